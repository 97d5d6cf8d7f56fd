//! The answer of an import: one row, whatever its end.

use crate::exchange::SourceFile;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Report};
use crate::store::batches::{Batch, BatchCounts};

/// The columns of the answer.
pub const COLUMNS: [Column; 10] = [
    Column::new("batch", ColumnKind::Count),
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("read", ColumnKind::Count),
    Column::new("inserted", ColumnKind::Count),
    Column::new("changed", ColumnKind::Count),
    Column::new("same", ColumnKind::Count),
    Column::new("rejected", ColumnKind::Count),
    Column::new("withheld", ColumnKind::Count),
    Column::new("digest", ColumnKind::Code),
];

/// How an import ended.
#[derive(Clone, Debug)]
pub struct Answer {
    pub batch: Option<i64>,
    pub matter: Option<i64>,
    pub state: &'static str,
    pub counts: BatchCounts,
    pub digest: String,
}

const ALREADY_IMPORTED: &str = "already_imported";

impl Answer {
    /// Whether nothing was read, as it was taken in before.
    pub fn is_known(&self) -> bool {
        self.state == ALREADY_IMPORTED
    }

    /// The good rows are not loaded, as others were bad.
    pub(super) fn withhold(&mut self) {
        let counts = &mut self.counts;
        counts.withheld = counts.inserted + counts.changed;
        (counts.inserted, counts.changed) = (0, 0);
        self.state = "withheld";
    }

    /// Shows the row.
    pub(super) fn show(&self, invocation: &Invocation) -> anyhow::Result<()> {
        let count = |number: u64| Cell::Count(number.cast_signed());
        let optional = |number: Option<i64>| number.map_or(Cell::Empty, Cell::Count);
        let counts = &self.counts;
        invocation.count(counts.read(), counts.inserted + counts.changed);
        invocation.report(Report::new("import", COLUMNS, |sink| {
            sink.row(&[
                optional(self.batch),
                optional(self.matter),
                Cell::Text(self.state),
                count(counts.read()),
                count(counts.inserted),
                count(counts.changed),
                count(counts.same),
                count(counts.rejected),
                count(counts.withheld),
                Cell::Text(&self.digest),
            ])
        }))
    }
}

/// The file was taken in before: nothing is read.
pub(super) fn already_imported(invocation: &Invocation, source: &SourceFile, before: &Batch) -> Answer {
    let state = before.state.code().to_owned();
    invocation.say(&Message::AlreadyImported { source: source.name().to_owned(), batch: before.id, state });
    Answer {
        batch: Some(before.id),
        matter: before.matter,
        state: ALREADY_IMPORTED,
        counts: BatchCounts::default(),
        digest: before.digest.clone(),
    }
}

/// The file was refused as a whole.
pub(super) fn nothing_read(invocation: &Invocation) -> anyhow::Result<()> {
    let counts = BatchCounts::default();
    Answer { batch: None, matter: None, state: "withheld", counts, digest: String::new() }.show(invocation)
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
