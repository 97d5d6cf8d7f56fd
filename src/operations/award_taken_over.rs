//! Awards what a pension that was taken over was corrected to: what this office set itself since, increases and what rose with a published
//! figure, follows by the same difference. Where nothing was corrected there is nothing to award.

use crate::model::{AwardItem, Awarded, Money, Month};
use crate::operations::award_benefit::{Outcome, increase_anew, settle_beside};
use crate::operations::award_notices::{tell, why_anew};
use crate::operations::batch::Tally;
use crate::operations::benefit_notices::Said;
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::corrected_claims::corrections_waiting;
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::recover::due_again::due_again;
use crate::operations::taken_over_amounts::{TakenOver, taken_over};
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::Refusal;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;

/// Writes what differs by the corrections since.
pub(super) fn award_taken_over(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    line: u64,
    tally: &mut Tally,
) -> anyhow::Result<Outcome> {
    let number = claim.number;
    let states = tx.reader().claim_states(number)?;
    let is_corrected = !tx.reader().claim_versions(number)?.is_empty();
    if !is_corrected || states.last().is_none_or(|last| last.reason == UNDONE) {
        return Err(Refusal::ClaimTakenOver { claim: number }.into());
    }
    let reason = why_anew(tx.reader(), number)?;
    let increases = PastIncreases::load(tx.reader())?;
    let came = taken_over(tx.reader(), claim, &increases)?.ok_or(Refusal::ClaimTakenOver { claim: number })?;
    let monthly = came.items.iter().map(|one| one.amount).sum::<Money>() + came.increase;
    if !monthly.is_positive() {
        return Err(Refusal::NothingDue { claim: number }.into());
    }
    tally.granted = Some(tally.granted.unwrap_or_default() + monthly);
    let differing = differing(tx.reader(), claim, &increases)?;
    if differing.is_empty() {
        return Ok(Outcome::Same);
    }
    tx.writer.note_award(number)?;
    for item in differing.iter().filter(|one| one.item != AwardItem::Increase) {
        tx.writer.insert_award_item(number, item)?;
    }
    if claim.claim.benefit.is_pension() {
        increase_anew(tx, number)?;
    }
    let from = differing.iter().map(|item| item.from).min();
    let mut items = came.items.clone();
    let increase = |first: &Awarded| Awarded { item: AwardItem::Increase, amount: came.increase, ..*first };
    items.extend(came.items.first().map(increase));
    tell(tx, claim, &items, &Said { reason, from, amount: monthly, ..Said::default() })?;
    refresh(tx, number)?;
    settle_beside(tx, claim, false, line)?;
    due_again(tx, number)?;
    Ok(Outcome::Differs)
}

/// What has to be written so that a claim brings what it was corrected to; the increases on it are reckoned anew.
pub fn differing(reader: Reader<'_>, claim: &Claim, increases: &PastIncreases) -> anyhow::Result<Vec<Awarded>> {
    let Some(came) = taken_over(reader, claim, increases)? else { return Ok(Vec::new()) };
    // What stands beside another benefit is less than it came with; where nothing was corrected since, that is not looked at.
    if corrections_waiting(reader, claim.number)?.is_empty() {
        return Ok(Vec::new());
    }
    let held = timeline(reader, claim.number)?;
    let mut written: Vec<Awarded> = came.items.iter().flat_map(|item| moved(&held, item, &came)).collect();
    let mut now = held;
    now.items.extend(written.iter().copied());
    if claim.claim.benefit.is_pension() {
        written.extend(increases.anew(reader, claim.number, &now)?.written);
    }
    Ok(written)
}

/// An item with its right amount, and what it was changed to later by the same difference; nothing where it is right.
fn moved(held: &Timeline, right: &Awarded, came: &TakenOver) -> Vec<Awarded> {
    let amount_in = |month: Month| {
        let found = held.items_in(month).into_iter().find(|(item, _)| *item == right.item);
        found.map_or(Money::ZERO, |(_, amount)| amount)
    };
    let end_in = |month: Month| {
        let covers = |one: &&Awarded| one.item == right.item && one.from <= month;
        held.items.iter().rfind(covers).and_then(|one| one.to)
    };
    let (difference, is_end_moved) = (right.amount - amount_in(came.from), end_in(came.from) != right.to);
    if difference.is_zero() && !is_end_moved {
        return Vec::new();
    }
    let of_item = |one: &&Awarded| one.item == right.item && !one.is_once && one.from > came.from;
    let mut later: Vec<Month> = held.items.iter().filter(of_item).map(|one| one.from).collect();
    later.sort_unstable();
    later.dedup();
    later.retain(|from| right.to.is_none_or(|to| *from <= to));
    let follow = later.into_iter().map(|from| {
        let amount = amount_in(from);
        let to = if is_end_moved { right.to } else { end_in(from) };
        let amount = if amount.is_zero() { amount } else { (amount + difference).max(Money::ZERO) };
        Awarded { amount, from, to, ..*right }
    });
    [*right].into_iter().chain(follow).collect()
}
