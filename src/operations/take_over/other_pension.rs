//! That nobody draws two benefits in the place of earnings (社会保险法 第五十一条; pensions of employees, residents and the public sector alike).

use crate::model::{Benefit, ClaimState, Month};
use crate::operations::in_pay::timeline;
use crate::operations::still_draws::PENSIONS;
use crate::operations::supersede::supersede;
use crate::operations::supersede_injury::supersede_injury;
use crate::refusal::Refusal;
use crate::session::Transaction;
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
        // A pension ends unemployment benefit; whoever draws one is not refused it.
        let is_ended = benefit == Benefit::Unemployment && PENSIONS.contains(&new.benefit);
        if benefit == new.benefit || !EXCLUSIVE.contains(&benefit) || is_ended {
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

/// Ends of the person's other claims what a pension or a new grade stands in the place of, as an award does.
pub(super) fn end_others(
    tx: &mut Transaction<'_>,
    (number, others): (i64, &[Claim]),
    from: Month,
    line: u64,
) -> anyhow::Result<()> {
    if others.iter().all(|other| other.number == number) {
        return Ok(());
    }
    let claim = tx.reader().claim(number)?.ok_or(Refusal::ClaimUnknown { claim: number })?;
    supersede(tx, &claim, from, line)?;
    supersede_injury(tx, &claim, line).map(|_| ())
}
