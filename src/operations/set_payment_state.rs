//! Suspends, resumes and stops the payments of a person (社会保险经办条例 第二十五、二十六条). What holds, holds from the month after the
//! event; whoever is proved to have been entitled all along gets the months of the suspension back.

use chrono::NaiveDate;

use crate::documents::Document;
use crate::exchange::{Field, Layout};
use crate::model::{Benefit, ClaimState, IdentityNumber, Money, OperationKind, PaymentAct, PaymentReason, reason_word};
use crate::operations::award_benefit::FINAL;
use crate::operations::award_rest::award_rest;
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::before_birth::before_birth;
use crate::operations::benefit_notices::{self as notices, write_each};
use crate::operations::dependant_shares::stop_shares;
use crate::operations::end_of_unemployment::ends_with_work;
use crate::operations::hold_share::{lift_shares_of_dead, set_share};
use crate::operations::in_pay::refresh;
use crate::operations::paid_at_once::resumed_at_once;
use crate::operations::reading::{Cells, Context, Key, Reading, benefit, day, number, person_key};
use crate::operations::recover::due_again::due_again;
use crate::operations::recover::overpaid::recover_ended;
use crate::operations::register_enrolment::known_person;
use crate::operations::revive::{FOUND_ALIVE, is_revived, revive};
use crate::operations::set_off_anew::set_off_anew;
use crate::operations::stands_otherwise::stands_otherwise;
use crate::operations::supersede::OLD_AGE;
use crate::operations::undo_matter::benefits::{UNDONE, undone_operation};
use crate::refusal::{Fault, Refusal};
use crate::rules::payment_state::{Course, Hold, Said, of_sentence_outside};
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

/// The note of what is only entered again because something entered later would cover it.
pub const RESTATED: &str = "restated";

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
            if let Some(refusal) = before_birth(tx.reader(), person, entry.on)? {
                tally.reject(line, Fault::of("on", refusal));
                continue;
            }
            let StateEntry { on, reason, benefit, note, payee, .. } = entry;
            let wanted = Wanted { act: ACTS[ACT], on, reason, benefit, note, payee };
            let is_revived = is_revived(tx.reader(), person, &wanted)?;
            if let Some(refusal) = unanswered(tx, person, &wanted)?.filter(|_| !is_revived) {
                tally.reject(line, Fault::of("reason", refusal));
                continue;
            }
            let is_resumed = wanted.act == PaymentAct::Resume;
            let at_once = if is_resumed { resumed_at_once(tx.reader(), person, &wanted)? } else { Money::ZERO };
            if at_once.is_positive() {
                tally.weigh(at_once);
            }
            let others = stop_own_shares(tx, person, &wanted, line)? + usize::from(is_revived);
            match set_states(tx, person, &wanted, line)? {
                Ok(0) if others == 0 => match stands_otherwise(tx, person, &wanted)? {
                    Some(fault) => tally.reject(line, fault),
                    None => tally.counts.same += 1,
                },
                Ok(_) => tally.counts.changed += 1,
                Err(_) if others > 0 => tally.counts.changed += 1,
                Err(fault) => tally.reject(line, fault),
            }
            if is_revived {
                tally.told.extend(revive(tx, person, &wanted, line)?);
            }
        }
        Ok(())
    }
}

/// Who died draws no share of another one's survivors' pension either, whoever says so.
fn stop_own_shares(tx: &mut Transaction<'_>, person: i64, wanted: &Wanted, line: u64) -> anyhow::Result<usize> {
    let is_death = wanted.act == PaymentAct::Stop && PaymentReason::is_death(&wanted.reason);
    if !is_death || wanted.benefit.is_some() || wanted.payee.is_some() {
        return Ok(0);
    }
    stop_shares(tx, person, wanted.on, line)
}

