//! The shares of survivors' pensions that a person draws as a dependant (工伤保险条例 第三十九条): they end with his own death, and a list
//! of another agency that names him concerns them.

use chrono::NaiveDate;

use crate::model::{Benefit, ClaimState, PaymentAct, PaymentReason};
use crate::operations::hold_share::states_of;
use crate::operations::recorded_death::recorded_death;
use crate::operations::set_payment_state::{Wanted, course_of, set_states};
use crate::rules::payment_state::Hold;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::certifications::Certifiable;
use crate::store::claims::Claim;
use crate::store::payees::ShareOfSurvivors;

/// The shares that a person draws, under each number that he has or had, and that have not ended.
pub fn shares_of(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<ShareOfSurvivors>> {
    drawn(reader, all_shares_of(reader, person)?)
}

/// The same of those that ended too.
fn all_shares_of(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<ShareOfSurvivors>> {
    let mut shares = Vec::new();
    for number in reader.identity_numbers(person)? {
        shares.extend(reader.shares_of_survivors(&number)?);
    }
    for number in reader.numbers_of_person(person)? {
        shares.extend(reader.survivors_taken_over(number)?);
    }
    Ok(shares)
}

/// The shares that somebody of an identity number draws and that have not ended.
pub fn shares_of_number(reader: Reader<'_>, id_number: &str) -> anyhow::Result<Vec<ShareOfSurvivors>> {
    drawn(reader, reader.shares_of_survivors(id_number)?)
}

fn drawn(reader: Reader<'_>, shares: Vec<ShareOfSurvivors>) -> anyhow::Result<Vec<ShareOfSurvivors>> {
    let mut left = Vec::new();
    for share in shares {
        if is_drawn(reader, &share)? {
            left.push(share);
        }
    }
    Ok(left)
}

/// The day on which somebody died, as far as the office knows of it by the end of a share that he drew.
pub fn death_of_dependant(reader: Reader<'_>, who: Certifiable) -> anyhow::Result<Option<NaiveDate>> {
    let shares = match who {
        Certifiable::Person(person) => all_shares_of(reader, person)?,
        Certifiable::Dependant(number) => reader.shares_of_survivors(number.as_str())?,
    };
    for share in shares {
        let Some(claim) = reader.claim(share.claim)? else { continue };
        let course = course_of(&states_of(reader, &claim, share.payee)?);
        let is_death = |hold: &&Hold| hold.state == ClaimState::Stopped && PaymentReason::is_death(&hold.reason);
        if let Some(hold) = course.open().iter().find(is_death) {
            return Ok(Some(hold.on));
        }
    }
    Ok(None)
}

/// Whether a share goes on.
pub fn is_drawn(reader: Reader<'_>, share: &ShareOfSurvivors) -> anyhow::Result<bool> {
    let states = reader.claim_states(share.claim)?;
    let of_payee = reader.payee_states(share.claim)?.into_iter().filter(|(payee, _)| *payee == share.payee);
    let of_payee: Vec<_> = of_payee.map(|(_, stands)| stands).collect();
    let is_stopped = |open: &[Hold]| open.iter().any(|hold| hold.state == ClaimState::Stopped);
    let has_ended = is_stopped(course_of(&states).open()) || is_stopped(course_of(&of_payee).open());
    Ok(!states.is_empty() && !has_ended)
}

/// Stops the shares that somebody drew who died; how many they were.
pub fn stop_shares(tx: &mut Transaction<'_>, person: i64, on: NaiveDate, line: u64) -> anyhow::Result<usize> {
    let shares = shares_of(tx.reader(), person)?;
    for share in &shares {
        stop_share(tx, share, on, line)?;
    }
    Ok(shares.len())
}

fn stop_share(tx: &mut Transaction<'_>, share: &ShareOfSurvivors, on: NaiveDate, line: u64) -> anyhow::Result<()> {
    let wanted = Wanted {
        act: PaymentAct::Stop,
        on,
        reason: "dead".to_owned(),
        benefit: Some(Benefit::Survivors),
        note: "death recorded".to_owned(),
        payee: Some(share.payee),
    };
    set_states(tx, share.deceased, &wanted, line).map(|_| ())
}

/// Stops at once the share of a dependant whose death is on record when the claim is awarded.
pub fn stop_shares_of_dead(tx: &mut Transaction<'_>, claim: &Claim, line: u64) -> anyhow::Result<()> {
    if claim.claim.benefit != Benefit::Survivors {
        return Ok(());
    }
    for payee in tx.reader().payees_of_claim(claim.number)? {
        let dependant = tx.reader().person_finder()?.find_registered(&payee.details.id_number)?;
        let death = dependant.map_or(Ok(None), |dependant| recorded_death(tx.reader(), dependant))?;
        if let Some(on) = death {
            let (claim, deceased, payee) = (claim.number, claim.claim.person, payee.number);
            stop_share(tx, &ShareOfSurvivors { claim, deceased, payee, name: String::new() }, on, line)?;
        }
    }
    Ok(())
}
