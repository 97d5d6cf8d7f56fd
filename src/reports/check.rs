//! What `check` found, one row an invariant.

use crate::model::{Cell, Column, ColumnKind, Report};

/// An invariant that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub name: &'static str,
    pub found: i64,
    /// The first breach.
    pub first: String,
}

const COLUMNS: [Column; 5] = [
    Column::new("check", ColumnKind::Code),
    Column::new("meaning", ColumnKind::Text),
    Column::new("state", ColumnKind::Code),
    Column::new("found", ColumnKind::Count),
    Column::new("example", ColumnKind::Text),
];

/// `words` gives the meaning of a check in the user's language.
pub fn report<'a>(checked: &'a [Checked], words: impl Fn(&'static str) -> String + 'a) -> Report<'a> {
    Report::new("check", COLUMNS, move |sink| {
        checked.iter().try_for_each(|checked| {
            let state = if checked.found > 0 { "broken" } else { "holds" };
            sink.row(&[
                Cell::Text(checked.name),
                Cell::Text(&words(checked.name)),
                Cell::Text(state),
                Cell::Count(checked.found),
                Cell::Text(&checked.first),
            ])
        })
    })
}
