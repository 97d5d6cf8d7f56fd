//! An office in a place where nothing may be written: its file can still be read, as long as nobody else writes to it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::refusal::Refusal;

/// Why a writer is turned away.
pub(super) const NOT_WRITABLE: &str = "you may read here but not write";
const JOURNAL_LEFT: &str = "its latest changes wait in the journal beside it, which is read only where you may write";

/// How a file looked when it was opened: without SQLite's own locks, only this tells whether somebody wrote meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    path: PathBuf,
    length: u64,
    changed_at: Option<SystemTime>,
    journal: u64,
}

impl Stamp {
    fn of(path: &Path) -> Self {
        let metadata = fs::metadata(path).ok();
        let changed_at = metadata.as_ref().and_then(|metadata| metadata.modified().ok());
        let length = metadata.map_or(0, |metadata| metadata.len());
        Self { path: path.to_owned(), length, changed_at, journal: journal_length(path) }
    }

    /// Refuses an answer that was read while the file changed.
    pub fn refuse_changed(&self) -> Result<(), Refusal> {
        if Self::of(&self.path) == *self {
            return Ok(());
        }
        Err(Refusal::OfficeChangedMeanwhile { path: self.path.display().to_string() })
    }
}

/// How much stands in the journal beside a file.
pub(super) fn journal_length(path: &Path) -> u64 {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-wal");
    fs::metadata(journal).map_or(0, |journal| journal.len())
}

/// Whether SQLite could not write where it has to.
pub(super) fn is_unwritable(error: &anyhow::Error) -> bool {
    let code = error.chain().find_map(|cause| cause.downcast_ref::<rusqlite::Error>()?.sqlite_error_code());
    matches!(code, Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied))
}

/// Opens a file for reading only, with a stamp where its place does not even take what readers agree by.
pub(super) fn connect(path: &Path, wait: Duration) -> anyhow::Result<(Connection, Option<Stamp>)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let refused = match opened(path, flags, wait) {
        Err(error) if is_unwritable(&error) => error,
        opened => return Ok((opened?, None)),
    };
    if journal_length(path) > 0 {
        let (path, reason) = (path.display().to_string(), JOURNAL_LEFT.to_owned());
        return Err(Refusal::OfficeReadOnly { path, reason }.into());
    }
    let stamp = Stamp::of(path);
    match opened(Path::new(&unchanging(path)), flags | OpenFlags::SQLITE_OPEN_URI, wait) {
        Err(error) if is_unwritable(&error) => Err(refused),
        opened => Ok((opened?, Some(stamp))),
    }
}

/// A connection that has read something.
fn opened(path: &Path, flags: OpenFlags, wait: Duration) -> anyhow::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(wait)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// The file as one that does not change, so that SQLite asks for no lock and no journal.
fn unchanging(path: &Path) -> String {
    let name = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    format!("file:{name}?immutable=1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_while_it_was_read_is_found_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.db");
        fs::write(&path, "one").unwrap();
        let stamp = Stamp::of(&path);
        assert_eq!(stamp.refuse_changed(), Ok(()));
        fs::write(folder.path().join("office.db-wal"), "waiting").unwrap();
        let refused = Err(Refusal::OfficeChangedMeanwhile { path: path.display().to_string() });
        assert_eq!(stamp.refuse_changed(), refused);
        fs::remove_file(folder.path().join("office.db-wal")).unwrap();
        assert_eq!(stamp.refuse_changed(), Ok(()));
        fs::write(&path, "other").unwrap();
        assert_eq!(stamp.refuse_changed(), refused);
    }

    #[test]
    fn a_name_with_marks_of_its_own_is_still_a_name() {
        assert_eq!(unchanging(Path::new("a?b#50%.db")), "file:a%3fb%2350%25.db?immutable=1");
    }
}
