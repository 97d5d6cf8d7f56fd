//! The only way a row gets into a business table. The writer hands out the keys, in order, and digests what it writes.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::canonical::RowDigest;
use super::insert::{Heap, Insert};
use super::overdrawn::MoneyAccount;
use super::tables::{TABLES, Table, TableId};
use super::{FIRST_LATER_VERSION, Reader};
use crate::model::Money;

/// A value as it goes into the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    Null,
    Int(i64),
    Text(&'a str),
}

impl<'a> Value<'a> {
    /// The text, or NULL where it is empty.
    pub fn text_or_null(text: &'a str) -> Self {
        if text.is_empty() { Self::Null } else { Self::Text(text) }
    }

    pub fn int_or_null(number: Option<i64>) -> Self {
        number.map_or(Self::Null, Self::Int)
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Int(i64::from(flag))
    }
}

/// Writes rows for one operation. Only `session::Session::transact` makes one.
pub struct Writer<'c> {
    connection: &'c Connection,
    operation: i64,
    today: i64,
    tables: [Option<TableWriter<'c>>; TABLES.len()],
    /// What vouchers moved on the accounts of money.
    pub(super) money: BTreeMap<MoneyAccount, Money>,
}

/// What an operation wrote into one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub table: &'static str,
    pub rows: i64,
    pub first_row: i64,
    pub last_row: i64,
    pub digest: String,
}

struct TableWriter<'c> {
    insert: Insert<'c>,
    /// Where rows are gathered.
    heap: Option<Heap<'c>>,
    /// The values that are bound, by their places; the others are NULL in every row.
    bound: Vec<usize>,
    next_row: i64,
    rows: i64,
    first_row: i64,
    last_row: i64,
    /// Whether each row was written behind those before it.
    is_ascending: bool,
    digest: RowDigest,
}

impl<'c> Writer<'c> {
    pub(super) fn new(connection: &'c Connection, operation: i64, today: i64) -> Self {
        Self { connection, operation, today, tables: [const { None }; TABLES.len()], money: BTreeMap::new() }
    }

    pub const fn operation(&self) -> i64 {
        self.operation
    }

    pub const fn reader(&self) -> Reader<'c> {
        Reader::new(self.connection, self.today)
    }

    pub(super) const fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// The key that the next row of a table will get.
    pub fn next_row(&mut self, table: TableId) -> anyhow::Result<i64> {
        Ok(self.table_writer(table)?.next_row)
    }

    /// Adds a row under the next key and returns it.
    pub fn insert(&mut self, table: TableId, values: &[Value<'_>]) -> anyhow::Result<i64> {
        let row = self.next_row(table)?;
        self.insert_at(table, row, values)?;
        Ok(row)
    }

    /// Adds a row under a key above all others of its table. `false`: its unique value is taken, nothing was written.
    pub fn insert_at(&mut self, table: TableId, row: i64, values: &[Value<'_>]) -> anyhow::Result<bool> {
        let writer = self.table_writer(table)?;
        let bound = &writer.bound;
        let is_written = match &mut writer.heap {
            Some(heap) => heap.gather(bound, row, values).map(|()| true)?,
            None => writer.insert.put(bound, row, values)?,
        };
        if is_written {
            writer.count(row, values);
        }
        Ok(is_written)
    }

    /// Says before the first row that only these values of a wide table will ever be given: the others need not be bound.
    pub fn expect_only(&mut self, table: TableId, places: Vec<usize>) -> anyhow::Result<()> {
        self.tables[table as usize] = Some(TableWriter::open(self.connection, table, places)?);
        Ok(())
    }

    /// From now on rows of a table are written a heap at a time. None may be read before `write_gathered`.
    pub fn gather(&mut self, table: TableId) -> anyhow::Result<()> {
        let connection = self.connection;
        let writer = self.table_writer(table)?;
        writer.heap = Some(Heap::prepare(connection, table, &writer.bound)?);
        Ok(())
    }

    /// Writes what was gathered; rows of the table are written one by one again.
    pub fn write_gathered(&mut self, table: TableId) -> anyhow::Result<()> {
        let connection = self.connection;
        let writer = self.table_writer(table)?;
        writer.heap.take().map_or(Ok(()), |heap| heap.write(connection, table, &writer.bound))
    }

    /// Whether anything was written into a table.
    pub fn has_written_to(&self, table: TableId) -> bool {
        self.tables[table as usize].as_ref().is_some_and(|table| table.rows > 0)
    }

    /// The first and the last row that were written into a table; none where nothing was.
    pub fn rows_of(&self, table: TableId) -> Option<(i64, i64)> {
        let written = self.tables[table as usize].as_ref().filter(|table| table.rows > 0);
        written.map(|table| (table.first_row, table.last_row))
    }

    /// Whether anything was written.
    pub fn has_written(&self) -> bool {
        self.tables.iter().flatten().any(|table| table.rows > 0)
    }

    /// What vouchers moved on the accounts of money: debit less credit.
    pub const fn money_moved(&self) -> &BTreeMap<MoneyAccount, Money> {
        &self.money
    }

    /// Ends the writing: what went into each table, in the order of their names.
    pub(crate) fn finish(self) -> anyhow::Result<Vec<Written>> {
        let (connection, operation) = (self.connection, self.operation);
        let mut written = Vec::new();
        for (table, writer) in std::iter::zip(TABLES, self.tables) {
            let Some(writer) = writer.filter(|writer| writer.rows > 0) else { continue };
            let (rows, first_row, last_row) = (writer.rows, writer.first_row, writer.last_row);
            let digest = writer.digest(connection, table, operation)?;
            written.push(Written { table: table.name, rows, first_row, last_row, digest });
        }
        written.sort_by_key(|written| written.table);
        Ok(written)
    }

    fn table_writer(&mut self, table: TableId) -> anyhow::Result<&mut TableWriter<'c>> {
        let place = &mut self.tables[table as usize];
        if place.is_none() {
            let bound = (0..table.table().columns.len() - 1).collect();
            *place = Some(TableWriter::open(self.connection, table, bound)?);
        }
        Ok(place.as_mut().expect("just opened"))
    }

    /// Does the work with a writer of its own, then takes back all that it wrote: a rehearsal that leaves nothing but its answer.
    pub(crate) fn rehearse<T>(&self, work: impl FnOnce(Self) -> anyhow::Result<T>) -> anyhow::Result<T> {
        self.connection.execute_batch("SAVEPOINT rehearsal")?;
        let answer = work(Self::new(self.connection, self.operation, self.today));
        self.connection.execute_batch("ROLLBACK TO rehearsal; RELEASE rehearsal")?;
        answer
    }
}

