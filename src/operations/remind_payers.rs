//! The dunning run (催缴): who is new or due for the next stage gets one notice; asked twice a day it finds nothing new.
//! Where the tax office collects it is a reminder; orders and urging are for what the agency collects or assessed itself.

mod facts;

pub use facts::{office_facts, remedies};

use chrono::{Days, NaiveDate};
use serde_json::json;

use crate::documents::{Document, template_digest};
use crate::i18n::Lang;
use crate::model::{Money, OperationKind, Stage, Standing, day_number};
use crate::operations::debts::{Debt, FeeTerms, debts_of, late_fees_open};
use crate::rules::dunning;
use crate::session::{Operation, Session, Transaction};
use crate::store::TableId;
use crate::store::employers::EmployerVersion;
use crate::store::notices::{Notice, NoticeLine};
use crate::store::persons::AsOf;
use crate::store::standings::Subject;

/// A notice that was issued by the run.
#[derive(Clone, Debug)]
pub struct Issued {
    pub number: String,
    pub employer: String,
    pub name: String,
    pub stage: Stage,
    pub issued_on: NaiveDate,
    pub pay_by: Option<NaiveDate>,
    pub debts: usize,
    pub principal: Money,
    pub late_fee: Money,
    pub file: String,
}

/// A debt that is due for its next stage.
#[derive(Clone, Debug)]
struct Due {
    debt: Debt,
    stage: Stage,
    late_fee: Money,
    principal: Money,
}

/// Takes a notice's file name and page and puts it where it belongs.
pub type Deliver<'d> = &'d mut dyn FnMut(&str, &str) -> anyhow::Result<()>;

/// Takes the list of all notices of a run and puts it where it belongs.
pub type List<'l> = &'l dyn Fn(&[Issued]) -> anyhow::Result<()>;

/// Runs the dunning for a day: notices and their list are delivered, then recorded, all or none.
pub fn remind(session: &Session, on: NaiveDate, deliver: Deliver<'_>, list: List<'_>) -> anyhow::Result<Vec<Issued>> {
    let request = json!({"on": on.to_string()});
    session.transact(&Operation::new(OperationKind::Remind, &request), |tx| {
        let mut run = Run::new(tx, on, deliver)?;
        run.notify_all(tx)?;
        if !run.issued.is_empty() {
            list(&run.issued)?;
        }
        Ok(run.issued)
    })
}

/// The number that the next notice gets: region, year, running number.
pub fn next_notice_number(tx: &mut Transaction<'_>) -> anyhow::Result<String> {
    let row = tx.writer.next_row(TableId::Notice)?;
    Ok(format!("{}-{}-{row:06}", tx.office.region, tx.today.format("%Y")))
}

struct Run<'d> {
    on: NaiveDate,
    deliver: Deliver<'d>,
    terms: FeeTerms,
    templates: [String; 3],
    issued: Vec<Issued>,
}

