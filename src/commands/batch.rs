//! `shebao batch`: the files that were taken in.

use clap::{Args, Subcommand};

use crate::invocation::Invocation;
use crate::refusal::{Exit, Refusal};
use crate::reports::log::batches;

/// List the files that were imported, and what became of their rows
#[derive(Debug, Args)]
pub struct BatchArgs {
    #[command(subcommand)]
    command: BatchCommand,
}

#[derive(Debug, Subcommand)]
enum BatchCommand {
    /// List all batches
    ///
    /// Example: shebao batch list
    List,
    /// Show one batch
    ///
    /// Example: shebao batch show 3
    Show {
        /// The batch's number
        batch: i64,
    },
}

pub fn run(args: &BatchArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let mut found = session.reader().batches()?;
    if let BatchCommand::Show { batch } = args.command {
        found.retain(|known| known.id == batch);
        if found.is_empty() {
            return Err(Refusal::BatchUnknown { batch }.into());
        }
    }
    invocation.report(batches(&found))?;
    Ok(Exit::Done)
}
