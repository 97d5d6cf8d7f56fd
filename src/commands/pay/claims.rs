//! `pay withdraw`, `pay refuse`, `pay due`: applications that end without an award, and those that wait.

use clap::Args;

use crate::cli::FailOn;
use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::close_claim::{RefuseEntry, WithdrawEntry};
use crate::refusal::Exit;
use crate::reports::heirs_awaited;
use crate::reports::undecided_claims::{report, undecided};
use crate::reports::waiting_accounts;

#[derive(Debug, Args)]
pub struct CloseArgs {
    /// The number of the claim
    #[arg(required_unless_present = "from")]
    claim: Option<String>,
    /// Why, in words
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub struct DueArgs {
    /// Only those past their due day
    #[arg(long)]
    overdue: bool,
    /// What people died with unpaid: nobody is paid it until heirs are named
    #[arg(long, conflicts_with = "overdue")]
    heirs: bool,
    /// Accounts that were changed and are not paid to yet
    #[arg(long, conflicts_with_all = ["overdue", "heirs"])]
    accounts: bool,
}

impl CloseArgs {
    fn cells(&self) -> Vec<Option<String>> {
        vec![self.claim.clone(), self.reason.clone()]
    }
}

pub fn withdraw(args: &CloseArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<WithdrawEntry>(invocation, &args.import, args.approve, args.cells())
}

pub fn refuse(args: &CloseArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<RefuseEntry>(invocation, &args.import, args.approve, args.cells())
}

pub fn due(args: &DueArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    if args.heirs {
        let left = heirs_awaited::heirs_awaited(&session)?;
        invocation.report(heirs_awaited::report(session.reader(), &left))?;
        return Ok(Exit::Done);
    }
    if args.accounts {
        let waiting = waiting_accounts::waiting_accounts(&session)?;
        invocation.report(waiting_accounts::report(session.reader(), &waiting))?;
        return Ok(Exit::Done);
    }
    let mut waiting = undecided(&session)?;
    if args.overdue {
        waiting.retain(|waiting| waiting.is_overdue);
    }
    let found = invocation.fails_on(FailOn::Overdue) && waiting.iter().any(|waiting| waiting.is_overdue);
    invocation.report(report(session.reader(), &waiting))?;
    Ok(if found { Exit::LookAt } else { Exit::Done })
}
