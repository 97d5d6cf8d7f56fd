//! The rows of a file: cells found by field, with what spreadsheets put around them taken off.

use std::sync::Arc;

use super::header::{Header, names_of};
use super::records::{Record, TextRecords};
use super::sheet::SheetRecords;
use super::source::{SourceEncoding, SourceFile};
use super::{Field, Layout};
use crate::i18n::Lang;
use crate::refusal::{Fault, Refusal};

/// Records as they came, of a text or of a spreadsheet.
pub(super) enum Records {
    Text(Box<TextRecords>),
    Sheet(SheetRecords),
}

impl Records {
    pub(super) fn of(source: &SourceFile) -> anyhow::Result<Self> {
        if source.encoding() == SourceEncoding::Xlsx {
            return Ok(Self::Sheet(SheetRecords::open(source)?));
        }
        let separator = u8::try_from(source.separator()).expect("a separator is an ASCII character");
        Ok(Self::Text(Box::new(TextRecords::new(source.text(), separator, source.name()))))
    }

    /// Reads the next record that holds more than spaces.
    pub(super) fn read(&mut self, record: &mut Record, names: &[String]) -> anyhow::Result<bool> {
        loop {
            let is_read = match self {
                Self::Text(records) => records.read(record, names)?,
                Self::Sheet(records) => records.read(record, names.len()),
            };
            if !is_read || !record.is_blank() {
                return Ok(is_read);
            }
        }
    }

    /// Reads the header, which is the first record.
    pub(super) fn read_header(&mut self, record: &mut Record, path: &str) -> anyhow::Result<()> {
        let is_read = self.read(record, &[])?;
        if !is_read {
            return Err(Refusal::HeaderMissing { path: path.to_owned() }.into());
        }
        if record.text.contains('\0') {
            return Err(Refusal::FileNotText { path: path.to_owned(), line: record.line }.into());
        }
        Ok(())
    }
}

/// Reads the rows of a file, one by one.
pub struct Rows {
    records: Records,
    layout: &'static Layout,
    header: Header,
    places: Arc<[Place]>,
}

/// Where the cells of a field stand, and how they are written.
#[derive(Clone, Debug)]
struct Place {
    column: Option<usize>,
    /// The Chinese words of a drop-down, and the code that each stands for.
    words: Vec<(&'static str, &'static str)>,
    /// Whether a day of the month stands for its month: spreadsheets make `2026-07-01` of a month that is typed in.
    is_month: bool,
}

/// One row. Keep one and let [`Rows::read`] fill it again and again.
#[derive(Debug, Default)]
pub struct Row {
    /// The physical line where the row begins (the row of a sheet); the header is usually 1.
    pub line: u64,
    /// What is wrong with the row as a row: too few or too many cells, a NUL.
    pub fault: Option<Fault>,
    record: Record,
    places: Arc<[Place]>,
}

impl Rows {
    pub(super) fn new(source: &SourceFile, layout: &'static Layout) -> anyhow::Result<Self> {
        let mut records = Records::of(source)?;
        let mut record = Record::default();
        records.read_header(&mut record, source.name())?;
        let header = Header::resolve(layout, &record, source.name())?;
        let is_sheet = matches!(records, Records::Sheet(_));
        let fields = layout.fields.iter().zip(&header.places);
        let places = fields.map(|(field, column)| Place {
            column: *column,
            words: field.choice_words(Lang::Zh),
            is_month: is_sheet && is_month(layout, field),
        });
        let places = places.collect();
        Ok(Self { records, layout, header, places })
    }

    /// The fields of the layout that the file has, in the order of its columns.
    pub fn fields(&self) -> Vec<usize> {
        let mut present: Vec<(usize, usize)> =
            self.places.iter().enumerate().filter_map(|(field, place)| Some((place.column?, field))).collect();
        present.sort_unstable();
        present.into_iter().map(|(_, field)| field).collect()
    }

    /// Reads the next row; false at the end. Rows without content are passed over.
    pub fn read(&mut self, row: &mut Row) -> anyhow::Result<bool> {
        if !self.records.read(&mut row.record, &self.header.names)? {
            return Ok(false);
        }
        row.line = row.record.line;
        row.fault = self.fault(&row.record);
        if !Arc::ptr_eq(&row.places, &self.places) {
            row.places = Arc::clone(&self.places);
        }
        Ok(true)
    }

    /// The SM3 of all bytes of the file; of use once the last row has been read.
    pub fn digest(&self) -> [u8; 32] {
        match &self.records {
            Records::Text(records) => records.digest(),
            Records::Sheet(records) => records.digest(),
        }
    }

    /// How many bytes of the file have been read.
    pub fn bytes_read(&self) -> u64 {
        match &self.records {
            Records::Text(records) => records.bytes_read(),
            Records::Sheet(records) => records.bytes_read(),
        }
    }

    fn fault(&self, record: &Record) -> Option<Fault> {
        let (cells, columns) = (record.len(), self.header.names.len());
        if cells < columns {
            return Some(Fault::of_row(Refusal::RowShort { cells, columns }));
        }
        if cells > self.header.cells {
            return Some(Fault::of_row(Refusal::RowLong { cells, columns }));
        }
        let nul = record.text.as_bytes().contains(&0).then(|| record.cells().position(|cell| cell.contains('\0')));
        nul.map(|place| Fault::of(self.column_at(place), Refusal::NulCharacter))
    }

    /// The English name of the field in a column.
    fn column_at(&self, place: Option<usize>) -> &'static str {
        let field = self.places.iter().position(|field| place.is_some() && field.column == place);
        field.map_or("", |field| self.layout.fields[field].name)
    }
}

impl Row {
    /// The cell of a field of the layout, trimmed; empty where the column is absent.
    pub fn cell(&self, field: usize) -> &str {
        let Some(Place { column: Some(column), words, is_month }) = self.places.get(field) else { return "" };
        if *column >= self.record.len() {
            return "";
        }
        let cell = bare(self.record.cell(*column));
        if *is_month {
            return month_of(cell);
        }
        words.iter().find(|(word, _)| *word == cell).map_or(cell, |(_, code)| code)
    }
}

/// The month of a first day in ISO form; anything else as it is.
fn month_of(cell: &str) -> &str {
    cell.strip_suffix("-01").filter(|month| month.len() == 7).unwrap_or(cell)
}

/// Whether a column holds months. Elsewhere `from` is one too; a counter enquiry means a day by it.
fn is_month(layout: &Layout, field: &Field) -> bool {
    let name = field.name;
    let is_named = matches!(name, "month" | "end") || name.ends_with("_month") || name.starts_with("month_");
    is_named || (name == "from" && !layout.command.starts_with("calc"))
}

/// Takes off the spaces around a cell, and one of the marks by which spreadsheets keep text as text: a leading `'`,
/// or `="…"`. (A leading tab is one of the spaces.)
fn bare(cell: &str) -> &str {
    let cell = cell.trim();
    match cell.as_bytes().first() {
        Some(b'\'') => cell[1..].trim_start(),
        Some(b'=') => formula_text(cell).unwrap_or(cell),
        _ => cell,
    }
}

/// The text of `="…"`.
fn formula_text(cell: &str) -> Option<&str> {
    cell.strip_prefix("=\"")?.strip_suffix('"').filter(|text| !text.contains('"')).map(str::trim)
}

/// The headers of a source, as they came.
pub(super) fn header_names(source: &SourceFile) -> anyhow::Result<(Records, Vec<String>)> {
    let mut records = Records::of(source)?;
    let mut record = Record::default();
    records.read_header(&mut record, source.name())?;
    Ok((records, names_of(&record)))
}
