//! A report: what a command answers. It is streamed, row by row, into whatever form the user asked for; only `render` prints.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Money, Month, PaperForm};

/// One value of a row, borrowed from whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(&'a str),
    Money(Money),
    Count(i64),
    Month(Month),
    Day(NaiveDate),
    Decimal(Decimal),
    Flag(bool),
}

/// What a column holds; decides alignment, masking and the cell type of a spreadsheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Free text, may be any script; guarded against spreadsheet formulas.
    Text,
    /// A word or code of our own: a state, a kind, a credit code.
    Code,
    /// The English name of a column, in a list of a record's fields.
    Field,
    /// What such a field holds, as text.
    Value,
    /// An identity number: masked to its first 6 and last 4 characters unless revealed.
    IdNumber,
    /// A phone number: masked to its first 3 and last 4.
    Phone,
    /// A bank account: masked to its last 4.
    Account,
    Money,
    Count,
    Month,
    Day,
    Decimal,
    Flag,
}

/// Whose name a column such as `name` shows, where its Chinese title or field code depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Employer,
    Person,
    /// The books of a fund.
    Ledger,
    /// What waits for a second person.
    Matter,
    /// A question at the counter.
    Enquiry,
    /// Somebody who died, of whom is asked at the counter.
    Deceased,
    /// What a fund has invested.
    Investment,
    /// The official forms of the funds.
    Statement,
    /// What is to be given back.
    Recovery,
}

/// One column of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The English name, snake_case; its Chinese title and field code stand in `columns.csv`.
    pub name: &'static str,
    pub kind: ColumnKind,
    pub subject: Subject,
}

impl Column {
    /// A column of an employer, or one whose title is the same for both.
    pub const fn new(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Employer }
    }

    /// A column of the books.
    pub const fn of_ledger(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Ledger }
    }

    /// A column about a matter.
    pub const fn of_matter(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Matter }
    }

    /// A column about investments.
    pub const fn of_investment(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Investment }
    }

    /// A column of an official form.
    pub const fn of_statement(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Statement }
    }

    /// A column about what is to be given back.
    pub const fn of_recovery(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Recovery }
    }

    /// A column about a person.
    pub const fn of_person(name: &'static str, kind: ColumnKind) -> Self {
        Self { name, kind, subject: Subject::Person }
    }
}

/// Takes the rows of a report, one at a time, each with as many cells as there are columns.
pub trait RowSink {
    /// Takes one row. An error ends the report.
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()>;
}

/// Feeds all rows into a sink, once.
pub type RowSource<'a> = Box<dyn FnOnce(&mut dyn RowSink) -> anyhow::Result<()> + 'a>;

/// Makes the forms of a report, once.
pub type PaperSource<'a> = Box<dyn FnOnce() -> anyhow::Result<Vec<PaperForm>> + 'a>;

/// A table with its columns and the rows still to come.
pub struct Report<'a> {
    /// A short name in English, the sheet name and JSON title, such as `bills`.
    pub name: &'static str,
    pub columns: Vec<Column>,
    pub rows: RowSource<'a>,
    /// Pictures of the figures, where a form can show them.
    pub charts: Vec<Chart>,
    /// What stands above a page; by itself the words of its name.
    pub title: String,
    /// The same figures as forms on paper: a page and a spreadsheet show those, unless columns are chosen.
    pub paper: Option<PaperSource<'a>>,
}

/// How figures are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartShape {
    /// Bars of each series side by side.
    Bars,
    /// A line a series.
    Lines,
}

/// A picture of figures: a value of each series for each category. Names are codes or texts, put into words where they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    pub name: &'static str,
    pub unit: &'static str,
    pub shape: ChartShape,
    pub categories: Vec<String>,
    pub series: Vec<Series>,
}

/// A named row of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    pub name: String,
    pub values: Vec<Decimal>,
}

impl<'a> Report<'a> {
    pub fn new(
        name: &'static str,
        columns: impl Into<Vec<Column>>,
        rows: impl FnOnce(&mut dyn RowSink) -> anyhow::Result<()> + 'a,
    ) -> Self {
        let (charts, title) = (Vec::new(), String::new());
        Self { name, columns: columns.into(), rows: Box::new(rows), charts, title, paper: None }
    }

    /// The same report under a title.
    #[must_use]
    pub fn titled(self, title: String) -> Self {
        Self { title, ..self }
    }

    /// The same report, which is forms where it goes on paper.
    #[must_use]
    pub fn on_paper(self, forms: impl FnOnce() -> anyhow::Result<Vec<PaperForm>> + 'a) -> Self {
        Self { paper: Some(Box::new(forms)), ..self }
    }

    /// The same report with pictures.
    #[must_use]
    pub fn with_charts(self, charts: Vec<Chart>) -> Self {
        Self { charts, ..self }
    }

    /// The same report, noting whether it had any row.
    #[must_use]
    pub fn noting(self, found: &'a std::cell::Cell<bool>) -> Self {
        let rows = self.rows;
        let rows: RowSource<'a> = Box::new(move |sink| rows(&mut Noting { sink, found }));
        Self { rows, ..self }
    }

    /// The same report, counting its rows and adding up a column of money.
    #[must_use]
    pub fn counting(self, column: &str, counted: &'a std::cell::Cell<(i64, Money)>) -> Self {
        let place = self.columns.iter().position(|shown| shown.name == column);
        let rows = self.rows;
        let rows: RowSource<'a> = Box::new(move |sink| rows(&mut Counting { sink, place, counted }));
        Self { rows, ..self }
    }
}

/// Passes rows on, counts them, and adds up one column of money.
struct Counting<'s> {
    sink: &'s mut dyn RowSink,
    place: Option<usize>,
    counted: &'s std::cell::Cell<(i64, Money)>,
}

impl RowSink for Counting<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()> {
        let (rows, sum) = self.counted.get();
        let amount = match self.place.and_then(|place| cells.get(place)) {
            Some(Cell::Money(money)) => *money,
            _ => Money::ZERO,
        };
        self.counted.set((rows + 1, sum + amount));
        self.sink.row(cells)
    }
}

/// Passes rows on and notes that there were some.
struct Noting<'s> {
    sink: &'s mut dyn RowSink,
    found: &'s std::cell::Cell<bool>,
}

impl RowSink for Noting<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()> {
        self.found.set(true);
        self.sink.row(cells)
    }
}
