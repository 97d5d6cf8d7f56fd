//! Forms as a page to print: one form a sheet of A4, upright, or across where it has two sides.

use std::io::{self, Write};

use super::html::put_escaped;
use super::output::Output;
use crate::i18n::Lang;
use crate::model::{PaperCell, PaperForm};

const LOOK: &str = "body{font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',system-ui,sans-serif;\
margin:1.5rem auto;padding:0 1rem;max-width:60rem;color:#000}section{break-after:page;margin-bottom:3rem}\
section:last-child{break-after:auto;margin-bottom:0}.number{text-align:right;font-size:.85rem;min-height:1.2em}\
h1{font-size:1.4rem;text-align:center;letter-spacing:.2em;margin:.2rem 0}\
.subject{text-align:center;margin-bottom:.6rem}.heading{display:flex;justify-content:space-between;font-size:.9rem;\
margin-bottom:.3rem}table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{border:1px solid #000;\
padding:.18rem .4rem;vertical-align:middle}th{font-weight:600;text-align:center}td.n{text-align:right;white-space:nowrap;\
font-variant-numeric:tabular-nums}td.top{font-weight:600}.l1{padding-left:2em}.l2{padding-left:3em}.l3{padding-left:4em}.l4{padding-left:5em}\
thead{display:table-header-group}tr{break-inside:avoid}\
ul{list-style:none;padding:0;margin:.6rem 0 0;font-size:.8rem}@page{size:A4 portrait;margin:1.2cm}\
@page wide{size:A4 landscape;margin:1.2cm}section.wide{page:wide}@media print{body{margin:0;padding:0;max-width:none}\
section{margin:0}table{font-size:.72rem}th,td{padding:.07rem .4rem}ul{font-size:.68rem}}";

/// Writes the page.
pub(super) fn write(output: &mut Output, forms: &[PaperForm], title: &str, lang: Lang) -> io::Result<()> {
    let lang = match lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    };
    let mut page = Vec::new();
    write!(page, "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<title>")?;
    put_escaped(title.as_bytes(), &mut page);
    write!(page, "</title>\n<style>\n{LOOK}\n</style>\n</head>\n<body>\n")?;
    for form in forms {
        put_form(form, &mut page)?;
        output.write_all(&page)?;
        page.clear();
    }
    output.write_all(b"</body>\n</html>\n")
}

fn put_form(form: &PaperForm, page: &mut Vec<u8>) -> io::Result<()> {
    page.extend_from_slice(if form.is_wide() { b"<section class=\"wide\">\n".as_slice() } else { b"<section>\n" });
    put("<div class=\"number\">", &form.number, "</div>\n", page);
    put("<h1>", &form.title, "</h1>\n", page);
    put("<div class=\"subject\">", &form.subject, "</div>\n", page);
    page.extend_from_slice(b"<div class=\"heading\">");
    for part in &form.heading {
        put("<span>", part, "</span>", page);
    }
    page.extend_from_slice(b"</div>\n<table>\n<colgroup>");
    let whole: u32 = form.columns.iter().map(|column| u32::from(column.width)).sum();
    for column in &form.columns {
        write!(page, "<col style=\"width:{}%\">", u32::from(column.width) * 100 / whole.max(1))?;
    }
    page.extend_from_slice(b"</colgroup>\n<thead>\n<tr>");
    for column in &form.columns {
        put("<th>", &column.title, "</th>", page);
    }
    page.extend_from_slice(b"</tr>\n</thead>\n<tbody>\n");
    for row in &form.rows {
        page.extend_from_slice(b"<tr>");
        for cell in row {
            put_cell(cell, page)?;
        }
        page.extend_from_slice(b"</tr>\n");
    }
    page.extend_from_slice(b"</tbody>\n</table>\n");
    if !form.below.is_empty() {
        page.extend_from_slice(b"<ul>\n");
        for line in &form.below {
            put("<li>", line, "</li>\n", page);
        }
        page.extend_from_slice(b"</ul>\n");
    }
    page.extend_from_slice(b"</section>\n");
    Ok(())
}

fn put_cell(cell: &PaperCell, page: &mut Vec<u8>) -> io::Result<()> {
    match cell {
        PaperCell::Empty => page.extend_from_slice(b"<td></td>"),
        PaperCell::Money(amount) => write!(page, "<td class=\"n\">{amount}</td>")?,
        PaperCell::Item { text, level: 0 } => put("<td class=\"top\">", text, "</td>", page),
        PaperCell::Item { text, level } => {
            write!(page, "<td class=\"l{level}\">")?;
            put("", text, "</td>", page);
        }
    }
    Ok(())
}

/// A text between its marks.
fn put(before: &str, text: &str, after: &str, page: &mut Vec<u8>) {
    page.extend_from_slice(before.as_bytes());
    put_escaped(text.as_bytes(), page);
    page.extend_from_slice(after.as_bytes());
}
