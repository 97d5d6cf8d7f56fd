//! The vouchers of money received: one a batch, fund and value date (财会〔2017〕28号, entries E01, E15, E25).

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Component, InsuranceKind, KindSet, Money};
use crate::operations::post_vouchers::{Books, Origin};
use crate::rules::posting::{
    Event, OTHER_EXPENDITURE, PAYMENTS_ACCOUNT, RECEIPTS_ACCOUNT, TREASURY, income_of, refund_entry,
};
use crate::session::Transaction;
use crate::store::ledger::source;
use crate::store::receipts::{AppliedMoney, Receipt};

const RECEIVE: &str = "receive";
const APPLY: &str = "apply held money";
const GIVE_BACK: &str = "give back";
const REFUND: &str = "refund";
const MOVE: &str = "move held money";

/// Vouchers being gathered.
pub(super) struct Vouchers {
    books: Books,
    origin: Origin,
    /// Money that is meant for no kind is held by the first fund of the office.
    first_fund: InsuranceKind,
}

/// An entry and its case, with the accounts it is made between.
type Step<'a> = (&'a str, &'a str, &'a str, &'a str);

impl Vouchers {
    pub(super) fn new(operation: i64, kinds: KindSet) -> Self {
        let first_fund = kinds.iter().next().unwrap_or(InsuranceKind::Pension);
        let origin = Origin { source: source::RECEIPTS, key: Some(operation) };
        Self { books: Books::default(), origin, first_fund }
    }

    /// New money: into the bank or treasury, out to income and to what is held.
    pub(super) fn received(
        &mut self,
        tx: &Transaction<'_>,
        receipt: &Receipt,
        applied: &[AppliedMoney],
        held: Money,
    ) -> anyhow::Result<()> {
        let (day, bank) = (receipt.paid_on, bank_of(receipt));
        for part in applied {
            self.income(tx, day, (RECEIVE, bank), part)?;
        }
        let holder = self.holder(receipt);
        self.step(tx, (holder, day, RECEIVE), ("E25", "received", bank, ""), held)
    }

    /// Held money that found its bill: off the held money of the fund that held it, on to the income of the fund it is for.
    pub(super) fn applied_later(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        receipt: &Receipt,
        applied: &[AppliedMoney],
    ) -> anyhow::Result<()> {
        let (holder, bank) = (self.holder(receipt), bank_of(receipt));
        for part in applied {
            if part.kind == holder {
                let income = income_of(part.kind, part.component);
                self.step(tx, (holder, day, APPLY), ("E25", "applied", "", income), part.amount)?;
            } else {
                self.step(tx, (holder, day, APPLY), ("E25", "repaid", "", bank), part.amount)?;
                self.income(tx, day, (APPLY, bank), part)?;
            }
        }
        Ok(())
    }

    /// Applied money that is given back: off the income of its fund, or other expenditure where it came in an earlier year (E03),
    /// on to the held money of the fund that holds it.
    pub(super) fn given_back(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        receipt: &Receipt,
        part: &AppliedMoney,
    ) -> anyhow::Result<()> {
        let (holder, bank) = (self.holder(receipt), bank_of(receipt));
        let is_of_this_year = refund_entry(receipt.paid_on, day) == "E02";
        let off = match (is_of_this_year, part.kind) {
            (true, _) => income_of(part.kind, part.component),
            (false, InsuranceKind::Medical) if part.component == Component::PersonShare => "540102",
            (false, InsuranceKind::Medical) => "540101",
            (false, _) => OTHER_EXPENDITURE,
        };
        self.step(tx, (part.kind, day, GIVE_BACK), ("E25", "freed", off, ""), part.amount)?;
        if part.kind != holder {
            self.step(tx, (part.kind, day, GIVE_BACK), ("E25", "repaid", "", bank), part.amount)?;
            self.step(tx, (holder, day, GIVE_BACK), ("E25", "received", bank, ""), part.amount)?;
        }
        Ok(())
    }

    /// Held money that is paid out: from the account into which it came where that was within the month, else from the payments
    /// account. With what was posted when it was given back, this is E02, or E03 for an earlier year; alone it is E25.
    pub(super) fn refunded(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        receipt: &Receipt,
        amount: Money,
    ) -> anyhow::Result<()> {
        let is_fresh = (receipt.paid_on.year(), receipt.paid_on.month()) == (day.year(), day.month());
        let bank = if is_fresh && receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { PAYMENTS_ACCOUNT };
        let books = (self.holder(receipt), day, REFUND);
        if amount.is_positive() {
            self.step(tx, books, ("E25", "repaid", "", bank), amount)
        } else {
            self.step(tx, books, ("E25", "received", bank, ""), -amount)
        }
    }

    /// Held money that another receipt holds from now on: nothing to post where it stays with its fund.
    pub(super) fn moved(
        &mut self,
        tx: &Transaction<'_>,
        (from, to): (&Receipt, &Receipt),
        held: Money,
    ) -> anyhow::Result<()> {
        let (holder, new, bank) = (self.holder(from), self.holder(to), bank_of(from));
        if holder != new {
            self.step(tx, (holder, tx.today, MOVE), ("E25", "repaid", "", bank), held)?;
            self.step(tx, (new, tx.today, MOVE), ("E25", "received", bank, ""), held)?;
        }
        Ok(())
    }

    /// Posts what was gathered.
    pub(super) fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.books.post(tx).map(|_| ())
    }

    fn holder(&self, receipt: &Receipt) -> InsuranceKind {
        receipt.kind.unwrap_or(self.first_fund)
    }

    fn income(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        (summary, bank): (&'static str, &str),
        part: &AppliedMoney,
    ) -> anyhow::Result<()> {
        let entry = if part.component == Component::LateFee { "E15" } else { "E01" };
        let income = income_of(part.kind, part.component);
        self.step(tx, (part.kind, day, summary), (entry, "", bank, income), part.amount)
    }

    fn step(
        &mut self,
        tx: &Transaction<'_>,
        (fund, on, summary): (InsuranceKind, NaiveDate, &'static str),
        (entry, case, debit, credit): Step<'_>,
        amount: Money,
    ) -> anyhow::Result<()> {
        let event = Event { entry, case, fund, on, debit, credit, amount };
        self.books.add(tx, &event, summary, self.origin)
    }
}

fn bank_of(receipt: &Receipt) -> &'static str {
    if receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { TREASURY }
}
