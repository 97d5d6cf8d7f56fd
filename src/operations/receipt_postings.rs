//! What money received, held, given back and refunded says to the books (财会〔2017〕28号, entries E01, E15, E25): pure steps, from which vouchers
//! are made, and by which a voucher is followed back to the records.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Component, InsuranceKind, KindSet, Money, Month};
use crate::operations::mutual_aid::fund_of_kind;
use crate::rules::posting::{
    Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, RECEIPTS_ACCOUNT, TREASURY, given_back_of, income_of, money_account,
    other_income_of, refund_entry,
};
use crate::store::held_write_offs::HeldWriteOff;
use crate::store::receipts::{AppliedMoney, Receipt};
use crate::store::refunds::Refund;

pub const RECEIVE: &str = "receive";
pub const APPLY: &str = "apply held money";
pub const GIVE_BACK: &str = "give back";
pub const REFUND: &str = "refund";
pub const MOVE: &str = "move held money";
pub const VOID: &str = "void a receipt";
pub const WRITE_OFF: &str = "write off held money";

/// One entry of a fund and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub fund: InsuranceKind,
    pub on: NaiveDate,
    pub summary: &'static str,
    pub entry: &'static str,
    pub case: &'static str,
    pub debit: &'static str,
    pub credit: &'static str,
    pub amount: Money,
    /// What was applied, where it is about a bill.
    pub part: Option<AppliedMoney>,
}

impl Step {
    /// The event that the books are told.
    pub const fn event(&self) -> Event<'static> {
        let Self { fund, on, entry, case, debit, credit, amount, .. } = *self;
        Event { entry, case, fund, on, debit, credit, amount }
    }
}

