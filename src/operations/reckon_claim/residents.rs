//! The residents' pension from the record, and pensions of the public sector, which are entered by document.

use super::old_age::{PENSIONS, no_other_pension};
use super::record::Record;
use super::{NONE, Reckoned};
use crate::model::{AwardItem, Benefit, InsuranceKind, Money, Month};
use crate::policy::ResidentPensionTerms;
use crate::refusal::Refusal;
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::resident_pension::{self, ResidentPension, basic_amount};

const KIND: InsuranceKind = InsuranceKind::ResidentPension;

pub(super) fn pension(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let (event, policy) = (record.event_month(), record.desk.policy);
    let terms = policy.resident_pension(record.region, record.event())?;
    let mut years: Vec<i32> = record.months_paid(KIND, event)?.iter().map(|paid| paid.month.year()).collect();
    years.dedup();
    let paid = u32::try_from(years.len()).unwrap_or(u32::MAX) + record.months_deemed() / 12;
    // Of a month to come he has the age that he has now.
    let today = Month::of(record.desk.today);
    let (age, owed) = (record.age_at(event.min(today))?, resident_pension::years_owed(of_age(record, &terms)?, &terms));
    let other = record.other_claim(&PENSIONS)?;
    reckoned.conditions = vec![
        Condition::of_age("age", terms.age, age, "residents-2014-8"),
        Condition::not_after("month_has_come", today, event, "residents-2014-8"),
        Condition::at_least("years_of_contribution", owed, paid, "residents-2014-8 第六部分"),
        no_other_pension(other),
    ];
    let (balance, first) = (record.account(KIND, event)?, event.plus(1));
    let steps = policy.resident_basic_steps(record.region, first)?;
    let of_first = policy.resident_basic(record.region, first.first_day())?;
    reckoned.awaits("awaits_basic", steps.iter().all(|(_, basic)| basic.is_provisional));
    let basic = basic_amount(of_first.yuan);
    let ResidentPension { account, years, .. } =
        reckoned.explain(resident_pension::pension(balance, paid, basic, &terms));
    reckoned.cite(&of_first.sources);
    for (from, basic) in steps {
        let amount = basic_amount(basic.yuan);
        reckoned.workings.push(format!("basic_pension: {from}: {amount}"));
        reckoned.monthly(AwardItem::BasicPension, amount, (from, None));
    }
    let span = (first, None);
    reckoned.monthly(AwardItem::AccountPension, account, span);
    reckoned.monthly(AwardItem::Supplement, years, span);
    Ok(())
}

/// The month in which the person reaches the age of the residents' pension.
pub(super) fn of_age(record: &Record<'_>, terms: &ResidentPensionTerms) -> anyhow::Result<Month> {
    Ok(record.birth_month()?.plus((terms.age * 12).cast_signed()))
}

/// Whether the person paid for a residents' pension, or drew one.
pub(super) fn is_insured(record: &Record<'_>) -> anyhow::Result<bool> {
    let claims = record.desk.reader.claims_of_person(record.person.number)?;
    let drew = claims.iter().any(|claim| claim.claim.benefit == Benefit::ResidentOldAge);
    Ok(drew || !record.months_paid(KIND, record.event_month())?.is_empty())
}

/// The months of the basic amount that the region pays at death (丧葬补助金).
pub(super) fn funeral(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let (policy, event) = (record.desk.policy, record.event_month());
    let terms = policy.resident_pension(record.region, record.event())?;
    let found = terms.funeral_months.map_or_else(|| NONE.to_owned(), |months| months.to_string());
    let is_granted = terms.funeral_months.is_some();
    reckoned.conditions.push(Condition::holds("region_grants_it", is_granted, ("> 0", found), "residents-2014-8"));
    let Some(months) = terms.funeral_months else { return Ok(()) };
    let basic = policy.resident_basic(record.region, record.event())?;
    let grant = reckoned.explain(resident_pension::funeral_grant(basic_amount(basic.yuan), months));
    reckoned.cite(&terms.sources);
    reckoned.awaits("awaits_basic", basic.is_provisional);
    reckoned.once(AwardItem::ResidentFuneralGrant, grant, event.plus(1));
    Ok(())
}

/// A pension of the public sector, as the document of the organ that set it says.
pub(super) fn by_document(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let document = record.facts.text("document").unwrap_or(NONE);
    let event = record.event_month();
    reckoned.conditions = vec![
        Condition::holds("document", document != NONE, ("document", document), "sil 第十条"),
        Condition::not_after("month_has_come", Month::of(record.desk.today), event, "sil 第十条"),
        no_other_pension(record.other_claim(&PENSIONS)?),
    ];
    let amount: Money = record.facts.money("amount").ok_or_else(|| missing("amount"))?;
    reckoned.workings.push(format!("{document}: {amount}"));
    reckoned.monthly(AwardItem::BasicPension, amount, (event.plus(1), None));
    Ok(())
}

/// A fact that the application has to state.
pub(super) fn missing(fact: &str) -> Refusal {
    Refusal::ClaimFactMissing { fact: fact.to_owned() }
}
