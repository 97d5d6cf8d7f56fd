//! `shebao change` 变更: what is registered changes from a day on; nothing is overwritten.

mod history;
mod split;

use clap::{Args, Subcommand};

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::change_earnings::EarningsEntry;
use crate::operations::change_employer::{self, EmployerChangeEntry};
use crate::operations::change_identity::IdentityEntry;
use crate::operations::change_person::{self, PersonChangeEntry};
use crate::refusal::Exit;

/// Change what is registered, from a day on
#[derive(Debug, Args)]
pub struct ChangeArgs {
    #[command(subcommand)]
    command: ChangeCommand,
}

#[derive(Debug, Subcommand)]
enum ChangeCommand {
    /// Change an employer, or many from a file
    ///
    /// An empty cell leaves the column as it is, - clears it. In a file the column new_credit_code brings another credit code.
    ///
    /// Example: shebao change employer 91350100M000100Y43 --name 新名有限公司 --on 2026-09-01
    Employer(Box<EmployerArgs>),
    /// Change a person, or many from a file
    ///
    /// An empty cell leaves the column as it is, - clears it.
    ///
    /// Example: shebao change person 12 --phone 13900000000 --on 2026-09-01
    Person(Box<PersonArgs>),
    /// Change earnings from a month on: the yearly declaration, or a correction
    ///
    /// Where it reaches back into months that were levied, the difference of each month and kind is shown and booked.
    ///
    /// Example: shebao change earnings --from bases-2026.csv
    Earnings(EarningsArgs),
    /// Correct a person's identity number; the former number stays findable
    ///
    /// Example: shebao change identity 12 --to 11010519491231002X --evidence "identity card seen"
    Identity(IdentityArgs),
    /// Say that two records are one person; both histories are found under either number
    ///
    /// No number is written again. What the first is still insured for goes on under the second.
    ///
    /// Example: shebao change merge 15 --into 12 --evidence "two cards, one person"
    Merge(split::MergeArgs),
    /// Move people to another employer from a month on; with --all the employers merge
    ///
    /// The history of contributions stays with the person, what the old employer owes stays with it.
    ///
    /// Example: shebao change split 91350100M000100Y43 --to 92330106MA2B0X0197 --from movers.csv --preview
    Split(split::SplitArgs),
    /// Show every change of an employer or person, old and new
    ///
    /// Example: shebao change history 91350100M000100Y43
    History(history::HistoryArgs),
}

#[derive(Debug, Args)]
struct EmployerArgs {
    /// The employer: credit code or employer number
    #[arg(required_unless_present = "from")]
    employer: Option<String>,
    /// The new credit code
    #[arg(long)]
    credit_code: Option<String>,
    /// The new name
    #[arg(long)]
    name: Option<String>,
    /// enterprise, institution, government, association or household_business
    #[arg(long)]
    employer_type: Option<String>,
    /// The industry, a division of GB/T 4754
    #[arg(long)]
    industry: Option<String>,
    /// The injury risk class, 1 to 8
    #[arg(long)]
    risk_class: Option<String>,
    /// The injury rate factor in per cent
    #[arg(long)]
    rate_factor: Option<String>,
    /// The region, GB/T 2260
    #[arg(long)]
    region: Option<String>,
    /// The legal representative
    #[arg(long)]
    legal_representative: Option<String>,
    /// The address
    #[arg(long)]
    address: Option<String>,
    /// The contact
    #[arg(long)]
    contact: Option<String>,
    /// The phone
    #[arg(long)]
    phone: Option<String>,
    /// The bank
    #[arg(long)]
    bank: Option<String>,
    /// The bank account
    #[arg(long)]
    bank_account: Option<String>,
    /// From which day it holds [default: the business date]
    #[arg(long)]
    on: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct PersonArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    id_number: Option<String>,
    /// The new name
    #[arg(long)]
    name: Option<String>,
    /// yes: the clerk has seen the card
    #[arg(long)]
    id_checked: Option<String>,
    /// The ethnicity
    #[arg(long)]
    ethnicity: Option<String>,
    /// The household registration
    #[arg(long)]
    hukou: Option<String>,
    /// The phone
    #[arg(long)]
    phone: Option<String>,
    /// The bank
    #[arg(long)]
    bank: Option<String>,
    /// The bank account
    #[arg(long)]
    bank_account: Option<String>,
    /// The first day of work
    #[arg(long)]
    work_start: Option<String>,
    /// worker or cadre
    #[arg(long)]
    job_class: Option<String>,
    /// The nationality
    #[arg(long)]
    nationality: Option<String>,
    /// From which day it holds [default: the business date]
    #[arg(long)]
    on: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct EarningsArgs {
    /// The employer: credit code or employer number
    #[arg(long, required_unless_present = "from")]
    employer: Option<String>,
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The monthly earnings in yuan
    #[arg(long, required_unless_present = "from")]
    earnings: Option<String>,
    /// The first month of these earnings
    #[arg(long, required_unless_present = "from")]
    from_month: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct IdentityArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    id_number: Option<String>,
    /// The right identity number
    #[arg(long, required_unless_present = "from")]
    to: Option<String>,
    /// What was seen that shows it
    #[arg(long, required_unless_present = "from")]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: ChangeArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        ChangeCommand::Employer(args) => employer(*args, invocation),
        ChangeCommand::Person(args) => person(*args, invocation),
        ChangeCommand::Earnings(args) => {
            let cells = vec![args.employer, args.id_number, args.earnings, args.from_month];
            import::<EarningsEntry>(invocation, &args.import, args.approve, cells)
        }
        ChangeCommand::Identity(args) => {
            let cells = vec![args.id_number, args.to, args.evidence];
            import::<IdentityEntry>(invocation, &args.import, args.approve, cells)
        }
        ChangeCommand::Merge(args) => split::merge(args, invocation),
        ChangeCommand::Split(args) => split::split(args, invocation),
        ChangeCommand::History(args) => history::run(&args, invocation),
    }
}

fn employer(mut args: EmployerArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    args.import.defaults.extend(args.on.clone().map(|on| (change_employer::ON, on)));
    let cells = vec![
        args.employer,
        args.credit_code,
        args.name,
        args.employer_type,
        args.industry,
        args.risk_class,
        args.rate_factor,
        args.region,
        args.legal_representative,
        args.address,
        args.contact,
        args.phone,
        args.bank,
        args.bank_account,
        args.on,
    ];
    import::<EmployerChangeEntry>(invocation, &args.import, args.approve, cells)
}

fn person(mut args: PersonArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    args.import.defaults.extend(args.on.clone().map(|on| (change_person::ON, on)));
    let cells = vec![
        args.id_number,
        args.name,
        args.id_checked,
        args.ethnicity,
        args.hukou,
        args.phone,
        args.bank,
        args.bank_account,
        args.work_start,
        args.job_class,
        args.nationality,
        args.on,
    ];
    import::<PersonChangeEntry>(invocation, &args.import, args.approve, cells)
}
