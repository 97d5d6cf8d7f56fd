//! Bytes become UTF-8 text: a byte order mark decides, then strict UTF-8 over the whole file, then GB18030.
//! A file that is none of these is refused with the line where it stops being text.

use std::io::{self, Read as _};

use encoding_rs::{Decoder, DecoderResult, Encoding, GB18030, UTF_16BE, UTF_16LE};

use super::bytes::{Bytes, DigestedBytes};
use super::source::SourceEncoding;
use crate::refusal::Refusal;

/// How much is read at once.
pub(super) const PIECE: usize = 256 * 1024;

/// So many letters beyond ASCII before the first fault show that the file was meant to be UTF-8 and is damaged:
/// text in GB18030 hardly ever begins with that many of them by chance.
const LETTERS_OF_DAMAGED_UTF8: usize = 16;

/// Decodes a file from its start, piece by piece.
pub(super) struct TextReader {
    bytes: DigestedBytes,
    decoder: Option<Decoder>,
    marks_left: usize,
    raw: Vec<u8>,
    text: Vec<u8>,
    is_finished: bool,
}

impl TextReader {
    pub(super) fn new(bytes: &Bytes, encoding: SourceEncoding) -> Self {
        let decoder = foreign(encoding).map(Encoding::new_decoder_without_bom_handling);
        Self {
            bytes: DigestedBytes::new(bytes),
            decoder,
            marks_left: byte_order_mark(encoding).len(),
            raw: vec![0; PIECE],
            text: Vec::new(),
            is_finished: false,
        }
    }

    /// How many bytes of the file have been read.
    pub(super) const fn bytes_read(&self) -> u64 {
        self.bytes.offset()
    }

    /// The SM3 of the bytes read so far, of the whole file after the last piece.
    pub(super) fn digest(&self) -> [u8; 32] {
        self.bytes.digest()
    }

    /// The next piece of text, empty at the end. A letter of UTF-8 may be cut between two pieces.
    pub(super) fn next_piece(&mut self) -> io::Result<&[u8]> {
        loop {
            let count = self.bytes.read(&mut self.raw)?;
            let marks = self.marks_left.min(count);
            self.marks_left -= marks;
            let Some(decoder) = &mut self.decoder else {
                return Ok(&self.raw[marks..count]);
            };
            if self.is_finished {
                return Ok(&[]);
            }
            self.is_finished = count == 0;
            decode(decoder, &self.raw[marks..count], &mut self.text, self.is_finished);
            if self.is_finished || !self.text.is_empty() {
                return Ok(&self.text);
            }
        }
    }
}

/// The file was found sound when it was opened; should it have changed since, bad bytes become U+FFFD.
fn decode(decoder: &mut Decoder, raw: &[u8], text: &mut Vec<u8>, is_last: bool) {
    let most = decoder.max_utf8_buffer_length(raw.len()).expect("a piece is small");
    text.resize(most, 0);
    let (_, _, written, _) = decoder.decode_to_utf8(raw, text, is_last);
    text.truncate(written);
}

/// The decoder's name for what is not UTF-8.
fn foreign(encoding: SourceEncoding) -> Option<&'static Encoding> {
    match encoding {
        SourceEncoding::Utf8 | SourceEncoding::Utf8Bom | SourceEncoding::Xlsx => None,
        SourceEncoding::Utf16le => Some(UTF_16LE),
        SourceEncoding::Utf16be => Some(UTF_16BE),
        SourceEncoding::Gb18030 => Some(GB18030),
    }
}

/// The bytes that stand before the text.
pub(super) const fn byte_order_mark(encoding: SourceEncoding) -> &'static [u8] {
    match encoding {
        SourceEncoding::Utf8Bom => b"\xef\xbb\xbf",
        SourceEncoding::Utf16le => b"\xff\xfe",
        SourceEncoding::Utf16be => b"\xfe\xff",
        SourceEncoding::Utf8 | SourceEncoding::Gb18030 | SourceEncoding::Xlsx => b"",
    }
}

/// Text of ours in the encoding of a file.
pub(super) fn encode(text: &str, encoding: SourceEncoding, bytes: &mut Vec<u8>) {
    match encoding {
        SourceEncoding::Utf8 | SourceEncoding::Utf8Bom | SourceEncoding::Xlsx => bytes.extend(text.as_bytes()),
        SourceEncoding::Utf16le => bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes)),
        SourceEncoding::Utf16be => bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes)),
        SourceEncoding::Gb18030 => bytes.extend(GB18030.encode(text).0.iter()),
    }
}

