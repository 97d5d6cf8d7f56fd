//! `shebao ledger` 基金: the books of the funds.

mod book;
pub(super) mod close;
mod invest;
mod lists;
mod money;
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
    /// accounts are those of the fund. Nothing is posted into a closed month or ahead of its day, and nothing is taken from an account that
    /// is not there on its day or later. The limits of the payments account and of investment hold too.
    ///
    /// Example: shebao ledger post --from vouchers.csv
    Post(post::FileArgs),
    /// Book an event of a fund by its template: 上解, 下拨, subsidies, loans, transfers, what is invested through the upper level
    ///
    /// It holds once a second person has approved it. `ledger events` shows the words, and the accounts that may be chosen; without a
    /// choice the first ones count. Rows of one fund and document are one voucher.
    ///
    /// Example: shebao ledger book remitted_up --fund pension --amount 500000.00 --document S2026-12
    Book(Box<book::BookArgs>),
    /// List the events that `ledger book` knows, each with its entry and accounts
    ///
    /// Example: shebao ledger events
    Events,
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
    /// Months close in order: none while one before it is open, whatever --reason says. Refused while vouchers of the month wait for approval, or
    /// an account that holds money is overdrawn; before the month is over; and while its accounts are not reconciled with the statements of
    /// their banks, or do not tie, or payments wait for the bank's answer, unless --reason says why. Ends with 3 where the receipts account or the treasury is not empty.
    ///
    /// Example: shebao ledger close 2026-07
    Close(close::CloseArgs),
    /// Open the last closed month again; two people have to approve it
    ///
    /// Example: shebao ledger reopen 2026-07 --reason "statement of the bank corrected"
    Reopen(close::ReopenArgs),
    /// Derive every balance again, from the entries and from the records of the business; ends with 3 where one differs
    ///
    /// What was booked by hand on an account that those records are kept of (contributions, benefits, money held) is explained by none
    /// of them, and is shown as `manual`.
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
    /// Sweep the receipts accounts and the treasury into the fiscal accounts, all that is there at the end of a month
    ///
    /// Run again it finds nothing left.
    ///
    /// Example: shebao ledger sweep 2026-07
    Sweep(money::SweepArgs),
    /// Book what the unemployment fund paid to funds kept here that their books did not take in then
    ///
    /// Premiums for those who draw its benefit are income of the fund that receives them (E01), of the day on which this is run. Where one was
    /// booked by hand, that voucher is reversed first. Run again it finds nothing left; `check` and `todo` say when there is something. A matter;
    /// `review undo` takes it back in red.
    ///
    /// Example: shebao ledger premiums
    Premiums(money::PremiumsArgs),
    /// Draw money from the fiscal account of a fund to its payments account
    ///
    /// Within the month's plan of use, where there is one, and what the payments account may hold. Typed twice it draws once: the
    /// same amount on the same day is the same draw, unless --again says otherwise.
    ///
    /// Example: shebao ledger allocate pension 2500000.00
    Allocate(money::AllocateArgs),
    /// Match a statement of bank, treasury or finance bureau with the books, or show how the accounts stand
    ///
    /// A line has fund, account, date, received or spent, and may have reference, summary and balance; the last balance is the
    /// statement's. What only one side has is of four kinds; both balances adjusted by them have to be equal. A line with the reference
    /// `opening` tells with which balance the first statement of an account begins: what is before is settled by it, and what the books
    /// differ by then is one open item.
    ///
    /// Each month has its own statement. A file may begin in months that have theirs: lines that are held are the same, one that is
    /// missing there is rejected. Lines are held against entries, then against the receipts of an entry, then a day's lines against one
    /// entry.
    ///
    /// Example: shebao ledger reconcile --from statement.csv --month 2026-07
    Reconcile(money::ReconcileArgs),
    /// Take in budgets and plans of use, or show what was executed of the year's budget
    ///
    /// A figure of a year has an account; one of a month is the plan of use. A later figure adjusts an earlier one and says why.
    ///
    /// Example: shebao ledger budget --month 2026-07
    Budget(money::BudgetArgs),
    /// Invest what a fund does not need for payments
    Invest(invest::InvestArgs),
    /// Write the books for hledger, ledger or beancount
    ///
    /// Example: shebao ledger export --to hledger -o books.journal
    Export(money::ExportArgs),
}

pub fn run(args: LedgerArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        LedgerCommand::Accounts(args) => lists::accounts(&args, invocation),
        LedgerCommand::Journal(args) => lists::journal(&args, invocation),
        LedgerCommand::Balance(args) => lists::balance(&args, invocation),
        LedgerCommand::Voucher(args) => lists::voucher(&args, invocation),
        LedgerCommand::Post(args) => post::post(&args, invocation),
        LedgerCommand::Open(args) => post::open(&args, invocation),
        LedgerCommand::Book(args) => book::book(*args, invocation),
        LedgerCommand::Events => book::events(invocation),
        LedgerCommand::Reverse(args) => post::reverse(&args, invocation),
        LedgerCommand::Close(args) => close::close(&args, invocation),
        LedgerCommand::Reopen(args) => close::reopen(&args, invocation),
        LedgerCommand::Prove => close::prove(invocation),
        LedgerCommand::Statement(args) => statement::run(&args, invocation),
        LedgerCommand::Sweep(args) => money::sweep(&args, invocation),
        LedgerCommand::Premiums(args) => money::premiums(&args, invocation),
        LedgerCommand::Allocate(args) => money::allocate(&args, invocation),
        LedgerCommand::Reconcile(args) => money::reconcile(&args, invocation),
        LedgerCommand::Budget(args) => money::budget(&args, invocation),
        LedgerCommand::Invest(args) => invest::run(args, invocation),
        LedgerCommand::Export(args) => money::export(&args, invocation),
    }
}
