//! A stay in hospital (住院医疗费): cost within the catalogue, less the deductible, times the level's rate, up to the year's ceiling; then
//! critical illness insurance on what the person still bears. 社会保险法 第二十八条, 第三十条.

use rust_decimal::Decimal;

use crate::model::{Money, Rounding};
use crate::policy::{CriticalTerms, MedicalTerms};
use crate::rules::Decision;

/// A stay in hospital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// What the catalogue covers of the cost.
    pub cost: Money,
    /// 1 to 3.
    pub hospital_level: u32,
    pub is_retired: bool,
    /// The first stay of the year.
    pub is_first: bool,
    pub so_far: YearSoFar,
}

/// What a year of a person came to before a stay: the ceilings, and where critical illness insurance begins, are of the year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct YearSoFar {
    /// By the pooled fund.
    pub pooled_fund: Money,
    /// By critical illness insurance.
    pub critical_illness: Money,
    /// What the pooled fund left of the costs, critical illness insurance not taken off.
    pub borne: Money,
}

/// Who pays what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicalPayment {
    pub pooled_fund: Money,
    pub critical_illness: Money,
    pub person: Money,
}

/// Why a cost is not paid by medical insurance (第三十条).
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display, strum::EnumString, strum::VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Exclusion {
    WorkInjury,
    ThirdParty,
    /// A third party has to pay and does not, or nobody knows who it is: the fund pays in his place and claims it back of him.
    ThirdPartyUnpaid,
    PublicHealth,
    Abroad,
}

fn round(yuan: Decimal) -> Money {
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

/// What the pooled fund and critical illness insurance pay of a stay.
pub fn payment(stay: &Stay, terms: &MedicalTerms) -> Decision<MedicalPayment> {
    let deductible = if stay.is_first { terms.deductible } else { terms.further_deductible };
    let above = (stay.cost.yuan() - deductible).max(Decimal::ZERO);
    let retired = if stay.is_retired { terms.retired_points } else { Decimal::ZERO };
    let percent = (terms.percent.at(stay.hospital_level).unwrap_or_default() + retired).min(Decimal::ONE_HUNDRED);
    let left = (terms.ceiling - stay.so_far.pooled_fund.yuan()).max(Decimal::ZERO);
    let pooled_fund = round((above * percent / Decimal::ONE_HUNDRED).min(left));
    let mut workings =
        vec![format!("pooled_fund: min(({} − {deductible}) × {percent}%, {left}) = {pooled_fund}", stay.cost)];
    let mut sources = terms.sources.clone();
    let borne = stay.cost - pooled_fund;
    let critical_illness = terms.critical.as_ref().map_or(Money::ZERO, |critical| {
        let decision = critical_illness(stay.so_far.borne + borne, critical);
        workings.extend(decision.workings);
        sources.extend(decision.sources);
        let (year, before) = (decision.value, stay.so_far.critical_illness);
        let value = (year - before).max(Money::ZERO);
        if before.is_positive() {
            workings.push(format!("critical_illness: {year} − {before} = {value}"));
        }
        value
    });
    let value = MedicalPayment { pooled_fund, critical_illness, person: borne - critical_illness };
    Decision { value, workings, sources }
}

/// What critical illness insurance pays of what a person bore in a year.
pub fn critical_illness(borne: Money, terms: &CriticalTerms) -> Decision<Money> {
    let exact = terms.segments.marginal(borne.yuan());
    let value = round(exact.min(terms.ceiling));
    let parts = terms.segments.parts(borne.yuan()).into_iter();
    let workings = parts
        .map(|(from, part, rate)| format!("critical_illness: (> {from}) {part} × {rate}"))
        .chain([format!("critical_illness: = {value}")]);
    Decision { value, workings: workings.collect(), sources: terms.sources.clone() }
}
