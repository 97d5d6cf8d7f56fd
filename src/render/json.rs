//! JSON: an array of objects, or one object a line. The names are always the English ones; amounts, rates, months and days
//! are strings, counts are numbers, what is empty is null. Texts stand exactly as they are.

use std::io::{self, Write as _};

use super::cells::{is_empty, is_masked, put};
use super::columns::Shown;
use super::output::Output;
use super::{Style, Writer};
use crate::model::{Cell, put_masked};

/// So much is gathered before it is written.
const BUFFER: usize = 128 * 1024;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Array,
    Lines,
}

struct JsonWriter<'a> {
    output: &'a mut Output,
    shown: Vec<Shown>,
    reveal: bool,
    form: Form,
    is_begun: bool,
    buffer: Vec<u8>,
    masked: Vec<u8>,
}

pub(super) fn writer<'a>(
    output: &'a mut Output,
    shown: Vec<Shown>,
    style: &Style,
    form: Form,
) -> io::Result<Box<dyn Writer + 'a>> {
    let buffer = Vec::with_capacity(BUFFER + 4096);
    let (reveal, is_begun, masked) = (style.reveal, false, Vec::new());
    Ok(Box::new(JsonWriter { output, shown, reveal, form, is_begun, buffer, masked }))
}

impl Writer for JsonWriter<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let is_first = !std::mem::replace(&mut self.is_begun, true);
        if self.form == Form::Array {
            self.buffer.extend_from_slice(if is_first { b"[\n" } else { b",\n" });
        }
        for (place, column) in self.shown.iter().enumerate() {
            self.buffer.push(if place == 0 { b'{' } else { b',' });
            put_string(column.name.as_bytes(), &mut self.buffer);
            self.buffer.push(b':');
            let cell = cells.get(column.place).copied().unwrap_or(Cell::Empty);
            match cell {
                cell if is_empty(cell) => self.buffer.extend_from_slice(b"null"),
                Cell::Text(text) if self.reveal || !is_masked(column.kind) => {
                    put_string(text.as_bytes(), &mut self.buffer);
                }
                Cell::Text(text) => {
                    self.masked.clear();
                    put_masked(column.kind, text, &mut self.masked);
                    put_string(&self.masked, &mut self.buffer);
                }
                Cell::Count(_) | Cell::Flag(_) => put(cell, column.kind, self.reveal, &mut self.buffer),
                _ => {
                    self.buffer.push(b'"');
                    put(cell, column.kind, self.reveal, &mut self.buffer);
                    self.buffer.push(b'"');
                }
            }
        }
        self.buffer.push(b'}');
        if self.form == Form::Lines {
            self.buffer.push(b'\n');
        }
        if self.buffer.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    fn finish(&mut self) -> io::Result<()> {
        match (self.form, self.is_begun) {
            (Form::Lines, _) => {}
            (Form::Array, true) => self.buffer.extend_from_slice(b"\n]\n"),
            (Form::Array, false) => self.buffer.extend_from_slice(b"[]\n"),
        }
        self.flush()
    }
}

impl JsonWriter<'_> {
    fn flush(&mut self) -> io::Result<()> {
        self.output.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }
}

/// Appends a string in quotes; UTF-8 stays as it is.
pub(super) fn put_string(text: &[u8], out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..0x20 => write!(out, "\\u{byte:04x}").expect("a Vec takes everything"),
            _ => out.push(*byte),
        }
    }
    out.push(b'"');
}
