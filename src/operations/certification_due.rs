//! Who has to be certified by when, who is reminded, and whose pension lapses.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use serde_json::json;

use crate::documents::Document;
use crate::i18n::Message;
use crate::model::{Benefit, ClaimState, MatterState, Month, OperationKind, day_number};
use crate::operations::apply_matter::Told;
use crate::operations::benefit_notices::{self as notices, write, write_each};
use crate::operations::hold_share::{details_of, lapse_share};
use crate::operations::in_pay::last_payroll_month;
use crate::operations::recover::overpaid::recover_ended;
use crate::operations::run_payroll::is_active;
use crate::operations::set_payment_state::enter;
use crate::refusal::Fault;
use crate::rules::certification::{Certification, due_month, stands};
use crate::rules::payment_state::Said;
use crate::session::{Operation, Session, Transaction};
use crate::store::Reader;
use crate::store::certifications::{Certifiable, CertifiedClaim};
use crate::store::matters::Matter;

/// Somebody whose certification ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub claim: i64,
    pub who: Certifiable,
    pub certified_on: Option<NaiveDate>,
    /// The last month that is paid without a new certification.
    pub month: Month,
    pub state: Certification,
    /// One of several dependants: only his share depends on it.
    pub payee: Option<i64>,
    /// The payee who has to be certified, where he is a dependant.
    pub dependant: Option<i64>,
    /// The claim is paid in the month of the day, as the last payroll left it; else that is to be looked at.
    pub is_steady: bool,
}

impl Due {
    /// Whether the claim is paid in the month of the day for which this was asked.
    pub fn is_paid(&self, reader: Reader<'_>, on: NaiveDate) -> anyhow::Result<bool> {
        if self.is_steady { Ok(true) } else { is_active(reader, self.claim, Month::of(on)) }
    }
}

/// What the law says about it.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    pub months: u32,
    pub remind_days: u32,
}

/// The benefits that need certification.
fn benefits() -> Vec<&'static str> {
    use strum::IntoEnumIterator as _;
    Benefit::iter().filter(|benefit| benefit.needs_certification()).map(Into::into).collect()
}

/// Goes through everybody in pay who has to be certified, as known on a day.
pub fn each_due(
    reader: Reader<'_>,
    terms: Terms,
    on: NaiveDate,
    mut take: impl FnMut(Due) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut finder = reader.certification_finder()?;
    let upto = day_number(on);
    let (mut persons, merges) = (reader.person_finder()?, reader.merges(i64::MAX)?);
    // Of a month before the last payroll's what is paid now does not tell.
    let is_told = last_payroll_month(reader)?.is_none_or(|last| Month::of(on) >= last);
    reader.each_certified_claim(&benefits(), (upto, Month::of(on)), |held| {
        let CertifiedClaim { claim, person, .. } = *held;
        let applied_on = crate::model::day_from_number(held.applied_on).unwrap_or(on);
        let due = |who, certified_on: Option<NaiveDate>, payee, dependant| {
            let month = due_month(certified_on.unwrap_or(applied_on), terms.months);
            let (state, is_steady) = (stands(month, on, terms.remind_days), held.is_steady && is_told);
            Due { claim, who, certified_on, month, state, payee, dependant, is_steady }
        };
        if !held.is_of_survivors {
            // Whose number was merged is certified under the leading one.
            let who = Certifiable::Person(merges.leading(person));
            let certified_on = match who {
                Certifiable::Person(leading) if leading == person => {
                    finder.last_of_registered(person, held.certified_on, upto)?
                }
                _ => finder.last(who, upto)?,
            };
            return take(due(who, certified_on, None, None));
        }
        // Whoever is paid has to be seen alive, registered or not.
        let payees = reader.payees_of_claim(claim)?;
        for payee in &payees {
            let who = Certifiable::of_payee(&mut persons, &payee.details.id_number, person)?;
            let share = (payees.len() > 1).then_some(payee.number);
            // Whose share is kept back is not asked again: his proof brings it back.
            if share.map_or(Ok(true), |share| is_held_at_last(reader, claim, share).map(|is_held| !is_held))?
                && let Some(who) = who
            {
                take(due(who, finder.last(who, upto)?, share, Some(payee.number)))?;
            }
        }
        Ok(())
    })
}

/// Whether the share of a payee is kept back, by what was said of it last.
fn is_held_at_last(reader: Reader<'_>, claim: i64, payee: i64) -> anyhow::Result<bool> {
    let states = reader.payee_states(claim)?;
    let last = states.iter().rev().find(|(of, _)| *of == payee);
    Ok(last.is_some_and(|(_, stands)| stands.state != ClaimState::Active))
}

