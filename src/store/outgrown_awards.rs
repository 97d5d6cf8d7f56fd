//! Awards that come to more by what the record gained since, in the file.

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::Month;

impl Reader<'_> {
    /// Whether anybody ever applied for a benefit.
    pub fn has_claims(&self) -> anyhow::Result<bool> {
        Ok(self.connection().query_row("SELECT EXISTS (SELECT 1 FROM claim)", [], |row| row.get(0))?)
    }

    /// Those with a claim of whom rows of the months from elsewhere are.
    pub fn claimants_in_history(&self, (first, last): (i64, i64)) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT h.person FROM history h WHERE h.row BETWEEN ?1 AND ?2 \
                   AND EXISTS (SELECT 1 FROM claim c WHERE c.person = h.person)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The bills of months before one to which rows of the allocations brought money.
    pub fn bills_paid_late_by(&self, (first, last): (i64, i64), before: Month) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT a.bill FROM allocation a JOIN bill b ON b.row = a.bill WHERE a.row BETWEEN ?1 AND ?2 \
                   AND a.fen > 0 AND b.month < ?3 ORDER BY a.bill";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((first, last, before.number()), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims whose award came to more since it was decided, as far as an operation noted it.
    pub fn outgrown_claims(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT claim, max(operation) FROM outgrown_award GROUP BY claim ORDER BY claim";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut found = Vec::new();
        for (claim, grew) in rows.collect::<rusqlite::Result<Vec<(i64, i64)>>>()? {
            if grew > self.last_award_of(claim)? {
                found.push(claim);
            }
        }
        Ok(found)
    }
}

impl Writer<'_> {
    /// Notes that the award of a claim comes to more by what the running operation adds.
    pub fn insert_outgrown_award(&mut self, claim: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::OutgrownAward, &[Value::Int(claim), Value::Int(operation)])?;
        Ok(())
    }
}
