//! `shebao levy held list`, `held move` and `held write-off`: money that waits for a bill.

use clap::{Args, Subcommand};

use super::lists::payer;
use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::move_held_money::HeldMoveEntry;
use crate::operations::write_off_held::WriteOffEntry;
use crate::refusal::Exit;
use crate::reports::levy::{self, ReceiptQuery};

#[derive(Debug, Args)]
pub struct HeldArgs {
    #[command(subcommand)]
    command: HeldCommand,
}

#[derive(Debug, Subcommand)]
enum HeldCommand {
    /// List the receipts of which something is held
    ///
    /// Example: shebao levy held list --employer 91350100M000100Y43
    List(ListArgs),
    /// Move held money to another month, kind or payer, where it is applied at once to what is owed
    ///
    /// Never more than is held. What is not used there goes on being held, under a reference of its own. What a person paid for
    /// himself goes to nobody else.
    ///
    /// Example: shebao levy held move --reference R1 --month 2026-08 --reason "meant for August"
    Move(Box<MoveArgs>),
    /// Write off held money that nobody can be given back: it becomes other income of the fund that holds it
    ///
    /// Only where it is certain and approved; an employer that still owes has it applied to that. If somebody claims it after all, undo
    /// the matter (`shebao review undo`): it is held again, and `shebao levy refund` pays it out.
    ///
    /// Example: shebao levy held write-off --reference R1 --reason "struck off, no successor" --evidence "approval 2026-12"
    WriteOff(Box<WriteOffArgs>),
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this person, who pays for himself
    #[arg(long)]
    person: Option<String>,
}

#[derive(Debug, Args)]
struct MoveArgs {
    /// The receipt
    #[arg(long, required_unless_present = "from")]
    reference: Option<String>,
    /// The amount in yuan [default: all that is held]
    #[arg(long)]
    amount: Option<String>,
    /// To this employer [default: as it is]
    #[arg(long)]
    employer: Option<String>,
    /// To this person, who pays for himself [default: as it is]
    #[arg(long)]
    id_number: Option<String>,
    /// Only for this kind
    #[arg(long)]
    kind: Option<String>,
    /// Only for this month
    #[arg(long)]
    month: Option<String>,
    /// Why
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct WriteOffArgs {
    /// The receipt
    #[arg(long, required_unless_present = "from")]
    reference: Option<String>,
    /// The amount in yuan [default: all that is held]
    #[arg(long)]
    amount: Option<String>,
    /// Why nobody can be given it back
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// The document by which it was approved
    #[arg(long, required_unless_present = "from")]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: HeldArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        HeldCommand::List(args) => {
            let session = invocation.session()?;
            let payer = payer(&session, args.employer.as_deref(), args.person.as_deref())?;
            invocation.report(levy::receipts(
                session.reader(),
                ReceiptQuery { payer, holds: Some(true), ..ReceiptQuery::default() },
            ))?;
            Ok(Exit::Done)
        }
        HeldCommand::Move(args) => {
            let cells =
                vec![args.reference, args.amount, args.employer, args.id_number, args.kind, args.month, args.reason];
            import::<HeldMoveEntry>(invocation, &args.import, args.approve, cells)
        }
        HeldCommand::WriteOff(args) => {
            let cells = vec![args.reference, args.amount, args.reason, args.evidence];
            import::<WriteOffEntry>(invocation, &args.import, args.approve, cells)
        }
    }
}
