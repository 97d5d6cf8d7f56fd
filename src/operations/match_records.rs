//! The records of a list, and whom of ours each names: numbers, names and proofs of life are looked up by the thread that reads, what those
//! persons draw by the one that writes.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::match_list::{LAYOUT, MatchSource, Matched};
use crate::exchange::Row;
use crate::model::IdentityNumber;
use crate::operations::dependant_shares::{shares_of, shares_of_number};
use crate::operations::reading::{Reading, day};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::certifications::{Certifiable, CertificationFinder};
use crate::store::matches::{DrawingInLife, Hit};
use crate::store::persons::{AsOf, PersonFinder, PersonNames};

const ID_NUMBER: usize = 0;
const NAME: usize = 1;
const BIRTH_DATE: usize = 2;
const ON: usize = 3;
const PLACE: usize = 4;

/// Somebody of ours whom a record names.
#[derive(Clone, Copy, Debug)]
struct Named {
    person: i64,
    /// Whether he has the name that the record states; any will do where it states none.
    is_same_name: bool,
    /// Whether he was seen alive after the day of which the record says that he died.
    was_seen_since: bool,
}

/// A record of a list.
#[derive(Debug)]
pub(super) struct Record {
    id_number: Option<IdentityNumber>,
    name: String,
    birth_date: Option<NaiveDate>,
    on: Option<NaiveDate>,
    place: String,
    /// Known once the record was looked up.
    named: Vec<Named>,
}

impl Record {
    /// What cannot have happened yet is a fault of the row; a number that is none of ours may be of another document.
    pub(super) fn read(cells: &Row, today: NaiveDate) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (birth_date, on) = (row.optional(BIRTH_DATE, day).flatten(), row.optional(ON, day).flatten());
        for (field, named) in [(BIRTH_DATE, birth_date), (ON, on)] {
            if let Some(day) = named.filter(|day| *day > today) {
                row.fault::<()>(field, Refusal::DayNotPast { day });
            }
        }
        let number: Option<IdentityNumber> = row.text(ID_NUMBER).parse().ok();
        let born = number.and_then(|number| number.birth_date()).or(birth_date);
        if let Some((day, born)) = on.zip(born).filter(|(day, born)| day < born) {
            row.fault::<()>(ON, Refusal::DayBeforeBirth { day, born });
        }
        if !row.is_clean() {
            return Err(row.into_faults());
        }
        let (name, place) = (row.text(NAME), row.text(PLACE));
        Ok(Self { id_number: number, name, birth_date, on, place, named: Vec::new() })
    }

    /// Looks up whom the records name.
    pub(super) fn look_up(reader: Reader<'_>, source: MatchSource, records: &mut [(u64, Self)]) -> anyhow::Result<()> {
        let (mut persons, mut names) = (reader.person_finder()?, reader.person_names()?);
        let mut certified = reader.certification_finder()?;
        for (_, record) in records {
            record.named = match &record.id_number {
                Some(number) => {
                    let person = persons.find_registered(number.as_str())?;
                    person.map(|person| record.named_as(&mut names, person)).transpose()?.into_iter().collect()
                }
                None => record.namesakes(reader)?,
            };
            let Some(died_on) = record.on.filter(|_| source == MatchSource::Death) else { continue };
            for named in &mut record.named {
                let who = Certifiable::Person(named.person);
                named.was_seen_since = named.is_same_name && was_seen_since(&mut certified, who, died_on)?;
            }
        }
        Ok(())
    }

    fn named_as(&self, names: &mut PersonNames<'_>, person: i64) -> anyhow::Result<Named> {
        let is_same_name = self.name.is_empty() || names.with(person, |_, registered| Ok(registered == self.name))?;
        Ok(Named { person, is_same_name, was_seen_since: false })
    }

    /// Everybody of that name who was born on that day.
    fn namesakes(&self, reader: Reader<'_>) -> anyhow::Result<Vec<Named>> {
        let Some(born) = self.birth_date.filter(|_| !self.name.is_empty()) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for person in reader.persons_named(&self.name)? {
            let Some(version) = reader.person(person, AsOf::NOW)? else { continue };
            let details = &version.person.details;
            if !version.is_void && details.name == self.name && details.id_number.birth_date() == Some(born) {
                found.push(Named { person, is_same_name: true, was_seen_since: false });
            }
        }
        Ok(found)
    }
}

