//! Unemployment benefit, maternity allowance and medical costs from the record.

use super::earlier_spell::{Spell, months_granted, spell};
use chrono::NaiveDate;

use super::others::Granted;
use super::record::{Record, category_of};
use super::residents::missing;
use super::{ClaimFacts, Desk, NONE, Reckoned};
use super::{employer_wage, unemployed};
use crate::model::{AwardItem, BirthKind, InsuranceKind, Money, Month, Sex};
use crate::operations::still_draws::PENSIONS;
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::maternity::{Birth, MaternityAllowance, allowance, is_same_pregnancy, region_days};
use crate::rules::benefits::retirement::retirement;
use crate::rules::benefits::unemployment::{amount_of, end_of, last_month, ordinal_of};
use crate::rules::calendar::working_days_between;
use crate::store::claims::Claim;

/// A year of contribution opens the benefit (社会保险法 第四十五条).
const MINIMUM_MONTHS: u32 = 12;

/// An application of somebody who has found work.
const RE_EMPLOYED: &str = "re_employed";

/// An application of somebody who works for himself.
const SELF_EMPLOYED: &str = "self_employed";

/// An application of somebody who gave birth while drawing the benefit.
const BIRTH: &str = "birth";

/// Ends of work that are not of the person's own will (实施社会保险法若干规定 第十三条).
pub const INVOLUNTARY: [&str; 4] = ["contract_ended", "dismissed", "employer_closed", "employer_at_fault"];

pub(super) fn unemployment(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    if record.facts.text("reason") == Some(RE_EMPLOYED) {
        return unemployed::on_finding_work(record, reckoned, false);
    }
    if record.facts.text("reason") == Some(SELF_EMPLOYED) {
        return unemployed::on_finding_work(record, reckoned, true);
    }
    if record.facts.text("reason") == Some(BIRTH) {
        return unemployed::at_birth(record, reckoned);
    }
    let (policy, region) = (record.desk.policy, record.region);
    let spell = spell(record)?;
    let reason = record.facts.text("reason").unwrap_or(NONE);
    let registered = record.facts.day("registered_on");
    let found = registered.map_or_else(|| NONE.to_owned(), |day| day.to_string());
    let is_registered = registered.is_some_and(|day| day <= record.desk.today);
    let other = record.other_claim(&PENSIONS)?;
    // Nobody is unemployed before his work has ended, however early he registers.
    let first = registered.map(|day| begins_on(record, reckoned, day.max(record.event())));
    let this_month = Month::of(record.desk.today);
    let works = works_in(record, first.map_or(this_month, |first| first.min(this_month)))?;
    reckoned.conditions = vec![
        record.event_has_come("sil 第四十五条"),
        contributed(spell),
        Condition::holds(
            "involuntary",
            INVOLUNTARY.contains(&reason),
            (INVOLUNTARY.join("|"), reason),
            "sil 第四十五条",
        ),
        Condition::holds("registered_as_unemployed", is_registered, ("registered_on", found), "sil 第四十五条"),
        Condition::holds("not_at_work", !works, ("no", if works { "yes" } else { "no" }), "sil 第五十一条"),
        Condition::holds(
            "no_pension",
            other.is_none(),
            (NONE, other.map_or_else(|| NONE.to_owned(), |claim| claim.to_string())),
            "sil 第五十一条",
        ),
    ];
    let first = first.ok_or_else(|| missing("registered_on"))?;
    let terms = policy.unemployment(region, first.first_day())?;
    let (cap, near) = (terms.cap, terms.near_retirement_months);
    let total = reckoned.explain(months_granted(record, spell, first)?);
    if total == 0 {
        return Ok(());
    }
    let interrupted = unemployed::interrupted(record, reckoned, first)?;
    let end = end_of(first, total, &interrupted);
    let span = u32::try_from(end.months_since(first) + 1).unwrap_or(total);
    let last = last_month(first, span, retirement_month(record)?, near);
    let is_same = |other: &Granted| pays_benefit_in(other, (first, last));
    reckoned.conditions.push(record.granted_once("months_not_granted_before", "sil 第四十六条", is_same)?);
    reckoned.re_employed_from = re_employed_from(record, (first, last))?;
    if let Some(month) = reckoned.re_employed_from {
        reckoned.workings.push(format!("re_employed: {month}"));
        reckoned.cite(&[crate::policy::cited("sil 第五十一条")]);
    }
    // Who earned no new months goes on where the benefit before was left.
    let drawn_before = if spell.paid < MINIMUM_MONTHS { spell.drawn } else { 0 };
    award_months(record, reckoned, (first, end, last), (total, cap, drawn_before), &interrupted)
}

