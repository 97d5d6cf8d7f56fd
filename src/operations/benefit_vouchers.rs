//! The vouchers of benefits (财会〔2017〕28号): paid is E08; returned or recovered in the same year E09, of an earlier year E10,
//! the year being that of the books. One a batch, fund and value date, with a line for each detail account of what was paid.

use chrono::NaiveDate;

use crate::model::{AwardItem, Benefit, CollectionMode, Component, InsuranceKind, Money, RegionCode};
use crate::operations::payment_items::Items;
use crate::operations::post_vouchers::{Books, Origin};
use crate::policy::{Chart, Policy};
use crate::rules::posting::{
    Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, RECEIPTS_ACCOUNT, TREASURY, given_back_of, income_of, other_income_of,
    payment_entry, return_entry,
};
use crate::session::Transaction;
use crate::store::given_back::Parts;
use crate::store::ledger::source;
use crate::store::premiums::Premium;

pub const PAID: &str = "benefits paid";
pub const RETURNED: &str = "benefits returned";
pub const RETURNED_LATER: &str = "benefits of earlier years returned";
pub const KEPT_BACK: &str = "overpaid benefits of earlier years kept back";
/// Money of a recovery that never came, of which an earlier year was closed.
pub const NEVER_CAME: &str = "money recovered in earlier years that never came";
/// A return that the bank took back.
pub const RETURN_TAKEN_BACK: &str = "returns of benefits taken back";
/// Money of a recovery that was not owed and went back to who had paid it; the same of what had been other income.
pub const GIVEN_BACK: &str = "money recovered and given back";
pub const GIVEN_BACK_OTHER: &str = "other income of recoveries given back";
pub const PREMIUM_BACK: &str = "medical premiums taken back";
pub const PENSION_PREMIUM_BACK: &str = "pension premiums taken back";
pub const PREMIUM_RECEIVED: &str = "contributions paid by the unemployment fund";
pub const PREMIUM_GIVEN_BACK: &str = "contributions of the unemployment fund given back";

