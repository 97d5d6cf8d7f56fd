//! Moves people from one employer to another (单位分立、合并): from a month on they are insured there, on the same terms. Their
//! history stays with them, and what the old employer owes stays with it.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, Enrolment, EnrolmentHistory, IdentityNumber, KindSet, Month, OperationKind, Standing};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::end_of_unemployment::HiredWhileUnemployed;
use crate::operations::merge_persons::{but_injury, first_open_month, payers, with_payer};
use crate::operations::reading::{Cells, Context, Key, Reading, employer_key, month, person_key};
use crate::operations::register_enrolment::{elsewhere, find_person, public_name};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::employers::EmployerVersion;
use crate::store::persons::{AsOf, PersonFinder};
use crate::store::standings::Subject;

pub const EMPLOYER: usize = 0;
pub const TO: usize = 1;
const ID_NUMBER: usize = 2;
pub const FROM: usize = 3;

/// Stands for everybody in place of a person.
pub const EVERYBODY: &str = "all";

/// `change split`
pub const LAYOUT: Layout = Layout {
    command: "change split",
    fields: &[
        Field::optional("employer"),
        Field::optional("to").also(&["to_employer", "\u{8f6c}\u{5165}\u{5355}\u{4f4d}"]),
        Field::required("id_number").of_person().also(&["person"]),
        Field::optional("from"),
    ],
};

/// Who moves: one person, or all.
#[derive(Debug)]
enum Mover {
    Person(Key<IdentityNumber>),
    Everybody,
}

/// Somebody who moves.
#[derive(Debug)]
pub struct SplitEntry {
    employer: Key<CreditCode>,
    to: Key<CreditCode>,
    mover: Mover,
    from: Option<Month>,
}

impl Entry for SplitEntry {
    const KIND: OperationKind = OperationKind::ChangeSplit;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = SplitApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let to = row.required(TO, employer_key);
        let mover = row.required(ID_NUMBER, mover);
        let from = row.optional(FROM, month);
        match (employer, to, mover, from) {
            (Some(employer), Some(to), Some(mover), Some(from)) => Ok(Self { employer, to, mover, from }),
            _ => Err(row.into_faults()),
        }
    }
}

fn mover(text: &str) -> Result<Mover, Refusal> {
    if text == EVERYBODY || text == "\u{5168}\u{90e8}" {
        return Ok(Mover::Everybody);
    }
    person_key(text).map(Mover::Person)
}

/// Moves one by one.
pub struct SplitApplier<'s> {
    persons: PersonFinder<'s>,
    named: FirstLines,
    first_open: Month,
    unemployed: HiredWhileUnemployed,
}

impl<'s> Apply<'s, SplitEntry> for SplitApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let first_open = first_open_month(tx.reader(), tx.today)?;
        let (persons, unemployed) = (tx.reader().person_finder()?, HiredWhileUnemployed::load(tx.reader())?);
        Ok(Self { persons, named: FirstLines::default(), first_open, unemployed })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, SplitEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let old = self.employer(tx, &entry.employer, "employer", line, tally)?;
            let new = self.employer(tx, &entry.to, "to", line, tally)?;
            let Some((old, new)) = old.zip(new) else { continue };
            if let Some(fault) = objection(tx, &old, &new, &entry)? {
                tally.reject(line, fault);
                continue;
            }
            let from = entry.from.unwrap_or(self.first_open);
            let is_of_all = matches!(entry.mover, Mover::Everybody);
            let sides = Sides { old: old.employer.number, new, from, is_of_all };
            let movers = match &entry.mover {
                Mover::Everybody => people_of(tx.reader(), sides.old, from)?,
                Mover::Person(key) => self.person(key, line, tally)?.into_iter().collect(),
            };
            for person in movers {
                self.move_one(tx, person, &sides, line, tally)?;
            }
        }
        Ok(())
    }

    fn finish(self, _tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.unemployed.tell_rest(tally);
        Ok(())
    }
}

/// From where, to where, and from which month on.
struct Sides {
    old: i64,
    new: EmployerVersion,
    from: Month,
    /// Whether everybody moves, so that nobody is named in the row.
    is_of_all: bool,
}

