//! A complete page to read and print: one table whose header is repeated on every sheet of paper.

use std::io::{self, Write as _};

use super::chart::svg;
use super::columns::Shown;
use super::output::Output;
use super::{Style, Writer};
use crate::i18n::Lang;
use crate::model::{Cell, Chart};

const BUFFER: usize = 128 * 1024;

const LOOK: &str = "body{font-family:system-ui,'Noto Sans CJK SC','Microsoft YaHei',sans-serif;margin:1.5rem}\
table{border-collapse:collapse;font-size:.9rem}th,td{border:1px solid #999;padding:.2rem .5rem;text-align:left;\
vertical-align:top;white-space:pre-wrap}th{background:#eee}.n{text-align:right;font-variant-numeric:tabular-nums}\
thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4 landscape;margin:1.5cm}@media print{body{margin:0}}";

struct HtmlWriter<'a> {
    output: &'a mut Output,
    shown: Vec<Shown>,
    reveal: bool,
    buffer: Vec<u8>,
}

pub(super) fn writer<'a>(
    output: &'a mut Output,
    shown: Vec<Shown>,
    style: &Style,
    (title, charts): (&str, &[Chart]),
) -> io::Result<Box<dyn Writer + 'a>> {
    let lang = match style.lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    };
    let mut buffer = Vec::with_capacity(BUFFER + 4096);
    write!(buffer, "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<title>")?;
    put_escaped(title.as_bytes(), &mut buffer);
    write!(buffer, "</title>\n<style>{LOOK}</style>\n</head>\n<body>\n")?;
    if !charts.is_empty() {
        buffer.extend_from_slice(b"<h1>");
        put_escaped(title.as_bytes(), &mut buffer);
        buffer.extend_from_slice(b"</h1>\n");
    }
    for chart in charts {
        writeln!(buffer, "<figure>{}</figure>", svg(chart, style.lang))?;
    }
    write!(buffer, "<table>\n<thead>\n<tr>")?;
    for column in &shown {
        buffer.extend_from_slice(if column.is_number() { b"<th class=\"n\">".as_slice() } else { b"<th>" });
        put_escaped(column.header.as_bytes(), &mut buffer);
        buffer.extend_from_slice(b"</th>");
    }
    buffer.extend_from_slice(b"</tr>\n</thead>\n<tbody>\n");
    Ok(Box::new(HtmlWriter { output, shown, reveal: style.reveal, buffer }))
}

impl Writer for HtmlWriter<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()> {
        self.buffer.extend_from_slice(b"<tr>");
        for column in &self.shown {
            self.buffer.extend_from_slice(if column.is_number() { b"<td class=\"n\">".as_slice() } else { b"<td>" });
            let cell = cells.get(column.place).copied().unwrap_or(Cell::Empty);
            put_escaped(column.text(cell, self.reveal).as_bytes(), &mut self.buffer);
            self.buffer.extend_from_slice(b"</td>");
        }
        self.buffer.extend_from_slice(b"</tr>\n");
        if self.buffer.len() >= BUFFER { self.flush() } else { Ok(()) }
    }

    fn finish(&mut self) -> io::Result<()> {
        self.buffer.extend_from_slice(b"</tbody>\n</table>\n</body>\n</html>\n");
        self.flush()
    }
}

impl HtmlWriter<'_> {
    fn flush(&mut self) -> io::Result<()> {
        self.output.write_all(&self.buffer)?;
        self.buffer.clear();
        Ok(())
    }
}

/// Appends a text in which nothing is markup.
pub(super) fn put_escaped(text: &[u8], out: &mut Vec<u8>) {
    for byte in text {
        match byte {
            b'&' => out.extend_from_slice(b"&amp;"),
            b'<' => out.extend_from_slice(b"&lt;"),
            b'>' => out.extend_from_slice(b"&gt;"),
            b'"' => out.extend_from_slice(b"&quot;"),
            b'\'' => out.extend_from_slice(b"&#39;"),
            _ => out.push(*byte),
        }
    }
}
