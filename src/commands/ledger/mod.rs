//! `shebao ledger` 基金: the books of the funds.

mod lists;
mod post;

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
    }
}
