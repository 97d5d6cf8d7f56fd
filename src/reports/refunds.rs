//! Refunds as they were approved: who gets what back, why, who pays it out, and by when.

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, Money, RegionCode, Report};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::reports::levy::PayerNames;
use crate::rules::calendar::{Limit, due};
use crate::session::Session;
use crate::store::persons::AsOf;
use crate::store::refunds::Refund;

const COLUMNS: [Column; 13] = [
    Column::new("refund", ColumnKind::Count),
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("reference", ColumnKind::Text),
    Column::new("paid_on", ColumnKind::Day),
    Column::new("amount", ColumnKind::Money),
    Column::new("reason", ColumnKind::Code),
    Column::new("refunded_by", ColumnKind::Code),
    Column::new("refunded_on", ColumnKind::Day),
    Column::new("due_on", ColumnKind::Day),
    Column::new("evidence", ColumnKind::Text),
    Column::new("account", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub struct RefundQuery {
    pub payer: Option<i64>,
    /// `agency` or `tax`
    pub refunded_by: Option<String>,
}

/// The refunds in the order of booking.
pub fn refunds(session: &Session, query: RefundQuery) -> Report<'_> {
    let (reader, policy, region) = (session.reader(), session.policy(), session.office().region);
    Report::new("refunds", COLUMNS, move |sink| {
        reader.each_refund(query.payer, |number, refund| {
            if query.refunded_by.as_ref().is_some_and(|by| *by != refund.refunded_by) {
                return Ok(());
            }
            let names = PayerNames::of(reader, refund.payer)?;
            let booked = reader.receipt_of(refund.receipt)?;
            let due_on = pay_by(policy, region, &refund);
            sink.row(&[
                Cell::Count(number),
                Cell::Text(&names.credit_code),
                Cell::Text(&names.name),
                Cell::Text(&booked.receipt.reference),
                Cell::Day(booked.receipt.paid_on),
                Cell::Money(refund.amount),
                Cell::Text(&refund.reason),
                Cell::Text(&refund.refunded_by),
                Cell::Day(refund.refunded_on),
                due_on.map_or(Cell::Empty, Cell::Day),
                Cell::Text(&refund.evidence),
                Cell::Text(&refund.account),
                names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

/// By when a refund is paid out, counted from its approval; none where the calendar is missing.
fn pay_by(policy: &Policy, region: RegionCode, refund: &Refund) -> Option<NaiveDate> {
    let limit = format!("refund.{}_wd", refund.reason.to_lowercase());
    let count = policy.working_days_limit(&limit, region, refund.refunded_on);
    due(refund.refunded_on, Limit::working_days(count), policy.calendar()).ok()
}

/// A refund that the tax office pays out.
#[derive(Clone, Debug)]
pub struct TaxRefund {
    pub number: i64,
    pub refund: Refund,
    pub names: PayerNames,
    pub bank: String,
    pub bank_account: String,
    pub reference: String,
    pub paid_on: NaiveDate,
    pub due_on: Option<NaiveDate>,
}

/// The refunds of these numbers, or all that were approved on a day; one that the agency pays out itself is refused, and one that
/// was taken back counts for nothing.
pub fn of_tax_office(session: &Session, numbers: &[i64], on: NaiveDate) -> anyhow::Result<Vec<TaxRefund>> {
    let reader = session.reader();
    let (mut found, mut taken_back) = (Vec::new(), Vec::new());
    reader.each_refund(None, |number, refund| {
        if refund.amount < Money::ZERO {
            taken_back.push((refund.receipt, -refund.amount));
        } else if numbers.contains(&number) || (numbers.is_empty() && refund.refunded_on == on) {
            found.push((number, refund));
        }
        Ok(())
    })?;
    for back in taken_back {
        let place = found.iter().rposition(|(_, refund)| (refund.receipt, refund.amount) == back);
        place.map(|place| found.remove(place));
    }
    found.retain(|(_, refund)| refund.refunded_by == "tax");
    if let Some(missing) = numbers.iter().find(|number| !found.iter().any(|(known, _)| known == *number)) {
        return Err(Refusal::RefundNotOfTaxOffice { refund: *missing }.into());
    }
    if found.is_empty() {
        return Err(Refusal::NothingToRefund { on }.into());
    }
    found.into_iter().map(|(number, refund)| tax_refund(session, number, refund)).collect()
}

fn tax_refund(session: &Session, number: i64, refund: Refund) -> anyhow::Result<TaxRefund> {
    let reader = session.reader();
    let names = PayerNames::of(reader, refund.payer)?;
    let receipt = reader.receipt_of(refund.receipt)?.receipt;
    let (bank, bank_account) = match (reader.employer(refund.payer, AsOf::NOW)?, names.person) {
        (Some(version), _) => (version.employer.details.bank, version.employer.details.bank_account),
        (None, Some(person)) => {
            let details = reader.person(person, AsOf::NOW)?.map(|version| version.person.details);
            details.map(|details| (details.bank, details.bank_account)).unwrap_or_default()
        }
        (None, None) => (String::new(), String::new()),
    };
    let due_on = pay_by(session.policy(), session.office().region, &refund);
    let (reference, paid_on) = (receipt.reference, receipt.paid_on);
    Ok(TaxRefund { number, refund, names, bank, bank_account, reference, paid_on, due_on })
}
