//! A table for the eye: as wide as the terminal, nothing cut. Rows are gathered a page at a time, so that memory stays flat;
//! each page has its own header. Where the columns cannot stand side by side, each row becomes a list of its own.

use std::io::{self, IsTerminal as _, Write as _};

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Row, Table, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

use super::columns::Shown;
use super::output::Output;
use super::{Style, Writer};
use crate::model::{Cell, ColumnKind};

/// The width where there is no terminal to ask.
const WIDTH: u16 = 100;
/// So many rows share one header and one set of widths.
const PAGE: usize = 500;
/// A text column is not made narrower than this.
const LEAST_TEXT: usize = 10;
/// Two spaces between columns.
const PADDING: usize = 2;

const LOOK: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

struct TableWriter<'a> {
    output: &'a mut Output,
    shown: Vec<Shown>,
    reveal: bool,
    page: Vec<Vec<String>>,
    rows: u64,
}

pub(super) fn writer<'a>(output: &'a mut Output, shown: Vec<Shown>, style: &Style) -> Box<dyn Writer + 'a> {
    Box::new(TableWriter { output, shown, reveal: style.reveal, page: Vec::new(), rows: 0 })
}

impl Writer for TableWriter<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        let cell = |column: &Shown| cells.get(column.place).copied().unwrap_or(Cell::Empty);
        let row = self.shown.iter().map(|column| visible(&column.text(cell(column), self.reveal), true));
        self.page.push(row.collect());
        if self.page.len() < PAGE { Ok(()) } else { self.turn() }
    }

    fn finish(&mut self) -> io::Result<()> {
        if self.rows == 0 || !self.page.is_empty() { self.turn() } else { Ok(()) }
    }
}

impl TableWriter<'_> {
    /// Writes the page and begins the next one.
    fn turn(&mut self) -> io::Result<()> {
        let page = std::mem::take(&mut self.page);
        let (page, shown) = self.without_empty_columns(page);
        let room = usize::from(self.width());
        let first = self.rows + 1;
        self.rows += page.len() as u64;
        let lines = match widths(&shown, &page, room) {
            Some(widths) => table(&shown, &widths, page),
            None if page.is_empty() => names(&shown, room),
            None => lists(&shown, room, first, &page),
        };
        self.output.write_all(lines.as_bytes())
    }

    fn width(&self) -> u16 {
        let is_terminal = matches!(&*self.output, Output::Stdout(stdout) if stdout.is_terminal());
        if is_terminal { Table::new().width().unwrap_or(WIDTH) } else { WIDTH }
    }

    /// What stands in no row of the page is not worth its room on a screen; files keep every column.
    fn without_empty_columns(&self, page: Vec<Vec<String>>) -> (Vec<Vec<String>>, Vec<Shown>) {
        let is_kept = |place: usize| page.is_empty() || page.iter().any(|row| !row[place].is_empty());
        let kept: Vec<usize> = (0..self.shown.len()).filter(|place| is_kept(*place)).collect();
        let shown = kept.iter().map(|place| self.shown[*place]).collect();
        let page = page.into_iter().map(|row| kept.iter().map(|place| row[*place].clone()).collect()).collect();
        (page, shown)
    }
}

/// The widths of the columns, where they can stand side by side: numbers, days and codes are never broken, the room that
/// is left goes to the narrowest text first.
fn widths(shown: &[Shown], page: &[Vec<String>], room: usize) -> Option<Vec<usize>> {
    let room = room.checked_sub(PADDING * shown.len().saturating_sub(1))?;
    let (mut widths, wanted): (Vec<usize>, Vec<usize>) =
        (0..shown.len()).map(|place| bounds(shown, place, page)).unzip();
    let mut left = room.checked_sub(widths.iter().sum())?;
    while left > 0 {
        let growing = (0..widths.len()).filter(|place| widths[*place] < wanted[*place]);
        let Some(narrowest) = growing.min_by_key(|place| widths[*place]) else { break };
        widths[narrowest] += 1;
        left -= 1;
    }
    Some(widths)
}

