//! `ledger sweep`, `allocate`, `reconcile`, `budget`, `export`: money between accounts, against banks, against plans, for others.

use std::path::PathBuf;

use clap::Args;

use super::lists::fund_of;
use crate::commands::batch_import::{ImportArgs, import};
use crate::i18n::{Message, label};
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, Month, Report};
use crate::operations::move_money::{self, Draw, Drawn, Moved};
use crate::operations::plan_budget::BudgetEntry;
use crate::operations::reading;
use crate::operations::receive_premiums;
use crate::operations::reconcile_bank::{StatementEntry, reconciliation};
use crate::operations::review_matter::may_approve_own;
use crate::refusal::{Exit, Refusal};
use crate::reports::fund_statement::Period;
use crate::reports::fund_statement::paper::Sheet;
use crate::reports::ledger_export::Stranger;
use crate::reports::{bank_reconciliation, budget, ledger_export};
use crate::session::Session;

#[derive(Debug, Args)]
pub struct SweepArgs {
    /// The month
    month: String,
}

#[derive(Debug, Args)]
pub struct AllocateArgs {
    /// The fund
    fund: String,
    /// The amount in yuan
    #[arg(allow_negative_numbers = true)]
    amount: String,
    /// The number of the order it is drawn by; an order is drawn once
    #[arg(long, value_name = "NUMBER")]
    document: Option<String>,
    /// Draw although the same amount was drawn today
    #[arg(long)]
    again: bool,
}

#[derive(Debug, Args)]
pub struct ReconcileArgs {
    /// Read the statement from a CSV or XLSX file; - is stdin
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Show how the accounts stand for this month [default: the present month]
    #[arg(long)]
    month: Option<String>,
    /// Read a file anew that was imported before
    #[arg(long, requires = "from")]
    again: bool,
}

#[derive(Debug, Args)]
pub struct BudgetArgs {
    /// Read budgets of a year, or plans of use of a month, from a CSV or XLSX file; - is stdin
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Read a file anew that was imported before: a plan goes back to what it was
    #[arg(long, requires = "from")]
    again: bool,
    /// Show the execution up to this month [default: the present month]
    #[arg(long)]
    month: Option<String>,
    /// Only this fund
    #[arg(long)]
    fund: Option<String>,
}

#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The program: hledger, ledger or beancount
    #[arg(long, value_name = "PROGRAM")]
    to: String,
    /// Only this fund
    #[arg(long)]
    fund: Option<String>,
}

const MOVED: [Column; 5] = [
    Column::new("fund", ColumnKind::Code),
    Column::new("from_account", ColumnKind::Code),
    Column::new("to_account", ColumnKind::Code),
    Column::new("amount", ColumnKind::Money),
    Column::new("voucher", ColumnKind::Count),
];

fn moved_report(moved: &[Moved]) -> Report<'_> {
    Report::new("moved", MOVED, move |sink| {
        moved.iter().try_for_each(|moved| {
            let (from, to) = (Cell::Text(moved.from), Cell::Text(moved.to));
            sink.row(&[
                Cell::Text(moved.fund.english()),
                from,
                to,
                Cell::Money(moved.amount),
                Cell::Count(moved.voucher),
            ])
        })
    })
}

pub fn sweep(args: &SweepArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let moved = move_money::sweep(&session, reading::month(&args.month)?)?;
    invocation.report(moved_report(&moved))?;
    if moved.is_empty() {
        invocation.say(&Message::NothingToDo);
    }
    dry(invocation, &session);
    Ok(Exit::Done)
}

#[derive(Debug, Args)]
pub struct PremiumsArgs {
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

const PREMIUMS: [Column; 5] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("fund", ColumnKind::Code),
    Column::new("count", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
];

pub fn premiums(args: &PremiumsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let asked = receive_premiums::request(&session, args.approve)?;
    let (matter, state) = (asked.matter.map_or(Cell::Empty, Cell::Count), asked.state.map_or("", MatterState::code));
    invocation.report(Report::new("premiums", PREMIUMS, |sink| {
        asked.sums.iter().try_for_each(|(fund, (count, amount))| {
            let (fund, state) = (Cell::Text(fund.english()), Cell::Text(state));
            sink.row(&[matter, state, fund, Cell::Count(*count), Cell::Money(*amount)])
        })
    }))?;
    if asked.sums.is_empty() {
        invocation.say(&Message::NothingToDo);
    }
    dry(invocation, &session);
    Ok(Exit::Done)
}

pub fn allocate(args: &AllocateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let (fund, amount) = (reading::kind(&args.fund)?, reading::positive_money(&args.amount)?);
    let document = args.document.as_deref().unwrap_or_default().trim();
    let draw = Draw { fund, amount, document, is_again: args.again };
    let Drawn { moved, left, is_same } = move_money::allocate(&session, &draw)?;
    invocation.report(moved_report(std::slice::from_ref(&moved)))?;
    let month = Month::of(session.today());
    if is_same {
        invocation.say(&Message::DrawnBefore { amount, voucher: moved.voucher });
    }
    invocation.say(&match left {
        Some(left) => Message::PlanLeft { fund, month, left },
        None => Message::PlanMissing { fund, month },
    });
    dry(invocation, &session);
    Ok(Exit::Done)
}

fn dry(invocation: &Invocation, session: &Session) {
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    }
}

fn file(path: &std::path::Path, again: bool) -> ImportArgs {
    ImportArgs {
        from: Some(path.to_owned()),
        skip_bad: false,
        again,
        rejects: None,
        supplements: None,
        defaults: Vec::new(),
    }
}

