//! `ledger accounts`, `journal`, `balance`, `voucher show`: what stands in the books.

use clap::{Args, Subcommand};

use crate::commands::shared_args::MonthsArgs;
use crate::i18n::{Message, label};
use crate::invocation::Invocation;
use crate::model::{InsuranceKind, Month};
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::reports::ledger::{self, JournalQuery};
use crate::reports::voucher_trail::{Followed, Trail};
use crate::session::Session;
use crate::store::ledger::Voucher;

#[derive(Debug, Args)]
pub struct AccountsArgs {
    /// Only the accounts of this fund
    #[arg(long)]
    fund: Option<String>,
    /// With the detail accounts
    #[arg(long)]
    detail: bool,
}

#[derive(Debug, Args)]
pub struct JournalArgs {
    /// Only this fund
    #[arg(long)]
    fund: Option<String>,
    #[command(flatten)]
    months: MonthsArgs,
    /// Only this account and its details
    #[arg(long, value_name = "CODE")]
    account: Option<String>,
}

#[derive(Debug, Args)]
pub struct BalanceArgs {
    /// Only this fund
    #[arg(long)]
    fund: Option<String>,
    /// Up to this month [default: everything]
    #[arg(long)]
    month: Option<String>,
    /// By detail accounts
    #[arg(long)]
    detail: bool,
}

#[derive(Debug, Args)]
pub struct VoucherArgs {
    #[command(subcommand)]
    command: VoucherCommand,
}

#[derive(Debug, Subcommand)]
enum VoucherCommand {
    /// Show one voucher with its lines
    ///
    /// With --explain it shows what is behind each line: receipts and the bills that they paid, with their payers and the people on them;
    /// payments and whom they are for; documents. What the records come to is told beside each line; ends with 3 where they differ.
    ///
    /// Example: shebao ledger voucher show pension-2026-07-3 --explain
    Show {
        /// The voucher: 12, or its number within fund and month such as pension-2026-07-3
        voucher: String,
    },
}

/// The fund that an option names.
pub fn fund_of(text: Option<&String>) -> Result<Option<InsuranceKind>, Refusal> {
    text.map(|text| reading::kind(text)).transpose()
}

fn month_of(text: Option<&String>) -> Result<Option<Month>, Refusal> {
    text.map(|text| reading::month(text)).transpose()
}

pub fn accounts(args: &AccountsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let fund = fund_of(args.fund.as_ref())?;
    invocation.report(ledger::accounts(session.policy().chart(), fund, session.today(), args.detail))?;
    Ok(Exit::Done)
}

pub fn journal(args: &JournalArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let (from, to) = args.months.bounds()?;
    let query = JournalQuery { fund: fund_of(args.fund.as_ref())?, from, to, account: args.account.clone() };
    if let Some(account) =
        args.account.as_ref().filter(|code| !session.policy().chart().is_known(code, session.today()))
    {
        return Err(Refusal::AccountUnknown { account: account.clone() }.into());
    }
    invocation.report(ledger::journal(session.reader(), session.policy().chart(), query))?;
    Ok(Exit::Done)
}

pub fn balance(args: &BalanceArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let (fund, month) = (fund_of(args.fund.as_ref())?, month_of(args.month.as_ref())?);
    invocation.report(ledger::balance_report(&session, fund, month, args.detail)?)?;
    Ok(Exit::Done)
}

pub fn voucher(args: &VoucherArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let VoucherCommand::Show { voucher } = &args.command;
    let session = invocation.session()?;
    let voucher = voucher_named(&session, voucher)?;
    if invocation.explains {
        return explain(&session, voucher, invocation);
    }
    let entries = session.reader().entries(voucher.row)?;
    invocation.report(ledger::voucher(session.policy().chart(), voucher, entries))?;
    Ok(Exit::Done)
}

/// Shows what is behind each line; ends with 3 where that does not come to the line.
fn explain(session: &Session, voucher: Voucher, invocation: &Invocation) -> anyhow::Result<Exit> {
    let trail = Trail::of(session, voucher)?;
    invocation.report(trail.report(session))?;
    let mut exit = Exit::Done;
    for Followed { account, is_debit, pieces, line, found } in trail.followed() {
        let side = label(invocation.lang, if is_debit { "debit" } else { "credit" }).to_owned();
        let message = Message::LineFollowed { account, side, pieces, line, found };
        if line == found {
            invocation.say(&message);
        } else {
            invocation.warn(&message);
            exit = Exit::LookAt;
        }
    }
    Ok(exit)
}

/// The voucher of a key: the office's number for it, or `pension-2026-07-3`.
pub fn voucher_named(session: &Session, text: &str) -> anyhow::Result<Voucher> {
    let reader = session.reader();
    let found = match text.parse::<i64>() {
        Ok(row) => reader.voucher(row)?,
        Err(_) => match numbered(text) {
            Some((fund, month, number)) => reader.voucher_numbered(fund, month, number)?,
            None => None,
        },
    };
    Ok(found.ok_or_else(|| Refusal::VoucherUnknown { voucher: text.to_owned() })?)
}

fn numbered(text: &str) -> Option<(InsuranceKind, Month, i64)> {
    let (rest, number) = text.rsplit_once('-')?;
    let (fund, month) = rest.split_at_checked(rest.len().checked_sub("-2026-07".len())?)?;
    Some((fund.parse().ok()?, month.strip_prefix('-')?.parse().ok()?, number.parse().ok()?))
}
