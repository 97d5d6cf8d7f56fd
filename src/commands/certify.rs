//! `shebao certify` 资格认证: who draws a pension is seen to be alive and entitled, or payment pauses.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::cli::FailOn;
use crate::commands::batch_import::{BadRows, ImportArgs, import};
use crate::commands::keys;
use crate::exchange::{Rejects, SourceFile, rejects_path};
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, Report};
use crate::operations::certification_due::{Lapse, remind, request_lapse};
use crate::operations::decide_candidate::decide;
use crate::operations::match_list::{LAYOUT, MatchSource, Matched, Ways, match_list};
use crate::operations::reading::day;
use crate::operations::record_certification::{CertificationEntry, METHODS};
use crate::operations::review_matter::may_approve_own;
use crate::refusal::{Exit, Refusal};
use crate::reports::certifications as reports;
use crate::session::Session;

/// Certify who draws a pension: due lists, reminders, records, matching, lapse
#[derive(Debug, Args)]
pub struct CertifyArgs {
    #[command(subcommand)]
    command: CertifyCommand,
}

#[derive(Debug, Subcommand)]
enum CertifyCommand {
    /// List who has to be certified, and by which month
    ///
    /// Example: shebao certify due --within 60
    Due(DueArgs),
    /// Remind everybody whose certification ends, at least 30 days before where it is run monthly; for cron
    ///
    /// Example: shebao certify remind --fail-on new
    Remind,
    /// Record that somebody was certified, or many from a file
    ///
    /// Whose pension was suspended for want of it gets a matter that resumes it with back pay. A dependant who is not registered is named by the
    /// identity number that the claim has of him; once he is registered, his proofs count on.
    ///
    /// Example: shebao certify record 12 --on 2026-08-20 --method counter
    Record(Box<RecordArgs>),
    /// Compare a list of another agency with those in pay
    ///
    /// A number fits exactly and opens a matter; name and birth only make a candidate, about which a person decides, and so does a proof of life of
    /// a later day than the death. Whose proof comes before the matter is approved is left out there, and so is whoever
    /// is paid no longer by then. A dependant who is found at work is suspended.
    ///
    /// Example: shebao certify match --from deaths.csv --source death
    Match(MatchArgs),
    /// List whom lists of other agencies name
    ///
    /// Example: shebao certify hits --state candidate
    Hits(HitsArgs),
    /// Decide whether a candidate is the person that the list means
    ///
    /// A line of a list means one person: with yes, the other candidates of the line are another. If the matter that follows is rejected, returned or
    /// undone, all of them wait again.
    ///
    /// Example: shebao certify decide 3 --same yes --reason "identity card seen"
    Decide(DecideArgs),
    /// Suspend who is overdue, as one matter; who was certified meanwhile is taken off
    ///
    /// Ends with 3 where somebody among them was never reminded, or later than the policy says; the matter says how many.
    ///
    /// Example: shebao certify lapse --on 2026-08-31
    Lapse(LapseArgs),
    /// Show when a person was certified, reminded and matched
    ///
    /// Example: shebao certify history 12
    History {
        /// The person: identity number or person number; of a dependant who is not registered the identity number
        person: String,
    },
}

#[derive(Debug, Args)]
struct DueArgs {
    /// Whose certification ends within so many days [default: the days of the reminder]
    #[arg(long, value_name = "DAYS")]
    within: Option<u32>,
    /// As it stands on that day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Only in this state
    #[arg(long, value_parser = ["due", "overdue"])]
    state: Option<String>,
}

#[derive(Debug, Args)]
struct RecordArgs {
    /// The person: identity number or person number; of a dependant who is not registered the identity number
    #[arg(required_unless_present = "from")]
    person: Option<String>,
    /// The day
    #[arg(long, required_unless_present = "from")]
    on: Option<String>,
    /// How
    #[arg(long, required_unless_present = "from", value_parser = METHODS)]
    method: Option<String>,
    /// The document that shows it
    #[arg(long)]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
}

