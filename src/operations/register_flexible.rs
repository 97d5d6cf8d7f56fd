//! Registers flexible employment (灵活就业人员, 社会保险法 第十条、第五十八条): the person is the payer and pays all.

use crate::exchange::{Field, Layout};
use crate::model::{Category, Enrolment, IdentityNumber, KindSet, Money, Month, OperationKind, PaymentPeriod};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::reading::{Cells, Context, Key, Reading, choice, person_key, positive_money, start};
use crate::operations::register_enrolment::{NamedEnrolments, find_person, office_kinds, place_enrolment};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::enrolments::EnrolmentFinder;
use crate::store::persons::PersonFinder;

const ID_NUMBER: usize = 0;
const KINDS: usize = 1;
const BASE: usize = 2;
const START: usize = 3;
const PERIOD: usize = 4;

/// `register flexible`
pub const LAYOUT: Layout = Layout {
    command: "register flexible",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("kinds").of_person(),
        Field::required("base").of_person(),
        Field::required("start").of_person(),
        Field::optional("period").of_person().one_of(&PaymentPeriod::CODES),
    ],
};

/// A person to be insured as his own payer.
#[derive(Debug)]
pub struct FlexibleEntry {
    person: Key<IdentityNumber>,
    kinds: KindSet,
    base: Money,
    start: (Month, Option<chrono::NaiveDate>),
    period: Option<PaymentPeriod>,
}

impl Entry for FlexibleEntry {
    const KIND: OperationKind = OperationKind::RegisterFlexible;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = FlexibleApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let kinds = row.required(KINDS, |text| office_kinds(text, context));
        let base = row.required(BASE, positive_money);
        let start = row.required(START, |text| start(text, context));
        let period = row.optional(PERIOD, |text| choice(text, &PaymentPeriod::CODES));
        let kinds = kinds.zip(start).and_then(|(kinds, (month, _))| {
            flexible_kinds(kinds, month, context).map_or_else(|refusal| row.fault(KINDS, refusal), Some)
        });
        match (person, kinds, base, start, period) {
            (Some(person), Some(kinds), Some(base), Some(start), Some(period)) => {
                Ok(Self { person, kinds, base, start, period })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// The kinds as far as the region levies them from flexible payers in that month.
fn flexible_kinds(asked: Option<KindSet>, month: Month, context: &Context<'_>) -> Result<KindSet, Refusal> {
    let terms = |kind, category| context.policy.terms(context.office.region, kind, category, month);
    let Some(asked) = asked else {
        let open: KindSet =
            context.office.kinds.iter().filter(|kind| terms(*kind, Category::Flexible).is_ok()).collect();
        return if open.is_empty() {
            let parameter = "contribution.flexible".to_owned();
            Err(Refusal::PolicyMissing { parameter, region: context.office.region, month })
        } else {
            Ok(open)
        };
    };
    for kind in asked.iter() {
        if let Err(missing) = terms(kind, Category::Flexible) {
            let for_employees = terms(kind, Category::Employee).is_ok();
            // What was open not long ago has run out: then it is the figures that are missing.
            let was_open = (1..=24).any(|back| {
                let earlier = month.plus(-back);
                context.policy.terms(context.office.region, kind, Category::Flexible, earlier).is_ok()
            });
            return Err(if for_employees && !was_open { Refusal::KindNotForFlexible { kind } } else { missing });
        }
    }
    Ok(asked)
}

/// Enrols people with themselves as payers.
pub struct FlexibleApplier<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    enrolments: EnrolmentFinder<'s>,
    named: NamedEnrolments,
    found: Vec<Enrolment>,
}

impl<'s> Apply<'s, FlexibleEntry> for FlexibleApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let (persons, enrolments) = (reader.person_finder()?, reader.enrolment_finder()?);
        Ok(Self { reader, persons, enrolments, named: NamedEnrolments::default(), found: Vec::new() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, FlexibleEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match find_person(&mut self.persons, &entry.person)? {
                Some(person) => self.enrol(tx, person, line, &entry, tally)?,
                None => {
                    let person = entry.person.to_string();
                    tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
                }
            }
        }
        Ok(())
    }
}

impl FlexibleApplier<'_> {
    fn enrol(
        &mut self,
        tx: &mut Transaction<'_>,
        person: i64,
        line: u64,
        entry: &FlexibleEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let payer = match self.reader.payer_of_person(person)? {
            Some(payer) => payer,
            None => tx.writer.insert_payer(Some(person))?,
        };
        let wanted = Enrolment {
            payer,
            person,
            from: entry.start.0,
            kinds: entry.kinds,
            earnings: entry.base,
            category: Category::Flexible,
            start_on: entry.start.1,
            operation: tx.writer.operation(),
            line: line.cast_signed(),
        };
        self.enrolments.find(person, &mut self.found)?;
        let before = tally.counts;
        place_enrolment(tx, &self.found, &wanted, &mut self.named, tally)?;
        let is_same = tally.counts.same > before.same;
        let is_taken = is_same || tally.counts.inserted > before.inserted;
        let held = self.reader.payment_period(payer, wanted.from)?;
        if let Some(period) = entry.period.filter(|period| is_taken && *period != held) {
            tx.writer.insert_payment_period(payer, wanted.from, period, wanted.line)?;
            if is_same {
                tally.counts.same -= 1;
                tally.counts.changed += 1;
            }
        }
        Ok(())
    }
}
