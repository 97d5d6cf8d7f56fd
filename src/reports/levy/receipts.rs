//! Receipts: what came, what of it was applied, and what is held.

use super::PayerNames;
use crate::model::{Cell, Column, ColumnKind, Component, InsuranceKind, KindSet, Money, Month, Report};
use crate::store::Reader;
use crate::store::receipts::{AppliedMoney, BookedReceipt};

const COLUMNS: [Column; 14] = [
    Column::new("reference", ColumnKind::Text),
    Column::new("paid_on", ColumnKind::Day),
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("amount", ColumnKind::Money),
    Column::new("kind", ColumnKind::Code),
    Column::new("month", ColumnKind::Month),
    Column::new("channel", ColumnKind::Code),
    Column::new("applied", ColumnKind::Money),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("held", ColumnKind::Money),
    Column::new("note", ColumnKind::Text),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// Which receipts are asked for: those of a payer, those that name or went to a kind or month, those with something held.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReceiptQuery {
    pub payer: Option<i64>,
    pub kinds: Option<KindSet>,
    pub from_month: Option<Month>,
    pub to_month: Option<Month>,
    /// Whether something of it is held.
    pub holds: Option<bool>,
}

impl ReceiptQuery {
    fn takes(&self, booked: &BookedReceipt, applied: &[AppliedMoney]) -> bool {
        let is_kind = |kind: InsuranceKind| self.kinds.is_none_or(|asked| asked.contains(kind));
        let is_month = |month: Month| {
            self.from_month.is_none_or(|from| from <= month) && self.to_month.is_none_or(|to| month <= to)
        };
        let receipt = &booked.receipt;
        let asks_all = self.kinds.is_none() && self.from_month.is_none() && self.to_month.is_none();
        let is_named = receipt.kind.is_none_or(is_kind)
            && receipt.month.is_none_or(is_month)
            && (receipt.kind.is_some() || receipt.month.is_some());
        let went_there = applied.iter().any(|part| is_kind(part.kind) && is_month(part.month));
        self.holds.is_none_or(|holds| holds == booked.held.is_positive())
            && (asks_all || went_there || (applied.is_empty() && is_named))
    }
}

/// The receipts that are asked for.
pub fn receipts(reader: Reader<'_>, query: ReceiptQuery) -> Report<'_> {
    Report::new("receipts", COLUMNS, move |sink| {
        reader.each_receipt(query.payer, |booked| {
            let applied = reader.applied_money(booked.row)?;
            if !query.takes(&booked, &applied) {
                return Ok(());
            }
            let names = PayerNames::of(reader, booked.receipt.payer)?;
            let (fees, others): (Vec<_>, Vec<_>) =
                applied.iter().partition(|part| part.component == Component::LateFee);
            let sum = |parts: &[&AppliedMoney]| parts.iter().map(|part| part.amount).sum::<Money>();
            let (late_fee, applied) = (sum(&fees), sum(&others));
            let receipt = &booked.receipt;
            let state = if reader.is_voided(booked.row)? { "voided" } else { "booked" };
            sink.row(&[
                Cell::Text(&receipt.reference),
                Cell::Day(receipt.paid_on),
                Cell::Text(&names.credit_code),
                Cell::Text(&names.name),
                Cell::Money(receipt.amount),
                receipt.kind.map_or(Cell::Empty, |kind| Cell::Text(kind.english())),
                receipt.month.map_or(Cell::Empty, Cell::Month),
                Cell::Text(&receipt.channel),
                Cell::Money(applied),
                Cell::Money(late_fee),
                Cell::Money(booked.held),
                Cell::Text(&receipt.note),
                Cell::Text(state),
                names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

const APPLIED: [Column; 5] = [
    Column::new("reference", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("component", ColumnKind::Code),
    Column::new("amount", ColumnKind::Money),
];

/// How one receipt was applied, in its order; what is held comes last.
pub fn applied<'a>(reader: Reader<'a>, booked: &'a BookedReceipt) -> Report<'a> {
    Report::new("applied", APPLIED, move |sink| {
        let reference = Cell::Text(&booked.receipt.reference);
        for part in reader.applied_money(booked.row)? {
            let component: &str = part.component.into();
            sink.row(&[
                reference,
                Cell::Month(part.month),
                Cell::Text(part.kind.english()),
                Cell::Text(component),
                Cell::Money(part.amount),
            ])?;
        }
        let (refunded, moved) = reader.left_of_receipt(booked.row)?;
        let written_off = reader.written_off(booked.row)?;
        for (what, amount) in [("refunded", refunded), ("moved", moved), ("written_off", written_off)] {
            if amount.is_positive() {
                sink.row(&[reference, Cell::Empty, Cell::Empty, Cell::Text(what), Cell::Money(amount)])?;
            }
        }
        if booked.held.is_positive() {
            sink.row(&[reference, Cell::Empty, Cell::Empty, Cell::Text("held"), Cell::Money(booked.held)])?;
        }
        Ok(())
    })
}
