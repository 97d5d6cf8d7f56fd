//! `shebao levy void`: a receipt that never came.

use clap::Args;

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::void_receipt::VoidEntry;
use crate::refusal::Exit;

#[derive(Debug, Args)]
pub struct VoidArgs {
    /// The receipt
    #[arg(long, required_unless_present = "from")]
    reference: Option<String>,
    /// Why
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: VoidArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<VoidEntry>(invocation, &args.import, args.approve, vec![args.reference, args.reason])
}
