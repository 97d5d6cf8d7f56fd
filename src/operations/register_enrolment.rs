//! Enrols people with employers (用人单位为职工办理社会保险登记, 社会保险法 第五十八条): a hire.

mod elsewhere;
mod named;

use std::collections::HashMap;

use self::elsewhere::insured_elsewhere;
pub use self::elsewhere::{elsewhere, public_name};
pub use self::named::NamedEnrolments;
use self::named::PersonSet;
use crate::exchange::{Field, Layout};
use crate::model::{
    Category, CreditCode, EmployerType, Enrolment, EnrolmentHistory, IdentityNumber, KindSet, Money, Month,
    OperationKind,
};
use crate::operations::batch::{Apply, Entry, Tally, WORTH_AN_INDEX};
use crate::operations::end_of_unemployment::HiredWhileUnemployed;
use crate::operations::reading::{
    Cells, Context, Key, Reading, choice, employer_key, kinds, person_key, positive_money, start,
};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::enrolments::EnrolmentFinder;
use crate::store::persons::{AsOf, PersonFinder};
use crate::store::{IndexSetAside, Reader};

const EMPLOYER: usize = 0;
const ID_NUMBER: usize = 1;
const KINDS: usize = 2;
const EARNINGS: usize = 3;
const START: usize = 4;
const CATEGORY: usize = 5;

/// `register enrolment`
pub const LAYOUT: Layout = Layout {
    command: "register enrolment",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("kinds").of_person(),
        Field::required("earnings").of_person(),
        Field::required("start").of_person(),
        Field::optional("category").of_person().one_of(&["employee", "rural_contract"]),
    ],
};

/// A person to be enrolled with an employer.
#[derive(Debug)]
pub struct EnrolmentEntry {
    employer: Key<CreditCode>,
    person: Key<IdentityNumber>,
    /// `None`: all kinds that bind.
    kinds: Option<KindSet>,
    earnings: Money,
    start: (Month, Option<chrono::NaiveDate>),
    category: Category,
}

impl Entry for EnrolmentEntry {
    const KIND: OperationKind = OperationKind::RegisterEnrolment;
    const LAYOUT: &'static Layout = &LAYOUT;
    // Each chunk goes once through the whole register of persons, so there should be few.
    const CHUNK: usize = 120_000;
    type Applier<'s> = EnrolmentApplier<'s>;

    /// By person, so that the look-ups go forward through the register.
    fn arrange(rows: &mut [(u64, Self)]) {
        rows.sort_unstable_by(|(line, one), (other_line, other)| {
            one.person.cmp(&other.person).then(line.cmp(other_line))
        });
    }

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let person = row.required(ID_NUMBER, person_key);
        let kinds = row.required(KINDS, |text| office_kinds(text, context));
        let earnings = row.required(EARNINGS, positive_money);
        let start = row.required(START, |text| start(text, context));
        let category = row.optional(CATEGORY, category);
        match (employer, person, kinds, earnings, start, category) {
            (Some(employer), Some(person), Some(kinds), Some(earnings), Some(start), Some(category)) => {
                let category = category.unwrap_or(Category::Employee);
                Ok(Self { employer, person, kinds, earnings, start, category })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Kinds that the office runs; `None` for all.
pub fn office_kinds(text: &str, context: &Context<'_>) -> Result<Option<KindSet>, Refusal> {
    let Some(set) = kinds(text)? else { return Ok(None) };
    match set.without(context.office.kinds).iter().next() {
        Some(kind) => Err(Refusal::KindNotOfOffice { kind }),
        None => Ok(Some(set)),
    }
}

fn category(text: &str) -> Result<Category, Refusal> {
    const CHOICES: [&str; 2] = ["employee", "rural_contract"];
    match choice(text, &CHOICES)? {
        Category::Flexible => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: CHOICES.join(", ") }),
        category => Ok(category),
    }
}

/// What an enrolment has to know of its employer.
#[derive(Clone, Copy, Debug)]
struct EmployerFacts {
    number: i64,
    employer_type: EmployerType,
    start_month: Month,
}

/// Enrols chunk by chunk, each sorted by person, so that both look-ups and the index of persons go forward.
pub struct EnrolmentApplier<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    enrolments: EnrolmentFinder<'s>,
    employers: HashMap<Key<CreditCode>, Option<EmployerFacts>>,
    office_kinds: KindSet,
    named: NamedEnrolments,
    found: Vec<Enrolment>,
    /// While an office is being filled nobody has an enrolment but those of this batch: then these need no look-up.
    is_first_batch: bool,
    enrolled: PersonSet,
    /// Set aside while an office is being filled: nothing here asks for the enrolments of a payer.
    payer_index: Option<IndexSetAside>,
    ended_employers: HashMap<i64, Month>,
    ended_persons: HashMap<i64, Month>,
    unemployed: HiredWhileUnemployed,
}

