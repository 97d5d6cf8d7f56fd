//! A part of a debt that falls due on one day: the late fee is reckoned for each part by itself.

use chrono::NaiveDate;

use crate::model::{Component, Money};
use crate::policy::LateFeeTerms;
use crate::rules::late_fee::{LateFee, late_fee, spans};

/// What falls due on one day, and what was paid on it.
#[derive(Clone, Debug)]
pub struct Part {
    pub due_on: NaiveDate,
    /// The first day that counts for the late fee; none where no late fee is charged.
    pub late_from: Option<NaiveDate>,
    pub due: Money,
    /// Only this share; none stands for both.
    pub share: Option<Component>,
    /// The last day up to which it is deferred.
    pub deferred_until: Option<NaiveDate>,
    /// Days before the deferral for which the late fee stays: an agreement waives it only from its own day on.
    owed_before: Option<(NaiveDate, NaiveDate)>,
    /// Ascending by day.
    payments: Vec<(NaiveDate, Money)>,
}

impl Part {
    pub fn new(due_on: NaiveDate, late_from: Option<NaiveDate>, due: Money, payments: Vec<(NaiveDate, Money)>) -> Self {
        let mut part = Self { due_on, late_from, due, share: None, deferred_until: None, owed_before: None, payments };
        part.payments.sort_by_key(|(paid_on, _)| *paid_on);
        part
    }

    /// What is owed by all payments that are known, whenever they count.
    pub fn balance(&self) -> Money {
        self.balance_on(NaiveDate::MAX)
    }

    /// What was still owed at the end of a day.
    pub fn balance_on(&self, day: NaiveDate) -> Money {
        self.due - self.payments.iter().filter(|(paid_on, _)| *paid_on <= day).map(|(_, amount)| *amount).sum()
    }

    /// The late fee of all days up to one, that day included, whether paid or not.
    pub fn late_fee(&self, up_to: NaiveDate, terms: &LateFeeTerms) -> LateFee {
        let mut found = Vec::new();
        if let Some((from, to)) = self.owed_before {
            found.extend(spans(self.due, from, to.min(up_to), &self.payments));
        }
        if let Some(from) = self.late_from.filter(|from| *from <= up_to) {
            found.extend(spans(self.due, from, up_to, &self.payments));
        }
        late_fee(&found, terms)
    }

    /// Puts its due day off to the end of a term: no late fee up to then. Where the term begins on a day, the fee of the days
    /// before it stays.
    #[must_use]
    pub fn deferred(mut self, since: Option<NaiveDate>, until: NaiveDate) -> Self {
        self.deferred_until = Some(until);
        self.due_on = self.due_on.max(until);
        let last_before = since.and_then(|since| since.pred_opt());
        self.owed_before = self.late_from.zip(last_before).filter(|(from, to)| from <= to);
        self.late_from = self.late_from.map(|from| from.max(until.succ_opt().unwrap_or(until)));
        self
    }

    /// The same as far as one share goes.
    #[must_use]
    pub fn of_share(self, share: Component, due: Money, payments: Vec<(NaiveDate, Money)>) -> Self {
        Self { share: Some(share), due, payments, ..self }
    }

    /// What is deferred of it on a day.
    pub fn deferred_on(&self, day: NaiveDate) -> Money {
        let is_deferred = self.deferred_until.is_some_and(|until| day <= until);
        if is_deferred { self.balance() } else { Money::ZERO }
    }

    /// Whether a payment on a share goes to it.
    pub fn takes(&self, share: Component) -> bool {
        self.share.is_none_or(|own| own == share)
    }

    /// Whether the fee of both is reckoned, and rounded, as one.
    pub fn goes_with(&self, other: &Self) -> bool {
        (self.due_on, self.late_from, self.deferred_until, self.owed_before)
            == (other.due_on, other.late_from, other.deferred_until, other.owed_before)
    }

    pub fn pay(&mut self, paid_on: NaiveDate, amount: Money) {
        self.payments.push((paid_on, amount));
        self.payments.sort_by_key(|(paid_on, _)| *paid_on);
    }

    /// Puts another part that goes with this one to it.
    pub fn join(&mut self, other: &Self) {
        self.due += other.due;
        self.payments.extend(&other.payments);
        self.payments.sort_by_key(|(paid_on, _)| *paid_on);
    }
}
