//! The collection plan (征缴计划): what each payer will owe for each kind.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::model::{Category, Cell, Column, ColumnKind, InsuranceKind, KindSet, Money, Month, Report, day_number};
use crate::operations::debts::debts_of;
use crate::reports::levy::{PayerNames, each_bill_of_month};
use crate::session::Transaction;
use crate::store::bills::LevyType;
use crate::store::persons::AsOf;

/// One payer, month and kind.
#[derive(Clone, Debug)]
pub struct PlanRow {
    pub payer: i64,
    pub(super) names: PayerNames,
    pub(super) month: Month,
    pub(super) kind: InsuranceKind,
    pub(super) headcount: i64,
    pub(super) base_total: Money,
    employer_rate: Option<Decimal>,
    person_rate: Option<Decimal>,
    pub(super) employer_share: Money,
    pub(super) person_share: Money,
    due_on: NaiveDate,
    is_provisional: bool,
    levy_type: LevyType,
    /// Whether the month is assessed, not foreseen.
    pub(super) is_assessed: bool,
    pub(super) paid: Money,
}

impl PlanRow {
    pub fn due(&self) -> Money {
        self.employer_share + self.person_share
    }
}

/// The rows of a month as its bills say, within a transaction that may have just foreseen them.
pub fn rows(
    tx: &Transaction<'_>,
    month: Month,
    payer: Option<i64>,
    kinds: Option<KindSet>,
    is_assessed: bool,
) -> anyhow::Result<Vec<PlanRow>> {
    let mut rows: Vec<PlanRow> = Vec::new();
    each_bill_of_month(tx.reader(), month, payer, |names, bills| {
        for bill in bills {
            for debt in debts_of(&tx.reader().bill_account(*bill)?, true) {
                if kinds.is_some_and(|asked| !asked.contains(debt.kind)) {
                    continue;
                }
                let (employer_rate, person_rate) = rates(tx, names, debt.kind, month)?;
                rows.push(PlanRow {
                    payer: names.payer,
                    names: names.clone(),
                    month,
                    kind: debt.kind,
                    headcount: debt.headcount,
                    base_total: debt.base_total,
                    employer_rate,
                    person_rate,
                    employer_share: debt.employer_share,
                    person_share: debt.person_share,
                    due_on: debt.due_on,
                    is_provisional: debt.is_provisional,
                    levy_type: debt.levy_type,
                    is_assessed,
                    paid: if is_assessed { debt.paid() } else { Money::ZERO },
                });
            }
        }
        Ok(())
    })?;
    Ok(rows)
}

/// Adds a month's rows to those of the months before. A resident's year is levied once: what was foreseen in an earlier month is not
/// foreseen again.
pub fn take(rows: &mut Vec<PlanRow>, found: Vec<PlanRow>) {
    let is_of_a_year = |row: &PlanRow| row.kind == InsuranceKind::ResidentPension && !row.is_assessed;
    let foreseen: BTreeSet<i64> = rows.iter().filter(|row| is_of_a_year(row)).map(|row| row.payer).collect();
    rows.extend(found.into_iter().filter(|row| !(is_of_a_year(row) && foreseen.contains(&row.payer))));
}

/// The rates of a payer: injury insurance by the employer's class and factor.
fn rates(
    tx: &Transaction<'_>,
    names: &PayerNames,
    kind: InsuranceKind,
    month: Month,
) -> anyhow::Result<(Option<Decimal>, Option<Decimal>)> {
    let category = if names.person.is_some() { Category::Flexible } else { Category::Employee };
    let Ok(terms) = tx.policy.terms(tx.office.region, kind, category, month) else { return Ok((None, None)) };
    let employer_rate = match terms.flat_rate() {
        Ok(Some(rate)) => Some(rate),
        _ => {
            let known = AsOf { day: day_number(month.last_day()), ..AsOf::NOW };
            let held = tx.reader().employer(names.payer, known)?;
            let employer = held.map_or_else(|| tx.reader().employer(names.payer, AsOf::NOW), |held| Ok(Some(held)))?;
            employer.and_then(|version| {
                let details = version.employer.details;
                let factor = crate::model::Rate::from_percent(details.rate_factor.into())?;
                let by_industry = || tx.policy.risk_class_of(details.region, &details.industry, month);
                let class = details.risk_class.or_else(by_industry)?;
                crate::rules::contribution::injury_rate(&terms, class, factor).ok()
            })
        }
    };
    Ok((employer_rate.map(|rate| rate.ratio()), Some(terms.person_rate.ratio())))
}

const COLUMNS: [Column; 15] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("headcount", ColumnKind::Count),
    Column::new("base_total", ColumnKind::Money),
    Column::new("employer_rate", ColumnKind::Decimal),
    Column::new("person_rate", ColumnKind::Decimal),
    Column::new("employer_share", ColumnKind::Money),
    Column::new("person_share", ColumnKind::Money),
    Column::new("due", ColumnKind::Money),
    Column::new("due_on", ColumnKind::Day),
    Column::new("provisional", ColumnKind::Flag),
    Column::new("levy_type", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// The plan as a report.
pub fn report(rows: &[PlanRow]) -> Report<'_> {
    Report::new("plan", COLUMNS, |sink| {
        rows.iter().try_for_each(|row| {
            let rate = |rate: Option<Decimal>| rate.map_or(Cell::Empty, Cell::Decimal);
            sink.row(&[
                Cell::Text(&row.names.credit_code),
                Cell::Text(&row.names.name),
                Cell::Month(row.month),
                Cell::Text(row.kind.english()),
                Cell::Count(row.headcount),
                Cell::Money(row.base_total),
                rate(row.employer_rate),
                rate(row.person_rate),
                Cell::Money(row.employer_share),
                Cell::Money(row.person_share),
                Cell::Money(row.due()),
                Cell::Day(row.due_on),
                Cell::Flag(row.is_provisional),
                Cell::Text(row.levy_type.code()),
                row.names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}
