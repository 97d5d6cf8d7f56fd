//! Unemployment benefit (失业保险金): 社会保险法 第四十五条至第五十一条, and the regions' own ladders and amounts.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Look, Policy, Steps};
use crate::model::{Category, Month, RegionCode};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::refusal::Refusal;

/// How long a benefit lasts.
#[derive(Clone, Debug)]
pub struct UnemploymentTerms {
    /// Months of benefit by months of contribution.
    pub ladder: Steps<u32>,
    /// The most months, with those left over from before.
    pub cap: u32,
    /// Who is this near to retirement draws until then.
    pub near_retirement_months: u32,
    /// The last day of the region's own ladder, where that ended and the nation's is taken.
    pub ladder_ended: Option<NaiveDate>,
    pub sources: Vec<String>,
}

/// What a month of benefit comes to.
#[derive(Clone, Debug)]
pub struct UnemploymentAmounts {
    /// Months 1 to 12.
    pub first: Decimal,
    /// Months 13 to 24.
    pub later: Decimal,
    /// Months past the period, near retirement.
    pub extended: Decimal,
    pub sources: Vec<String>,
}

#[derive(Clone, Debug)]
pub(super) struct UnemploymentLaw {
    ladder: Parameter<Steps<u32>>,
    cap: Parameter<u32>,
    near_retirement_months: Parameter<u32>,
    first: Parameter<Decimal>,
    later: Parameter<Decimal>,
    extended: Parameter<Decimal>,
    minimum_wage_ratio: Parameter<Decimal>,
    death_grant: Parameter<Decimal>,
    death_wage: Parameter<Decimal>,
    death_dependant: Parameter<Decimal>,
    death_dependant_ceiling: Parameter<Decimal>,
    reemployment_ratio: Parameter<Decimal>,
    self_employment_ratio: Parameter<Decimal>,
    seeking_ratio: Parameter<Decimal>,
    sentence_interrupts: Parameter<bool>,
    birth_months: Parameter<u32>,
    apply_within: Parameter<u32>,
    pension_premium_months: Parameter<u32>,
    pension_premium_flexible: Parameter<bool>,
}

impl UnemploymentLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            ladder: names.take("unemployment.ladder")?,
            cap: names.take("unemployment.cap_months")?,
            near_retirement_months: names.take("unemployment.near_retirement_months")?,
            first: names.take("unemployment.amount_first")?,
            later: names.take("unemployment.amount_later")?,
            extended: names.take("unemployment.amount_extended")?,
            minimum_wage_ratio: names.take("unemployment.minimum_wage_ratio")?,
            death_grant: names.take("unemployment.death_grant_months")?,
            death_wage: names.take("unemployment.death_wage_months")?,
            death_dependant: names.take("unemployment.death_dependant_months")?,
            death_dependant_ceiling: names.take("unemployment.death_dependant_ceiling")?,
            reemployment_ratio: names.take("unemployment.reemployment_ratio")?,
            self_employment_ratio: names.take("unemployment.self_employment_ratio")?,
            seeking_ratio: names.take("unemployment.seeking_ratio")?,
            sentence_interrupts: names.take("unemployment.sentence_interrupts")?,
            birth_months: names.take("unemployment.birth_months")?,
            apply_within: names.take("unemployment.apply_within")?,
            pension_premium_months: names.take("unemployment.pension_premium_months")?,
            pension_premium_flexible: names.take("unemployment.pension_premium_flexible")?,
        })
    }
}

impl Policy {
    /// The ladder of a region.
    pub fn unemployment(&self, region: RegionCode, on: NaiveDate) -> Result<UnemploymentTerms, Refusal> {
        let law = &self.law.benefits.unemployment;
        let mut look = Look::new(region, on);
        let is_of_nation = law.ladder.find(region, None, on).is_some_and(|(held, _)| held.region == RegionCode::NATION);
        let ended = law.ladder.run_out(region, None, on).filter(|_| is_of_nation);
        Ok(UnemploymentTerms {
            ladder: look.must(&law.ladder)?,
            cap: look.must(&law.cap)?,
            near_retirement_months: look.must(&law.near_retirement_months)?,
            ladder_ended: ended.and_then(|(held, _)| held.to),
            sources: look.sources,
        })
    }

