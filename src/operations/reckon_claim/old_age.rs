//! The employees' pension from the record (国发〔2005〕38号 第六条), and the sickness allowance, which is reckoned like it.

use rust_decimal::Decimal;

use super::record::{Record, category_of};
use super::residents::missing;
use super::{NONE, Reckoned};
use crate::model::{AwardItem, Benefit, InsuranceKind, Money, Month, Rounding};
use crate::operations::contribution_record::PaidMonth;
use crate::policy::PensionTerms;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::annuity::divisor;
use crate::rules::benefits::average_index::{IndexRules, average_index};
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::old_age::{self, Pension, PensionFacts, at_least, years};
use crate::rules::benefits::retirement::{Retirement, retirement};
use crate::rules::benefits::sickness_allowance::{SicknessAllowance, allowance};
use crate::rules::benefits::transition::{self, Transition, TransitionFacts, TransitionGap, TransitionPart};

/// Who draws one of these draws no other of them.
pub(super) const PENSIONS: [Benefit; 4] =
    [Benefit::OldAge, Benefit::AgencyOldAge, Benefit::ResidentOldAge, Benefit::Invalidity];
const KIND: InsuranceKind = InsuranceKind::Pension;

/// The statutory retirement of the person.
pub(super) fn statutory(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<Retirement> {
    let details = &record.person.details;
    let stated = record.facts.text("category");
    let missing = || Refusal::RetirementCategoryUnknown { person: record.person.number };
    let category = category_of(details, stated).ok_or_else(missing)?;
    let terms = record.desk.policy.retirement(record.region, category)?;
    Ok(reckoned.explain(retirement(record.birth_month()?, &terms)))
}

pub(super) fn pension(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let statutory = statutory(record, reckoned)?;
    let chosen = record.claim.claim.chosen_month.unwrap_or(statutory.month);
    let paid = record.months_paid(KIND, chosen)?.len();
    let months = u32::try_from(paid).unwrap_or(u32::MAX) + record.months_deemed();
    let minimum = record.desk.policy.minimum_contribution_months(record.region, statutory.minimum_of(chosen))?;
    let (window, today) = ((statutory.earliest, statutory.latest), Month::of(record.desk.today));
    // The sickness allowance ends with this pension (人社部发〔2024〕72号).
    let other = record.other_claim(&[Benefit::OldAge, Benefit::AgencyOldAge, Benefit::ResidentOldAge])?;
    reckoned.conditions = vec![
        Condition::within("retirement_month", window, chosen, "retirement-decision-2024 第一、三条"),
        Condition::not_after("month_has_come", today, chosen, "sil 第十六条"),
        Condition::at_least("months_of_contribution", minimum, months, "retirement-decision-2024 第二条"),
        no_other_pension(other),
        record.relation_goes_on(KIND)?,
        record.deferred_part(KIND)?,
    ];
    let moved = record.relation_is_here(KIND)?.filter(|_| paid == 0);
    if moved.is_none() {
        let place = record.place_of_benefit(reckoned, chosen)?;
        reckoned.conditions.extend(place);
    }
    reckoned.conditions.extend(moved);
    reckoned.conditions.extend(record.latest_application()?);
    let pension = reckon(record, reckoned, chosen)?;
    let pension = raised_to_floor(record, reckoned, pension, chosen)?;
    let first = chosen.plus(1);
    award(reckoned, &pension, first);
    Ok(())
}

/// A pension below the floor of its region is raised to it (浙江省职工基本养老保险条例 第三十七条).
fn raised_to_floor(
    record: &Record<'_>,
    reckoned: &mut Reckoned,
    pension: Pension,
    retired: Month,
) -> anyhow::Result<Pension> {
    let policy = record.desk.policy;
    let Some((ratio, average, source)) = policy.pension_floor(record.region, retired) else { return Ok(pension) };
    let average = Money::rounded(average, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    let rounding = policy.pension(record.region, retired)?.total_rounding;
    let total = at_least(pension.total, ratio, average, &rounding);
    reckoned.workings.push(format!("pension_floor: max({}, {average} × {ratio}) = {total}", pension.total));
    reckoned.cite(&[crate::policy::cited(&source)]);
    Ok(Pension { total, ..pension })
}

/// What does not fall to one of the three parts (supplements, rounding of the sum) is an item of its own.
fn award(reckoned: &mut Reckoned, pension: &Pension, first: Month) {
    let span = (first, None);
    let Pension { basic, account, transitional, total, .. } = *pension;
    reckoned.monthly(AwardItem::BasicPension, basic, span);
    reckoned.monthly(AwardItem::AccountPension, account, span);
    reckoned.monthly(AwardItem::TransitionalPension, transitional, span);
    reckoned.monthly(AwardItem::Supplement, total - basic - account - transitional, span);
}

pub(super) fn no_other_pension(other: Option<i64>) -> Condition {
    let found = other.map_or_else(|| NONE.to_owned(), |claim| claim.to_string());
    Condition::holds("no_other_pension", other.is_none(), (NONE, found), "transfer-2009-66")
}

/// The pension of somebody who retires in a month.
fn reckon(record: &Record<'_>, reckoned: &mut Reckoned, retired: Month) -> anyhow::Result<Pension> {
    let (policy, facts) = (record.desk.policy, &record.facts);
    let terms = policy.pension(record.region, retired)?;
    let reference_wage = match facts.decimal("reference_wage") {
        Some(stated) => {
            reckoned.workings.push(format!("reference_wage: {stated}"));
            stated
        }
        None => {
            let wage = policy.reference_wage(record.region, retired)?;
            reckoned.awaits("awaits_wage", wage.is_provisional);
            reckoned.workings.push(wage.working());
            wage.yuan
        }
    };
    let city_wage = policy.city_reference_wage(record.region, retired)?;
    reckoned.awaits("awaits_city_wage", city_wage.is_some_and(|wage| wage.is_provisional));
    reckoned.workings.extend(city_wage.map(|wage| format!("city_{}", wage.working())));
    let paid = record.months_paid(KIND, retired)?;
    let months_paid = u32::try_from(paid.len()).unwrap_or(u32::MAX);
    let index = index(record, reckoned, retired)?;
    let age = record.age_at(retired)?;
    let divisor = reckoned.explain(divisor(age, &policy.annuity(record.region, retired)?));
    let account = record.account(KIND, retired)?;
    let opened = record.opened_later(KIND, retired)?;
    if !opened.is_zero() {
        // A balance of a day after the retirement bears the interest of the time between; it is told, and the award waits for the right one.
        reckoned.awaits("awaits_balance", true);
        reckoned.workings.push(format!("account_balance: {retired} {}; + {opened}", account - opened));
    }
    // Within the year of retirement the account bears the rate published last (劳办发〔1997〕116号).
    reckoned.awaits("awaits_rate", policy.crediting_rate_of(record.region, KIND, retired.year()).is_err());
    let all = years(months_paid + record.months_deemed(), terms.years_mode);
    reckoned.workings.push(format!(
        "years_of_contribution: ({months_paid} + {}) ÷ 12 = {} ({})",
        record.months_deemed(),
        all.round_dp(6).normalize(),
        terms.years_mode
    ));
    let pension_facts = PensionFacts {
        reference_wage,
        city_wage: city_wage.map(|wage| wage.yuan),
        index,
        years: all,
        account,
        divisor,
        transition: transition(record, &terms, (reckoned, index, &paid), retired)?,
        is_parent_of_only_child: facts.is_yes("only_child"),
    };
    Ok(reckoned.explain(old_age::pension(&pension_facts, &terms)))
}

/// The average index: that of the application where it states one, else from the record.
fn index(record: &Record<'_>, reckoned: &mut Reckoned, retired: Month) -> anyhow::Result<Decimal> {
    if let Some(stated) = record.facts.decimal("index") {
        reckoned.workings.push(format!("average_index: {stated}"));
        return Ok(stated);
    }
    let paid = record.months_paid(KIND, retired)?;
    let bases: Vec<(Month, Money)> = paid.iter().map(|paid| (paid.month, paid.base)).collect();
    Ok(reckoned.explain(index_of(record, &bases, retired)?))
}

fn index_of(record: &Record<'_>, bases: &[(Month, Money)], retired: Month) -> Result<Decision<Decimal>, Refusal> {
    let (policy, region) = (record.desk.policy, record.region);
    let (counts_gaps, same_year) = policy.index_rules(region, retired);
    average_index(bases, IndexRules { counts_gaps, same_year }, |year| policy.average_wage(region, year))
}

/// The parts of the transitional pension. Which months were paid before the accounts the record tells where the law says what counts; the
/// index of those years, too, where the average wages of that time are on file.
fn transition(
    record: &Record<'_>,
    terms: &PensionTerms,
    (reckoned, average_index, paid): (&mut Reckoned, Decimal, &[PaidMonth]),
    retired: Month,
) -> anyhow::Result<Vec<Transition>> {
    let before: Vec<(Month, Money)> = terms.transition.paid_before.map_or_else(Vec::new, |first| {
        paid.iter().filter(|paid| paid.month < first).map(|paid| (paid.month, paid.base)).collect()
    });
    let stated: Option<u32> = record.facts.parsed("transition_months");
    let counted = u32::try_from(before.len()).unwrap_or(u32::MAX);
    let is_told = !before.is_empty() && stated.is_none_or(|stated| stated == counted);
    let (index, workings) = match record.facts.decimal("transition_index") {
        Some(stated) => (Some(stated), vec![format!("transition_index: {stated}")]),
        None if is_told => index_of(record, &before, retired).map_or((None, Vec::new()), |of_record| {
            let rename = |line: String| line.replace("average_index", "transition_index");
            (Some(of_record.value), of_record.workings.into_iter().map(rename).collect())
        }),
        None => (None, Vec::new()),
    };
    let facts = TransitionFacts {
        months_deemed: record.months_deemed(),
        months_paid: u32::try_from(paid.len()).unwrap_or(u32::MAX),
        months: stated.or_else(|| terms.transition.paid_before.map(|_| counted)),
        index,
        average_index,
    };
    let parts = transition::parts(&facts, terms);
    let is_used = parts.iter().flatten().any(|part| part.part != TransitionPart::Deemed);
    reckoned.workings.extend(workings.into_iter().filter(|_| is_used));
    parts.map_err(|gap| {
        let refusal = match gap {
            TransitionGap::Index => missing("transition_index"),
            TransitionGap::Rate => Refusal::PolicyMissing {
                parameter: "old_age.transition_rate".to_owned(),
                region: record.region,
                month: retired,
            },
        };
        refusal.into()
    })
}

/// The sickness allowance (病残津贴).
pub(super) fn invalidity(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let statutory = statutory(record, reckoned)?;
    let event = record.event_month();
    let (policy, region) = (record.desk.policy, record.region);
    let paid = record.months_paid(KIND, event)?.len();
    let months = u32::try_from(paid).unwrap_or(u32::MAX) + record.months_deemed();
    let document = record.facts.text("document").unwrap_or(NONE);
    reckoned.conditions = vec![
        record.event_has_come("sil 第十七条"),
        Condition::holds("unfit_for_work", document != NONE, ("document", document), "sil 第十七条"),
        Condition::not_after("before_retirement", statutory.month.plus(-1), event, "sickness-2024-72"),
        Condition::at_least("months_of_contribution", 1, months, "sickness-2024-72"),
        no_other_pension(record.other_claim(&PENSIONS)?),
        record.relation_goes_on(KIND)?,
    ];
    let minimum = policy.minimum_contribution_months(region, statutory.month)?;
    let left = u32::try_from(statutory.month.months_since(event)).unwrap_or(0);
    let terms = policy.sickness_allowance(record.event())?;
    let kind = reckoned.explain(allowance(months, minimum, left, &terms));
    let pension = reckon(record, reckoned, event)?;
    let first = event.plus(1);
    let near = statutory.month.plus(-terms.near_retirement_months.cast_signed());
    let has_come = near <= Month::of(record.desk.today);
    let (amount, last) = match kind {
        SicknessAllowance::FullPension => (pension.total, None),
        SicknessAllowance::BasicPension if has_come => (pension.basic, Some(near)),
        SicknessAllowance::BasicPension => (pension.basic, None),
        // At the statutory month the pension of old age takes its place.
        SicknessAllowance::BasicPensionFor(months) => {
            (pension.basic, Some(event.plus(months.cast_signed()).min(statutory.month)))
        }
    };
    reckoned.monthly(AwardItem::InvalidityAllowance, amount, (first, last));
    if kind == SicknessAllowance::BasicPension && has_come {
        // Reckoned again as the whole pension once retirement is near.
        reckoned.workings.push(format!("months_to_retirement: {near} {}", terms.near_retirement_months));
        let whole = reckon(record, reckoned, near)?;
        reckoned.monthly(AwardItem::InvalidityAllowance, whole.total, (near.plus(1), None));
    }
    Ok(())
}
