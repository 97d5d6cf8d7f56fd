//! Takes a receipt back that never came: first what it paid, as of the days on which that counted, then the money itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::vouchers::Vouchers;
use crate::model::{Money, Month};
use crate::operations::bank_corrections::correct_voided;
use crate::operations::resident_pension::follow;
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::receipts::{AppliedMoney, BookedReceipt};
use crate::store::voided_receipts::VoidedReceipt;

/// What a receipt pays of a bill, and the day as of which that counts.
type Part = (AppliedMoney, NaiveDate);

/// Voids a receipt. What was refunded of it, moved on, or given back by a correction has to be undone first.
pub fn void(tx: &mut Transaction<'_>, mut booked: BookedReceipt, reason: &str, line: u64) -> anyhow::Result<()> {
    let applied = but_undone(tx.reader(), booked.receipt.payer, tx.reader().applied_of_receipt(booked.row)?)?;
    let is_given_back = applied.iter().any(|(part, _)| !part.amount.is_positive());
    if is_given_back || tx.reader().is_receipt_used(booked.row)? {
        return Err(Refusal::ReceiptUsed { reference: booked.receipt.reference }.into());
    }
    let (mut vouchers, since) = (Vouchers::new(tx.writer.operation(), tx.office.kinds), tx.reader().last_entry()?);
    let months: BTreeSet<Month> = applied.iter().map(|(part, _)| part.month).collect();
    for (part, valued_on) in applied {
        tx.writer.insert_allocation(booked.row, &AppliedMoney { amount: -part.amount, ..part }, valued_on)?;
        vouchers.given_back(tx, (booked.row, &booked.receipt), &part)?;
        tx.writer.reopen_bill(part.bill)?;
        booked.held += part.amount;
    }
    anyhow::ensure!(booked.held == booked.receipt.amount, "receipt {} does not add up", booked.row);
    let (receipt, amount, reason, voided_on) = (booked.row, booked.held, reason.to_owned(), tx.today);
    tx.writer.insert_voided_receipt(&VoidedReceipt { receipt, amount, reason, voided_on }, line)?;
    tx.writer.hold_money(booked.row, booked.receipt.payer, Money::ZERO)?;
    for month in months {
        follow(tx, booked.receipt.payer, month)?;
    }
    vouchers.voided(tx, tx.today, &booked.receipt, amount)?;
    vouchers.post_voided(tx)?;
    correct_voided(tx, &booked, since)
}

/// What a receipt pays, but for what a correction gave back and its undoing applied again: the bills balance each other without any money.
/// Who is still settled alone has a bill of his own that the money really pays.
fn but_undone(reader: Reader<'_>, payer: i64, applied: Vec<Part>) -> anyhow::Result<Vec<Part>> {
    let (undone, alone) = (reader.bills_taken_back(payer)?, reader.standing_alone(payer)?);
    let share = |part: &AppliedMoney| (part.month, part.kind, part.component);
    let (mut among_undone, mut applied): (Vec<Part>, Vec<Part>) =
        applied.into_iter().partition(|(part, _)| undone.contains(&part.bill));
    let mut left: BTreeMap<_, Money> = BTreeMap::new();
    for (part, _) in &among_undone {
        *left.entry(share(part)).or_default() += part.amount;
    }
    among_undone.retain(|(part, _)| left.get(&share(part)).is_some_and(|sum| !sum.is_zero()));
    applied.extend(among_undone);
    let given: Vec<AppliedMoney> =
        applied.iter().map(|(part, _)| *part).filter(|part| !part.amount.is_positive()).collect();
    for given in given {
        // A later bill took it: of somebody who is not settled alone.
        let is_again = |(part, _): &Part| {
            let is_same = share(part) == share(&given) && part.amount == -given.amount;
            is_same && part.bill > given.bill && !alone.contains(&part.bill)
        };
        let of_given = |(part, _): &Part| *part == given;
        if let (Some(again), Some(off)) = (applied.iter().position(is_again), applied.iter().position(of_given)) {
            applied.remove(again.max(off));
            applied.remove(again.min(off));
        }
    }
    Ok(applied)
}
