//! `shebao register` 登记: employers, persons, enrolments; lists, single records and certificates of them.

mod certificate;
mod former;
mod list;
mod show;

use clap::{Args, Subcommand};

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::register_employer::EmployerEntry;
use crate::operations::register_enrolment::EnrolmentEntry;
use crate::operations::register_flexible::FlexibleEntry;
use crate::operations::register_person::PersonEntry;
use crate::operations::register_resident::ResidentEntry;
use crate::refusal::Exit;

/// Register employers, persons and enrolments; list and show them
#[derive(Debug, Args)]
pub struct RegisterArgs {
    #[command(subcommand)]
    command: RegisterCommand,
}

#[derive(Debug, Subcommand)]
enum RegisterCommand {
    /// Register an employer, or many from a file
    ///
    /// Example: shebao register employer --from employers.csv
    Employer(Box<EmployerArgs>),
    /// Register a person, or many from a file
    ///
    /// Example: shebao register person --id-number 11010519491231002X --name 王芳
    Person(Box<PersonArgs>),
    /// Enrol a person with an employer, or many from a file: a hire
    ///
    /// Example: shebao register enrolment --from enrolments.csv
    Enrolment(EnrolmentArgs),
    /// Enrol a person who pays for himself: flexible employment
    ///
    /// Example: shebao register flexible --id-number 12 --kinds pension --base 8000 --start 2026-07
    Flexible(FlexibleArgs),
    /// Choose the yearly tier of the residents' pension for a person
    ///
    /// It is levied once, with the next run of a month of that year; the subsidy goes into the account when it is paid.
    ///
    /// Example: shebao register resident --id-number 12 --tier 500 --year 2026
    Resident(ResidentArgs),
    /// Register months paid elsewhere or before the office was taken over; they count and are never levied
    ///
    /// Example: shebao register history --from history.csv
    History(former::HistoryArgs),
    /// Take in a person's pension relation from another region, with its months and account
    ///
    /// Example: shebao register transfer-in --from transfers.csv
    TransferIn(Box<former::TransferInArgs>),
    /// List what is registered
    ///
    /// Example: shebao register list persons --as-of 2026-07-31
    List(list::ListArgs),
    /// Show one employer or person with everything about it
    ///
    /// Example: shebao register show 91350100M000100Y43
    Show(show::ShowArgs),
    /// Print the certificate of an employer or person as a page
    ///
    /// Example: shebao register certificate 91350100M000100Y43 -o certificate.html
    Certificate(certificate::CertificateArgs),
}

#[derive(Debug, Args)]
struct EmployerArgs {
    /// The unified social credit code
    #[arg(long, required_unless_present = "from")]
    credit_code: Option<String>,
    /// The name
    #[arg(long, required_unless_present = "from")]
    name: Option<String>,
    /// enterprise, institution, government, association or household_business
    #[arg(long, required_unless_present = "from")]
    employer_type: Option<String>,
    /// The industry, a division of GB/T 4754
    #[arg(long)]
    industry: Option<String>,
    /// The injury risk class, 1 to 8
    #[arg(long)]
    risk_class: Option<String>,
    /// The injury rate factor in per cent [default: 100]
    #[arg(long)]
    rate_factor: Option<String>,
    /// The region, GB/T 2260 [default: the office's]
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
    /// From which month, or day, it is insured
    #[arg(long, required_unless_present = "from")]
    start: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct PersonArgs {
    /// The identity number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The name
    #[arg(long, required_unless_present = "from")]
    name: Option<String>,
    /// The type of the document
    #[arg(long)]
    id_type: Option<String>,
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
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct EnrolmentArgs {
    /// The employer: credit code or employer number
    #[arg(long, required_unless_present = "from")]
    employer: Option<String>,
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The kinds, joined with +, or all
    #[arg(long, required_unless_present = "from")]
    kinds: Option<String>,
    /// The monthly earnings in yuan
    #[arg(long, required_unless_present = "from")]
    earnings: Option<String>,
    /// From which month, or day
    #[arg(long, required_unless_present = "from")]
    start: Option<String>,
    /// employee or rural_contract [default: employee]
    #[arg(long)]
    category: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct FlexibleArgs {
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The kinds, joined with +, or all
    #[arg(long, required_unless_present = "from")]
    kinds: Option<String>,
    /// The chosen monthly base in yuan
    #[arg(long, required_unless_present = "from")]
    base: Option<String>,
    /// From which month, or day
    #[arg(long, required_unless_present = "from")]
    start: Option<String>,
    /// monthly, quarterly, half_yearly or yearly [default: monthly]
    #[arg(long)]
    period: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct ResidentArgs {
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// What is paid for the year, in yuan
    #[arg(long, required_unless_present = "from")]
    tier: Option<String>,
    /// The calendar year
    #[arg(long, required_unless_present = "from")]
    year: Option<String>,
    /// The government pays: severe_disability, extreme_poverty or minimum_living
    #[arg(long)]
    assistance: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: RegisterArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        RegisterCommand::Employer(args) => employer(*args, invocation),
        RegisterCommand::Person(args) => person(*args, invocation),
        RegisterCommand::Enrolment(args) => {
            let cells = vec![args.employer, args.id_number, args.kinds, args.earnings, args.start, args.category];
            import::<EnrolmentEntry>(invocation, &args.import, args.approve, cells)
        }
        RegisterCommand::Flexible(args) => {
            let cells = vec![args.id_number, args.kinds, args.base, args.start, args.period];
            import::<FlexibleEntry>(invocation, &args.import, args.approve, cells)
        }
        RegisterCommand::Resident(args) => {
            let cells = vec![args.id_number, args.tier, args.year, args.assistance];
            import::<ResidentEntry>(invocation, &args.import, args.approve, cells)
        }
        RegisterCommand::TransferIn(args) => former::transfer_in(*args, invocation),
        RegisterCommand::History(args) => former::history(args, invocation),
        RegisterCommand::List(args) => list::run(&args, invocation),
        RegisterCommand::Show(args) => show::run(&args, invocation),
        RegisterCommand::Certificate(args) => certificate::run(&args, invocation),
    }
}

fn employer(args: EmployerArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
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
        args.start,
    ];
    import::<EmployerEntry>(invocation, &args.import, args.approve, cells)
}

fn person(args: PersonArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let cells = vec![
        args.id_number,
        args.name,
        args.id_type,
        args.id_checked,
        args.ethnicity,
        args.hukou,
        args.phone,
        args.bank,
        args.bank_account,
        args.work_start,
        args.job_class,
        args.nationality,
    ];
    import::<PersonEntry>(invocation, &args.import, args.approve, cells)
}
