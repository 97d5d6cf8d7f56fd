//! Medical benefits (医疗待遇): 社会保险法 第二十三条至第三十二条. Every figure is a region's own.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy, Steps};
use crate::model::RegionCode;
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// How a stay in hospital is paid.
#[derive(Clone, Debug)]
pub struct MedicalTerms {
    /// 起付线 in yuan, of the first and of further stays in a year.
    pub deductible: Decimal,
    pub further_deductible: Decimal,
    /// Per cent of what lies above it, by level of hospital (1 to 3).
    pub percent: Steps<Decimal>,
    /// Points that the retired get more.
    pub retired_points: Decimal,
    /// 统筹封顶线 of a year.
    pub ceiling: Decimal,
    pub critical: Option<CriticalTerms>,
    pub sources: Vec<String>,
}

/// Critical illness insurance (大病保险): what the person still bears in a year, in segments.
#[derive(Clone, Debug)]
pub struct CriticalTerms {
    /// The rate of each segment by where it begins in yuan; the first beginning is the deductible.
    pub segments: Steps<Decimal>,
    /// The most in a year.
    pub ceiling: Decimal,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct MedicalLaw {
    deductible: Parameter<Decimal>,
    further_deductible: Parameter<Decimal>,
    percent: Parameter<Steps<Decimal>>,
    retired_points: Parameter<Decimal>,
    ceiling: Parameter<Decimal>,
    critical_segments: Parameter<Steps<Decimal>>,
    critical_ceiling: Parameter<Decimal>,
}

impl MedicalLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            deductible: names.take("medical_benefit.deductible")?,
            further_deductible: names.take("medical_benefit.further_deductible")?,
            percent: names.take("medical_benefit.percent")?,
            retired_points: names.take("medical_benefit.retired_points")?,
            ceiling: names.take("medical_benefit.ceiling")?,
            critical_segments: names.take("medical_benefit.critical_segments")?,
            critical_ceiling: names.take("medical_benefit.critical_ceiling")?,
        })
    }
}

impl Policy {
    /// How a region pays a stay in hospital; refused where its figures are not known.
    pub fn medical(&self, region: RegionCode, on: NaiveDate) -> Result<MedicalTerms, Refusal> {
        let law = &self.law.benefits.medical;
        let mut look = Look::new(region, on);
        let deductible = look.must(&law.deductible)?;
        Ok(MedicalTerms {
            deductible,
            further_deductible: look.may(&law.further_deductible).unwrap_or(deductible),
            percent: look.must(&law.percent)?,
            retired_points: look.may(&law.retired_points).unwrap_or_default(),
            ceiling: look.must(&law.ceiling)?,
            critical: self.critical_illness(region, on).ok(),
            sources: look.sources,
        })
    }

    /// Critical illness insurance of a region; refused where its figures are not known.
    pub fn critical_illness(&self, region: RegionCode, on: NaiveDate) -> Result<CriticalTerms, Refusal> {
        let law = &self.law.benefits.medical;
        let mut look = Look::new(region, on);
        let segments = look.must(&law.critical_segments)?;
        Ok(CriticalTerms { segments, ceiling: look.must(&law.critical_ceiling)?, sources: look.sources })
    }
}
