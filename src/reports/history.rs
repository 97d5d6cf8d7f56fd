//! The changes of one record, column by column: the old value and the new, from which day, entered when and by whom.

use crate::model::{Cell, Column, ColumnKind, Month, Report, day_from_number, day_number, masked};
use crate::operations::carry_change::Columns;
use crate::operations::{change_employer, change_person};
use crate::store::Reader;

/// One column of one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `20260930`: the day from which it holds.
    pub on: i64,
    pub operation: i64,
    pub column: &'static str,
    pub old: String,
    pub new: String,
    pub person: Option<i64>,
}

const COLUMNS: [Column; 10] = [
    Column::new("on", ColumnKind::Day),
    Column::new("entered_on", ColumnKind::Day),
    Column::new("column", ColumnKind::Field),
    Column::new("old", ColumnKind::Text),
    Column::new("new", ColumnKind::Text),
    Column::new("operation", ColumnKind::Count),
    Column::new("operation_kind", ColumnKind::Code),
    Column::new("matter", ColumnKind::Count),
    Column::new("operator", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// The changes with what the log says of each.
pub fn report(reader: Reader<'_>, changes: Vec<Change>, reveal: bool) -> Report<'_> {
    Report::new("history", COLUMNS, move |sink| {
        changes.iter().try_for_each(|change| {
            let entry = reader.operation(change.operation)?;
            let entry = entry.ok_or_else(|| anyhow::anyhow!("operation {} is missing", change.operation))?;
            let (old, new) = (shown(change.column, &change.old, reveal), shown(change.column, &change.new, reveal));
            let day = |number| day_from_number(number).map_or(Cell::Empty, Cell::Day);
            sink.row(&[
                day(change.on),
                day(entry.business_date),
                Cell::Text(change.column),
                Cell::Text(&old),
                Cell::Text(&new),
                Cell::Count(change.operation),
                Cell::Text(&entry.kind),
                entry.matter.map_or(Cell::Empty, Cell::Count),
                Cell::Text(&entry.operator),
                change.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

fn shown(column: &str, value: &str, reveal: bool) -> String {
    match column {
        _ if reveal => value.to_owned(),
        "id_number" => masked(ColumnKind::IdNumber, value),
        "phone" => masked(ColumnKind::Phone, value),
        "bank_account" => masked(ColumnKind::Account, value),
        _ => value.to_owned(),
    }
}

/// What differs between two versions of a record.
fn differences<D: Columns>(
    old: Option<&D>,
    new: &D,
    columns: &[(usize, &'static str)],
) -> Vec<(&'static str, String, String)> {
    let pair = |(place, name): &(usize, &'static str)| {
        let before = old.map(|old| old.column(*place)).unwrap_or_default();
        (*name, before, new.column(*place))
    };
    columns.iter().map(pair).filter(|(_, old, new)| old != new).collect()
}

/// The version in force at a day among those entered before an operation.
fn before<D>(versions: &[(i64, i64, D)], on: i64, operation: i64) -> Option<&D> {
    let earlier = versions.iter().filter(|(from_on, entered, _)| *from_on <= on && *entered < operation);
    earlier.max_by_key(|(from_on, entered, _)| (*from_on, *entered)).map(|(.., details)| details)
}

/// All changes of an employer, as they were entered.
pub fn employer_changes(reader: Reader<'_>, number: i64) -> anyhow::Result<Vec<Change>> {
    let columns =
        named(change_employer::LAYOUT.fields.iter().map(|field| field.name), "new_credit_code", "credit_code");
    let history = reader.employer_history(number)?.into_iter();
    let versions: Vec<_> =
        history.map(|version| (version.from_on, version.operation, version.employer.details)).collect();
    Ok(changes(&versions, &columns, None))
}

/// All changes of a person and of his enrolments, as they were entered.
pub fn person_changes(reader: Reader<'_>, number: i64) -> anyhow::Result<Vec<Change>> {
    let mut found = Vec::new();
    let numbers = reader.numbers_of_person(number)?;
    for number in &numbers {
        found.extend(changes_under(reader, *number)?);
        for merge in reader.merges_of_person(*number)?.into_iter().filter(|merge| merge.person == *number) {
            let entered = reader.operation(merge.operation)?;
            let (old, new) = (merge.person.to_string(), merge.into.to_string());
            let (on, operation) = (entered.map_or(0, |entry| entry.business_date), merge.operation);
            found.push(Change { on, operation, column: "merged", old, new, person: Some(merge.person) });
        }
    }
    found.extend(enrolment_changes(reader, number)?);
    found.sort_by_key(|change| change.operation);
    Ok(found)
}

/// What was entered under one number.
fn changes_under(reader: Reader<'_>, number: i64) -> anyhow::Result<Vec<Change>> {
    let columns = named(change_person::LAYOUT.fields.iter().map(|field| field.name), "", "");
    let history = reader.person_history(number)?;
    let numbers: Vec<_> = history
        .iter()
        .map(|version| (version.from_on, version.operation, version.person.details.id_number.to_string()))
        .collect();
    let versions: Vec<_> =
        history.into_iter().map(|version| (version.from_on, version.operation, version.person.details)).collect();
    let mut found = changes(&versions, &columns, Some(number));
    for (on, operation, new) in &numbers {
        let old = before(&numbers, *on, *operation).cloned().unwrap_or_default();
        if old != *new {
            let (on, operation, new) = (*on, *operation, new.clone());
            found.push(Change { on, operation, column: "id_number", old, new, person: Some(number) });
        }
    }
    Ok(found)
}

fn enrolment_changes(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<Change>> {
    let mut found = Vec::new();
    let versions = reader.enrolments_of_person(person)?;
    for version in &versions {
        let earlier = versions.iter().filter(|other| {
            (other.payer, other.person) == (version.payer, version.person)
                && other.from <= version.from
                && other.operation < version.operation
        });
        let old = earlier.max_by_key(|other| (other.from, other.operation));
        let employer = crate::operations::register_enrolment::public_name(reader, version.payer)?;
        let says = |kinds: String, earnings: String| format!("{employer} {kinds} {earnings}");
        let new = says(version.kinds.to_string(), version.earnings.to_string());
        let old = old.map(|old| says(old.kinds.to_string(), old.earnings.to_string())).unwrap_or_default();
        let on = day_number(Month::first_day(version.from));
        let operation = version.operation;
        found.push(Change { on, operation, column: "enrolment", old, new, person: Some(version.person) });
    }
    Ok(found)
}

/// The columns of a layout that are of the record, without key and day.
fn named(
    fields: impl Iterator<Item = &'static str>,
    other: &'static str,
    own: &'static str,
) -> Vec<(usize, &'static str)> {
    let named = fields.map(|name| if name == other { own } else { name }).enumerate();
    named.skip(1).filter(|(_, name)| *name != "on").collect()
}

fn changes<D: Columns>(
    versions: &[(i64, i64, D)],
    columns: &[(usize, &'static str)],
    person: Option<i64>,
) -> Vec<Change> {
    let of_version = |(on, operation, details): &(i64, i64, D)| {
        let old = before(versions, *on, *operation);
        let differing = differences(old, details, columns).into_iter();
        let change = |(column, old, new)| Change { on: *on, operation: *operation, column, old, new, person };
        differing.map(change).collect::<Vec<_>>()
    };
    versions.iter().flat_map(of_version).collect()
}
