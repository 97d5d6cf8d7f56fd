//! Which column of a file holds which field: by any of its names, in any order.

use super::records::Record;
use super::{Field, Layout};
use crate::model::{column_names, nearest};
use crate::refusal::Refusal;

/// The columns that a rejects file has behind those of its source.
pub(super) const REJECT_COLUMNS: [&str; 4] = ["line", "column", "code", "message"];

/// The header of a file, resolved.
#[derive(Debug, Default)]
pub(super) struct Header {
    /// The headers as they came, without empty ones at the end.
    pub(super) names: Vec<String>,
    /// For each field of the layout, the place of its column.
    pub(super) places: Vec<Option<usize>>,
    /// How many cells the header row has.
    pub(super) cells: usize,
}

impl Header {
    pub(super) fn resolve(layout: &Layout, record: &Record, path: &str) -> Result<Self, Refusal> {
        let (names, line) = (names_of(record), record.line);
        let mut places: Vec<Option<usize>> = vec![None; layout.fields.len()];
        let read = rejects_place(&names).unwrap_or(names.len());
        for (place, name) in names.iter().enumerate().take(read) {
            let field = field_of(layout, name).ok_or_else(|| unknown(layout, name, (path, line)))?;
            if let Some(first) = places[field] {
                let first = names[first].clone();
                return Err(Refusal::ColumnDoubled { path: path.to_owned(), line, column: name.clone(), first });
            }
            places[field] = Some(place);
        }
        let missing = layout.fields.iter().zip(&places).find(|(field, place)| field.required && place.is_none());
        match missing {
            Some((field, _)) => {
                Err(Refusal::ColumnMissing { path: path.to_owned(), line, column: field.name.to_owned() })
            }
            None => Ok(Self { names, places, cells: record.len() }),
        }
    }
}

/// The headers, without the empty ones that spreadsheets leave at the end.
pub(super) fn names_of(record: &Record) -> Vec<String> {
    let mut names: Vec<String> = record.cells().map(|name| bare(name).to_owned()).collect();
    let named = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
    names.truncate(named);
    names
}

/// Where the four columns of a rejects file begin, if this is one.
pub(super) fn rejects_place(names: &[String]) -> Option<usize> {
    let place = names.len().checked_sub(REJECT_COLUMNS.len())?;
    let is_named = |(name, english): (&String, &&'static str)| {
        let chinese = column_names(english).map_or(&[][..], |names| &names.chinese);
        key(name) == key(english) || chinese.iter().any(|chinese| key(name) == key(chinese))
    };
    names[place..].iter().zip(&REJECT_COLUMNS).all(is_named).then_some(place)
}

fn field_of(layout: &Layout, name: &str) -> Option<usize> {
    let wanted = key(name);
    let is_named = |field: &Field| field.headers().into_iter().any(|header| key(header) == wanted);
    layout.fields.iter().position(is_named).filter(|_| !wanted.is_empty())
}

fn unknown(layout: &Layout, name: &str, (path, line): (&str, u64)) -> Refusal {
    let headers: Vec<&str> = layout.fields.iter().flat_map(Field::headers).collect();
    let nearest = nearest(name, headers).map(str::to_owned);
    Refusal::ColumnUnknown { path: path.to_owned(), line, column: name.to_owned(), nearest }
}

/// A header without the marks that people and spreadsheets put around it.
fn bare(name: &str) -> &str {
    name.trim_matches(|letter: char| letter.is_whitespace() || "\u{feff}\u{200b}*\u{ff0a}'".contains(letter))
}

/// What two spellings of one header have in common: letters without case, spaces and underscores.
fn key(name: &str) -> String {
    let letters =
        bare(name).chars().filter(|letter| !letter.is_whitespace() && !"_-\u{feff}\u{200b}".contains(*letter));
    letters.flat_map(char::to_lowercase).collect()
}
