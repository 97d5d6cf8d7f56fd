//! Which dependants are left of a survivors' pension, month by month (工伤保险条例 第三十九条): whose share has ended counts no more, so that of
//! fewer each may have more, up to his part. Reading: who is kept back for a while still counts.

use crate::model::{ClaimState, Month};
use crate::operations::come_of_age::paid_on;
use crate::operations::in_pay::timeline;
use crate::rules::benefits::injury_death::Dependant;
use crate::store::Reader;
use crate::store::claims::Claim;

/// The dependants from the first month on, and from each month on in which they are others. Only where each has a payee of his own can it be
/// told whose share has ended.
pub fn dependants_left(
    reader: Reader<'_>,
    claim: &Claim,
    (all, first): (&[Dependant], Month),
) -> anyhow::Result<Vec<(Month, Vec<Dependant>)>> {
    let payees = reader.payees_of_claim(claim.number)?;
    if all.len() > payees.len() {
        return Ok(vec![(first, all.to_vec())]);
    }
    let mut held = timeline(reader, claim.number)?;
    let goes_on = paid_on(reader, claim)?;
    held.shares.extend(goes_on.into_iter().map(|(payee, said)| (payee, ClaimState::Active, said.from)));
    let mut months: Vec<Month> = held.shares.iter().map(|(.., month)| *month).filter(|month| *month > first).collect();
    months.push(first);
    months.sort_unstable();
    let mut found: Vec<(Month, Vec<Dependant>)> = Vec::new();
    for month in months {
        let is_left = |payee: i64| held.share_state(payee, month) != ClaimState::Stopped;
        let left = all.iter().zip(&payees).filter(|(_, payee)| is_left(payee.number)).map(|(one, _)| *one);
        let left: Vec<Dependant> = left.collect();
        if found.last().is_none_or(|(_, before)| *before != left) {
            found.push((month, left));
        }
    }
    Ok(found)
}
