//! Unemployment benefit that is taken over has an end: the months that the office before left, or the month of retirement
//! (社会保险法 第四十六条; 国务院关于渐进式延迟法定退休年龄的办法 第七条).

use super::{FROM_MONTH, MONTHS_LEFT, TakeOverEntry};
use crate::model::{Benefit, Month};
use crate::operations::individual_account::region_of;
use crate::operations::reading::{Context, Reading, count};
use crate::operations::reckon_claim::category_of;
use crate::refusal::Refusal;
use crate::rules::benefits::retirement::retirement;
use crate::rules::benefits::unemployment::last_month;
use crate::session::Transaction;
use crate::store::claims::NewClaim;
use crate::store::persons::AsOf;

/// The months still due, which must be said of unemployment benefit and of nothing else, and are not more than the law allows at all.
pub(super) fn months_left(
    row: &mut Reading<'_>,
    (benefit, from): (Option<Benefit>, Option<Month>),
    context: &Context<'_>,
) -> Option<u32> {
    let given = row.optional(MONTHS_LEFT, count)?;
    let (benefit, from) = (benefit?, from?);
    if benefit != Benefit::Unemployment {
        if given.is_some() {
            row.fault::<()>(MONTHS_LEFT, Refusal::MonthsLeftOfAnotherBenefit { benefit: benefit.to_string() });
        }
        return None;
    }
    let cap = match context.policy.unemployment(context.office.region, from.first_day()) {
        Ok(terms) => terms.cap,
        Err(refusal) => return row.fault(FROM_MONTH, refusal),
    };
    let Some(given) = given else { return row.fault(MONTHS_LEFT, Refusal::MonthsLeftNotSaid { cap }) };
    within(given, cap).map_or_else(|refusal| row.fault(MONTHS_LEFT, refusal), Some)
}

fn within(given: i64, cap: u32) -> Result<u32, Refusal> {
    let months = u32::try_from(given).ok().filter(|months| (1..=cap).contains(months));
    months.ok_or(Refusal::MonthsLeftBeyondCap { months: given, cap })
}

/// The months that a benefit is paid which was taken over from a month on, where its row should have said so many.
pub fn corrected_months(tx: &Transaction<'_>, claim: &NewClaim, from: Month, given: i64) -> anyhow::Result<u32> {
    let months = within(given, tx.policy.unemployment(region_of(tx.reader())?, from.first_day())?.cap)?;
    let last = last_month_of(tx, claim, from, months)?;
    Ok(u32::try_from(last.months_since(from) + 1).unwrap_or(months))
}

/// The last month of unemployment benefit that is taken over; none of what goes on for life.
pub(super) fn last_month_left(tx: &Transaction<'_>, entry: &TakeOverEntry) -> anyhow::Result<Option<Month>> {
    entry.months_left.map(|months| last_month_of(tx, &entry.claim, entry.from, months)).transpose()
}

fn last_month_of(tx: &Transaction<'_>, claim: &NewClaim, from: Month, months: u32) -> anyhow::Result<Month> {
    let region = region_of(tx.reader())?;
    let retires = match claim.statutory_month {
        Some(stated) => Some(stated),
        None => statutory(tx, claim.person)?,
    };
    let end = from.plus(months.cast_signed() - 1);
    let near = tx.policy.unemployment(region, end.first_day())?.near_retirement_months;
    let last = last_month(from, months, retires, near);
    Ok(retires.filter(|month| *month >= from).map_or(last, |month| month.min(last)))
}

/// The month of retirement, where the register tells whose ladder it is.
fn statutory(tx: &Transaction<'_>, person: i64) -> anyhow::Result<Option<Month>> {
    let Some(details) = tx.reader().person(person, AsOf::NOW)?.map(|held| held.person.details) else { return Ok(None) };
    let (category, birth) = (category_of(&details, None), details.id_number.birth_date());
    let (Some(category), Some(birth)) = (category, birth) else { return Ok(None) };
    let terms = tx.policy.retirement(region_of(tx.reader())?, category)?;
    Ok(Some(retirement(Month::of(birth), &terms).value.month))
}
