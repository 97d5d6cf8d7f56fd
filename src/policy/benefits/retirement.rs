//! Retirement age and annuity divisor: 全国人大常委会 2024-09-13 决定, 国发〔2005〕38号.

use std::str::FromStr;

use chrono::NaiveDate;

use super::{Look, Policy, Steps};
use crate::model::{AnnuityMethod, Month, RegionCode, RetirementCategory};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::policy::value::ValueFault;
use crate::refusal::Refusal;

/// How a retirement age rises with the month of birth: `base 60 from 1965-01 step 4 cap 36`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The age before the ladder, in years.
    pub base: u32,
    /// Who is born in this month is the first concerned.
    pub from: Month,
    /// Months of birth for one month of delay.
    pub step: u32,
    /// The most months of delay.
    pub cap: u32,
}

/// What decides a retirement month.
#[derive(Clone, Debug)]
pub struct RetirementTerms {
    pub ladder: Ladder,
    /// How many months earlier or later somebody may choose (弹性退休).
    pub early_months: u32,
    pub late_months: u32,
    pub sources: Vec<String>,
}

/// How the divisor of an account is read.
#[derive(Clone, Debug)]
pub struct AnnuityTerms {
    /// By whole years of age.
    pub table: Steps<u32>,
    pub method: AnnuityMethod,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct RetirementLaw {
    ladders: Vec<Parameter<Ladder>>,
    early_months: Parameter<u32>,
    late_months: Parameter<u32>,
    minimum_months: Parameter<u32>,
    divisor: Parameter<Steps<u32>>,
    method: Parameter<AnnuityMethod>,
}

/// In the order of [`RetirementCategory`].
const LADDERS: [&str; 5] = ["male", "female55", "female50", "male_special", "female_special"];

impl RetirementLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            ladders: names.take_each("retirement.", LADDERS)?,
            early_months: names.take("retirement.early_months")?,
            late_months: names.take("retirement.late_months")?,
            minimum_months: names.take("retirement.minimum_contribution_months")?,
            divisor: names.take("annuity.divisor")?,
            method: names.take("annuity.method")?,
        })
    }
}

impl Policy {
    /// The ladder of a category and the window of choice.
    pub fn retirement(&self, region: RegionCode, category: RetirementCategory) -> Result<RetirementTerms, Refusal> {
        let law = &self.law.benefits.retirement;
        let mut look = Look::new(region, NaiveDate::MAX);
        let ladder = law.ladders.get(category as usize).expect("every category has a ladder");
        Ok(RetirementTerms {
            ladder: look.must(ladder)?,
            early_months: look.must(&law.early_months)?,
            late_months: look.must(&law.late_months)?,
            sources: look.sources,
        })
    }

    /// The months of contribution that a pension needs which begins by the age of a month's year.
    pub fn minimum_contribution_months(&self, region: RegionCode, retired: Month) -> Result<u32, Refusal> {
        let law = &self.law.benefits.retirement;
        law.minimum_months.on(region, None, retired.first_day()).copied()
    }

    /// The table of divisors and the way to read it for somebody who retires in a month.
    pub fn annuity(&self, region: RegionCode, retired: Month) -> Result<AnnuityTerms, Refusal> {
        let law = &self.law.benefits.retirement;
        let mut look = Look::new(region, retired.first_day());
        let (table, method) = (look.must(&law.divisor)?, look.must(&law.method)?);
        Ok(AnnuityTerms { table, method, sources: look.sources })
    }
}

impl FromStr for Ladder {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let ["base", base, "from", from, "step", step, "cap", cap] = words.as_slice() else { return Err(ValueFault) };
        let number = |word: &str| word.parse::<u32>().map_err(|_| ValueFault);
        let step = number(step)?;
        if step == 0 {
            return Err(ValueFault);
        }
        let from = from.parse().map_err(|_| ValueFault)?;
        Ok(Self { base: number(base)?, from, step, cap: number(cap)? })
    }
}
