//! What a notice says of an employer's debts.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::{Due, Run};
use crate::documents::{NoticeLine, OfficeFacts, PaymentNotice, Remedies, capitals};
use crate::model::{Component, Money, Rate, Stage};
use crate::session::Transaction;
use crate::store::employers::EmployerVersion;
use crate::store::office::Office;

/// The facts of one notice.
pub(super) fn payment_notice(
    tx: &Transaction<'_>,
    employer: &EmployerVersion,
    run: &Run<'_>,
    asked: &Asked<'_>,
) -> PaymentNotice {
    let Asked { number, stage, dues, pay_by } = *asked;
    let details = &employer.employer.details;
    let arrears: Money = dues.iter().map(|due| due.principal).sum();
    let late_fee: Money = dues.iter().map(|due| due.late_fee).sum();
    let rate = dues.first().and_then(|due| daily_rate(run, due));
    let term = if stage < Stage::Ordered {
        0
    } else {
        tx.policy.working_days_limit(super::pay_limit(stage), tx.office.region, run.on)
    };
    PaymentNotice {
        number: number.to_owned(),
        office: office_facts(tx.office),
        region: tx.office.region.to_string(),
        employer_name: details.name.clone(),
        credit_code: details.credit_code.to_string(),
        employer_number: employer.employer.number.to_string(),
        address: details.address.clone(),
        legal_representative: details.legal_representative.clone(),
        lines: dues.iter().map(|due| line(run, due)).collect(),
        arrears_total: arrears.to_string(),
        arrears_in_capitals: capitals(arrears),
        late_fee_total: late_fee.to_string(),
        total: (arrears + late_fee).to_string(),
        total_in_capitals: capitals(arrears + late_fee),
        late_fee_daily_rate: rate.map(percent).unwrap_or_default(),
        counted_to: run.on.to_string(),
        issued_on: run.on.to_string(),
        pay_by: pay_by.map(|day| day.to_string()).unwrap_or_default(),
        term_working_days: term,
        collector: String::new(),
        way_of_payment: String::new(),
        remedies: remedies(),
        previous: None,
    }
}

/// Which debts a notice speaks of, and how.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub number: &'a str,
    pub stage: Stage,
    pub dues: &'a [&'a Due],
    pub pay_by: Option<NaiveDate>,
}

/// The office as documents name it.
pub fn office_facts(office: &Office) -> OfficeFacts {
    OfficeFacts { name: office.name.clone(), address: String::new(), contact: String::new(), phone: String::new() }
}

/// Reconsideration within 60 days (行政复议法 第二十条), a lawsuit within six months (行政诉讼法 第四十六条).
pub fn remedies() -> Remedies {
    Remedies { reconsideration_body: String::new(), reconsideration_days: 60, lawsuit_months: 6 }
}

fn line(run: &Run<'_>, due: &Due) -> NoticeLine {
    let debt = &due.debt;
    let employer = debt.overdue_share(Component::EmployerShare, run.on);
    let person = debt.overdue_share(Component::PersonShare, run.on);
    let rounding = run.terms.of(debt.kind).rounding;
    let daily = daily_rate(run, due).map_or(Money::ZERO, |rate| rate.of(due.principal, rounding));
    NoticeLine {
        kind: debt.kind.english().to_owned(),
        month: debt.month.to_string(),
        levy_type: debt.levy_type.code().to_owned(),
        headcount: debt.headcount,
        base_total: debt.base_total.to_string(),
        employer_arrears: employer.to_string(),
        person_arrears: person.to_string(),
        total: due.principal.to_string(),
        late_fee: due.late_fee.to_string(),
        daily_late_fee: daily.to_string(),
    }
}

fn percent(rate: Rate) -> String {
    format!("{}%", (rate.ratio() * Decimal::ONE_HUNDRED).normalize())
}

/// The late-fee rate of the day.
fn daily_rate(run: &Run<'_>, due: &Due) -> Option<Rate> {
    let rates = &run.terms.of(due.debt.kind).rates;
    rates.iter().find(|span| span.from <= run.on && run.on <= span.to).map(|span| span.rate)
}
