//! `shebao cancel`: ends what was registered.

use clap::{Args, Subcommand};

use crate::commands::batch_import::{ImportArgs, import};
use crate::invocation::Invocation;
use crate::operations::cancel_employer::EmployerEndEntry;
use crate::operations::cancel_enrolment::LeaverEntry;
use crate::operations::cancel_person::PersonEndEntry;
use crate::operations::transfer_out::TransferOutEntry;
use crate::refusal::Exit;

/// End enrolments, employers and persons
#[derive(Debug, Args)]
pub struct CancelArgs {
    #[command(subcommand)]
    command: CancelCommand,
}

#[derive(Debug, Subcommand)]
enum CancelCommand {
    /// Take an employer off the register, once it owes, employs and holds nothing any more
    ///
    /// One that is bankrupt or struck off becomes dormant: no longer assessed or dunned, its arrears stay.
    ///
    /// Example: shebao cancel employer 91350100M000100Y43 --on 2026-08-31 --reason closed
    Employer(EmployerEndArgs),
    /// End a person: death, emigration, a double record
    ///
    /// All enrolments end with the month of that day.
    ///
    /// Example: shebao cancel person 12 --on 2026-08-15 --reason death --evidence "certificate 77"
    Person(PersonEndArgs),
    /// End a person's enrolment with an employer: a leaver
    ///
    /// Example: shebao cancel enrolment --from leavers.csv
    Enrolment(EnrolmentArgs),
    /// Move a person's pension relation to another region
    ///
    /// It ends here after that month; the whole individual account and a part of the pooled fund go along.
    ///
    /// Example: shebao cancel transfer-out 12 --to 310000
    TransferOut(TransferOutArgs),
}

#[derive(Debug, Args)]
struct TransferOutArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    id_number: Option<String>,
    /// The region to which the relation moves
    #[arg(long, value_name = "REGION", required_unless_present = "from")]
    to: Option<String>,
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
struct EnrolmentArgs {
    /// The employer: credit code or employer number
    #[arg(long, required_unless_present = "from")]
    employer: Option<String>,
    /// The person: identity number or person number
    #[arg(long, required_unless_present = "from")]
    id_number: Option<String>,
    /// The last month that is paid
    #[arg(long, required_unless_present = "from")]
    end: Option<String>,
    /// Why
    #[arg(long)]
    reason: Option<String>,
    /// Only these kinds, joined with + [default: all]
    #[arg(long)]
    kinds: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct EmployerEndArgs {
    /// The employer: credit code or employer number
    #[arg(required_unless_present = "from")]
    employer: Option<String>,
    /// The day of the event
    #[arg(long, required_unless_present = "from")]
    on: Option<String>,
    /// Why
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// The documents that show it
    #[arg(long)]
    evidence: Option<String>,
    /// Bankrupt or struck off: no longer assessed or dunned, arrears stay
    #[arg(long)]
    dormant: bool,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
struct PersonEndArgs {
    /// The person: identity number or person number
    #[arg(required_unless_present = "from")]
    id_number: Option<String>,
    /// The day of the event
    #[arg(long, required_unless_present = "from")]
    on: Option<String>,
    /// death, emigration, duplicate or other
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// The documents that show it
    #[arg(long)]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: CancelArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        CancelCommand::Employer(args) => {
            let dormant = args.dormant.then(|| "yes".to_owned());
            let cells = vec![args.employer, args.on, args.reason, args.evidence, dormant];
            import::<EmployerEndEntry>(invocation, &args.import, args.approve, cells)
        }
        CancelCommand::Person(args) => {
            let cells = vec![args.id_number, args.on, args.reason, args.evidence];
            import::<PersonEndEntry>(invocation, &args.import, args.approve, cells)
        }
        CancelCommand::TransferOut(args) => {
            let cells = vec![args.id_number, args.to, args.on];
            import::<TransferOutEntry>(invocation, &args.import, args.approve, cells)
        }
        CancelCommand::Enrolment(args) => {
            let cells = vec![args.employer, args.id_number, args.end, args.reason, args.kinds];
            import::<LeaverEntry>(invocation, &args.import, args.approve, cells)
        }
    }
}
