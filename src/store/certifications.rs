//! When persons were certified to be alive and entitled, and when they were reminded of it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::{Row, Statement};

use super::persons::PersonFinder;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{IdentityNumber, Month, day_from_number, day_number};

/// Who is certified: somebody of the register, or a dependant who is not in it, by the number that the claim has of him. Once he is
/// registered, what was recorded by his number counts for him.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certifiable {
    Person(i64),
    Dependant(IdentityNumber),
}

impl Certifiable {
    /// Who a payee of this number is; without one he is the person of the claim himself, as where a pension was taken over.
    pub fn of_payee(persons: &mut PersonFinder<'_>, id_number: &str, person: i64) -> anyhow::Result<Option<Self>> {
        if id_number.is_empty() {
            return Ok(persons.find_number(person)?.map(Self::Person));
        }
        let registered = persons.find_registered(id_number)?.map(Self::Person);
        Ok(registered.or_else(|| id_number.parse().ok().map(Self::Dependant)))
    }
}

/// A passed certification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certified {
    pub who: Certifiable,
    pub on: NaiveDate,
    pub method: String,
    pub evidence: String,
}

fn certified(who: Certifiable, row: &Row<'_>) -> rusqlite::Result<Certified> {
    let on: i64 = row.get(0)?;
    Ok(Certified {
        who,
        on: day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, on))?,
        method: row.get(1)?,
        evidence: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
    })
}

/// A claim in pay whose payees are certified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CertifiedClaim {
    pub claim: i64,
    pub person: i64,
    pub applied_on: i64,
    pub is_of_survivors: bool,
    /// When its person was certified last under that very number.
    pub certified_on: Option<i64>,
    /// All its payees are paid the month that was asked for, and nothing changed since the last payroll.
    pub is_steady: bool,
}

/// Answers about the reminders of many, one after another.
pub struct ReminderFinder<'c> {
    reader: Reader<'c>,
    of_person: Statement<'c>,
    /// Whether anybody was ever reminded as a dependant.
    of_dependants: bool,
}

impl ReminderFinder<'_> {
    /// Whether somebody was reminded that his certification ends with a month.
    pub fn was_reminded(&mut self, who: Certifiable, month: Month) -> anyhow::Result<bool> {
        if let Certifiable::Person(person) = who {
            if self.of_person.exists((person, month.number()))? {
                return Ok(true);
            }
            if !self.of_dependants {
                return Ok(false);
            }
        }
        Ok(self.reader.reminders(who)?.iter().any(|(of, _)| *of == month))
    }
}

/// Answers about the certifications of many, one after another.
pub struct CertificationFinder<'c> {
    last_of_person: Statement<'c>,
    last_of_dependant: Statement<'c>,
    of_person: Statement<'c>,
    of_dependant: Statement<'c>,
    /// Who was certified as a dependant before he was registered, and by which numbers. Few are.
    registered_since: HashMap<i64, Vec<IdentityNumber>>,
}

impl<'c> CertificationFinder<'c> {
    fn new(reader: Reader<'c>) -> anyhow::Result<Self> {
        let prepare = |sql| reader.connection().prepare(sql);
        let (mut persons, mut registered_since) = (reader.person_finder()?, HashMap::<i64, Vec<_>>::new());
        let mut numbers = prepare("SELECT DISTINCT id_number FROM dependant_certification")?;
        let mut rows = numbers.query([])?;
        while let Some(row) = rows.next()? {
            let text = row.get_ref(0)?.as_str()?;
            if let Some((person, number)) = persons.find_registered(text)?.zip(text.parse().ok()) {
                registered_since.entry(person).or_default().push(number);
            }
        }
        // The indexes alone answer these.
        Ok(Self {
            last_of_person: prepare(
                "SELECT max(certified_on) FROM certification WHERE person = ?1 AND certified_on <= ?2",
            )?,
            last_of_dependant: prepare(
                "SELECT max(certified_on) FROM dependant_certification WHERE id_number = ?1 AND certified_on <= ?2",
            )?,
            of_person: prepare(
                "SELECT 1 FROM certification WHERE person = ?1 AND certified_on = ?2 AND method = ifnull(?3, method)",
            )?,
            of_dependant: prepare(
                "SELECT 1 FROM dependant_certification WHERE id_number = ?1 AND certified_on = ?2 AND method = ifnull(?3, method)",
            )?,
            registered_since,
        })
    }

