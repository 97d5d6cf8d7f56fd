//! Reads the tables an office may bring: every fault of every row, each with its line and column.

use super::fault;
use crate::model::{Money, MoneyFault};
use crate::refusal::{Fault, Refusal};

/// One thing that is wrong with a row: its line, its column and what, and the value that stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    pub line: u64,
    pub fault: Fault,
    value: String,
}

/// What a table holds, and what is wrong with it.
pub(super) struct Table<T> {
    pub(super) rows: Vec<T>,
    pub(super) faults: Vec<RowFault>,
}

/// Reads the rows of a table behind its header.
pub(super) fn read_table<T>(
    text: &str,
    header: &'static [&'static str],
    mut read: impl FnMut(u64, CellReader<'_>) -> Result<T, Vec<Fault>>,
) -> Table<T> {
    let mut table = Table { rows: Vec::new(), faults: Vec::new() };
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    // The text is UTF-8, so there is no row that cannot be split.
    for record in reader.records().flatten() {
        let line = record.position().map_or(0, csv::Position::line);
        let (cells, columns) = (record.len(), header.len());
        let read = match cells.cmp(&columns) {
            std::cmp::Ordering::Less => Err(vec![Fault::of_row(Refusal::RowShort { cells, columns })]),
            std::cmp::Ordering::Greater => Err(vec![Fault::of_row(Refusal::RowLong { cells, columns })]),
            std::cmp::Ordering::Equal => read(line, CellReader { header, record: &record, faults: Vec::new() }),
        };
        match read {
            Ok(row) => table.rows.push(row),
            Err(faults) => table.faults.extend(faults.into_iter().map(|fault| {
                let place = header.iter().position(|name| *name == fault.column);
                let value = place.and_then(|place| record.get(place)).unwrap_or_default().trim().to_owned();
                RowFault { line, fault, value }
            })),
        }
    }
    table
}

impl<T> Table<T> {
    /// The rows, or the first fault as one of the whole file.
    pub(super) fn whole(self, file: &str) -> Result<Vec<T>, Refusal> {
        match self.faults.first() {
            Some(first) => Err(fault(file, &first.place())),
            None => Ok(self.rows),
        }
    }
}

impl RowFault {
    fn place(&self) -> String {
        let Self { line, fault: Fault { column, refusal }, value } = self;
        match refusal {
            Refusal::PolicyRowOverlaps { first_line } => format!("line {line}, {column}: overlaps line {first_line}"),
            Refusal::DuplicateRow { first_line } => {
                format!("line {line}, {column}: {value} stands in line {first_line} too")
            }
            Refusal::RowShort { cells, columns } | Refusal::RowLong { cells, columns } => {
                format!("line {line}: {cells} cells in place of {columns}")
            }
            _ => format!("line {line}, {column}: \"{value}\" cannot be read"),
        }
    }
}

/// Reads the cells of a row one by one and gathers what is wrong with them.
pub(super) struct CellReader<'a> {
    header: &'static [&'static str],
    record: &'a csv::StringRecord,
    faults: Vec<Fault>,
}

impl<'a> CellReader<'a> {
    pub(super) fn text(&self, column: usize) -> &'a str {
        self.record.get(column).unwrap_or_default().trim()
    }

    /// The cell of a column as `parse` reads it; what it refuses is noted.
    pub(super) fn read<T>(&mut self, column: usize, parse: impl FnOnce(&str) -> Result<T, Refusal>) -> Option<T> {
        parse(self.text(column)).map_err(|refusal| self.refuse(column, refusal)).ok()
    }

    /// A cell that has a type of its own, and the refusal of any other text.
    pub(super) fn parsed<T: std::str::FromStr>(
        &mut self,
        column: usize,
        refusal: impl FnOnce(String) -> Refusal,
    ) -> Option<T> {
        self.read(column, |text| text.parse().map_err(|_| refusal(text.to_owned())))
    }

    pub(super) fn refuse(&mut self, column: usize, refusal: Refusal) {
        self.faults.push(Fault::of(self.header[column], refusal));
    }

    /// The row, where nothing was wrong with it.
    pub(super) fn finish<T>(self, row: Option<T>) -> Result<T, Vec<Fault>> {
        row.filter(|_| self.faults.is_empty()).ok_or(self.faults)
    }
}

/// An amount, or why it is none.
pub(super) fn amount(text: &str, may_be_zero: bool) -> Result<Money, Refusal> {
    let value = text.to_owned();
    match Money::parse(text) {
        Ok(money) if money.is_positive() || (may_be_zero && money.is_zero()) => Ok(money),
        Ok(_) => Err(Refusal::AmountNotPositive { value }),
        Err(MoneyFault::NotAnAmount) => Err(Refusal::AmountNotValid { value }),
        Err(MoneyFault::MoreThanTwoDecimals) => Err(Refusal::AmountHasMoreThanTwoDecimals { value }),
        Err(MoneyFault::TooLarge) => Err(Refusal::AmountTooLarge { value }),
    }
}
