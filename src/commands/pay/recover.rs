//! `pay recover`: what was paid too much, from finding it to having it back.

use clap::{Args, Subcommand};

use super::lists::person;
use crate::commands::batch_import::{ImportArgs, import};
use crate::commands::shared_args::{VoidArgs, void};
use crate::invocation::Invocation;
use crate::operations::recover::give_back::GiveBackEntry;
use crate::operations::recover::void::VoidRecoveryEntry;
use crate::operations::recover::{RecoverEntry, RecoveryReceiptEntry};
use crate::refusal::{Exit, Refusal};
use crate::reports::recoveries::{self, Asked};

#[derive(Debug, Args)]
pub struct RecoverArgs {
    #[command(subcommand)]
    command: RecoverCommand,
}

#[derive(Debug, Subcommand)]
enum RecoverCommand {
    /// Open a recovery by hand; payments beyond a stop open one by themselves
    ///
    /// Example: shebao pay recover open 1 --amount 3200.00 --reason fraud --from-month 2026-01 --to-month 2026-02
    Open(OpenArgs),
    /// Order the amount back by a day
    ///
    /// Example: shebao pay recover order 1 --due-on 2026-10-31
    Order(OrderArgs),
    /// Agree on instalments, one a month
    ///
    /// Example: shebao pay recover plan 1 --instalments 3 --due-on 2026-10-31
    Plan(PlanArgs),
    /// Book money that came back
    ///
    /// Example: shebao pay recover receipt 1 --reference H2026-17 --amount 1000.00 --received-on 2026-10-12
    Receipt(Box<ReceiptArgs>),
    /// Void money that never came: entered twice, or with another amount than the bank's
    ///
    /// What is left to give back rises again, and the books take the money out. Enter the right one with a reference of its own.
    ///
    /// Example: shebao pay recover void --reference H2026-17 --reason "500.00, not 800.00"
    Void(VoidArgs),
    /// Give back what a third party settled beyond what he owes
    ///
    /// Where a claim was corrected and he owes less, what he had paid beyond that goes back to him, once a second person approves. Whoever draws
    /// benefits is paid what turns out to be due by the next payroll instead.
    ///
    /// Example: shebao pay recover give-back --from-reference Q7 --reference T1 --amount 5000.00 --reason "no third party at all"
    GiveBack(GiveBackArgs),
    /// Agree to keep back at most an amount a month from what is paid; the payee keeps the subsistence floor
    ///
    /// Example: shebao pay recover offset 1 --amount 500.00
    Offset(OffsetArgs),
    /// Hand a recovery, or an amount of it, to the administration or the police; it stays open
    ///
    /// Example: shebao pay recover refer 1 --reason "fraud, to the public security bureau"
    Refer(EndArgs),
    /// Write off what cannot be recovered
    ///
    /// Example: shebao pay recover write-off 1 --reason "no estate, court decision 12"
    WriteOff(EndArgs),
    /// List recoveries, with the day by which the next part is due
    ///
    /// What was handed to others is listed as referred whatever was agreed since; offset_idle is agreed to be kept back of what is not paid, or not
    /// above the floor.
    ///
    /// Example: shebao pay recover list --overdue
    List(ListArgs),
    /// Show what happened to a recovery and which instalments are paid, open and overdue
    ///
    /// Example: shebao pay recover show 1
    Show {
        /// The number of the recovery
        recovery: i64,
    },
}

