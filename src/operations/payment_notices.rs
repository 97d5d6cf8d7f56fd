//! Notices to an employer about what it owes: reminder, order to pay, letter of demand. Facts are gathered, the page is delivered,
//! then the notice is recorded with the debts it speaks of.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::documents::{
    Document, NoticeLine as Line, OfficeFacts, PaymentNotice, PreviousNotice, Remedies, capitals, template_digest,
};
use crate::i18n::Lang;
use crate::model::{Component, InsuranceKind, Money, Month, Rate, Stage, day_number};
use crate::operations::debts::{Debt, FeeTerms};
use crate::operations::headcount::People;
use crate::session::Transaction;
use crate::store::TableId;
use crate::store::bills::{Bill, LevyType};
use crate::store::employers::EmployerVersion;
use crate::store::notices::{Notice, NoticeLine};
use crate::store::office::{Office, OfficeContact};

/// A debt that a notice is about.
#[derive(Clone, Debug)]
pub struct Due {
    pub debt: Debt,
    pub stage: Stage,
    pub late_fee: Money,
    pub principal: Money,
}

impl Due {
    pub fn line(&self) -> NoticeLine {
        NoticeLine { bill: self.debt.bill, kind: self.debt.kind, principal: self.principal, late_fee: self.late_fee }
    }
}

/// A notice that was issued.
#[derive(Clone, Debug)]
pub struct Issued {
    pub number: String,
    /// Its key in the file.
    pub row: i64,
    pub employer: String,
    pub name: String,
    pub stage: Stage,
    pub issued_on: NaiveDate,
    pub debts: usize,
    pub principal: Money,
    pub late_fee: Money,
    pub file: String,
    /// The case of enforcement that it belongs to.
    pub enforcement: Option<i64>,
}

/// Takes a notice's file name and page and puts it where it belongs.
pub type Deliver<'d> = &'d mut dyn FnMut(&str, &str) -> anyhow::Result<()>;

/// What is to be issued.
pub struct ToIssue<'a> {
    pub stage: Stage,
    pub dues: &'a [Due],
    pub on: NaiveDate,
    pub terms: &'a FeeTerms,
    /// The order that comes before a letter of demand.
    pub previous: Option<PreviousNotice>,
}

/// The number that the next notice gets: region, year, running number.
pub fn next_notice_number(tx: &mut Transaction<'_>) -> anyhow::Result<String> {
    let row = tx.writer.next_row(TableId::Notice)?;
    Ok(format!("{}-{}-{row:06}", tx.office.region, tx.today.format("%Y")))
}

/// Issues a notice of payment: its page is delivered, then it is recorded.
pub fn issue_notice(
    tx: &mut Transaction<'_>,
    employer: &EmployerVersion,
    asked: &ToIssue<'_>,
    deliver: Deliver<'_>,
) -> anyhow::Result<Issued> {
    let number = next_notice_number(tx)?;
    let document = document_of(asked.stage);
    let notice = payment_notice(tx, employer, &number, asked)?;
    let page = crate::documents::render(document, Lang::Zh, &notice)?;
    let issue = Recorded { number, document, stage: asked.stage, on: asked.on, facts: serde_json::to_string(&notice)? };
    record(tx, employer, issue, asked.dues, (&page, deliver))
}

/// A document about debts as it is recorded.
pub struct Recorded {
    pub number: String,
    pub document: Document,
    pub stage: Stage,
    pub on: NaiveDate,
    pub facts: String,
}

