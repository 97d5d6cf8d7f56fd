//! `shebao ledger` 基金: the books of the funds.

mod close;
mod lists;
mod post;
mod statement;

use clap::{Args, Subcommand};

use crate::invocation::Invocation;
use crate::refusal::Exit;

/// The books of the funds: vouchers, balances, statements, closing
#[derive(Debug, Args)]
pub struct LedgerArgs {
    #[command(subcommand)]
    command: LedgerCommand,
}

#[derive(Debug, Subcommand)]
enum LedgerCommand {
    /// List the chart of accounts
    ///
    /// Example: shebao ledger accounts --fund medical
    Accounts(lists::AccountsArgs),
    /// List every line of the vouchers
    ///
    /// Example: shebao ledger journal --fund pension --month 2026-07
    Journal(lists::JournalArgs),
    /// Show the balance of each account: all that was posted up to a month
    ///
    /// Example: shebao ledger balance --fund pension --month 2026-07
    Balance(lists::BalanceArgs),
    /// Show one voucher
    Voucher(lists::VoucherArgs),
    /// Post vouchers from a file; all lines of one fund and document are one voucher
    ///
    /// It holds once a second person has approved it. The lines of a voucher stand together, of one day, balanced in themselves; their
    /// accounts are those of the fund. Nothing is posted into a closed month.
    ///
    /// Example: shebao ledger post --from vouchers.csv
    Post(post::FileArgs),
    /// Post the opening balances of an office that is taken over
    ///
    /// Without a date they stand on the last day of the month before the business date.
    ///
    /// Example: shebao ledger open --from opening.csv
    Open(post::FileArgs),
    /// Take a voucher back by a red-letter copy
    ///
    /// Vouchers made from receipts, pay runs and other records of the business are corrected by correcting those.
    ///
    /// Example: shebao ledger reverse 12 --reason "booked twice"
    Reverse(post::ReverseArgs),
    /// Close the books of a month: closing entries for every fund, then a seal over all that was posted
    ///
    /// Months close in order. Refused while vouchers of the month wait for approval, an account that holds money is overdrawn, or
    /// income of earlier months is not closed. Ends with 3 where the receipts account or the treasury is not empty.
    ///
    /// Example: shebao ledger close 2026-07
    Close(close::CloseArgs),
    /// Open the last closed month again; two people have to approve it
    ///
    /// Example: shebao ledger reopen 2026-07 --reason "statement of the bank corrected"
    Reopen(close::ReopenArgs),
    /// Derive every balance again, from the entries and from the records of the business; ends with 3 where one differs
    ///
    /// Example: shebao ledger prove
    Prove,
    /// Print a statement of a month or year by its official form: balance sheet, income, and the roll-forward as an annex
    ///
    /// Line for line as the accounting system of social insurance funds prints it. The checks between the forms are told
    /// beside it; ends with 3 where one does not hold.
    ///
    /// Example: shebao ledger statement balance-sheet 2026-07 --fund pension
    Statement(statement::StatementArgs),
}

pub fn run(args: LedgerArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        LedgerCommand::Accounts(args) => lists::accounts(&args, invocation),
        LedgerCommand::Journal(args) => lists::journal(&args, invocation),
        LedgerCommand::Balance(args) => lists::balance(&args, invocation),
        LedgerCommand::Voucher(args) => lists::voucher(&args, invocation),
        LedgerCommand::Post(args) => post::post(&args, invocation),
        LedgerCommand::Open(args) => post::open(&args, invocation),
        LedgerCommand::Reverse(args) => post::reverse(&args, invocation),
        LedgerCommand::Close(args) => close::close(&args, invocation),
        LedgerCommand::Reopen(args) => close::reopen(&args, invocation),
        LedgerCommand::Prove => close::prove(invocation),
        LedgerCommand::Statement(args) => statement::run(&args, invocation),
    }
}
