//! Claims that ended without an award: withdrawn by the person, or refused by the office; and those that wait for a decision.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;

use super::claims::Claim;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{ClaimClosed, day_from_number, day_number};

/// How a claim ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimClosing {
    pub state: ClaimClosed,
    pub happened_on: NaiveDate,
    pub reason: String,
    /// The number of the written refusal; empty where there is none.
    pub notice: String,
}

impl Reader<'_> {
    /// How a claim ended without an award; nothing where it stands.
    pub fn claim_closing(&self, claim: i64) -> anyhow::Result<Option<ClaimClosing>> {
        let sql =
            "SELECT state, happened_on, reason, notice FROM claim_closing WHERE claim = ?1 ORDER BY row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let read = |row: &rusqlite::Row<'_>| {
            let on: i64 = row.get(1)?;
            let Ok(state) = row.get_ref(0)?.as_str()?.parse() else { return Ok(None) };
            Ok(Some(ClaimClosing {
                state,
                happened_on: day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, on))?,
                reason: row.get(2)?,
                notice: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
            }))
        };
        Ok(statement.query_row([claim], read).optional()?.flatten())
    }

    /// The claims that an operation closed.
    pub fn claims_closed_by(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT d.claim FROM operation_write w JOIN claim_closing d ON d.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'claim_closing' ORDER BY 1";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The applications that are neither awarded nor closed, in the order of entry. `undone` is the reason of a state that says the
    /// award was taken back.
    pub fn undecided_claims(&self, undone: &str) -> anyhow::Result<Vec<Claim>> {
        let sql = "SELECT c.row FROM claim c WHERE c.origin = 'application' \
             AND coalesce((SELECT s.reason FROM claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1), ?1) = ?1 \
             AND coalesce((SELECT d.state FROM claim_closing d WHERE d.claim = c.row ORDER BY d.row DESC LIMIT 1), 'reopened') = 'reopened' \
             ORDER BY c.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows: Vec<i64> = statement.query_map([undone], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        let found = rows.into_iter().map(|row| self.claim(row)).collect::<anyhow::Result<Vec<_>>>()?;
        Ok(found.into_iter().flatten().collect())
    }
}

impl Writer<'_> {
    /// Says that a claim ended without an award, or, with nothing, that it stands again.
    pub fn insert_claim_closing(
        &mut self,
        claim: i64,
        closing: Option<&ClaimClosing>,
        on: NaiveDate,
        line: u64,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let state: &str = closing.map_or("reopened", |closing| closing.state.into());
        let (reason, notice) = closing.map_or(("undo", ""), |closing| (&closing.reason, &closing.notice));
        self.insert(
            TableId::ClaimClosing,
            &[
                Value::Int(claim),
                Value::Text(state),
                Value::Int(day_number(on)),
                Value::Text(reason),
                Value::text_or_null(notice),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
