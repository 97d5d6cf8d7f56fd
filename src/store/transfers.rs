//! Pension relations that moved between regions.

use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money};

/// Which way a relation went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    In,
    Out,
}

impl Direction {
    /// The word in the file and in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
        }
    }
}

/// A move with what went along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    pub row: i64,
    pub person: i64,
    pub kind: InsuranceKind,
    pub direction: Direction,
    /// Whence or whither.
    pub region: String,
    /// `20260930`
    pub moved_on: i64,
    pub months: i64,
    pub base_total: Money,
    /// The individual account.
    pub account: Money,
    /// The part of the pooled fund.
    pub pooled: Money,
    pub line: i64,
    pub operation: i64,
}

pub(super) const SELECT: &str = "SELECT row, person, kind, direction, region, moved_on, months, base_total, account, pooled, line, \
                      operation FROM transfer WHERE row NOT IN (SELECT row FROM transfer_end)";

pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Transfer> {
    let (kind, direction): (String, String) = (row.get(2)?, row.get(3)?);
    let damaged = || rusqlite::Error::InvalidColumnType(2, "kind".to_owned(), rusqlite::types::Type::Text);
    let money = |place: usize| row.get(place).map(Money::from_fen);
    Ok(Transfer {
        row: row.get(0)?,
        person: row.get(1)?,
        kind: kind.parse().map_err(|_| damaged())?,
        direction: if direction == Direction::In.code() { Direction::In } else { Direction::Out },
        region: row.get(4)?,
        moved_on: row.get(5)?,
        months: row.get(6)?,
        base_total: money(7)?,
        account: money(8)?,
        pooled: money(9)?,
        line: row.get(10)?,
        operation: row.get(11)?,
    })
}

impl Reader<'_> {
    /// The moves of a person that hold, under whichever of his numbers, as they were entered.
    pub fn transfers_of_person(&self, person: i64) -> anyhow::Result<Vec<Transfer>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} AND person = ?1 ORDER BY row"))?;
        let mut found = Vec::new();
        for number in self.numbers_of_person(person)? {
            let rows = statement.query_map([number], from_row)?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        found.sort_by_key(|transfer| transfer.row);
        Ok(found)
    }

    /// All moves that hold, or those of one operation, as they were entered.
    pub fn transfers(&self, operation: Option<i64>) -> anyhow::Result<Vec<Transfer>> {
        let sql = format!("{SELECT} AND (?1 IS NULL OR operation = ?1) ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([operation], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Enters a move; the row of it.
    pub fn insert_transfer(&mut self, transfer: &Transfer) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::Transfer,
            &[
                Value::Int(transfer.person),
                Value::Text(transfer.kind.english()),
                Value::Text(transfer.direction.code()),
                Value::Text(&transfer.region),
                Value::Int(transfer.moved_on),
                Value::Int(transfer.months),
                Value::Int(transfer.base_total.fen()),
                Value::Int(transfer.account.fen()),
                Value::Int(transfer.pooled.fen()),
                Value::Int(transfer.line),
                Value::Int(operation),
            ],
        )
    }

    /// Takes a move back.
    pub fn end_transfer(&mut self, row: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::TransferEnd, row, &[Value::Int(operation)])?;
        Ok(())
    }
}
