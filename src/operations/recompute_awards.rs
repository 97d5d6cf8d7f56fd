//! Reckons provisional awards anew (预发后重算): those that rest on a figure whose successor was not published when they were awarded. What
//! differs is one matter; the next payroll pays the difference of every month, and nothing else.

use std::collections::BTreeSet;

use serde_json::json;

use crate::model::{Benefit, MatterState, Money, Month, OperationKind};
use crate::operations::award_benefit::{award, due, has_ended, is_provisional};
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::corrected_claims::increases_differing;
use crate::operations::differing_items::differing;
use crate::operations::in_pay::timeline;
use crate::operations::nothing_due::is_of_correction;
use crate::operations::raise_basic_amounts::{self, behind, raise};
use crate::operations::reckon_claim::{Desk, reckon};
use crate::operations::recompute_due::{LONGEST_SPELL, differs_before, knows_more, spells_ended};
use crate::operations::review_matter::{approve_own, open_matter};
use crate::operations::supersede_injury::comes_to_same;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::rules::entitlement::Timeline;
use crate::session::{Operation, Session, Transaction};

/// An award that comes to something else, or is final now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recomputed {
    pub claim: i64,
    pub person: i64,
    /// A month, before and afterwards.
    pub before: Money,
    pub after: Money,
}

/// What came of asking for it.
#[derive(Clone, Debug)]
pub struct Answer {
    pub matter: Option<i64>,
    pub state: Option<MatterState>,
    pub awards: Vec<Recomputed>,
}

const SUBJECT: &str = "recompute";

/// Reckons all provisional awards anew, and raises the basic amounts of residents' pensions to what is published: a matter of each as
/// far as anything differs, with `approve` carried out at once, otherwise for a second person.
pub fn request_recomputation(session: &Session, approve: bool) -> anyhow::Result<Vec<Answer>> {
    let request = json!({"command": "pay recompute"});
    session.transact(&Operation::new(OperationKind::PayAward, &request), |tx| {
        let (awards, raised) = (recomputed(tx)?, behind(tx)?);
        let mut answers = vec![matter_of(tx, (SUBJECT, &request), awards, approve)?];
        answers.push(matter_of(tx, (raise_basic_amounts::SUBJECT, &request), raised, approve)?);
        Ok(answers)
    })
}

/// Opens the matter of awards that differ, unless one is pending; carries it out where it may be.
fn matter_of(
    tx: &mut Transaction<'_>,
    (subject, request): (&str, &serde_json::Value),
    mut awards: Vec<Recomputed>,
    approve: bool,
) -> anyhow::Result<Answer> {
    if let Some(pending) = tx.reader().pending_matter(OperationKind::PayAward, subject)? {
        // What differs only since then is asked for once that one is decided.
        let mut waiting = BTreeSet::new();
        tx.reader().each_submitted_row(pending.id, |_, payload| {
            waiting.extend(serde_json::from_str::<Vec<String>>(payload)?);
            Ok(())
        })?;
        awards.retain(|one| waiting.contains(&one.claim.to_string()));
        return Ok(Answer { matter: Some(pending.id), state: Some(MatterState::Pending), awards });
    }
    if awards.is_empty() {
        return Ok(Answer { matter: None, state: None, awards });
    }
    let matter = open_matter(tx, OperationKind::PayAward, &request.to_string(), subject, awards.len() as u64)?;
    for (line, one) in (1..).zip(&awards) {
        tx.writer.insert_submitted_row(matter, line, &serde_json::to_string(&[one.claim.to_string()])?)?;
    }
    if !approve {
        return Ok(Answer { matter: Some(matter), state: Some(MatterState::Pending), awards });
    }
    if subject == SUBJECT {
        for (line, one) in (1..).zip(&awards) {
            award(tx, one.claim, line)?;
        }
    } else {
        raise(tx, &awards.iter().map(|one| one.claim).collect::<Vec<_>>())?;
    }
    approve_own(tx, matter)?;
    Ok(Answer { matter: Some(matter), state: Some(MatterState::Approved), awards })
}

