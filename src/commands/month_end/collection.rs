//! The steps of collection: the month is assessed, money is booked, what is overdue is listed, and payers are reminded.

use super::steps::{ARREARS, Outcome, REMIND, Run};
use crate::commands::batch_import::{ImportArgs, take_in};
use crate::commands::levy::remind_into;
use crate::model::MatterState;
use crate::operations::assess_contributions::request_assessment;
use crate::operations::receive_payment::ReceiptEntry;
use crate::refusal::{Exit, Refusal};
use crate::reports::levy::{self, LevyQuery, fee_terms};
use crate::store::month_end::Totals;

/// Everybody's contributions of the month; a matter.
pub(super) fn assess(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let reader = run.session.reader();
    // Levied before, by hand or by an earlier run: once more for those who came since, as long as that is open.
    let is_again = reader.assessments(run.month)?.iter().any(|past| past.levy_type.is_of_month_run());
    let (region, on) = (run.session.office().region, run.session.today());
    if is_again && !run.session.policy().is_levied_late(region, on, run.month) {
        return Ok(Outcome::done(reader.levied_in(run.month)?));
    }
    let answer = request_assessment(run.session, run.month, run.approve)?;
    let assessed = &answer.assessed;
    if answer.state == Some(MatterState::Pending) {
        let amount = assessed.employer_share + assessed.person_share;
        let totals = Totals { rows: assessed.headcount.cast_signed(), amount };
        return Ok(Outcome::waiting(answer.matter, totals));
    }
    let needs_look = assessed.left_out.needs_attention();
    Ok(Outcome { needs_look, ..Outcome::done(reader.levied_in(run.month)?) })
}

/// The money that came, by the file that was given.
pub(super) fn receive(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let Some(path) = &run.inputs.receipts else { return Ok(Outcome::no_input()) };
    let args = ImportArgs { from: Some(path.clone()), ..ImportArgs::default() };
    let (answer, exit) = take_in::<ReceiptEntry>(run.invocation, run.session, path, &args, false)?;
    if exit == Exit::Refused {
        return Err(Refusal::RowsWithheld { file: path.display().to_string(), rows: answer.counts.rejected }.into());
    }
    let totals = answer.batch.map(|batch| run.session.reader().received_for(run.month, batch)).transpose()?;
    let has_read = !answer.is_known();
    Ok(Outcome { needs_look: exit == Exit::LookAt, has_read, ..Outcome::done(totals.unwrap_or_default()) })
}

/// What is past its due day, as a list; nothing is booked.
pub(super) fn arrears(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (reader, on) = (run.session.reader(), run.session.today());
    // On the same day nothing falls due that had not: the list stays as it was before the reminders.
    if let Some(settled) = reader.settled_by(run.month, ARREARS, on)? {
        return Ok(Outcome::of_settled(&settled));
    }
    let report = levy::arrears(reader, LevyQuery::default(), fee_terms(run.session, on), on);
    let totals = run.write("arrears.csv", report, "principal")?;
    Ok(Outcome { found_overdue: totals.rows > 0, ..Outcome::done(totals) })
}

/// One notice to each payer that is due for its next stage.
pub(super) fn remind(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let on = run.session.today();
    if let Some(settled) = run.session.reader().settled_by(run.month, REMIND, on)? {
        return Ok(Outcome::of_settled(&settled));
    }
    let issued = remind_into(run.invocation, run.session, on, &run.folder.join("notices"))?;
    let (found_new, reader) = (!issued.is_empty(), run.session.reader());
    let totals = reader.notices_of(on)?;
    // On a day that brings none the step stands as it did.
    let before = reader.settled_steps(run.month)?.into_iter().find(|settled| settled.step == REMIND);
    match before.filter(|_| totals.rows == 0) {
        Some(before) => Ok(Outcome::of_settled(&before)),
        None => Ok(Outcome { found_new, ..Outcome::done(totals) }),
    }
}
