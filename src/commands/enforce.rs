//! `shebao enforce` 强制征缴: arrears that were not paid, from the order to pay to the court.

mod arguments;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use arguments::{BankArgs, CloseArgs, CourtArgs, DecideArgs, IssueArgs, ListArgs, OpenArgs, ServeArgs};

use crate::cli::FailOn;
use crate::commands::keys;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{EnforcementCause, EnforcementState, Money, ServiceMethod};
use crate::operations::enforce_arrears::{self as acts, Case, Opening};
use crate::operations::payment_notices::Issued;
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::render;
use crate::reports::enforcements::{self, Listed};
use crate::session::Session;
use crate::store::persons::AsOf;

/// Enforce arrears: order, serve, urge, transfer from the bank, court
#[derive(Debug, Args)]
pub struct EnforceArgs {
    #[command(subcommand)]
    command: EnforceCommand,
}

#[derive(Debug, Subcommand)]
enum EnforceCommand {
    /// Open a case about what an employer owes
    ///
    /// Only for what the agency assessed: where the tax office collects, it orders and enforces. The order to pay is due within
    /// five working days after the finding.
    ///
    /// Example: shebao enforce open 91350100M000100Y43 --on 2024-09-25
    Open(OpenArgs),
    /// Issue the order to pay
    ///
    /// Example: shebao enforce order 1 --out notices
    Order(IssueArgs),
    /// Record how the order or the letter of demand was served
    ///
    /// Terms run from this day; from a public notice, after its time has passed.
    ///
    /// Example: shebao enforce serve 1 --on 2024-09-27 --method direct --receiver "Li Qiang"
    Serve(ServeArgs),
    /// Record a bank account of the employer that was inquired into
    ///
    /// Example: shebao enforce query-bank 1 --bank "Bank of Example" --account 11001018800059000123 --balance 1200.00
    QueryBank(BankArgs),
    /// Issue the letter of demand, once the term of the order has passed
    ///
    /// Example: shebao enforce urge 1 --out notices
    Urge(IssueArgs),
    /// Apply for the transfer from the bank account, once urging has failed
    ///
    /// Example: shebao enforce seize 1 --out notices
    Seize(IssueArgs),
    /// Record what was decided on the transfer
    ///
    /// Example: shebao enforce decide 1 --on 2024-11-01 --document 2024-17 --amount 1200.00
    Decide(DecideArgs),
    /// Apply to the court, ten working days after the letter of demand was served
    ///
    /// The ten working days are those of art. 54 of the Administrative Compulsion Law, and the last day is three months after the
    /// time to sue has run out (art. 53). That a transfer from the bank was decided, or has failed, is not asked for.
    ///
    /// Example: shebao enforce court 1 --court "District Court" --assets "house, 8 Science Road"
    Court(CourtArgs),
    /// Close a case
    ///
    /// Example: shebao enforce close 1 --reason paid
    Close(CloseArgs),
    /// Take the last step of a case back, as where a wrong day was written down
    ///
    /// Example: shebao enforce undo 1 --reason "served on the 28th"
    Undo {
        /// The number of the case
        enforcement: i64,
        /// Why
        #[arg(long)]
        reason: String,
    },
    /// List cases, with the next step of each and its days
    ///
    /// Example: shebao enforce list --fail-on overdue
    List(ListArgs),
    /// Show the steps of a case, or its debts
    ///
    /// Example: shebao enforce show 1
    Show {
        /// The number of the case
        enforcement: i64,
        /// Show its debts
        #[arg(long)]
        debts: bool,
    },
}

const CLOSING_REASONS: [&str; 4] = ["paid", "withdrawn", "agreement", "bankruptcy"];

pub fn run(args: EnforceArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    if !matches!(args.command, EnforceCommand::Show { .. }) {
        invocation.check_columns(&enforcements::COLUMNS)?;
    }
    match args.command {
        EnforceCommand::Open(args) => open(&args, invocation),
        EnforceCommand::Order(args) => issue(args.enforcement, args.out, invocation, acts::order),
        EnforceCommand::Serve(args) => serve(args, invocation),
        EnforceCommand::QueryBank(args) => query_bank(args, invocation),
        EnforceCommand::Urge(args) => issue(args.enforcement, args.out, invocation, acts::urge),
        EnforceCommand::Seize(args) => issue(args.enforcement, args.out, invocation, acts::seize),
        EnforceCommand::Decide(args) => decide(args, invocation),
        EnforceCommand::Court(args) => court(args, invocation),
        EnforceCommand::Close(args) => close(args, invocation),
        EnforceCommand::Undo { enforcement, reason } => {
            let session = invocation.session()?;
            let done = acts::undo(&session, enforcement, &reason)?;
            shown(invocation, &session, done, None)
        }
        EnforceCommand::List(args) => list(&args, invocation),
        EnforceCommand::Show { enforcement, debts } => show(enforcement, debts, invocation),
    }
}

