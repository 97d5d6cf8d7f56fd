//! Which awards wait for `pay recompute`, now that figures came in (预发后重算): told by the months that the figures are of, without reckoning
//! each award. What they come to is said by the recomputation itself.

use std::collections::HashMap;

use chrono::{Months, NaiveDate};

use crate::model::{AwardItem, Benefit, ClaimState, InsuranceKind, Money, Month, RegionCode, Rounding};
use crate::operations::award_benefit::due;
use crate::operations::differing_items::differing;
use crate::operations::in_pay::timeline;
use crate::operations::reckon_claim::{Desk, Reckoned, reckon};
use crate::policy::{BasicAmount, Policy};
use crate::rules::entitlement::Timeline;
use crate::session::Session;
use crate::store::Reader;
use crate::store::awards_waiting::ProvisionalAwards;

/// Nobody draws unemployment benefit longer, to the retirement included.
pub const LONGEST_SPELL: i32 = 48;

/// How far back the end of a benefit lies that is looked at by itself.
const ENDED_BACK: i32 = 12;

/// How far back a rise of the basic amount is looked for.
const YEARS_BACK: i32 = 5;

/// How many awards wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecomputeDue {
    /// Provisional ones of which a figure is published now without which they were reckoned.
    pub provisional: i64,
    /// Unemployment benefits that are not the standard of a month.
    pub unemployment: i64,
    /// Residents' pensions whose basic amount rose.
    pub residents: i64,
}

impl RecomputeDue {
    pub const fn count(&self) -> i64 {
        self.provisional + self.unemployment + self.residents
    }
}

/// Counts them.
pub fn recompute_due(session: &Session) -> anyhow::Result<RecomputeDue> {
    let (reader, policy, region) = (session.reader(), session.policy(), session.office().region);
    Ok(RecomputeDue {
        provisional: provisional_due(session)?,
        unemployment: unemployment(session)?,
        residents: residents(reader, policy, (region, Month::of(session.today())))?,
    })
}

/// Counts the provisional ones alone, which are few and lie apart: a payroll asks nothing of the others.
pub fn provisional_due(session: &Session) -> anyhow::Result<i64> {
    let mut found = provisional_ended(session)?;
    for group in session.reader().provisional_awards()? {
        found += if is_published(session, &group)? { group.count } else { 0 };
    }
    Ok(found)
}

/// Whether one of the figures is published without which the awards of a group were reckoned; of those of which that was not kept, all.
fn is_published(session: &Session, group: &ProvisionalAwards) -> anyhow::Result<bool> {
    let (policy, region) = (session.policy(), session.office().region);
    let mut months = vec![group.month];
    if let Some(statutory) = group.statutory {
        // The sickness allowance is reckoned a second time, as the whole pension, once retirement is near.
        let years = policy.sickness_allowance(group.month.first_day())?.near_retirement_months;
        let near = statutory.plus(-years.cast_signed());
        months.extend((near > group.month && near <= Month::of(session.today())).then_some(near));
    }
    let is_out = |figure: &str| months.iter().all(|month| is_out(policy, region, (group.benefit, *month), figure));
    let all = figures_of(group.benefit);
    Ok(match &group.awaits {
        Some(awaits) => awaits.iter().any(|figure| is_out(figure)),
        None => !all.is_empty() && all.iter().all(|figure| is_out(figure)),
    })
}

/// The published figures that an award may wait for.
const fn figures_of(benefit: Benefit) -> &'static [&'static str] {
    match benefit {
        Benefit::OldAge | Benefit::Invalidity => &["awaits_wage", "awaits_city_wage", "awaits_rate"],
        Benefit::ResidentOldAge | Benefit::Death => &["awaits_basic"],
        Benefit::AgencyOldAge
        | Benefit::Unemployment
        | Benefit::Maternity
        | Benefit::Injury
        | Benefit::Survivors
        | Benefit::AccountRefund
        | Benefit::Medical => &[],
    }
}

/// Whether a figure is published for an award of a month; the balance of an account is not.
fn is_out(policy: &Policy, region: RegionCode, (benefit, month): (Benefit, Month), figure: &str) -> bool {
    match figure {
        "awaits_wage" => policy.reference_wage(region, month).is_ok_and(|wage| !wage.is_provisional),
        "awaits_city_wage" => {
            let wage = policy.city_reference_wage(region, month);
            wage.is_ok_and(|wage| wage.is_none_or(|wage| !wage.is_provisional))
        }
        "awaits_rate" => policy.crediting_rate_of(region, InsuranceKind::Pension, month.year()).is_ok(),
        "awaits_basic" => {
            let is_known = |basic: &BasicAmount| !basic.is_provisional;
            if benefit == Benefit::Death {
                return policy.resident_basic(region, month.first_day()).is_ok_and(|basic| is_known(&basic));
            }
            // The amount of a year may hold from a later month than the first that is paid.
            let steps = policy.resident_basic_steps(region, month.plus(1));
            steps.is_ok_and(|steps| steps.iter().any(|(_, basic)| is_known(basic)))
        }
        _ => false,
    }
}

