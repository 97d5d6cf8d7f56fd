//! `shebao report` 报表: what a head of department decides from, as a list, a spreadsheet with charts, or a page with pictures.

use clap::{Args, Subcommand};

use crate::i18n::label_of;
use crate::invocation::Invocation;
use crate::model::Month;
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::reports::figures;
use crate::session::Session;

/// Show the figures of a month or year, or where the office stands
#[derive(Debug, Args)]
pub struct ReportArgs {
    #[command(subcommand)]
    command: ReportCommand,
}

#[derive(Debug, Subcommand)]
enum ReportCommand {
    /// Show a month beside the month before and the year before: funds, collection, arrears, people
    ///
    /// With -o FILE.html it is a page with pictures, with -o FILE.xlsx a spreadsheet with charts.
    ///
    /// Example: shebao report month 2026-07 -o july.html
    Month {
        /// The month
        month: String,
    },
    /// Show a year beside the year before, and how its months went
    ///
    /// Example: shebao report year 2026 -o 2026.xlsx
    Year {
        /// The year
        year: i32,
    },
    /// Show where the office stands: its last assessed month, what is overdue today, twelve months in pictures
    ///
    /// What is overdue is beside what was at the end of last month and of this month a year ago, each by how long it was then.
    ///
    /// Example: shebao report dashboard -o dashboard.html
    Dashboard,
}

/// Of a month that has not begun there is nothing to say.
fn begun(session: &Session, month: Month) -> Result<Month, Refusal> {
    let today = session.today();
    if month.first_day() > today { Err(Refusal::MonthNotBegun { month, today }) } else { Ok(month) }
}

pub fn run(args: &ReportArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    // A word of its own there, such as what was levied.
    let words = |code: &str| label_of(invocation.lang, "item", code).to_owned();
    let (of, report) = match &args.command {
        ReportCommand::Month { month } => {
            let month = begun(&session, reading::month(month)?)?;
            (month.to_string(), figures::of_month(&session, month, &words)?)
        }
        ReportCommand::Year { year } => {
            let known = (1990..=2200).contains(year);
            let refusal = || Refusal::NumberNotValid { value: year.to_string() };
            let year = known.then_some(*year).ok_or_else(refusal)?;
            begun(&session, Month::new(year, 1).ok_or_else(refusal)?)?;
            (year.to_string(), figures::of_year(&session, year, &words)?)
        }
        ReportCommand::Dashboard => {
            (figures::month_shown(&session)?.to_string(), figures::dashboard(&session, &words)?)
        }
    };
    let title = format!("{} {of} {}", words(report.name), session.office().name);
    invocation.report(report.titled(title))?;
    Ok(Exit::Done)
}
