//! Enforces arrears that the agency assessed (强制征缴): a case is opened, then goes from the order to pay to the court, each step
//! an operation that is refused before its day. What is owed is reckoned anew each time, so that a payment counts at once.

mod acts;
mod case;
mod open;
mod pages;

pub use acts::{
    BankAccount, Closing, Decision, ForCourt, Served, close, court, decide, order, query_bank, seize, serve, undo, urge,
};
pub use case::Case;
pub use open::{Opening, agency_enforces, open, open_case};

pub(in crate::operations) use acts::{order_within, urge_within};

use chrono::NaiveDate;

use crate::model::{EnforcementAct, EnforcementState, RegionCode, Window};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::enforcement::{Course, Terms};

/// The time limits of a region on a day.
pub fn terms_of(policy: &Policy, region: RegionCode, on: NaiveDate) -> Terms {
    let wd = |name: &str| policy.working_days_limit(name, region, on);
    let months = |name: &str| policy.time_limit(name, region, on).unwrap_or_default();
    Terms {
        notice: wd("dunning.notice_wd"),
        serve: wd("dunning.serve_wd"),
        pay: wd("dunning.pay_wd"),
        act: wd("dunning.act_wd"),
        urge: wd("dunning.urge_wd"),
        decide: wd("dunning.seizure_wd"),
        court: wd("dunning.court_wd"),
        lawsuit_months: months("dunning.lawsuit_months"),
        court_months: months("dunning.court_months"),
    }
}

/// What comes next in a course and when: the days are left open where the calendar of their year is missing.
pub fn next_of(course: &Course, terms: &Terms, policy: &Policy) -> Option<(EnforcementAct, Option<Window>)> {
    let act = course.next()?;
    Some((act, course.window(act, terms, policy.calendar()).ok().flatten()))
}

/// Why an act cannot be done in a course on a day.
fn refused(case: &Case, act: EnforcementAct, terms: &Terms, policy: &Policy) -> Result<(), Refusal> {
    let (enforcement, state) = (case.record.number, case.state());
    if !state.is_live() && (act != EnforcementAct::Close || state == EnforcementState::Closed) {
        return Err(Refusal::EnforcementOver { enforcement, state: state.code().to_owned() });
    }
    if !case.course.allows(act) {
        let next = case.course.next().map(EnforcementAct::code).unwrap_or_default().to_owned();
        let (act, state) = (act.code().to_owned(), state.code().to_owned());
        return Err(Refusal::EnforcementNotNext { enforcement, act, state, next });
    }
    let Some(window) = case.course.window(act, terms, policy.calendar())? else { return Ok(()) };
    if case.on < window.from {
        return Err(Refusal::EnforcementTooEarly { enforcement, act: act.code().to_owned(), from: window.from });
    }
    if act == EnforcementAct::Court && case.on > window.by {
        return Err(Refusal::EnforcementTooLate { enforcement, last: window.by });
    }
    Ok(())
}
