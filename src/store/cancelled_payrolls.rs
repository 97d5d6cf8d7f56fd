//! Payrolls that were taken back before the bank had their files: their rows stay, and nothing of them is in force.

use chrono::NaiveDate;

use super::attempts::put_back;
use super::payrolls::{Entitlement, LineKey, Payroll, entitlement, payroll};
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::day_number;

impl Reader<'_> {
    /// The payrolls that an operation ran, in force or not.
    pub fn payrolls_of(&self, operation: i64) -> anyhow::Result<Vec<Payroll>> {
        self.each_payroll("payroll WHERE operation = ?1 ORDER BY row", [operation])
    }

    /// The payrolls that were taken back.
    pub fn cancelled_payrolls(&self) -> anyhow::Result<Vec<Payroll>> {
        self.each_payroll("payroll WHERE row IN (SELECT row FROM payroll_cancellation) ORDER BY row", [])
    }

    /// Whether a payroll was taken back.
    pub fn is_cancelled(&self, payroll: i64) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM payroll_cancellation WHERE row = ?1";
        Ok(self.connection().prepare_cached(sql)?.exists([payroll])?)
    }

    fn each_payroll(&self, source: &str, values: impl rusqlite::Params) -> anyhow::Result<Vec<Payroll>> {
        let sql = format!("SELECT row, month, sort, paid_on, lines, fen, changes, operation FROM {source}");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map(values, payroll)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The attempts that a payroll made of lines that had come back, with their numbers.
    pub fn attempts_of(&self, payroll: i64) -> anyhow::Result<Vec<(LineKey, i64)>> {
        let mut statement =
            self.connection().prepare_cached("SELECT line, number FROM attempt WHERE payroll = ?1 ORDER BY line")?;
        let rows = statement.query_map([payroll], |row| Ok((LineKey::of_row(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What recoveries that stand took back after an operation, in the order of entry.
    pub fn taken_back_since(&self, operation: i64) -> anyhow::Result<Vec<Entitlement>> {
        // Entitlements are entered in the order of operations.
        let sql = "SELECT payee, claim, month, sequence, cause, fen, account_fen, line, recovery FROM entitlement \
                   WHERE row > coalesce((SELECT max(last_row) FROM operation_write WHERE table_name = 'entitlement' AND operation <= ?1), 0) \
                   AND recovery IS NOT NULL AND recovery NOT IN (SELECT row FROM recovery_withdrawal) ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([operation], entitlement)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The claims of which a payroll had to look at more than its own month: what it settled beside it, and what was decided since the
    /// payroll before it or changes about its month. Some of them may have been plain.
    pub fn claims_looked_at(&self, run: &Payroll) -> anyhow::Result<Vec<i64>> {
        let sql = "WITH before (operation) AS (SELECT coalesce(max(p.operation), 0) FROM payroll_in_force p \
                       WHERE p.sort = 'regular' AND p.operation < ?1) \
                   SELECT e.claim FROM operation_write w JOIN entitlement e ON e.row BETWEEN w.first_row AND w.last_row \
                       WHERE w.operation = ?1 AND w.table_name = 'entitlement' \
                   UNION SELECT claim FROM award_item WHERE from_month >= ?2 OR to_month >= ?3 OR is_once = 1 AND from_month = ?3 \
                       OR operation > (SELECT operation FROM before) \
                   UNION SELECT claim FROM claim_state WHERE from_month >= ?2 OR operation > (SELECT operation FROM before) \
                   UNION SELECT claim FROM payee_state WHERE from_month >= ?2 OR operation > (SELECT operation FROM before) \
                   UNION SELECT claim FROM payee WHERE operation > (SELECT operation FROM before) \
                   UNION SELECT y.claim FROM passed_line p JOIN payee y ON y.row = p.payee WHERE p.operation = ?1 ORDER BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let (own, before) = (run.month.number(), run.month.plus(-1).number());
        let rows = statement.query_map([run.operation, own, before], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Takes a payroll back: nothing of it is to be paid, and what it sent again waits again.
    pub fn cancel_payroll(&mut self, number: i64, again: &[(LineKey, i64)], on: NaiveDate) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [day_number(on), operation].map(Value::Int);
        self.insert_at(TableId::PayrollCancellation, number, &values)?;
        let span = [LineKey { payroll: number, payee: 0 }.row(), LineKey { payroll: number + 1, payee: 0 }.row()];
        let sql = "DELETE FROM unpaid_line WHERE line >= ?1 AND line < ?2";
        self.connection().prepare_cached(sql)?.execute(span)?;
        for (key, attempt) in again {
            put_back(self.connection(), *key, *attempt)?;
            self.is_unpaid(*key, true)?;
        }
        Ok(())
    }
}
