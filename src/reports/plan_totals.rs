//! The plan summed: one row a payer, month and kind, or a kind; and the plan against what was assessed and paid.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::{Decimal, RoundingStrategy};

use super::levy::PayerNames;
use super::plan::PlanRow;
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Report};

/// What some rows of the plan come to.
#[derive(Clone, Debug)]
pub struct PlanSum {
    names: PayerNames,
    month: Month,
    kind: InsuranceKind,
    payers: BTreeSet<i64>,
    headcount: i64,
    base_total: Money,
    employer_share: Money,
    person_share: Money,
    assessed: Money,
    paid: Money,
}

/// The rows summed by payer, month and kind, or by kind alone.
pub fn sums(rows: &[PlanRow], by_kind_alone: bool) -> Vec<PlanSum> {
    let mut sums: BTreeMap<(Option<(Month, usize)>, InsuranceKind), PlanSum> = BTreeMap::new();
    let mut places: BTreeMap<(Month, i64), usize> = BTreeMap::new();
    for row in rows {
        // Payers keep the order in which the month was levied.
        let next = places.len();
        let place = *places.entry((row.month, row.payer)).or_insert(next);
        let key = ((!by_kind_alone).then_some((row.month, place)), row.kind);
        let sum = sums.entry(key).or_insert_with(|| PlanSum {
            names: row.names.clone(),
            month: row.month,
            kind: row.kind,
            payers: BTreeSet::new(),
            headcount: 0,
            base_total: Money::ZERO,
            employer_share: Money::ZERO,
            person_share: Money::ZERO,
            assessed: Money::ZERO,
            paid: Money::ZERO,
        });
        sum.payers.insert(row.payer);
        sum.headcount += row.headcount;
        sum.base_total += row.base_total;
        sum.employer_share += row.employer_share;
        sum.person_share += row.person_share;
        sum.assessed += if row.is_assessed { row.due() } else { Money::ZERO };
        sum.paid += row.paid;
    }
    sums.into_values().collect()
}

impl PlanSum {
    fn planned(&self) -> Money {
        self.employer_share + self.person_share
    }

    /// Paid over assessed, to four decimals; none where nothing is assessed.
    fn collection_rate(&self) -> Option<Decimal> {
        let rate = self.paid.yuan().checked_div(self.assessed.yuan())?;
        Some(rate.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero))
    }
}

const TOTALS: [Column; 7] = [
    Column::new("kind", ColumnKind::Code),
    Column::new("payers", ColumnKind::Count),
    Column::new("headcount", ColumnKind::Count),
    Column::new("base_total", ColumnKind::Money),
    Column::new("employer_share", ColumnKind::Money),
    Column::new("person_share", ColumnKind::Money),
    Column::new("due", ColumnKind::Money),
];

/// One row a kind. `headcount` counts each month of each person.
pub fn totals(sums: &[PlanSum]) -> Report<'_> {
    Report::new("plan_total", TOTALS, |sink| {
        sums.iter().try_for_each(|sum| {
            sink.row(&[
                Cell::Text(sum.kind.english()),
                Cell::Count(sum.payers.len() as i64),
                Cell::Count(sum.headcount),
                Cell::Money(sum.base_total),
                Cell::Money(sum.employer_share),
                Cell::Money(sum.person_share),
                Cell::Money(sum.planned()),
            ])
        })
    })
}

const BY_PAYER: [Column; 3] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
];

const ACTUAL: [Column; 5] = [
    Column::new("kind", ColumnKind::Code),
    Column::new("planned", ColumnKind::Money),
    Column::new("assessed", ColumnKind::Money),
    Column::new("paid", ColumnKind::Money),
    Column::new("collection_rate", ColumnKind::Decimal),
];

/// The plan against what was assessed and paid.
pub fn actual(sums: &[PlanSum], by_kind_alone: bool) -> Report<'_> {
    let mut columns = Vec::new();
    if !by_kind_alone {
        columns.extend(BY_PAYER);
    }
    columns.extend(ACTUAL);
    if !by_kind_alone {
        columns.push(Column::new("person", ColumnKind::Count));
    }
    Report::new("plan_actual", columns, move |sink| {
        sums.iter().try_for_each(|sum| {
            let payer = [Cell::Text(&sum.names.credit_code), Cell::Text(&sum.names.name), Cell::Month(sum.month)];
            let amounts = [
                Cell::Text(sum.kind.english()),
                Cell::Money(sum.planned()),
                Cell::Money(sum.assessed),
                Cell::Money(sum.paid),
                sum.collection_rate().map_or(Cell::Empty, Cell::Decimal),
            ];
            let person = sum.names.person.map_or(Cell::Empty, Cell::Count);
            if by_kind_alone { sink.row(&amounts) } else { sink.row(&[&payer[..], &amounts, &[person]].concat()) }
        })
    })
}
