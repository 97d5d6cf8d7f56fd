//! When persons were certified to be alive and entitled, whom lists of other agencies name, and what was decided about that.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Statement};

use super::merges::Merges;
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

/// A record of a list that names one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub list: i64,
    pub line: i64,
    pub person: i64,
    /// By number; else by name and birth only, which a person has to decide.
    pub is_exact: bool,
    pub happened_on: Option<NaiveDate>,
    pub place: String,
}

/// A hit in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredHit {
    pub number: i64,
    pub source: String,
    pub hit: Hit,
    /// What a person decided about a candidate.
    pub decided_same: Option<bool>,
    pub operation: i64,
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

const HIT: &str = "SELECT h.row, l.source, h.list, h.line, h.person, h.fit, h.happened_on, h.place, d.is_same, h.operation \
                   FROM match_hit h JOIN match_list l ON l.row = h.list LEFT JOIN match_decision d ON d.row = h.row";

fn hit(row: &Row<'_>) -> rusqlite::Result<StoredHit> {
    Ok(StoredHit {
        number: row.get(0)?,
        source: row.get(1)?,
        hit: Hit {
            list: row.get(2)?,
            line: row.get(3)?,
            person: row.get(4)?,
            is_exact: row.get_ref(5)?.as_str()? == "number",
            happened_on: row.get::<_, Option<i64>>(6)?.and_then(day_from_number),
            place: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
        },
        decided_same: row.get(8)?,
        operation: row.get(9)?,
    })
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

    /// Whom lists name, in the order of entry.
    pub fn hits(&self) -> anyhow::Result<Vec<StoredHit>> {
        let mut statement = self.connection().prepare(&format!("{HIT} ORDER BY h.row"))?;
        let rows = statement.query_map([], hit)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn hit(&self, number: i64) -> anyhow::Result<Option<StoredHit>> {
        let mut statement = self.connection().prepare_cached(&format!("{HIT} WHERE h.row = ?1"))?;
        Ok(statement.query_row([number], hit).optional()?)
    }

    /// The hits of a person.
    pub fn hits_of(&self, person: i64) -> anyhow::Result<Vec<StoredHit>> {
        let mut statement = self.connection().prepare_cached(&format!("{HIT} WHERE h.person = ?1 ORDER BY h.row"))?;
        let rows = statement.query_map([person], hit)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a list of the same source with the same bytes was taken in before.
    pub fn has_match_list(&self, source: &str, digest: &str) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM match_list WHERE source = ?1 AND digest = ?2";
        Ok(self.connection().prepare_cached(sql)?.exists((source, digest))?)
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

    /// Asks of one person after another whether he draws a benefit that ends with his death.
    pub fn drawing_in_life(&self) -> anyhow::Result<DrawingInLife<'c>> {
        let sql = "SELECT 1 FROM claim c WHERE c.person = ?1 \
                   AND +c.benefit IN ('old_age', 'agency_old_age', 'resident_old_age', 'invalidity', 'unemployment', 'injury') \
                   AND (EXISTS (SELECT 1 FROM payee y JOIN in_pay p ON p.payee = y.row WHERE y.claim = c.row AND y.row = y.payee) \
                   OR (SELECT s.state FROM claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1) = 'suspended')";
        Ok(DrawingInLife { statement: self.connection().prepare(sql)?, merges: self.merges(i64::MAX)? })
    }
}

/// Tells who draws a benefit that ends with his death: in pay, or suspended, so that it may be paid back.
pub struct DrawingInLife<'c> {
    statement: Statement<'c>,
    merges: Merges,
}

impl DrawingInLife<'_> {
    /// Whether a person does, under any of his numbers.
    pub fn includes(&mut self, person: i64) -> anyhow::Result<bool> {
        for number in self.merges.numbers(person) {
            if self.statement.exists([number])? {
                return Ok(true);
            }
        }
        Ok(false)
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

    pub fn insert_match_list(&mut self, source: &str, name: &str, digest: &str, records: i64) -> anyhow::Result<i64> {
        let operation = self.operation();
        let (source, name, digest) = (Value::Text(source), Value::Text(name), Value::Text(digest));
        self.insert(TableId::MatchList, &[source, name, digest, Value::Int(records), Value::Int(operation)])
    }

    pub fn insert_match_hit(&mut self, hit: &Hit) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::MatchHit,
            &[
                Value::Int(hit.list),
                Value::Int(hit.line),
                Value::Int(hit.person),
                Value::Text(if hit.is_exact { "number" } else { "name_and_birth" }),
                Value::int_or_null(hit.happened_on.map(day_number)),
                Value::text_or_null(&hit.place),
                Value::Int(operation),
            ],
        )
    }

    pub fn insert_match_decision(&mut self, hit: i64, is_same: bool, reason: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::MatchDecision, hit, &[is_same.into(), Value::Text(reason), Value::Int(operation)])?;
        Ok(())
    }
}