#[derive(Debug, Args)]
struct OpenArgs {
    /// The number of the claim
    claim: String,
    /// How much is to be given back, in yuan
    #[arg(long)]
    amount: String,
    /// Why
    #[arg(long)]
    reason: String,
    /// The first month that it is about
    #[arg(long)]
    from_month: Option<String>,
    /// The last month
    #[arg(long)]
    to_month: Option<String>,
    /// A note
    #[arg(long)]
    note: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct OrderArgs {
    /// The number of the recovery
    recovery: String,
    /// By when it is to be given back
    #[arg(long)]
    due_on: String,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct PlanArgs {
    /// The number of the recovery
    recovery: String,
    /// How many instalments
    #[arg(long)]
    instalments: String,
    /// When the first is due
    #[arg(long)]
    due_on: String,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct OffsetArgs {
    /// The number of the recovery
    recovery: String,
    /// The most that is kept back a month, in yuan
    #[arg(long)]
    amount: String,
    /// The claim from whose payments it is kept back [default: the one overpaid]
    #[arg(long)]
    claim: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct EndArgs {
    /// The number of the recovery
    recovery: String,
    /// Why, and to whom
    #[arg(long)]
    reason: String,
    /// How much, in yuan [default: all that is left]
    #[arg(long)]
    amount: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct ReceiptArgs {
    /// The number of the recovery
    #[arg(required_unless_present = "from")]
    recovery: Option<String>,
    /// The document number of the bank
    #[arg(long, required_unless_present = "from")]
    reference: Option<String>,
    /// The amount in yuan
    #[arg(long, required_unless_present = "from")]
    amount: Option<String>,
    /// The day on which it came [default: today]
    #[arg(long)]
    received_on: Option<String>,
    /// A note
    #[arg(long)]
    note: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
}

#[derive(Debug, Args)]
struct GiveBackArgs {
    /// The document number by which it had come
    #[arg(long, required_unless_present = "from")]
    from_reference: Option<String>,
    /// The document number of the payment
    #[arg(long, required_unless_present = "from")]
    reference: Option<String>,
    /// The amount in yuan
    #[arg(long, required_unless_present = "from")]
    amount: Option<String>,
    /// The day on which it was paid [default: today]
    #[arg(long)]
    on: Option<String>,
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
struct ListArgs {
    /// Only in this state
    #[arg(long, value_parser = ["found", "ordered_back", "planned", "offsetting", "offset_idle", "referred", "part_settled", "closed"])]
    state: Option<String>,
    /// Only this person
    #[arg(long)]
    person: Option<String>,
    /// Only those of which something should have come by now; what was handed to others waits for them
    #[arg(long)]
    overdue: bool,
}

/// One row with the act, and the cells of the fields after it: recovery, claim, amount, reason, months, instalments, day, note.
fn act(invocation: &Invocation, approve: bool, act: &str, cells: [Option<String>; 9]) -> anyhow::Result<Exit> {
    let import_args = ImportArgs {
        from: None,
        skip_bad: false,
        again: false,
        rejects: None,
        supplements: None,
        defaults: Vec::new(),
    };
    let cells = [Some(act.to_owned())].into_iter().chain(cells).collect();
    import::<RecoverEntry>(invocation, &import_args, approve, cells)
}

pub fn run(args: RecoverArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        RecoverCommand::Open(args) => {
            let OpenArgs { claim, amount, reason, from_month, to_month, note, approve } = args;
            let (claim, amount, reason) = (Some(claim), Some(amount), Some(reason));
            act(invocation, approve, "open", [None, claim, amount, reason, from_month, to_month, None, None, note])
        }
        RecoverCommand::Order(args) => {
            let (recovery, due_on) = (Some(args.recovery), Some(args.due_on));
            act(invocation, args.approve, "order", [recovery, None, None, None, None, None, None, due_on, None])
        }
        RecoverCommand::Plan(args) => {
            let (recovery, count, due_on) = (Some(args.recovery), Some(args.instalments), Some(args.due_on));
            act(invocation, args.approve, "plan", [recovery, None, None, None, None, None, count, due_on, None])
        }
        RecoverCommand::Offset(args) => {
            let (recovery, amount, claim) = (Some(args.recovery), Some(args.amount), args.claim);
            act(invocation, args.approve, "offset", [recovery, claim, amount, None, None, None, None, None, None])
        }
        RecoverCommand::Refer(args) => end(invocation, "refer", args),
        RecoverCommand::WriteOff(args) => end(invocation, "write_off", args),
        RecoverCommand::Receipt(args) => {
            let ReceiptArgs { recovery, reference, amount, received_on, note, import: import_args } = *args;
            let cells = vec![reference, recovery, amount, received_on, note];
            import::<RecoveryReceiptEntry>(invocation, &import_args, false, cells)
        }
        RecoverCommand::Void(args) => void::<VoidRecoveryEntry>(args, invocation),
        RecoverCommand::GiveBack(args) => {
            let GiveBackArgs { from_reference, reference, amount, on, reason, import: import_args, approve } = args;
            import::<GiveBackEntry>(
                invocation,
                &import_args,
                approve,
                vec![from_reference, reference, amount, on, reason],
            )
        }
        RecoverCommand::List(args) => list(&args, invocation),
        RecoverCommand::Show { recovery } => show(recovery, invocation),
    }
}

fn end(invocation: &Invocation, name: &str, args: EndArgs) -> anyhow::Result<Exit> {
    let EndArgs { recovery, reason, amount, approve } = args;
    let cells = [Some(recovery), None, amount, Some(reason), None, None, None, None, None];
    act(invocation, approve, name, cells)
}

fn list(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let person = person(&session, args.person.as_ref())?;
    let asked = Asked { state: args.state.clone(), person, is_overdue: args.overdue };
    invocation.report(recoveries::recoveries(&session, asked))?;
    Ok(Exit::Done)
}

fn show(recovery: i64, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let standing = session.reader().recovery(recovery)?.ok_or(Refusal::RecoveryUnknown { recovery })?;
    invocation.report(recoveries::history(session.reader(), &standing, session.today()))?;
    Ok(Exit::Done)
}