impl<'c> TableWriter<'c> {
    fn open(connection: &'c Connection, id: TableId, bound: Vec<usize>) -> anyhow::Result<Self> {
        let insert = Insert::prepare(connection, id, &bound, 1)?;
        let table = id.table();
        let (name, key) = (table.name, table.columns[0]);
        let largest = format!("SELECT coalesce(max({key}), 0) FROM {name} WHERE {key} < {FIRST_LATER_VERSION}");
        let last: i64 = connection.query_row(&largest, [], |row| row.get(0))?;
        Ok(Self {
            insert,
            heap: None,
            bound,
            next_row: last + 1,
            rows: 0,
            first_row: 0,
            last_row: last,
            is_ascending: true,
            digest: RowDigest::new(),
        })
    }

    /// The digest of the rows in the order in which the log is verified: that of their keys. Those that were written in another, as payments
    /// of several payees that are held back, are read again.
    fn digest(self, connection: &Connection, table: &Table, operation: i64) -> anyhow::Result<String> {
        if self.is_ascending || !table.columns.contains(&"operation") {
            return Ok(self.digest.finish());
        }
        let (key, mut digest) = (table.columns[0], RowDigest::new());
        let columns = table.columns.join(", ");
        let sql = format!(
            "SELECT {columns} FROM {} WHERE {key} BETWEEN ?1 AND ?2 AND operation = ?3 ORDER BY {key}",
            table.name
        );
        let mut statement = connection.prepare(&sql)?;
        let mut rows = statement.query([self.first_row, self.last_row, operation])?;
        while let Some(row) = rows.next()? {
            for column in 0..table.columns.len() {
                digest.stored(row.get_ref(column)?);
            }
            digest.end_row();
        }
        Ok(digest.finish())
    }

    fn count(&mut self, row: i64, values: &[Value<'_>]) {
        if self.rows == 0 {
            (self.first_row, self.last_row) = (row, row);
        }
        self.is_ascending = self.is_ascending && row >= self.last_row;
        self.rows += 1;
        self.first_row = self.first_row.min(row);
        self.last_row = self.last_row.max(row);
        if row < FIRST_LATER_VERSION {
            self.next_row = self.next_row.max(row + 1);
        }
        self.digest.row(row, values);
    }
}
