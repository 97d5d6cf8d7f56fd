//! What SQLite reports, as a refusal the user can act on.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::refusal::Refusal;

/// The refusal behind an error of SQLite anywhere in a chain of errors, where the user can do something about it.
pub fn refusal_of(error: &anyhow::Error, path: &Path, waited_seconds: u64) -> Option<Refusal> {
    let rusqlite::Error::SqliteFailure(failure, text) = error.chain().find_map(|cause| cause.downcast_ref())? else {
        return None;
    };
    let path = path.display().to_string();
    let reason = text.clone().unwrap_or_else(|| failure.to_string());
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
            Some(Refusal::OfficeBusy { path, seconds: waited_seconds })
        }
        ErrorCode::DiskFull => Some(Refusal::DiskFull { path }),
        ErrorCode::ReadOnly => {
            Some(Refusal::OfficeReadOnly { path, reason: super::read_only::NOT_WRITABLE.to_owned() })
        }
        ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            Some(Refusal::FileUnreadable { path, reason: "permission denied".to_owned() })
        }
        ErrorCode::NotADatabase => Some(Refusal::NotAnOffice { path }),
        ErrorCode::SystemIoFailure if !is_of_reading(failure.extended_code) => {
            Some(Refusal::FileUnwritable { path, reason })
        }
        ErrorCode::DatabaseCorrupt | ErrorCode::SystemIoFailure => Some(Refusal::OfficeDamaged { path, reason }),
        _ => None,
    }
}

/// Whether an input or output error met what is written already. Any other says nothing against the file: the disk took no more,
/// not even the journal that a reader needs.
const fn is_of_reading(extended_code: i32) -> bool {
    use rusqlite::ffi;
    matches!(
        extended_code,
        ffi::SQLITE_IOERR_READ | ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS | ffi::SQLITE_IOERR_DATA
    )
}
