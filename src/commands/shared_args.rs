//! Arguments that several commands have alike: the months of a list, and what never came.

use clap::Args;

use super::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::model::Month;
use crate::operations::batch::Entry;
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};

/// Which months a list is of.
#[derive(Debug, Default, Args)]
pub struct MonthsArgs {
    /// Only this month
    #[arg(long, conflicts_with_all = ["from_month", "to_month"])]
    pub month: Option<String>,
    /// From this month on
    #[arg(long, value_name = "MONTH")]
    pub from_month: Option<String>,
    /// Up to this month
    #[arg(long, value_name = "MONTH")]
    pub to_month: Option<String>,
}

impl MonthsArgs {
    /// The first and the last of them, as far as they are said.
    pub fn bounds(&self) -> Result<(Option<Month>, Option<Month>), Refusal> {
        let month = |text: Option<&String>| text.map(|text| reading::month(text)).transpose();
        let from = month(self.month.as_ref().or(self.from_month.as_ref()))?;
        Ok((from, month(self.month.as_ref().or(self.to_month.as_ref()))?))
    }
}

/// Money that never came.
#[derive(Debug, Args)]
pub struct VoidArgs {
    /// The document number under which it was entered
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

/// Voids one, or those of a file.
pub fn void<E: Entry>(args: VoidArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    import::<E>(invocation, &args.import, args.approve, vec![args.reference, args.reason])
}