impl SplitApplier<'_> {
    fn employer(
        &self,
        tx: &Transaction<'_>,
        key: &Key<CreditCode>,
        column: &'static str,
        line: u64,
        tally: &mut Tally,
    ) -> anyhow::Result<Option<EmployerVersion>> {
        let number = match key {
            Key::Public(code) => tx.reader().employer_number(code.as_str())?,
            Key::Number(number) => Some(*number),
        };
        let found = number.map(|number| tx.reader().employer(number, AsOf::NOW)).transpose()?.flatten();
        let found = found.filter(|version| !version.is_void);
        if found.is_none() {
            tally.reject(line, Fault::of(column, Refusal::EmployerNotRegistered { employer: key.to_string() }));
        }
        Ok(found)
    }

    fn person(&mut self, key: &Key<IdentityNumber>, line: u64, tally: &mut Tally) -> anyhow::Result<Option<i64>> {
        let Some(person) = find_person(&mut self.persons, key)? else {
            tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person: key.to_string() }));
            return Ok(None);
        };
        if let Some(first_line) = self.named.note(person, line) {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
            return Ok(None);
        }
        Ok(Some(person))
    }

    fn move_one(
        &mut self,
        tx: &mut Transaction<'_>,
        person: i64,
        sides: &Sides,
        line: u64,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let versions = tx.reader().enrolments_of_person(person)?;
        let history = with_payer(&versions, sides.old);
        let there = with_payer(&versions, sides.new.employer.number);
        let moving = history.kinds_from(sides.from);
        if moving.is_empty() {
            let is_there = !there.kinds_from(sides.from).is_empty() && !history.versions().is_empty();
            if is_there {
                tally.counts.same += 1;
            } else {
                let employer = public_name(tx.reader(), sides.old)?;
                tally.reject(
                    line,
                    Fault::of("id_number", Refusal::NotEnrolled { employer, id_number: person.to_string() }),
                );
            }
            return Ok(());
        }
        if let Some(refusal) = self.refusal_to_move(tx, (person, moving), &versions, sides)? {
            let refusal = match sides.is_of_all {
                true => Refusal::MoverStays { person, why: Box::new(refusal) },
                false => refusal,
            };
            tally.reject(line, Fault::of("id_number", refusal));
            return Ok(());
        }
        write_move(tx, &history, &there, sides, line)?;
        self.unemployed.hired(tx.reader(), (person, sides.from), tally)?;
        tally.counts.changed += 1;
        Ok(())
    }

    /// Why a person cannot move: a month is levied already, the new employer does not insure a kind, or another one does.
    fn refusal_to_move(
        &self,
        tx: &Transaction<'_>,
        (person, moving): (i64, KindSet),
        versions: &[Enrolment],
        sides: &Sides,
    ) -> anyhow::Result<Option<Refusal>> {
        let reader = tx.reader();
        let mut contributions = reader.contribution_reader()?;
        for bill in reader.bills_of_payer(sides.old)?.iter().filter(|bill| bill.month >= sides.from) {
            let levied = contributions.of_person(bill, person)?;
            if let Some(kind) = levied.and_then(|row| row.kinds().iter().next()) {
                return Ok(Some(Refusal::MonthLeviedHere { kind, month: bill.month }));
            }
        }
        let employer_type = sides.new.employer.details.employer_type;
        let binding = tx.policy.kinds_of_employer_type(employer_type);
        if let Some(kind) = moving.without(binding).iter().next() {
            let employer_type = employer_type.code().to_owned();
            return Ok(Some(Refusal::KindNotForEmployerType { kind, employer_type }));
        }
        // Who is to be there from a later month on anyway comes earlier.
        let sides_of_move = [sides.old, sides.new.employer.number];
        let others = payers(versions).into_iter().filter(|payer| !sides_of_move.contains(payer));
        for payer in others {
            let taken = with_payer(versions, payer).kinds_from(sides.from).intersection(but_injury(moving));
            if let Some(kind) = taken.iter().next() {
                return Ok(Some(elsewhere(reader, payer, kind, sides.from)?));
            }
        }
        Ok(None)
    }
}

