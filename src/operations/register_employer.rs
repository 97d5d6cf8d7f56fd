//! Registers employers (社会保险登记, 社会保险法 第五十七条).

use crate::exchange::{Field, Layout};
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::{EmployerDetails, EmployerType, Month, OperationKind, Rate};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::reading::{
    Cells, Context, Reading, any_text, choice, credit_code, not_shortened, region, start,
};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::employers::EmployerHead;
use crate::store::persons::AsOf;

const CREDIT_CODE: usize = 0;
const NAME: usize = 1;
const EMPLOYER_TYPE: usize = 2;
const INDUSTRY: usize = 3;
const RISK_CLASS: usize = 4;
const RATE_FACTOR: usize = 5;
const REGION: usize = 6;
const LEGAL_REPRESENTATIVE: usize = 7;
const ADDRESS: usize = 8;
const CONTACT: usize = 9;
const PHONE: usize = 10;
const BANK: usize = 11;
const BANK_ACCOUNT: usize = 12;
const START: usize = 13;

/// `register employer`
pub const LAYOUT: Layout = Layout {
    command: "register employer",
    fields: &[
        Field::required("credit_code"),
        Field::required("name"),
        Field::required("employer_type").one_of(&EmployerType::CODES).also(&["kind"]),
        Field::optional("industry"),
        Field::optional("risk_class").one_of(&["1", "2", "3", "4", "5", "6", "7", "8"]),
        Field::optional("rate_factor").one_of(&["50", "80", "100", "120", "150"]),
        Field::optional("region"),
        Field::optional("legal_representative"),
        Field::optional("address"),
        Field::optional("contact"),
        Field::optional("phone"),
        Field::optional("bank"),
        Field::optional("bank_account"),
        Field::required("start"),
    ],
};

/// An employer to be registered.
#[derive(Debug)]
pub struct EmployerEntry {
    details: EmployerDetails,
}

impl Entry for EmployerEntry {
    const KIND: OperationKind = OperationKind::RegisterEmployer;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = EmployerApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let code = row.required(CREDIT_CODE, credit_code);
        let name = row.required(NAME, any_text);
        let employer_type = row.required(EMPLOYER_TYPE, |text| choice(text, &EmployerType::CODES));
        let risk_class = row.optional(RISK_CLASS, risk_class);
        let class = risk_class.flatten();
        let rate_factor = row.optional(RATE_FACTOR, |text| rate_factor(text, class, context));
        let region = row.optional(REGION, region);
        let start = row.required(START, |text| start(text, context));
        row.optional(PHONE, not_shortened);
        row.optional(BANK_ACCOUNT, not_shortened);
        let (Some(credit_code), Some(name), Some(employer_type), Some(risk_class), Some(rate_factor)) =
            (code, name, employer_type, risk_class, rate_factor)
        else {
            return Err(row.into_faults());
        };
        let (Some(region), Some((start_month, start_on)), true) = (region, start, row.is_clean()) else {
            return Err(row.into_faults());
        };
        let details = EmployerDetails {
            credit_code,
            name,
            employer_type,
            industry: row.text(INDUSTRY),
            risk_class,
            rate_factor: rate_factor.unwrap_or(100),
            region: region.unwrap_or(context.office.region),
            legal_representative: row.text(LEGAL_REPRESENTATIVE),
            address: row.text(ADDRESS),
            contact: row.text(CONTACT),
            phone: row.text(PHONE),
            bank: row.text(BANK),
            bank_account: row.text(BANK_ACCOUNT),
            start_month,
            start_on,
        };
        Ok(Self { details })
    }
}

/// Reads a risk class, 1 to 8.
pub fn risk_class(text: &str) -> Result<u8, Refusal> {
    let class = text.parse().ok().filter(|class| (1..=8).contains(class));
    class.ok_or_else(|| Refusal::ChoiceUnknown { value: text.to_owned(), choices: "1 – 8".to_owned() })
}

/// The factor in per cent (`80`, `80%`) or as a ratio (`0.8`), one of those the policy knows for the class.
pub fn rate_factor(text: &str, risk_class: Option<u8>, context: &Context<'_>) -> Result<i64, Refusal> {
    let known = context.policy.rate_factors(context.office.region, risk_class.unwrap_or(2), Month::of(context.today));
    let given = Decimal::from_str(text.trim_end_matches(['%', '\u{ff05}'])).ok();
    let given = given.map(|given| if given < Decimal::TEN { given * Decimal::ONE_HUNDRED } else { given });
    let rate = given.and_then(Rate::from_percent).filter(|rate| known.contains(rate));
    let percent = |rate: &Rate| rate.ratio() * Decimal::ONE_HUNDRED;
    let choices = || known.iter().map(|rate| percent(rate).normalize().to_string()).collect::<Vec<_>>().join(", ");
    let refusal = || Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices() };
    rate.and_then(|rate| percent(&rate).to_i64()).ok_or_else(refusal)
}

/// Registers employers one by one; each becomes a payer under the same number.
pub struct EmployerApplier {
    named: FirstLines,
}

impl<'s> Apply<'s, EmployerEntry> for EmployerApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, EmployerEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match tx.reader().employer_number(entry.details.credit_code.as_str())? {
                Some(number) => self.meet(tx, number, line, &entry, tally)?,
                None => {
                    let number = tx.writer.insert_payer(None)?;
                    let day = tx.day();
                    tx.writer.insert_employer(number, &entry.details, day, line)?;
                    tally.counts.inserted += 1;
                }
            }
        }
        Ok(())
    }
}

impl EmployerApplier {
    /// A credit code that the office knows: the same employer again, or a refusal.
    fn meet(
        &mut self,
        tx: &mut Transaction<'_>,
        number: i64,
        line: u64,
        entry: &EmployerEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let held = tx.reader().employer(number, AsOf::NOW)?;
        let held = held.ok_or_else(|| anyhow::anyhow!("a credit code is taken by nobody"))?;
        if held.operation == tx.writer.operation() {
            tally.reject(
                line,
                Fault::of("credit_code", Refusal::DuplicateRow { first_line: held.line.cast_unsigned() }),
            );
        } else if let Some(first_line) = self.named.note(number, line) {
            tally.reject(line, Fault::of("credit_code", Refusal::DuplicateRow { first_line }));
        } else if held.is_void {
            let head = EmployerHead { from_on: tx.day(), line, is_void: false, takes_code: false };
            tx.writer.insert_employer_version(number, &entry.details, &head)?;
            tally.counts.inserted += 1;
        } else if entry.details.says_same_as(&held.employer.details) {
            tally.counts.same += 1;
        } else {
            let employer = entry.details.credit_code.to_string();
            tally.reject(line, Fault::of("credit_code", Refusal::EmployerAlreadyRegistered { employer }));
        }
        Ok(())
    }
}
