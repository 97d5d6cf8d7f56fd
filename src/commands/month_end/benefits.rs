//! The steps of benefits: outside lists are matched, who was not certified is suspended, the month is paid, and the bank's file and
//! answer go out and come in.

use super::steps::{Outcome, Run, State};
use crate::commands::batch_import::{ImportArgs, take_in};
use crate::commands::certify::{BadOnes, matched_with, tell_unreminded};
use crate::commands::pay::{tell_noted, tell_unknown};
use crate::exchange::SourceFile;
use crate::i18n::Message;
use crate::model::{MatterState, Month, OperationKind};
use crate::operations::bank_files_due::{Cover, FileDue, files_sent, usual_layout};
use crate::operations::certification_due::request_lapse;
use crate::operations::export_payroll::{BankFile, note_bank_file};
use crate::operations::match_list::MatchSource;
use crate::operations::pay_result::ResultEntry;
use crate::operations::recompute_due::recompute_due;
use crate::operations::run_payroll::request_payroll;
use crate::refusal::{Exit, Refusal};
use crate::reports::bank_file::{Asked, Written, bank_file, total};
use crate::session::Session;
use crate::store::Reader;
use crate::store::month_end::Totals;
use crate::store::payrolls::Payroll;

/// Compares each list that was given with those in pay; who is found may open a matter.
pub(super) fn match_lists(run: &Run<'_>) -> anyhow::Result<Outcome> {
    if run.inputs.lists.is_none() {
        return Ok(Outcome::no_input());
    }
    let (mut totals, mut candidates, mut waiting, mut has_read) = (Totals::default(), 0, None, false);
    for (source, path) in run.inputs.lists_given() {
        let matched = matched_with(run.invocation, run.session, (&path, BadOnes::default(), false), source)?;
        if let Ok(rows @ 1..) = u64::try_from(matched.rejected) {
            return Err(Refusal::RowsWithheld { file: path.display().to_string(), rows }.into());
        }
        totals.rows += matched.exact;
        candidates += matched.candidates;
        has_read |= !matched.is_known;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // What resumes a payment may wait: whoever was seen is paid back once that is approved.
        let opened = matched.matters.first().copied().filter(|_| source != MatchSource::Alive);
        waiting = waiting.or(opened).or(pending(run, |_, subject| subject == name)?);
    }
    match waiting {
        Some(matter) => Ok(Outcome::waiting(Some(matter), totals)),
        None => Ok(Outcome { needs_look: candidates > 0, has_read, ..Outcome::done(totals) }),
    }
}

/// A pending matter of that sort.
fn pending(run: &Run<'_>, is_meant: impl Fn(OperationKind, &str) -> bool) -> anyhow::Result<Option<i64>> {
    let matters = run.session.reader().matters(Some(MatterState::Pending))?;
    Ok(matters.into_iter().find(|matter| is_meant(matter.kind, &matter.subject)).map(|matter| matter.id))
}

/// Suspends who is overdue on the month's last day, as one matter.
pub(super) fn certify_lapse(run: &Run<'_>) -> anyhow::Result<Outcome> {
    // A run that goes on later asks about the same day.
    let on = run.month.last_day().min(run.session.today());
    let lapse = request_lapse(run.session, on, run.approve)?;
    tell_unreminded(run.invocation, &lapse);
    let needs_look = lapse.unreminded.is_any();
    if lapse.state == Some(MatterState::Pending) {
        let rows = i64::try_from(lapse.overdue.len())?;
        return Ok(Outcome { needs_look, ..Outcome::waiting(lapse.matter, Totals { rows, ..Totals::default() }) });
    }
    let subject = on.to_string();
    let approved = run.session.reader().matters(Some(MatterState::Approved))?;
    let of_day = approved.iter().filter(|it| it.kind == OperationKind::CertifyLapse && it.subject == subject);
    let rows = of_day.map(|matter| matter.rows).sum();
    Ok(Outcome { needs_look, ..Outcome::done(Totals { rows, ..Totals::default() }) })
}

/// The month that the run pays.
fn pay_month(run: &Run<'_>) -> Month {
    pay_month_of(run.session, run.month)
}

/// The month that the run of a month pays.
pub(super) fn pay_month_of(session: &Session, month: Month) -> Month {
    let (policy, region) = (session.policy(), session.office().region);
    let ahead = policy.time_limit("month_end.payroll_ahead_months", region, month.first_day()).unwrap_or(0);
    month.plus(ahead.cast_signed())
}

