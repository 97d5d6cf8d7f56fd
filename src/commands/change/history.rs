//! `shebao change history`: every change of a record, old and new, with the day it holds from and the day it was entered.

use clap::Args;

use crate::commands::keys::{Found, Meant, anything};
use crate::invocation::Invocation;
use crate::refusal::Exit;
use crate::reports::history::{employer_changes, person_changes, report};
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub(super) struct HistoryArgs {
    /// Credit code, identity number, employer or person number
    key: String,
    #[command(flatten)]
    meant: Meant,
}

pub(super) fn run(args: &HistoryArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let changes = match anything(reader, &args.key, args.meant, AsOf::NOW)? {
        Found::Employer(version) => employer_changes(reader, version.employer.number)?,
        Found::Person(version) => person_changes(reader, version.person.number)?,
    };
    invocation.report(report(reader, changes, invocation.style.reveal))?;
    Ok(Exit::Done)
}
