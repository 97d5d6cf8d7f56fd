//! Month-end runs in the file: what each step came to, and what the steps are told by: figures that are asked of the business
//! records, so that a step that was killed after its work says the same when it is run again.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::ledger::source;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, day_number};

/// A step of a month that is behind us. The latest row of a month and step counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledStep {
    pub month: Month,
    pub step: String,
    /// `done`, or `no_input` where nothing was given to it.
    pub state: String,
    pub rows: i64,
    pub amount: Money,
}

/// How many, and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub rows: i64,
    pub amount: Money,
}

impl Totals {
    /// Of sums by fund.
    pub fn of_funds(sums: &BTreeMap<InsuranceKind, Money>) -> Self {
        Self { rows: i64::try_from(sums.len()).unwrap_or(i64::MAX), amount: sums.values().copied().sum() }
    }
}

const BILLS_OF_MONTH: &str = "assessment a JOIN bill b ON b.row BETWEEN a.first_bill AND a.last_bill \
    WHERE a.month = ?1 AND a.levy_type IN ('regular', 'late_registration', 'estimate') \
    AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.row = b.row AND x.operation > 0)";

impl Reader<'_> {
    /// The steps of a month that are settled. The closing of a month that was opened again is not, nor is what was levied or paid and taken
    /// back since, with what follows from it; nor a lapse that was taken back, until the books are closed and it is the next month's.
    pub fn settled_steps(&self, month: Month) -> anyhow::Result<Vec<SettledStep>> {
        let sql = "SELECT s.step, s.state, s.rows, s.fen FROM month_end_step s WHERE s.month = ?1 AND s.row = \
                   (SELECT max(l.row) FROM month_end_step l WHERE l.month = s.month AND l.step = s.step) \
                   AND (s.step <> 'close' OR coalesce((SELECT c.state FROM month_closing c WHERE c.month = s.month \
                   ORDER BY c.row DESC LIMIT 1), 'closed') = 'closed') \
                   AND NOT (s.step IN ('payroll', 'allocate', 'export') AND EXISTS (SELECT 1 FROM payroll_cancellation u \
                   JOIN payroll p ON p.row = u.row WHERE p.month = s.month AND p.sort = 'regular' AND u.operation > s.operation)) \
                   AND NOT (s.step IN ('assess', 'arrears', 'remind') AND EXISTS (SELECT 1 FROM bill_cancellation u \
                   CROSS JOIN bill b ON b.row = u.row WHERE b.month = s.month AND u.operation > s.operation)) \
                   AND NOT (s.step = 'certify-lapse' AND EXISTS (SELECT 1 FROM matter m JOIN matter_event u ON u.matter = m.id \
                   WHERE m.kind = 'certify-lapse' AND u.state = 'undone' AND u.operation > s.operation \
                   AND substr(m.subject, 1, 7) = ?2) AND coalesce((SELECT c.state FROM month_closing c WHERE c.month = s.month \
                   ORDER BY c.row DESC LIMIT 1), '') <> 'closed') ORDER BY s.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((month.number(), month.to_string()), |row| {
            let amount = Money::from_fen(row.get(3)?);
            Ok(SettledStep { month, step: row.get(0)?, state: row.get(1)?, rows: row.get(2)?, amount })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What a step came to that was settled on a day or behind it.
    pub fn settled_by(&self, month: Month, step: &str, day: NaiveDate) -> anyhow::Result<Option<SettledStep>> {
        let sql = "SELECT max(ran_on) FROM month_end_step WHERE month = ?1 AND step = ?2";
        let ran_on: Option<i64> =
            self.connection().prepare_cached(sql)?.query_row((month.number(), step), |row| row.get(0))?;
        if ran_on.is_none_or(|ran_on| ran_on < day_number(day)) {
            return Ok(None);
        }
        Ok(self.settled_steps(month)?.into_iter().find(|settled| settled.step == step))
    }

    /// The first month that was ever run.
    pub fn first_month_end(&self) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT min(month) FROM month_end_step";
        let number: Option<i64> = self.connection().query_row(sql, [], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// With which month a run for a month begins: the first that was ever run, and before it the one behind the last that single commands
    /// levied or closed.
    pub fn first_month_to_end(&self, asked: Month) -> anyhow::Result<Month> {
        let first = self.first_month_end()?.map_or(asked, |first| first.min(asked));
        Ok(self.missed_before(first)?.unwrap_or(first))
    }

    /// The first month before one that was neither levied nor closed, although others before it were.
    pub fn missed_before(&self, month: Month) -> anyhow::Result<Option<Month>> {
        let levied = self.assessed_months()?;
        let first = self.closed_through()?.map(|closed| closed.plus(1)).or(levied.first().copied());
        let Some(mut next) = first else { return Ok(None) };
        while levied.contains(&next) {
            next = next.plus(1);
        }
        Ok(Some(next).filter(|next| *next < month))
    }

    /// The people that a month was levied for, and what they and their employers owe for it.
    pub fn levied_in(&self, month: Month) -> anyhow::Result<Totals> {
        let people = format!("SELECT coalesce(sum(b.headcount), 0) FROM {BILLS_OF_MONTH}");
        let lines = "SELECT sum(l.employer_share + l.person_share) FROM bill_line l \
                     WHERE l.row BETWEEN b.row * 16 AND b.row * 16 + 15";
        let fen = format!("SELECT coalesce(sum(({lines})), 0) FROM {BILLS_OF_MONTH}");
        let ask = |sql: &str| self.connection().query_row(sql, [month.number()], |row| row.get::<_, i64>(0));
        Ok(Totals { rows: ask(&people)?, amount: Money::from_fen(ask(&fen)?) })
    }

    /// The notices to payers that were issued on a day, and what they ask for.
    pub fn notices_of(&self, day: NaiveDate) -> anyhow::Result<Totals> {
        let sql = "SELECT count(DISTINCT n.row), coalesce(sum(l.principal + l.late_fee), 0) FROM notice n \
                   JOIN notice_line l ON l.notice = n.row WHERE n.issued_on = ?1 AND n.stage IS NOT NULL";
        Ok(self.connection().query_row(sql, [day_number(day)], |row| {
            Ok(Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) })
        })?)
    }

    /// What the bank paid by a batch of answers, and how many payments it returned.
    pub fn results_in_batch(&self, batch: i64) -> anyhow::Result<(Totals, i64)> {
        let sql = "SELECT count(*), coalesce(sum(iif(r.state = 'paid', l.fen + l.back_fen - l.offset_fen, 0)), 0), \
                   coalesce(sum(r.state = 'returned'), 0) FROM payment_result r JOIN batch b ON b.operation = r.operation \
                   JOIN payment_line l ON l.row = r.line WHERE b.id = ?1";
        Ok(self.connection().query_row(sql, [batch], |row| {
            Ok((Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) }, row.get(2)?))
        })?)
    }

    /// What the end of a month drew for the payments of each fund, by whatever run of it. What was drawn by hand it did not draw.
    pub fn drawn_at_month_end(&self, month: Month) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        let sql = "SELECT v.fund, sum(e.debit) FROM operation o JOIN operation_write w ON w.operation = o.id AND w.table_name = 'voucher' \
                   JOIN voucher v ON v.row BETWEEN w.first_row AND w.last_row JOIN voucher_origin g ON g.row = v.row \
                   JOIN entry e ON e.voucher = v.row WHERE o.kind = 'ledger-allocate' AND g.source = 'allocation' \
                   AND json_extract(o.request, '$.month_end') = ?1 GROUP BY 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement
            .query_map([month.to_string()], |row| Ok((row.get::<_, String>(0)?, Money::from_fen(row.get(1)?))))?;
        let drawn = rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter();
        Ok(drawn.filter_map(|(fund, amount)| Some((fund.parse().ok()?, amount))).collect())
    }

    /// The funds whose money was swept for a month, and how much; what was taken back is not.
    pub fn swept_of(&self, month: Month) -> anyhow::Result<Totals> {
        let sql = "SELECT count(DISTINCT v.fund), coalesce(sum(e.debit), 0) FROM voucher_origin o \
                   JOIN voucher v ON v.row = o.row JOIN entry e ON e.voucher = v.row \
                   WHERE o.source = ?1 AND o.source_key = ?2 AND o.source <> 'document' \
                   AND NOT EXISTS (SELECT 1 FROM voucher_origin r WHERE r.reverses = o.row)";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((source::SWEEP, month.number()), |row| {
            Ok(Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) })
        })?)
    }

    /// What an operation received.
    pub fn received_by(&self, operation: i64) -> anyhow::Result<Totals> {
        let sql = "SELECT count(*), coalesce(sum(amount), 0) FROM receipt WHERE operation = ?1";
        Ok(self.connection().query_row(sql, [operation], |row| {
            Ok(Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) })
        })?)
    }

    /// What a batch of receipts brought, and those before it that were taken in of the same file for a month: the file may grow. Each
    /// belongs to the month of the next step that was recorded, or to this one.
    pub fn received_for(&self, month: Month, batch: i64) -> anyhow::Result<Totals> {
        let sql = "SELECT count(*), coalesce(sum(r.amount), 0) FROM batch l JOIN batch b ON b.kind = l.kind AND b.source = l.source \
                   JOIN receipt r ON r.operation = b.operation WHERE l.id = ?1 AND (b.id = l.id OR ?2 = coalesce( \
                   (SELECT s.month FROM month_end_step s WHERE s.step = 'receive' AND s.operation > b.operation ORDER BY s.row LIMIT 1), ?2))";
        Ok(self.connection().query_row(sql, (batch, month.number()), |row| {
            Ok(Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) })
        })?)
    }
}

impl Writer<'_> {
    pub fn insert_month_end_step(&mut self, settled: &SettledStep, ran_on: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::MonthEndStep,
            &[
                Value::Int(settled.month.number()),
                Value::Text(&settled.step),
                Value::Text(&settled.state),
                Value::Int(ran_on),
                Value::Int(settled.rows),
                Value::Int(settled.amount.fen()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
