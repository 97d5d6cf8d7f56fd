//! A rule of experience rating as a text of the law: `still 2; new 12; to 120:80 100; injury to 120:100 300:120 150`.

use std::str::FromStr;

use rust_decimal::Decimal;

use super::value::ValueFault;
use crate::model::Rate;

/// How the factor follows from what the fund paid for an employer and what it paid in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorRule {
    /// Classes up to this one do not move.
    pub still_up_to: u8,
    /// Employers insured for fewer months do not move.
    pub new_below_months: u32,
    /// Without a new injury.
    pub quiet: Bands,
    /// With one.
    pub injury: Bands,
}

/// Factors by the payout rate: the bound of each band in per cent and its factor, ascending, and the factor above them all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bands {
    /// Whether a bound belongs to the band below it.
    pub includes_bound: bool,
    pub bounds: Vec<(Decimal, Rate)>,
    pub above: Rate,
}

impl FromStr for FactorRule {
    type Err = ValueFault;

    /// With `to` a bound belongs to its band, with `under` it does not. Without `injury` the bands hold for both.
    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let (mut still_up_to, mut new_below_months, mut quiet, mut injury) = (0, 0, None, None);
        for part in text.split(';') {
            let words: Vec<&str> = part.split_whitespace().collect();
            match words.as_slice() {
                ["still", class] => still_up_to = class.parse().map_err(|_| ValueFault)?,
                ["new", months] => new_below_months = months.parse().map_err(|_| ValueFault)?,
                ["injury", side @ ("to" | "under"), bands @ ..] => injury = Some(bands_of(side, bands)?),
                [side @ ("to" | "under"), bands @ ..] => quiet = Some(bands_of(side, bands)?),
                _ => return Err(ValueFault),
            }
        }
        let quiet = quiet.ok_or(ValueFault)?;
        let injury = injury.unwrap_or_else(|| quiet.clone());
        Ok(Self { still_up_to, new_below_months, quiet, injury })
    }
}

fn bands_of(side: &str, words: &[&str]) -> Result<Bands, ValueFault> {
    let percent = |text: &str| text.parse().ok().and_then(Rate::from_percent).ok_or(ValueFault);
    let (above, bounded) = words.split_last().ok_or(ValueFault)?;
    let band = |word: &&str| {
        let (bound, factor) = word.split_once(':').ok_or(ValueFault)?;
        Ok((bound.parse::<Decimal>().map_err(|_| ValueFault)?, percent(factor)?))
    };
    let bounds: Vec<(Decimal, Rate)> = bounded.iter().map(band).collect::<Result<_, _>>()?;
    if !bounds.is_sorted_by(|one, other| one.0 < other.0) {
        return Err(ValueFault);
    }
    Ok(Bands { includes_bound: side == "to", bounds, above: percent(above)? })
}
