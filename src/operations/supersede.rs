//! What a pension of old age ends: unemployment benefit and the sickness allowance stop with the month in which it begins (社会保险法 第五十一条), and of a
//! disablement pension only what exceeds it goes on (工伤保险条例 第三十五条).

use crate::model::{AwardItem, Awarded, Benefit, ClaimState, Month};
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::recover::overpaid::recover_overpaid;
use crate::operations::set_payment_state::enter;
use crate::rules::benefits::injury::difference_at_retirement;
use crate::rules::payment_state::Said;
use crate::session::Transaction;
use crate::store::claims::Claim;

/// The codes of "retired" and "re-employed" on the line of unemployment benefit.
const RETIRED: &str = "2408";
pub const RE_EMPLOYED: &str = "2406";

/// There is no code of it on the line of pensions.
const RETIRED_OF_ALLOWANCE: &str = "retired";

/// Ends or cuts the other benefits of a person whose pension begins.
pub fn supersede(tx: &mut Transaction<'_>, pension: &Claim, first: Month, line: u64) -> anyhow::Result<()> {
    if pension.claim.benefit != Benefit::OldAge {
        return Ok(());
    }
    for other in tx.reader().claims_of_person(pension.claim.person)? {
        let timeline = timeline(tx.reader(), other.number)?;
        // What began only after the month in which the pension should have begun is not due beside it either.
        let since = timeline.first_month().map_or(first, |begun| begun.max(first));
        let state = timeline.state(since);
        if state.is_none_or(|state| state == ClaimState::Stopped) {
            continue;
        }
        match other.claim.benefit {
            Benefit::Unemployment => stop_from(tx, &other, first, ("retired", RETIRED), line)?,
            Benefit::Invalidity => stop_from(tx, &other, first, ("retired", RETIRED_OF_ALLOWANCE), line)?,
            Benefit::Injury => cut(tx, pension, &other, since, line)?,
            _ => {}
        }
    }
    Ok(())
}

/// Ends a claim with the month before one, for a reason by word and code, where it is not at an end by then.
pub fn stop_from(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    first: Month,
    (word, code): (&str, &str),
    line: u64,
) -> anyhow::Result<()> {
    if timeline(tx.reader(), claim.number)?.state(first) == Some(ClaimState::Stopped) {
        return Ok(());
    }
    let (state, reason, on) = (ClaimState::Stopped, code.to_owned(), first.plus(-1).last_day());
    enter(tx, claim, (&[Said { state, from: first, reason, on }], ""), line)?;
    recover_overpaid(tx, claim.number, word, line).map(|_| ())
}

/// The same of a disablement pension that was awarded anew beside pensions of old age, whose cut the new amount stands over.
pub fn cut_again(tx: &mut Transaction<'_>, injury: &Claim, line: u64) -> anyhow::Result<()> {
    if injury.claim.benefit != Benefit::Injury {
        return Ok(());
    }
    let begun = timeline(tx.reader(), injury.number)?.first_month();
    for pension in tx.reader().claims_of_person(injury.claim.person)? {
        let held = timeline(tx.reader(), pension.number)?;
        let since = held.first_month().max(begun);
        let Some(since) = since.filter(|_| pension.claim.benefit == Benefit::OldAge) else { continue };
        if held.state(since).is_some_and(|state| state != ClaimState::Stopped) && held.due(since).amount.is_positive() {
            cut(tx, &pension, injury, since, line)?;
        }
    }
    Ok(())
}

fn cut(tx: &mut Transaction<'_>, pension: &Claim, other: &Claim, first: Month, line: u64) -> anyhow::Result<()> {
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