/// The terms of the office on a day.
pub fn terms(session: &Session, on: NaiveDate) -> Terms {
    let (policy, region) = (session.policy(), session.office().region);
    Terms { months: policy.certification_months(region, on), remind_days: policy.certification_remind_days(region, on) }
}

fn terms_of(tx: &Transaction<'_>, on: NaiveDate) -> Terms {
    let region = tx.office.region;
    Terms {
        months: tx.policy.certification_months(region, on),
        remind_days: tx.policy.certification_remind_days(region, on),
    }
}

/// Reminds everybody whose certification ends within the days of the policy and a month more, once for each end: a monthly run
/// reaches everybody at least so many days before.
pub fn remind(session: &Session) -> anyhow::Result<Vec<Due>> {
    let request = json!({"on": session.today().to_string()});
    session.transact(&Operation::new(OperationKind::CertifyRemind, &request), |tx| {
        let (mut reminded, mut named) = (Vec::new(), HashSet::new());
        for found in to_remind(tx.reader(), terms_of(tx, tx.today), tx.today)? {
            // Who draws two pensions is reminded once.
            if !named.insert((found.who, found.month)) {
                continue;
            }
            tx.writer.insert_certification_reminder(found.who, found.month, tx.today)?;
            write_reminder(tx, &found)?;
            reminded.push(found);
        }
        Ok(reminded)
    })
}

/// Who would be reminded on a day and was not yet.
pub fn to_remind(reader: Reader<'_>, terms: Terms, today: NaiveDate) -> anyhow::Result<Vec<Due>> {
    let horizon = today.checked_add_days(Days::new(u64::from(terms.remind_days) + 31)).unwrap_or(today);
    let mut due = Vec::new();
    each_due(reader, terms, today, |found| {
        if found.state != Certification::Overdue && found.month.last_day() <= horizon {
            due.push(found);
        }
        Ok(())
    })?;
    let (mut left, mut finder) = (Vec::new(), reader.reminder_finder()?);
    for found in due {
        if !finder.was_reminded(found.who, found.month)? && found.is_paid(reader, today)? {
            left.push(found);
        }
    }
    Ok(left)
}

fn write_reminder(tx: &mut Transaction<'_>, due: &Due) -> anyhow::Result<()> {
    let claim = tx.reader().claim(due.claim)?.ok_or_else(|| anyhow::anyhow!("claim {} is missing", due.claim))?;
    let (to, due_on) = (Some(due.month), due.month.last_day().to_string());
    let payee = due.dependant.map_or(Ok(None), |payee| details_of(tx.reader(), payee))?;
    let said = notices::Said { from: Some(due.month.plus(1)), to, due_on, payee, ..Default::default() };
    write(tx, Document::CertificationReminder, &claim, said).map(|_| ())
}

/// What came of asking for a lapse.
#[derive(Clone, Debug)]
pub struct Lapse {
    pub matter: Option<i64>,
    pub state: Option<MatterState>,
    pub overdue: Vec<Due>,
    pub unreminded: Unreminded,
}

/// Who lapses although he was not reminded in time. Payment is suspended all the same (社会保险经办条例 第二十六条: the office cannot confirm
/// that he is entitled, and whoever is overdue is reminded no more), but whoever decides is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unreminded {
    pub never: u64,
    /// Fewer days before the end than the policy says.
    pub late: u64,
    pub days: u32,
}

impl Unreminded {
    fn count(reader: Reader<'_>, overdue: &[Due], days: u32) -> anyhow::Result<Self> {
        let mut found = Self { days, ..Self::default() };
        for due in overdue {
            let reminders = reader.reminders(due.who)?;
            let first = reminders.iter().find(|(month, _)| *month == due.month).map(|(_, on)| *on);
            let is_late = |on: NaiveDate| (due.month.last_day() - on).num_days() < i64::from(days);
            found.never += u64::from(first.is_none());
            found.late += u64::from(first.is_some_and(is_late));
        }
        Ok(found)
    }

    pub const fn is_any(&self) -> bool {
        self.never + self.late > 0
    }

    /// How many they are; none where everybody was reminded in time.
    pub fn message(&self) -> Option<Message> {
        let Self { never, late, days } = *self;
        self.is_any().then_some(Message::LapseUnreminded { never, late, days })
    }
}

