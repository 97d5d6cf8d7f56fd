//! Budgets of funds by year and account, and plans of use by month. The latest row of a key counts; the earlier ones stay.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, day_from_number};

/// What a budget says of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BudgetLine {
    pub account: String,
    /// The first figure of the year.
    pub planned: Money,
    /// The figure after all adjustments.
    pub adjusted: Money,
    pub reason: String,
}

impl Reader<'_> {
    /// The day of the first voucher of a fund.
    pub fn first_entry_day(&self, fund: InsuranceKind) -> anyhow::Result<Option<NaiveDate>> {
        let sql = "SELECT min(dated_on) FROM voucher WHERE fund = ?1";
        let day: Option<i64> = self.connection().prepare_cached(sql)?.query_row([fund.english()], |row| row.get(0))?;
        Ok(day.and_then(day_from_number))
    }

    /// The plan of use of a fund's month.
    pub fn use_plan(&self, fund: InsuranceKind, month: Month) -> anyhow::Result<Option<Money>> {
        let sql = "SELECT fen FROM use_plan WHERE month = ?1 AND fund = ?2 ORDER BY row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let fen = statement.query_row((month.number(), fund.english()), |row| row.get(0)).optional()?;
        Ok(fen.map(Money::from_fen))
    }

    /// What was drawn to the payments account in a month, by allocation and by vouchers from files.
    pub fn allocated(&self, fund: InsuranceKind, month: Month) -> anyhow::Result<Money> {
        let sql = "SELECT coalesce(sum(e.debit), 0) FROM entry e JOIN voucher v ON v.row = e.voucher \
                   JOIN voucher_origin o ON o.row = v.row WHERE o.source = 'allocation' AND o.source_key = ?1 \
                   AND v.fund = ?2 AND e.account LIKE '1004%' \
                   AND NOT EXISTS (SELECT 1 FROM voucher_origin r WHERE r.reverses = v.row)";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(Money::from_fen(statement.query_row((month.number(), fund.english()), |row| row.get(0))?))
    }

    /// The budget of a fund's year by account.
    pub fn budget(&self, fund: InsuranceKind, year: i32) -> anyhow::Result<Vec<BudgetLine>> {
        let sql = "SELECT b.account, b.fen, (SELECT a.fen FROM budget a WHERE a.fund = b.fund AND a.year = b.year \
                   AND a.account = b.account ORDER BY a.row DESC LIMIT 1), (SELECT coalesce(a.reason, '') FROM budget a \
                   WHERE a.fund = b.fund AND a.year = b.year AND a.account = b.account ORDER BY a.row DESC LIMIT 1) \
                   FROM budget b WHERE b.fund = ?1 AND b.year = ?2 AND NOT EXISTS (SELECT 1 FROM budget e \
                   WHERE e.fund = b.fund AND e.year = b.year AND e.account = b.account AND e.row < b.row) ORDER BY b.account";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((fund.english(), year), |row| {
            let fen = |place| row.get(place).map(Money::from_fen);
            Ok(BudgetLine { account: row.get(0)?, planned: fen(1)?, adjusted: fen(2)?, reason: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Sets the budget of an account.
    pub fn insert_budget(
        &mut self,
        (fund, year, account): (InsuranceKind, i32, &str),
        amount: Money,
        reason: &str,
        line: u64,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [
            Value::Text(fund.english()),
            Value::Int(i64::from(year)),
            Value::Text(account),
            Value::Int(amount.fen()),
            Value::text_or_null(reason),
            Value::Int(line.cast_signed()),
            Value::Int(operation),
        ];
        self.insert(TableId::Budget, &values)?;
        Ok(())
    }

    /// Sets the plan of use of a month.
    pub fn insert_use_plan(
        &mut self,
        fund: InsuranceKind,
        month: Month,
        amount: Money,
        line: u64,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [
            Value::Text(fund.english()),
            Value::Int(month.number()),
            Value::Int(amount.fen()),
            Value::Int(line.cast_signed()),
            Value::Int(operation),
        ];
        self.insert(TableId::UsePlan, &values)?;
        Ok(())
    }
}
