//! What is levied for each person and kind: `contribution_detail`, one line a person, month and kind.

use chrono::NaiveDate;

use super::{LevyQuery, PayerNames, Workings, each_bill_of_month, explained};
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, KindSet, Money, Month, Report, RowSink};
use crate::operations::debts::debts_of;
use crate::operations::individual_account::coverings;
use crate::operations::settled_alone::SettledAlone;
use crate::store::Reader;
use crate::store::bills::{Bill, LevyType};
use crate::store::contributions::{Amounts, Contribution};
use crate::store::persons::PersonNames;

const COLUMNS: [Column; 11] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("base", ColumnKind::Money),
    Column::new("employer_share", ColumnKind::Money),
    Column::new("person_share", ColumnKind::Money),
    Column::new("levy_type", ColumnKind::Code),
    Column::new("paid", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// The detail of some months, its bills as they stand on a day, with its workings where they are asked for. A line's money counts as paid when its bill is
/// covered for the kind.
pub fn detail<'a>(
    reader: Reader<'a>,
    months: Vec<Month>,
    query: LevyQuery,
    on: NaiveDate,
    mut workings: Option<Workings<'a>>,
) -> Report<'a> {
    Report::new("detail", explained::columns(&COLUMNS, workings.is_some()), move |sink| {
        let mut contributions = reader.contribution_reader()?;
        let (mut persons, merges) = (reader.person_names()?, reader.merges(i64::MAX)?);
        months.iter().try_for_each(|month| {
            each_bill_of_month(reader, *month, query.payer, |names, bills| {
                let alone = SettledAlone::of_payer(reader, &mut contributions, bills)?;
                bills.iter().try_for_each(|bill| {
                    let (covered, asked) = (covered(reader, bill)?, kinds_asked(reader, bill, &query, on)?);
                    let mut lines = Lines { names, bill, alone: &alone, covered, asked, workings: workings.as_mut() };
                    match query.person {
                        Some(person) => {
                            let row = contributions.of_person(bill, person)?;
                            let leading = contributions.leading(person);
                            row.map_or(Ok(()), |row| lines.show(&mut persons, (leading, &row), sink))
                        }
                        None => {
                            let leading = |row: &Contribution| merges.leading(row.person);
                            contributions.each(bill, |row| lines.show(&mut persons, (leading(row), row), sink))
                        }
                    }
                })
            })
        })
    })
}

/// The kinds of a bill that are asked for: by themselves, and by how the bill stands for them.
fn kinds_asked(reader: Reader<'_>, bill: &Bill, query: &LevyQuery, on: NaiveDate) -> anyhow::Result<KindSet> {
    let kinds = query.kinds.unwrap_or_else(|| InsuranceKind::ALL.into_iter().collect());
    let Some(state) = &query.state else { return Ok(kinds) };
    let debts = debts_of(&reader.bill_account(*bill)?, false);
    let stands = debts.iter().filter(|debt| debt.state(on).code() == state).map(|debt| debt.kind);
    Ok(kinds.intersection(stands.collect()))
}

/// The kinds for which a bill is covered in full.
fn covered(reader: Reader<'_>, bill: &Bill) -> anyhow::Result<KindSet> {
    let debts = debts_of(&reader.bill_account(*bill)?, false);
    let mut covered = KindSet::EMPTY;
    for debt in debts.iter().filter(|debt| !debt.balance().is_positive()) {
        // What is given back is taken from other bills of the month, which have to be covered for it to count.
        let counts = debt.due() >= Money::ZERO || {
            let all = coverings(reader, bill.payer, debt.kind, Some(bill.month))?;
            all.iter().any(|covering| covering.bill.number == bill.number && covering.counts(&all))
        };
        if counts {
            covered = covered.with(debt.kind);
        }
    }
    Ok(covered)
}

/// The lines of one bill.
struct Lines<'a, 's> {
    names: &'a PayerNames,
    bill: &'a Bill,
    alone: &'a SettledAlone,
    covered: KindSet,
    asked: KindSet,
    workings: Option<&'a mut Workings<'s>>,
}

impl Lines<'_, '_> {
    fn show(
        &mut self,
        persons: &mut PersonNames<'_>,
        (leading, row): (i64, &Contribution),
        sink: &mut dyn RowSink,
    ) -> anyhow::Result<()> {
        persons.with(row.person, |id_number, name| {
            for kind in InsuranceKind::ALL {
                let Some(amounts) = shown_amounts(row, kind) else { continue };
                let Some(levy_type) = self.alone.shown(self.bill, leading, kind) else { continue };
                if self.asked.contains(kind) {
                    self.line(sink, (row.person, id_number, name), (kind, levy_type), &amounts)?;
                }
            }
            Ok(())
        })
    }

    fn line(
        &mut self,
        sink: &mut dyn RowSink,
        (person, id_number, name): (i64, &str, &str),
        (kind, levy_type): (InsuranceKind, LevyType),
        amounts: &Amounts,
    ) -> anyhow::Result<()> {
        let paid = if self.covered.contains(kind) { amounts.employer + amounts.person } else { Money::ZERO };
        let workings = self.workings.as_mut();
        let workings = workings.map(|of| of.share(self.bill.payer, self.bill.month, kind, amounts)).transpose()?;
        let cells = [
            Cell::Text(&self.names.credit_code),
            Cell::Text(id_number),
            Cell::Text(name),
            Cell::Month(self.bill.month),
            Cell::Text(kind.english()),
            Cell::Money(amounts.base),
            Cell::Money(amounts.employer),
            Cell::Money(amounts.person),
            Cell::Text(levy_type.code()),
            Cell::Money(paid),
            Cell::Count(person),
        ];
        explained::row(sink, &cells, workings.as_deref())
    }
}

/// A kind's amounts as lists show them: mutual aid goes with medical.
fn shown_amounts(row: &Contribution, kind: InsuranceKind) -> Option<Amounts> {
    if kind == InsuranceKind::MutualAid {
        return None;
    }
    let mut amounts = row.amounts[kind.index()]?;
    if kind == InsuranceKind::Medical
        && let Some(aid) = row.amounts[InsuranceKind::MutualAid.index()]
    {
        amounts.employer += aid.employer;
        amounts.person += aid.person;
    }
    Some(amounts)
}
