//! What a person brings along: months and balances from before the office was taken over, or from another region.

use clap::Args;

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::register_history::HistoryEntry;
use crate::operations::transfer_in::TransferInEntry;
use crate::refusal::Exit;

#[derive(Debug, Args)]
pub(super) struct TransferInArgs {
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The region from which the relation comes
    #[arg(long, required_unless_present = "from")]
    from_region: Option<String>,
    /// The first month
    #[arg(long, required_unless_present = "from")]
    from_month: Option<String>,
    /// The last month
    #[arg(long, required_unless_present = "from")]
    to_month: Option<String>,
    /// The base of each month in yuan
    #[arg(long, required_unless_present = "from")]
    base: Option<String>,
    /// The individual account that comes along
    #[arg(long)]
    account_balance: Option<String>,
    /// The part of the pooled fund that comes along
    #[arg(long)]
    pooled: Option<String>,
    /// Who employed him then
    #[arg(long)]
    former_employer: Option<String>,
    /// The day of the move [default: the business date]
    #[arg(long)]
    on: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub(super) struct HistoryArgs {
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The kind
    #[arg(long, required_unless_present = "from")]
    kind: Option<String>,
    /// The first month
    #[arg(long, required_unless_present = "from")]
    from_month: Option<String>,
    /// The last month
    #[arg(long, required_unless_present = "from")]
    to_month: Option<String>,
    /// The base of each month in yuan
    #[arg(long, required_unless_present = "from")]
    base: Option<String>,
    /// Who employed him then
    #[arg(long)]
    former_employer: Option<String>,
    /// Where it was paid
    #[arg(long)]
    former_place: Option<String>,
    /// What the individual account holds
    #[arg(long)]
    account_balance: Option<String>,
    /// The day of that balance
    #[arg(long)]
    balance_on: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub(super) fn transfer_in(args: TransferInArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
        args.id_number,
        args.from_region,
        args.from_month,
        args.to_month,
        args.base,
        args.account_balance,
        args.pooled,
        args.former_employer,
        args.on,
    ];
    import::<TransferInEntry>(invocation, &args.import, args.approve, cells)
}

pub(super) fn history(args: HistoryArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
        args.id_number,
        args.kind,
        args.from_month,
        args.to_month,
        args.base,
        args.former_employer,
        args.former_place,
        args.account_balance,
        args.balance_on,
    ];
    import::<HistoryEntry>(invocation, &args.import, args.approve, cells)
}
