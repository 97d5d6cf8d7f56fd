//! The grants after a death not at work (人社部发〔2021〕18号), and what is left in an individual account.

use rust_decimal::Decimal;

use super::old_age::statutory;
use super::own_contributions::own_contributions;
use super::record::{Record, category_of};
use super::residents::{self, missing};
use super::{NONE, Reckoned};
use crate::model::{AwardItem, Benefit, DeceasedKind, InsuranceKind, Month};
use crate::operations::account_refund::refundable;
use crate::operations::in_pay::timeline;
use crate::operations::taken_over_amounts::is_day_told;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::choice::{Method, best};
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::death::{self, DeathBenefits, Deceased};
use crate::rules::benefits::{injury_death, resident_pension};
use crate::store::claims::NewClaim;

pub(super) fn grants(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let event = record.event_month();
    let paid = u32::try_from(record.months_paid(InsuranceKind::Pension, event)?.len()).unwrap_or(u32::MAX);
    let months_paid = paid + record.months_deemed();
    if let Some(untold) = untold(record)? {
        return Err(untold.into());
    }
    let drawn = months_drawn(record)?;
    let months_paid = match &drawn {
        Some((held, _)) => months_paid.max(*held),
        None => months_paid,
    };
    reckoned.conditions = vec![
        record.event_has_come("sil 第十七条"),
        record.death_recorded("sil 第十七条")?,
        record.nothing_in_pay(event.plus(1), "survivors-2021-18")?,
        one_funeral_grant(record)?,
    ];
    if months_paid == 0 && residents::is_insured(record)? {
        return residents::funeral(record, reckoned);
    }
    let of_unemployment = of_unemployment(record)?;
    let ended = record.relation_ended_in_life()?;
    let mut methods = Vec::new();
    // Who drew unemployment benefit leaves its grants whatever he has of pension insurance (社会保险法 第四十九条).
    if of_unemployment.is_none() || (months_paid > 0 && ended.as_ref().is_none_or(|condition| condition.is_met)) {
        reckoned.conditions.push(Condition::at_least("months_of_contribution", 1, months_paid, "survivors-2021-18"));
        reckoned.conditions.extend(ended);
        methods.push(of_pension(pension_grants(record, reckoned, months_paid, drawn)?));
    }
    methods.extend(of_unemployment);
    let due = match (methods.len(), best(&methods)) {
        (2.., Some(chosen)) => reckoned.explain(chosen),
        _ => reckoned.explain(methods.swap_remove(0).decision),
    };
    let month = event.plus(1);
    if due.is_of_unemployment {
        reckoned.once(AwardItem::UnemploymentDeathGrant, due.total, month);
        return Ok(());
    }
    reckoned.once(AwardItem::FuneralGrant, due.funeral, month);
    reckoned.once(AwardItem::SurvivorGrant, due.survivor, month);
    Ok(())
}

/// What pension insurance grants.
fn pension_grants(
    record: &Record<'_>,
    reckoned: &mut Reckoned,
    months_paid: u32,
    drawn: Option<(u32, u32)>,
) -> anyhow::Result<Decision<DeathBenefits>> {
    let (policy, region) = (record.desk.policy, record.region);
    let income = match record.facts.decimal("income_month") {
        Some(stated) => stated,
        None => {
            let (yearly, sources) = policy.provincial_income(region, record.year_before())?;
            reckoned.sources.extend(sources);
            reckoned.workings.push(format!("income_month: {yearly} ÷ 12"));
            yearly / Decimal::from(12)
        }
    };
    let deceased = Deceased {
        kind: if drawn.is_some() { DeceasedKind::Pensioner } else { DeceasedKind::Insured },
        months_paid,
        months_drawn: drawn.map_or(0, |(_, drawn)| drawn),
        income,
        own_contributions: Some(own_contributions(record)?).filter(|_| drawn.is_none()),
    };
    Ok(death::grants(&deceased, &policy.death(region, record.event())?))
}

