//! Corrects identity numbers (更正公民身份号码): the former number stays findable.

use crate::exchange::{Field, Layout};
use crate::model::{IdentityNumber, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::reading::{Cells, Context, Key, Reading, any_text, identity_number, person_key};
use crate::operations::register_enrolment::known_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::persons::{AsOf, PersonFinder, VersionHead};

const ID_NUMBER: usize = 0;
const TO: usize = 1;
const EVIDENCE: usize = 2;

/// `change identity`
pub const LAYOUT: Layout = Layout {
    command: "change identity",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("to").of_person(),
        Field::required("evidence"),
    ],
};

/// A number that is to be corrected.
#[derive(Debug)]
pub struct IdentityEntry {
    person: Key<IdentityNumber>,
    to: IdentityNumber,
}

impl Entry for IdentityEntry {
    const KIND: OperationKind = OperationKind::ChangeIdentity;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = IdentityApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let to = row.required(TO, identity_number);
        let evidence = row.required(EVIDENCE, any_text);
        if evidence.is_some_and(|evidence| evidence.trim().is_empty()) {
            row.fault::<()>(EVIDENCE, Refusal::EvidenceMissing);
        }
        match (person, to, row.is_clean()) {
            (Some(person), Some(to), true) => Ok(Self { person, to }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Corrects one by one.
pub struct IdentityApplier<'s> {
    persons: PersonFinder<'s>,
}

impl<'s> Apply<'s, IdentityEntry> for IdentityApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()? })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, IdentityEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            let taken = tx.reader().person_number(entry.to.as_str())?;
            if let Some(other) = taken.filter(|other| *other != person) {
                tally.reject(line, Fault::of("to", Refusal::IdNumberTaken { person: other }));
                continue;
            }
            let held = tx.reader().person(person, AsOf::NOW)?.ok_or_else(|| anyhow::anyhow!("a person is missing"))?;
            if held.person.details.id_number == entry.to {
                tally.counts.same += 1;
                continue;
            }
            let from_on = tx.day().max(held.from_on);
            let mut written = tx.reader().person_versions(person)?;
            written.retain(|(later, _)| *later > from_on);
            written.insert(0, (from_on, held.person.details));
            let mut takes_number = taken.is_none();
            for (from_on, mut details) in written {
                details.id_number = entry.to;
                let head = VersionHead { person, from_on, line, is_void: false, takes_number };
                tx.writer.insert_person_version(&head, &details)?;
                takes_number = false;
            }
            tally.counts.changed += 1;
        }
        Ok(())
    }
}