/// The provisional awards, and those that follow what is published, that are not what they would be today. Who no longer meets a condition is
/// left to a clerk.
fn recomputed(tx: &Transaction<'_>) -> anyhow::Result<Vec<Recomputed>> {
    let desk = Desk { reader: tx.reader(), policy: tx.policy, today: tx.today };
    let mut found = Vec::new();
    // The standard of a later year raises whoever draws unemployment benefit then, once it is published.
    let mut numbers = desk.reader.provisional_claims()?;
    numbers.extend(desk.reader.awards_in_pay(Benefit::Unemployment)?);
    numbers.extend(spells_ended(desk, tx.office.region, LONGEST_SPELL)?);
    // What was corrected since it was awarded, and injuries, whose own wage may be known in full only later.
    let mut whole = desk.reader.claims_corrected()?;
    whole.extend(desk.reader.claims_for(Benefit::Injury)?);
    // The sickness allowance is reckoned again once retirement is near.
    whole.extend(desk.reader.awards_in_pay(Benefit::Invalidity)?);
    numbers.extend(whole.iter().copied());
    numbers.sort_unstable();
    numbers.dedup();
    let increases = PastIncreases::load(desk.reader)?;
    for number in numbers {
        found.extend(differs(tx, desk, (number, whole.contains(&number)), &increases)?);
    }
    Ok(found)
}

/// What an award comes to today, where that is something else, or final. `is_whole`: what differs only later counts too.
fn differs(
    tx: &Transaction<'_>,
    desk: Desk<'_>,
    (number, is_whole): (i64, bool),
    increases: &PastIncreases,
) -> anyhow::Result<Option<Recomputed>> {
    let states = desk.reader.claim_states(number)?;
    let claim = desk.reader.claim(number)?.ok_or_else(|| anyhow::anyhow!("claim {number} is missing"))?;
    let is_of_year = claim.claim.benefit == Benefit::Unemployment || is_whole;
    let is_asked = states.last().is_some_and(|last| last.reason != UNDONE) && (is_of_year || is_provisional(&states));
    if !is_asked || claim.claim.is_taken_over || desk.reader.claim_closing(number)?.is_some() {
        return Ok(None);
    }
    let reckoned = reckon(desk, &claim)?;
    let items = match due(&reckoned, number) {
        Ok(items) => items,
        Err(refusal) if is_of_correction(desk, &claim, &refusal)? => Vec::new(),
        Err(_) => return Ok(None),
    };
    let changed = differing(&desk.reader.awarded(number)?, &items);
    let raised = increases_differing(desk.reader, &claim)?;
    let is_same = raised.is_empty() && (changed.is_empty() || comes_to_same(tx, &claim, &changed, 0)?);
    let held = timeline(desk.reader, number)?;
    let mut now = held.clone();
    now.items.extend(changed.iter().copied());
    if !(changed.is_empty() && raised.is_empty()) && claim.claim.benefit.is_pension() {
        now.items.extend(increases.anew(desk.reader, number, &now)?.written);
    }
    let end = has_ended(&states).then(|| held.states.last().map(|(_, end)| *end)).flatten();
    // Of what ended, the months until then are all that can differ.
    let is_same = is_same || end.is_some_and(|end| !differs_before(&held, &now, end));
    let is_settled = is_provisional(&states) && knows_more(desk.reader, number, &reckoned)?;
    if is_same && !(is_settled && (changed.is_empty() || end.is_some())) {
        return Ok(None);
    }
    let mut month = held.first_month().map_or_else(|| Month::of(tx.today), |first| first.max(Month::of(tx.today)));
    // What differs only later is shown from when it does.
    let later = changed.iter().map(|item| item.from).max().filter(|_| is_whole);
    month = later.map_or(month, |later| later.max(month));
    month = end.map_or(month, |end| end.plus(-1));
    let sum = |timeline: &Timeline| timeline.items_in(month).into_iter().map(|(_, amount)| amount).sum();
    Ok(Some(Recomputed { claim: number, person: claim.claim.person, before: sum(&held), after: sum(&now) }))
}