/// How narrow a column may become, and how wide it wants to be.
fn bounds(shown: &[Shown], place: usize, page: &[Vec<String>]) -> (usize, usize) {
    let column = &shown[place];
    let widest = page.iter().flat_map(|row| row[place].lines()).map(UnicodeWidthStr::width).max().unwrap_or(0);
    let header = pieces(column.header).map(UnicodeWidthStr::width).max().unwrap_or(0);
    let least =
        if matches!(column.kind, ColumnKind::Text | ColumnKind::Value) { widest.min(LEAST_TEXT) } else { widest };
    (least.max(header), widest.max(column.header.width()))
}

/// Where a header may be broken: behind the lines that join English words, and between Chinese characters.
fn pieces(header: &str) -> impl Iterator<Item = &str> {
    let ends = header.char_indices().filter(|(_, letter)| *letter == '_' || !letter.is_ascii());
    let ends = ends.map(|(at, letter)| at + letter.len_utf8()).chain([header.len()]);
    ends.scan(0, |start, end| Some(&header[std::mem::replace(start, end)..end])).filter(|piece| !piece.is_empty())
}

/// A header broken so that each line fits.
fn folded(header: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for piece in pieces(header) {
        if lines.last().is_some_and(|line| !line.is_empty() && line.width() + piece.width() > width) {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(piece);
        }
    }
    lines.join("\n")
}

fn table(columns: &[Shown], widths: &[usize], page: Vec<Vec<String>>) -> String {
    let mut table = Table::new();
    table.force_no_tty().load_style(LOOK).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(columns.iter().zip(widths).map(|(column, width)| folded(column.header, *width)));
    table.add_rows(page.into_iter().map(Row::from));
    for (place, ((column, shown), width)) in table.column_iter_mut().zip(columns).zip(widths).enumerate() {
        // The first of the spaces is the line between columns, which this look leaves blank.
        fix(column, *width, if place + 1 < columns.len() { PADDING - 1 } else { 0 });
        if shown.is_number() {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    text_of(&table)
}

/// Gives a column its width, and blanks behind it.
fn fix(column: &mut comfy_table::Column, width: usize, blanks: usize) {
    let fixed = |width: usize| u16::try_from(width).unwrap_or(u16::MAX);
    column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(fixed(width + blanks))));
    column.set_padding((0, fixed(blanks)));
}

fn text_of(table: &Table) -> String {
    table.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// The headers alone, of a list without rows that would be too wide.
fn names(shown: &[Shown], room: usize) -> String {
    let headers: Vec<&str> = shown.iter().map(|column| column.header).collect();
    let mut table = Table::new();
    table.force_no_tty().load_style(TableStyle::new()).set_content_arrangement(ContentArrangement::Dynamic);
    table.add_row([headers.join("  ")]);
    table.column_iter_mut().for_each(|column| fix(column, room, 0));
    text_of(&table)
}

/// Each row as a list of name and value.
fn lists(shown: &[Shown], room: usize, first: u64, page: &[Vec<String>]) -> String {
    let widest = shown.iter().map(|column| column.header.width()).max().unwrap_or(0);
    let beside = room.saturating_sub(widest + PADDING).max(LEAST_TEXT);
    let mut lines = String::new();
    for (number, row) in (first..).zip(page) {
        lines.push_str(&format!("── {number} ──\n"));
        let mut table = Table::new();
        table.force_no_tty().load_style(TableStyle::new()).set_content_arrangement(ContentArrangement::Dynamic);
        table.add_rows(shown.iter().zip(row).map(|(column, cell)| [column.header, cell]));
        table.column_iter_mut().zip([widest, beside]).for_each(|(column, width)| fix(column, width, PADDING));
        lines.push_str(&text_of(&table));
    }
    lines
}

/// A text without control characters, which could move the cursor or change colours: their pictures stand for them.
pub(super) fn visible(text: &str, keeps_lines: bool) -> String {
    let picture = |letter: char| match letter {
        '\n' if keeps_lines => letter,
        '\u{7f}' => '\u{2421}',
        letter if letter < ' ' => char::from_u32(0x2400 + u32::from(letter)).unwrap_or(' '),
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    };
    text.chars().map(picture).collect()
}
