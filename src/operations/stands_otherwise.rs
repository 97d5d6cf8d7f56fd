//! Whether a suspension, a resumption or an end that changes nothing says just what the office holds, or something else: another reason or
//! day than stands. What says something else is not dropped in silence.

use crate::model::{ClaimState, PaymentAct, PaymentReason, reason_word};
use crate::operations::hold_share::states_of;
use crate::operations::set_payment_state::{Wanted, course_of, said_of};
use crate::refusal::{Fault, Refusal};
use crate::rules::payment_state::Said;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands};

/// What stands of the claims of a person instead of what is wanted; nothing where one of them says just that.
pub fn stands_otherwise(tx: &Transaction<'_>, person: i64, wanted: &Wanted) -> anyhow::Result<Option<Fault>> {
    let mut found = None;
    for claim in tx.reader().claims_of_person(person)? {
        let benefit = claim.claim.benefit;
        let is_meant = wanted.benefit.is_none_or(|asked| asked == benefit);
        let Some(reason) = PaymentReason::find(wanted.act, benefit, &wanted.reason).filter(|_| is_meant) else {
            continue;
        };
        let Some(states) = states_meant(tx.reader(), &claim, wanted.payee)? else { continue };
        match otherwise(claim.number, &states, reason, wanted) {
            None => return Ok(None),
            Some(fault) => found = found.or(Some(fault)),
        }
    }
    Ok(found)
}

/// How a claim stood, or the share of one of its payees; none where nothing was decided of it.
fn states_meant(reader: Reader<'_>, claim: &Claim, payee: Option<i64>) -> anyhow::Result<Option<Vec<ClaimStands>>> {
    let Some(payee) = payee else {
        return Ok(Some(reader.claim_states(claim.number)?).filter(|states| !states.is_empty()));
    };
    let payees = reader.payees_of_claim(claim.number)?;
    if !payees.iter().any(|one| one.number == payee) {
        return Ok(None);
    }
    // The share of an only payee is the whole claim.
    if payees.len() == 1 && reader.payee_states(claim.number)?.is_empty() {
        return Ok(Some(reader.claim_states(claim.number)?));
    }
    Ok(Some(states_of(reader, claim, payee)?))
}

fn otherwise(claim: i64, states: &[ClaimStands], reason: &PaymentReason, wanted: &Wanted) -> Option<Fault> {
    let (said, course) = (said_of(states), course_of(states));
    let state = state_of(wanted.act);
    let is_that = |one: &&Said| one.state == state && reason_word(&one.reason) == reason.word;
    if said.iter().filter(is_that).any(|one| one.on == wanted.on) {
        return None;
    }
    let fault = |column, said: &Said| {
        let (reason, on) = (reason_word(&said.reason).to_owned(), said.on);
        Some(Fault::of(column, Refusal::ClaimStandsOtherwise { claim, state: said.state, reason, on }))
    };
    if wanted.act == PaymentAct::Resume {
        // What was granted because of a death ended with the news that he lives.
        let ended = |one: &Said| one.state == ClaimState::Stopped && reason_word(&one.reason) == reason.word;
        if said.iter().any(|one| ended(one) && one.on == wanted.on) {
            return None;
        }
        // What pays back every month does the same whatever its day.
        let is_paid_back = |one: &Said| {
            one.state == ClaimState::Active && PaymentReason::of_code(&one.reason).is_some_and(|held| held.pays_back)
        };
        if reason.pays_back && course.open().is_empty() && said.iter().any(is_paid_back) {
            return None;
        }
        if let Some((hold, since)) = course.answered_by(reason).first() {
            let (state, reason, on) = (hold.state, hold.reason.clone(), hold.on);
            return fault("on", &Said { state, from: *since, reason, on });
        }
    }
    let same = said.iter().rfind(is_that);
    same.map_or_else(|| fault("reason", said.last()?), |same| fault("on", same))
}

const fn state_of(act: PaymentAct) -> ClaimState {
    match act {
        PaymentAct::Suspend => ClaimState::Suspended,
        PaymentAct::Resume => ClaimState::Active,
        PaymentAct::Stop => ClaimState::Stopped,
    }
}
