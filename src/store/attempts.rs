//! Attempts to pay a line: with its own payroll, and again with a later one after the bank returned it; and what the bank says of each.

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::OptionalExtension as _;

use super::payrolls::LineKey;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{day_from_number, day_number};

/// An attempt to pay a line and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempted {
    pub number: i64,
    pub payroll: i64,
    pub paid_on: Option<NaiveDate>,
    pub returned_on: Option<NaiveDate>,
    pub reason: String,
    /// Where it is what the bank told as paid after all: the number of the attempt by which the bank names it.
    paid_after_all: Option<i64>,
}

impl Attempted {
    /// The number by which the bank names it: that of the attempt that its file held.
    pub fn told_as(&self) -> i64 {
        self.paid_after_all.unwrap_or(self.number)
    }
}

/// What the bank says of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentResult {
    pub key: LineKey,
    pub number: i64,
    pub is_paid: bool,
    /// Why it came back.
    pub reason: String,
    pub on: NaiveDate,
}

impl Reader<'_> {
    /// The attempts to pay a line, the first being its payroll.
    pub fn attempts(&self, key: LineKey) -> anyhow::Result<Vec<Attempted>> {
        let sql = "SELECT t.number, t.payroll, (SELECT r.happened_on FROM payment_result r WHERE r.line = ?1 \
                       AND r.number = t.number AND r.state = 'paid'), \
                       (SELECT r.happened_on FROM payment_result r WHERE r.line = ?1 AND r.number = t.number AND r.state = 'returned'), \
                       (SELECT r.reason FROM payment_result r WHERE r.line = ?1 AND r.number = t.number AND r.state = 'returned'), \
                       t.told_as \
                   FROM (SELECT 1 AS number, ?2 AS payroll, NULL AS told_as \
                       UNION ALL SELECT number, payroll, NULL FROM attempt_in_force WHERE line = ?1 \
                       UNION ALL SELECT number, payroll, told_as FROM paid_after_all WHERE line = ?1) t \
                   ORDER BY t.number";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([key.row(), key.payroll], |row| {
            let day = |place: usize| row.get::<_, Option<i64>>(place).map(|day| day.and_then(day_from_number));
            Ok(Attempted {
                number: row.get(0)?,
                payroll: row.get(1)?,
                paid_on: day(2)?,
                returned_on: day(3)?,
                reason: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
                paid_after_all: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether a line came back and waits to be sent again.
    pub fn is_waiting(&self, key: LineKey) -> anyhow::Result<bool> {
        let mut statement = self.connection().prepare_cached("SELECT 1 FROM returned_line WHERE line = ?1")?;
        Ok(statement.exists([key.row()])?)
    }

    /// Whether what the bank answered last of a payee was that it came back, whatever became of it since.
    pub fn came_back_last(&self, payee: i64) -> anyhow::Result<bool> {
        let sql = "SELECT r.state = 'returned' FROM payroll p JOIN payment_result r ON r.line = (p.row << 28 | ?1) \
                   ORDER BY r.row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row([payee], |row| row.get(0)).optional()?.unwrap_or_default())
    }

    /// The lines that came back and wait to be sent again, each with the number of its last attempt.
    pub fn returned_lines(&self) -> anyhow::Result<Vec<(LineKey, i64)>> {
        let mut statement = self.connection().prepare_cached("SELECT line, number FROM returned_line ORDER BY line")?;
        let rows = statement.query_map([], |row| Ok((LineKey::of_row(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Sends a returned line again with a payroll.
    pub fn insert_attempt(&mut self, key: LineKey, number: i64, payroll: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [key.row(), number, payroll, operation].map(Value::Int);
        self.insert(TableId::Attempt, &values)?;
        self.connection().prepare_cached("DELETE FROM returned_line WHERE line = ?1")?.execute([key.row()])?;
        Ok(())
    }

    /// Counts what the bank told as returned and then as paid as one more attempt; it waits to be sent no more. Its number.
    pub fn insert_paid_after_all(&mut self, key: LineKey, told: &Attempted) -> anyhow::Result<i64> {
        let operation = self.operation();
        // Numbers of attempts that were taken back are not used again.
        let sql = "SELECT number + 1 FROM returned_line WHERE line = ?1";
        let number: i64 = self.connection().prepare_cached(sql)?.query_row([key.row()], |row| row.get(0))?;
        let values = [key.row(), number, told.told_as(), told.payroll, operation].map(Value::Int);
        self.insert(TableId::PaidAfterAll, &values)?;
        self.connection().prepare_cached("DELETE FROM returned_line WHERE line = ?1")?.execute([key.row()])?;
        Ok(number)
    }

    /// Notes what the bank says of an attempt; a returned line waits to be sent again. The row of it.
    pub fn insert_payment_result(&mut self, result: &PaymentResult) -> anyhow::Result<i64> {
        let operation = self.operation();
        let row = self.insert(
            TableId::PaymentResult,
            &[
                Value::Int(result.key.row()),
                Value::Int(result.number),
                Value::Text(if result.is_paid { "paid" } else { "returned" }),
                Value::text_or_null(&result.reason),
                Value::Int(day_number(result.on)),
                Value::Int(operation),
            ],
        )?;
        self.is_unpaid(result.key, !result.is_paid)?;
        if !result.is_paid {
            put_back(self.connection(), result.key, result.number)?;
        }
        Ok(row)
    }
}

/// A line waits to be sent again, after the attempt of that number.
pub(super) fn put_back(connection: &Connection, key: LineKey, number: i64) -> anyhow::Result<()> {
    let sql = "INSERT INTO returned_line (line, number) VALUES (?1, ?2) ON CONFLICT (line) DO UPDATE SET number = excluded.number";
    connection.prepare_cached(sql)?.execute((key.row(), number))?;
    Ok(())
}
