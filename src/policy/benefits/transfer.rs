//! Moving a pension relation between provinces (转移接续), and the sickness allowance (病残津贴).

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy};
use crate::model::{RegionCode, Sex};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// What goes with the person.
#[derive(Clone, Debug)]
pub struct TransferTerms {
    /// The pooled part of the contribution wages.
    pub pooled_rate: Decimal,
    /// Months in a place that make it the place of benefit.
    pub needed_months: u32,
    pub sources: Vec<String>,
}

/// How long somebody unfit for work is paid (病残津贴).
#[derive(Clone, Debug)]
pub struct SicknessTerms {
    /// As near to retirement the normal pension is paid.
    pub near_retirement_months: u32,
    /// Months of allowance of those who paid less than needed.
    pub short_months: u32,
    pub short_months_per_year: u32,
    pub short_years: u32,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct TransferLaw {
    pooled_rate: Parameter<Decimal>,
    needed_months: Parameter<u32>,
    temporary_age_male: Parameter<u32>,
    temporary_age_female: Parameter<u32>,
    sickness_near: Parameter<u32>,
    sickness_months: Parameter<u32>,
    sickness_months_per_year: Parameter<u32>,
    sickness_years: Parameter<u32>,
}

impl TransferLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            pooled_rate: names.take("transfer.pooled_rate")?,
            needed_months: names.take("transfer.needed_months")?,
            temporary_age_male: names.take("transfer.temporary_age_male")?,
            temporary_age_female: names.take("transfer.temporary_age_female")?,
            sickness_near: names.take("sickness_allowance.near_retirement_months")?,
            sickness_months: names.take("sickness_allowance.short_months")?,
            sickness_months_per_year: names.take("sickness_allowance.short_months_per_year")?,
            sickness_years: names.take("sickness_allowance.short_years")?,
        })
    }
}

impl Policy {
    /// What goes with somebody who moves.
    pub fn transfer(&self, on: NaiveDate) -> Result<TransferTerms, Refusal> {
        let law = &self.law.benefits.transfer;
        let mut look = Look::new(RegionCode::NATION, on);
        let pooled_rate = look.must(&law.pooled_rate)?;
        Ok(TransferTerms { pooled_rate, needed_months: look.must(&law.needed_months)?, sources: look.sources })
    }

    /// From which age, in years, an account outside the place of the household register is a temporary one (临时账户).
    pub fn temporary_account_age(&self, sex: Sex, on: NaiveDate) -> Result<u32, Refusal> {
        let law = &self.law.benefits.transfer;
        let age = match sex {
            Sex::Male => &law.temporary_age_male,
            Sex::Female => &law.temporary_age_female,
        };
        age.on(RegionCode::NATION, None, on).copied()
    }

    /// How long somebody unfit for work is paid.
    pub fn sickness_allowance(&self, on: NaiveDate) -> Result<SicknessTerms, Refusal> {
        let law = &self.law.benefits.transfer;
        let mut look = Look::new(RegionCode::NATION, on);
        Ok(SicknessTerms {
            near_retirement_months: look.must(&law.sickness_near)?,
            short_months: look.must(&law.sickness_months)?,
            short_months_per_year: look.must(&law.sickness_months_per_year)?,
            short_years: look.must(&law.sickness_years)?,
            sources: look.sources,
        })
    }
}
