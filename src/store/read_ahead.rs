//! Reading in a thread of its own, through a second look at the file, while the caller's thread computes and writes.

use std::sync::mpsc::sync_channel;
use std::thread;

use anyhow::Context;
use rusqlite::{Connection, OpenFlags};

use super::Reader;
use super::adjustments::Adjustable;
use super::enrolments::InForce;
use crate::model::Month;

/// Rows handed over at a time, and how many such heaps may wait.
const HEAP: usize = 2_048;
const WAITING: usize = 2;
/// Pages the second look keeps, in KiB: few tables at a time, each from its start to its end.
const CACHE_KIB: i64 = 6_000;
/// The same where rows are found here and there: as much as an index of a million identity numbers takes, and some more.
const CACHE_FOR_FINDING_KIB: i64 = 48_000;

/// A second look at the file, for a thread of its own: it sees what was committed last.
#[derive(Debug)]
pub struct SecondLook {
    connection: Connection,
    today: i64,
}

impl SecondLook {
    /// Reads through this look.
    pub const fn reader(&self) -> Reader<'_> {
        Reader::new(&self.connection, self.today)
    }
}

impl Reader<'_> {
    /// Opens a second look at the file that is read, to go through tables.
    pub fn second_look(&self) -> anyhow::Result<SecondLook> {
        self.second_look_keeping(CACHE_KIB)
    }

    /// The same to find rows here and there.
    pub fn second_look_for_finding(&self) -> anyhow::Result<SecondLook> {
        self.second_look_keeping(CACHE_FOR_FINDING_KIB)
    }

    fn second_look_keeping(&self, cache_kib: i64) -> anyhow::Result<SecondLook> {
        let path = self.connection().path().unwrap_or_default();
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).context("opening the file for reading")?;
        connection.pragma_update(None, "cache_size", -cache_kib)?;
        // One transaction for all that is read: else each statement would ask anew whether the file has changed.
        connection.execute_batch("BEGIN")?;
        Ok(SecondLook { connection, today: self.today() })
    }

    /// Goes through everybody insured in a month in the order of payer and person, as it was committed last: not for a change
    /// that has written enrolments itself. The thread that reads also works on what it finds.
    pub fn each_enrolment_in_force_ahead<T: Send>(
        &self,
        month: Month,
        mut work: impl FnMut(&InForce) -> anyhow::Result<Option<T>> + Send,
        take: impl FnMut(T) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.read_ahead(
            move |look, hand_over| {
                look.each_enrolment_in_force(month, i64::MAX, None, |found| {
                    work(&found)?.map_or(Ok(()), &mut *hand_over)
                })
            },
            take,
        )
    }

    /// Goes through the pensions that may be raised in the order of payees, as they were committed last.
    pub fn each_adjustable_ahead(&self, take: impl FnMut(Adjustable) -> anyhow::Result<()>) -> anyhow::Result<()> {
        self.read_ahead(|look, hand_over| look.each_adjustable(hand_over), take)
    }

    /// Reads through a second look at the file, and takes what it finds in its order.
    fn read_ahead<T: Send>(
        &self,
        read: impl FnOnce(Reader<'_>, &mut dyn FnMut(T) -> anyhow::Result<()>) -> anyhow::Result<()> + Send,
        mut take: impl FnMut(T) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let look = self.second_look()?;
        thread::scope(|scope| {
            let (sender, receiver) = sync_channel::<Vec<T>>(WAITING);
            let reading = scope.spawn(move || {
                let given_up = |_| anyhow::anyhow!("nobody takes what is read");
                let mut heap = Vec::with_capacity(HEAP);
                read(look.reader(), &mut |found| {
                    heap.push(found);
                    if heap.len() == HEAP {
                        sender.send(std::mem::replace(&mut heap, Vec::with_capacity(HEAP))).map_err(given_up)?;
                    }
                    Ok(())
                })?;
                sender.send(heap).map_err(given_up)
            });
            // An error of `take` drops the receiver, which ends the reader at its next heap.
            let taken = receiver.into_iter().flatten().try_for_each(&mut take);
            let read = reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            taken.and(read)
        })
    }
}
