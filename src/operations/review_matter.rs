//! The review (复核): a second person approves, rejects with a reason, or returns for what is missing.

use serde_json::json;

use crate::i18n::Message;
use crate::model::{MatterState, Month, OperationKind, day_from_number};
use crate::operations::adjust_contributions::AdjustmentEntry;
use crate::operations::adjust_pensions;
use crate::operations::approval_steps::{APPROVED_ONCE, approvals_of};
use crate::operations::batch::{Entry, replay};
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
use crate::operations::continue_matter::continue_same_subject;
use crate::operations::end_deferral::DeferralEndEntry;
use crate::operations::estimate_employer::EstimateEntry;
use crate::operations::grant_deferral::DeferralEntry;
use crate::operations::merge_persons::MergeEntry;
use crate::operations::move_held_money::HeldMoveEntry;
use crate::operations::post_ledger::{OpeningEntry, PostEntry};
use crate::operations::reading::Context;
use crate::operations::reckon_claim::Desk;
use crate::operations::recover::RecoverEntry;
use crate::operations::refund_payments::RefundEntry;
use crate::operations::refusal_notice::write_notice;
use crate::operations::register_employer::EmployerEntry;
use crate::operations::register_enrolment::EnrolmentEntry;
use crate::operations::register_flexible::FlexibleEntry;
use crate::operations::register_history::HistoryEntry;
use crate::operations::register_person::PersonEntry;
use crate::operations::register_resident::ResidentEntry;
use crate::operations::run_payroll;
use crate::operations::set_payment_state::{ResumeEntry, StopEntry, SuspendEntry};
use crate::operations::single_out::SingleEntry;
use crate::operations::split_employer::SplitEntry;
use crate::operations::take_over::TakeOverEntry;
use crate::operations::transfer_in::TransferInEntry;
use crate::operations::transfer_out::TransferOutEntry;
use crate::operations::void_receipt::VoidEntry;
use crate::operations::{
    approve_award, assess_contributions, close_month, import_policy, invest, reverse_voucher, undo_matter,
};
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::matters::{Matter, MatterReject, NewEvent, NewMatter};

/// Opens a matter in the name of the present operator.
pub fn open_matter(
    tx: &mut Transaction<'_>,
    kind: OperationKind,
    request: &str,
    subject: &str,
    rows: u64,
) -> anyhow::Result<i64> {
    let (handler, submitted_on) = (tx.operator, tx.day());
    let rows = rows.cast_signed();
    let matter = tx.writer.insert_matter(&NewMatter { kind, request, handler, submitted_on, subject, rows })?;
    tx.concerns(matter);
    continue_same_subject(tx, (matter, kind), subject)?;
    Ok(matter)
}

/// What is said where a matter about the same waits and says something else.
pub fn waits_otherwise(pending: &Matter, request: &serde_json::Value) -> Refusal {
    let known: serde_json::Value = serde_json::from_str(&pending.request).unwrap_or_default();
    let shown = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fields = known.as_object().into_iter().flatten();
    let differing = fields.filter(|(name, value)| request.get(name.as_str()) != Some(*value));
    let holds: Vec<String> = differing.map(|(name, value)| format!("{name} {}", shown(value))).collect();
    Refusal::MatterWaitsOtherwise { matter: pending.id, holds: holds.join(", ") }
}

/// Opens a matter that another operation brings about; the operation stays with its own.
pub fn open_matter_beside(
    tx: &mut Transaction<'_>,
    kind: OperationKind,
    request: &str,
    subject: &str,
    rows: u64,
) -> anyhow::Result<i64> {
    let (handler, submitted_on) = (tx.operator, tx.day());
    let rows = rows.cast_signed();
    tx.writer.insert_matter(&NewMatter { kind, request, handler, submitted_on, subject, rows })
}

/// Approves a matter together with opening it, as only a solo office may; marked as such.
pub fn approve_own(tx: &mut Transaction<'_>, matter: i64) -> anyhow::Result<()> {
    let (operator, happened_on) = (tx.operator, tx.day());
    let event = NewEvent { operator, happened_on, reason: None, is_by_handler: true };
    tx.writer.insert_matter_event(matter, MatterState::Approved, &event)
}

/// Refuses `--approve` where a second person is needed, before anything is read.
pub fn may_approve_own(session: &Session) -> Result<(), Refusal> {
    if session.office().is_solo { Ok(()) } else { Err(Refusal::ApproveOnlyInSolo) }
}

/// How an approval ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Approval {
    Approved {
        kind: OperationKind,
        /// What differs from what was entered.
        told: Option<Message>,
    },
    /// Approved before by whoever; nothing was left to do.
    AlreadyApproved { kind: OperationKind },
    /// One of the two approvals that it needs; the matter still waits for the other.
    ApprovedOnce { kind: OperationKind },
    /// Not all conditions held any more: the matter went back with these rejects.
    WentBack { kind: OperationKind, rejects: u64 },
}

