//! The policy files an office has taken in beside the built-in law.

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};

impl Reader<'_> {
    /// Name and text of every file in force, in the order in which they came.
    pub fn policy_files(&self) -> anyhow::Result<Vec<(String, String)>> {
        let sql =
            "SELECT name, content FROM policy_file WHERE row NOT IN (SELECT row FROM policy_withdrawal) ORDER BY row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The files that an operation took in.
    pub fn policy_files_of(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT row FROM policy_file WHERE operation = ?1")?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_policy_file(&mut self, name: &str, content: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(TableId::PolicyFile, &[Value::Text(name), Value::Text(content), Value::Int(operation)])?;
        Ok(())
    }

    pub fn withdraw_policy_file(&mut self, row: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::PolicyWithdrawal, row, &[Value::Int(operation)])?;
        Ok(())
    }
}
