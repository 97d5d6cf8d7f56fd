//! On which terms recoveries are to be given back: what was agreed last, and the instalments of it.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::Reader;
use super::recoveries::{Instalment, RecoveryEventKind};
use crate::model::{Money, day_from_number};

/// What was agreed last of a recovery: an order by a day, a plan, or that it is kept back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub recovery: i64,
    pub event: RecoveryEventKind,
    /// Of a plan what was left when it was made.
    pub amount: Money,
    /// By when an order is.
    pub ordered_by: Option<NaiveDate>,
    pub instalments: Vec<Instalment>,
    /// Whether it was handed to the administration or the police since.
    pub is_referred: bool,
}

const SQL: &str = "WITH last AS (SELECT recovery, max(CASE WHEN event <> 'referred' THEN row END) AS terms, \
     max(CASE WHEN event = 'referred' THEN row END) AS referred FROM recovery_event \
     WHERE (?1 IS NULL OR recovery = ?1) AND event IN ('ordered', 'planned', 'offset_agreed', 'referred') \
     AND row NOT IN (SELECT row FROM recovery_event_withdrawal) GROUP BY recovery) \
     SELECT e.recovery, e.event, e.fen, e.note, ifnull(l.referred, 0) > e.row, i.number, i.due_on, i.fen \
     FROM last l JOIN recovery_event e ON e.row = l.terms LEFT JOIN recovery_instalment i \
     ON e.event = 'planned' AND i.recovery = e.recovery AND i.operation = e.operation ORDER BY e.recovery, i.number";

impl Reader<'_> {
    /// The terms of one recovery or of all, in the order of their numbers.
    pub fn recovery_terms(&self, recovery: Option<i64>) -> anyhow::Result<Vec<Terms>> {
        let mut statement = self.connection().prepare_cached(SQL)?;
        let mut rows = statement.query([recovery])?;
        let mut found: Vec<Terms> = Vec::new();
        while let Some(row) = rows.next()? {
            let (recovery, event): (i64, RecoveryEventKind) = (row.get(0)?, row.get_ref(1)?.as_str()?.parse()?);
            if found.last().is_none_or(|last| last.recovery != recovery) {
                // An order begins its note with its day.
                let note: Option<String> = row.get(3)?;
                let day = note.as_deref().and_then(|note| note.get(..10)).and_then(|day| day.parse().ok());
                found.push(Terms {
                    recovery,
                    event,
                    amount: Money::from_fen(row.get(2)?),
                    ordered_by: day.filter(|_| event == RecoveryEventKind::Ordered),
                    instalments: Vec::new(),
                    is_referred: row.get(4)?,
                });
            }
            let due_on: Option<i64> = row.get(6)?;
            if let (Some(due_on), Some(terms)) = (due_on.and_then(day_from_number), found.last_mut()) {
                terms.instalments.push(Instalment {
                    number: row.get(5)?,
                    due_on,
                    amount: Money::from_fen(row.get(7)?),
                });
            }
        }
        Ok(found)
    }

    /// The recoveries that were handed to the administration or the police.
    pub fn recoveries_referred(&self) -> anyhow::Result<HashSet<i64>> {
        let sql = "SELECT recovery FROM recovery_event WHERE event = 'referred' \
                   AND row NOT IN (SELECT row FROM recovery_event_withdrawal)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What was written off of a recovery, and in a year of all that is asked back of the same person.
    pub fn written_off_beside(&self, recovery: i64, year: i32) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(e.fen), 0) FROM claim own JOIN claim c ON c.person = own.person JOIN recovery r ON r.claim = c.row \
             JOIN recovery_event e ON e.recovery = r.row WHERE own.row = (SELECT claim FROM recovery WHERE row = ?1) \
             AND e.event = 'written_off' AND (r.row = ?1 OR e.happened_on BETWEEN ?2 * 10000 AND ?2 * 10000 + 9999) \
             AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal)";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(Money::from_fen(statement.query_row((recovery, year), |row| row.get(0))?))
    }
}
