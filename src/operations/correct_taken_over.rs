//! Corrects what another office's row said of a pension that was taken over (零星调整): its amounts, the months behind it, when it began. What
//! was said stays on file; the award after it pays the difference, or finds what was overpaid (社会保险经办条例 第四十六条).

use std::collections::BTreeMap;

use crate::model::Benefit;
use crate::operations::apply_benefit::ApplicationEntry;
use crate::operations::correct_claim::{CLEARED, Correction};
use crate::operations::pension_area::{AREA, area_of};
use crate::operations::reading::count;
use crate::operations::reckon_claim::ClaimFacts;
use crate::operations::take_over::months_left::corrected_months;
use crate::operations::taken_over_amounts::{AMOUNTS, MONTHS_LEFT, facts_since, is_day_told, taking};
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::claim_versions::VersionReason;
use crate::store::claims::{Claim, NewClaim};

/// How many months were paid, which a claim that is awarded here has from the record.
pub const MONTHS_PAID: &str = "months_paid";

/// That nobody knows when a pension began.
const UNTOLD: &str = "event_on";

/// An amount that is paid no more.
const NOTHING: &str = "0.00";

/// Whether the claim says something else now.
pub(super) fn correct_taken_over(
    tx: &mut Transaction<'_>,
    (entry, correction): (&ApplicationEntry, &Correction),
    held: &Claim,
    line: u64,
) -> anyhow::Result<bool> {
    let refused = || Refusal::ClaimTakenOver { claim: held.number };
    let states = tx.reader().claim_states(held.number)?;
    let is_taken_back = states.last().is_none_or(|last| last.reason == UNDONE);
    let taken = taking(&states).filter(|_| !is_taken_back).ok_or_else(refused)?;
    let has_end = held.claim.benefit == Benefit::Unemployment;
    let is_known = |name: &String| {
        [MONTHS_PAID, AREA].contains(&name.as_str())
            || (has_end && name == MONTHS_LEFT)
            || AMOUNTS.iter().any(|(known, _)| known == name)
    };
    if correction.from.is_some() || !entry.facts.keys().all(is_known) {
        return Err(refused().into());
    }
    let mut facts = facts_since(tx.reader(), held.number, taken)?;
    // The row that was taken over may have said it, which no correction repeats.
    facts.extend(area_of(&held.claim)?.map(|area| (AREA.to_owned(), area)));
    if !is_day_told(&held.claim) && !tells_day(entry, correction, held) {
        facts.insert(UNTOLD.to_owned(), "unknown".to_owned());
    } else {
        facts.remove(UNTOLD);
    }
    let mut claim = corrected((entry, correction), held, facts)?;
    if let Some(months) = entry.facts.get(MONTHS_LEFT) {
        let months = corrected_months(tx, &claim, taken.from, count(months)?)?;
        let mut facts: BTreeMap<String, String> = serde_json::from_str(&claim.facts)?;
        facts.insert(MONTHS_LEFT.to_owned(), months.to_string());
        claim.facts = ClaimFacts::write(&facts);
    }
    if claim == held.claim {
        return Ok(false);
    }
    let why = VersionReason { from: None, reason: correction.reason.clone(), happened_on: entry.applied_on };
    tx.writer.insert_claim_version(held.number, &claim, &why, line)?;
    Ok(true)
}

/// Only of what was taken over are its parts said.
pub(super) fn refuse_of_taken_over(facts: &BTreeMap<String, String>) -> Result<(), Refusal> {
    let is_part = |name: &&String| *name == MONTHS_PAID || AMOUNTS.iter().skip(1).any(|(known, _)| known == *name);
    facts.keys().find(is_part).map_or(Ok(()), |fact| Err(Refusal::FactOfTakenOver { fact: fact.clone() }))
}

/// Whether the day of an entry is one that the claim should have said, and does not only tell which claim is meant.
fn tells_day(entry: &ApplicationEntry, correction: &Correction, held: &Claim) -> bool {
    entry.event_on.is_some() && (held.claim.benefit.is_pension() || correction.claim.is_some())
}

fn corrected(
    (entry, correction): (&ApplicationEntry, &Correction),
    held: &Claim,
    mut facts: BTreeMap<String, String>,
) -> anyhow::Result<NewClaim> {
    let mut months_paid = held.claim.months_paid;
    for (name, text) in &entry.facts {
        if name == MONTHS_PAID {
            months_paid = if text == CLEARED { None } else { Some(count(text)?) };
        } else if name == AREA && text == CLEARED {
            facts.remove(AREA);
        } else {
            let amount = if text == CLEARED { NOTHING } else { text };
            facts.insert(name.clone(), amount.to_owned());
        }
    }
    let is_told = tells_day(entry, correction, held);
    Ok(NewClaim {
        event_on: entry.event_on.filter(|_| is_told).unwrap_or(held.claim.event_on),
        chosen_month: entry.retirement_month.or(held.claim.chosen_month),
        months_paid,
        months_deemed: entry.months_deemed.or(held.claim.months_deemed),
        facts: ClaimFacts::write(&facts),
        ..held.claim.clone()
    })
}
