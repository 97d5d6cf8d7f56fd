//! A spreadsheet: numbers and accounts are text, money has two decimals, days are days. Rows go to disk as they come;
//! a full sheet is followed by another. Cells of a spreadsheet are floats, so this is the one place that makes them.

use std::io::{self, Seek as _, Write as _};

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr as _;

use super::cells::is_empty;
use super::columns::Shown;
use super::output::Output;
use super::{Style, Writer, paper_xlsx, xlsx_chart};
use crate::i18n::Lang;
use crate::model::{Cell, Chart, PaperForm};

/// Rows of a sheet below its header.
const ROWS_PER_SHEET: u32 = 1_048_575;
/// The largest whole number that a cell holds exactly, 2^53, and the most digits of a decimal it shows.
const LARGEST_EXACT: u64 = 9_007_199_254_740_992;
const DECIMAL_DIGITS: usize = 15;
const LONGEST_TEXT: usize = 32_767;
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;

struct XlsxWriter<'a> {
    output: &'a mut Output,
    shown: Vec<Shown>,
    reveal: bool,
    name: &'static str,
    workbook: Workbook,
    formats: Formats,
    sheets: usize,
    /// Sheets before the first one of rows.
    before: usize,
    /// The next row of the sheet; 0 is its header.
    row: u32,
    widths: Vec<usize>,
    /// Drawn on a sheet of their own.
    charts: Vec<Chart>,
    lang: Lang,
}

struct Formats {
    header: Format,
    money: Format,
    day: Format,
    text: Format,
}

pub(super) fn writer<'a>(
    output: &'a mut Output,
    shown: Vec<Shown>,
    style: &Style,
    (name, charts, forms): (&'static str, &[Chart], &[PaperForm]),
) -> io::Result<Box<dyn Writer + 'a>> {
    let formats = Formats {
        header: Format::new().set_bold(),
        money: Format::new().set_num_format("0.00"),
        day: Format::new().set_num_format("yyyy-mm-dd"),
        text: Format::new().set_num_format("@"),
    };
    let widths = shown.iter().map(|column| column.header.width()).collect();
    let (mut workbook, reveal) = (Workbook::new(), style.reveal);
    // The same rows give the same bytes: a workbook says nothing of when it was written.
    if let Ok(epoch) = ExcelDateTime::from_ymd(2000, 1, 1) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
    }
    let before = paper_xlsx::add_sheets(&mut workbook, forms).map_err(io_error)?;
    let (charts, lang, sheets) = (charts.to_vec(), style.lang, before);
    let mut writer =
        XlsxWriter { output, shown, reveal, name, workbook, formats, sheets, before, row: 0, widths, charts, lang };
    writer.begin_sheet()?;
    Ok(Box::new(writer))
}

impl Writer for XlsxWriter<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        if self.row > ROWS_PER_SHEET {
            self.end_sheet().map_err(io_error)?;
            self.begin_sheet()?;
        }
        let sheet = self.workbook.worksheet_from_index(self.sheets - 1).map_err(io_error)?;
        for (place, column) in (0..).zip(&self.shown) {
            let cell = cells.get(column.place).copied().unwrap_or(Cell::Empty);
            if is_empty(cell) {
                continue;
            }
            let shown = column.text(cell, self.reveal);
            self.widths[usize::from(place)] = self.widths[usize::from(place)].max(shown.width());
            let target = Target { sheet: &mut *sheet, formats: &self.formats, row: self.row, column: place };
            target.write(cell, &shown)?;
        }
        self.row += 1;
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.end_sheet().map_err(io_error)?;
        if !self.charts.is_empty() {
            xlsx_chart::add_sheet(&mut self.workbook, &self.charts, self.lang).map_err(io_error)?;
        }
        // The archive is made in a file without a name, because a pipe cannot be sought in.
        let mut file = tempfile::tempfile()?;
        self.workbook.save_to_writer(&mut file).map_err(io_error)?;
        file.rewind()?;
        io::copy(&mut file, self.output)?;
        self.output.flush()
    }
}

