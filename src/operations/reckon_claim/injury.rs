//! Work injury from the record: the disablement, and what a death at work gives the family.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;

use super::after_death::one_funeral_grant;
use super::disabled::disabled;
use super::others::Granted;
use super::record::{Record, category_of};
use super::residents::missing;
use super::{ClaimFacts, NONE, Reckoned};
use crate::model::{Age, AwardItem, CareLevel, IdentityNumber, InsuranceKind, Money, Month, RegionCode};
use crate::operations::contribution_record::bases_levied;
use crate::operations::dependants_left::dependants_left;
use crate::policy::{AbsenceTerms, InjuryTerms};
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::injury::{self, Injured, InjuryBenefits, benefits, own_wage, topped_up};
use crate::rules::benefits::injury_death::{self, Absence, LumpSum};
use crate::rules::benefits::retirement::retirement;

/// Grades whose pension the fund pays; those of 5 and 6 the employer does.
pub(super) const FUND_PENSION: std::ops::RangeInclusive<u32> = 1..=4;

fn insured(record: &Record<'_>) -> anyhow::Result<Condition> {
    let is_insured = record.was_insured(InsuranceKind::Injury, record.event_month())?;
    let found = if is_insured { "yes" } else { "no" };
    Ok(Condition::holds("insured_in_month", is_insured, ("yes", found), "sil 第四十一条"))
}

fn determination(record: &Record<'_>) -> Condition {
    let number = record.facts.text("determination").unwrap_or(NONE);
    Condition::holds("determination", number != NONE, ("document", number), "injury-regulation 第十七条至第二十条")
}

/// The day of the assessment; that of the application where it is not stated.
fn assessed_on(record: &Record<'_>) -> NaiveDate {
    record.facts.day("determined_on").unwrap_or(record.claim.claim.applied_on)
}

fn assessed_after_event(record: &Record<'_>) -> Condition {
    let (assessed, event) = (assessed_on(record), record.event());
    let said = (format!("≥ {event}"), assessed);
    Condition::holds("assessed_after_event", assessed >= event, said, "injury-regulation 第二十一条")
}

/// One injury is graded and compensated once; what is paid on the end of the contract is another thing.
fn one_award_a_determination(record: &Record<'_>) -> anyhow::Result<Condition> {
    let ends = |facts: &ClaimFacts| facts.text("reason").is_some_and(|reason| CONTRACT_ENDS.contains(&reason));
    let (number, is_end) = (record.facts.text("determination"), ends(&record.facts));
    let is_same = |other: &Granted| {
        number.is_some() && other.facts.text("determination") == number && ends(&other.facts) == is_end
    };
    record.granted_once("one_award_a_determination", "injury-regulation 第三十五条至第三十七条", is_same)
}