/// What stands against any move between two employers.
fn objection(
    tx: &Transaction<'_>,
    old: &EmployerVersion,
    new: &EmployerVersion,
    entry: &SplitEntry,
) -> anyhow::Result<Option<Fault>> {
    let employer = entry.to.to_string();
    if old.employer.number == new.employer.number {
        return Ok(Some(Fault::of("to", Refusal::SameEmployer { employer })));
    }
    let ended = tx.reader().standing(Subject::Employer(new.employer.number))?;
    if let Some(stands) = ended.filter(|stands| stands.state != Standing::Active) {
        return Ok(Some(Fault::of("to", Refusal::EmployerEnded { employer, on: stands.on })));
    }
    let registered = new.employer.details.start_month;
    let too_early = entry.from.filter(|from| *from < registered);
    let refusal = too_early.map(|start| Refusal::RegistrationLaterThanStart { employer, registered, start });
    Ok(refusal.map(|refusal| Fault::of("from", refusal)))
}

/// Ends the old enrolment and starts the new one, later versions too.
fn write_move(
    tx: &mut Transaction<'_>,
    history: &EnrolmentHistory,
    there: &EnrolmentHistory,
    sides: &Sides,
    line: u64,
) -> anyhow::Result<()> {
    let (operation, line) = (tx.writer.operation(), line.cast_signed());
    for version in history.without_all(sides.from, operation, line) {
        tx.writer.insert_enrolment(&version, "split")?;
    }
    let first = history.on(sides.from).map(|version| Enrolment { from: sides.from, ..*version });
    let later = history.versions().iter().filter(|version| version.from > sides.from).copied();
    for version in first.into_iter().chain(later) {
        // Where the old enrolment has ended, what was entered with the new employer holds.
        let own = there.on(version.from).filter(|own| version.kinds.is_empty() && !own.kinds.is_empty());
        if let Some(own) = own {
            tx.writer.insert_enrolment(&Enrolment { from: version.from, operation, line, ..*own }, "split")?;
            continue;
        }
        let kinds = version.kinds.union(there.kinds_on(version.from));
        // The hire lies with the old employer: nothing of it is late with the new one.
        let moved = Enrolment { payer: sides.new.employer.number, kinds, start_on: None, operation, line, ..version };
        tx.writer.insert_enrolment(&moved, "split")?;
    }
    Ok(())
}

/// Somebody who would move, as he is insured with the old employer.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    pub old: i64,
    pub new: i64,
    pub from: Month,
    pub held: Enrolment,
}

/// Who would move by an entry. Who is not found or not insured is left out here; the move itself refuses him.
pub fn moves(reader: Reader<'_>, entry: &SplitEntry, today: NaiveDate) -> anyhow::Result<Vec<Move>> {
    let number = |key: &Key<CreditCode>| match key {
        Key::Public(code) => reader.employer_number(code.as_str()),
        Key::Number(number) => Ok(Some(*number)),
    };
    let Some((old, new)) = number(&entry.employer)?.zip(number(&entry.to)?) else { return Ok(Vec::new()) };
    let from = entry.from.map_or_else(|| first_open_month(reader, today), Ok)?;
    let people = match &entry.mover {
        Mover::Everybody => people_of(reader, old, from)?,
        Mover::Person(key) => find_person(&mut reader.person_finder()?, key)?.into_iter().collect(),
    };
    let mut found = Vec::new();
    for person in people {
        let history = with_payer(&reader.enrolments_of_person(person)?, old);
        let held = history.on(from).filter(|version| !version.kinds.is_empty());
        found.extend(held.map(|held| Move { old, new, from, held: *held }));
    }
    Ok(found)
}

/// Everybody whom an employer insures from a month on.
pub fn people_of(reader: Reader<'_>, employer: i64, from: Month) -> anyhow::Result<Vec<i64>> {
    let versions = reader.enrolments_of_payer(employer)?;
    let mut people = Vec::new();
    for own in versions.chunk_by(|one, other| one.person == other.person) {
        if !EnrolmentHistory::new(own.to_vec()).kinds_from(from).is_empty() {
            people.extend(own.first().map(|version| version.person));
        }
    }
    Ok(people)
}
