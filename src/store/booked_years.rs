//! In which year the books have something: that of its day, or of the first month that was open when it was entered.

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;

use super::payrolls::LineKey;
use super::returns_taken_back::SPENT;
use super::tables::TableId;
use super::writer::{Value, Written};
use super::{Reader, Writer};
use crate::model::{Money, Month, day_from_number};

/// The last month that was closed before an operation.
fn closed_before(operation: &str) -> String {
    format!(
        "(SELECT max(m.month) FROM month_closing m WHERE m.state = 'closed' AND m.operation < {operation} AND NOT EXISTS \
         (SELECT 1 FROM month_closing l WHERE l.month = m.month AND l.row > m.row AND l.operation < {operation}))"
    )
}

/// The year in which the books have what happened on a day and was entered by an operation.
pub(super) fn booked_year(day: &str, operation: &str) -> String {
    // A month of the year and 88 is a month of no year, but December and 88 is January of the next one less one.
    format!("max({day} / 10000, coalesce(({} + 88) / 100, 0))", closed_before(operation))
}

/// What of an event `e` of a recovery `r`, received, is taken off the expenditure of its own year; the rest is other income.
pub(super) fn recovered_of_own_year() -> String {
    let year = booked_year("e.happened_on", "e.operation");
    format!(
        "iif(coalesce(r.to_month / 100, r.found_on / 10000) = {year}, \
         e.fen - coalesce((SELECT y.fen FROM recovered_of_earlier_years y WHERE y.row = e.row), 0), \
         coalesce((SELECT y.fen FROM recovered_of_own_year y WHERE y.row = e.row), 0))"
    )
}

/// Whether an event `e` of a recovery never came and was taken back in a later year of the books: these have both. Voidings before that was
/// done took it back as it had come.
pub(super) fn voided_later() -> String {
    let [came, voided] = [booked_year("e.happened_on", "e.operation"), booked_year("z.voided_on", "z.operation")];
    format!(
        "EXISTS (SELECT 1 FROM voided_recovery z JOIN voucher_origin o ON o.source = 'recovery' AND o.source <> 'document' \
         AND o.source_key = z.operation WHERE z.row = e.row AND {came} <> {voided})"
    )
}

/// What was kept back from a payment for a recovery, and what had been settled of that before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptBack {
    pub recovery: i64,
    pub amount: Money,
    pub settled: Money,
}