/// Who was seen after the day on which he is said to have died may be alive, or the proof may be false: a person decides.
fn was_seen_since(
    certified: &mut CertificationFinder<'_>,
    who: Certifiable,
    died_on: NaiveDate,
) -> anyhow::Result<bool> {
    Ok(certified.last(who, i64::MAX)?.is_some_and(|last| last > died_on))
}

/// The comparison while it goes on. Only hits are kept.
pub(super) struct Matching<'s> {
    reader: Reader<'s>,
    drawing: DrawingInLife<'s>,
    certified: CertificationFinder<'s>,
    source: MatchSource,
    pub(super) matched: Matched,
    pub(super) hits: Vec<Hit>,
    pub(super) concerned: Concerned,
}

impl<'s> Matching<'s> {
    pub(super) fn new(tx: &Transaction<'s>, source: MatchSource) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let concerned = Concerned::load(reader, &mut reader.person_finder()?, source)?;
        let (drawing, certified) = (reader.drawing_in_life()?, reader.certification_finder()?);
        Ok(Self { reader, drawing, certified, source, matched: Matched::default(), hits: Vec::new(), concerned })
    }

    pub(super) fn record(&mut self, line: u64, record: &Record) -> anyhow::Result<()> {
        self.matched.records += 1;
        let first = self.hits.len();
        let hit = Hit {
            list: 0,
            line: line.cast_signed(),
            person: 0,
            dependant: None,
            // A number under another name may be a slip of either side: a person decides.
            is_exact: record.id_number.is_some(),
            happened_on: record.on,
            place: record.place.clone(),
        };
        for Named { person, is_same_name, was_seen_since } in record.named.iter().copied() {
            if self.source != MatchSource::Alive && !self.is_concerned(person)? {
                continue;
            }
            let is_exact = hit.is_exact && is_same_name && !was_seen_since;
            self.hits.push(Hit { person, is_exact, ..hit.clone() });
        }
        // A dependant who is not registered counts under the number of who died.
        for number in self.concerned.unregistered_named(record) {
            for share in shares_of_number(self.reader, number.as_str())? {
                let is_same_name = record.name.is_empty() || record.name == share.name;
                let (person, dependant) = (share.deceased, Some(share.payee));
                let is_exact = hit.is_exact && is_same_name && !self.dependant_seen_since(number, record.on)?;
                self.hits.push(Hit { person, dependant, is_exact, ..hit.clone() });
            }
        }
        self.name_payees_for_others(record, &hit);
        match &self.hits[first..] {
            [] => self.matched.unmatched += 1,
            hits if hits.iter().all(|hit| hit.is_exact) => self.matched.exact += 1,
            _ => self.matched.candidates += 1,
        }
        Ok(())
    }

    /// Who is paid for somebody else draws nothing that ends; that nobody is paid on his account any more is for a person to decide.
    fn name_payees_for_others(&mut self, record: &Record, hit: &Hit) {
        let named = record.id_number.and_then(|number| self.concerned.for_others.get(number.as_str()));
        for (payee, person) in named.into_iter().flatten().copied() {
            self.hits.push(Hit { person, dependant: Some(payee), is_exact: false, ..hit.clone() });
        }
    }

