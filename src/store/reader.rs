//! A read-only look into the file, cheap to copy; what can be asked stands in the modules of each noun.

use rusqlite::{Connection, Transaction};

use super::persons::AsOf;

/// Reads from the file, inside or outside a transaction.
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    connection: &'c Connection,
    /// The business date, `20260930`: what begins to hold later is not in force yet.
    today: i64,
}

/// One look at the file: what is read meanwhile is of one moment, whatever others write.
pub struct OneLook<'c> {
    _kept: Transaction<'c>,
}

impl<'c> Reader<'c> {
    /// Keeps one look until it is dropped. Without it each statement asks anew whether the file has changed. Not where something is written.
    pub fn one_look(&self) -> anyhow::Result<OneLook<'c>> {
        Ok(OneLook { _kept: self.connection.unchecked_transaction()? })
    }

    pub(super) const fn new(connection: &'c Connection, today: i64) -> Self {
        Self { connection, today }
    }

    /// The day that is looked at.
    pub(super) const fn day_of(&self, as_of: AsOf) -> i64 {
        if as_of.is_of_today() { self.today } else { as_of.day }
    }

    pub(super) const fn today(&self) -> i64 {
        self.today
    }

    pub(super) const fn connection(&self) -> &'c Connection {
        self.connection
    }
}
