//! Takes a receipt back that never came: first what it paid, as of the days on which that counted, then the money itself.

use super::vouchers::Vouchers;
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::receipts::{AppliedMoney, BookedReceipt};
use crate::store::voided_receipts::VoidedReceipt;

/// Voids a receipt. What was refunded of it, moved on, or given back by a correction has to be undone first.
pub fn void(tx: &mut Transaction<'_>, mut booked: BookedReceipt, reason: &str, line: u64) -> anyhow::Result<()> {
    let applied = tx.reader().applied_of_receipt(booked.row)?;
    let is_given_back = applied.iter().any(|(part, _)| !part.amount.is_positive());
    if is_given_back || tx.reader().is_receipt_used(booked.row)? {
        return Err(Refusal::ReceiptUsed { reference: booked.receipt.reference }.into());
    }
    let mut vouchers = Vouchers::new(tx.writer.operation(), tx.office.kinds);
    for (part, valued_on) in applied {
        tx.writer.insert_allocation(booked.row, &AppliedMoney { amount: -part.amount, ..part }, valued_on)?;
        vouchers.given_back(tx, tx.today, (booked.row, &booked.receipt), &part)?;
        tx.writer.reopen_bill(part.bill)?;
        booked.held += part.amount;
    }
    anyhow::ensure!(booked.held == booked.receipt.amount, "receipt {} does not add up", booked.row);
    let (receipt, amount, reason, voided_on) = (booked.row, booked.held, reason.to_owned(), tx.today);
    tx.writer.insert_voided_receipt(&VoidedReceipt { receipt, amount, reason, voided_on }, line)?;
    tx.writer.hold_money(booked.row, booked.receipt.payer, crate::model::Money::ZERO)?;
    vouchers.voided(tx, tx.today, &booked.receipt, amount)?;
    vouchers.post(tx)
}
