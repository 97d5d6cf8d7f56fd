//! From which account a refund goes: that into which the money came while it still lies there (原渠道退回), else the payments account, which
//! draws what it pays from the fiscal account by the plan of use (财社〔2017〕144号 第四十条至第四十二条). An account pays what lies there, no more.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::model::{InsuranceKind, Money};
use crate::operations::post_vouchers::first_open_day;
use crate::operations::receipt_postings::Postings;
use crate::operations::running_balances::RunningBalances;
use crate::policy::Collector;
use crate::refusal::Refusal;
use crate::rules::posting::PAYMENTS_ACCOUNT;
use crate::session::Transaction;
use crate::store::receipts::Receipt;

/// Finds the accounts of refunds that are not booked yet.
#[derive(Debug, Default)]
pub struct RefundAccounts {
    balances: RunningBalances,
    taken: HashMap<(InsuranceKind, String), Money>,
}

impl RefundAccounts {
    /// The first account that has the amount beside what was found before.
    pub fn find(
        &mut self,
        tx: &Transaction<'_>,
        receipt: &Receipt,
        amount: Money,
    ) -> anyhow::Result<Result<String, Refusal>> {
        let fund = Postings::new(tx.office.kinds).holder(receipt);
        let on = first_open_day(tx.reader().closed_through()?, tx.today);
        let mut held = Vec::new();
        for account in tx.policy.chart().refund_accounts(collector(receipt), on) {
            let free = self.free(tx, fund, account, on)?;
            if free >= amount {
                *self.taken.entry((fund, account.clone())).or_default() += amount;
                return Ok(Ok(account.clone()));
            }
            held.push(format!("{account} {}", free.max(Money::ZERO)));
        }
        let lacking = amount - self.free(tx, fund, PAYMENTS_ACCOUNT, on)?;
        Ok(Err(Refusal::RefundNotCovered { fund, amount, accounts: held.join(", "), lacking }))
    }

    fn free(
        &mut self,
        tx: &Transaction<'_>,
        fund: InsuranceKind,
        account: &str,
        on: NaiveDate,
    ) -> anyhow::Result<Money> {
        let taken = self.taken.get(&(fund, account.to_owned())).copied().unwrap_or_default();
        Ok(self.balances.free(tx.reader(), (fund, account, on))? - taken)
    }
}

/// Who brought the money in: what the bank brings comes to the agency's own account.
fn collector(receipt: &Receipt) -> Collector {
    if receipt.channel == "bank" { Collector::Agency } else { Collector::Tax }
}
