//! Who would move from one employer to another, on which terms.

use crate::model::{Cell, Column, ColumnKind, Report};
use crate::operations::register_enrolment::public_name;
use crate::operations::split_employer::Move;
use crate::store::Reader;
use crate::store::persons::AsOf;

const COLUMNS: [Column; 8] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("to_employer", ColumnKind::Code),
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("kinds", ColumnKind::Code),
    Column::new("earnings", ColumnKind::Money),
    Column::new("from", ColumnKind::Month),
    Column::new("person", ColumnKind::Count),
];

/// One row a person.
pub fn report<'a>(reader: Reader<'a>, moves: &'a [Move]) -> Report<'a> {
    Report::new("moves", COLUMNS, move |sink| {
        moves.iter().try_for_each(|one| {
            let (employer, to) = (public_name(reader, one.old)?, public_name(reader, one.new)?);
            let person = reader.person(one.held.person, AsOf::NOW)?.map(|version| version.person.details);
            let kinds = one.held.kinds.to_string();
            sink.row(&[
                Cell::Text(&employer),
                Cell::Text(&to),
                person.as_ref().map_or(Cell::Empty, |details| Cell::Text(details.id_number.as_str())),
                person.as_ref().map_or(Cell::Empty, |details| Cell::Text(&details.name)),
                Cell::Text(&kinds),
                Cell::Money(one.held.earnings),
                Cell::Month(one.from),
                Cell::Count(one.held.person),
            ])
        })
    })
}
