//! The lists of other agencies: whom they name, what was decided about that, and whether he draws anything that ends with his death.

use std::collections::HashSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Statement};

use super::certifications::Certifiable;
use super::merges::Merges;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{MatterState, day_from_number, day_number};

/// A record of a list that names one of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub list: i64,
    pub line: i64,
    /// Of a dependant who is not registered the insured who died.
    pub person: i64,
    /// The payee who is meant, where he is a dependant who is not registered.
    pub dependant: Option<i64>,
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
    /// Left out when the matter about it was approved, as the person had been seen alive since: then a person decides.
    pub was_left_out: bool,
    /// What a person decided about a candidate, as far as it holds.
    pub decided_same: Option<bool>,
    pub operation: i64,
}

impl StoredHit {
    /// Whether a person decides, or decided, whom it means.
    pub const fn is_candidate(&self) -> bool {
        !self.hit.is_exact || self.was_left_out
    }
}

/// A list that was taken in before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownList {
    pub number: i64,
    /// How the matters that it opened stand.
    pub states: Vec<MatterState>,
}

const HIT: &str = "SELECT h.row, l.source, h.list, h.line, h.person, h.fit, h.happened_on, h.place, d.is_same, h.operation, y.payee, \
                   EXISTS (SELECT 1 FROM match_hit_left_out o WHERE o.hit = h.row) \
                   FROM match_hit h JOIN match_list l ON l.row = h.list LEFT JOIN match_decision_in_force d ON d.hit = h.row \
                   LEFT JOIN match_hit_dependant y ON y.row = h.row";

fn hit(row: &Row<'_>) -> rusqlite::Result<StoredHit> {
    Ok(StoredHit {
        number: row.get(0)?,
        source: row.get(1)?,
        hit: Hit {
            list: row.get(2)?,
            line: row.get(3)?,
            person: row.get(4)?,
            dependant: row.get(10)?,
            is_exact: row.get_ref(5)?.as_str()? == "number",
            happened_on: row.get::<_, Option<i64>>(6)?.and_then(day_from_number),
            place: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
        },
        was_left_out: row.get(11)?,
        decided_same: row.get(8)?,
        operation: row.get(9)?,
    })
}

impl<'c> Reader<'c> {
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

