//! Maternity allowance (生育津贴): 女职工劳动保护特别规定 第七、八条.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy, Steps};
use crate::model::{RegionCode, RoundingOrder};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// Days and how they are paid.
#[derive(Clone, Debug)]
pub struct MaternityTerms {
    pub days: u32,
    pub difficult_days: u32,
    pub further_child_days: u32,
    /// By the months of pregnancy.
    pub miscarriage_days: Steps<u32>,
    /// Days that the region adds (奖励假) and its fund pays.
    pub extra_days: u32,
    pub divisor: Decimal,
    pub rounding_order: RoundingOrder,
    /// Months of contribution that it takes.
    pub minimum_months: u32,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct MaternityLaw {
    days: Parameter<u32>,
    difficult_days: Parameter<u32>,
    further_child_days: Parameter<u32>,
    miscarriage_days: Parameter<Steps<u32>>,
    extra_days: Parameter<u32>,
    divisor: Parameter<Decimal>,
    rounding_order: Parameter<RoundingOrder>,
    minimum_months: Parameter<u32>,
    between_births_months: Parameter<u32>,
    before_miscarriage_months: Parameter<u32>,
}

/// By how many months one pregnancy follows another at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pregnancies {
    pub before_birth: u32,
    pub before_miscarriage: u32,
}

impl MaternityLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            days: names.take("maternity.days")?,
            difficult_days: names.take("maternity.difficult_days")?,
            further_child_days: names.take("maternity.further_child_days")?,
            miscarriage_days: names.take("maternity.miscarriage_days")?,
            extra_days: names.take("maternity.extra_days")?,
            divisor: names.take("maternity.divisor")?,
            rounding_order: names.take("maternity.rounding_order")?,
            minimum_months: names.take("maternity.minimum_months")?,
            between_births_months: names.take("maternity.between_births_months")?,
            before_miscarriage_months: names.take("maternity.before_miscarriage_months")?,
        })
    }
}

impl Policy {
    /// The days of a region on the day of a birth.
    pub fn maternity(&self, region: RegionCode, on: NaiveDate) -> Result<MaternityTerms, Refusal> {
        let law = &self.law.benefits.maternity;
        let mut look = Look::new(region, on);
        Ok(MaternityTerms {
            days: look.must(&law.days)?,
            difficult_days: look.must(&law.difficult_days)?,
            further_child_days: look.must(&law.further_child_days)?,
            miscarriage_days: look.must(&law.miscarriage_days)?,
            extra_days: look.must(&law.extra_days)?,
            divisor: look.must(&law.divisor)?,
            rounding_order: look.must(&law.rounding_order)?,
            minimum_months: look.must(&law.minimum_months)?,
            sources: look.sources,
        })
    }

    /// How far apart pregnancies are, on the day of the later one.
    pub fn pregnancies(&self, region: RegionCode, on: NaiveDate) -> Result<Pregnancies, Refusal> {
        let law = &self.law.benefits.maternity;
        let mut look = Look::new(region, on);
        Ok(Pregnancies {
            before_birth: look.must(&law.between_births_months)?,
            before_miscarriage: look.must(&law.before_miscarriage_months)?,
        })
    }
}
