//! A yearly pension increase (基本养老金调整): fixed part, years, level and inclination to age and area; nobody of a higher band ends below the
//! top of the band before it. The nation bounds the sum of a province, not a person (社会保险法 第十八条).

use rust_decimal::Decimal;

use crate::model::{Money, Rounding};
use crate::policy::{Band, IncreaseFormula};
use crate::rules::Decision;

/// Whose pension rises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pensioner {
    pub pension: Money,
    /// Full years of contribution, deemed ones included.
    pub years: u32,
    /// Full years of age.
    pub age: u32,
    pub area: Option<String>,
}

fn round(yuan: Decimal) -> Money {
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

/// By how much a pension rises, with the parts of the sum.
pub fn increase(pensioner: &Pensioner, formula: &IncreaseFormula) -> Decision<Money> {
    let [years, level, ratio, age, area] = parts(pensioner, formula);
    let (value, sum) =
        (amount_of_increase(pensioner, formula), round(formula.fixed + years + level + ratio + age + area));
    let mut workings =
        vec![format!("increase: {} + {years} + {level} + {ratio} + {age} + {area} = {sum}", formula.fixed)];
    if value != sum {
        workings.push(format!("increase: ≥ {} = {value}", round(formula.floor)));
    }
    Decision { value, workings, sources: vec![formula.source.clone()] }
}

/// The same without its parts: for a million at a time.
pub fn amount_of_increase(pensioner: &Pensioner, formula: &IncreaseFormula) -> Money {
    let sum = parts(pensioner, formula).into_iter().fold(formula.fixed, |sum, part| sum + part);
    let (value, floor) = (round(sum), round(formula.floor));
    if pensioner.pension + value < floor { floor - pensioner.pension } else { value }
}

/// What years, level, ratio, age and area give beside the fixed part.
fn parts(pensioner: &Pensioner, formula: &IncreaseFormula) -> [Decimal; 5] {
    let before = pensioner.pension.yuan();
    let age = band_of(Decimal::from(pensioner.age), &formula.age_bands).map_or(Decimal::ZERO, |band| band.amount);
    let area = pensioner.area.as_ref().and_then(|name| formula.areas.iter().find(|area| area.name == *name));
    [
        by_years(pensioner.years, formula),
        by_level(before, &formula.level_bands),
        before * formula.ratio,
        age,
        area.map_or(Decimal::ZERO, |area| area.amount),
    ]
}

fn by_years(years: u32, formula: &IncreaseFormula) -> Decimal {
    let part = &formula.years;
    if years < part.short_below {
        return part.short;
    }
    (part.each * Decimal::from(years)).max(part.least)
}

fn band_of(number: Decimal, bands: &[Band]) -> Option<&Band> {
    bands.iter().rev().find(|band| band.from <= number)
}

/// The sum of the band, or what lifts the pension to the top of the band before it.
fn by_level(before: Decimal, bands: &[Band]) -> Decimal {
    let Some(place) = bands.iter().rposition(|band| band.from <= before) else { return Decimal::ZERO };
    let amount = bands.get(place).map_or(Decimal::ZERO, |band| band.amount);
    let lower = place.checked_sub(1).and_then(|lower| bands.get(lower));
    let top = lower.zip(bands.get(place)).map(|(lower, band)| band.from + lower.amount);
    top.map_or(amount, |top| amount.max(top - before))
}

/// Whether the increases of a province keep within the nation's ratio.
pub fn within_ratio(increases: Money, pensions_before: Money, ratio: Decimal) -> bool {
    increases.yuan() <= pensions_before.yuan() * ratio
}
