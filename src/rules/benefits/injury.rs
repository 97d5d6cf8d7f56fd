//! Work injury (工伤): grant, pension and care of a disablement (工伤保险条例 第三十四条至第三十七条), on the own wage within 60 and 300 per
//! cent of the average wage (第六十四条); the regions' grants on ending the contract.

use rust_decimal::Decimal;

use crate::model::{CareLevel, Money, Rounding};
use crate::policy::{GrantBase, InjuryGrantTerms, InjuryTerms, cited};
use crate::rules::Decision;

/// Whose injury.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Injured {
    /// 1 to 10.
    pub grade: u32,
    /// The average of his contribution wages of the twelve months before.
    pub wage: Decimal,
    /// The average monthly wage of the pooling region in the year before.
    pub average_wage: Decimal,
    pub care: Option<CareLevel>,
}

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InjuryBenefits {
    pub lump_sum: Money,
    /// None from grade 7 on.
    pub pension: Option<Money>,
    pub care: Option<Money>,
}

fn round(yuan: Decimal) -> Money {
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

fn percent(percent: Decimal) -> Decimal {
    percent / Decimal::ONE_HUNDRED
}

/// The own wage within its bounds, not rounded.
pub fn own_wage(wage: Decimal, average: Decimal, terms: &InjuryTerms) -> Decimal {
    wage.max(average * percent(terms.wage_floor_percent)).min(average * percent(terms.wage_ceiling_percent))
}

fn bounded_wage(injured: &Injured, terms: &InjuryTerms, workings: &mut Vec<String>) -> Decimal {
    let (average, wage) = (injured.average_wage, own_wage(injured.wage, injured.average_wage, terms));
    workings.push(format!(
        "own_wage: min(max({}, {}% × {average}), {}% × {average}) = {}",
        injured.wage,
        terms.wage_floor_percent,
        terms.wage_ceiling_percent,
        wage.normalize()
    ));
    wage
}

/// Grant, pension and care.
pub fn benefits(injured: &Injured, terms: &InjuryTerms) -> Decision<InjuryBenefits> {
    let mut workings = Vec::new();
    let wage = bounded_wage(injured, terms, &mut workings);
    let shown = wage.normalize();
    let months = terms.lump_months.exactly(injured.grade).unwrap_or(0);
    let lump_sum = round(wage * Decimal::from(months));
    workings.push(format!("disablement_grant: {shown} × {months} = {lump_sum}"));
    let pension = terms.pension_percent.exactly(injured.grade).map(|part| {
        let pension = round(wage * percent(part.into()));
        workings.push(format!("disablement_pension: {shown} × {part}% = {pension}"));
        pension
    });
    let care = injured.care.map(|level| {
        let [full, most, part] = terms.care_percent;
        let share = match level {
            CareLevel::Full => full,
            CareLevel::Most => most,
            CareLevel::Part => part,
        };
        let care = round(injured.average_wage * percent(share));
        workings.push(format!("care_allowance: {} × {share}% = {care}", injured.average_wage));
        care
    });
    Decision { value: InjuryBenefits { lump_sum, pension, care }, workings, sources: terms.sources.clone() }
}

/// A pension below the minimum wage is raised to it (第三十五条, 第三十六条).
pub fn topped_up(pension: Money, minimum_wage: Decimal) -> Money {
    pension.max(round(minimum_wage))
}

/// What the fund adds when somebody of grades 1 to 4 retires on a pension below the disablement pension (第三十五条).
pub fn difference_at_retirement(disablement_pension: Money, pension: Money) -> Money {
    (disablement_pension - pension).max(Money::ZERO)
}

/// The medical grant (fund) and the employment grant (employer) of grades 5 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InjuryGrants {
    pub medical: Money,
    pub employment: Money,
}

/// The grants on ending the contract, `months_to_retirement` before the statutory month; where they go by the own wage, within its bounds
/// (第六十四条). None for grades 1 to 4.
pub fn grants(
    injured: &Injured,
    months_to_retirement: u32,
    terms: &InjuryGrantTerms,
    bounds: &InjuryTerms,
) -> Option<Decision<InjuryGrants>> {
    let medical_months = terms.medical_months.exactly(injured.grade)?;
    let employment_months = terms.employment_months.exactly(injured.grade)?;
    let (mut workings, mut sources) = (Vec::new(), terms.sources.clone());
    let wage = match terms.base {
        GrantBase::AverageWage => injured.average_wage,
        GrantBase::OwnWage => {
            sources.push(cited("injury-regulation 第六十四条"));
            bounded_wage(injured, bounds, &mut workings).normalize()
        }
    };
    let near = terms.near_retirement.as_ref().and_then(|steps| steps.at(months_to_retirement)).unwrap_or(100);
    let medical = round(wage * medical_months);
    let employment = round(wage * employment_months * percent(near.into()));
    workings.push(format!("injury_medical_grant: {wage} × {medical_months} = {medical}"));
    workings.push(format!("injury_employment_grant: {wage} × {employment_months} × {near}% = {employment}"));
    Some(Decision { value: InjuryGrants { medical, employment }, workings, sources })
}
