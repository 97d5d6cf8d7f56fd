//! The tiers of the residents' pension (城乡居民养老保险缴费档次) and the subsidy of each: a table of its own, by region and year.
//! The nearest level that has rows for a year has them all.

use super::table::{CellReader, Table, amount, read_table};
use crate::model::{Money, RegionCode};
use crate::refusal::{Fault, Refusal};

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
    tiers(text, is_imported).whole(file)
}

/// All rows that can be read, and what is wrong with the others.
pub(super) fn tiers(text: &str, is_imported: bool) -> Table<Tier> {
    let mut known: Vec<(Tier, u64)> = Vec::new();
    read_table(text, &HEADER, |line, cells| {
        let tier = tier_of(cells, is_imported)?;
        let is_like = |other: &Tier| (other.region, other.amount) == (tier.region, tier.amount);
        if let Some((_, first_line)) = known.iter().find(|(other, _)| is_like(other) && other.meets(&tier)) {
            return Err(vec![Fault::of(HEADER[1], Refusal::PolicyRowOverlaps { first_line: *first_line })]);
        }
        known.push((tier.clone(), line));
        Ok(tier)
    })
}

fn tier_of(mut cells: CellReader<'_>, is_imported: bool) -> Result<Tier, Vec<Fault>> {
    let region = cells.parsed(0, |value| Refusal::RegionNotValid { value });
    let from = cells.read(1, year);
    let to = cells.read(2, |text| if text.is_empty() { Ok(None) } else { year(text).map(Some) });
    if let (Some(from), Some(Some(to))) = (from, to)
        && from > to
    {
        cells.refuse(2, Refusal::NumberNotValid { value: to.to_string() });
    }
    let paid = cells.read(3, |text| amount(text, false));
    let subsidy = cells.read(4, |text| amount(text, true));
    let (items, tag) = (cells.text(5).to_owned(), cells.text(6).to_owned());
    let tier = (|| {
        let (region, from, to, amount, subsidy) = (region?, from?, to?, paid?, subsidy?);
        Some(Tier { region, from, to, amount, subsidy, items, tag, is_imported })
    })();
    cells.finish(tier)
}

fn year(text: &str) -> Result<i32, Refusal> {
    let year = text.parse::<i32>().ok().filter(|year| (1900..2200).contains(year));
    year.ok_or_else(|| Refusal::NumberNotValid { value: text.to_owned() })
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
