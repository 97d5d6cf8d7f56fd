//! The rejects file: the bad rows of a source as they came, each with line, column, code and message behind it.
//! What is rejected is spooled to disk, so that memory stays flat; the rows themselves are taken from the source again.

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Seek as _, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};

use super::aside::{Readers, beside};
use super::header::{REJECT_COLUMNS, rejects_place};
use super::records::Record;
use super::rows::header_names;
use super::source::{SourceEncoding, SourceFile};
use super::text::{byte_order_mark, encode};
use crate::refusal::Refusal;

/// The bad rows of one run.
pub struct Rejects {
    spool: BufWriter<fs::File>,
    rows: u64,
    pending: Option<Remarks>,
}

/// The remarks on one bad row: column, code and message, several joined with `; `.
#[derive(Debug, Default, PartialEq, Eq)]
struct Remarks {
    line: u64,
    texts: [String; 3],
}

/// Between the texts of a spooled row, and behind the last one: characters that are taken out of the texts.
const BETWEEN: u8 = 0x1f;
const BETWEEN_TEXT: &str = "\u{1f}";
const BEHIND: u8 = 0x1e;

/// Where the bad rows of a file go.
pub fn rejects_path(source: &Path, explicit: Option<&Path>) -> PathBuf {
    if let Some(path) = explicit {
        return path.to_owned();
    }
    let stem = if source == Path::new("-") { Path::new("stdin") } else { source };
    let mut name = stem.as_os_str().to_owned();
    name.push(".rejects.csv");
    name.into()
}

impl Remarks {
    fn add(&mut self, texts: &[String; 3]) {
        for (all, text) in self.texts.iter_mut().zip(texts) {
            all.push_str("; ");
            all.push_str(text);
        }
    }
}

impl Rejects {
    pub fn new() -> anyhow::Result<Self> {
        let spool = tempfile::tempfile().context("opening a temporary file for rejected rows")?;
        Ok(Self { spool: BufWriter::new(spool), rows: 0, pending: None })
    }

    /// Notes one fault of a row. Rows come in the order of their lines, the faults of a row one after the other.
    pub fn push(&mut self, line: u64, column: &str, code: &str, message: &str) -> anyhow::Result<()> {
        let texts = [column, code, message].map(|text| text.replace([char::from(BETWEEN), char::from(BEHIND)], " "));
        match &mut self.pending {
            Some(remarks) if remarks.line == line => remarks.add(&texts),
            Some(remarks) if remarks.line > line => bail!("line {line} was rejected after line {}", remarks.line),
            _ => {
                self.spool_pending()?;
                self.rows += 1;
                self.pending = Some(Remarks { line, texts });
            }
        }
        Ok(())
    }

    fn spool_pending(&mut self) -> anyhow::Result<()> {
        let Some(Remarks { line, texts }) = self.pending.take() else { return Ok(()) };
        let row = [line.to_string(), texts.join(BETWEEN_TEXT)].join(BETWEEN_TEXT);
        self.spool
            .write_all(row.as_bytes())
            .and_then(|()| self.spool.write_all(&[BEHIND]))
            .context("noting a rejected row")
    }

    /// How many rows were rejected.
    pub const fn count_rows(&self) -> u64 {
        self.rows
    }

    /// Writes the rejects file in the encoding and with the separator of the source; readable by its owner only.
    pub fn write(mut self, source: &SourceFile, path: &Path) -> anyhow::Result<()> {
        let is_source =
            fs::canonicalize(path).ok().is_some_and(|path| fs::canonicalize(source.name()).ok() == Some(path));
        if is_source {
            let reason = "it is the file that is read".to_owned();
            return Err(Refusal::FileUnwritable { path: path.display().to_string(), reason }.into());
        }
        self.spool_pending()?;
        let mut spool = self.spool.into_inner().context("noting rejected rows")?;
        spool.rewind()?;
        if is_device(path) {
            let target = fs::File::options().write(true).open(path).map_err(|error| unwritable(path, &error))?;
            let written = copy_rejected(source, BufReader::new(spool), Lines::new(BufWriter::new(target), source))?;
            return Ok(written.into_inner().map(drop).map_err(|error| unwritable(path, error.error()))?);
        }
        let target = beside(path, Readers::Owner).map_err(|error| unwritable(path, &error))?;
        let lines = Lines::new(BufWriter::new(target), source);
        let written = copy_rejected(source, BufReader::new(spool), lines)?;
        let target = written.into_inner().map_err(|error| unwritable(path, error.error()))?;
        target.persist(path).map_err(|error| unwritable(path, &error.error))?;
        Ok(())
    }