/// The same of earlier years. It does not stand in one voucher with the other: the account of receipts or the treasury pays for no expenditure
/// (社会保险基金财务制度 第四十条 to 第四十二条).
pub const PREMIUM_GIVEN_BACK_LATER: &str = "contributions of the unemployment fund for earlier years given back";

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

    /// Money that came back on a day, by E09 or, of a payment of an earlier year, by E10.
    pub fn came_back(
        &mut self,
        tx: &Transaction<'_>,
        money: &BenefitMoney<'_>,
        (on, entry): (NaiveDate, &'static str),
    ) -> anyhow::Result<()> {
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

    /// Money that the books have as come back, by an entry of an earlier year, and that never came: other expenditure, as all that is taken back
    /// of an earlier year (E03), out of where it was said to lie.
    pub fn never_came(
        &mut self,
        tx: &Transaction<'_>,
        (fund, amount): (InsuranceKind, Money),
        (on, entry): (NaiveDate, &'static str),
        summary: &'static str,
    ) -> anyhow::Result<()> {
        let origin = Origin { source: source::RECOVERY, key: Some(tx.writer.operation()) };
        self.books.add(tx, &never_came_event((fund, amount), (on, entry)), summary, origin)
    }

    /// What was kept back from a payment of an earlier year whose return is taken back now: income as of a recovery, and as much more of
    /// what that year was to spend.
    pub fn kept_back_later(
        &mut self,
        tx: &Transaction<'_>,
        (fund, kept): (InsuranceKind, Money),
        on: NaiveDate,
    ) -> anyhow::Result<()> {
        let origin = Origin { source: source::RECOVERY, key: Some(tx.writer.operation()) };
        self.books.add(tx, &kept_back_later_event(fund, kept, on), RETURN_TAKEN_BACK, origin)
    }

    /// A return that was other income of the same year, and that the bank took back.
    pub fn return_taken_back(
        &mut self,
        tx: &Transaction<'_>,
        (fund, amount): (InsuranceKind, Money),
        on: NaiveDate,
    ) -> anyhow::Result<()> {
        let (debit, credit) = (FISCAL_ACCOUNT, other_income_of(fund));
        let event = Event { entry: "E10", case: "", fund, on, debit, credit, amount: -amount };
        self.books.add(tx, &event, RETURN_TAKEN_BACK, origin(tx))
    }

    /// Money of a recovery that goes back to who had paid it: spent again where it had been taken off the expenditure of the year, else other
    /// expenditure, as the payments account pays back no other income (社会保险基金财务制度 第四十一条). Below zero where it did not go after all.
    pub fn given_back(
        &mut self,
        tx: &Transaction<'_>,
        (fund, benefit): (InsuranceKind, Benefit),
        (parts, items): (&Parts, &Items),
        on: NaiveDate,
    ) -> anyhow::Result<()> {
        let money = BenefitMoney { fund, benefit, amount: parts.spent, items };
        self.each_item(tx, &money, on, |books, (fund, account, amount)| {
            let (entry, case) = payment_entry(account);
            let event = Event { entry, case, fund, on, debit: account, credit: PAYMENTS_ACCOUNT, amount };
            books.add(tx, &event, GIVEN_BACK, origin(tx))
        })?;
        let origin = Origin { source: source::RECOVERY, key: Some(tx.writer.operation()) };
        self.books.add(tx, &given_back_as_other(fund, parts.other, on), GIVEN_BACK_OTHER, origin)
    }

    /// What was kept back from a payment of what had been paid too much in earlier years; below zero where the payment came back. Reading: it
    /// is other income as if it had been received, and what is due is spent whole.
    pub fn kept_back(&mut self, tx: &Transaction<'_>, money: &BenefitMoney<'_>, on: NaiveDate) -> anyhow::Result<()> {
        self.each_item(tx, money, on, |books, (fund, debit, amount)| {
            let credit = other_income_of(fund);
            let event = Event { entry: "E10", case: "offset", fund, on, debit, credit, amount };
            books.add(tx, &event, KEPT_BACK, origin(tx))
        })
    }

    /// A premium that is not due: what was booked of it is written again in red, or is other income of a later year.
    pub fn premium_back(
        &mut self,
        tx: &Transaction<'_>,
        (money, summary): (&BenefitMoney<'_>, &'static str),
        (on, entry): (NaiveDate, &'static str),
    ) -> anyhow::Result<()> {
        if entry == "E10" {
            return self.came_back(tx, money, (on, entry));
        }
        self.each_item(tx, money, on, |books, (fund, account, amount)| {
            let (debit, credit, amount) = (account, PAYMENTS_ACCOUNT, -amount);
            let event = Event { entry: "E08", case: "", fund, on, debit, credit, amount };
            books.add(tx, &event, summary, origin(tx))
        })
    }

    /// What a fund receives of a premium, or gives back of it.
    pub fn received(&mut self, tx: &Transaction<'_>, step: &PremiumStep<'_>) -> anyhow::Result<()> {
        self.books.add(tx, &step.event, step.summary, origin(tx))
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

/// How money that came back by an entry is taken back in a later year.
pub fn never_came_event(
    (fund, amount): (InsuranceKind, Money),
    (on, entry): (NaiveDate, &'static str),
) -> Event<'static> {
    let (debit, credit) =
        (given_back_of(fund, Component::EmployerShare), if entry == "E10" { FISCAL_ACCOUNT } else { PAYMENTS_ACCOUNT });
    Event { entry: "E03", case: "never_came", fund, on, debit, credit, amount }
}

/// How what was kept back from a payment is booked in a later year.
pub fn kept_back_later_event(fund: InsuranceKind, amount: Money, on: NaiveDate) -> Event<'static> {
    let (debit, credit) = (given_back_of(fund, Component::EmployerShare), other_income_of(fund));
    Event { entry: "E10", case: "offset_later", fund, on, debit, credit, amount }
}

/// How money that had been other income is given back (E03 of what is no contribution).
pub fn given_back_as_other(fund: InsuranceKind, amount: Money, on: NaiveDate) -> Event<'static> {
    let (debit, credit) = (given_back_of(fund, Component::EmployerShare), PAYMENTS_ACCOUNT);
    Event { entry: "E03", case: "", fund, on, debit, credit, amount }
}

/// What a premium is in the books of the fund that receives it.
#[derive(Clone, Copy)]
pub struct PremiumStep<'a> {
    pub event: Event<'a>,
    pub summary: &'static str,
}

impl<'a> PremiumStep<'a> {
    /// A contribution received (E01), in the account into which contributions of the kind come.
    pub fn received(policy: &Policy, region: RegionCode, premium: &Premium, paid_on: NaiveDate) -> Self {
        let is_by_agency = policy.collection_mode(region, premium.kind, paid_on) == CollectionMode::M1;
        let (fund, credit) = (premium.kind, income_of(premium.kind, Component::EmployerShare));
        let debit = if is_by_agency { RECEIPTS_ACCOUNT } else { TREASURY };
        let event = Event { entry: "E01", case: "", fund, on: paid_on, debit, credit, amount: premium.amount };
        Self { event, summary: PREMIUM_RECEIVED }
    }

    /// It gives back what it received: written again in red within the year, other expenditure afterwards (E03).
    pub fn given_back(self, on: NaiveDate, is_of_this_year: bool) -> Self {
        let Event { fund, amount, .. } = self.event;
        if is_of_this_year {
            return Self { event: Event { on, amount: -amount, ..self.event }, summary: PREMIUM_GIVEN_BACK };
        }
        let debit = given_back_of(fund, Component::EmployerShare);
        let event = Event { entry: "E03", case: "", fund, on, debit, credit: PAYMENTS_ACCOUNT, amount };
        Self { event, summary: PREMIUM_GIVEN_BACK_LATER }
    }
}

/// The item of a benefit as which the fund pays a premium, and the words of the voucher with which it has it back.
pub const fn premium_item(kind: InsuranceKind) -> (AwardItem, &'static str) {
    match kind {
        InsuranceKind::Pension => (AwardItem::PensionContribution, PENSION_PREMIUM_BACK),
        _ => (AwardItem::MedicalContribution, PREMIUM_BACK),
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