/// Provisional awards that ended before their figures were published: the months until then are to be settled.
fn provisional_ended(session: &Session) -> anyhow::Result<i64> {
    let desk = desk_of(session);
    let mut found = 0;
    for number in desk.reader.provisional_ended()? {
        let claim = desk.reader.claim(number)?.filter(|claim| !claim.claim.is_taken_over);
        let Some(claim) = claim.filter(|_| desk.reader.claim_closing(number).is_ok_and(|closed| closed.is_none()))
        else {
            continue;
        };
        let reckoned = reckon(desk, &claim)?;
        found += i64::from(knows_more(desk.reader, number, &reckoned)? && due(&reckoned, number).is_ok());
    }
    Ok(found)
}

/// Whether a provisional award can be reckoned with a figure now that it was reckoned without; where that was not kept, with all.
pub fn knows_more(reader: Reader<'_>, claim: i64, reckoned: &Reckoned) -> anyhow::Result<bool> {
    let kept = reader.calculation(claim)?.map_or(usize::from(reckoned.is_provisional()), |kept| kept.awaits.len());
    Ok(!reckoned.is_provisional() || reckoned.awaits.len() < kept)
}

fn desk_of(session: &Session) -> Desk<'_> {
    Desk { reader: session.reader(), policy: session.policy(), today: session.today() }
}

/// Benefits of which the amount of a month is none of those that the region pays in it.
fn unemployment(session: &Session) -> anyhow::Result<i64> {
    let (desk, region) = (desk_of(session), session.office().region);
    let mut standards = Standards::default();
    let since = first_of_spells(desk.today);
    let mut found = spells_ended(desk, region, ENDED_BACK)?;
    for claim in desk.reader.unemployed_since(since)? {
        let held = timeline(desk.reader, claim)?;
        let goes_on = held.states.last().is_some_and(|(state, _)| *state != ClaimState::Stopped);
        if goes_on && standards.is_unlike(desk.policy, region, &held, None) {
            found.push(claim);
        }
    }
    Ok(i64::try_from(found.len())?)
}

fn first_of_spells(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(LONGEST_SPELL.unsigned_abs())).unwrap_or(today)
}

/// Benefits that ended within so many months, of which a month before the end is owed another amount by what is published now.
pub fn spells_ended(desk: Desk<'_>, region: RegionCode, back: i32) -> anyhow::Result<Vec<i64>> {
    let (mut standards, mut found) = (Standards::default(), Vec::new());
    let month = Month::of(desk.today).plus(-back);
    for number in desk.reader.unemployed_until(first_of_spells(desk.today), month)? {
        let held = timeline(desk.reader, number)?;
        let Some((_, end)) = held.states.last().copied() else { continue };
        if !standards.is_unlike(desk.policy, region, &held, Some(end)) || desk.reader.claim_closing(number)?.is_some() {
            continue;
        }
        let Some(claim) = desk.reader.claim(number)? else { continue };
        let Ok(items) = due(&reckon(desk, &claim)?, number) else { continue };
        let mut now = held.clone();
        now.items.extend(differing(&held.items, &items));
        if differs_before(&held, &now, end) {
            found.push(number);
        }
    }
    Ok(found)
}

/// Whether a month before an end is owed something else.
pub fn differs_before(held: &Timeline, now: &Timeline, end: Month) -> bool {
    let first = held.first_month().into_iter().chain(now.first_month()).min().unwrap_or(end);
    (0..end.months_since(first)).any(|place| held.due(first.plus(place)) != now.due(first.plus(place)))
}

/// The amounts of the region by month, looked up once.
#[derive(Default)]
struct Standards(HashMap<Month, Option<[Money; 3]>>);

impl Standards {
    /// Whether an amount is one that is paid in a month; of a month without figures every one is.
    fn is_one(&mut self, policy: &Policy, region: RegionCode, (month, amount): (Month, Money)) -> bool {
        let known = self.0.entry(month).or_insert_with(|| {
            let amounts = policy.unemployment_amounts(region, month.first_day()).ok()?;
            let rounded = |yuan| Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
            Some([amounts.first, amounts.later, amounts.extended].map(rounded))
        });
        known.is_none_or(|known| known.contains(&amount))
    }

    /// Whether an award has a month, before an end where there is one, of another amount than any that is paid in it.
    fn is_unlike(&mut self, policy: &Policy, region: RegionCode, timeline: &Timeline, end: Option<Month>) -> bool {
        let spans = timeline.items.iter().filter(|item| item.item == AwardItem::UnemploymentBenefit && !item.is_once);
        let (first, last) = (spans.clone().map(|item| item.from).min(), spans.filter_map(|item| item.to).max());
        let Some((first, last)) = first.zip(last) else { return false };
        let last = end.map_or(last, |end| last.min(end.plus(-1)));
        (0..=last.months_since(first)).map(|place| first.plus(place)).any(|month| {
            let drawn = timeline.items_in(month).into_iter().find(|(item, _)| *item == AwardItem::UnemploymentBenefit);
            drawn.is_some_and(|(_, amount)| !self.is_one(policy, region, (month, amount)))
        })
    }
}

/// Pensions whose basic amount was set before the last month in which it rose.
fn residents(reader: Reader<'_>, policy: &Policy, (region, today): (RegionCode, Month)) -> anyhow::Result<i64> {
    if !reader.has_residents()? {
        return Ok(0);
    }
    // As far back as figures are known.
    let years = (0..=YEARS_BACK).rev().map(|years| today.plus(-12 * years));
    let steps = years.map(|first| policy.resident_basic_steps(region, first)).find_map(Result::ok).unwrap_or_default();
    let last = steps.iter().skip(1).next_back();
    last.map_or(Ok(0), |(month, _)| reader.residents_set_before(*month))
}
