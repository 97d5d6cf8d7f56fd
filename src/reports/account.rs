//! A person's individual account of employees' pension: every credit as of the day on which its bill was covered, and the
//! interest of each year, adding up from the first month.

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Rate, Report, Rounding};
use crate::operations::debts::debts_of;
use crate::policy::Policy;
use crate::rules::account_interest::{interest_of_year, months_of_first_year};
use crate::store::Reader;

/// A credit: a month's part of the contribution that goes into the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credit {
    pub month: Month,
    pub levy_type: &'static str,
    pub credited_on: NaiveDate,
    pub amount: Money,
}

/// A line of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub month: Month,
    pub entry: &'static str,
    pub credited_on: NaiveDate,
    pub amount: Money,
    pub interest: Money,
    pub balance: Money,
}

const COLUMNS: [Column; 8] = [
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("entry", ColumnKind::Code),
    Column::new("credited_on", ColumnKind::Day),
    Column::new("amount", ColumnKind::Money),
    Column::new("interest", ColumnKind::Money),
    Column::new("balance", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// The credits of a person, by the day of crediting. A month counts when its bill is covered in full; an estimate never does.
pub fn credits(reader: Reader<'_>, policy: &Policy, person: i64) -> anyhow::Result<Vec<Credit>> {
    let mut payers: Vec<i64> = reader.enrolments_of_person(person)?.into_iter().map(|version| version.payer).collect();
    payers.extend(reader.payer_of_person(person)?);
    payers.sort_unstable();
    payers.dedup();
    let mut contributions = reader.contribution_reader()?;
    let mut found = Vec::new();
    for payer in payers {
        for bill in reader.bills_of_payer(payer)? {
            let Some(row) = contributions.of_person(&bill, person)? else { continue };
            let Some(amounts) = row.amounts[InsuranceKind::Pension.index()] else { continue };
            let debts = debts_of(&reader.bill_account(bill)?, false);
            let debt = debts.iter().find(|debt| debt.kind == InsuranceKind::Pension);
            let covered = debt.filter(|debt| !debt.balance().is_positive()).and_then(|debt| debt.last_paid_on());
            if let Some(credited_on) = covered {
                let rate = policy.pension_account_rate(bill.month);
                let amount = rate.of(amounts.base, Rounding::HALF_UP_TO_FEN);
                found.push(Credit { month: bill.month, levy_type: bill.levy_type.code(), credited_on, amount });
            }
        }
    }
    found.sort_by_key(|credit| (credit.credited_on, credit.month));
    Ok(found)
}

/// The account up to a day. A year's interest is entered when the year is over and its rate is known.
pub fn lines(credits: &[Credit], today: NaiveDate, rate_of: impl Fn(i32) -> Option<Rate>) -> Vec<Line> {
    let (mut lines, mut balance) = (Vec::new(), Money::ZERO);
    let Some(first) = credits.first() else { return lines };
    for year in first.credited_on.year()..=today.year() {
        let (opening, mut products) = (balance, Money::ZERO);
        for credit in credits.iter().filter(|credit| credit.credited_on.year() == year) {
            let Credit { month, levy_type: entry, credited_on, amount } = *credit;
            balance += amount;
            products += times(amount, months_of_first_year(Month::of(credited_on)));
            lines.push(Line { month, entry, credited_on, amount, interest: Money::ZERO, balance });
        }
        let end = Month::new(year, 12).map(Month::last_day).filter(|end| *end < today);
        let Some((end, rate)) = end.zip(rate_of(year)) else { continue };
        let interest = interest_of_year(opening, products, rate);
        let interest = Money::rounded(interest, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO);
        balance += interest;
        let month = Month::of(end);
        lines.push(Line { month, entry: "interest", credited_on: end, amount: Money::ZERO, interest, balance });
    }
    lines
}

fn times(amount: Money, months: i32) -> Money {
    Money::from_fen(amount.fen() * i64::from(months))
}

/// The account as a report, of one year or from the first month.
pub fn report(lines: &[Line], person: i64, year: Option<i32>) -> Report<'_> {
    Report::new("account", COLUMNS, move |sink| {
        let asked = |line: &&Line| year.is_none_or(|year| line.credited_on.year() == year);
        lines.iter().filter(asked).try_for_each(|line| {
            sink.row(&[
                Cell::Month(line.month),
                Cell::Text(InsuranceKind::Pension.english()),
                Cell::Text(line.entry),
                Cell::Day(line.credited_on),
                Cell::Money(line.amount),
                Cell::Money(line.interest),
                Cell::Money(line.balance),
                Cell::Count(person),
            ])
        })
    })
}
