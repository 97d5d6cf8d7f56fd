//! What a statement of contributions (权益记录单, 缴费证明) says: from the first month on, what was levied, and whether it is in order. A
//! month that is deferred is in order (人社厅发〔2022〕50号).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Report};
use crate::operations::contribution_record::{months_paid, payers_of};
use crate::operations::debts::{Debt, debts_of, shown_as};
use crate::reports::levy::PayerNames;
use crate::session::Session;
use crate::store::Reader;
use crate::store::premiums::PaidPremium;

/// A month and kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRow {
    pub month: Month,
    pub kind: InsuranceKind,
    pub payer_name: String,
    pub headcount: i64,
    pub base: Money,
    pub employer_share: Money,
    pub person_share: Money,
    pub paid: Money,
    pub state: &'static str,
}

/// What a kind comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatementSum {
    pub kind: InsuranceKind,
    pub months: usize,
    /// Of the months that are paid.
    pub employer_share: Money,
    pub person_share: Money,
}

/// Paid in full.
pub const PAID: &str = "paid_in_order";
/// Deferred: as good as paid.
pub const DEFERRED: &str = "deferred_in_order";
/// Known from the office that was taken over.
pub const TAKEN_OVER: &str = "taken_over";
pub const BY_UNEMPLOYMENT_FUND: &str = "by_unemployment_fund";
/// Not due yet.
pub const OPEN: &str = "not_due";
/// Past its due day.
pub const UNPAID: &str = "unpaid";

/// What is owed on some bills of one month and kind says.
fn state(debts: &[Debt], on: NaiveDate) -> &'static str {
    let open: Money = debts.iter().map(Debt::balance).sum();
    if !open.is_positive() {
        return PAID;
    }
    if debts.iter().any(|debt| debt.deferred_on(on).is_positive())
        && debts.iter().all(|debt| !debt.overdue_on(on).is_positive())
    {
        return DEFERRED;
    }
    if debts.iter().any(|debt| debt.overdue_on(on).is_positive()) { UNPAID } else { OPEN }
}

