//! Awards that were reckoned from what was taken away since, in the file.

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};

impl Reader<'_> {
    /// The claims that an operation shook, by the rows it wrote of them.
    pub fn shaken_in(&self, (first, last): (i64, i64)) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT claim FROM shaken_award WHERE row BETWEEN ?1 AND ?2 ORDER BY claim";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims that were ever shaken.
    pub fn shaken_claims(&self) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT DISTINCT claim FROM shaken_award ORDER BY claim")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last operation that shook the award of a claim; 0 where none did.
    pub fn last_shaken(&self, claim: i64) -> anyhow::Result<i64> {
        let sql = "SELECT ifnull(max(operation), 0) FROM shaken_award WHERE claim = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([claim], |row| row.get(0))?)
    }

    /// Of whom rows of the register of people are.
    pub fn persons_in(&self, (first, last): (i64, i64)) -> anyhow::Result<Vec<i64>> {
        let mut statement =
            self.connection().prepare("SELECT DISTINCT person FROM person WHERE row BETWEEN ?1 AND ?2")?;
        let rows = statement.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those with a claim of whom rows of the register say something else than one before by which benefits are reckoned: for the age of
    /// retirement what somebody works as, for the place of a benefit his household.
    pub fn persons_reckoned_otherwise(&self, (first, last): (i64, i64)) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT n.person FROM person n WHERE n.row BETWEEN ?1 AND ?2 \
                   AND EXISTS (SELECT 1 FROM claim c WHERE c.person = n.person) \
                   AND (EXISTS (SELECT 1 FROM person o WHERE o.row = n.person AND (o.job_class IS NOT n.job_class OR o.hukou IS NOT n.hukou)) \
                   OR EXISTS (SELECT 1 FROM person o WHERE o.person = n.person AND o.row <> o.person AND o.row < ?1 \
                   AND (o.job_class IS NOT n.job_class OR o.hukou IS NOT n.hukou)))";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The bills from which rows of the allocations took money.
    pub fn bills_unpaid_by(&self, (first, last): (i64, i64)) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT bill FROM allocation WHERE row BETWEEN ?1 AND ?2 AND fen < 0 ORDER BY bill";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Notes that the award of a claim was reckoned from what the running operation takes away.
    pub fn insert_shaken_award(&mut self, claim: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::ShakenAward, &[Value::Int(claim), Value::Int(operation)])?;
        Ok(())
    }
}