/// The income of a receipt and month: the fund and its account.
type Income = (i64, Month, InsuranceKind, &'static str);

/// What one operation gave back of receipts and has not applied again to the same month: what only moves from one bill of it to another is
/// no entry, as nothing came or went and the income is what it was.
#[derive(Debug, Default)]
pub struct GivenBack {
    parts: BTreeMap<Income, Vec<(AppliedMoney, NaiveDate)>>,
}

impl GivenBack {
    /// Notes what is given back of a receipt, with the day on which the books have it as income.
    pub fn add(&mut self, receipt: i64, part: AppliedMoney, income_on: NaiveDate) {
        self.parts.entry(income_in(receipt, &part)).or_default().push((part, income_on));
    }

    /// What is left of applied money once what was given back of the same is taken off, of the same share first.
    pub fn take(&mut self, receipt: i64, mut part: AppliedMoney) -> AppliedMoney {
        let Some(parts) = self.parts.get_mut(&income_in(receipt, &part)) else { return part };
        let share = (part.kind, part.component);
        parts.sort_by_key(|(given, _)| (given.kind, given.component) != share);
        for (given, _) in parts {
            let moved = given.amount.min(part.amount);
            given.amount -= moved;
            part.amount -= moved;
        }
        part
    }

    /// What was given back for good, by receipt.
    pub fn rest(self) -> impl Iterator<Item = (i64, AppliedMoney, NaiveDate)> {
        let parts = self.parts.into_iter().flat_map(|((receipt, ..), parts)| {
            parts.into_iter().map(move |(part, income_on)| (receipt, part, income_on))
        });
        parts.filter(|(_, part, _)| part.amount.is_positive())
    }
}

const fn income_in(receipt: i64, part: &AppliedMoney) -> Income {
    (receipt, part.month, fund_of_kind(part.kind), income_of(part.kind, part.component))
}

/// Makes the steps of an office: money that is meant for no kind is held by its first fund.
#[derive(Clone, Copy, Debug)]
pub struct Postings {
    first_fund: InsuranceKind,
    is_swept: bool,
}

/// An entry and its case, with the accounts it is made between.
type Made = (&'static str, &'static str, &'static str, &'static str);

impl Postings {
    pub fn new(kinds: KindSet) -> Self {
        Self { first_fund: kinds.iter().next().unwrap_or(InsuranceKind::Pension), is_swept: false }
    }

    /// The same once the money was swept: what one fund passes to another goes between their fiscal accounts.
    pub const fn swept(self) -> Self {
        Self { is_swept: true, ..self }
    }

    /// New money: into the bank or treasury, out to income and to what is held.
    pub fn received(self, receipt: &Receipt, applied: &[AppliedMoney], held: Money) -> Vec<Step> {
        let (day, bank) = (receipt.paid_on, bank_of(receipt));
        let mut steps: Vec<Step> = applied.iter().map(|part| income(day, (RECEIVE, bank), part)).collect();
        steps.push(step((self.holder(receipt), day, RECEIVE), ("E25", "received", bank, ""), held));
        steps
    }

    /// Held money that found its bill: off the held money of the fund that held it, on to the income of the fund it is for.
    pub fn applied_later(self, day: NaiveDate, receipt: &Receipt, applied: &[AppliedMoney]) -> Vec<Step> {
        let (holder, bank) = (self.holder(receipt), self.lies_in(receipt));
        let mut steps = Vec::new();
        for part in applied {
            if fund_of_kind(part.kind) == holder {
                let account = income_of(part.kind, part.component);
                let own = step((holder, day, APPLY), ("E25", "applied", "", account), part.amount);
                steps.push(Step { part: Some(*part), ..own });
            } else {
                let out = step((holder, day, APPLY), ("E25", "repaid", "", bank), part.amount);
                steps.extend([Step { part: Some(*part), ..out }, income(day, (APPLY, bank), part)]);
            }
        }
        steps
    }

    /// Applied money that is given back: off the income of its fund, or other expenditure where the books have it as income of an
    /// earlier year (E03), on to the held money of the fund that holds it.
    pub fn given_back(
        self,
        (day, income_on): (NaiveDate, NaiveDate),
        receipt: &Receipt,
        part: &AppliedMoney,
    ) -> Vec<Step> {
        let (holder, bank) = (self.holder(receipt), self.lies_in(receipt));
        let is_of_this_year = refund_entry(income_on, day) == "E02";
        let off = income_taken_back((income_on, day), part.kind, part.component);
        let fund = fund_of_kind(part.kind);
        let mut steps = vec![step((fund, day, GIVE_BACK), ("E25", "freed", off, ""), part.amount)];
        if fund != holder {
            // What is given back of an earlier year does not pass through the receipts account or the treasury in one voucher with
            // the expenditure: those pay for no expenditure (社会保险基金财务制度 第四十条 to 第四十二条), and the fiscal account for no refund.
            let summary = if is_of_this_year && !self.is_swept { GIVE_BACK } else { MOVE };
            steps.push(step((fund, day, summary), ("E25", "repaid", "", bank), part.amount));
            steps.push(step((holder, day, summary), ("E25", "received", bank, ""), part.amount));
        }
        steps.into_iter().map(|made| Step { part: Some(*part), ..made }).collect()
    }

    /// Held money that is paid out of an account, or comes back there. With what was posted when it was given back, this is E02, or E03
    /// for an earlier year; alone it is E25.
    pub fn refunded(self, receipt: &Receipt, refund: &Refund) -> Vec<Step> {
        let day = refund.refunded_on;
        let account = money_account(&refund.account).unwrap_or_else(|| account_unnoted(receipt, day));
        let books = (self.holder(receipt), day, REFUND);
        vec![if refund.amount.is_positive() {
            step(books, ("E25", "repaid", "", account), refund.amount)
        } else {
            step(books, ("E25", "received", account, ""), -refund.amount)
        }]
    }

    /// Held money that nobody can be given back: on to other income of the fund that held it (E25); or held again, off that income, or as
    /// other expenditure where the books have it as income of an earlier year (E03).
    pub fn written_off(self, write_off: &HeldWriteOff) -> Step {
        let HeldWriteOff { fund, on, amount, .. } = *write_off;
        let books = (fund, on, WRITE_OFF);
        match write_off.takes_back {
            None => step(books, ("E25", "unpayable", "", other_income_of(fund)), amount),
            Some((_, income_on)) => {
                let off = income_taken_back((income_on, on), fund, Component::LateFee);
                step(books, ("E25", "freed", off, ""), -amount)
            }
        }
    }

    /// Money that never came: out of where it was said to lie.
    pub fn voided(self, day: NaiveDate, receipt: &Receipt, amount: Money) -> Vec<Step> {
        vec![step((self.holder(receipt), day, VOID), ("E25", "repaid", "", self.lies_in(receipt)), amount)]
    }

    /// Held money that another receipt holds from now on: nothing to post where it stays with its fund.
    pub fn moved(self, day: NaiveDate, (from, to): (&Receipt, &Receipt), held: Money) -> Vec<Step> {
        let (holder, new, bank) = (self.holder(from), self.holder(to), self.lies_in(from));
        if holder == new {
            return Vec::new();
        }
        vec![
            step((holder, day, MOVE), ("E25", "repaid", "", bank), held),
            step((new, day, MOVE), ("E25", "received", bank, ""), held),
        ]
    }

    fn lies_in(self, receipt: &Receipt) -> &'static str {
        if self.is_swept { FISCAL_ACCOUNT } else { bank_of(receipt) }
    }

    /// The fund that holds what is held of a receipt.
    pub fn holder(self, receipt: &Receipt) -> InsuranceKind {
        receipt.kind.unwrap_or(self.first_fund)
    }
}

/// Off which account income is taken: its own, or other expenditure where the books have it as income of an earlier year (E02, E03).
fn income_taken_back(
    (income_on, day): (NaiveDate, NaiveDate),
    kind: InsuranceKind,
    component: Component,
) -> &'static str {
    if refund_entry(income_on, day) == "E02" { income_of(kind, component) } else { given_back_of(kind, component) }
}

/// From where a refund went whose account was not noted: from the receipts account in the month in which the bank brought it.
fn account_unnoted(receipt: &Receipt, day: NaiveDate) -> &'static str {
    let is_fresh = (receipt.paid_on.year(), receipt.paid_on.month()) == (day.year(), day.month());
    if is_fresh && receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { PAYMENTS_ACCOUNT }
}

fn income(day: NaiveDate, (summary, bank): (&'static str, &'static str), part: &AppliedMoney) -> Step {
    let entry = if part.component == Component::LateFee { "E15" } else { "E01" };
    let account = income_of(part.kind, part.component);
    let made = step((fund_of_kind(part.kind), day, summary), (entry, "", bank, account), part.amount);
    Step { part: Some(*part), ..made }
}

const fn step(
    (fund, on, summary): (InsuranceKind, NaiveDate, &'static str),
    (entry, case, debit, credit): Made,
    amount: Money,
) -> Step {
    Step { fund, on, summary, entry, case, debit, credit, amount, part: None }
}

fn bank_of(receipt: &Receipt) -> &'static str {
    if receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { TREASURY }
}
