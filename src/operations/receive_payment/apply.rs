//! Applies the money of one receipt to the open debts of its payer.

use chrono::NaiveDate;

use crate::model::{Component, InsuranceKind, Money};
use crate::operations::debts::{Debt, FeeTerms, debts_of, late_fees_open};
use crate::operations::receive_payment::vouchers::Vouchers;
use crate::operations::resident_pension;
use crate::policy::AllocationOrder;
use crate::rules::allocation::{Claim, allocate, in_order};
use crate::session::Transaction;
use crate::store::bills::Payment;
use crate::store::receipts::{AppliedMoney, BookedReceipt, Receipt};

/// Applies receipts one after another and gathers their vouchers.
pub(super) struct Applying {
    order: AllocationOrder,
    terms: FeeTerms,
    pub(super) vouchers: Vouchers,
}

impl Applying {
    pub(super) fn new(tx: &Transaction<'_>) -> Self {
        let region = tx.office.region;
        Self {
            order: tx.policy.allocation_order(region, tx.today),
            terms: FeeTerms::new(tx.policy, region, tx.today),
            vouchers: Vouchers::new(tx.writer.operation(), tx.office.kinds),
        }
    }

    /// Applies new money; what is left is held. Returns what is held.
    pub(super) fn apply(
        &mut self,
        tx: &mut Transaction<'_>,
        row: i64,
        receipt: &Receipt,
        amount: Money,
    ) -> anyhow::Result<Money> {
        let (applied, held) = self.allocate(tx, row, receipt, amount)?;
        self.vouchers.received(tx, receipt, &applied, held)?;
        tx.writer.hold_money(row, receipt.payer, held)?;
        Ok(held)
    }

    /// Applies money that was held; returns what was applied.
    pub(super) fn apply_held(&mut self, tx: &mut Transaction<'_>, booked: &BookedReceipt) -> anyhow::Result<Money> {
        let BookedReceipt { row, receipt, .. } = booked;
        let (applied, held) = self.allocate(tx, *row, receipt, booked.held)?;
        self.vouchers.applied_later(tx, (*row, receipt), &applied)?;
        tx.writer.hold_money(*row, receipt.payer, held)?;
        Ok(booked.held - held)
    }

    /// Applies held money that came over from another receipt.
    pub(super) fn apply_moved(
        &mut self,
        tx: &mut Transaction<'_>,
        row: i64,
        (from, to): (&Receipt, &Receipt),
    ) -> anyhow::Result<()> {
        let (applied, held) = self.allocate(tx, row, to, to.amount)?;
        self.vouchers.applied_later(tx, (row, from), &applied)?;
        self.vouchers.moved(tx, (from, to), held)?;
        tx.writer.hold_money(row, to.payer, held)
    }

