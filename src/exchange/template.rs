//! An empty file to fill in: Chinese headers, required ones in colour, notes and drop-downs.

use std::io::{self, Write as _};
use std::path::Path;

use rust_xlsxwriter::{Color, DataValidation, Format, FormatBorder, Note, Workbook, Worksheet, XlsxError};

use super::aside::{Readers, beside};
use super::rejects::is_device;
use super::{Field, Layout};
use crate::i18n::{self, Lang};
use crate::model::column_names;
use crate::refusal::Refusal;

/// The last row of a sheet, to which drop-downs reach.
const LAST_ROW: u32 = 1_048_575;

/// Writes the empty file: a spreadsheet, or the header line alone where the name ends in `.csv`.
pub fn write_template(layout: &Layout, path: &Path, lang: Lang) -> anyhow::Result<()> {
    let is_csv = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv"));
    let bytes = if is_csv { Ok(header_line(layout)) } else { spreadsheet(layout, lang) };
    let written = bytes.map_err(io::Error::other).and_then(|bytes| replace(path, &bytes));
    written.map_err(|error| {
        // The name of the file beside it is nothing to the user.
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "no such folder".to_owned(),
            io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
            _ => error.to_string(),
        };
        Refusal::FileUnwritable { path: path.display().to_string(), reason }.into()
    })
}

/// Writes a file beside the path and renames it.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if is_device(path) {
        return std::fs::File::options().write(true).open(path)?.write_all(bytes);
    }
    let mut file = beside(path, Readers::AsUsual)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

/// UTF-8 with its mark, so that a spreadsheet shows the Chinese.
fn header_line(layout: &Layout) -> Vec<u8> {
    format!("\u{feff}{}", template_line(layout)).into_bytes()
}

/// The header line of the empty file.
pub fn template_line(layout: &Layout) -> String {
    let titles: Vec<&str> = layout.fields.iter().map(Field::title).collect();
    format!("{}\n", titles.join(","))
}

fn spreadsheet(layout: &Layout, lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(layout.command)?.set_freeze_panes(1, 0)?;
    for (place, field) in (0..).zip(layout.fields) {
        column(sheet, place, field, lang)?;
    }
    workbook.save_to_buffer()
}

/// One column. All cells are text, so that no number loses its digits and no month becomes a day.
fn column(sheet: &mut Worksheet, place: u16, field: &Field, lang: Lang) -> Result<(), XlsxError> {
    let text = Format::new().set_num_format("@");
    let header = text.clone().set_bold().set_border(FormatBorder::Thin);
    let colour = if field.required { Color::RGB(0x00FF_E699) } else { Color::RGB(0x00F2_F2F2) };
    let choices = words(field, lang);
    let longest = choices.iter().map(|choice| choice.len()).max().unwrap_or(0);
    sheet.set_column_format(place, &text)?;
    sheet.set_column_width(place, u16::try_from(longest.clamp(16, 40)).unwrap_or(40))?;
    sheet.write_string_with_format(0, place, field.title(), &header.set_background_color(colour))?;
    sheet.insert_note(0, place, &Note::new(note(field, lang)).add_author_prefix(false))?;
    if !choices.is_empty() {
        let list = DataValidation::new().allow_list_strings(&choices)?;
        sheet.add_data_validation(1, place, LAST_ROW, place, &list)?;
    }
    Ok(())
}

/// The words of the drop-down: Chinese ones where Chinese is spoken, the codes elsewhere. Imports take both.
fn words(field: &Field, lang: Lang) -> Vec<&'static str> {
    match lang {
        Lang::Zh => field.choice_words(lang).into_iter().map(|(word, _)| word).collect(),
        Lang::En => field.choices.to_vec(),
    }
}

/// The English name and code, whether it must be filled in, and what it holds.
fn note(field: &Field, lang: Lang) -> String {
    let names = column_names(field.name);
    let code = names.map_or(field.name, |names| names.code(field.subject));
    let name = if code == field.name { code.to_owned() } else { format!("{} {code}", field.name) };
    let choices = words(field, lang).join("|");
    let meaning = names.map(|names| names.meaning).filter(|meaning| !meaning.is_empty());
    let lines = [Some(name.as_str()), Some(i18n::requirement(lang, field.required)), meaning, Some(&choices)];
    lines.into_iter().flatten().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
