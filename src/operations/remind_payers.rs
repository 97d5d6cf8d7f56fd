//! The dunning run (催缴): who is new or due for the next stage gets one notice; asked twice a day it finds nothing new.
//! Where the tax office collects it is a reminder; what the agency collects or assessed itself becomes a case of enforcement, which
//! the run opens, orders to pay and, once the order was served and its term has passed, urges.

use chrono::NaiveDate;
use serde_json::json;

use crate::model::{EnforcementAct, EnforcementCause, Money, OperationKind, RegionCode, Stage, Standing};
use crate::operations::debts::{Debt, FeeTerms, debts_of, late_fees_open};
use crate::operations::enforce_arrears::{Case, Opening, next_of, open_case, order_within, terms_of, urge_within};
use crate::operations::payment_notices::{Deliver, Due, Issued, ToIssue, issue_notice};
use crate::policy::Policy;
use crate::rules::dunning;
use crate::rules::enforcement::Terms;
use crate::session::{Operation, Session, Transaction};
use crate::store::Reader;
use crate::store::employers::EmployerVersion;
use crate::store::persons::AsOf;
use crate::store::standings::Subject;

/// Takes the list of all notices of a run and puts it where it belongs.
pub type List<'l> = &'l dyn Fn(&[Issued]) -> anyhow::Result<()>;

/// Runs the dunning for a day: notices and their list are delivered, then recorded, all or none.
pub fn remind(session: &Session, on: NaiveDate, deliver: Deliver<'_>, list: List<'_>) -> anyhow::Result<Vec<Issued>> {
    let request = json!({"on": on.to_string()});
    session.transact(&Operation::new(OperationKind::Remind, &request), |tx| {
        let issued = remind_in(tx, on, deliver)?;
        if !issued.is_empty() {
            list(&issued)?;
        }
        Ok(issued)
    })
}

/// The dunning of a day within a change.
pub fn remind_in(tx: &mut Transaction<'_>, on: NaiveDate, deliver: Deliver<'_>) -> anyhow::Result<Vec<Issued>> {
    let mut run = Run::new(tx, on, deliver);
    run.notify_all(tx)?;
    Ok(run.issued)
}

/// How many employers a run on a day would notify of debts, and of how much.
pub fn to_remind(session: &Session, on: NaiveDate) -> anyhow::Result<(i64, Money)> {
    let (reader, office) = (session.reader(), session.office());
    let place = (reader, session.policy(), office.region);
    let (mut waiting, mut payer, mut owes) = ((0, Money::ZERO), 0, Money::ZERO);
    let mut add = |payer: i64, owes: Money| -> anyhow::Result<()> {
        if owes.is_positive() && is_dunned(reader, payer)?.is_some() {
            waiting.0 += 1;
            waiting.1 += owes;
        }
        Ok(())
    };
    reader.each_open_bill(None, |bill| {
        if bill.payer != payer {
            add(payer, std::mem::take(&mut owes))?;
            payer = bill.payer;
        }
        for debt in debts_of(&reader.bill_account(bill)?, true) {
            if stage_due(place, &debt, on)?.is_some() {
                owes += debt.overdue_on(on);
            }
        }
        Ok(())
    })?;
    add(payer, owes)?;
    Ok(waiting)
}

/// The employer behind a payer, if it is dunned: whoever left the register is not, what it owes stays; who pays for himself is not
/// either.
fn is_dunned(reader: Reader<'_>, payer: i64) -> anyhow::Result<Option<EmployerVersion>> {
    if reader.person_of_payer(payer)?.is_some() {
        return Ok(None);
    }
    let has_left = reader.standing(Subject::Employer(payer))?.is_some_and(|held| held.state != Standing::Active);
    Ok(reader.employer(payer, AsOf::NOW)?.filter(|employer| !employer.is_void && !has_left))
}

/// The stage that a debt is due for, if it is. One that is in a case goes with the case.
fn stage_due(
    (reader, policy, region): (Reader<'_>, &Policy, RegionCode),
    debt: &Debt,
    on: NaiveDate,
) -> anyhow::Result<Option<Stage>> {
    let is_excluded = policy.dunning_excludes_before(region, on).is_some_and(|before| debt.month < before);
    let is_overdue = debt.overdue_on(on).is_positive();
    if is_excluded || !is_overdue || reader.enforcement_of_debt(debt.bill, debt.kind)?.is_some() {
        return Ok(None);
    }
    let reached = reader.stage(debt.bill, debt.kind, on)?;
    let (stage, since) = reached.unwrap_or((Stage::New, debt.due_on));
    let mode = policy.collection_mode(region, debt.kind, debt.month.first_day());
    let debt_so_far = dunning::Debt { stage, since };
    // A term that reaches into a year without calendar has not passed.
    Ok(dunning::next_stage(debt_so_far, policy.dunning(mode), on, policy.calendar()).unwrap_or(None))
}

struct Run<'d> {
    on: NaiveDate,
    deliver: Deliver<'d>,
    terms: FeeTerms,
    limits: Terms,
    issued: Vec<Issued>,
}