    /// The amounts of a region: a part of the minimum wage, or published ones.
    pub fn unemployment_amounts(&self, region: RegionCode, on: NaiveDate) -> Result<UnemploymentAmounts, Refusal> {
        let law = &self.law.benefits.unemployment;
        let mut look = Look::new(region, on);
        if let Some(ratio) = look.may(&law.minimum_wage_ratio) {
            let amount = ratio * look.must(&self.law.benefits.wages.minimum)?;
            return Ok(UnemploymentAmounts { first: amount, later: amount, extended: amount, sources: look.sources });
        }
        let first = look.must(&law.first)?;
        let later = look.may(&law.later).unwrap_or(first);
        let extended = look.may(&law.extended).unwrap_or(later);
        Ok(UnemploymentAmounts { first, later, extended, sources: look.sources })
    }
}

/// The pension contributions that the fund pays of those near retirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PensionPremiumTerms {
    /// Whoever is less than so many months from the statutory retirement.
    pub within_months: u32,
    /// Whose lowest base and rates they are reckoned by.
    pub category: Category,
}

impl Policy {
    /// The pension contributions that the fund pays for a month.
    pub fn pension_premium(&self, region: RegionCode, month: Month) -> Result<PensionPremiumTerms, Refusal> {
        let law = &self.law.benefits.unemployment;
        let mut look = Look::new(region, month.first_day());
        let within_months = look.must(&law.pension_premium_months)?;
        let is_flexible = look.must(&law.pension_premium_flexible)?;
        let category = if is_flexible { Category::Flexible } else { Category::Employee };
        Ok(PensionPremiumTerms { within_months, category })
    }
}

/// What the family of somebody who dies on the benefit is granted (丧葬补助金和抚恤金).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnemploymentDeathTerms {
    pub months: Decimal,
    /// Whether the months are of the average wage, and not of the benefit.
    pub is_of_wage: bool,
    /// Further months for each whom the deceased kept, and the most of them together.
    pub dependants: Option<(Decimal, Decimal)>,
    pub sources: Vec<String>,
}

impl Policy {
    /// What a region grants after a death on the benefit; nothing where it grants nothing.
    pub fn unemployment_death(&self, region: RegionCode, on: NaiveDate) -> Option<UnemploymentDeathTerms> {
        let law = &self.law.benefits.unemployment;
        let mut look = Look::new(region, on);
        let of_benefit = look.may(&law.death_grant);
        let months = of_benefit.or_else(|| look.may(&law.death_wage))?;
        let dependants = look.may(&law.death_dependant).zip(look.may(&law.death_dependant_ceiling));
        Some(UnemploymentDeathTerms { months, is_of_wage: of_benefit.is_none(), dependants, sources: look.sources })
    }
}

/// What an unemployed person's region gives beside the monthly benefit; none where it gives nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnemploymentExtras {
    /// The part of the months left that is paid at once on finding work.
    pub reemployment_ratio: Option<Decimal>,
    /// The same on working for oneself.
    pub self_employment_ratio: Option<Decimal>,
    /// The part of the last twelve months' average base that is paid to seek work.
    pub seeking_ratio: Option<Decimal>,
    /// Months of benefit at a birth.
    pub birth_months: Option<u32>,
    /// In working days after the registration; who applies later draws the benefit from his application on.
    pub apply_within: Option<u32>,
    /// Whether a sentence only interrupts the benefit, so that the months that were left are drawn after the release.
    pub sentence_interrupts: bool,
}

impl Policy {
    /// What a region gives beside the monthly benefit.
    pub fn unemployment_extras(&self, region: RegionCode, on: NaiveDate) -> UnemploymentExtras {
        let law = &self.law.benefits.unemployment;
        let mut look = Look::new(region, on);
        UnemploymentExtras {
            reemployment_ratio: look.may(&law.reemployment_ratio),
            self_employment_ratio: look.may(&law.self_employment_ratio),
            seeking_ratio: look.may(&law.seeking_ratio),
            birth_months: look.may(&law.birth_months),
            apply_within: look.may(&law.apply_within),
            sentence_interrupts: look.may(&law.sentence_interrupts).unwrap_or(false),
        }
    }
}
