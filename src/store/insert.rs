//! The statement that adds rows to a table: one at a time, or a heap of them at once, which spares the greater part of what a
//! statement costs beside its rows.

use rusqlite::types::Null;
use rusqlite::{Connection, Statement};

use super::tables::TableId;
use super::writer::Value;

/// Rows that are written at once.
const HEAP: usize = 32;

/// An insertion of so many rows, prepared.
pub(super) struct Insert<'c> {
    statement: Statement<'c>,
    /// Which parameters are NULL since the last time; at first all are.
    is_null: Vec<bool>,
}

impl<'c> Insert<'c> {
    /// Prepares the insertion of `rows` rows, of which the key and the values at the places `bound` are given.
    pub(super) fn prepare(
        connection: &'c Connection,
        id: TableId,
        bound: &[usize],
        rows: usize,
    ) -> anyhow::Result<Self> {
        let table = id.table();
        let columns: Vec<&str> = bound.iter().filter_map(|place| table.columns.get(place + 1).copied()).collect();
        let (columns, marks) = (columns.join(", "), format!("(?{})", ", ?".repeat(bound.len())));
        let marks = vec![marks; rows].join(", ");
        let taken = if table.skips_taken { " ON CONFLICT DO NOTHING" } else { "" };
        let sql = format!("INSERT INTO {} ({}, {columns}) VALUES {marks}{taken}", table.name, table.columns[0]);
        Ok(Self { statement: connection.prepare(&sql)?, is_null: vec![true; rows * (bound.len() + 1)] })
    }

    /// Adds one row. `false`: its unique value is taken, nothing was written.
    pub(super) fn put(&mut self, bound: &[usize], row: i64, values: &[Value<'_>]) -> anyhow::Result<bool> {
        self.bind(0, Value::Int(row))?;
        for (place, value) in (1..).zip(bound) {
            self.bind(place, values[*value])?;
        }
        Ok(self.statement.raw_execute()? > 0)
    }

    fn bind(&mut self, place: usize, value: Value<'_>) -> anyhow::Result<()> {
        let was_null = std::mem::replace(&mut self.is_null[place], value == Value::Null);
        match value {
            // What was bound as NULL last time still is.
            Value::Null if was_null => {}
            Value::Null => self.statement.raw_bind_parameter(place + 1, Null)?,
            Value::Int(number) => self.statement.raw_bind_parameter(place + 1, number)?,
            Value::Text(text) => self.statement.raw_bind_parameter(place + 1, text)?,
        }
        Ok(())
    }
}

/// A value that waits to be written.
enum Waiting {
    Null,
    Int(i64),
    Text(String),
}

impl Waiting {
    fn of(value: Value<'_>) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Int(number) => Self::Int(number),
            Value::Text(text) => Self::Text(text.to_owned()),
        }
    }

    fn value(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Int(number) => Value::Int(*number),
            Self::Text(text) => Value::Text(text),
        }
    }
}

/// Rows of a table that are gathered, to be written some at a time.
pub(super) struct Heap<'c> {
    insert: Insert<'c>,
    /// Keys and values, row by row.
    waiting: Vec<Waiting>,
}

impl<'c> Heap<'c> {
    pub(super) fn prepare(connection: &'c Connection, table: TableId, bound: &[usize]) -> anyhow::Result<Self> {
        Ok(Self { insert: Insert::prepare(connection, table, bound, HEAP)?, waiting: Vec::new() })
    }

    /// Gathers a row, and writes the heap where it is full.
    pub(super) fn gather(&mut self, bound: &[usize], row: i64, values: &[Value<'_>]) -> anyhow::Result<()> {
        self.waiting.push(Waiting::Int(row));
        self.waiting.extend(bound.iter().map(|place| Waiting::of(values[*place])));
        if self.waiting.len() == self.insert.is_null.len() {
            write(&mut self.insert, &mut self.waiting)
        } else {
            Ok(())
        }
    }

    /// Writes what is left.
    pub(super) fn write(mut self, connection: &'c Connection, table: TableId, bound: &[usize]) -> anyhow::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut rest = Insert::prepare(connection, table, bound, self.waiting.len() / (bound.len() + 1))?;
        write(&mut rest, &mut self.waiting)
    }
}

fn write(insert: &mut Insert<'_>, waiting: &mut Vec<Waiting>) -> anyhow::Result<()> {
    for (place, value) in waiting.iter().enumerate() {
        insert.bind(place, value.value())?;
    }
    waiting.clear();
    insert.statement.raw_execute()?;
    Ok(())
}
