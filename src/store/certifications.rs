//! When persons were certified to be alive and entitled, and when they were reminded of it.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{Row, Statement};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Month, day_from_number, day_number};

/// A passed certification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certified {
    pub person: i64,
    pub on: NaiveDate,
    pub method: String,
    pub evidence: String,
}

fn certified(row: &Row<'_>) -> rusqlite::Result<Certified> {
    let on: i64 = row.get(1)?;
    Ok(Certified {
        person: row.get(0)?,
        on: day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, on))?,
        method: row.get(2)?,
        evidence: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
    })
}

/// Reads the last certification of many persons, one after another.
pub struct CertificationFinder<'c> {
    last: Statement<'c>,
}

impl CertificationFinder<'_> {
    /// The day of the last certification up to a day; the index alone answers.
    pub fn last(&mut self, person: i64, upto: i64) -> anyhow::Result<Option<NaiveDate>> {
        let on: Option<i64> = self.last.query_row((person, upto), |row| row.get(0))?;
        Ok(on.and_then(day_from_number))
    }
}

impl<'c> Reader<'c> {
    /// The certifications of a person, oldest first.
    pub fn certifications(&self, person: i64) -> anyhow::Result<Vec<Certified>> {
        let sql = "SELECT person, certified_on, method, evidence FROM certification WHERE person = ?1 ORDER BY certified_on, row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([person], certified)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn certification_finder(&self) -> anyhow::Result<CertificationFinder<'c>> {
        let sql = "SELECT max(certified_on) FROM certification WHERE person = ?1 AND certified_on <= ?2";
        Ok(CertificationFinder { last: self.connection().prepare(sql)? })
    }

    /// Whether a person was certified on that very day.
    pub fn is_certified_on(&self, person: i64, on: NaiveDate) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM certification WHERE person = ?1 AND certified_on = ?2";
        Ok(self.connection().prepare_cached(sql)?.exists((person, day_number(on)))?)
    }

    /// Whether a person was certified on that very day in that way.
    pub fn is_certified_by(&self, person: i64, on: NaiveDate, method: &str) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM certification WHERE person = ?1 AND certified_on = ?2 AND method = ?3";
        Ok(self.connection().prepare_cached(sql)?.exists((person, day_number(on), method))?)
    }

    /// The reminders of a person: which month fell due, and when he was reminded.
    pub fn reminders(&self, person: i64) -> anyhow::Result<Vec<(Month, NaiveDate)>> {
        let sql = "SELECT due_month, reminded_on FROM certification_reminder WHERE person = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([person], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
        let rows: Vec<(i64, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(rows.into_iter().filter_map(|(month, on)| Month::from_number(month).zip(day_from_number(on))).collect())
    }

    /// The persons in pay whose benefits need certification, in the order of their claims, once a claim; of survivors' pensions it is
    /// the payees that have to be seen.
    pub fn each_certified_claim(
        &self,
        benefits: &[&str],
        mut take: impl FnMut(i64, i64, i64, bool) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let marks = vec!["?"; benefits.len()].join(", ");
        let sql = format!(
            "SELECT DISTINCT c.row, c.person, c.applied_on, c.benefit = 'survivors' FROM in_pay p JOIN claim c ON c.row = p.claim \
             WHERE c.benefit IN ({marks}) ORDER BY c.row"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(benefits))?;
        while let Some(row) = rows.next()? {
            take(row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)?;
        }
        Ok(())
    }

    /// Whether anybody was ever certified.
    pub fn has_certifications(&self) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM certification)";
        Ok(self.connection().query_row(sql, [], |row| row.get(0))?)
    }

    /// The persons with a claim that is stopped for one of these reasons.
    pub fn persons_stopped_for(&self, reasons: &[&str]) -> anyhow::Result<HashSet<i64>> {
        self.persons_standing("stopped", reasons)
    }

    fn persons_standing(&self, state: &'static str, reasons: &[&str]) -> anyhow::Result<HashSet<i64>> {
        let marks = vec!["?"; reasons.len()].join(", ");
        let sql = format!(
            "SELECT DISTINCT c.person FROM claim_state s JOIN claim c ON c.row = s.claim WHERE s.reason IN ({marks}) \
             AND s.state = '{state}' AND NOT EXISTS (SELECT 1 FROM claim_state l WHERE l.claim = s.claim AND l.row > s.row)"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map(rusqlite::params_from_iter(reasons), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Claims that are suspended at last and were so for one of these reasons: the claim, the person, and whether it is of survivors.
    pub fn claims_suspended_with(&self, reasons: &[&str]) -> anyhow::Result<Vec<(i64, i64, bool)>> {
        let marks = vec!["?"; reasons.len()].join(", ");
        let sql = format!(
            "SELECT DISTINCT c.row, c.person, c.benefit = 'survivors' FROM claim_state s CROSS JOIN claim c ON c.row = s.claim \
             WHERE s.reason IN ({marks}) AND s.state = 'suspended' AND (SELECT l.state FROM claim_state l WHERE l.claim = s.claim \
             ORDER BY l.row DESC LIMIT 1) = 'suspended' ORDER BY c.row"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement
            .query_map(rusqlite::params_from_iter(reasons), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_certification(&mut self, certified: &Certified, line: u64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::Certification,
            &[
                Value::Int(certified.person),
                Value::Int(day_number(certified.on)),
                Value::Text(&certified.method),
                Value::text_or_null(&certified.evidence),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    pub fn insert_certification_reminder(&mut self, person: i64, due: Month, on: NaiveDate) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [person, due.number(), day_number(on), operation].map(Value::Int);
        self.insert(TableId::CertificationReminder, &values)?;
        Ok(())
    }
}
