//! `shebao review` 复核: what waits for a second person.

use clap::{Args, Subcommand};

use crate::cli::FailOn;
use crate::commands::ledger::close;
use crate::documents::{Document, render};
use crate::i18n::{Lang, Message};
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, OperationKind, Report, Subject};
use crate::operations::close_month;
use crate::operations::review_matter::{self, Approval, may_approve_own};
use crate::operations::undo_matter::request_undo;
use crate::refusal::{Exit, Refusal};
use crate::reports::review as reports;
use crate::session::Session;

/// Approve, reject or return what others have entered; undo what was approved
#[derive(Debug, Args)]
pub struct ReviewArgs {
    #[command(subcommand)]
    command: ReviewCommand,
}

#[derive(Debug, Subcommand)]
enum ReviewCommand {
    /// List matters: those that wait, or all
    ///
    /// Example: shebao review list --overdue
    List {
        /// Only those past their due day
        #[arg(long)]
        overdue: bool,
        /// Only those I may approve
        #[arg(long)]
        mine: bool,
        /// Only this state, or all
        #[arg(long, value_parser = ["pending", "approved", "rejected", "returned", "undone", "all"], default_value = "pending")]
        state: String,
    },
    /// Show a matter: what happened to it, and its rows
    ///
    /// Example: shebao review show 3
    Show {
        /// The matter's number
        matter: i64,
        /// Show the rows that did not hold any more
        #[arg(long)]
        rejects: bool,
        /// Show the submitted rows
        #[arg(long, conflicts_with = "rejects")]
        rows: bool,
    },
    /// Approve matters: each is checked again and applied
    ///
    /// Example: shebao review approve 3 4
    Approve {
        /// The matters' numbers
        #[arg(required = true)]
        matters: Vec<i64>,
    },
    /// Reject a matter with a written reason
    ///
    /// Example: shebao review reject 3 --reason "the licence has expired"
    Reject {
        /// The matter's number
        matter: i64,
        /// The reason, as the notice gives it
        #[arg(long)]
        reason: String,
    },
    /// Return a matter for what is missing; its clock stops
    ///
    /// Entered again it goes on where it stood, the time away left out: the same file, row, month or claim is recognised, and a
    /// mended one says --supplements MATTER.
    ///
    /// Example: shebao review return 3 --missing "the labour contract"
    Return {
        /// The matter's number
        matter: i64,
        /// What is missing
        #[arg(long)]
        missing: String,
    },
    /// Ask for an approved matter to be taken back as a whole
    ///
    /// The reverse is booked and nothing deleted, as long as nothing later depends on it; of a payroll as long as the bank has no file of it.
    ///
    /// Example: shebao review undo 3 --reason "the wrong file"
    Undo {
        /// The matter's number
        matter: i64,
        /// Why
        #[arg(long)]
        reason: String,
        /// Approve at once, as a solo office may
        #[arg(long)]
        approve: bool,
    },
    /// Print the notice of a refusal, a return or a reminder again
    ///
    /// Example: shebao review notice 110000-2026-000001 -o notice.html
    Notice {
        /// The notice's number
        number: String,
    },
}

pub fn run(args: ReviewArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        ReviewCommand::List { overdue, mine, state } => list(invocation, &state, overdue, mine),
        ReviewCommand::Show { matter, rejects, rows } => show(invocation, matter, rejects, rows),
        ReviewCommand::Approve { matters } => approve(invocation, &matters),
        ReviewCommand::Reject { matter, reason } => {
            let session = invocation.session()?;
            let notice = review_matter::reject(&session, matter, &reason)?;
            settled(invocation, matter, MatterState::Rejected, notice)
        }
        ReviewCommand::Return { matter, missing } => {
            let session = invocation.session()?;
            let notice = review_matter::return_for(&session, matter, &missing)?;
            settled(invocation, matter, MatterState::Returned, notice)
        }
        ReviewCommand::Undo { matter, reason, approve } => undo(invocation, matter, &reason, approve),
        ReviewCommand::Notice { number } => notice(invocation, &number),
    }
}

fn list(invocation: &Invocation, state: &str, overdue: bool, mine: bool) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let mut matters = reports::matters(&session, MatterState::from_code(state))?;
    if overdue {
        matters.retain(|matter| matter.is_overdue);
    }
    if mine {
        let operator = session.operator()?;
        matters.retain(|listed| session.office().is_solo || listed.matter.handler != operator);
    }
    let found = (overdue || invocation.fails_on(FailOn::Overdue)) && matters.iter().any(|matter| matter.is_overdue);
    invocation.report(reports::list(&matters))?;
    Ok(if found && invocation.fails_on(FailOn::Overdue) { Exit::LookAt } else { Exit::Done })
}

fn show(invocation: &Invocation, matter: i64, rejects: bool, rows: bool) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let known = review_matter::matter_of(&session, matter)?;
    if rejects {
        invocation.report(reports::rejects(&session, matter))?;
    } else if rows {
        invocation.report(reports::rows(&session, &known)?)?;
    } else {
        let fields = reports::record(&session, &known)?;
        invocation.report(crate::reports::record::report(&fields, Subject::Matter))?;
    }
    Ok(Exit::Done)
}

