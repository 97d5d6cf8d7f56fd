//! The applications of a case: to the administrative department for the transfer, and to the court.

use super::acts::ForCourt;
use super::{Case, terms_of};
use crate::documents::{BankLine, Document, EnforcementApplication, ServedDocument, StepLine, capitals, render};
use crate::i18n::Lang;
use crate::model::{EnforcementStep as Step, Stage};
use crate::operations::debts::FeeTerms;
use crate::operations::payment_notices::{
    Deliver, Issued, Recorded, lines, next_notice_number, office_facts, rate_text, record, sums,
};
use crate::session::Transaction;
use crate::store::employers::EmployerVersion;
use crate::store::enforcements::TakenStep;

/// 划拨申请书
pub(super) fn seizure_application(
    tx: &mut Transaction<'_>,
    employer: &EmployerVersion,
    case: &Case,
    terms: &FeeTerms,
    deliver: Deliver<'_>,
) -> anyhow::Result<Issued> {
    let none =
        ForCourt { court: String::new(), statement: String::new(), assets: String::new(), signed_by: String::new() };
    issue(tx, employer, (case, &none), Document::SeizureApplication, (terms, deliver))
}

/// 强制执行申请书
pub(super) fn court_application(
    tx: &mut Transaction<'_>,
    employer: &EmployerVersion,
    (case, said): (&Case, &ForCourt),
    terms: &FeeTerms,
    deliver: Deliver<'_>,
) -> anyhow::Result<Issued> {
    issue(tx, employer, (case, said), Document::CourtApplication, (terms, deliver))
}

fn issue(
    tx: &mut Transaction<'_>,
    employer: &EmployerVersion,
    (case, said): (&Case, &ForCourt),
    document: Document,
    (terms, deliver): (&FeeTerms, Deliver<'_>),
) -> anyhow::Result<Issued> {
    let stage = if document == Document::CourtApplication { Stage::Court } else { Stage::Seized };
    let dues = case.dues(stage);
    let number = next_notice_number(tx)?;
    let sum = sums(&dues);
    let details = &employer.employer.details;
    let total = sum.arrears + sum.late_fee;
    let sue_by = case.course.sue_by(&terms_of(tx.policy, tx.office.region, case.on));
    let facts = EnforcementApplication {
        number: number.clone(),
        office: office_facts(tx.office),
        region: tx.office.region.to_string(),
        enforcement: case.record.number,
        addressed_to: said.court.clone(),
        employer_name: details.name.clone(),
        credit_code: details.credit_code.to_string(),
        employer_number: employer.employer.number.to_string(),
        address: details.address.clone(),
        legal_representative: details.legal_representative.clone(),
        contact: details.contact.clone(),
        phone: details.phone.clone(),
        cause: case.record.cause.to_string(),
        evidence: case.record.evidence.clone(),
        found_on: case.record.found_on.to_string(),
        lines: lines(tx, &dues, case.on, terms)?,
        arrears_total: sum.arrears.to_string(),
        late_fee_total: sum.late_fee.to_string(),
        total: total.to_string(),
        total_in_capitals: capitals(total),
        late_fee_daily_rate: rate_text(&dues, case.on, terms),
        counted_to: case.on.to_string(),
        order: served_document(case, Step::Ordered, Step::OrderServed),
        urging: served_document(case, Step::Urged, Step::UrgeServed),
        accounts: accounts(case),
        sue_by: sue_by.map(|day| day.to_string()).unwrap_or_default(),
        steps: case.steps.iter().map(step_line).collect(),
        statement: said.statement.clone(),
        assets: said.assets.clone(),
        signed_by: said.signed_by.clone(),
        issued_on: case.on.to_string(),
    };
    let page = render(document, Lang::Zh, &facts)?;
    let issue = Recorded { number, document, stage, on: case.on, facts: serde_json::to_string(&facts)? };
    record(tx, employer, issue, &dues, (&page, deliver))
}

fn served_document(case: &Case, issued: Step, served: Step) -> Option<ServedDocument> {
    let (issued, served) = (case.step(issued)?, case.step(served)?);
    let method: &str = served.facts.method.map(Into::into).unwrap_or_default();
    Some(ServedDocument {
        number: issued.notice.clone().unwrap_or_default(),
        issued_on: issued.facts.happened_on.to_string(),
        served_on: served.facts.counts_from.to_string(),
        method: if method.is_empty() { String::new() } else { format!("by_{method}") },
        receiver: served.facts.receiver.clone(),
        is_refused: served.facts.is_refused,
    })
}

fn accounts(case: &Case) -> Vec<BankLine> {
    let queried = case.steps.iter().filter(|taken| taken.facts.step == Step::BankQueried);
    let line = |taken: &TakenStep| BankLine {
        bank: taken.facts.bank.clone(),
        account_name: taken.facts.account_name.clone(),
        account: taken.facts.bank_account.clone(),
        balance: taken.facts.amount.map(|amount| amount.to_string()).unwrap_or_default(),
        queried_on: taken.facts.happened_on.to_string(),
    };
    queried.map(line).collect()
}

fn step_line(taken: &TakenStep) -> StepLine {
    StepLine {
        step: taken.facts.step.code().to_owned(),
        on: taken.facts.happened_on.to_string(),
        notice: taken.notice.clone().unwrap_or_default(),
    }
}