#[derive(Debug, Args)]
struct MatchArgs {
    /// Read the list from a CSV or XLSX file; - is stdin
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// What the list says of those in it
    #[arg(long, value_parser = MatchSource::CODES)]
    source: String,
    /// Load the good rows although others are bad
    #[arg(long)]
    skip_bad: bool,
    /// Where bad rows go [default: FILE.rejects.csv]
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
    /// Although the same list was compared before: its matters are opened anew, as none of them waits
    #[arg(long)]
    again: bool,
}

#[derive(Debug, Args)]
struct HitsArgs {
    /// Only in this state
    #[arg(long, value_parser = ["exact", "candidate", "same", "another"])]
    state: Option<String>,
    /// Only of lists of this sort
    #[arg(long, value_parser = MatchSource::CODES)]
    source: Option<String>,
}

#[derive(Debug, Args)]
struct DecideArgs {
    /// The number of the hit
    hit: i64,
    /// yes: it is the same person; no: it is another
    #[arg(long, value_parser = ["yes", "no"])]
    same: String,
    /// What shows it
    #[arg(long)]
    reason: String,
}

#[derive(Debug, Args)]
struct LapseArgs {
    /// Who is overdue on that day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: CertifyArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        CertifyCommand::Due(args) => due(&args, invocation),
        CertifyCommand::Remind => remind_all(invocation),
        CertifyCommand::Record(args) => {
            let RecordArgs { person, on, method, evidence, import: import_args } = *args;
            import::<CertificationEntry>(invocation, &import_args, false, vec![person, on, method, evidence])
        }
        CertifyCommand::Match(args) => match_file(&args, invocation),
        CertifyCommand::Hits(args) => hits(&args, invocation),
        CertifyCommand::Decide(args) => decide_hit(&args, invocation),
        CertifyCommand::Lapse(args) => lapse(&args, invocation),
        CertifyCommand::History { person } => history(&person, invocation),
    }
}

fn due(args: &DueArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let on = args.on.as_deref().map(day).transpose()?.unwrap_or_else(|| session.today());
    let found = std::cell::Cell::new(false);
    let _look = session.reader().one_look()?;
    invocation.report(reports::due(&session, on, args.within, args.state.clone()).noting(&found))?;
    Ok(if found.get() && invocation.fails_on(FailOn::Overdue) { Exit::LookAt } else { Exit::Done })
}

fn remind_all(invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let reminded = remind(&session)?;
    let is_new = !reminded.is_empty();
    invocation.report(reports::listed(session.reader(), &reminded))?;
    Ok(if is_new && invocation.fails_on(FailOn::New) { Exit::LookAt } else { Exit::Done })
}

const MATCHED: [Column; 10] = [
    Column::new("list", ColumnKind::Count),
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("source", ColumnKind::Code),
    Column::new("read", ColumnKind::Count),
    Column::new("exact", ColumnKind::Count),
    Column::new("candidates", ColumnKind::Count),
    Column::new("unmatched", ColumnKind::Count),
    Column::new("rejected", ColumnKind::Count),
    Column::new("digest", ColumnKind::Text),
];

fn match_file(args: &MatchArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let source: MatchSource = args.source.parse().map_err(|_| anyhow::anyhow!("clap knows the sources"))?;
    let bad = BadOnes { are_skipped: args.skip_bad, go_to: args.rejects.as_deref() };
    let matched = matched_with(invocation, &session, (&args.from, bad, args.again), source)?;
    if let Some(list) = matched.went_back.filter(|_| !args.again) {
        invocation.say(&Message::ListWentBack { list });
    }
    if !session.is_dry_run() {
        matched.matters.iter().for_each(|matter| invocation.say(&Message::MatterOpened { matter: *matter }));
    }
    let state = match (matched.rejected, matched.is_known) {
        (1.., _) if !args.skip_bad => "withheld",
        (_, true) => "already_imported",
        (_, false) => "approved",
    };
    invocation.count(matched.records.unsigned_abs(), matched.exact.unsigned_abs());
    invocation.report(Report::new("matched", MATCHED, |sink| {
        sink.row(&[
            matched.list.map_or(Cell::Empty, Cell::Count),
            matched.matters.first().map_or(Cell::Empty, |matter| Cell::Count(*matter)),
            Cell::Text(state),
            Cell::Text(&args.source),
            Cell::Count(matched.records),
            Cell::Count(matched.exact),
            Cell::Count(matched.candidates),
            Cell::Count(matched.unmatched),
            Cell::Count(matched.rejected),
            Cell::Text(&matched.digest),
        ])
    }))?;
    Ok(match (matched.rejected, matched.candidates) {
        (1.., _) if !args.skip_bad => Exit::Refused,
        (1.., _) | (_, 1..) => Exit::LookAt,
        _ => Exit::Done,
    })
}

