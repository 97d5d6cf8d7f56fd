//! Carries out what a matter asks for: one table of all kinds.

use std::collections::HashSet;

use crate::i18n::Message;
use crate::model::{Month, OperationKind, day_from_number};
use crate::operations::adjust_contributions::AdjustmentEntry;
use crate::operations::adjust_pensions;
use crate::operations::batch::{Entry, replay_but};
use crate::operations::book_event::EventEntry;
use crate::operations::cancel_employer::EmployerEndEntry;
use crate::operations::cancel_enrolment::LeaverEntry;
use crate::operations::cancel_person::PersonEndEntry;
use crate::operations::certification_due;
use crate::operations::change_earnings::EarningsEntry;
use crate::operations::change_employer::EmployerChangeEntry;
use crate::operations::change_identity::IdentityEntry;
use crate::operations::change_payee::PayeeEntry;
use crate::operations::change_person::PersonChangeEntry;
use crate::operations::close_claim::{RefuseEntry, WithdrawEntry};
use crate::operations::end_deferral::DeferralEndEntry;
use crate::operations::estimate_employer::EstimateEntry;
use crate::operations::grant_deferral::DeferralEntry;
use crate::operations::merge_persons::MergeEntry;
use crate::operations::move_held_money::HeldMoveEntry;
use crate::operations::post_ledger::{OpeningEntry, PostEntry};
use crate::operations::reading::Context;
use crate::operations::recover::RecoverEntry;
use crate::operations::recover::give_back::GiveBackEntry;
use crate::operations::recover::void::VoidRecoveryEntry;
use crate::operations::refund_payments::RefundEntry;
use crate::operations::register_employer::EmployerEntry;
use crate::operations::register_enrolment::EnrolmentEntry;
use crate::operations::register_flexible::FlexibleEntry;
use crate::operations::register_history::HistoryEntry;
use crate::operations::register_person::PersonEntry;
use crate::operations::register_resident::ResidentEntry;
use crate::operations::run_payroll;
use crate::operations::seen_since::{leave_out, whom_it_names};
use crate::operations::set_payment_state::{ResumeEntry, StopEntry, SuspendEntry};
use crate::operations::single_out::SingleEntry;
use crate::operations::split_employer::SplitEntry;
use crate::operations::take_over::TakeOverEntry;
use crate::operations::transfer_in::TransferInEntry;
use crate::operations::transfer_out::TransferOutEntry;
use crate::operations::void_receipt::VoidEntry;
use crate::operations::write_off_held::WriteOffEntry;
use crate::operations::{
    approve_award, assess_contributions, close_month, import_policy, invest, receive_premiums, reverse_voucher,
    undo_matter,
};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::matters::Matter;

/// What applying a matter tells beside that it was done.
#[derive(Debug, Default)]
pub struct Told {
    /// What comes out unlike what was entered.
    pub messages: Vec<Message>,
    /// Rows that do not hold any more, where the others were carried out all the same.
    pub left_out: Vec<(u64, Fault)>,
}

