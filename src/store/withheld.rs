//! Payments that are left out of the file for the bank because they turned out not to be due.

use std::collections::HashMap;

use super::payrolls::LineKey;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::Money;

impl Reader<'_> {
    /// The payrolls that the bank has no file of yet, or files of some funds only.
    pub fn payrolls_not_sent(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT row FROM payroll_in_force WHERE row NOT IN \
                   (SELECT payroll FROM bank_file WHERE row NOT IN (SELECT row FROM bank_file_part)) ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The lines of payrolls before that are sent again with a payroll.
    pub fn lines_sent_again(&self, payroll: i64) -> anyhow::Result<Vec<LineKey>> {
        let mut statement = self.connection().prepare_cached("SELECT line FROM attempt_in_force WHERE payroll = ?1")?;
        let rows = statement.query_map([payroll], |row| Ok(LineKey::of_row(row.get(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a payment is left out of the file for the bank.
    pub fn is_withheld(&self, key: LineKey) -> anyhow::Result<bool> {
        Ok(self.connection().prepare_cached("SELECT 1 FROM withheld_line WHERE row = ?1")?.exists([key.row()])?)
    }

    /// The payments that are left out of the file of a payroll, with what each comes to.
    pub fn withheld_of(&self, payroll: i64) -> anyhow::Result<HashMap<LineKey, Money>> {
        let sql = "SELECT l.row, l.fen + l.back_fen - l.offset_fen FROM withheld_line w \
                   JOIN payment_line l ON l.row = w.row WHERE w.payroll = ?1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows =
            statement.query_map([payroll], |row| Ok((LineKey::of_row(row.get(0)?), Money::from_fen(row.get(1)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Leaves a payment out of the file of a payroll.
    pub fn withhold_line(&mut self, key: LineKey, payroll: i64, recovery: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [payroll, recovery, operation].map(Value::Int);
        self.insert_at(TableId::WithheldLine, key.row(), &values)?;
        self.is_unpaid(key, false)
    }
}