/// The grants of pension and injury insurance exclude each other, and each is had once.
pub(super) fn one_funeral_grant(record: &Record<'_>) -> anyhow::Result<Condition> {
    let other = record.other_claim(&[Benefit::Survivors, Benefit::Death])?;
    let found = other.map_or_else(|| NONE.to_owned(), |claim| claim.to_string());
    Ok(Condition::holds("one_funeral_grant", other.is_none(), (NONE, found), "sil 第四十九条"))
}

fn of_pension(decision: Decision<DeathBenefits>) -> Method<DeathBenefits> {
    Method { name: "pension", amount: decision.value.total, decision }
}

/// Of somebody who drew unemployment benefit in the month of death, the region's months of it: only one of the grants can be had
/// (社会保险法 第四十九条), and the family has the better one.
fn of_unemployment(record: &Record<'_>) -> anyhow::Result<Option<Method<DeathBenefits>>> {
    let event = record.event_month();
    let Some(terms) = record.desk.policy.unemployment_death(record.region, record.event()) else { return Ok(None) };
    for claim in record.desk.reader.claims_of_person(record.person.number)? {
        if claim.claim.benefit != Benefit::Unemployment {
            continue;
        }
        let drawn = timeline(record.desk.reader, claim.number)?.due(event).amount;
        if !drawn.is_positive() {
            continue;
        }
        let base = match terms.is_of_wage {
            true => record.desk.policy.average_wage(record.region, record.year_before())?,
            false => drawn.yuan(),
        };
        let kept = injury_death::dependants(record.facts.text("dependants").unwrap_or_default()).len();
        let decision = death::of_unemployed(base, u32::try_from(kept).unwrap_or(0), &terms);
        return Ok(Some(Method { name: "unemployment", amount: decision.value.total, decision }));
    }
    Ok(None)
}

/// Of somebody who drew a pension: the months of contribution that were awarded, and the months drawn up to the death. What another
/// office paid before it was taken over was drawn too: it counts from the month after retirement.
fn months_drawn(record: &Record<'_>) -> anyhow::Result<Option<(u32, u32)>> {
    for claim in record.desk.reader.claims_of_person(record.person.number)? {
        if !matches!(claim.claim.benefit, Benefit::OldAge | Benefit::Invalidity) {
            continue;
        }
        if let Some(first) = timeline(record.desk.reader, claim.number)?.first_month() {
            let first = first.min(began(&claim.claim).unwrap_or(first));
            let drawn = record.event_month().months_since(first) + 1;
            let held = claim.claim.months_paid.unwrap_or(0) + claim.claim.months_deemed.unwrap_or(0);
            return Ok(Some((u32::try_from(held).unwrap_or(0), u32::try_from(drawn).unwrap_or(0))));
        }
    }
    Ok(None)
}

/// What was not told of a pension that was taken over, without which nobody knows how long it was drawn and by how many months it was
/// earned.
fn untold(record: &Record<'_>) -> anyhow::Result<Option<Refusal>> {
    for claim in record.desk.reader.claims_of_person(record.person.number)? {
        let NewClaim { benefit, is_taken_over, months_paid, .. } = claim.claim;
        if benefit != Benefit::OldAge || !is_taken_over || record.desk.reader.claim_closing(claim.number)?.is_some() {
            continue;
        }
        let known = !record.months_paid(InsuranceKind::Pension, record.event_month())?.is_empty();
        let column = match (began(&claim.claim), months_paid) {
            (None, _) => "chosen_month",
            (Some(_), None) if !known => "months_paid",
            _ => continue,
        };
        return Ok(Some(Refusal::TakeOverUntold { claim: claim.number, column: column.to_owned() }));
    }
    Ok(None)
}

/// The first month of a pension that was taken over, as far as that was told.
fn began(claim: &NewClaim) -> Option<Month> {
    let is_told = claim.is_taken_over && is_day_told(claim);
    let retired = claim.chosen_month.or(claim.statutory_month).or(is_told.then(|| Month::of(claim.event_on)))?;
    claim.is_taken_over.then(|| retired.plus(1))
}

