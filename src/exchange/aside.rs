//! A file in the making stands beside its target until it is complete, always under the same name, so that what a killed run left
//! there is cleared away by the next.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

/// Who may read a file in the making.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Whoever may read a new file of that folder.
    AsUsual,
    Owner,
}

/// Opens a file beside a target that takes its name by `persist` and is gone otherwise.
pub fn beside(target: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let path = part_of(target);
    let made = match make(&path, readers) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && is_left_behind(&path) => {
            fs::remove_file(&path)?;
            make(&path, readers)
        }
        made => made,
    };
    match made {
        Ok(Some(file)) => Ok(NamedTempFile::from_parts(file, TempPath::try_from_path(path)?)),
        // Another run is writing the same target: the one that ends last has the name.
        Ok(None) => with_any_name(&path, readers),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => with_any_name(&path, readers),
        Err(error) => Err(error),
    }
}

fn part_of(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".part");
    target.with_file_name(name)
}

/// A new file under this name, locked as long as it is open; none where somebody else was faster.
fn make(path: &Path, readers: Readers) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode(readers));
    let file = options.open(path)?;
    // Where there are no locks nobody finds the file to be left behind either.
    let is_own = !matches!(file.try_lock(), Err(TryLockError::WouldBlock)) && is_at(&file, path);
    Ok(is_own.then_some(file))
}

/// Whoever made it has it locked as long as he runs.
fn is_left_behind(path: &Path) -> bool {
    OpenOptions::new().read(true).open(path).is_ok_and(|file| file.try_lock().is_ok() && is_at(&file, path))
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let found = file.metadata().and_then(|own| Ok((own, fs::symlink_metadata(path)?)));
    found.is_ok_and(|(own, there)| (own.dev(), own.ino()) == (there.dev(), there.ino()))
}

#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.is_file()
}

fn with_any_name(path: &Path, readers: Readers) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".shebao-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(mode(readers)));
    builder.tempfile_in(folder)
}

#[cfg(unix)]
const fn mode(readers: Readers) -> u32 {
    match readers {
        Readers::AsUsual => 0o666,
        Readers::Owner => 0o600,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn what_a_killed_run_left_is_cleared_away() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("list.csv");
        fs::write(part_of(&target), "half a line").unwrap();
        let mut file = beside(&target, Readers::Owner).unwrap();
        file.write_all(b"all").unwrap();
        file.persist(&target).unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "all");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn two_runs_at_once_do_not_share_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("list.csv");
        let mut files = [1, 2, 3].map(|_| beside(&target, Readers::AsUsual).unwrap());
        files[0].write_all(b"one").unwrap();
        files[1].write_all(b"two").unwrap();
        files.into_iter().for_each(|file| drop(file.persist(&target).unwrap()));
        assert_eq!(fs::read_to_string(&target).unwrap(), "");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
