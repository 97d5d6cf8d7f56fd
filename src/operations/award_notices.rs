//! The notices of awards: of a first one, and of one that comes to something else, with why. Where several are paid on a claim, each is told
//! what he is paid.

use crate::documents::Document;
use crate::model::{Awarded, ClaimState, Money, Month};
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
    let parts = parts_of(tx.reader(), claim.number, items, None)?;
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

/// Takes back the notices of an award, or of its end, that an operation issued and that is undone: each to whom it had gone, with what stands
/// again.
pub(super) fn take_back(tx: &mut Transaction<'_>, operation: i64, reason: &str) -> anyhow::Result<()> {
    let told = [Document::AwardNotice.code(), Document::StopNotice.code()];
    for notice in tx.reader().notices_issued_by(operation)? {
        let facts: serde_json::Value = serde_json::from_str(&notice.facts)?;
        let claim = facts["claim"].as_i64().map_or(Ok(None), |claim| tx.reader().claim(claim))?;
        let Some(claim) = claim.filter(|_| told.contains(&notice.document.as_str())) else { continue };
        let from: Option<Month> = facts["from_month"].as_str().and_then(|month| month.parse().ok());
        let name = facts["name"].as_str().unwrap_or_default();
        let parts = parts_of(tx.reader(), claim.number, &tx.reader().awarded(claim.number)?, from)?;
        let payee = parts.iter().find(|part| part.payee.name == name).map(|part| part.payee.clone());
        let (mut amount, mut once) = (Money::ZERO, Money::ZERO);
        for part in parts.iter().filter(|part| parts.len() == 1 || part.payee.name == name) {
            amount += part.monthly;
            once += part.once;
        }
        let (reason, taken_back) = (reason.to_owned(), notice.number);
        let said = Said { reason, from, amount, once, taken_back, payee, ..Said::default() };
        write(tx, Document::AwardNotice, &claim, said)?;
    }
    Ok(())
}

/// What somebody is paid of what the first month brings.
struct Part {
    payee: PayeeDetails,
    monthly: Money,
    once: Money,
}

/// The part of each payee whose share has not ended, of a month, else of the first; one that is withheld is his all the same.
fn parts_of(reader: Reader<'_>, claim: i64, items: &[Awarded], month: Option<Month>) -> anyhow::Result<Vec<Part>> {
    let payees = reader.payees_of_claim(claim)?;
    let Some(first) = month.or_else(|| items.iter().map(|item| item.from).min()) else { return Ok(Vec::new()) };
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
