//! Records that persons were certified (领取资格认证, 社会保险经办条例 第二十六条), and dependants who are not registered, by the number that
//! the claim has of them. Whose pension was suspended for want of it gets a matter that resumes it with back pay, one for all of a file.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{IdentityNumber, OperationKind, PaymentReason};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::before_birth::{before_birth_of, before_birth_of_key};
use crate::operations::dependant_shares::death_of_dependant;
use crate::operations::reading::{Cells, Context, Key, Reading, day, person_key};
use crate::operations::recorded_death::recorded_death;
use crate::operations::register_enrolment::find_person;
use crate::operations::restore_certified::{Restored, Suspended, restore};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::certifications::{Certifiable, CertificationFinder, Certified};
use crate::store::persons::PersonFinder;
use crate::store::standings::Subject;

const ID_NUMBER: usize = 0;
const ON: usize = 1;
const METHOD: usize = 2;
const EVIDENCE: usize = 3;

/// How somebody is certified.
pub const METHODS: [&str; 6] = ["face", "counter", "visit", "match", "abroad", "phone"];

/// `certify record`
pub const LAYOUT: Layout = Layout {
    command: "certify record",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("certified_on").also(&["on"]),
        Field::required("method").one_of(&METHODS),
        Field::optional("evidence"),
    ],
};

/// A certification.
#[derive(Debug)]
pub struct CertificationEntry {
    person: Key<IdentityNumber>,
    on: NaiveDate,
    method: &'static str,
    evidence: String,
}

impl Entry for CertificationEntry {
    const KIND: OperationKind = OperationKind::CertifyRecord;
    const LAYOUT: &'static Layout = &LAYOUT;
    // Each chunk goes once through the register of persons, so there should be few.
    const CHUNK: usize = 120_000;
    type Applier<'s> = CertificationApplier<'s>;

