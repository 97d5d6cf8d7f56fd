//! What an award or a resumption pays at once, which decides how many have to approve it (社会保险经办条例 第三十七条): single sums, and the months that
//! are past when they are paid for the first time. Reading: what has piled up goes out in one payment as a grant does, and a large one is a
//! business of high risk like that.

use std::collections::HashMap;

use crate::model::{Awarded, ClaimState, Money, Month, PaymentReason};
use crate::operations::hold_share::states_of;
use crate::operations::in_pay::{last_payroll_month, parts, timeline};
use crate::operations::reckon_claim::{Desk, Reckoned};
use crate::operations::run_payroll::SettledMonths;
use crate::operations::set_payment_state::{Wanted, course_of, entries};
use crate::rules::entitlement::Timeline;
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands};

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

/// What a resumption pays at once: of the claims that it concerns, what is due of the months that are past as soon as they stand so again.
pub fn resumed_at_once(reader: Reader<'_>, person: i64, wanted: &Wanted) -> anyhow::Result<Money> {
    let Some(last) = last_payroll_month(reader)? else { return Ok(Money::ZERO) };
    let mut sum = Money::ZERO;
    for claim in reader.claims_of_person(person)? {
        let benefit = claim.claim.benefit;
        let is_meant = wanted.benefit.is_none_or(|asked| asked == benefit);
        let reason = PaymentReason::find(wanted.act, benefit, &wanted.reason).filter(|_| is_meant);
        let Some(reason) = reason else { continue };
        if let Some(timeline) = resumed(reader, &claim, (wanted, reason))? {
            sum += unpaid(reader, claim.number, (&timeline, last))?;
        }
    }
    Ok(sum)
}

/// How a claim stands, or the share of one of its payees, once it is resumed; none where that changes nothing.
fn resumed(
    reader: Reader<'_>,
    claim: &Claim,
    (wanted, reason): (&Wanted, &PaymentReason),
) -> anyhow::Result<Option<Timeline>> {
    let mut resumed = timeline(reader, claim.number)?;
    let entered = |states: &[ClaimStands]| {
        let events = course_of(states).next(wanted.act, reason, wanted.on);
        if events.is_empty() { Vec::new() } else { entries(states, (&events, &wanted.note), 0) }
    };
    let payees = reader.payees_of_claim(claim.number)?;
    if let Some(payee) = wanted.payee.filter(|_| payees.len() > 1) {
        if !payees.iter().any(|one| one.number == payee) {
            return Ok(None);
        }
        let found = entered(&states_of(reader, claim, payee)?);
        resumed.shares.extend(found.iter().map(|stands| (payee, stands.state, stands.from)));
        return Ok(Some(resumed).filter(|_| !found.is_empty()));
    }
    let found = entered(&reader.claim_states(claim.number)?);
    resumed.states.extend(found.iter().map(|stands| (stands.state, stands.from)));
    resumed.single_sums_to = None;
    Ok(Some(resumed).filter(|_| !found.is_empty()))
}

/// What is due of a claim up to a month and was not settled.
fn unpaid(reader: Reader<'_>, claim: i64, (timeline, last): (&Timeline, Month)) -> anyhow::Result<Money> {
    let (Some(first), payees) = (timeline.first_month(), reader.payees_of_claim(claim)?) else {
        return Ok(Money::ZERO);
    };
    let (mut settled, mut finder) = (HashMap::new(), SettledMonths::new(reader)?);
    for payee in &payees {
        settled.insert(payee.number, finder.of(payee.number, first)?);
    }
    let held = |payee: i64, month: Month| {
        settled.get(&payee).and_then(|months| months.get(&month)).map(|held| held.due.amount).unwrap_or_default()
    };
    let left = |month: Month| -> Money {
        let parts = parts(&payees, timeline, month).into_iter();
        parts.map(|(payee, due)| (due.amount - held(payee, month)).max(Money::ZERO)).sum()
    };
    Ok((0..=last.months_since(first)).map(|place| left(first.plus(place))).sum())
}

/// What is paid a month, as if it was paid from its beginning.
fn monthly(items: &[Awarded]) -> Timeline {
    let items: Vec<Awarded> = items.iter().filter(|item| !item.is_once).copied().collect();
    let from = items.iter().map(|item| item.from).min();
    Timeline { items, states: from.map(|from| (ClaimState::Active, from)).into_iter().collect(), ..Timeline::default() }
}