/// Whether the record has the person at work in a month after the one in which the work of the claim ended.
fn works_in(record: &Record<'_>, month: Month) -> anyhow::Result<bool> {
    Ok(month > record.event_month() && record.was_insured(InsuranceKind::Unemployment, month)?)
}

/// The month of new work, up to now, with which the benefit ends; what is left is added to the next one (社会保险法 第四十六、五十一条).
fn re_employed_from(record: &Record<'_>, (first, last): (Month, Month)) -> anyhow::Result<Option<Month>> {
    let last = last.min(Month::of(record.desk.today));
    let mut month = first;
    while month <= last {
        if works_in(record, month)? {
            return Ok(Some(month));
        }
        month = month.plus(1);
    }
    Ok(None)
}

/// The first month of benefit: the one after the registration (社会保险法 第五十条); where the region says so, after the application of who
/// comes late.
fn begins_on(record: &Record<'_>, reckoned: &mut Reckoned, registered: NaiveDate) -> Month {
    Month::of(counted_from(record, reckoned, registered)).plus(1)
}

fn counted_from(record: &Record<'_>, reckoned: &mut Reckoned, registered: NaiveDate) -> NaiveDate {
    let policy = record.desk.policy;
    let applied_on = record.claim.claim.applied_on;
    let Some(within) = policy.unemployment_extras(record.region, registered).apply_within else { return registered };
    // Days of a year without a calendar are not counted against anybody.
    let passed = working_days_between(registered, applied_on, policy.calendar()).unwrap_or(0);
    if passed <= within {
        return registered;
    }
    reckoned.workings.push(format!("applied_on: {applied_on} ({registered} + {within} < {passed})"));
    reckoned.cite(&[crate::policy::cited("guangdong-unemployment 第三十六条")]);
    applied_on
}

/// A year of contribution, or months that an earlier benefit left.
fn contributed(spell: Spell) -> Condition {
    if spell.paid < MINIMUM_MONTHS && spell.left > 0 {
        return Condition::at_least("months_left", 1, spell.left, "sil 第四十六条");
    }
    Condition::at_least("months_of_contribution", MINIMUM_MONTHS, spell.paid, "sil 第四十五条")
}

/// Whether a claim pays benefit in any month of a span.
fn pays_benefit_in(other: &Granted, (first, last): (Month, Month)) -> bool {
    let is_paid = |month: &Month| {
        let is_benefit = |(item, _): &(AwardItem, Money)| *item == AwardItem::UnemploymentBenefit;
        other.timeline.due(*month).amount.is_positive() && other.timeline.items_in(*month).iter().any(is_benefit)
    };
    std::iter::successors(Some(first), |month| Some(month.plus(1)))
        .take_while(|month| *month <= last)
        .any(|month| is_paid(&month))
}

/// The amount of each month, months of one amount together.
fn award_months(
    record: &Record<'_>,
    reckoned: &mut Reckoned,
    (first, end, last): (Month, Month, Month),
    (total, cap, drawn_before): (u32, u32, u32),
    interrupted: &[Month],
) -> anyhow::Result<()> {
    let (policy, region) = (record.desk.policy, record.region);
    let total = drawn_before + total;
    // Of months past the period, near to retirement, the amount is one of its own.
    let ordinal = |month: Month| {
        if month > end { cap.max(total) + 1 } else { drawn_before + ordinal_of(first, month, interrupted) }
    };
    let mut amounts = policy.unemployment_amounts(region, first.first_day())?;
    let mut runs: Vec<(Month, Month, Money)> = Vec::new();
    let mut month = first;
    while month <= last {
        // The standard of a later year raises everybody's benefit; until it is published the one before goes on.
        if let Ok(published) = policy.unemployment_amounts(region, month.first_day()) {
            reckoned.cite(&published.sources);
            amounts = published;
        }
        let amount = amount_of(ordinal(month), total, &amounts);
        match runs.last_mut() {
            Some((_, to, same)) if *same == amount => *to = month,
            _ => runs.push((month, month, amount)),
        }
        month = month.plus(1);
    }
    for (from, to, amount) in runs {
        reckoned.workings.push(format!("unemployment_benefit: {from}..{to}: {amount}"));
        reckoned.monthly(AwardItem::UnemploymentBenefit, amount, (from, Some(to)));
    }
    unemployed::seeking(record, reckoned, (first, last), interrupted)
}

