//! `shebao levy refund` and `refund list`: money that goes back to who paid it.

use clap::{Args, Subcommand};

use super::lists::payer;
use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::reading;
use crate::operations::refund_payments::RefundEntry;
use crate::refusal::Exit;
use crate::reports::refunds::{RefundQuery, refunds};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct RefundArgs {
    /// The employer that paid: credit code or employer number
    #[arg(long)]
    employer: Option<String>,
    /// The person who paid for himself: identity number or person number
    #[arg(long)]
    id_number: Option<String>,
    /// Only of this receipt [default: the oldest one first]
    #[arg(long)]
    reference: Option<String>,
    /// The amount in yuan [default: all that is held]
    #[arg(long)]
    amount: Option<String>,
    /// The reason, RF1 to RF7
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// The documents that show the facts
    #[arg(long)]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
    #[command(subcommand)]
    command: Option<RefundCommand>,
}

#[derive(Debug, Subcommand)]
enum RefundCommand {
    /// List approved refunds, and by when each is paid out
    ///
    /// Example: shebao levy refund list --refunded-by tax
    List(ListArgs),
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this person, who pays for himself
    #[arg(long)]
    person: Option<String>,
    /// Only what is paid out by: agency or tax
    #[arg(long, value_name = "WHO")]
    refunded_by: Option<String>,
}

pub fn run(args: RefundArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if let Some(RefundCommand::List(args)) = args.command {
        return list(&args, invocation);
    }
    let cells = vec![args.employer, args.id_number, args.reference, args.amount, args.reason, args.evidence];
    import::<RefundEntry>(invocation, &args.import, args.approve, cells)
}

fn list(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    if let Some(by) = &args.refunded_by {
        reading::choice::<RefundedBy>(by, &["agency", "tax"])?;
    }
    let payer = payer(&session, args.employer.as_deref(), args.person.as_deref())?;
    invocation.report(refunds(&session, RefundQuery { payer, refunded_by: args.refunded_by.clone() }))?;
    Ok(Exit::Done)
}

/// Who pays a refund out.
#[derive(strum::EnumString)]
#[strum(serialize_all = "snake_case")]
enum RefundedBy {
    Agency,
    Tax,
}
