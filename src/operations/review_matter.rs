//! The review (复核): a second person approves, rejects with a reason, or returns for what is missing.

use serde_json::json;

use crate::i18n::Message;
use crate::model::{MatterState, OperationKind};
use crate::operations::apply_matter::{Told, apply};
use crate::operations::approval_steps::{APPROVED_ONCE, approvals_of};
use crate::operations::continue_matter::continue_same_subject;
use crate::operations::reckon_claim::Desk;
use crate::operations::refusal_notice::write_notice;
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
        told: Vec<Message>,
        /// Rows that were left out, as they no longer hold.
        left_out: u64,
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
    let (mut is_approved_meanwhile, mut told) = (false, Told::default());
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
            told.left_out.iter().try_for_each(|fault| note_reject(tx, id, fault, wording))?;
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
        let left_out = told.left_out.len() as u64;
        return Ok(Approval::Approved { kind: matter.kind, told: told.messages, left_out });
    }
    let count = rejects.len() as u64;
    send_back(session, &matter, &rejects, wording)?;
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
    let rejects = tx.rehearse(|tx| apply(tx, matter, &mut Told::default()))?;
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

/// Notes a row that did not hold, with the words for why.
fn note_reject(
    tx: &mut Transaction<'_>,
    matter: i64,
    (line, fault): &(u64, Fault),
    wording: Wording<'_>,
) -> anyhow::Result<()> {
    let reject = MatterReject {
        line: line.cast_signed(),
        column: fault.column.to_owned(),
        code: fault.refusal.code().to_owned(),
        message: wording(&fault.refusal),
    };
    tx.writer.insert_matter_reject(matter, &reject)
}

/// The matter goes back to its handler with the rows that did not hold.
fn send_back(session: &Session, matter: &Matter, rejects: &[(u64, Fault)], wording: Wording<'_>) -> anyhow::Result<()> {
    let operation = settling(OperationKind::Return, matter, Some("rows no longer hold"));
    session.transact(&operation, |tx| {
        rejects.iter().try_for_each(|fault| note_reject(tx, matter.id, fault, wording))?;
        let event = NewEvent {
            operator: tx.operator,
            happened_on: tx.day(),
            reason: Some("rows no longer hold"),
            is_by_handler: false,
        };
        tx.writer.insert_matter_event(matter.id, MatterState::Returned, &event)
    })
}

/// Why nothing was applied: the rows of a file, or what the one thing that was asked for met.
pub fn went_back(session: &Session, (matter, kind): (i64, OperationKind), rejected: u64) -> anyhow::Result<Refusal> {
    let is_of_rows = !matches!(
        kind,
        OperationKind::LedgerClose
            | OperationKind::LedgerReopen
            | OperationKind::LedgerReverse
            | OperationKind::LedgerPremiums
            | OperationKind::InvestBuy
            | OperationKind::InvestRedeem
            | OperationKind::InvestValue
    );
    let last = session.reader().matter_rejects(matter)?.pop();
    Ok(match last.filter(|_| !is_of_rows) {
        Some(reject) => Refusal::MatterHoldsNoMore { matter, reason: reject.message },
        None => Refusal::MatterChangedSince { matter, rejected },
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
