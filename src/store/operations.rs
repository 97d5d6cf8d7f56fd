//! The operation log in the file: one row a change, each holding the hash of the one before.

use rusqlite::{OptionalExtension, Row, params};
use sm3::{Digest, Sm3};

use super::canonical::{append, hex};
use super::writer::{Value, Written};
use super::{Reader, Store};

/// A table an operation wrote into: its name, how many rows, the first and last key, and their SM3.
pub type WrittenRows = (String, i64, i64, i64, String);

/// One entry of the operation log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedOperation {
    pub id: i64,
    pub kind: String,
    /// `20260930`
    pub business_date: i64,
    /// The clock's time, RFC 3339.
    pub clock: String,
    /// The business date was not the clock's.
    pub is_off_clock: bool,
    pub operator: String,
    pub matter: Option<i64>,
    /// What was asked for, as JSON, without identity numbers.
    pub request: String,
    pub reason: Option<String>,
    pub source: Option<String>,
    /// The fingerprint of the policy in force.
    pub policy: String,
    pub previous: String,
    pub hash: String,
}

impl LoggedOperation {
    /// The hash over the entry, what it wrote, and the hash before it.
    pub fn hash_with(&self, written: &[Written]) -> String {
        let mut bytes = Vec::new();
        let mut add = |value| append(&mut bytes, value);
        add(Value::Int(self.id));
        add(Value::Text(&self.kind));
        add(Value::Int(self.business_date));
        add(Value::Text(&self.clock));
        add(Value::Int(i64::from(self.is_off_clock)));
        add(Value::Text(&self.operator));
        add(Value::int_or_null(self.matter));
        add(Value::Text(&self.request));
        add(self.reason.as_deref().map_or(Value::Null, Value::Text));
        add(self.source.as_deref().map_or(Value::Null, Value::Text));
        add(Value::Text(&self.policy));
        add(Value::Text(&self.previous));
        for table in written {
            add(Value::Text(table.table));
            add(Value::Int(table.rows));
            add(Value::Int(table.first_row));
            add(Value::Int(table.last_row));
            add(Value::Text(&table.digest));
        }
        hex(&Sm3::digest(&bytes))
    }
}

const COLUMNS: &str = "id, kind, business_date, clock, is_off_clock, operator, matter, request, reason, source, policy, \
                       previous, hash";

fn from_row(row: &Row<'_>) -> rusqlite::Result<LoggedOperation> {
    Ok(LoggedOperation {
        id: row.get(0)?,
        kind: row.get(1)?,
        business_date: row.get(2)?,
        clock: row.get(3)?,
        is_off_clock: row.get(4)?,
        operator: row.get(5)?,
        matter: row.get(6)?,
        request: row.get(7)?,
        reason: row.get(8)?,
        source: row.get(9)?,
        policy: row.get(10)?,
        previous: row.get(11)?,
        hash: row.get(12)?,
    })
}

impl Reader<'_> {
    /// The newest entry of the log.
    pub fn last_operation(&self) -> anyhow::Result<Option<LoggedOperation>> {
        let sql = format!("SELECT {COLUMNS} FROM operation ORDER BY id DESC LIMIT 1");
        Ok(self.connection().prepare_cached(&sql)?.query_row([], from_row).optional()?)
    }

    /// One entry of the log.
    pub fn operation(&self, id: i64) -> anyhow::Result<Option<LoggedOperation>> {
        let sql = format!("SELECT {COLUMNS} FROM operation WHERE id = ?1");
        Ok(self.connection().prepare_cached(&sql)?.query_row([id], from_row).optional()?)
    }

    /// The whole log, oldest first.
    pub fn each_operation(&self, mut take: impl FnMut(LoggedOperation) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(&format!("SELECT {COLUMNS} FROM operation ORDER BY id"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(from_row(row)?)?;
        }
        Ok(())
    }

    /// The last operation whose business date is not after a day: what was known then.
    pub fn operation_known_on(&self, day: i64) -> anyhow::Result<i64> {
        let sql = "SELECT coalesce(max(id), 0) FROM operation WHERE business_date <= ?1";
        Ok(self.connection().query_row(sql, [day], |row| row.get(0))?)
    }

    /// The last operation that wrote into a table, 0 where none did.
    pub fn last_operation_on(&self, table: &str) -> anyhow::Result<i64> {
        let sql = "SELECT coalesce(max(operation), 0) FROM operation_write WHERE table_name = ?1";
        Ok(self.connection().query_row(sql, [table], |row| row.get(0))?)
    }

    /// What an operation wrote, by table.
    pub fn written_by(&self, operation: i64) -> anyhow::Result<Vec<WrittenRows>> {
        let sql = "SELECT table_name, rows, first_row, last_row, digest FROM operation_write WHERE operation = ?1 \
                   ORDER BY table_name";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement
            .query_map([operation], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Store {
    /// Writes the entry of an operation and what it wrote; the last act before the commit.
    pub(crate) fn log(&self, operation: &LoggedOperation, written: &[Written]) -> anyhow::Result<()> {
        let connection = self.reader().connection();
        connection.execute(
            &format!("INSERT INTO operation ({COLUMNS}) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)"),
            params![
                operation.id,
                operation.kind,
                operation.business_date,
                operation.clock,
                operation.is_off_clock,
                operation.operator,
                operation.matter,
                operation.request,
                operation.reason,
                operation.source,
                operation.policy,
                operation.previous,
                operation.hash,
            ],
        )?;
        let mut insert = connection.prepare_cached("INSERT INTO operation_write VALUES (?1,?2,?3,?4,?5,?6)")?;
        for table in written {
            insert.execute(params![
                operation.id,
                table.table,
                table.rows,
                table.first_row,
                table.last_row,
                table.digest
            ])?;
        }
        Ok(())
    }

    /// A writer for the open transaction.
    pub(crate) fn writer(&self, operation: i64) -> super::Writer<'_> {
        super::Writer::new(self.reader().connection(), operation, self.today())
    }
}