    /// Whom a record of a list names, in the order of entry.
    pub fn hits_of_record(&self, (list, line): (i64, i64)) -> anyhow::Result<Vec<StoredHit>> {
        let sql = format!("{HIT} WHERE h.list = ?1 AND h.line = ?2 ORDER BY h.row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([list, line], hit)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many candidates wait for a decision, by the source of their lists.
    pub fn candidates_waiting(&self) -> anyhow::Result<Vec<(String, i64)>> {
        let sql = "SELECT l.source, count(*) FROM match_hit h JOIN match_list l ON l.row = h.list \
                   WHERE (h.fit <> 'number' OR h.row IN (SELECT hit FROM match_hit_left_out)) \
                   AND h.row NOT IN (SELECT hit FROM match_decision_in_force) GROUP BY l.source ORDER BY min(h.row)";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The hits that name somebody, those of the time before he was registered too.
    pub fn hits_of(&self, who: Certifiable) -> anyhow::Result<Vec<StoredHit>> {
        let mut found = Vec::new();
        if let Certifiable::Person(person) = who {
            let sql = format!("{HIT} WHERE h.person = ?1 AND y.payee IS NULL");
            let mut statement = self.connection().prepare_cached(&sql)?;
            let rows = statement.query_map([person], hit)?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        let sql = format!("{HIT} WHERE y.payee IN (SELECT row FROM payee WHERE id_number = ?1)");
        let mut statement = self.connection().prepare_cached(&sql)?;
        for number in self.numbers_of(who)? {
            let rows = statement.query_map([number], hit)?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        found.sort_by_key(|one| one.number);
        Ok(found)
    }

    /// The hits by which an operation opened a matter about somebody: as a person, or as a dependant of somebody who died.
    pub fn hits_of_matter(
        &self,
        operation: i64,
        person: Option<i64>,
        (deceased, payee): (i64, Option<i64>),
    ) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT h.row FROM match_hit h LEFT JOIN match_hit_dependant y ON y.row = h.row WHERE h.operation = ?1 \
                   AND ((h.person = ?2 AND y.row IS NULL) OR (h.person = ?3 AND y.payee = ?4)) ORDER BY h.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((operation, person, deceased, payee), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The day on which a payee who is paid for somebody else died, as a list of deaths says of whom a person decided that it is he, since
    /// an operation named him; the day given where the list states none.
    pub fn decided_death(&self, payee: i64, named_by: i64, today: NaiveDate) -> anyhow::Result<Option<NaiveDate>> {
        let sql = "SELECT h.happened_on FROM match_hit_dependant y JOIN match_hit h ON h.row = y.row \
                   JOIN match_list l ON l.row = h.list JOIN match_decision_in_force d ON d.hit = h.row \
                   WHERE y.payee = ?1 AND d.operation > ?2 AND d.is_same = 1 AND l.source = 'death' ORDER BY d.operation DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let day: Option<Option<i64>> = statement.query_row((payee, named_by), |row| row.get(0)).optional()?;
        Ok(day.map(|day| day.and_then(day_from_number).unwrap_or(today)))
    }

    /// The list of the same source with the same bytes that was taken in last.
    pub fn known_list(&self, source: &str, digest: &str) -> anyhow::Result<Option<KnownList>> {
        let sql = "SELECT l.row, (SELECT group_concat(s.state) FROM matter m JOIN matter_state s ON s.matter = m.id \
                   WHERE m.operation = l.operation) FROM match_list l WHERE l.source = ?1 AND l.digest = ?2 ORDER BY l.row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let known = statement.query_row((source, digest), |row| {
            let states: Option<String> = row.get(1)?;
            let states = states.unwrap_or_default().split(',').filter_map(MatterState::from_code).collect();
            Ok(KnownList { number: row.get(0)?, states })
        });
        Ok(known.optional()?)
    }

    /// The candidates that lists of the same source with the same bytes named: line, person and dependant of each.
    pub fn candidates_known(&self, source: &str, digest: &str) -> anyhow::Result<HashSet<(i64, i64, Option<i64>)>> {
        let sql = "SELECT h.line, h.person, y.payee FROM match_hit h JOIN match_list l ON l.row = h.list \
                   LEFT JOIN match_hit_dependant y ON y.row = h.row WHERE l.source = ?1 AND l.digest = ?2 \
                   AND (h.fit <> 'number' OR EXISTS (SELECT 1 FROM match_hit_left_out o WHERE o.hit = h.row))";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((source, digest), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Asks of one person after another whether he draws a benefit that ends with his death, a dependant's pension that was taken over
    /// among them.
    pub fn drawing_in_life(&self) -> anyhow::Result<DrawingInLife<'c>> {
        let sql = "SELECT 1 FROM claim c WHERE c.person = ?1 \
                   AND (+c.benefit IN ('old_age', 'agency_old_age', 'resident_old_age', 'invalidity', 'unemployment', 'injury') \
                   OR (+c.benefit = 'survivors' AND EXISTS (SELECT 1 FROM payee o WHERE o.claim = c.row AND o.row = o.payee \
                   AND o.id_number IS NULL))) \
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
    pub fn insert_match_list(&mut self, source: &str, name: &str, digest: &str, records: i64) -> anyhow::Result<i64> {
        let operation = self.operation();
        let (source, name, digest) = (Value::Text(source), Value::Text(name), Value::Text(digest));
        self.insert(TableId::MatchList, &[source, name, digest, Value::Int(records), Value::Int(operation)])
    }

    pub fn insert_match_hit(&mut self, hit: &Hit) -> anyhow::Result<i64> {
        let operation = self.operation();
        let number = self.insert(
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
        )?;
        if let Some(payee) = hit.dependant {
            self.insert_at(TableId::MatchHitDependant, number, &[Value::Int(payee), Value::Int(operation)])?;
        }
        Ok(number)
    }

    pub fn insert_match_hit_left_out(&mut self, hit: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::MatchHitLeftOut, &[Value::Int(hit), Value::Int(operation)])?;
        Ok(())
    }

    pub fn insert_match_decision(&mut self, hit: i64, is_same: bool, reason: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        let (is_same, reason) = (is_same.into(), Value::Text(reason));
        let sql = "SELECT 1 FROM match_decision WHERE row = ?1";
        if self.reader().connection().prepare_cached(sql)?.exists([hit])? {
            self.insert(TableId::MatchDecisionAgain, &[Value::Int(hit), is_same, reason, Value::Int(operation)])?;
        } else {
            self.insert_at(TableId::MatchDecision, hit, &[is_same, reason, Value::Int(operation)])?;
        }
        Ok(())
    }
}
