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
    let months = u32::try_from(given).ok().filter(|months| (1..=cap).contains(months));
    months.or_else(|| row.fault(MONTHS_LEFT, Refusal::MonthsLeftBeyondCap { months: given, cap }))
}

/// The last month of unemployment benefit that is taken over; none of what goes on for life.
pub(super) fn last_month_left(tx: &Transaction<'_>, entry: &TakeOverEntry) -> anyhow::Result<Option<Month>> {
    let Some(months) = entry.months_left else { return Ok(None) };
    let region = region_of(tx.reader())?;
    let retires = match entry.claim.statutory_month {
        Some(stated) => Some(stated),
        None => statutory(tx, entry.claim.person)?,
    };
    let end = entry.from.plus(months.cast_signed() - 1);
    let near = tx.policy.unemployment(region, end.first_day())?.near_retirement_months;
    let last = last_month(entry.from, months, retires, near);
    Ok(Some(retires.filter(|month| *month >= entry.from).map_or(last, |month| month.min(last))))
}

/// The month of retirement, where the register tells whose ladder it is.
fn statutory(tx: &Transaction<'_>, person: i64) -> anyhow::Result<Option<Month>> {
    let Some(details) = tx.reader().person(person, AsOf::NOW)?.map(|held| held.person.details) else { return Ok(None) };
    let (category, birth) = (category_of(&details, None), details.id_number.birth_date());
    let (Some(category), Some(birth)) = (category, birth) else { return Ok(None) };
    let terms = tx.policy.retirement(region_of(tx.reader())?, category)?;
    Ok(Some(retirement(Month::of(birth), &terms).value.month))
}
