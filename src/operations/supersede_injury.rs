//! What a second injury ends: the pension and the care of the new grade stand in the place of those of the one before (工伤保险条例
//! 第四十五条), and beside a pension of old age only what exceeds it is paid (第三十五条). Reading: an injury whose grade has no pension from
//! the fund, or no care, leaves what is drawn of it for the one before as it is.

use crate::model::{AwardItem, Awarded, Benefit, ClaimState, Money, Month};
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::recover::overpaid::recover_overpaid;
use crate::operations::set_off_anew::set_off_anew;
use crate::operations::supersede::{OLD_AGE, is_set_off_elsewhere};
use crate::rules::benefits::injury::difference_at_retirement;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::claims::Claim;

/// What a new grade replaces.
pub const REPLACED: [AwardItem; 2] = [AwardItem::DisablementPension, AwardItem::CareAllowance];

/// Ends what an injury replaces, and of this one what a later one has replaced. Whether anything was ended; done again, nothing is.
pub fn supersede_injury(tx: &mut Transaction<'_>, injury: &Claim, line: u64) -> anyhow::Result<bool> {
    if injury.claim.benefit != Benefit::Injury {
        return Ok(false);
    }
    let mut is_ended = false;
    for other in tx.reader().claims_of_person(injury.claim.person)? {
        is_ended |= match other.claim.benefit {
            Benefit::Injury if order(&other) < order(injury) => replace(tx, &other, injury, line)?,
            Benefit::Injury if order(&other) > order(injury) => replace(tx, injury, &other, line)?,
            benefit if OLD_AGE.contains(&benefit) => beside_pension(tx, injury, &other, line)?,
            _ => false,
        };
    }
    Ok(is_ended)
}

/// Which of two injuries is the later one.
pub fn order(claim: &Claim) -> (chrono::NaiveDate, i64) {
    (claim.claim.event_on, claim.number)
}

/// Whether an injury that is awarded again brings what it brings already: all that the award writes a later grade or a pension of old age takes
/// off again.
pub fn comes_to_same(tx: &Transaction<'_>, injury: &Claim, written: &[Awarded], line: u64) -> anyhow::Result<bool> {
    if injury.claim.benefit != Benefit::Injury {
        return Ok(false);
    }
    let before = timeline(tx.reader(), injury.number)?;
    let after = tx.rehearse(|tx| {
        tx.writer.note_award(injury.number)?;
        for item in written {
            tx.writer.insert_award_item(injury.number, item)?;
        }
        supersede_injury(tx, injury, line)?;
        set_off_anew(tx, injury.claim.person, line)?;
        timeline(tx.reader(), injury.number)
    })?;
    let months = after.items.iter().flat_map(|item| [Some(item.from), item.to.map(|to| to.plus(1))]).flatten();
    let sorted = |timeline: &Timeline, month: Month| {
        let mut items = timeline.items_in(month);
        items.sort_by_key(|(item, _)| item.to_string());
        items
    };
    Ok(months.into_iter().all(|month| sorted(&before, month) == sorted(&after, month)))
}

/// Ends with an injury what a later one brings.
fn replace(tx: &mut Transaction<'_>, earlier: &Claim, later: &Claim, line: u64) -> anyhow::Result<bool> {
    let (held, new) = (timeline(tx.reader(), earlier.number)?, timeline(tx.reader(), later.number)?);
    let mut is_ended = false;
    for item in REPLACED {
        let Some(from) = begins(&new, item) else { continue };
        let from = held.first_month().map_or(from, |first| first.max(from));
        if amount_in(&held, item, from).is_positive() {
            let none = Awarded { item, amount: Money::ZERO, from, to: None, is_once: false };
            tx.writer.insert_award_item(earlier.number, &none)?;
            is_ended = true;
        }
    }
    settled(tx, earlier, (is_ended, "second_injury"), line)
}

/// Of a disablement pension that stands beside a pension of old age, what exceeds it from the month on in which both are there. One that
/// is suspended for a while is not ended: it is owed again, and set off as ever.
fn beside_pension(tx: &mut Transaction<'_>, injury: &Claim, pension: &Claim, line: u64) -> anyhow::Result<bool> {
    let item = AwardItem::DisablementPension;
    let held = timeline(tx.reader(), injury.number)?;
    let drawn = timeline(tx.reader(), pension.number)?;
    let (Some(begun), Some(retired)) = (begins(&held, item), drawn.first_month()) else { return Ok(false) };
    let from = begun.max(retired);
    if drawn.state(from).is_none_or(|state| state == ClaimState::Stopped) || is_set_off_elsewhere(pension, injury) {
        return Ok(false);
    }
    let full = amount_uncut(&held, item, from);
    let amount = difference_at_retirement(full, drawn.items_in(from).into_iter().map(|(_, amount)| amount).sum());
    let is_cut = amount < amount_in(&held, item, from);
    if is_cut {
        let cut = Awarded { item, amount, from, to: None, is_once: false };
        tx.writer.insert_award_item(injury.number, &cut)?;
    }
    settled(tx, injury, (is_cut, "retired"), line)
}

fn settled(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    (is_changed, cause): (bool, &str),
    line: u64,
) -> anyhow::Result<bool> {
    if is_changed {
        refresh(tx, claim.number)?;
        recover_overpaid(tx, claim.number, cause, line)?;
    }
    Ok(is_changed)
}

/// The first month in which an item is paid, of a claim that was not stopped before it.
pub fn begins(timeline: &Timeline, item: AwardItem) -> Option<Month> {
    let months = timeline.items.iter().filter(|awarded| awarded.item == item).map(|awarded| awarded.from);
    let is_paid = |month: &Month| {
        timeline.state(*month).is_some_and(|state| state != ClaimState::Stopped)
            && amount_in(timeline, item, *month).is_positive()
    };
    months.filter(is_paid).min()
}

/// What is awarded of an item for a month.
pub fn amount_in(timeline: &Timeline, item: AwardItem, month: Month) -> Money {
    timeline.items_in(month).into_iter().filter(|(found, _)| *found == item).map(|(_, amount)| amount).sum()
}

/// The amount that was awarded last for the time before a pension, which is what is compared with it.
fn amount_uncut(timeline: &Timeline, item: AwardItem, from: Month) -> Money {
    let covers =
        |awarded: &&Awarded| awarded.item == item && awarded.from < from && awarded.to.is_none_or(|to| from <= to);
    let last = timeline.items.iter().rfind(covers).map(|awarded| awarded.amount);
    last.unwrap_or_else(|| amount_awarded_first(timeline, item))
}

/// The amount before anything was taken off.
fn amount_awarded_first(timeline: &Timeline, item: AwardItem) -> Money {
    timeline.items.iter().find(|awarded| awarded.item == item).map(|awarded| awarded.amount).unwrap_or_default()
}
