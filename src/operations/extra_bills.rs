//! Bills beside the month's run: back payments, differences, refunds, estimates. Each month's bills are one run of their own.

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money, Month, RegionCode, day_number};
use crate::operations::assess_contributions::recompute::negated;
use crate::operations::batch::Tally;
use crate::operations::debts::shown_as;
use crate::operations::receive_payment::{apply_held_money, give_back, give_back_interest};
use crate::session::Transaction;
use crate::store::TableId;
use crate::store::bills::{BillLine, LevyType, NewBill};
use crate::store::contributions::{Amounts, Contribution};
use crate::store::persons::AsOf;

const KINDS: usize = InsuranceKind::ALL.len();

/// What one person is levied, or given back, with one payer for one month.
#[derive(Clone, Debug)]
pub struct Extra {
    pub month: Month,
    pub payer: i64,
    pub contribution: Contribution,
    /// The interest of a back payment of employees' pension.
    pub interest: Money,
}

/// What a payer is levied without persons: an estimate.
#[derive(Clone, Debug)]
pub struct Lump {
    pub month: Month,
    pub payer: i64,
    pub headcount: i64,
    pub amounts: [Option<Amounts>; KINDS],
}

/// From which day on what is levied is overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueOf {
    /// The day on which the month itself was due.
    ContributionMonth,
    /// The due day of the month in which it is levied.
    PresentMonth,
    /// The day by which residents pay the month's year.
    ResidentYear,
}

/// Writes the bills; their numbers. Several entries of one person, payer and month are summed.
pub fn write_extras(
    tx: &mut Transaction<'_>,
    levy_type: LevyType,
    due_of: DueOf,
    extras: Vec<Extra>,
) -> anyhow::Result<Vec<i64>> {
    let mut by_bill: BTreeMap<(Month, i64), BTreeMap<i64, Contribution>> = BTreeMap::new();
    let mut interest_of: BTreeMap<(Month, i64), Money> = BTreeMap::new();
    for Extra { month, payer, contribution, interest } in extras {
        *interest_of.entry((month, payer)).or_default() += interest;
        let persons = by_bill.entry((month, payer)).or_default();
        match persons.get_mut(&contribution.person) {
            Some(sum) => add(&mut sum.amounts, &contribution.amounts),
            None => drop(persons.insert(contribution.person, contribution)),
        }
    }
    let bills = by_bill.into_iter().map(|((month, payer), persons)| Draft {
        month,
        payer,
        headcount: persons.len() as i64,
        contributions: persons.into_values().collect(),
        lump: [None; KINDS],
        interest: interest_of.get(&(month, payer)).copied().unwrap_or_default(),
    });
    write(tx, levy_type, due_of, &bills.collect::<Vec<_>>())
}

/// Writes the bills and settles what they give back; tells what they come to.
pub fn book_extras(
    tx: &mut Transaction<'_>,
    levy_type: LevyType,
    due_of: DueOf,
    extras: Vec<Extra>,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    if extras.is_empty() {
        return Ok(());
    }
    extras.iter().for_each(|extra| tell(tally, extra.month, &extra.contribution));
    let bills = write_extras(tx, levy_type, due_of, extras)?;
    tally.late_fees_freed += settle(tx, &bills)?;
    Ok(())
}

/// Gives back what is less than nothing, and applies held money to the rest; what came free of late fees.
fn settle(tx: &mut Transaction<'_>, bills: &[i64]) -> anyhow::Result<Money> {
    let late_fees = give_back(tx, bills)?;
    if tx.policy.carries_held_money(tx.office.region, tx.today) {
        apply_held_money(tx)?;
    }
    Ok(late_fees)
}

/// Books payer by payer, in the order of months and payers, so that no more than one payer's people are held in memory.
pub struct Booking {
    levy_type: LevyType,
    due_of: DueOf,
    numbers: Vec<i64>,
    runs: BTreeMap<Month, (i64, i64)>,
}

impl Booking {
    pub const fn new(levy_type: LevyType, due_of: DueOf) -> Self {
        Self { levy_type, due_of, numbers: Vec::new(), runs: BTreeMap::new() }
    }

    /// Writes one bill; its people ascend, each once.
    pub fn add(
        &mut self,
        tx: &mut Transaction<'_>,
        (month, payer): (Month, i64),
        contributions: Vec<Contribution>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        if contributions.is_empty() {
            return Ok(());
        }
        contributions.iter().for_each(|contribution| tell(tally, month, contribution));
        let headcount = contributions.len() as i64;
        self.write(tx, &Draft { month, payer, headcount, contributions, lump: [None; KINDS], interest: Money::ZERO })
    }

    /// Ends the booking: each month's bills are one run, and what they give back is settled.
    pub fn finish(self, tx: &mut Transaction<'_>, tally: &mut Tally) -> anyhow::Result<()> {
        let numbers = self.write_runs(tx)?;
        if !numbers.is_empty() {
            tally.late_fees_freed += settle(tx, &numbers)?;
        }
        Ok(())
    }

    fn write(&mut self, tx: &mut Transaction<'_>, draft: &Draft) -> anyhow::Result<()> {
        let number = write_bill(tx, self.levy_type, self.due_of, draft)?;
        self.runs.entry(draft.month).or_insert((number, number)).1 = number;
        self.numbers.push(number);
        Ok(())
    }

    fn write_runs(self, tx: &mut Transaction<'_>) -> anyhow::Result<Vec<i64>> {
        for (month, bills) in self.runs {
            tx.writer.insert_assessment(month, self.levy_type, Some(bills))?;
        }
        Ok(self.numbers)
    }
}

