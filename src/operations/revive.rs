//! Somebody whose death is on record was found alive: the register says so again, and everything that was paid because of the death is asked
//! back of those who got it (社会保险经办条例 第四十六条): the grants, the pensions of dependants, the account that was paid out, what heirs
//! had. The account is his as if it had never been paid out. The same where he was missing at work and his dependants were paid for that
//! (工伤保险条例 第四十一条). Reading: he was not dead, so that nothing of it was ever due.

use chrono::NaiveDate;

use crate::i18n::Message;
use crate::model::{Benefit, ClaimState, Money, PaymentAct, Standing, reason_word};
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::reckon_claim::ClaimFacts;
use crate::operations::recorded_death::{death_in_register, recorded_death};
use crate::operations::recover::due_again::due_again;
use crate::operations::recover::overpaid::recover_overpaid;
use crate::operations::set_payment_state::{Wanted, enter, tell};
use crate::operations::undo_matter::benefits::{UNDONE, restore_states};
use crate::rules::payment_state::Said;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::standings::{Stands, Subject};

/// The word of it, and the reason for which what was paid because of the death has ended.
pub const FOUND_ALIVE: &str = "found_alive";

/// Whether a change says of somebody on or after the day on which he died by the record, or since which he is missing, that he was found
/// alive.
pub fn is_revived(reader: Reader<'_>, person: i64, wanted: &Wanted) -> anyhow::Result<bool> {
    let is_said = wanted.act == PaymentAct::Resume && reason_word(&wanted.reason) == FOUND_ALIVE;
    if !is_said || wanted.payee.is_some() {
        return Ok(false);
    }
    let died_on = recorded_death(reader, person)?;
    let gone_since = if died_on.is_some() { died_on } else { missing_at_work(reader, person)? };
    Ok(gone_since.is_some_and(|day| wanted.on >= day))
}

/// The day since which a person is missing, for whom dependants were awarded something because of that and may still be paid.
fn missing_at_work(reader: Reader<'_>, person: i64) -> anyhow::Result<Option<NaiveDate>> {
    for claim in reader.claims_of_person(person)? {
        let is_of_absence = claim.claim.benefit == Benefit::Survivors
            && ClaimFacts::read(&claim.claim.facts)?.text("absence").is_some();
        let last = if is_of_absence { reader.claim_states(claim.number)?.pop() } else { None };
        if last.is_some_and(|last| ![FOUND_ALIVE, UNDONE].contains(&last.reason.as_str())) {
            return Ok(Some(claim.claim.event_on));
        }
    }
    Ok(None)
}

/// Takes a death out of the register, and asks back what was paid because of it; what is told of that. His own payments are resumed
/// before; the work that had ended with him is registered anew.
pub fn revive(tx: &mut Transaction<'_>, person: i64, wanted: &Wanted, line: u64) -> anyhow::Result<Option<Message>> {
    if death_in_register(tx.reader(), person)?.is_some() {
        let (state, reason, operation) = (Standing::Active, FOUND_ALIVE.to_owned(), tx.writer.operation());
        let stands = Stands { state, on: wanted.on, reason, evidence: String::new(), operation };
        tx.writer.insert_standing(Subject::Person(person), &stands, line)?;
    }
    let mut asked = Money::ZERO;
    for claim in tx.reader().claims_of_person(person)? {
        if is_of_death(&claim)? {
            end(tx, &claim, wanted, line)?;
        }
        asked += recover_overpaid(tx, claim.number, FOUND_ALIVE, line)?;
    }
    Ok(asked.is_positive().then_some(Message::AskedBackOfDeath { person, amount: asked }))
}

/// Who is on record as dead once more had died after all: what had ended because he lived is due again when it is awarded again, and asked
/// back no more. Whether it is so of a claim.
pub fn dead_after_all(tx: &mut Transaction<'_>, claim: &Claim) -> anyhow::Result<bool> {
    let last = tx.reader().claim_states(claim.number)?.pop();
    let ended = last.filter(|last| last.state == ClaimState::Stopped && last.reason == FOUND_ALIVE);
    let Some(ended) = ended.filter(|_| is_of_death(claim).unwrap_or_default()) else { return Ok(false) };
    if recorded_death(tx.reader(), claim.claim.person)?.is_none() {
        return Ok(false);
    }
    restore_states(tx, claim.number, ended.operation)?;
    refresh(tx, claim.number)?;
    due_again(tx, claim.number)?;
    Ok(true)
}

/// Whether a claim rests on the death of its person.
fn is_of_death(claim: &Claim) -> anyhow::Result<bool> {
    Ok(match claim.claim.benefit {
        Benefit::Death | Benefit::Survivors => true,
        Benefit::AccountRefund => ClaimFacts::read(&claim.claim.facts)?.text("reason") == Some("death"),
        _ => false,
    })
}

/// Ends a claim from its first month on: nothing of it was ever due.
fn end(tx: &mut Transaction<'_>, claim: &Claim, wanted: &Wanted, line: u64) -> anyhow::Result<()> {
    let timeline = timeline(tx.reader(), claim.number)?;
    let Some(first) = timeline.first_month().filter(|first| timeline.state(*first) != Some(ClaimState::Stopped)) else {
        return Ok(());
    };
    let (state, reason, on) = (ClaimState::Stopped, FOUND_ALIVE.to_owned(), wanted.on);
    let events = [Said { state, from: first, reason, on }];
    enter(tx, claim, (&events, &wanted.note), line)?;
    tell(tx, claim, &events, FOUND_ALIVE)
}
