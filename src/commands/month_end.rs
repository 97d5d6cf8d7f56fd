//! `shebao month-end` 月结: the run that ends a month, step by step; what is done is passed over, what needs a second person stops it.
//! The steps themselves are the operations of the single commands; here they are only put in order, timed and recorded.

mod accounts;
mod benefits;
mod books;
mod collection;
mod preview;
mod scans;
mod steps;

use std::path::PathBuf;
use std::time::Instant;

use chrono::NaiveDate;
use clap::Args;
use clap::builder::PossibleValuesParser;

use crate::cli::FailOn;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Money, Month, Report};
use crate::operations::late_registrations::late_registrations;
use crate::operations::post_vouchers::first_open_day;
use crate::operations::reading::month;
use crate::operations::recompute_due::recompute_due;
use crate::operations::record_month_step::record_month_step;
use crate::operations::review_matter::{Approval, approve, may_approve_own, went_back};
use crate::refusal::{Exit, Refusal};
use crate::session::{RunOptions, Session};
use crate::store::month_end::SettledStep;
use steps::{Inputs, Outcome, Run, STEPS, State, Step};

/// Run a month to its end: every step once, in order, resumed where it stopped
///
/// Each step is recorded in the file and passed over when it is done, so the command may be run again at any time, by hand or by
/// cron. A step that needs a second person stops the run with exit 4 and names the matter; once it is approved the next run goes
/// on from there. Months that were missed are caught up first, in order, each on its own last day: those since the first month that
/// was run so, and those behind the last one that single commands levied or closed. The month asked for is run on its last day, or on
/// --today. With --dry-run it shows the plan: what the levy and the payroll change against the month before, what the files of receipts
/// and the lists bring, what is overdue, who is suspended or held, and what goes between the accounts.
///
/// Files are written to DIR/MONTH. In the name of an input file {month} stands for the month that is run; a file without it belongs
/// to the month asked for. The bank's answers may be of days after the month's last, up to today. A file that is given to a month that
/// is closed is read all the same: what it brings is booked in the first month that is open.
///
/// The file for the bank is not written while the payments account lacks the money; the steps behind it go on, the month stays open.
/// Accounts without a statement of the month are named in the reason of the closing; one that does not tie keeps the month open.
///
/// As long as a month is open each run levies those registered since, lists what has fallen due and reminds of it. A month that cannot be closed
/// yet stays open; those behind it are run up to their own closing.
///
/// For cron, with an operator of its own: 0 all is done, 3 done with something to look at, 4 somebody must approve first, 75 the file is
/// busy.
///
/// 30 2 * * * shebao month-end --db /srv/office.db --as cron $(date -d yesterday +\%Y-\%m) --until remind --out /srv/out --log /srv/month-end.jsonl
///
/// 0 6 1 * * shebao month-end --db /srv/office.db --as cron $(date -d yesterday +\%Y-\%m) --receipts '/srv/in/{month}.csv' --out /srv/out --log /srv/month-end.jsonl
///
/// Example: shebao month-end 2026-07 --receipts receipts.csv --out out
#[derive(Debug, Args)]
pub struct MonthEndArgs {
    /// The month
    month: String,
    /// The last step to run
    #[arg(long, value_name = "STEP", value_parser = PossibleValuesParser::new(steps::names()))]
    until: Option<String>,
    /// The folder for what is written; each month has its own in it
    #[arg(long, value_name = "DIR", default_value = "month-end")]
    out: PathBuf,
    /// The receipts of the tax office or bank
    #[arg(long, value_name = "FILE")]
    receipts: Option<PathBuf>,
    /// The folder with the outside lists that are matched: death.csv, prison.csv and so on
    #[arg(long, value_name = "DIR")]
    lists: Option<PathBuf>,
    /// The bank's answer to the payments
    #[arg(long, value_name = "FILE")]
    results: Option<PathBuf>,
    /// The folder with the statements of banks, treasury and finance bureau: a file an account
    #[arg(long, value_name = "DIR")]
    statements: Option<PathBuf>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

/// A line of the answer: a step, what became of it, how long it took.
struct Line {
    month: Month,
    step: &'static str,
    state: &'static str,
    rows: i64,
    amount: Money,
    milliseconds: u128,
}

pub fn run(args: &MonthEndArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let asked = month(&args.month)?;
    invocation.check_columns(&COLUMNS)?;
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let today = session.today();
    if asked.first_day() > today {
        return Err(Refusal::MonthNotBegun { month: asked, today }.into());
    }
    let mut ended = Ended { needs_look: tell_registered_late(&session, asked, invocation)?, ..Ended::default() };
    let mut next = session.reader().first_month_to_end(asked)?;
    while next <= asked && ended.failure.is_none() {
        let day = if next == asked { invocation.run_options().today } else { None };
        let day = day.unwrap_or_else(|| next.last_day().min(today));
        let is_read_later = session.reader().is_closed(next)? && Inputs::of(args, next, asked).is_any();
        let day = if is_read_later { day_to_read(&session)? } else { day };
        run_month(args, invocation, (next, asked, day), &mut ended)?;
        next = next.plus(1);
    }
    invocation.note_steps(ended.lines.iter().map(Line::as_json).collect());
    invocation.report(list(&ended.lines))?;
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    }
    match ended.failure {
        Some(failure) => Err(failure),
        None if ended.needs_look => Ok(Exit::LookAt),
        None => Ok(Exit::Done),
    }
}

