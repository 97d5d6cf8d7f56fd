//! Where a report goes: stdout, or a file that appears under its name only when it is complete.

use std::fs::{self, File};
use std::io::{self, ErrorKind, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Format, Style};
use crate::exchange::{Readers, beside};
use crate::refusal::Refusal;

/// What stdout is called in a refusal.
pub const STDOUT: &str = "stdout";

/// An open output.
pub(super) enum Output {
    Stdout(io::Stdout),
    /// A temporary file in the folder of the target.
    File(NamedTempFile, PathBuf),
    /// A pipe or device with a name, which cannot be replaced.
    Device(File, PathBuf),
}

impl Output {
    pub(super) fn open(path: Option<&Path>) -> Result<Self, Refusal> {
        let Some(path) = path.filter(|path| *path != Path::new("-")) else { return Ok(Self::Stdout(io::stdout())) };
        // A link keeps its place, what it leads to is replaced.
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let opened = match fs::metadata(&target) {
            Ok(metadata) if !metadata.is_file() => {
                File::options().write(true).open(&target).map(|file| Self::Device(file, target))
            }
            // A file that was there keeps its rights.
            Ok(metadata) => beside(&target, Readers::AsUsual).and_then(|file| {
                file.as_file().set_permissions(metadata.permissions())?;
                Ok(Self::File(file, target))
            }),
            Err(_) => beside(&target, Readers::AsUsual).map(|file| Self::File(file, target)),
        };
        opened.map_err(|error| unwritable(path.display().to_string(), &error))
    }

    /// What is called in a refusal.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdout(_) => STDOUT.to_owned(),
            Self::File(_, path) | Self::Device(_, path) => path.display().to_string(),
        }
    }

    pub(super) const fn is_file(&self) -> bool {
        matches!(self, Self::File(..))
    }

    /// The form to write: the one asked for, else the one of the file's extension or of a terminal.
    pub(super) fn format(&self, style: &Style) -> Result<Format, Refusal> {
        let is_terminal = matches!(self, Self::Stdout(stdout) if stdout.is_terminal());
        match style.format {
            Format::Auto if is_terminal => Ok(Format::Table),
            Format::Auto => Ok(self.extension()),
            Format::Xlsx if is_terminal => Err(Refusal::FormatNotPossible {
                format: "xlsx".to_owned(),
                reason: "a terminal cannot show it: give -o FILE.xlsx".to_owned(),
            }),
            format => Ok(format),
        }
    }

    fn extension(&self) -> Format {
        let (Self::File(_, path) | Self::Device(_, path)) = self else { return Format::Csv };
        let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("json") => Format::Json,
            Some("jsonl" | "ndjson") => Format::Jsonl,
            Some("xlsx") => Format::Xlsx,
            Some("html" | "htm") => Format::Html,
            Some("txt") => Format::Table,
            _ => Format::Csv,
        }
    }

    /// Gives the file its name.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.flush()?;
        match self {
            Self::File(file, target) => file.persist(target).map(drop).map_err(|error| error.error),
            Self::Stdout(_) | Self::Device(..) => Ok(()),
        }
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(stdout) => stdout.write(bytes),
            Self::File(file, _) => file.write(bytes),
            Self::Device(file, _) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(stdout) => stdout.flush(),
            Self::File(file, _) => file.flush(),
            Self::Device(file, _) => file.flush(),
        }
    }
}

/// The refusal of an output that takes no more.
pub(super) fn unwritable(path: String, error: &io::Error) -> Refusal {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Refusal::DiskFull { path },
        ErrorKind::PermissionDenied => Refusal::FileUnwritable { path, reason: "permission denied".to_owned() },
        ErrorKind::NotFound => Refusal::FileUnwritable { path, reason: "no such folder".to_owned() },
        _ => Refusal::FileUnwritable { path, reason: error.to_string() },
    }
}
