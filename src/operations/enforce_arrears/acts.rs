//! The acts of a case, each an operation: order, serve, query the bank, urge, apply for the transfer, record the decision, go to
//! court, close, and take the last step back.

use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

use super::{Case, pages, refused, terms_of};
use crate::documents::PreviousNotice;
use crate::model::{EnforcementAct as Act, EnforcementState, EnforcementStep as Step, Money, ServiceMethod, Stage};
use crate::model::{OperationKind, Standing};
use crate::operations::debts::FeeTerms;
use crate::operations::payment_notices::{Deliver, Issued, ToIssue, issue_notice};
use crate::refusal::Refusal;
use crate::session::{Operation, Session, Transaction};
use crate::store::employers::EmployerVersion;
use crate::store::enforcements::StepFacts;
use crate::store::persons::AsOf;
use crate::store::standings::Subject;

/// How and when a document was served.
#[derive(Clone, Debug)]
pub struct Served {
    pub on: NaiveDate,
    pub method: ServiceMethod,
    pub receiver: String,
    pub is_refused: bool,
    pub note: String,
}

/// A bank account that was found.
#[derive(Clone, Debug)]
pub struct BankAccount {
    pub on: NaiveDate,
    pub bank: String,
    pub account_name: String,
    pub account: String,
    pub balance: Money,
}

/// What the administrative department decided on the transfer.
#[derive(Clone, Debug)]
pub struct Decision {
    pub on: NaiveDate,
    /// What is transferred; nothing where it was declined.
    pub amount: Option<Money>,
    /// The number of the decision.
    pub document: String,
}

/// What the application to the court says beside the case.
#[derive(Clone, Debug)]
pub struct ForCourt {
    pub court: String,
    /// What the employer stated (当事人的意见).
    pub statement: String,
    /// What may be seized (申请强制执行标的情况).
    pub assets: String,
    /// The head who signs.
    pub signed_by: String,
}

/// Why a case is closed.
#[derive(Clone, Debug)]
pub struct Closing {
    pub reason: String,
    pub note: String,
}

/// A case after an act, and the document that was issued.
pub type Done = anyhow::Result<(Case, Option<Issued>)>;

