//! The notices of awards: of a first one, and of one that comes to something else, with why. Where several are paid on a claim, each is told
//! what he is paid.

use crate::documents::Document;
use crate::model::{Awarded, ClaimState, Money};
use crate::operations::benefit_notices::{Said, write};
use crate::operations::corrected_claims::corrections_waiting;
use crate::operations::in_pay::{parts, timeline};
use crate::operations::shaken_awards::is_shaken;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::payees::PayeeDetails;

/// Of an award that another one replaces: what it rested on was taken away.
const SHAKEN: &str = "award_shaken";

/// Of an award that another one replaces: figures came in, or other months of the record.
const RECALCULATED: &str = "recalculated";

/// Why a claim is awarded anew, before that is done: its corrections in the words of who made them, else a word.
pub(super) fn why_anew(reader: Reader<'_>, claim: i64) -> anyhow::Result<String> {
    let corrections = corrections_waiting(reader, claim)?;
    if corrections.is_empty() {
        return Ok(if is_shaken(reader, claim)? { SHAKEN.to_owned() } else { RECALCULATED.to_owned() });
    }
    let reasons = corrections.iter().filter_map(|(wording, _)| Some(wording.why.as_ref()?.reason.clone()));
    Ok(reasons.collect::<Vec<_>>().join("; "))
}

/// Tells what a claim comes to, by the items of its award.
pub(super) fn tell(tx: &mut Transaction<'_>, claim: &Claim, items: &[Awarded], said: &Said) -> anyhow::Result<()> {
    let parts = parts_of(tx.reader(), claim.number, items)?;
    if parts.len() < 2 {
        return write(tx, Document::AwardNotice, claim, said.clone()).map(|_| ());
    }
    for part in parts {
        let (whole, whole_once) = (said.amount, said.once);
        let said =
            Said { amount: part.monthly, once: part.once, whole, whole_once, payee: Some(part.payee), ..said.clone() };
        write(tx, Document::AwardNotice, claim, said)?;
    }
    Ok(())
}

/// What somebody is paid of what the first month brings.
struct Part {
    payee: PayeeDetails,
    monthly: Money,
    once: Money,
}

/// The part of each payee whose share has not ended; one that is withheld is his all the same.
fn parts_of(reader: Reader<'_>, claim: i64, items: &[Awarded]) -> anyhow::Result<Vec<Part>> {
    let payees = reader.payees_of_claim(claim)?;
    let Some(first) = items.iter().map(|item| item.from).min() else { return Ok(Vec::new()) };
    let mut held = timeline(reader, claim)?;
    held.shares.retain(|(_, state, _)| *state != ClaimState::Suspended);
    let part_of = |is_once: bool| {
        let items = items.iter().filter(|item| item.is_once == is_once).copied().collect();
        let states = vec![(ClaimState::Active, first)];
        parts(&payees, &Timeline { items, states, of_all: 0, ..held.clone() }, first)
    };
    let (monthly, once) = (part_of(false), part_of(true));
    let mut found = Vec::new();
    for (place, payee) in payees.iter().enumerate() {
        let Some(last) = reader.payee_versions(payee.number)?.pop() else { continue };
        if held.share_state(payee.number, first) == ClaimState::Active {
            found.push(Part { payee: last.details, monthly: monthly[place].1.amount, once: once[place].1.amount });
        }
    }
    Ok(found)
}
