//! The steps that move money between the accounts of the funds, and hold the accounts against their banks.

use std::collections::BTreeMap;

use super::steps::{Outcome, Run};
use crate::commands::batch_import::{ImportArgs, take_in};
use crate::exchange::tables_in;
use crate::i18n::Message;
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::move_money::{self, Drawn};
use crate::operations::reconcile_bank::{BankReconciliation, StatementEntry, reconciliation};
use crate::refusal::{Exit, Refusal};
use crate::reports::bank_reconciliation;
use crate::session::Session;
use crate::store::month_end::Totals;

/// Draws what the payments account of each fund lacks for the payments that are not paid yet. What cannot be drawn is told; it is
/// asked for again by the next run.
pub(super) fn allocate(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let (reader, month) = (run.session.reader(), Month::of(run.session.today()));
    let lacking =
        if reader.is_closed(month)? { Vec::new() } else { move_money::lacking(reader, run.session.office().kinds)? };
    let mut needs_look = false;
    for (fund, amount) in lacking {
        needs_look |= !draw(run, (fund, amount), move_money::draw_lacking)?;
    }
    // The payments come first: what a plan of use leaves beside them goes with those who moved.
    if !reader.is_closed(month)? {
        let mut waiting: BTreeMap<InsuranceKind, Money> = BTreeMap::new();
        for transfer in reader.transfers_waiting()? {
            *waiting.entry(transfer.kind).or_default() += transfer.account + transfer.pooled;
        }
        for due in waiting {
            needs_look |= !draw(run, due, move_money::draw_for_transfers)?;
        }
    }
    Ok(Outcome { needs_look, ..Outcome::done(Totals::of_funds(&reader.drawn_at_month_end(run.month)?)) })
}

/// Draws an amount; whether the fund has it, within its plan of use and the limit of the account.
fn draw(
    run: &Run<'_>,
    (fund, amount): (InsuranceKind, Money),
    by: impl Fn(&Session, InsuranceKind, Month) -> anyhow::Result<Option<Drawn>>,
) -> anyhow::Result<bool> {
    match by(run.session, fund, run.month) {
        Ok(None | Some(Drawn { left: Some(_), .. })) => Ok(true),
        Ok(Some(Drawn { left: None, .. })) => {
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
    let has_moved =
        !run.session.reader().is_closed(run.month)? && !move_money::sweep(run.session, run.month)?.is_empty();
    Ok(Outcome { has_read: has_moved, ..Outcome::done(run.session.reader().swept_of(run.month)?) })
}

/// Takes in the statements of the accounts, and says how each stands.
pub(super) fn reconcile(run: &Run<'_>) -> anyhow::Result<Outcome> {
    let Some(folder) = &run.inputs.statements else { return Ok(Outcome::no_input()) };
    let mut has_read = false;
    for path in tables_in(folder)? {
        let args = ImportArgs { from: Some(path.clone()), ..ImportArgs::default() };
        let (answer, exit) = take_in::<StatementEntry>(run.invocation, run.session, &path, &args, false)?;
        if exit == Exit::Refused {
            return Err(Refusal::RowsWithheld { file: path.display().to_string(), rows: answer.counts.rejected }.into());
        }
        has_read |= !answer.is_known();
    }
    let found = standing(run)?;
    run.write("reconciliation.csv", bank_reconciliation::report(&found), "")?;
    let is_clean = |one: &BankReconciliation| one.items.is_empty() && one.adjusted_book == one.adjusted_bank;
    let amount = found.iter().flat_map(|one| &one.items).map(|item| item.amount).sum();
    let totals = Totals { rows: i64::try_from(found.len())?, amount };
    Ok(Outcome { needs_look: !found.iter().all(is_clean), has_read, ..Outcome::done(totals) })
}

/// How every account with a statement for the month stands.
pub(super) fn standing(run: &Run<'_>) -> anyhow::Result<Vec<BankReconciliation>> {
    let mut found = Vec::new();
    for (fund, account) in run.session.reader().reconciled_accounts(run.month)? {
        found.extend(reconciliation(run.session, fund, &account, run.month)?);
    }
    Ok(found)
}
