//! The employees' pension (职工基本养老金) of 国发〔2005〕38号 第六条: basic pension, account pension, transitional pension, each rounded by
//! the region's rule, and what the region adds.

use rust_decimal::{Decimal, RoundingStrategy};

use super::average_index::shown_index;
use super::supplement;
use super::transition::{self, Transition};
use crate::model::{DoubleBase, Money, YearsMode};
use crate::policy::{PensionTerms, RoundingSteps};
use crate::rules::Decision;

/// What a pension is reckoned from.
#[derive(Clone, Debug)]
pub struct PensionFacts {
    /// B, the reference wage (计发基数); where the region takes two, the province's.
    pub reference_wage: Decimal,
    /// The city's, where the region takes two.
    pub city_wage: Option<Decimal>,
    /// Z, the average contribution index.
    pub index: Decimal,
    /// Paid and deemed months together, as years (N).
    pub years: Decimal,
    pub account: Money,
    pub divisor: Decimal,
    /// The parts of the transitional pension.
    pub transition: Vec<Transition>,
    pub is_parent_of_only_child: bool,
}

/// A monthly pension.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pension {
    pub basic: Money,
    pub account: Money,
    pub transitional: Money,
    pub supplement: Money,
    pub total: Money,
}

const MONTHS: Decimal = Decimal::from_parts(12, 0, 0, false, 0);
const TWO: Decimal = Decimal::TWO;

/// Months of contribution as years.
pub fn years(months: u32, mode: YearsMode) -> Decimal {
    let exact = Decimal::from(months) / MONTHS;
    let (digits, strategy) = match mode {
        YearsMode::Exact => return exact,
        YearsMode::TwoDecimals => (2, RoundingStrategy::MidpointAwayFromZero),
        YearsMode::FourDecimals => (4, RoundingStrategy::MidpointAwayFromZero),
        YearsMode::UpToOne => (1, RoundingStrategy::AwayFromZero),
        YearsMode::UpToTwo => (2, RoundingStrategy::AwayFromZero),
    };
    exact.round_dp_with_strategy(digits, strategy)
}

/// The monthly pension.
pub fn pension(facts: &PensionFacts, terms: &PensionTerms) -> Decision<Pension> {
    let rounding = &terms.component_rounding;
    let mut workings = Vec::new();
    let basic = basic(facts, terms, &mut workings);
    let account = rounding.round(facts.account.yuan() / facts.divisor);
    workings.push(format!("account_pension: {} ÷ {} = {account}", facts.account, facts.divisor));
    let transitional = transition::amount(facts, terms, &mut workings);
    let parts = [basic, account, transitional];
    let (supplement, total) = supplement::add(facts, terms, parts, &mut workings);
    let value = Pension { basic, account, transitional, supplement, total };
    Decision { value, workings, sources: terms.sources.clone() }
}

/// (B + B × Z) ÷ 2 × N × 1 %, with the two bases, the lowered base and the odd months of some regions.
fn basic(facts: &PensionFacts, terms: &PensionTerms, workings: &mut Vec<String>) -> Money {
    let (first, second) = bases(facts, terms);
    let index = facts.index;
    let lowered = terms.low_index.filter(|low| index < *low && !low.is_zero());
    let part = lowered.map(|low| (index / low).round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero));
    if let Some((low, part)) = lowered.zip(part) {
        workings.push(format!("low_index: {} ÷ {low} = {part}", shown_index(index)));
    }
    let wages = part.map_or(first, |part| first * part) + second * index;
    let coefficient = coefficient(facts.years, terms, workings);
    let basic = terms.component_rounding.round(wages / TWO * coefficient);
    let times = part.map(|part| format!(" × {part}")).unwrap_or_default();
    let (share, index) = (coefficient.round_dp(8).normalize(), shown_index(index));
    workings.push(format!("basic_pension: ({first}{times} + {second} × {index}) ÷ 2 × {share} = {basic}"));
    basic
}

/// The two wages of the basic pension; the same where the region takes one.
fn bases(facts: &PensionFacts, terms: &PensionTerms) -> (Decimal, Decimal) {
    let (province, city) = (facts.reference_wage, facts.city_wage.unwrap_or(facts.reference_wage));
    match terms.double_base {
        None => (province, province),
        Some(DoubleBase::ProvinceFirst) => (province, city),
        Some(DoubleBase::CityFirst) => (city, province),
    }
}

/// N × 1 %; full years and odd months apart where the region says so.
fn coefficient(years: Decimal, terms: &PensionTerms, workings: &mut Vec<String>) -> Decimal {
    let rate = terms.year_rate.normalize();
    let (value, shown) = match terms.odd_month_rate {
        None => (years * rate, format!("{} × {rate}", years.round_dp(6).normalize())),
        Some(odd_month_rate) => {
            let full = years.trunc();
            let odd_months = ((years - full) * MONTHS).round();
            let shown = format!("{full} × {rate} + {odd_months}m × {}", odd_month_rate.normalize());
            (full * rate + odd_months * odd_month_rate, shown)
        }
    };
    workings.push(format!("coefficient: {shown} = {}", value.round_dp(8).normalize()));
    value
}

/// What is still to be paid, or to be taken back, when a provisional pension (预发) is reckoned again: the difference of the
/// totals for each month already paid.
pub fn recomputed(paid: &Pension, anew: &Pension, months: u32) -> Decision<Money> {
    let difference = anew.total - paid.total;
    let value = Money::from_fen(difference.fen() * i64::from(months));
    let workings = vec![format!("back_pay: ({} − {}) × {months} = {value}", anew.total, paid.total)];
    Decision { value, workings, sources: Vec::new() }
}

/// The least pension of a region: a part of last year's average pension.
pub fn at_least(pension: Money, ratio: Decimal, average_pension: Money, rounding: &RoundingSteps) -> Money {
    pension.max(rounding.round(average_pension.yuan() * ratio))
}
