//! Corrects what an application said (零星调整): the same benefit is applied for again with other facts and the reason. What was said stays
//! on file beside it; the award is reckoned anew from what holds, and the next payroll pays the difference or finds what was overpaid. A
//! grade of injury that was assessed anew holds from a month on (工伤保险条例 第二十八条) and leaves the months before as they were.

use std::collections::BTreeMap;

use crate::model::{Benefit, Month, Person};
use crate::operations::application_payees::Place;
use crate::operations::apply_benefit::{ApplicationEntry, CORRECTION, LAYOUT, claim_of, refuse_other_sex};
use crate::operations::close_claim::refuse_closed;
use crate::operations::correct_taken_over::{correct_taken_over, refuse_of_taken_over};
use crate::operations::corrected_claims::refuse_under_award;
use crate::operations::reading::{Reading, month, number};
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::claim_versions::VersionReason;
use crate::store::claims::{Claim, NewClaim};

/// What clears a fact that the application should not have said.
pub const CLEARED: &str = "-";

/// That an application corrects one that is there.
#[derive(Clone, Debug)]
pub struct Correction {
    pub reason: String,
    /// The claim, where person, benefit and event do not tell it.
    pub claim: Option<i64>,
    /// Of a new assessment: from when on it holds.
    pub from: Option<Month>,
}

/// That a row corrects a claim, by the last three columns, which are no facts.
pub(super) fn correction(row: &mut Reading<'_>, facts: &mut BTreeMap<String, String>) -> Option<Correction> {
    let mut taken = |place: usize| facts.remove(LAYOUT.fields[place].name);
    let (reason, claim, from) = (taken(CORRECTION), taken(CORRECTION + 1), taken(CORRECTION + 2));
    if reason.is_none() && (claim.is_some() || from.is_some()) {
        row.fault::<()>(CORRECTION, Refusal::RequiredValueMissing);
    }
    let (claim, from) = (claim.and_then(|text| number(&text).ok()), from.and_then(|text| month(&text).ok()));
    Some(Correction { reason: reason?, claim, from })
}

/// Whether the claim says something else now; `false` where it says just that already.
pub(super) fn correct(
    tx: &mut Transaction<'_>,
    (entry, correction): (&ApplicationEntry, &Correction),
    person: &Person,
    line: u64,
) -> anyhow::Result<bool> {
    let held = corrected(tx, (entry, correction), person)?;
    refuse_closed(tx.reader(), held.number)?;
    refuse_under_award(tx.reader(), held.number)?;
    if held.claim.is_taken_over && !names_payees(entry) {
        return correct_taken_over(tx, (entry, correction), &held, line);
    }
    refuse_of_taken_over(&entry.facts)?;
    if names_payees(entry) {
        return Err(Refusal::CorrectionOfPayees { claim: held.number }.into());
    }
    if correction.from.is_some() && held.claim.benefit != Benefit::Injury {
        return Err(Refusal::ReviewNotOfInjury { benefit: held.claim.benefit.to_string() }.into());
    }
    let before = said(tx, &held, correction.from)?;
    let merged = merged(entry, &held.claim, joined(&before, &entry.facts)?);
    refuse_other_sex(&merged, person)?;
    let claim = claim_of(tx, &merged, person)?;
    let is_same = (&claim.facts, claim.months_deemed, claim.event_on, claim.chosen_month)
        == (&before, held.claim.months_deemed, held.claim.event_on, held.claim.chosen_month);
    if is_same {
        return Ok(false);
    }
    let why = VersionReason { from: correction.from, reason: correction.reason.clone(), happened_on: entry.applied_on };
    tx.writer.insert_claim_version(held.number, &claim, &why, line)?;
    Ok(true)
}

/// The claim that is meant: by its number, else by person, benefit and event; of a pension there is one.
fn corrected(
    tx: &Transaction<'_>,
    (entry, correction): (&ApplicationEntry, &Correction),
    person: &Person,
) -> anyhow::Result<Claim> {
    let (benefit, event_on) = (entry.benefit, entry.event_on);
    let mut found = tx.reader().claims_of_person(person.number)?;
    found.retain(|claim| claim.claim.benefit == benefit);
    let is_one = benefit.is_pension() || benefit == Benefit::ResidentOldAge;
    let mut standing = Vec::new();
    for claim in found {
        let is_meant = match correction.claim {
            Some(number) => claim.number == number,
            None => is_one || event_on.is_none_or(|day| claim.claim.event_on == day),
        };
        let is_closed = tx.reader().claim_closing(claim.number)?.is_some();
        if is_meant && (correction.claim.is_some() || !is_closed) {
            standing.push(claim);
        }
    }
    let nothing = || Refusal::NothingToCorrect { person: person.number, benefit: benefit.to_string() };
    Ok(standing.pop().ok_or_else(nothing)?)
}

/// What a claim says, or, for an assessment from a month on, what holds of it in that month.
fn said(tx: &Transaction<'_>, held: &Claim, from: Option<Month>) -> anyhow::Result<String> {
    let Some(from) = from else { return Ok(held.claim.facts.clone()) };
    let reviews = tx.reader().claim_reviews(held.number)?;
    let last = reviews.into_iter().rfind(|(month, _)| *month <= from);
    Ok(last.map_or_else(|| held.claim.facts.clone(), |(_, facts)| facts))
}

/// The facts that were said with those that are said now in their place.
fn joined(before: &str, now: &BTreeMap<String, String>) -> anyhow::Result<BTreeMap<String, String>> {
    let mut facts: BTreeMap<String, String> =
        if before.is_empty() { BTreeMap::new() } else { serde_json::from_str(before)? };
    for (name, text) in now {
        if text == CLEARED {
            facts.remove(name);
        } else {
            facts.insert(name.clone(), text.clone());
        }
    }
    Ok(facts)
}

/// Whether an application says to whom or where to pay.
const fn names_payees(entry: &ApplicationEntry) -> bool {
    !entry.payees.is_empty() || !entry.own_place.bank_account.is_empty()
}

/// The application as it would have been, with these facts: what is not said again is as it was.
fn merged(entry: &ApplicationEntry, held: &NewClaim, facts: BTreeMap<String, String>) -> ApplicationEntry {
    ApplicationEntry {
        person: entry.person.clone(),
        benefit: entry.benefit,
        event_on: entry.event_on.or(Some(held.event_on)),
        retirement_month: entry.retirement_month.or(held.chosen_month),
        months_deemed: entry.months_deemed.or(held.months_deemed),
        own_place: Place::default(),
        payees: Vec::new(),
        facts,
        applied_on: held.applied_on,
        correction: None,
    }
}