/// Words for the rejects of a matter that goes back.
pub type Wording<'w> = &'w dyn Fn(&Refusal) -> String;

/// Approves a pending matter: checks every condition against the file of this moment and applies it.
pub fn approve(session: &Session, id: i64, wording: Wording<'_>) -> anyhow::Result<Approval> {
    let matter = matter_of(session, id)?;
    if matter.state == MatterState::Approved {
        return Ok(Approval::AlreadyApproved { kind: matter.kind });
    }
    let operation = settling(OperationKind::Approve, &matter, None);
    let (mut is_approved_meanwhile, mut told) = (false, None);
    let rejects = session.transact(&operation, |tx| {
        is_approved_meanwhile = tx.reader().matter(id)?.is_some_and(|matter| matter.state == MatterState::Approved);
        if is_approved_meanwhile {
            tx.abandon();
            return Ok(None);
        }
        let matter = pending(tx, id)?;
        refuse_own(tx, &matter)?;
        if let Some(rejects) = first_of_several(tx, &matter)? {
            return Ok(Some(rejects).filter(|rejects| !rejects.is_empty()));
        }
        let rejects = apply(tx, &matter, &mut told)?;
        if rejects.is_empty() {
            let is_by_handler = matter.handler == tx.operator;
            let event = NewEvent { operator: tx.operator, happened_on: tx.day(), reason: None, is_by_handler };
            tx.writer.insert_matter_event(id, MatterState::Approved, &event)?;
        } else {
            tx.abandon();
        }
        Ok(Some(rejects))
    })?;
    if is_approved_meanwhile {
        return Ok(Approval::AlreadyApproved { kind: matter.kind });
    }
    let Some(rejects) = rejects else { return Ok(Approval::ApprovedOnce { kind: matter.kind }) };
    if rejects.is_empty() {
        return Ok(Approval::Approved { kind: matter.kind, told });
    }
    let count = rejects.len() as u64;
    send_back(session, &matter, rejects, wording)?;
    Ok(Approval::WentBack { kind: matter.kind, rejects: count })
}

