//! Which columns are shown, in which order, under which header.

use super::cells::text;
use super::{Format, Headers, Style};
use crate::i18n::{Lang, formula, label, label_of};
use crate::model::{Cell, Column, ColumnKind, Subject, column_names, nearest};
use crate::refusal::Refusal;

/// The column of what a voucher says of itself.
const SUMMARY: &str = "summary";

/// A column to show.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// Its place in the rows that come.
    pub(super) place: usize,
    pub(super) name: &'static str,
    pub(super) header: &'static str,
    pub(super) kind: ColumnKind,
    subject: Subject,
    /// Whether codes are put into Chinese words.
    is_worded: bool,
}

impl Shown {
    /// What a cell shows; codes in words where people read them in Chinese.
    pub(super) fn text(&self, cell: Cell<'_>, reveal: bool) -> String {
        match cell {
            Cell::Flag(flag) if self.is_worded => label(Lang::Zh, if flag { "true" } else { "false" }).to_owned(),
            Cell::Text(codes) if self.is_worded && self.kind == ColumnKind::Code => in_chinese(self.name, codes),
            Cell::Text(value) if self.is_worded && self.name == SUMMARY => summary_in_chinese(value),
            Cell::Text(value) if self.is_worded && self.kind == ColumnKind::Value => {
                formula(Lang::Zh, value).unwrap_or_else(|| words_in_chinese(value))
            }
            Cell::Text(field) if self.is_worded && self.kind == ColumnKind::Field => column_names(field)
                .map_or_else(|| label(Lang::Zh, field).to_owned(), |names| names.title(self.subject).to_owned()),
            cell => text(cell, self.kind, reveal),
        }
    }

    /// Whether its cells stand to the right, as numbers do.
    pub(super) const fn is_number(&self) -> bool {
        matches!(self.kind, ColumnKind::Money | ColumnKind::Count | ColumnKind::Decimal)
    }
}

/// Codes, joined with `+` where there are several, in words.
fn in_chinese(column: &str, codes: &str) -> String {
    codes.split('+').map(|code| label_of(Lang::Zh, column, code)).collect::<Vec<_>>().join("+")
}

/// What a voucher says of itself, as a whole: what people wrote stays as they wrote it.
fn summary_in_chinese(summary: &str) -> String {
    const REVERSAL: &str = "reversal";
    match summary.split_once(" of ") {
        Some((REVERSAL, voucher)) => format!("{} {voucher}", label_of(Lang::Zh, SUMMARY, REVERSAL)),
        _ => label_of(Lang::Zh, SUMMARY, summary).to_owned(),
    }
}

/// A value word by word. What stands in brackets is one word.
fn words_in_chinese(value: &str) -> String {
    let bracketed = value.split_once(" (").and_then(|(before, rest)| Some((before, rest.split_once(')')?)));
    if let Some((before, (inner, after))) = bracketed {
        let said = label_of(Lang::Zh, "value", inner);
        if said != inner {
            return format!("{}（{said}）{}", words_in_chinese(before), words_in_chinese(after));
        }
    }
    value.split(' ').map(value_in_chinese).collect::<Vec<_>>().join(" ")
}

/// A word of a value; choices stand beside each other with `|`.
fn value_in_chinese(word: &str) -> String {
    let ends = word.strip_suffix([',', ';']).unwrap_or(word);
    let said = ends.split('|').map(|choice| in_chinese("value", choice)).collect::<Vec<_>>().join("、");
    said + &word[ends.len()..]
}

/// All columns, or those that were asked for; one named twice is shown once. Tables and pages in Chinese have Chinese
/// headers; what programs read has English ones, unless others were asked for.
pub(super) fn shown(columns: &[Column], style: &Style, format: Format) -> Result<Vec<Shown>, Refusal> {
    let is_for_eyes = matches!(format, Format::Table | Format::Html);
    let default = if is_for_eyes && style.lang == Lang::Zh { Headers::Zh } else { Headers::En };
    let headers = style.headers.unwrap_or(default);
    let is_worded = headers == Headers::Zh && (is_for_eyes || format == Format::Xlsx);
    let mut places: Vec<usize> = Vec::new();
    match &style.columns {
        None => places.extend(0..columns.len()),
        Some(wanted) => {
            for name in wanted {
                let place = find(columns, name)?;
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
    }
    let show = |place: usize| {
        let Column { name, kind, subject } = columns[place];
        Shown { place, name, header: header(&columns[place], headers), kind, subject, is_worded }
    };
    Ok(places.into_iter().map(show).collect())
}

fn find(columns: &[Column], wanted: &str) -> Result<usize, Refusal> {
    let wanted = wanted.trim();
    let is_named = |column: &Column| names(column).iter().any(|name| name.to_lowercase() == wanted.to_lowercase());
    columns.iter().position(is_named).ok_or_else(|| Refusal::ColumnNotInList {
        column: wanted.to_owned(),
        nearest: nearest(wanted, columns.iter().flat_map(names)).map(str::to_owned),
    })
}

fn names(column: &Column) -> [&'static str; 3] {
    [Headers::En, Headers::Zh, Headers::Code].map(|headers| header(column, headers))
}

fn header(column: &Column, headers: Headers) -> &'static str {
    let Some(names) = column_names(column.name) else { return column.name };
    match headers {
        Headers::En => column.name,
        Headers::Zh => names.title(column.subject),
        Headers::Code => names.code(column.subject),
    }
}
