//! The vouchers of benefits (财会〔2017〕28号): paid Dr 5001 Cr 1004 (E08); returned or recovered in the same year the other way round
//! (E09), of an earlier year Dr 1003 Cr 4501 (E10). One a batch, fund and value date.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{InsuranceKind, Money};
use crate::session::Transaction;
use crate::store::receipts::Posting;

/// 支出户存款
const PAYMENTS_ACCOUNT: &str = "1004";
/// 财政专户存款
const FISCAL_ACCOUNT: &str = "1003";
/// 社会保险待遇支出
const BENEFITS: &str = "5001";
/// 其他收入
const OTHER_INCOME: &str = "4501";

/// Vouchers being gathered.
#[derive(Debug, Default)]
pub struct BenefitVouchers {
    sums: BTreeMap<(InsuranceKind, NaiveDate, &'static str), (Accounts, Money)>,
}

/// Debit and credit.
type Accounts = (&'static str, &'static str);

impl BenefitVouchers {
    /// Money that went to a payee.
    pub fn paid(&mut self, fund: InsuranceKind, on: NaiveDate, amount: Money) {
        self.add(fund, on, "benefits paid", (BENEFITS, PAYMENTS_ACCOUNT), amount);
    }

    /// Money that came back, of a payment made on a day.
    pub fn came_back(&mut self, fund: InsuranceKind, on: NaiveDate, paid_on: NaiveDate, amount: Money) {
        if paid_on.year() == on.year() {
            self.add(fund, on, "benefits returned", (PAYMENTS_ACCOUNT, BENEFITS), amount);
        } else {
            self.add(fund, on, "benefits of earlier years returned", (FISCAL_ACCOUNT, OTHER_INCOME), amount);
        }
    }

    fn add(&mut self, fund: InsuranceKind, on: NaiveDate, summary: &'static str, accounts: Accounts, amount: Money) {
        if !amount.is_zero() {
            self.sums.entry((fund, on, summary)).or_insert((accounts, Money::ZERO)).1 += amount;
        }
    }

    /// Posts them.
    pub fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        for ((fund, dated_on, summary), ((debit, credit), amount)) in self.sums {
            let entries = BTreeMap::from([(debit, (amount, Money::ZERO)), (credit, (Money::ZERO, amount))]);
            tx.writer.post(&Posting { fund, dated_on, summary, entries })?;
        }
        Ok(())
    }
}
