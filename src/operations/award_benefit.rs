//! Awards a benefit (待遇核定): reckons the claim from the record as it stands, refuses where a condition is not met, and writes what is
//! due. Approval does it all again. Awarded once more, only what differs is written: payroll settles the difference.

use crate::exchange::{Field, Layout};
use crate::model::{Awarded, Benefit, ClaimState, Month, OperationKind};
use crate::operations::award_notices::{tell, why_anew};
use crate::operations::award_taken_over::award_taken_over;
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::benefit_notices::Said;
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::close_claim::refuse_closed;
use crate::operations::come_of_age::pay_on;
use crate::operations::corrected_claims::increases_differing;
use crate::operations::differing_items::differing;
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::later_bills::later_bills;
use crate::operations::nothing_due::{is_of_correction, take_back};
use crate::operations::paid_at_once::paid_at_once;
use crate::operations::part_pension::part_pension;
use crate::operations::reading::{Cells, Context, Reading, number};
use crate::operations::reckon_claim::{Desk, Reckoned, reckon};
use crate::operations::recompute_due::knows_more;
use crate::operations::recover::due_again::due_again;
use crate::operations::recover::third_party;
use crate::operations::revive::dead_after_all;
use crate::operations::set_off_anew::set_off_anew;
use crate::operations::set_payment_state::{enter, said_of};
use crate::operations::stop_recorded::stop_if_dead;
use crate::operations::supersede::{OLD_AGE, RE_EMPLOYED, stop_from, supersede};
use crate::operations::supersede_injury::{comes_to_same, supersede_injury};
use crate::operations::transfer_out::refuse_while_moving;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::{Fault, Refusal};
use crate::rules::payment_state as state;
use crate::session::Transaction;
use crate::store::award_workings::Calculation;
use crate::store::claims::{Claim, ClaimStands};

const CLAIM: usize = 0;

/// `pay award`
pub const LAYOUT: Layout = Layout { command: "pay award", fields: &[Field::required("claim")] };

/// A claim that is to be awarded.
#[derive(Debug)]
pub struct AwardEntry {
    claim: i64,
}

impl Entry for AwardEntry {
    const KIND: OperationKind = OperationKind::PayAward;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = AwardApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let claim = row.required(CLAIM, number);
        match claim {
            Some(claim) => Ok(Self { claim }),
            None => Err(row.into_faults()),
        }
    }
}

/// Awards one by one.
pub struct AwardApplier;

impl<'s> Apply<'s, AwardEntry> for AwardApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self)
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, AwardEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match award_weighed(tx, entry.claim, line, tally) {
                Ok(Outcome::New) => tally.counts.inserted += 1,
                Ok(Outcome::Differs) => tally.counts.changed += 1,
                Ok(Outcome::Same) => tally.counts.same += 1,
                Err(error) => tally.reject(line, Fault::of("claim", error.downcast::<Refusal>()?)),
            }
        }
        Ok(())
    }
}

/// What an award came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    New,
    Differs,
    Same,
}

/// Awards one claim, or writes what differs.
pub fn award(tx: &mut Transaction<'_>, number: i64, line: u64) -> anyhow::Result<Outcome> {
    award_weighed(tx, number, line, &mut Tally::default())
}

/// The same, with the bills that lean on it; the tally remembers what the award comes to at once.
fn award_weighed(tx: &mut Transaction<'_>, number: i64, line: u64, tally: &mut Tally) -> anyhow::Result<Outcome> {
    let mut outcome = award_alone(tx, number, line, tally)?;
    let Some(claim) = tx.reader().claim(number)? else { return Ok(outcome) };
    let (owes_otherwise, told) = third_party::settle(tx, &claim)?;
    tally.told.extend(told);
    let is_dead_after_all = dead_after_all(tx, &claim)?;
    if (owes_otherwise || is_dead_after_all) && outcome == Outcome::Same {
        outcome = Outcome::Differs;
    }
    for later in later_bills(tx.reader(), &claim)? {
        let mut beside = Tally::default();
        match award_alone(tx, later, line, &mut beside) {
            Ok(Outcome::Same) => {}
            Ok(Outcome::New | Outcome::Differs) if outcome == Outcome::Same => outcome = Outcome::Differs,
            Ok(Outcome::New | Outcome::Differs) => {}
            // What misses a condition by now is left to a clerk.
            Err(error) => drop(error.downcast::<Refusal>()?),
        }
        if let Some(later) = tx.reader().claim(later)? {
            tally.told.extend(third_party::settle(tx, &later)?.1);
        }
        beside.largest.into_iter().for_each(|largest| tally.weigh(largest));
    }
    Ok(outcome)
}

