//! Deferrals and how they stand on a day.

use chrono::NaiveDate;

use super::levy::PayerNames;
use crate::model::{Cell, Column, ColumnKind, KindSet, Money, Report};
use crate::operations::debts::debts_of;
use crate::store::Reader;
use crate::store::deferrals::GrantedDeferral;

const COLUMNS: [Column; 14] = [
    Column::new("deferral", ColumnKind::Count),
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("kinds", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("to_month", ColumnKind::Month),
    Column::new("share", ColumnKind::Code),
    Column::new("reason", ColumnKind::Code),
    Column::new("evidence", ColumnKind::Text),
    Column::new("security", ColumnKind::Text),
    Column::new("until", ColumnKind::Day),
    Column::new("deferred", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// One row a deferral.
pub fn deferrals<'a>(
    reader: Reader<'a>,
    granted: Vec<GrantedDeferral>,
    state: Option<String>,
    on: NaiveDate,
) -> Report<'a> {
    Report::new("deferrals", COLUMNS, move |sink| {
        granted.iter().try_for_each(|granted| {
            let stands = state_of(granted, on);
            if state.as_deref().is_some_and(|asked| asked != stands) {
                return Ok(());
            }
            let names = PayerNames::of(reader, granted.deferral.payer)?;
            let (share, reason): (&str, &str) = (granted.deferral.share.into(), granted.deferral.reason.into());
            let kinds = kinds_text(granted.deferral.kinds);
            sink.row(&[
                Cell::Count(granted.number),
                Cell::Text(&names.credit_code),
                Cell::Text(&names.name),
                Cell::Text(&kinds),
                Cell::Month(granted.deferral.from),
                Cell::Month(granted.deferral.to),
                Cell::Text(share),
                Cell::Text(reason),
                Cell::Text(&granted.deferral.evidence),
                Cell::Text(&granted.deferral.security),
                Cell::Day(granted.last_day()),
                Cell::Money(deferred(reader, granted, on)?),
                Cell::Text(stands),
                names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

fn kinds_text(kinds: KindSet) -> String {
    kinds.to_string()
}

/// How a deferral can stand.
pub const STATES: [&str; 4] = ["active", "expired", "ended", "undone"];

/// How a deferral stands on a day.
fn state_of(granted: &GrantedDeferral, on: NaiveDate) -> &'static str {
    match (granted.is_void, granted.ended_on, on > granted.last_day()) {
        (true, _, _) => "undone",
        (false, Some(_), true) => "ended",
        (false, _, true) => "expired",
        (false, _, false) => "active",
    }
}

/// What is deferred by it on a day, of the months assessed so far.
fn deferred(reader: Reader<'_>, granted: &GrantedDeferral, on: NaiveDate) -> anyhow::Result<Money> {
    let (mut sum, mut bills) = (Money::ZERO, Vec::new());
    reader.each_open_bill(Some(granted.deferral.payer), |bill| {
        bills.push(bill);
        Ok(())
    })?;
    for bill in bills {
        let debts = debts_of(&reader.bill_account(bill)?, false);
        let covered = debts.iter().filter(|debt| granted.deferral.covers(debt.kind, debt.month));
        sum += covered.map(|debt| debt.deferred_on(on)).sum::<Money>();
    }
    Ok(sum)
}

const INSTALMENTS: [Column; 5] = [
    Column::new("month", ColumnKind::Month),
    Column::new("due_on", ColumnKind::Day),
    Column::new("due", ColumnKind::Money),
    Column::new("balance", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
];

/// By when each deferred month is paid, and what of it is still owed, of the months assessed so far.
pub fn instalments(reader: Reader<'_>, granted: GrantedDeferral, on: NaiveDate) -> Report<'_> {
    Report::new("instalments", INSTALMENTS, move |sink| {
        let deferral = &granted.deferral;
        let bills = reader.bills_of_payer(deferral.payer)?;
        let mut month = deferral.from;
        while month <= deferral.to {
            let (mut due, mut balance, mut last) = (Money::ZERO, Money::ZERO, None);
            for bill in bills.iter().filter(|bill| bill.month == month) {
                let debts = debts_of(&reader.bill_account(*bill)?, false);
                for debt in debts.iter().filter(|debt| deferral.covers(debt.kind, month)) {
                    due += debt.due();
                    balance += debt.balance();
                    last = Some(debt.state(on).code());
                }
            }
            let state = if last.is_some() && !balance.is_positive() { Some("paid") } else { last };
            sink.row(&[
                Cell::Month(month),
                Cell::Day(granted.last_day_of(month)),
                Cell::Money(due),
                Cell::Money(balance),
                state.map_or(Cell::Empty, Cell::Text),
            ])?;
            month = month.plus(1);
        }
        Ok(())
    })
}
