//! `pay suspend`, `pay resume`, `pay stop`.

use clap::Args;

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::set_payment_state::{ResumeEntry, StopEntry, SuspendEntry};
use crate::refusal::Exit;

#[derive(Debug, Args)]
pub struct StateArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    person: Option<String>,
    /// The day of the event
    #[arg(long, required_unless_present = "from")]
    on: Option<String>,
    /// Why: a word or its code
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// Only this benefit of the person
    #[arg(long)]
    benefit: Option<String>,
    /// A note
    #[arg(long)]
    note: Option<String>,
    /// Only the share of this payee, by its number
    #[arg(long, value_name = "NUMBER")]
    payee: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

impl StateArgs {
    fn cells(&self) -> Vec<Option<String>> {
        let Self { person, on, reason, benefit, note, payee, .. } = self;
        [person, on, reason, benefit, note, payee].into_iter().cloned().collect()
    }
}

pub fn suspend(args: &StateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<SuspendEntry>(invocation, &args.import, args.approve, args.cells())
}

pub fn resume(args: &StateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<ResumeEntry>(invocation, &args.import, args.approve, args.cells())
}

pub fn stop(args: &StateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<StopEntry>(invocation, &args.import, args.approve, args.cells())
}
