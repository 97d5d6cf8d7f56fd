//! The tiers that residents chose, a row a funding item (AAE341): what the person pays, what the governments add.

use crate::model::{Cell, Column, ColumnKind, Money, Report, RowSink};
use crate::operations::resident_pension::{GOVERNMENT, OWN};
use crate::store::Reader;
use crate::store::persons::AsOf;
use crate::store::residents::ResidentChoice;

const COLUMNS: [Column; 9] = [
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("year", ColumnKind::Count),
    Column::new("tier", ColumnKind::Money),
    Column::new("funding_item", ColumnKind::Code),
    Column::new("amount", ColumnKind::Money),
    Column::new("assistance", ColumnKind::Code),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// The choices of a year and person, or all.
pub fn report(reader: Reader<'_>, as_of: AsOf, person: Option<i64>) -> Report<'_> {
    Report::new("residents", COLUMNS, move |sink| {
        let choices = reader.resident_choices(None)?.into_iter();
        let merges = reader.merges(as_of.operation)?;
        let is_asked = |choice: &ResidentChoice| {
            choice.operation <= as_of.operation
                && person.is_none_or(|person| merges.leading(choice.person) == merges.leading(person))
        };
        choices.filter(is_asked).try_for_each(|choice| rows(reader, sink, &choice))
    })
}

fn rows(reader: Reader<'_>, sink: &mut dyn RowSink, choice: &ResidentChoice) -> anyhow::Result<()> {
    let person = reader.person(choice.person, AsOf::NOW)?.map(|version| version.person.details);
    let state = reader.resident_levy(choice.row)?.unwrap_or("chosen");
    let items = [(OWN, choice.own_part()), (choice.items.as_str(), choice.subsidy), (GOVERNMENT, choice.government)];
    for (item, amount) in items.into_iter().filter(|(_, amount)| *amount != Money::ZERO) {
        sink.row(&[
            person.as_ref().map_or(Cell::Empty, |details| Cell::Text(details.id_number.as_str())),
            person.as_ref().map_or(Cell::Empty, |details| Cell::Text(&details.name)),
            Cell::Count(choice.year.into()),
            Cell::Money(choice.tier),
            Cell::Text(item),
            Cell::Money(amount),
            Cell::Text(&choice.assistance),
            Cell::Text(state),
            Cell::Count(choice.person),
        ])?;
    }
    Ok(())
}
