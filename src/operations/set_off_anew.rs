//! What is paid of an injury beside other benefits, reckoned anew when one of these is corrected or ends: of a disablement pension what exceeds
//! the pension of old age (工伤保险条例 第三十五条), and nothing of what a later grade has replaced (第四十五条). What was taken off is given back
//! where there is nothing any more to take it off for.

use std::collections::BTreeSet;

use crate::model::{AwardItem, Awarded, Benefit, ClaimState, Money, Month};
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::reckon_claim::{Desk, reckon};
use crate::operations::recover::due_again::due_again;
use crate::operations::recover::overpaid::recover_overpaid;
use crate::operations::supersede::{OLD_AGE, is_set_off_elsewhere};
use crate::operations::supersede_injury::{REPLACED, amount_in, begins, order};
use crate::operations::taken_over_amounts::taken_over;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::rules::benefits::injury::difference_at_retirement;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;

/// What is taken off an item of an injury.
struct Taken {
    /// Pensions of old age, each from the month on in which both are there, with what it was then.
    pensions: Vec<(Month, Money, Timeline)>,
    /// The month from which a later injury stands in its place.
    replaced_from: Option<Month>,
}

impl Taken {
    fn left(&self, full: Money, month: Month) -> Money {
        if self.replaced_from.is_some_and(|from| from <= month) {
            return Money::ZERO;
        }
        // One that is suspended for a while is not ended: it is owed again, and set off as ever.
        let stands = |(from, _, drawn): &&(Month, Money, Timeline)| {
            *from <= month && drawn.state(month).is_some_and(|state| state != ClaimState::Stopped)
        };
        let pension = self.pensions.iter().filter(stands).map(|(_, amount, _)| *amount).sum();
        difference_at_retirement(full, pension)
    }

    fn turns(&self) -> impl Iterator<Item = Month> + '_ {
        let of_pension = |(from, _, drawn): &(Month, Money, Timeline)| {
            drawn.states.iter().map(|(_, from)| *from).chain([*from]).collect::<Vec<_>>()
        };
        self.pensions.iter().flat_map(of_pension).chain(self.replaced_from)
    }
}

/// Reckons the injuries of a person anew; whether anything is another amount now. Done again, nothing is.
pub fn set_off_anew(tx: &mut Transaction<'_>, person: i64, line: u64) -> anyhow::Result<bool> {
    let claims = tx.reader().claims_of_person(person)?;
    let mut is_changed = false;
    for injury in claims.iter().filter(|claim| claim.claim.benefit == Benefit::Injury) {
        let states = tx.reader().claim_states(injury.number)?;
        if states.last().is_some_and(|last| last.reason != UNDONE) {
            is_changed |= anew(tx, injury, &claims, line)?;
        }
    }
    Ok(is_changed)
}

fn anew(tx: &mut Transaction<'_>, injury: &Claim, claims: &[Claim], line: u64) -> anyhow::Result<bool> {
    let held = timeline(tx.reader(), injury.number)?;
    let full = Timeline { items: full(tx, injury)?, ..Timeline::default() };
    let mut is_changed = false;
    for item in REPLACED {
        let Some(begun) = full.items.iter().filter(|one| one.item == item).map(|one| one.from).min() else { continue };
        let taken = taken(tx.reader(), (injury, item, begun), claims)?;
        let of_item = |one: &&Awarded| one.item == item;
        let awarded = full.items.iter().chain(&held.items).filter(of_item);
        let ends = full.items.iter().filter(of_item).filter_map(|one| one.to.map(|to| to.plus(1)));
        let turns: BTreeSet<Month> =
            awarded.map(|one| one.from).chain(ends).chain(taken.turns()).filter(|month| *month >= begun).collect();
        let mut is_written = false;
        for month in turns {
            if held.state(month).is_none_or(|state| state == ClaimState::Stopped) {
                continue;
            }
            let amount = taken.left(amount_in(&full, item, month), month);
            // What is written for a month covers the months behind it.
            if is_written || amount != amount_in(&held, item, month) {
                let covers = |one: &&Awarded| one.from <= month && one.to.is_none_or(|to| month <= to);
                let to = full.items.iter().filter(of_item).rfind(covers).and_then(|one| one.to);
                tx.writer
                    .insert_award_item(injury.number, &Awarded { item, amount, from: month, to, is_once: false })?;
                is_written = true;
            }
        }
        is_changed |= is_written;
    }
    if is_changed {
        refresh(tx, injury.number)?;
        due_again(tx, injury.number)?;
        recover_overpaid(tx, injury.number, "recalculated", line)?;
    }
    Ok(is_changed)
}

/// What an injury brings a month by itself: as it was awarded, a correction that waits for its award left out, or as it was taken over.
fn full(tx: &Transaction<'_>, injury: &Claim) -> anyhow::Result<Vec<Awarded>> {
    let mut items = if injury.claim.is_taken_over {
        let came = taken_over(tx.reader(), injury, &PastIncreases::load(tx.reader())?)?;
        came.map(|came| came.items).unwrap_or_default()
    } else {
        let awarded = tx.reader().claim_as_awarded(injury.number)?;
        reckon(Desk { reader: tx.reader(), policy: tx.policy, today: tx.today }, awarded.as_ref().unwrap_or(injury))?
            .items
    };
    items.retain(|one| REPLACED.contains(&one.item) && !one.is_once);
    Ok(items)
}

fn taken(
    reader: Reader<'_>,
    (injury, item, begun): (&Claim, AwardItem, Month),
    claims: &[Claim],
) -> anyhow::Result<Taken> {
    let mut taken = Taken { pensions: Vec::new(), replaced_from: None };
    for other in claims {
        let drawn = timeline(reader, other.number)?;
        match other.claim.benefit {
            Benefit::Injury if order(other) > order(injury) => {
                let from = begins(&drawn, item).map(|from| from.max(begun));
                taken.replaced_from = taken.replaced_from.into_iter().chain(from).min();
            }
            benefit if OLD_AGE.contains(&benefit) && item == AwardItem::DisablementPension => {
                let Some(retired) = first_drawn(&drawn).filter(|_| !is_set_off_elsewhere(other, injury)) else {
                    continue;
                };
                let from = begun.max(retired);
                let amount = drawn.items_in(from).into_iter().map(|(_, amount)| amount).sum();
                taken.pensions.push((from, amount, drawn));
            }
            _ => {}
        }
    }
    Ok(taken)
}

/// The first month of a pension of which anything was awarded and stands.
fn first_drawn(drawn: &Timeline) -> Option<Month> {
    let months = drawn.items.iter().map(|one| one.from);
    let is_drawn = |month: &Month| {
        !drawn.items_in(*month).is_empty() && drawn.state(*month).is_some_and(|state| state != ClaimState::Stopped)
    };
    months.filter(is_drawn).min()
}