fn month_or_now(text: Option<&String>, session: &Session) -> Result<Month, Refusal> {
    text.map_or_else(|| Ok(Month::of(session.today())), |text| reading::month(text))
}

pub fn reconcile(args: &ReconcileArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if let Some(path) = &args.from {
        let (before, _) = invocation.session()?.reader().last_statements()?;
        let taken = import::<StatementEntry>(invocation, &file(path, args.again), false, Vec::new())?;
        if taken != Exit::Done {
            return Ok(taken);
        }
        if args.month.is_none() {
            return tell_differences(invocation, before);
        }
        return tell_month(invocation, args, before);
    }
    let session = invocation.session()?;
    show_reconciliation(invocation, &session, month_or_now(args.month.as_ref(), &session)?, None)
}

/// Shows a month after a file was taken in, and tells of which other months it had lines; ends with 3 where it had none of that month.
fn tell_month(invocation: &Invocation, args: &ReconcileArgs, before: i64) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let asked = month_or_now(args.month.as_ref(), &session)?;
    let (operation, mut statements) = session.reader().last_statements()?;
    statements.retain(|_| operation != before);
    for (fund, account, month) in statements.iter().filter(|(.., month)| *month != asked) {
        invocation.warn(&Message::StatementOfOtherMonth { fund: *fund, account: account.clone(), month: *month });
    }
    let exit = show_reconciliation(invocation, &session, asked, None)?;
    let has_none = !statements.is_empty() && statements.iter().all(|(.., month)| *month != asked);
    Ok(if has_none { Exit::LookAt } else { exit })
}

/// Tells what only one side has on the statements just taken in, and whether they tie; ends with 3 where something is open.
fn tell_differences(invocation: &Invocation, before: i64) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let (operation, statements) = session.reader().last_statements()?;
    let mut needs_a_look = false;
    for (fund, account, month) in statements.into_iter().filter(|_| operation != before) {
        let Some(one) = reconciliation(&session, fund, &account, month)? else { continue };
        for item in &one.items {
            let (what, day) = (label(invocation.lang, item.kind.code()).to_owned(), item.on);
            let (account, reference) = (account.clone(), item.reference.clone());
            invocation.warn(&Message::BankItemOpen { fund, account, what, day, amount: item.amount, reference });
        }
        let open = one.items.len() as u64;
        let old = one.items.iter().filter(|item| item.is_old).count() as u64;
        invocation.say(&Message::AccountReconciled { fund, account: account.clone(), matched: one.matched, open, old });
        let (book, bank) = (one.adjusted_book, one.adjusted_bank);
        if book != bank {
            let refusal = Refusal::ReconciliationBroken { fund, account, month, book, bank };
            invocation.warn(&Message::MonthHeld { reason: invocation.words(&refusal) });
        }
        needs_a_look |= open > 0 || book != bank;
    }
    Ok(if needs_a_look { Exit::LookAt } else { Exit::Done })
}

/// Shows how every account with a statement for the month stands; ends with 3 where something is open or does not add up.
pub fn show_reconciliation(
    invocation: &Invocation,
    session: &Session,
    month: Month,
    fund: Option<crate::model::InsuranceKind>,
) -> anyhow::Result<Exit> {
    let mut found = Vec::new();
    for (of, account) in session.reader().reconciled_accounts(month)? {
        if fund.is_none_or(|fund| fund == of) {
            found.extend(reconciliation(session, of, &account, month)?);
        }
    }
    if found.is_empty() {
        invocation.say(&Message::StatementsMissing { month });
    }
    let needs_a_look = found.iter().any(|one| one.adjusted_book != one.adjusted_bank || !one.items.is_empty());
    for one in &found {
        let (fund, account, matched) = (one.fund, one.account.clone(), one.matched);
        let open = one.items.len() as u64;
        let old = one.items.iter().filter(|item| item.is_old).count() as u64;
        invocation.say(&Message::AccountReconciled { fund, account, matched, open, old });
    }
    let lang = invocation.lang;
    let words = move |code: &str| label(lang, code).to_owned();
    let sheet = Sheet { session, period: Period::Month(month), words: &words };
    let title = format!("{} {month} {}", words("form.bank_reconciliation"), session.office().name);
    let report = bank_reconciliation::report(&found).titled(title);
    invocation.report(report.on_paper(|| Ok(bank_reconciliation::on_paper(&sheet, &found))))?;
    Ok(if needs_a_look { Exit::LookAt } else { Exit::Done })
}

pub fn budget(args: &BudgetArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if let Some(path) = &args.from {
        return import::<BudgetEntry>(invocation, &file(path, args.again), false, Vec::new());
    }
    let session = invocation.session()?;
    let month = month_or_now(args.month.as_ref(), &session)?;
    let funds = match fund_of(args.fund.as_ref())? {
        Some(fund) => vec![fund],
        None => crate::model::InsuranceKind::ALL.to_vec(),
    };
    let mut lines = Vec::new();
    for fund in funds {
        lines.extend(budget::execution(&session, fund, month)?);
    }
    invocation.report(budget::report(&session, &lines))?;
    Ok(if lines.iter().any(|line| line.state != "within") { Exit::LookAt } else { Exit::Done })
}

pub fn export(args: &ExportArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let to: Stranger = reading::choice(&args.to, <Stranger as strum::VariantNames>::VARIANTS)?;
    invocation.document(&ledger_export::text(&session, to, fund_of(args.fund.as_ref())?)?)?;
    Ok(Exit::Done)
}