fn open(args: &OpenArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let month = |text: &Option<String>| text.as_deref().map(reading::month).transpose();
    let opening = Opening {
        employer: keys::employer(session.reader(), &args.employer, AsOf::NOW)?,
        found_on: args.on.unwrap_or_else(|| session.today()),
        cause: reading::choice::<EnforcementCause>(&args.cause, &EnforcementCause::CODES)?,
        evidence: args.evidence.clone().unwrap_or_default(),
        kind: args.kind.as_deref().map(reading::kind).transpose()?,
        from_month: month(&args.from_month)?,
        to_month: month(&args.to_month)?,
    };
    let case = acts::open(&session, &opening)?;
    shown(invocation, &session, (case, None), None)
}

/// Runs an act that issues a document: its page is written into a folder before anything is recorded.
fn issue(
    enforcement: i64,
    out: Option<PathBuf>,
    invocation: &Invocation,
    act: impl FnOnce(
        &Session,
        i64,
        &mut dyn FnMut(&str, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<(Case, Option<Issued>)>,
) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let folder = out.unwrap_or_else(|| PathBuf::from("notices").join(session.today().to_string()));
    let is_dry_run = session.is_dry_run();
    let mut deliver = |name: &str, page: &str| {
        if is_dry_run {
            return Ok(());
        }
        render::make_folder(&folder)?;
        render::page(page, &folder.join(name))
    };
    let done = act(&session, enforcement, &mut deliver)?;
    shown(invocation, &session, done, Some(&folder))
}

fn serve(args: ServeArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let served = acts::Served {
        on: args.on,
        method: reading::choice::<ServiceMethod>(&args.method, &ServiceMethod::CODES)?,
        receiver: args.receiver.unwrap_or_default(),
        is_refused: args.refused,
        note: args.note.unwrap_or_default(),
    };
    let done = acts::serve(&session, args.enforcement, &served)?;
    shown(invocation, &session, done, None)
}

fn query_bank(args: BankArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let found = acts::BankAccount {
        on: args.on.unwrap_or_else(|| session.today()),
        bank: args.bank,
        account_name: args.account_name.unwrap_or_default(),
        account: args.account,
        balance: reading::money(&args.balance)?,
    };
    let done = acts::query_bank(&session, args.enforcement, &found)?;
    shown(invocation, &session, done, None)
}

fn decide(args: DecideArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let amount: Option<Money> = args.amount.as_deref().map(reading::positive_money).transpose()?;
    let decision = acts::Decision { on: args.on, amount, document: args.document };
    let done = acts::decide(&session, args.enforcement, &decision)?;
    shown(invocation, &session, done, None)
}

fn court(args: CourtArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let said = acts::ForCourt {
        court: args.court.unwrap_or_default(),
        statement: args.statement.unwrap_or_default(),
        assets: args.assets.unwrap_or_default(),
        signed_by: args.signed_by.unwrap_or_default(),
    };
    issue(args.enforcement, args.out, invocation, |session, number, deliver| {
        acts::court(session, number, &said, deliver)
    })
}

fn close(args: CloseArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if !CLOSING_REASONS.contains(&args.reason.as_str()) {
        return Err(Refusal::ChoiceUnknown { value: args.reason, choices: CLOSING_REASONS.join(", ") }.into());
    }
    let closing = acts::Closing { reason: args.reason, note: args.note.unwrap_or_default() };
    let done = acts::close(&session, args.enforcement, &closing)?;
    shown(invocation, &session, done, None)
}

/// The case as it stands after an act, as one row of the list.
fn shown(
    invocation: &Invocation,
    session: &Session,
    (case, issued): (Case, Option<Issued>),
    folder: Option<&std::path::Path>,
) -> anyhow::Result<Exit> {
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    } else if let Some((issued, folder)) = issued.zip(folder) {
        invocation.say(&Message::DocumentWritten { file: folder.join(issued.file).display().to_string() });
    }
    let listed = [Listed::of(session, case)?];
    invocation.report(enforcements::list(&listed))?;
    Ok(Exit::Done)
}

fn list(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let employer = args.employer.as_deref().map(|key| keys::employer(session.reader(), key, AsOf::NOW)).transpose()?;
    if let Some(state) = &args.state {
        reading::choice::<EnforcementState>(state, &EnforcementState::CODES)?;
    }
    let mut listed = enforcements::cases(&session, employer.map(|version| version.employer.number))?;
    listed.retain(|listed| args.state.as_deref().is_none_or(|state| state == listed.case.state().code()));
    if args.overdue {
        listed.retain(Listed::is_overdue);
    }
    let found = listed.iter().any(Listed::is_overdue);
    invocation.report(enforcements::list(&listed))?;
    Ok(if found && invocation.fails_on(FailOn::Overdue) { Exit::LookAt } else { Exit::Done })
}

fn show(enforcement: i64, debts: bool, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let case = enforcements::case(&session, enforcement)?;
    if debts {
        invocation.report(enforcements::debts(session.reader(), &case))?;
    } else {
        invocation.report(enforcements::steps(&case))?;
    }
    Ok(Exit::Done)
}
