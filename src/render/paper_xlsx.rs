//! Forms as sheets of a spreadsheet that look as they do on paper: merged headings, frames, one page of A4 across.

use std::collections::HashSet;

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::xlsx::yuan;
use crate::model::{PaperCell, PaperForm};

/// A4 among the sizes of paper that a spreadsheet knows.
const A4: u8 = 9;
/// The longest name of a sheet.
const LONGEST_NAME: usize = 31;
/// Characters that no name of a sheet may have.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

struct Look {
    title: Format,
    centre: Format,
    right: Format,
    left: Format,
    header: Format,
    money: Format,
    frame: Format,
    note: Format,
}

impl Look {
    fn new() -> Self {
        let frame = Format::new().set_border(FormatBorder::Thin);
        Self {
            title: Format::new().set_bold().set_font_size(16).set_align(FormatAlign::Center),
            centre: Format::new().set_align(FormatAlign::Center),
            right: Format::new().set_align(FormatAlign::Right),
            left: Format::new().set_align(FormatAlign::Left),
            header: frame.clone().set_bold().set_align(FormatAlign::Center).set_text_wrap(),
            money: frame.clone().set_num_format("#,##0.00"),
            frame,
            note: Format::new().set_font_size(9),
        }
    }

    fn item(&self, level: u8) -> Format {
        let item = self.frame.clone().set_text_wrap();
        if level == 0 { item.set_bold() } else { item.set_indent(level) }
    }
}

/// Adds a sheet a form; gives back how many.
pub(super) fn add_sheets(workbook: &mut Workbook, forms: &[PaperForm]) -> Result<usize, XlsxError> {
    let (look, mut taken) = (Look::new(), HashSet::new());
    for form in forms {
        let sheet = workbook.add_worksheet();
        sheet.set_name(free_name(&form.tab, &mut taken))?;
        fill(sheet, form, &look)?;
    }
    Ok(forms.len())
}

/// A name that no sheet has yet.
fn free_name(wanted: &str, taken: &mut HashSet<String>) -> String {
    let allowed: String = wanted.chars().filter(|letter| !NOT_IN_NAMES.contains(letter)).take(LONGEST_NAME).collect();
    let mut name = allowed.clone();
    let mut count = 1;
    while !taken.insert(name.to_lowercase()) {
        count += 1;
        let end = format!(" {count}");
        name = allowed.chars().take(LONGEST_NAME - end.len()).chain(end.chars()).collect();
    }
    name
}

fn fill(sheet: &mut Worksheet, form: &PaperForm, look: &Look) -> Result<(), XlsxError> {
    let last = u16::try_from(form.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_print_center_horizontally(true);
    if form.is_wide() {
        sheet.set_landscape();
    }
    line(sheet, 0, last, &form.number, &look.right)?;
    line(sheet, 1, last, &form.title, &look.title)?;
    line(sheet, 2, last, &form.subject, &look.centre)?;
    heading(sheet, last, form, look)?;
    for (place, column) in (0..).zip(&form.columns) {
        sheet.set_column_width(place, column.width)?;
        sheet.write_string_with_format(4, place, &column.title, &look.header)?;
    }
    sheet.set_repeat_rows(4, 4)?.set_freeze_panes(5, 0)?;
    let mut at = 5;
    for row in &form.rows {
        for (place, cell) in (0..).zip(row) {
            put(sheet, (at, place), cell, look)?;
        }
        at += 1;
    }
    for text in &form.below {
        at += 1;
        line(sheet, at, last, text, &look.note)?;
    }
    Ok(())
}

/// A text over the whole width.
fn line(sheet: &mut Worksheet, row: u32, last: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
    if last == 0 {
        return sheet.write_string_with_format(row, 0, text, format).map(drop);
    }
    sheet.merge_range(row, 0, row, last, text, format).map(drop)
}

/// Left, middle and right of the line above the columns.
fn heading(sheet: &mut Worksheet, last: u16, form: &PaperForm, look: &Look) -> Result<(), XlsxError> {
    let [left, middle, right] = &form.heading;
    if last < 3 {
        sheet.write_string_with_format(3, 0, format!("{left}  {middle}"), &look.left)?;
        sheet.write_string_with_format(3, last, right, &look.right)?;
        return Ok(());
    }
    sheet.merge_range(3, 0, 3, 1, left, &look.left)?;
    if last > 3 {
        sheet.merge_range(3, 2, 3, last - 1, middle, &look.centre)?;
    } else {
        sheet.write_string_with_format(3, 2, middle, &look.centre)?;
    }
    sheet.write_string_with_format(3, last, right, &look.right)?;
    Ok(())
}

fn put(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &PaperCell, look: &Look) -> Result<(), XlsxError> {
    match cell {
        PaperCell::Empty => sheet.write_blank(row, column, &look.frame).map(drop),
        PaperCell::Item { text, level } => {
            sheet.write_string_with_format(row, column, text, &look.item(*level)).map(drop)
        }
        PaperCell::Money(amount) => match yuan(amount.fen()) {
            Some(number) => sheet.write_number_with_format(row, column, number, &look.money).map(drop),
            // A cell would not hold it to the fen.
            None => sheet.write_string_with_format(row, column, amount.to_string(), &look.money).map(drop),
        },
    }
}
