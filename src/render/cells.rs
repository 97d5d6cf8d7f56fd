//! Cells as plain text, written by hand straight into a buffer: this is what makes long exports fast.

use std::io::Write as _;

use chrono::{Datelike as _, NaiveDate};

use crate::model::{Cell, ColumnKind, put_masked};

/// Appends what a cell shows, without quotes or guards; nothing where it is empty.
pub(super) fn put(cell: Cell<'_>, kind: ColumnKind, reveal: bool, out: &mut Vec<u8>) {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) if reveal || !is_masked(kind) => out.extend_from_slice(text.as_bytes()),
        Cell::Text(text) => put_masked(kind, text, out),
        Cell::Money(money) => put_money(money.fen(), out),
        Cell::Count(count) => put_signed(count, out),
        Cell::Month(month) => {
            put_four(month.year().unsigned_abs(), out);
            out.push(b'-');
            put_two(month.month().unsigned_abs(), out);
        }
        Cell::Day(day) => put_day(day, out),
        Cell::Decimal(decimal) => write!(out, "{decimal}").expect("a Vec takes everything"),
        Cell::Flag(flag) => out.extend_from_slice(if flag { b"true" } else { b"false" }),
    }
}

/// The same as a string.
pub(super) fn text(cell: Cell<'_>, kind: ColumnKind, reveal: bool) -> String {
    let mut out = Vec::new();
    put(cell, kind, reveal, &mut out);
    String::from_utf8(out).expect("cells are text")
}

/// Whether a cell holds nothing.
pub(super) fn is_empty(cell: Cell<'_>) -> bool {
    matches!(cell, Cell::Empty | Cell::Text(""))
}

pub(super) const fn is_masked(kind: ColumnKind) -> bool {
    matches!(kind, ColumnKind::IdNumber | ColumnKind::Phone | ColumnKind::Account)
}

/// Whether a spreadsheet could take a text for a formula, or an import would take its first letter off:
/// such a text gets a `'` in front, which every import takes off again.
pub(super) fn is_guarded(kind: ColumnKind, text: &[u8]) -> bool {
    let is_mark = |first: Option<&u8>| matches!(first, Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r' | b'\''));
    // An import takes spaces off first, so that what stands behind them counts. Few letters begin as a space does.
    let may_be_space = matches!(text.first(), Some(b' ' | 0xc2 | 0xe1..=0xe3));
    let behind_spaces = || std::str::from_utf8(text).map_or(text, |text| text.trim_start().as_bytes());
    kind != ColumnKind::Code && (is_mark(text.first()) || (may_be_space && is_mark(behind_spaces().first())))
}

fn put_money(fen: i64, out: &mut Vec<u8>) {
    if fen < 0 {
        out.push(b'-');
    }
    let fen = fen.unsigned_abs();
    put_whole(fen / 100, out);
    out.push(b'.');
    put_two(u32::try_from(fen % 100).unwrap_or_default(), out);
}

fn put_signed(number: i64, out: &mut Vec<u8>) {
    if number < 0 {
        out.push(b'-');
    }
    put_whole(number.unsigned_abs(), out);
}

fn put_day(day: NaiveDate, out: &mut Vec<u8>) {
    put_four(day.year().unsigned_abs(), out);
    out.push(b'-');
    put_two(day.month(), out);
    out.push(b'-');
    put_two(day.day(), out);
}

fn put_whole(mut number: u64, out: &mut Vec<u8>) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = digit(number % 10);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[start..]);
}

fn put_four(number: u32, out: &mut Vec<u8>) {
    put_two(number / 100 % 100, out);
    put_two(number % 100, out);
}

fn put_two(number: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(&[digit(u64::from(number / 10)), digit(u64::from(number % 10))]);
}

fn digit(number: u64) -> u8 {
    b"0123456789"[(number % 10) as usize]
}
