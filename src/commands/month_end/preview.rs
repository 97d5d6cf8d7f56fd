//! What a month's run would do: the plan, and what it would bring step by step: what the levy and the payroll change against the month before,
//! in people and in yuan, the money that came by the file that was given, and what goes between the accounts. Nothing of it is kept.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::Line;
use super::benefits::{has_payroll, pay_month_of};
use super::steps::{ALLOCATE, ARREARS, ASSESS, EXPORT, MATCH, PAYROLL, REMIND, Run, Step};
use crate::commands::batch_import;
use crate::exchange::SourceFile;
use crate::model::{self, InsuranceKind, Money, Month, OperationKind, RowSink};
use crate::operations::assess_contributions::assess;
use crate::operations::bank_files_due::Cover;
use crate::operations::certification_due::foresee_lapse;
use crate::operations::match_list::foresee_list;
use crate::operations::move_money::{Draw, allocate_in, lacking, sweep_in};
use crate::operations::receive_payment::ReceiptEntry;
use crate::operations::remind_payers::remind_in;
use crate::operations::run_payroll;
use crate::operations::scan_findings::{Which, scan_in};
use crate::operations::transfer_money::lacking_for_transfers;
use crate::refusal::Refusal;
use crate::reports::levy::{self, LevyQuery, fee_terms};
use crate::session::Transaction;
use crate::store::month_end::{SettledStep, Totals};
use crate::store::payrolls::{Payroll, PayrollSort};

