//! Batches in the file: which file was taken in, by its length and SM3, and how many rows of it did what.

use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{MatterState, OperationKind};

/// A batch that was taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    pub id: i64,
    pub kind: String,
    pub matter: Option<i64>,
    /// The state of its matter; a batch that is no matter holds at once.
    pub state: MatterState,
    pub source: String,
    pub length: i64,
    /// SM3 of the file's bytes, hexadecimal.
    pub digest: String,
    pub counts: BatchCounts,
    pub operation: i64,
}

/// What became of the rows of a file. `read` is the sum of all but `suspect`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BatchCounts {
    pub inserted: u64,
    pub changed: u64,
    pub same: u64,
    pub rejected: u64,
    /// Good rows not loaded because others were bad.
    pub withheld: u64,
    /// Rows taken although their number is doubtful, because a clerk has seen the card.
    pub suspect: u64,
}

impl BatchCounts {
    pub const fn read(&self) -> u64 {
        self.inserted + self.changed + self.same + self.rejected + self.withheld
    }

    /// The rows that would have been loaded.
    pub const fn good(&self) -> u64 {
        self.inserted + self.changed + self.same
    }
}

const SELECT: &str = "SELECT b.id, b.kind, b.matter, coalesce(s.state, 'approved'), b.source, b.length, b.digest, \
                      b.inserted, b.changed, b.same, b.rejected, b.suspect, b.operation \
                      FROM batch b LEFT JOIN matter_state s ON s.matter = b.matter";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Batch> {
    let state: String = row.get(3)?;
    let count = |place| row.get::<_, i64>(place).map(i64::cast_unsigned);
    Ok(Batch {
        id: row.get(0)?,
        kind: row.get(1)?,
        matter: row.get(2)?,
        state: MatterState::from_code(&state).unwrap_or(MatterState::Pending),
        source: row.get(4)?,
        length: row.get(5)?,
        digest: row.get(6)?,
        counts: BatchCounts {
            inserted: count(7)?,
            changed: count(8)?,
            same: count(9)?,
            rejected: count(10)?,
            withheld: 0,
            suspect: count(11)?,
        },
        operation: row.get(12)?,
    })
}

impl Reader<'_> {
    /// All batches, oldest first.
    pub fn batches(&self) -> anyhow::Result<Vec<Batch>> {
        let mut statement = self.connection().prepare(&format!("{SELECT} ORDER BY b.id"))?;
        let rows = statement.query_map([], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Batches of a kind that are pending or approved and whose file had this many bytes.
    pub fn batches_of_length(&self, kind: OperationKind, length: u64) -> anyhow::Result<Vec<Batch>> {
        let sql = format!(
            "{SELECT} WHERE b.kind = ?1 AND b.length = ?2 AND coalesce(s.state, 'approved') IN ('pending', 'approved')"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map((kind.code(), length.cast_signed()), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The batch of a matter.
    pub fn batch_of_matter(&self, matter: i64) -> anyhow::Result<Option<Batch>> {
        let mut statement = self.connection().prepare(&format!("{SELECT} WHERE b.matter = ?1"))?;
        let mut rows = statement.query_map([matter], from_row)?;
        Ok(rows.next().transpose()?)
    }
}

/// A batch about to be recorded.
#[derive(Clone, Copy, Debug)]
pub struct NewBatch<'a> {
    pub kind: OperationKind,
    pub matter: Option<i64>,
    pub source: &'a str,
    pub length: u64,
    pub digest: &'a str,
    pub counts: BatchCounts,
}

impl Writer<'_> {
    /// Records a batch and returns its number.
    pub fn insert_batch(&mut self, batch: &NewBatch<'_>) -> anyhow::Result<i64> {
        let operation = self.operation();
        let count = |number: u64| Value::Int(number.cast_signed());
        let counts = &batch.counts;
        self.insert(
            TableId::Batch,
            &[
                Value::Text(batch.kind.code()),
                Value::int_or_null(batch.matter),
                Value::Text(batch.source),
                count(batch.length),
                Value::Text(batch.digest),
                count(counts.read()),
                count(counts.inserted),
                count(counts.changed),
                count(counts.same),
                count(counts.rejected),
                count(counts.suspect),
                Value::Int(operation),
            ],
        )
    }
}
