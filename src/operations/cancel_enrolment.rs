//! Ends enrolments (停保): a leaver, with the last month that is paid.

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, Enrolment, EnrolmentHistory, IdentityNumber, KindSet, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::reading::{Cells, Context, Key, Reading, employer_key, kinds, month, person_key};
use crate::operations::register_enrolment::find_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::enrolments::EnrolmentFinder;
use crate::store::persons::PersonFinder;

const EMPLOYER: usize = 0;
const ID_NUMBER: usize = 1;
const END: usize = 2;
const REASON: usize = 3;
const KINDS: usize = 4;

/// `cancel enrolment`
pub const LAYOUT: Layout = Layout {
    command: "cancel enrolment",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("end").of_person(),
        Field::optional("reason").of_person(),
        Field::optional("kinds").of_person(),
    ],
};

/// A leaver.
#[derive(Debug)]
pub struct LeaverEntry {
    employer: Key<CreditCode>,
    person: Key<IdentityNumber>,
    /// The last month that is paid.
    end: Month,
    reason: String,
    /// `None`: all kinds.
    kinds: Option<KindSet>,
}

impl Entry for LeaverEntry {
    const KIND: OperationKind = OperationKind::CancelEnrolment;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = LeaverApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let person = row.required(ID_NUMBER, person_key);
        let end = row.required(END, month);
        let kinds = row.optional(KINDS, kinds);
        let reason = row.text(REASON);
        match (employer, person, end, kinds) {
            (Some(employer), Some(person), Some(end), Some(kinds)) => {
                Ok(Self { employer, person, end, reason, kinds: kinds.flatten() })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Ends enrolments one by one.
pub struct LeaverApplier<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    enrolments: EnrolmentFinder<'s>,
    named: FirstLines,
    found: Vec<Enrolment>,
}

impl<'s> Apply<'s, LeaverEntry> for LeaverApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let (persons, enrolments) = (reader.person_finder()?, reader.enrolment_finder()?);
        Ok(Self { reader, persons, enrolments, named: FirstLines::default(), found: Vec::new() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, LeaverEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let payer = match &entry.employer {
                Key::Public(code) => self.reader.employer_number(code.as_str())?,
                Key::Number(number) => Some(*number),
            };
            let person = find_person(&mut self.persons, &entry.person)?;
            match (payer, person) {
                (Some(payer), Some(person)) => self.end(tx, (payer, person), line, &entry, tally)?,
                (None, _) => {
                    let employer = entry.employer.to_string();
                    tally.reject(line, Fault::of("employer", Refusal::EmployerNotRegistered { employer }));
                }
                (_, None) => {
                    let person = entry.person.to_string();
                    tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
                }
            }
        }
        Ok(())
    }
}

impl LeaverApplier<'_> {
    fn end(
        &mut self,
        tx: &mut Transaction<'_>,
        (payer, person): (i64, i64),
        line: u64,
        entry: &LeaverEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        self.enrolments.find(person, &mut self.found)?;
        self.found.retain(|version| version.payer == payer);
        let first = self.found.iter().map(|version| version.from).min();
        let history = EnrolmentHistory::new(std::mem::take(&mut self.found));
        let (employer, id_number) = (entry.employer.to_string(), entry.person.to_string());
        let Some(start) = first else {
            tally.reject(line, Fault::of("id_number", Refusal::NotEnrolled { employer, id_number }));
            return Ok(());
        };
        if let Some(first_line) = self.named.note(person, line) {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
        } else if entry.end < start {
            tally.reject(line, Fault::of("end", Refusal::EndBeforeStart { start, end: entry.end }));
        } else {
            let after = entry.end.plus(1);
            let asked = entry.kinds.unwrap_or_else(|| history.kinds_on(entry.end));
            let ending = history.kinds_on(after).intersection(asked);
            let was_insured = !history.kinds_on(entry.end).intersection(asked).is_empty();
            match (ending.is_empty(), was_insured) {
                (true, true) => tally.counts.same += 1,
                (true, false) => {
                    tally.reject(line, Fault::of("id_number", Refusal::NotEnrolled { employer, id_number }));
                }
                (false, _) => {
                    let operation = tx.writer.operation();
                    for version in history.without_kinds(ending, after, operation, line.cast_signed()) {
                        tx.writer.insert_enrolment(&version, &entry.reason)?;
                    }
                    tally.counts.changed += 1;
                }
            }
        }
        Ok(())
    }
}
