//! The bills of a month, one row a payer and kind.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{LevyQuery, PayerNames, debts, explained, joined, workings};
use crate::model::{Cell, Column, ColumnKind, Month, Report, RowSink};
use crate::operations::debts::{Debt, DebtState, FeeTerms};
use crate::operations::headcount::People;
use crate::store::Reader;
use crate::store::bills::Bill;

const COLUMNS: [Column; 16] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("headcount", ColumnKind::Count),
    Column::new("base_total", ColumnKind::Money),
    Column::new("employer_share", ColumnKind::Money),
    Column::new("person_share", ColumnKind::Money),
    Column::new("due", ColumnKind::Money),
    Column::new("paid", ColumnKind::Money),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("deferred", ColumnKind::Money),
    Column::new("balance", ColumnKind::Money),
    Column::new("due_on", ColumnKind::Day),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// On which day and terms bills are looked at, and whether their workings are shown.
pub struct BillsOn {
    pub day: NaiveDate,
    pub terms: FeeTerms,
    pub explains: bool,
}

/// The bills of some months as they stand on a day.
pub fn bills<'a>(
    reader: Reader<'a>,
    months: Vec<Month>,
    query: LevyQuery,
    on: BillsOn,
    has_overdue: Option<&'a std::cell::Cell<bool>>,
) -> Report<'a> {
    Report::new("bills", explained::columns(&COLUMNS, on.explains), move |sink| {
        months.iter().try_for_each(|month| {
            each_bill_of_month(reader, *month, query.payer, |names, bills| {
                let mut found = Vec::new();
                for bill in bills {
                    found.extend(debts(reader, *bill, &on.terms, names.person.is_some())?);
                }
                let mut found = joined(found);
                if bills.len() > 1 {
                    let people = People::of(reader, bills)?;
                    found.iter_mut().for_each(|debt| debt.headcount = people.count(debt.kind));
                }
                found.iter().try_for_each(|debt| {
                    if let Some(found) = has_overdue {
                        found.set(found.get() || debt.state(on.day) == DebtState::Overdue);
                    }
                    row(sink, names, debt, &query, &on)
                })
            })
        })
    })
}

fn row(sink: &mut dyn RowSink, names: &PayerNames, debt: &Debt, query: &LevyQuery, on: &BillsOn) -> anyhow::Result<()> {
    let BillsOn { day: on, terms, explains } = on;
    let on = *on;
    let state = debt.state(on).code();
    if query.kinds.is_some_and(|asked| !asked.contains(debt.kind))
        || query.state.as_deref().is_some_and(|asked| asked != state)
    {
        return Ok(());
    }
    let person = names.person.map_or(Cell::Empty, Cell::Count);
    let workings = explains.then(|| workings::bill(debt, terms, on));
    let cells = [
        Cell::Text(&names.credit_code),
        Cell::Text(&names.name),
        Cell::Month(debt.month),
        Cell::Text(debt.kind.english()),
        Cell::Count(debt.headcount),
        Cell::Money(debt.base_total),
        Cell::Money(debt.employer_share),
        Cell::Money(debt.person_share),
        Cell::Money(debt.due()),
        Cell::Money(debt.paid()),
        Cell::Money(debt.late_fee_open(on, terms.of(debt.kind))),
        Cell::Money(debt.deferred_on(on)),
        Cell::Money(debt.balance()),
        Cell::Day(debt.due_on),
        Cell::Text(state),
        person,
    ];
    explained::row(sink, &cells, workings.as_deref())
}

/// Goes through the payers of a month with all their bills for it: first in the order of the first run, then who came later.
pub fn each_bill_of_month(
    reader: Reader<'_>,
    month: Month,
    payer: Option<i64>,
    mut take: impl FnMut(&PayerNames, &[Bill]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    if let Some(payer) = payer {
        let bills: Vec<Bill> = reader.bills_of_payer(payer)?.into_iter().filter(|bill| bill.month == month).collect();
        return if bills.is_empty() { Ok(()) } else { take(&PayerNames::of(reader, payer)?, &bills) };
    }
    let mut runs = reader.assessments(month)?.into_iter().filter_map(|run| run.bills);
    let Some(first) = runs.next() else { return Ok(()) };
    let mut later: BTreeMap<i64, Vec<Bill>> = BTreeMap::new();
    for run in runs {
        reader.each_bill(run, |bill| {
            later.entry(bill.payer).or_default().push(bill);
            Ok(())
        })?;
    }
    let mut together = Vec::new();
    reader.each_bill(first, |bill| {
        together.clear();
        together.push(bill);
        together.extend(later.remove(&bill.payer).unwrap_or_default());
        take(&PayerNames::of(reader, bill.payer)?, &together)
    })?;
    later.into_iter().try_for_each(|(payer, bills)| take(&PayerNames::of(reader, payer)?, &bills))
}
