//! Enrolments in the file: versions of what a person is insured for through a payer.

use rusqlite::{Row, Statement};

use super::merges::Merges;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Category, Enrolment, KindSet, Money, Month, day_from_number, day_number};

const COLUMNS: &str = "payer, person, from_month, kinds, earnings, category, start_on, operation, line";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<Enrolment>> {
    let (from, category) = (Month::from_number(row.get(2)?), Category::from_number(row.get(5)?));
    let Some((from, category)) = from.zip(category) else { return Ok(None) };
    Ok(Some(Enrolment {
        payer: row.get(0)?,
        person: row.get(1)?,
        from,
        kinds: KindSet::from_bits(row.get(3)?),
        earnings: Money::from_fen(row.get(4)?),
        category,
        start_on: row.get::<_, Option<i64>>(6)?.and_then(day_from_number),
        operation: row.get(7)?,
        line: row.get(8)?,
    }))
}

/// Finds the enrolments of persons, one after another.
pub struct EnrolmentFinder<'c> {
    by_person: Statement<'c>,
    merges: Merges,
}

impl EnrolmentFinder<'_> {
    /// Puts all versions of a person, with whatever payer and under whichever of his numbers, into `found`.
    pub fn find(&mut self, person: i64, found: &mut Vec<Enrolment>) -> anyhow::Result<()> {
        found.clear();
        for number in self.merges.numbers(person) {
            let mut rows = self.by_person.query([number])?;
            while let Some(row) = rows.next()? {
                found.extend(from_row(row)?);
            }
        }
        Ok(())
    }
}

/// What the month's run reads of one person with one payer: the version in force that month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    pub payer: i64,
    pub person: i64,
    pub kinds: KindSet,
    pub earnings: Money,
    pub category: Category,
    pub operation: i64,
}

