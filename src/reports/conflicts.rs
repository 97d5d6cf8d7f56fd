//! People who are insured twice for one kind in the same months, with the refund that would settle it.

use crate::model::{Cell, Column, ColumnKind, KindSet, Month, Report, RowSink};
use crate::operations::insured_twice::{Conflict, Place, conflicts};
use crate::operations::register_enrolment::public_name;
use crate::store::Reader;
use crate::store::persons::AsOf;

/// The refund reason of insurance in two places at once.
const REASON: &str = "RF3";
/// Stands where months are of the history.
const HISTORY: &str = "history";

const COLUMNS: [Column; 10] = [
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("kind", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("to_month", ColumnKind::Month),
    Column::new("first_place", ColumnKind::Code),
    Column::new("second_place", ColumnKind::Code),
    Column::new("levied", ColumnKind::Money),
    Column::new("proposal", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// One row a person, kind and unbroken span of months.
pub fn report(reader: Reader<'_>, up_to: Month, person: Option<i64>, kinds: Option<KindSet>) -> Report<'_> {
    Report::new("conflicts", COLUMNS, move |sink| {
        let persons = match person {
            Some(person) => vec![person],
            None => reader.persons_at_several_places()?,
        };
        for person in persons {
            let found = conflicts(reader, person, up_to)?;
            for conflict in found.iter().filter(|conflict| kinds.is_none_or(|asked| asked.contains(conflict.kind))) {
                row(reader, sink, person, conflict)?;
            }
        }
        Ok(())
    })
}

fn row(reader: Reader<'_>, sink: &mut dyn RowSink, person: i64, conflict: &Conflict) -> anyhow::Result<()> {
    let details = reader.person(person, AsOf::NOW)?.map(|version| version.person.details);
    let place = |place: Place| place.payer.map_or_else(|| Ok(HISTORY.to_owned()), |payer| public_name(reader, payer));
    let (first, second) = (place(conflict.first)?, place(conflict.second)?);
    sink.row(&[
        details.as_ref().map_or(Cell::Empty, |details| Cell::Text(details.id_number.as_str())),
        details.as_ref().map_or(Cell::Empty, |details| Cell::Text(&details.name)),
        Cell::Text(conflict.kind.english()),
        Cell::Month(conflict.from),
        Cell::Month(conflict.to),
        Cell::Text(&first),
        Cell::Text(&second),
        Cell::Money(conflict.levied),
        if conflict.levied.is_positive() { Cell::Text(REASON) } else { Cell::Empty },
        Cell::Count(person),
    ])
}
