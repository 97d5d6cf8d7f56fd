//! `ledger post`, `open`, `reverse`: what goes into the books from outside the business, and how it is taken back.

use std::path::PathBuf;

use clap::Args;

use super::lists::voucher_named;
use crate::commands::batch_import::{ImportArgs, import};
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, Report};
use crate::operations::batch::Entry;
use crate::operations::post_ledger::{OpeningEntry, PostEntry};
use crate::operations::reverse_voucher::{Asked, request};
use crate::operations::review_matter::may_approve_own;
use crate::refusal::Exit;

#[derive(Debug, Args)]
pub struct FileArgs {
    /// Read the rows from a CSV or XLSX file; - is stdin
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// Load the good vouchers although others are bad
    #[arg(long)]
    skip_bad: bool,
    /// Read a file anew that was imported before
    #[arg(long)]
    again: bool,
    /// Where bad rows go [default: FILE.rejects.csv]
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// The matter that was returned for what was missing and is entered again with this
    #[arg(long, value_name = "MATTER")]
    supplements: Option<i64>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub struct ReverseArgs {
    /// The voucher: 12, or its number within fund and month such as pension-2026-07-3
    voucher: String,
    /// Why
    #[arg(long)]
    reason: String,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn post(args: &FileArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    from_file::<PostEntry>(args, invocation)
}

pub fn open(args: &FileArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    from_file::<OpeningEntry>(args, invocation)
}

/// A voucher has two lines at least, so it comes from a file.
fn from_file<E: Entry>(args: &FileArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let import_args = ImportArgs {
        from: Some(args.from.clone()),
        skip_bad: args.skip_bad,
        again: args.again,
        rejects: args.rejects.clone(),
        supplements: args.supplements,
        defaults: Vec::new(),
    };
    import::<E>(invocation, &import_args, args.approve, Vec::new())
}

pub fn reverse(args: &ReverseArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let voucher = voucher_named(&session, &args.voucher)?;
    let Asked { matter, state, lacking } = request(&session, &voucher, &args.reason, args.approve)?;
    if let Some(refusal) = &lacking {
        invocation.warn(&Message::UntilOpenedAgain { reason: invocation.words(refusal) });
    }
    opened(invocation, matter, state, session.is_dry_run());
    let columns = [
        Column::new("matter", ColumnKind::Count),
        Column::new("state", ColumnKind::Code),
        Column::new("reverses", ColumnKind::Count),
    ];
    invocation.report(Report::new("reversal", columns, |sink| {
        sink.row(&[Cell::Count(matter), Cell::Text(state.code()), Cell::Count(voucher.row)])
    }))?;
    Ok(if lacking.is_some() { Exit::LookAt } else { Exit::Done })
}

/// Says what became of a matter that was just opened.
pub fn opened(invocation: &Invocation, matter: i64, state: MatterState, is_dry_run: bool) {
    invocation.say(&match (is_dry_run, state) {
        (true, _) => Message::DryRun,
        (false, MatterState::Pending) => Message::MatterOpened { matter },
        (false, _) => Message::MatterApproved { matter },
    });
}