impl XlsxWriter<'_> {
    fn begin_sheet(&mut self) -> io::Result<()> {
        self.sheets += 1;
        let own = self.sheets - self.before;
        let name = if own == 1 { self.name.to_owned() } else { format!("{} {own}", self.name) };
        let sheet = self.workbook.add_worksheet_with_constant_memory().map_err(io_error)?;
        sheet.set_name(name).and_then(|sheet| sheet.set_freeze_panes(1, 0)).map_err(io_error)?;
        for (place, column) in (0..).zip(&self.shown) {
            sheet.write_string_with_format(0, place, column.header, &self.formats.header).map_err(io_error)?;
        }
        self.row = 1;
        Ok(())
    }

    /// Widths and filter, which are known at the end.
    fn end_sheet(&mut self) -> Result<(), XlsxError> {
        let sheet = self.workbook.worksheet_from_index(self.sheets - 1)?;
        for (place, width) in (0..).zip(&self.widths) {
            // Two more for the button of the filter.
            let width = (width + 2).clamp(*WIDTHS.start(), *WIDTHS.end());
            sheet.set_column_width(place, u16::try_from(width).unwrap_or(u16::MAX))?;
        }
        if let Some(last) = u16::try_from(self.shown.len()).ok().and_then(|count| count.checked_sub(1)) {
            sheet.autofilter(0, 0, self.row - 1, last)?;
        }
        Ok(())
    }
}

/// The cell to write.
struct Target<'a> {
    sheet: &'a mut Worksheet,
    formats: &'a Formats,
    row: u32,
    column: u16,
}

impl Target<'_> {
    /// Numbers that a cell would not hold exactly are written as text.
    fn write(self, cell: Cell<'_>, shown: &str) -> io::Result<()> {
        let Target { row, column, formats, .. } = self;
        let number = match cell {
            Cell::Money(money) => yuan(money.fen()).map(|yuan| (yuan, Some(&formats.money))),
            Cell::Count(count) => exact(count).map(|count| (count, None)),
            Cell::Decimal(decimal) => ratio(decimal).map(|ratio| (ratio, None)),
            Cell::Day(day) => return self.day(day, shown),
            Cell::Flag(flag) => return self.sheet.write_boolean(row, column, flag).map(drop).map_err(io_error),
            Cell::Empty | Cell::Text(_) | Cell::Month(_) => None,
        };
        let written = match number {
            Some((number, Some(format))) => self.sheet.write_number_with_format(row, column, number, format),
            Some((number, None)) => self.sheet.write_number(row, column, number),
            None => return self.text(shown),
        };
        written.map(drop).map_err(io_error)
    }

    fn day(self, day: NaiveDate, shown: &str) -> io::Result<()> {
        let parts = (u16::try_from(day.year()).ok(), u8::try_from(day.month()).ok(), u8::try_from(day.day()).ok());
        let (Some(year), Some(month), Some(date)) = parts else { return self.text(shown) };
        let Ok(moment) = ExcelDateTime::from_ymd(year, month, date) else { return self.text(shown) };
        let written = self.sheet.write_datetime_with_format(self.row, self.column, &moment, &self.formats.day);
        written.map(drop).map_err(io_error)
    }

    fn text(self, shown: &str) -> io::Result<()> {
        // What an import takes off is put in front, so that the text comes back as it was.
        let guarded = if is_taken_off(shown) { format!("'{shown}") } else { shown.to_owned() };
        if guarded.encode_utf16().count() > LONGEST_TEXT {
            return Err(io::Error::other(format!("a spreadsheet cell takes at most {LONGEST_TEXT} characters")));
        }
        let written = self.sheet.write_string_with_format(self.row, self.column, guarded, &self.formats.text);
        written.map(drop).map_err(io_error)
    }
}

/// A text cell is never a formula; only the marks that an import takes off need care.
fn is_taken_off(text: &str) -> bool {
    text.starts_with('\t') || text.trim_start().starts_with('\'') || text.trim_start().starts_with("=\"")
}

#[expect(clippy::float_arithmetic, reason = "fen below 2^53 divided by 100 give the float nearest to the amount")]
pub(super) fn yuan(fen: i64) -> Option<f64> {
    exact(fen).map(|fen| fen / 100.0)
}

fn exact(number: i64) -> Option<f64> {
    (number.unsigned_abs() <= LARGEST_EXACT).then(|| number.to_f64()).flatten()
}

fn ratio(decimal: Decimal) -> Option<f64> {
    let digits = decimal.mantissa().unsigned_abs().to_string().len();
    (digits <= DECIMAL_DIGITS).then(|| decimal.to_f64()).flatten()
}

fn io_error(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        error => io::Error::other(error),
    }
}