/// Delivers the page of a document, then records it with the debts it speaks of.
pub fn record(
    tx: &mut Transaction<'_>,
    employer: &EmployerVersion,
    issue: Recorded,
    dues: &[Due],
    (page, deliver): (&str, Deliver<'_>),
) -> anyhow::Result<Issued> {
    let Recorded { number, document, stage, on, facts } = issue;
    let file = format!("{number}.html");
    deliver(&file, page)?;
    let lines: Vec<NoticeLine> = dues.iter().map(Due::line).collect();
    let notice = Notice {
        number: number.clone(),
        document: document.code().to_owned(),
        stage: Some(stage.code().to_owned()),
        payer: Some(employer.employer.number),
        matter: None,
        issued_on: day_number(on),
        facts,
        template: template_digest(document, Lang::Zh),
    };
    let row = tx.writer.insert_notice(&notice, &lines)?;
    Ok(Issued {
        number,
        row,
        employer: employer.employer.details.credit_code.to_string(),
        name: employer.employer.details.name.clone(),
        stage,
        issued_on: on,
        debts: lines.len(),
        principal: lines.iter().map(|line| line.principal).sum(),
        late_fee: lines.iter().map(|line| line.late_fee).sum(),
        file,
        enforcement: None,
    })
}

/// The facts of a notice.
fn payment_notice(
    tx: &Transaction<'_>,
    employer: &EmployerVersion,
    number: &str,
    asked: &ToIssue<'_>,
) -> anyhow::Result<PaymentNotice> {
    let (dues, on) = (asked.dues, asked.on);
    let details = &employer.employer.details;
    let Sums { arrears, late_fee } = sums(dues);
    let term = match asked.stage {
        Stage::New | Stage::Reminded => 0,
        Stage::Urged => tx.policy.working_days_limit("dunning.urge_wd", tx.office.region, on),
        _ => tx.policy.working_days_limit("dunning.pay_wd", tx.office.region, on),
    };
    Ok(PaymentNotice {
        number: number.to_owned(),
        office: office_facts(tx.office),
        region: tx.office.region.to_string(),
        employer_name: details.name.clone(),
        credit_code: details.credit_code.to_string(),
        employer_number: employer.employer.number.to_string(),
        address: details.address.clone(),
        legal_representative: details.legal_representative.clone(),
        lines: lines(tx, dues, on, asked.terms)?,
        arrears_total: arrears.to_string(),
        arrears_in_capitals: capitals(arrears),
        late_fee_total: late_fee.to_string(),
        total: (arrears + late_fee).to_string(),
        total_in_capitals: capitals(arrears + late_fee),
        late_fee_daily_rate: rate_text(dues, on, asked.terms),
        counted_to: on.to_string(),
        issued_on: on.to_string(),
        // The term runs from the day of receipt, which is not known on the day of issue.
        pay_by: String::new(),
        term_working_days: term,
        collector: String::new(),
        way_of_payment: tx.office.contact.way_of_payment.clone(),
        remedies: remedies(),
        previous: asked.previous.clone(),
    })
}

/// Principal and late fee of debts together.
pub struct Sums {
    pub arrears: Money,
    pub late_fee: Money,
}

pub fn sums(dues: &[Due]) -> Sums {
    Sums { arrears: dues.iter().map(|due| due.principal).sum(), late_fee: dues.iter().map(|due| due.late_fee).sum() }
}

/// The office as documents name it.
pub fn office_facts(office: &Office) -> OfficeFacts {
    let OfficeContact { address, contact, phone, .. } = office.contact.clone();
    OfficeFacts { name: office.name.clone(), address, contact, phone }
}

/// Reconsideration within 60 days (行政复议法 第二十条), a lawsuit within six months (行政诉讼法 第四十六条).
pub fn remedies() -> Remedies {
    Remedies { reconsideration_body: String::new(), reconsideration_days: 60, lawsuit_months: 6 }
}

/// One line a kind and month.
pub fn lines(tx: &Transaction<'_>, dues: &[Due], on: NaiveDate, terms: &FeeTerms) -> anyhow::Result<Vec<Line>> {
    let (mut earnings, mut heads) = (EarningsOnFile::default(), Heads::default());
    dues.iter()
        .map(|due| Ok(Line { headcount: heads.of(tx, &due.debt)?, ..line(tx, due, (on, terms), &mut earnings)? }))
        .collect()
}

/// Of how many people something is due on a bill, of a month that has several.
#[derive(Default)]
struct Heads {
    held: Option<(i64, Month)>,
    bills: Vec<Bill>,
    people: People,
}

impl Heads {
    fn of(&mut self, tx: &Transaction<'_>, debt: &Debt) -> anyhow::Result<i64> {
        let reader = tx.reader();
        if self.held.replace((debt.payer, debt.month)) != Some((debt.payer, debt.month)) {
            self.bills = reader.bills_of_payer(debt.payer)?;
            self.bills.retain(|bill| bill.month == debt.month);
            self.people = if self.bills.len() > 1 { People::of(reader, &self.bills)? } else { People::default() };
        }
        let own = self.bills.iter().find(|bill| bill.number == debt.bill && bill.last_row >= bill.first_row);
        match own.filter(|_| self.bills.len() > 1) {
            Some(bill) => self.people.count_on(reader, bill, debt.kind),
            None => Ok(debt.headcount),
        }
    }
}

/// The earnings on file of a payer's people in a month, kind by kind: where nobody declares every month they are the declaration.
#[derive(Default)]
struct EarningsOnFile {
    held: Option<(i64, Month)>,
    sums: [Money; InsuranceKind::ALL.len()],
}

impl EarningsOnFile {
    /// Debts of one payer and month come side by side, so that each is summed up once.
    fn of(&mut self, tx: &Transaction<'_>, debt: &Debt) -> anyhow::Result<Money> {
        if self.held.replace((debt.payer, debt.month)) != Some((debt.payer, debt.month)) {
            self.sums = [Money::ZERO; InsuranceKind::ALL.len()];
            tx.reader().each_enrolment_in_force(debt.month, i64::MAX, Some(debt.payer), |person| {
                person.kinds.iter().for_each(|kind| self.sums[kind.index()] += person.earnings);
                Ok(())
            })?;
        }
        Ok(self.sums[debt.kind.index()])
    }
}

fn line(
    tx: &Transaction<'_>,
    due: &Due,
    (on, terms): (NaiveDate, &FeeTerms),
    earnings: &mut EarningsOnFile,
) -> anyhow::Result<Line> {
    let debt = &due.debt;
    let declared =
        tx.reader().declaration(debt.payer, debt.month)?.and_then(|declared| declared.declared.earnings_total);
    let declared = match declared {
        None if debt.levy_type == LevyType::Regular => Some(earnings.of(tx, debt)?).filter(|sum| sum.is_positive()),
        declared => declared,
    };
    let rounding = terms.of(debt.kind).rounding;
    let daily = daily_rate(due, on, terms).map_or(Money::ZERO, |rate| rate.of(due.principal, rounding));
    Ok(Line {
        kind: debt.kind.english().to_owned(),
        month: debt.month.to_string(),
        levy_type: debt.levy_type.code().to_owned(),
        headcount: debt.headcount,
        earnings_total: declared.map(|total| total.to_string()).unwrap_or_default(),
        base_total: debt.base_total.to_string(),
        employer_arrears: debt.overdue_share(Component::EmployerShare, on).to_string(),
        person_arrears: debt.overdue_share(Component::PersonShare, on).to_string(),
        total: due.principal.to_string(),
        late_fee: due.late_fee.to_string(),
        daily_late_fee: daily.to_string(),
    })
}

/// `0.05%`: the rate of the first debt on the day.
pub fn rate_text(dues: &[Due], on: NaiveDate, terms: &FeeTerms) -> String {
    dues.first().and_then(|due| daily_rate(due, on, terms)).map(percent).unwrap_or_default()
}

fn percent(rate: Rate) -> String {
    format!("{}%", (rate.ratio() * Decimal::ONE_HUNDRED).normalize())
}

/// The late-fee rate of the day.
fn daily_rate(due: &Due, on: NaiveDate, terms: &FeeTerms) -> Option<Rate> {
    let rates = &terms.of(due.debt.kind).rates;
    rates.iter().find(|span| span.from <= on && on <= span.to).map(|span| span.rate)
}

const fn document_of(stage: Stage) -> Document {
    match stage {
        Stage::New | Stage::Reminded => Document::PaymentReminder,
        Stage::Ordered => Document::PaymentOrder,
        Stage::Urged => Document::DemandLetter,
        Stage::Seized => Document::SeizureApplication,
        Stage::Court => Document::CourtApplication,
    }
}
