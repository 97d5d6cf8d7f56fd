//! The steps that move money between the accounts of the funds, and hold the accounts against their banks.

use super::steps::{Outcome, Run};
use crate::commands::batch_import::{ImportArgs, take_in};
use crate::exchange::tables_in;
use crate::i18n::Message;
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::move_money::{self, Draw, Drawn};
use crate::operations::reconcile_bank::{BankReconciliation, StatementEntry, reconciliation};
use crate::refusal::{Exit, Refusal};
use crate::reports::bank_reconciliation;
use crate::store::month_end::Totals;

/// Draws what the payments account of each fund lacks for the payments that are not paid yet. What cannot be drawn is told; it is
/// asked for again by the next run.
pub(super) fn allocate(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (reader, month) = (run.session.reader(), Month::of(run.session.today()));
    let lacking =
        if is_closed(run, month)? { Vec::new() } else { move_money::lacking(reader, run.session.office().kinds)? };
    let mut needs_look = false;
    for (fund, amount) in lacking {
        needs_look |= !draw(run, fund, amount)?;
    }
    Ok(Outcome { needs_look, ..Outcome::done(reader.allocated_in(month)?) })
}

/// Whether the books of a month take no more: its closing was approved, or done by hand.
fn is_closed(run: &Run<'_>, month: Month) -> anyhow::Result<bool> {
    Ok(run.session.reader().closed_through()?.is_some_and(|closed| month <= closed))
}

/// Draws an amount; whether the fund has it, within its plan of use and the limit of the account.
fn draw(run: &Run<'_>, fund: InsuranceKind, amount: Money) -> anyhow::Result<bool> {
    // What is lacking is nothing once it was drawn: the step may draw the same amount twice a day and is harmless all the same.
    match move_money::allocate(run.session, &Draw { fund, amount, document: "", is_again: true }) {
        Ok(Drawn { left: Some(_), .. }) => Ok(true),
        Ok(Drawn { left: None, .. }) => {
            run.invocation.say(&Message::PlanMissing { fund, month: Month::of(run.session.today()) });
            Ok(true)
        }
        Err(error) => match error.downcast_ref::<Refusal>() {
            Some(
                refusal @ (Refusal::AccountHasLess { .. }
                | Refusal::RestLiesInDeposits { .. }
                | Refusal::PlanExceeded { .. }
                | Refusal::PaymentsAccountTooFull { .. }),
            ) => {
                let reason = run.invocation.words(refusal);
                run.invocation.warn(&Message::PaymentsNotCovered { fund, amount, reason });
                Ok(false)
            }
            _ => Err(error),
        },
    }
}

/// Sweeps what came into the fiscal accounts.
pub(super) fn sweep(run: &Run<'_>) -> anyhow::Result<Outcome> {
    if !is_closed(run, run.month)? {
        move_money::sweep(run.session, run.month)?;
    }
    Ok(Outcome::done(run.session.reader().swept_of(run.month)?))
}

/// Takes in the statements of the accounts, and says how each stands.
pub(super) fn reconcile(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let Some(folder) = &run.inputs.statements else { return Ok(Outcome::no_input()) };
    for path in tables_in(folder)? {
        let args = ImportArgs { from: Some(path.clone()), ..ImportArgs::default() };
        let (answer, exit) = take_in::<StatementEntry>(run.invocation, run.session, &path, &args, false)?;
        if exit == Exit::Refused {
            return Err(Refusal::RowsWithheld { file: path.display().to_string(), rows: answer.counts.rejected }.into());
        }
    }
    let found = standing(run)?;
    run.write("reconciliation.csv", bank_reconciliation::report(&found), "")?;
    let is_clean = |one: &BankReconciliation| one.items.is_empty() && one.adjusted_book == one.adjusted_bank;
    let amount = found.iter().flat_map(|one| &one.items).map(|item| item.amount).sum();
    let totals = Totals { rows: i64::try_from(found.len())?, amount };
    Ok(Outcome { needs_look: !found.iter().all(is_clean), ..Outcome::done(totals) })
}

/// How every account with a statement for the month stands.
fn standing(run: &Run<'_>) -> anyhow::Result<Vec<BankReconciliation>> {
    let mut found = Vec::new();
    for (fund, account) in run.session.reader().reconciled_accounts(run.month)? {
        found.extend(reconciliation(run.session, fund, &account, run.month)?);
    }
    Ok(found)
}
