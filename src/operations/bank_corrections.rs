//! What no bank shows of the entries on its account: a receipt that never came and its voiding, a sweep of money that was not there, and
//! what funds pass to one another and back within one operation. On each account a correction comes to nothing.

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money};
use crate::operations::post_vouchers::first_open_day;
use crate::rules::posting::{FISCAL_ACCOUNT, RECEIPTS_ACCOUNT, TREASURY};
use crate::session::Transaction;
use crate::store::bank_corrections::BankEntry;
use crate::store::receipts::BookedReceipt;

/// By fund and account.
type ByPurse = BTreeMap<(InsuranceKind, String), Vec<BankEntry>>;

fn by_purse(entries: Vec<BankEntry>) -> ByPurse {
    let mut found = ByPurse::new();
    for entry in entries {
        found.entry((entry.fund, entry.account.clone())).or_default().push(entry);
    }
    found
}

fn sum(entries: &[BankEntry]) -> Money {
    entries.iter().map(|entry| entry.amount).sum()
}

/// What the running operation took out of an account and put back is one movement of what is left of it.
pub fn net_passed(tx: &mut Transaction<'_>) -> anyhow::Result<()> {
    let passed = tx.reader().passed_since(tx.writer.operation(), 0)?;
    for entries in by_purse(passed).into_values() {
        let is_both = |sign: fn(Money) -> bool| entries.iter().any(|entry| sign(entry.amount));
        if is_both(Money::is_positive) && is_both(|amount| (-amount).is_positive()) {
            shows_as(tx, &entries, sum(&entries))?;
        }
    }
    Ok(())
}

/// That the bank shows one amount for some entries, by the first of them.
fn shows_as(tx: &mut Transaction<'_>, entries: &[BankEntry], amount: Money) -> anyhow::Result<()> {
    for (place, entry) in entries.iter().enumerate() {
        let shown = if place == 0 { amount } else { Money::ZERO };
        shows_more(tx, entry, shown - entry.amount)?;
    }
    Ok(())
}

fn shows_more(tx: &mut Transaction<'_>, entry: &BankEntry, more: Money) -> anyhow::Result<()> {
    if more.is_zero() {
        return Ok(());
    }
    let on = first_open_day(tx.reader().closed_through()?, tx.today);
    tx.writer.insert_bank_correction(entry.entry, more, on)
}

/// What the voiding of a receipt booked after an entry: of money that never came the bank showed neither the coming, nor a sweep, nor the
/// voiding. Where it showed the coming all the same, that stays to be seen.
pub fn correct_voided(tx: &mut Transaction<'_>, booked: &BookedReceipt, since: i64) -> anyhow::Result<()> {
    let passed = tx.reader().passed_since(tx.writer.operation(), since)?;
    for ((fund, account), entries) in by_purse(passed) {
        let never_came = -sum(&entries);
        if !never_came.is_positive() {
            continue;
        }
        let bank = if booked.receipt.channel == "bank" { RECEIPTS_ACCOUNT } else { TREASURY };
        let came = tx.reader().received_unseen(booked.operation, (fund, bank))?;
        let Some(came) = came.into_iter().find(|entry| entry.amount >= never_came) else { continue };
        if account == FISCAL_ACCOUNT {
            let Some(ends) = swept(tx, (fund, bank), &came, never_came)? else { continue };
            let [out, into] = ends;
            shows_more(tx, &out, never_came)?;
            shows_more(tx, &into, -never_came)?;
        } else if account != bank {
            continue;
        }
        shows_more(tx, &came, -never_came)?;
        shows_as(tx, &entries, Money::ZERO)?;
    }
    Ok(())
}

/// What the voiding of money of a recovery booked after an entry: the bank showed neither the coming nor the voiding, unless it showed the
/// coming by then.
pub fn correct_voided_recovery(tx: &mut Transaction<'_>, received_by: i64, since: i64) -> anyhow::Result<()> {
    let back = by_purse(tx.reader().benefits_unseen(tx.writer.operation(), since)?);
    let mut came = by_purse(tx.reader().benefits_unseen(received_by, 0)?);
    for (purse, entries) in back {
        let never_came = -sum(&entries);
        let found = came.remove(&purse).unwrap_or_default().into_iter().find(|entry| entry.amount >= never_came);
        if let Some(came) = found.filter(|_| never_came.is_positive()) {
            shows_more(tx, &came, -never_came)?;
            shows_as(tx, &entries, Money::ZERO)?;
        }
    }
    Ok(())
}

/// The same of a return of some amount that an operation took in and the running one, after an entry, took back.
pub fn correct_return(
    tx: &mut Transaction<'_>,
    (fund, account): (InsuranceKind, &str),
    amount: Money,
    (returned_by, since): (i64, i64),
) -> anyhow::Result<()> {
    let is_of = |entry: &BankEntry| entry.fund == fund && entry.account == account;
    let came = tx.reader().benefits_unseen(returned_by, 0)?;
    let came = came.into_iter().find(|entry| is_of(entry) && entry.amount >= amount);
    let back = tx.reader().benefits_unseen(tx.writer.operation(), since)?;
    let back = back.into_iter().find(|entry| is_of(entry) && -entry.amount >= amount);
    if let Some((came, back)) = came.zip(back) {
        shows_more(tx, &came, -amount)?;
        shows_more(tx, &back, amount)?;
    }
    Ok(())
}

/// Both entries of the first sweep that took so much along.
fn swept(
    tx: &Transaction<'_>,
    (fund, bank): (InsuranceKind, &str),
    came: &BankEntry,
    least: Money,
) -> anyhow::Result<Option<[BankEntry; 2]>> {
    let out = tx.reader().swept_unseen((fund, bank), came.voucher)?;
    let into = tx.reader().swept_unseen((fund, FISCAL_ACCOUNT), came.voucher)?;
    for one in out.into_iter().filter(|entry| -entry.amount >= least) {
        if let Some(other) = into.iter().find(|other| other.voucher == one.voucher && other.amount >= least) {
            return Ok(Some([one, other.clone()]));
        }
    }
    Ok(None)
}
