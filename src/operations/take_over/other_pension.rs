//! That nobody draws two benefits in the place of earnings (社会保险法 第五十一条; pensions of employees, residents and the public sector alike).

use crate::model::{Benefit, ClaimState, Month};
use crate::operations::in_pay::timeline;
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::claims::{Claim, NewClaim};

/// Benefits of which nobody draws two at once.
const EXCLUSIVE: [Benefit; 5] =
    [Benefit::OldAge, Benefit::AgencyOldAge, Benefit::ResidentOldAge, Benefit::Invalidity, Benefit::Unemployment];

/// Why a benefit is not taken over from a month on: the person draws another then, or is to from later on.
pub(super) fn other_pension(
    reader: Reader<'_>,
    claims: &[Claim],
    new: &NewClaim,
    from: Month,
) -> anyhow::Result<Option<Refusal>> {
    if !EXCLUSIVE.contains(&new.benefit) {
        return Ok(None);
    }
    for other in claims {
        let benefit = other.claim.benefit;
        if benefit == new.benefit || !EXCLUSIVE.contains(&benefit) {
            continue;
        }
        let held = timeline(reader, other.number)?;
        let from = held.first_month().map_or(from, |first| first.max(from));
        let goes_on = held.state(from).is_some_and(|state| state != ClaimState::Stopped);
        if goes_on && !held.items_in(from).is_empty() {
            return Ok(Some(Refusal::OtherPensionDrawn { claim: other.number, benefit: benefit.to_string() }));
        }
    }
    Ok(None)
}
