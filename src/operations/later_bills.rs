//! The medical bills of a year lean on each other: the deductible, the ceiling of the fund and critical illness insurance go by what was
//! granted before. Where an earlier bill comes to something else, those awarded after it are reckoned anew.

use chrono::Datelike as _;

use crate::model::Benefit;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands};

/// The bills of the same person and year that were awarded after one and stand, in that order; of other benefits none.
pub fn later_bills(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<Vec<i64>> {
    if claim.claim.benefit != Benefit::Medical {
        return Ok(Vec::new());
    }
    let Some(own) = awarded_by(reader, claim.number)? else { return Ok(Vec::new()) };
    let mut later = Vec::new();
    for other in reader.claims_of_person(claim.claim.person)? {
        let is_of_year =
            other.claim.benefit == Benefit::Medical && other.claim.event_on.year() == claim.claim.event_on.year();
        let place = if is_of_year { stands_since(reader, other.number)? } else { None };
        later.extend(place.filter(|place| (*place, other.number) > (own, claim.number)).map(|at| (at, other.number)));
    }
    later.sort_unstable();
    Ok(later.into_iter().map(|(_, number)| number).collect())
}

/// The operation that awarded a claim, whatever it came to since; of one whose award was taken back, that which had awarded it.
fn awarded_by(reader: Reader<'_>, claim: i64) -> anyhow::Result<Option<i64>> {
    let mut states = reader.claim_states(claim)?;
    while states.last().is_some_and(is_undone) {
        states.pop();
    }
    Ok(awarded_in(&states))
}

/// The same of a claim whose award stands.
pub fn stands_since(reader: Reader<'_>, claim: i64) -> anyhow::Result<Option<i64>> {
    let states = reader.claim_states(claim)?;
    Ok(if states.last().is_some_and(is_undone) { None } else { awarded_in(&states) })
}

/// Awarded again after it was taken back, a claim comes behind those that were awarded meanwhile.
fn awarded_in(states: &[ClaimStands]) -> Option<i64> {
    states.rsplit(is_undone).next()?.first().map(|first| first.operation)
}

fn is_undone(stands: &ClaimStands) -> bool {
    stands.reason == UNDONE
}
