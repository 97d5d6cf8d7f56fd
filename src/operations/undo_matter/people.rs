//! Takes back what concerns people beside their enrolments: history, tiers, merges, moves.

use crate::model::{Money, OperationKind};
use crate::operations::transfer_money::take_back;
use crate::refusal::Dependant;
use crate::session::Transaction;
use crate::store::accounts::AccountEntry;
use crate::store::matters::Matter;

/// Writes the reverse of a matter about people.
pub(super) fn reverse(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    match undone.kind {
        OperationKind::RegisterResident => reverse_residents(tx, undone, operation),
        OperationKind::RegisterHistory => {
            for span in tx.reader().history_of_operation(operation)? {
                tx.writer.withdraw_history(span.row)?;
            }
            reverse_account_entries(tx, operation)
        }
        OperationKind::TransferOut | OperationKind::TransferIn => {
            super::reverse_enrolments(tx, undone, operation)?;
            for span in tx.reader().history_of_operation(operation)? {
                tx.writer.withdraw_history(span.row)?;
            }
            let transfers = tx.reader().transfers(Some(operation))?;
            take_back(tx, &transfers)?;
            for transfer in transfers {
                tx.writer.end_transfer(transfer.row)?;
            }
            reverse_account_entries(tx, operation)
        }
        _ => {
            super::reverse_enrolments(tx, undone, operation)?;
            for merge in tx.reader().merges_of_operation(operation)? {
                tx.writer.end_merge(merge.row)?;
            }
            Ok(())
        }
    }
}

/// Tiers that no bill levies yet.
fn reverse_residents(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let choices = tx.reader().resident_choices_of(operation)?;
    let mut dependants = Vec::new();
    for choice in &choices {
        if tx.reader().resident_levy(choice.row)?.is_some() {
            dependants.push(Dependant::new("bill", &choice.year).of(&choice.person));
        }
    }
    super::refuse_dependants(undone, dependants)?;
    choices.iter().try_for_each(|choice| tx.writer.end_resident_choice(choice.row))
}

/// Books the opposite of what an operation entered into individual accounts, as of the same day.
pub(super) fn reverse_account_entries(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    for entry in tx.reader().account_entries_of_operation(operation)? {
        let amount = Money::ZERO - entry.amount;
        tx.writer.insert_account_entry(&AccountEntry { amount, ..entry })?;
    }
    Ok(())
}
