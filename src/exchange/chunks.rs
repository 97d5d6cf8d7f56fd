//! Reading and writing at the same time: one thread decodes, splits, parses and digests the rows of a file
//! while the caller's thread takes them, one chunk ahead of it at most.

use std::sync::mpsc::sync_channel;
use std::thread;

use super::{Layout, Row, Rows, SourceFile};
use crate::refusal::{Fault, Refusal};

/// Some rows of a file, in the order of their lines.
#[derive(Debug)]
pub struct Chunk<T> {
    /// The line and value of each good row.
    pub rows: Vec<(u64, T)>,
    /// The line and all faults of each bad one.
    pub faulty: Vec<(u64, Vec<Fault>)>,
    /// How many bytes of the file have been read so far, for a progress bar.
    pub bytes_read: u64,
}

/// What is known once all rows have been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// The SM3 of the bytes that were read.
    pub digest: [u8; 32],
    /// Good and bad rows together.
    pub rows: u64,
}

/// Gives all rows of a file to `take`, parsed, in chunks. A refusal of the file or an error of `take` ends both sides.
pub fn read_chunks<T: Send>(
    source: &SourceFile,
    layout: &'static Layout,
    rows_per_chunk: usize,
    parse: impl Fn(&Row) -> Result<T, Vec<Fault>> + Send,
    take: impl FnMut(Chunk<T>) -> anyhow::Result<()>,
) -> anyhow::Result<Ending> {
    read_prepared_chunks(source, layout, rows_per_chunk, (parse, |_: &mut [(u64, T)]| Ok(())), take)
}

/// The same, each chunk prepared by the thread that reads before it is handed over: `parse` comes with `prepare`.
pub fn read_prepared_chunks<T: Send>(
    source: &SourceFile,
    layout: &'static Layout,
    rows_per_chunk: usize,
    (parse, prepare): (
        impl Fn(&Row) -> Result<T, Vec<Fault>> + Send,
        impl Fn(&mut [(u64, T)]) -> anyhow::Result<()> + Send,
    ),
    mut take: impl FnMut(Chunk<T>) -> anyhow::Result<()>,
) -> anyhow::Result<Ending> {
    let rows = source.rows(layout)?;
    thread::scope(|scope| {
        let (sender, receiver) = sync_channel(0);
        let reader = scope.spawn(move || {
            send_chunks(rows, rows_per_chunk.max(1), &parse, |mut chunk: Chunk<T>| {
                prepare(&mut chunk.rows)?;
                Ok(sender.send(chunk).is_ok())
            })
        });
        // An error of `take` drops the receiver, which ends the reader at its next chunk.
        let taken = receiver.into_iter().try_for_each(&mut take);
        let ending = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        taken.and(ending)
    })
}

fn send_chunks<T>(
    mut rows: Rows,
    rows_per_chunk: usize,
    parse: &impl Fn(&Row) -> Result<T, Vec<Fault>>,
    send: impl Fn(Chunk<T>) -> anyhow::Result<bool>,
) -> anyhow::Result<Ending> {
    let mut row = Row::default();
    let mut count = 0;
    loop {
        let mut chunk = Chunk { rows: Vec::with_capacity(rows_per_chunk), faulty: Vec::new(), bytes_read: 0 };
        let mut room = rows_per_chunk;
        while room > 0 && rows.read(&mut row)? {
            room -= 1;
            match parsed(&row, parse) {
                Ok(value) => chunk.rows.push((row.line, value)),
                Err(faults) => chunk.faulty.push((row.line, faults)),
            }
        }
        let is_last = room > 0;
        count += (rows_per_chunk - room) as u64;
        chunk.bytes_read = rows.bytes_read();
        let is_empty = room == rows_per_chunk;
        let is_unwanted = !is_empty && !send(chunk)?;
        if is_last || is_unwanted {
            return Ok(Ending { digest: rows.digest(), rows: count });
        }
    }
}

/// Parses a row. Where its cells do not stand under their headers, only that is said; a NUL is said beside all else.
fn parsed<T>(row: &Row, parse: &impl Fn(&Row) -> Result<T, Vec<Fault>>) -> Result<T, Vec<Fault>> {
    match &row.fault {
        None => parse(row),
        Some(fault) if fault.refusal == Refusal::NulCharacter => {
            let others = parse(row).err().unwrap_or_default();
            let others = others.into_iter().filter(|other| other.column != fault.column);
            Err(std::iter::once(fault.clone()).chain(others).collect())
        }
        Some(fault) => Err(vec![fault.clone()]),
    }
}