fn award_alone(tx: &mut Transaction<'_>, number: i64, line: u64, tally: &mut Tally) -> anyhow::Result<Outcome> {
    let claim = tx.reader().claim(number)?.ok_or(Refusal::ClaimUnknown { claim: number })?;
    refuse_closed(tx.reader(), number)?;
    if claim.claim.is_taken_over {
        return award_taken_over(tx, &claim, line, tally);
    }
    let states = tx.reader().claim_states(number)?;
    // An award that was taken back is awarded as if for the first time.
    let is_new = states.last().is_none_or(|last| last.reason == UNDONE);
    if is_new && claim.claim.benefit == Benefit::AccountRefund {
        refuse_while_moving(tx, &claim)?;
    }
    let reason = if is_new { String::new() } else { why_anew(tx.reader(), number)? };
    let is_paid_on = !is_new && pay_on(tx, &claim, line)?;
    let desk = Desk { reader: tx.reader(), policy: tx.policy, today: tx.today };
    let reckoned = reckon(desk, &claim)?;
    let items = match due(&reckoned, number) {
        Ok(items) => items,
        Err(refusal) => return award_nothing(tx, &claim, refusal, line, tally),
    };
    let (monthly, once) = reckoned.totals();
    tally.weigh(paid_at_once(desk, &claim, &reckoned)?);
    tally.granted = Some(tally.granted.unwrap_or_default() + monthly + once);
    let held = tx.reader().awarded(number)?;
    let differing = differing(&held, &items);
    let is_parted_anew = part_pension(tx, &claim)? && !is_new;
    let is_nearer = !is_new && is_provisional(&states) && knows_more(tx.reader(), number, &reckoned)?;
    if is_nearer && !reckoned.is_provisional() {
        make_final(tx, number, states.last(), line)?;
    }
    let raised = if is_new { Vec::new() } else { increases_differing(tx.reader(), &claim)? };
    if raised.is_empty() && (differing.is_empty() || (!is_new && comes_to_same(tx, &claim, &differing, line)?)) {
        let is_ended = supersede_injury(tx, &claim, line)? | settle_beside(tx, &claim, is_new, line)?;
        let is_shared_anew = is_parted_anew || is_paid_on;
        if is_shared_anew {
            tx.writer.note_award(number)?;
            follow_shares(tx, number)?;
        }
        if is_nearer {
            keep_calculation(tx, number, &reckoned)?;
        }
        return Ok(if is_nearer || is_ended || is_shared_anew { Outcome::Differs } else { Outcome::Same });
    }
    tx.writer.note_award(number)?;
    keep_calculation(tx, number, &reckoned)?;
    for item in &differing {
        tx.writer.insert_award_item(number, item)?;
    }
    if is_new {
        begin(tx, &claim, (&reckoned, &items), line)?;
    } else {
        let said = Said { reason, amount: monthly, once, ..Said::default() };
        go_on(tx, &claim, (&items, &[differing, raised].concat()), said)?;
    }
    begin_earlier(tx, &claim, &items, line)?;
    refresh(tx, number)?;
    supersede_injury(tx, &claim, line)?;
    settle_beside(tx, &claim, is_new, line)?;
    end_what_is_over(tx, &claim, (&states, &reckoned), line)?;
    // What was asked back when the claim came to less, and is due again now, is not paid a second time.
    due_again(tx, number)?;
    Ok(if is_new { Outcome::New } else { Outcome::Differs })
}

/// Takes an award back of which a correction leaves nothing; else it is as it was, and the reason told.
fn award_nothing(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    refusal: Refusal,
    line: u64,
    tally: &mut Tally,
) -> anyhow::Result<Outcome> {
    if !is_of_correction(Desk { reader: tx.reader(), policy: tx.policy, today: tx.today }, claim, &refusal)? {
        return Err(refusal.into());
    }
    tally.granted = Some(tally.granted.unwrap_or_default());
    tx.writer.note_award(claim.number)?;
    take_back(tx, claim, line).map(|()| Outcome::Differs)
}

/// An award that comes to something else: its increases follow, and its person is told.
fn go_on(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    (items, differing): (&[Awarded], &[Awarded]),
    said: Said,
) -> anyhow::Result<()> {
    if claim.claim.benefit.is_pension() {
        increase_anew(tx, claim.number)?;
    }
    let from = differing.iter().map(|item| item.from).min();
    tell(tx, claim, items, &Said { from, ..said })
}

/// What ends by what the record has: the person is dead, or at work again.
fn end_what_is_over(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    (states, reckoned): (&[ClaimStands], &Reckoned),
    line: u64,
) -> anyhow::Result<()> {
    if !has_ended(states) {
        stop_if_dead(tx, claim, line)?;
    }
    match reckoned.re_employed_from {
        Some(month) => stop_from(tx, claim, month, ("re_employed", RE_EMPLOYED), line),
        None => Ok(()),
    }
}

/// What is paid where nothing but the shares of a claim has changed.
fn follow_shares(tx: &mut Transaction<'_>, claim: i64) -> anyhow::Result<()> {
    refresh(tx, claim)?;
    due_again(tx, claim)
}

