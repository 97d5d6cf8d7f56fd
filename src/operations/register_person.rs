//! Registers insured persons (社会保险登记, 社会保险法 第五十八条).

use crate::exchange::{Field, Layout};
use crate::model::{OperationKind, PackedPerson, PersonDetails};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally, WORTH_AN_INDEX};
use crate::operations::reading::{Cells, Context, Reading, day, not_shortened, yes_or_no};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::IndexSetAside;
use crate::store::persons::{AsOf, PersonFinder, VersionHead};

const ID_NUMBER: usize = 0;
const NAME: usize = 1;
const ID_TYPE: usize = 2;
const ID_CHECKED: usize = 3;
const ETHNICITY: usize = 4;
const HUKOU: usize = 5;
const PHONE: usize = 6;
const BANK: usize = 7;
const BANK_ACCOUNT: usize = 8;
const WORK_START: usize = 9;
const JOB_CLASS: usize = 10;
const NATIONALITY: usize = 11;

/// `register person`
pub const LAYOUT: Layout = Layout {
    command: "register person",
    fields: &[
        Field::required("id_number").of_person(),
        Field::required("name").of_person(),
        Field::optional("id_type").of_person().one_of(&ID_TYPES),
        Field::optional("id_checked").of_person().one_of(&["yes", "no"]),
        Field::optional("ethnicity").of_person(),
        Field::optional("hukou").of_person(),
        Field::optional("phone").of_person(),
        Field::optional("bank").of_person(),
        Field::optional("bank_account").of_person(),
        Field::optional("work_start").of_person(),
        Field::optional("job_class").of_person().one_of(&JOB_CLASSES),
        Field::optional("nationality").of_person(),
    ],
};

const ID_TYPES: [&str; 4] = ["citizen", "residence_permit", "permanent_residence", "foreigner"];
/// Codes of the document type that stand for the citizen's card (field AAC058).
const CITIZEN_CODES: [&str; 3] = ["1", "01", "\u{8eab}\u{4efd}\u{8bc1}"];
const JOB_CLASSES: [&str; 2] = ["worker", "cadre"];

/// A person to be registered.
#[derive(Debug)]
pub struct PersonEntry {
    person: PackedPerson,
    /// Taken although its number is doubtful, because a clerk has seen the card.
    is_suspect: bool,
}

impl Entry for PersonEntry {
    const KIND: OperationKind = OperationKind::RegisterPerson;
    const LAYOUT: &'static Layout = &LAYOUT;
    // Each chunk goes once through the whole index of identity numbers, so there should be few.
    const CHUNK: usize = 100_000;
    type Applier<'s> = PersonApplier<'s>;

    /// By identity number, so that its index grows in its own order.
    fn arrange(rows: &mut [(u64, Self)]) {
        rows.sort_unstable_by(|(line, one), (other_line, other)| {
            one.person.id_number.cmp(&other.person.id_number).then(line.cmp(other_line))
        });
    }

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let id_checked = row.optional(ID_CHECKED, yes_or_no).flatten().unwrap_or_default();
        let number = row.checked_identity(ID_NUMBER, id_checked, context.today);
        let name = row.required(NAME, |_| Ok(()));
        let work_start = row.optional(WORK_START, day);
        row.optional(JOB_CLASS, job_class);
        row.optional(PHONE, not_shortened);
        row.optional(BANK_ACCOUNT, not_shortened);
        if let Some((number, _)) = &number {
            let found = number.identity_type().code();
            row.optional(ID_TYPE, |text| id_type_fits(text, found));
        }
        let (Some((id_number, is_suspect)), Some(()), Some(work_start), true) =
            (number, name, work_start, row.is_clean())
        else {
            return Err(row.into_faults());
        };
        let texts = [NAME, ETHNICITY, HUKOU, PHONE, BANK, BANK_ACCOUNT, JOB_CLASS, NATIONALITY];
        let texts = texts.map(|field| cells.cell(field));
        Ok(Self { person: PackedPerson::new(id_number, id_checked, work_start, texts), is_suspect })
    }
}

/// Refuses what is no job class.
pub fn job_class(text: &str) -> Result<(), Refusal> {
    let refusal = || Refusal::ChoiceUnknown { value: text.to_owned(), choices: JOB_CLASSES.join(", ") };
    JOB_CLASSES.contains(&text).then_some(()).ok_or_else(refusal)
}

fn id_type_fits(text: &str, found: &str) -> Result<(), Refusal> {
    let given = if CITIZEN_CODES.contains(&text) { "citizen" } else { text };
    match (ID_TYPES.contains(&given), given == found) {
        (true, true) => Ok(()),
        (true, false) => Err(Refusal::IdTypeDiffers { value: text.to_owned(), found: found.to_owned() }),
        (false, _) => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: ID_TYPES.join(", ") }),
    }
}

/// Registers chunk by chunk.
pub struct PersonApplier<'s> {
    finder: PersonFinder<'s>,
    named: FirstLines,
    /// Numbers that were registered and taken back: they return as new versions, after all new persons.
    returning: Vec<(i64, u64, PersonDetails)>,
    /// The register is empty. A handful of people is not worth the building of an index.
    is_filling: bool,
    name_index: Option<IndexSetAside>,
}

impl<'s> Apply<'s, PersonEntry> for PersonApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self {
            finder: tx.reader().person_finder()?,
            named: FirstLines::default(),
            returning: Vec::new(),
            is_filling: !tx.reader().has_any_person()?,
            name_index: None,
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, PersonEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        if self.is_filling && self.name_index.is_none() && rows.len() >= WORTH_AN_INDEX {
            self.name_index = Some(tx.writer.set_index_aside("person_by_name")?);
        }
        self.is_filling &= self.name_index.is_some();
        let day = tx.day();
        for (line, entry) in rows {
            let is_new = tx.writer.insert_person(&entry.person, day, line)?.is_some();
            if is_new {
                tally.counts.inserted += 1;
                tally.counts.suspect += u64::from(entry.is_suspect);
            } else {
                self.meet(tx, line, &entry, tally)?;
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        if let Some(index) = &self.name_index {
            tx.writer.build_index(index)?;
        }
        let from_on = tx.day();
        for (person, line, details) in self.returning {
            let head = VersionHead { person, from_on, line, is_void: false, takes_number: false };
            tx.writer.insert_person_version(&head, &details)?;
        }
        Ok(())
    }
}

impl PersonApplier<'_> {
    /// A number that the office knows: the same person again, or a refusal.
    fn meet(&mut self, tx: &Transaction<'_>, line: u64, entry: &PersonEntry, tally: &mut Tally) -> anyhow::Result<()> {
        let id_number = entry.person.id_number.as_str();
        let number = self.finder.find(id_number)?;
        let held = number.map(|number| tx.reader().person(number, AsOf::NOW)).transpose()?.flatten();
        let held = held.ok_or_else(|| anyhow::anyhow!("an identity number is taken by nobody"))?;
        if held.operation == tx.writer.operation() {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line: held.line.cast_unsigned() }));
        } else if let Some(first_line) = self.named.note(held.person.number, line) {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
        } else if held.is_void {
            tally.counts.inserted += 1;
            self.returning.push((held.person.number, line, entry.person.unpacked()));
        } else if entry.person.unpacked().says_same_as(&held.person.details) {
            tally.counts.same += 1;
        } else {
            let id_number = id_number.to_owned();
            tally.reject(line, Fault::of("id_number", Refusal::PersonAlreadyRegistered { id_number }));
        }
        Ok(())
    }
}
