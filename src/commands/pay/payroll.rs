//! `pay payroll`, `pay export`, `pay result`, `pay reissue`.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::commands::batch_import::{ImportArgs, import};
use crate::exchange::SourceFile;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{BankLayout, Cell, Column, ColumnKind, MatterState, Money, Month, Report};
use crate::operations::bank_files_due::{covered, file_asked, layout_before, usual_layout};
use crate::operations::export_payroll::{BankFile, note_bank_file};
use crate::operations::pay_result::{PAYROLL, ResultEntry};
use crate::operations::reading::{kinds_asked, month};
use crate::operations::recompute_due::provisional_due;
use crate::operations::review_matter::may_approve_own;
use crate::operations::run_payroll::reissue::request_reissue;
use crate::operations::run_payroll::{Answer, Cause, PremiumUnknown, Totals, request_payroll};
use crate::operations::undo_matter::payrolls::asked_to_undo;
use crate::refusal::{Exit, Refusal};
use crate::render::{self, Format, Style};
use crate::reports::bank_file::{Asked, Written, bank_file, total};
use crate::session::Session;
use crate::store::payrolls::{Payroll, PayrollSort};
use crate::store::sent_funds::NotedFile;

#[derive(Debug, Args)]
pub struct PayrollArgs {
    /// The month
    month: String,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The month
    month: String,
    /// The number of a payroll, for one that sends again
    #[arg(long)]
    payroll: Option<i64>,
    /// Only the payments of these funds, such as pension+injury [default: what has not gone yet, or else the last file again]
    #[arg(long, value_name = "FUNDS")]
    fund: Option<String>,
    /// same_bank, cross_bank or batch [default: as the file went out before, else the office's]
    #[arg(long, value_parser = BankLayout::CODES)]
    layout: Option<String>,
}

