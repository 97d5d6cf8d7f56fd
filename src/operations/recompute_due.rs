//! Which awards wait for `pay recompute`, now that figures came in (预发后重算): told by the months that the figures are of, without reckoning
//! each award. What they come to is said by the recomputation itself.

use std::collections::HashMap;

use chrono::Months;

use crate::model::{AwardItem, Benefit, ClaimState, InsuranceKind, Money, Month, RegionCode, Rounding};
use crate::operations::award_benefit::{differing, due};
use crate::operations::in_pay::timeline;
use crate::operations::nothing_due::is_of_correction;
use crate::operations::reckon_claim::{Desk, reckon};
use crate::policy::Policy;
use crate::session::Session;
use crate::store::Reader;
use crate::store::awards_waiting::ProvisionalAwards;

/// Nobody draws unemployment benefit longer, to the retirement included.
const LONGEST_SPELL: Months = Months::new(48);

/// How far back a rise of the basic amount is looked for.
const YEARS_BACK: i32 = 5;

/// How many awards wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecomputeDue {
    /// Provisional ones whose figures are published now.
    pub provisional: i64,
    /// Unemployment benefits that are not the standard of a month.
    pub unemployment: i64,
    /// Residents' pensions whose basic amount rose.
    pub residents: i64,
    /// What was corrected since it was awarded, and comes to something else.
    pub corrected: i64,
}

impl RecomputeDue {
    pub const fn count(&self) -> i64 {
        self.provisional + self.unemployment + self.residents + self.corrected
    }
}

/// Counts them.
pub fn recompute_due(session: &Session) -> anyhow::Result<RecomputeDue> {
    let (reader, policy, region) = (session.reader(), session.policy(), session.office().region);
    let groups = reader.provisional_awards()?.into_iter();
    let due = groups.filter(|group| is_published(policy, region, group)).map(|group| group.count);
    Ok(RecomputeDue {
        provisional: due.sum(),
        unemployment: unemployment(session)?,
        corrected: corrected(session)?,
        residents: residents(reader, policy, (region, Month::of(session.today())))?,
    })
}

/// Corrections that are not awarded yet. An injury may come to the same by what is set off of it; that is left to the recomputation.
fn corrected(session: &Session) -> anyhow::Result<i64> {
    let desk = Desk { reader: session.reader(), policy: session.policy(), today: session.today() };
    let mut found = 0;
    for number in desk.reader.claims_corrected_since()? {
        let Some(claim) = desk.reader.claim(number)? else { continue };
        let states = desk.reader.claim_states(number)?;
        let is_stopped = states.last().is_none_or(|last| last.state == ClaimState::Stopped);
        if is_stopped || claim.claim.is_taken_over || claim.claim.benefit == Benefit::Injury {
            continue;
        }
        let is_other = match due(&reckon(desk, &claim)?, number) {
            Ok(items) => !differing(&desk.reader.awarded(number)?, &items).is_empty(),
            Err(refusal) => is_of_correction(desk, &claim, &refusal)?,
        };
        found += i64::from(is_other);
    }
    Ok(found)
}

/// Whether all figures are published on which the awards of a month rest.
fn is_published(policy: &Policy, region: RegionCode, group: &ProvisionalAwards) -> bool {
    let month = group.month;
    match group.benefit {
        Benefit::OldAge | Benefit::Invalidity => {
            let is_credited = policy.crediting_rate_of(region, InsuranceKind::Pension, month.year()).is_ok();
            is_credited && policy.reference_wage(region, month).is_ok_and(|wage| !wage.is_provisional)
        }
        Benefit::ResidentOldAge => {
            let first = month.plus(1).first_day();
            policy.resident_basic(region, first).is_ok_and(|basic| !basic.is_provisional)
        }
        Benefit::Death => policy.resident_basic(region, month.first_day()).is_ok_and(|basic| !basic.is_provisional),
        Benefit::AgencyOldAge
        | Benefit::Unemployment
        | Benefit::Maternity
        | Benefit::Injury
        | Benefit::Survivors
        | Benefit::AccountRefund
        | Benefit::Medical => false,
    }
}

/// Benefits of which the amount of a month is none of those that the region pays in it.
fn unemployment(session: &Session) -> anyhow::Result<i64> {
    let (reader, today) = (session.reader(), session.today());
    let mut standards = Standards::default();
    let mut due = 0;
    for claim in reader.unemployed_since(today.checked_sub_months(LONGEST_SPELL).unwrap_or(today))? {
        let timeline = timeline(reader, claim)?;
        let spans = timeline.items.iter().filter(|item| item.item == AwardItem::UnemploymentBenefit && !item.is_once);
        let (first, last) = (spans.clone().map(|item| item.from).min(), spans.filter_map(|item| item.to).max());
        let Some((first, last)) = first.zip(last) else { continue };
        let months = (0..=last.months_since(first)).map(|place| first.plus(place));
        let is_other = |month: Month| {
            let drawn = timeline.items_in(month).into_iter().find(|(item, _)| *item == AwardItem::UnemploymentBenefit);
            drawn.is_some_and(|(_, amount)| !standards.is_one(session, month, amount))
        };
        due += i64::from(months.into_iter().any(is_other));
    }
    Ok(due)
}

/// The amounts of the region by month, looked up once.
#[derive(Default)]
struct Standards(HashMap<Month, Option<[Money; 3]>>);

impl Standards {
    /// Whether an amount is one that is paid in a month; of a month without figures every one is.
    fn is_one(&mut self, session: &Session, month: Month, amount: Money) -> bool {
        let known = self.0.entry(month).or_insert_with(|| {
            let amounts = session.policy().unemployment_amounts(session.office().region, month.first_day()).ok()?;
            let rounded = |yuan| Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
            Some([amounts.first, amounts.later, amounts.extended].map(rounded))
        });
        known.is_none_or(|known| known.contains(&amount))
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
