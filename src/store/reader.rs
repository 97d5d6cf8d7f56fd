//! A read-only look into the file, cheap to copy; what can be asked stands in the modules of each noun.

use rusqlite::Connection;

/// Reads from the file, inside or outside a transaction.
#[derive(Clone, Copy)]
pub struct Reader<'c> {
    connection: &'c Connection,
}

impl<'c> Reader<'c> {
    pub(super) const fn new(connection: &'c Connection) -> Self {
        Self { connection }
    }

    pub(super) const fn connection(&self) -> &'c Connection {
        self.connection
    }
}