#[derive(Debug, Args)]
pub struct ResultArgs {
    /// Read the bank's answer from a CSV or XLSX file; - is stdin
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// The number of the payroll that the answer is about, where the bank numbers the payments and names no batch; 3-2 is its second file
    #[arg(long, value_name = "NUMBER")]
    payroll: Option<String>,
    /// Read a file anew that was imported before
    #[arg(long)]
    again: bool,
    /// Where bad rows go [default: FILE.rejects.csv]
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct ReissueArgs {
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn payroll(args: &PayrollArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let month = month(&args.month)?;
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let awards = provisional_due(&session)?;
    if awards > 0 {
        invocation.say(&Message::RecomputeDue { awards });
    }
    let answer = request_payroll(&session, month, args.approve)?;
    let (lines, amount) = (answer.totals.lines, answer.totals.amount);
    invocation.say(&Message::PayrollTotals { month, lines, amount });
    tell_unknown(invocation, &answer.totals);
    tell(invocation, &session, answer.matter, answer.state);
    invocation.count(lines.cast_unsigned(), lines.cast_unsigned());
    show(invocation, &answer, month)?;
    Ok(Exit::Done)
}

/// Says whose premiums are not paid, and what of policy is missing; and who died with what is not paid.
pub fn tell_unknown(invocation: &Invocation, totals: &Totals) {
    for PremiumUnknown { kind, region, parameter, month, people } in totals.unknown.iter().cloned() {
        invocation.say(&Message::PremiumUnknown { kind, region, parameter, month, people });
    }
    let (people, amount) = totals.past_retirement;
    if people > 0 {
        invocation.say(&Message::InjuryPastRetirement { people, amount });
    }
    for (_, people, amount) in totals.changes.iter().filter(|(cause, ..)| *cause == Cause::HeirsAwaited) {
        invocation.say(&Message::HeirsAwaited { people, amount });
    }
    for (_, people, amount) in totals.changes.iter().filter(|(cause, ..)| *cause == Cause::PayeeDied) {
        invocation.say(&Message::PayeesDied { people, amount });
    }
}

fn tell(invocation: &Invocation, session: &Session, matter: Option<i64>, state: Option<MatterState>) {
    match (matter, state) {
        _ if session.is_dry_run() => invocation.say(&Message::DryRun),
        (Some(matter), Some(MatterState::Pending)) => invocation.say(&Message::MatterOpened { matter }),
        (None, _) => invocation.say(&Message::NothingToDo),
        _ => {}
    }
}

const COLUMNS: [Column; 6] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("month", ColumnKind::Month),
    Column::new("cause", ColumnKind::Code),
    Column::new("people", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
];

fn show(invocation: &Invocation, answer: &Answer, month: Month) -> anyhow::Result<()> {
    invocation.report(Report::new("payroll", COLUMNS, |sink| {
        answer.totals.changes.iter().try_for_each(|(cause, people, amount)| {
            let cause: &str = cause.into();
            sink.row(&[
                answer.matter.map_or(Cell::Empty, Cell::Count),
                Cell::Text(answer.state.map_or("approved", MatterState::code)),
                Cell::Month(month),
                Cell::Text(cause),
                Cell::Count(people),
                Cell::Money(amount),
            ])
        })
    }))
}

pub fn export(args: &ExportArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let month = month(&args.month)?;
    let session = invocation.session()?;
    session.operator()?;
    let (path, style) = bank_style(invocation)?;
    let run = run_of(&session, month, args.payroll)?;
    let kinds = session.office().kinds;
    let funds = kinds_asked(args.fund.as_deref())?;
    let Some(due) = file_asked(session.reader(), (&run, kinds), funds)? else {
        let funds = funds.unwrap_or_default().to_string();
        return Err(Refusal::PayrollHasNoFund { payroll: run.number, month: run.month, funds }.into());
    };
    let (covered, waits) = covered(session.reader(), (&run, kinds), due)?;
    let (payroll, month) = (run.number, run.month);
    let Some(due) = covered else {
        let (fund, lacking) =
            waits.first().copied().ok_or_else(|| anyhow::anyhow!("payroll {payroll} has nothing to pay"))?;
        return Err(Refusal::PayrollNotCovered { payroll, month, fund, lacking }.into());
    };
    let asked = args.layout.as_deref().and_then(|layout| layout.parse().ok());
    let layout = asked.map_or_else(|| usual_layout(&session, payroll, due), Ok)?;
    let before = layout_before(session.reader(), payroll, due, layout.into())?;
    let written = Written::default();
    let asked = Asked { run: &run, file: due, layout, kinds };
    render::report(bank_file(session.reader(), asked, &written), &style)?;
    let digest: String = SourceFile::open(path)?.digest()?.iter().map(|byte| format!("{byte:02x}")).collect();
    let (lines, amount) = (written.lines.get(), total(&written));
    let file = BankFile { payroll: run.number, layout: layout.into(), lines, amount, digest: &digest, part: due.part };
    let noted = note_bank_file(&session, &file)?;
    invocation.say(&Message::BankFileWritten { lines, amount, digest: digest.clone() });
    let is_otherwise = tell_noted(invocation, noted.as_ref(), (lines, amount, &digest));
    if let Some(layout) = before {
        invocation.warn(&Message::BankFileReplaces { payroll, layout });
    }
    if let Some(matter) = asked_to_undo(session.reader(), &run)? {
        invocation.say(&Message::UndoTooLate { matter, payroll: run.number });
    }
    for (fund, lacking) in &waits {
        invocation.warn(&Message::BankFileWaits { payroll, month, fund: *fund, lacking: *lacking });
    }
    Ok(if waits.is_empty() && !is_otherwise { Exit::Done } else { Exit::LookAt })
}

/// How a file for the bank is written: whole, with every column of its layout, and in a form that a program reads. A name whose ending says
/// nothing of its form is CSV. (The bank reads nothing from a terminal.)
fn bank_style(invocation: &Invocation) -> Result<(&Path, Style), Refusal> {
    let is_file = |path: &&Path| !path.exists() || path.is_file() || path.is_dir();
    let path = invocation.output_file().filter(is_file).ok_or(Refusal::BankFileUnnamed)?;
    let Style { format, encoding, columns, limit, .. } = &invocation.style;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let is_data = ["json", "jsonl", "ndjson", "xlsx"].contains(&ending.as_str());
    let format = match format {
        Format::Auto if !is_data => Format::Csv,
        format => *format,
    };
    let odd = match format {
        _ if limit.is_some() => Some("--limit"),
        _ if columns.is_some() => Some("--columns"),
        Format::Table => Some("--format table"),
        Format::Html => Some("--format html"),
        Format::Csv => None,
        _ => encoding.map(|_| "--encoding"),
    };
    match odd {
        Some(option) => Err(Refusal::BankFileNotWhole { option: option.to_owned() }),
        None => Ok((path, Style { format, ..invocation.style.clone() })),
    }
}

/// Says how a file compares with what was noted when its payments were written before; whether it has other payments or another sum.
pub fn tell_noted(
    invocation: &Invocation,
    noted: Option<&NotedFile>,
    (lines, amount, digest): (i64, Money, &str),
) -> bool {
    let Some(noted) = noted else { return false };
    let NotedFile { payroll, operation, .. } = *noted;
    if noted.digest == digest {
        invocation.say(&Message::BankFileSame { operation });
        return false;
    }
    let is_otherwise = (noted.lines, noted.amount) != (lines, amount);
    let (lines, amount, digest) = (noted.lines, noted.amount, noted.digest.clone());
    let message = Message::BankFileDiffers { payroll, operation, lines, amount, digest };
    if is_otherwise {
        invocation.warn(&message);
    } else {
        invocation.say(&message);
    }
    is_otherwise
}

/// The approved payroll that is meant.
fn run_of(session: &Session, month: Month, number: Option<i64>) -> Result<Payroll, anyhow::Error> {
    let is_meant = |run: &Payroll| match number {
        Some(number) => run.number == number,
        None => run.month == month && run.sort == PayrollSort::Regular,
    };
    let found = session.reader().payrolls()?.into_iter().find(is_meant);
    if let Some(payroll) = number.filter(|_| found.is_none())
        && session.reader().is_cancelled(payroll)?
    {
        return Err(Refusal::PayrollUndone { payroll, month }.into());
    }
    Ok(found.ok_or(Refusal::PayrollMissing { month })?)
}

pub fn result(args: ResultArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let ResultArgs { from, payroll, again, rejects } = args;
    let defaults = payroll.map(|payroll| (PAYROLL, payroll)).into_iter().collect();
    let args = ImportArgs { from: Some(from), skip_bad: false, again, rejects, supplements: None, defaults };
    import::<ResultEntry>(invocation, &args, false, Vec::new())
}

const REISSUE: [Column; 5] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("payroll", ColumnKind::Count),
    Column::new("lines", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
];

pub fn reissue(args: &ReissueArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let answer = request_reissue(&session, args.approve)?;
    tell(invocation, &session, answer.matter, answer.state);
    let (lines, amount): (i64, Money) = (answer.lines, answer.amount);
    invocation.report(Report::new("reissue", REISSUE, |sink| {
        sink.row(&[
            answer.matter.map_or(Cell::Empty, Cell::Count),
            Cell::Text(answer.state.map_or("approved", MatterState::code)),
            answer.payroll.map_or(Cell::Empty, Cell::Count),
            Cell::Count(lines),
            Cell::Money(amount),
        ])
    }))?;
    Ok(Exit::Done)
}
