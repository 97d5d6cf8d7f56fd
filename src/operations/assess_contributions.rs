//! Assesses a month (核定): what is owed for each person and kind, and each payer's bill.

mod bills;
mod estimates;
mod reckoning;
pub mod recompute;
mod scales;

use chrono::Datelike as _;
use serde_json::json;

use crate::i18n::Message;
use crate::model::{InsuranceKind, MatterState, Money, Month, OperationKind};
use crate::operations::receive_payment::Settling;
use crate::refusal::Refusal;
use crate::session::{Operation, Session, Transaction};
use crate::store::bills::LevyType;

pub use bills::LeftOut;
use estimates::Estimates;
pub use estimates::Undeclared;
use reckoning::{Asked, Reckoning};

/// What a run brought.
#[derive(Clone, Debug, Default)]
pub struct Assessed {
    pub month: Option<Month>,
    pub is_late_run: bool,
    pub bills: u64,
    pub headcount: u64,
    pub employer_share: Money,
    pub person_share: Money,
    pub by_kind: [(u64, Money, Money, Money); InsuranceKind::ALL.len()],
    pub is_provisional: bool,
    pub left_out: LeftOut,
    /// Held money that was applied to the new bills.
    pub applied: Money,
    /// Employers that did not declare and are levied an estimate.
    pub estimated: u64,
    /// Estimates that were taken back, as their employers have declared.
    pub settled: u64,
    /// Bills of residents for their year.
    pub residents: u64,
    /// Bills of employers that declared after the first run: no late registrations.
    declared_late: u64,
}

/// What came of asking for a month.
#[derive(Clone, Debug)]
pub struct Answer {
    pub matter: Option<i64>,
    /// None where nothing was left to do.
    pub state: Option<MatterState>,
    pub assessed: Assessed,
}

/// Assesses a month: with `approve` at once, otherwise as a matter that a second person approves.
pub fn request_assessment(session: &Session, month: Month, approve: bool) -> anyhow::Result<Answer> {
    let request = json!({"month": month.to_string()});
    session.transact(&Operation::new(OperationKind::Assess, &request), |tx| {
        let subject = month.to_string();
        if let Some(pending) = tx.reader().pending_matter(OperationKind::Assess, &subject)? {
            let state = Some(MatterState::Pending);
            return Ok(Answer { matter: Some(pending.id), state, assessed: tx.rehearse(|tx| assess(tx, month))? });
        }
        let assessed = if approve { assess_in_turn(tx, month)? } else { tx.rehearse(|tx| assess(tx, month))? };
        if assessed.bills == 0 {
            return Ok(Answer { matter: None, state: None, assessed });
        }
        let (kind, rows) = (OperationKind::Assess, assessed.headcount);
        let asked = assessed.as_entered(month).to_string();
        let matter = super::review_matter::open_matter(tx, kind, &asked, &subject, rows)?;
        if approve {
            super::review_matter::approve_own(tx, matter)?;
        }
        let state = if approve { MatterState::Approved } else { MatterState::Pending };
        Ok(Answer { matter: Some(matter), state: Some(state), assessed })
    })
}

impl Assessed {
    /// Both shares.
    pub fn due(&self) -> Money {
        self.employer_share + self.person_share
    }

    /// What a matter asks for, with what it came to when it was entered.
    fn as_entered(&self, month: Month) -> serde_json::Value {
        json!({"month": month.to_string(), "headcount": self.headcount, "due": self.due().to_string()})
    }

    /// What the second person is told where the month has come to something else than what was entered.
    pub fn unlike_entered(&self, month: Month, request: &str) -> Option<Message> {
        let entered: serde_json::Value = serde_json::from_str(request).ok()?;
        let due = entered["due"].as_str()?;
        let was = (entered["headcount"].as_u64()?, due.to_owned());
        let is = (self.headcount, self.due().to_string());
        (was != is).then_some(Message::AssessedUnlikeEntered { month, was, is })
    }
}

