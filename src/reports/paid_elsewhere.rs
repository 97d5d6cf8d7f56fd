//! The months of people's history: what an office that was taken over, or another region, says was paid.

use crate::model::{Cell, Column, ColumnKind, KindSet, Report, RowSink};
use crate::reports::asked_months::Months;
use crate::store::Reader;
use crate::store::history::HistorySpan;
use crate::store::persons::AsOf;

const COLUMNS: [Column; 11] = [
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("kind", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("to_month", ColumnKind::Month),
    Column::new("months", ColumnKind::Count),
    Column::new("base", ColumnKind::Money),
    Column::new("origin", ColumnKind::Code),
    Column::new("former_employer", ColumnKind::Text),
    Column::new("former_place", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// The spans of everybody or of one person, as known after an operation.
pub fn report(
    reader: Reader<'_>,
    as_of: AsOf,
    person: Option<i64>,
    (kinds, months): (Option<KindSet>, Months),
) -> Report<'_> {
    Report::new("history_spans", COLUMNS, move |sink| {
        let mut row = |span: HistorySpan| {
            let is_asked = span.operation <= as_of.operation
                && kinds.is_none_or(|asked| asked.contains(span.kind))
                && months.touch(span.from, Some(span.to));
            if is_asked { span_row(reader, sink, &span) } else { Ok(()) }
        };
        match person {
            Some(person) => reader.history_of_person(person)?.into_iter().try_for_each(row),
            None => reader.each_history(as_of.operation, &mut row),
        }
    })
}

fn span_row(reader: Reader<'_>, sink: &mut dyn RowSink, span: &HistorySpan) -> anyhow::Result<()> {
    let person = reader.person(span.person, AsOf::NOW)?.map(|version| version.person.details);
    sink.row(&[
        person.as_ref().map_or(Cell::Empty, |details| Cell::Text(details.id_number.as_str())),
        person.as_ref().map_or(Cell::Empty, |details| Cell::Text(&details.name)),
        Cell::Text(span.kind.english()),
        Cell::Month(span.from),
        Cell::Month(span.to),
        Cell::Count((span.to.months_since(span.from) + 1).into()),
        Cell::Money(span.base),
        Cell::Text(span.origin.code()),
        Cell::Text(&span.employer_name),
        Cell::Text(&span.place),
        Cell::Count(span.person),
    ])
}
