//! Money that came: receipts, where it went, what is held, and the vouchers of it.

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Component, InsuranceKind, Money, Month, day_from_number, day_number};

/// A receipt as it was reported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub reference: String,
    pub paid_on: chrono::NaiveDate,
    pub payer: i64,
    pub amount: Money,
    /// Only for this kind, or this month.
    pub kind: Option<InsuranceKind>,
    pub month: Option<Month>,
    pub channel: String,
    pub note: String,
}

/// A receipt in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookedReceipt {
    pub row: i64,
    pub receipt: Receipt,
    pub line: i64,
    pub operation: i64,
    /// What is held of it.
    pub held: Money,
}

const SELECT: &str = "SELECT r.row, r.reference, r.paid_on, r.payer, r.amount, r.kind, r.month, r.channel, r.note, r.line, \
                      r.operation, coalesce(h.fen, 0) FROM receipt r LEFT JOIN held_money h ON h.receipt = r.row";

fn from_row(row: &Row<'_>) -> rusqlite::Result<BookedReceipt> {
    let paid_on: i64 = row.get(2)?;
    let kind: Option<String> = row.get(5)?;
    let receipt = Receipt {
        reference: row.get(1)?,
        paid_on: day_from_number(paid_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, paid_on))?,
        payer: row.get(3)?,
        amount: Money::from_fen(row.get(4)?),
        kind: kind.and_then(|kind| kind.parse().ok()),
        month: row.get::<_, Option<i64>>(6)?.and_then(Month::from_number),
        channel: row.get(7)?,
        note: row.get::<_, Option<String>>(8)?.unwrap_or_default(),
    };
    Ok(BookedReceipt {
        row: row.get(0)?,
        receipt,
        line: row.get(9)?,
        operation: row.get(10)?,
        held: Money::from_fen(row.get(11)?),
    })
}

/// Where a part of a receipt went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AppliedMoney {
    pub bill: i64,
    pub month: Month,
    pub kind: InsuranceKind,
    pub component: Component,
    pub amount: Money,
}