/// Says who was registered for an earlier month that is closed, after it was levied; of an open one its own run levies them.
fn tell_registered_late(session: &Session, asked: Month, invocation: &Invocation) -> anyhow::Result<bool> {
    let mut is_any = false;
    for (month, people) in late_registrations(session)?.into_iter().filter(|(month, _)| *month < asked) {
        if session.reader().is_closed(month)? {
            invocation.warn(&Message::RegisteredLate { month, people });
            is_any = true;
        }
    }
    Ok(is_any)
}

/// Nothing is entered as of a day in a closed month: a file that is read of it is read today, or on the first day that is open where a day
/// before it is asked for.
fn day_to_read(session: &Session) -> anyhow::Result<NaiveDate> {
    let (today, clock) = (session.today(), session.options().now.date_naive());
    let closed = session.reader().closed_through()?;
    Ok(if today == clock { today } else { first_open_day(closed, today) })
}

/// What has become of the run so far.
#[derive(Default)]
struct Ended {
    lines: Vec<Line>,
    needs_look: bool,
    /// A month could not be closed yet: those behind it are run all the same, and close after it.
    is_held: bool,
    /// What stopped it. The lines before are shown all the same.
    failure: Option<anyhow::Error>,
}

/// Runs one month. A month gone by of which nothing is left to do is passed over in silence.
fn run_month(
    args: &MonthEndArgs,
    invocation: &Invocation,
    (month, asked, day): (Month, Month, NaiveDate),
    ended: &mut Ended,
) -> anyhow::Result<()> {
    let session = Session::open(RunOptions { today: Some(day), ..invocation.run_options() })?;
    let settled = session.reader().settled_steps(month)?;
    let last = args.until.as_deref().and_then(|name| STEPS.iter().position(|step| step.name == name));
    let steps = &STEPS[..=last.unwrap_or(STEPS.len() - 1)];
    let is_settled = |step: &Step| settled.iter().any(|settled| settled.step == step.name);
    let inputs = Inputs::of(args, month, asked);
    if month != asked {
        let has_more = if session.reader().is_closed(month)? {
            inputs.is_any_longer(session.reader())?
        } else {
            inputs.is_any() || late_registrations(&session)?.iter().any(|(late, _)| *late == month)
        };
        if steps.iter().all(is_settled) && !has_more {
            return Ok(());
        }
        invocation.say(&Message::MonthCaughtUp { month, day });
    }
    let folder = args.out.join(month.to_string());
    let is_behind_open = ended.is_held;
    let run = Run { invocation, session: &session, month, folder, inputs, approve: args.approve, is_behind_open };
    if session.is_dry_run() {
        let awards = recompute_due(&session)?.count();
        if awards > 0 {
            invocation.say(&Message::RecomputeDue { awards });
        }
        let first = session.reader().first_month_to_end(asked)?;
        ended.failure = preview::plan(&run, first, (steps, &settled), &mut ended.lines).err();
        return Ok(());
    }
    for step in steps {
        if !run_step(&run, step, &settled, ended)? {
            break;
        }
    }
    Ok(())
}

