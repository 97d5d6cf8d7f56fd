//! Changes what the register says of persons, from a day on (变更登记, 社会保险经办条例 第九、十条).

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::i18n::Message;
use crate::model::{IdentityNumber, OperationKind, PersonDetails, day_number};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::carry_change::{Columns, carried};
use crate::operations::change_payee::{follow_name, paid_as_before};
use crate::operations::reading::{
    CLEARED, Cells, Context, Key, Reading, bank_account, day, person_key, phone, yes_or_no,
};
use crate::operations::register_enrolment::known_person;
use crate::operations::register_person::job_class;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::persons::{PersonFinder, VersionHead};

const ID_NUMBER: usize = 0;
const NAME: usize = 1;
const ID_CHECKED: usize = 2;
const PHONE: usize = 5;
const BANK: usize = 6;
const BANK_ACCOUNT: usize = 7;
const WORK_START: usize = 8;
const JOB_CLASS: usize = 9;
/// The fields between the key and the day are the columns that may change.
const FIRST: usize = NAME;
const LAST: usize = 10;
pub const ON: usize = 11;

/// How many claims are told whose payments do not follow; a file may have thousands.
const TOLD: usize = 5;

/// `change person`
pub const LAYOUT: Layout = Layout {
    command: "change person",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::optional("name").of_person(),
        Field::optional("id_checked").of_person().one_of(&["yes", "no"]),
        Field::optional("ethnicity").of_person(),
        Field::optional("hukou").of_person(),
        Field::optional("phone").of_person(),
        Field::optional("bank").of_person(),
        Field::optional("bank_account").of_person(),
        Field::optional("work_start").of_person(),
        Field::optional("job_class").of_person().one_of(&["worker", "cadre"]),
        Field::optional("nationality").of_person(),
        Field::optional("on"),
    ],
};

/// What is to be changed of a person.
#[derive(Debug)]
pub struct PersonChangeEntry {
    person: Key<IdentityNumber>,
    on: NaiveDate,
    /// The fields that were given, cleared ones empty.
    given: Vec<(usize, String)>,
}

impl Entry for PersonChangeEntry {
    const KIND: OperationKind = OperationKind::ChangePerson;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = PersonChangeApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let on = row.optional(ON, day);
        row.optional(ID_CHECKED, yes_or_no);
        row.changed(WORK_START, |text| day(text).map(|_| ()));
        row.changed(JOB_CLASS, job_class);
        row.changed(PHONE, |text| phone(text).map(|_| ()));
        row.changed(BANK_ACCOUNT, |text| bank_account(text).map(|_| ()));
        if cells.cell(NAME) == CLEARED {
            row.fault::<()>(NAME, Refusal::RequiredValueMissing);
        }
        let given = row.given(FIRST..=LAST);
        if given.is_empty() {
            row.fault_of_row(Refusal::NothingToChange);
        }
        match (person, on, row.is_clean()) {
            (Some(person), Some(on), true) => Ok(Self { person, on: on.unwrap_or(context.today), given }),
            _ => Err(row.into_faults()),
        }
    }
}

impl Columns for PersonDetails {
    fn column(&self, field: usize) -> String {
        match LAYOUT.fields[field].name {
            "name" => self.name.clone(),
            "id_checked" => (if self.id_checked { "yes" } else { "no" }).to_owned(),
            "ethnicity" => self.ethnicity.clone(),
            "hukou" => self.hukou.clone(),
            "phone" => self.phone.clone(),
            "bank" => self.bank.clone(),
            "bank_account" => self.bank_account.clone(),
            "work_start" => self.work_start.map(|day| day.to_string()).unwrap_or_default(),
            "job_class" => self.job_class.clone(),
            _ => self.nationality.clone(),
        }
    }

    fn set_column(&mut self, field: usize, text: &str) {
        let value = text.to_owned();
        match LAYOUT.fields[field].name {
            "name" => self.name = value,
            "id_checked" => self.id_checked = yes_or_no(text).unwrap_or_default(),
            "ethnicity" => self.ethnicity = value,
            "hukou" => self.hukou = value,
            "phone" => self.phone = value,
            "bank" => self.bank = value,
            "bank_account" => self.bank_account = value,
            "work_start" => self.work_start = day(text).ok(),
            "job_class" => self.job_class = value,
            _ => self.nationality = value,
        }
    }
}

/// Changes persons one by one.
pub struct PersonChangeApplier<'s> {
    persons: PersonFinder<'s>,
    named: FirstLines,
}

impl<'s> Apply<'s, PersonChangeEntry> for PersonChangeApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, PersonChangeEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(person) = known_person(&mut self.persons, &entry.person, line, tally)? else { continue };
            if let Some(first_line) = self.named.note(person, line) {
                tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
                continue;
            }
            if change(tx, person, line, &entry, tally)? {
                tally.counts.changed += 1;
            } else {
                tally.counts.same += 1;
            }
        }
        Ok(())
    }
}

/// Writes the versions of a change; whether there was anything to change.
fn change(
    tx: &mut Transaction<'_>,
    person: i64,
    line: u64,
    entry: &PersonChangeEntry,
    tally: &mut Tally,
) -> anyhow::Result<bool> {
    let versions = tx.reader().person_versions(person)?;
    let written = carried(&versions, day_number(entry.on), &entry.given);
    for (from_on, details) in &written {
        let head = VersionHead { person, from_on: *from_on, line, is_void: false, takes_number: false };
        tx.writer.insert_person_version(&head, details)?;
    }
    if entry.given.iter().any(|(field, _)| *field == NAME) {
        follow_name(tx, person, line)?;
    }
    // Payments go where they went until `pay account` says otherwise: that is a matter of its own, and a new account waits.
    let is_of_payments = entry.given.iter().any(|(field, _)| [BANK, BANK_ACCOUNT].contains(field));
    if let (true, Some((_, details))) = (is_of_payments, written.last()) {
        for claim in paid_as_before(tx.reader(), person, details)? {
            if tally.told.len() < TOLD {
                tally.told.push(Message::PaidAsBefore { person, claim });
            }
        }
    }
    Ok(!written.is_empty())
}
