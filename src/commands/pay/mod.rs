//! `shebao pay` 待遇支付: from what is taken over or awarded to the file for the bank, and back again.

mod adjust;
mod apply_args;
mod award;
mod claims;
mod lists;
mod payroll;
mod recompute;
mod recover;
mod states;

pub use payroll::{tell_noted, tell_unknown};

use clap::{Args, Subcommand};

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::change_payee::PayeeEntry;
use crate::operations::take_over::TakeOverEntry;
use crate::refusal::Exit;

/// Pay benefits: payrolls, the bank, suspensions, recoveries
#[derive(Debug, Args)]
pub struct PayArgs {
    #[command(subcommand)]
    command: PayCommand,
}

#[derive(Debug, Subcommand)]
enum PayCommand {
    /// Take in an application for a benefit, or many from a file
    ///
    /// It is entered, not decided: `pay check` shows its conditions, `pay award` decides it, and a second person approves.
    /// An application that said something wrong is entered again with --correction and why, also after it was awarded and paid: what was
    /// said stays on file, `pay award` reckons it anew, and the next payroll pays the difference or finds what was overpaid.
    ///
    /// Example: shebao pay apply old_age 11010519491231002X --bank 工商银行 --bank-account 6222020000000000012
    Apply(Box<apply_args::ApplyArgs>),
    /// Show each condition of a claim: met or not, by how much it is missed, from which article
    ///
    /// Example: shebao pay check 1
    Check(award::CheckArgs),
    /// Award a benefit from the record; a second person approves it, and every condition is checked again then
    ///
    /// Awarded once more, only the difference is written. --explain shows the formula with the numbers in it.
    ///
    /// Example: shebao pay award 1 --explain
    Award(award::AwardArgs),
    /// Take an application back as the person asks, or many from a file; a second person approves
    ///
    /// Nothing is awarded on it afterwards; the same event may be applied for again.
    ///
    /// Example: shebao pay withdraw 3 --reason "goes on working"
    Withdraw(claims::CloseArgs),
    /// Refuse an application in writing, or many from a file; a second person approves
    ///
    /// The notice names each condition that is missed, by how much, its article, and the ways of appeal: `pay notices` lists it,
    /// `review notice` prints it. The same event may be applied for again.
    ///
    /// Example: shebao pay refuse 3 --reason "one month of contribution is missing"
    Refuse(claims::CloseArgs),
    /// List the applications that wait for a decision, with the day by which the law wants it
    ///
    /// With --fail-on overdue it ends with 3 where one is late. --heirs lists what people died with unpaid in its place,
    /// --accounts the accounts that wait: the old one is paid meanwhile, except what it sent back.
    ///
    /// Example: shebao pay due --overdue
    Due(claims::DueArgs),
    /// Write the form of an award
    ///
    /// Example: shebao pay form 1 -o award.html
    Form(award::FormArgs),
    /// Take over pensions in payment of another office
    ///
    /// Who is not of the register yet is registered along with it. Amounts are a month; from_month is the first that this
    /// office pays. increased_to is the year of the last yearly increase that is in the amounts: later ones that were carried out
    /// here are added, and `pay adjust` does not add it again.
    /// area is the hard or remote area from which the person retired, by the name that yearly notices give it.
    /// Of unemployment benefit months_left says how many months are still due from from_month on; it ends with them, with the month of
    /// retirement, or, for who is near it then, in that month.
    ///
    /// Example: shebao pay take-over --from pensions.csv
    TakeOver(TakeOverArgs),
    /// Run the payroll of a month: freeze what is paid, with what changed since the last one
    ///
    /// A second person approves it; if anything changed meanwhile, it goes back. Months are run in order, each once. Until the bank
    /// has the file `review undo` takes it back, and the month can be run again.
    ///
    /// Example: shebao pay payroll 2026-08
    Payroll(payroll::PayrollArgs),
    /// Write the file for the bank; the same payroll gives the same file again
    ///
    /// Count, sum and SM3 of the file stand in the operation log. Accounts stand in it whole. Where some funds have gone already, as
    /// month-end sends each fund once it has its money, the file holds the others. What a payments account has no money for waits.
    ///
    /// Example: shebao pay export 2026-08 -o bank.csv
    Export(payroll::ExportArgs),
    /// Take in what the bank says: paid, or returned with a reason
    ///
    /// A file that names a payment that was not sent, or another amount or account, is refused as a whole.
    ///
    /// Example: shebao pay result --from answer.csv
    Result(payroll::ResultArgs),
    /// Send returned payments again before the next payroll, which would do so anyway
    ///
    /// A payee whose new account still waits is left out until it holds.
    ///
    /// Example: shebao pay reissue
    Reissue(payroll::ReissueArgs),
    /// Suspend the payments of a person from the month after
    ///
    /// Example: shebao pay suspend 12 --on 2026-08-31 --reason sentenced
    Suspend(Box<states::StateArgs>),
    /// Resume the payments of a person; the months of the suspension are paid back where the reason says so
    ///
    /// Example: shebao pay resume 12 --on 2026-10-15 --reason proof_given
    Resume(Box<states::StateArgs>),
    /// End the payments of a person from the month after; what was paid beyond is to be recovered
    ///
    /// Example: shebao pay stop 12 --on 2026-08-20 --reason dead
    Stop(Box<states::StateArgs>),
    /// Change the bank account of a payee, or name the heirs of one who died; a new account waits some days before it is paid to
    ///
    /// What somebody died with unpaid waits until heirs are named with --payees: `pay due --heirs` lists it. They share it to the fen.
    /// A guardian, or whoever else is paid for somebody, is replaced by --payee NUMBER --payees; one who died is paid nothing until then.
    ///
    /// Example: shebao pay account 12 --bank 工商银行 --bank-account 6222020000000000012
    Account(Box<AccountArgs>),
    /// Raise the pensions of a year by the formula of a notice, shown before it is approved
    ///
    /// Computed for everybody who retired in time; more than the nation's ratio is refused. Months since its beginning are paid
    /// by the next payroll. An area of the notice is that of pensions by its name, as take-over and apply say it. A wrong notice is corrected by the right one with --correction, also after it was paid: the next payroll pays or
    /// asks back the differences.
    ///
    /// Example: shebao pay adjust 2026 --from notice.toml
    Adjust(adjust::AdjustArgs),
    /// Reckon provisional awards, unemployment benefits and residents' basic amounts anew once the figures of the year are out;
    /// only the difference is paid
    ///
    /// Example: shebao pay recompute
    Recompute(recompute::RecomputeArgs),
    /// Get back what was paid too much
    Recover(recover::RecoverArgs),
    /// Show one claim
    ///
    /// Example: shebao pay show 1
    Show(lists::ShowArgs),
    /// List claims as they stand
    ///
    /// Example: shebao pay list --benefit old_age --state suspended
    List(lists::ListArgs),
    /// List the payments of a person, or of a month
    ///
    /// Example: shebao pay history 12
    History(lists::HistoryArgs),
    /// List the notices that beneficiaries were sent; `review notice` prints one
    ///
    /// Example: shebao pay notices 12
    Notices(lists::NoticesArgs),
    /// List the payrolls, or the files that were written of them for the bank
    ///
    /// Example: shebao pay payrolls --files
    Payrolls {
        /// Each file for the bank instead: count, sum and SM3 as they were noted when it was written
        #[arg(long)]
        files: bool,
    },
}

