//! Answers to questions about the views, and the views as datasets.

use rust_decimal::Decimal;

use crate::model::{Cell, Column, ColumnKind, Money, Month, Report, RowSink, Subject, column_names, parse_day};
use crate::store::Value;
use crate::store::views::{Question, VIEWS, View, ViewColumn, ViewReader};

/// The answer to a question. A column that is named like one of the views' is taken to be of its kind.
pub fn answer<'q>(question: Question<'q>) -> Report<'q> {
    let columns: Vec<Column> = question
        .columns()
        .into_iter()
        // A report's names live as long as the program; a run asks one question.
        .map(|name| Column::new(Box::leak(name.into_boxed_str()), ColumnKind::Text))
        .collect();
    Report::new("answer", columns, |sink| {
        question.each(|values| {
            let cells: Vec<Cell<'_>> = values.iter().map(|value| free_cell(*value)).collect();
            sink.row(&cells)
        })
    })
}

/// A value of a column of unknown kind: what is written like an amount is one.
fn free_cell(value: Value<'_>) -> Cell<'_> {
    match value {
        Value::Null => Cell::Empty,
        Value::Int(number) => Cell::Count(number),
        Value::Text(text) => {
            let amount = Money::parse(text).ok().filter(|amount| amount.to_string() == text);
            let decimal = || text.parse::<Decimal>().ok().filter(|decimal| decimal.to_string() == text);
            amount.map(Cell::Money).or_else(|| decimal().map(Cell::Decimal)).unwrap_or(Cell::Text(text))
        }
    }
}

/// All rows of a view, as a dataset.
pub fn dataset<'v>(reader: &'v ViewReader, view: &'static View) -> anyhow::Result<Report<'v>> {
    let question = reader.ask(&format!("SELECT * FROM {}", view.name))?;
    let order = with_person_last(view);
    let shown = columns_of(view);
    let columns: Vec<Column> = order.iter().map(|place| shown[*place]).collect();
    Ok(Report::new(view.name, columns, move |sink| {
        question.each(|values| {
            let cells = order.iter().map(|place| cell(&view.columns[*place], values[*place]));
            sink.row(&cells.collect::<Vec<Cell<'_>>>())
        })
    }))
}

/// The order of a dataset's columns: that of the view, but the person number last, as in every list.
fn with_person_last(view: &View) -> Vec<usize> {
    let is_person = |place: &usize| view.columns[*place].name == "person";
    let (last, first): (Vec<usize>, Vec<usize>) = (0..view.columns.len()).partition(is_person);
    first.into_iter().chain(last).collect()
}

/// The columns of a view as those of a report. What is masked by the view is masked no second time.
pub fn columns_of(view: &View) -> Vec<Column> {
    let is_about_person = view.columns.iter().any(|column| column.name == "id_number");
    let subject = if is_about_person { Subject::Person } else { Subject::Employer };
    let kind = |column: &ViewColumn| match column.kind {
        ColumnKind::IdNumber | ColumnKind::Phone | ColumnKind::Account => ColumnKind::Text,
        kind => kind,
    };
    view.columns.iter().map(|column| Column { name: column.name, kind: kind(column), subject }).collect()
}

fn cell<'v>(column: &ViewColumn, value: Value<'v>) -> Cell<'v> {
    match (column.kind, value) {
        (_, Value::Null) => Cell::Empty,
        (ColumnKind::Flag, Value::Int(flag)) => Cell::Flag(flag != 0),
        (_, Value::Int(number)) => Cell::Count(number),
        (ColumnKind::Money, Value::Text(text)) => Money::parse(text).map_or(Cell::Text(text), Cell::Money),
        (ColumnKind::Month, Value::Text(text)) => text.parse::<Month>().map_or(Cell::Text(text), Cell::Month),
        (ColumnKind::Day, Value::Text(text)) => parse_day(text).map_or(Cell::Text(text), Cell::Day),
        (_, Value::Text(text)) => Cell::Text(text),
    }
}

/// Every view with its columns and what it holds.
pub fn list(holds: impl Fn(&str) -> &'static str + 'static) -> Report<'static> {
    let columns = [
        Column::new("view", ColumnKind::Code),
        Column::new("description", ColumnKind::Text),
        Column::new("columns", ColumnKind::Code),
    ];
    Report::new("views", columns, move |sink| {
        VIEWS.iter().try_for_each(|view| {
            let names: Vec<&str> = view.columns.iter().map(|column| column.name).collect();
            sink.row(&[Cell::Text(view.name), Cell::Text(holds(view.name)), Cell::Text(&names.join(" "))])
        })
    })
}

/// What the columns of a list hold: one row a column.
pub fn description(columns: Vec<Column>) -> Report<'static> {
    let shown = [
        Column::new("column", ColumnKind::Field),
        Column::new("type", ColumnKind::Code),
        Column::new("title", ColumnKind::Text),
        Column::new("code", ColumnKind::Code),
        Column::new("description", ColumnKind::Text),
    ];
    Report::new("columns", shown, move |sink| columns.iter().try_for_each(|column| describe(sink, column)))
}

fn describe(sink: &mut dyn RowSink, column: &Column) -> anyhow::Result<()> {
    let names = column_names(column.name);
    let of_names =
        |text: Option<&'static str>| text.filter(|text| *text != column.name).map_or(Cell::Empty, Cell::Text);
    sink.row(&[
        Cell::Text(column.name),
        Cell::Text(type_name(column.kind)),
        of_names(names.map(|names| names.title(column.subject))),
        of_names(names.map(|names| names.code(column.subject))),
        of_names(names.map(|names| names.meaning)),
    ])
}

/// How the type of a column is called.
const fn type_name(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text | ColumnKind::Value => "text",
        ColumnKind::Code | ColumnKind::Field => "code",
        ColumnKind::IdNumber => "id_number",
        ColumnKind::Phone => "phone",
        ColumnKind::Account => "account",
        ColumnKind::Money => "money",
        ColumnKind::Count => "integer",
        ColumnKind::Month => "month",
        ColumnKind::Day => "day",
        ColumnKind::Decimal => "decimal",
        ColumnKind::Flag => "flag",
    }
}

/// The columns of a view as they are described, with the kinds that are masked.
pub fn described_columns(view: &View) -> Vec<Column> {
    let shown = columns_of(view);
    let described = |place: usize| Column { kind: view.columns[place].kind, ..shown[place] };
    with_person_last(view).into_iter().map(described).collect()
}

/// A list with the region in front and only these columns of it, in this order.
pub fn dataset_of_list<'r>(list: Report<'r>, region: String, names: &[&str]) -> Report<'r> {
    let place = |name: &&str| list.columns.iter().position(|column| column.name == *name);
    let places: Vec<Option<usize>> = names.iter().map(place).collect();
    let own = Column::new("region", ColumnKind::Code);
    let columns: Vec<Column> = places.iter().map(|place| place.map_or(own, |place| list.columns[place])).collect();
    let (name, rows) = (list.name, list.rows);
    Report::new(name, columns, move |sink| rows(&mut Chosen { sink, region, places }))
}

/// Passes on the chosen cells of each row; a column that the list does not have is the region.
struct Chosen<'s> {
    sink: &'s mut dyn RowSink,
    region: String,
    places: Vec<Option<usize>>,
}

impl RowSink for Chosen<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()> {
        let own = Cell::Text(&self.region);
        let chosen = self.places.iter().map(|place| place.map_or(own, |place| cells[place]));
        self.sink.row(&chosen.collect::<Vec<Cell<'_>>>())
    }
}