/// A resumption for a reason that answers nothing of what withholds the payments would change nothing, or bring back the dead.
fn unanswered(tx: &Transaction<'_>, person: i64, wanted: &Wanted) -> anyhow::Result<Option<Refusal>> {
    if wanted.act != PaymentAct::Resume || wanted.payee.is_some() {
        return Ok(None);
    }
    let (mut suspended, mut ended, mut is_any_active) = (None, None, false);
    for claim in tx.reader().claims_of_person(person)? {
        let benefit = claim.claim.benefit;
        let is_meant = wanted.benefit.is_none_or(|asked| asked == benefit);
        let Some(reason) = PaymentReason::find(wanted.act, benefit, &wanted.reason).filter(|_| is_meant) else {
            continue;
        };
        let states = tx.reader().claim_states(claim.number)?;
        let was_done = |one: &ClaimStands| one.reason == reason.code && one.happened_on == wanted.on;
        let course = course_of(&states);
        // What was paid because of a death that was none is not concerned.
        if course.open().iter().any(|hold| hold.reason == FOUND_ALIVE) {
            continue;
        }
        match does_not_answer(reason, benefit, &course) {
            _ if states.is_empty() => {}
            Some(Refusal::ReasonDoesNotAnswer { is_ended: true, .. }) if states.iter().any(was_done) => {
                return Ok(None);
            }
            Some(found @ Refusal::ReasonDoesNotAnswer { is_ended: true, .. }) => ended = ended.or(Some(found)),
            Some(found) => suspended = suspended.or(Some(found)),
            None if course.open().is_empty() && !states.iter().any(was_done) => is_any_active = true,
            // What is answered of one claim, or was before, is not refused for another one.
            None => return Ok(None),
        }
    }
    Ok(suspended.or(ended.filter(|_| !is_any_active)))
}

/// Why a reason resumes nothing: something withholds the payments that it does not answer.
pub fn does_not_answer(reason: &PaymentReason, benefit: Benefit, course: &Course) -> Option<Refusal> {
    if !course.answered_by(reason).is_empty() {
        return None;
    }
    let (open, is_end) = (course.open(), |hold: &&Hold| hold.state == ClaimState::Stopped);
    let held = open.iter().find(is_end).or_else(|| open.last())?;
    let answers = PaymentReason::words_that_answer(&held.reason, benefit).join(", ");
    let (is_ended, held) = (held.state == ClaimState::Stopped, reason_word(&held.reason).to_owned());
    Some(Refusal::ReasonDoesNotAnswer { reason: reason.word.to_owned(), held, is_ended, answers })
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

impl Wanted {
    /// The resumption that a submitted row asks for, and of whom.
    pub fn resumption(cells: &[String]) -> Option<(Key<IdentityNumber>, Self)> {
        let cell = |place: usize| cells.get(place).map(String::as_str).filter(|text| !text.is_empty());
        let person = cell(ID_NUMBER).and_then(|text| person_key(text).ok())?;
        let wanted = Self {
            act: PaymentAct::Resume,
            on: cell(ON).and_then(|text| day(text).ok())?,
            reason: cell(REASON)?.to_owned(),
            benefit: cell(BENEFIT).and_then(|text| benefit(text).ok()),
            note: String::new(),
            payee: cell(PAYEE).and_then(|text| number(text).ok()),
        };
        Some((person, wanted))
    }
}

/// Does it to every claim of a person that is concerned; how many were.
pub fn set_states(
    tx: &mut Transaction<'_>,
    person: i64,
    wanted: &Wanted,
    line: u64,
) -> anyhow::Result<Result<usize, Fault>> {
    let claims = claims_meant(tx, person, wanted)?;
    if let Some(payee) = wanted.payee {
        return set_share(tx, &claims, (person, payee), wanted, line);
    }
    let (mut decided, mut told_again, mut changes, mut reports) = (0, 0, Vec::new(), Vec::new());
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
        let course = course_of(&states);
        let mut events = course.next(wanted.act, reason, wanted.on);
        if events.is_empty() {
            events.extend(of_sentence_outside(&said_of(&states), wanted.act, reason, wanted.on));
        }
        if !events.is_empty() {
            changes.push((claim, events, reason));
        } else if let Some(report) = course.told_again(wanted.act, reason, wanted.on) {
            told_again += usize::from(!is_told(&states, (&report, &wanted.note)));
            reports.push((claim, report));
        }
    }
    if decided == 0 {
        return Ok(Err(Fault::of("id_number", Refusal::NothingInPay { person })));
    }
    // Nothing is written of a row before it is known to hold: of a list the others are carried out without it.
    let again = |(claim, report): &(Claim, Said)| enter(tx, claim, (std::slice::from_ref(report), &wanted.note), line);
    reports.iter().try_for_each(again)?;
    for (claim, events, reason) in &changes {
        enter(tx, claim, (events, &wanted.note), line)?;
        if wanted.act == PaymentAct::Stop && PaymentReason::is_death(reason.code) {
            lift_shares_of_dead(tx, claim, (reason, wanted.on, &wanted.note), line)?;
        }
        tell(tx, claim, events, reason.word)?;
        due_again(tx, claim.number)?;
        if wanted.act == PaymentAct::Resume {
            award_rest(tx, claim)?;
        } else {
            recover_ended(tx, claim.number, reason.word, line)?;
        }
    }
    if changes.iter().any(|(claim, ..)| OLD_AGE.contains(&claim.claim.benefit)) {
        set_off_anew(tx, person, line)?;
    }
    Ok(Ok(changes.len() + told_again))
}

