//! Whether somebody draws a benefit of months: what stands against moving his relation away, against ending his record as if it were none,
//! and against making two records one that both draw.

use crate::model::{Benefit, ClaimState, Month};
use crate::operations::in_pay::timeline;
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::claims::Claim;

/// Pensions of old age and invalidity: nobody draws two of them, nor unemployment benefit beside one (社会保险法 第五十一条).
pub const PENSIONS: [Benefit; 4] =
    [Benefit::OldAge, Benefit::AgencyOldAge, Benefit::ResidentOldAge, Benefit::Invalidity];

/// The claims of a person on which months are paid or suspended after the present one.
pub fn drawn(reader: Reader<'_>, person: i64, today: Month) -> anyhow::Result<Vec<Claim>> {
    let mut found = Vec::new();
    for claim in reader.claims_of_person(person)? {
        let timeline = timeline(reader, claim.number)?;
        let Some(first) = timeline.first_month().filter(|_| claim.claim.benefit.ends_with_death()) else { continue };
        let month = first.max(today.plus(1));
        let goes_on = matches!(timeline.state(month), Some(ClaimState::Active | ClaimState::Suspended));
        if goes_on && !timeline.items_in(month).is_empty() {
            found.push(claim);
        }
    }
    Ok(found)
}

/// The refusal that names a claim that has to end first.
pub fn has_to_end(claim: &Claim) -> Refusal {
    let benefit = claim.claim.benefit.to_string();
    Refusal::StillDraws { person: claim.claim.person, benefit, claim: claim.number }
}

/// A claim of one record that somebody who has a claim of the other may not draw beside it.
pub fn drawn_twice(reader: Reader<'_>, (one, other): (i64, i64), today: Month) -> anyhow::Result<Option<Claim>> {
    let (own, others) = (drawn(reader, one, today)?, drawn(reader, other, today)?);
    let group = |claim: &Claim| {
        let benefit = claim.claim.benefit;
        // Who draws a pension draws no unemployment benefit (社会保险法 第五十一条).
        let is_of_pensions = PENSIONS.contains(&benefit) || benefit == Benefit::Unemployment;
        if is_of_pensions { Benefit::OldAge } else { benefit }
    };
    Ok(own.into_iter().find(|claim| others.iter().any(|other| group(other) == group(claim))))
}
