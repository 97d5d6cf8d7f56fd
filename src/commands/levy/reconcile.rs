//! `levy reconcile MONTH`: what the tax office reports of a month against what was assessed.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::commands::batch_import::BadRows;
use crate::exchange::{Rejects, SourceFile, rejects_path};
use crate::i18n::{Message, label};
use crate::invocation::Invocation;
use crate::model::Month;
use crate::operations::reading;
use crate::operations::reconcile_tax::{Class, Finding, LAYOUT, TakenIn, findings, take_in};
use crate::refusal::{Exit, Refusal};
use crate::reports::reconciliation;
use crate::session::Session;

#[derive(Debug, Args)]
pub struct ReconcileArgs {
    /// The month
    month: String,
    /// The file of the tax office, CSV or XLSX; without it, what has come before is compared again
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

pub fn run(args: &ReconcileArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let month = reading::month(&args.month)?;
    let session = invocation.session()?;
    let mut found = Vec::new();
    if let Some(path) = &args.from {
        session.operator()?;
        let taken = match from_file(invocation, &session, path, month) {
            Err(error) => return refused(invocation, error, month),
            Ok(taken) => taken,
        };
        if taken.rejected > 0 {
            return Ok(Exit::Refused);
        }
        invocation.count(taken.records, taken.stored);
        invocation.say(&Message::TaxRecordsRead { records: taken.records, stored: taken.stored });
        if session.is_dry_run() {
            invocation.say(&Message::DryRun);
        }
        found.extend(taken.repeated.iter().map(Finding::repeated));
    }
    found.extend(findings(&session, month)?);
    show(invocation, &found)?;
    Ok(if found.iter().any(|finding| !finding.is_tolerated) { Exit::LookAt } else { Exit::Done })
}

/// A file whose totals do not fit is a finding of its own, and a refusal.
fn refused(invocation: &Invocation, error: anyhow::Error, month: Month) -> anyhow::Result<Exit> {
    if let Some(Refusal::ControlTotalDiffers { what, .. }) = error.downcast_ref::<Refusal>() {
        show(invocation, &[Finding::of_file(Class::X10, month, what)])?;
    }
    Err(error)
}

fn show(invocation: &Invocation, found: &[Finding]) -> anyhow::Result<()> {
    let lang = invocation.lang;
    let words = move |code: &'static str| label(lang, code).to_owned();
    invocation.report(reconciliation::report(found, &words))
}

/// Takes a file in; its bad rows are told and written beside it, and then nothing of it is stored.
fn from_file(invocation: &Invocation, session: &Session, path: &Path, month: Month) -> anyhow::Result<TakenIn> {
    let source = SourceFile::open(path)?;
    let mut bad = BadRows::new(invocation, &LAYOUT, source.name())?;
    let taken = take_in(session, &source, month, &mut |line, faults| bad.reject(line, faults))?;
    let bad_rows = rejects_path(path, None);
    if session.is_dry_run() {
        return Ok(taken);
    }
    if taken.rejected == 0 {
        Rejects::remove(&bad_rows)?;
    } else {
        let (untold, file) = (bad.untold(), bad_rows.display().to_string());
        bad.rejects.write(&source, &bad_rows)?;
        if untold > 0 {
            invocation.warn(&Message::MoreRejected { more: untold, file: Some(file.clone()) });
        }
        let rejected = taken.rejected;
        invocation.warn(&Message::RowsRejected { rejected, file });
    }
    Ok(taken)
}
