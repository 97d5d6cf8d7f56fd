//! `shebao levy` 征缴: from the plan of a month to the reminder of who has not paid.

mod account;
mod assess;
mod declare;
mod held;
mod interest;
mod lists;
mod plan;
mod reconcile;
mod refund;
pub mod remind;
mod scales;
mod statement;

use clap::{Args, Subcommand};

pub use remind::remind_into;

use crate::commands::batch_import::{ImportArgs, import};
use crate::commands::shared_args::{VoidArgs, void};
use crate::invocation::Invocation;
use crate::operations::adjust_contributions::{AdjustmentEntry, HIMSELF};
use crate::operations::receive_payment::ReceiptEntry;
use crate::operations::single_out::SingleEntry;
use crate::operations::void_receipt::VoidEntry;
use crate::refusal::Exit;

/// Plan, assess and collect contributions; arrears and reminders
#[derive(Debug, Args)]
pub struct LevyArgs {
    #[command(subcommand)]
    command: LevyCommand,
}

#[derive(Debug, Subcommand)]
enum LevyCommand {
    /// Show who pays, on which base, at which rate, by when
    ///
    /// Example: shebao levy plan 2026-08
    Plan(plan::PlanArgs),
    /// Assess a month: what is owed for each person and kind, and each payer's bills
    ///
    /// Example: shebao levy assess 2026-07
    Assess(assess::AssessArgs),
    /// List the bills of a month
    ///
    /// Example: shebao levy bills 2026-07 --state overdue
    Bills(lists::MonthArgs),
    /// List what is levied for each person and kind
    ///
    /// Example: shebao levy detail 2026-07 --employer 91350100M000100Y43 -o detail.xlsx
    Detail(lists::MonthArgs),
    /// Book money that came and apply it to bills
    ///
    /// Where the tax office collects, none comes by bank, but for months that the agency collected itself and for employers against
    /// whom it enforces.
    ///
    /// Example: shebao levy receive --from receipts.csv
    Receive(Box<ReceiveArgs>),
    /// Book back payments, base differences and refunds of months of the past
    ///
    /// Each month at its own rules; a refund never gives back more than was levied, and what it frees is held for the payer, with
    /// the late fee that was paid on it.
    ///
    /// Example: shebao levy adjust --from adjustments.csv
    Adjust(Box<AdjustArgs>),
    /// Refund money that is held to who paid it, or list refunds
    ///
    /// For one of the reasons RF1 to RF7, never more than is held; what was levied too much is freed by `levy adjust`. Where the tax
    /// office collects, it pays out: `levy refund list --refunded-by tax` is the list for it.
    ///
    /// Example: shebao levy refund --employer 91350100M000100Y43 --amount 980.00 --reason RF1
    Refund(Box<refund::RefundArgs>),
    /// Void a receipt that never came: entered twice, or with another amount than the bank's
    ///
    /// What it paid is owed again as of the same days, and the books take the money out. The right receipt is entered under a reference
    /// of its own. What was refunded of it, written off or moved on is undone first, and so is the settling alone of somebody it paid.
    ///
    /// Example: shebao levy void --reference R1 --reason "entered twice"
    Void(Box<VoidArgs>),
    /// List money that is held, move it to another month, kind or payer, or write it off
    ///
    /// Example: shebao levy held move --reference R1 --month 2026-08 --reason "meant for August"
    Held(held::HeldArgs),
    /// Settle one person alone: his part of a bill that is not covered goes on to a bill of his own
    ///
    /// Money for the month goes there first, so that his month counts and his account is credited whatever becomes of the others.
    ///
    /// Example: shebao levy single 310101199003070019 --month 2026-07
    Single(Box<SingleArgs>),
    /// Print a person's record of contributions or an employer's certificate of payment
    ///
    /// From the first month on; months whose deferral was approved count as paid in order. Masked unless --reveal.
    ///
    /// Example: shebao levy statement 310101199003070019 -o statement.html
    Statement(statement::StatementArgs),
    /// Show a person's individual account, month by month, with interest
    ///
    /// A month is credited as of the day on which its bill is covered in full.
    ///
    /// Example: shebao levy account 12 --year 2026
    Account(account::AccountArgs),
    /// Settle the individual accounts of a year: interest, and the balance that goes over
    ///
    /// Of every person at once, at the published rate of the year, which has to be over. It is no matter: nobody decides
    /// anything. Run again it writes nothing but what has come to differ, and carries it on into later years.
    ///
    /// Example: shebao levy interest 2025
    Interest(interest::InterestArgs),
    /// List receipts, or show how one was applied
    ///
    /// Example: shebao levy receipts --held
    Receipts(lists::ReceiptsArgs),
    /// List what is past its due day, with late fees
    ///
    /// Example: shebao levy arrears --on 2026-09-30
    Arrears(lists::ArrearsArgs),
    /// Send reminders to who is new or due for the next stage; for cron
    ///
    /// Only employers are reminded: whoever pays for himself is free to. Where the tax office collects, what the agency levied itself
    /// is reminded of here; the order to pay is opened with `enforce open`.
    ///
    /// Example: shebao levy remind --out notices --fail-on new
    Remind(remind::RemindArgs),
    /// Take in what employers declare of a month: how many people, and what they earned
    ///
    /// Example: shebao levy declare --from declarations.csv
    Declare(declare::DeclareArgs),
    /// List the declarations of a month beside what is on file; ends with 3 where they differ or are missing
    ///
    /// Example: shebao levy declarations 2026-07 --state differs
    Declarations(declare::DeclarationsArgs),
    /// Set what an employer is levied that neither declared nor has a month before
    ///
    /// Example: shebao levy estimate 91350100M000100Y43 2026-07 --amounts pension=1000.00 --reason "3 people at work, seen on 2026-08-03"
    Estimate(Box<declare::EstimateArgs>),
    /// Compare what the tax office reports of a month with what was assessed
    ///
    /// The file's rows are of three sorts, told by the column record: one head (batch_number, records: how many
    /// details follow), details, and totals (employer_paid, person_paid, late_fee, interest; of one kind, or of all
    /// where kind is empty). Each detail has a uuid, by which a record that comes again is known. `shebao template levy
    /// reconcile` writes an empty file.
    ///
    /// Example: shebao levy reconcile 2026-07 --from tax.csv
    Reconcile(reconcile::ReconcileArgs),
    /// Show who collects, orders and refunds each kind, and where the money comes in
    ///
    /// Example: shebao levy modes --on 2024-06-30
    Modes(declare::ModesArgs),
}