/// Runs one step or passes over it; whether the run goes on.
fn run_step(run: &Run<'_>, step: &'static Step, settled: &[SettledStep], ended: &mut Ended) -> anyhow::Result<bool> {
    let before = settled.iter().find(|settled| settled.step == step.name);
    let started = Instant::now();
    // A file that comes later is read all the same; all else follows the books until the month is closed, which may be approved and not
    // yet seen here.
    let closed = run.session.reader().closed_through()?.filter(|closed| run.month <= *closed);
    let reads_closed = || match step.name {
        steps::MATCH => run.inputs.has_new_list(run.session.reader()),
        _ => Ok(step.reads_file),
    };
    let has_input = (step.input)(&run.inputs) && (closed.is_none() || reads_closed()?);
    let outcome = match before {
        Some(before) if !has_input => Ok(Outcome { state: State::Skipped, ..Outcome::of_settled(before) }),
        _ => run_through(run, step),
    };
    let outcome = match outcome {
        Ok(outcome) if before.is_some_and(|before| outcome.is_as_settled(before)) => {
            Outcome { state: State::Skipped, ..outcome }
        }
        Ok(outcome) => outcome,
        Err(error) => {
            let failed = Outcome { state: State::Refused, ..Outcome::default() };
            ended.lines.push(Line::of(run.month, step, &failed, started));
            ended.failure = Some(error);
            return Ok(false);
        }
    };
    if let Some(closed) = closed.filter(|_| outcome.has_read) {
        run.invocation.say(&Message::ReadAfterClosing { month: run.month, step: step.name, open: closed.plus(1) });
    }
    ended.lines.push(Line::of(run.month, step, &outcome, started));
    ended.needs_look |= outcome.needs_look;
    match (outcome.state, outcome.matter) {
        (State::Waiting, matter) => {
            let (month, step, matter) = (run.month, step.name.to_owned(), matter.unwrap_or_default());
            let is_solo = run.session.office().is_solo;
            ended.failure = Some(Refusal::MonthWaitsForApproval { month, step, matter, is_solo }.into());
            return Ok(false);
        }
        (State::Done | State::NoInput, _) => {
            let state = outcome.state.code().to_owned();
            let (month, step, rows, amount) = (run.month, step.name.to_owned(), outcome.rows, outcome.amount);
            record_month_step(run.session, &SettledStep { month, step, state, rows, amount })?;
        }
        // Payments without money wait, and the sweep may bring it; without the closing a month is not over.
        (State::Held, _) => ended.is_held = true,
        (State::Skipped | State::Refused, _) => {}
    }
    if (outcome.found_new && run.invocation.fails_on(FailOn::New))
        || (outcome.found_overdue && run.invocation.fails_on(FailOn::Overdue))
    {
        ended.needs_look = true;
    }
    Ok(true)
}

/// Runs a step, and approves what it waits for where the same person may: it may wait since an earlier run.
fn run_through(run: &Run<'_>, step: &Step) -> anyhow::Result<Outcome> {
    let mut outcome = (step.run)(run)?;
    while let (true, State::Waiting, Some(matter)) = (run.approve, outcome.state, outcome.matter) {
        let wording = |refusal: &Refusal| run.invocation.words(refusal);
        match approve(run.session, matter, &wording)? {
            Approval::WentBack { kind, rejects } => {
                return Err(went_back(run.session, (matter, kind), rejects)?.into());
            }
            Approval::Approved { told, .. } => {
                told.iter().for_each(|told| run.invocation.say(told));
                run.invocation.say(&Message::MatterApproved { matter });
                let has_read = outcome.has_read;
                outcome = (step.run)(run)?;
                outcome.has_read |= has_read;
            }
            Approval::ApprovedOnce { .. } | Approval::AlreadyApproved { .. } => {}
        }
    }
    Ok(outcome)
}

impl Line {
    fn of(month: Month, step: &Step, outcome: &Outcome, started: Instant) -> Self {
        let milliseconds = started.elapsed().as_millis();
        let (rows, amount) = (outcome.rows, outcome.amount);
        Self { month, step: step.name, state: outcome.state.code(), rows, amount, milliseconds }
    }

    fn as_json(&self) -> serde_json::Value {
        serde_json::json!({"month": self.month.to_string(), "step": self.step, "state": self.state, "rows": self.rows,
            "amount": self.amount.to_string(), "milliseconds": u64::try_from(self.milliseconds).unwrap_or(u64::MAX)})
    }
}

const COLUMNS: [Column; 6] = [
    Column::new("step", ColumnKind::Code),
    Column::new("state", ColumnKind::Code),
    Column::new("rows", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
    Column::new("month", ColumnKind::Month),
    Column::new("seconds", ColumnKind::Decimal),
];

/// One line a step, with its month: several may be caught up.
fn list(lines: &[Line]) -> Report<'_> {
    Report::new("month_end", COLUMNS, move |sink| {
        lines.iter().try_for_each(|line| {
            let milliseconds = i64::try_from(line.milliseconds).unwrap_or(i64::MAX);
            sink.row(&[
                Cell::Text(line.step),
                Cell::Text(line.state),
                Cell::Count(line.rows),
                Cell::Money(line.amount),
                Cell::Month(line.month),
                Cell::Decimal(rust_decimal::Decimal::new(milliseconds, 3)),
            ])
        })
    })
}
