//! What an award pays at once, which decides how many have to approve it (社会保险经办条例 第三十七条): its single sums, and the months that
//! are past when it is paid for the first time. Reading: what has piled up goes out in one payment as a grant does, and a large one is a
//! business of high risk like that.

use crate::model::{Awarded, ClaimState, Money, Month};
use crate::operations::in_pay::last_payroll_month;
use crate::operations::reckon_claim::{Desk, Reckoned};
use crate::rules::entitlement::Timeline;
use crate::store::claims::Claim;

/// The single sums of an award and its back pay; of one that comes to something else what is paid more of the months before.
pub fn paid_at_once(desk: Desk<'_>, claim: &Claim, reckoned: &Reckoned) -> anyhow::Result<Money> {
    let (_, once) = reckoned.totals();
    let next = last_payroll_month(desk.reader)?.map_or_else(|| Month::of(desk.today), |last| last.plus(1));
    let (held, now) = (monthly(&desk.reader.awarded(claim.number)?), monthly(&reckoned.items));
    let first = held.first_month().into_iter().chain(now.first_month()).min().unwrap_or(next);
    let more = |month: Month| (now.due(month).amount - held.due(month).amount).max(Money::ZERO);
    let back: Money = (0..next.months_since(first)).map(|place| more(first.plus(place))).sum();
    Ok(once + back)
}

/// What is paid a month, as if it was paid from its beginning.
fn monthly(items: &[Awarded]) -> Timeline {
    let items: Vec<Awarded> = items.iter().filter(|item| !item.is_once).copied().collect();
    let from = items.iter().map(|item| item.from).min();
    Timeline { items, states: from.map(|from| (ClaimState::Active, from)).into_iter().collect(), ..Timeline::default() }
}
