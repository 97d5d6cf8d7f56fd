//! The sickness allowance (病残津贴, 人社部发〔2024〕72号): for those unfit for work before the retirement age.

use crate::policy::SicknessTerms;
use crate::rules::Decision;

/// What is paid, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SicknessAllowance {
    /// The pension as at retirement.
    FullPension,
    /// The basic pension alone, reckoned again when retirement is near.
    BasicPension,
    /// The basic pension for so many months.
    BasicPensionFor(u32),
}

/// Which allowance somebody gets who is unfit for work.
pub fn allowance(
    months_paid: u32,
    minimum_months: u32,
    months_to_retirement: u32,
    terms: &SicknessTerms,
) -> Decision<SicknessAllowance> {
    let near = terms.near_retirement_months;
    let (value, working) = if months_paid < minimum_months {
        let years_past = months_paid.saturating_sub(terms.short_years * 12).div_ceil(12);
        let months = terms.short_months + terms.short_months_per_year * years_past;
        let working = format!(
            "months_granted: {} + {} × {years_past} = {months}",
            terms.short_months, terms.short_months_per_year
        );
        (SicknessAllowance::BasicPensionFor(months), working)
    } else if months_to_retirement <= near {
        (SicknessAllowance::FullPension, format!("months_to_retirement: {months_to_retirement} ≤ {near}"))
    } else {
        (SicknessAllowance::BasicPension, format!("months_to_retirement: {months_to_retirement} > {near}"))
    };
    Decision {
        value,
        workings: vec![format!("months_of_contribution: {months_paid} / {minimum_months}"), working],
        sources: terms.sources.clone(),
    }
}
