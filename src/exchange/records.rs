//! Records of a CSV text: where each begins, its cells as they came. The splitting itself is the engine of the `csv` crate;
//! here are the things it leaves to its user: physical lines, quotes that never close, and a bound on memory.

use csv_core::ReadRecordResult;

use super::text::{TextReader, newlines};
use crate::refusal::Refusal;

/// No record is longer; one that grows beyond it has a quote that was never closed.
const LONGEST_RECORD: usize = 16 * 1024 * 1024;

/// The cells of one record, as they came.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The line where it begins; the first line of the file is 1.
    pub(super) line: u64,
    pub(super) text: String,
    /// Where each cell ends in `text`.
    pub(super) ends: Vec<usize>,
}

impl Record {
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn cell(&self, place: usize) -> &str {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[place]]
    }

    pub(super) fn cells(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        (0..self.len()).map(|place| self.cell(place))
    }

    /// Whether no cell holds more than spaces.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    pub(super) fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }
}

/// Reads the records of a text one by one.
pub(super) struct TextRecords {
    reader: TextReader,
    core: csv_core::Reader,
    separator: u8,
    name: String,
    /// Text read and not yet given out; what lies before `start` is done with.
    buffer: Vec<u8>,
    start: usize,
    line: u64,
    is_after_return: bool,
    is_ended: bool,
    cells: Vec<u8>,
    ends: Vec<usize>,
}

/// How the record that is being read stands.
struct Progress {
    scanned: usize,
    written: usize,
    ended: usize,
}

impl TextRecords {
    pub(super) fn new(reader: TextReader, separator: u8, name: &str) -> Self {
        Self {
            reader,
            core: csv_core::ReaderBuilder::new().delimiter(separator).build(),
            separator,
            name: name.to_owned(),
            buffer: Vec::new(),
            start: 0,
            line: 1,
            is_after_return: false,
            is_ended: false,
            cells: vec![0; 4096],
            ends: vec![0; 64],
        }
    }

    pub(super) fn bytes_read(&self) -> u64 {
        self.reader.bytes_read()
    }

    pub(super) fn digest(&self) -> [u8; 32] {
        self.reader.digest()
    }

    /// Reads the next record that is not an empty line. `names` are the headers, to name a column in a refusal.
    pub(super) fn read(&mut self, record: &mut Record, names: &[String]) -> anyhow::Result<bool> {
        record.clear();
        if !self.skip_line_ends()? {
            return Ok(false);
        }
        record.line = self.line;
        let mut progress = Progress { scanned: 0, written: 0, ended: 0 };
        while !self.step(&mut progress, names)? {}
        self.check_quotes(progress.scanned, names)?;
        self.finish(record, &progress)?;
        Ok(true)
    }

    /// Goes on to the first byte of a record; false at the end of the text.
    fn skip_line_ends(&mut self) -> anyhow::Result<bool> {
        loop {
            while let Some(byte @ (b'\n' | b'\r')) = self.buffer.get(self.start) {
                let is_second_half = *byte == b'\n' && self.is_after_return;
                self.line += u64::from(!is_second_half);
                self.is_after_return = *byte == b'\r';
                self.start += 1;
            }
            if self.start < self.buffer.len() {
                self.is_after_return = false;
                return Ok(true);
            }
            if !self.fill()? {
                return Ok(false);
            }
        }
    }

    /// Appends the next piece of text, behind what still belongs to the record.
    fn fill(&mut self) -> anyhow::Result<bool> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let piece = self.reader.next_piece()?;
        self.buffer.extend_from_slice(piece);
        self.is_ended = piece.is_empty();
        Ok(!self.is_ended)
    }

    /// Splits a little further; true when the record is whole.
    fn step(&mut self, progress: &mut Progress, names: &[String]) -> anyhow::Result<bool> {
        let from = self.start + progress.scanned;
        // Behind the last byte an end of line is put: a record that swallows it stands inside an open quote.
        let input = if self.is_ended { b"\n" } else { &self.buffer[from..] };
        let (result, taken, written, ended) =
            self.core.read_record(input, &mut self.cells[progress.written..], &mut self.ends[progress.ended..]);
        progress.written += written;
        progress.ended += ended;
        if !self.is_ended {
            progress.scanned += taken;
        }
        match result {
            ReadRecordResult::Record | ReadRecordResult::End => return Ok(true),
            ReadRecordResult::InputEmpty if self.is_ended => return Err(self.not_closed(progress.ended, names)),
            ReadRecordResult::InputEmpty => {
                self.fill()?;
            }
            ReadRecordResult::OutputFull if self.cells.len() >= LONGEST_RECORD => {
                return Err(self.not_closed(progress.ended, names));
            }
            ReadRecordResult::OutputFull => self.cells.resize(self.cells.len() * 2, 0),
            ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
        }
        Ok(false)
    }

    /// A quote that was left open may find its end at the next quote, many lines below: then letters follow directly on
    /// a closing quote whose cell goes over several lines.
    fn check_quotes(&self, scanned: usize, names: &[String]) -> anyhow::Result<()> {
        let raw = &self.buffer[self.start..self.start + scanned];
        if !raw.contains(&b'"') || !raw[..raw.len().saturating_sub(2)].contains(&b'\n') {
            return Ok(());
        }
        stray_quote(raw, self.separator).map_or(Ok(()), |cell| Err(self.not_closed(cell, names)))
    }

    fn finish(&mut self, record: &mut Record, progress: &Progress) -> anyhow::Result<()> {
        let raw = &self.buffer[self.start..self.start + progress.scanned];
        self.line += newlines(raw);
        self.is_after_return = !self.is_ended && raw.last() == Some(&b'\r');
        self.line += u64::from(self.is_after_return);
        self.start += progress.scanned;
        let text = std::str::from_utf8(&self.cells[..progress.written])
            .map_err(|_| Refusal::FileNotText { path: self.name.clone(), line: record.line })?;
        record.text.push_str(text);
        record.ends.extend_from_slice(&self.ends[..progress.ended]);
        Ok(())
    }

    fn not_closed(&self, cell: usize, names: &[String]) -> anyhow::Error {
        let column = names.get(cell).cloned().unwrap_or_default();
        Refusal::QuoteNotClosed { path: self.name.clone(), line: self.line, column }.into()
    }
}

/// The cell, if any, that goes over several lines and whose closing quote has letters behind it.
fn stray_quote(raw: &[u8], separator: u8) -> Option<usize> {
    let (mut cell, mut place) = (0, 0);
    while place < raw.len() {
        if raw[place] == b'"' {
            let end = closing_quote(raw, place + 1);
            let follows = raw.get(end + 1).copied().unwrap_or(b'\n');
            let is_clean = follows == separator || b"\r\n \t".contains(&follows);
            if !is_clean && raw[place..end].contains(&b'\n') {
                return Some(cell);
            }
            place = end + 1;
        }
        place += raw[place.min(raw.len())..].iter().position(|byte| *byte == separator)? + 1;
        cell += 1;
    }
    None
}

/// The place of the quote that ends a quoted cell; two together stand for one inside it.
fn closing_quote(raw: &[u8], start: usize) -> usize {
    let mut place = start;
    while place < raw.len() {
        match (raw[place], raw.get(place + 1)) {
            (b'"', Some(b'"')) => place += 2,
            (b'"', _) => return place,
            _ => place += 1,
        }
    }
    raw.len()
}
