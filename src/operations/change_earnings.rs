//! Changes earnings from a month on: the yearly declaration of bases, or a correction. What reaches back into months that were
//! levied is booked as the difference, at each month's rules.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, Enrolment, EnrolmentHistory, IdentityNumber, Money, Month, OperationKind};
use crate::operations::assess_contributions::recompute::{Asked, Recompute, difference};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally, WORTH_AN_INDEX};
use crate::operations::employers_named::employer_named;
use crate::operations::extra_bills::{Booking, DueOf};
use crate::operations::reading::{Cells, Context, Key, Reading, employer_key, month, person_key, positive_money};
use crate::operations::register_enrolment::find_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::bills::LevyType;
use crate::store::contributions::Contribution;
use crate::store::{IndexSetAside, Reader, TableId};

const EMPLOYER: usize = 0;
const ID_NUMBER: usize = 1;
const EARNINGS: usize = 2;
const FROM: usize = 3;

/// `change earnings`
pub const LAYOUT: Layout = Layout {
    command: "change earnings",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("earnings").of_person(),
        Field::required("from").of_person().also(&["from_month"]),
    ],
};

/// A person's new earnings.
#[derive(Debug)]
pub struct EarningsEntry {
    employer: Key<CreditCode>,
    person: Key<IdentityNumber>,
    earnings: Money,
    from: Month,
    known: Option<Known>,
}

/// The person of a row, and all his enrolments.
#[derive(Debug)]
struct Known {
    person: i64,
    enrolments: Vec<Enrolment>,
}

impl Entry for EarningsEntry {
    const KIND: OperationKind = OperationKind::ChangeEarnings;
    const LAYOUT: &'static Layout = &LAYOUT;
    // Each chunk goes once through the register of persons, so there should be few.
    const CHUNK: usize = 125_000;
    // Nobody may be named twice by a file: what it writes itself need not be seen.
    const LOOKS_UP: bool = true;
    type Applier<'s> = EarningsApplier<'s>;

    /// By person, so that the look-ups go forward through the register.
    fn arrange(rows: &mut [(u64, Self)]) {
        rows.sort_unstable_by(|(line, one), (other_line, other)| {
            one.person.cmp(&other.person).then(line.cmp(other_line))
        });
    }

    fn look_up(reader: Reader<'_>, rows: &mut [(u64, Self)]) -> anyhow::Result<()> {
        let (mut persons, mut enrolments) = (reader.person_finder()?, reader.enrolment_finder()?);
        for (_, entry) in rows {
            let Some(person) = find_person(&mut persons, &entry.person)? else { continue };
            let mut found = Vec::new();
            enrolments.find(person, &mut found)?;
            entry.known = Some(Known { person, enrolments: found });
        }
        Ok(())
    }

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let person = row.required(ID_NUMBER, person_key);
        let earnings = row.required(EARNINGS, positive_money);
        let from = row.required(FROM, month);
        match (employer, person, earnings, from) {
            (Some(employer), Some(person), Some(earnings), Some(from)) => {
                Ok(Self { employer, person, earnings, from, known: None })
            }

            _ => Err(row.into_faults()),
        }
    }
}

/// Changes earnings chunk by chunk, each sorted by person.
pub struct EarningsApplier<'s> {
    recompute: Recompute<'s>,
    assessed: Vec<Month>,
    named: FirstLines,
    employers: HashMap<Key<CreditCode>, Option<i64>>,
    /// What a chunk brings, written in the order of the largest index.
    written: Vec<Enrolment>,
    /// Set aside once the file has brought a good part of what the register holds.
    payer_index: Option<IndexSetAside>,
    /// Whose people have other earnings now, and from when on at the earliest.
    payers: HashSet<i64>,
    earliest: Option<Month>,
}

