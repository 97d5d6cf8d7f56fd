//! What each payee has of the pension of dependants, in the file.

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};

/// The weight of a payee, and the operation that said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PensionPart {
    pub payee: i64,
    pub weight: i64,
    pub operation: i64,
}

impl Reader<'_> {
    /// All that was said of a claim, in the order of entry.
    pub fn pension_parts(&self, claim: i64) -> anyhow::Result<Vec<PensionPart>> {
        let sql = "SELECT payee, weight, operation FROM pension_part WHERE claim = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([claim], |row| {
            Ok(PensionPart { payee: row.get(0)?, weight: row.get(1)?, operation: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many of the items of a claim, in the order of entry, were written while the pension of dependants was that of all of them.
    pub fn items_of_all(&self, claim: i64) -> anyhow::Result<usize> {
        let sql = "SELECT count(*) FROM award_item WHERE claim = ?1 AND row <= (SELECT max(upto) FROM pension_of_all)";
        let count: i64 = self.connection().prepare_cached(sql)?.query_row([claim], |row| row.get(0))?;
        Ok(usize::try_from(count)?)
    }
}

impl Writer<'_> {
    pub fn insert_pension_part(&mut self, claim: i64, payee: i64, weight: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::PensionPart, &[claim, payee, weight, operation].map(Value::Int)).map(|_| ())
    }
}
