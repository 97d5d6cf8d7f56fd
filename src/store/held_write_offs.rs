//! Held money that nobody can be given back (暂收款确实无法偿付), and became other income of its fund.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, day_from_number, day_number};

/// Money of a receipt that was written off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldWriteOff {
    pub receipt: i64,
    /// The fund that held it.
    pub fund: InsuranceKind,
    /// Below zero where it was taken back.
    pub amount: Money,
    pub reason: String,
    pub evidence: String,
    pub on: NaiveDate,
    /// The write-off that this one takes back, and its day.
    pub takes_back: Option<(i64, NaiveDate)>,
    pub line: i64,
}

const SELECT: &str = "SELECT w.row, w.receipt, w.fund, w.fen, w.reason, w.evidence, w.written_off_on, w.takes_back, \
     o.written_off_on, w.line FROM held_write_off w LEFT JOIN held_write_off o ON o.row = w.takes_back";

fn day(row: &Row<'_>, place: usize) -> rusqlite::Result<NaiveDate> {
    let number: i64 = row.get(place)?;
    day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<(i64, HeldWriteOff)> {
    let fund: String = row.get(2)?;
    let damaged = |_| rusqlite::Error::InvalidColumnType(2, fund.clone(), rusqlite::types::Type::Text);
    let takes_back: Option<i64> = row.get(7)?;
    let write_off = HeldWriteOff {
        receipt: row.get(1)?,
        fund: fund.parse().map_err(damaged)?,
        amount: Money::from_fen(row.get(3)?),
        reason: row.get(4)?,
        evidence: row.get(5)?,
        on: day(row, 6)?,
        takes_back: takes_back.map(|number| Ok::<_, rusqlite::Error>((number, day(row, 8)?))).transpose()?,
        line: row.get(9)?,
    };
    Ok((row.get(0)?, write_off))
}

impl Reader<'_> {
    /// What an operation wrote off or took back, with its keys.
    pub fn write_offs_of_operation(&self, operation: i64) -> anyhow::Result<Vec<(i64, HeldWriteOff)>> {
        let mut statement =
            self.connection().prepare_cached(&format!("{SELECT} WHERE w.operation = ?1 ORDER BY w.row"))?;
        let rows = statement.query_map([operation], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What of a receipt is written off.
    pub fn written_off(&self, receipt: i64) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(fen), 0) FROM held_write_off WHERE receipt = ?1";
        Ok(Money::from_fen(self.connection().prepare_cached(sql)?.query_row([receipt], |row| row.get(0))?))
    }

    /// What is written off, by the fund whose income it became.
    pub fn written_off_by_fund(&self) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        self.sums_by_fund("SELECT fund, sum(fen) FROM held_write_off GROUP BY fund", "")
    }
}

impl Writer<'_> {
    /// Notes that held money was written off, or that this was taken back.
    pub fn insert_held_write_off(&mut self, write_off: &HeldWriteOff) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::HeldWriteOff,
            &[
                Value::Int(write_off.receipt),
                Value::Text(write_off.fund.english()),
                Value::Int(write_off.amount.fen()),
                Value::Text(&write_off.reason),
                Value::Text(&write_off.evidence),
                Value::Int(day_number(write_off.on)),
                Value::int_or_null(write_off.takes_back.map(|(number, _)| number)),
                Value::Int(write_off.line),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
