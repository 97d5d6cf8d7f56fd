//! CSV as RFC 4180 has it, but for the line ends, which are `\n` so that `cut` and `awk` see no `\r` in the last column.
//! Cells go straight into one buffer; nothing is allocated per cell.

use std::io::{self, Write};

use encoding_rs::{EncoderResult, GB18030};

use super::cells::{is_guarded, is_masked, put};
use super::columns::Shown;
use super::output::Output;
use super::{Encoding, Style, Writer};
use crate::model::Cell;

/// So much is gathered before it is written.
const BUFFER: usize = 128 * 1024;

struct CsvWriter<'a> {
    output: &'a mut Output,
    shown: Vec<Shown>,
    encoding: Encoding,
    reveal: bool,
    buffer: Vec<u8>,
    masked: Vec<u8>,
}

/// Writes the header.
pub(super) fn writer<'a>(output: &'a mut Output, shown: Vec<Shown>, style: &Style) -> io::Result<Box<dyn Writer + 'a>> {
    let default = if output.is_file() { Encoding::Utf8Bom } else { Encoding::Utf8 };
    let encoding = style.encoding.unwrap_or(default);
    let mut buffer = Vec::with_capacity(BUFFER + 4096);
    if encoding == Encoding::Utf8Bom {
        buffer.extend_from_slice("\u{feff}".as_bytes());
    }
    for (place, column) in shown.iter().enumerate() {
        if place > 0 {
            buffer.push(b',');
        }
        put_quoted(column.header.as_bytes(), false, &mut buffer);
    }
    buffer.push(b'\n');
    let mut writer = CsvWriter { output, shown, encoding, reveal: style.reveal, buffer, masked: Vec::new() };
    writer.flush()?;
    Ok(Box::new(writer))
}

impl Writer for CsvWriter<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let start = self.buffer.len();
        for (place, column) in self.shown.iter().enumerate() {
            if place > 0 {
                self.buffer.push(b',');
            }
            let cell = cells.get(column.place).copied().unwrap_or(Cell::Empty);
            match cell {
                Cell::Text(text) if self.reveal || !is_masked(column.kind) => {
                    put_quoted(text.as_bytes(), is_guarded(column.kind, text.as_bytes()), &mut self.buffer);
                }
                Cell::Text(_) => {
                    self.masked.clear();
                    put(cell, column.kind, self.reveal, &mut self.masked);
                    put_quoted(&self.masked, is_guarded(column.kind, &self.masked), &mut self.buffer);
                }
                _ => put(cell, column.kind, self.reveal, &mut self.buffer),
            }
        }
        if self.buffer.len() == start {
            // A row of one empty cell would otherwise be an empty line, which readers pass over.
            self.buffer.extend_from_slice(b"\"\"");
        }
        self.buffer.push(b'\n');
        if self.buffer.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.flush()
    }
}

impl CsvWriter<'_> {
    fn flush(&mut self) -> io::Result<()> {
        match self.encoding {
            Encoding::Utf8 | Encoding::Utf8Bom => self.output.write_all(&self.buffer)?,
            Encoding::Gb18030 => self.output.write_all(&gb18030(&self.buffer)?)?,
        }
        self.buffer.clear();
        Ok(())
    }
}

/// Appends a cell, in quotes where it needs them, behind a `'` where it is guarded.
fn put_quoted(text: &[u8], is_guarded: bool, out: &mut Vec<u8>) {
    let needs_quotes = text.iter().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r'));
    if needs_quotes {
        out.push(b'"');
    }
    if is_guarded {
        out.push(b'\'');
    }
    if !needs_quotes {
        out.extend_from_slice(text);
        return;
    }
    for byte in text {
        out.push(*byte);
        if *byte == b'"' {
            out.push(b'"');
        }
    }
    out.push(b'"');
}

/// GB18030 has a place for every character but the private one U+E5E5; nothing is replaced in silence.
fn gb18030(text: &[u8]) -> io::Result<Vec<u8>> {
    let text = std::str::from_utf8(text).map_err(io::Error::other)?;
    let mut encoder = GB18030.new_encoder();
    let mut bytes = Vec::with_capacity(text.len() * 2 + 16);
    match encoder.encode_from_utf8_to_vec_without_replacement(text, &mut bytes, true) {
        (EncoderResult::InputEmpty, _) => Ok(bytes),
        (EncoderResult::OutputFull, _) => Err(io::Error::other("GB18030 takes more than twice the room")),
        (EncoderResult::Unmappable(letter), _) => {
            Err(io::Error::other(format!("GB18030 has no U+{:04X}", u32::from(letter))))
        }
    }
}
