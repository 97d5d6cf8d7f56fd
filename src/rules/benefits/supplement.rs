//! What a region adds to the three parts of a pension, and how it rounds the sum.

use rust_decimal::Decimal;

use super::average_index::shown_index;
use super::old_age::PensionFacts;
use crate::model::Money;
use crate::policy::PensionTerms;

/// The supplements and the total of the three parts with them. The step by which the sum is rounded is a line of its own.
pub(super) fn add(
    facts: &PensionFacts,
    terms: &PensionTerms,
    parts: [Money; 3],
    workings: &mut Vec<String>,
) -> (Money, Money) {
    let supplements = supplements(facts, terms, workings);
    let summands: Vec<Money> =
        parts.into_iter().chain(supplements.iter().copied()).filter(|part| !part.is_zero()).collect();
    let sum: Money = summands.iter().copied().sum();
    let shown: Vec<String> = summands.iter().map(Money::to_string).collect();
    let factor = terms.supplements.one_child_factor.filter(|_| facts.is_parent_of_only_child);
    let exact = sum.yuan() * factor.unwrap_or(Decimal::ONE);
    let total = terms.total_rounding.round(exact);
    let shown = if shown.is_empty() { sum.to_string() } else { shown.join(" + ") };
    match factor {
        Some(factor) => {
            workings.push(format!("sum_of_parts: {shown} = {sum}"));
            workings.push(format!("total: {sum} × {factor} = {total}"));
        }
        None if total == sum => workings.push(format!("total: {shown} = {total}")),
        None => {
            workings.push(format!("sum_of_parts: {shown} = {sum}"));
            workings.push(format!("step_of_rounding: {}", total - sum));
            workings.push(format!("total: {sum} + {} = {total}", total - sum));
        }
    }
    (supplements.into_iter().sum(), total)
}

/// What is added, each rounded by itself.
fn supplements(facts: &PensionFacts, terms: &PensionTerms, workings: &mut Vec<String>) -> Vec<Money> {
    let law = &terms.supplements;
    let rounding = &terms.component_rounding;
    let (wage, index) = (facts.reference_wage, shown_index(facts.index));
    let indexed_wage = wage * facts.index;
    let mut found = Vec::new();
    if let Some(steps) = &law.long_contribution {
        let first = facts.city_wage.unwrap_or(wage);
        let mean = (first + indexed_wage) / Decimal::TWO;
        let parts = steps.parts(facts.years);
        if !parts.is_empty() {
            let shown = mean.round_dp(6).normalize();
            workings.push(format!("mean_wage: ({first} + {wage} × {index}) ÷ 2 = {shown}"));
            let amount = rounding.round(mean * steps.marginal(facts.years));
            let steps: Vec<String> = parts.iter().map(|(_, years, rate)| format!("{years} × {rate}")).collect();
            workings.push(format!("long_contribution: {shown} × ({}) = {amount}", steps.join(" + ")));
            found.push(amount);
        }
    }
    if let Some(ratio) = law.of_indexed_wage {
        let amount = rounding.round(indexed_wage * ratio);
        workings.push(format!("of_indexed_wage: {wage} × {index} × {ratio} = {amount}"));
        found.push(amount);
    }
    let of_child = law.one_child_fixed.filter(|_| facts.is_parent_of_only_child);
    for (name, fixed) in [("supplement_fixed", law.fixed), ("one_child_fixed", of_child)] {
        if let Some(fixed) = fixed {
            let amount = rounding.round(fixed);
            workings.push(format!("{name}: {amount}"));
            found.push(amount);
        }
    }
    found
}