/// The claims of a person that a change may concern.
fn claims_meant(tx: &Transaction<'_>, person: i64, wanted: &Wanted) -> anyhow::Result<Vec<Claim>> {
    let is_stop = wanted.act == PaymentAct::Stop;
    let is_death = is_stop && PaymentReason::is_death(&wanted.reason);
    let is_work = is_stop && reason_word(&wanted.reason) == "re_employed";
    let mut found = Vec::new();
    for claim in tx.reader().claims_of_person(person)? {
        let is_meant = match wanted.benefit {
            Some(benefit) => claim.claim.benefit == benefit,
            None => !is_death || wanted.payee.is_some() || claim.claim.benefit.ends_with_death(),
        };
        if is_meant && (!is_work || ends_with_work(tx.reader(), &claim)?) {
            found.push(claim);
        }
    }
    Ok(found)
}

/// Whether the same was said before in the same words, and stands.
pub fn is_told(states: &[ClaimStands], (report, note): (&Said, &str)) -> bool {
    let stands = said_of(states).contains(report);
    stands && states.iter().any(|one| said(one) == *report && one.note == note)
}

/// The course of what was entered for a claim; what was only entered again, or taken back, is left out.
pub fn course_of(states: &[ClaimStands]) -> Course {
    Course::of(&said_of(states))
}

/// What was entered for a claim and counts.
pub fn said_of(states: &[ClaimStands]) -> Vec<Said> {
    let undone: Vec<i64> = states.iter().filter_map(undone_operation).collect();
    let is_own = |one: &&ClaimStands| {
        ![RESTATED, FINAL].contains(&one.note.as_str())
            && undone_operation(one).is_none()
            && !undone.contains(&one.operation)
    };
    let mut found = Vec::new();
    for stands in states.iter().filter(is_own) {
        if stands.note == UNDONE {
            // Entered before it was said what is taken back: nothing but this holds from then on.
            found.push(Said { state: ClaimState::Active, reason: UNDONE.to_owned(), ..said(stands) });
        }
        if stands.note != UNDONE || stands.state != ClaimState::Active {
            found.push(said(stands));
        }
    }
    found
}

fn said(stands: &ClaimStands) -> Said {
    let (state, from, reason, on) = (stands.state, stands.from, stands.reason.clone(), stands.happened_on);
    Said { state, from, reason, on }
}

/// What is to be entered for new events: the events, and behind them whatever they would cover.
pub fn entries(states: &[ClaimStands], (events, note): (&[Said], &str), operation: i64) -> Vec<ClaimStands> {
    let stands = |said: &Said, note: &str| {
        let (state, from, reason, happened_on) = (said.state, said.from, said.reason.clone(), said.on);
        ClaimStands { state, from, reason, happened_on, note: note.to_owned(), operation }
    };
    let entered: Vec<Said> = states.iter().map(said).collect();
    let restated = Course::restated((&said_of(states), &entered), events);
    let own = events.iter().map(|event| stands(event, note));
    own.chain(restated.iter().map(|one| stands(one, RESTATED))).collect()
}

/// Enters what was said of a claim, and brings up to date what is paid on it.
pub fn enter(tx: &mut Transaction<'_>, claim: &Claim, said: (&[Said], &str), line: u64) -> anyhow::Result<()> {
    let states = tx.reader().claim_states(claim.number)?;
    for stands in entries(&states, said, tx.writer.operation()) {
        tx.writer.insert_claim_state(claim.number, &stands, line)?;
    }
    refresh(tx, claim.number)
}

/// The notice of a suspension or an end; of a death nobody is told who could read it.
pub fn tell(tx: &mut Transaction<'_>, claim: &Claim, events: &[Said], word: &str) -> anyhow::Result<()> {
    let Some(last) = events.last() else { return Ok(()) };
    let document = match last.state {
        ClaimState::Suspended => Document::SuspensionNotice,
        ClaimState::Stopped if !PaymentReason::is_death(word) => Document::StopNotice,
        ClaimState::Stopped | ClaimState::Active => return Ok(()),
    };
    let said = notices::Said { reason: word.to_owned(), from: Some(last.from), ..notices::Said::default() };
    write_each(tx, document, claim, (said, last.from))
}