impl Reader<'_> {
    pub fn receipt(&self, reference: &str) -> anyhow::Result<Option<BookedReceipt>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE r.reference = ?1"))?;
        Ok(statement.query_row([reference], from_row).optional()?)
    }

    /// A receipt by its key.
    pub fn receipt_of(&self, row: i64) -> anyhow::Result<BookedReceipt> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE r.row = ?1"))?;
        Ok(statement.query_row([row], from_row)?)
    }

    /// What receipts paid of a share of a bill, in the order of booking.
    pub fn receipts_applied(
        &self,
        bill: i64,
        kind: InsuranceKind,
        component: Component,
    ) -> anyhow::Result<Vec<(i64, Money)>> {
        let component: &str = component.into();
        let sql = "SELECT receipt, fen FROM allocation WHERE bill = ?1 AND kind = ?2 AND component = ?3 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement
            .query_map((bill, kind.english(), component), |row| Ok((row.get(0)?, Money::from_fen(row.get(1)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What operations before one applied of a receipt to a part of a month's contribution, or gave back of it below zero, with the days on which
    /// the books have that. What an operation only moved from one bill of the month to another is nothing.
    pub fn income_moves(
        &self,
        (receipt, paid_on): (i64, chrono::NaiveDate),
        part: &AppliedMoney,
        before: i64,
    ) -> anyhow::Result<Vec<(Money, chrono::NaiveDate)>> {
        let component: &str = part.component.into();
        let sql = "SELECT m.fen, (SELECT min(v.dated_on) FROM operation_write w JOIN voucher v ON v.row BETWEEN w.first_row AND w.last_row \
                       JOIN voucher_origin o ON o.row = v.row WHERE w.operation = m.operation AND w.table_name = 'voucher' \
                       AND o.source = 'receipts' AND v.dated_on >= ?5) \
                   FROM (SELECT a.operation, sum(a.fen) AS fen FROM allocation a JOIN bill b ON b.row = a.bill \
                       WHERE a.receipt = ?1 AND b.month = ?6 AND a.kind = ?2 AND a.component = ?3 AND a.operation < ?4 \
                       GROUP BY a.operation HAVING sum(a.fen) <> 0) m ORDER BY m.operation";
        let (paid_on_number, month) = (crate::model::day_number(paid_on), part.month.number());
        let values = (receipt, part.kind.english(), component, before, paid_on_number, month);
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map(values, |row| {
            let on = row.get::<_, Option<i64>>(1)?.and_then(crate::model::day_from_number);
            Ok((Money::from_fen(row.get(0)?), on.unwrap_or(paid_on)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// All receipts in the order of booking, of one payer or of all.
    pub fn each_receipt(
        &self,
        payer: Option<i64>,
        mut take: impl FnMut(BookedReceipt) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let mut statement =
            self.connection().prepare(&format!("{SELECT} WHERE ?1 IS NULL OR r.payer = ?1 ORDER BY r.row"))?;
        let mut rows = statement.query([payer])?;
        while let Some(row) = rows.next()? {
            take(from_row(row)?)?;
        }
        Ok(())
    }

    /// Receipts of which something is held for a payer, in the order of booking.
    pub fn receipts_held(&self, payer: i64) -> anyhow::Result<Vec<BookedReceipt>> {
        let sql = format!("{SELECT} WHERE r.row IN (SELECT receipt FROM held_money WHERE payer = ?1) ORDER BY r.row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payer], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The payers for whom money is held.
    pub fn payers_with_held_money(&self) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT DISTINCT payer FROM held_money ORDER BY payer")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Where the money of a receipt went, in the order in which it was applied.
    pub fn applied_money(&self, receipt: i64) -> anyhow::Result<Vec<AppliedMoney>> {
        let sql = "SELECT a.bill, b.month, a.kind, a.component, a.fen FROM allocation a JOIN bill b ON b.row = a.bill \
                   WHERE a.receipt = ?1 ORDER BY a.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([receipt])?;
        let mut applied = Vec::new();
        while let Some(row) = rows.next()? {
            let parts = (row.get_ref(2)?.as_str()?.parse().ok(), row.get_ref(3)?.as_str()?.parse().ok());
            if let ((Some(kind), Some(component)), Some(month)) = (parts, Month::from_number(row.get(1)?)) {
                let amount = Money::from_fen(row.get(4)?);
                applied.push(AppliedMoney { bill: row.get(0)?, month, kind, component, amount });
            }
        }
        Ok(applied)
    }
}

impl Writer<'_> {
    /// Books a receipt and returns its key.
    pub fn insert_receipt(&mut self, receipt: &Receipt, line: u64) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::Receipt,
            &[
                Value::Text(&receipt.reference),
                Value::Int(day_number(receipt.paid_on)),
                Value::Int(receipt.payer),
                Value::Int(receipt.amount.fen()),
                receipt.kind.map_or(Value::Null, |kind| Value::Text(kind.english())),
                Value::int_or_null(receipt.month.map(Month::number)),
                Value::Text(&receipt.channel),
                Value::text_or_null(&receipt.note),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )
    }

    /// Applies money of a receipt to a component of a bill.
    pub fn insert_allocation(
        &mut self,
        receipt: i64,
        applied: &AppliedMoney,
        valued_on: chrono::NaiveDate,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let component: &str = applied.component.into();
        self.insert(
            TableId::Allocation,
            &[
                Value::Int(receipt),
                Value::Int(applied.bill),
                Value::Text(applied.kind.english()),
                Value::Text(component),
                Value::Int(applied.amount.fen()),
                Value::Int(day_number(valued_on)),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Sets what is held of a receipt.
    pub fn hold_money(&mut self, receipt: i64, payer: i64, held: Money) -> anyhow::Result<()> {
        let connection = self.connection();
        if held.is_positive() {
            let sql = "INSERT INTO held_money (receipt, payer, fen) VALUES (?1, ?2, ?3) \
                       ON CONFLICT (receipt) DO UPDATE SET fen = excluded.fen";
            connection.prepare_cached(sql)?.execute((receipt, payer, held.fen()))?;
        } else {
            connection.prepare_cached("DELETE FROM held_money WHERE receipt = ?1")?.execute([receipt])?;
        }
        Ok(())
    }
}
