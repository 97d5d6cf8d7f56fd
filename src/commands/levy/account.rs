//! `shebao levy account`: a person's individual account, month by month, with interest.

use clap::Args;

use crate::commands::keys;
use crate::invocation::Invocation;
use crate::refusal::Exit;
use crate::reports::account::{credits, lines, report};
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub(super) struct AccountArgs {
    /// The person: identity number or person number
    key: String,
    /// Only what was entered in this year
    #[arg(long)]
    year: Option<i32>,
}

pub(super) fn run(args: &AccountArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let (reader, policy) = (session.reader(), session.policy());
    let person = keys::person(reader, &args.key, AsOf::NOW)?.person.number;
    let credits = credits(reader, policy, person)?;
    let lines = lines(&credits, session.today(), |year| policy.crediting_rate(year).ok());
    invocation.report(report(&lines, person, args.year))?;
    Ok(Exit::Done)
}
