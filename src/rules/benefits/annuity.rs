//! The annuity divisor (计发月数): 国发〔2005〕38号 附件; from 2025 between two ages by months.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::model::{Age, AnnuityMethod};
use crate::policy::AnnuityTerms;
use crate::rules::Decision;

/// The divisor at an age. Outside the table the nearest entry holds.
pub fn divisor(age: Age, terms: &AnnuityTerms) -> Decision<Decimal> {
    let (first, last) = (terms.table.first(), terms.table.last());
    let whole = |years: u32| Decimal::from(terms.table.at(years).unwrap_or(first.1));
    let here = whole(age.years());
    let is_outside = age.years() < first.0 || age.years() >= last.0;
    let (value, working) = match terms.method {
        AnnuityMethod::Monthly if age.months() > 0 && !is_outside => {
            let next = whole(age.years() + 1);
            let exact = here - (here - next) * Decimal::from(age.months()) / Decimal::from(12);
            let mut value = exact.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero);
            value.rescale(1);
            (value, format!("divisor: {here} − ({here} − {next}) × {} ÷ 12 = {value}", age.months()))
        }
        AnnuityMethod::Monthly | AnnuityMethod::WholeYear => (here, format!("divisor: {age} = {here}")),
    };
    Decision { value, workings: vec![working], sources: terms.sources.clone() }
}
