//! The money of transfers in the books: what was booked, what went back, what waits.

use rusqlite::OptionalExtension as _;

use super::transfers::{Direction, SELECT, Transfer, from_row};
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, day_from_number, day_number};
use crate::store::tables::TableId;

/// Money of a transfer that was booked, or that went back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferMoney {
    pub transfer: Transfer,
    pub account: String,
    pub booked_on: chrono::NaiveDate,
    pub is_back: bool,
}

impl Reader<'_> {
    /// The account from or to which the money of a transfer went, unless it went back.
    pub fn transfer_account(&self, transfer: i64) -> anyhow::Result<Option<String>> {
        let sql =
            "SELECT account FROM transfer_money WHERE row = ?1 AND row NOT IN (SELECT row FROM transfer_money_back)";
        Ok(self.connection().prepare_cached(sql)?.query_row([transfer], |row| row.get(0)).optional()?)
    }

    /// The transfers out that hold and whose money waits, in the order of entry.
    pub fn transfers_waiting(&self) -> anyhow::Result<Vec<Transfer>> {
        let sql = format!(
            "{SELECT} AND row IN (SELECT row FROM transfer_wait) AND row NOT IN (SELECT row FROM transfer_money) ORDER BY row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What an operation booked of transfers.
    pub fn transfer_money_of(&self, operation: i64) -> anyhow::Result<Vec<TransferMoney>> {
        let sql = "SELECT t.row, t.person, t.kind, t.direction, t.region, t.moved_on, t.months, t.base_total, t.account, t.pooled, \
                   t.line, t.operation, m.account, m.booked_on, 0 FROM transfer_money m JOIN transfer t ON t.row = m.row WHERE m.operation = ?1 \
                   UNION ALL SELECT t.row, t.person, t.kind, t.direction, t.region, t.moved_on, t.months, t.base_total, t.account, t.pooled, \
                   t.line, t.operation, coalesce((SELECT a.account FROM transfer_back_account a WHERE a.row = b.row), m.account), b.booked_on, 1 FROM transfer_money_back b JOIN transfer_money m ON m.row = b.row \
                   JOIN transfer t ON t.row = b.row WHERE b.operation = ?1 ORDER BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], |row| {
            let day: i64 = row.get(13)?;
            let booked_on = day_from_number(day).ok_or(rusqlite::Error::IntegralValueOutOfRange(13, day))?;
            Ok(TransferMoney { transfer: from_row(row)?, account: row.get(12)?, booked_on, is_back: row.get(14)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What all transfers in and out brought and took, as far as it was booked and did not go back.
    pub fn transferred_money(&self) -> anyhow::Result<[Money; 2]> {
        let sql = "SELECT coalesce(sum(t.account + t.pooled), 0) FROM transfer_money m JOIN transfer t ON t.row = m.row \
                   WHERE t.direction = ?1 AND m.row NOT IN (SELECT row FROM transfer_money_back)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut sum =
            |direction: Direction| statement.query_row([direction.code()], |row| row.get(0)).map(Money::from_fen);
        Ok([sum(Direction::In)?, sum(Direction::Out)?])
    }
}

impl Writer<'_> {
    /// Notes that the money of a transfer was booked.
    pub fn insert_transfer_money(&mut self, transfer: i64, account: &str, on: chrono::NaiveDate) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Text(account), Value::Int(day_number(on)), Value::Int(operation)];
        self.insert_at(TableId::TransferMoney, transfer, &values).map(|_| ())
    }

    /// Notes from which other account it goes back.
    pub fn insert_transfer_back_account(&mut self, transfer: i64, account: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Text(account), Value::Int(operation)];
        self.insert_at(TableId::TransferBackAccount, transfer, &values).map(|_| ())
    }

    /// Notes that it went back.
    pub fn insert_transfer_money_back(&mut self, transfer: i64, on: chrono::NaiveDate) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Int(day_number(on)), Value::Int(operation)];
        self.insert_at(TableId::TransferMoneyBack, transfer, &values).map(|_| ())
    }

    /// Notes that the money of a transfer out waits.
    pub fn insert_transfer_wait(&mut self, transfer: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::TransferWait, transfer, &[Value::Int(operation)]).map(|_| ())
    }
}
