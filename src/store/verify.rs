//! Reads the file again and compares it with its operation log: the chain of hashes, and for each operation and table the
//! digest of the rows. Each table is read once, in the order of its key, without keeping rows.

use rusqlite::Row;

use super::Reader;
use super::canonical::RowDigest;
use super::operations::LoggedOperation;
use super::tables::{TABLES, Table};
use super::writer::Written;
use crate::refusal::Refusal;

/// What a file says of itself at some moment, kept elsewhere: the last operation then and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    pub region: String,
    pub operation: i64,
    pub hash: String,
}

/// The first place where file and log differ.
struct Difference {
    operation: i64,
    reason: String,
}

impl Reader<'_> {
    /// Verifies the whole log; the number of operations, or a refusal that names the first one that does not hold.
    pub fn verify_log(&self) -> anyhow::Result<u64> {
        let look = self.one_look()?;
        let operations = self.verify_chain()?;
        let mut first: Option<Difference> = None;
        for table in TABLES {
            let found = self.verify_table(table)?;
            let is_earlier = |found: &Difference| first.as_ref().is_none_or(|first| found.operation < first.operation);
            first = found.filter(is_earlier).or(first);
        }
        drop(look);
        match first {
            Some(Difference { operation, reason }) => Err(Refusal::LogBroken { operation, reason }.into()),
            None => Ok(operations),
        }
    }

    /// Whether the anchored operation still has the hash it had.
    pub fn verify_anchor(&self, anchor: &Anchor) -> anyhow::Result<()> {
        let Anchor { region, operation, hash } = anchor;
        let broken = |reason: String| Err(Refusal::LogBroken { operation: *operation, reason }.into());
        let own = self.office()?.map(|office| office.region.to_string()).unwrap_or_default();
        if *region != own {
            return broken(format!("the anchor is that of region {region}, the file that of {own}"));
        }
        match self.operation(*operation)? {
            None => broken("the anchored operation is missing".to_owned()),
            Some(entry) if entry.hash != *hash => broken("its hash is not the anchored one".to_owned()),
            Some(_) => Ok(()),
        }
    }

    /// Every entry is there, continues the one before and has the hash of what it says.
    fn verify_chain(&self) -> anyhow::Result<u64> {
        let mut last: Option<LoggedOperation> = None;
        let mut count = 0;
        self.each_operation(|entry| {
            let (before, previous) = last.take().map_or((0, String::new()), |last| (last.id, last.hash));
            if entry.id != before + 1 {
                return broken(before + 1, "the entry is missing");
            }
            if entry.previous != previous {
                return broken(entry.id, "it does not continue the entry before it");
            }
            let written: Option<Vec<Written>> = self.written_by(entry.id)?.into_iter().map(known_table).collect();
            if written.is_none_or(|written| entry.hash_with(&written) != entry.hash) {
                return broken(entry.id, "the entry is not the one that was hashed");
            }
            count += 1;
            last = Some(entry);
            Ok(())
        })?;
        let sql = "SELECT min(operation) FROM operation_write WHERE operation NOT IN (SELECT id FROM operation)";
        match self.connection().query_row(sql, [], |row| row.get::<_, Option<i64>>(0))? {
            Some(stray) => broken(stray, "the entry is missing"),
            None => Ok(count),
        }
    }

    fn verify_table(&self, table: &'static Table) -> anyhow::Result<Option<Difference>> {
        let mut account = Account::new(table, self.spans(table)?);
        let (columns, key) = (table.columns.join(", "), table.columns[0]);
        let sql = format!("SELECT {columns} FROM {} ORDER BY {key}", table.name);
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            account.take(row)?;
        }
        Ok(account.difference())
    }

    /// What each operation says it wrote into a table.
    fn spans(&self, table: &Table) -> anyhow::Result<Vec<Span>> {
        let sql = "SELECT operation, rows, first_row, last_row, digest FROM operation_write WHERE table_name = ?1 \
                   ORDER BY operation";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([table.name], |row| {
            Ok(Span {
                operation: row.get(0)?,
                rows: row.get(1)?,
                first: row.get(2)?,
                last: row.get(3)?,
                digest: row.get(4)?,
                seen: 0,
                running: Some(RowDigest::new()),
                is_same: false,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn broken<T>(operation: i64, reason: &str) -> anyhow::Result<T> {
    Err(Refusal::LogBroken { operation, reason: reason.to_owned() }.into())
}

fn known_table((name, rows, first_row, last_row, digest): (String, i64, i64, i64, String)) -> Option<Written> {
    let table = TABLES.iter().find(|table| table.name == name)?.name;
    Some(Written { table, rows, first_row, last_row, digest })
}

/// The rows that one operation wrote into a table, and what of them was met.
struct Span {
    operation: i64,
    rows: i64,
    first: i64,
    last: i64,
    digest: String,
    seen: i64,
    /// Gone as soon as all rows are met.
    running: Option<RowDigest>,
    is_same: bool,
}

/// A table's rows on their way to the operations that account for them.
struct Account {
    table: &'static Table,
    /// Where the rows name their operation themselves.
    operation_column: Option<usize>,
    spans: Vec<Span>,
    /// Where the last row belonged; the next one mostly belongs there too.
    current: usize,
    strays: i64,
    first_stray: Option<Difference>,
}

impl Account {
    fn new(table: &'static Table, mut spans: Vec<Span>) -> Self {
        let operation_column = table.columns.iter().position(|column| *column == "operation");
        if operation_column.is_none() {
            spans.sort_by_key(|span| span.first);
        }
        Self { table, operation_column, spans, current: 0, strays: 0, first_stray: None }
    }

    fn take(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let key: i64 = row.get(0)?;
        let operation: Option<i64> = self.operation_column.map(|column| row.get(column)).transpose()?;
        let Some(place) = self.place(key, operation) else {
            self.stray(key, operation);
            return Ok(());
        };
        self.current = place;
        let span = &mut self.spans[place];
        span.seen += 1;
        if let Some(digest) = &mut span.running {
            for column in 0..self.table.columns.len() {
                digest.stored(row.get_ref(column)?);
            }
            digest.end_row();
        }
        if span.seen == span.rows {
            span.is_same = span.running.take().is_some_and(|digest| digest.finish() == span.digest);
        }
        Ok(())
    }

    /// The operation that accounts for a row.
    fn place(&self, key: i64, operation: Option<i64>) -> Option<usize> {
        let fits = |span: &Span| {
            (span.first..=span.last).contains(&key) && operation.is_none_or(|operation| operation == span.operation)
        };
        if self.spans.get(self.current).is_some_and(fits) {
            return Some(self.current);
        }
        let place = match operation {
            Some(operation) => self.spans.binary_search_by_key(&operation, |span| span.operation).ok()?,
            None => self.spans.partition_point(|span| span.first <= key).checked_sub(1)?,
        };
        self.spans.get(place).is_some_and(fits).then_some(place)
    }

    fn stray(&mut self, key: i64, operation: Option<i64>) {
        self.strays += 1;
        if self.first_stray.is_none() {
            let before = self.spans.iter().filter(|span| span.first <= key).map(|span| span.operation).max();
            let operation = operation.or(before).unwrap_or_default();
            self.first_stray = Some(Difference { operation, reason: format!("row {key}") });
        }
    }

    /// The first difference of the table.
    fn difference(self) -> Option<Difference> {
        let (name, strays) = (self.table.name, self.strays);
        let stray = self.first_stray.map(|Difference { operation, reason }| Difference {
            operation,
            reason: format!("{name}: no operation accounts for {strays} rows, the first being {reason}"),
        });
        let wrong = self.spans.iter().filter(|span| span.seen != span.rows || !span.is_same);
        let wrong = wrong.min_by_key(|span| span.operation).map(|span| {
            let Span { operation, rows, seen, .. } = *span;
            let reason = if seen == rows {
                format!("{name}: its {rows} rows are not what was written")
            } else {
                format!("{name}: {seen} rows stand where {rows} were written")
            };
            Difference { operation, reason }
        });
        stray.into_iter().chain(wrong).min_by_key(|difference| difference.operation)
    }
}
