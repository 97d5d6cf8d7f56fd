//! Registers the tier that a resident chooses for a year (城乡居民养老保险, 国发〔2014〕8号 四): one tier a calendar year, levied once.

use crate::exchange::{Field, Layout};
use crate::model::{IdentityNumber, InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::merge_persons::{payers, with_payer};
use crate::operations::reading::{Cells, Context, Key, Reading, person_key, positive_money};
use crate::operations::register_enrolment::{elsewhere, find_person};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::persons::PersonFinder;
use crate::store::residents::ResidentChoice;

const ID_NUMBER: usize = 0;
const TIER: usize = 1;
const YEAR: usize = 2;
const ASSISTANCE: usize = 3;
/// For whom the government pays.
const ASSISTANCES: [&str; 3] = ["severe_disability", "extreme_poverty", "minimum_living"];

/// `register resident`
pub const LAYOUT: Layout = Layout {
    command: "register resident",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("tier"),
        Field::required("year"),
        Field::optional("assistance").one_of(&ASSISTANCES),
    ],
};

/// A tier chosen for a year.
#[derive(Debug)]
pub struct ResidentEntry {
    person: Key<IdentityNumber>,
    tier: Money,
    subsidy: Money,
    items: String,
    government: Money,
    year: i32,
    assistance: String,
}

impl Entry for ResidentEntry {
    const KIND: OperationKind = OperationKind::RegisterResident;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = ResidentApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let tier = row.required(TIER, positive_money);
        let year = row.required(YEAR, |text| year(text, context));
        let assistance = row.optional(ASSISTANCE, assistance);
        if !context.office.kinds.contains(InsuranceKind::ResidentPension) {
            row.fault::<()>(TIER, Refusal::KindNotOfOffice { kind: InsuranceKind::ResidentPension });
        }
        let (Some(person), Some(tier), Some(year), Some(assistance)) = (person, tier, year, assistance) else {
            return Err(row.into_faults());
        };
        let tiers = context.policy.resident_tiers(context.office.region, year);
        let Some(found) = tiers.iter().find(|known| known.amount == tier).filter(|_| row.is_clean()) else {
            if row.is_clean() {
                let choices: Vec<String> = tiers.iter().map(|known| known.amount.to_string()).collect();
                row.fault::<()>(TIER, Refusal::TierUnknown { tier, year, choices: choices.join(", ") });
            }
            return Err(row.into_faults());
        };
        let lowest = tiers.first().map_or(Money::ZERO, |lowest| lowest.amount);
        let government = match &assistance {
            Some(_) => context.policy.government_pays(context.office.region, year, lowest),
            None => Money::ZERO,
        };
        let (subsidy, items) = (found.subsidy, found.items.clone());
        Ok(Self { person, tier, subsidy, items, government, year, assistance: assistance.unwrap_or_default() })
    }
}

/// A year that may be chosen: the present one, the next, and as many past ones as the region lets.
fn year(text: &str, context: &Context<'_>) -> Result<i32, Refusal> {
    let present = Month::of(context.today).year();
    let past = context.policy.resident_past_years(context.office.region, context.today);
    let (first, last) = (present - past.cast_signed(), present + 1);
    let year = text.parse::<i32>().map_err(|_| Refusal::NumberNotValid { value: text.to_owned() })?;
    if (first..=last).contains(&year) { Ok(year) } else { Err(Refusal::YearNotOpen { year, first, last }) }
}

fn assistance(text: &str) -> Result<String, Refusal> {
    let refusal = || Refusal::ChoiceUnknown { value: text.to_owned(), choices: ASSISTANCES.join(", ") };
    ASSISTANCES.contains(&text).then(|| text.to_owned()).ok_or_else(refusal)
}

/// Enters choices one by one.
pub struct ResidentApplier<'s> {
    persons: PersonFinder<'s>,
}

impl<'s> Apply<'s, ResidentEntry> for ResidentApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()? })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, ResidentEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match find_person(&mut self.persons, &entry.person)? {
                Some(person) => choose(tx, person, line, &entry, tally)?,
                None => {
                    let person = entry.person.to_string();
                    tally.reject(line, Fault::of("id_number", Refusal::PersonNotRegistered { person }));
                }
            }
        }
        Ok(())
    }
}

fn choose(
    tx: &mut Transaction<'_>,
    person: i64,
    line: u64,
    entry: &ResidentEntry,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    if let Some(held) = tx.reader().resident_choice(person, entry.year)? {
        if held.operation == tx.writer.operation() {
            tally.reject(line, Fault::of("id_number", Refusal::DuplicateRow { first_line: held.line.cast_unsigned() }));
        } else if (held.tier, &held.assistance) == (entry.tier, &entry.assistance) {
            tally.counts.same += 1;
        } else {
            let refusal = Refusal::TierChosen { year: entry.year, tier: held.tier };
            tally.reject(line, Fault::of("tier", refusal));
        }
        return Ok(());
    }
    if let Some(refusal) = insured_as_employee(tx, person)? {
        tally.reject(line, Fault::of("id_number", refusal));
        return Ok(());
    }
    let choice = ResidentChoice {
        row: 0,
        person,
        year: entry.year,
        tier: entry.tier,
        subsidy: entry.subsidy,
        items: entry.items.clone(),
        government: entry.government.min(entry.tier),
        assistance: entry.assistance.clone(),
        chosen_on: tx.day(),
        line: line.cast_signed(),
        operation: tx.writer.operation(),
    };
    tx.writer.insert_resident_choice(&choice)?;
    tally.counts.inserted += 1;
    Ok(())
}

/// Whoever is insured for an employees' pension is no resident contributor at the same time.
fn insured_as_employee(tx: &Transaction<'_>, person: i64) -> anyhow::Result<Option<Refusal>> {
    let month = Month::of(tx.today);
    let pensions = KindSet::EMPTY.with(InsuranceKind::Pension).with(InsuranceKind::AgencyPension);
    let versions = tx.reader().enrolments_of_person(person)?;
    for payer in payers(&versions) {
        let taken = with_payer(&versions, payer).kinds_on(month).intersection(pensions);
        if let Some(kind) = taken.iter().next() {
            return Ok(Some(elsewhere(tx.reader(), payer, kind, month)?));
        }
    }
    Ok(None)
}