#[derive(Debug, Args)]
#[command(mut_arg("from", |from| from.required(true)))]
struct TakeOverArgs {
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct AccountArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    person: Option<String>,
    /// The bank
    #[arg(long, required_unless_present_any = ["from", "payees"])]
    bank: Option<String>,
    /// The new account
    #[arg(long, required_unless_present_any = ["from", "payees"])]
    bank_account: Option<String>,
    /// The payee, where it is not the person himself
    #[arg(long)]
    payee: Option<String>,
    /// The heirs of one who died: name/identity number/bank/account/share of each, parted by ;
    #[arg(long, conflicts_with_all = ["bank", "bank_account"])]
    payees: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: PayArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        PayCommand::Apply(args) => award::apply(&args, invocation),
        PayCommand::Check(args) => award::check(&args, invocation),
        PayCommand::Award(args) => award::award(&args, invocation),
        PayCommand::Withdraw(args) => claims::withdraw(&args, invocation),
        PayCommand::Refuse(args) => claims::refuse(&args, invocation),
        PayCommand::Due(args) => claims::due(&args, invocation),
        PayCommand::Form(args) => award::form(&args, invocation),
        PayCommand::TakeOver(args) => import::<TakeOverEntry>(invocation, &args.import, args.approve, Vec::new()),
        PayCommand::Payroll(args) => payroll::payroll(&args, invocation),
        PayCommand::Export(args) => payroll::export(&args, invocation),
        PayCommand::Result(args) => payroll::result(args, invocation),
        PayCommand::Reissue(args) => payroll::reissue(&args, invocation),
        PayCommand::Suspend(args) => states::suspend(&args, invocation),
        PayCommand::Resume(args) => states::resume(&args, invocation),
        PayCommand::Stop(args) => states::stop(&args, invocation),
        PayCommand::Account(args) => {
            let cells = vec![args.person, args.bank, args.bank_account, args.payee, args.payees];
            import::<PayeeEntry>(invocation, &args.import, args.approve, cells)
        }
        PayCommand::Adjust(args) => adjust::run(&args, invocation),
        PayCommand::Recompute(args) => recompute::run(&args, invocation),
        PayCommand::Recover(args) => recover::run(args, invocation),
        PayCommand::Show(args) => lists::show(&args, invocation),
        PayCommand::List(args) => lists::list(&args, invocation),
        PayCommand::History(args) => lists::history(&args, invocation),
        PayCommand::Notices(args) => lists::notices(&args, invocation),
        PayCommand::Payrolls { files } => lists::payrolls(invocation, files),
    }
}