/// Does what the matter asks for; the rows that do not hold any more, with the line of each. Notes what comes out unlike what was entered.
#[expect(clippy::too_many_lines, reason = "one exhaustive table: a matter that nobody applies must not compile")]
pub(super) fn apply(tx: &mut Transaction<'_>, matter: &Matter, told: &mut Told) -> anyhow::Result<Vec<(u64, Fault)>> {
    match matter.kind {
        OperationKind::RegisterEmployer => replayed::<EmployerEntry>(tx, matter),
        OperationKind::RegisterPerson => replayed::<PersonEntry>(tx, matter),
        OperationKind::RegisterEnrolment => replayed::<EnrolmentEntry>(tx, matter),
        OperationKind::RegisterFlexible => replayed::<FlexibleEntry>(tx, matter),
        OperationKind::CancelEnrolment => replayed::<LeaverEntry>(tx, matter),
        OperationKind::Assess => {
            let month = month_of(matter)?;
            told.messages
                .extend(assess_contributions::assess_in_turn(tx, month)?.unlike_entered(month, &matter.request));
            Ok(Vec::new())
        }
        OperationKind::Defer => replayed::<DeferralEntry>(tx, matter),
        OperationKind::DeferEnd => replayed::<DeferralEndEntry>(tx, matter),
        OperationKind::ChangePerson => replayed::<PersonChangeEntry>(tx, matter),
        OperationKind::ChangeEmployer => replayed::<EmployerChangeEntry>(tx, matter),
        OperationKind::ChangeIdentity => replayed::<IdentityEntry>(tx, matter),
        OperationKind::ChangeEarnings => replayed::<EarningsEntry>(tx, matter),
        OperationKind::Adjust => replayed::<AdjustmentEntry>(tx, matter),
        OperationKind::CancelEmployer => replayed::<EmployerEndEntry>(tx, matter),
        OperationKind::CancelPerson => replayed::<PersonEndEntry>(tx, matter),
        OperationKind::ImportPolicy => import_policy::apply(tx, matter),
        OperationKind::Undo => undo_matter::apply(tx, matter).map(|()| Vec::new()),
        OperationKind::Estimate => replayed::<EstimateEntry>(tx, matter),
        OperationKind::TransferOut => replayed::<TransferOutEntry>(tx, matter),
        OperationKind::TransferIn => replayed::<TransferInEntry>(tx, matter),
        OperationKind::RegisterResident => replayed::<ResidentEntry>(tx, matter),
        OperationKind::Refund => replayed::<RefundEntry>(tx, matter),
        OperationKind::MoveHeld => replayed::<HeldMoveEntry>(tx, matter),
        OperationKind::VoidReceipt => replayed::<VoidEntry>(tx, matter),
        OperationKind::WriteOffHeld => replayed::<WriteOffEntry>(tx, matter),
        OperationKind::SingleOut => replayed::<SingleEntry>(tx, matter),
        OperationKind::ChangeMerge => replayed::<MergeEntry>(tx, matter),
        OperationKind::ChangeSplit => replayed::<SplitEntry>(tx, matter),
        OperationKind::LedgerPost
        | OperationKind::LedgerOpen
        | OperationKind::LedgerBook
        | OperationKind::LedgerReverse
        | OperationKind::LedgerPremiums
        | OperationKind::LedgerClose
        | OperationKind::InvestBuy
        | OperationKind::InvestRedeem
        | OperationKind::InvestValue
        | OperationKind::LedgerReopen => ledger_applied(tx, matter),
        OperationKind::RegisterHistory => replayed::<HistoryEntry>(tx, matter),
        OperationKind::PayAward => approve_award::approve(tx, matter, told),
        OperationKind::PayWithdraw => replayed::<WithdrawEntry>(tx, matter),
        OperationKind::PayRefuse => replayed::<RefuseEntry>(tx, matter),
        OperationKind::PayTakeOver => replayed::<TakeOverEntry>(tx, matter),
        OperationKind::Payroll => run_payroll::apply(tx, matter),
        OperationKind::PayReissue => run_payroll::reissue::apply(tx, matter),
        OperationKind::PaySuspend => row_by_row::<SuspendEntry>(tx, matter, told),
        OperationKind::PayResume => row_by_row::<ResumeEntry>(tx, matter, told),
        OperationKind::PayStop => row_by_row::<StopEntry>(tx, matter, told),
        OperationKind::PayAccount => replayed::<PayeeEntry>(tx, matter),
        OperationKind::Recover => replayed::<RecoverEntry>(tx, matter),
        OperationKind::VoidRecovery => replayed::<VoidRecoveryEntry>(tx, matter),
        OperationKind::GiveBackRecovered => replayed::<GiveBackEntry>(tx, matter),
        OperationKind::CertifyLapse => certification_due::apply(tx, matter, told),
        OperationKind::PayAdjust => adjust_pensions::apply(tx, matter),
        OperationKind::OpenOffice
        | OperationKind::AddOperator
        | OperationKind::OfficeContact
        | OperationKind::Receive
        | OperationKind::Remind
        | OperationKind::Approve
        | OperationKind::Reject
        | OperationKind::Return
        | OperationKind::Reveal
        | OperationKind::LedgerSweep
        | OperationKind::LedgerAllocate
        | OperationKind::LedgerReconcile
        | OperationKind::LedgerBudget
        | OperationKind::Declare
        | OperationKind::Reconcile
        | OperationKind::PayApply
        | OperationKind::AuditScan
        | OperationKind::AuditDismiss
        | OperationKind::PayExport
        | OperationKind::PayResult
        | OperationKind::RecoverReceipt
        | OperationKind::CertifyRecord
        | OperationKind::CertifyMatch
        | OperationKind::CertifyDecide
        | OperationKind::CertifyRemind
        | OperationKind::SettleAccounts
        | OperationKind::MonthEnd
        | OperationKind::EnforceOpen
        | OperationKind::EnforceOrder
        | OperationKind::EnforceServe
        | OperationKind::EnforceQueryBank
        | OperationKind::EnforceUrge
        | OperationKind::EnforceSeize
        | OperationKind::EnforceDecide
        | OperationKind::EnforceCourt
        | OperationKind::EnforceClose
        | OperationKind::EnforceUndo => anyhow::bail!("a {} is no matter", matter.kind.code()),
    }
}