/// A step's figures, and beside them what it changes by cause.
#[derive(Default)]
struct Foreseen {
    totals: Totals,
    changes: Vec<(&'static str, i64, Money)>,
}

impl Foreseen {
    const fn of(totals: Totals) -> Self {
        Self { totals, changes: Vec::new() }
    }
}

/// Puts the lines of the plan behind those that are there. What a step would be refused for ends the plan, as it would end the run.
pub(super) fn plan(
    run: &Run<'_>,
    first: Month,
    (steps, settled): (&'static [Step], &[SettledStep]),
    lines: &mut Vec<Line>,
) -> anyhow::Result<()> {
    run.session.foresee(OperationKind::MonthEnd, |tx| {
        for missed in 0..run.month.months_since(first) {
            catch_up(run, tx, (first.plus(missed), steps))?;
        }
        for step in steps {
            let before = settled.iter().find(|settled| settled.step == step.name);
            let mut line = |state: &'static str, rows: i64, amount: Money| {
                lines.push(Line { month: run.month, step: step.name, state, rows, amount, milliseconds: 0 });
            };
            let before = if is_given_anew(run, step)? { None } else { before };
            let is_foreseen = follows(tx, (run.month, step.name))?;
            let found = match before.filter(|_| !is_foreseen) {
                Some(before) => of_settled(before),
                None => foresee(run, tx, step.name).inspect_err(|_| line("refused", 0, Money::ZERO))?,
            };
            // On a day that brings no reminder the step stands as it did.
            let is_as_before = |before: &&SettledStep| {
                let Foreseen { totals, .. } = found;
                totals == of_settled(before).totals || (step.name == REMIND && totals.rows == 0)
            };
            match before.filter(is_as_before) {
                Some(before) => line("skipped", before.rows, before.amount),
                None => line("planned", found.totals.rows, found.totals.amount),
            }
            found.changes.iter().for_each(|(cause, people, amount)| line(cause, *people, *amount));
        }
        Ok(())
    })
}

/// Whether a step is looked at again as long as the month is open: somebody may have come since, and something fallen due. What the levy changes
/// is told in any case.
fn follows(tx: &Transaction<'_>, (month, step): (Month, &str)) -> anyhow::Result<bool> {
    Ok(step == ASSESS
        || ([ARREARS, REMIND].contains(&step)
            && !tx.reader().is_closed(month)?
            && tx.reader().settled_by(month, step, tx.today)?.is_none()))
}

/// Whether a step was given something that it has not read yet: it is done again, though it was done before.
fn is_given_anew(run: &Run<'_>, step: &Step) -> anyhow::Result<bool> {
    let reader = run.session.reader();
    match (step.name, &run.inputs.receipts) {
        (MATCH, _) => run.inputs.has_new_list(reader),
        ("receive", Some(path)) => batch_import::is_new::<ReceiptEntry>(reader, path),
        _ => Ok(false),
    }
}

fn of_settled(settled: &SettledStep) -> Foreseen {
    Foreseen::of(Totals { rows: settled.rows, amount: settled.amount })
}

/// Missed months are levied and paid first, as the run would do it, so that each is held against the one before it; what they draw is theirs.
fn catch_up(run: &Run<'_>, tx: &mut Transaction<'_>, (month, steps): (Month, &'static [Step])) -> anyhow::Result<()> {
    levy(tx, month)?;
    let settled = tx.reader().settled_steps(month)?;
    let is_due =
        |name| steps.iter().any(|step| step.name == name) && settled.iter().all(|settled| settled.step != name);
    let day = month.last_day().min(run.session.today());
    if is_due("remind") {
        remind_in(tx, day, &mut |_, _| Ok(()))?;
    }
    if is_due("certify-lapse") {
        foresee_lapse(tx, day)?;
    }
    if is_due(PAYROLL) {
        found(tx, Some("high"))?;
        pay(run, tx, month)?;
    }
    if is_due(ALLOCATE) {
        draw(tx)?;
    }
    Ok(())
}

/// The levy of a month; once it was levied, and is open, of those registered since.
fn levy(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<()> {
    let is_due = tx.reader().assessments(month)?.is_empty()
        || (!tx.reader().is_closed(month)? && tx.policy.is_levied_late(tx.office.region, tx.today, month));
    if is_due { assess(tx, month).map(drop) } else { Ok(()) }
}

/// What a step would come to; the steps of the bank's answers and statements, and what is made of the books, are not foreseen. What waits
/// for a second person is approved here.
fn foresee(run: &Run<'_>, tx: &mut Transaction<'_>, step: &str) -> anyhow::Result<Foreseen> {
    let month = run.month;
    match step {
        ASSESS => {
            levy(tx, month)?;
            let changes = tx.reader().month_changes(month)?;
            let changes = changes.iter().map(|change| (change.cause, change.people, change.amount)).collect();
            Ok(Foreseen { totals: tx.reader().levied_in(month)?, changes })
        }
        "receive" => {
            let Some(path) = &run.inputs.receipts else { return Ok(Foreseen::default()) };
            let tally = batch_import::foresee::<ReceiptEntry>(tx, run.invocation, path)?;
            if tally.counts.rejected > 0 {
                let (file, rows) = (path.display().to_string(), tally.counts.rejected);
                return Err(Refusal::RowsWithheld { file, rows }.into());
            }
            Ok(Foreseen::of(tx.reader().received_by(tx.operation())?))
        }
        ARREARS => Ok(Foreseen::of(owed(run, tx)?)),
        REMIND => {
            remind_in(tx, tx.today, &mut |_, _| Ok(()))?;
            Ok(Foreseen::of(tx.reader().notices_of(tx.today)?))
        }
        MATCH => matched(run, tx),
        "certify-lapse" => {
            let rows = foresee_lapse(tx, month.last_day().min(run.session.today()))?;
            Ok(Foreseen::of(Totals { rows: i64::try_from(rows)?, ..Totals::default() }))
        }
        "scan-before-pay" => found(tx, Some("high")),
        "audit-scan" => found(tx, None),
        PAYROLL => pay(run, tx, month),
        ALLOCATE => {
            let mut drawn = tx.reader().drawn_at_month_end(month)?;
            for (fund, amount) in draw(tx)? {
                *drawn.entry(fund).or_default() += amount;
            }
            Ok(Foreseen::of(Totals::of_funds(&drawn)))
        }
        EXPORT => sent(run, tx),
        "sweep" => {
            if !tx.reader().is_closed(month)? {
                sweep_in(tx, month)?;
            }
            Ok(Foreseen::of(tx.reader().swept_of(month)?))
        }
        _ => Ok(Foreseen::default()),
    }
}

/// What would be past its due day then.
fn owed(run: &Run<'_>, tx: &Transaction<'_>) -> anyhow::Result<Totals> {
    let (counted, on) = (Cell::new((0, Money::ZERO)), tx.today);
    let report = levy::arrears(tx.reader(), LevyQuery::default(), fee_terms(run.session, on), on);
    (report.counting("principal", &counted).rows)(&mut Unread)?;
    let (rows, amount) = counted.get();
    Ok(Totals { rows, amount })
}

/// The findings that would be open then; one of high severity holds the payments of whom it is about.
fn found(tx: &mut Transaction<'_>, severity: Option<&str>) -> anyhow::Result<Foreseen> {
    scan_in(tx, &Which::default().rules()?)?;
    Ok(Foreseen::of(tx.reader().open_findings(severity)?))
}

/// Takes rows of which only the sum is asked.
struct Unread;

impl RowSink for Unread {
    fn row(&mut self, _: &[model::Cell<'_>]) -> anyhow::Result<()> {
        Ok(())
    }
}

/// What the lists that were given would bring, their matters approved: whoever is named by number is not paid.
fn matched(run: &Run<'_>, tx: &mut Transaction<'_>) -> anyhow::Result<Foreseen> {
    let mut rows = 0;
    for (source, path) in run.inputs.lists_given() {
        let found = foresee_list(tx, &SourceFile::open(&path)?, source)?;
        if let Ok(rows @ 1..) = u64::try_from(found.rejected) {
            return Err(Refusal::RowsWithheld { file: path.display().to_string(), rows }.into());
        }
        rows += found.exact;
    }
    Ok(Foreseen::of(Totals { rows, ..Totals::default() }))
}

/// The payroll of a month's run, with what it changes beside the one before.
fn pay(run: &Run<'_>, tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<Foreseen> {
    let paid = pay_month_of(run.session, month);
    if !has_payroll(tx.reader())? {
        return Ok(Foreseen::default());
    }
    let is_known = |known: &Payroll| known.month == paid && known.sort == PayrollSort::Regular;
    if let Some(known) = tx.reader().payrolls()?.into_iter().find(is_known) {
        return Ok(Foreseen::of(Totals { rows: known.lines, amount: known.amount }));
    }
    let found = run_payroll::run(tx, paid)?;
    let changes = found.changes.iter().map(|(cause, people, amount)| (cause.into(), people, amount)).collect();
    Ok(Foreseen { totals: Totals { rows: found.lines, amount: found.amount }, changes })
}

/// What would be drawn now for the payments, and for transfers that wait, as far as the funds have it.
fn draw(tx: &mut Transaction<'_>) -> anyhow::Result<Vec<(InsuranceKind, Money)>> {
    let mut drawn = Vec::new();
    let month = Month::of(tx.today);
    if tx.reader().is_closed(month)? {
        return Ok(drawn);
    }
    let mut take = |tx: &mut Transaction<'_>, fund, amount: Money| -> anyhow::Result<()> {
        match allocate_in(tx, &Draw { fund, amount, document: "", is_again: true }) {
            Ok(_) => drawn.push((fund, amount)),
            // What cannot be drawn is told by the run; its payments wait.
            Err(error) => drop(error.downcast::<Refusal>()?),
        }
        Ok(())
    };
    for (fund, amount) in lacking(tx.reader(), tx.office.kinds)? {
        take(tx, fund, amount)?;
    }
    let waiting: BTreeSet<_> = tx.reader().transfers_waiting()?.iter().map(|transfer| transfer.kind).collect();
    for fund in waiting {
        let amount = lacking_for_transfers(tx, fund)?;
        if amount.is_positive() {
            take(tx, fund, amount)?;
        }
    }
    Ok(drawn)
}

/// The payments that would go to the bank.
fn sent(run: &Run<'_>, tx: &Transaction<'_>) -> anyhow::Result<Foreseen> {
    let (reader, month) = (tx.reader(), pay_month_of(run.session, run.month));
    let (mut cover, unpaid) = (Cover::of(reader, tx.office.kinds)?, reader.unpaid_counts_by_run(tx.office.kinds)?);
    let mut totals = Totals::default();
    for payroll in reader.payrolls()?.into_iter().filter(|payroll| payroll.month == month && payroll.lines > 0) {
        let (file, _) = cover.next_file(&reader.sent(payroll.number)?, payroll.number);
        let goes = |(run, fund): (i64, _)| run == payroll.number && file.is_some_and(|file| file.has(fund));
        for (_, (payments, amount)) in unpaid.iter().filter(|(key, _)| goes(**key)) {
            totals.rows += payments;
            totals.amount += *amount;
        }
    }
    Ok(Foreseen::of(totals))
}
