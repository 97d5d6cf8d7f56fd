//! Takes back what concerns benefits: awards, suspensions, ends, increases, plans of recovery. What was paid since, or changed since,
//! depends on it and is named; the next payroll settles the rest.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::refuse_dependants;
use crate::model::{Awarded, ClaimState, Money, OperationKind};
use crate::operations::award_benefit::award;
use crate::operations::in_pay::refresh;
use crate::operations::later_bills::later_bills;
use crate::operations::part_pension;
use crate::operations::recover::due_again;
use crate::operations::set_payment_state::RESTATED;
use crate::refusal::{Dependant, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::accounts::AccountEntry;
use crate::store::claims::ClaimStands;
use crate::store::matters::Matter;
use crate::store::payrolls::{Entitlement, LineKey};
use crate::store::recoveries::{EnteredEvent, RecoveryEvent};

/// Why a claim is stopped whose award was taken back.
pub const UNDONE: &str = "undo";

/// Writes the reverse of a matter about benefits.
pub(super) fn reverse(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let claims = tx.reader().claims_changed_by(operation)?;
    let pays = matches!(
        undone.kind,
        OperationKind::PayAward | OperationKind::PayTakeOver | OperationKind::PayAdjust | OperationKind::PayResume
    );
    let (mut dependants, taken_back) = (Vec::new(), tx.reader().taken_back()?);
    for claim in &claims {
        dependants.extend(later_of(tx, *claim, operation, &taken_back)?);
        if pays {
            dependants.extend(payments_after(tx, *claim, operation)?);
        }
    }
    dependants.extend(later_recoveries(tx, operation)?);
    if undone.kind == OperationKind::PayAdjust {
        let since = tx.reader().increased_since(operation)?;
        dependants.extend(since.into_iter().map(|claim| Dependant::new("increase", &claim)));
    }
    refuse_dependants(undone, dependants)?;
    for claim in &claims {
        restore_items(tx, *claim, operation)?;
        restore_states(tx, *claim, operation)?;
        restore_shares(tx, *claim, operation)?;
        part_pension::take_back(tx, *claim, operation)?;
    }
    let kept = withdraw_recoveries(tx, operation)?;
    reverse_account_entries(tx, operation, &kept)?;
    tx.writer.end_adjustments_of(operation)?;
    tx.writer.restore_adjustments_ended_by(operation)?;
    claims.iter().try_for_each(|claim| refresh(tx, *claim))?;
    if undone.kind == OperationKind::PayAward { reckon_later_bills(tx, &claims) } else { Ok(()) }
}

/// The medical bills that were awarded after one whose award is taken back are reckoned as if it had not been before them.
fn reckon_later_bills(tx: &mut Transaction<'_>, claims: &[i64]) -> anyhow::Result<()> {
    for number in claims {
        let Some(claim) = tx.reader().claim(*number)? else { continue };
        for later in later_bills(tx.reader(), &claim)?.into_iter().filter(|later| !claims.contains(later)) {
            // What misses a condition by now is left to a clerk.
            if let Err(error) = award(tx, later, 0) {
                drop(error.downcast::<Refusal>()?);
            }
        }
    }
    Ok(())
}

/// What else happened to a claim since and stands.
fn later_of(
    tx: &Transaction<'_>,
    claim: i64,
    operation: i64,
    taken_back: &HashSet<i64>,
) -> anyhow::Result<Option<Dependant>> {
    let (reader, is_live) = (tx.reader(), |other: i64| other > operation && !taken_back.contains(&other));
    let is_later = reader.awards_after(claim, operation)?.into_iter().any(is_live)
        || reader.claim_states(claim)?.iter().any(|stands| is_live(stands.operation))
        || reader.payee_states(claim)?.iter().any(|(_, stands)| is_live(stands.operation));
    Ok(is_later.then(|| Dependant::new("later_change_of_claim", &claim)))
}

/// The payments of a claim in payrolls since.
fn payments_after(tx: &Transaction<'_>, claim: i64, operation: i64) -> anyhow::Result<Vec<Dependant>> {
    let payees = tx.reader().payees_and_heirs(claim)?;
    let (mut lines, mut found) = (tx.reader().line_finder()?, Vec::new());
    for run in tx.reader().payrolls()?.iter().filter(|run| run.operation > operation) {
        for payee in &payees {
            let key = LineKey { payroll: run.number, payee: payee.number };
            if lines.find(key)?.is_some() {
                found.push(Dependant::new("payment", &key));
            }
        }
    }
    Ok(found)
}

/// What happened since to the recoveries that the operation opened or changed. What came back, or was kept because it reached nobody, is
/// settled.
fn later_recoveries(tx: &Transaction<'_>, operation: i64) -> anyhow::Result<Vec<Dependant>> {
    let reader = tx.reader();
    let (mut found, mut settled) = (Vec::new(), Vec::new());
    for recovery in reader.recoveries_of(operation)? {
        if is_kept_whole(tx, recovery)? || is_paid_back(tx, recovery)? {
            settled.push(recovery);
        } else if !reader.recovery_events(recovery)?.is_empty() {
            // What was ordered, agreed or written off is undone before, each by its own matter.
            let matters = reader.matters_of_recovery(recovery)?;
            let is_any = !matters.is_empty();
            found.extend(matters.into_iter().map(|matter| Dependant::new("matter", &matter)));
            found.extend((!is_any).then(|| Dependant::new("recovery", &recovery)));
        }
    }
    for EnteredEvent { recovery, event, is_followed, reference, .. } in reader.recovery_events_of(operation)? {
        // No money came by that: the months turned out to be due, and no longer are.
        let is_due_again = reference.starts_with(due_again::CAUSE);
        if !settled.contains(&recovery) && (is_followed || (event == "received" && !is_due_again)) {
            found.push(Dependant::new("recovery", &recovery));
        }
    }
    // What was asked back no more by an older program is asked back no more for good.
    for again in months_due_again(reader, operation)? {
        let recovery = again.recovery.unwrap_or_default();
        if reader.recovery(recovery)?.is_none() {
            found.push(Dependant::new("recovery", &recovery));
        }
    }
    found.dedup();
    Ok(found)
}

/// Whether a recovery came of payments alone that reached nobody. It stays as it is: they never went out, so what they were for is
/// paid by the next payroll.
fn is_kept_whole(tx: &Transaction<'_>, recovery: i64) -> anyhow::Result<bool> {
    let is_open = tx.reader().recovery(recovery)?.is_none_or(|found| found.left.is_positive());
    let events = tx.reader().recovery_events(recovery)?;
    let is_kept = |event: &RecoveryEvent| {
        ["withheld ", "returned ", "undone "].iter().any(|word| event.reference.starts_with(word))
    };
    Ok(!is_open && !events.is_empty() && events.iter().all(is_kept))
}

/// Whether money came back on a recovery. It stays as it is, closed: what came back is paid once more by the next payroll, and the rest is
/// settled as it was paid. What came back for premiums is paid to him too.
fn is_paid_back(tx: &Transaction<'_>, recovery: i64) -> anyhow::Result<bool> {
    Ok(due_again::came_back(tx.reader(), recovery)?.is_positive())
}

/// Books the opposite of what the operation entered into individual accounts, but for what recoveries that stay put back there: what is paid
/// once more takes it out again.
fn reverse_account_entries(tx: &mut Transaction<'_>, operation: i64, kept: &[i64]) -> anyhow::Result<()> {
    let sources: Vec<String> = kept.iter().map(|recovery| format!("recovery {recovery}")).collect();
    let entries = tx.reader().account_entries_of_operation(operation)?;
    for entry in entries.into_iter().filter(|entry| !sources.contains(&entry.source)) {
        let amount = Money::ZERO - entry.amount;
        tx.writer.insert_account_entry(&AccountEntry { amount, ..entry })?;
    }
    Ok(())
}

/// What was awarded before holds again; nothing where nothing was.
fn restore_items(tx: &mut Transaction<'_>, claim: i64, operation: i64) -> anyhow::Result<()> {
    let written = tx.reader().awarded_by(claim, operation, false)?;
    let before = tx.reader().awarded_by(claim, operation, true)?;
    let is_touched = |old: &&Awarded| written.iter().any(|new| new.item == old.item);
    for new in &written {
        let none = Awarded { amount: Money::ZERO, ..*new };
        tx.writer.insert_award_item(claim, &none)?;
    }
    for old in before.iter().filter(is_touched) {
        tx.writer.insert_award_item(claim, old)?;
    }
    Ok(())
}

/// The operation whose entry a state takes back, where it says so.
pub fn undone_operation(stands: &ClaimStands) -> Option<i64> {
    stands.note.strip_prefix(UNDONE)?.trim().parse().ok()
}

/// The claim stands as it stood before, from the same month on.
pub fn restore_states(tx: &mut Transaction<'_>, claim: i64, operation: i64) -> anyhow::Result<()> {
    let states = tx.reader().claim_states(claim)?;
    for stands in before(&states, operation, tx.today, ClaimState::Stopped) {
        tx.writer.insert_claim_state(claim, &ClaimStands { operation: tx.writer.operation(), ..stands }, 0)?;
    }
    Ok(())
}

/// What has to be entered so that a claim, or a share, stands as before an operation; where it did not stand at all, as is said.
fn before(states: &[ClaimStands], operation: i64, today: NaiveDate, none: ClaimState) -> Vec<ClaimStands> {
    let mut entries = Vec::new();
    let is_written = |stands: &&ClaimStands| stands.operation == operation && stands.note != RESTATED;
    for written in states.iter().filter(is_written) {
        let earlier = |stands: &&ClaimStands| stands.operation < operation && stands.from <= written.from;
        let before = states.iter().rev().find(earlier);
        let (state, reason) = before.map_or((none, UNDONE.to_owned()), |before| (before.state, before.reason.clone()));
        let note = format!("{UNDONE} {operation}");
        entries.push(ClaimStands { state, from: written.from, reason, happened_on: today, note, operation });
        // What had been entered for later months was covered by it, and holds again.
        let covered = |stands: &&ClaimStands| stands.operation < operation && stands.from > written.from;
        let again = states.iter().filter(covered).cloned();
        entries.extend(again.map(|stands| ClaimStands { note: RESTATED.to_owned(), ..stands }));
    }
    entries
}

/// The share of each payee stands as it stood before.
fn restore_shares(tx: &mut Transaction<'_>, claim: i64, operation: i64) -> anyhow::Result<()> {
    let states = tx.reader().payee_states(claim)?;
    let mut payees: Vec<i64> = states.iter().map(|(payee, _)| *payee).collect();
    payees.sort_unstable();
    payees.dedup();
    for payee in payees {
        let own: Vec<ClaimStands> =
            states.iter().filter(|(of, _)| *of == payee).map(|(_, stands)| stands.clone()).collect();
        for stands in before(&own, operation, tx.today, ClaimState::Active) {
            let stands = ClaimStands { operation: tx.writer.operation(), ..stands };
            tx.writer.insert_payee_state(claim, payee, &stands, 0)?;
        }
    }
    Ok(())
}

/// Recoveries that were opened are none; what they had taken back of months is settled again. Later events are taken back too. Those that
/// stay, because something came of them.
fn withdraw_recoveries(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<Vec<i64>> {
    let mut kept = Vec::new();
    for recovery in tx.reader().recoveries_of(operation)? {
        let Some(standing) = tx.reader().recovery(recovery)? else { continue };
        if is_kept_whole(tx, recovery)? {
            kept.push(recovery);
            continue;
        }
        if is_paid_back(tx, recovery)? {
            due_again::settle_again(tx, &standing)?;
            kept.push(recovery);
            continue;
        }
        for payee in tx.reader().payees_and_heirs(standing.recovery.claim)? {
            give_back_months(tx, payee.number, recovery)?;
        }
        tx.writer.withdraw_recovery(recovery)?;
    }
    for entered in tx.reader().recovery_events_of(operation)? {
        if kept.contains(&entered.recovery) {
            continue;
        }
        tx.writer.withdraw_recovery_event(entered.number)?;
    }
    ask_back_again(tx, operation)?;
    Ok(kept)
}

/// The months that an operation found to be due after all, and no longer asked back.
fn months_due_again(reader: Reader<'_>, operation: i64) -> anyhow::Result<Vec<Entitlement>> {
    let entered = reader.entitlements_of_operation(operation)?.into_iter();
    Ok(entered.filter(|one| one.cause == due_again::CAUSE).collect())
}

/// Months that an operation found to be due after all are asked back again, by the same recovery.
fn ask_back_again(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    for (premium, recovery) in tx.reader().premiums_released_by(operation)? {
        tx.writer.release_premium(premium, recovery, false)?;
    }
    for again in months_due_again(tx.reader(), operation)? {
        let all = tx.reader().line_finder()?.entitlements(again.payee)?;
        let of_month = all.iter().filter(|one| one.month == again.month).map(|one| one.sequence + 1);
        let sequence = of_month.max().unwrap_or(1);
        let (amount, account, cause) = (-again.amount, -again.account, UNDONE.to_owned());
        tx.writer.insert_entitlement(&Entitlement { amount, account, sequence, cause, ..again })?;
    }
    Ok(())
}

/// What a recovery had taken back of the months of a payee is settled again: of each month what stands of it, as it may have turned out to be
/// due, and not to be, in between.
pub(super) fn give_back_months(tx: &mut Transaction<'_>, payee: i64, recovery: i64) -> anyhow::Result<()> {
    let mut all = tx.reader().line_finder()?.entitlements(payee)?;
    all.sort_by_key(|one| (one.month, one.sequence));
    for of_month in all.chunk_by(|one, other| one.month == other.month) {
        let taken = of_month.iter().filter(|one| one.recovery == Some(recovery));
        let Some(last) = taken.clone().next_back() else { continue };
        let amount = -taken.clone().map(|one| one.amount).sum::<Money>();
        let account = -taken.map(|one| one.account).sum::<Money>();
        if !amount.is_zero() || !account.is_zero() {
            let sequence = of_month.iter().map(|one| one.sequence + 1).max().unwrap_or(1);
            let cause = UNDONE.to_owned();
            tx.writer.insert_entitlement(&Entitlement { amount, account, sequence, cause, ..last.clone() })?;
        }
    }
    Ok(())
}