impl Reader<'_> {
    /// A month that was closed before an operation and got vouchers by it.
    pub fn closed_month_written(&self, operation: i64, written: &[Written]) -> anyhow::Result<Option<Month>> {
        let Some(vouchers) = written.iter().find(|written| written.table == "voucher") else { return Ok(None) };
        let sql = "SELECT min(v.dated_on / 100) FROM voucher v WHERE v.row BETWEEN ?1 AND ?2 AND v.dated_on / 100 <= \
                   (SELECT max(month) FROM month_closing c WHERE state = 'closed' AND operation < ?3 AND NOT EXISTS \
                   (SELECT 1 FROM month_closing l WHERE l.month = c.month AND l.row > c.row AND l.operation <= ?3))";
        let bounds = (vouchers.first_row, vouchers.last_row, operation);
        let number: Option<i64> = self.connection().query_row(sql, bounds, |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// The last closed month: that and all before it take no more vouchers.
    pub fn closed_through(&self) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT max(month) FROM month_closing c WHERE state = 'closed' AND NOT EXISTS \
                   (SELECT 1 FROM month_closing l WHERE l.month = c.month AND l.row > c.row)";
        let number: Option<i64> = self.connection().prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// Whether a month takes no more vouchers.
    pub fn is_closed(&self, month: Month) -> anyhow::Result<bool> {
        Ok(self.closed_through()?.is_some_and(|closed| month <= closed))
    }

    /// The business date on which a closed month was closed.
    pub fn closed_on(&self, month: Month) -> anyhow::Result<Option<NaiveDate>> {
        let sql = "SELECT o.business_date FROM month_closing c JOIN operation o ON o.id = c.operation \
                   WHERE c.month >= ?1 AND c.state = 'closed' ORDER BY c.month, c.row DESC LIMIT 1";
        let day: Option<i64> =
            self.connection().prepare_cached(sql)?.query_row([month.number()], |row| row.get(0)).optional()?;
        Ok(day.and_then(day_from_number))
    }

    /// The month that is closed next: after the last closed one, or the first in which anything but opening balances was posted.
    pub fn first_open_month(&self) -> anyhow::Result<Option<Month>> {
        if let Some(closed) = self.closed_through()? {
            return Ok(Some(closed.plus(1)));
        }
        let sql = "SELECT min(v.dated_on / 100) FROM voucher v \
                   WHERE NOT EXISTS (SELECT 1 FROM voucher_origin o WHERE o.row = v.row AND o.source = 'opening')";
        let number: Option<i64> = self.connection().query_row(sql, [], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// The last month that was closed when an operation began.
    pub fn closed_before(&self, operation: i64) -> anyhow::Result<Option<Month>> {
        let sql = format!("SELECT {}", closed_before("?1"));
        let number: Option<i64> = self.connection().prepare_cached(&sql)?.query_row([operation], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// What the payees of a claim were paid for the months from one to another as far as these are in force, by the year in which the books
    /// have it; where no bank has answered that of the month.
    pub fn paid_by_year(&self, claim: i64, (from, to): (Month, Month)) -> anyhow::Result<Vec<(i32, Money)>> {
        let sql = format!(
            "WITH settled AS (SELECT l.row AS line, r.month AS month, l.fen AS fen FROM payee y CROSS JOIN payroll_in_force r \
             CROSS JOIN payment_line l ON l.row = (r.row << 28) + y.row WHERE y.claim = ?1 AND y.row = y.payee \
             AND r.sort = 'regular' AND r.month BETWEEN ?2 AND ?3 \
             UNION ALL SELECT e.line, e.month, e.fen FROM payee y CROSS JOIN entitlement_in_force e ON e.payee = y.row \
             WHERE y.claim = ?1 AND y.row = y.payee AND e.line IS NOT NULL AND e.month BETWEEN ?2 AND ?3) \
             SELECT coalesce((SELECT {} FROM payment_result p {SPENT} WHERE p.line = d.line AND p.state = 'paid' ORDER BY p.number DESC LIMIT 1), \
             d.month / 100), sum(d.fen) FROM settled d GROUP BY 1 ORDER BY 1",
            booked_year("s.happened_on", "s.operation")
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let months = (claim, from.number(), to.number());
        let rows = statement.query_map(months, |row| Ok((row.get(0)?, Money::from_fen(row.get(1)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What was kept back from a payment for recoveries.
    pub fn kept_back(&self, key: LineKey) -> anyhow::Result<Vec<KeptBack>> {
        let settled = "(SELECT coalesce(sum(f.fen), 0) FROM recovery_event f WHERE f.recovery = e.recovery AND f.row < e.row \
                       AND f.event IN ('received', 'offset', 'written_off') \
                       AND f.row NOT IN (SELECT row FROM recovery_event_withdrawal))";
        let sql = format!(
            "SELECT e.recovery, e.fen, {settled} FROM recovery_event e WHERE e.event = 'offset' AND e.reference = ?1 \
             AND e.row NOT IN (SELECT row FROM recovery_event_withdrawal) ORDER BY e.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([key.to_string()], |row| {
            let [amount, settled] = [Money::from_fen(row.get(1)?), Money::from_fen(row.get(2)?)];
            Ok(KeptBack { recovery: row.get(0)?, amount, settled })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Records what of money that came back for months of an earlier year is of the year in which it came.
    pub fn insert_recovered_of_own_year(&mut self, event: i64, amount: Money) -> anyhow::Result<()> {
        self.insert_part_of_years(TableId::RecoveredOfOwnYear, event, amount)
    }

    /// Records what of money that came back is of earlier years.
    pub fn insert_recovered_of_earlier_years(&mut self, event: i64, amount: Money) -> anyhow::Result<()> {
        self.insert_part_of_years(TableId::RecoveredOfEarlierYears, event, amount)
    }

    /// Records what of earlier years was kept back from the payment that an answer of the bank is about.
    pub fn insert_kept_of_earlier_years(&mut self, result: i64, amount: Money) -> anyhow::Result<()> {
        self.insert_part_of_years(TableId::KeptOfEarlierYears, result, amount)
    }

    fn insert_part_of_years(&mut self, table: TableId, row: i64, amount: Money) -> anyhow::Result<()> {
        let values = [amount.fen(), self.operation()].map(Value::Int);
        self.insert_at(table, row, &values).map(|_| ())
    }
}
