//! Recoveries: what is to be given back, what came of it, what is left.

use crate::model::{Cell, Column, ColumnKind, Money, Report, reason_word};
use crate::operations::recover::debtors::debtors;
use crate::store::Reader;
use crate::store::recoveries::{RecoveryEventKind, StandingRecovery};

const FOUND: &str = "found";

const COLUMNS: [Column; 13] = [
    Column::new("recovery", ColumnKind::Count),
    Column::new("claim", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("reason", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("to_month", ColumnKind::Month),
    Column::new("amount", ColumnKind::Money),
    Column::new("settled", ColumnKind::Money),
    Column::new("left", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("payees", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// Recoveries in a state, or all.
pub fn recoveries(reader: Reader<'_>, state: Option<String>, person: Option<i64>) -> Report<'_> {
    Report::new("recoveries", COLUMNS, move |sink| {
        let mut names = reader.person_names()?;
        for standing in reader.recoveries()? {
            let stands = state_of(&standing);
            let Some(claim) = reader.claim(standing.recovery.claim)? else { continue };
            if state.as_deref().is_some_and(|asked| asked != stands)
                || person.is_some_and(|asked| asked != claim.claim.person)
            {
                continue;
            }
            let recovery = &standing.recovery;
            let payees = others(reader, &standing)?;
            names.with(claim.claim.person, |id_number, name| {
                sink.row(&[
                    Cell::Count(standing.number),
                    Cell::Count(recovery.claim),
                    Cell::Text(id_number),
                    Cell::Text(name),
                    Cell::Text(reason_word(&recovery.cause)),
                    recovery.from.map_or(Cell::Empty, Cell::Month),
                    recovery.to.map_or(Cell::Empty, Cell::Month),
                    Cell::Money(recovery.amount),
                    Cell::Money(standing.settled),
                    Cell::Money(standing.left),
                    Cell::Text(stands),
                    Cell::Text(&payees),
                    Cell::Count(claim.claim.person),
                ])
            })?;
        }
        Ok(())
    })
}

/// Who gives it back, where that is not the person of the claim himself.
fn others(reader: Reader<'_>, standing: &StandingRecovery) -> anyhow::Result<String> {
    let payees = debtors(reader, &standing.recovery, standing.number)?.into_iter();
    let others = payees.filter(|payee| !payee.details.id_number.is_empty()).map(|payee| payee.details.name);
    Ok(others.collect::<Vec<_>>().join("; "))
}

/// Recoveries that nobody has ordered back yet, and what is left of them.
pub fn found(reader: Reader<'_>) -> anyhow::Result<(i64, Money)> {
    let mut found = reader.open_recoveries()?;
    found.retain(|standing| state_of(standing) == FOUND);
    Ok((i64::try_from(found.len())?, found.iter().map(|standing| standing.left).sum()))
}

/// How a recovery stands: by what was last agreed or done, closed only when nothing is left.
fn state_of(standing: &StandingRecovery) -> &'static str {
    match standing.last {
        _ if !standing.left.is_positive() => "closed",
        None => FOUND,
        Some(RecoveryEventKind::Ordered) => "ordered_back",
        Some(RecoveryEventKind::Planned) => "planned",
        Some(RecoveryEventKind::OffsetAgreed | RecoveryEventKind::Offset) => "offsetting",
        Some(RecoveryEventKind::Referred) => "referred",
        Some(RecoveryEventKind::Received | RecoveryEventKind::WrittenOff) => "part_settled",
    }
}

const EVENTS: [Column; 6] = [
    Column::new("recovery", ColumnKind::Count),
    Column::new("event", ColumnKind::Code),
    Column::new("on", ColumnKind::Day),
    Column::new("amount", ColumnKind::Money),
    Column::new("reference", ColumnKind::Text),
    Column::new("note", ColumnKind::Text),
];

/// What happened to a recovery, then the instalments that are to come.
pub fn history(reader: Reader<'_>, recovery: i64) -> Report<'_> {
    Report::new("recovery", EVENTS, move |sink| {
        let number = Cell::Count(recovery);
        for event in reader.recovery_events(recovery)? {
            let kind: &str = event.kind.into();
            sink.row(&[
                number,
                Cell::Text(kind),
                Cell::Day(event.on),
                Cell::Money(event.amount),
                Cell::Text(&event.reference),
                Cell::Text(&event.note),
            ])?;
        }
        for instalment in reader.instalments(recovery)? {
            let place = instalment.number.to_string();
            sink.row(&[
                number,
                Cell::Text("instalment"),
                Cell::Day(instalment.due_on),
                Cell::Money(instalment.amount),
                Cell::Text(&place),
                Cell::Empty,
            ])?;
        }
        Ok(())
    })
}
