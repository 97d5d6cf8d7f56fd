//! What was asked back of months that turn out to have been due after all, as of somebody who was found alive: it is asked back no more,
//! and the months are settled as they were paid, so that nobody is paid them again. What he gave back meanwhile is paid to him.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Money, Month};
use crate::operations::heirs::Heirs;
use crate::operations::in_pay::{parts, timeline};
use crate::operations::recover::account_back;
use crate::operations::run_payroll::premiums::asked_of_drawn_months;
use crate::operations::run_payroll::{Settled, SettledMonths};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::payrolls::Entitlement;
use crate::store::recoveries::{RecoveryEvent, RecoveryEventKind, StandingRecovery};

/// Why a month is settled again.
pub const CAUSE: &str = "due_again";

/// Goes through the recoveries of a claim.
pub fn due_again(tx: &mut Transaction<'_>, claim: i64) -> anyhow::Result<()> {
    for recovery in tx.reader().recoveries_of_claim(claim)? {
        settle_again(tx, &recovery)?;
    }
    Ok(())
}

/// Settles what a recovery asked back of months that are due: as far as the money is still where it was paid to. The rest the next payroll
/// pays.
pub fn settle_again(tx: &mut Transaction<'_>, recovery: &StandingRecovery) -> anyhow::Result<()> {
    let (number, claim, left) = (recovery.number, recovery.recovery.claim, recovery.left);
    let events = tx.reader().recovery_events(number)?;
    let still_had = recovery.recovery.amount - sum(&events, is_money) - sum(&events, is_settled_again);
    // Premiums of months that are drawn are the fund's to pay: they are asked back no more.
    let premiums = asked_of_drawn_months(tx.reader(), claim, number)?;
    let released: Money = premiums.iter().map(|paid| paid.premium.amount).sum();
    if !still_had.is_positive() && released.is_zero() {
        return Ok(());
    }
    let months = months_due(tx, claim, number)?;
    let again: Money = months.iter().map(|one| one.amount).sum();
    if !(again + released).is_positive() {
        return Ok(());
    }
    premiums.iter().try_for_each(|paid| tx.writer.release_premium(paid.row, number, true))?;
    let not_given_back = still_had.min(released).max(Money::ZERO);
    pay_again(tx, &months, released - not_given_back)?;
    settle_months(tx, months, still_had - not_given_back)?;
    account_back::follow(tx, claim)?;
    // What was written off is asked back no more as it is.
    if left.is_positive() {
        // Taken back, it may turn out once more: each time has a reference of its own.
        let reference = reference(number, tx.writer.operation());
        let (kind, amount) = (RecoveryEventKind::Received, (again + released).min(left));
        let event = RecoveryEvent { kind, amount, on: tx.today, reference, note: String::new() };
        tx.writer.insert_recovery_event(number, &event)?;
    }
    Ok(())
}

/// Settles months as they were paid, up to what the payees still have of them.
fn settle_months(tx: &mut Transaction<'_>, months: Vec<Entitlement>, mut still_had: Money) -> anyhow::Result<()> {
    for one in months {
        let amount = one.amount.min(still_had);
        if amount.is_positive() {
            // Of a part the part of the account goes along as far as it reaches.
            let account = one.account.min(amount);
            tx.writer.insert_entitlement(&Entitlement { amount, account, ..one })?;
            still_had -= amount;
        }
    }
    Ok(())
}

/// What was given back for premiums that are asked back no more is owed to who gave it: the next payroll pays it with the last of the months.
fn pay_again(tx: &mut Transaction<'_>, months: &[Entitlement], given_back: Money) -> anyhow::Result<()> {
    match months.last().filter(|_| given_back.is_positive()) {
        Some(last) => {
            let (amount, account) = (-given_back, Money::ZERO);
            tx.writer.insert_entitlement(&Entitlement { amount, account, ..last.clone() }).map(|_| ())
        }
        None => Ok(()),
    }
}

/// What came back on a recovery, by receipts, kept back from later payments, or as payments that reached nobody.
pub fn came_back(reader: Reader<'_>, recovery: i64) -> anyhow::Result<Money> {
    Ok(sum(&reader.recovery_events(recovery)?, is_money))
}

/// What of a recovery is asked back no more, though no money came.
pub fn settled_again(reader: Reader<'_>, recovery: i64) -> anyhow::Result<Money> {
    Ok(sum(&reader.recovery_events(recovery)?, is_settled_again))
}

/// Under which the file has that.
pub fn reference(recovery: i64, operation: i64) -> String {
    format!("{CAUSE} {recovery}/{operation}")
}

fn sum(events: &[RecoveryEvent], is_meant: impl Fn(&RecoveryEvent) -> bool) -> Money {
    events.iter().filter(|event| is_meant(event)).map(|event| event.amount).sum()
}

fn is_money(event: &RecoveryEvent) -> bool {
    event.kind == RecoveryEventKind::Offset || (event.kind == RecoveryEventKind::Received && !is_settled_again(event))
}

pub(super) fn is_settled_again(event: &RecoveryEvent) -> bool {
    event.kind == RecoveryEventKind::Received && event.reference.starts_with(CAUSE)
}

/// What a recovery took back, of payees and of heirs, of months that are due now, as the entitlements that settle them again.
fn months_due(tx: &Transaction<'_>, claim: i64, recovery: i64) -> anyhow::Result<Vec<Entitlement>> {
    let (timeline, payees) = (timeline(tx.reader(), claim)?, tx.reader().payees_of_claim(claim)?);
    let (heirs, first) = (Heirs::of_claim(tx.reader(), claim)?, timeline.first_month());
    let numbers: Vec<i64> = payees.iter().map(|payee| payee.number).chain(heirs.numbers(&payees)).collect();
    let mut found: Vec<Entitlement> = Vec::new();
    let (mut settled, mut held) = (SettledMonths::new(tx.reader())?, BTreeMap::new());
    for payee in numbers {
        let taken = tx.reader().line_finder()?.entitlements(payee)?;
        let taken: Vec<Entitlement> = taken.into_iter().filter(|one| one.recovery == Some(recovery)).collect();
        let months: BTreeSet<Month> = taken.iter().map(|one| one.month).collect();
        let Some(first) = first.filter(|_| !months.is_empty()) else { continue };
        for month in months {
            let mut settled_of = |payee: i64| {
                let months = match held.entry(payee) {
                    Entry::Occupied(held) => held.into_mut(),
                    Entry::Vacant(place) => place.insert(settled.of(payee, first)?),
                };
                Ok::<Settled, anyhow::Error>(months.get(&month).copied().unwrap_or_default())
            };
            let of_month = || taken.iter().filter(|one| one.month == month);
            let all = parts(&payees, &timeline, month);
            let due = heirs.part(&all, payee, &mut |payee| Ok(settled_of(payee)?.due))?;
            let (Some(one), settled) = (of_month().next(), settled_of(payee)?) else { continue };
            let back = -of_month().map(|one| one.amount).sum::<Money>();
            let amount = back.min(due.amount - settled.due.amount).max(Money::ZERO);
            let back = -of_month().map(|one| one.account).sum::<Money>();
            let account = back.min(due.account - settled.due.account).max(Money::ZERO);
            let (sequence, cause) = (settled.sequence.max(1), CAUSE.to_owned());
            found.push(Entitlement { amount, account, sequence, cause, ..one.clone() });
        }
    }
    Ok(found)
}
