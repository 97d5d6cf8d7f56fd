//! Wages and incomes that benefits are reckoned from.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy, cited};
use crate::model::{Month, RegionCode};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

#[derive(Clone, Debug)]
pub(super) struct WageLaw {
    average: Parameter<Decimal>,
    pub minimum: Parameter<Decimal>,
    urban_income: Parameter<Decimal>,
}

impl WageLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            average: names.take("average_wage.monthly")?,
            minimum: names.take("minimum_wage.monthly")?,
            urban_income: names.take("income.urban_year")?,
        })
    }
}

impl Policy {
    /// The average monthly wage (社平工资) of a year.
    pub fn average_wage(&self, region: RegionCode, year: i32) -> Result<Decimal, Refusal> {
        self.law.benefits.wages.average.on(region, None, first_day(year)).copied()
    }

    /// The minimum wage (最低工资) of a day, and where it stands.
    pub fn minimum_wage(&self, region: RegionCode, on: NaiveDate) -> Result<(Decimal, Vec<String>), Refusal> {
        let mut look = Look::new(region, on);
        let wage = look.must(&self.law.benefits.wages.minimum)?;
        Ok((wage, look.sources))
    }

    /// The disposable income of a province in a year; the nation's does not stand in for it.
    pub fn provincial_income(&self, region: RegionCode, year: i32) -> Result<(Decimal, Vec<String>), Refusal> {
        let (parameter, day) = (&self.law.benefits.wages.urban_income, first_day(year));
        let found = parameter.find(region, None, day).filter(|(written, _)| written.region != RegionCode::NATION);
        let missing = || Refusal::PolicyMissingOn { parameter: parameter.name.clone(), region, day };
        found.map(|(written, income)| (*income, vec![cited(&written.source)])).ok_or_else(missing)
    }

    /// The disposable income a head of town dwellers (城镇居民人均可支配收入) in a year.
    pub fn urban_income(&self, region: RegionCode, year: i32) -> Result<(Decimal, Vec<String>), Refusal> {
        let mut look = Look::new(region, first_day(year));
        let income = look.must(&self.law.benefits.wages.urban_income)?;
        Ok((income, look.sources))
    }
}

fn first_day(year: i32) -> NaiveDate {
    Month::new(year, 1).map_or(NaiveDate::MIN, Month::first_day)
}