/// A claim that is awarded for the first time: it is active, and its person told.
fn begin(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    (reckoned, items): (&Reckoned, &[Awarded]),
    line: u64,
) -> anyhow::Result<()> {
    let from = items.iter().map(|item| item.from).min().unwrap_or_else(|| Month::of(tx.today));
    let operation = tx.writer.operation();
    let (monthly, once) = reckoned.totals();
    let (reason, note) = ("awarded".to_owned(), provisional_note(reckoned));
    let happened_on = tx.today;
    let stands = ClaimStands { state: ClaimState::Active, from, reason, happened_on, note, operation };
    tx.writer.insert_claim_state(claim.number, &stands, line)?;
    let said = Said { from: Some(from), amount: monthly, once, ..Said::default() };
    if claim.claim.benefit.is_pension() {
        PastIncreases::load(tx.reader())?.add_after(tx, claim.number, None)?;
    }
    tell(tx, claim, items, &said)?;
    refresh(tx, claim.number)?;
    supersede(tx, claim, from, line)
}

/// How an award was reckoned is kept with it: its form prints that, whatever the record comes to since.
pub(super) fn keep_calculation(tx: &mut Transaction<'_>, claim: i64, reckoned: &Reckoned) -> anyhow::Result<()> {
    let Reckoned { workings, sources, .. } = reckoned.clone();
    let awaits = reckoned.awaits.iter().map(|figure| (*figure).to_owned()).collect();
    tx.writer.insert_calculation(claim, &Calculation { workings, sources, awaits })
}

/// What is paid of injuries beside a pension of old age, or for each other, when one of them is another amount now.
pub(super) fn settle_beside(tx: &mut Transaction<'_>, claim: &Claim, is_new: bool, line: u64) -> anyhow::Result<bool> {
    let benefit = claim.claim.benefit;
    let concerns = benefit == Benefit::Injury || OLD_AGE.contains(&benefit);
    if is_new || !concerns { Ok(false) } else { set_off_anew(tx, claim.claim.person, line) }
}

/// The yearly increases of a pension that is another one now.
pub(super) fn increase_anew(tx: &mut Transaction<'_>, claim: i64) -> anyhow::Result<()> {
    let held = timeline(tx.reader(), claim)?;
    for item in PastIncreases::load(tx.reader())?.anew(tx.reader(), claim, &held)?.written {
        tx.writer.insert_award_item(claim, &item)?;
    }
    Ok(())
}

/// Whether an award was paid and has ended.
pub fn has_ended(states: &[ClaimStands]) -> bool {
    states.last().is_some_and(|last| last.state == ClaimState::Stopped && last.reason != UNDONE)
}

/// Says that an award is provisional no longer.
fn make_final(tx: &mut Transaction<'_>, claim: i64, last: Option<&ClaimStands>, line: u64) -> anyhow::Result<()> {
    let Some(last) = last else { return Ok(()) };
    let operation = tx.writer.operation();
    let stands = ClaimStands { note: FINAL.to_owned(), happened_on: tx.today, operation, ..last.clone() };
    tx.writer.insert_claim_state(claim, &stands, line)
}

/// What was corrected may be due from an earlier month than the claim was active from.
fn begin_earlier(tx: &mut Transaction<'_>, claim: &Claim, items: &[Awarded], line: u64) -> anyhow::Result<()> {
    let Some(from) = items.iter().map(|item| item.from).min() else { return Ok(()) };
    let states = tx.reader().claim_states(claim.number)?;
    // What was taken back does not count: the month is won again by awarding again.
    if said_of(&states).iter().any(|said| said.from <= from) {
        return Ok(());
    }
    let said = state::Said { state: ClaimState::Active, from, reason: "awarded".to_owned(), on: tx.today };
    enter(tx, claim, (&[said], ""), line)
}

/// What is due, or why nothing is.
pub fn due(reckoned: &Reckoned, claim: i64) -> Result<Vec<Awarded>, Refusal> {
    if let Some(condition) = reckoned.unmet() {
        return Err(Refusal::ConditionNotMet {
            condition: condition.name.to_owned(),
            needed: condition.needed.clone(),
            found: condition.found.clone(),
            source: crate::policy::cited(condition.source),
        });
    }
    match &reckoned.obstacle {
        Some(obstacle) => Err(obstacle.clone()),
        None if reckoned.items.is_empty() => Err(Refusal::NothingDue { claim }),
        None => Ok(reckoned.items.clone()),
    }
}

/// What the states of a claim note of an award that rests on a figure whose successor is not published yet, and of one that is
/// reckoned with the final ones (预发, 重算).
const PROVISIONAL: &str = "provisional";
pub const FINAL: &str = "final";

/// Whether the award of a claim waits for figures.
pub fn is_provisional(states: &[ClaimStands]) -> bool {
    states.iter().rev().find_map(|stands| match stands.note.as_str() {
        PROVISIONAL => Some(true),
        FINAL => Some(false),
        _ => None,
    }) == Some(true)
}

fn provisional_note(reckoned: &Reckoned) -> String {
    if reckoned.is_provisional() { PROVISIONAL.to_owned() } else { String::new() }
}