    /// Whom a list names more than once, with different days, is not believed unasked: a person decides which of them is right.
    pub(super) fn doubt_contradictions(&mut self) {
        if self.source == MatchSource::Alive {
            return;
        }
        let mut days: HashMap<(i64, Option<i64>), Option<NaiveDate>> = HashMap::new();
        let mut doubtful = HashSet::new();
        for hit in self.hits.iter().filter(|hit| hit.is_exact) {
            let who = (hit.person, hit.dependant);
            if *days.entry(who).or_insert(hit.happened_on) != hit.happened_on {
                doubtful.insert(who);
            }
        }
        // A line that somebody had to decide before is a candidate already.
        let undecided: HashSet<i64> = self.hits.iter().filter(|hit| !hit.is_exact).map(|hit| hit.line).collect();
        let mut lines = HashSet::new();
        for hit in &mut self.hits {
            if hit.is_exact && doubtful.contains(&(hit.person, hit.dependant)) {
                hit.is_exact = false;
                lines.extend((!undecided.contains(&hit.line)).then_some(hit.line));
            }
        }
        let moved = i64::try_from(lines.len()).unwrap_or_default();
        self.matched.exact -= moved;
        self.matched.candidates += moved;
    }

    fn dependant_seen_since(&mut self, number: IdentityNumber, on: Option<NaiveDate>) -> anyhow::Result<bool> {
        let Some(died_on) = on.filter(|_| self.source == MatchSource::Death) else { return Ok(false) };
        was_seen_since(&mut self.certified, Certifiable::Dependant(number), died_on)
    }

    /// Whether the list is about somebody's payments: what he draws himself, or a share as a dependant.
    fn is_concerned(&mut self, person: i64) -> anyhow::Result<bool> {
        if self.drawing.includes(person)? {
            return Ok(true);
        }
        let has_shares = self.concerned.dependants.contains(&person) && !shares_of(self.reader, person)?.is_empty();
        self.concerned.not_drawing.extend(has_shares.then_some(person));
        Ok(has_shares)
    }
}

/// Whose payments the list is about.
#[derive(Default)]
pub(super) struct Concerned {
    /// Who of those concerned draws nothing of his own, but a share: few.
    pub(super) not_drawing: HashSet<i64>,
    /// Registered dependants with a share, looked up before the list is read; nobody where the list is not about shares.
    pub(super) dependants: HashSet<i64>,
    /// Dependants who are not registered: their numbers, and the numbers under each name.
    unregistered: HashSet<IdentityNumber>,
    by_name: HashMap<String, Vec<IdentityNumber>>,
    /// Who is paid for somebody else, by number: the payee and the person of the claim. Nobody where the list is not of deaths.
    for_others: HashMap<String, Vec<(i64, i64)>>,
}

impl Concerned {
    fn load(reader: Reader<'_>, persons: &mut PersonFinder<'_>, source: MatchSource) -> anyhow::Result<Self> {
        let mut concerned = Self::default();
        if !source.concerns_shares() && source != MatchSource::Alive {
            return Ok(concerned);
        }
        if source == MatchSource::Death {
            for (number, payee, person) in reader.numbers_for_others()? {
                concerned.for_others.entry(number).or_default().push((payee, person));
            }
        }
        for (number, name) in reader.dependants()? {
            if let Some(person) = persons.find_registered(number.as_str())? {
                concerned.dependants.insert(person);
                continue;
            }
            concerned.unregistered.insert(number);
            concerned.by_name.entry(name).or_default().push(number);
        }
        Ok(concerned)
    }

    /// What a single hit concerns.
    pub(super) fn of_hit(reader: Reader<'_>, source: MatchSource, person: i64) -> anyhow::Result<Self> {
        let mut concerned = Self::default();
        concerned.not_drawing.extend((!reader.drawing_in_life()?.includes(person)?).then_some(person));
        concerned.dependants.extend(source.concerns_shares().then_some(person));
        Ok(concerned)
    }

    /// The dependants who are not registered that a record names: by number, or else by name and birth.
    fn unregistered_named(&self, record: &Record) -> Vec<IdentityNumber> {
        if let Some(number) = record.id_number {
            return self.unregistered.get(&number).copied().into_iter().collect();
        }
        let Some(born) = record.birth_date else { return Vec::new() };
        let named = self.by_name.get(&record.name).into_iter().flatten().copied();
        named.filter(|number| number.birth_date() == Some(born)).collect()
    }
}
