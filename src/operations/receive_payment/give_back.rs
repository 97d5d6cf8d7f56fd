//! Settles bills with negative lines: what they give back first settles what is still open of the same month, kind and share, as it
//! was never owed; the rest comes off the receipts that paid it, and is held for the payer, with the late fee that was paid on it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{Component, InsuranceKind, Money};
use crate::operations::debts::{Debt, FeeTerms, debts_of, late_fees_in_excess};
use crate::operations::receive_payment::vouchers::Vouchers;
use crate::session::Transaction;
use crate::store::bills::{Bill, Payment};
use crate::store::receipts::{AppliedMoney, BookedReceipt};
use crate::store::set_offs::SetOff;

/// What is given back, in this order.
const GIVEN: [Component; 3] = [Component::PersonShare, Component::EmployerShare, Component::Interest];

/// What came free beside the shares: late fees and interest that were paid on what was never owed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Freed {
    pub late_fees: Money,
    pub interest: Money,
}

/// Settles such bills; what came free beside the shares.
pub(super) fn give_back(tx: &mut Transaction<'_>, vouchers: &mut Vouchers, bills: &[i64]) -> anyhow::Result<Freed> {
    let mut freed = Freed::default();
    for number in bills {
        let bill = tx.reader().bill(*number)?;
        let mut giving = Giving::new(tx, bill)?;
        freed.interest += giving.settle(tx, vouchers)?;
        freed.late_fees += giving.give_fees_back(tx, vouchers)?;
        settle_covered(tx, &bill)?;
    }
    Ok(freed)
}

/// A bill that gives, and the others of its payer and month.
struct Giving {
    bill: Bill,
    own: Vec<Debt>,
    others: Vec<Debt>,
}

impl Giving {
    fn new(tx: &Transaction<'_>, bill: Bill) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let debts = |bill: Bill| anyhow::Ok(debts_of(&reader.bill_account(bill)?, true));
        let (own, mut others) = (debts(bill)?, Vec::new());
        for other in reader.bills_of_payer(bill.payer)? {
            if other.month == bill.month && other.number != bill.number {
                others.extend(debts(other)?);
            }
        }
        Ok(Self { bill, own, others })
    }

    /// Settles what the bill gives; what came free of interest that was paid.
    fn settle(&mut self, tx: &mut Transaction<'_>, vouchers: &mut Vouchers) -> anyhow::Result<Money> {
        let mut given = Vec::new();
        for debt in &self.own {
            given.extend(GIVEN.map(|component| (debt.kind, component, -open(debt, component))));
        }
        given.retain(|(.., amount)| amount.is_positive());
        let own = self.bills_of_the_same_people(tx)?;
        let mut interest = Money::ZERO;
        for (kind, component, amount) in given {
            let left = self.set_off(tx, &own, (kind, component, amount))?;
            let rest = self.take_from_receipts(tx, vouchers, (kind, component, left))?;
            let others: Vec<i64> = self.others.iter().map(|other| other.bill).collect();
            let rest = self.set_off(tx, &others, (kind, component, rest))?;
            anyhow::ensure!(rest.is_zero(), "bill {} gives back {rest} more than was levied", self.bill.number);
            if component == Component::Interest {
                interest += left;
            }
        }
        Ok(interest)
    }

    /// The other bills on which people stand to whom something is given back: what is open there was never owed. The money that paid
    /// theirs pays nobody else's before it is free.
    fn bills_of_the_same_people(&self, tx: &Transaction<'_>) -> anyhow::Result<Vec<i64>> {
        let mut contributions = tx.reader().contribution_reader()?;
        let mut people = Vec::new();
        contributions.each_leading(&self.bill, |person, _| people.push(person))?;
        let mut numbers: Vec<i64> = self.others.iter().map(|other| other.bill).collect();
        numbers.dedup();
        let mut found = Vec::new();
        for number in numbers {
            let bill = tx.reader().bill(number)?;
            // An estimate has no people: it was levied for all of them.
            let mut is_theirs = bill.last_row < bill.first_row || people.is_empty();
            for person in &people {
                is_theirs = is_theirs || contributions.of_person(&bill, *person)?.is_some();
            }
            found.extend(is_theirs.then_some(number));
        }
        Ok(found)
    }

    /// Settles what is open on others of the bills; what is left to give.
    fn set_off(
        &mut self,
        tx: &mut Transaction<'_>,
        bills: &[i64],
        (kind, component, given): (InsuranceKind, Component, Money),
    ) -> anyhow::Result<Money> {
        let mut left = given;
        for other in self.others.iter_mut().filter(|other| other.kind == kind && bills.contains(&other.bill)) {
            let amount = open(other, component).min(left);
            if amount.is_positive() {
                // It was never owed: no late fee is charged on it, and nothing counts before it was decided.
                let (from_bill, to_bill, valued_on) = (self.bill.number, other.bill, other.due_on.min(tx.today));
                tx.writer.insert_set_off(&SetOff { from_bill, to_bill, kind, component, amount, valued_on })?;
                other.pay(Payment { kind, component, amount, valued_on, is_money: false });
                left -= amount;
            }
        }
        Ok(left)
    }

