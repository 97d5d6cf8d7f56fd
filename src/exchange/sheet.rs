//! The first sheet of a spreadsheet as records of text: numbers without exponent, dates in ISO form.

use std::str::FromStr as _;

use calamine::{DataRef, ExcelDateTime, Reader as _, Xlsx, XlsxError};
use rust_decimal::Decimal;

use super::records::Record;
use super::source::SourceFile;
use crate::refusal::Refusal;

/// The rows of a sheet, and the digest of its file.
pub(super) struct SheetRecords {
    rows: std::vec::IntoIter<Record>,
    count: u64,
    length: u64,
    digest: [u8; 32],
}

/// The largest whole number that a spreadsheet's number cell holds for certain, 2^53.
const LARGEST_EXACT: u64 = 9_007_199_254_740_992;

impl SheetRecords {
    pub(super) fn open(source: &SourceFile) -> anyhow::Result<Self> {
        let rows = first_sheet(source).map_err(|error| Refusal::SpreadsheetUnreadable {
            path: source.name().to_owned(),
            reason: reason_of(&error),
        })?;
        let count = rows.len() as u64;
        Ok(Self { rows: rows.into_iter(), count, length: source.length(), digest: source.digest()? })
    }

    pub(super) const fn digest(&self) -> [u8; 32] {
        self.digest
    }

    /// The share of the file that the rows read so far make up.
    pub(super) fn bytes_read(&self) -> u64 {
        let left = self.rows.len() as u64;
        self.length - self.length * left / self.count.max(1)
    }

    /// Reads the next row; where it ends before the last column, empty cells are put behind it.
    pub(super) fn read(&mut self, record: &mut Record, columns: usize) -> bool {
        let Some(row) = self.rows.next() else { return false };
        *record = row;
        while record.len() < columns {
            record.push("");
        }
        true
    }
}

/// The rows of the first sheet that have cells; no room is made for empty ones, however far away the last cell is.
/// What is wrong with a workbook; how its container is built is nobody's business.
fn reason_of(error: &XlsxError) -> String {
    match error {
        XlsxError::Zip(_) => "it is no workbook, or only a part of one".to_owned(),
        error => error.to_string(),
    }
}

fn first_sheet(source: &SourceFile) -> Result<Vec<Record>, XlsxError> {
    let mut workbook = Xlsx::new(std::io::BufReader::new(source.bytes().restarted()))?;
    let name = workbook.sheet_names().first().cloned().unwrap_or_default();
    let mut cells = workbook.worksheet_cells_reader(&name)?;
    let mut rows: Vec<Record> = Vec::new();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let line = u64::from(row) + 1;
        if rows.last().is_none_or(|row| row.line != line) {
            rows.push(Record { line, ..Record::default() });
        }
        if let Some(record) = rows.last_mut()
            && *cell.get_value() != DataRef::Empty
        {
            while record.len() < column as usize {
                record.push("");
            }
            push(record, cell.get_value());
        }
    }
    Ok(rows)
}

fn push(record: &mut Record, cell: &DataRef<'_>) {
    match cell {
        DataRef::Empty => record.push(""),
        DataRef::Error(error) => record.push(&error.to_string()),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => record.push(text),
        DataRef::SharedString(text) => record.push(text),
        DataRef::Int(number) => record.push(&number.to_string()),
        DataRef::Float(number) => record.push(&plain(&number.to_string(), &format!("{number:.14e}"))),
        DataRef::Bool(flag) => record.push(if *flag { "yes" } else { "no" }),
        DataRef::DateTime(moment) => record.push(&iso(moment)),
    }
}

/// A number cell as text: whole numbers as they are, others to the fifteen digits that a spreadsheet keeps.
/// A whole number that the cell cannot hold for certain (an account typed as a number) keeps its exponent,
/// so that nobody takes the zeros at its end for digits.
fn plain(shortest: &str, fifteen_digits: &str) -> String {
    if shortest.contains('.') {
        let rounded = Decimal::from_scientific(fifteen_digits).map(|number| number.normalize().to_string());
        return rounded.unwrap_or_else(|_| shortest.to_owned());
    }
    let is_exact = u64::from_str(shortest.trim_start_matches('-')).is_ok_and(|number| number <= LARGEST_EXACT);
    if is_exact {
        return shortest.to_owned();
    }
    let (digits, exponent) = fifteen_digits.split_once('e').unwrap_or((fifteen_digits, "0"));
    format!("{}E+{exponent}", digits.trim_end_matches('0').trim_end_matches('.'))
}

/// A day in ISO form, with the time where there is one.
fn iso(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        (0, 0, 0) => date,
        _ => format!("{date} {hour:02}:{minute:02}:{second:02}"),
    }
}
