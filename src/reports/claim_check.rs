//! The conditions of a claim, each with what the record shows, and when the application is to be decided.

use crate::model::{Cell, Column, ColumnKind, Report};
use crate::operations::reckon_claim::Reckoned;
use crate::policy::cited;

const CONDITIONS: [Column; 6] = [
    Column::new("condition", ColumnKind::Code),
    Column::new("needed", ColumnKind::Value),
    Column::new("found", ColumnKind::Value),
    Column::new("met", ColumnKind::Code),
    Column::new("missed_by", ColumnKind::Text),
    Column::new("source", ColumnKind::Text),
];

/// One row a condition.
pub fn conditions(reckoned: &Reckoned) -> Report<'_> {
    Report::new("conditions", CONDITIONS, move |sink| {
        for condition in &reckoned.conditions {
            sink.row(&[
                Cell::Text(condition.name),
                Cell::Text(&condition.needed),
                Cell::Text(&condition.found),
                Cell::Text(if condition.is_met { "yes" } else { "no" }),
                Cell::Text(&condition.missed_by),
                Cell::Text(&cited(condition.source)),
            ])?;
        }
        Ok(())
    })
}
