//! Matters that continue one that was returned for what was missing (补正), and how long an application was away for it.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{OperationKind, day_from_number};

/// From the day on which something was returned until the day on which it was entered again; open while nobody has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeAway {
    pub returned_on: NaiveDate,
    pub resumed_on: Option<NaiveDate>,
}

/// The rows of returned matters about claims that nobody has entered again, and the matter of each.
const RETURNED_CLAIMS: &str = "SELECT m.id, CAST(json_extract(r.payload, '$[0]') AS INTEGER) AS claim FROM matter m \
     JOIN matter_state s ON s.matter = m.id JOIN submitted_row r ON r.matter = m.id \
     WHERE s.state = 'returned' AND m.kind IN ('pay-award', 'pay-refuse')";

impl Reader<'_> {
    /// The matter that this one continues; of several the first.
    pub fn continued_by(&self, matter: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT min(continues) FROM supplement WHERE matter = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([matter], |row| row.get(0))?)
    }

    /// The matter with which this one was entered again.
    pub fn continuation_of(&self, matter: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT max(matter) FROM supplement WHERE continues = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([matter], |row| row.get(0))?)
    }

    /// The day on which a matter was returned.
    pub fn returned_on(&self, matter: i64) -> anyhow::Result<Option<NaiveDate>> {
        let sql =
            "SELECT happened_on FROM matter_event WHERE matter = ?1 AND state = 'returned' ORDER BY row DESC LIMIT 1";
        let day: Option<i64> =
            self.connection().prepare_cached(sql)?.query_row([matter], |row| row.get(0)).optional()?;
        Ok(day.and_then(day_from_number))
    }

    /// The returned matter of a kind and subject that nobody has entered again; the last of several.
    pub fn returned_matter(&self, kind: OperationKind, subject: &str) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT max(m.id) FROM matter m JOIN matter_state s ON s.matter = m.id \
                   WHERE s.state = 'returned' AND m.kind = ?1 AND m.subject = ?2 \
                   AND NOT EXISTS (SELECT 1 FROM supplement p WHERE p.continues = m.id)";
        Ok(self.connection().prepare_cached(sql)?.query_row((kind.code(), subject), |row| row.get(0))?)
    }

    /// The returned matter of a kind that came of a file with these bytes.
    pub fn returned_matter_of_file(&self, kind: OperationKind, digest: &str) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT max(m.id) FROM matter m JOIN matter_state s ON s.matter = m.id JOIN batch b ON b.matter = m.id \
                   WHERE s.state = 'returned' AND m.kind = ?1 AND b.digest = ?2 \
                   AND NOT EXISTS (SELECT 1 FROM supplement p WHERE p.continues = m.id)";
        Ok(self.connection().prepare_cached(sql)?.query_row((kind.code(), digest), |row| row.get(0))?)
    }

    /// The returned matter of a kind that has this one row.
    pub fn returned_matter_of_row(&self, kind: OperationKind, payload: &str) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT max(m.id) FROM matter m JOIN matter_state s ON s.matter = m.id \
                   JOIN submitted_row r ON r.matter = m.id \
                   WHERE s.state = 'returned' AND m.kind = ?1 AND m.rows = 1 AND r.payload = ?2 \
                   AND NOT EXISTS (SELECT 1 FROM supplement p WHERE p.continues = m.id)";
        Ok(self.connection().prepare_cached(sql)?.query_row((kind.code(), payload), |row| row.get(0))?)
    }

    /// The claims of a matter that were returned and not entered again so far, with the matter that was returned.
    pub fn claims_continued_by(&self, matter: i64) -> anyhow::Result<Vec<(i64, i64)>> {
        let sql = format!(
            "{RETURNED_CLAIMS} \
             AND NOT EXISTS (SELECT 1 FROM supplement p WHERE p.continues = m.id AND p.claim = CAST(json_extract(r.payload, '$[0]') AS INTEGER)) \
             AND json_extract(r.payload, '$[0]') IN (SELECT json_extract(n.payload, '$[0]') FROM submitted_row n WHERE n.matter = ?1) \
             ORDER BY m.id, claim"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map([matter], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How often and how long each claim was away for what was missing, oldest first. Of one claim, or of all.
    pub fn claims_away(&self, claim: Option<i64>) -> anyhow::Result<Vec<(i64, TimeAway)>> {
        let sql = format!(
            "SELECT c.claim, e.happened_on, (SELECT n.submitted_on FROM supplement p JOIN matter n ON n.id = p.matter \
                 WHERE p.continues = c.id AND p.claim = c.claim) \
             FROM ({RETURNED_CLAIMS}) c JOIN matter_event e ON e.matter = c.id AND e.state = 'returned' \
             WHERE ?1 IS NULL OR c.claim = ?1 ORDER BY c.id, c.claim"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([claim], |row| {
            let (returned_on, resumed_on): (i64, Option<i64>) = (row.get(1)?, row.get(2)?);
            let returned_on =
                day_from_number(returned_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, returned_on))?;
            Ok((row.get(0)?, TimeAway { returned_on, resumed_on: resumed_on.and_then(day_from_number) }))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Says that a matter continues one that was returned; of an award or a refusal, for which claim.
    pub fn insert_supplement(&mut self, matter: i64, continues: i64, claim: Option<i64>) -> anyhow::Result<()> {
        let operation = Value::Int(self.operation());
        let claim = claim.map_or(Value::Null, Value::Int);
        self.insert(TableId::Supplement, &[Value::Int(matter), Value::Int(continues), claim, operation])?;
        Ok(())
    }
}
