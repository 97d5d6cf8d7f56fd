//! What a pension ends, awarded or taken over: unemployment benefit and the sickness allowance stop with the month in which it begins
//! (社会保险法 第五十一条), and of a disablement pension only what exceeds a pension of old age goes on (工伤保险条例 第三十五条). Nobody draws two
//! pensions for one month: of one that was paid and has ended, the months in which the later one is drawn are given back.

use crate::model::{AwardItem, Awarded, Benefit, ClaimState, Month};
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::recover::overpaid::{recover_ended, recover_overpaid};
use crate::operations::set_payment_state::enter;
use crate::operations::still_draws::PENSIONS;
use crate::operations::taken_over_amounts::is_day_told;
use crate::rules::benefits::injury::difference_at_retirement;
use crate::rules::payment_state::Said;
use crate::session::Transaction;
use crate::store::claims::{Claim, NewClaim};

/// The codes of "retired" and "re-employed" on the line of unemployment benefit.
const RETIRED: &str = "2408";
pub const RE_EMPLOYED: &str = "2406";

/// The codes of "joined the employees' scheme" and "other" on the line of pensions.
const JOINED_EMPLOYEES: &str = "1407";
const OTHER: &str = "1499";

/// There is no code of it on the line of pensions.
const RETIRED_OF_ALLOWANCE: &str = "retired";

/// The pensions that stand in the place of a disablement pension.
pub const OLD_AGE: [Benefit; 2] = [Benefit::OldAge, Benefit::AgencyOldAge];

/// Ends or cuts the other benefits of a person whose pension begins, or is paid here from a month on.
pub fn supersede(tx: &mut Transaction<'_>, pension: &Claim, first: Month, line: u64) -> anyhow::Result<()> {
    if !PENSIONS.contains(&pension.claim.benefit) {
        return Ok(());
    }
    let drawn_since = drawn_since(pension, first);
    for other in tx.reader().claims_of_person(pension.claim.person)? {
        let timeline = timeline(tx.reader(), other.number)?;
        // What began only after the month in which the pension should have begun is not due beside it either.
        let since = |first: Month| timeline.first_month().map_or(first, |begun| begun.max(first));
        let goes_on = |month: Month| timeline.state(month).is_some_and(|state| state != ClaimState::Stopped);
        match other.claim.benefit {
            Benefit::Unemployment if goes_on(since(drawn_since)) => {
                stop_from(tx, &other, drawn_since, ("retired", RETIRED), line)?;
            }
            Benefit::Invalidity if OLD_AGE.contains(&pension.claim.benefit) && goes_on(since(drawn_since)) => {
                stop_from(tx, &other, drawn_since, ("retired", RETIRED_OF_ALLOWANCE), line)?;
            }
            Benefit::Injury if goes_on(since(first)) && !is_set_off_elsewhere(pension, &other) => {
                cut(tx, pension, &other, since(first), line)?;
            }
            benefit if PENSIONS.contains(&benefit) && other.number != pension.number && goes_on(since(drawn_since)) => {
                stop_from(tx, &other, drawn_since, ("two_pensions", code_of_end(&other, pension)), line)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// The code for which a pension ends with another one.
fn code_of_end(ended: &Claim, by: &Claim) -> &'static str {
    let is_joined = matches!(by.claim.benefit, Benefit::OldAge | Benefit::Invalidity);
    if ended.claim.benefit == Benefit::ResidentOldAge && is_joined { JOINED_EMPLOYEES } else { OTHER }
}

/// Since when a pension is drawn: one that is taken over was paid elsewhere from the month after its event on.
fn drawn_since(pension: &Claim, first: Month) -> Month {
    let NewClaim { is_taken_over, event_on, .. } = &pension.claim;
    if *is_taken_over && is_day_told(&pension.claim) { first.min(Month::of(*event_on).plus(1)) } else { first }
}

/// Whether the two stood beside each other in another office. Reading: what it paid of each was set off there, and is paid on.
pub fn is_set_off_elsewhere(pension: &Claim, injury: &Claim) -> bool {
    pension.claim.is_taken_over && injury.claim.is_taken_over
}

/// Ends a claim with the month before one, for a reason by word and code, where it is not at an end by then.
pub fn stop_from(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    first: Month,
    (word, code): (&str, &str),
    line: u64,
) -> anyhow::Result<()> {
    let timeline = timeline(tx.reader(), claim.number)?;
    // Before it began it stands as stopped where a stop was taken back: that says nothing of what goes on.
    let since = timeline.first_month().map_or(first, |begun| begun.max(first));
    if timeline.state(since) == Some(ClaimState::Stopped) {
        return Ok(());
    }
    let (state, reason, on) = (ClaimState::Stopped, code.to_owned(), first.plus(-1).last_day());
    enter(tx, claim, (&[Said { state, from: first, reason, on }], ""), line)?;
    recover_ended(tx, claim.number, word, line)
}

fn cut(tx: &mut Transaction<'_>, pension: &Claim, other: &Claim, first: Month, line: u64) -> anyhow::Result<()> {
    if !OLD_AGE.contains(&pension.claim.benefit) {
        return Ok(());
    }
    let of =
        |item: AwardItem| move |(found, amount): (AwardItem, crate::model::Money)| (found == item).then_some(amount);
    let held = timeline(tx.reader(), other.number)?.items_in(first);
    let Some(disablement) = held.into_iter().find_map(of(AwardItem::DisablementPension)) else { return Ok(()) };
    let pension = timeline(tx.reader(), pension.number)?.due(first).amount;
    let amount = difference_at_retirement(disablement, pension);
    let awarded = Awarded { item: AwardItem::DisablementPension, amount, from: first, to: None, is_once: false };
    tx.writer.insert_award_item(other.number, &awarded)?;
    refresh(tx, other.number)?;
    recover_overpaid(tx, other.number, "retired", line).map(|_| ())
}
