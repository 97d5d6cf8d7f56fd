//! What the office has on record of a death: the end of the person in the register, or the end of a payment because of it.

use chrono::NaiveDate;

use crate::model::{ClaimState, PaymentReason, Standing};
use crate::operations::undo_matter::benefits::undone_operation;
use crate::store::Reader;
use crate::store::claims::ClaimStands;
use crate::store::standings::Subject;

/// The reason of the register.
const DEATH: &str = "death";

/// The day on which a person died, as far as the office knows of it.
pub fn recorded_death(reader: Reader<'_>, person: i64) -> anyhow::Result<Option<NaiveDate>> {
    if let Some(day) = death_in_register(reader, person)? {
        return Ok(Some(day));
    }
    for claim in reader.claims_of_person(person)? {
        if !claim.claim.benefit.ends_with_death() {
            continue;
        }
        let states = reader.claim_states(claim.number)?;
        let is_death = |one: &&ClaimStands| one.state == ClaimState::Stopped && PaymentReason::is_death(&one.reason);
        if let Some(last) = states.last().filter(is_death) {
            // Where it stands again because what was said since was undone, that has the day of the undoing.
            let entered = states.iter().rev().filter(is_death).find(|one| undone_operation(one).is_none());
            return Ok(Some(entered.unwrap_or(last).happened_on));
        }
    }
    Ok(None)
}

/// The same as the register alone has it.
pub fn death_in_register(reader: Reader<'_>, person: i64) -> anyhow::Result<Option<NaiveDate>> {
    let stands = reader.standing(Subject::Person(person))?;
    Ok(stands.filter(|stands| stands.state == Standing::Cancelled && stands.reason == DEATH).map(|stands| stands.on))
}
