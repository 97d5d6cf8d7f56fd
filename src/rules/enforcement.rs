//! The course of a case of enforcement (强制征缴): 社会保险法 第六十三条, 社会保险费申报缴纳管理规定 第四章, 行政强制法 第三十五、
//! 五十三、五十四条. Each act has a first day, before which it is refused, and a last one, after which the case is overdue.

use chrono::{Months, NaiveDate};

use super::calendar::{Limit, due};
use crate::model::{EnforcementAct as Act, EnforcementState as State, Window};
use crate::policy::Calendar;
use crate::refusal::Refusal;

/// The time limits of a region on a day, in working days unless the name says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The order after the finding.
    pub notice: u32,
    /// Service after issue.
    pub serve: u32,
    /// Payment after receipt of the order.
    pub pay: u32,
    /// The next act of the office once it is possible.
    pub act: u32,
    /// Payment after receipt of the letter of demand.
    pub urge: u32,
    /// The decision to transfer after urging has failed.
    pub decide: u32,
    /// The court after receipt of the letter of demand.
    pub court: u32,
    /// The time to sue against the order.
    pub lawsuit_months: u32,
    /// The court at the latest, after the time to sue.
    pub court_months: u32,
}

/// What was done so far, and on which days. A day of service is the one from which terms run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    pub found_on: NaiveDate,
    pub ordered_on: Option<NaiveDate>,
    pub order_served_on: Option<NaiveDate>,
    pub bank_queried_on: Option<NaiveDate>,
    pub urged_on: Option<NaiveDate>,
    pub urge_served_on: Option<NaiveDate>,
    pub seize_applied_on: Option<NaiveDate>,
    pub seize_decided_on: Option<NaiveDate>,
    pub court_on: Option<NaiveDate>,
    pub closed_on: Option<NaiveDate>,
}

impl Course {
    /// A case in which nothing was done yet.
    pub const fn found(on: NaiveDate) -> Self {
        Self {
            found_on: on,
            ordered_on: None,
            order_served_on: None,
            bank_queried_on: None,
            urged_on: None,
            urge_served_on: None,
            seize_applied_on: None,
            seize_decided_on: None,
            court_on: None,
            closed_on: None,
        }
    }

    /// How the case stands by its steps alone, and since when.
    pub fn state(&self) -> (State, NaiveDate) {
        let steps = [
            (State::Closed, self.closed_on),
            (State::Court, self.court_on),
            (State::SeizeDecided, self.seize_decided_on),
            (State::SeizeApplied, self.seize_applied_on),
            (State::UrgeServed, self.urge_served_on),
            (State::Urged, self.urged_on),
            (State::Served, self.order_served_on),
            (State::Ordered, self.ordered_on),
        ];
        let furthest = steps.into_iter().find_map(|(state, on)| on.map(|on| (state, on)));
        furthest.unwrap_or((State::New, self.found_on))
    }

    /// What comes next. The court is open as soon as urging has failed; the transfer from the bank account comes before it.
    pub fn next(&self) -> Option<Act> {
        match self.state().0 {
            State::New => Some(Act::Order),
            State::Ordered | State::Urged => Some(Act::Serve),
            State::Served => Some(Act::Urge),
            State::UrgeServed if self.bank_queried_on.is_none() => Some(Act::QueryBank),
            State::UrgeServed => Some(Act::Seize),
            State::SeizeApplied => Some(Act::Decide),
            State::SeizeDecided => Some(Act::Court),
            State::Court | State::Deferred | State::Paid | State::Closed => None,
        }
    }

    /// Whether an act has its place now.
    pub fn allows(&self, act: Act) -> bool {
        match (act, self.state().0) {
            (_, State::Closed) => false,
            (Act::Close, _) => true,
            (Act::QueryBank, _) => self.order_served_on.is_some(),
            (Act::Court, _) => self.urge_served_on.is_some() && self.court_on.is_none(),
            (act, _) => self.next() == Some(act) || (act == Act::Seize && self.next() == Some(Act::QueryBank)),
        }
    }

    /// The last day of the term that the order set.
    pub fn pay_by(&self, terms: &Terms, calendar: &Calendar) -> Result<Option<NaiveDate>, Refusal> {
        self.order_served_on.map(|served| after(served, terms.pay, calendar)).transpose()
    }

    /// The first and the last day of an act; none where it has none.
    pub fn window(&self, act: Act, terms: &Terms, calendar: &Calendar) -> Result<Option<Window>, Refusal> {
        let passed = |start: NaiveDate, term: u32| after(start, term, calendar).map(next_day);
        Ok(match act {
            Act::Order => Some(Window { from: self.found_on, by: after(self.found_on, terms.notice, calendar)? }),
            Act::Serve => match (self.urged_on, self.ordered_on) {
                (Some(issued), _) | (None, Some(issued)) => {
                    Some(Window { from: issued, by: after(issued, terms.serve, calendar)? })
                }
                (None, None) => None,
            },
            // Only after the order has failed (社会保险法 第六十三条第二款).
            Act::QueryBank => match self.order_served_on {
                Some(served) => {
                    let since = self.urge_served_on.unwrap_or(served);
                    let by = after(after(since, terms.pay, calendar)?, terms.act, calendar)?;
                    Some(Window { from: passed(served, terms.pay)?, by })
                }
                None => None,
            },
            Act::Urge => match self.order_served_on {
                Some(served) => {
                    let term_ends = after(served, terms.pay, calendar)?;
                    Some(Window { from: next_day(term_ends), by: after(term_ends, terms.act, calendar)? })
                }
                None => None,
            },
            Act::Seize => match self.urge_served_on {
                Some(served) => {
                    let term_ends = after(served, terms.urge, calendar)?;
                    Some(Window { from: next_day(term_ends), by: after(term_ends, terms.act, calendar)? })
                }
                None => None,
            },
            Act::Decide => match (self.seize_applied_on, self.urge_served_on) {
                (Some(applied), Some(served)) => {
                    let by = after(after(served, terms.urge, calendar)?, terms.decide, calendar)?;
                    Some(Window { from: applied, by: by.max(applied) })
                }
                _ => None,
            },
            // Reading: 社会保险法 第六十三条第三款 does not wait for the time to sue to pass; 行政强制法 第五十四条 asks for ten
            // working days after the letter of demand, and 第五十三条 closes the way three months after the time to sue.
            Act::Court => match (self.urge_served_on, self.order_served_on) {
                (Some(urged), Some(ordered)) => {
                    let by = months_after(ordered, terms.lawsuit_months + terms.court_months);
                    Some(Window { from: passed(urged, terms.court)?, by })
                }
                _ => None,
            },
            Act::Close => None,
        })
    }

    /// The end of the time to sue against the order.
    pub fn sue_by(&self, terms: &Terms) -> Option<NaiveDate> {
        self.order_served_on.map(|served| months_after(served, terms.lawsuit_months))
    }
}

fn after(start: NaiveDate, working_days: u32, calendar: &Calendar) -> Result<NaiveDate, Refusal> {
    due(start, Limit::working_days(working_days), calendar)
}

fn next_day(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

fn months_after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}
