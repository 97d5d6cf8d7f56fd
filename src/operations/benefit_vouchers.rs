//! The vouchers of benefits (财会〔2017〕28号): paid is E08; returned or recovered in the same year E09, of an earlier year E10. One a
//! batch, fund and value date, with a line for each detail account of what was paid.

use chrono::NaiveDate;

use crate::model::{AwardItem, Benefit, InsuranceKind, Money};
use crate::operations::payment_items::Items;
use crate::operations::post_vouchers::{Books, Origin};
use crate::policy::Chart;
use crate::rules::posting::{
    Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, other_income_of, payment_entry, recovery_entry, return_entry,
};
use crate::session::Transaction;
use crate::store::ledger::source;

pub const PAID: &str = "benefits paid";
pub const RETURNED: &str = "benefits returned";
pub const RETURNED_LATER: &str = "benefits of earlier years returned";
pub const PREMIUM_BACK: &str = "medical premiums taken back";

/// Vouchers being gathered.
#[derive(Default)]
pub struct BenefitVouchers {
    books: Books,
}

/// Money of a benefit, and what it is made of.
pub struct BenefitMoney<'a> {
    /// The fund that pays it.
    pub fund: InsuranceKind,
    pub benefit: Benefit,
    pub amount: Money,
    pub items: &'a Items,
}

impl BenefitVouchers {
    /// Money that went to a payee.
    pub fn paid(&mut self, tx: &Transaction<'_>, money: &BenefitMoney<'_>, on: NaiveDate) -> anyhow::Result<()> {
        self.each_item(tx, money, on, |books, (fund, account, amount)| {
            let (entry, case) = payment_entry(account);
            let event = Event { entry, case, fund, on, debit: account, credit: PAYMENTS_ACCOUNT, amount };
            books.add(tx, &event, PAID, origin(tx))
        })
    }

    /// Money that came back, of a payment made on a day.
    pub fn came_back(
        &mut self,
        tx: &Transaction<'_>,
        money: &BenefitMoney<'_>,
        (on, paid_on): (NaiveDate, NaiveDate),
    ) -> anyhow::Result<()> {
        let entry = recovery_entry(paid_on, on);
        if entry == "E10" {
            let fund = money.fund;
            let (debit, credit, amount) = (FISCAL_ACCOUNT, other_income_of(fund), money.amount);
            let event = Event { entry, case: "", fund, on, debit, credit, amount };
            return self.books.add(tx, &event, RETURNED_LATER, origin(tx));
        }
        self.each_item(tx, money, on, |books, (fund, account, amount)| {
            let (entry, case) = return_entry(account);
            let event = Event { entry, case, fund, on, debit: PAYMENTS_ACCOUNT, credit: account, amount };
            books.add(tx, &event, RETURNED, origin(tx))
        })
    }

    /// A premium that is not due: what was booked of it is written again in red, or is other income of a later year.
    pub fn premium_back(
        &mut self,
        tx: &Transaction<'_>,
        money: &BenefitMoney<'_>,
        (on, paid_on): (NaiveDate, NaiveDate),
    ) -> anyhow::Result<()> {
        if recovery_entry(paid_on, on) == "E10" {
            return self.came_back(tx, money, (on, paid_on));
        }
        self.each_item(tx, money, on, |books, (fund, account, amount)| {
            let (debit, credit, amount) = (account, PAYMENTS_ACCOUNT, -amount);
            let event = Event { entry: "E08", case: "", fund, on, debit, credit, amount };
            books.add(tx, &event, PREMIUM_BACK, origin(tx))
        })
    }

    /// Posts them.
    pub fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.books.post(tx).map(|_| ())
    }

    fn each_item(
        &mut self,
        tx: &Transaction<'_>,
        money: &BenefitMoney<'_>,
        on: NaiveDate,
        mut book: impl FnMut(&mut Books, (InsuranceKind, &str, Money)) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let parts = money.by_account(tx.policy.chart(), on);
        parts.into_iter().try_for_each(|(account, amount)| book(&mut self.books, (money.fund, account, amount)))
    }
}

impl BenefitMoney<'_> {
    /// Each item with its account; what no item explains stands on the account of the benefit.
    pub fn by_account<'c>(&self, chart: &'c Chart, on: NaiveDate) -> Vec<(&'c str, Money)> {
        let account = |item: Option<AwardItem>| chart.benefit_account(self.fund, self.benefit, item, on);
        let explained: Money = self.items.iter().map(|(_, amount)| *amount).sum();
        let items = self.items.iter().map(|(item, amount)| (account(Some(*item)), *amount));
        items.chain([(account(None), self.amount - explained)]).collect()
    }
}

fn origin(tx: &Transaction<'_>) -> Origin {
    Origin { source: source::BENEFITS, key: Some(tx.writer.operation()) }
}