/// The own wage of the injury that is claimed for.
fn wage(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<Decimal> {
    wage_before(record, record.event_month(), record.facts.money("wage"), reckoned)
}

/// The own wage: what an application states, else the average base of the twelve months before the injury (第六十四条). A month whose
/// contribution is levied and not paid yet is one of them: it is the wage that counts, and what the employer owes is not held against the
/// injured.
fn wage_before(
    record: &Record<'_>,
    event: Month,
    stated: Option<Money>,
    reckoned: &mut Reckoned,
) -> anyhow::Result<Decimal> {
    if let Some(stated) = stated {
        return Ok(stated.yuan());
    }
    let paid = record.months_paid(InsuranceKind::Injury, event.plus(-1))?;
    let mut months: BTreeMap<Month, Money> = paid.iter().map(|paid| (paid.month, paid.base)).collect();
    months.extend(bases_levied(record.desk.reader, record.person.number, InsuranceKind::Injury)?);
    months.retain(|month, _| *month >= event.plus(-12) && *month < event);
    if months.is_empty() {
        return Err(missing("wage").into());
    }
    let sum: Money = months.values().copied().sum();
    let average = sum.yuan() / Decimal::from(months.len());
    reckoned.workings.push(format!("own_wage: {sum} ÷ {} = {}", months.len(), average.round_dp(6).normalize()));
    Ok(average)
}

pub(super) fn disablement(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let (policy, region) = (record.desk.policy, record.region);
    let grade: Option<u32> = record.facts.parsed("grade");
    let found = grade.map_or_else(|| NONE.to_owned(), |grade| grade.to_string());
    let is_graded = grade.is_some_and(|grade| (1..=10).contains(&grade));
    reckoned.conditions = vec![
        record.event_has_come("sil 第三十六条"),
        insured(record)?,
        determination(record),
        assessed_after_event(record),
        Condition::holds("grade", is_graded, ("1..10", found), "injury-regulation 第二十一、二十二条"),
        one_award_a_determination(record)?,
    ];
    let grade = grade.ok_or_else(|| missing("grade"))?;
    let terms = policy.injury(region, record.event())?;
    let injured = Injured {
        grade,
        wage: wage(record, reckoned)?,
        average_wage: policy.average_wage(region, record.year_before())?,
        care: record.facts.parsed::<CareLevel>("care_level"),
    };
    if record.facts.text("reason").is_some_and(|reason| CONTRACT_ENDS.contains(&reason)) {
        return contract_end(record, reckoned, &injured, &terms);
    }
    let due = reckoned.explain(benefits(&injured, &terms));
    let first = Month::of(assessed_on(record)).plus(1);
    reckoned.once(AwardItem::DisablementGrant, due.lump_sum, first);
    let mut spans = vec![(first, grade, due)];
    // A grade that was assessed anew changes what is paid a month from then on, not the grant (第二十八、三十五条).
    for (from, facts) in record.desk.reader.claim_reviews(record.claim.number)? {
        let facts = ClaimFacts::read(&facts)?;
        let grade = facts.parsed("grade").unwrap_or(grade);
        reckoned.workings.push(format!("grade_reviewed: {from}: {grade}"));
        let mut reviewed = benefits(&Injured { grade, care: None, ..injured }, &terms);
        reviewed.workings.retain(|working| working.starts_with("disablement_pension"));
        let reviewed = reckoned.explain(reviewed);
        // Care goes by the average wage of the year before it is assessed, the pension by the own wage before the injury.
        let average_wage = policy.average_wage(region, from.first_day().year() - 1)?;
        let care = facts.parsed::<CareLevel>("care_level");
        let mut cared = benefits(&Injured { grade, care, average_wage, ..injured }, &terms);
        reckoned.workings.extend(cared.workings.pop().filter(|_| care.is_some()));
        spans.push((from.max(first), grade, InjuryBenefits { care: cared.value.care, ..reviewed }));
    }
    monthly(record, reckoned, &spans);
    Ok(())
}

/// What is paid a month, from each assessment up to the next.
fn monthly(record: &Record<'_>, reckoned: &mut Reckoned, spans: &[(Month, u32, InjuryBenefits)]) {
    for (place, (from, grade, due)) in spans.iter().enumerate() {
        let to = spans.get(place + 1).map(|(next, ..)| next.plus(-1));
        if to.is_some_and(|to| to < *from) {
            continue;
        }
        if let Some(pension) = due.pension.filter(|_| FUND_PENSION.contains(grade)) {
            // Below the minimum wage the fund makes up the difference; where that is not on file, nothing is made up.
            let minimum = record.desk.policy.minimum_wage(record.region, from.first_day()).ok();
            let pension = minimum.map_or(pension, |(minimum, _)| topped_up(pension, minimum));
            reckoned.monthly(AwardItem::DisablementPension, pension, (*from, to));
        }
        reckoned.monthly(AwardItem::CareAllowance, due.care.unwrap_or_default(), (*from, to));
    }
}

/// Ends of a contract on which somebody of grades 5 to 10 gets the region's grants (工伤保险条例 第三十六、三十七条).
pub(super) const CONTRACT_ENDS: [&str; 3] = ["contract_ended", "resigned", "dismissed"];

/// The medical grant on ending the contract, from the fund; the workings tell what the employer owes besides.
fn contract_end(
    record: &Record<'_>,
    reckoned: &mut Reckoned,
    injured: &Injured,
    bounds: &InjuryTerms,
) -> anyhow::Result<()> {
    let (policy, event) = (record.desk.policy, record.event_month());
    let terms = policy.injury_grants(record.region, record.event())?;
    let category = category_of(&record.person.details, record.facts.text("category"));
    let left = match category {
        Some(category) => {
            let terms = policy.retirement(record.region, category)?;
            let month = retirement(record.birth_month()?, &terms).value.month;
            u32::try_from(month.months_since(event)).unwrap_or(0)
        }
        None => u32::MAX,
    };
    let due = injury::grants(injured, left, &terms, bounds).ok_or_else(|| missing("grade"))?;
    let due = reckoned.explain(due);
    let month = Month::of(record.claim.claim.applied_on).plus(1);
    reckoned.once(AwardItem::InjuryMedicalGrant, due.medical, month);
    Ok(())
}

pub(super) fn survivors(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let (policy, region) = (record.desk.policy, record.region);
    let dependants = injury_death::dependants(record.facts.text("dependants").unwrap_or_default());
    let count = u32::try_from(dependants.len()).unwrap_or(0);
    let absence: Option<Absence> = record.facts.parsed("absence");
    let is_missing = absence == Some(Absence::Missing);
    // Somebody of grades 1 to 4 who dies after the leave with pay: no one-off grant (第三十九条), and he need not be insured any more.
    let disabled = if record.facts.is_yes("after_leave") { disabled(record)? } else { None };
    reckoned.conditions = vec![
        disabled.as_ref().map_or_else(|| insured(record), |disabled| Ok(disabled.condition()))?,
        record.event_has_come(if is_missing {
            "injury-regulation 第四十一条"
        } else {
            "injury-regulation 第三十九条"
        }),
        determination(record),
        Condition::at_least("dependants", 0, count, "injury-regulation 第三十九条"),
        one_funeral_grant(record)?,
    ];
    if !is_missing {
        reckoned.conditions.push(record.death_recorded("injury-regulation 第三十九条")?);
    }
    if count > 0 {
        let payees = u32::try_from(record.desk.reader.payees_of_claim(record.claim.number)?.len()).unwrap_or(0);
        reckoned.conditions.push(Condition::at_least("payees", count, payees, "injury-regulation 第三十九条"));
    }
    reckoned.conditions.extend(dependants_of_age(record)?);
    let terms = policy.injury_death(region, record.event())?;
    let average = policy.average_wage(region, record.year_before())?;
    let (income, sources) = policy.urban_income(RegionCode::NATION, record.year_before())?;
    reckoned.sources.extend(sources);
    let absence = absence.map(|_| policy.injury_absence(region, record.event())).transpose()?;
    reckoned.sources.extend(absence.iter().flat_map(|terms| terms.sources.clone()));
    let part = lump_sum(&record.facts, absence.as_ref().filter(|_| is_missing));
    let grants = reckoned.explain(injury_death::grants(average, income, (part, !is_missing), &terms));
    let month = record.event_month().plus(1);
    reckoned.once(AwardItem::FuneralGrant, grants.funeral, month);
    reckoned.once(AwardItem::SurvivorGrant, grants.lump_sum, month);
    if !dependants.is_empty() {
        let injured_on = disabled.as_ref().map_or(record.event(), |disabled| disabled.injured_on);
        let stated = record.facts.money("wage").or(disabled.and_then(|disabled| disabled.wage));
        let own = wage_before(record, Month::of(injured_on), stated, reckoned)?;
        // It is bounded by the wages of the time before the injury, as that of his own pension was.
        let average = policy.average_wage(region, injured_on.year() - 1)?;
        let own = own_wage(own, average, &policy.injury(region, injured_on)?);
        // Of somebody missing the employer pays the wage first (第四十一条).
        let later = |terms: AbsenceTerms| record.event_month().plus(terms.wage_months.cast_signed());
        let first = absence.map_or(month, later);
        for (from, left) in dependants_left(record.desk.reader, record.claim, (&dependants, first))? {
            if from > first {
                reckoned.workings.push(format!("dependants_left: {} ({from} –)", left.len()));
            }
            let pensions = reckoned.explain(injury_death::pensions(own, &left, &terms));
            reckoned.monthly(AwardItem::SurvivorPension, pensions.into_iter().sum(), (from, None));
        }
    }
    Ok(())
}

/// What is due of the one-off grant: nothing where somebody of grades 1 to 4 dies after the leave with pay (第三十九条); of somebody missing
/// the half where the family is in need, the rest when a court has declared him dead (第四十一条).
fn lump_sum(facts: &ClaimFacts, missing: Option<&AbsenceTerms>) -> LumpSum {
    match missing {
        Some(terms) if facts.is_yes("half_grant") => LumpSum::Beforehand(terms.grant_percent),
        Some(_) => LumpSum::Nothing,
        None if facts.is_yes("after_leave") => LumpSum::Nothing,
        None => LumpSum::Whole,
    }
}

/// That each dependant is of the age at which he may be kept, as far as his number tells it. The payees begin with the dependants.
fn dependants_of_age(record: &Record<'_>) -> anyhow::Result<Option<Condition>> {
    let words = injury_death::dependant_words(record.facts.text("dependants").unwrap_or_default());
    let payees = record.desk.reader.payees_of_claim(record.claim.number)?;
    if words.is_empty() {
        return Ok(None);
    }
    let ages = record.desk.policy.dependant_ages(record.region, record.event())?;
    let mut wrong = Vec::new();
    for (word, payee) in words.into_iter().zip(payees) {
        let number = payee.details.id_number.parse::<IdentityNumber>().ok();
        let Some((birth, sex)) = number.and_then(|number| number.birth_date().zip(number.sex())) else { continue };
        let age = Age::on(birth, record.event());
        if !injury_death::is_of_age(word, (age, sex), &ages) {
            wrong.push(format!("{} {word} {age}", payee.details.name));
        }
    }
    let needed = format!("child < {}; spouse, parent ≥ {}/{}; unfit", ages.child, ages.man, ages.woman);
    let found = if wrong.is_empty() { NONE.to_owned() } else { wrong.join("; ") };
    let is_met = wrong.is_empty();
    Ok(Some(Condition::holds("dependants_of_age", is_met, (needed, found), "dependants-2003-18 第三条")))
}
