//! `shebao cancel`: ends what was registered.

use clap::{Args, Subcommand};

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::cancel_enrolment::LeaverEntry;
use crate::refusal::Exit;

/// End enrolments
#[derive(Debug, Args)]
pub struct CancelArgs {
    #[command(subcommand)]
    command: CancelCommand,
}

#[derive(Debug, Subcommand)]
enum CancelCommand {
    /// End a person's enrolment with an employer: a leaver
    ///
    /// Example: shebao cancel enrolment --from leavers.csv
    Enrolment(EnrolmentArgs),
}

#[derive(Debug, Args)]
struct EnrolmentArgs {
    /// The employer: credit code or employer number
    #[arg(long, required_unless_present = "from")]
    employer: Option<String>,
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The last month that is paid
    #[arg(long, required_unless_present = "from")]
    end: Option<String>,
    /// Why
    #[arg(long)]
    reason: Option<String>,
    /// Only these kinds, joined with + [default: all]
    #[arg(long)]
    kinds: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: CancelArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let CancelCommand::Enrolment(args) = args.command;
    let cells = vec![args.employer, args.id_number, args.end, args.reason, args.kinds];
    import::<LeaverEntry>(invocation, &args.import, args.approve, cells)
}
