//! The residents' pension (城乡居民基本养老保险): 国发〔2014〕8号.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy, Steps};
use crate::model::{Month, RegionCode};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::policy::value::MonthOrNone;
use crate::refusal::Refusal;

/// How a residents' pension is reckoned.
#[derive(Clone, Debug)]
pub struct ResidentPensionTerms {
    /// In years.
    pub age: u32,
    pub minimum_years: u32,
    /// From when the region has had the scheme, where it excuses those who were too old for the minimum by then.
    pub scheme_since: Option<Month>,
    pub divisor: Decimal,
    /// What each year of contribution adds, by years.
    pub per_year: Option<Steps<Decimal>>,
    /// Months of the basic amount at death, where the region pays them.
    pub funeral_months: Option<Decimal>,
    pub sources: Vec<String>,
}

/// The basic amount of a residents' pension (基础养老金), yuan a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasicAmount {
    pub yuan: Decimal,
    /// The region's figure has run out: the last one goes on until the next is published.
    pub is_provisional: bool,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct ResidentLaw {
    age: Parameter<u32>,
    minimum_years: Parameter<u32>,
    scheme_since: Parameter<MonthOrNone>,
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
            scheme_since: names.take("resident_pension.scheme_since")?,
            divisor: names.take("resident_pension.divisor")?,
            basic: names.take("resident_pension.basic_amount")?,
            per_year: names.take("resident_pension.per_year")?,
            funeral_months: names.take("resident_pension.funeral_months")?,
        })
    }
}

impl Policy {
    /// The residents' pension of a region on a day, but for its basic amount.
    pub fn resident_pension(&self, region: RegionCode, on: NaiveDate) -> Result<ResidentPensionTerms, Refusal> {
        let law = &self.law.benefits.resident;
        let mut look = Look::new(region, on);
        Ok(ResidentPensionTerms {
            age: look.must(&law.age)?,
            minimum_years: look.must(&law.minimum_years)?,
            scheme_since: look.must(&law.scheme_since)?.0,
            divisor: look.must(&law.divisor)?,
            per_year: look.may(&law.per_year),
            funeral_months: look.may(&law.funeral_months),
            sources: look.sources,
        })
    }

    /// The basic amount of a region on a day.
    pub fn resident_basic(&self, region: RegionCode, on: NaiveDate) -> Result<BasicAmount, Refusal> {
        self.basic_of(Look::new(region, on))
    }

    /// The months from which on another basic amount is due, the first month with its own, as far as it is published.
    pub fn resident_basic_steps(&self, region: RegionCode, first: Month) -> Result<Vec<(Month, BasicAmount)>, Refusal> {
        let changes = self.law.benefits.resident.basic.changes(region, None);
        let later = changes.into_iter().map(Month::of).filter(|month| *month > first);
        let mut steps: Vec<(Month, BasicAmount)> = Vec::new();
        for month in std::iter::once(first).chain(later) {
            let basic = self.resident_basic(region, month.first_day())?;
            if steps.last().is_none_or(|(_, before)| before.yuan != basic.yuan) {
                steps.push((month, basic));
            }
        }
        Ok(steps)
    }

    /// The region's amount of a day, never below the nation's; where it has run out, the one before.
    fn basic_of(&self, mut look: Look) -> Result<BasicAmount, Refusal> {
        let basic = &self.law.benefits.resident.basic;
        let national = basic.find(RegionCode::NATION, None, look.on).map_or(Decimal::ZERO, |(_, yuan)| *yuan);
        let is_own = basic.find(look.region, None, look.on).is_some_and(|(held, _)| held.region != RegionCode::NATION);
        match basic.run_out(look.region, None, look.on).filter(|_| !is_own) {
            Some((ended, before)) => {
                let (yuan, sources) = ((*before).max(national), vec![super::cited(&ended.source)]);
                Ok(BasicAmount { yuan, is_provisional: true, sources })
            }
            None => {
                let yuan = look.must(basic)?.max(national);
                Ok(BasicAmount { yuan, is_provisional: false, sources: look.sources })
            }
        }
    }
}
