//! What some regions give the unemployed beside the monthly benefit: a subsidy to seek work, and on finding work a part of what is
//! left at once (广东省失业保险条例 第二十、二十二条).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::others::Granted;
use super::record::Record;
use super::{NONE, Reckoned};
use crate::model::{AwardItem, Awarded, Benefit, ClaimState, InsuranceKind, Money, Month, Rounding};
use crate::operations::in_pay::timeline;
use crate::operations::set_payment_state::course_of;
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::unemployment::{end_of, on_reemployment};

const KIND: InsuranceKind = InsuranceKind::Unemployment;

/// The subsidy is paid for six months at most.
const SEEKING_MONTHS: u32 = 6;

/// Work that lasts: three months of contribution with the new employer.
const MONTHS_AT_WORK: u32 = 3;

/// The months of a sentence that only interrupted the benefit, as some regions have it: what was left is drawn after the release
/// (广东省失业保险条例 第二十八条).
pub(super) fn interrupted(record: &Record<'_>, reckoned: &mut Reckoned, first: Month) -> anyhow::Result<Vec<Month>> {
    let extras = record.desk.policy.unemployment_extras(record.region, first.first_day());
    if !extras.sentence_interrupts {
        return Ok(Vec::new());
    }
    let course = course_of(&record.desk.reader.claim_states(record.claim.number)?);
    let mut months = course.months_withheld("sentenced");
    months.retain(|month| *month >= first);
    if let (Some(from), Some(to)) = (months.first(), months.last()) {
        reckoned.workings.push(format!("months_interrupted: {} ({from}..{to})", months.len()));
    }
    Ok(months)
}

