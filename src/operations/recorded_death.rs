//! What the office has on record of a death: the end of the person in the register, or the end of a payment because of it.

use chrono::NaiveDate;

use crate::model::{ClaimState, PaymentReason, Standing};
use crate::store::Reader;
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
        let last = reader.claim_states(claim.number)?.pop();
        let is_death = |reason: &str| PaymentReason::is_death(reason);
        if let Some(last) = last.filter(|last| last.state == ClaimState::Stopped && is_death(&last.reason)) {
            return Ok(Some(last.happened_on));
        }
    }
    Ok(None)
}

/// The same as the register alone has it.
pub fn death_in_register(reader: Reader<'_>, person: i64) -> anyhow::Result<Option<NaiveDate>> {
    let stands = reader.standing(Subject::Person(person))?;
    Ok(stands.filter(|stands| stands.state == Standing::Cancelled && stands.reason == DEATH).map(|stands| stands.on))
}
