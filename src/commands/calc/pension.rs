//! `calc pension`: the employees' pension from its figures; a region's rules fill what is not given.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use strum::VariantNames;

use super::cells::{self, Cells};
use super::{Answer, Question, optional, required};
use crate::model::{AnnuityMethod, Month, RegionCode, TransitionForm, YearsMode};
use crate::policy::{PensionTerms, Policy};
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::annuity;
use crate::rules::benefits::old_age::{Pension, PensionFacts, Transition, pension, years};

pub(super) const QUESTION: Question = Question {
    name: "pension",
    inputs: &[
        required("retirement_month"),
        required("age"),
        optional("reference_wage"),
        required("index"),
        required("months_paid"),
        required("months_deemed"),
        required("account"),
        optional("divisor"),
        optional("years_mode"),
        optional("contribution_years"),
        optional("transition_rate"),
        optional("transition_months"),
        optional("transition_index"),
        optional("transition_form"),
        optional("region"),
        optional("city_reference_wage"),
        optional("only_child"),
    ],
    answers: &["basic_pension", "account_pension", "transitional_pension", "total"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let Pension { basic, account, transitional, total, .. } = decided(cells, policy)?.value;
    Ok([basic, account, transitional, total].map(|part| part.to_string()).to_vec())
}

fn explain(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy)?))
}

/// A case with what it cites besides the formula.
struct Case {
    region: Option<RegionCode>,
    retired: Month,
    terms: PensionTerms,
    notes: Vec<String>,
}

fn decided(cells: Cells<'_>, policy: &Policy) -> Result<Decision<Pension>, Refusal> {
    let region = cells("region").map(|_| cells::known_region(cells, "region", policy)).transpose()?;
    let retired = cells::month(cells, "retirement_month")?;
    let mut terms = policy.pension(region.unwrap_or(RegionCode::NATION), retired)?;
    terms.years_mode = cells::choice(cells, "years_mode", YearsMode::VARIANTS, terms.years_mode)?;
    let mut case = Case { region, retired, terms, notes: Vec::new() };
    let facts = facts(cells, policy, &mut case)?;
    let mut decision = pension(&facts, &case.terms);
    case.notes.append(&mut decision.workings);
    decision.workings = case.notes;
    Ok(decision)
}

fn facts(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<PensionFacts, Refusal> {
    let reference_wage = reference_wage(cells, policy, case)?;
    let index = cells::positive_decimal(cells, "index")?;
    let months_paid = cells::months(cells, "months_paid")?;
    let months_deemed = cells::months(cells, "months_deemed")?;
    let account = cells::money(cells, "account")?;
    let divisor = divisor(cells, policy, case)?;
    let transition = transition(cells, case, (index, months_paid, months_deemed))?;
    let years = match cells("contribution_years") {
        Some(_) => cells::positive_decimal(cells, "contribution_years")?,
        None => {
            let years = years(months_paid + months_deemed, case.terms.years_mode);
            case.notes.push(format!(
                "years_of_contribution: ({months_paid} + {months_deemed}) ÷ 12 = {} ({})",
                years.round_dp(6).normalize(),
                case.terms.years_mode
            ));
            years
        }
    };
    let city_wage = city_wage(cells, policy, case)?;
    let is_parent_of_only_child = cells::choice(cells, "only_child", &["true", "false"], false)?;
    Ok(PensionFacts { reference_wage, city_wage, index, years, account, divisor, transition, is_parent_of_only_child })
}

fn reference_wage(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<Decimal, Refusal> {
    if cells("reference_wage").is_some() {
        return cells::positive_decimal(cells, "reference_wage");
    }
    let option = || Refusal::CalcInputMissing { option: "reference_wage".to_owned() };
    let wage = policy.reference_wage(case.region.ok_or_else(option)?, case.retired)?;
    if wage.is_provisional {
        case.notes.push(format!("{} ({}, provisional)", wage.yuan, wage.year));
    }
    Ok(wage.yuan)
}

/// The city's, where the region takes two; the province's does not stand in for it.
fn city_wage(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<Option<Decimal>, Refusal> {
    if cells("city_reference_wage").is_some() {
        return cells::positive_decimal(cells, "city_reference_wage").map(Some);
    }
    let Some(region) = case.region else { return Ok(None) };
    let wage = policy.city_reference_wage(region, case.retired)?;
    if let Some(wage) = wage.filter(|wage| wage.is_provisional) {
        case.notes.push(format!("{} ({}, provisional)", wage.yuan, wage.year));
    }
    Ok(wage.map(|wage| wage.yuan))
}

fn divisor(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<Decimal, Refusal> {
    let age = cells::age(cells, "age")?;
    if cells("divisor").is_some() {
        return cells::positive_decimal(cells, "divisor");
    }
    let terms = policy.annuity(case.region.unwrap_or(RegionCode::NATION), case.retired)?;
    let decision = annuity::divisor(age, &terms);
    if terms.method == AnnuityMethod::Monthly {
        case.notes.extend(decision.workings);
    }
    Ok(decision.value)
}

/// The transitional part: what is given, else the region's rule; none where neither says how.
fn transition(
    cells: Cells<'_>,
    case: &Case,
    (index, months_paid, months_deemed): (Decimal, u32, u32),
) -> Result<Option<Transition>, Refusal> {
    let law = &case.terms.transition;
    let months = cells("transition_months").map_or(Ok(months_deemed), |_| cells::months(cells, "transition_months"))?;
    let by_years = law.rate_after_years.as_ref().and_then(|steps| steps.at(months_paid.saturating_sub(1) / 12));
    let given = cells("transition_rate").map(cells::percent_or_ratio).transpose()?;
    let rate = given.or(by_years).or(law.rate);
    let form = cells::choice(cells, "transition_form", TransitionForm::VARIANTS, law.form)?;
    let own = cells("transition_index").map(|_| cells::positive_decimal(cells, "transition_index")).transpose()?;
    let is_deemed_only = cells("transition_months").is_none();
    let index = own.or(law.deemed_index.filter(|_| is_deemed_only)).unwrap_or(index);
    if months == 0 {
        return Ok(None);
    }
    match (rate, case.region) {
        (Some(rate), _) => Ok(Some(Transition { rate, years: years(months, case.terms.years_mode), index, form })),
        (None, None) => Ok(None),
        (None, Some(region)) => {
            Err(Refusal::PolicyMissing { parameter: "old_age.transition_rate".to_owned(), region, month: case.retired })
        }
    }
}
