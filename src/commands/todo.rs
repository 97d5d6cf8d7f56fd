//! `shebao todo` 待办: what waits for the one who asks.

use clap::Args;

use crate::cli::FailOn;
use crate::invocation::Invocation;
use crate::refusal::Exit;
use crate::reports::todo::{list, tasks};

/// Show what waits for you: matters to review, months to end, steps that are due, findings
///
/// Example: shebao todo --as li --fail-on overdue
#[derive(Debug, Args)]
pub struct TodoArgs {}

pub fn run(_args: &TodoArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let look = session.reader().one_look()?;
    let found = tasks(&session)?;
    drop(look);
    let is_late = found.iter().any(|task| task.is_overdue);
    invocation.report(list(&found))?;
    let fails =
        (is_late && invocation.fails_on(FailOn::Overdue)) || (!found.is_empty() && invocation.fails_on(FailOn::New));
    Ok(if fails { Exit::LookAt } else { Exit::Done })
}
