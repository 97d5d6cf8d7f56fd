//! Reading in a thread of its own, through a second look at the file, while the caller's thread computes and writes.

use std::sync::mpsc::sync_channel;
use std::thread;

use anyhow::Context;
use rusqlite::{Connection, OpenFlags};

use super::Reader;
use super::enrolments::InForce;
use crate::model::Month;

/// People handed over at a time, and how many such heaps may wait.
const HEAP: usize = 8_192;
const WAITING: usize = 2;
/// Pages the second look keeps, in KiB: an index is read once, from its start to its end.
const CACHE_KIB: i64 = 2_000;

impl Reader<'_> {
    /// Goes through everybody insured in a month in the order of payer and person, as it was committed last: not for a change
    /// that has written enrolments itself.
    pub fn each_enrolment_in_force_ahead(
        &self,
        month: Month,
        mut take: impl FnMut(InForce) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let path = self.connection().path().unwrap_or_default();
        let look =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)
                .context("opening the file for reading")?;
        look.pragma_update(None, "cache_size", -CACHE_KIB)?;
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Vec<InForce>>(WAITING);
            let reading = scope.spawn(move || {
                let mut heap = Vec::with_capacity(HEAP);
                let read = Reader::new(&look).each_enrolment_in_force(month, i64::MAX, None, |person| {
                    heap.push(person);
                    if heap.len() == HEAP {
                        sender.send(std::mem::replace(&mut heap, Vec::with_capacity(HEAP)))?;
                    }
                    Ok(())
                });
                read.and_then(|()| Ok(sender.send(heap)?))
            });
            // An error of `take` drops the receiver, which ends the reader at its next heap.
            let taken = receiver.into_iter().flatten().try_for_each(&mut take);
            let read = reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            taken.and(read)
        })
    }
}
