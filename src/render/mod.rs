//! A report becomes a table, CSV, JSON, a spreadsheet or a page; a message becomes a line on stderr.
//! This is the only place that prints. Nothing here knows what a report is about.

mod cells;
mod chart;
mod columns;
mod csv;
mod html;
mod json;
mod messages;
mod output;
mod pages;
mod paper_html;
mod paper_xlsx;
mod progress;
#[cfg(test)]
mod speed;
mod table;
#[cfg(test)]
mod tests;
mod xlsx;
mod xlsx_chart;

use std::io::{self, ErrorKind};
use std::path::PathBuf;

pub use messages::{document, make_folder, note, page, refusal, usage};
pub use output::STDOUT;
pub use pages::Pages;
pub use progress::Progress;

use self::output::Output;
use crate::i18n::{Lang, label};
use crate::model::{Cell, Column, PaperForm, Report, RowSink};

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A table on a terminal, CSV into a pipe; with a file, what its extension says
    #[default]
    Auto,
    Table,
    Csv,
    Json,
    Jsonl,
    Xlsx,
    Html,
}

/// The names in the header row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Headers {
    /// English names in snake_case
    En,
    /// Chinese titles
    Zh,
    /// Field codes, where there are any
    Code,
}

/// The encoding of CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Encoding {
    Utf8,
    Utf8Bom,
    Gb18030,
}

/// How a report is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    pub format: Format,
    /// English by default; Chinese in a table or page in Chinese.
    pub headers: Option<Headers>,
    /// UTF-8 by default; with a mark where the CSV goes to a file.
    pub encoding: Option<Encoding>,
    pub lang: Lang,
    /// Show identity numbers, phones and accounts whole.
    pub reveal: bool,
    /// Only these columns, in this order, by any of their names.
    pub columns: Option<Vec<String>>,
    /// At most so many rows.
    pub limit: Option<u64>,
    /// Into this file, which appears only when it is complete; stdout without it or for `-`.
    pub output: Option<PathBuf>,
}

/// Takes the rows of a report in one form.
trait Writer {
    fn row(&mut self, cells: &[Cell<'_>]) -> io::Result<()>;
    fn finish(&mut self) -> io::Result<()>;
}

/// Refuses a target that cannot be written; leaves nothing there.
pub fn check_target(path: Option<&std::path::Path>) -> anyhow::Result<()> {
    Output::open(path)?;
    Ok(())
}

/// Refuses a column that was asked for and that a report will not have.
pub fn check_columns(columns: &[Column], style: &Style) -> anyhow::Result<()> {
    columns::shown(columns, style, style.format)?;
    Ok(())
}

/// The ending of the file where it names no form although the form is left to it; CSV is written then.
pub fn unknown_ending(style: &Style) -> Option<String> {
    let path = style.output.as_deref().filter(|path| style.format == Format::Auto && !path.starts_with("/dev"))?;
    let ending = path.extension()?.to_string_lossy().into_owned();
    let known = ["csv", "json", "jsonl", "ndjson", "xlsx", "html", "htm", "txt"];
    (!known.iter().any(|known| ending.eq_ignore_ascii_case(known))).then_some(ending)
}

/// Writes a report as its style asks. A closed pipe is no error.
pub fn report(report: Report<'_>, style: &Style) -> anyhow::Result<()> {
    let mut output = Output::open(style.output.as_deref())?;
    let name = output.name();
    let written = write(report, style, &mut output)?;
    match written.and_then(|()| output.finish()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.map_err(|error| output::unwritable(name, &error).into()),
    }
}

/// The outer error is the source's, the inner one the output's.
fn write(mut report: Report<'_>, style: &Style, output: &mut Output) -> anyhow::Result<io::Result<()>> {
    let format = output.format(style)?;
    let shown = columns::shown(&report.columns, style, format)?;
    let forms = forms(&mut report, style, format)?;
    let title = if report.title.is_empty() { label(style.lang, report.name) } else { &report.title };
    if format == Format::Html && !forms.is_empty() {
        return Ok(paper_html::write(output, &forms, title, style.lang));
    }
    let made = match format {
        Format::Auto | Format::Csv => csv::writer(output, shown, style),
        Format::Table => Ok(table::writer(output, shown, style)),
        Format::Json => json::writer(output, shown, style, json::Form::Array),
        Format::Jsonl => json::writer(output, shown, style, json::Form::Lines),
        Format::Xlsx => xlsx::writer(output, shown, style, (report.name, &report.charts, &forms)),
        Format::Html => html::writer(output, shown, style, (title, &report.charts)),
    };
    match made {
        Ok(mut writer) => feed(report, writer.as_mut(), style.limit),
        Err(error) => Ok(Err(error)),
    }
}

/// The forms that a report is on paper, where no columns or first rows of it are asked for.
fn forms(report: &mut Report<'_>, style: &Style, format: Format) -> anyhow::Result<Vec<PaperForm>> {
    let is_paper = matches!(format, Format::Html | Format::Xlsx) && style.columns.is_none() && style.limit.is_none();
    match report.paper.take().filter(|_| is_paper) {
        Some(make) => make(),
        None => Ok(Vec::new()),
    }
}

/// Runs the rows through.
fn feed(report: Report<'_>, writer: &mut dyn Writer, limit: Option<u64>) -> anyhow::Result<io::Result<()>> {
    let mut feed = Feed { writer, left: limit.unwrap_or(u64::MAX), stop: None };
    let fed = (report.rows)(&mut feed);
    match feed.stop {
        Some(Stop::Failed(error)) => Ok(Err(error)),
        Some(Stop::Enough) => Ok(writer.finish()),
        None => fed.map(|()| writer.finish()),
    }
}

/// Stands between the source of the rows and the writer.
struct Feed<'a> {
    writer: &'a mut dyn Writer,
    left: u64,
    stop: Option<Stop>,
}

/// Why no more rows are taken.
enum Stop {
    Enough,
    Failed(io::Error),
}

impl RowSink for Feed<'_> {
    fn row(&mut self, cells: &[Cell<'_>]) -> anyhow::Result<()> {
        if self.left == 0 {
            self.stop = Some(Stop::Enough);
            anyhow::bail!("enough rows");
        }
        self.left -= 1;
        if let Err(error) = self.writer.row(cells) {
            self.stop = Some(Stop::Failed(error));
            anyhow::bail!("the output takes no more rows");
        }
        Ok(())
    }
}
