//! Changes earnings from a month on: the yearly declaration of bases, or a correction. What reaches back into months that were
//! levied is booked as the difference, at each month's rules.

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, Enrolment, EnrolmentHistory, IdentityNumber, Money, Month, OperationKind};
use crate::operations::assess_contributions::recompute::{Asked, Recompute, difference};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::extra_bills::{DueOf, Extra, book_extras};
use crate::operations::grant_deferral::employer_number;
use crate::operations::reading::{Cells, Context, Key, Reading, employer_key, month, person_key, positive_money};
use crate::operations::register_enrolment::find_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::bills::LevyType;
use crate::store::enrolments::EnrolmentFinder;
use crate::store::persons::PersonFinder;

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
}

impl Entry for EarningsEntry {
    const KIND: OperationKind = OperationKind::ChangeEarnings;
    const LAYOUT: &'static Layout = &LAYOUT;
    // Each chunk goes once through the register of persons, so there should be few.
    const CHUNK: usize = 180_000;
    type Applier<'s> = EarningsApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let person = row.required(ID_NUMBER, person_key);
        let earnings = row.required(EARNINGS, positive_money);
        let from = row.required(FROM, month);
        match (employer, person, earnings, from) {
            (Some(employer), Some(person), Some(earnings), Some(from)) => Ok(Self { employer, person, earnings, from }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Changes earnings chunk by chunk, each sorted by person.
pub struct EarningsApplier<'s> {
    persons: PersonFinder<'s>,
    enrolments: EnrolmentFinder<'s>,
    recompute: Recompute<'s>,
    assessed: Vec<Month>,
    named: FirstLines,
    payer: (Option<Key<CreditCode>>, Option<i64>),
    found: Vec<Enrolment>,
    extras: Vec<Extra>,
}

impl<'s> Apply<'s, EarningsEntry> for EarningsApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        Ok(Self {
            persons: reader.person_finder()?,
            enrolments: reader.enrolment_finder()?,
            recompute: Recompute::new(tx)?,
            assessed: reader.assessed_months()?,
            named: FirstLines::default(),
            payer: (None, None),
            found: Vec::new(),
            extras: Vec::new(),
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        mut rows: Vec<(u64, EarningsEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        rows.sort_unstable_by(|(line, one), (other_line, other)| {
            one.person.cmp(&other.person).then(line.cmp(other_line))
        });
        for (line, entry) in rows {
            let payer = self.payer(tx, &entry.employer)?;
            let person = find_person(&mut self.persons, &entry.person)?;
            match (payer, person) {
                (Some(payer), Some(person)) => self.change(tx, (payer, person), line, &entry, tally)?,
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

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        book_extras(tx, LevyType::BaseDifference, DueOf::PresentMonth, self.extras, tally)
    }
}

impl EarningsApplier<'_> {
    /// The employer of a key, looked up only where it changes.
    fn payer(&mut self, tx: &Transaction<'_>, key: &Key<CreditCode>) -> anyhow::Result<Option<i64>> {
        if self.payer.0.as_ref() != Some(key) {
            self.payer = (Some(key.clone()), employer_number(tx, key)?);
        }
        Ok(self.payer.1)
    }

    fn change(
        &mut self,
        tx: &mut Transaction<'_>,
        (payer, person): (i64, i64),
        line: u64,
        entry: &EarningsEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        self.enrolments.find(person, &mut self.found)?;
        self.found.retain(|version| version.payer == payer);
        let history = EnrolmentHistory::new(std::mem::take(&mut self.found));
        if history.kinds_on(entry.from).is_empty() {
            let (employer, id_number) = (entry.employer.to_string(), entry.person.to_string());
            tally.reject_row(line, Refusal::NotEnrolled { employer, id_number });
            return Ok(());
        }
        if let Some(first_line) = self.named.note(person, line) {
            tally.reject_row(line, Refusal::DuplicateRow { first_line });
            return Ok(());
        }
        let operation = tx.writer.operation();
        let written = history.with_earnings(entry.from, entry.earnings, operation, line.cast_signed());
        if written.is_empty() {
            tally.counts.same += 1;
            return Ok(());
        }
        for version in &written {
            tx.writer.insert_enrolment(version, "")?;
        }
        tally.counts.changed += 1;
        let versions = history.versions().iter().chain(&written).copied().collect();
        self.levy_differences(tx, &EnrolmentHistory::new(versions), entry.from)
    }

    /// The differences of the months that were levied since.
    fn levy_differences(&mut self, tx: &Transaction<'_>, now: &EnrolmentHistory, from: Month) -> anyhow::Result<()> {
        let months: Vec<Month> = self.assessed.iter().copied().filter(|month| *month >= from).collect();
        for month in months {
            let Some(version) = now.on(month).filter(|version| !version.kinds.is_empty()) else { continue };
            let Enrolment { payer, person, category, earnings, kinds, .. } = *version;
            let asked = Asked { payer, person, month, category };
            let levied = self.recompute.levied(tx, &asked)?;
            let owed = self.recompute.owed(tx, &asked, kinds, earnings)?;
            let extra = difference(person, &owed, &levied).map(|contribution| Extra {
                month,
                payer,
                contribution,
                interest: Money::ZERO,
            });
            self.extras.extend(extra);
        }
        Ok(())
    }
}
