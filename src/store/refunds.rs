//! Held money that left: refunds, and moves to another kind, month or payer.

use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, day_from_number, day_number};

/// Money of a receipt that was given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    pub receipt: i64,
    pub payer: i64,
    /// Below zero where a refund was taken back.
    pub amount: Money,
    /// RF1 to RF7
    pub reason: String,
    pub evidence: String,
    /// `agency` or `tax`: who pays it out.
    pub refunded_by: String,
    pub refunded_on: chrono::NaiveDate,
    /// From which account it went; empty where that was not noted.
    pub account: String,
    pub line: i64,
}

/// Money that went over from one receipt to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldMove {
    pub from_receipt: i64,
    pub to_receipt: i64,
    pub amount: Money,
    pub reason: String,
    pub moved_on: chrono::NaiveDate,
    pub line: i64,
}

const REFUND: &str = "SELECT receipt, payer, fen, reason, coalesce(evidence, ''), refunded_by, refunded_on, line, row, \
     coalesce((SELECT a.account FROM refund_account a WHERE a.row = refund.row), '') FROM refund";
const MOVE: &str = "SELECT from_receipt, to_receipt, fen, reason, moved_on, line FROM held_move";

fn day(row: &Row<'_>, place: usize) -> rusqlite::Result<chrono::NaiveDate> {
    let number: i64 = row.get(place)?;
    day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
}

fn refund_from_row(row: &Row<'_>) -> rusqlite::Result<Refund> {
    Ok(Refund {
        receipt: row.get(0)?,
        payer: row.get(1)?,
        amount: Money::from_fen(row.get(2)?),
        reason: row.get(3)?,
        evidence: row.get(4)?,
        refunded_by: row.get(5)?,
        refunded_on: day(row, 6)?,
        line: row.get(7)?,
        account: row.get(9)?,
    })
}

fn move_from_row(row: &Row<'_>) -> rusqlite::Result<HeldMove> {
    Ok(HeldMove {
        from_receipt: row.get(0)?,
        to_receipt: row.get(1)?,
        amount: Money::from_fen(row.get(2)?),
        reason: row.get(3)?,
        moved_on: day(row, 4)?,
        line: row.get(5)?,
    })
}

impl Reader<'_> {
    /// All refunds with their numbers, in the order of booking, of one payer or of all.
    pub fn each_refund(
        &self,
        payer: Option<i64>,
        mut take: impl FnMut(i64, Refund) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!("{REFUND} WHERE ?1 IS NULL OR payer = ?1 ORDER BY row");
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([payer])?;
        while let Some(row) = rows.next()? {
            take(row.get(8)?, refund_from_row(row)?)?;
        }
        Ok(())
    }

    /// The refunds that an operation booked.
    pub fn refunds_of_operation(&self, operation: i64) -> anyhow::Result<Vec<Refund>> {
        let mut statement = self.connection().prepare(&format!("{REFUND} WHERE operation = ?1 ORDER BY row"))?;
        let rows = statement.query_map([operation], refund_from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The moves that an operation made.
    pub fn moves_of_operation(&self, operation: i64) -> anyhow::Result<Vec<HeldMove>> {
        let mut statement = self.connection().prepare(&format!("{MOVE} WHERE operation = ?1 ORDER BY row"))?;
        let rows = statement.query_map([operation], move_from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How often money went over from a receipt.
    pub fn moves_from(&self, receipt: i64) -> anyhow::Result<i64> {
        let sql = "SELECT count(*) FROM held_move WHERE from_receipt = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([receipt], |row| row.get(0))?)
    }

    /// What of a receipt was refunded, and what went over to others.
    pub fn left_of_receipt(&self, receipt: i64) -> anyhow::Result<(Money, Money)> {
        let sql = "SELECT (SELECT coalesce(sum(fen), 0) FROM refund WHERE receipt = ?1), \
                   (SELECT coalesce(sum(fen), 0) FROM held_move WHERE from_receipt = ?1) \
                   - (SELECT coalesce(sum(fen), 0) FROM held_move WHERE to_receipt = ?1 AND fen < 0)";
        let money = |row: &Row<'_>, column: usize| row.get(column).map(Money::from_fen);
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row([receipt], |row| Ok((money(row, 0)?, money(row, 1)?)))?)
    }
}

impl Writer<'_> {
    /// Books a refund and returns its number.
    pub fn insert_refund(&mut self, refund: &Refund) -> anyhow::Result<i64> {
        let operation = self.operation();
        let row = self.insert(
            TableId::Refund,
            &[
                Value::Int(refund.receipt),
                Value::Int(refund.payer),
                Value::Int(refund.amount.fen()),
                Value::Text(&refund.reason),
                Value::text_or_null(&refund.evidence),
                Value::Text(&refund.refunded_by),
                Value::Int(day_number(refund.refunded_on)),
                Value::Int(refund.line),
                Value::Int(operation),
            ],
        )?;
        if !refund.account.is_empty() {
            self.insert_at(TableId::RefundAccount, row, &[Value::Text(&refund.account), Value::Int(operation)])?;
        }
        Ok(row)
    }

    /// Notes that money went over from one receipt to another.
    pub fn insert_held_move(&mut self, moved: &HeldMove) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::HeldMove,
            &[
                Value::Int(moved.from_receipt),
                Value::Int(moved.to_receipt),
                Value::Int(moved.amount.fen()),
                Value::Text(&moved.reason),
                Value::Int(day_number(moved.moved_on)),
                Value::Int(moved.line),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
