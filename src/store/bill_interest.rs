//! The interest of back payments (补缴利息), by bill and kind.

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month};

/// How many kinds a bill may have: the room of its lines' keys.
const LINES: i64 = 16;

impl Reader<'_> {
    /// The interest of a bill, by kind.
    pub fn bill_interest(&self, bill: i64) -> anyhow::Result<Vec<(InsuranceKind, Money)>> {
        let sql =
            "SELECT bill_line % 16, sum(fen) FROM bill_interest WHERE bill_line BETWEEN ?1 AND ?2 GROUP BY bill_line";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([bill * LINES, bill * LINES + LINES - 1], |row| {
            Ok((row.get(0)?, Money::from_fen(row.get(1)?)))
        })?;
        let all: Vec<(i64, Money)> = rows.collect::<rusqlite::Result<_>>()?;
        let kind = |place: i64| usize::try_from(place).ok().and_then(|place| InsuranceKind::ALL.get(place)).copied();
        Ok(all.into_iter().filter_map(|(place, fen)| Some((kind(place)?, fen))).collect())
    }

    /// Payer and month of every bill that bears interest for a kind, each once.
    pub fn months_with_interest(&self, kind: InsuranceKind) -> anyhow::Result<Vec<(i64, Month)>> {
        let sql = "SELECT DISTINCT b.payer, b.month FROM bill_interest i CROSS JOIN bill b ON b.row = i.bill_line / 16 \
                   WHERE i.bill_line % 16 = ?1 ORDER BY 1, 2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([kind.index() as i64], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let all: Vec<(i64, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(all.into_iter().filter_map(|(payer, month)| Some((payer, Month::from_number(month)?))).collect())
    }

    /// Whether any bill of a payer and month bears interest for a kind.
    pub fn bears_interest(&self, payer: i64, month: Month, kind: InsuranceKind) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM bill b CROSS JOIN bill_interest i ON i.bill_line = b.row * 16 + ?3 \
                   WHERE b.payer = ?1 AND b.month = ?2)";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((payer, month.number(), kind.index() as i64), |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Charges interest on a kind of a bill, or takes it back.
    pub fn insert_bill_interest(&mut self, bill: i64, kind: InsuranceKind, amount: Money) -> anyhow::Result<()> {
        let operation = self.operation();
        let line = bill * LINES + kind.index() as i64;
        self.insert(TableId::BillInterest, &[Value::Int(line), Value::Int(amount.fen()), Value::Int(operation)])?;
        Ok(())
    }
}
