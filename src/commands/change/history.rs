//! `shebao change history`: every change of a record, old and new, with the day it holds from and the day it was entered.

use clap::Args;

use crate::cli::day;
use crate::commands::keys::{Found, Meant, anything};
use crate::invocation::Invocation;
use crate::refusal::Exit;
use crate::reports::history::{employer_changes, person_changes, report};
use crate::reports::register;
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub(super) struct HistoryArgs {
    /// Credit code, identity number, employer or person number
    key: String,
    #[command(flatten)]
    meant: Meant,
    /// Only what holds from that day or earlier
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<chrono::NaiveDate>,
    /// Only what was known on that day
    #[arg(long, value_name = "DATE", value_parser = day)]
    known_on: Option<chrono::NaiveDate>,
}

pub(super) fn run(args: &HistoryArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let as_of = register::as_of(reader, args.as_of, args.known_on)?;
    let mut changes = match anything(reader, &args.key, args.meant, AsOf::NOW)? {
        Found::Employer(version) => employer_changes(reader, version.employer.number)?,
        Found::Person(version) => person_changes(reader, version.person.number)?,
    };
    changes.retain(|change| change.on <= as_of.day && change.operation <= as_of.operation);
    invocation.report(report(reader, changes, invocation.style.reveal))?;
    Ok(Exit::Done)
}
