//! The canonical bytes of a row and their SM3, computed beside the writing so that a month of a million people costs no more time.

use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

use rusqlite::types::ValueRef;
use sm3::{Digest, Sm3};

use super::writer::Value;

/// Bytes gathered before they go to the hashing thread.
const BUFFER: usize = 1 << 18;
/// Buffers that may wait: bounds the memory.
const WAITING: usize = 8;

/// Appends the canonical form: a tag, then a varint or a length and the text.
pub(super) fn append(bytes: &mut Vec<u8>, value: Value<'_>) {
    match value {
        Value::Null => bytes.push(0),
        Value::Int(number) => append_int(bytes, number),
        Value::Text(text) => append_bytes(bytes, 2, text.as_bytes()),
    }
}

/// The same of a cell read from the file. What no writer of ours writes has a tag of its own, and so is found out.
fn append_stored(bytes: &mut Vec<u8>, value: ValueRef<'_>) {
    match value {
        ValueRef::Null => bytes.push(0),
        ValueRef::Integer(number) => append_int(bytes, number),
        ValueRef::Text(text) => append_bytes(bytes, 2, text),
        ValueRef::Real(number) => append_bytes(bytes, 3, &number.to_be_bytes()),
        ValueRef::Blob(blob) => append_bytes(bytes, 4, blob),
    }
}

fn append_int(bytes: &mut Vec<u8>, number: i64) {
    bytes.push(1);
    append_varint(bytes, zigzag(number));
}

/// Small numbers of either sign stay short.
const fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)).cast_unsigned()
}

fn append_bytes(bytes: &mut Vec<u8>, tag: u8, text: &[u8]) {
    bytes.push(tag);
    append_varint(bytes, text.len() as u64);
    bytes.extend_from_slice(text);
}

fn append_varint(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Lower-case hexadecimal of a digest.
pub(super) fn hex(digest: &[u8]) -> String {
    digest.iter().fold(String::with_capacity(digest.len() * 2), |mut text, byte| {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(nibble), 16).expect("a nibble is below 16"));
        }
        text
    })
}

/// Bytes put together at a time, and the most that a number takes.
const SHORT: usize = 256;
const LONGEST_INT: usize = 11;

/// Canonical bytes that are not appended yet.
struct Short {
    bytes: [u8; SHORT],
    length: usize,
}

impl Short {
    fn byte(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    fn int(&mut self, number: i64) {
        self.byte(1);
        let mut rest = zigzag(number);
        while rest >= 0x80 {
            self.byte(rest as u8 | 0x80);
            rest >>= 7;
        }
        self.byte(rest as u8);
    }

    fn append_to(&mut self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.bytes[..self.length]);
        self.length = 0;
    }
}

/// The running SM3 of one table's rows. A thread of its own is started once there is enough to do.
pub(super) struct RowDigest {
    bytes: Vec<u8>,
    worker: Option<Worker>,
}

struct Worker {
    buffers: SyncSender<Vec<u8>>,
    thread: JoinHandle<Sm3>,
}

impl RowDigest {
    pub(super) fn new() -> Self {
        Self { bytes: Vec::new(), worker: None }
    }

    pub(super) fn row(&mut self, key: i64, values: &[Value<'_>]) {
        // Numbers and NULLs are put together beside the buffer: a month has thirty of them in each of a million rows.
        let mut short = Short { bytes: [0; SHORT], length: 0 };
        short.int(key);
        for value in values {
            if short.length + LONGEST_INT > SHORT {
                short.append_to(&mut self.bytes);
            }
            match value {
                Value::Null => short.byte(0),
                Value::Int(number) => short.int(*number),
                Value::Text(text) => {
                    short.append_to(&mut self.bytes);
                    append_bytes(&mut self.bytes, 2, text.as_bytes());
                }
            }
        }
        short.append_to(&mut self.bytes);
        self.end_row();
    }

    /// Adds a cell of a row that was read.
    pub(super) fn stored(&mut self, value: ValueRef<'_>) {
        append_stored(&mut self.bytes, value);
    }

    /// Ends a row: what has gathered goes on its way.
    pub(super) fn end_row(&mut self) {
        if self.bytes.len() >= BUFFER {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        let full = std::mem::replace(&mut self.bytes, Vec::with_capacity(BUFFER + BUFFER / 8));
        let worker = self.worker.get_or_insert_with(Worker::start);
        worker.buffers.send(full).expect("the hashing thread ends only when its sender is gone");
    }

    pub(super) fn finish(self) -> String {
        let mut hasher = self.worker.map_or_else(Sm3::new, Worker::finish);
        hasher.update(&self.bytes);
        hex(&hasher.finalize())
    }
}

impl Worker {
    fn start() -> Self {
        let (buffers, full) = sync_channel::<Vec<u8>>(WAITING);
        let thread = std::thread::spawn(move || {
            let mut hasher = Sm3::new();
            full.iter().for_each(|bytes| hasher.update(&bytes));
            hasher
        });
        Self { buffers, thread }
    }

    fn finish(self) -> Sm3 {
        drop(self.buffers);
        self.thread.join().expect("hashing bytes cannot panic")
    }
}