/// A row whose employer and person are found.
struct Resolved {
    line: u64,
    person: i64,
    employer: EmployerFacts,
    entry: EnrolmentEntry,
}

impl<'s> Apply<'s, EnrolmentEntry> for EnrolmentApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        Ok(Self {
            reader,
            persons: reader.person_finder()?,
            enrolments: reader.enrolment_finder()?,
            employers: HashMap::new(),
            office_kinds: tx.office.kinds,
            named: NamedEnrolments::default(),
            found: Vec::new(),
            is_first_batch: !reader.has_any_enrolment()?,
            enrolled: PersonSet::default(),
            payer_index: None,
            ended_employers: reader.ended_employers()?,
            ended_persons: reader.ended_persons()?,
            unemployed: HiredWhileUnemployed::load(reader)?,
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, EnrolmentEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        if self.is_first_batch && self.payer_index.is_none() && rows.len() >= WORTH_AN_INDEX {
            self.payer_index = Some(tx.writer.set_index_aside("enrolment_by_payer")?);
        }
        let mut resolved = Vec::with_capacity(rows.len());
        for (line, entry) in rows {
            resolved.extend(self.resolve(line, entry, tally)?);
        }
        resolved.sort_unstable_by_key(|row| (row.person, row.line));
        for row in resolved {
            let before = tally.counts.inserted;
            self.enrol(tx, &row, tally)?;
            if tally.counts.inserted > before {
                self.unemployed.hired(tx.reader(), (row.person, row.entry.start.0), tally)?;
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.unemployed.tell_rest(tally);
        self.payer_index.map_or(Ok(()), |index| tx.writer.build_index(&index))
    }
}

impl EnrolmentApplier<'_> {
    /// Finds the row's employer and person; both may be missing, and both are told.
    fn resolve(&mut self, line: u64, entry: EnrolmentEntry, tally: &mut Tally) -> anyhow::Result<Option<Resolved>> {
        let employer = self.employer(&entry.employer)?;
        if employer.is_none() {
            let employer = entry.employer.to_string();
            tally.reject(line, Fault::of("employer", Refusal::EmployerNotRegistered { employer }));
        }
        let person = find_person(&mut self.persons, &entry.person)?;
        if person.is_none() {
            let person = entry.person.to_string();
            tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
        }
        Ok(employer.zip(person).map(|(employer, person)| Resolved { line, person, employer, entry }))
    }

    fn employer(&mut self, key: &Key<CreditCode>) -> anyhow::Result<Option<EmployerFacts>> {
        if let Some(facts) = self.employers.get(key) {
            return Ok(*facts);
        }
        let number = match key {
            Key::Public(code) => self.reader.employer_number(code.as_str())?,
            Key::Number(number) => Some(*number),
        };
        let version = number.map(|number| self.reader.employer(number, AsOf::NOW)).transpose()?.flatten();
        let facts = version.filter(|version| !version.is_void).map(|version| EmployerFacts {
            number: version.employer.number,
            employer_type: version.employer.details.employer_type,
            start_month: version.employer.details.start_month,
        });
        self.employers.insert(key.clone(), facts);
        Ok(facts)
    }

    fn enrol(&mut self, tx: &mut Transaction<'_>, row: &Resolved, tally: &mut Tally) -> anyhow::Result<()> {
        let bound = bound_kinds(tx, row.entry.kinds, row.employer.employer_type, self.office_kinds);
        let Some(kinds) = bound.map_err(|refusal| tally.reject(row.line, Fault::of("kinds", refusal))).ok() else {
            return Ok(());
        };
        let start = row.entry.start.0;
        if let Some(last) = self.ended_employers.get(&row.employer.number).filter(|last| start > **last) {
            let employer = row.entry.employer.to_string();
            tally.reject(row.line, Fault::of("employer", Refusal::EmployerEnded { employer, on: last.last_day() }));
            return Ok(());
        }
        if let Some(last) = self.ended_persons.get(&row.person).filter(|last| start > **last) {
            let person = row.entry.person.to_string();
            tally.reject(row.line, Fault::of("id_number", Refusal::PersonEnded { person, on: last.last_day() }));
            return Ok(());
        }
        if start < row.employer.start_month {
            let (employer, registered) = (row.entry.employer.to_string(), row.employer.start_month);
            let refusal = Refusal::RegistrationLaterThanStart { employer, registered, start };
            tally.reject(row.line, Fault::of("start", refusal));
            return Ok(());
        }
        let wanted = Enrolment {
            payer: row.employer.number,
            person: row.person,
            from: start,
            kinds,
            earnings: row.entry.earnings,
            category: row.entry.category,
            start_on: row.entry.start.1,
            operation: tx.writer.operation(),
            line: row.line.cast_signed(),
        };
        self.found.clear();
        if self.enrolled.insert(row.person) || !self.is_first_batch {
            self.enrolments.find(row.person, &mut self.found)?;
        }
        place_enrolment(tx, &self.found, &wanted, &mut self.named, tally)
    }
}

/// The number of a person; a row that names nobody of the register is rejected.
pub fn known_person(
    persons: &mut PersonFinder<'_>,
    key: &Key<IdentityNumber>,
    line: u64,
    tally: &mut Tally,
) -> anyhow::Result<Option<i64>> {
    let found = find_person(persons, key)?;
    if found.is_none() {
        let person = key.to_string();
        tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
    }
    Ok(found)
}

/// Finds a registered person by whichever number was given.
pub fn find_person(finder: &mut PersonFinder<'_>, key: &Key<IdentityNumber>) -> anyhow::Result<Option<i64>> {
    match key {
        Key::Public(number) => finder.find_registered(number.as_str()),
        Key::Number(number) => finder.find_number(*number),
    }
}

/// The kinds asked for as far as they may be, or all that bind.
fn bound_kinds(
    tx: &Transaction<'_>,
    asked: Option<KindSet>,
    employer_type: EmployerType,
    office: KindSet,
) -> Result<KindSet, Refusal> {
    let binding = tx.policy.kinds_of_employer_type(employer_type).intersection(office);
    let Some(asked) = asked else { return Ok(binding) };
    match asked.without(binding).iter().next() {
        Some(kind) => Err(Refusal::KindNotForEmployerType { kind, employer_type: employer_type.code().to_owned() }),
        None => Ok(asked),
    }
}

/// Writes an enrolment unless the person's other enrolments speak against it.
pub fn place_enrolment(
    tx: &mut Transaction<'_>,
    held: &[Enrolment],
    wanted: &Enrolment,
    named: &mut NamedEnrolments,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let line = wanted.line.cast_unsigned();
    if held.is_empty() {
        tx.writer.insert_enrolment(wanted, "")?;
        tally.counts.inserted += 1;
        return Ok(());
    }
    let own = EnrolmentHistory::new(held.iter().filter(|version| version.payer == wanted.payer).copied().collect());
    let taken = own.kinds_from(wanted.from).intersection(wanted.kinds);
    if !taken.is_empty() {
        return meet(tx, &own, wanted, named, tally);
    }
    if let Some((payer, kind, month)) = insured_elsewhere(held, wanted) {
        tally.reject(line, Fault::of("kinds", elsewhere(tx.reader(), payer, kind, month)?));
        return Ok(());
    }
    // All kinds with a payer stand on the same earnings: with other ones this would be a change of the kinds already insured.
    if let Some(held) = own.on(wanted.from).filter(|held| !held.kinds.is_empty() && held.earnings != wanted.earnings) {
        let (employer, kinds, start) = (public_name(tx.reader(), wanted.payer)?, held.kinds, held.from);
        tally.reject(line, Fault::of("earnings", Refusal::AlreadyEnrolled { employer, kinds, start }));
        return Ok(());
    }
    for version in own.with_kinds(wanted) {
        tx.writer.insert_enrolment(&version, "")?;
    }
    tally.counts.inserted += 1;
    Ok(())
}

/// Some of the kinds are insured with this payer already: the same again, or a refusal.
fn meet(
    tx: &Transaction<'_>,
    own: &EnrolmentHistory,
    wanted: &Enrolment,
    named: &mut NamedEnrolments,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let line = wanted.line.cast_unsigned();
    let written_now = own.versions().iter().find(|version| version.operation == tx.writer.operation());
    if let Some(first) = written_now {
        tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line: first.line.cast_unsigned() }));
        return Ok(());
    }
    if let Some(first_line) = named.note(own, wanted) {
        tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
        return Ok(());
    }
    let is_same = own.versions().iter().any(|version| {
        version.from == wanted.from
            && wanted.kinds.without(version.kinds).is_empty()
            && version.earnings == wanted.earnings
            && version.category == wanted.category
    });
    if is_same {
        tally.counts.same += 1;
    } else {
        let taken = own.kinds_from(wanted.from).intersection(wanted.kinds);
        let employer = public_name(tx.reader(), wanted.payer)?;
        let start = own.versions().iter().find(|version| !version.kinds.intersection(taken).is_empty());
        let start = start.map_or(wanted.from, |version| version.from);
        tally.reject(line, Fault::of("id_number", Refusal::AlreadyEnrolled { employer, kinds: taken, start }));
    }
    Ok(())
}