/// Adds what a person is levied to what the answer tells of the month.
fn tell(tally: &mut Tally, month: Month, contribution: &Contribution) {
    for (kind, amounts) in std::iter::zip(InsuranceKind::ALL, contribution.amounts) {
        let Some(amounts) = amounts else { continue };
        let sums = tally.differences.entry((month, shown_as(kind))).or_default();
        sums.0 += amounts.employer;
        sums.1 += amounts.person;
    }
}

/// Books the opposite of what an operation levied beside the month's run.
pub fn reverse_extras(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    let mut contributions = tx.reader().contribution_reader()?;
    for (levy_type, first, last) in tx.reader().extra_runs_of(operation)? {
        let mut extras = Vec::new();
        let mut bills = Vec::new();
        tx.reader().each_bill((first, last), |bill| {
            bills.push(bill);
            Ok(())
        })?;
        for bill in bills {
            give_back_interest(tx, bill.number)?;
            contributions.each(&bill, |row| {
                let contribution =
                    Contribution { person: row.person, amounts: row.amounts.map(|one| one.map(negated)) };
                extras.push(Extra { month: bill.month, payer: bill.payer, contribution, interest: Money::ZERO });
                Ok(())
            })?;
        }
        book_extras(tx, levy_type, DueOf::PresentMonth, extras, &mut Tally::default())?;
    }
    Ok(())
}

/// Writes bills without persons; their numbers.
pub fn write_lumps(
    tx: &mut Transaction<'_>,
    levy_type: LevyType,
    due_of: DueOf,
    mut lumps: Vec<Lump>,
) -> anyhow::Result<Vec<i64>> {
    lumps.sort_by_key(|lump| (lump.month, lump.payer));
    let bills = lumps.into_iter().map(|lump| Draft {
        month: lump.month,
        payer: lump.payer,
        headcount: lump.headcount,
        contributions: Vec::new(),
        lump: lump.amounts,
        interest: Money::ZERO,
    });
    write(tx, levy_type, due_of, &bills.collect::<Vec<_>>())
}

/// One bill to be.
struct Draft {
    month: Month,
    payer: i64,
    headcount: i64,
    contributions: Vec<Contribution>,
    lump: [Option<Amounts>; KINDS],
    interest: Money,
}

/// Writes drafts, which ascend by month: one run a month.
fn write(tx: &mut Transaction<'_>, levy_type: LevyType, due_of: DueOf, drafts: &[Draft]) -> anyhow::Result<Vec<i64>> {
    let mut booking = Booking::new(levy_type, due_of);
    drafts.iter().try_for_each(|draft| booking.write(tx, draft))?;
    booking.write_runs(tx)
}

fn write_bill(tx: &mut Transaction<'_>, levy_type: LevyType, due_of: DueOf, draft: &Draft) -> anyhow::Result<i64> {
    let number = tx.writer.next_row(TableId::Bill)?;
    // A bill without persons has the empty range.
    let mut rows = (0, -1);
    for contribution in &draft.contributions {
        let row = tx.writer.insert_contribution(number, contribution)?;
        rows = if rows.1 < 0 { (row, row) } else { (rows.0, row) };
    }
    let region = region_of(tx, draft.payer)?;
    let lines = lines(tx, region, due_of, draft);
    tx.writer.insert_bill(&NewBill {
        number,
        payer: draft.payer,
        month: draft.month,
        levy_type,
        headcount: draft.headcount,
        rows,
        lines: &lines,
    })?;
    if !draft.interest.is_zero() {
        tx.writer.insert_bill_interest(number, InsuranceKind::Pension, draft.interest)?;
    }
    Ok(number)
}

fn lines(tx: &Transaction<'_>, region: RegionCode, due_of: DueOf, draft: &Draft) -> Vec<(InsuranceKind, BillLine)> {
    let due = |kind: InsuranceKind| match due_of {
        DueOf::ContributionMonth => tx.policy.due(region, shown_as(kind), draft.month),
        DueOf::PresentMonth => tx.policy.due(region, shown_as(kind), Month::of(tx.today)),
        DueOf::ResidentYear => tx.policy.resident_due(region, draft.month.year()),
    };
    let of_kind = |kind: InsuranceKind| {
        let place = kind.index();
        let persons: Vec<Amounts> = draft.contributions.iter().filter_map(|one| one.amounts[place]).collect();
        let heads = if persons.is_empty() { draft.headcount } else { persons.len() as i64 };
        let amounts = persons.into_iter().chain(draft.lump[place]).reduce(|sum, one| sum_of(&sum, &one))?;
        let due = due(kind);
        let line = BillLine {
            headcount: heads,
            base_total: amounts.base,
            employer_share: amounts.employer,
            person_share: amounts.person,
            due_on: day_number(due.due_on),
            late_from: day_number(due.late_from),
            is_provisional: false,
        };
        Some((kind, line))
    };
    InsuranceKind::ALL.into_iter().filter_map(of_kind).collect()
}

/// The region whose rules hold for a payer: the employer's own, else the office's.
pub fn region_of(tx: &Transaction<'_>, payer: i64) -> anyhow::Result<RegionCode> {
    let employer = tx.reader().employer(payer, AsOf::NOW)?;
    Ok(employer.map_or(tx.office.region, |version| version.employer.details.region))
}

fn add(sums: &mut [Option<Amounts>; KINDS], amounts: &[Option<Amounts>; KINDS]) {
    for (sum, one) in sums.iter_mut().zip(amounts) {
        *sum = match (*sum, *one) {
            (Some(sum), Some(one)) => Some(sum_of(&sum, &one)),
            (sum, one) => sum.or(one),
        };
    }
}

fn sum_of(one: &Amounts, other: &Amounts) -> Amounts {
    one.and(other)
}