/// Notes an approval that is not the last one needed, once every condition was checked again; what no longer holds sends the matter
/// back. None where this approval is the last. Nobody approves twice, except in a solo office.
fn first_of_several(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Option<Vec<(u64, Fault)>>> {
    let events = tx.reader().matter_events(matter.id)?;
    let earlier: Vec<_> = events.into_iter().filter(|event| event.reason.as_deref() == Some(APPROVED_ONCE)).collect();
    if let Some(own) = earlier.iter().find(|event| event.operator == tx.operator && !tx.office.is_solo) {
        return Err(Refusal::ThirdPersonNeeded { matter: matter.id, first: own.operator.clone() }.into());
    }
    let desk = Desk { reader: tx.reader(), policy: tx.policy, today: tx.today };
    if earlier.len() + 1 >= approvals_of(desk, tx.office, matter)? {
        return Ok(None);
    }
    let rejects = tx.rehearse(|tx| apply(tx, matter, &mut None))?;
    if !rejects.is_empty() {
        tx.abandon();
        return Ok(Some(rejects));
    }
    let (operator, happened_on) = (tx.operator, tx.day());
    let event = NewEvent { operator, happened_on, reason: Some(APPROVED_ONCE), is_by_handler: false };
    tx.writer.insert_matter_event(matter.id, MatterState::Pending, &event)?;
    Ok(Some(Vec::new()))
}

/// Rejects a pending matter with a written reason; returns the number of the notice.
pub fn reject(session: &Session, id: i64, reason: &str) -> anyhow::Result<String> {
    settle_with_notice(session, id, OperationKind::Reject, MatterState::Rejected, reason)
}

/// Returns a pending matter for what is missing, which stops its clock; returns the number of the notice.
pub fn return_for(session: &Session, id: i64, missing: &str) -> anyhow::Result<String> {
    settle_with_notice(session, id, OperationKind::Return, MatterState::Returned, missing)
}

/// A matter of the office.
pub fn matter_of(session: &Session, id: i64) -> anyhow::Result<Matter> {
    Ok(session.reader().matter(id)?.ok_or(Refusal::MatterUnknown { matter: id })?)
}

fn pending(tx: &Transaction<'_>, id: i64) -> anyhow::Result<Matter> {
    let matter = tx.reader().matter(id)?.ok_or(Refusal::MatterUnknown { matter: id })?;
    if matter.state != MatterState::Pending {
        return Err(Refusal::MatterNotPending { matter: id, state: matter.state.code().to_owned() }.into());
    }
    Ok(matter)
}

/// Whoever entered a matter may not approve it, except in a solo office.
fn refuse_own(tx: &Transaction<'_>, matter: &Matter) -> Result<(), Refusal> {
    if matter.handler == tx.operator && !tx.office.is_solo {
        return Err(Refusal::SecondPersonNeeded { matter: matter.id, handler: matter.handler.clone() });
    }
    Ok(())
}

fn settling(kind: OperationKind, matter: &Matter, reason: Option<&str>) -> Operation {
    let request = json!({"matter": matter.id, "kind": matter.kind.code(), "subject": matter.subject});
    let reason = reason.map(ToOwned::to_owned);
    Operation { matter: Some(matter.id), reason, ..Operation::new(kind, &request) }
}

/// Does what the matter asks for; the rows that do not hold any more, with the line of each. Notes what comes out unlike what was entered.
#[expect(clippy::too_many_lines, reason = "one exhaustive table: a matter that nobody applies must not compile")]
fn apply(tx: &mut Transaction<'_>, matter: &Matter, told: &mut Option<Message>) -> anyhow::Result<Vec<(u64, Fault)>> {
    match matter.kind {
        OperationKind::RegisterEmployer => replayed::<EmployerEntry>(tx, matter),
        OperationKind::RegisterPerson => replayed::<PersonEntry>(tx, matter),
        OperationKind::RegisterEnrolment => replayed::<EnrolmentEntry>(tx, matter),
        OperationKind::RegisterFlexible => replayed::<FlexibleEntry>(tx, matter),
        OperationKind::CancelEnrolment => replayed::<LeaverEntry>(tx, matter),
        OperationKind::Assess => {
            let month = month_of(matter)?;
            *told = assess_contributions::assess_in_turn(tx, month)?.unlike_entered(month, &matter.request);
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
        OperationKind::SingleOut => replayed::<SingleEntry>(tx, matter),
        OperationKind::ChangeMerge => replayed::<MergeEntry>(tx, matter),
        OperationKind::ChangeSplit => replayed::<SplitEntry>(tx, matter),
        OperationKind::LedgerPost
        | OperationKind::LedgerOpen
        | OperationKind::LedgerBook
        | OperationKind::LedgerReverse
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
        OperationKind::PaySuspend => replayed::<SuspendEntry>(tx, matter),
        OperationKind::PayResume => replayed::<ResumeEntry>(tx, matter),
        OperationKind::PayStop => replayed::<StopEntry>(tx, matter),
        OperationKind::PayAccount => replayed::<PayeeEntry>(tx, matter),
        OperationKind::Recover => replayed::<RecoverEntry>(tx, matter),
        OperationKind::CertifyLapse => certification_due::apply(tx, matter),
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

fn replayed<E: Entry>(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    let submitted_on = day_from_number(matter.submitted_on).unwrap_or(tx.today);
    let context = Context { today: submitted_on, latest: submitted_on, policy: tx.policy, office: tx.office };
    let (_, rejects) = replay::<E>(tx, matter.id, &context)?;
    Ok(rejects.into_iter().flat_map(|(line, faults)| faults.into_iter().map(move |fault| (line, fault))).collect())
}

fn month_of(matter: &Matter) -> anyhow::Result<Month> {
    matter.subject.parse().map_err(|_| anyhow::anyhow!("the month of matter {} is damaged", matter.id))
}

/// The matter goes back to its handler with the rows that did not hold.
fn send_back(
    session: &Session,
    matter: &Matter,
    rejects: Vec<(u64, Fault)>,
    wording: Wording<'_>,
) -> anyhow::Result<()> {
    let operation = settling(OperationKind::Return, matter, Some("rows no longer hold"));
    session.transact(&operation, |tx| {
        for (line, fault) in rejects {
            let reject = MatterReject {
                line: line.cast_signed(),
                column: fault.column.to_owned(),
                code: fault.refusal.code().to_owned(),
                message: wording(&fault.refusal),
            };
            tx.writer.insert_matter_reject(matter.id, &reject)?;
        }
        let event = NewEvent {
            operator: tx.operator,
            happened_on: tx.day(),
            reason: Some("rows no longer hold"),
            is_by_handler: false,
        };
        tx.writer.insert_matter_event(matter.id, MatterState::Returned, &event)
    })
}

fn settle_with_notice(
    session: &Session,
    id: i64,
    kind: OperationKind,
    state: MatterState,
    reason: &str,
) -> anyhow::Result<String> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let matter = matter_of(session, id)?;
    session.transact(&settling(kind, &matter, Some(reason)), |tx| {
        let matter = pending(tx, id)?;
        refuse_own(tx, &matter)?;
        let event =
            NewEvent { operator: tx.operator, happened_on: tx.day(), reason: Some(reason), is_by_handler: false };
        tx.writer.insert_matter_event(id, state, &event)?;
        write_notice(tx, &matter, state, reason)
    })
}
