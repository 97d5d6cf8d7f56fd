//! Suspends, resumes and stops the payments of a person (社会保险经办条例 第二十五、二十六条). What holds, holds from the month after the
//! event; whoever is proved to have been entitled all along gets the months of the suspension back.

use chrono::NaiveDate;

use crate::documents::Document;
use crate::exchange::{Field, Layout};
use crate::model::{Benefit, ClaimState, IdentityNumber, Month, OperationKind, PaymentAct, PaymentReason, reason_word};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::benefit_notices::{Said, write};
use crate::operations::hold_share::set_share;
use crate::operations::in_pay::refresh;
use crate::operations::reading::{Cells, Context, Key, Reading, benefit, day, number, person_key};
use crate::operations::recorded_death::recorded_death;
use crate::operations::recover::overpaid::recover_overpaid;
use crate::operations::register_enrolment::known_person;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::claims::{Claim, ClaimStands};
use crate::store::persons::PersonFinder;

const ID_NUMBER: usize = 0;
const ON: usize = 1;
const REASON: usize = 2;
const BENEFIT: usize = 3;
const NOTE: usize = 4;
const PAYEE: usize = 5;

const FIELDS: &[Field] = &[
    Field::required("id_number").of_person().also(&["person"]),
    Field::required("on"),
    Field::required("reason"),
    Field::optional("benefit").one_of(&Benefit::CODES),
    Field::optional("note"),
    Field::optional("payee"),
];

/// `pay suspend`, `pay resume`, `pay stop`
pub const LAYOUTS: [Layout; 3] = [
    Layout { command: "pay suspend", fields: FIELDS },
    Layout { command: "pay resume", fields: FIELDS },
    Layout { command: "pay stop", fields: FIELDS },
];

const ACTS: [PaymentAct; 3] = [PaymentAct::Suspend, PaymentAct::Resume, PaymentAct::Stop];
const KINDS: [OperationKind; 3] = [OperationKind::PaySuspend, OperationKind::PayResume, OperationKind::PayStop];

/// A change of the payments of a person; the parameter is the place of its act.
#[derive(Debug)]
pub struct StateEntry<const ACT: usize> {
    person: Key<IdentityNumber>,
    on: NaiveDate,
    reason: String,
    benefit: Option<Benefit>,
    note: String,
    payee: Option<i64>,
}

pub type SuspendEntry = StateEntry<0>;
pub type ResumeEntry = StateEntry<1>;
pub type StopEntry = StateEntry<2>;

impl<const ACT: usize> Entry for StateEntry<ACT> {
    const KIND: OperationKind = KINDS[ACT];
    const LAYOUT: &'static Layout = &LAYOUTS[ACT];
    type Applier<'s> = StateApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUTS[ACT]);
        let person = row.required(ID_NUMBER, person_key);
        let on = row.required(ON, day);
        let reason = row.required(REASON, |text| known_reason(ACTS[ACT], text));
        let benefit = row.optional(BENEFIT, benefit).flatten();
        let note = row.text(NOTE);
        let payee = row.optional(PAYEE, number).flatten();
        if let Some(day) = on.filter(|on| *on > context.today) {
            row.fault::<()>(ON, Refusal::DayNotPast { day });
        }
        match (person, on, reason, row.is_clean()) {
            (Some(person), Some(on), Some(reason), true) => Ok(Self { person, on, reason, benefit, note, payee }),
            _ => Err(row.into_faults()),
        }
    }
}

fn known_reason(act: PaymentAct, text: &str) -> Result<String, Refusal> {
    if PaymentReason::is_known(act, text) {
        return Ok(text.to_owned());
    }
    Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: PaymentReason::words(act).join(", ") })
}

/// Sets the states one by one.
pub struct StateApplier<'s> {
    persons: PersonFinder<'s>,
    named: FirstLines,
}

impl<'s, const ACT: usize> Apply<'s, StateEntry<ACT>> for StateApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, StateEntry<ACT>)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            if let Some(first_line) =
                self.named.note(person, line).filter(|_| entry.benefit.is_none() && entry.payee.is_none())
            {
                tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
                continue;
            }
            let StateEntry { on, reason, benefit, note, payee, .. } = entry;
            let wanted = Wanted { act: ACTS[ACT], on, reason, benefit, note, payee };
            if let Some(refusal) = unanswered(tx, person, &wanted)? {
                tally.reject(line, Fault::of("reason", refusal));
                continue;
            }
            match set_states(tx, person, &wanted, line)? {
                Ok(0) => tally.counts.same += 1,
                Ok(_) => tally.counts.changed += 1,
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }
}

/// A resumption for a reason that does not answer that of the suspension would lose the months of the suspension.
fn unanswered(tx: &Transaction<'_>, person: i64, wanted: &Wanted) -> anyhow::Result<Option<Refusal>> {
    if wanted.act != PaymentAct::Resume || wanted.payee.is_some() {
        return Ok(None);
    }
    for claim in tx.reader().claims_of_person(person)? {
        let benefit = claim.claim.benefit;
        let is_meant = wanted.benefit.is_none_or(|asked| asked == benefit);
        let reason = PaymentReason::find(wanted.act, benefit, &wanted.reason).filter(|_| is_meant);
        let states = tx.reader().claim_states(claim.number)?;
        let held = states.last().filter(|stands| stands.state == ClaimState::Suspended);
        if let (Some(reason), Some(held)) = (reason, held)
            && !reason.answers(&held.reason)
        {
            let held = reason_word(&held.reason).to_owned();
            return Ok(Some(Refusal::ReasonDoesNotAnswer { reason: wanted.reason.clone(), held }));
        }
    }
    Ok(None)
}

