//! Compares a list of another agency with those in pay, or suspended, as what is suspended may be paid back: dead, in prison, with a pension
//! elsewhere, employed, or seen alive. A number fits exactly; name and birth only make a candidate, and of several candidates none is taken: a person decides.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use serde_json::json;

use crate::exchange::{Field, Layout, Row, SourceFile, read_chunks};
use crate::model::{IdentityNumber, OperationKind};
use crate::operations::dependant_shares::{shares_of, shares_of_number};
use crate::operations::reading::{Reading, day};
use crate::operations::record_certification::{Suspended, open_state_matter, restore};
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::Reader;
use crate::store::certifications::{Certified, Hit, StoredHit};
use crate::store::payees::ShareOfSurvivors;
use crate::store::persons::{AsOf, PersonFinder, PersonNames};

/// What a list says of those in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MatchSource {
    Death,
    Prison,
    PensionElsewhere,
    Employment,
    Alive,
}

impl MatchSource {
    pub const CODES: [&'static str; 5] = ["death", "prison", "pension_elsewhere", "employment", "alive"];

    /// Whether what it says ends or suspends the share of a dependant too.
    const fn concerns_shares(self) -> bool {
        matches!(self, Self::Death | Self::Prison)
    }

    /// The matter that a hit of this source opens, and the reason in it; to be seen alive opens none.
    const fn matter(self) -> Option<(OperationKind, &'static str)> {
        match self {
            Self::Death => Some((OperationKind::PayStop, "dead")),
            Self::Prison => Some((OperationKind::PaySuspend, "sentenced")),
            Self::PensionElsewhere => Some((OperationKind::PaySuspend, "other")),
            Self::Employment => Some((OperationKind::PayStop, "re_employed")),
            Self::Alive => None,
        }
    }
}

/// `certify match`
pub const LAYOUT: Layout = Layout {
    command: "certify match",
    fields: &[
        Field::optional("id_number").of_person(),
        Field::optional("name").of_person(),
        Field::optional("birth_date").of_person(),
        Field::optional("on").also(&["happened_on", "death_date"]),
        Field::optional("place"),
    ],
};

const ID_NUMBER: usize = 0;
const NAME: usize = 1;
const BIRTH_DATE: usize = 2;
const ON: usize = 3;
const PLACE: usize = 4;

/// Takes the line and the faults of a bad row.
pub type Reject<'r> = &'r mut dyn FnMut(u64, &[Fault]) -> anyhow::Result<()>;

/// Records taken at a time.
const CHUNK: usize = 20_000;

/// A record of a list.
#[derive(Debug)]
struct Record {
    id_number: Option<IdentityNumber>,
    name: String,
    birth_date: Option<NaiveDate>,
    on: Option<NaiveDate>,
    place: String,
}

impl Record {
    /// What cannot have happened yet is a fault of the row; a number that is none of ours may be of another document.
    fn read(cells: &Row, today: NaiveDate) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (birth_date, on) = (row.optional(BIRTH_DATE, day).flatten(), row.optional(ON, day).flatten());
        for (field, named) in [(BIRTH_DATE, birth_date), (ON, on)] {
            if let Some(day) = named.filter(|day| *day > today) {
                row.fault::<()>(field, Refusal::DayNotPast { day });
            }
        }
        if !row.is_clean() {
            return Err(row.into_faults());
        }
        let (name, place) = (row.text(NAME), row.text(PLACE));
        Ok(Self { id_number: row.text(ID_NUMBER).parse().ok(), name, birth_date, on, place })
    }
}

/// What came of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matched {
    pub list: Option<i64>,
    pub records: i64,
    /// Records that name somebody in pay by number.
    pub exact: i64,
    /// Records of which a person has to decide.
    pub candidates: i64,
    pub unmatched: i64,
    /// Bad rows; where there are any, nothing of the list is taken in.
    pub rejected: i64,
    /// The matter about those who were named by number.
    pub matter: Option<i64>,
    pub digest: String,
    pub is_known: bool,
}

