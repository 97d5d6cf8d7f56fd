//! The transitional pension (过渡性养老金) of those who worked before the individual accounts: which months, at which index. Where the region
//! reckons deemed months at an index of their own (北京), the months that were paid before the accounts stand beside them as a second part.

use rust_decimal::Decimal;

use super::average_index::shown_index;
use super::old_age::{PensionFacts, years};
use crate::model::{DoubleBase, Money, TransitionForm};
use crate::policy::PensionTerms;

/// What is said and known of the months before the accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransitionFacts {
    pub months_deemed: u32,
    /// Of all times; some regions' rate goes by it.
    pub months_paid: u32,
    /// The months that are stated to count; where deemed months are a part by themselves, those paid before the accounts.
    pub months: Option<u32>,
    /// The index of those years, where it is known.
    pub index: Option<Decimal>,
    /// Of all years; that of the transition where the region has no other.
    pub average_index: Decimal,
}

/// Which of the parts there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransitionPart {
    Whole,
    Deemed,
    Paid,
}

/// A part of the transitional pension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    pub part: TransitionPart,
    pub months: u32,
    pub rate: Decimal,
    pub index: Decimal,
}

/// What has to be known and is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransitionGap {
    Rate,
    Index,
}

/// The parts that there are.
pub fn parts(facts: &TransitionFacts, terms: &PensionTerms) -> Result<Vec<Transition>, TransitionGap> {
    let law = &terms.transition;
    let by_years = law.rate_after_years.as_ref().and_then(|steps| steps.at(facts.months_paid.saturating_sub(1) / 12));
    let rate = by_years.or(law.rate).ok_or(TransitionGap::Rate);
    let average = Some(facts.average_index).filter(|_| !law.has_own_index);
    let asked = match law.deemed_index {
        None => vec![(TransitionPart::Whole, facts.months.unwrap_or(facts.months_deemed), facts.index.or(average))],
        Some(index) => vec![
            (TransitionPart::Deemed, facts.months_deemed, Some(index)),
            (TransitionPart::Paid, facts.months.unwrap_or(0), facts.index.or(average)),
        ],
    };
    let counted = asked.into_iter().filter(|(_, months, _)| *months > 0);
    counted
        .map(|(part, months, index)| {
            Ok(Transition { part, months, rate: rate?, index: index.ok_or(TransitionGap::Index)? })
        })
        .collect()
}

/// What the parts give together, each rounded.
pub(super) fn amount(facts: &PensionFacts, terms: &PensionTerms, workings: &mut Vec<String>) -> Money {
    let amounts: Vec<Money> = facts.transition.iter().map(|part| amount_of(facts, part, terms, workings)).collect();
    let sum = amounts.iter().copied().sum();
    if let [first, second] = amounts.as_slice() {
        workings.push(format!("transitional_pension: {first} + {second} = {sum}"));
    }
    sum
}

fn amount_of(facts: &PensionFacts, part: &Transition, terms: &PensionTerms, workings: &mut Vec<String>) -> Money {
    let is_whole = facts.transition.len() == 1;
    let (years_name, name) = match part.part {
        TransitionPart::Deemed if !is_whole => ("deemed_years", "deemed_part"),
        TransitionPart::Paid if !is_whole => ("years_paid_before", "paid_part"),
        _ => ("transition_years", "transitional_pension"),
    };
    let wage = match (terms.double_base, facts.city_wage) {
        (Some(DoubleBase::ProvinceFirst), Some(city)) => city,
        _ => facts.reference_wage,
    };
    let (index, read) = (part.index, shown_index(part.index));
    let (base, shown) = match terms.transition.form {
        TransitionForm::Wage => (wage * index, format!("{wage} × {read}")),
        TransitionForm::Avg => ((wage + wage * index) / Decimal::TWO, format!("({wage} + {wage} × {read}) ÷ 2")),
        TransitionForm::Floor1 => {
            let raised = index.max(Decimal::ONE);
            (wage * raised, format!("{wage} × max({read}, 1)"))
        }
    };
    if part.part == TransitionPart::Deemed {
        workings.push(format!("deemed_index: {read}"));
    }
    let years = years(part.months, terms.years_mode);
    let (shown_years, rate) = (years.round_dp(6).normalize(), part.rate.normalize());
    workings.push(format!("{years_name}: {} ÷ 12 = {shown_years} ({})", part.months, terms.years_mode));
    let amount = terms.component_rounding.round(base * years * part.rate);
    workings.push(format!("{name}: {shown} × {shown_years} × {rate} = {amount}"));
    amount
}
