//! A file to import: what it is called, how long it is, in which encoding and with which separator it is written.
//! All of that is found by looking at the bytes, never at the file name.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::bytes::{Bytes, DigestedBytes};
use super::text::{self, TextReader};
use super::{Layout, Rows};
use crate::refusal::Refusal;

/// How the characters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum SourceEncoding {
    Utf8,
    Utf8Bom,
    Utf16le,
    Utf16be,
    Gb18030,
    /// A spreadsheet (XLSX), which has an encoding of its own.
    Xlsx,
}

/// A file to import, open for several passes.
pub struct SourceFile {
    name: String,
    bytes: Bytes,
    encoding: SourceEncoding,
    separator: u8,
}

/// The signatures of a zip archive (XLSX) and of the compound files of old spreadsheets (XLS).
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";

/// The CSV and XLSX files of a folder, by name; what an earlier import put aside is none of them.
pub fn tables_in(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let refused = |error: io::Error| unreadable(&folder.display().to_string(), &error);
    let mut tables = Vec::new();
    for entry in fs::read_dir(folder).map_err(refused)? {
        let path = entry.map_err(refused)?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
        let is_table = Path::new(&name).extension().is_some_and(|end| end == "csv" || end == "xlsx");
        if is_table && !name.ends_with(".rejects.csv") && !name.starts_with('.') {
            tables.push(path);
        }
    }
    tables.sort();
    Ok(tables)
}

impl SourceFile {
    /// Opens a file, or stdin where the path is `-`, and finds out what it is.
    pub fn open(path: &Path) -> anyhow::Result<Self> {
        let is_stdin = path == Path::new("-");
        let name = if is_stdin { "stdin".to_owned() } else { path.display().to_string() };
        let file = if is_stdin { spooled(io::stdin().lock(), &name)? } else { opened(path, &name)? };
        let bytes = Bytes::new(file).map_err(|error| unreadable(&name, &error))?;
        Self::recognised(name, bytes)
    }

    fn recognised(name: String, bytes: Bytes) -> anyhow::Result<Self> {
        let first = bytes.first(4).map_err(|error| unreadable(&name, &error))?;
        let mut source = Self { name, bytes, encoding: SourceEncoding::Xlsx, separator: b',' };
        if first.starts_with(ZIP) {
            return Ok(source);
        }
        if first.starts_with(COMPOUND) {
            let reason = "an old spreadsheet (xls), not xlsx".to_owned();
            return Err(Refusal::SpreadsheetUnreadable { path: source.name, reason }.into());
        }
        source.encoding = text::detect(&source.bytes, &source.name)?;
        source.separator = text::separator(&source.first_text()?, &source.name)?;
        Ok(source)
    }

    /// The path as it was given, or `stdin`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many bytes the file has.
    pub fn length(&self) -> u64 {
        self.bytes.length()
    }

    pub fn encoding(&self) -> SourceEncoding {
        self.encoding
    }

    /// `,`, `;` or tab; `,` for a spreadsheet.
    pub fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// The SM3 of the bytes as they came.
    pub fn digest(&self) -> anyhow::Result<[u8; 32]> {
        let mut bytes = DigestedBytes::new(&self.bytes);
        io::copy(&mut io::BufReader::with_capacity(text::PIECE, &mut bytes), &mut io::sink())
            .with_context(|| format!("reading {}", self.name))?;
        Ok(bytes.digest())
    }

    /// The rows below the header, whose columns are those of the layout.
    pub fn rows(&self, layout: &'static Layout) -> anyhow::Result<Rows> {
        Rows::new(self, layout)
    }

    /// The whole of a short text file, decoded. A spreadsheet is none.
    pub fn whole_text(&self) -> anyhow::Result<String> {
        if self.encoding == SourceEncoding::Xlsx {
            let reason = "a spreadsheet, not a text".to_owned();
            return Err(Refusal::FileUnreadable { path: self.name.clone(), reason }.into());
        }
        let (mut reader, mut bytes) = (self.text(), Vec::new());
        loop {
            let piece = reader.next_piece().with_context(|| format!("reading {}", self.name))?;
            if piece.is_empty() {
                return Ok(String::from_utf8(bytes)?);
            }
            bytes.extend_from_slice(piece);
        }
    }

    pub(super) fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    pub(super) fn text(&self) -> TextReader {
        TextReader::new(&self.bytes, self.encoding)
    }

    fn first_text(&self) -> anyhow::Result<String> {
        let mut reader = self.text();
        let piece = reader.next_piece().with_context(|| format!("reading {}", self.name))?;
        Ok(String::from_utf8_lossy(piece).into_owned())
    }
}

/// Opens a path; what cannot be read twice (a pipe, a device) is copied first.
fn opened(path: &Path, name: &str) -> Result<File, Refusal> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(name, &error))?;
    if metadata.is_dir() {
        return Err(Refusal::FileUnreadable { path: name.to_owned(), reason: "a folder".to_owned() });
    }
    let file = File::open(path).map_err(|error| unreadable(name, &error))?;
    if metadata.is_file() { Ok(file) } else { spooled(file, name) }
}

/// Copies a stream into a file without a name, which is gone with the process.
fn spooled(mut stream: impl Read, name: &str) -> Result<File, Refusal> {
    let copied = tempfile::tempfile().and_then(|mut file| io::copy(&mut stream, &mut file).map(|_| file));
    copied.map_err(|error| unreadable(name, &error))
}

fn unreadable(name: &str, error: &io::Error) -> Refusal {
    let path = name.to_owned();
    match error.kind() {
        ErrorKind::NotFound => Refusal::FileNotFound { path },
        ErrorKind::StorageFull => Refusal::DiskFull { path },
        ErrorKind::PermissionDenied => Refusal::FileUnreadable { path, reason: "permission denied".to_owned() },
        _ => Refusal::FileUnreadable { path, reason: error.to_string() },
    }
}
