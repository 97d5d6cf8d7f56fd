//! Employers that did not declare the month, where the region asks for a declaration every month: they are levied 110 per cent of
//! their amount of the month before (社会保险法 第六十二条), without persons. A later declaration takes the estimate back, and the
//! month is levied as declared.

use std::collections::{BTreeSet, HashMap};

use crate::model::{InsuranceKind, Money, Month, RegionCode, Rounding};
use crate::operations::assess_contributions::Assessed;
use crate::operations::debts::debts_of;
use crate::operations::extra_bills::{DueOf, Lump, write_lumps};
use crate::operations::headcount::People;
use crate::operations::receive_payment::Settling;
use crate::policy::Declaration;
use crate::rules::estimate::estimate;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::bills::{Assessment, Bill, LevyType};
use crate::store::contributions::Amounts;
use crate::store::employers::LevyFacts;

const KINDS: usize = InsuranceKind::ALL.len();

/// Whether a month counts as declared that nobody has declared yet: a plan looks at months whose declarations are still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undeclared {
    IsEstimated,
    CountsAsDeclared,
}

/// What the employers of monthly declaration owe in one run.
#[derive(Debug, Default)]
pub(super) struct Estimates {
    /// Those the run passes over: they have not declared.
    undeclared: BTreeSet<i64>,
    /// Those that declared after the month's first run: levied by this one as the first would have.
    declared_late: BTreeSet<i64>,
    /// Estimates to be levied, and those to be taken back.
    lumps: Vec<Lump>,
    reversals: Vec<Lump>,
    /// Neither a declaration nor a month before: somebody has to set the amount.
    without_amount: Vec<i64>,
}

impl Estimates {
    pub(super) fn of(
        tx: &Transaction<'_>,
        month: Month,
        (employers, runs): (&[LevyFacts], &[Assessment]),
        undeclared: Undeclared,
    ) -> anyhow::Result<Self> {
        let mut estimates = Self::default();
        let mut is_monthly: HashMap<RegionCode, bool> = HashMap::new();
        let mut asks = |region| {
            *is_monthly.entry(region).or_insert_with(|| tx.policy.declaration(region, month) == Declaration::Monthly)
        };
        for employer in employers {
            if asks(employer.region) && !employer.is_void && employer.start_month <= month {
                estimates.look_at(tx, month, runs, employer, undeclared)?;
            }
        }
        Ok(estimates)
    }

    fn look_at(
        &mut self,
        tx: &Transaction<'_>,
        month: Month,
        runs: &[Assessment],
        employer: &LevyFacts,
        undeclared: Undeclared,
    ) -> anyhow::Result<()> {
        let (reader, payer) = (tx.reader(), employer.number);
        let bills = reader.bills_of_payer(payer)?;
        let of_month: Vec<Bill> = bills.iter().filter(|bill| bill.month == month).copied().collect();
        let declaration = reader.declaration(payer, month)?;
        let Some(declaration) = declaration else {
            if undeclared == Undeclared::IsEstimated && !of_month.iter().any(|bill| bill.levy_type.is_of_month_run()) {
                self.undeclared.insert(payer);
                if of_month.is_empty() && reader.headcount(payer, month)? > 0 {
                    self.estimate(tx, month, employer, &bills)?;
                } else if bills.is_empty() {
                    // Neither people nor a month before: the agency sets the amount (社会保险费征缴暂行条例 第十条).
                    self.without_amount.push(payer);
                }
            }
            return Ok(());
        };
        self.reversals.extend(outstanding(reader, payer, month, &of_month)?);
        let first_run = runs.first().map(|run| run.operation);
        let is_levied = of_month.iter().any(|bill| bill.levy_type.is_of_month_run());
        if !is_levied && first_run.is_some_and(|first| declaration.first_operation > first) {
            self.declared_late.insert(payer);
        }
        Ok(())
    }

    /// 110 per cent of the month before, kind by kind.
    fn estimate(
        &mut self,
        tx: &Transaction<'_>,
        month: Month,
        employer: &LevyFacts,
        bills: &[Bill],
    ) -> anyhow::Result<()> {
        let before = month.plus(-1);
        let factor = tx.policy.estimate_factor(employer.region, month);
        let (mut amounts, mut headcount) = ([None; KINDS], 0);
        let bills: Vec<Bill> = bills.iter().filter(|bill| bill.month == before).copied().collect();
        let people = People::of(tx.reader(), &bills)?;
        for (kind, sum) in levied(tx.reader(), bills.iter())? {
            let rounding: Rounding = tx.policy.rounding(employer.region, kind, month).amount;
            let found = estimate(sum.employer_share, sum.person_share, factor, rounding);
            if found.due().is_positive() {
                let (employer, person) = (found.employer_share, found.person_share);
                amounts[kind.index()] = Some(Amounts { base: Money::ZERO, employer, person });
                headcount = headcount.max(people.count(kind));
            }
        }
        if amounts.iter().all(Option::is_none) {
            self.without_amount.push(employer.number);
        } else {
            self.lumps.push(Lump { month, payer: employer.number, headcount, amounts });
        }
        Ok(())
    }