/// The statutory month of retirement of the person of a claim, where the register tells it.
pub fn retires_in(desk: Desk<'_>, claim: &Claim) -> anyhow::Result<Option<Month>> {
    let record = Record::load(desk, claim)?;
    if record.birth_month().is_err() {
        return Ok(None);
    }
    retirement_month(&record)
}

/// The statutory month of retirement, where the register tells whose ladder it is.
fn retirement_month(record: &Record<'_>) -> anyhow::Result<Option<Month>> {
    let Some(category) = category_of(&record.person.details, record.facts.text("category")) else { return Ok(None) };
    let terms = record.desk.policy.retirement(record.region, category)?;
    Ok(Some(retirement(record.birth_month()?, &terms).value.month))
}

pub(super) fn maternity(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let (event, policy, facts) = (record.event_month(), record.desk.policy, &record.facts);
    let terms = policy.maternity(record.region, record.event())?;
    // Where maternity insurance went into medical insurance, its months count (国办发〔2019〕10号).
    let own = record.months_paid(InsuranceKind::Maternity, event)?.len();
    let medical = record.months_paid(InsuranceKind::Medical, event)?.len();
    let paid = u32::try_from(own.max(medical)).unwrap_or(u32::MAX);
    let is_insured = record.was_insured_by_payer(InsuranceKind::Maternity, event)?
        || record.was_insured_by_payer(InsuranceKind::Medical, event)?;
    let answer = if is_insured { "yes" } else { "no" };
    reckoned.conditions = vec![
        Condition::holds("insured_in_month", is_insured, ("yes", answer), "sil 第五十四条"),
        Condition::at_least("months_of_contribution", terms.minimum_months, paid, "sil 第五十四条"),
        record.event_has_come("female-workers-2012 第七条"),
        female(record),
        one_birth(record)?,
    ];
    let wage = employer_wage::stated_or_derived(record, reckoned)?;
    let kind = facts.parsed("birth_kind").unwrap_or(BirthKind::Normal);
    let birth = Birth {
        kind,
        children: facts.parsed("children").unwrap_or(1),
        miscarriage_months: facts.parsed("miscarriage_months").unwrap_or(0),
        extra_days: facts.parsed("extra_days").unwrap_or(region_days(kind, &terms)),
    };
    let MaternityAllowance { allowance, .. } = reckoned.explain(allowance(wage, &birth, &terms));
    reckoned.once(AwardItem::MaternityAllowance, allowance, Month::of(record.claim.claim.applied_on).plus(1));
    Ok(())
}

/// The allowance stands in for the wage of the woman who gave birth; of who is not known by her number the application is believed.
fn female(record: &Record<'_>) -> Condition {
    let sex = record.person.details.id_number.sex();
    let found = if sex == Some(Sex::Male) { "male" } else { "female" };
    Condition::holds("female", sex != Some(Sex::Male), ("female", found), "female-workers-2012 第七、八条")
}

/// That no allowance was granted for what must be the same birth.
fn one_birth(record: &Record<'_>) -> anyhow::Result<Condition> {
    let kind = |facts: &ClaimFacts| facts.parsed("birth_kind").unwrap_or(BirthKind::Normal);
    let own = (record.event(), kind(&record.facts));
    let apart = record.desk.policy.pregnancies(record.region, record.event())?;
    let is_same = |other: &Granted| is_same_pregnancy(own, (other.claim.claim.event_on, kind(&other.facts)), apart);
    record.granted_once("one_allowance_a_birth", "female-workers-2012 第七条", is_same)
}
