//! The vouchers of money received: one a batch, fund and value date (财会〔2017〕28号, entries E01, E15, E25).

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Component, InsuranceKind, KindSet, Money};
use crate::store::receipts::{AppliedMoney, Posting, Receipt};

/// 收入户存款
const RECEIPTS_ACCOUNT: &str = "1002";
/// 国库存款
const TREASURY: &str = "1005";
/// 暂收款
const HELD: &str = "2001";
/// 社会保险费收入
const CONTRIBUTIONS: &str = "4001";
/// 支出户存款
const PAYMENTS_ACCOUNT: &str = "1004";
/// 其他支出: what is given back of the income of an earlier year (E03)
const OTHER_EXPENDITURE: &str = "5401";
/// 其他收入: late fees belong to the fund of their kind (社会保险费征缴暂行条例 第十三条)
const OTHER_INCOME: &str = "4501";

/// Debit and credit by account, by fund and day.
type Books = BTreeMap<(InsuranceKind, NaiveDate, &'static str), BTreeMap<&'static str, (Money, Money)>>;

/// Vouchers being gathered.
pub(super) struct Vouchers {
    books: Books,
    /// Money that is meant for no kind is held by the first fund of the office.
    first_fund: InsuranceKind,
}

impl Vouchers {
    pub(super) fn new(kinds: KindSet) -> Self {
        let first_fund = kinds.iter().next().unwrap_or(InsuranceKind::Pension);
        Self { books: Books::new(), first_fund }
    }

    /// New money: into the bank or treasury, out to income and to what is held.
    pub(super) fn received(&mut self, receipt: &Receipt, applied: &[AppliedMoney], held: Money) {
        let (day, bank) = (receipt.paid_on, bank_of(receipt));
        for part in applied {
            self.entry(part.kind, day, "receive", (bank, income_of(part.component)), part.amount);
        }
        self.entry(receipt.kind.unwrap_or(self.first_fund), day, "receive", (bank, HELD), held);
    }

    /// Held money that found its bill: off the held money of the fund that held it, on to the income of the fund it is for.
    pub(super) fn applied_later(&mut self, day: NaiveDate, receipt: &Receipt, applied: &[AppliedMoney]) {
        let (holder, bank) = (receipt.kind.unwrap_or(self.first_fund), bank_of(receipt));
        for part in applied {
            if part.kind == holder {
                self.entry(holder, day, "apply held money", (HELD, income_of(part.component)), part.amount);
            } else {
                self.entry(holder, day, "apply held money", (HELD, bank), part.amount);
                self.entry(part.kind, day, "apply held money", (bank, income_of(part.component)), part.amount);
            }
        }
    }

    /// Applied money that is given back: off the income of its fund, on to the held money of the fund that holds it.
    pub(super) fn given_back(&mut self, day: NaiveDate, receipt: &Receipt, part: &AppliedMoney) {
        let (holder, bank) = (receipt.kind.unwrap_or(self.first_fund), bank_of(receipt));
        let is_of_earlier_year = receipt.paid_on.year() < day.year();
        let income = if is_of_earlier_year { OTHER_EXPENDITURE } else { income_of(part.component) };
        if part.kind == holder {
            self.entry(holder, day, "give back", (income, HELD), part.amount);
        } else {
            self.entry(part.kind, day, "give back", (income, bank), part.amount);
            self.entry(holder, day, "give back", (bank, HELD), part.amount);
        }
    }

    /// Held money that is paid out: from the account into which it came where that was within the month, else from the payments
    /// account. With what was posted when it was given back, this is E02, or E03 for an earlier year; alone it is E25.
    pub(super) fn refunded(&mut self, day: NaiveDate, receipt: &Receipt, amount: Money) {
        let holder = receipt.kind.unwrap_or(self.first_fund);
        let is_fresh = (receipt.paid_on.year(), receipt.paid_on.month()) == (day.year(), day.month());
        let bank = if is_fresh && receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { PAYMENTS_ACCOUNT };
        if amount.is_positive() {
            self.entry(holder, day, "refund", (HELD, bank), amount);
        } else {
            self.entry(holder, day, "refund taken back", (bank, HELD), -amount);
        }
    }

    /// Held money that another receipt holds from now on: nothing to post where it stays with its fund.
    pub(super) fn moved(&mut self, day: NaiveDate, (from, to): (&Receipt, &Receipt), held: Money) {
        let (holder, new) = (from.kind.unwrap_or(self.first_fund), to.kind.unwrap_or(self.first_fund));
        if holder != new {
            let bank = bank_of(from);
            self.entry(holder, day, "move held money", (HELD, bank), held);
            self.entry(new, day, "move held money", (bank, HELD), held);
        }
    }

    fn entry(
        &mut self,
        fund: InsuranceKind,
        day: NaiveDate,
        summary: &'static str,
        (debit, credit): (&'static str, &'static str),
        amount: Money,
    ) {
        if amount.is_zero() {
            return;
        }
        let accounts = self.books.entry((fund, day, summary)).or_default();
        accounts.entry(debit).or_default().0 += amount;
        accounts.entry(credit).or_default().1 += amount;
    }

    /// What is to be posted.
    pub(super) fn postings(self) -> Vec<Posting> {
        let posting = |((fund, dated_on, summary), entries)| Posting { fund, dated_on, summary, entries };
        self.books.into_iter().map(posting).collect()
    }
}

fn bank_of(receipt: &Receipt) -> &'static str {
    if receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { TREASURY }
}

const fn income_of(component: Component) -> &'static str {
    match component {
        Component::PersonShare | Component::EmployerShare | Component::Interest => CONTRIBUTIONS,
        Component::LateFee => OTHER_INCOME,
    }
}