    /// Removes the rejects file of an earlier run; a file that is none is left alone.
    pub fn remove(path: &Path) -> anyhow::Result<()> {
        if fs::metadata(path).is_ok_and(|metadata| metadata.is_file()) && is_rejects_file(path) {
            fs::remove_file(path).map_err(|error| unwritable(path, &error))?;
        }
        Ok(())
    }
}

/// A pipe or device with a name, which must not be replaced by a file.
pub(super) fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| !metadata.is_file())
}

fn is_rejects_file(path: &Path) -> bool {
    let names = SourceFile::open(path).and_then(|source| header_names(&source));
    names.is_ok_and(|(_, names)| rejects_place(&names).is_some())
}

fn unwritable(path: &Path, error: &io::Error) -> Refusal {
    let path = path.display().to_string();
    match error.kind() {
        ErrorKind::StorageFull => Refusal::DiskFull { path },
        ErrorKind::PermissionDenied => Refusal::FileUnwritable { path, reason: "permission denied".to_owned() },
        _ => Refusal::FileUnwritable { path, reason: error.to_string() },
    }
}

/// Reads the source again and writes header and rejected rows.
fn copy_rejected<W: Write>(source: &SourceFile, mut spool: impl BufRead, mut lines: Lines<W>) -> anyhow::Result<W> {
    let (mut records, names) = header_names(source)?;
    // The remarks of an earlier run make room for those of this one.
    let columns = rejects_place(&names).unwrap_or(names.len());
    let read = names.len();
    lines.write(names[..columns].iter().map(String::as_str).chain(REJECT_COLUMNS))?;
    let mut record = Record::default();
    let mut wanted = next_row(&mut spool)?;
    while let Some(remarks) = &wanted
        && records.read(&mut record, &names)?
    {
        if record.line == remarks.line {
            lines.write(cells(&record, columns, read, remarks).iter().map(String::as_str))?;
            wanted = next_row(&mut spool)?;
        }
    }
    ensure!(wanted.is_none(), "{} has changed while it was read", source.name());
    Ok(lines.target)
}

/// The cells of a row under their headers, the remarks, and behind them the cells that were too many.
fn cells(record: &Record, columns: usize, read: usize, remarks: &Remarks) -> Vec<String> {
    let cell = |place: usize| if place < record.len() { record.cell(place) } else { "" };
    let own = (0..columns).map(|place| cell(place).to_owned());
    let [column, code, message] = remarks.texts.clone();
    let surplus = (read..record.len()).map(|place| cell(place).to_owned());
    own.chain([remarks.line.to_string(), column, code, message]).chain(surplus).collect()
}

/// Reads the remarks on one row back from the spool.
fn next_row(spool: &mut impl BufRead) -> anyhow::Result<Option<Remarks>> {
    let mut bytes = Vec::new();
    spool.read_until(BEHIND, &mut bytes).context("reading the rejected rows back")?;
    let row = String::from_utf8_lossy(&bytes);
    let mut texts = row.trim_end_matches(char::from(BEHIND)).split(char::from(BETWEEN));
    let Some(line) = texts.next().and_then(|line| line.parse().ok()) else { return Ok(None) };
    let mut text = || texts.next().unwrap_or_default().to_owned();
    Ok(Some(Remarks { line, texts: [text(), text(), text()] }))
}

/// Writes lines as the source has them: its encoding and its separator.
struct Lines<W> {
    target: W,
    encoding: SourceEncoding,
    separator: char,
    is_begun: bool,
}

impl<W: Write> Lines<W> {
    /// A spreadsheet's rejects are a CSV that a spreadsheet opens rightly.
    fn new(target: W, source: &SourceFile) -> Self {
        let encoding = match source.encoding() {
            SourceEncoding::Xlsx => SourceEncoding::Utf8Bom,
            encoding => encoding,
        };
        Self { target, encoding, separator: source.separator(), is_begun: false }
    }

    fn write<'a>(&mut self, cells: impl Iterator<Item = &'a str>) -> anyhow::Result<()> {
        let mut bytes = Vec::new();
        if !std::mem::replace(&mut self.is_begun, true) {
            bytes.extend(byte_order_mark(self.encoding));
        }
        let separator = u8::try_from(self.separator).expect("a separator is an ASCII character");
        let mut line = csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(Vec::new());
        line.write_record(cells.map(str::as_bytes))?;
        let line = String::from_utf8(line.into_inner().context("putting a line together")?)?;
        encode(&line, self.encoding, &mut bytes);
        self.target.write_all(&bytes).context("writing the rejects file")
    }
}
