//! Opening and making the file: its mode, pragmas, and the lock that lets one writer in at a time.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::{Reader, migrate};
use crate::refusal::Refusal;

/// An open office file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
}

/// Pages kept in memory, in KiB: enough for the indexes of a million people, far below the bound on peak memory.
const CACHE_KIB: i64 = 64_000;
/// How many prepared statements are kept.
const STATEMENTS: usize = 128;

impl Store {
    /// Makes a new file with mode 0600 beside the place where it will stand. Refused where something stands there already.
    pub fn create_aside(path: &Path, wait: Duration) -> anyhow::Result<Self> {
        if path.exists() {
            return Err(Refusal::OfficeExists { path: path.display().to_string() }.into());
        }
        let aside = path.with_extension(format!("new-{}", std::process::id()));
        let made = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&aside);
        made.map_err(|error| unwritable(path, &error))?;
        let store = Self { connection: connect(&aside, wait)?, path: aside };
        migrate::bring_up_to_date(&store.connection, path)?;
        Ok(store)
    }

    /// Closes the file and puts it under its name, unless something has come to stand there meanwhile.
    pub fn publish(self, path: &Path, wait: Duration) -> anyhow::Result<Self> {
        let Self { connection, path: aside } = self;
        connection.close().map_err(|(_, error)| error)?;
        let linked = std::fs::hard_link(&aside, path);
        // The name aside is only scaffolding; the office stands under its own name or not at all.
        let _ = std::fs::remove_file(&aside);
        match linked {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                Err(Refusal::OfficeExists { path: path.display().to_string() }.into())
            }
            Err(error) => Err(unwritable(path, &error).into()),
            Ok(()) => Self::open(path, wait),
        }
    }

    /// Opens an office's file for reading and writing, and brings an older one up to date.
    pub fn open(path: &Path, wait: Duration) -> anyhow::Result<Self> {
        if !path.exists() {
            return Err(Refusal::OfficeMissing { path: path.display().to_string() }.into());
        }
        let store = Self { connection: connect(path, wait)?, path: path.to_owned() };
        migrate::bring_up_to_date(&store.connection, path)?;
        Ok(store)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.connection)
    }

    /// Takes the writer's place, or fails with "busy" after the wait.
    pub(crate) fn begin(&self) -> anyhow::Result<()> {
        self.connection.execute_batch("BEGIN IMMEDIATE").context("taking the file for writing")
    }

    pub(crate) fn commit(&self) -> anyhow::Result<()> {
        self.connection.execute_batch("COMMIT").context("writing the file")
    }

    /// Takes back whatever the open transaction did; harmless where none is open.
    pub(crate) fn rollback(&self) {
        if !self.connection.is_autocommit() {
            // A rollback can only fail where SQLite has already rolled back by itself.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }
}

fn connect(path: &Path, wait: Duration) -> anyhow::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(wait)?;
    // Without this guarantee SQLite prepares a statement anew for each new value wherever a partial index might serve it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(connection)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::FileUnwritable { path: path.display().to_string(), reason: error.to_string() }
}