/// Compares a file with those in pay. The same file twice changes nothing; one with a bad row neither.
pub fn match_list(
    session: &Session,
    file: &SourceFile,
    source: MatchSource,
    reject: Reject<'_>,
) -> anyhow::Result<Matched> {
    let code: &str = source.into();
    let name = file_name(file);
    let request = json!({"command": "certify match", "source": code, "file": name});
    let operation = Operation { source: Some(name.clone()), ..Operation::new(OperationKind::CertifyMatch, &request) };
    session.transact(&operation, |tx| {
        let (mut matching, today) = (Matching::new(tx, source)?, tx.today);
        let ending = read_chunks(
            file,
            &LAYOUT,
            CHUNK,
            |row| Record::read(row, today),
            |chunk| {
                for (line, faults) in &chunk.faulty {
                    matching.matched.records += 1;
                    matching.matched.rejected += 1;
                    reject(*line, faults)?;
                }
                chunk.rows.into_iter().try_for_each(|(line, record)| matching.record(line, &record))
            },
        )?;
        let digest: String = ending.digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let Matching { mut matched, hits, concerned, .. } = matching;
        matched.digest = digest;
        if matched.rejected > 0 {
            return Ok(matched);
        }
        if tx.reader().has_match_list(code, &matched.digest)? {
            matched.is_known = true;
            return Ok(matched);
        }
        let list = tx.writer.insert_match_list(code, &name, &matched.digest, matched.records)?;
        matched.list = Some(list);
        for hit in &hits {
            tx.writer.insert_match_hit(&Hit { list, ..hit.clone() })?;
        }
        let exact: Vec<&Hit> = hits.iter().filter(|hit| hit.is_exact).collect();
        matched.matter = act_on(tx, source, (&exact, &concerned), &name)?;
        Ok(matched)
    })
}

fn file_name(file: &SourceFile) -> String {
    let name = std::path::Path::new(file.name()).file_name();
    name.map_or_else(|| file.name().to_owned(), |name| name.to_string_lossy().into_owned())
}

/// The comparison while it goes on. Only hits are kept.
struct Matching<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    names: PersonNames<'s>,
    source: MatchSource,
    matched: Matched,
    hits: Vec<Hit>,
    concerned: Concerned,
}

impl<'s> Matching<'s> {
    fn new(tx: &Transaction<'s>, source: MatchSource) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let (mut persons, names) = (reader.person_finder()?, reader.person_names()?);
        let concerned = Concerned::load(reader, &mut persons, source)?;
        Ok(Self { reader, persons, names, source, matched: Matched::default(), hits: Vec::new(), concerned })
    }

    fn record(&mut self, line: u64, record: &Record) -> anyhow::Result<()> {
        self.matched.records += 1;
        let persons = match &record.id_number {
            Some(number) => self.persons.find_registered(number.as_str())?.into_iter().collect(),
            None => self.namesakes(record)?,
        };
        let (mut is_hit, mut is_exact) = (false, record.id_number.is_some());
        for person in persons {
            if self.source != MatchSource::Alive && !self.is_concerned(person)? {
                continue;
            }
            is_hit = true;
            // A number under another name may be a slip of either side: a person decides.
            is_exact = is_exact && self.is_named(person, &record.name)?;
            self.hits.push(Hit {
                list: 0,
                line: line.cast_signed(),
                person,
                is_exact,
                happened_on: record.on,
                place: record.place.clone(),
            });
        }
        if let Some(number) =
            record.id_number.as_ref().filter(|number| !is_hit && self.concerned.numbers.contains(number.as_str()))
        {
            // A dependant who is not registered counts under the number of who died.
            for share in shares_of_number(self.reader, number.as_str())? {
                is_hit = true;
                let (line, person, place) = (line.cast_signed(), share.deceased, record.place.clone());
                self.hits.push(Hit { list: 0, line, person, is_exact, happened_on: record.on, place });
                self.concerned.shares.insert(line, share);
            }
        }
        match (is_hit, is_exact) {
            (true, true) => self.matched.exact += 1,
            (true, false) => self.matched.candidates += 1,
            (false, _) => self.matched.unmatched += 1,
        }
        Ok(())
    }

    /// Whether the list is about somebody's payments: what he draws himself, or a share as a dependant.
    fn is_concerned(&mut self, person: i64) -> anyhow::Result<bool> {
        if self.reader.draws_in_life(person)? {
            self.concerned.drawing.insert(person);
            return Ok(true);
        }
        Ok(self.concerned.dependants.contains(&person) && !shares_of(self.reader, person)?.is_empty())
    }

    /// Whether a person has the name that a record states; any will do where it states none.
    fn is_named(&mut self, person: i64, name: &str) -> anyhow::Result<bool> {
        if name.is_empty() {
            return Ok(true);
        }
        let mut is_same = false;
        self.names.with(person, |_, registered| {
            is_same = registered == name;
            Ok(())
        })?;
        Ok(is_same)
    }

    /// Everybody of that name who was born on that day.
    fn namesakes(&self, record: &Record) -> anyhow::Result<Vec<i64>> {
        let Some(born) = record.birth_date.filter(|_| !record.name.is_empty()) else { return Ok(Vec::new()) };
        let mut found = Vec::new();
        for person in self.reader.persons_named(&record.name)? {
            let Some(version) = self.reader.person(person, AsOf::NOW)? else { continue };
            let details = &version.person.details;
            if !version.is_void && details.name == record.name && details.id_number.birth_date() == Some(born) {
                found.push(person);
            }
        }
        Ok(found)
    }
}