impl<'d> Run<'d> {
    fn new(tx: &Transaction<'_>, on: NaiveDate, deliver: Deliver<'d>) -> anyhow::Result<Self> {
        let terms = FeeTerms::new(tx.policy, tx.office.region, on);
        let documents = [Document::PaymentReminder, Document::PaymentOrder, Document::DemandLetter];
        let templates = documents.map(|document| template_digest(document, Lang::Zh));
        Ok(Self { on, deliver, terms, templates, issued: Vec::new() })
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
            let stage = self.stage_due(tx, debt)?;
            dues.extend(stage.map(|stage| Due { debt: debt.clone(), stage, late_fee: *late_fee, principal }));
        }
        for (debt, late_fee) in debts.iter().zip(&fees).filter(|(debt, _)| !debt.overdue_on(self.on).is_positive()) {
            if let Some(due) = dues.iter_mut().rev().find(|due| due.debt.is_listed_with(debt)) {
                due.late_fee += *late_fee;
            }
        }
        Ok(dues)
    }

    /// The stage that a debt is due for, if it is.
    fn stage_due(&self, tx: &Transaction<'_>, debt: &Debt) -> anyhow::Result<Option<Stage>> {
        let (region, policy) = (tx.office.region, tx.policy);
        let is_excluded = policy.dunning_excludes_before(region, self.on).is_some_and(|before| debt.month < before);
        if is_excluded || !debt.overdue_on(self.on).is_positive() {
            return Ok(None);
        }
        let reached = tx.reader().stage(debt.bill, debt.kind)?;
        let (stage, since) = reached.unwrap_or((Stage::New, debt.due_on));
        let mode = policy.collection_mode(region, debt.kind, debt.month.first_day());
        let stages = policy.dunning(mode);
        let debt_so_far = dunning::Debt { stage, since };
        // A term that reaches into a year without calendar has not passed.
        Ok(dunning::next_stage(debt_so_far, stages, self.on, policy.calendar()).unwrap_or(None))
    }

    /// One notice a payer and stage.
    fn notify(&mut self, tx: &mut Transaction<'_>, payer: i64, debts: &[Debt]) -> anyhow::Result<()> {
        let dues = self.dues(tx, debts)?;
        if dues.is_empty() {
            return Ok(());
        }
        let employer = tx.reader().employer(payer, AsOf::NOW)?;
        // Whoever left the register is not dunned; what it owes stays.
        let has_left =
            tx.reader().standing(Subject::Employer(payer))?.is_some_and(|held| held.state != Standing::Active);
        let Some(employer) = employer.filter(|employer| !employer.is_void && !has_left) else { return Ok(()) };
        let mut stages: Vec<Stage> = dues.iter().map(|due| due.stage).collect();
        stages.sort_unstable();
        stages.dedup();
        for stage in stages {
            let of_stage: Vec<&Due> = dues.iter().filter(|due| due.stage == stage).collect();
            self.issue(tx, &employer, stage, &of_stage)?;
        }
        Ok(())
    }

    fn issue(
        &mut self,
        tx: &mut Transaction<'_>,
        employer: &EmployerVersion,
        stage: Stage,
        dues: &[&Due],
    ) -> anyhow::Result<()> {
        let number = next_notice_number(tx)?;
        let pay_by = self.pay_by(tx, stage);
        let document = document_of(stage);
        let asked = facts::Asked { number: &number, stage, dues, pay_by };
        let notice = facts::payment_notice(tx, employer, self, &asked);
        let file = format!("{number}.html");
        (self.deliver)(&file, &crate::documents::render(document, Lang::Zh, &notice)?)?;
        let lines: Vec<NoticeLine> = dues.iter().map(|due| due.line()).collect();
        tx.writer.insert_notice(
            &Notice {
                number: number.clone(),
                document: document.code().to_owned(),
                stage: Some(stage.code().to_owned()),
                payer: Some(employer.employer.number),
                matter: None,
                issued_on: day_number(self.on),
                facts: serde_json::to_string(&notice)?,
                template: self.templates[template_place(document)].clone(),
            },
            &lines,
        )?;
        self.issued.push(Issued {
            number,
            employer: employer.employer.details.credit_code.to_string(),
            name: employer.employer.details.name.clone(),
            stage,
            issued_on: self.on,
            pay_by,
            debts: lines.len(),
            principal: lines.iter().map(|line| line.principal).sum(),
            late_fee: lines.iter().map(|line| line.late_fee).sum(),
            file,
        });
        Ok(())
    }

    /// The last day of the term that an order sets: working days after receipt, taken as the day of issue.
    fn pay_by(&self, tx: &Transaction<'_>, stage: Stage) -> Option<NaiveDate> {
        if stage < Stage::Ordered {
            return None;
        }
        let days = tx.policy.working_days_limit(pay_limit(stage), tx.office.region, self.on);
        let limit = crate::rules::calendar::Limit::working_days(days);
        // Business does not stop for a missing calendar: the law's days are then counted as calendar days, twice as many.
        let guess = self.on.checked_add_days(Days::new(u64::from(days) * 2));
        crate::rules::calendar::due(self.on, limit, tx.policy.calendar()).ok().or(guess)
    }
}

impl Due {
    fn line(&self) -> NoticeLine {
        NoticeLine { bill: self.debt.bill, kind: self.debt.kind, principal: self.principal, late_fee: self.late_fee }
    }
}

/// The policy parameter with the working days that a stage gives.
const fn pay_limit(stage: Stage) -> &'static str {
    match stage {
        Stage::Urged => "dunning.urge_wd",
        _ => "dunning.pay_wd",
    }
}

const fn document_of(stage: Stage) -> Document {
    match stage {
        Stage::New | Stage::Reminded => Document::PaymentReminder,
        Stage::Ordered => Document::PaymentOrder,
        Stage::Urged | Stage::Seized | Stage::Court => Document::DemandLetter,
    }
}

const fn template_place(document: Document) -> usize {
    match document {
        Document::PaymentOrder => 1,
        Document::DemandLetter => 2,
        _ => 0,
    }
}
