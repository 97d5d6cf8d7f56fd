//! The residents' pension (城乡居民基本养老保险): 国发〔2014〕8号.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy, Steps};
use crate::model::RegionCode;
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// How a residents' pension is reckoned.
#[derive(Clone, Debug)]
pub struct ResidentPensionTerms {
    /// In years.
    pub age: u32,
    pub minimum_years: u32,
    pub divisor: Decimal,
    /// The basic amount a month: the region's, never below the nation's.
    pub basic: Decimal,
    /// What each year of contribution adds, by years.
    pub per_year: Option<Steps<Decimal>>,
    /// Months of the basic amount at death, where the region pays them.
    pub funeral_months: Option<Decimal>,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct ResidentLaw {
    age: Parameter<u32>,
    minimum_years: Parameter<u32>,
    divisor: Parameter<Decimal>,
    basic: Parameter<Decimal>,
    per_year: Parameter<Steps<Decimal>>,
    funeral_months: Parameter<Decimal>,
}

impl ResidentLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            age: names.take("resident_pension.age")?,
            minimum_years: names.take("resident_pension.minimum_years")?,
            divisor: names.take("resident_pension.divisor")?,
            basic: names.take("resident_pension.basic_amount")?,
            per_year: names.take("resident_pension.per_year")?,
            funeral_months: names.take("resident_pension.funeral_months")?,
        })
    }
}

impl Policy {
    /// The residents' pension of a region on a day.
    pub fn resident_pension(&self, region: RegionCode, on: NaiveDate) -> Result<ResidentPensionTerms, Refusal> {
        let law = &self.law.benefits.resident;
        let mut look = Look::new(region, on);
        let national = law.basic.find(RegionCode::NATION, None, on).map_or(Decimal::ZERO, |(_, amount)| *amount);
        Ok(ResidentPensionTerms {
            age: look.must(&law.age)?,
            minimum_years: look.must(&law.minimum_years)?,
            divisor: look.must(&law.divisor)?,
            basic: look.must(&law.basic)?.max(national),
            per_year: look.may(&law.per_year),
            funeral_months: look.may(&law.funeral_months),
            sources: look.sources,
        })
    }
}
