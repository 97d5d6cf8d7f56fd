//! The notices to beneficiaries, in the order of issue.

use crate::model::{Cell, Column, ColumnKind, Report, day_from_number};
use crate::operations::benefit_notices::DOCUMENTS;
use crate::store::Reader;

const COLUMNS: [Column; 9] = [
    Column::new("number", ColumnKind::Text),
    Column::new("document", ColumnKind::Code),
    Column::new("issued_on", ColumnKind::Day),
    Column::new("claim", ColumnKind::Count),
    Column::of_person("name", ColumnKind::Text),
    Column::new("reason", ColumnKind::Code),
    Column::new("amount", ColumnKind::Text),
    Column::new("due_on", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// One row a notice; of one person or of all.
pub fn notices(reader: Reader<'_>, only: Option<i64>) -> Report<'_> {
    Report::new("benefit_notices", COLUMNS, move |sink| {
        reader.each_notice(|notice| {
            let Some(document) = DOCUMENTS.into_iter().find(|document| document.code() == notice.document) else {
                return Ok(());
            };
            let facts: serde_json::Value = serde_json::from_str(&notice.facts)?;
            let text = |name: &str| facts[name].as_str().unwrap_or_default();
            let person: i64 = text("person_number").parse().unwrap_or_default();
            if only.is_some_and(|only| only != person) {
                return Ok(());
            }
            sink.row(&[
                Cell::Text(&notice.number),
                Cell::Text(document.code()),
                day_from_number(notice.issued_on).map_or(Cell::Empty, Cell::Day),
                Cell::Count(facts["claim"].as_i64().unwrap_or_default()),
                Cell::Text(text("name")),
                Cell::Text(text("reason")),
                Cell::Text(text("amount")),
                Cell::Text(text("due_on")),
                Cell::Count(person),
            ])
        })
    })
}
