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
use crate::rules::benefits::old_age::{Pension, PensionFacts, pension, years};
use crate::rules::benefits::transition::{self, Transition, TransitionFacts, TransitionGap};

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
    /// The region's transition has an index of its own, which is not given.
    lacks_own_index: bool,
}

/// Whether the average index stands for that of the transition, which the region has of its own and nobody gave.
pub(super) fn lacks_own_index(cells: Cells<'_>, policy: &Policy) -> bool {
    reckoned(cells, policy).is_ok_and(|(_, lacks_own_index)| lacks_own_index)
}

fn decided(cells: Cells<'_>, policy: &Policy) -> Result<Decision<Pension>, Refusal> {
    reckoned(cells, policy).map(|(decision, _)| decision)
}

fn reckoned(cells: Cells<'_>, policy: &Policy) -> Result<(Decision<Pension>, bool), Refusal> {
    let region = cells("region").map(|_| cells::known_region(cells, "region", policy)).transpose()?;
    let retired = cells::month(cells, "retirement_month")?;
    let mut terms = policy.pension(region.unwrap_or(RegionCode::NATION), retired)?;
    terms.years_mode = cells::choice(cells, "years_mode", YearsMode::VARIANTS, terms.years_mode)?;
    let mut case = Case { region, retired, terms, notes: Vec::new(), lacks_own_index: false };
    let facts = facts(cells, policy, &mut case)?;
    let mut decision = pension(&facts, &case.terms);
    case.notes.append(&mut decision.workings);
    decision.workings = case.notes;
    Ok((decision, case.lacks_own_index))
}

fn facts(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<PensionFacts, Refusal> {
    let reference_wage = reference_wage(cells, policy, case)?;
    let city_wage = city_wage(cells, policy, case)?;
    let index = cells::positive_decimal(cells, "index")?;
    case.notes.push(format!("average_index: {index}"));
    let months_paid = cells::months(cells, "months_paid")?;
    let months_deemed = cells::months(cells, "months_deemed")?;
    let account = cells::money(cells, "account")?;
    let divisor = divisor(cells, policy, case)?;
    let transition = transition(cells, case, (index, months_paid, months_deemed))?;
    let years = match cells("contribution_years") {
        Some(_) => {
            let years = cells::positive_decimal(cells, "contribution_years")?;
            case.notes.push(format!("years_of_contribution: {years}"));
            years
        }
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
    let is_parent_of_only_child = cells::choice(cells, "only_child", &["true", "false"], false)?;
    Ok(PensionFacts { reference_wage, city_wage, index, years, account, divisor, transition, is_parent_of_only_child })
}

fn reference_wage(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<Decimal, Refusal> {
    if cells("reference_wage").is_some() {
        let wage = cells::positive_decimal(cells, "reference_wage")?;
        case.notes.push(format!("reference_wage: {wage}"));
        return Ok(wage);
    }
    let option = || Refusal::CalcInputMissing { option: "--reference-wage | --region".to_owned() };
    let wage = policy.reference_wage(case.region.ok_or_else(option)?, case.retired)?;
    case.notes.push(wage.working());
    Ok(wage.yuan)
}

/// The city's, where the region takes two; the province's does not stand in for it.
fn city_wage(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<Option<Decimal>, Refusal> {
    if cells("city_reference_wage").is_some() {
        let wage = cells::positive_decimal(cells, "city_reference_wage")?;
        let is_taken = case.terms.double_base.is_some();
        case.notes.extend(is_taken.then(|| format!("city_reference_wage: {wage}")));
        return Ok(Some(wage));
    }
    let Some(region) = case.region else { return Ok(None) };
    let wage = policy.city_reference_wage(region, case.retired)?;
    case.notes.extend(wage.map(|wage| format!("city_{}", wage.working())));
    Ok(wage.map(|wage| wage.yuan))
}

fn divisor(cells: Cells<'_>, policy: &Policy, case: &mut Case) -> Result<Decimal, Refusal> {
    let age = cells::age(cells, "age")?;
    if cells("divisor").is_some() {
        let divisor = cells::positive_decimal(cells, "divisor")?;
        case.notes.push(format!("divisor: {divisor}"));
        return Ok(divisor);
    }
    let terms = policy.annuity(case.region.unwrap_or(RegionCode::NATION), case.retired)?;
    let decision = annuity::divisor(age, &terms);
    if terms.method == AnnuityMethod::Monthly {
        case.notes.extend(decision.workings);
    } else {
        case.notes.push(format!("divisor: {}", decision.value));
    }
    Ok(decision.value)
}

/// The transitional part: what is given, else the region's rule; none where neither says how.
fn transition(
    cells: Cells<'_>,
    case: &mut Case,
    (average_index, months_paid, months_deemed): (Decimal, u32, u32),
) -> Result<Vec<Transition>, Refusal> {
    let law = &mut case.terms.transition;
    if let Some(rate) = cells("transition_rate") {
        (law.rate, law.rate_after_years) = (Some(cells::percent_or_ratio(rate)?), None);
    }
    law.form = cells::choice(cells, "transition_form", TransitionForm::VARIANTS, law.form)?;
    let months = cells("transition_months").map(|_| cells::months(cells, "transition_months")).transpose()?;
    let index = cells("transition_index").map(|_| cells::positive_decimal(cells, "transition_index")).transpose()?;
    let facts = TransitionFacts { months_deemed, months_paid, months, index, average_index };
    case.notes.extend(index.map(|index| format!("transition_index: {index}")));
    let mut parts = transition::parts(&facts, &case.terms);
    if matches!(parts, Err(TransitionGap::Index)) {
        case.lacks_own_index = true;
        case.notes.push(format!("transition_index: {average_index}"));
        parts = transition::parts(&TransitionFacts { index: Some(average_index), ..facts }, &case.terms);
    }
    match (parts, case.region) {
        (Ok(parts), _) => Ok(parts),
        (Err(TransitionGap::Rate | TransitionGap::Index), None) => Ok(Vec::new()),
        (Err(TransitionGap::Rate | TransitionGap::Index), Some(region)) => {
            Err(Refusal::PolicyMissing { parameter: "old_age.transition_rate".to_owned(), region, month: case.retired })
        }
    }
}
