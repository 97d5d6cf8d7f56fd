//! The tiers of the residents' pension (城乡居民养老保险缴费档次) and the subsidy of each: a table of its own, by region and year.
//! The nearest level that has rows for a year has them all.

use super::fault;
use crate::model::{Money, RegionCode};
use crate::refusal::Refusal;

/// A tier that may be chosen in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    pub region: RegionCode,
    pub from: i32,
    /// None where no end is known.
    pub to: Option<i32>,
    /// What the person pays a year.
    pub amount: Money,
    /// What the governments add a year.
    pub subsidy: Money,
    /// The funding items of field AAE341 that the subsidy falls under, as far as its source tells them apart.
    pub items: String,
    pub tag: String,
    pub is_imported: bool,
}

/// The columns, in the order of the file.
pub(super) const HEADER: [&str; 7] = ["region", "from", "to", "tier", "subsidy", "items", "tag"];

/// Reads all rows; two rows of one region and amount that hold in the same year are refused.
pub(super) fn read_tiers(file: &str, text: &str, is_imported: bool) -> Result<Vec<Tier>, Refusal> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let mut tiers: Vec<Tier> = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(file, &error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |column: usize| record.get(column).unwrap_or_default().trim();
        let tier = tier_of(&cell, is_imported).map_err(|field| {
            let value = HEADER.iter().position(|name| *name == field).map_or("", cell);
            fault(file, &format!("line {line}, {field}: \"{value}\" cannot be read"))
        })?;
        let is_like = |other: &&Tier| (other.region, other.amount) == (tier.region, tier.amount);
        if tiers.iter().filter(is_like).any(|other| other.meets(&tier)) {
            return Err(fault(file, &format!("line {line}, from: overlaps another row of this tier")));
        }
        tiers.push(tier);
    }
    Ok(tiers)
}

fn tier_of<'a>(cell: &dyn Fn(usize) -> &'a str, is_imported: bool) -> Result<Tier, &'static str> {
    let field = |column: usize| HEADER[column];
    let year = |text: &str| text.parse::<i32>().ok().filter(|year| (1900..2200).contains(year));
    let from = year(cell(1)).ok_or(field(1))?;
    let to = match cell(2) {
        "" => None,
        text => Some(year(text).filter(|to| from <= *to).ok_or(field(2))?),
    };
    let amount = Money::parse(cell(3)).ok().filter(|amount| amount.is_positive()).ok_or(field(3))?;
    let subsidy = Money::parse(cell(4)).ok().filter(|amount| *amount >= Money::ZERO).ok_or(field(4))?;
    let region = cell(0).parse().map_err(|_| field(0))?;
    let (items, tag) = (cell(5).to_owned(), cell(6).to_owned());
    Ok(Tier { region, from, to, amount, subsidy, items, tag, is_imported })
}

impl Tier {
    /// Whether it may be chosen in a year.
    pub fn holds_in(&self, year: i32) -> bool {
        self.from <= year && self.to.is_none_or(|to| year <= to)
    }

    fn meets(&self, other: &Self) -> bool {
        self.to.is_none_or(|to| other.from <= to) && other.to.is_none_or(|to| self.from <= to)
    }
}

/// The tiers of a region in a year, the lowest first; an imported row goes before a built-in one of its region and amount.
pub(super) fn tiers_of(all: &[Tier], region: RegionCode, year: i32) -> Vec<&Tier> {
    for level in region.chain() {
        let mut found: Vec<&Tier> = all.iter().filter(|tier| tier.region == level && tier.holds_in(year)).collect();
        if found.iter().any(|tier| tier.is_imported) {
            found.retain(|tier| tier.is_imported);
        }
        if !found.is_empty() {
            found.sort_by_key(|tier| tier.amount);
            return found;
        }
    }
    Vec::new()
}
