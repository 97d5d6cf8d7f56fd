//! What reconciling with the tax office found.

use crate::model::{Cell, Column, ColumnKind, Money, Report};
use crate::operations::reconcile_tax::Finding;

const COLUMNS: [Column; 12] = [
    Column::new("class", ColumnKind::Code),
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("ours", ColumnKind::Money),
    Column::new("theirs", ColumnKind::Money),
    Column::new("difference", ColumnKind::Money),
    Column::new("reference", ColumnKind::Text),
    Column::new("state", ColumnKind::Code),
    Column::new("message", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// The findings, with the words of each class.
pub fn report<'a>(found: &'a [Finding], words: &'a dyn Fn(&'static str) -> String) -> Report<'a> {
    Report::new("reconciliation", COLUMNS, move |sink| {
        found.iter().try_for_each(|finding| {
            let money = |amount: Option<Money>| amount.map_or(Cell::Empty, Cell::Money);
            let class = finding.class.code();
            sink.row(&[
                Cell::Text(class),
                Cell::Text(&finding.employer),
                Cell::Text(&finding.name),
                Cell::Month(finding.month),
                finding.kind.map_or(Cell::Empty, |kind| Cell::Text(kind.english())),
                money(finding.ours),
                money(finding.theirs),
                money(finding.ours.zip(finding.theirs).map(|(ours, theirs)| theirs - ours)),
                Cell::Text(&finding.reference),
                Cell::Text(if finding.is_tolerated { "tolerated" } else { "differs" }),
                Cell::Text(&words(class)),
                finding.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}
