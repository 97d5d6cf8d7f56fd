//! The steps of the books.

use super::accounts::standing;
use super::steps::{EXPORT, Outcome, Run};
use crate::i18n::{Message, label, word};
use crate::model::MatterState;
use crate::operations::close_month::request_close;
use crate::operations::reconcile_bank::BankReconciliation;
use crate::policy::Form;
use crate::refusal::Refusal;
use crate::reports::fund_statement::paper::{self, Sheet};
use crate::reports::fund_statement::{self, Period, checks_of};
use crate::store::month_end::Totals;

/// Closes the month; a matter. What should be empty and is not is something to look at.
pub(super) fn close(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (month, reader) = (run.month, run.session.reader());
    if let Some(reason) = held_by(run)? {
        run.invocation.warn(&Message::MonthHeld { reason: run.invocation.words(&reason) });
        return Ok(Outcome::held());
    }
    // Payments for which there is no money are told by their own step; a month closed by hand stays closed.
    let is_sent = reader.settled_steps(month)?.iter().any(|settled| settled.step == EXPORT);
    if !is_sent && !reader.is_closed(month)? {
        return Ok(Outcome::held());
    }
    let closing = request_close(run.session, month, &without_statements(run)?, run.approve)?;
    for (fund, account, amount) in &closing.not_empty {
        let (fund, account, amount) = (*fund, (*account).to_owned(), *amount);
        run.invocation.say(&Message::AccountNotEmpty { fund, account, amount, month });
    }
    for (fund, account) in &closing.not_reconciled {
        run.invocation.say(&Message::AccountNotReconciled { fund: *fund, account: account.clone(), month });
    }
    let totals = Totals { rows: i64::try_from(reader.funds_with_books()?.len())?, ..Totals::default() };
    match closing.matter {
        Some((matter, MatterState::Pending)) => Ok(Outcome::waiting(Some(matter), totals)),
        _ => {
            let needs_look = !closing.not_empty.is_empty() || !closing.not_reconciled.is_empty();
            Ok(Outcome { needs_look, ..Outcome::done(totals) })
        }
    }
}

/// The reason of a closing where accounts that should be held against their banks have no statement of the month: each is named for the
/// second person, and the run ends with 3.
/// Reading: statements are no condition of a run, which may be given none, but nothing else is excused by it.
fn without_statements(run: &Run<'_>) -> anyhow::Result<String> {
    let terms = run.session.policy().ledger_terms(run.session.office().region, run.session.today())?;
    let missing = run.session.reader().not_reconciled(run.month)?;
    if !terms.reconciled_before_close || missing.is_empty() {
        return Ok(String::new());
    }
    let accounts: Vec<String> = missing.iter().map(|(fund, account)| format!("{fund} {account}")).collect();
    Ok(format!("month-end: no statement of {}", accounts.join(", ")))
}

/// What keeps a month from being closed: payments that the bank has not answered, and statements that do not tie.
fn held_by(run: &Run<'_>) -> anyhow::Result<Option<Refusal>> {
    let (month, reader) = (run.month, run.session.reader());
    let closed = reader.closed_through()?;
    if closed.is_some_and(|closed| month <= closed) {
        return Ok(None);
    }
    if run.is_behind_open {
        let earlier = closed.map_or(month.plus(-1), |closed| closed.plus(1));
        return Ok(Some(Refusal::EarlierMonthNotClosed { month, earlier }));
    }
    let (payments, amount) = reader.unanswered_payments(month, run.session.office().kinds)?;
    if payments > 0 {
        return Ok(Some(Refusal::PaymentsUnanswered { month, payments, amount }));
    }
    let broken = standing(run)?.into_iter().find(|one| one.adjusted_book != one.adjusted_bank);
    Ok(broken.map(|one| {
        let BankReconciliation { fund, account, adjusted_book: book, adjusted_bank: bank, .. } = one;
        Refusal::ReconciliationBroken { fund, account, month, book, bank }
    }))
}

/// The statements of every fund as files, and whether they tie: balance sheet, income and expenditure, roll-forward, notes; and all of
/// them as one page to print.
pub(super) fn statements(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (session, period, lang) = (run.session, Period::Month(run.month), run.invocation.lang);
    let funds = session.reader().funds_with_books()?;
    if funds.is_empty() {
        return Ok(Outcome::default());
    }
    let words = move |code: &str| word(lang, code);
    let sheet = fund_statement::report(session, Form::BalanceSheet, funds.clone(), period);
    let income = fund_statement::report(session, Form::Income, funds.clone(), period);
    let roll = fund_statement::roll_forward(session, funds.clone(), period, words);
    let told = fund_statement::gathered_notes(session, &funds, period, &words)?;
    let notes = fund_statement::notes_of(&told, words);
    let mut rows = 0;
    let files =
        [("balance-sheet.csv", sheet), ("income.csv", income), ("roll-forward.csv", roll), ("notes.csv", notes)];
    for (name, report) in files {
        rows += run.write(name, report, "")?.rows;
    }
    let found = checks_of(session, &funds, period)?;
    let forms = || paper::all(&Sheet { session, period, words: &words }, &funds, (&found, &told));
    let title = format!("{} {period} {}", words("form.statements"), session.office().name);
    let page = fund_statement::report(session, Form::BalanceSheet, Vec::new(), period);
    run.write_page("statements.html", page.on_paper(forms).titled(title))?;
    let mut needs_look = false;
    for check in found.iter().filter(|check| !check.holds()) {
        let (fund, what) = (check.fund, check.named(label(lang, check.code)));
        run.invocation.warn(&Message::StatementChecked { fund, what, left: check.left, right: check.right });
        needs_look = true;
    }
    Ok(Outcome { needs_look, ..Outcome::done(Totals { rows, ..Totals::default() }) })
}