/// Whose payments the list is about.
#[derive(Default)]
struct Concerned {
    /// Who of those named draws a benefit of his own.
    drawing: HashSet<i64>,
    /// Registered dependants with a share, looked up before the list is read; nobody where the list is not about shares.
    dependants: HashSet<i64>,
    /// The numbers of all dependants.
    numbers: HashSet<String>,
    /// By line, the shares of dependants who are not registered.
    shares: HashMap<i64, ShareOfSurvivors>,
}

impl Concerned {
    fn load(reader: Reader<'_>, persons: &mut PersonFinder<'_>, source: MatchSource) -> anyhow::Result<Self> {
        let mut concerned = Self::default();
        if !source.concerns_shares() {
            return Ok(concerned);
        }
        concerned.numbers = reader.numbers_of_dependants()?;
        for number in &concerned.numbers {
            concerned.dependants.extend(persons.find_registered(number)?);
        }
        Ok(concerned)
    }
}

/// What follows from hits that are certain: a matter, or a certification.
fn act_on(
    tx: &mut Transaction<'_>,
    source: MatchSource,
    (hits, concerned): (&[&Hit], &Concerned),
    subject: &str,
) -> anyhow::Result<Option<i64>> {
    let Some((kind, reason)) = source.matter() else { return certify(tx, hits).map(|()| None) };
    let mut seen = HashSet::new();
    let mut rows = Vec::new();
    for hit in hits.iter().filter(|hit| concerned.shares.contains_key(&hit.line) || seen.insert(hit.person)) {
        let on = hit.happened_on.unwrap_or(tx.today).to_string();
        let benefit = if source == MatchSource::Employment { "unemployment" } else { "" };
        if source == MatchSource::Employment && !draws_unemployment(tx, hit.person)? {
            continue;
        }
        let row = |person: i64, benefit: &str, payee: String| {
            [person.to_string(), on.clone(), reason.to_owned(), benefit.to_owned(), hit.place.clone(), payee]
        };
        let own_share = concerned.shares.get(&hit.line);
        if own_share.is_none() && concerned.drawing.contains(&hit.person) {
            rows.push(row(hit.person, benefit, String::new()));
        }
        let shares = match own_share {
            Some(share) => vec![share.clone()],
            None if concerned.dependants.contains(&hit.person) => shares_of(tx.reader(), hit.person)?,
            None => Vec::new(),
        };
        rows.extend(shares.iter().map(|share| row(share.deceased, "survivors", share.payee.to_string())));
    }
    open_state_matter(tx, kind, subject, &rows)
}

fn draws_unemployment(tx: &Transaction<'_>, person: i64) -> anyhow::Result<bool> {
    let claims = tx.reader().claims_of_person(person)?;
    Ok(claims.iter().any(|claim| claim.claim.benefit == crate::model::Benefit::Unemployment))
}

/// Who was seen alive is certified by that.
fn certify(tx: &mut Transaction<'_>, hits: &[&Hit]) -> anyhow::Result<()> {
    let suspended = Suspended::load(tx)?;
    let mut restored = Vec::new();
    for hit in hits {
        let (person, on) = (hit.person, hit.happened_on.unwrap_or(tx.today));
        if tx.reader().is_certified_on(person, on)? {
            continue;
        }
        let certified = Certified { person, on, method: "match".to_owned(), evidence: hit.place.clone() };
        tx.writer.insert_certification(&certified, hit.line.cast_unsigned())?;
        restored.extend(suspended.restored(person, on));
    }
    restore(tx, &restored).map(|_| ())
}

/// Decides about a candidate; if it is the same person, what the list says follows. The matter that this opened.
pub fn decide(session: &Session, hit: i64, is_same: bool, reason: &str) -> anyhow::Result<Option<i64>> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let request = json!({"hit": hit, "same": is_same});
    let operation =
        Operation { reason: Some(reason.to_owned()), ..Operation::new(OperationKind::CertifyDecide, &request) };
    session.transact(&operation, |tx| {
        let found: StoredHit = tx.reader().hit(hit)?.ok_or(Refusal::HitUnknown { hit })?;
        if found.hit.is_exact || found.decided_same.is_some() {
            return Err(Refusal::HitDecided { hit }.into());
        }
        tx.writer.insert_match_decision(hit, is_same, reason)?;
        let source: MatchSource =
            found.source.parse().map_err(|_| anyhow::anyhow!("the source of hit {hit} is damaged"))?;
        if !is_same {
            return Ok(None);
        }
        let (mut concerned, person) = (Concerned::default(), found.hit.person);
        concerned.drawing.extend(tx.reader().draws_in_life(person)?.then_some(person));
        concerned.dependants.extend(source.concerns_shares().then_some(person));
        act_on(tx, source, (&[&found.hit], &concerned), &format!("hit {hit}"))
    })
}