impl<'s> Apply<'s, EarningsEntry> for EarningsApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        Ok(Self {
            recompute: Recompute::new(tx)?,
            assessed: reader.assessed_months()?,
            named: FirstLines::default(),
            employers: HashMap::new(),
            written: Vec::new(),
            payer_index: None,
            payers: HashSet::new(),
            earliest: None,
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, EarningsEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, mut entry) in rows {
            let payer = self.payer(tx, &entry.employer)?;
            match (payer, entry.known.take()) {
                (Some(payer), Some(known)) => {
                    self.change((payer, known, tx.writer.operation()), line, &entry, tally);
                }
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
        self.write(tx)
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.payer_index.as_ref().map_or(Ok(()), |index| tx.writer.build_index(index))?;
        let Some(earliest) = self.earliest else { return Ok(()) };
        let (mut recompute, payers) = (self.recompute, self.payers.into_iter().collect::<BTreeSet<i64>>());
        let mut booking = Booking::new(LevyType::BaseDifference, DueOf::PresentMonth);
        for month in self.assessed.into_iter().filter(|month| *month >= earliest) {
            for payer in &payers {
                let differences = differences(tx, &mut recompute, month, *payer)?;
                booking.add(tx, (month, *payer), differences, tally)?;
            }
        }
        booking.finish(tx, tally)
    }
}

impl EarningsApplier<'_> {
    /// The employer of a key, looked up once.
    fn payer(&mut self, tx: &Transaction<'_>, key: &Key<CreditCode>) -> anyhow::Result<Option<i64>> {
        if let Some(number) = self.employers.get(key) {
            return Ok(*number);
        }
        let number = employer_named(tx.reader(), key)?.ok();
        self.employers.insert(key.clone(), number);
        Ok(number)
    }

    fn write(&mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.set_aside_index(tx)?;
        match self.payer_index {
            None => self.written.sort_unstable_by_key(|version| (version.payer, version.person, version.from)),
            Some(_) => self.written.sort_unstable_by_key(|version| (version.person, version.payer, version.from)),
        }
        self.payers.extend(self.written.iter().map(|version| version.payer));
        tx.writer.gather(TableId::Enrolment)?;
        for version in self.written.drain(..) {
            tx.writer.insert_enrolment(&version, "")?;
        }
        tx.writer.write_gathered(TableId::Enrolment)
    }

    /// Building the index of payers anew costs about as much for ten rows as writing one of them here and there. Nothing asks
    /// for it before the end.
    fn set_aside_index(&mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        let rows = tx.writer.next_row(TableId::Enrolment)?;
        let is_worth = self.written.len() >= WORTH_AN_INDEX && self.written.len() as i64 * 10 >= rows;
        if self.payer_index.is_none() && is_worth {
            self.payer_index = Some(tx.writer.set_index_aside("enrolment_by_payer")?);
        }
        Ok(())
    }

    fn change(
        &mut self,
        (payer, known, operation): (i64, Known, i64),
        line: u64,
        entry: &EarningsEntry,
        tally: &mut Tally,
    ) {
        let Known { person, mut enrolments } = known;
        enrolments.retain(|version| version.payer == payer);
        let history = EnrolmentHistory::new(enrolments);
        if history.kinds_on(entry.from).is_empty() {
            let (employer, id_number) = (entry.employer.to_string(), entry.person.to_string());
            tally.reject(line, Fault::of("id_number", Refusal::NotEnrolled { employer, id_number }));
            return;
        }
        if let Some(first_line) = self.named.note(person, line) {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line }));
            return;
        }
        let written = history.with_earnings(entry.from, entry.earnings, operation, line.cast_signed());
        if written.is_empty() {
            tally.counts.same += 1;
            return;
        }
        self.written.extend(written);
        tally.counts.changed += 1;
        self.earliest = Some(self.earliest.map_or(entry.from, |earliest| earliest.min(entry.from)));
    }
}

/// What the people of a payer owe for a month more or less than was levied of them, as far as this change is in force then.
fn differences(
    tx: &Transaction<'_>,
    recompute: &mut Recompute<'_>,
    month: Month,
    payer: i64,
) -> anyhow::Result<Vec<Contribution>> {
    let (operation, mut changed) = (tx.writer.operation(), Vec::new());
    tx.reader().each_enrolment_in_force(month, i64::MAX, Some(payer), |person| {
        if person.operation == operation {
            changed.push(person);
        }
        Ok(())
    })?;
    let persons: Vec<i64> = changed.iter().map(|version| version.person).collect();
    let levied = recompute.levied_of_payer(tx, (month, payer), &persons)?;
    let mut differences = Vec::with_capacity(changed.len());
    for (version, levied) in changed.iter().zip(&levied) {
        let asked = Asked { payer, person: version.person, month, category: version.category };
        let owed = recompute.owed(tx, &asked, version.kinds, version.earnings)?;
        differences.extend(difference(version.person, &owed, levied));
    }
    Ok(differences)
}
