//! What an earlier unemployment benefit leaves for the next one: months of contribution count anew from the loss of work that it was
//! granted for, and the months that were not drawn are added (社会保险法 第四十六条).

use super::others::Granted;
use super::record::Record;
use super::unemployed::paid_at_once;
use crate::model::{AwardItem, Benefit, InsuranceKind, Month};
use crate::rules::Decision;
use crate::rules::benefits::unemployment::months;
use crate::rules::entitlement::Timeline;

const KIND: InsuranceKind = InsuranceKind::Unemployment;

/// What a benefit is reckoned from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Spell {
    /// Months of contribution since the benefit before.
    pub paid: u32,
    /// Months of the benefit before that were not drawn.
    pub left: u32,
    /// How many months of it were drawn.
    pub drawn: u32,
    /// The claim of the benefit before and the months it granted, where they tell what is left.
    pub earlier: Option<(i64, u32)>,
}

/// The months of contribution that count for a claim, and what the benefit before it left. What the application states to be left
/// (months granted by another office) goes before what the file knows.
pub(super) fn spell(record: &Record<'_>) -> anyhow::Result<Spell> {
    let mut paid = record.months_paid(KIND, record.event_month())?;
    let stated = record.facts.parsed("months_left");
    let earlier = earlier(record)?;
    let mut spell = Spell { left: stated.unwrap_or(0), ..Spell::default() };
    if let Some(earlier) = &earlier {
        let counted_to = Month::of(earlier.claim.claim.event_on);
        paid.retain(|paid| paid.month > counted_to);
        let drawn = drawn(&earlier.timeline) + paid_at_once(record, earlier)?;
        let granted = granted(record, earlier)?;
        let told = Some((earlier.claim.number, granted)).filter(|_| stated.is_none());
        spell = Spell { left: stated.unwrap_or_else(|| granted.saturating_sub(drawn)), drawn, earlier: told, ..spell };
    }
    Ok(Spell { paid: u32::try_from(paid.len()).unwrap_or(u32::MAX), ..spell })
}

/// The months that a claim is granted.
pub(super) fn months_granted(record: &Record<'_>, spell: Spell, first: Month) -> anyhow::Result<Decision<u32>> {
    let terms = record.desk.policy.unemployment(record.region, first.first_day())?;
    let mut decision = months(spell.paid, spell.left, &terms);
    if let Some((claim, granted)) = spell.earlier {
        let Spell { left, drawn, .. } = spell;
        decision.workings.insert(0, format!("months_left: {granted} - {drawn} = {left} (№ {claim})"));
    }
    Ok(decision)
}

/// The last benefit that was granted for a loss of work before this one.
fn earlier(record: &Record<'_>) -> anyhow::Result<Option<Granted>> {
    let mut others = record.others(&[Benefit::Unemployment])?;
    others.retain(|other| other.claim.claim.event_on < record.event() && !granted_months(&other.timeline).is_empty());
    Ok(others.into_iter().max_by_key(|other| (other.claim.claim.event_on, other.claim.number)))
}

/// The months a benefit was granted for, without those that only bridge the time to retirement.
fn granted(record: &Record<'_>, earlier: &Granted) -> anyhow::Result<u32> {
    let months = granted_months(&earlier.timeline);
    let awarded = u32::try_from(months.len()).unwrap_or(u32::MAX);
    if earlier.claim.claim.is_taken_over {
        return Ok(awarded);
    }
    let (before, first) = (Record::load(record.desk, &earlier.claim)?, months[0]);
    let reckoned = months_granted(&before, spell(&before)?, first)?.value;
    Ok(awarded.min(reckoned))
}

fn granted_months(timeline: &Timeline) -> Vec<Month> {
    let items = timeline.items.iter().filter(|item| item.item == AwardItem::UnemploymentBenefit);
    let first = items.clone().map(|item| item.from).min();
    let last = items.map(|item| item.to.unwrap_or(item.from)).max();
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let months = std::iter::successors(Some(first), |month| Some(month.plus(1))).take_while(|month| *month <= last);
    months.filter(|month| is_benefit_of(timeline, *month)).collect()
}

fn drawn(timeline: &Timeline) -> u32 {
    let months = granted_months(timeline);
    let drawn = months.iter().filter(|month| timeline.due(**month).amount.is_positive()).count();
    u32::try_from(drawn).unwrap_or(u32::MAX)
}

/// Whether a claim grants benefit for a month.
fn is_benefit_of(timeline: &Timeline, month: Month) -> bool {
    let items = timeline.items_in(month);
    items.iter().any(|(item, amount)| *item == AwardItem::UnemploymentBenefit && amount.is_positive())
}