    /// What money has paid and is freed now was never owed either: it comes off the due of the bill that it had paid, and off what
    /// was paid there on its own day. Else the freed money would count as unpaid there up to that day, and again where it goes.
    fn free(&mut self, tx: &mut Transaction<'_>, part: &AppliedMoney, paid_on: NaiveDate) -> anyhow::Result<()> {
        let AppliedMoney { kind, component, amount, .. } = *part;
        let (own, mut left) = (self.bill.number, amount);
        for other in self.others.iter_mut().filter(|other| other.kind == kind && other.due().is_positive()) {
            let amount = other.paid_within(component, paid_on).min(left);
            if !amount.is_positive() {
                continue;
            }
            let (other_bill, never_owed) = (other.bill, other.due_on.min(tx.today));
            let moves = [(own, other_bill, never_owed, amount), (other_bill, own, paid_on, -amount)];
            for (from_bill, to_bill, valued_on, paid) in moves {
                tx.writer.insert_set_off(&SetOff { from_bill, to_bill, kind, component, amount, valued_on })?;
                other.pay(Payment { kind, component, amount: paid, valued_on, is_money: false });
            }
            left -= amount;
        }
        Ok(())
    }

    /// Gives back the late fee that was paid on what was never owed: it is charged anew on what is left of the month's due, as if that
    /// had been levied from the first.
    fn give_fees_back(&self, tx: &mut Transaction<'_>, vouchers: &mut Vouchers) -> anyhow::Result<Money> {
        let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
        let is_lowered = |other: &&Debt| self.own.iter().any(|own| own.kind == other.kind && !own.due().is_positive());
        let lowered: Vec<Debt> = self.others.iter().filter(is_lowered).cloned().collect();
        let mut given = Money::ZERO;
        for (other, excess) in lowered.iter().zip(late_fees_in_excess(&lowered, tx.today, &terms)) {
            let (kind, component, mut left) = (other.kind, Component::LateFee, excess);
            for (receipt, paid) in tx.reader().receipts_applied(other.bill, kind, component)?.into_iter().rev() {
                let amount = paid.min(left);
                if amount.is_positive() {
                    let part = AppliedMoney { bill: other.bill, month: other.month, kind, component, amount };
                    let booked = tx.reader().receipt_of(receipt)?;
                    take_from(tx, vouchers, &booked, &part, booked.receipt.paid_on)?;
                    left -= amount;
                }
            }
            given += excess - left;
        }
        Ok(given)
    }

    /// Takes the rest off the receipts that paid it, the last one first; what they did not pay.
    fn take_from_receipts(
        &mut self,
        tx: &mut Transaction<'_>,
        vouchers: &mut Vouchers,
        (kind, component, given): (InsuranceKind, Component, Money),
    ) -> anyhow::Result<Money> {
        let reader = tx.reader();
        let mut paid_by: BTreeMap<i64, Money> = BTreeMap::new();
        let others = self.others.iter().filter(|other| other.kind == kind).map(|other| other.bill);
        for bill in others.chain([self.bill.number]) {
            for (receipt, amount) in reader.receipts_applied(bill, kind, component)? {
                *paid_by.entry(receipt).or_default() += amount;
            }
        }
        let mut left = given;
        for (receipt, amount) in paid_by.into_iter().rev() {
            let amount = amount.min(left);
            if !amount.is_positive() {
                continue;
            }
            let booked = reader.receipt_of(receipt)?;
            let (bill, month) = (self.bill.number, self.bill.month);
            let part = AppliedMoney { bill, month, kind, component, amount };
            take_from(tx, vouchers, &booked, &part, tx.today)?;
            // Interest bears no late fee.
            if component != Component::Interest {
                self.free(tx, &part, booked.receipt.paid_on)?;
            }
            left -= amount;
        }
        Ok(left)
    }
}

/// Takes applied money off a receipt; it holds it from now on.
fn take_from(
    tx: &mut Transaction<'_>,
    vouchers: &mut Vouchers,
    booked: &BookedReceipt,
    part: &AppliedMoney,
    valued_on: NaiveDate,
) -> anyhow::Result<()> {
    tx.writer.insert_allocation(booked.row, &AppliedMoney { amount: -part.amount, ..*part }, valued_on)?;
    tx.writer.hold_money(booked.row, booked.receipt.payer, booked.held + part.amount)?;
    vouchers.given_back(tx, (booked.row, &booked.receipt), part)
}

/// What is open of a share, or of the interest; below zero where it gives.
fn open(debt: &Debt, component: Component) -> Money {
    match component {
        Component::PersonShare => debt.person_share - debt.paid_on(component),
        Component::EmployerShare => debt.employer_share - debt.paid_on(component),
        Component::Interest => debt.interest_open(),
        Component::LateFee => Money::ZERO,
    }
}

/// Takes the payer's other bills of the month off the open ones where nothing is left to pay on them.
fn settle_covered(tx: &mut Transaction<'_>, bill: &Bill) -> anyhow::Result<()> {
    let reader = tx.reader();
    let is_flexible = reader.person_of_payer(bill.payer)?.is_some();
    let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
    for other in reader.bills_of_payer(bill.payer)? {
        let debts = debts_of(&reader.bill_account(other)?, terms.charges(is_flexible));
        let owes = |debt: &Debt| {
            debt.balance().is_positive()
                || debt.interest_open().is_positive()
                || debt.late_fee_open(tx.today, terms.of(debt.kind)).is_positive()
        };
        if other.month == bill.month && !debts.iter().any(owes) {
            tx.writer.settle_bill(other.number)?;
        }
    }
    Ok(())
}