#[derive(Debug, Args)]
struct ReceiveArgs {
    /// The document number of bank or tax office
    #[arg(long, required_unless_present = "from")]
    reference: Option<String>,
    /// The day on which the money came
    #[arg(long, required_unless_present = "from")]
    paid_on: Option<String>,
    /// The employer that paid
    #[arg(long)]
    employer: Option<String>,
    /// The person who paid for himself
    #[arg(long)]
    id_number: Option<String>,
    /// The amount in yuan
    #[arg(long, required_unless_present = "from")]
    amount: Option<String>,
    /// Only for this kind
    #[arg(long)]
    kind: Option<String>,
    /// Only for this month
    #[arg(long)]
    month: Option<String>,
    /// tax, treasury or bank
    #[arg(long)]
    channel: Option<String>,
    /// A note
    #[arg(long)]
    note: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
}

#[derive(Debug, Args)]
struct AdjustArgs {
    /// The employer: credit code or employer number; self for a person who pays for himself [default: self]
    #[arg(long)]
    employer: Option<String>,
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The kind; several joined by +, or all that were levied
    #[arg(long, required_unless_present = "from")]
    kind: Option<String>,
    /// The first month
    #[arg(long, required_unless_present = "from")]
    from_month: Option<String>,
    /// The last month
    #[arg(long, required_unless_present = "from")]
    to_month: Option<String>,
    /// back_payment, base_difference or refund
    #[arg(long = "type", id = "levy_type", required_unless_present = "from")]
    levy_type: Option<String>,
    /// The right monthly earnings in yuan
    #[arg(long)]
    earnings: Option<String>,
    /// Why; a refund by its code RF1 to RF7
    #[arg(long)]
    reason: Option<String>,
    /// The documents that show the facts
    #[arg(long)]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct SingleArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    id_number: Option<String>,
    /// The month
    #[arg(long, required_unless_present = "from")]
    month: Option<String>,
    /// Only with this employer
    #[arg(long)]
    employer: Option<String>,
    /// Why
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: LevyArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        LevyCommand::Plan(args) => plan::run(&args, invocation),
        LevyCommand::Assess(args) => assess::run(&args, invocation),
        LevyCommand::Bills(args) => lists::bills(&args, invocation),
        LevyCommand::Detail(args) => lists::detail(&args, invocation),
        LevyCommand::Receive(args) => receive(*args, invocation),
        LevyCommand::Adjust(args) => adjust(*args, invocation),
        LevyCommand::Void(args) => void::<VoidEntry>(*args, invocation),
        LevyCommand::Refund(args) => refund::run(*args, invocation),
        LevyCommand::Held(args) => held::run(args, invocation),
        LevyCommand::Single(args) => single(*args, invocation),
        LevyCommand::Statement(args) => statement::run(&args, invocation),
        LevyCommand::Account(args) => account::run(&args, invocation),
        LevyCommand::Interest(args) => interest::run(&args, invocation),
        LevyCommand::Receipts(args) => lists::receipts(&args, invocation),
        LevyCommand::Arrears(args) => lists::arrears(&args, invocation),
        LevyCommand::Remind(args) => remind::run(&args, invocation),
        LevyCommand::Declare(args) => declare::declare(args, invocation),
        LevyCommand::Declarations(args) => declare::declarations(&args, invocation),
        LevyCommand::Estimate(args) => declare::estimate(*args, invocation),
        LevyCommand::Reconcile(args) => reconcile::run(&args, invocation),
        LevyCommand::Modes(args) => declare::modes(&args, invocation),
    }
}

fn single(args: SingleArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![args.id_number, args.month, args.employer, args.reason];
    import::<SingleEntry>(invocation, &args.import, args.approve, cells)
}

fn adjust(args: AdjustArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
        Some(args.employer.unwrap_or_else(|| HIMSELF.to_owned())),
        args.id_number,
        args.kind,
        args.from_month,
        args.to_month,
        args.levy_type,
        args.earnings,
        args.reason,
        args.evidence,
    ];
    import::<AdjustmentEntry>(invocation, &args.import, args.approve, cells)
}

fn receive(args: ReceiveArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
        args.reference,
        args.paid_on,
        args.employer,
        args.id_number,
        args.amount,
        args.kind,
        args.month,
        args.channel,
        args.note,
    ];
    import::<ReceiptEntry>(invocation, &args.import, false, cells)
}
