//! Arrears on a day, and the proof of each late fee.

use chrono::NaiveDate;

use super::{LevyQuery, PayerNames, debts, joined};
use crate::model::{Cell, Column, ColumnKind, Money, Report, Stage};
use crate::operations::debts::{Debt, FeeTerms};
use crate::policy::cited;
use crate::store::Reader;
use crate::store::bills::Bill;

const COLUMNS: [Column; 10] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("principal", ColumnKind::Money),
    Column::new("days_overdue", ColumnKind::Count),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("total", ColumnKind::Money),
    Column::new("stage", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// What is past its due day and not paid on a day, one row a payer, month and kind.
pub fn arrears<'a>(reader: Reader<'a>, query: LevyQuery, terms: FeeTerms, on: NaiveDate) -> Report<'a> {
    Report::new("arrears", COLUMNS, move |sink| {
        each_overdue(reader, &query, &terms, on, |names, debt, late_fee, bills| {
            let stage = stage(reader, debt, bills, on)?;
            if query.state.as_deref().is_some_and(|asked| asked != stage.code()) {
                return Ok(());
            }
            let principal = debt.overdue_on(on);
            sink.row(&[
                Cell::Text(&names.credit_code),
                Cell::Text(&names.name),
                Cell::Month(debt.month),
                Cell::Text(debt.kind.english()),
                Cell::Money(principal),
                Cell::Count((on - debt.due_on).num_days()),
                Cell::Money(late_fee),
                Cell::Money(principal + late_fee),
                Cell::Text(stage.code()),
                names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

/// The furthest stage that the documents had reached on a day.
fn stage(reader: Reader<'_>, debt: &Debt, bills: &[Bill], on: NaiveDate) -> anyhow::Result<Stage> {
    let mut furthest = Stage::New;
    for bill in bills.iter().filter(|bill| bill.month == debt.month) {
        let reached = reader.stage(bill.number, debt.kind, on)?;
        furthest = furthest.max(reached.map_or(Stage::New, |(stage, _)| stage));
    }
    Ok(furthest)
}

const PROOF: [Column; 11] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("principal", ColumnKind::Money),
    Column::new("from", ColumnKind::Day),
    Column::new("to", ColumnKind::Day),
    Column::new("days", ColumnKind::Count),
    Column::new("rate", ColumnKind::Decimal),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("source", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// The late fees of arrears as they can be recomputed by hand: each span of one principal and rate.
pub fn proof<'a>(reader: Reader<'a>, query: LevyQuery, terms: FeeTerms, on: NaiveDate) -> Report<'a> {
    Report::new("late_fees", PROOF, move |sink| {
        each_overdue(reader, &query, &terms, on, |names, debt, _, _| {
            let fee_terms = terms.of(debt.kind);
            let source = fee_terms.sources.iter().map(|source| cited(source)).collect::<Vec<_>>().join("; ");
            debt.late_fee(on, fee_terms).segments.iter().try_for_each(|segment| {
                sink.row(&[
                    Cell::Text(&names.credit_code),
                    Cell::Month(debt.month),
                    Cell::Text(debt.kind.english()),
                    Cell::Money(segment.principal),
                    Cell::Day(segment.from),
                    Cell::Day(segment.to),
                    Cell::Count(segment.days),
                    Cell::Decimal(segment.rate.ratio()),
                    Cell::Money(segment.fee),
                    Cell::Text(&source),
                    names.person.map_or(Cell::Empty, Cell::Count),
                ])
            })
        })
    })
}

/// Goes through the debts that are open and overdue on a day, payer by payer.
fn each_overdue(
    reader: Reader<'_>,
    query: &LevyQuery,
    terms: &FeeTerms,
    on: NaiveDate,
    mut take: impl FnMut(&PayerNames, &Debt, Money, &[Bill]) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut of_payer: Vec<Bill> = Vec::new();
    let mut close = |bills: &[Bill]| {
        let Some(first) = bills.first() else { return Ok(()) };
        let names = PayerNames::of(reader, first.payer)?;
        let mut found = Vec::new();
        for bill in bills {
            found.extend(debts(reader, *bill, terms, names.person.is_some())?);
        }
        for debt in joined(found) {
            let late_fee = debt.late_fee_on(on, terms.of(debt.kind));
            let is_owed = debt.overdue_on(on).is_positive() || late_fee.is_positive();
            if on > debt.due_on && is_owed && query.kinds.is_none_or(|asked| asked.contains(debt.kind)) {
                take(&names, &debt, late_fee, bills)?;
            }
        }
        anyhow::Ok(())
    };
    let gather = |bill: Bill| {
        if of_payer.first().is_some_and(|first| first.payer != bill.payer) {
            close(&of_payer)?;
            of_payer.clear();
        }
        if query.is_about(bill.month) {
            of_payer.push(bill);
        }
        Ok(())
    };
    if query.is_of_the_past {
        reader.each_bill_of_payers(query.payer, gather)?;
    } else {
        reader.each_open_bill(query.payer, gather)?;
    }
    close(&of_payer)
}
