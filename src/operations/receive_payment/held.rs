//! Held money (待转金) that is paid out, or goes over to something else: never more than is held.

use super::apply::Applying;
use super::vouchers::Vouchers;
use crate::model::Money;
use crate::session::Transaction;
use crate::store::held_write_offs::HeldWriteOff;
use crate::store::receipts::{BookedReceipt, Receipt};
use crate::store::refunds::{HeldMove, Refund};

/// Pays held money out of the account that the refund names, or takes such a refund back where its amount is below zero.
pub fn pay_out(tx: &mut Transaction<'_>, booked: &BookedReceipt, refund: &Refund) -> anyhow::Result<()> {
    anyhow::ensure!(refund.amount <= booked.held, "a refund is more than receipt {} holds", booked.row);
    tx.writer.insert_refund(refund)?;
    tx.writer.hold_money(booked.row, booked.receipt.payer, booked.held - refund.amount)?;
    let mut vouchers = Vouchers::new(tx.writer.operation(), tx.office.kinds);
    vouchers.refunded(tx, &booked.receipt, refund)?;
    vouchers.post(tx)
}

/// Turns held money into other income of its fund, or takes that back where the amount is below zero.
pub fn write_off(tx: &mut Transaction<'_>, booked: &BookedReceipt, write_off: &HeldWriteOff) -> anyhow::Result<()> {
    anyhow::ensure!(write_off.amount <= booked.held, "more is written off than receipt {} holds", booked.row);
    tx.writer.insert_held_write_off(write_off)?;
    tx.writer.hold_money(booked.row, booked.receipt.payer, booked.held - write_off.amount)?;
    let mut vouchers = Vouchers::new(tx.writer.operation(), tx.office.kinds);
    vouchers.written_off(tx, write_off)?;
    vouchers.post(tx)
}

/// What held money is meant for from now on.
pub struct Moving<'m> {
    pub from: &'m BookedReceipt,
    pub to: Receipt,
    pub reason: &'m str,
    pub line: u64,
}

/// Takes money over to a receipt of its own and applies it.
pub fn carry_over(tx: &mut Transaction<'_>, moving: &Moving<'_>) -> anyhow::Result<()> {
    let Moving { from, to, reason, line } = moving;
    let amount: Money = to.amount;
    anyhow::ensure!(amount <= from.held, "more is moved than receipt {} holds", from.row);
    let row = tx.writer.insert_receipt(to, *line)?;
    tx.writer.insert_held_move(&HeldMove {
        from_receipt: from.row,
        to_receipt: row,
        amount,
        reason: (*reason).to_owned(),
        moved_on: tx.today,
        line: line.cast_signed(),
    })?;
    tx.writer.hold_money(from.row, from.receipt.payer, from.held - amount)?;
    let mut applying = Applying::new(tx);
    applying.apply_moved(tx, row, (&from.receipt, to))?;
    applying.post(tx)
}

/// Posts that money is held again by the receipt it came from.
pub fn post_moved_back(tx: &mut Transaction<'_>, receipts: (&Receipt, &Receipt), amount: Money) -> anyhow::Result<()> {
    let mut vouchers = Vouchers::new(tx.writer.operation(), tx.office.kinds);
    vouchers.moved(tx, receipts, amount)?;
    vouchers.post(tx)
}
