//! A person's individual account: every credit as of the day on which its bill was covered, what moved it beside them, and the
//! interest of each year, adding up from the first month.

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, InsuranceKind, Money, Month, Report};
use crate::operations::individual_account::YearOfAccount;

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

/// The account line by line. The interest of a year is reckoned until the year is settled, and settled from then on.
pub fn lines(years: &[YearOfAccount], is_settled: impl Fn(&YearOfAccount) -> bool) -> Vec<Line> {
    let mut lines = Vec::new();
    for year in years {
        let mut balance = year.opening;
        for item in &year.items {
            balance += item.amount;
            let (month, entry, credited_on, amount) = (item.month, item.entry, item.valued_on, item.amount);
            lines.push(Line { month, entry, credited_on, amount, interest: Money::ZERO, balance });
        }
        let Some((month, interest)) = Month::new(year.year, 12).zip(year.interest) else { continue };
        let (credited_on, balance) = (month.last_day(), balance + interest);
        // What is taken over as of a year's end bears nothing in that year.
        if interest.is_zero() && year.opening.is_zero() && year.items.iter().all(|item| item.valued_on == credited_on) {
            continue;
        }
        let entry = if is_settled(year) { "interest" } else { "interest_reckoned" };
        lines.push(Line { month, entry, credited_on, amount: Money::ZERO, interest, balance });
    }
    lines
}

/// The account as a report.
pub fn report(lines: &[Line], kind: InsuranceKind, person: i64) -> Report<'_> {
    Report::new("account", COLUMNS, move |sink| {
        lines.iter().try_for_each(|line| {
            sink.row(&[
                Cell::Month(line.month),
                Cell::Text(kind.english()),
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
