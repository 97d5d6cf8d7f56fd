//! Recoveries that are opened by hand: nothing is asked back twice. What a claim was paid of the months that are named, less what is
//! asked back of them already, is the most; and what the end of a claim finds overpaid takes the place of what was opened before it.

use std::collections::HashSet;

use super::third_party::is_owed_by_him;
use crate::model::{Money, Month};
use crate::operations::run_payroll::SettledMonths;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::recoveries::{NewRecovery, StandingRecovery};

/// What may still be asked back of a claim: of the months named, else of all that was paid.
pub fn recoverable(reader: Reader<'_>, claim: i64, months: Option<(Month, Month)>) -> anyhow::Result<Money> {
    let held = reader.recoveries_of_claim(claim)?;
    let asked = |found: &[StandingRecovery]| found.iter().map(|one| one.recovery.amount).sum::<Money>();
    let whole = reader.paid_out(claim)? - asked(&held);
    let Some((from, to)) = months else { return Ok(whole) };
    let (mut lines, mut settled, mut taken) = (reader.line_finder()?, SettledMonths::new(reader)?, HashSet::new());
    let mut paid = Money::ZERO;
    for payee in reader.payees_and_heirs(claim)? {
        taken.extend(lines.entitlements(payee.number)?.into_iter().filter_map(|one| one.recovery));
        let months = settled.of(payee.number, from)?;
        paid += months.range(from..=to).map(|(_, held)| held.due.amount).sum::<Money>();
    }
    // What the system found overpaid is taken off the months themselves.
    let meets = |one: &NewRecovery| one.from.is_none_or(|first| first <= to) && one.to.is_none_or(|last| last >= from);
    let by_hand = held.into_iter().filter(|one| !taken.contains(&one.number) && meets(&one.recovery));
    Ok(whole.min(paid - asked(&by_hand.collect::<Vec<_>>())))
}

/// Withdraws what was opened by hand, and nothing was settled of, where at least as much of its months is asked back now.
pub fn withdraw_replaced(
    tx: &mut Transaction<'_>,
    claim: i64,
    recovery: i64,
    asked_now: impl Fn(Month, Month) -> Money,
) -> anyhow::Result<()> {
    let (mut taken, payees) = (HashSet::new(), tx.reader().payees_and_heirs(claim)?);
    let mut lines = tx.reader().line_finder()?;
    for payee in payees {
        taken.extend(lines.entitlements(payee.number)?.into_iter().filter_map(|one| one.recovery));
    }
    drop(lines);
    let is_asked_now = |one: &NewRecovery| {
        one.from.zip(one.to.or(one.from)).is_some_and(|(from, to)| asked_now(from, to) >= one.amount)
    };
    for one in tx.reader().recoveries_of_claim(claim)? {
        let is_by_hand = one.number != recovery && !taken.contains(&one.number) && !is_owed_by_him(&one.recovery);
        if is_by_hand && one.settled.is_zero() && is_asked_now(&one.recovery) {
            tx.writer.withdraw_recovery(one.number)?;
        }
    }
    Ok(())
}
