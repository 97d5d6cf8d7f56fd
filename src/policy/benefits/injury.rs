//! Work injury benefits: 工伤保险条例 第三十三条至第四十五条.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use strum::{Display, EnumString};

use super::{Look, Policy, Steps};
use crate::model::{CareLevel, RegionCode};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// What a disablement gives.
#[derive(Clone, Debug)]
pub struct InjuryTerms {
    /// Months of the own wage, by grade.
    pub lump_months: Steps<u32>,
    /// Per cent of the own wage, by grade.
    pub pension_percent: Steps<u32>,
    /// Per cent of the average wage, in the order of [`CareLevel`].
    pub care_percent: [Decimal; 3],
    /// The bounds of the own wage in per cent of the average wage.
    pub wage_floor_percent: Decimal,
    pub wage_ceiling_percent: Decimal,
    pub sources: Vec<String>,
}

/// What a death at work gives.
#[derive(Clone, Debug)]
pub struct InjuryDeathTerms {
    /// Months of the average wage.
    pub funeral_months: Decimal,
    /// Times the national disposable income of the year before.
    pub lump_multiple: Decimal,
    /// Per cent of the own wage.
    pub spouse_percent: Decimal,
    pub other_percent: Decimal,
    pub lonely_percent: Decimal,
    pub sources: Vec<String>,
}

/// Of somebody who is missing since an accident.
#[derive(Clone, Debug)]
pub struct AbsenceTerms {
    /// Months, that of the accident counted, for which the employer pays the wage.
    pub wage_months: u32,
    /// Per cent of the one-off grant that the family may have beforehand.
    pub grant_percent: Decimal,
    pub sources: Vec<String>,
}

/// How old the dependants of the insured are, who can work (供养亲属).
#[derive(Clone, Debug)]
pub struct DependantAges {
    /// Children are younger, in years.
    pub child: u32,
    /// Spouses and parents are as old.
    pub man: u32,
    pub woman: u32,
    pub sources: Vec<String>,
}

/// On which wage a regional grant is reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum GrantBase {
    AverageWage,
    OwnWage,
}

/// The grants on ending the contract (一次性工伤医疗补助金, 一次性伤残就业补助金), which regions set.
#[derive(Clone, Debug)]
pub struct InjuryGrantTerms {
    pub medical_months: Steps<Decimal>,
    pub employment_months: Steps<Decimal>,
    pub base: GrantBase,
    /// Per cent of the employment grant by months to retirement.
    pub near_retirement: Option<Steps<u32>>,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct InjuryLaw {
    lump_months: Parameter<Steps<u32>>,
    pension_percent: Parameter<Steps<u32>>,
    care: Vec<Parameter<Decimal>>,
    wage_floor: Parameter<Decimal>,
    wage_ceiling: Parameter<Decimal>,
    funeral_months: Parameter<Decimal>,
    lump_multiple: Parameter<Decimal>,
    missing_wage_months: Parameter<u32>,
    missing_grant: Parameter<Decimal>,
    spouse: Parameter<Decimal>,
    other: Parameter<Decimal>,
    lonely: Parameter<Decimal>,
    child_age: Parameter<u32>,
    man_age: Parameter<u32>,
    woman_age: Parameter<u32>,
    medical_grant: Parameter<Steps<Decimal>>,
    employment_grant: Parameter<Steps<Decimal>>,
    grant_base: Parameter<GrantBase>,
    near_retirement: Parameter<Steps<u32>>,
}

/// In the order of [`CareLevel`].
const CARE: [&str; 3] = ["full", "most", "part"];

impl InjuryLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            lump_months: names.take("injury.lump_months")?,
            pension_percent: names.take("injury.pension_percent")?,
            care: names.take_each("injury.care_percent_", CARE)?,
            wage_floor: names.take("injury.wage_floor_percent")?,
            wage_ceiling: names.take("injury.wage_ceiling_percent")?,
            funeral_months: names.take("injury.funeral_months")?,
            lump_multiple: names.take("injury.death_lump_multiple")?,
            missing_wage_months: names.take("injury.missing_wage_months")?,
            missing_grant: names.take("injury.missing_grant_percent")?,
            spouse: names.take("injury.spouse_percent")?,
            other: names.take("injury.dependant_percent")?,
            lonely: names.take("injury.lonely_percent")?,
            child_age: names.take("injury.dependant_child_age")?,
            man_age: names.take("injury.dependant_age_male")?,
            woman_age: names.take("injury.dependant_age_female")?,
            medical_grant: names.take("injury.medical_grant_months")?,
            employment_grant: names.take("injury.employment_grant_months")?,
            grant_base: names.take("injury.grant_base")?,
            near_retirement: names.take("injury.near_retirement_percent")?,
        })
    }
}

