//! `levy declare`, `declarations`, `estimate`, `modes`: who declares and collects, and what is levied without a declaration.

use clap::Args;

use crate::cli::day;
use crate::commands::batch_import::{ImportArgs, import};
use crate::commands::keys;
use crate::invocation::Invocation;
use crate::operations::declare_earnings::DeclarationEntry;
use crate::operations::estimate_employer::EstimateEntry;
use crate::operations::reading;
use crate::refusal::Exit;
use crate::reports::{declarations, modes};
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub struct DeclareArgs {
    /// The employer: credit code or employer number
    #[arg(long, required_unless_present = "from")]
    employer: Option<String>,
    /// The month that is declared
    #[arg(long, required_unless_present = "from")]
    month: Option<String>,
    /// How many people it employs
    #[arg(long)]
    headcount: Option<String>,
    /// Their earnings of the month in yuan, all together
    #[arg(long)]
    earnings_total: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
}

#[derive(Debug, Args)]
pub struct DeclarationsArgs {
    /// The month
    month: String,
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this state: declared, differs or undeclared
    #[arg(long)]
    state: Option<String>,
}

#[derive(Debug, Args)]
pub struct EstimateArgs {
    /// The employer: credit code or employer number
    #[arg(required_unless_present = "from")]
    employer: Option<String>,
    /// The month
    #[arg(required_unless_present = "from")]
    month: Option<String>,
    /// The amount of each kind, such as pension=1000.00+medical=200.00
    #[arg(long, required_unless_present = "from")]
    amounts: Option<String>,
    /// How many people it employs, as far as is known
    #[arg(long)]
    headcount: Option<String>,
    /// What the amounts are based on
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub struct ModesArgs {
    /// The day [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<chrono::NaiveDate>,
}

pub fn declare(args: DeclareArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![args.employer, args.month, args.headcount, args.earnings_total];
    import::<DeclarationEntry>(invocation, &args.import, false, cells)
}

pub fn estimate(args: EstimateArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![args.employer, args.month, args.amounts, args.headcount, args.reason];
    import::<EstimateEntry>(invocation, &args.import, args.approve, cells)
}

pub fn declarations(args: &DeclarationsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let month = reading::month(&args.month)?;
    let employer = args.employer.as_deref().map(|key| keys::employer(session.reader(), key, AsOf::NOW)).transpose()?;
    if let Some(state) = &args.state {
        reading::choice::<declarations::State>(state, &declarations::STATES)?;
    }
    let rows = declarations::rows(&session, month, employer.map(|version| version.employer.number))?;
    let rows: Vec<_> =
        rows.into_iter().filter(|row| args.state.as_deref().is_none_or(|state| state == row.state.code())).collect();
    let needs_a_look = rows.iter().any(|row| row.state != declarations::State::Declared);
    invocation.report(declarations::report(&rows, month))?;
    Ok(if needs_a_look { Exit::LookAt } else { Exit::Done })
}

pub fn modes(args: &ModesArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    invocation.report(modes::report(&session, args.on.unwrap_or_else(|| session.today())))?;
    Ok(Exit::Done)
}
