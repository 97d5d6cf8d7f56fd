//! `ledger close`, `reopen`, `prove`: the end of a month, and the proof of the books.

use clap::Args;

use super::post::opened;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Month, Report};
use crate::operations::close_month::{Closing, request_close, request_reopen};
use crate::operations::reading;
use crate::operations::review_matter::may_approve_own;
use crate::refusal::{Exit, Refusal};
use crate::reports::ledger_proof;

#[derive(Debug, Args)]
pub struct CloseArgs {
    /// The month
    month: String,
    /// Why accounts that should be empty are not, or were not reconciled
    #[arg(long)]
    reason: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub struct ReopenArgs {
    /// The last closed month
    month: String,
    /// Why
    #[arg(long)]
    reason: String,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn close(args: &CloseArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let month = reading::month(&args.month)?;
    let reason = args.reason.clone().unwrap_or_default();
    let closing = request_close(&session, month, &reason, args.approve)?;
    let exit = tell(invocation, &closing, month, &reason);
    show(invocation, &closing, month, "closed", session.is_dry_run())?;
    Ok(exit)
}

/// Tells what a closing leaves, and how it ends by that.
pub fn tell(invocation: &Invocation, closing: &Closing, month: Month, reason: &str) -> Exit {
    for (fund, account, amount) in &closing.not_empty {
        invocation.warn(&Message::AccountNotEmpty {
            fund: *fund,
            account: (*account).to_owned(),
            amount: *amount,
            month,
        });
    }
    let (payments, amount) = closing.unanswered;
    if payments > 0 {
        let reason = invocation.words(&Refusal::PaymentsUnanswered { month, payments, amount });
        invocation.warn(&Message::Line { text: reason });
    }
    for (fund, account) in &closing.not_reconciled {
        invocation.warn(&Message::AccountNotReconciled { fund: *fund, account: account.clone(), month });
    }
    if closing.not_empty.is_empty() || !reason.trim().is_empty() { Exit::Done } else { Exit::LookAt }
}

pub fn reopen(args: &ReopenArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let month = reading::month(&args.month)?;
    let closing = request_reopen(&session, month, &args.reason, args.approve)?;
    show(invocation, &closing, month, "reopened", session.is_dry_run())?;
    Ok(Exit::Done)
}

fn show(
    invocation: &Invocation,
    closing: &Closing,
    month: Month,
    done: &'static str,
    is_dry_run: bool,
) -> anyhow::Result<()> {
    match closing.matter {
        Some((matter, state)) => opened(invocation, matter, state, is_dry_run),
        None => invocation.say(&Message::NothingToDo),
    }
    let columns = [
        Column::of_ledger("month", ColumnKind::Month),
        Column::new("matter", ColumnKind::Count),
        Column::new("state", ColumnKind::Code),
    ];
    let (matter, state) = closing.matter.map_or((Cell::Empty, done), |(matter, state)| {
        (Cell::Count(matter), if state == crate::model::MatterState::Approved { done } else { state.code() })
    });
    invocation
        .report(Report::new("closing", columns, |sink| sink.row(&[Cell::Month(month), matter, Cell::Text(state)])))
}

pub fn prove(invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let proofs = ledger_proof::prove(&session)?;
    let differing = proofs.iter().filter(|proof| !proof.is_same).count() as u64;
    invocation.report(ledger_proof::report(&session, &proofs))?;
    invocation.say(&Message::BooksProven { balances: proofs.len() as u64, differing });
    Ok(if differing == 0 { Exit::Done } else { Exit::LookAt })
}