/// Opens one matter about everybody who is overdue on a day.
pub fn request_lapse(session: &Session, on: NaiveDate, approve: bool) -> anyhow::Result<Lapse> {
    let request = json!({"on": on.to_string()});
    session.transact(&Operation::new(OperationKind::CertifyLapse, &request), |tx| {
        let subject = on.to_string();
        let overdue = overdue(tx, on)?;
        let unreminded = Unreminded::count(tx.reader(), &overdue, terms_of(tx, on).remind_days)?;
        let lapse = |matter, state, overdue| Lapse { matter, state, overdue, unreminded };
        if let Some(pending) = tx.reader().pending_matter(OperationKind::CertifyLapse, &subject)? {
            return Ok(lapse(Some(pending.id), Some(MatterState::Pending), overdue));
        }
        if overdue.is_empty() {
            return Ok(lapse(None, None, overdue));
        }
        let (kind, rows) = (OperationKind::CertifyLapse, overdue.len() as u64);
        let says = json!({"on": subject, "never_reminded": unreminded.never, "reminded_late": unreminded.late});
        let matter = super::review_matter::open_matter(tx, kind, &says.to_string(), &subject, rows)?;
        let state = if approve {
            suspend(tx, &overdue, on)?;
            super::review_matter::approve_own(tx, matter)?;
            MatterState::Approved
        } else {
            MatterState::Pending
        };
        Ok(lapse(Some(matter), Some(state), overdue))
    })
}

/// Does what a matter asks for: to those who are overdue still. Who was certified since is taken off.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter, told: &mut Told) -> anyhow::Result<Vec<(u64, Fault)>> {
    let on = crate::model::parse_day(&matter.subject)
        .map_err(|_| anyhow::anyhow!("the day of matter {} is damaged", matter.id))?;
    let overdue = overdue(tx, on)?;
    let unreminded = Unreminded::count(tx.reader(), &overdue, terms_of(tx, on).remind_days)?;
    told.messages.extend(unreminded.message());
    suspend(tx, &overdue, on)?;
    Ok(Vec::new())
}

/// Suspends everybody who is overdue on a day within a change that is not kept; how many.
pub fn foresee_lapse(tx: &mut Transaction<'_>, on: NaiveDate) -> anyhow::Result<usize> {
    let overdue = overdue(tx, on)?;
    suspend(tx, &overdue, on)?;
    Ok(overdue.len())
}

/// Everybody who is paid and overdue on a day, as far as certifications are known now.
fn overdue(tx: &Transaction<'_>, on: NaiveDate) -> anyhow::Result<Vec<Due>> {
    let (reader, mut found) = (tx.reader(), Vec::new());
    each_due(reader, terms_of(tx, on), on.max(tx.today), |due| {
        if stands(due.month, on, 0) == Certification::Overdue {
            found.push(due);
        }
        Ok(())
    })?;
    let last = last_payroll_month(reader)?;
    let mut overdue = Vec::new();
    for due in found {
        if is_active(reader, due.claim, suspended_from(&due, last))? {
            overdue.push(due);
        }
    }
    Ok(overdue)
}

/// Paid up to the month in which the certification ends, and never taken back what a payroll has paid.
fn suspended_from(due: &Due, last: Option<Month>) -> Month {
    let after = due.month.plus(1);
    last.map_or(after, |last| after.max(last.plus(1)))
}

fn suspend(tx: &mut Transaction<'_>, overdue: &[Due], on: NaiveDate) -> anyhow::Result<()> {
    let last = last_payroll_month(tx.reader())?;
    for (line, due) in (1..).zip(overdue) {
        let claim = tx.reader().claim(due.claim)?.ok_or_else(|| anyhow::anyhow!("claim {} is missing", due.claim))?;
        let note = format!("certified up to {}", due.month);
        if let Some(payee) = due.payee {
            lapse_share(tx, &claim, payee, (suspended_from(due, last), on, note), line)?;
            continue;
        }
        let reason = crate::model::PaymentReason::find(
            crate::model::PaymentAct::Suspend,
            claim.claim.benefit,
            "no_proof_of_life",
        );
        let reason = reason.map_or("1201", |reason| reason.code).to_owned();
        let from = suspended_from(due, last);
        let events = [Said { state: ClaimState::Suspended, from, reason, on }];
        enter(tx, &claim, (&events, &note), line)?;
        let said = notices::Said { reason: "no_proof_of_life".to_owned(), from: Some(from), ..Default::default() };
        write_each(tx, Document::SuspensionNotice, &claim, (said, from))?;
        recover_ended(tx, due.claim, "no_proof_of_life", line)?;
    }
    Ok(())
}
