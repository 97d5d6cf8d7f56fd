//! The formula of a yearly pension increase (基本养老金调整), as the file of a province's notice has it.

use rust_decimal::Decimal;
use serde::Deserialize;

use crate::model::{Month, parse_day};
use crate::policy::fault;
use crate::refusal::Refusal;

/// One year's increase: fixed, by years, by level, by age and area, with floors.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncreaseFormula {
    /// The notice.
    pub source: String,
    /// The first month that is paid at the new amount.
    pub from: String,
    /// Who retired by this day is concerned.
    pub retired_by: String,
    #[serde(default)]
    pub fixed: Decimal,
    #[serde(default)]
    pub years: YearsPart,
    /// Of the pension before.
    #[serde(default)]
    pub ratio: Decimal,
    /// Bands of the pension before, each with a sum: from the lowest up.
    #[serde(default)]
    pub level_bands: Vec<Band>,
    /// By full years of age on the day of `retired_by`.
    #[serde(default)]
    pub age_bands: Vec<Band>,
    #[serde(default)]
    pub areas: Vec<Area>,
    /// The least pension after the increase.
    #[serde(default)]
    pub floor: Decimal,
    /// The nation's bound: the sum of increases over the sum of pensions before.
    pub aggregate_ratio: Option<Decimal>,
}

/// What years of contribution give.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YearsPart {
    /// Yuan for each full year.
    #[serde(default)]
    pub each: Decimal,
    /// With fewer full years than this, `short` in place of it.
    #[serde(default)]
    pub short_below: u32,
    #[serde(default)]
    pub short: Decimal,
    /// Never less than this.
    #[serde(default)]
    pub least: Decimal,
}

/// A sum from a number on.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub from: Decimal,
    pub amount: Decimal,
}

/// A sum for those who live in a hard or remote area (艰苦边远地区).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub name: String,
    pub amount: Decimal,
}

impl IncreaseFormula {
    /// Reads a formula; the fault names file and field.
    pub fn read(file: &str, text: &str) -> Result<Self, Refusal> {
        let formula: Self = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
            fault(file, &format!("line {line}: {}", error.message()))
        })?;
        if formula.from.parse::<Month>().is_err() {
            return Err(fault(file, "from: a month such as 2026-01"));
        }
        if parse_day(&formula.retired_by).is_err() {
            return Err(fault(file, "retired_by: a day such as 2025-12-31"));
        }
        if let Some(name) = formula.below_zero() {
            return Err(fault(file, &format!("{name}: an increase is not below zero")));
        }
        for bands in [&formula.level_bands, &formula.age_bands] {
            if !bands.is_sorted_by(|one, next| one.from < next.from) {
                return Err(fault(file, "bands: their beginnings ascend"));
            }
        }
        Ok(formula)
    }

    /// Refuses areas that no pension can be of: without a name, or of one that an area before has. A notice that was carried out is not
    /// asked again.
    pub fn check_areas(&self, file: &str) -> Result<(), Refusal> {
        let named_before = |place: usize, name: &str| self.areas.iter().take(place).any(|area| area.name == name);
        for (place, area) in self.areas.iter().enumerate() {
            let name = area.name.as_str();
            if name.trim().is_empty() || name.trim() != name || named_before(place, name) {
                return Err(fault(
                    file,
                    &format!("areas: '{name}': each has a name of its own, without spaces around it"),
                ));
            }
        }
        Ok(())
    }

    /// The part whose sum is below zero.
    fn below_zero(&self) -> Option<&'static str> {
        let years = &self.years;
        let bands = |bands: &[Band]| bands.iter().map(|band| band.amount).min();
        let parts = [
            ("fixed", Some(self.fixed)),
            ("ratio", Some(self.ratio)),
            ("floor", Some(self.floor)),
            ("aggregate_ratio", self.aggregate_ratio),
            ("years", Some(years.each.min(years.short).min(years.least))),
            ("level_bands", bands(&self.level_bands)),
            ("age_bands", bands(&self.age_bands)),
            ("areas", self.areas.iter().map(|area| area.amount).min()),
        ];
        parts.into_iter().find(|(_, least)| least.is_some_and(|least| least < Decimal::ZERO)).map(|(name, _)| name)
    }
}
