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
    let given =
        cells("city_reference_wage").map(|_| cells::positive_decimal(cells, "city_reference_wage")).transpose()?;
    let is_double = case.terms.double_base.is_some();
    let city_wage = given.or_else(|| policy.city_reference_wage(case.region?, case.retired));
    case.notes.extend(city_wage.filter(|_| is_double).map(|wage| format!("city_reference_wage: {wage}")));
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
    match (transition::parts(&facts, &case.terms), case.region) {
        (Ok(parts), _) => Ok(parts),
        (Err(TransitionGap::Index), _) => Err(Refusal::CalcInputMissing { option: "--transition-index".to_owned() }),
        (Err(TransitionGap::Rate), None) => Ok(Vec::new()),
        (Err(TransitionGap::Rate), Some(region)) => {
            Err(Refusal::PolicyMissing { parameter: "old_age.transition_rate".to_owned(), region, month: case.retired })
        }
    }
}
