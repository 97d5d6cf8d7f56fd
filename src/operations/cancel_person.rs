//! Ends persons (注销登记): death, emigration, a double record. All enrolments end with the month of the event; contributions stop
//! after the month of death.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{EnrolmentHistory, IdentityNumber, InsuranceKind, Month, OperationKind, Standing};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::before_birth::before_birth;
use crate::operations::levied_after::LeviedAfter;
use crate::operations::reading::{Cells, Context, Key, Reading, day, person_key};
use crate::operations::register_enrolment::known_person;
use crate::operations::still_draws::{drawn, has_to_end};
use crate::operations::stop_recorded::{stop_on_death, stop_on_emigration};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::persons::PersonFinder;
use crate::store::standings::{Stands, Subject};

const ID_NUMBER: usize = 0;
const ON: usize = 1;
const REASON: usize = 2;
const EVIDENCE: usize = 3;
const REASONS: [&str; 4] = ["death", "emigration", "duplicate", "other"];

/// `cancel person`
pub const LAYOUT: Layout = Layout {
    command: "cancel person",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("on"),
        Field::required("reason").one_of(&REASONS),
        Field::optional("evidence"),
    ],
};

/// A person that ends.
#[derive(Debug)]
pub struct PersonEndEntry {
    person: Key<IdentityNumber>,
    on: NaiveDate,
    reason: String,
    evidence: String,
}

impl Entry for PersonEndEntry {
    const KIND: OperationKind = OperationKind::CancelPerson;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = PersonEndApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let on = row.required(ON, day);
        let reason = row.required(REASON, reason);
        let evidence = row.text(EVIDENCE);
        if on.is_some_and(|on| on > context.today) {
            let (first, last) = (context.today, on.unwrap_or(context.today));
            row.fault::<()>(ON, Refusal::DayNotPast { day: last.max(first) });
        }
        match (person, on, reason, row.is_clean()) {
            (Some(person), Some(on), Some(reason), true) => Ok(Self { person, on, reason, evidence }),
            _ => Err(row.into_faults()),
        }
    }
}

fn reason(text: &str) -> Result<String, Refusal> {
    let refusal = || Refusal::ChoiceUnknown { value: text.to_owned(), choices: REASONS.join(", ") };
    REASONS.contains(&text).then(|| text.to_owned()).ok_or_else(refusal)
}

/// Ends one by one.
pub struct PersonEndApplier<'s> {
    persons: PersonFinder<'s>,
    levied_after: LeviedAfter<'s>,
    named: FirstLines,
}

impl<'s> Apply<'s, PersonEndEntry> for PersonEndApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let (persons, levied_after) = (tx.reader().person_finder()?, LeviedAfter::new(tx)?);
        Ok(Self { persons, levied_after, named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, PersonEndEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            if let Some(first_line) = self.named.note(person, line) {
                tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
                continue;
            }
            if let Some(refusal) = before_birth(tx.reader(), person, entry.on)? {
                tally.reject(line, Fault::of("on", refusal));
                continue;
            }
            let held = tx.reader().standing(Subject::Person(person))?;
            if let Some(held) = held.filter(|held| held.state == Standing::Cancelled) {
                match otherwise(person, &held, &entry) {
                    Some(fault) => tally.reject(line, fault),
                    None => tally.counts.same += 1,
                }
                continue;
            }
            // A record that is none cannot be paid; whether it is the other one that draws rightly a person has to say first.
            let is_none = entry.reason == "duplicate" || entry.reason == "other";
            let claims = if is_none { drawn(tx.reader(), person, Month::of(tx.today))? } else { Vec::new() };
            if let Some(claim) = claims.first() {
                tally.reject(line, Fault::of("reason", has_to_end(claim)));
                continue;
            }
            self.end(tx, person, line, &entry, tally)?;
        }
        Ok(())
    }
}

/// What the office holds of an end instead of what a row says.
fn otherwise(person: i64, held: &Stands, entry: &PersonEndEntry) -> Option<Fault> {
    let column = match (held.on == entry.on, held.reason == entry.reason) {
        (true, true) => return None,
        (false, _) => "on",
        (true, false) => "reason",
    };
    let (on, reason) = (held.on, held.reason.clone());
    Some(Fault::of(column, Refusal::PersonEndedOtherwise { person, on, reason }))
}

impl PersonEndApplier<'_> {
    fn end(
        &mut self,
        tx: &mut Transaction<'_>,
        person: i64,
        line: u64,
        entry: &PersonEndEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let versions = tx.reader().enrolments_of_person(person)?;
        let mut payers: Vec<i64> = versions.iter().map(|version| version.payer).collect();
        payers.sort_unstable();
        payers.dedup();
        let (last, operation) = (Month::of(entry.on), tx.writer.operation());
        for payer in payers {
            let own = versions.iter().filter(|version| version.payer == payer).copied().collect();
            let history = EnrolmentHistory::new(own);
            let ending = history.kinds_from(last.plus(1));
            if ending.is_empty() {
                continue;
            }
            for version in history.without_all(last.plus(1), operation, line.cast_signed()) {
                tx.writer.insert_enrolment(&version, &entry.reason)?;
            }
            self.levied_after.tell(tx, (payer, person), (last, InsuranceKind::ALL.into_iter().collect()), tally)?;
        }
        let stands = Stands {
            state: Standing::Cancelled,
            on: entry.on,
            reason: entry.reason.clone(),
            evidence: entry.evidence.clone(),
            operation,
        };
        tx.writer.insert_standing(Subject::Person(person), &stands, line)?;
        match entry.reason.as_str() {
            "death" => stop_on_death(tx, person, entry.on, line).map(|_| ())?,
            "emigration" => stop_on_emigration(tx, person, entry.on, line)?,
            _ => {}
        }
        tally.counts.changed += 1;
        Ok(())
    }
}
