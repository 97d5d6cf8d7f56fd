//! `shebao defer` 缓缴: contributions that may be paid later.

use clap::{Args, Subcommand};

use crate::commands::batch_import::{ImportArgs, import};
use crate::commands::keys;
use crate::invocation::Invocation;
use crate::operations::end_deferral::DeferralEndEntry;
use crate::operations::grant_deferral::DeferralEntry;
use crate::refusal::{Exit, Refusal};
use crate::reports::deferrals::{STATES, deferrals, instalments};
use crate::store::persons::AsOf;

/// Apply for deferrals, list and end them
#[derive(Debug, Args)]
pub struct DeferArgs {
    #[command(subcommand)]
    command: DeferCommand,
}

#[derive(Debug, Subcommand)]
enum DeferCommand {
    /// Apply for a deferral, or for many from a file
    ///
    /// It holds once a second person has approved it. Deferred contributions carry no late fee and are not overdue; from the day
    /// after the term the late fee starts.
    ///
    /// Example: shebao defer apply 91350100M000100Y43 --kinds pension --from-month 2026-09 --months 6 --reason force_majeure --evidence "flood report 12"
    Apply(Box<ApplyArgs>),
    /// List deferrals
    ///
    /// Example: shebao defer list --state active
    List(ListArgs),
    /// Show one deferral
    ///
    /// Example: shebao defer show 1
    Show {
        /// The number of the deferral
        deferral: i64,
        /// Show by when each month is paid
        #[arg(long)]
        instalments: bool,
    },
    /// End a deferral before its term
    ///
    /// Example: shebao defer end 1 --on 2026-12-01 --reason "pays again"
    End(EndArgs),
}

#[derive(Debug, Args)]
struct ApplyArgs {
    /// The employer: credit code or employer number
    #[arg(required_unless_present = "from")]
    employer: Option<String>,
    /// The kinds, joined with +, or all
    #[arg(long, required_unless_present = "from")]
    kinds: Option<String>,
    /// The first month that is deferred
    #[arg(long, required_unless_present = "from")]
    from_month: Option<String>,
    /// How many months
    #[arg(long, required_unless_present = "from")]
    months: Option<String>,
    /// force_majeure, agreement or stage_policy
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// The documents that show the facts
    #[arg(long, required_unless_present = "from")]
    evidence: Option<String>,
    /// The pledge, mortgage or guarantor
    #[arg(long)]
    security: Option<String>,
    /// employer: only the employer's share; both
    #[arg(long)]
    share: Option<String>,
    /// The last day of the term [default: when the last deferred month is due]
    #[arg(long)]
    until: Option<String>,
    /// Months that are paid on days of their own, such as 2026-09=2026-12-31+2026-10=2027-01-31
    #[arg(long)]
    instalments: Option<String>,
    /// For how many months in a row wages could not be paid or work stood still
    #[arg(long)]
    hardship_months: Option<String>,
    /// yes: a small or medium employer of an area hard hit, which stage policies admit whatever its industry
    #[arg(long)]
    small: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Only this employer's
    #[arg(long)]
    employer: Option<String>,
    /// Only in this state: active, expired, ended or undone
    #[arg(long)]
    state: Option<String>,
}

#[derive(Debug, Args)]
struct EndArgs {
    /// The number of the deferral
    #[arg(required_unless_present = "from")]
    deferral: Option<String>,
    /// The first day on which it no longer holds
    #[arg(long, required_unless_present = "from")]
    on: Option<String>,
    /// Why
    #[arg(long)]
    reason: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: DeferArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        DeferCommand::Apply(args) => apply(*args, invocation),
        DeferCommand::List(args) => list(&args, invocation),
        DeferCommand::Show { deferral, instalments } => show(deferral, instalments, invocation),
        DeferCommand::End(args) => {
            let cells = vec![args.deferral, args.on, args.reason];
            import::<DeferralEndEntry>(invocation, &args.import, args.approve, cells)
        }
    }
}

fn apply(args: ApplyArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
        args.employer,
        args.kinds,
        args.from_month,
        args.months,
        args.reason,
        args.evidence,
        args.security,
        args.share,
        args.until,
        args.instalments,
        args.hardship_months,
        args.small,
    ];
    import::<DeferralEntry>(invocation, &args.import, args.approve, cells)
}

fn list(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if let Some(state) = args.state.as_deref().filter(|state| !STATES.contains(state)) {
        return Err(Refusal::ChoiceUnknown { value: state.to_owned(), choices: STATES.join(", ") }.into());
    }
    let session = invocation.session()?;
    let mut granted = session.reader().deferrals()?;
    if let Some(key) = &args.employer {
        let payer = keys::employer(session.reader(), key, AsOf::NOW)?.employer.number;
        granted.retain(|granted| granted.deferral.payer == payer);
    }
    invocation.report(deferrals(session.reader(), granted, args.state.clone(), session.today()))?;
    Ok(Exit::Done)
}

fn show(deferral: i64, by_month: bool, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let granted = session.reader().deferral(deferral)?.ok_or(Refusal::DeferralUnknown { deferral })?;
    if by_month {
        invocation.report(instalments(session.reader(), granted, session.today()))?;
        return Ok(Exit::Done);
    }
    invocation.report(deferrals(session.reader(), vec![granted], None, session.today()))?;
    Ok(Exit::Done)
}