/// Finds the encoding and looks at every byte once to prove it.
pub(super) fn detect(bytes: &Bytes, name: &str) -> anyhow::Result<SourceEncoding> {
    let first = bytes.first(3)?;
    let marked = [SourceEncoding::Utf8Bom, SourceEncoding::Utf16le, SourceEncoding::Utf16be]
        .into_iter()
        .find(|encoding| first.starts_with(byte_order_mark(*encoding)));
    let encoding = marked.unwrap_or(SourceEncoding::Utf8);
    if bytes.length() <= byte_order_mark(encoding).len() as u64 {
        return Err(Refusal::FileEmpty { path: name.to_owned() }.into());
    }
    let not_text = |line| anyhow::Error::from(Refusal::FileNotText { path: name.to_owned(), line });
    if let Some(marked) = marked.and_then(foreign) {
        return foreign_fault(bytes, marked)?.map_or(Ok(encoding), |line| Err(not_text(line)));
    }
    let Some(offset) = utf8_fault(bytes)? else { return Ok(encoding) };
    let (line, letters) = before(bytes, offset)?;
    if marked.is_some() || letters >= LETTERS_OF_DAMAGED_UTF8 {
        return Err(not_text(line));
    }
    foreign_fault(bytes, GB18030)?.map_or(Ok(SourceEncoding::Gb18030), |line| Err(not_text(line)))
}

/// The offset of the first byte that is not UTF-8.
fn utf8_fault(bytes: &Bytes) -> io::Result<Option<u64>> {
    let mut bytes = bytes.restarted();
    let mut buffer = vec![0; PIECE];
    let mut carried = 0;
    loop {
        let count = bytes.read(&mut buffer[carried..])?;
        let end = carried + count;
        let start = bytes.offset() - end as u64;
        let Err(fault) = std::str::from_utf8(&buffer[..end]) else {
            if count == 0 {
                return Ok(None);
            }
            carried = 0;
            continue;
        };
        let valid = fault.valid_up_to();
        if count == 0 || fault.error_len().is_some() {
            return Ok(Some(start + valid as u64));
        }
        buffer.copy_within(valid..end, 0);
        carried = end - valid;
    }
}

/// The line of an offset, and how many letters beyond ASCII stand before it.
fn before(bytes: &Bytes, offset: u64) -> io::Result<(u64, usize)> {
    let mut bytes = io::BufReader::with_capacity(PIECE, bytes.restarted().take(offset));
    let (mut line, mut letters) = (1, 0);
    loop {
        let piece = io::BufRead::fill_buf(&mut bytes)?;
        if piece.is_empty() {
            return Ok((line, letters));
        }
        line += newlines(piece);
        letters += piece.iter().filter(|byte| **byte >= 0xc0).count();
        let count = piece.len();
        io::BufRead::consume(&mut bytes, count);
    }
}

/// The line of the first character that is wrong in this encoding.
fn foreign_fault(bytes: &Bytes, encoding: &'static Encoding) -> io::Result<Option<u64>> {
    let mut bytes = bytes.restarted();
    let mut decoder = encoding.new_decoder_with_bom_removal();
    let mut raw = vec![0; PIECE];
    let most = decoder.max_utf8_buffer_length_without_replacement(PIECE).expect("a piece is small");
    let mut text = vec![0; most];
    let mut line = 1;
    loop {
        let count = bytes.read(&mut raw)?;
        let (result, _, written) = decoder.decode_to_utf8_without_replacement(&raw[..count], &mut text, count == 0);
        line += newlines(&text[..written]);
        if matches!(result, DecoderResult::Malformed(..)) {
            return Ok(Some(line));
        }
        if count == 0 {
            return Ok(None);
        }
    }
}

pub(super) fn newlines(bytes: &[u8]) -> u64 {
    bytes.iter().filter(|byte| **byte == b'\n').count() as u64
}

/// The separator that stands most often in the first line, outside of quotes.
pub(super) fn separator(text: &str, name: &str) -> Result<u8, Refusal> {
    let mut is_quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    for byte in text.trim_start_matches(['\n', '\r']).bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' | b'\r' if !is_quoted => break,
            0 => return Err(Refusal::FileNotText { path: name.to_owned(), line: 1 }),
            _ if is_quoted => {}
            _ => counts.iter_mut().filter(|(separator, _)| *separator == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // The first of equals wins: a comma where there is no separator at all.
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    Ok(counts[0].0)
}
