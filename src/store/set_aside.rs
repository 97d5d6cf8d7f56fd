//! Indexes that are set aside while an empty table is filled and built when it is full: one sort of everything costs far less than
//! a million insertions here and there. All of it lies inside the transaction: a run that is killed leaves the index as it was.

use rusqlite::Connection;

use super::Writer;

/// Pages kept in memory while an index is built, in KiB; the sorting takes as much again.
const CACHE_WHILE_BUILDING_KIB: i64 = 16_000;
/// Threads that sort beside the one that reads.
const SORTERS: i64 = 1;

/// An index that is to be built again.
#[derive(Debug)]
#[must_use = "the index is missing until it is built"]
pub struct IndexSetAside {
    definition: String,
}

impl Writer<'_> {
    /// Sets an index aside. Nothing may be asked of it until it is built.
    pub fn set_index_aside(&self, name: &str) -> anyhow::Result<IndexSetAside> {
        let sql = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1";
        let definition = self.connection().query_row(sql, [name], |row| row.get(0))?;
        self.connection().execute_batch(&format!("DROP INDEX {name}"))?;
        Ok(IndexSetAside { definition })
    }

    /// Builds an index that was set aside, just as it was.
    pub fn build_index(&self, index: &IndexSetAside) -> anyhow::Result<()> {
        let connection = self.connection();
        let kept: i64 = connection.pragma_query_value(None, "cache_size", |row| row.get(0))?;
        connection.pragma_update(None, "cache_size", -CACHE_WHILE_BUILDING_KIB)?;
        set_sorters(connection, SORTERS)?;
        let built = connection.execute_batch(&index.definition);
        set_sorters(connection, 0)?;
        connection.pragma_update(None, "cache_size", kept)?;
        Ok(built?)
    }
}

/// The pragma answers with what it set.
fn set_sorters(connection: &Connection, threads: i64) -> anyhow::Result<()> {
    connection.pragma_update_and_check(None, "threads", threads, |_| Ok(()))?;
    Ok(())
}
