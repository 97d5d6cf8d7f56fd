//! Which columns are shown, in which order, under which header.

use super::{Headers, Style};
use crate::model::{Column, ColumnKind, column_names, nearest};
use crate::refusal::Refusal;

/// A column to show.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// Its place in the rows that come.
    pub(super) place: usize,
    pub(super) name: &'static str,
    pub(super) header: &'static str,
    pub(super) kind: ColumnKind,
}

impl Shown {
    /// Whether its cells stand to the right, as numbers do.
    pub(super) const fn is_number(&self) -> bool {
        matches!(self.kind, ColumnKind::Money | ColumnKind::Count | ColumnKind::Decimal)
    }
}

/// All columns, or those that were asked for; one named twice is shown once.
pub(super) fn shown(columns: &[Column], style: &Style) -> Result<Vec<Shown>, Refusal> {
    let mut places: Vec<usize> = Vec::new();
    match &style.columns {
        None => places.extend(0..columns.len()),
        Some(wanted) => {
            for name in wanted {
                let place = find(columns, name)?;
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
    }
    let show = |place: usize| {
        let Column { name, kind, .. } = columns[place];
        Shown { place, name, header: header(&columns[place], style.headers), kind }
    };
    Ok(places.into_iter().map(show).collect())
}

fn find(columns: &[Column], wanted: &str) -> Result<usize, Refusal> {
    let wanted = wanted.trim();
    let is_named = |column: &Column| names(column).iter().any(|name| name.to_lowercase() == wanted.to_lowercase());
    columns.iter().position(is_named).ok_or_else(|| Refusal::ColumnNotInList {
        column: wanted.to_owned(),
        nearest: nearest(wanted, columns.iter().flat_map(names)).map(str::to_owned),
    })
}

fn names(column: &Column) -> [&'static str; 3] {
    [Headers::En, Headers::Zh, Headers::Code].map(|headers| header(column, headers))
}

fn header(column: &Column, headers: Headers) -> &'static str {
    let Some(names) = column_names(column.name) else { return column.name };
    match headers {
        Headers::En => column.name,
        Headers::Zh => names.title(column.subject),
        Headers::Code => names.code(column.subject),
    }
}
