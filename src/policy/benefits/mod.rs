//! The numbers of the benefits (待遇), resolved for a region and a day into the terms that the rules take. Each terms
//! structure carries the sources of what it holds.

mod death;
mod increase;
mod injury;
mod maternity;
mod medical;
mod old_age;
mod resident;
mod retirement;
mod steps;
mod transfer;
mod unemployment;
mod wages;

use chrono::NaiveDate;

use super::law::Names;
use super::parameter::Parameter;
use super::{Policy, cited};
use crate::model::RegionCode;
use crate::refusal::Refusal;

pub use self::death::{DeathTerms, PartYear};
pub use self::increase::{Area, Band, IncreaseFormula, YearsPart};
pub use self::injury::{AbsenceTerms, DependantAges, GrantBase, InjuryDeathTerms, InjuryGrantTerms, InjuryTerms};
pub use self::maternity::{MaternityTerms, Pregnancies};
pub use self::medical::{CriticalTerms, MedicalTerms};
pub use self::old_age::{PensionTerms, ReferenceWage, SupplementTerms, TransitionTerms};
pub use self::resident::{BasicAmount, ResidentPensionTerms};
pub use self::retirement::{AnnuityTerms, Ladder, RetirementTerms};
pub use self::steps::Steps;
pub use self::transfer::{SicknessTerms, TransferTerms};
pub use self::unemployment::{UnemploymentAmounts, UnemploymentDeathTerms, UnemploymentExtras, UnemploymentTerms};

/// The parameters of all benefits.
#[derive(Clone, Debug)]
pub(super) struct BenefitLaw {
    retirement: retirement::RetirementLaw,
    old_age: old_age::OldAgeLaw,
    resident: resident::ResidentLaw,
    unemployment: unemployment::UnemploymentLaw,
    maternity: maternity::MaternityLaw,
    injury: injury::InjuryLaw,
    death: death::DeathLaw,
    medical: medical::MedicalLaw,
    transfer: transfer::TransferLaw,
    wages: wages::WageLaw,
}

impl BenefitLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            retirement: retirement::RetirementLaw::typed(names)?,
            old_age: old_age::OldAgeLaw::typed(names)?,
            resident: resident::ResidentLaw::typed(names)?,
            unemployment: unemployment::UnemploymentLaw::typed(names)?,
            maternity: maternity::MaternityLaw::typed(names)?,
            injury: injury::InjuryLaw::typed(names)?,
            death: death::DeathLaw::typed(names)?,
            medical: medical::MedicalLaw::typed(names)?,
            transfer: transfer::TransferLaw::typed(names)?,
            wages: wages::WageLaw::typed(names)?,
        })
    }
}

/// Looks parameters up for one region and day, and keeps what they cite.
struct Look {
    region: RegionCode,
    on: NaiveDate,
    sources: Vec<String>,
}

impl Look {
    const fn new(region: RegionCode, on: NaiveDate) -> Self {
        Self { region, on, sources: Vec::new() }
    }

    /// A value that is not everywhere.
    fn may<T: Clone>(&mut self, parameter: &Parameter<T>) -> Option<T> {
        let (written, value) = parameter.find(self.region, None, self.on)?;
        let source = cited(&written.source);
        if !self.sources.contains(&source) {
            self.sources.push(source);
        }
        Some(value.clone())
    }

    /// A value without which there is no answer.
    fn must<T: Clone>(&mut self, parameter: &Parameter<T>) -> Result<T, Refusal> {
        let (region, day) = (self.region, self.on);
        let missing = || Refusal::PolicyMissingOn { parameter: parameter.name.clone(), region, day };
        self.may(parameter).ok_or_else(missing)
    }
}
