//! Money that comes back of what was paid too much: what the books have as paid in the year in which it comes is taken off expenditure, the
//! rest is other income (财会〔2017〕28号 4501, 5001: E09, E10).

use chrono::{Datelike as _, NaiveDate};

use crate::model::{AwardItem, Money, Month};
use crate::operations::in_pay::timeline;
use crate::operations::payment_items::Items;
use crate::operations::post_vouchers::first_open_day;
use crate::rules::entitlement::share_out;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::recoveries::{NewRecovery, StandingRecovery};

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

/// Splits money that came in on a day by the year in which the books have it, and records what the months of the recovery do not say by
/// themselves; with the last of these months.
pub fn record_years(
    tx: &mut Transaction<'_>,
    (event, open): (i64, &StandingRecovery),
    (on, amount): (NaiveDate, Money),
) -> anyhow::Result<(ByYear, Month)> {
    let year = first_open_day(tx.reader().closed_through()?, on).year();
    let years = by_year(tx.reader(), &open.recovery, year, (open.settled, amount))?;
    let last = open.recovery.to.unwrap_or_else(|| Month::of(open.recovery.found_on));
    if last.year() == year && years.earlier.is_positive() {
        tx.writer.insert_recovered_of_earlier_years(event, years.earlier)?;
    }
    if last.year() != year && years.own.is_positive() {
        tx.writer.insert_recovered_of_own_year(event, years.own)?;
    }
    Ok((years, last))
}

/// What money that is given back is made of: the benefit of the month, and the premiums that are given back with it, as they stand to
/// each other in the recovery.
pub fn items_of(reader: Reader<'_>, open: &StandingRecovery, month: Month, amount: Money) -> anyhow::Result<Items> {
    let (timeline, premiums) = (timeline(reader, open.recovery.claim)?, reader.premiums_charged(open.number)?);
    if premiums.is_zero() {
        return Ok(timeline.mixed(month, amount));
    }
    let mut whole = timeline.mixed(month, open.recovery.amount - premiums);
    whole.push((AwardItem::MedicalContribution, premiums));
    Ok(share_out(&whole, amount))
}