/// The same, unless an earlier month waits that would be history by it.
pub fn assess_in_turn(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<Assessed> {
    let reader = tx.reader();
    if reader.first_assessed_month()?.is_none() {
        let waiting = reader.pending_subjects(OperationKind::Assess)?;
        let earlier = waiting.iter().filter_map(|(matter, subject)| Some((*matter, subject.parse::<Month>().ok()?)));
        if let Some((matter, earlier)) = earlier.filter(|(_, waiting)| *waiting < month).min_by_key(|(_, month)| *month)
        {
            return Err(Refusal::EarlierMonthWaits { month, earlier, matter }.into());
        }
    }
    assess(tx, month)
}

/// Assesses a month within a transaction: everybody the first time, later those registered since.
pub fn assess(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<Assessed> {
    // What the policy lacks is told first.
    scales::Scales::resolve(tx, month)?;
    refuse_too_far(tx, month)?;
    assess_with(tx, month, Undeclared::IsEstimated)
}

/// The same, for a plan that looks ahead of the declarations.
pub fn assess_with(tx: &mut Transaction<'_>, month: Month, undeclared: Undeclared) -> anyhow::Result<Assessed> {
    let scales = scales::Scales::resolve(tx, month)?;
    let mut runs = tx.reader().assessments(month)?;
    runs.retain(|run| run.levy_type.is_of_month_run());
    let levy_type = if runs.is_empty() { LevyType::Regular } else { LevyType::LateRegistration };
    let since = match runs.last() {
        None => {
            refuse_history(tx, month)?;
            Some(0)
        }
        Some(last) => changed_since(tx, last.operation)?,
    };
    let employers = scales::employers_of(tx, month)?;
    let estimates = Estimates::of(tx, month, (&employers, &runs), undeclared)?;
    let (mut assessed, mut settling) = (Assessed::default(), Settling::new(tx));
    estimates.take_back(tx, &mut settling, &mut assessed)?;
    // Who declared late is looked at although nobody else has changed.
    if let Some(since) = since.or(estimates.has_late_declarations().then_some(i64::MAX)) {
        let (is_late, present_year, policy) = (!runs.is_empty(), tx.today.year(), tx.policy);
        let asked = Asked { month, since, is_late, present_year, policy, estimates: &estimates };
        let facts = (scales.clone(), employers, tx.reader().ended_employers()?);
        let reckoning = Reckoning::new(asked, (tx.office.region, tx.office.kinds), facts);
        let run = bills::Run::new(tx, month, (levy_type, is_late), scales)?;
        run.write(tx, reckoning, estimates.is_any(), &mut assessed)?;
    }
    assessed.month = Some(month);
    let is_late_run = levy_type == LevyType::LateRegistration;
    let beside = assessed.declared_late + assessed.settled;
    if is_late_run && assessed.bills > beside {
        refuse_too_early(tx, month)?;
    }
    assessed.is_late_run = is_late_run && (beside == 0 || assessed.bills > beside);
    estimates.levy(tx, &mut assessed)?;
    super::resident_pension::levy(tx, month, levy_type, &mut assessed)?;
    if assessed.bills > 0 && tx.policy.carries_held_money(tx.office.region, tx.today) {
        assessed.applied = settling.apply_held_money(tx)?;
    }
    settling.post(tx)?;
    Ok(assessed)
}

/// A month far ahead is a slip of the pen; a plan may look there, a levy may not.
fn refuse_too_far(tx: &Transaction<'_>, month: Month) -> Result<(), anyhow::Error> {
    let ahead = tx.policy.assess_ahead_months(tx.office.region, tx.today).cast_signed();
    let last = Month::of(tx.today).plus(ahead);
    if month > last { Err(Refusal::MonthTooFarAhead { month, last }.into()) } else { Ok(()) }
}

/// Months before the first one assessed in this file are history, never levied.
fn refuse_history(tx: &Transaction<'_>, month: Month) -> Result<(), anyhow::Error> {
    match tx.reader().first_assessed_month()? {
        Some(first) if month < first => Err(Refusal::MonthBeforeHistory { month, first }.into()),
        _ => Ok(()),
    }
}

/// After which operation enrolments count as new; `None` where nothing came since the last run that could matter.
fn changed_since(tx: &Transaction<'_>, last_run: i64) -> anyhow::Result<Option<i64>> {
    let reader = tx.reader();
    let enrolments = reader.last_operation_on("enrolment")?;
    let others = reader.last_operation_on("employer")?.max(reader.last_operation_on("policy_file")?);
    // A changed employer or rate may let in someone who was left out before: then everybody is looked at.
    Ok(match (enrolments > last_run, others > last_run) {
        (_, true) => Some(0),
        (true, false) => Some(last_run),
        (false, false) => None,
    })
}

/// Late registrations are levied only for the last months; before that it is a back payment.
fn refuse_too_early(tx: &Transaction<'_>, month: Month) -> Result<(), anyhow::Error> {
    let (region, on) = (tx.office.region, tx.today);
    if tx.policy.is_levied_late(region, on, month) {
        return Ok(());
    }
    let months = tx.policy.late_registration_months(region, on).cast_signed();
    Err(Refusal::MonthTooEarlyForLateRegistration { month, months }.into())
}
