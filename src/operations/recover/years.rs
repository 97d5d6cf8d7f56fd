//! Money that comes back for months of two years: what was paid in the year in which it comes is taken off expenditure, the rest is other
//! income (财会〔2017〕28号 4501, 5001: E09, E10).

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Money, Month};
use crate::rules::entitlement::share_out;
use crate::store::Reader;
use crate::store::recoveries::StandingRecovery;

/// What of an amount that came in on a day is of earlier years, as what was paid of the months of a recovery stands to each other. Nothing
/// where its last month is of an earlier year: all of it is then.
pub fn of_earlier_years(
    reader: Reader<'_>,
    open: &StandingRecovery,
    (on, amount): (NaiveDate, Money),
) -> anyhow::Result<Money> {
    let (Some(from), Some(to)) = (open.recovery.from, open.recovery.to) else { return Ok(Money::ZERO) };
    if to.year() != on.year() || from.year() == to.year() {
        return Ok(Money::ZERO);
    }
    let paid = reader.paid_in_months(open.recovery.claim, (from, to))?;
    let of = |is_own: bool| -> Money {
        let meant = |(month, _): &&(Month, Money)| (month.year() == on.year()) == is_own;
        paid.iter().filter(meant).map(|(_, fen)| *fen).sum()
    };
    // Where nothing is known of the payments the last month decides.
    let weights = [(true, of(true)), (false, of(false))];
    let upto = |settled: Money| -> Money {
        share_out(&weights, settled).into_iter().filter(|(is_own, _)| !is_own).map(|(_, part)| part).sum()
    };
    // Instalments come to the same as the whole at once.
    Ok(upto(open.settled + amount) - upto(open.settled))
}
