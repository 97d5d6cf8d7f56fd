//! `levy remind`: the dunning run for cron. Notices are written as files, then recorded: a killed run is simply run again.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::FailOn;
use crate::cli::day;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Report};
use crate::operations::payment_notices::Issued;
use crate::operations::remind_payers::remind;
use crate::refusal::Exit;
use crate::render::{self, Format, Pages, Style};
use crate::session::Session;

#[derive(Debug, Args)]
pub struct RemindArgs {
    /// The day of the run [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<chrono::NaiveDate>,
    /// The folder for the notices and their list [default: notices/DATE]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

const COLUMNS: [Column; 13] = [
    Column::new("notice", ColumnKind::Code),
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("stage", ColumnKind::Code),
    Column::new("issued_on", ColumnKind::Day),
    Column::new("pay_by", ColumnKind::Day),
    Column::new("debts", ColumnKind::Count),
    Column::new("principal", ColumnKind::Money),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("total", ColumnKind::Money),
    Column::new("file", ColumnKind::Text),
    Column::new("enforcement", ColumnKind::Count),
    Column::new("person", ColumnKind::Count),
];

pub fn run(args: &RemindArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    invocation.check_columns(&COLUMNS)?;
    let session = invocation.session()?;
    session.operator()?;
    let on = args.on.unwrap_or_else(|| session.today());
    let folder = args.out.clone().unwrap_or_else(|| PathBuf::from("notices").join(on.to_string()));
    let is_dry_run = session.is_dry_run();
    let issued = remind_into(invocation, &session, on, &folder)?;
    invocation.count(issued.len() as u64, issued.len() as u64);
    if issued.is_empty() {
        invocation.say(&Message::NoNewNotices);
    } else if is_dry_run {
        invocation.say(&Message::DryRun);
    } else {
        invocation.say(&Message::NoticesWritten { notices: issued.len(), folder: folder.display().to_string() });
    }
    invocation.report(list(&issued))?;
    Ok(if !issued.is_empty() && invocation.fails_on(FailOn::New) { Exit::LookAt } else { Exit::Done })
}

/// Issues the notices of a day into a folder, with their list beside them; nothing is written where there are none.
pub fn remind_into(
    invocation: &Invocation,
    session: &Session,
    on: chrono::NaiveDate,
    folder: &Path,
) -> anyhow::Result<Vec<Issued>> {
    let is_dry_run = session.is_dry_run();
    let pages = RefCell::new(Pages::into_folder(folder));
    let mut deliver = |name: &str, page: &str| if is_dry_run { Ok(()) } else { pages.borrow_mut().put(name, page) };
    // All pages and their list are written before anything is recorded: a killed run leaves none of them behind it missing.
    let write_list = |issued: &[Issued]| {
        if is_dry_run {
            return Ok(());
        }
        pages.borrow_mut().finish()?;
        let output = Some(folder.join(format!("list-{on}.csv")));
        let whole = Style { columns: None, limit: None, ..invocation.style.clone() };
        render::report(list(issued), &Style { format: Format::Csv, output, ..whole })
    };
    remind(session, on, &mut deliver, &write_list)
}

fn list(issued: &[Issued]) -> Report<'_> {
    Report::new("notices", COLUMNS, |sink| {
        issued.iter().try_for_each(|issued| {
            sink.row(&[
                Cell::Text(&issued.number),
                Cell::Text(&issued.employer),
                Cell::Text(&issued.name),
                Cell::Text(issued.stage.code()),
                Cell::Day(issued.issued_on),
                Cell::Empty,
                Cell::Count(i64::try_from(issued.debts).unwrap_or_default()),
                Cell::Money(issued.principal),
                Cell::Money(issued.late_fee),
                Cell::Money(issued.principal + issued.late_fee),
                Cell::Text(&issued.file),
                issued.enforcement.map_or(Cell::Empty, Cell::Count),
                Cell::Empty,
            ])
        })
    })
}
