//! An award that a correction leaves nothing of: it is taken back from its beginning, what was paid is asked back, and the application waits
//! for a decision again (社会保险经办条例 第四十六条). Only what was corrected since does that, or what was taken away of the record it rests on; a condition that
//! is missed for another reason, by what came later into the record, is left to a clerk.

use crate::documents::Document;
use crate::model::{Awarded, ClaimState, Money};
use crate::operations::award_benefit::due;
use crate::operations::benefit_notices::{Said, write_each};
use crate::operations::corrected_claims::rests_on_corrected;
use crate::operations::in_pay::timeline;
use crate::operations::reckon_claim::{Desk, reckon};
use crate::operations::recover::overpaid::recover_overpaid;
use crate::operations::set_payment_state::enter;
use crate::operations::shaken_awards::is_shaken;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::Refusal;
use crate::rules::payment_state as state;
use crate::session::Transaction;
use crate::store::claims::Claim;

/// What the states of a claim note of it.
const NOTE: &str = "nothing_due";

/// Conditions of which the record or the application lacks something: that says nothing of what is due, and has to be mended first.
const TO_BE_MENDED: [&str; 3] = ["death_recorded", "payees", "dependants_of_age"];

/// Whether nothing is due of an award that stands, for the reason given, because of what was corrected or taken away since it was awarded.
pub fn is_of_correction(desk: Desk<'_>, claim: &Claim, refusal: &Refusal) -> anyhow::Result<bool> {
    let says_nothing = match refusal {
        Refusal::ConditionNotMet { condition, .. } => !TO_BE_MENDED.contains(&condition.as_str()),
        Refusal::NothingDue { .. } => true,
        _ => false,
    };
    let states = desk.reader.claim_states(claim.number)?;
    if !says_nothing || states.last().is_none_or(|last| last.reason == UNDONE) {
        return Ok(false);
    }
    if rests_on_corrected(desk.reader, claim)? || is_shaken(desk.reader, claim.number)? {
        return Ok(true);
    }
    let Some(before) = desk.reader.claim_as_awarded(claim.number)? else { return Ok(false) };
    Ok(before != *claim && due(&reckon(desk, &before)?, claim.number).is_ok())
}

/// Takes the award back.
pub fn take_back(tx: &mut Transaction<'_>, claim: &Claim, line: u64) -> anyhow::Result<()> {
    let mut none: Vec<Awarded> = Vec::new();
    for held in tx.reader().awarded(claim.number)? {
        let zero = Awarded { amount: Money::ZERO, ..held };
        if !none.contains(&zero) {
            none.push(zero);
        }
    }
    none.iter().try_for_each(|zero| tx.writer.insert_award_item(claim.number, zero).map(|_| ()))?;
    let Some(from) = timeline(tx.reader(), claim.number)?.first_month() else { return Ok(()) };
    let said = state::Said { state: ClaimState::Stopped, from, reason: UNDONE.to_owned(), on: tx.today };
    enter(tx, claim, (&[said], NOTE), line)?;
    let said = Said { reason: "conditions_lost".to_owned(), from: Some(from), ..Said::default() };
    write_each(tx, Document::StopNotice, claim, (said, from))?;
    recover_overpaid(tx, claim.number, "recalculated", line).map(|_| ())
}