const APPROVED: [Column; 4] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("operation", ColumnKind::Code),
    Column::new("state", ColumnKind::Code),
    Column::new("rejected", ColumnKind::Count),
];

const UNDONE: [Column; 4] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("operation", ColumnKind::Code),
    Column::new("state", ColumnKind::Code),
    Column::new("undone", ColumnKind::Count),
];

fn approve(invocation: &Invocation, matters: &[i64]) -> anyhow::Result<Exit> {
    invocation.check_columns(&APPROVED)?;
    let mut exit = Exit::Done;
    let mut answers = Vec::new();
    // A number that is no matter's is refused before anything is approved.
    let session = invocation.session()?;
    session.operator()?;
    matters.iter().try_for_each(|matter| review_matter::matter_of(&session, *matter).map(drop))?;
    drop(session);
    for matter in matters {
        // Each approval sees the law that the one before may have brought.
        let session = invocation.session()?;
        session.operator()?;
        let wording = |refusal: &Refusal| invocation.words(refusal);
        match review_matter::approve(&session, *matter, &wording)? {
            Approval::Approved { kind, told, left_out } => {
                told.iter().for_each(|told| invocation.say(told));
                if kind == OperationKind::LedgerClose && tell_closing(invocation, &session, *matter)? == Exit::LookAt {
                    exit = Exit::LookAt;
                }
                let done = Message::MatterApproved { matter: *matter };
                invocation.say(&if session.is_dry_run() { Message::DryRun } else { done });
                answers.push((*matter, kind, "approved", left_out));
            }
            Approval::AlreadyApproved { kind } => {
                invocation.say(&Message::MatterAlreadyApproved { matter: *matter });
                answers.push((*matter, kind, "approved", 0));
            }
            Approval::ApprovedOnce { kind } => {
                invocation.say(&Message::MatterApprovedOnce { matter: *matter });
                answers.push((*matter, kind, "pending", 0));
            }
            Approval::WentBack { kind, rejects } => {
                exit = invocation.refuse(&review_matter::went_back(&session, (*matter, kind), rejects)?);
                answers.push((*matter, kind, "returned", rejects));
            }
        }
    }
    invocation.report(Report::new("approved", APPROVED, |sink| {
        answers.iter().try_for_each(|(matter, kind, state, rejects)| {
            let rejects = Cell::Count(rejects.cast_signed());
            sink.row(&[Cell::Count(*matter), Cell::Text(kind.code()), Cell::Text(state), rejects])
        })
    }))?;
    Ok(exit)
}

/// What closing the month tells, told to whoever approves it: it may be otherwise than when it was asked for.
fn tell_closing(invocation: &Invocation, session: &Session, matter: i64) -> anyhow::Result<Exit> {
    let (month, reason) = close_month::asked_of(&review_matter::matter_of(session, matter)?)?;
    let found = close_month::left_at_close(session.reader(), session.office().kinds, month)?;
    Ok(close::tell(invocation, &found, month, &reason))
}

fn settled(invocation: &Invocation, matter: i64, state: MatterState, notice: String) -> anyhow::Result<Exit> {
    let state = crate::i18n::label(invocation.lang, state.code()).to_owned();
    if invocation.style.output.is_some() {
        print_notice(invocation, &notice)?;
    }
    invocation.say(&Message::MatterSettled { matter, state, notice });
    Ok(Exit::Done)
}

fn undo(invocation: &Invocation, matter: i64, reason: &str, approve: bool) -> anyhow::Result<Exit> {
    invocation.check_columns(&UNDONE)?;
    let session = invocation.session()?;
    session.operator()?;
    if approve {
        may_approve_own(&session)?;
    }
    let (opened, state) = request_undo(&session, matter, reason, approve)?;
    if state == MatterState::Pending {
        let done = Message::MatterOpened { matter: opened };
        invocation.say(&if session.is_dry_run() { Message::DryRun } else { done });
    } else if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    } else {
        invocation.say(&Message::MatterApproved { matter: opened });
    }
    invocation.report(Report::new("undo", UNDONE, |sink| {
        sink.row(&[Cell::Count(opened), Cell::Text("undo"), Cell::Text(state.code()), Cell::Count(matter)])
    }))?;
    Ok(Exit::Done)
}

fn notice(invocation: &Invocation, number: &str) -> anyhow::Result<Exit> {
    print_notice(invocation, number)?;
    Ok(Exit::Done)
}

/// Renders the kept facts again.
fn print_notice(invocation: &Invocation, number: &str) -> anyhow::Result<()> {
    let session = invocation.session()?;
    let notice =
        session.reader().notice(number)?.ok_or_else(|| Refusal::NoticeUnknown { number: number.to_owned() })?;
    let document =
        Document::from_code(&notice.document).ok_or_else(|| Refusal::KeyUnknown { key: notice.document.clone() })?;
    let facts: serde_json::Value = serde_json::from_str(&notice.facts)?;
    invocation.document(&render(document, Lang::Zh, &facts)?)
}