/// Runs an act on a case: checked first, and shown as it stands afterwards.
fn act(
    session: &Session,
    (kind, number, request): (OperationKind, i64, Value),
    wanted: Act,
    work: impl FnOnce(&mut Transaction<'_>, &Case, &FeeTerms) -> anyhow::Result<Option<Issued>>,
) -> Done {
    session.transact(&Operation::new(kind, &request), |tx| {
        let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
        let case = Case::of(tx.reader(), number, tx.today, &terms)?;
        refused(&case, wanted, &terms_of(tx.policy, tx.office.region, tx.today), tx.policy)?;
        let issued = work(tx, &case, &terms)?;
        Ok((Case::of(tx.reader(), number, tx.today, &terms)?, issued))
    })
}

/// Issues the order to pay (限期补缴通知书).
pub fn order(session: &Session, number: i64, deliver: Deliver<'_>) -> Done {
    let request = json!({"enforcement": number});
    act(session, (OperationKind::EnforceOrder, number, request), Act::Order, |tx, case, terms| {
        order_within(tx, case, terms, deliver).map(Some)
    })
}

/// The order to pay, inside a transaction that is open.
pub(in crate::operations) fn order_within(
    tx: &mut Transaction<'_>,
    case: &Case,
    terms: &FeeTerms,
    deliver: Deliver<'_>,
) -> anyhow::Result<Issued> {
    let employer = employer_of(tx, case)?;
    let dues = case.dues(Stage::Ordered);
    let asked = ToIssue { stage: Stage::Ordered, dues: &dues, on: case.on, terms, previous: None };
    let issued = issue_notice(tx, &employer, &asked, deliver)?;
    note_issue(tx, case, Step::Ordered, issued)
}

/// Issues the letter of demand (催告书).
pub fn urge(session: &Session, number: i64, deliver: Deliver<'_>) -> Done {
    let request = json!({"enforcement": number});
    act(session, (OperationKind::EnforceUrge, number, request), Act::Urge, |tx, case, terms| {
        urge_within(tx, case, terms, deliver).map(Some)
    })
}

/// The letter of demand, inside a transaction that is open.
pub(in crate::operations) fn urge_within(
    tx: &mut Transaction<'_>,
    case: &Case,
    terms: &FeeTerms,
    deliver: Deliver<'_>,
) -> anyhow::Result<Issued> {
    let employer = employer_of(tx, case)?;
    let (ordered, served) = (case.step(Step::Ordered), case.step(Step::OrderServed));
    let previous = ordered.zip(served).and_then(|(ordered, served)| {
        let served_on = served.facts.counts_from.to_string();
        ordered.notice.clone().map(|number| PreviousNotice { number, served_on })
    });
    let dues = case.dues(Stage::Urged);
    let asked = ToIssue { stage: Stage::Urged, dues: &dues, on: case.on, terms, previous };
    let issued = issue_notice(tx, &employer, &asked, deliver)?;
    note_issue(tx, case, Step::Urged, issued)
}

fn note_issue(tx: &mut Transaction<'_>, case: &Case, step: Step, issued: Issued) -> anyhow::Result<Issued> {
    let number = case.record.number;
    tx.writer.insert_enforcement_step(number, &StepFacts::of(step, case.on), Some(issued.row))?;
    Ok(Issued { enforcement: Some(number), ..issued })
}

/// Records how the document that was issued last came to the employer (送达回证). The same said again changes nothing.
pub fn serve(session: &Session, number: i64, served: &Served) -> Done {
    let method: &str = served.method.into();
    let request = json!({"enforcement": number, "on": served.on.to_string(), "method": method});
    let terms = FeeTerms::new(session.policy(), session.office().region, session.today());
    let case = Case::of(session.reader(), number, session.today(), &terms)?;
    if case.steps.last().is_some_and(|last| says(&last.facts, served)) {
        return Ok((case, None));
    }
    act(session, (OperationKind::EnforceServe, number, request), Act::Serve, |tx, case, _| {
        let issued = case.course.urged_on.or(case.course.ordered_on).unwrap_or(case.record.found_on);
        is_between(served.on, issued, tx.today)?;
        let step = if case.course.urged_on.is_some() { Step::UrgeServed } else { Step::OrderServed };
        tx.writer.insert_enforcement_step(number, &served_facts(tx, step, served), None)?;
        Ok(None)
    })
}

fn says(facts: &StepFacts, served: &Served) -> bool {
    matches!(facts.step, Step::OrderServed | Step::UrgeServed)
        && (facts.happened_on, facts.method, facts.is_refused) == (served.on, Some(served.method), served.is_refused)
        && facts.receiver == served.receiver
}

/// Public notice counts as service only after its time (民事诉讼法 第九十五条).
fn served_facts(tx: &Transaction<'_>, step: Step, served: &Served) -> StepFacts {
    let days = match served.method {
        ServiceMethod::Notice => tx.policy.time_limit("dunning.public_notice_days", tx.office.region, served.on),
        _ => None,
    };
    let counts_from = served.on.checked_add_days(Days::new(days.unwrap_or_default().into())).unwrap_or(served.on);
    StepFacts {
        counts_from,
        method: Some(served.method),
        receiver: served.receiver.clone(),
        is_refused: served.is_refused,
        note: served.note.clone(),
        ..StepFacts::of(step, served.on)
    }
}

fn is_between(day: NaiveDate, first: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    match day {
        day if day > today => Err(Refusal::DayNotPast { day }),
        day if day < first => Err(Refusal::LastDayBeforeFirst { first, last: day }),
        _ => Ok(()),
    }
}

/// Records a bank account that was inquired into.
pub fn query_bank(session: &Session, number: i64, found: &BankAccount) -> Done {
    let request = json!({"enforcement": number, "on": found.on.to_string(), "bank": found.bank});
    act(session, (OperationKind::EnforceQueryBank, number, request), Act::QueryBank, |tx, case, _| {
        is_between(found.on, case.record.found_on, tx.today)?;
        let facts = StepFacts {
            bank: found.bank.clone(),
            account_name: found.account_name.clone(),
            bank_account: found.account.clone(),
            amount: Some(found.balance),
            ..StepFacts::of(Step::BankQueried, found.on)
        };
        tx.writer.insert_enforcement_step(number, &facts, None)?;
        Ok(None)
    })
}

/// Applies to the administrative department for the transfer from the bank account (申请划拨).
pub fn seize(session: &Session, number: i64, deliver: Deliver<'_>) -> Done {
    let request = json!({"enforcement": number});
    act(session, (OperationKind::EnforceSeize, number, request), Act::Seize, |tx, case, terms| {
        if case.step(Step::BankQueried).is_none() {
            return Err(Refusal::BankQueryMissing { enforcement: number }.into());
        }
        let employer = employer_of(tx, case)?;
        let issued = pages::seizure_application(tx, &employer, case, terms, deliver)?;
        note_issue(tx, case, Step::SeizeApplied, issued).map(Some)
    })
}

/// Records what was decided on the transfer.
pub fn decide(session: &Session, number: i64, decision: &Decision) -> Done {
    let request = json!({"enforcement": number, "on": decision.on.to_string(), "document": decision.document});
    act(session, (OperationKind::EnforceDecide, number, request), Act::Decide, |tx, case, _| {
        is_between(decision.on, case.course.seize_applied_on.unwrap_or(case.record.found_on), tx.today)?;
        let facts = StepFacts {
            amount: Some(decision.amount.unwrap_or(Money::ZERO)),
            note: decision.document.clone(),
            ..StepFacts::of(Step::SeizeDecided, decision.on)
        };
        tx.writer.insert_enforcement_step(number, &facts, None)?;
        Ok(None)
    })
}

/// Applies to the court (申请人民法院强制执行): the file of 行政强制法 第五十五条.
pub fn court(session: &Session, number: i64, said: &ForCourt, deliver: Deliver<'_>) -> Done {
    let request = json!({"enforcement": number, "court": said.court});
    act(session, (OperationKind::EnforceCourt, number, request), Act::Court, |tx, case, terms| {
        let employer = employer_of(tx, case)?;
        let issued = pages::court_application(tx, &employer, (case, said), terms, deliver)?;
        note_issue(tx, case, Step::CourtApplied, issued).map(Some)
    })
}

/// Closes a case. One that is said to be paid must be.
pub fn close(session: &Session, number: i64, closing: &Closing) -> Done {
    let request = json!({"enforcement": number, "reason": closing.reason});
    act(session, (OperationKind::EnforceClose, number, request), Act::Close, |tx, case, _| {
        if closing.reason == "paid" && case.state() != EnforcementState::Paid {
            let amount = case.principal() + case.late_fee();
            return Err(Refusal::EnforcementOwed { enforcement: number, amount }.into());
        }
        let note = [closing.reason.as_str(), closing.note.as_str()].join(" ").trim().to_owned();
        let facts = StepFacts { note, ..StepFacts::of(Step::Closed, tx.today) };
        tx.writer.insert_enforcement_step(number, &facts, None)?;
        Ok(None)
    })
}

/// Takes the last step back, as where the wrong day was written down.
pub fn undo(session: &Session, number: i64, reason: &str) -> Done {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let request = json!({"enforcement": number});
    let operation =
        Operation { reason: Some(reason.to_owned()), ..Operation::new(OperationKind::EnforceUndo, &request) };
    session.transact(&operation, |tx| {
        let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
        let case = Case::of(tx.reader(), number, tx.today, &terms)?;
        let last = case.steps.last().ok_or(Refusal::EnforcementHasNoStep { enforcement: number })?;
        tx.writer.reverse_enforcement_step(last.row, reason)?;
        Ok((Case::of(tx.reader(), number, tx.today, &terms)?, None))
    })
}

fn employer_of(tx: &Transaction<'_>, case: &Case) -> anyhow::Result<EmployerVersion> {
    let payer = case.record.payer;
    let employer = tx.reader().employer(payer, AsOf::NOW)?;
    let missing = || Refusal::EmployerNotRegistered { employer: payer.to_string() };
    let employer = employer.filter(|employer| !employer.is_void).ok_or_else(missing)?;
    let standing = tx.reader().standing(Subject::Employer(payer))?;
    if standing.is_some_and(|held| held.state == Standing::Dormant) {
        let employer = employer.employer.details.credit_code.to_string();
        return Err(Refusal::EmployerDormant { employer }.into());
    }
    Ok(employer)
}