/// What a matter of the books asks for.
fn ledger_applied(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    match matter.kind {
        OperationKind::LedgerPost => replayed::<PostEntry>(tx, matter),
        OperationKind::LedgerOpen => replayed::<OpeningEntry>(tx, matter),
        OperationKind::LedgerBook => replayed::<EventEntry>(tx, matter),
        OperationKind::LedgerReverse => or_goes_back(reverse_voucher::apply(tx, matter)),
        OperationKind::LedgerPremiums => or_goes_back(receive_premiums::apply(tx)),
        OperationKind::LedgerClose | OperationKind::LedgerReopen => or_goes_back(close_month::apply(tx, matter)),
        _ => or_goes_back(invest::apply(tx, matter)),
    }
}

/// What is refused now sends the matter back.
fn or_goes_back(applied: anyhow::Result<()>) -> anyhow::Result<Vec<(u64, Fault)>> {
    match applied {
        Ok(()) => Ok(Vec::new()),
        Err(error) => error.downcast::<Refusal>().map(|refusal| vec![(1, Fault::of_row(refusal))]),
    }
}

/// A matter about the payments of several people. Where a list of another agency, or proofs of life, brought it about, each row stands by
/// itself: what no longer holds of one is left out and told, and nobody else is paid on because of it. What an operator wrote goes
/// back to him as a whole.
fn row_by_row<E: Entry>(
    tx: &mut Transaction<'_>,
    matter: &Matter,
    told: &mut Told,
) -> anyhow::Result<Vec<(u64, Fault)>> {
    let opened_by = tx.reader().operation(matter.operation)?.and_then(|entry| OperationKind::from_code(&entry.kind));
    if opened_by == Some(matter.kind) {
        return replayed::<E>(tx, matter);
    }
    let (seen, message) = match matter.kind {
        OperationKind::PayStop => leave_out(tx, matter)?,
        _ => (HashSet::new(), None),
    };
    told.messages.extend(message);
    let rejects = replayed_but::<E>(tx, matter, &seen)?;
    if !rejects.is_empty() {
        told.messages.push(no_longer_holding(tx, matter, &rejects)?);
        told.left_out = rejects;
    }
    Ok(Vec::new())
}

fn no_longer_holding(tx: &Transaction<'_>, matter: &Matter, rejects: &[(u64, Fault)]) -> anyhow::Result<Message> {
    let lines: HashSet<u64> = rejects.iter().map(|(line, _)| *line).collect();
    let (mut persons, mut payees) = (Vec::new(), Vec::new());
    tx.reader().each_submitted_row(matter.id, |line, payload| {
        if lines.contains(&line) {
            let (person, payee) = whom_it_names(&serde_json::from_str::<Vec<String>>(payload)?);
            match payee {
                Some(payee) => payees.push(payee),
                None => persons.extend(person),
            }
        }
        Ok(())
    })?;
    Ok(Message::RowsNotHolding { matter: matter.id, persons, payees })
}

fn replayed<E: Entry>(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    replayed_but::<E>(tx, matter, &HashSet::new())
}

fn replayed_but<E: Entry>(
    tx: &mut Transaction<'_>,
    matter: &Matter,
    left_out: &HashSet<u64>,
) -> anyhow::Result<Vec<(u64, Fault)>> {
    let submitted_on = day_from_number(matter.submitted_on).unwrap_or(tx.today);
    let context = Context { today: submitted_on, latest: submitted_on, policy: tx.policy, office: tx.office };
    let (_, rejects) = replay_but::<E>(tx, matter.id, &context, left_out)?;
    Ok(rejects.into_iter().flat_map(|(line, faults)| faults.into_iter().map(move |fault| (line, fault))).collect())
}

fn month_of(matter: &Matter) -> anyhow::Result<Month> {
    matter.subject.parse().map_err(|_| anyhow::anyhow!("the month of matter {} is damaged", matter.id))
}
