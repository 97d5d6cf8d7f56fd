//! The operation log as a list, and the batches that were taken in.

use crate::model::{Cell, Column, ColumnKind, Report, RowSink, day_from_number};
use crate::store::Reader;
use crate::store::batches::Batch;
use crate::store::operations::LoggedOperation;

/// Which entries of the log are asked for.
#[derive(Clone, Debug, Default)]
pub struct LogQuery {
    pub kind: Option<String>,
    pub operator: Option<String>,
    /// `20260930`
    pub from_day: Option<i64>,
    pub to_day: Option<i64>,
}

impl LogQuery {
    fn is_about(&self, entry: &LoggedOperation) -> bool {
        self.kind.as_ref().is_none_or(|kind| *kind == entry.kind)
            && self.operator.as_ref().is_none_or(|operator| *operator == entry.operator)
            && self.from_day.is_none_or(|day| day <= entry.business_date)
            && self.to_day.is_none_or(|day| entry.business_date <= day)
    }
}

const ENTRY: [Column; 11] = [
    Column::new("operation", ColumnKind::Count),
    Column::new("operation_kind", ColumnKind::Code),
    Column::new("business_date", ColumnKind::Day),
    Column::new("handled_at", ColumnKind::Code),
    Column::new("off_clock", ColumnKind::Flag),
    Column::new("operator", ColumnKind::Text),
    Column::new("matter", ColumnKind::Count),
    Column::new("reason", ColumnKind::Text),
    Column::new("source", ColumnKind::Text),
    Column::new("policy", ColumnKind::Code),
    Column::new("hash", ColumnKind::Code),
];

fn entry_cells(entry: &LoggedOperation) -> [Cell<'_>; ENTRY.len()] {
    [
        Cell::Count(entry.id),
        Cell::Text(&entry.kind),
        day_from_number(entry.business_date).map_or(Cell::Empty, Cell::Day),
        Cell::Text(&entry.clock),
        Cell::Flag(entry.is_off_clock),
        Cell::Text(&entry.operator),
        entry.matter.map_or(Cell::Empty, Cell::Count),
        entry.reason.as_deref().map_or(Cell::Empty, Cell::Text),
        entry.source.as_deref().map_or(Cell::Empty, Cell::Text),
        Cell::Text(&entry.policy),
        Cell::Text(&entry.hash),
    ]
}

/// The entries of the log, oldest first.
pub fn entries(reader: Reader<'_>, query: LogQuery) -> Report<'_> {
    Report::new("operations", ENTRY, move |sink| {
        reader.each_operation(|entry| if query.is_about(&entry) { sink.row(&entry_cells(&entry)) } else { Ok(()) })
    })
}

/// One entry of the log with what it wrote, a row a table.
pub fn tables<'r>(reader: Reader<'r>, entry: &'r LoggedOperation) -> Report<'r> {
    let written = [
        Column::new("table", ColumnKind::Code),
        Column::new("rows", ColumnKind::Count),
        Column::new("first", ColumnKind::Count),
        Column::new("last", ColumnKind::Count),
        Column::new("digest", ColumnKind::Code),
    ];
    Report::new("operation", [ENTRY.as_slice(), &written].concat(), move |sink| {
        let written = reader.written_by(entry.id)?;
        if written.is_empty() {
            // What was only looked at is an entry too.
            return sink.row(&[entry_cells(entry).as_slice(), &[Cell::Empty; 5]].concat());
        }
        written.iter().try_for_each(|(table, rows, first, last, digest)| {
            let written =
                [Cell::Text(table), Cell::Count(*rows), Cell::Count(*first), Cell::Count(*last), Cell::Text(digest)];
            sink.row(&[entry_cells(entry).as_slice(), &written].concat())
        })
    })
}

const BATCH: [Column; 14] = [
    Column::new("batch", ColumnKind::Count),
    Column::new("operation_kind", ColumnKind::Code),
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("source", ColumnKind::Text),
    Column::new("length", ColumnKind::Count),
    Column::new("digest", ColumnKind::Code),
    Column::new("read", ColumnKind::Count),
    Column::new("inserted", ColumnKind::Count),
    Column::new("changed", ColumnKind::Count),
    Column::new("same", ColumnKind::Count),
    Column::new("rejected", ColumnKind::Count),
    Column::new("suspect", ColumnKind::Count),
    Column::new("operation", ColumnKind::Count),
];

/// The files that were taken in, oldest first.
pub fn batches(batches: &[Batch]) -> Report<'_> {
    Report::new("batches", BATCH, |sink| batches.iter().try_for_each(|batch| batch_row(sink, batch)))
}

fn batch_row(sink: &mut dyn RowSink, batch: &Batch) -> anyhow::Result<()> {
    let count = |count: u64| Cell::Count(count.cast_signed());
    let counts = &batch.counts;
    sink.row(&[
        Cell::Count(batch.id),
        Cell::Text(&batch.kind),
        batch.matter.map_or(Cell::Empty, Cell::Count),
        Cell::Text(batch.state.code()),
        Cell::Text(&batch.source),
        Cell::Count(batch.length),
        Cell::Text(&batch.digest),
        count(counts.read()),
        count(counts.inserted),
        count(counts.changed),
        count(counts.same),
        count(counts.rejected),
        count(counts.suspect),
        Cell::Count(batch.operation),
    ])
}
