//! Pension relations that came or went, with the months and the money that moved along.

use std::collections::HashSet;

use crate::model::{Cell, Column, ColumnKind, Report, RowSink, day_from_number};
use crate::store::Reader;
use crate::store::persons::AsOf;
use crate::store::transfers::Transfer;

const COLUMNS: [Column; 12] = [
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("direction", ColumnKind::Code),
    Column::new("region", ColumnKind::Code),
    Column::new("on", ColumnKind::Day),
    Column::new("kind", ColumnKind::Code),
    Column::new("months", ColumnKind::Count),
    Column::new("base_total", ColumnKind::Money),
    Column::new("account_balance", ColumnKind::Money),
    Column::new("pooled", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// The moves of everybody or of one person, as known after an operation.
pub fn report(reader: Reader<'_>, as_of: AsOf, person: Option<i64>) -> Report<'_> {
    Report::new("transfers", COLUMNS, move |sink| {
        let transfers = match person {
            Some(person) => reader.transfers_of_person(person)?,
            None => reader.transfers(None)?,
        };
        let waiting: HashSet<i64> = reader.transfers_waiting()?.into_iter().map(|transfer| transfer.row).collect();
        let known = transfers.iter().filter(|transfer| transfer.operation <= as_of.operation);
        known.into_iter().try_for_each(|transfer| {
            let state = match reader.transfer_account(transfer.row)? {
                Some(_) => "money_booked",
                None if waiting.contains(&transfer.row) => "money_waits",
                None => "",
            };
            row(reader, sink, transfer, state)
        })
    })
}

fn row(reader: Reader<'_>, sink: &mut dyn RowSink, transfer: &Transfer, state: &str) -> anyhow::Result<()> {
    let person = reader.person(transfer.person, AsOf::NOW)?.map(|version| version.person.details);
    sink.row(&[
        person.as_ref().map_or(Cell::Empty, |details| Cell::Text(details.id_number.as_str())),
        person.as_ref().map_or(Cell::Empty, |details| Cell::Text(&details.name)),
        Cell::Text(transfer.direction.code()),
        Cell::Text(&transfer.region),
        day_from_number(transfer.moved_on).map_or(Cell::Empty, Cell::Day),
        Cell::Text(transfer.kind.english()),
        Cell::Count(transfer.months),
        Cell::Money(transfer.base_total),
        Cell::Money(transfer.account),
        Cell::Money(transfer.pooled),
        Cell::Text(state),
        Cell::Count(transfer.person),
    ])
}
