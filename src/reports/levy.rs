//! What is levied, owed and paid: bills, their detail, arrears and receipts.

mod arrears;
mod bills;
mod detail;
mod explained;
mod receipts;
mod workings;

use chrono::NaiveDate;

use crate::model::{InsuranceKind, KindSet, Month};
use crate::operations::contribution_record::covered_with;
use crate::operations::debts::{Debt, FeeTerms, debts_of};
use crate::session::Session;
use crate::store::Reader;
use crate::store::bills::Bill;
use crate::store::persons::AsOf;

pub use arrears::{arrears, proof};
pub use bills::{BillsOn, bills, each_bill_of_month};
pub use detail::detail;
pub use receipts::{ReceiptQuery, applied, receipts};
pub use workings::Workings;

/// Which debts are asked for; an empty question is all of them.
#[derive(Clone, Debug, Default)]
pub struct LevyQuery {
    pub payer: Option<i64>,
    pub person: Option<i64>,
    pub kinds: Option<KindSet>,
    pub from_month: Option<Month>,
    pub to_month: Option<Month>,
    pub state: Option<String>,
    /// Whether bills that are settled by now are looked at too, as a day gone by asks for.
    pub is_of_the_past: bool,
}

impl LevyQuery {
    fn is_about(&self, month: Month) -> bool {
        self.from_month.is_none_or(|from| from <= month) && self.to_month.is_none_or(|to| month <= to)
    }
}

/// How a payer is called: an employer by credit code and name, a person by name and person number.
#[derive(Clone, Debug, Default)]
pub struct PayerNames {
    pub payer: i64,
    pub credit_code: String,
    pub name: String,
    pub person: Option<i64>,
}

impl PayerNames {
    pub fn of(reader: Reader<'_>, payer: i64) -> anyhow::Result<Self> {
        if let Some(version) = reader.employer(payer, AsOf::NOW)? {
            let details = version.employer.details;
            return Ok(Self { payer, credit_code: details.credit_code.to_string(), name: details.name, person: None });
        }
        let person = reader.person_of_payer(payer)?;
        let version = person.map(|person| reader.person(person, AsOf::NOW)).transpose()?.flatten();
        let name = version.map(|version| version.person.details.name).unwrap_or_default();
        Ok(Self { payer, credit_code: String::new(), name, person })
    }
}

/// The debts of a bill under the region's late-fee terms.
fn debts(reader: Reader<'_>, bill: Bill, terms: &FeeTerms, is_flexible: bool) -> anyhow::Result<Vec<Debt>> {
    Ok(debts_of(&reader.bill_account(bill)?, terms.charges(is_flexible)))
}

/// Puts the debts of several bills of one payer and month together, by kind.
fn joined(mut debts: Vec<Debt>) -> Vec<Debt> {
    debts.sort_by_key(|debt| (debt.month, debt.kind));
    debts.dedup_by(|later, first| {
        let is_same = (later.month, later.kind) == (first.month, first.kind);
        if is_same {
            first.join(later);
        }
        is_same
    });
    debts
}

/// The late-fee terms of the office on a day.
pub fn fee_terms(session: &Session, on: NaiveDate) -> FeeTerms {
    FeeTerms::new(session.policy(), session.office().region, on)
}

/// How many months of a kind a payer has paid for a person: a month counts when its bill is covered for the kind.
pub fn months_paid(reader: Reader<'_>, person: i64, payer: i64, kind: InsuranceKind) -> anyhow::Result<i64> {
    Ok(i64::try_from(covered_with(reader, person, payer, kind)?.len())?)
}
