//! Money that comes back of what was paid too much: what the books have as paid in the year in which it comes is taken off expenditure, the
//! rest is other income (财会〔2017〕28号 4501, 5001: E09, E10).

use chrono::Datelike as _;

use crate::model::{Money, Month};
use crate::rules::entitlement::share_out;
use crate::store::Reader;
use crate::store::recoveries::NewRecovery;

/// An amount by the years in which it was paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByYear {
    /// In the year in which it comes back.
    pub own: Money,
    pub earlier: Money,
}

/// An amount that comes back in a year of the books, as what was paid of the months of a recovery stands to each other, of which so much
/// was settled before.
pub fn by_year(
    reader: Reader<'_>,
    recovery: &NewRecovery,
    year: i32,
    (settled, amount): (Money, Money),
) -> anyhow::Result<ByYear> {
    // Where nothing is known of the payments the last month decides.
    let is_own = recovery.to.map_or(recovery.found_on.year(), Month::year) == year;
    let paid = match recovery.from.zip(recovery.to) {
        Some(months) => reader.paid_by_year(recovery.claim, months)?,
        None => Vec::new(),
    };
    let of = |own: bool| -> Money {
        paid.iter().filter(|(paid_in, _)| (*paid_in == year) == own).map(|(_, fen)| *fen).sum()
    };
    let weights = [(is_own, of(is_own)), (!is_own, of(!is_own))];
    let earlier_upto = |settled: Money| -> Money {
        share_out(&weights, settled).into_iter().filter(|(is_own, _)| !is_own).map(|(_, part)| part).sum()
    };
    // Instalments come to the same as the whole at once.
    let earlier = earlier_upto(settled + amount) - earlier_upto(settled);
    Ok(ByYear { own: amount - earlier, earlier })
}
