//! What claims were corrected to, and what was assessed anew of them, in the file.

use chrono::NaiveDate;

use super::claims::NewClaim;
use super::matters::UNDONE;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Month, day_from_number, day_number};

/// Why and from when a claim says something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionReason {
    /// From when on it holds; without a month it always should have.
    pub from: Option<Month>,
    pub reason: String,
    pub happened_on: NaiveDate,
}

/// What a claim said from an operation on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    pub claim: NewClaim,
    /// Nothing of the application itself.
    pub why: Option<VersionReason>,
    pub operation: i64,
}

impl Wording {
    /// Of a new assessment the month from which it holds.
    pub fn from(&self) -> Option<Month> {
        self.why.as_ref().and_then(|why| why.from)
    }
}

impl Reader<'_> {
    /// What a claim said and says, in the order of entry, the application first.
    pub fn claim_wordings(&self, number: i64) -> anyhow::Result<Vec<Wording>> {
        let Some(last) = self.claim(number)? else { return Ok(Vec::new()) };
        let sql = "SELECT event_on, statutory_month, chosen_month, months_paid, months_deemed, facts, operation, NULL, NULL, NULL FROM claim \
                   WHERE row = ?1 UNION ALL SELECT * FROM (SELECT event_on, statutory_month, chosen_month, months_paid, months_deemed, facts, \
                   operation, from_month, reason, happened_on FROM claim_version WHERE claim = ?1 ORDER BY row)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([number], |row| {
            let month = |place: usize| row.get::<_, Option<i64>>(place).map(|month| month.and_then(Month::from_number));
            let day = |place: usize| -> rusqlite::Result<NaiveDate> {
                let number: i64 = row.get(place)?;
                day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
            };
            let claim = NewClaim {
                event_on: day(0)?,
                statutory_month: month(1)?,
                chosen_month: month(2)?,
                months_paid: row.get(3)?,
                months_deemed: row.get(4)?,
                facts: row.get::<_, Option<String>>(5)?.unwrap_or_default(),
                ..last.claim.clone()
            };
            let why = match row.get::<_, Option<String>>(8)? {
                Some(reason) => Some(VersionReason { from: month(7)?, reason, happened_on: day(9)? }),
                None => None,
            };
            Ok(Wording { claim, why, operation: row.get(6)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The operation that last awarded a claim, what was undone left out; 0 where none did.
    pub fn last_award_of(&self, claim: i64) -> anyhow::Result<i64> {
        self.award_before(claim, i64::MAX)
    }

    /// The same before an operation.
    pub fn award_before(&self, claim: i64, operation: i64) -> anyhow::Result<i64> {
        let sql = format!(
            "SELECT ifnull(max(operation), 0) FROM award WHERE claim = ?1 AND operation < ?2 AND operation NOT IN ({UNDONE})"
        );
        Ok(self.connection().prepare_cached(&sql)?.query_row((claim, operation), |row| row.get(0))?)
    }

    /// What holds of a claim from a month on instead of what it says, by month: of one month the last that was entered.
    pub fn claim_reviews(&self, claim: i64) -> anyhow::Result<Vec<(Month, String)>> {
        let sql = "SELECT v.from_month, v.facts FROM claim_version v WHERE v.claim = ?1 AND v.from_month IS NOT NULL \
                   AND NOT EXISTS (SELECT 1 FROM claim_version o WHERE o.claim = v.claim AND o.from_month = v.from_month \
                   AND o.row > v.row) ORDER BY v.from_month";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([claim], |row| {
            let month: i64 = row.get(0)?;
            let from = Month::from_number(month).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, month))?;
            Ok((from, row.get::<_, Option<String>>(1)?.unwrap_or_default()))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Why and from when on a claim says something else, in the order of entry.
    pub fn claim_versions(&self, claim: i64) -> anyhow::Result<Vec<VersionReason>> {
        let sql = "SELECT from_month, reason, happened_on FROM claim_version WHERE claim = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([claim], |row| {
            let from = row.get::<_, Option<i64>>(0)?.and_then(Month::from_number);
            let on: i64 = row.get(2)?;
            let happened_on = day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, on))?;
            Ok(VersionReason { from, reason: row.get(1)?, happened_on })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims that say something else than they did when they were entered.
    pub fn claims_corrected(&self) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT DISTINCT claim FROM claim_version ORDER BY 1")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Says of a claim something else than it said.
    pub fn insert_claim_version(
        &mut self,
        number: i64,
        claim: &NewClaim,
        why: &VersionReason,
        line: u64,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let month = |month: Option<Month>| Value::int_or_null(month.map(Month::number));
        self.insert(
            TableId::ClaimVersion,
            &[
                Value::Int(number),
                month(why.from),
                Value::Int(day_number(claim.event_on)),
                month(claim.statutory_month),
                month(claim.chosen_month),
                Value::int_or_null(claim.months_paid),
                Value::int_or_null(claim.months_deemed),
                Value::text_or_null(&claim.facts),
                Value::Text(&why.reason),
                Value::Int(day_number(why.happened_on)),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
