//! Opening and making the file: its mode, pragmas, and the lock that lets one writer in at a time.

use std::fs::{File, OpenOptions};
use std::io::Read as _;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::read_only::{self, Stamp};
use super::{Reader, migrate};
use crate::refusal::Refusal;

/// An open office file.
pub struct Store {
    connection: Connection,
    path: PathBuf,
    /// The business date, `20260930`.
    today: i64,
    /// Where nothing can be written: what the file looked like when it was opened.
    stamp: Option<Stamp>,
    is_read_only: bool,
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
        let aside = aside_of(path);
        let made = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&aside);
        made.map_err(|error| unwritable(path, &error))?;
        let connection = connect(&aside, wait)?;
        tune(&connection)?;
        migrate::bring_up_to_date(&connection, path)?;
        Ok(Self { connection, path: aside, today: i64::MAX, stamp: None, is_read_only: false })
    }

    /// Removes what [`Store::create_aside`] began, with its journal.
    pub fn discard_aside(path: &Path) {
        let aside = aside_of(path);
        for ending in ["", "-wal", "-shm", "-journal"] {
            let mut name = aside.clone().into_os_string();
            name.push(ending);
            // Nothing depends on it: a next run would only find a file to pass by.
            let _ = std::fs::remove_file(name);
        }
    }

    /// Closes the file and puts it under its name, unless something has come to stand there meanwhile.
    pub fn publish(self, path: &Path, wait: Duration) -> anyhow::Result<Self> {
        let Self { connection, path: aside, .. } = self;
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
        if path.is_dir() {
            return Err(Refusal::OfficeIsAFolder { path: path.display().to_string() }.into());
        }
        match Self::open_to_write(path, wait) {
            Err(error) if read_only::is_unwritable(&error) => Self::open_to_read(path, wait),
            opened => opened,
        }
    }

    fn open_to_write(path: &Path, wait: Duration) -> anyhow::Result<Self> {
        let connection = connect(path, wait)?;
        // Before anything is set: a file that is not ours is not touched.
        migrate::refuse_foreign(&connection, path)?;
        refuse_cut(path)?;
        tune(&connection)?;
        migrate::bring_up_to_date(&connection, path)?;
        Ok(Self { connection, path: path.to_owned(), today: i64::MAX, stamp: None, is_read_only: false })
    }

    /// Opens a file that may be read only; an older one is not understood without bringing it up to date.
    fn open_to_read(path: &Path, wait: Duration) -> anyhow::Result<Self> {
        let (connection, stamp) = read_only::connect(path, wait)?;
        migrate::refuse_foreign(&connection, path)?;
        refuse_cut(path)?;
        migrate::refuse_older(&connection, path)?;
        guarantee(&connection)?;
        connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        Ok(Self { connection, path: path.to_owned(), today: i64::MAX, stamp, is_read_only: true })
    }

    /// What the file looked like when it was opened, where only that tells of somebody who writes.
    pub const fn stamp(&self) -> Option<&Stamp> {
        self.stamp.as_ref()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.connection, self.today)
    }

    /// Sets the business date: what begins to hold later is not in force yet.
    pub(crate) const fn set_today(&mut self, today: i64) {
        self.today = today;
    }

    /// The business date.
    pub(crate) const fn today(&self) -> i64 {
        self.today
    }

    /// Takes the writer's place, or fails with "busy" after the wait.
    pub(crate) fn begin(&self) -> anyhow::Result<()> {
        if self.is_read_only {
            let (path, reason) = (self.path.display().to_string(), read_only::NOT_WRITABLE.to_owned());
            return Err(Refusal::OfficeReadOnly { path, reason }.into());
        }
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
    guarantee(&connection)?;
    Ok(connection)
}

fn guarantee(connection: &Connection) -> anyhow::Result<()> {
    // Without this guarantee SQLite prepares a statement anew for each new value wherever a partial index might serve it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

fn tune(connection: &Connection) -> anyhow::Result<()> {
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    Ok(())
}

/// Refuses a file that is shorter than its header says, as an interrupted copy leaves it: SQLite would only notice on meeting
/// a page that is missing, and until then take what is left for the whole.
fn refuse_cut(path: &Path) -> anyhow::Result<()> {
    let mut header = [0; 100];
    if File::open(path)?.read_exact(&mut header).is_err() {
        return Ok(());
    }
    let number = |at: usize| header[at..at + 4].iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
    // Pages that wait in the journal are not in the file yet; asked after the header, as it may just be leaving.
    let has_journal = read_only::journal_length(path) > 0;
    let is_counted = number(24) == number(92);
    let page = match number(16) >> 16 {
        1 => 65_536,
        size => size,
    };
    let (wanted, found) = (number(28) * page, std::fs::metadata(path)?.len());
    if !has_journal && is_counted && found < wanted {
        let reason = format!("{found} of {wanted} bytes are there");
        return Err(Refusal::OfficeDamaged { path: path.display().to_string(), reason }.into());
    }
    Ok(())
}

fn aside_of(path: &Path) -> PathBuf {
    path.with_extension(format!("new-{}", std::process::id()))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::FileUnwritable { path: path.display().to_string(), reason: error.to_string() }
}
