//! What a region adds to the three parts of a pension, and how it rounds the sum.

use rust_decimal::Decimal;

use super::old_age::PensionFacts;
use crate::model::Money;
use crate::policy::PensionTerms;

/// The supplements and the total.
pub(super) fn add(
    facts: &PensionFacts,
    terms: &PensionTerms,
    parts: Money,
    workings: &mut Vec<String>,
) -> (Money, Money) {
    let law = &terms.supplements;
    let rounding = &terms.component_rounding;
    let indexed_wage = facts.reference_wage * facts.index;
    let mut exact = Vec::new();
    if let Some(steps) = &law.long_contribution {
        let mean = (facts.city_wage.unwrap_or(facts.reference_wage) + indexed_wage) / Decimal::TWO;
        for (from, years, rate) in steps.parts(facts.years) {
            workings.push(format!("supplement: {} × {rate} × {years} (> {from})", mean.normalize()));
        }
        exact.push(mean * steps.marginal(facts.years));
    }
    exact.extend(law.of_indexed_wage.map(|ratio| indexed_wage * ratio));
    exact.extend(law.fixed);
    exact.extend(law.one_child_fixed.filter(|_| facts.is_parent_of_only_child));
    let supplement: Money = exact.into_iter().map(|amount| rounding.round(amount)).sum();
    let mut sum = (parts + supplement).yuan();
    if let Some(factor) = law.one_child_factor.filter(|_| facts.is_parent_of_only_child) {
        workings.push(format!("total: {} × {factor}", parts + supplement));
        sum *= factor;
    }
    let total = terms.total_rounding.round(sum);
    if !supplement.is_zero() {
        workings.push(format!("total: {parts} + {supplement} = {}", parts + supplement));
    }
    (supplement, total)
}