impl<'c> Reader<'c> {
    pub fn enrolment_finder(&self) -> anyhow::Result<EnrolmentFinder<'c>> {
        let sql = format!("SELECT {COLUMNS} FROM enrolment WHERE person = ?1");
        Ok(EnrolmentFinder { by_person: self.connection().prepare(&sql)?, merges: self.merges(i64::MAX)? })
    }

    /// All versions of a person.
    pub fn enrolments_of_person(&self, person: i64) -> anyhow::Result<Vec<Enrolment>> {
        let mut found = Vec::new();
        self.enrolment_finder()?.find(person, &mut found)?;
        Ok(found)
    }

    /// Goes through everybody insured in a month in the order of payer and person, as known after an operation.
    /// Reads nothing but one index, from its start to its end or for one payer.
    pub fn each_enrolment_in_force(
        &self,
        month: Month,
        known: i64,
        payer: Option<i64>,
        mut take: impl FnMut(InForce) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let (from, to) = payer.map_or((i64::MIN, i64::MAX), |payer| (payer, payer));
        let sql = "SELECT payer, person, kinds, earnings, category, operation FROM enrolment \
                   WHERE payer BETWEEN ?3 AND ?4 AND from_month <= ?1 AND operation <= ?2 \
                   ORDER BY payer, person, from_month, operation";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([month.number(), known, from, to])?;
        let mut last: Option<InForce> = None;
        while let Some(row) = rows.next()? {
            let category = Category::from_number(row.get(4)?);
            let next = InForce {
                payer: row.get(0)?,
                person: row.get(1)?,
                kinds: KindSet::from_bits(row.get(2)?),
                earnings: Money::from_fen(row.get(3)?),
                category: category.ok_or_else(|| anyhow::anyhow!("an enrolment of an unknown category"))?,
                operation: row.get(5)?,
            };
            // Of one person's versions with a payer the last one in this order is in force.
            let before = last.replace(next).filter(|last| (last.payer, last.person) != (next.payer, next.person));
            if let Some(known) = before.filter(|known| !known.kinds.is_empty()) {
                take(known)?;
            }
        }
        match last.filter(|last| !last.kinds.is_empty()) {
            Some(last) => take(last),
            None => Ok(()),
        }
    }

    /// All versions as known after an operation, in the order of payer and person.
    pub fn each_enrolment_version(
        &self,
        known: i64,
        mut take: impl FnMut(Enrolment) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!(
            "SELECT {COLUMNS} FROM enrolment WHERE operation <= ?1 ORDER BY payer, person, from_month, operation"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([known])?;
        while let Some(row) = rows.next()? {
            if let Some(version) = from_row(row)? {
                take(version)?;
            }
        }
        Ok(())
    }

    /// Who was registered after an operation for kinds that he did not have in a month as known then: the kinds that are new. Reads what was
    /// written since, and of whom that is.
    pub fn registered_since(&self, month: Month, operation: i64) -> anyhow::Result<Vec<InForce>> {
        let sql = "SELECT DISTINCT payer, person FROM enrolment WHERE from_month <= ?1 AND operation > ?2 AND row >= \
                   (SELECT min(first_row) FROM operation_write WHERE table_name = 'enrolment' AND operation > ?2)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let versions = "SELECT kinds, operation, earnings, category FROM enrolment \
                        WHERE payer = ?1 AND person = ?2 AND from_month <= ?3 ORDER BY from_month, operation";
        let mut versions = self.connection().prepare_cached(versions)?;
        let mut rows = statement.query([month.number(), operation])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let (payer, person): (i64, i64) = (row.get(0)?, row.get(1)?);
            let (mut was, mut is) = (KindSet::EMPTY, None);
            let mut of_person = versions.query((payer, person, month.number()))?;
            while let Some(version) = of_person.next()? {
                let (kinds, written) = (KindSet::from_bits(version.get(0)?), version.get(1)?);
                if written <= operation {
                    was = kinds;
                }
                let (earnings, category) = (Money::from_fen(version.get(2)?), Category::from_number(version.get(3)?));
                is = category.map(|category| InForce { payer, person, kinds, earnings, category, operation: written });
            }
            let late = is.map(|is| InForce { kinds: is.kinds.without(was), ..is });
            found.extend(late.filter(|late| !late.kinds.is_empty()));
        }
        Ok(found)
    }

    /// All versions written by an operation, in the order of writing.
    pub fn enrolments_of_operation(&self, first: i64, last: i64) -> anyhow::Result<Vec<Enrolment>> {
        let sql = format!("SELECT {COLUMNS} FROM enrolment WHERE row BETWEEN ?1 AND ?2 ORDER BY row");
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map([first, last], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// All versions of a payer.
    pub fn enrolments_of_payer(&self, payer: i64) -> anyhow::Result<Vec<Enrolment>> {
        let sql = format!("SELECT {COLUMNS} FROM enrolment WHERE payer = ?1 ORDER BY person, from_month, operation");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payer], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// The leading numbers of whoever was insured through several payers, under several numbers, or here and in the history.
    pub fn persons_at_several_places(&self) -> anyhow::Result<Vec<i64>> {
        let merges = self.merges(i64::MAX)?;
        let sql = "SELECT person FROM enrolment GROUP BY person HAVING min(payer) <> max(payer) \
                   UNION SELECT person FROM history WHERE row NOT IN (SELECT row FROM history_withdrawal) \
                   UNION SELECT into_person FROM person_merge ORDER BY 1";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        let numbers = rows.collect::<rusqlite::Result<Vec<i64>>>()?;
        let mut leading: Vec<i64> = numbers.into_iter().map(|number| merges.leading(number)).collect();
        leading.sort_unstable();
        leading.dedup();
        Ok(leading)
    }

    /// Whether the file holds any enrolment.
    pub fn has_any_enrolment(&self) -> anyhow::Result<bool> {
        Ok(self.connection().query_row("SELECT EXISTS (SELECT 1 FROM enrolment)", [], |row| row.get(0))?)
    }

    /// Whether anybody was ever insured through a payer.
    pub fn has_enrolments(&self, payer: i64) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM enrolment WHERE payer = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([payer], |row| row.get(0))?)
    }

    /// How many people a payer insures in a month.
    pub fn headcount(&self, payer: i64, month: Month) -> anyhow::Result<u64> {
        let mut heads = 0;
        self.each_enrolment_in_force(month, i64::MAX, Some(payer), |_| {
            heads += 1;
            Ok(())
        })?;
        Ok(heads)
    }
}

impl Writer<'_> {
    pub fn insert_enrolment(&mut self, enrolment: &Enrolment, reason: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::Enrolment,
            &[
                Value::Int(enrolment.payer),
                Value::Int(enrolment.person),
                Value::Int(enrolment.from.number()),
                Value::Int(operation),
                Value::Int(enrolment.line),
                Value::Int(enrolment.kinds.bits()),
                Value::Int(enrolment.earnings.fen()),
                Value::Int(enrolment.category.number()),
                Value::int_or_null(enrolment.start_on.map(day_number)),
                Value::text_or_null(reason),
            ],
        )?;
        Ok(())
    }
}