impl Policy {
    /// What a disablement gives.
    pub fn injury(&self, region: RegionCode, on: NaiveDate) -> Result<InjuryTerms, Refusal> {
        let law = &self.law.benefits.injury;
        let mut look = Look::new(region, on);
        let mut care = [Decimal::ZERO; 3];
        for level in [CareLevel::Full, CareLevel::Most, CareLevel::Part] {
            let place = level as usize;
            let parameter = law.care.get(place).expect("there is one for each level");
            *care.get_mut(place).expect("there are three levels") = look.must(parameter)?;
        }
        Ok(InjuryTerms {
            lump_months: look.must(&law.lump_months)?,
            pension_percent: look.must(&law.pension_percent)?,
            care_percent: care,
            wage_floor_percent: look.must(&law.wage_floor)?,
            wage_ceiling_percent: look.must(&law.wage_ceiling)?,
            sources: look.sources,
        })
    }

    /// What a death at work gives.
    pub fn injury_death(&self, region: RegionCode, on: NaiveDate) -> Result<InjuryDeathTerms, Refusal> {
        let law = &self.law.benefits.injury;
        let mut look = Look::new(region, on);
        Ok(InjuryDeathTerms {
            funeral_months: look.must(&law.funeral_months)?,
            lump_multiple: look.must(&law.lump_multiple)?,
            spouse_percent: look.must(&law.spouse)?,
            other_percent: look.must(&law.other)?,
            lonely_percent: look.must(&law.lonely)?,
            sources: look.sources,
        })
    }

    /// What holds of somebody who is missing since an accident.
    pub fn injury_absence(&self, region: RegionCode, on: NaiveDate) -> Result<AbsenceTerms, Refusal> {
        let law = &self.law.benefits.injury;
        let mut look = Look::new(region, on);
        Ok(AbsenceTerms {
            wage_months: look.must(&law.missing_wage_months)?,
            grant_percent: look.must(&law.missing_grant)?,
            sources: look.sources,
        })
    }

    /// How old dependants are who can work.
    pub fn dependant_ages(&self, region: RegionCode, on: NaiveDate) -> Result<DependantAges, Refusal> {
        let law = &self.law.benefits.injury;
        let mut look = Look::new(region, on);
        Ok(DependantAges {
            child: look.must(&law.child_age)?,
            man: look.must(&law.man_age)?,
            woman: look.must(&law.woman_age)?,
            sources: look.sources,
        })
    }

    /// The grants on ending a contract; refused where the region's are not known.
    pub fn injury_grants(&self, region: RegionCode, on: NaiveDate) -> Result<InjuryGrantTerms, Refusal> {
        let law = &self.law.benefits.injury;
        let mut look = Look::new(region, on);
        Ok(InjuryGrantTerms {
            medical_months: look.must(&law.medical_grant)?,
            employment_months: look.must(&law.employment_grant)?,
            base: look.must(&law.grant_base)?,
            near_retirement: look.may(&law.near_retirement),
            sources: look.sources,
        })
    }
}
