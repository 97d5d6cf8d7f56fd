//! Opens a case (查明欠缴): which debts the agency may enforce, and which are in a case already.

use chrono::NaiveDate;
use serde_json::json;

use super::Case;
use crate::model::{CollectionMode, EnforcementCause, InsuranceKind, Month, OperationKind, Standing};
use crate::operations::debts::{Debt, FeeTerms, debts_of};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::session::{Operation, Session, Transaction};
use crate::store::bills::LevyType;
use crate::store::employers::EmployerVersion;
use crate::store::enforcements::Enforcement;
use crate::store::standings::Subject;

/// A case that is to be opened.
#[derive(Clone, Debug)]
pub struct Opening {
    pub employer: EmployerVersion,
    pub found_on: NaiveDate,
    pub cause: EnforcementCause,
    pub evidence: String,
    pub kind: Option<InsuranceKind>,
    pub from_month: Option<Month>,
    pub to_month: Option<Month>,
}

/// Opens a case about all that an employer owes and the agency may enforce.
pub fn open(session: &Session, opening: &Opening) -> anyhow::Result<Case> {
    let request = json!({
        "employer": opening.employer.employer.number,
        "found_on": opening.found_on.to_string(),
        "kind": opening.kind.map(InsuranceKind::english),
        "from_month": opening.from_month.map(|month| month.to_string()),
        "to_month": opening.to_month.map(|month| month.to_string()),
    });
    session.transact(&Operation::new(OperationKind::EnforceOpen, &request), |tx| {
        if opening.found_on > tx.today {
            return Err(Refusal::DayNotPast { day: opening.found_on }.into());
        }
        let debts = debts_to_enforce(tx, opening)?;
        let number = open_case(tx, opening, &debts)?;
        let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
        Case::of(tx.reader(), number, tx.today, &terms)
    })
}

/// Records a case about debts.
pub fn open_case(tx: &mut Transaction<'_>, opening: &Opening, debts: &[Debt]) -> anyhow::Result<i64> {
    let record = Enforcement {
        number: 0,
        payer: opening.employer.employer.number,
        found_on: opening.found_on,
        cause: opening.cause,
        evidence: opening.evidence.clone(),
    };
    tx.writer.insert_enforcement(&record, debts.iter().map(|debt| (debt.bill, debt.kind)))
}

/// Whether the agency orders and enforces a debt: where it assesses, and what it assesses itself although the tax office collects,
/// which is back payments and missed registrations.
pub fn agency_enforces(policy: &Policy, region: crate::model::RegionCode, debt: &Debt) -> bool {
    let mode = policy.collection_mode(region, debt.kind, debt.month.first_day());
    matches!(mode, CollectionMode::M1 | CollectionMode::M2)
        || matches!(debt.levy_type, LevyType::BackPayment | LevyType::LateRegistration)
}

/// The overdue debts that a case can be about; where there are none, why not.
fn debts_to_enforce(tx: &Transaction<'_>, opening: &Opening) -> anyhow::Result<Vec<Debt>> {
    let (payer, region) = (opening.employer.employer.number, tx.office.region);
    let employer = opening.employer.employer.details.credit_code.to_string();
    if let Some(held) = tx.reader().standing(Subject::Employer(payer))?
        && held.state == Standing::Dormant
    {
        return Err(Refusal::EmployerDormant { employer }.into());
    }
    let (mut found, mut why) = (Vec::new(), None);
    for debt in overdue_debts(tx, opening)? {
        let before = tx.policy.dunning_excludes_before(region, tx.today).filter(|before| debt.month < *before);
        if let Some(before) = before {
            why.get_or_insert(Refusal::DunningExcluded { employer: employer.clone(), before });
        } else if !agency_enforces(tx.policy, region, &debt) {
            let (kind, month) = (debt.kind, debt.month);
            why.get_or_insert(Refusal::TaxOfficeCollects { employer: employer.clone(), kind, month });
        } else if let Some(enforcement) = tx.reader().enforcement_of_debt(debt.bill, debt.kind)? {
            why.get_or_insert(Refusal::EnforcementOpen { employer: employer.clone(), enforcement });
        } else {
            found.push(debt);
        }
    }
    if found.is_empty() {
        return Err(why.unwrap_or(Refusal::NothingOverdue { employer, day: opening.found_on }).into());
    }
    Ok(found)
}

fn overdue_debts(tx: &Transaction<'_>, opening: &Opening) -> anyhow::Result<Vec<Debt>> {
    let (reader, payer) = (tx.reader(), opening.employer.employer.number);
    let mut bills = Vec::new();
    reader.each_open_bill(Some(payer), |bill| {
        bills.push(bill);
        Ok(())
    })?;
    let mut debts = Vec::new();
    for bill in bills {
        debts.extend(debts_of(&reader.bill_account(bill)?, true));
    }
    debts.retain(|debt| {
        debt.overdue_on(opening.found_on).is_positive()
            && opening.kind.is_none_or(|kind| kind == debt.kind)
            && opening.from_month.is_none_or(|from| from <= debt.month)
            && opening.to_month.is_none_or(|to| debt.month <= to)
    });
    Ok(debts)
}
