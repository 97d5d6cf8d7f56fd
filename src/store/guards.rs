//! The triggers that refuse to change or delete a row of a business table: mistakes are corrected by entries.

use rusqlite::Connection;

use super::tables::TABLES;

/// Adds the triggers to every business table that lacks them.
pub(super) fn install(connection: &Connection) -> rusqlite::Result<()> {
    for table in TABLES.iter().map(|table| table.name).chain(["operation", "operation_write"]) {
        for change in ["UPDATE", "DELETE"] {
            connection.execute_batch(&format!(
                "CREATE TRIGGER IF NOT EXISTS {table}_refuses_{change} BEFORE {change} ON {table}
                 BEGIN SELECT RAISE(ABORT, 'rows of {table} are never changed or deleted'); END"
            ))?;
        }
    }
    Ok(())
}