/// Why an account is paid out at once (社会保险法 第十四条; 人社部令第13号 第三、六条).
pub const REFUND_REASONS: [&str; 4] = ["death", "emigration", "given_up", "duplicate"];

pub(super) fn refund(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let event = record.event_month();
    let kind = record.facts.parsed("account_kind").unwrap_or(InsuranceKind::Pension);
    let (desk, account) = (&record.desk, (record.person.number, kind));
    let (balance, as_of) = refundable((desk.reader, desk.policy), account, record.event(), Some(record.claim.number))?;
    let reason = record.facts.text("reason").unwrap_or(NONE);
    reckoned.conditions = vec![
        Condition::holds(
            "reason",
            REFUND_REASONS.contains(&reason),
            (REFUND_REASONS.join("|"), reason),
            "sil 第十四条",
        ),
        record.event_has_come("sil 第十四条"),
        Condition::holds("balance", balance.is_positive(), ("> 0.00", balance), "sil 第十四条"),
        record.nothing_in_pay(event.plus(1), "sil 第十四条")?,
    ];
    match reason {
        "death" => reckoned.conditions.push(record.death_recorded("sil 第十四条")?),
        "given_up" if kind == InsuranceKind::Pension => given_up(record, reckoned)?,
        "given_up" => given_up_by_resident(record, reckoned)?,
        "emigration" => reckoned.conditions.push(record.emigration_recorded()?),
        "duplicate" => reckoned.conditions.push(record.duplicate_recorded(kind)?),
        _ => {}
    }
    if !REFUND_REASONS.contains(&reason) {
        return Err(missing("reason").into());
    }
    reckoned.workings.push(format!("account_balance: {kind} {as_of}: {balance}"));
    reckoned.once(AwardItem::AccountBalance, balance, Month::of(record.claim.claim.applied_on).plus(1));
    Ok(())
}

/// Of residents likewise: the age, and too few years for a pension.
fn given_up_by_resident(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let terms = record.desk.policy.resident_pension(record.region, record.event())?;
    let (event, source) = (record.event_month(), "sil 第十四条");
    let paid = record.months_paid(InsuranceKind::ResidentPension, event)?;
    let mut years: Vec<i32> = paid.iter().map(|paid| paid.month.year()).collect();
    years.dedup();
    let of_age = residents::of_age(record, &terms)?;
    let owed = resident_pension::years_owed(of_age, &terms);
    let (needed, years) = (format!("< {owed}"), u32::try_from(years.len()).unwrap_or(u32::MAX));
    let is_short = years < owed;
    reckoned.conditions.push(Condition::holds("short_of_minimum_years", is_short, (needed, years), source));
    let needed = format!("≥ {of_age}");
    reckoned.conditions.push(Condition::holds("retirement_month", event >= of_age, (needed, event), source));
    Ok(())
}

/// Only who has reached the age and is short of the years may give up and be paid out; nobody draws on an account early (社会保险法
/// 第十四条, 人社部令第13号 第三条).
fn given_up(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let event = record.event_month();
    let minimum = record.desk.policy.minimum_contribution_months(record.region, event)?;
    let paid = u32::try_from(record.months_paid(InsuranceKind::Pension, event)?.len()).unwrap_or(u32::MAX);
    let months = paid + record.months_deemed();
    let (needed, source) = (format!("< {minimum}"), "implementation-provisions 第三条");
    reckoned.conditions.push(Condition::holds("short_of_minimum_months", months < minimum, (needed, months), source));
    if category_of(&record.person.details, record.facts.text("category")).is_some() {
        let month = statutory(record, reckoned)?.month;
        let needed = format!("≥ {month}");
        reckoned.conditions.push(Condition::holds("retirement_month", event >= month, (needed, event), "sil 第十四条"));
    }
    Ok(())
}
