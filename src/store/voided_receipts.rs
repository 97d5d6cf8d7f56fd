//! Receipts that never came, and what has to be known to void one.

use chrono::NaiveDate;

use super::receipts::AppliedMoney;
use super::tables::TableId;
use super::voucher_records::applied;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, day_from_number, day_number};

/// A receipt that never came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoidedReceipt {
    pub receipt: i64,
    pub amount: Money,
    pub reason: String,
    pub voided_on: NaiveDate,
}

impl Reader<'_> {
    /// What a receipt pays of each bill, with the day as of which it counts.
    pub fn applied_of_receipt(&self, receipt: i64) -> anyhow::Result<Vec<(AppliedMoney, NaiveDate)>> {
        let sql = "SELECT a.bill, b.month, a.kind, a.component, sum(a.fen), a.valued_on FROM allocation a \
                   JOIN bill b ON b.row = a.bill WHERE a.receipt = ?1 GROUP BY a.bill, a.kind, a.component, a.valued_on \
                   HAVING sum(a.fen) <> 0 ORDER BY min(a.row)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([receipt], |row| Ok((applied(row)?, row.get::<_, i64>(5)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter();
        let complete = |(part, day): (Option<AppliedMoney>, i64)| part.zip(day_from_number(day));
        rows.map(|row| complete(row).ok_or_else(|| anyhow::anyhow!("an allocation of receipt {receipt} is damaged")))
            .collect()
    }

    /// Whether money of a receipt went on: refunded, written off, over to another receipt, or from another one to it.
    pub fn is_receipt_used(&self, receipt: i64) -> anyhow::Result<bool> {
        let sql = "SELECT coalesce((SELECT sum(fen) FROM refund WHERE receipt = ?1), 0) <> 0 \
                   OR coalesce((SELECT sum(fen) FROM held_write_off WHERE receipt = ?1), 0) <> 0 \
                   OR coalesce((SELECT sum(fen) FROM held_move WHERE from_receipt = ?1), 0) <> 0 \
                   OR EXISTS (SELECT 1 FROM held_move WHERE to_receipt = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([receipt], |row| row.get(0))?)
    }

    /// Whether a receipt was voided.
    pub fn is_voided(&self, receipt: i64) -> anyhow::Result<bool> {
        Ok(self.connection().prepare_cached("SELECT 1 FROM voided_receipt WHERE row = ?1")?.exists([receipt])?)
    }

    /// The receipts that an operation voided.
    pub fn voided_by(&self, operation: i64) -> anyhow::Result<Vec<VoidedReceipt>> {
        let sql = "SELECT row, fen, reason, voided_on FROM voided_receipt WHERE operation = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], |row| {
            let day: i64 = row.get(3)?;
            let voided_on = day_from_number(day).ok_or(rusqlite::Error::IntegralValueOutOfRange(3, day))?;
            Ok(VoidedReceipt {
                receipt: row.get(0)?,
                amount: Money::from_fen(row.get(1)?),
                reason: row.get(2)?,
                voided_on,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Notes that a receipt never came.
    pub fn insert_voided_receipt(&mut self, voided: &VoidedReceipt, line: u64) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [
            Value::Int(voided.amount.fen()),
            Value::Text(&voided.reason),
            Value::Int(day_number(voided.voided_on)),
            Value::Int(line.cast_signed()),
            Value::Int(operation),
        ];
        self.insert_at(TableId::VoidedReceipt, voided.receipt, &values)?;
        Ok(())
    }
}