impl<'d> Run<'d> {
    fn new(tx: &Transaction<'_>, on: NaiveDate, deliver: Deliver<'d>) -> Self {
        let terms = FeeTerms::new(tx.policy, tx.office.region, on);
        let limits = terms_of(tx.policy, tx.office.region, on);
        Self { on, deliver, terms, limits, issued: Vec::new() }
    }

    /// Goes through the employers with open bills, one after another, and notifies those with a debt that is due for its next
    /// stage. Who pays for himself is not dunned: his insurance is voluntary (社会保险法 第十条第二款).
    fn notify_all(&mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        let reader = tx.reader();
        let (mut payer, mut is_flexible, mut debts) = (0, false, Vec::new());
        reader.each_open_bill(None, |bill| {
            if bill.payer != payer {
                self.notify(tx, payer, &std::mem::take(&mut debts))?;
                payer = bill.payer;
                is_flexible = reader.person_of_payer(payer)?.is_some();
            }
            if !is_flexible {
                debts.extend(debts_of(&reader.bill_account(bill)?, true));
            }
            Ok(())
        })?;
        self.notify(tx, payer, &debts)
    }

    /// The debts of a payer that are due for their next stage. Their late fees come to what the list of arrears says: the fee of
    /// a debt that was paid late stands with the one that the list shows it with.
    fn dues(&self, tx: &Transaction<'_>, debts: &[Debt]) -> anyhow::Result<Vec<Due>> {
        let mut dues: Vec<Due> = Vec::new();
        let fees = late_fees_open(debts, self.on, &self.terms);
        for (debt, late_fee) in debts.iter().zip(&fees) {
            let principal = debt.overdue_on(self.on);
            let stage = stage_due((tx.reader(), tx.policy, tx.office.region), debt, self.on)?;
            dues.extend(stage.map(|stage| Due { debt: debt.clone(), stage, late_fee: *late_fee, principal }));
        }
        for (debt, late_fee) in debts.iter().zip(&fees).filter(|(debt, _)| !debt.overdue_on(self.on).is_positive()) {
            if let Some(due) = dues.iter_mut().rev().find(|due| due.debt.is_listed_with(debt)) {
                due.late_fee += *late_fee;
            }
        }
        Ok(dues)
    }

    /// One notice a payer and stage.
    fn notify(&mut self, tx: &mut Transaction<'_>, payer: i64, debts: &[Debt]) -> anyhow::Result<()> {
        if debts.is_empty() {
            return Ok(());
        }
        let (reminded, ordered): (Vec<Due>, Vec<Due>) =
            self.dues(tx, debts)?.into_iter().partition(|due| due.stage == Stage::Reminded);
        let cases = self.cases_due(tx, payer)?;
        if reminded.is_empty() && ordered.is_empty() && cases.is_empty() {
            return Ok(());
        }
        let Some(employer) = is_dunned(tx.reader(), payer)? else { return Ok(()) };
        if !reminded.is_empty() {
            let asked =
                ToIssue { stage: Stage::Reminded, dues: &reminded, on: self.on, terms: &self.terms, previous: None };
            let issued = issue_notice(tx, &employer, &asked, self.deliver)?;
            self.issued.push(issued);
        }
        for case in cases {
            self.go_on(tx, &case)?;
        }
        if !ordered.is_empty() {
            self.open(tx, employer, &ordered)?;
        }
        Ok(())
    }

    /// The payer's cases in which an order or a letter of demand is due.
    fn cases_due(&self, tx: &Transaction<'_>, payer: i64) -> anyhow::Result<Vec<Case>> {
        let mut due = Vec::new();
        for record in tx.reader().enforcements(Some(payer))? {
            let case = Case::load(tx.reader(), record, self.on, &self.terms)?;
            let next = next_of(&case.course, &self.limits, tx.policy).filter(|_| case.state().is_live());
            let is_due = next.is_some_and(|(act, window)| {
                matches!(act, EnforcementAct::Order | EnforcementAct::Urge)
                    && window.is_some_and(|window| window.from <= self.on)
            });
            due.extend(is_due.then_some(case));
        }
        Ok(due)
    }

    fn go_on(&mut self, tx: &mut Transaction<'_>, case: &Case) -> anyhow::Result<()> {
        let issued = match case.course.next() {
            Some(EnforcementAct::Order) => order_within(tx, case, &self.terms, self.deliver)?,
            _ => urge_within(tx, case, &self.terms, self.deliver)?,
        };
        self.issued.push(issued);
        Ok(())
    }

    /// A new case, and the order to pay with it.
    fn open(&mut self, tx: &mut Transaction<'_>, employer: EmployerVersion, dues: &[Due]) -> anyhow::Result<()> {
        let opening = Opening {
            employer,
            found_on: self.on,
            cause: EnforcementCause::Unpaid,
            evidence: String::new(),
            kind: None,
            from_month: None,
            to_month: None,
        };
        let debts: Vec<Debt> = dues.iter().map(|due| due.debt.clone()).collect();
        let number = open_case(tx, &opening, &debts)?;
        let case = Case::of(tx.reader(), number, self.on, &self.terms)?;
        let issued = order_within(tx, &case, &self.terms, self.deliver)?;
        self.issued.push(issued);
        Ok(())
    }
}
