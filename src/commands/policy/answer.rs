//! The law as lists: its values, those in force on a day, what is weak, and what was taken in.

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, MatterState, Report};
use crate::policy::{Finding, ParameterRow, Policy};

const VALUE: [Column; 10] = [
    Column::new("parameter", ColumnKind::Code),
    Column::new("region", ColumnKind::Code),
    Column::new("kind", ColumnKind::Code),
    Column::new("from_day", ColumnKind::Day),
    Column::new("to_day", ColumnKind::Day),
    Column::new("value", ColumnKind::Code),
    Column::new("unit", ColumnKind::Code),
    Column::new("source", ColumnKind::Text),
    Column::new("checked", ColumnKind::Code),
    Column::new("imported", ColumnKind::Flag),
];

fn day(day: Option<NaiveDate>) -> Cell<'static> {
    day.map_or(Cell::Empty, Cell::Day)
}

fn value_cells<'r>(row: &'r ParameterRow, region: &'r str) -> [Cell<'r>; VALUE.len()] {
    [
        Cell::Text(&row.name),
        Cell::Text(region),
        row.kind.map_or(Cell::Empty, |kind| Cell::Text(kind.english())),
        day(row.from),
        day(row.to),
        Cell::Text(&row.value),
        Cell::Text(&row.unit),
        Cell::Text(&row.source),
        Cell::Text(&row.checked),
        Cell::Flag(row.is_imported),
    ]
}

/// All values.
pub(super) fn list(rows: &[ParameterRow]) -> Report<'_> {
    Report::new("policy", VALUE, |sink| {
        rows.iter().try_for_each(|row| sink.row(&value_cells(row, &row.region.to_string())))
    })
}

/// Of each parameter and kind the value that holds on a day: the nearest region's, an imported one before a built-in one.
pub(super) fn in_force(mut rows: Vec<ParameterRow>, on: NaiveDate) -> Vec<ParameterRow> {
    rows.retain(|row| row.from.is_none_or(|from| from <= on) && row.to.is_none_or(|to| on <= to));
    replace_tiers(&mut rows);
    // The rows of one region stand in the order in which they came; the last of equals goes first.
    rows.reverse();
    rows.sort_by(|one, other| {
        let rank = |row: &ParameterRow| (row.region.chain().count(), row.is_imported, row.from);
        (&one.name, one.kind).cmp(&(&other.name, other.kind)).then_with(|| rank(other).cmp(&rank(one)))
    });
    rows.dedup_by(|later, first| (&later.name, later.kind) == (&first.name, first.kind));
    rows.sort_by_key(ParameterRow::tier);
    rows
}

/// The tiers of residents hold as a whole: a region's own replace those it would inherit, imported ones those built in.
fn replace_tiers(rows: &mut Vec<ParameterRow>) {
    let rank = |row: &ParameterRow| (row.region.chain().count(), row.is_imported);
    let best = rows.iter().filter(|row| row.tier().is_some()).map(rank).max();
    rows.retain(|row| row.tier().is_none() || Some(rank(row)) == best);
}

/// The values in force, with what they mean.
pub(super) fn show<'r>(policy: &'r Policy, rows: &'r [ParameterRow]) -> Report<'r> {
    let columns = [VALUE.as_slice(), &[Column::new("description", ColumnKind::Text)]].concat();
    Report::new("policy", columns, |sink| {
        rows.iter().try_for_each(|row| {
            let region = row.region.to_string();
            let description = policy.description(&row.name).map_or(Cell::Empty, Cell::Text);
            sink.row(&[value_cells(row, &region).as_slice(), &[description]].concat())
        })
    })
}

/// What is weak.
pub(super) fn findings(findings: &[Finding]) -> Report<'_> {
    let columns = [
        Column::new("finding", ColumnKind::Code),
        Column::new("parameter", ColumnKind::Code),
        Column::new("region", ColumnKind::Code),
        Column::new("on", ColumnKind::Day),
        Column::new("detail", ColumnKind::Text),
    ];
    Report::new("findings", columns, |sink| {
        findings.iter().try_for_each(|finding| {
            let kind: &str = finding.kind.into();
            let region = finding.region.to_string();
            sink.row(&[
                Cell::Text(kind),
                Cell::Text(&finding.parameter),
                Cell::Text(&region),
                day(finding.on),
                Cell::Text(&finding.detail),
            ])
        })
    })
}

/// The file that was taken in, or waits for it.
pub(super) fn imported(matter: i64, state: MatterState, file: String, rows: u64) -> Report<'static> {
    let columns = [
        Column::new("matter", ColumnKind::Count),
        Column::new("state", ColumnKind::Code),
        Column::new("file", ColumnKind::Text),
        Column::new("rows", ColumnKind::Count),
    ];
    Report::new("policy_import", columns, move |sink| {
        sink.row(&[Cell::Count(matter), Cell::Text(state.code()), Cell::Text(&file), Cell::Count(rows.cast_signed())])
    })
}
