//! Settles one person alone (单独结算): his part of a bill that is not covered leaves it and stands on a bill of his own, due on the day
//! of the month itself. Money for the month goes there first, so that his month counts, and his account is credited, whatever becomes
//! of the others.

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, IdentityNumber, InsuranceKind, Money, Month, OperationKind};
use crate::operations::assess_contributions::recompute::negated;
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::contribution_record::payers_of;
use crate::operations::debts::debts_of;
use crate::operations::employers_named::employer_named;
use crate::operations::extra_bills::{DueOf, Extra, write_extras};
use crate::operations::reading::{Cells, Context, Key, Reading, employer_key, month, person_key};
use crate::operations::receive_payment::Settling;
use crate::operations::register_enrolment::find_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::bills::{Bill, LevyType};
use crate::store::contributions::{Contribution, ContributionReader};
use crate::store::persons::PersonFinder;

const ID_NUMBER: usize = 0;
const MONTH: usize = 1;
const EMPLOYER: usize = 2;

/// `levy single`
pub const LAYOUT: Layout = Layout {
    command: "levy single",
    fields: &[
        Field::required("id_number").of_person().also(&["person"]),
        Field::required("month"),
        Field::optional("employer").also(&["credit_code"]),
        Field::optional("reason"),
    ],
};

/// A person and month to be settled alone.
#[derive(Debug)]
pub struct SingleEntry {
    person: Key<IdentityNumber>,
    month: Month,
    /// Only with this employer.
    employer: Option<Key<CreditCode>>,
}

impl Entry for SingleEntry {
    const KIND: OperationKind = OperationKind::SingleOut;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = SingleApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let person = row.required(ID_NUMBER, person_key);
        let month = row.required(MONTH, month);
        let employer = row.optional(EMPLOYER, employer_key);
        match (person, month, employer) {
            (Some(person), Some(month), Some(employer)) => Ok(Self { person, month, employer }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Settles apart one by one.
pub struct SingleApplier<'s> {
    persons: PersonFinder<'s>,
    contributions: ContributionReader<'s>,
    settling: Settling,
}

impl<'s> Apply<'s, SingleEntry> for SingleApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let (persons, contributions) = (tx.reader().person_finder()?, tx.reader().contribution_reader()?);
        Ok(Self { persons, contributions, settling: Settling::new(tx) })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, SingleEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match self.single_out(tx, &entry)? {
                Err(fault) => tally.reject(line, fault),
                Ok(false) => tally.counts.same += 1,
                Ok(true) => tally.counts.inserted += 1,
            }
        }
        Ok(())
    }

    fn finish(mut self, tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        if tx.policy.carries_held_money(tx.office.region, tx.today) {
            self.settling.apply_held_money(tx)?;
        }
        self.settling.post(tx)
    }
}

impl SingleApplier<'_> {
    /// `false`: he stands alone already.
    fn single_out(&mut self, tx: &mut Transaction<'_>, entry: &SingleEntry) -> anyhow::Result<Result<bool, Fault>> {
        let Some(person) = find_person(&mut self.persons, &entry.person)? else {
            let person = entry.person.to_string();
            return Ok(Err(Fault::of("id_number", Refusal::PersonNotRegistered { person })));
        };
        let payers = match payers(tx, person, entry)? {
            Ok(payers) => payers,
            Err(fault) => return Ok(Err(fault)),
        };
        let (month, mut is_levied) = (entry.month, false);
        for payer in payers {
            let Some(part) = self.open_part(tx, payer, person, month)? else { continue };
            is_levied = true;
            let own = part.amounts.iter().flatten().any(|amounts| (amounts.employer + amounts.person).is_positive());
            if own {
                move_part(tx, &mut self.settling, (payer, month), part)?;
                return Ok(Ok(true));
            }
        }
        if is_levied { Ok(Ok(false)) } else { Ok(Err(Fault::of("month", Refusal::NothingOpenOf { month }))) }
    }

    /// What is levied of the person on bills of a month that are not covered, net of what stands on bills of his own; none where he
    /// is on no such bill.
    fn open_part(
        &mut self,
        tx: &Transaction<'_>,
        payer: i64,
        person: i64,
        month: Month,
    ) -> anyhow::Result<Option<Contribution>> {
        let singles = tx.reader().standing_alone(payer)?;
        let mut bills: Vec<Bill> = tx.reader().bills_of_payer(payer)?;
        bills.retain(|bill| bill.month == month && !singles.contains(&bill.number));
        let mut part = Contribution { person, ..Contribution::default() };
        let mut is_found = false;
        for bill in &bills {
            let Some(row) = self.contributions.of_person(bill, person)? else { continue };
            for (sum, amounts) in part.amounts.iter_mut().zip(row.amounts) {
                let Some(amounts) = amounts else { continue };
                let before = sum.unwrap_or_default();
                sum.replace(crate::store::contributions::Amounts {
                    base: before.base + amounts.base,
                    employer: before.employer + amounts.employer,
                    person: before.person + amounts.person,
                });
            }
        }
        let mut open = [Money::ZERO; InsuranceKind::ALL.len()];
        for bill in bills {
            for debt in debts_of(&tx.reader().bill_account(bill)?, false) {
                open[debt.kind.index()] += debt.balance();
            }
        }
        for kind in InsuranceKind::ALL {
            let shown = crate::operations::debts::shown_as(kind);
            is_found |= part.amounts[kind.index()].is_some() && open[shown.index()].is_positive();
            if !open[shown.index()].is_positive() {
                part.amounts[kind.index()] = None;
            }
        }
        Ok(is_found.then_some(part))
    }
}

fn payers(tx: &Transaction<'_>, person: i64, entry: &SingleEntry) -> anyhow::Result<Result<Vec<i64>, Fault>> {
    if let Some(key) = &entry.employer {
        return Ok(employer_named(tx.reader(), key)?.map(|payer| vec![payer]));
    }
    Ok(Ok(payers_of(tx.reader(), person)?))
}

/// Off the payer's bill, and on to one of his own. What was paid on the bill for him comes off it first, so that it can go with him.
fn move_part(
    tx: &mut Transaction<'_>,
    settling: &mut Settling,
    (payer, month): (i64, Month),
    part: Contribution,
) -> anyhow::Result<()> {
    let off = Contribution { person: part.person, amounts: part.amounts.map(|one| one.map(negated)) };
    let off = vec![Extra { month, payer, contribution: off, interest: Money::ZERO }];
    let bills = write_extras(tx, LevyType::BaseDifference, DueOf::ContributionMonth, off)?;
    settling.give_back(tx, &bills)?;
    let mut interest = Money::ZERO;
    for bill in bills {
        interest -= tx.reader().bill_interest(bill)?.into_iter().map(|(_, interest)| interest).sum();
    }
    let own = vec![Extra { month, payer, contribution: part, interest }];
    for bill in write_extras(tx, LevyType::BaseDifference, DueOf::ContributionMonth, own)? {
        tx.writer.insert_single_bill(bill)?;
    }
    Ok(())
}
