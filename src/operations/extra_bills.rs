//! Bills beside the month's run: back payments, differences, refunds, estimates. Each month's bills are one run of their own.

mod interest_back;
mod reversal;

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, Money, Month, RegionCode, day_number};
use crate::operations::batch::Tally;
use crate::operations::debts::shown_as;
use crate::operations::receive_payment::{Freed, Settling};
use crate::operations::resident_pension;
use crate::session::Transaction;
use crate::store::TableId;
use crate::store::bills::{BillLine, LevyType, NewBill};
use crate::store::contributions::{Amounts, Contribution};
use crate::store::persons::AsOf;

pub use self::reversal::reverse_extras;

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

/// What each person is levied on a bill.
type Persons = BTreeMap<i64, Contribution>;

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

/// Writes the bills; their numbers. Several entries of one person, payer and month are summed. Whoever bears interest has a bill of his
/// own, so that it is his alone.
pub fn write_extras(
    tx: &mut Transaction<'_>,
    levy_type: LevyType,
    due_of: DueOf,
    extras: Vec<Extra>,
) -> anyhow::Result<Vec<i64>> {
    let mut by_bill: BTreeMap<(Month, i64, Option<i64>), (Money, Persons)> = BTreeMap::new();
    for Extra { month, payer, contribution, interest } in extras {
        let alone = Some(contribution.person).filter(|_| !interest.is_zero());
        let (charged, persons) = by_bill.entry((month, payer, alone)).or_default();
        *charged += interest;
        match persons.get_mut(&contribution.person) {
            Some(sum) => add(&mut sum.amounts, &contribution.amounts),
            None => drop(persons.insert(contribution.person, contribution)),
        }
    }
    let mut drafts = Vec::new();
    for ((month, payer, _), (charged, persons)) in by_bill {
        let contributions = persons.into_values().collect();
        drafts.extend(if charged.is_zero() {
            drafts_of(tx, (month, payer), contributions)?
        } else {
            vec![Draft::new((month, payer), contributions, charged)]
        });
    }
    write(tx, levy_type, due_of, &drafts)
}

/// The bills of a payer and month: one, and one more for everybody who is given back something that bore interest.
fn drafts_of(tx: &Transaction<'_>, bill: (Month, i64), contributions: Vec<Contribution>) -> anyhow::Result<Vec<Draft>> {
    let back = interest_back::interest_back(tx, bill, &contributions)?;
    let of = |person: i64| back.iter().find(|(given_to, _)| *given_to == person).map(|(_, interest)| *interest);
    let (alone, together): (Vec<_>, Vec<_>) = contributions.into_iter().partition(|one| of(one.person).is_some());
    let alone = alone.into_iter().map(|one| Draft::new(bill, vec![one], -of(one.person).unwrap_or_default()));
    let together = (!together.is_empty()).then(|| Draft::new(bill, together, Money::ZERO));
    Ok(alone.chain(together).collect())
}

/// Writes the bills and settles what they give back; tells what they come to.
pub fn book_extras(
    tx: &mut Transaction<'_>,
    settling: &mut Settling,
    (levy_type, due_of): (LevyType, DueOf),
    extras: Vec<Extra>,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    if extras.is_empty() {
        return Ok(());
    }
    extras.iter().for_each(|extra| tell(tally, extra.month, &extra.contribution));
    let bills = write_extras(tx, levy_type, due_of, extras)?;
    tally.free(settle(tx, settling, &bills)?);
    Ok(())
}

/// Gives back what is less than nothing, and applies held money to the rest; what came free beside the shares.
fn settle(tx: &mut Transaction<'_>, settling: &mut Settling, bills: &[i64]) -> anyhow::Result<Freed> {
    let freed = settling.give_back(tx, bills)?;
    if tx.policy.carries_held_money(tx.office.region, tx.today) {
        settling.apply_held_money(tx)?;
    }
    if tx.office.kinds.contains(InsuranceKind::ResidentPension) {
        for number in bills {
            let bill = tx.reader().bill(*number)?;
            resident_pension::follow(tx, bill.payer, bill.month)?;
        }
    }
    Ok(freed)
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
        let drafts = drafts_of(tx, (month, payer), contributions)?;
        drafts.iter().try_for_each(|draft| self.write(tx, draft))
    }

    /// Ends the booking: each month's bills are one run, and what they give back is settled.
    pub fn finish(self, tx: &mut Transaction<'_>, tally: &mut Tally) -> anyhow::Result<()> {
        let numbers = self.write_runs(tx)?;
        if !numbers.is_empty() {
            let mut settling = Settling::new(tx);
            tally.free(settle(tx, &mut settling, &numbers)?);
            settling.post(tx)?;
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

impl Draft {
    fn new((month, payer): (Month, i64), contributions: Vec<Contribution>, interest: Money) -> Self {
        let headcount = contributions.len() as i64;
        Self { month, payer, headcount, contributions, lump: [None; KINDS], interest }
    }
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