    /// Posts one voucher a fund and day.
    pub(super) fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.vouchers.post(tx)
    }

    fn allocate(
        &self,
        tx: &mut Transaction<'_>,
        row: i64,
        receipt: &Receipt,
        amount: Money,
    ) -> anyhow::Result<(Vec<AppliedMoney>, Money)> {
        let mut debts = self.open_debts(tx, receipt)?;
        let last_day = receipt.paid_on.pred_opt().unwrap_or(receipt.paid_on);
        let late_fees = late_fees_open(&debts, last_day, &self.terms);
        let mut claims: Vec<Claim> =
            debts.iter().zip(late_fees).flat_map(|(debt, late_fee)| claims(debt, late_fee, receipt)).collect();
        in_order(&mut claims, &self.order);
        // What is deferred is not owed yet: it comes after all that is. Who is settled alone comes first within his month.
        let singles = tx.reader().standing_alone(receipt.payer)?;
        let is_deferred = |claim: &Claim| {
            let debt = debts.iter().find(|debt| debt.bill == claim.bill && debt.kind == claim.kind);
            debt.is_some_and(|debt| debt.is_share_deferred(claim.component, receipt.paid_on))
        };
        claims.sort_by_key(|claim| {
            let is_single = singles.contains(&claim.bill);
            (!is_single && is_deferred(claim), claim.month, !is_single)
        });
        let outcome = allocate(&claims, amount);
        let mut applied = Vec::with_capacity(outcome.allocations.len());
        for part in outcome.allocations {
            let part = AppliedMoney {
                bill: part.bill,
                month: part.month,
                kind: part.kind,
                component: part.component,
                amount: part.amount,
            };
            tx.writer.insert_allocation(row, &part, receipt.paid_on)?;
            let debt = debts.iter_mut().find(|debt| debt.bill == part.bill && debt.kind == part.kind);
            let AppliedMoney { kind, component, amount, .. } = part;
            debt.expect("money goes only to debts that were found").pay(Payment {
                kind,
                component,
                amount,
                valued_on: receipt.paid_on,
                is_money: true,
            });
            applied.push(part);
        }
        self.settle(tx, &debts, &applied)?;
        if tx.office.kinds.contains(InsuranceKind::ResidentPension) {
            credit_residents(tx, &debts, &applied, receipt.paid_on)?;
        }
        Ok((applied, outcome.rest))
    }

    /// The open debts of the receipt's payer.
    fn open_debts(&self, tx: &Transaction<'_>, receipt: &Receipt) -> anyhow::Result<Vec<Debt>> {
        let reader = tx.reader();
        let is_flexible = reader.person_of_payer(receipt.payer)?.is_some();
        let mut bills = Vec::new();
        reader.each_open_bill(Some(receipt.payer), |bill| {
            bills.push(bill);
            Ok(())
        })?;
        let mut debts = Vec::new();
        for bill in bills {
            debts.extend(debts_of(&reader.bill_account(bill)?, self.terms.charges(is_flexible)));
        }
        Ok(debts)
    }

    /// Takes bills off the open ones that owe neither shares nor late fee.
    fn settle(&self, tx: &mut Transaction<'_>, debts: &[Debt], applied: &[AppliedMoney]) -> anyhow::Result<()> {
        let late_fees = late_fees_open(debts, tx.today, &self.terms);
        let mut bills: Vec<i64> = applied.iter().map(|part| part.bill).collect();
        bills.sort_unstable();
        bills.dedup();
        for bill in bills {
            let owes = |(debt, late_fee): (&Debt, &Money)| {
                debt.balance().is_positive() || debt.interest_open().is_positive() || late_fee.is_positive()
            };
            if !debts.iter().zip(&late_fees).filter(|(debt, _)| debt.bill == bill).any(owes) {
                tx.writer.settle_bill(bill)?;
            }
        }
        Ok(())
    }
}

/// The subsidies of residents whose bill is covered now.
fn credit_residents(
    tx: &mut Transaction<'_>,
    debts: &[Debt],
    applied: &[AppliedMoney],
    paid_on: NaiveDate,
) -> anyhow::Result<()> {
    let is_resident = |part: &&AppliedMoney| part.kind == InsuranceKind::ResidentPension;
    let mut bills: Vec<i64> = applied.iter().filter(is_resident).map(|part| part.bill).collect();
    bills.dedup();
    for bill in bills {
        let owes = |debt: &&Debt| debt.bill == bill && debt.kind == InsuranceKind::ResidentPension;
        let Some(debt) = debts.iter().find(owes).filter(|debt| !debt.balance().is_positive()) else { continue };
        resident_pension::credit(tx, bill, paid_on)?;
        // What was given back and is owed after all stands on a bill of its own.
        if !debt.levy_type.is_of_month_run() {
            resident_pension::follow(tx, debt.payer, debt.month)?;
        }
    }
    Ok(())
}

/// What the receipt may go to: both shares, and the late fee of the days before it came.
fn claims(debt: &Debt, late_fee: Money, receipt: &Receipt) -> Vec<Claim> {
    let is_meant =
        receipt.kind.is_none_or(|kind| kind == debt.kind) && receipt.month.is_none_or(|month| month == debt.month);
    if !is_meant {
        return Vec::new();
    }
    let claim = |component, open| Claim { bill: debt.bill, month: debt.month, kind: debt.kind, component, open };
    vec![
        claim(Component::PersonShare, debt.person_share - debt.paid_on(Component::PersonShare)),
        claim(Component::EmployerShare, debt.employer_share - debt.paid_on(Component::EmployerShare)),
        claim(Component::Interest, debt.interest_open()),
        claim(Component::LateFee, late_fee),
    ]
}
