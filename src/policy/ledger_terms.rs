//! What the law says of the books on a day, in one value.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Policy;
use crate::model::{Rate, RegionCode};
use crate::refusal::Refusal;

/// The terms of the books (财社〔2017〕144号 第三十七条至第四十二条, and what offices settle for themselves).
#[derive(Clone, Copy, Debug)]
pub struct LedgerTerms {
    /// Months of normal spending that the payments account may hold.
    pub payments_account_months: u32,
    /// Months of payments kept before anything is invested.
    pub reserve_months: u32,
    /// Whether a month closes only when its accounts were held against their statements.
    pub reconciled_before_close: bool,
    pub match_days: u32,
    pub old_item_days: u32,
    /// Days that an entry and a line may lie apart where one of them was open at the end of a month.
    pub open_item_days: u32,
    pub budget_low: Rate,
    pub budget_high: Rate,
    /// The most that one bank may hold, of the net asset value.
    pub bank_concentration: Rate,
    /// INV1 to INV5, in per cent of the net asset value: the least that is liquid; the most in fixed income, repo, shares and projects.
    pub class_percents: [u32; 5],
}

impl LedgerTerms {
    /// Whether there is a bound for what lies with one bank.
    pub fn bounds_banks(&self) -> bool {
        self.bank_concentration.ratio() < Decimal::ONE
    }
}

impl Policy {
    /// The terms of the books of a region on a day.
    pub fn ledger_terms(&self, region: RegionCode, on: NaiveDate) -> Result<LedgerTerms, Refusal> {
        let law = &self.law.ledger;
        Ok(LedgerTerms {
            payments_account_months: *law.payments_account_months.on(region, None, on)?,
            reserve_months: *law.reserve_months.on(region, None, on)?,
            reconciled_before_close: *law.reconciled_before_close.on(region, None, on)?,
            match_days: *law.match_days.on(region, None, on)?,
            old_item_days: *law.old_item_days.on(region, None, on)?,
            open_item_days: *law.open_item_days.on(region, None, on)?,
            budget_low: *law.budget_low.on(region, None, on)?,
            budget_high: *law.budget_high.on(region, None, on)?,
            bank_concentration: *law.bank_concentration.on(region, None, on)?,
            class_percents: [
                *law.liquid_least.on(region, None, on)?,
                *law.fixed_income_most.on(region, None, on)?,
                *law.repo_most.on(region, None, on)?,
                *law.equity_most.on(region, None, on)?,
                *law.project_most.on(region, None, on)?,
            ],
        })
    }
}
