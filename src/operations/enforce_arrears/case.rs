//! A case as it stands on a day: its steps, and what is owed of its debts.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::model::{EnforcementState, EnforcementStep as Step, Money, Stage};
use crate::operations::debts::{Debt, FeeTerms, debts_of, late_fees_open};
use crate::operations::payment_notices::Due;
use crate::refusal::Refusal;
use crate::rules::enforcement::Course;
use crate::store::Reader;
use crate::store::enforcements::{Enforcement, TakenStep};

/// A case on a day.
#[derive(Clone, Debug)]
pub struct Case {
    pub record: Enforcement,
    pub steps: Vec<TakenStep>,
    pub course: Course,
    /// Each debt with what is owed of its late fee.
    pub debts: Vec<(Debt, Money)>,
    pub on: NaiveDate,
}

impl Case {
    /// The case of a number, or the refusal that there is none.
    pub fn of(reader: Reader<'_>, number: i64, on: NaiveDate, terms: &FeeTerms) -> anyhow::Result<Self> {
        let unknown = || Refusal::EnforcementUnknown { enforcement: number };
        Self::load(reader, reader.enforcement(number)?.ok_or_else(unknown)?, on, terms)
    }

    pub fn load(reader: Reader<'_>, record: Enforcement, on: NaiveDate, terms: &FeeTerms) -> anyhow::Result<Self> {
        let steps = reader.enforcement_steps(record.number)?;
        let about: BTreeSet<_> = reader.enforcement_debts(record.number)?.into_iter().collect();
        let mut bills = Vec::new();
        reader.each_bill_of_payers(Some(record.payer), |bill| {
            bills.extend(about.iter().any(|(number, _)| *number == bill.number).then_some(bill));
            Ok(())
        })?;
        let mut debts = Vec::new();
        for bill in bills {
            let of_bill = debts_of(&reader.bill_account(bill)?, true);
            debts.extend(of_bill.into_iter().filter(|debt| about.contains(&(debt.bill, debt.kind))));
        }
        let fees = late_fees_open(&debts, on, terms);
        let course = course_of(&record, &steps);
        Ok(Self { record, steps, course, debts: debts.into_iter().zip(fees).collect(), on })
    }

    /// What is overdue of the shares.
    pub fn principal(&self) -> Money {
        self.debts.iter().map(|(debt, _)| debt.overdue_on(self.on)).sum()
    }

    pub fn late_fee(&self) -> Money {
        self.debts.iter().map(|(_, late_fee)| *late_fee).sum()
    }

    /// How the case stands: what was paid or put off goes before its steps.
    pub fn state(&self) -> EnforcementState {
        let by_steps = self.course.state().0;
        let is_owed = (self.principal() + self.late_fee()).is_positive();
        let is_deferred = self.debts.iter().any(|(debt, _)| debt.deferred_on(self.on).is_positive());
        match (by_steps, is_owed, is_deferred) {
            (EnforcementState::Closed, _, _) => by_steps,
            (_, _, true) if !self.principal().is_positive() => EnforcementState::Deferred,
            (_, true, _) => by_steps,
            (_, false, _) => EnforcementState::Paid,
        }
    }

    /// The debts of which something is owed, for a document of a stage.
    pub fn dues(&self, stage: Stage) -> Vec<Due> {
        let due = |(debt, late_fee): &(Debt, Money)| {
            let principal = debt.overdue_on(self.on);
            (principal + *late_fee).is_positive().then(|| Due {
                debt: debt.clone(),
                stage,
                late_fee: *late_fee,
                principal,
            })
        };
        self.debts.iter().filter_map(due).collect()
    }

    /// The last step of a sort.
    pub fn step(&self, step: Step) -> Option<&TakenStep> {
        self.steps.iter().rev().find(|taken| taken.facts.step == step)
    }

    /// The number of the document that was issued last.
    pub fn last_notice(&self) -> Option<&str> {
        self.steps.iter().rev().find_map(|taken| taken.notice.as_deref())
    }
}

/// The days of the steps that stand.
fn course_of(record: &Enforcement, steps: &[TakenStep]) -> Course {
    let mut course = Course::found(record.found_on);
    for taken in steps {
        let on = Some(taken.facts.counts_from);
        let place = match taken.facts.step {
            Step::Ordered => &mut course.ordered_on,
            Step::OrderServed => &mut course.order_served_on,
            Step::BankQueried => &mut course.bank_queried_on,
            Step::Urged => &mut course.urged_on,
            Step::UrgeServed => &mut course.urge_served_on,
            Step::SeizeApplied => &mut course.seize_applied_on,
            Step::SeizeDecided => &mut course.seize_decided_on,
            Step::CourtApplied => &mut course.court_on,
            Step::Closed => &mut course.closed_on,
        };
        *place = on;
    }
    course
}