/// The subsidy to seek work, where the region gives one: a part of the average base of the last twelve months.
pub(super) fn seeking(
    record: &Record<'_>,
    reckoned: &mut Reckoned,
    (first, last): (Month, Month),
    interrupted: &[Month],
) -> anyhow::Result<()> {
    let extras = record.desk.policy.unemployment_extras(record.region, first.first_day());
    let Some(ratio) = extras.seeking_ratio else { return Ok(()) };
    let event = record.event_month();
    let mut months = record.months_paid(KIND, event)?;
    let skipped = months.len().saturating_sub(12);
    months.drain(..skipped);
    if months.is_empty() {
        return Ok(());
    }
    let sum: Money = months.iter().map(|paid| paid.base).sum();
    let exact = sum.yuan() / Decimal::from(months.len()) * ratio;
    let amount = Money::rounded(exact, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    reckoned.workings.push(format!("seeking_allowance: {sum} ÷ {} × {ratio} = {amount}", months.len()));
    let to = last.min(end_of(first, SEEKING_MONTHS, interrupted));
    reckoned.monthly(AwardItem::SeekingAllowance, amount, (first, Some(to)));
    Ok(())
}

/// On finding work, a part of the months that are left: the event is the day on which work began. Who works for himself has them by his
/// licence, whatever he was insured for since.
pub(super) fn on_finding_work(record: &Record<'_>, reckoned: &mut Reckoned, for_himself: bool) -> anyhow::Result<()> {
    let event = record.event_month();
    let previous = previous(record, event)?;
    let (left, amount) = previous.as_ref().map_or((0, Money::ZERO), |(left, amount, _)| (*left, *amount));
    let previous_from = previous.as_ref().map(|(_, _, lost_on)| *lost_on);
    let since = record.months_paid(KIND, Month::of(record.desk.today))?;
    let worked = since.iter().filter(|paid| paid.month >= event).count();
    let extras = record.desk.policy.unemployment_extras(record.region, record.event());
    let (ratio, source) = match for_himself {
        true => (extras.self_employment_ratio, "guangdong-unemployment 第二十三条"),
        false => (extras.reemployment_ratio, "guangdong-unemployment 第二十二条"),
    };
    let found = ratio.map_or_else(|| NONE.to_owned(), |ratio| ratio.to_string());
    let months = u32::try_from(worked).unwrap_or(u32::MAX);
    reckoned.conditions = vec![
        Condition::holds("region_grants_it", ratio.is_some(), ("> 0", found), source),
        Condition::at_least("months_left", 1, left, source),
        if for_himself {
            let licence = record.facts.text("document").unwrap_or(NONE);
            Condition::holds("licence", licence != NONE, ("document", licence), source)
        } else {
            Condition::at_least("months_at_work", MONTHS_AT_WORK, months, source)
        },
    ];
    let is_same = |other: &Granted| {
        let is_grant = |item: &Awarded| item.item == AwardItem::ReemploymentGrant;
        previous_from.is_some_and(|from| other.claim.claim.event_on >= from)
            && other.timeline.items.iter().any(is_grant)
    };
    let once = record.granted_once("one_grant_a_spell", source, is_same)?;
    reckoned.conditions.push(once);
    let Some(ratio) = ratio.filter(|_| left > 0) else { return Ok(()) };
    let grant = on_reemployment(left, ratio, amount);
    reckoned.workings.push(format!("reemployment_grant: ⌈{left} × {ratio}⌉ × {amount} = {grant}"));
    reckoned.once(AwardItem::ReemploymentGrant, grant, Month::of(record.claim.claim.applied_on).plus(1));
    Ok(())
}

/// The months of an earlier benefit that were paid at once on finding work.
pub(super) fn paid_at_once(record: &Record<'_>, earlier: &Granted) -> anyhow::Result<u32> {
    let mut months = Decimal::ZERO;
    for other in record.others(&[Benefit::Unemployment])? {
        let is_since = other.claim.claim.event_on >= earlier.claim.claim.event_on;
        let grants = other.timeline.items.iter().filter(|item| item.item == AwardItem::ReemploymentGrant);
        let grant: Money = grants.map(|item| item.amount).sum();
        let of_month = earlier.timeline.items_in(Month::of(other.claim.claim.event_on)).into_iter();
        let of_month: Money =
            of_month.filter(|(item, _)| *item == AwardItem::UnemploymentBenefit).map(|(_, sum)| sum).sum();
        if is_since && of_month.is_positive() {
            months += grant.yuan() / of_month.yuan();
        }
    }
    Ok(months.ceil().try_into().unwrap_or(u32::MAX))
}

/// At a birth while the benefit is drawn, some months of it at once: the event is the day of the birth (广东省失业保险条例).
pub(super) fn at_birth(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let drawn = drawn_in(record, record.event_month())?;
    let extras = record.desk.policy.unemployment_extras(record.region, record.event());
    let is_granted = extras.birth_months.is_some();
    let found = extras.birth_months.map_or_else(|| NONE.to_owned(), |months| months.to_string());
    reckoned.conditions = vec![
        Condition::holds("region_grants_it", is_granted, ("> 0", found), "guangdong-unemployment"),
        record.event_has_come("guangdong-unemployment"),
        Condition::holds("draws_benefit", drawn.is_positive(), ("> 0.00", drawn), "guangdong-unemployment"),
    ];
    let Some(months) = extras.birth_months.filter(|_| drawn.is_positive()) else { return Ok(()) };
    let grant = Money::from_fen(drawn.fen() * i64::from(months));
    reckoned.workings.push(format!("birth_grant: {drawn} × {months} = {grant}"));
    reckoned.once(AwardItem::BirthGrant, grant, Month::of(record.claim.claim.applied_on).plus(1));
    Ok(())
}

/// The benefit that is drawn in a month; nothing where the claim is not active in it.
fn drawn_in(record: &Record<'_>, month: Month) -> anyhow::Result<Money> {
    let reader = record.desk.reader;
    for claim in reader.claims_of_person(record.person.number)? {
        if claim.number == record.claim.number || claim.claim.benefit != Benefit::Unemployment {
            continue;
        }
        let timeline = timeline(reader, claim.number)?;
        if timeline.state(month) == Some(ClaimState::Active) {
            let items = timeline.items_in(month).into_iter();
            let benefit = items.filter(|(item, _)| *item == AwardItem::UnemploymentBenefit).map(|(_, amount)| amount);
            let drawn: Money = benefit.sum();
            if drawn.is_positive() {
                return Ok(drawn);
            }
        }
    }
    Ok(Money::ZERO)
}

/// The months of benefit that were awarded from the month of the new work on, the amount of a month, and when work was lost.
fn previous(record: &Record<'_>, event: Month) -> anyhow::Result<Option<(u32, Money, NaiveDate)>> {
    let reader = record.desk.reader;
    for claim in reader.claims_of_person(record.person.number)?.into_iter().rev() {
        if claim.number == record.claim.number || claim.claim.benefit != Benefit::Unemployment {
            continue;
        }
        let timeline = timeline(reader, claim.number)?;
        let is_benefit = |item: &&Awarded| item.item == AwardItem::UnemploymentBenefit;
        let last = timeline.items.iter().filter(is_benefit).filter_map(|item| item.to).max();
        let drawn = timeline.items_in(event).into_iter().find(|(item, _)| *item == AwardItem::UnemploymentBenefit);
        if let (Some(last), Some((_, amount))) = (last, drawn) {
            // The month in which work began is left where the benefit ended before it.
            let is_drawn = timeline.due(event).amount.is_positive();
            let left = last.months_since(event) + i32::from(!is_drawn);
            return Ok(Some((u32::try_from(left).unwrap_or(0), amount, claim.claim.event_on)));
        }
    }
    Ok(None)
}
