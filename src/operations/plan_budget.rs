//! Takes in budgets (a fund's year by account) and plans of use (what a fund draws in a month). A later figure adjusts an earlier one,
//! and says why: a budget is not changed without adjustment.

use std::collections::HashMap;

use chrono::{Datelike as _, NaiveDate};

use crate::exchange::{Field, Layout};
use crate::model::{InsuranceKind, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::reading::{Cells, Context, Reading, any_text, kind, money};
use crate::policy::AccountClass;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;

const FUND: usize = 0;
const PERIOD: usize = 1;
const ACCOUNT: usize = 2;
const AMOUNT: usize = 3;
const REASON: usize = 4;

/// `ledger budget`
pub const LAYOUT: Layout = Layout {
    command: "ledger budget",
    fields: &[
        Field::required("fund").also(&["kind"]),
        Field::required("period").of_ledger().also(&["year", "month"]),
        Field::optional("account").also(&["code"]),
        Field::required("amount"),
        Field::optional("reason"),
    ],
};

/// A year's budget of an account, or a month's plan of use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Planned {
    Year(i32, String),
    Month(Month),
}

/// One figure of a budget.
#[derive(Debug)]
pub struct BudgetEntry {
    fund: InsuranceKind,
    planned: Planned,
    amount: Money,
    reason: String,
}

impl Entry for BudgetEntry {
    const KIND: OperationKind = OperationKind::LedgerBudget;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = BudgetApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (fund, amount) = (row.required(FUND, kind), row.required(AMOUNT, money));
        let period = row.required(PERIOD, any_text);
        let (account, reason) = (row.text(ACCOUNT), row.text(REASON));
        let planned = fund.zip(period).and_then(|(fund, period)| match period.parse::<Month>() {
            Ok(month) => Some(Planned::Month(month)),
            Err(_) => match period.parse::<i32>().ok().filter(|year| Month::new(*year, 1).is_some()) {
                None => row.fault(PERIOD, Refusal::MonthNotValid { value: period }),
                Some(year) => {
                    let on = Month::new(year, 1).map_or(context.today, Month::first_day);
                    match context.policy.chart().named(fund, &account, on) {
                        Some(known) if !matches!(known.class, AccountClass::Income | AccountClass::Expenditure) => {
                            let (account, name) = (known.code.clone(), known.full_name.clone());
                            row.fault(ACCOUNT, Refusal::AccountNotBudgeted { account, name })
                        }
                        Some(known) => Some(Planned::Year(year, known.code.clone())),
                        None => row.fault(ACCOUNT, Refusal::AccountUnknown { account: account.clone() }),
                    }
                }
            },
        });
        match (fund, planned, amount) {
            (Some(fund), Some(planned), Some(amount)) if row.is_clean() => Ok(Self { fund, planned, amount, reason }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Takes in the figures one by one.
#[derive(Debug, Default)]
pub struct BudgetApplier {
    named: HashMap<(InsuranceKind, Planned), u64>,
    begun: HashMap<InsuranceKind, Option<NaiveDate>>,
}

impl<'s> Apply<'s, BudgetEntry> for BudgetApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self::default())
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, BudgetEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, BudgetEntry { fund, planned, amount, reason }) in rows {
            if let Some(first_line) = self.named.insert((fund, planned.clone()), line) {
                tally.reject(line, Fault::of("account", Refusal::DuplicateRow { first_line }));
                continue;
            }
            if let Some(refusal) = self.out_of_the_books(tx, fund, &planned)? {
                tally.reject(line, Fault::of("period", refusal));
                continue;
            }
            let known = match &planned {
                Planned::Month(month) => tx.reader().use_plan(fund, *month)?,
                Planned::Year(year, account) => {
                    let budget = tx.reader().budget(fund, *year)?;
                    budget.into_iter().find(|line| line.account == *account).map(|line| line.adjusted)
                }
            };
            match known {
                Some(known) if known == amount => {
                    tally.counts.same += 1;
                    continue;
                }
                Some(_) if reason.is_empty() => {
                    tally.reject(line, Fault::of("reason", Refusal::ReasonMissing));
                    continue;
                }
                Some(_) => tally.counts.changed += 1,
                None => tally.counts.inserted += 1,
            }
            match planned {
                Planned::Month(month) => tx.writer.insert_use_plan(fund, month, amount, line)?,
                Planned::Year(year, account) => {
                    tx.writer.insert_budget((fund, year, &account), amount, &reason, line)?;
                }
            }
        }
        Ok(())
    }
}

impl BudgetApplier {
    /// Why a year has no budget here: the books of the fund begin later, or it is further ahead than the next one (社会保险经办条例 第三十九条).
    fn out_of_the_books(
        &mut self,
        tx: &Transaction<'_>,
        fund: InsuranceKind,
        planned: &Planned,
    ) -> anyhow::Result<Option<Refusal>> {
        let year = match planned {
            Planned::Year(year, _) => *year,
            Planned::Month(month) => month.year(),
        };
        let (today, begun) = (
            tx.today.year(),
            match self.begun.get(&fund) {
                Some(known) => *known,
                None => *self.begun.entry(fund).or_insert(tx.reader().first_entry_day(fund)?),
            },
        );
        let (first, last) = (begun.map_or(today, |begun| begun.year().min(today)), today + 1);
        let is_kept = (first..=last).contains(&year);
        Ok((!is_kept).then_some(Refusal::YearNotBudgeted { fund, year, first, last }))
    }
}