    /// The day of the last certification up to a day.
    pub fn last(&mut self, who: Certifiable, upto: i64) -> anyhow::Result<Option<NaiveDate>> {
        let Certifiable::Person(person) = who else { return self.last_of_numbers(&Self::numbers(who), upto) };
        let own: Option<i64> = self.last_of_person.query_row((person, upto), |row| row.get(0))?;
        self.last_of_registered(person, own, upto)
    }

    /// The same of somebody of the register whose own certification is known already.
    pub fn last_of_registered(
        &mut self,
        person: i64,
        own: Option<i64>,
        upto: i64,
    ) -> anyhow::Result<Option<NaiveDate>> {
        let before = match self.registered_since.get(&person).cloned() {
            Some(numbers) => self.last_of_numbers(&numbers, upto)?,
            None => None,
        };
        Ok(own.and_then(day_from_number).max(before))
    }

    /// Whether somebody was certified on that very day, in that way or in any.
    pub fn is_certified(&mut self, who: Certifiable, on: NaiveDate, method: Option<&str>) -> anyhow::Result<bool> {
        let on = day_number(on);
        let numbers = match who {
            Certifiable::Person(person) if self.of_person.exists((person, on, method))? => return Ok(true),
            Certifiable::Person(person) => self.registered_since.get(&person).cloned().unwrap_or_default(),
            Certifiable::Dependant(_) => Self::numbers(who),
        };
        for number in numbers {
            if self.of_dependant.exists((number.as_str(), on, method))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn last_of_numbers(&mut self, numbers: &[IdentityNumber], upto: i64) -> anyhow::Result<Option<NaiveDate>> {
        let mut last: Option<i64> = None;
        for number in numbers {
            last = last.max(self.last_of_dependant.query_row((number.as_str(), upto), |row| row.get(0))?);
        }
        Ok(last.and_then(day_from_number))
    }

    fn numbers(who: Certifiable) -> Vec<IdentityNumber> {
        match who {
            Certifiable::Person(_) => Vec::new(),
            Certifiable::Dependant(number) => vec![number],
        }
    }
}

impl<'c> Reader<'c> {
    /// The certifications of somebody, oldest first.
    pub fn certifications(&self, who: Certifiable) -> anyhow::Result<Vec<Certified>> {
        let mut found = Vec::new();
        if let Certifiable::Person(person) = who {
            let sql =
                "SELECT certified_on, method, evidence FROM certification WHERE person = ?1 ORDER BY certified_on, row";
            let mut statement = self.connection().prepare_cached(sql)?;
            let rows = statement.query_map([person], |row| certified(who, row))?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        let sql = "SELECT certified_on, method, evidence FROM dependant_certification WHERE id_number = ?1 ORDER BY certified_on, row";
        let mut statement = self.connection().prepare_cached(sql)?;
        for number in self.numbers_of(who)? {
            let rows = statement.query_map([number], |row| certified(who, row))?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        found.sort_by_key(|one| one.on);
        Ok(found)
    }

    pub fn certification_finder(&self) -> anyhow::Result<CertificationFinder<'c>> {
        CertificationFinder::new(*self)
    }

    /// Whether somebody was certified on a later day than this, by a change after that operation.
    pub fn is_certified_since(&self, who: Certifiable, day: NaiveDate, operation: i64) -> anyhow::Result<bool> {
        let day = day_number(day);
        if let Certifiable::Person(person) = who {
            let sql = "SELECT 1 FROM certification WHERE person = ?1 AND certified_on > ?2 AND operation > ?3";
            if self.connection().prepare_cached(sql)?.exists((person, day, operation))? {
                return Ok(true);
            }
        }
        let sql = "SELECT 1 FROM dependant_certification WHERE id_number = ?1 AND certified_on > ?2 AND operation > ?3";
        let mut statement = self.connection().prepare_cached(sql)?;
        for number in self.numbers_of(who)? {
            if statement.exists((number, day, operation))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a certification of a person on that very day is on record.
    pub fn is_certified_on(&self, person: i64, on: NaiveDate) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM certification WHERE person = ?1 AND certified_on = ?2";
        Ok(self.connection().prepare_cached(sql)?.exists((person, day_number(on)))?)
    }

    /// The reminders of somebody: which month fell due, and when he was reminded.
    pub fn reminders(&self, who: Certifiable) -> anyhow::Result<Vec<(Month, NaiveDate)>> {
        let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
        let rows: Vec<(i64, i64)> = match who {
            Certifiable::Person(person) => {
                let sql = "SELECT due_month, reminded_on FROM certification_reminder WHERE person = ?1 UNION ALL \
                           SELECT due_month, reminded_on FROM dependant_reminder WHERE id_number IN (SELECT id_number \
                           FROM person WHERE row = ?1 OR (person = ?1 AND row <> person)) ORDER BY 2";
                let mut statement = self.connection().prepare_cached(sql)?;
                statement.query_map([person], read)?.collect::<rusqlite::Result<_>>()?
            }
            Certifiable::Dependant(number) => {
                let sql = "SELECT due_month, reminded_on FROM dependant_reminder WHERE id_number = ?1 ORDER BY row";
                let mut statement = self.connection().prepare_cached(sql)?;
                statement.query_map([number.as_str()], read)?.collect::<rusqlite::Result<_>>()?
            }
        };
        Ok(rows.into_iter().filter_map(|(month, on)| Month::from_number(month).zip(day_from_number(on))).collect())
    }

    /// The identity numbers by which somebody may be known to claims.
    pub(super) fn numbers_of(&self, who: Certifiable) -> anyhow::Result<Vec<String>> {
        match who {
            Certifiable::Person(person) => self.identity_numbers(person),
            Certifiable::Dependant(number) => Ok(vec![number.as_str().to_owned()]),
        }
    }

    /// The persons in pay whose benefits need certification, in the order of their claims, once a claim; of survivors' pensions it is
    /// the payees that have to be seen.
    pub fn each_certified_claim(
        &self,
        benefits: &[&str],
        (upto, month): (i64, Month),
        mut take: impl FnMut(&CertifiedClaim) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let names: Vec<String> = benefits.iter().map(|name| format!("'{name}'")).collect();
        let sql = format!(
            "SELECT c.row, c.person, c.applied_on, c.benefit = 'survivors', \
             (SELECT max(q.certified_on) FROM certification q WHERE q.person = c.person AND q.certified_on <= ?1), \
             min(p.is_changed = 0 AND p.fen > 0 AND p.from_month <= ?2) \
             FROM in_pay p JOIN claim c ON c.row = p.claim WHERE c.benefit IN ({}) GROUP BY c.row ORDER BY c.row",
            names.join(", ")
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query((upto, month.number()))?;
        while let Some(row) = rows.next()? {
            take(&CertifiedClaim {
                claim: row.get(0)?,
                person: row.get(1)?,
                applied_on: row.get(2)?,
                is_of_survivors: row.get(3)?,
                certified_on: row.get(4)?,
                is_steady: row.get(5)?,
            })?;
        }
        Ok(())
    }

    /// Answers about the reminders of many, one after another.
    pub fn reminder_finder(&self) -> anyhow::Result<ReminderFinder<'c>> {
        let sql = "SELECT 1 FROM certification_reminder WHERE person = ?1 AND due_month = ?2";
        let any_dependant = "SELECT EXISTS (SELECT 1 FROM dependant_reminder)";
        let of_dependants = self.connection().query_row(any_dependant, [], |row| row.get(0))?;
        Ok(ReminderFinder { reader: *self, of_person: self.connection().prepare(sql)?, of_dependants })
    }

    /// Whether anybody was ever certified.
    pub fn has_certifications(&self) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM certification) OR EXISTS (SELECT 1 FROM dependant_certification)";
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
        let (table, who) = match &certified.who {
            Certifiable::Person(person) => (TableId::Certification, Value::Int(*person)),
            Certifiable::Dependant(number) => (TableId::DependantCertification, Value::Text(number.as_str())),
        };
        self.insert(
            table,
            &[
                who,
                Value::Int(day_number(certified.on)),
                Value::Text(&certified.method),
                Value::text_or_null(&certified.evidence),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    pub fn insert_certification_reminder(&mut self, who: Certifiable, due: Month, on: NaiveDate) -> anyhow::Result<()> {
        let (table, who) = match &who {
            Certifiable::Person(person) => (TableId::CertificationReminder, Value::Int(*person)),
            Certifiable::Dependant(number) => (TableId::DependantReminder, Value::Text(number.as_str())),
        };
        let [due, on, operation] = [due.number(), day_number(on), self.operation()].map(Value::Int);
        self.insert(table, &[who, due, on, operation])?;
        Ok(())
    }
}