/// Whether an office has anybody to pay, or ever had.
pub(super) fn has_payroll(reader: Reader<'_>) -> anyhow::Result<bool> {
    let mut in_pay = Vec::new();
    reader.in_pay_behind(0, 1, &mut in_pay)?;
    Ok(!in_pay.is_empty() || !reader.payrolls()?.is_empty())
}

/// Pays the month; a matter. An office that never paid anybody has no payroll.
pub(super) fn payroll(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (reader, month) = (run.session.reader(), pay_month(run));
    if !has_payroll(reader)? {
        return Ok(Outcome::default());
    }
    let awards = recompute_due(run.session)?.count();
    if awards > 0 {
        run.invocation.say(&Message::RecomputeDue { awards });
    }
    let answer = request_payroll(run.session, month, run.approve)?;
    tell_unknown(run.invocation, &answer.totals);
    let totals = Totals { rows: answer.totals.lines, amount: answer.totals.amount };
    if answer.state == Some(MatterState::Pending) {
        return Ok(Outcome::waiting(answer.matter, totals));
    }
    Ok(Outcome::done(totals))
}

/// The files for the bank of each payroll of the month. What the payments account of a fund has no money for does not go by itself: its
/// payments wait for a later file of the payroll, until the money is drawn.
pub(super) fn export(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (reader, month) = (run.session.reader(), pay_month(run));
    let mut cover = Cover::of(reader, run.session.office().kinds)?;
    let (mut totals, mut has_waiting) = (Totals::default(), false);
    for payroll in reader.payrolls()?.into_iter().filter(|payroll| payroll.month == month && payroll.lines > 0) {
        let sent = reader.sent(payroll.number)?;
        let (next, waits) = cover.next_file(&sent, payroll.number);
        // What went before is written again as it was: the folder has every file, whatever became of an earlier run.
        for file in files_sent(&sent).into_iter().chain(next) {
            write_bank_file(run, &payroll, file, &mut totals)?;
        }
        for (fund, lacking) in waits {
            run.invocation.warn(&Message::BankFileWaits { payroll: payroll.number, month, fund, lacking });
            has_waiting = true;
        }
    }
    Ok(if has_waiting {
        Outcome { state: State::Held, needs_look: true, ..Outcome::done(totals) }
    } else {
        Outcome::done(totals)
    })
}

fn write_bank_file(run: &Run<'_>, payroll: &Payroll, file: FileDue, totals: &mut Totals) -> anyhow::Result<()> {
    let session = run.session;
    let layout = usual_layout(session, payroll.number, file)?;
    let (name, written) =
        (format!("bank-{}-{}{}.csv", payroll.month, payroll.number, file.suffix()), Written::default());
    let asked = Asked { run: payroll, file, layout, kinds: session.office().kinds };
    run.write(&name, bank_file(session.reader(), asked, &written), "")?;
    let digest = SourceFile::open(&run.place(&name)?)?.digest()?;
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let (lines, amount) = (written.lines.get(), total(&written));
    let (payroll, layout, digest) = (payroll.number, layout.into(), digest.as_str());
    let noted = note_bank_file(session, &BankFile { payroll, layout, lines, amount, digest, part: file.part })?;
    tell_noted(run.invocation, noted.as_ref(), (lines, amount, digest));
    totals.rows += lines;
    totals.amount += amount;
    Ok(())
}

/// The bank's answer, by the file that was given.
pub(super) fn result(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let Some(path) = &run.inputs.results else { return Ok(Outcome::no_input()) };
    let args = ImportArgs { from: Some(path.clone()), ..ImportArgs::default() };
    let (answer, exit) = take_in::<ResultEntry>(run.invocation, run.session, path, &args, false)?;
    if exit == Exit::Refused {
        return Err(Refusal::RowsWithheld { file: path.display().to_string(), rows: answer.counts.rejected }.into());
    }
    let reader = run.session.reader();
    let (totals, returned) = answer.batch.map(|batch| reader.results_in_batch(batch)).transpose()?.unwrap_or_default();
    Ok(Outcome { needs_look: returned > 0, has_read: !answer.is_known(), ..Outcome::done(totals) })
}
