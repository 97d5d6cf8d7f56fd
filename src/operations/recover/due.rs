//! What of a recovery is due by when: an order by its day, a plan by its instalments, of which what came since pays the first ones first. What
//! is kept back from benefits has no day.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::Money;
use crate::rules::instalments::paid_of;
use crate::store::Reader;
use crate::store::recoveries::{Instalment, RecoveryEventKind, StandingRecovery};
use crate::store::recovery_terms::Terms;

/// A day by which something is to be given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub due_on: NaiveDate,
    pub amount: Money,
    pub paid: Money,
}

impl Part {
    pub fn left(&self) -> Money {
        self.amount - self.paid
    }

    /// How it stands on a day.
    pub fn state(&self, today: NaiveDate) -> &'static str {
        match self.left().is_positive() {
            false => "paid",
            true if self.due_on < today => "overdue",
            true => "open",
        }
    }
}

/// What is left to give back by the next day, and what should have come by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The first day of which something is left.
    pub due_on: NaiveDate,
    /// What is left of that day's part.
    pub amount: Money,
    /// What is left of all days past.
    pub overdue: Money,
    pub is_referred: bool,
}

/// The terms of recoveries, by their numbers.
pub fn terms(reader: Reader<'_>) -> anyhow::Result<BTreeMap<i64, Terms>> {
    Ok(reader.recovery_terms(None)?.into_iter().map(|terms| (terms.recovery, terms)).collect())
}

/// The parts in which a recovery is to be given back by its terms; none where it has no day.
pub fn parts(standing: &StandingRecovery, terms: &Terms) -> Vec<Part> {
    let Terms { event, amount, ordered_by, instalments, .. } = terms;
    if let (RecoveryEventKind::Ordered, Some(due_on)) = (event, ordered_by) {
        let left = standing.left.max(Money::ZERO);
        return vec![Part { due_on: *due_on, amount: standing.recovery.amount, paid: standing.recovery.amount - left }];
    }
    // What was settled before the plan is not among its instalments.
    let amounts: Vec<Money> = instalments.iter().map(|one| one.amount).collect();
    let paid = paid_of(&amounts, *amount - standing.left);
    let part = |(one, paid): (&Instalment, Money)| Part { due_on: one.due_on, amount: one.amount, paid };
    instalments.iter().zip(paid).map(part).collect()
}

/// What is due of a recovery as of a day.
pub fn due(standing: &StandingRecovery, terms: Option<&Terms>, today: NaiveDate) -> Option<Due> {
    let terms = terms?;
    let open: Vec<Part> = parts(standing, terms).into_iter().filter(|part| part.left().is_positive()).collect();
    let first = open.first()?;
    let past = open.iter().filter(|part| part.due_on < today);
    let overdue = past.map(Part::left).sum();
    Some(Due { due_on: first.due_on, amount: first.left(), overdue, is_referred: terms.is_referred })
}