/// What is to be done to the payments of a person.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub act: PaymentAct,
    pub on: NaiveDate,
    /// A word or code.
    pub reason: String,
    /// Only this benefit.
    pub benefit: Option<Benefit>,
    pub note: String,
    /// Only the share of this payee.
    pub payee: Option<i64>,
}

/// Does it to every claim of a person that is concerned; how many were.
pub fn set_states(
    tx: &mut Transaction<'_>,
    person: i64,
    wanted: &Wanted,
    line: u64,
) -> anyhow::Result<Result<usize, Fault>> {
    let claims = tx.reader().claims_of_person(person)?;
    let is_death = wanted.act == PaymentAct::Stop && PaymentReason::is_death(&wanted.reason);
    let meant = |claim: &Claim| match wanted.benefit {
        Some(benefit) => claim.claim.benefit == benefit,
        None => !is_death || wanted.payee.is_some() || claim.claim.benefit.ends_with_death(),
    };
    let claims: Vec<Claim> = claims.into_iter().filter(meant).collect();
    if let Some(payee) = wanted.payee {
        return set_share(tx, &claims, (person, payee), wanted, line);
    }
    let (mut decided, mut changes) = (0, Vec::new());
    for claim in claims {
        let states = tx.reader().claim_states(claim.number)?;
        if states.last().is_none_or(|last| last.reason == UNDONE) {
            continue;
        }
        decided += 1;
        let benefit = claim.claim.benefit;
        let Some(reason) = PaymentReason::find(wanted.act, benefit, &wanted.reason) else {
            let (reason, benefit) = (wanted.reason.clone(), benefit.to_string());
            return Ok(Err(Fault::of("reason", Refusal::ReasonNotForBenefit { reason, benefit })));
        };
        let Some((state, from)) = next_state(wanted, reason, &states) else { continue };
        changes.push((claim.number, reason, state, from));
    }
    if decided == 0 {
        return Ok(Err(Fault::of("id_number", Refusal::NothingInPay { person })));
    }
    for (claim, reason, state, from) in &changes {
        let operation = tx.writer.operation();
        let (happened_on, note) = (wanted.on, wanted.note.clone());
        let stands =
            ClaimStands { state: *state, from: *from, reason: reason.code.to_owned(), happened_on, note, operation };
        tx.writer.insert_claim_state(*claim, &stands, line)?;
        refresh(tx, *claim)?;
        // Of a death nobody is told who could read it.
        let document = match state {
            ClaimState::Suspended => Some(Document::SuspensionNotice),
            ClaimState::Stopped if !PaymentReason::is_death(reason.word) => Some(Document::StopNotice),
            ClaimState::Stopped | ClaimState::Active => None,
        };
        if let Some(document) = document {
            let claim = tx.reader().claim(*claim)?.ok_or_else(|| anyhow::anyhow!("claim {claim} is missing"))?;
            let said = Said { reason: reason.word.to_owned(), from: Some(*from), ..Said::default() };
            write(tx, document, &claim, said)?;
        }
        if *state != ClaimState::Active {
            recover_overpaid(tx, *claim, reason.word, line)?;
        }
    }
    Ok(Ok(changes.len()))
}

/// The state that a claim gets and from when; none where it stands so already.
pub fn next_state(wanted: &Wanted, reason: &PaymentReason, states: &[ClaimStands]) -> Option<(ClaimState, Month)> {
    let after = Month::of(wanted.on).plus(1);
    // An event before the first month, as of a pension that was taken over or awarded later, meets what begins then.
    let begins = || states.iter().rev().min_by_key(|stands| stands.from);
    let now = states.iter().rev().find(|stands| stands.from <= after).or_else(begins)?;
    match (wanted.act, now.state) {
        (PaymentAct::Suspend, ClaimState::Active) => Some((ClaimState::Suspended, after)),
        (PaymentAct::Stop, ClaimState::Active | ClaimState::Suspended) => Some((ClaimState::Stopped, after)),
        // Of a later event an earlier one may become known: a death before the month from which it was stopped.
        (PaymentAct::Stop, ClaimState::Stopped) if after < now.from => Some((ClaimState::Stopped, after)),
        // Proof of life undoes that somebody was missed, and that he was taken for dead; nothing else.
        (PaymentAct::Resume, ClaimState::Suspended | ClaimState::Stopped) if reason.undoes(&now.reason, now.state) => {
            Some((ClaimState::Active, now.from))
        }
        (PaymentAct::Resume, ClaimState::Suspended) if !reason.pays_back => Some((ClaimState::Active, after)),
        (PaymentAct::Suspend, ClaimState::Suspended | ClaimState::Stopped)
        | (PaymentAct::Stop, ClaimState::Stopped)
        | (PaymentAct::Resume, ClaimState::Active | ClaimState::Suspended | ClaimState::Stopped) => None,
    }
}

/// Stops everything that a dead person is paid.
pub fn stop_on_death(tx: &mut Transaction<'_>, person: i64, on: NaiveDate, line: u64) -> anyhow::Result<usize> {
    let wanted = Wanted {
        act: PaymentAct::Stop,
        on,
        reason: "dead".to_owned(),
        benefit: None,
        note: "death recorded".to_owned(),
        payee: None,
    };
    Ok(set_states(tx, person, &wanted, line)?.unwrap_or(0))
}

/// Stops at once what is awarded to, or taken over of, somebody whose death is on record.
pub fn stop_if_dead(tx: &mut Transaction<'_>, claim: &Claim, line: u64) -> anyhow::Result<()> {
    if !claim.claim.benefit.ends_with_death() {
        return Ok(());
    }
    let death = recorded_death(tx.reader(), claim.claim.person)?;
    death.map_or(Ok(()), |on| stop_on_death(tx, claim.claim.person, on, line).map(|_| ()))
}