const COLUMNS: [Column; 10] = [
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("headcount", ColumnKind::Count),
    Column::new("base", ColumnKind::Money),
    Column::new("employer_share", ColumnKind::Money),
    Column::new("person_share", ColumnKind::Money),
    Column::new("paid", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// The months as a list.
pub fn report(rows: &[StatementRow], person: Option<i64>) -> Report<'_> {
    Report::new("statement", COLUMNS, move |sink| {
        rows.iter().try_for_each(|row| {
            sink.row(&[
                Cell::Month(row.month),
                Cell::Text(row.kind.english()),
                Cell::Text(&row.payer_name),
                Cell::Count(row.headcount),
                Cell::Money(row.base),
                Cell::Money(row.employer_share),
                Cell::Money(row.person_share),
                Cell::Money(row.paid),
                Cell::Text(row.state),
                person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

/// How the months of a kind stand together: the worst of them; none where nothing was levied.
pub fn standing(rows: &[StatementRow], kind: InsuranceKind) -> Option<&'static str> {
    let is_any = |state: &&&str| rows.iter().any(|row| row.kind == kind && row.state == **state);
    [UNPAID, DEFERRED, PAID, OPEN].iter().find(is_any).copied()
}

/// A person's months, by month and kind.
pub fn of_person(session: &Session, person: i64) -> anyhow::Result<Vec<StatementRow>> {
    let reader = session.reader();
    let mut rows = taken_over(reader, person)?;
    rows.extend(by_unemployment_fund(reader, person)?);
    for payer in payers_of(reader, person)? {
        rows.extend(with_payer(session, person, payer)?);
    }
    rows.sort_by_key(|row| (row.month, row.kind.code(), row.payer_name.clone()));
    Ok(rows)
}

fn taken_over(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<StatementRow>> {
    let mut rows = Vec::new();
    for span in reader.history_of_person(person)? {
        rows.extend(span.months().map(|month| StatementRow {
            month,
            kind: span.kind,
            payer_name: span.employer_name.clone(),
            headcount: 1,
            base: span.base,
            employer_share: Money::ZERO,
            person_share: Money::ZERO,
            paid: Money::ZERO,
            state: TAKEN_OVER,
        }));
    }
    Ok(rows)
}

/// Months that the unemployment fund paid; they are nobody's bill.
fn by_unemployment_fund(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<StatementRow>> {
    let row = |paid: PaidPremium| StatementRow {
        base: paid.premium.base,
        paid: paid.premium.amount,
        state: BY_UNEMPLOYMENT_FUND,
        ..StatementRow::empty(paid.premium.month, paid.premium.kind, "")
    };
    Ok(reader.premiums_of_person(person)?.into_iter().map(row).collect())
}

fn with_payer(session: &Session, person: i64, payer: i64) -> anyhow::Result<Vec<StatementRow>> {
    let reader = session.reader();
    let payer_name = PayerNames::of(reader, payer)?.name;
    let mut contributions = reader.contribution_reader()?;
    let mut found: BTreeMap<(Month, usize), (StatementRow, Vec<Debt>)> = BTreeMap::new();
    for bill in reader.bills_of_payer(payer)? {
        let Some(row) = contributions.of_person(&bill, person)? else { continue };
        let debts = debts_of(&reader.bill_account(bill)?, false);
        for (kind, amounts) in std::iter::zip(InsuranceKind::ALL, row.amounts) {
            let Some(amounts) = amounts else { continue };
            let kind = shown_as(kind);
            let empty = || (StatementRow::empty(bill.month, kind, &payer_name), Vec::new());
            let (row, owed) = found.entry((bill.month, kind.index())).or_insert_with(empty);
            row.base += amounts.base;
            row.employer_share += amounts.employer;
            row.person_share += amounts.person;
            // A difference that is still to be paid takes nothing from what was.
            let is_covered = debts.iter().any(|debt| debt.kind == kind && !debt.balance().is_positive());
            row.paid += if is_covered { amounts.employer + amounts.person } else { Money::ZERO };
            if !owed.iter().any(|debt: &Debt| debt.bill == bill.number) {
                owed.extend(debts.iter().find(|debt| debt.kind == kind).cloned());
            }
        }
    }
    let finished = found.into_values().map(|(mut row, owed)| {
        row.state = state(&owed, session.today());
        if row.state == PAID {
            row.paid = row.employer_share + row.person_share;
        }
        row
    });
    // What was given back whole is as if it had not been.
    Ok(finished.filter(|row| !(row.employer_share + row.person_share).is_zero() || !row.base.is_zero()).collect())
}

impl StatementRow {
    fn empty(month: Month, kind: InsuranceKind, payer_name: &str) -> Self {
        let zero = Money::ZERO;
        Self {
            month,
            kind,
            payer_name: payer_name.to_owned(),
            headcount: 1,
            base: zero,
            employer_share: zero,
            person_share: zero,
            paid: zero,
            state: PAID,
        }
    }
}

/// Months that count as paid, and the amounts of the months levied here, by kind.
pub fn sums_of_person(session: &Session, person: i64, rows: &[StatementRow]) -> anyhow::Result<Vec<StatementSum>> {
    let mut sums = Vec::new();
    for kind in InsuranceKind::ALL {
        let paid: Vec<&StatementRow> = rows.iter().filter(|row| row.kind == kind && row.state == PAID).collect();
        let months = months_paid(session.reader(), person, kind)?.len();
        if rows.iter().any(|row| row.kind == kind) {
            let employer_share = paid.iter().map(|row| row.employer_share).sum();
            let person_share = paid.iter().map(|row| row.person_share).sum();
            sums.push(StatementSum { kind, months, employer_share, person_share });
        }
    }
    Ok(sums)
}

/// An employer's months, by month and kind.
pub fn of_employer(session: &Session, payer: i64) -> anyhow::Result<Vec<StatementRow>> {
    let reader = session.reader();
    let mut found: BTreeMap<(Month, usize), Vec<Debt>> = BTreeMap::new();
    for bill in reader.bills_of_payer(payer)? {
        for debt in debts_of(&reader.bill_account(bill)?, false) {
            found.entry((bill.month, debt.kind.index())).or_default().push(debt);
        }
    }
    let payer_name = PayerNames::of(reader, payer)?.name;
    let rows = found.into_values().filter_map(|debts| {
        let (first, others) = debts.split_first()?;
        let mut whole = first.clone();
        others.iter().for_each(|debt| whole.join(debt));
        Some(StatementRow {
            month: whole.month,
            kind: whole.kind,
            payer_name: payer_name.clone(),
            headcount: whole.headcount,
            base: whole.base_total,
            employer_share: whole.employer_share,
            person_share: whole.person_share,
            paid: whole.paid(),
            state: state(&debts, session.today()),
        })
    });
    Ok(rows.collect())
}
