//! Bills of one person who is settled alone (单独结算).

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};

/// The operations of matters that were undone, and those that undid them.
const UNDONE: &str =
    "SELECT e.operation FROM matter_event u CROSS JOIN matter_event e ON e.matter = u.matter WHERE u.state = 'undone'";

impl Reader<'_> {
    /// The bills of a payer on which one person stands alone.
    pub fn single_bills(&self, payer: i64) -> anyhow::Result<Vec<i64>> {
        let sql =
            "SELECT s.row FROM single_bill s CROSS JOIN bill b ON b.row = s.row WHERE b.payer = ?1 ORDER BY s.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([payer], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The bills of a payer on which one person stands alone by now: he was not joined to the others again.
    pub fn standing_alone(&self, payer: i64) -> anyhow::Result<Vec<i64>> {
        let sql = format!(
            "SELECT s.row FROM single_bill s CROSS JOIN bill b ON b.row = s.row WHERE b.payer = ?1 \
             AND s.operation NOT IN ({UNDONE}) ORDER BY s.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payer], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The bills of a payer that come to nothing together: what levied them was undone.
    pub fn bills_taken_back(&self, payer: i64) -> anyhow::Result<Vec<i64>> {
        let sql = format!("SELECT row FROM bill WHERE payer = ?1 AND operation IN ({UNDONE}) ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payer], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Says that one person stands alone on a bill.
    pub fn insert_single_bill(&mut self, bill: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::SingleBill, bill, &[Value::Int(operation)])?;
        Ok(())
    }
}