    /// By person, so that the look-ups go forward through the register.
    fn arrange(rows: &mut [(u64, Self)]) {
        rows.sort_unstable_by(|(line, one), (other_line, other)| {
            one.person.cmp(&other.person).then(line.cmp(other_line))
        });
    }

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let on = row.required(ON, day);
        let method = row.required(METHOD, |text| {
            let known = METHODS.into_iter().find(|method| *method == text);
            known.ok_or_else(|| Refusal::ChoiceUnknown { value: text.to_owned(), choices: METHODS.join(", ") })
        });
        let evidence = row.text(EVIDENCE);
        if let Some(day) = on.filter(|on| *on > context.today) {
            row.fault::<()>(ON, Refusal::DayNotPast { day });
        }
        match (person, on, method, row.is_clean()) {
            (Some(person), Some(on), Some(method), true) => Ok(Self { person, on, method, evidence }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Records chunk by chunk, each in the order of persons, so that the index grows in its own order.
pub struct CertificationApplier<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    named: FirstLines,
    /// Dependants who are not registered, of whom a claim has the number; empty until a row names nobody of the register.
    dependants: Option<HashSet<IdentityNumber>>,
    named_dependants: HashMap<IdentityNumber, u64>,
    known: CertificationFinder<'s>,
    /// Whose pension is suspended until he is seen.
    suspended: Suspended,
    /// Who was ended in the register, and whose payment was stopped because of a death.
    ended: HashSet<i64>,
    stopped: HashSet<i64>,
    stopped_numbers: HashSet<String>,
    restored: Vec<Restored>,
    has_any: bool,
}

impl<'s> Apply<'s, CertificationEntry> for CertificationApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let (death, mut persons) = (PaymentReason::codes_of_death(), reader.person_finder()?);
        let mut stopped = reader.persons_stopped_for(&death)?;
        let stopped_numbers = reader.numbers_stopped_for(&death)?;
        for number in &stopped_numbers {
            stopped.extend(persons.find_registered(number)?);
        }
        stopped.extend(reader.dependants_stopped_for(&death)?);
        Ok(Self {
            reader,
            persons,
            named: FirstLines::default(),
            dependants: None,
            named_dependants: HashMap::new(),
            known: reader.certification_finder()?,
            suspended: Suspended::load(tx)?,
            ended: reader.ended_persons()?.into_keys().collect(),
            stopped,
            stopped_numbers,
            restored: Vec::new(),
            has_any: reader.has_certifications()?,
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, CertificationEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let mut found = Vec::with_capacity(rows.len());
        for (line, entry) in rows {
            match self.check(line, &entry)? {
                Ok(who) => found.push((who, line, entry)),
                Err(fault) => tally.reject(line, fault),
            }
        }
        found.sort_unstable_by_key(|(who, line, _)| (*who, *line));
        for (who, line, CertificationEntry { on, method, evidence, .. }) in found {
            if self.has_any && self.known.is_certified(who, on, Some(method))? {
                tally.counts.same += 1;
                continue;
            }
            let certified = Certified { who, on, method: method.to_owned(), evidence };
            tx.writer.insert_certification(&certified, line)?;
            tally.counts.inserted += 1;
            self.restored.extend(self.suspended.restored(who, on));
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        tally.opened = restore(tx, &self.restored)?;
        Ok(())
    }
}

impl CertificationApplier<'_> {
    /// Who is certified by a row, or why he cannot be.
    fn check(&mut self, line: u64, entry: &CertificationEntry) -> anyhow::Result<Result<Certifiable, Fault>> {
        let Some(who) = self.find(&entry.person)? else {
            let person = entry.person.to_string();
            return Ok(Err(Fault::of("id_number", Refusal::PersonNotRegistered { person })));
        };
        let (before_birth, gone, first_line) = match who {
            Certifiable::Person(person) => {
                let before_birth = before_birth_of_key(self.reader, (&entry.person, person), entry.on)?;
                (before_birth, self.gone(person, entry)?, self.named.note(person, line))
            }
            Certifiable::Dependant(number) => {
                let first_line =
                    Some(*self.named_dependants.entry(number).or_insert(line)).filter(|first| *first != line);
                (before_birth_of(&number, entry.on), self.dependant_gone(&number)?, first_line)
            }
        };
        let refused = before_birth.map(|refusal| Fault::of("certified_on", refusal));
        let refused = refused.or_else(|| gone.map(|refusal| Fault::of("id_number", refusal)));
        let duplicate = first_line.map(|first_line| Fault::of("id_number", Refusal::DuplicateRow { first_line }));
        Ok(refused.or(duplicate).map_or(Ok(who), Err))
    }

    /// Somebody of the register; else a dependant of whom a claim has the number.
    fn find(&mut self, key: &Key<IdentityNumber>) -> anyhow::Result<Option<Certifiable>> {
        if let Some(person) = find_person(&mut self.persons, key)? {
            return Ok(Some(Certifiable::Person(person)));
        }
        let Key::Public(number) = key else { return Ok(None) };
        if self.dependants.is_none() {
            self.dependants = Some(self.reader.dependants()?.into_iter().map(|(number, _)| number).collect());
        }
        let is_dependant = self.dependants.as_ref().is_some_and(|known| known.contains(number));
        Ok(is_dependant.then_some(Certifiable::Dependant(*number)))
    }

    /// Why somebody cannot be certified: he is dead as far as the office knows, or ended otherwise.
    fn gone(&self, person: i64, entry: &CertificationEntry) -> anyhow::Result<Option<Refusal>> {
        if !self.ended.contains(&person) && !self.stopped.contains(&person) {
            return Ok(None);
        }
        let named = entry.person.to_string();
        let mut died_on = recorded_death(self.reader, person)?;
        if died_on.is_none() {
            died_on = death_of_dependant(self.reader, Certifiable::Person(person))?;
        }
        if let Some(on) = died_on {
            return Ok(Some(Refusal::PersonRecordedDead { person: named, on }));
        }
        let ended = self.reader.standing(Subject::Person(person))?.filter(|_| self.ended.contains(&person));
        Ok(ended.map(|ended| Refusal::PersonEnded { person: named, on: ended.on }))
    }

    /// The same of a dependant who is not registered.
    fn dependant_gone(&self, number: &IdentityNumber) -> anyhow::Result<Option<Refusal>> {
        if !self.stopped_numbers.contains(number.as_str()) {
            return Ok(None);
        }
        let died_on = death_of_dependant(self.reader, Certifiable::Dependant(*number))?;
        Ok(died_on.map(|on| Refusal::PersonRecordedDead { person: number.to_string(), on }))
    }
}
