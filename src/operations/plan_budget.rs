//! Takes in budgets (a fund's year by account) and plans of use (what a fund draws in a month). A later figure adjusts an earlier one,
//! and says why: a budget is not changed without adjustment.

use std::collections::HashMap;

use crate::exchange::{Field, Layout};
use crate::model::{InsuranceKind, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::reading::{Cells, Context, Reading, any_text, kind, money};
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
