//! A table for the eye: as wide as the terminal, nothing cut. Rows are gathered a page at a time, so that memory stays flat;
//! each page has its own header. Where the columns cannot stand side by side, each row becomes a list of its own.

use std::io::{self, IsTerminal as _, Write as _};

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Row, Table, TableStyle, Width};
use unicode_width::UnicodeWidthStr as _;

use super::cells::text;
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
/// Each column has two spaces behind it.
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
        let row = self.shown.iter().map(|column| visible(&text(cell(column), column.kind, self.reveal), true));
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
        let width = self.width();
        let (page, shown) = self.without_empty_columns(page);
        let least: Vec<usize> = (0..shown.len()).map(|place| least_width(&shown, place, &page)).collect();
        let is_wide = least.iter().map(|least| least + PADDING).sum::<usize>() > usize::from(width);
        let first = self.rows + 1;
        self.rows += page.len() as u64;
        let lines =
            if is_wide && !page.is_empty() { lists(&shown, first, &page) } else { table(&shown, width, &least, page) };
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

/// How narrow a column may become: numbers, days and codes are never broken.
fn least_width(shown: &[Shown], place: usize, page: &[Vec<String>]) -> usize {
    let column = &shown[place];
    let header = column.header.width();
    let widest = page.iter().map(|row| row[place].width()).max().unwrap_or(0);
    if column.kind == ColumnKind::Text { widest.max(header).min(LEAST_TEXT) } else { widest.max(header.min(6)) }
}

fn table(columns: &[Shown], width: u16, least: &[usize], page: Vec<Vec<String>>) -> String {
    let mut table = Table::new();
    table.force_no_tty().load_style(LOOK).set_width(width).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_header(columns.iter().map(|column| column.header));
    table.add_rows(page.into_iter().map(Row::from));
    for ((column, shown), least) in table.column_iter_mut().zip(columns).zip(least) {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(
            u16::try_from(least + PADDING).unwrap_or(width),
        )));
        column.set_padding((0, 2));
        if shown.is_number() {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// Each row as a list of name and value.
fn lists(shown: &[Shown], first: u64, page: &[Vec<String>]) -> String {
    let widest = shown.iter().map(|column| column.header.width()).max().unwrap_or(0);
    let mut lines = String::new();
    for (number, row) in (first..).zip(page) {
        lines.push_str(&format!("── {number} ──\n"));
        for (column, cell) in shown.iter().zip(row) {
            let gap = " ".repeat(widest - column.header.width() + 2);
            let cell = cell.replace('\n', &format!("\n{}", " ".repeat(widest + 2)));
            lines.push_str(format!("{}{gap}{cell}", column.header).trim_end());
            lines.push('\n');
        }
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
