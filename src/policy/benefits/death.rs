//! Death not at work (职工基本养老保险遗属待遇): 人社部发〔2021〕18号; and of residents' pension.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use strum::{Display, EnumString};

use super::{Look, Policy, Steps};
use crate::model::RegionCode;
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// What a part of a year counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum PartYear {
    Floor,
    Ceiling,
}

/// What a death gives.
#[derive(Clone, Debug)]
pub struct DeathTerms {
    /// Months of disposable income.
    pub funeral_months: Decimal,
    /// Months of disposable income by years of contribution.
    pub survivor_months: Steps<u32>,
    /// The least months after a pension was drawn.
    pub retired_least_months: u32,
    /// With fewer months of contribution the whole is not above what the person paid himself.
    pub capped_below_months: u32,
    pub part_year: PartYear,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct DeathLaw {
    funeral_months: Parameter<Decimal>,
    survivor_months: Parameter<Steps<u32>>,
    retired_least_months: Parameter<u32>,
    capped_below_months: Parameter<u32>,
    part_year: Parameter<PartYear>,
}

impl DeathLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            funeral_months: names.take("death.funeral_months")?,
            survivor_months: names.take("death.survivor_months")?,
            retired_least_months: names.take("death.retired_least_months")?,
            capped_below_months: names.take("death.capped_below_months")?,
            part_year: names.take("death.part_year")?,
        })
    }
}

impl Policy {
    /// What a death on a day gives.
    pub fn death(&self, region: RegionCode, on: NaiveDate) -> Result<DeathTerms, Refusal> {
        let law = &self.law.benefits.death;
        let mut look = Look::new(region, on);
        Ok(DeathTerms {
            funeral_months: look.must(&law.funeral_months)?,
            survivor_months: look.must(&law.survivor_months)?,
            retired_least_months: look.must(&law.retired_least_months)?,
            capped_below_months: look.must(&law.capped_below_months)?,
            part_year: look.must(&law.part_year)?,
            sources: look.sources,
        })
    }
}
