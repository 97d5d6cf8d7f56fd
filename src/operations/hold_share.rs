//! Suspends, resumes and stops the share of one payee while the claim goes on for the others: of several dependants only the one who
//! was not certified is not paid, and his proof of life brings back his share alone (工伤保险条例 第三十九条, 社会保险经办条例 第二十六条).

use chrono::NaiveDate;

use crate::documents::Document;
use crate::model::{ClaimState, Month, PaymentAct, PaymentReason};
use crate::operations::benefit_notices::{self as notices, write};
use crate::operations::in_pay::refresh;
use crate::operations::lift_others::lift_others;
use crate::operations::recover::due_again::due_again;
use crate::operations::recover::overpaid::recover_ended;
use crate::operations::set_payment_state::{Wanted, course_of, does_not_answer, entries, is_told, set_states};
use crate::refusal::{Fault, Refusal};
use crate::rules::payment_state::Said;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands};
use crate::store::payees::PayeeDetails;

/// How the share of a payee stood, as the claim of a single payee would have: active from the beginning.
pub fn states_of(reader: Reader<'_>, claim: &Claim, payee: i64) -> anyhow::Result<Vec<ClaimStands>> {
    let mut states: Vec<ClaimStands> = reader.claim_states(claim.number)?.into_iter().take(1).collect();
    let own = reader.payee_states(claim.number)?.into_iter().filter(|(of, _)| *of == payee);
    states.extend(own.map(|(_, stands)| stands));
    Ok(states)
}

/// Does what is wanted to the share of a payee of a person's claims; how many shares were concerned.
pub fn set_share(
    tx: &mut Transaction<'_>,
    claims: &[Claim],
    (person, payee): (i64, i64),
    wanted: &Wanted,
    line: u64,
) -> anyhow::Result<Result<usize, Fault>> {
    for claim in claims {
        if !tx.reader().payees_of_claim(claim.number)?.iter().any(|one| one.number == payee) {
            continue;
        }
        let benefit = claim.claim.benefit;
        let Some(reason) = PaymentReason::find(wanted.act, benefit, &wanted.reason) else {
            let (reason, benefit) = (wanted.reason.clone(), benefit.to_string());
            return Ok(Err(Fault::of("reason", Refusal::ReasonNotForBenefit { reason, benefit })));
        };
        let states = states_of(tx.reader(), claim, payee)?;
        let course = course_of(&states);
        if wanted.act == PaymentAct::Resume && course.open().is_empty() && is_held_whole(tx, claim, reason)? {
            let wanted = Wanted { benefit: Some(benefit), payee: None, ..wanted.clone() };
            return set_states(tx, person, &wanted, line);
        }
        if wanted.act == PaymentAct::Resume
            && let Some(refusal) = does_not_answer(reason, benefit, &course)
        {
            return Ok(Err(Fault::of("reason", refusal)));
        }
        let events = course.next(wanted.act, reason, wanted.on);
        if events.is_empty() {
            let Some(report) = course.told_again(wanted.act, reason, wanted.on) else { return Ok(Ok(0)) };
            if states.last().is_some_and(|last| last.operation == tx.writer.operation()) {
                return Ok(Ok(0));
            }
            let is_new = !is_told(&states, (&report, &wanted.note));
            write_share(tx, claim, payee, (&[report], &wanted.note, reason.word), line)?;
            return Ok(Ok(is_new.into()));
        }
        write_share(tx, claim, payee, (&events, &wanted.note, reason.word), line)?;
        return Ok(Ok(1));
    }
    Ok(Err(Fault::of("payee", Refusal::NothingInPay { person })))
}

/// Whether a claim whose only payee it is is held for what a reason answers: his share is the whole.
fn is_held_whole(tx: &Transaction<'_>, claim: &Claim, reason: &PaymentReason) -> anyhow::Result<bool> {
    let states = tx.reader().claim_states(claim.number)?;
    let is_only = tx.reader().payees_of_claim(claim.number)?.len() == 1;
    Ok(is_only && !course_of(&states).answered_by(reason).is_empty())
}

/// Keeps back the share of a payee who was not certified, from a month on.
pub fn lapse_share(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    payee: i64,
    (from, on, note): (Month, NaiveDate, String),
    line: u64,
) -> anyhow::Result<()> {
    let word = "no_proof_of_life";
    let act = PaymentAct::Suspend;
    let reason = PaymentReason::find(act, claim.claim.benefit, word);
    let reason = reason.map_or("4701", |reason| reason.code).to_owned();
    let events = [Said { state: ClaimState::Suspended, from, reason, on }];
    write_share(tx, claim, payee, (&events, &note, word), line)
}

/// A death that ends a claim says of each share that was kept back what it says of a claim: who was not seen, or had no account that could be
/// paid to, lived until then, and the months before are due to his heirs.
pub fn lift_shares_of_dead(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    (reason, on, note): (&PaymentReason, NaiveDate, &str),
    line: u64,
) -> anyhow::Result<()> {
    let mut payees: Vec<i64> = tx.reader().payee_states(claim.number)?.into_iter().map(|(payee, _)| payee).collect();
    payees.sort_unstable();
    payees.dedup();
    for payee in payees {
        let course = course_of(&states_of(tx.reader(), claim, payee)?);
        let mut events = course.next(PaymentAct::Stop, reason, on);
        events.retain(|event| event.state == ClaimState::Active);
        if !events.is_empty() {
            write_share(tx, claim, payee, (&events, note, reason.word), line)?;
        }
    }
    Ok(())
}

/// Writes how a share stands, with the notice of a suspension, and what it changes in what is paid.
fn write_share(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    payee: i64,
    (events, note, word): (&[Said], &str, &str),
    line: u64,
) -> anyhow::Result<()> {
    let states = states_of(tx.reader(), claim, payee)?;
    for stands in entries(&states, (events, note), tx.writer.operation()) {
        tx.writer.insert_payee_state(claim.number, payee, &stands, line)?;
    }
    let first = events.iter().map(|event| event.from).min();
    first.map_or(Ok(()), |first| lift_others(tx, claim, first))?;
    refresh(tx, claim.number)?;
    let Some(last) = events.last() else { return Ok(()) };
    if last.state == ClaimState::Suspended {
        let payee = details_of(tx.reader(), payee)?;
        let said = notices::Said { reason: word.to_owned(), from: Some(last.from), payee, ..notices::Said::default() };
        write(tx, Document::SuspensionNotice, claim, said)?;
    }
    due_again(tx, claim.number)?;
    if last.state != ClaimState::Active {
        recover_ended(tx, claim.number, word, line)?;
    }
    Ok(())
}

/// What is known of a payee now, to whom a notice about his own share goes.
pub fn details_of(reader: Reader<'_>, payee: i64) -> anyhow::Result<Option<PayeeDetails>> {
    Ok(reader.payee_versions(payee)?.pop().map(|payee| payee.details))
}
