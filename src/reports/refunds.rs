//! Refunds as they were approved: who gets what back, why, who pays it out, and by when.

use crate::model::{Cell, Column, ColumnKind, Report};
use crate::reports::levy::PayerNames;
use crate::rules::calendar::{Limit, due};
use crate::session::Session;

const COLUMNS: [Column; 12] = [
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
            let limit = format!("refund.{}_wd", refund.reason.to_lowercase());
            let count = policy.working_days_limit(&limit, region, refund.refunded_on);
            let due_on = due(refund.refunded_on, Limit::working_days(count), policy.calendar()).ok();
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
                names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}