    /// Whether the run passes over a payer.
    pub(super) fn passes_over(&self, payer: i64) -> bool {
        self.undeclared.contains(&payer)
    }

    /// Whether a payer is levied in full by a later run.
    pub(super) fn is_declared_late(&self, payer: i64) -> bool {
        self.declared_late.contains(&payer)
    }

    /// Whether some employer has not declared.
    pub(super) fn is_any(&self) -> bool {
        !self.undeclared.is_empty()
    }

    /// Whether there is anything to levy or to take back beside who was registered since.
    pub(super) fn has_late_declarations(&self) -> bool {
        !self.declared_late.is_empty()
    }

    /// Takes estimates back, before the month is levied as declared: what was paid on them is held, and goes to the new bills.
    pub(super) fn take_back(
        &self,
        tx: &mut Transaction<'_>,
        settling: &mut Settling,
        assessed: &mut Assessed,
    ) -> anyhow::Result<()> {
        if self.reversals.is_empty() {
            return Ok(());
        }
        let bills = write_lumps(tx, LevyType::Estimate, DueOf::ContributionMonth, self.reversals.clone())?;
        settling.give_back(tx, &bills)?;
        assessed.settled = self.reversals.len() as u64;
        add_lumps(assessed, &self.reversals);
        Ok(())
    }

    /// Levies the estimates.
    pub(super) fn levy(self, tx: &mut Transaction<'_>, assessed: &mut Assessed) -> anyhow::Result<()> {
        assessed.left_out.without_declaration = self.without_amount;
        if self.lumps.is_empty() {
            return Ok(());
        }
        assessed.estimated = self.lumps.len() as u64;
        add_lumps(assessed, &self.lumps);
        write_lumps(tx, LevyType::Estimate, DueOf::ContributionMonth, self.lumps)?;
        Ok(())
    }
}

fn add_lumps(assessed: &mut Assessed, lumps: &[Lump]) {
    assessed.bills += lumps.len() as u64;
    for amounts in lumps.iter().flat_map(|lump| lump.amounts.iter().flatten()) {
        assessed.employer_share += amounts.employer;
        assessed.person_share += amounts.person;
    }
}

/// What some bills levy of a kind.
#[derive(Clone, Copy, Debug, Default)]
struct Levied {
    employer_share: Money,
    person_share: Money,
}

fn levied<'b>(
    reader: Reader<'_>,
    bills: impl Iterator<Item = &'b Bill>,
) -> anyhow::Result<Vec<(InsuranceKind, Levied)>> {
    let mut sums = [Levied::default(); KINDS];
    for bill in bills {
        for debt in debts_of(&reader.bill_account(*bill)?, false) {
            let sum = &mut sums[debt.kind.index()];
            sum.employer_share += debt.employer_share;
            sum.person_share += debt.person_share;
        }
    }
    Ok(InsuranceKind::ALL.into_iter().zip(sums).collect())
}

/// The bill that takes back what is estimated of a month, if anything is.
fn outstanding(reader: Reader<'_>, payer: i64, month: Month, of_month: &[Bill]) -> anyhow::Result<Option<Lump>> {
    let estimates: Vec<Bill> = of_month.iter().filter(|bill| bill.levy_type == LevyType::Estimate).copied().collect();
    let headcount: i64 = estimates.iter().map(|bill| bill.headcount).sum();
    let mut amounts = [None; KINDS];
    for (kind, sum) in levied(reader, estimates.iter())? {
        if (sum.employer_share + sum.person_share).is_positive() {
            let zero = Money::ZERO;
            let (employer, person) = (zero - sum.employer_share, zero - sum.person_share);
            amounts[kind.index()] = Some(Amounts { base: zero, employer, person });
        }
    }
    let is_any = amounts.iter().any(Option::is_some);
    Ok(is_any.then_some(Lump { month, payer, headcount: -headcount, amounts }))
}