/// What becomes of the bad rows of a list: skipped, or the whole is withheld; written where it is said, or beside the list.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct BadOnes<'a> {
    are_skipped: bool,
    go_to: Option<&'a Path>,
}

/// Compares a list; its bad rows are told and written.
pub(super) fn matched_with(
    invocation: &Invocation,
    session: &Session,
    (path, bad_ones, is_again): (&Path, BadOnes<'_>, bool),
    source: MatchSource,
) -> anyhow::Result<Matched> {
    let file = SourceFile::open(path)?;
    let mut bad = BadRows::new(invocation, &LAYOUT, file.name())?;
    let source = (source, Ways { skips_bad: bad_ones.are_skipped, is_again });
    let matched = match_list(session, &file, source, &mut |line, faults| bad.reject(line, faults))?;
    if !session.is_dry_run() {
        tell_bad(invocation, bad, &file, &rejects_path(path, bad_ones.go_to))?;
    }
    Ok(matched)
}

/// Writes the bad rows of a list, or removes those of an earlier run.
fn tell_bad(invocation: &Invocation, bad: BadRows<'_>, file: &SourceFile, beside: &Path) -> anyhow::Result<()> {
    let rejected = bad.rejects.count_rows();
    if rejected == 0 {
        return Rejects::remove(beside);
    }
    let (untold, name) = (bad.untold(), beside.display().to_string());
    bad.rejects.write(file, beside)?;
    if untold > 0 {
        invocation.warn(&Message::MoreRejected { more: untold, file: Some(name.clone()) });
    }
    invocation.warn(&Message::RowsRejected { rejected, file: name });
    Ok(())
}

fn hits(args: &HitsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    invocation.report(reports::hits(session.reader(), args.state.clone(), args.source.clone()))?;
    Ok(Exit::Done)
}

fn decide_hit(args: &DecideArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let decided = decide(&session, args.hit, args.same == "yes", &args.reason)?;
    decided.told.iter().for_each(|told| invocation.say(told));
    for matter in decided.matters {
        invocation.say(&Message::MatterOpened { matter });
    }
    Ok(Exit::Done)
}

fn lapse(args: &LapseArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let on = args.on.as_deref().map(day).transpose()?.unwrap_or_else(|| session.today());
    if on > session.today() {
        return Err(Refusal::DayNotPast { day: on }.into());
    }
    let lapse = request_lapse(&session, on, args.approve)?;
    match (lapse.matter, lapse.state) {
        _ if session.is_dry_run() => invocation.say(&Message::DryRun),
        (Some(matter), Some(MatterState::Pending)) => invocation.say(&Message::MatterOpened { matter }),
        (None, _) => invocation.say(&Message::NothingToDo),
        _ => {}
    }
    invocation.report(reports::listed(session.reader(), &lapse.overdue))?;
    tell_unreminded(invocation, &lapse);
    Ok(if lapse.unreminded.is_any() { Exit::LookAt } else { Exit::Done })
}

/// Says how many lapse without a reminder, or with a late one.
pub(super) fn tell_unreminded(invocation: &Invocation, lapse: &Lapse) {
    lapse.unreminded.message().iter().for_each(|message| invocation.warn(message));
}

fn history(person: &str, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let who = keys::certifiable(session.reader(), person)?;
    invocation.report(reports::history(session.reader(), who))?;
    Ok(Exit::Done)
}
