//! Applications that wait for a decision, with the day by which the law wants it (社会保险经办条例 第十八条至第二十四条).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, Report};
use crate::operations::apply_benefit::decided_by;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::session::Session;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::supplements::TimeAway;

/// An application that waits.
#[derive(Clone, Debug)]
pub struct Undecided {
    pub claim: Claim,
    /// None where the calendar of a year it needs is not known yet, or the clock stands still.
    pub due_on: Option<NaiveDate>,
    /// Since when it is away for what is missing.
    pub returned_on: Option<NaiveDate>,
    pub is_overdue: bool,
}

/// All of them, in the order of entry.
pub fn undecided(session: &Session) -> anyhow::Result<Vec<Undecided>> {
    let (today, region) = (session.today(), session.office().region);
    let mut away: BTreeMap<i64, Vec<TimeAway>> = BTreeMap::new();
    for (claim, time) in session.reader().claims_away(None)? {
        away.entry(claim).or_default().push(time);
    }
    let waiting = session.reader().undecided_claims(UNDONE)?.into_iter().map(|claim| {
        let away = away.get(&claim.number).map(Vec::as_slice).unwrap_or_default();
        let due_on = decided_by(session.policy(), region, (claim.claim.benefit, claim.claim.applied_on), away);
        let returned_on = away.iter().find(|time| time.resumed_on.is_none()).map(|time| time.returned_on);
        Undecided { is_overdue: due_on.is_some_and(|due| today > due), claim, due_on, returned_on }
    });
    Ok(waiting.collect())
}

const COLUMNS: [Column; 10] = [
    Column::new("claim", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("benefit", ColumnKind::Code),
    Column::new("event_on", ColumnKind::Day),
    Column::new("applied_on", ColumnKind::Day),
    Column::of_matter("due_on", ColumnKind::Day),
    Column::new("overdue", ColumnKind::Flag),
    Column::new("returned_on", ColumnKind::Day),
    Column::new("person", ColumnKind::Count),
];

/// One row an application.
pub fn report<'a>(reader: Reader<'a>, waiting: &'a [Undecided]) -> Report<'a> {
    Report::new("undecided_claims", COLUMNS, move |sink| {
        let mut names = reader.person_names()?;
        waiting.iter().try_for_each(|waiting| {
            let claim = &waiting.claim.claim;
            names.with(claim.person, |id_number, name| {
                sink.row(&[
                    Cell::Count(waiting.claim.number),
                    Cell::Text(id_number),
                    Cell::Text(name),
                    Cell::Text(claim.benefit.into()),
                    Cell::Day(claim.event_on),
                    Cell::Day(claim.applied_on),
                    waiting.due_on.map_or(Cell::Empty, Cell::Day),
                    Cell::Flag(waiting.is_overdue),
                    waiting.returned_on.map_or(Cell::Empty, Cell::Day),
                    Cell::Count(claim.person),
                ])
            })
        })
    })
}
