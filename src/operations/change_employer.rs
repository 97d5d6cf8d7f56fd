//! Changes what the register says of employers, from a day on (变更登记, 社会保险法 第五十七条第二款).

mod reaching_back;

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::i18n::Message;
use crate::model::{CreditCode, EmployerDetails, EmployerType, KindSet, Month, OperationKind, day_number};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::carry_change::{Columns, carried};
use crate::operations::employers_named::employer_named;
use crate::operations::reading::{
    CLEARED, Cells, Context, Key, Reading, bank_account, choice, credit_code, day, employer_key, industry, phone,
    region,
};
use crate::operations::register_employer::{rate_factor, risk_class};
use reaching_back::ReachingBack;

use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::employers::EmployerHead;

const EMPLOYER: usize = 0;
const CREDIT_CODE: usize = 1;
const NAME: usize = 2;
const EMPLOYER_TYPE: usize = 3;
const INDUSTRY: usize = 4;
const RISK_CLASS: usize = 5;
const RATE_FACTOR: usize = 6;
const REGION: usize = 7;
const PHONE: usize = 11;
const BANK_ACCOUNT: usize = 13;
/// The fields between the key and the day are the columns that may change.
const FIRST: usize = CREDIT_CODE;
const LAST: usize = 13;
pub const ON: usize = 14;

/// `change employer`
pub const LAYOUT: Layout = Layout {
    command: "change employer",
    fields: &[
        Field::required("employer")
            .also(&["credit_code", "\u{7edf}\u{4e00}\u{793e}\u{4f1a}\u{4fe1}\u{7528}\u{4ee3}\u{7801}"]),
        Field::optional("new_credit_code"),
        Field::optional("name"),
        Field::optional("employer_type").one_of(&EmployerType::CODES).also(&["kind"]),
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
        Field::optional("on"),
    ],
};

/// What is to be changed of an employer.
#[derive(Debug)]
pub struct EmployerChangeEntry {
    employer: Key<CreditCode>,
    on: NaiveDate,
    /// The fields that were given, cleared ones empty, the factor in per cent.
    given: Vec<(usize, String)>,
}

impl Entry for EmployerChangeEntry {
    const KIND: OperationKind = OperationKind::ChangeEmployer;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = EmployerChangeApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let on = row.optional(ON, day);
        row.optional(CREDIT_CODE, credit_code);
        row.optional(EMPLOYER_TYPE, |text| choice::<EmployerType>(text, &EmployerType::CODES));
        let class = row.optional(RISK_CLASS, risk_class).flatten();
        let rate_factor = row.optional(RATE_FACTOR, |text| rate_factor(text, class, context)).flatten();
        row.optional(REGION, region);
        row.changed(INDUSTRY, |text| industry(text).map(|_| ()));
        row.changed(PHONE, |text| phone(text).map(|_| ()));
        row.changed(BANK_ACCOUNT, |text| bank_account(text).map(|_| ()));
        if cells.cell(NAME) == CLEARED {
            row.fault::<()>(NAME, Refusal::RequiredValueMissing);
        }
        let mut given = row.given(FIRST..=LAST);
        if let Some((percent, (_, text))) = rate_factor.zip(given.iter_mut().find(|(field, _)| *field == RATE_FACTOR)) {
            *text = percent.to_string();
        }
        if given.is_empty() {
            row.fault_of_row(Refusal::NothingToChange);
        }
        match (employer, on, row.is_clean()) {
            (Some(employer), Some(on), true) => Ok(Self { employer, on: on.unwrap_or(context.today), given }),
            _ => Err(row.into_faults()),
        }
    }
}

impl Columns for EmployerDetails {
    fn column(&self, field: usize) -> String {
        match LAYOUT.fields[field].name {
            "new_credit_code" => self.credit_code.to_string(),
            "name" => self.name.clone(),
            "employer_type" => self.employer_type.code().to_owned(),
            "industry" => self.industry.clone(),
            "risk_class" => self.risk_class.map(|class| class.to_string()).unwrap_or_default(),
            "rate_factor" => self.rate_factor.to_string(),
            "region" => self.region.to_string(),
            "legal_representative" => self.legal_representative.clone(),
            "address" => self.address.clone(),
            "contact" => self.contact.clone(),
            "phone" => self.phone.clone(),
            "bank" => self.bank.clone(),
            _ => self.bank_account.clone(),
        }
    }

    fn set_column(&mut self, field: usize, text: &str) {
        let value = text.to_owned();
        match LAYOUT.fields[field].name {
            "new_credit_code" => self.credit_code = text.parse().unwrap_or(self.credit_code),
            "name" => self.name = value,
            "employer_type" => self.employer_type = text.parse().unwrap_or(self.employer_type),
            "industry" => self.industry = value,
            "risk_class" => self.risk_class = text.parse().ok(),
            "rate_factor" => self.rate_factor = text.parse().unwrap_or(self.rate_factor),
            "region" => self.region = text.parse().unwrap_or(self.region),
            "legal_representative" => self.legal_representative = value,
            "address" => self.address = value,
            "contact" => self.contact = value,
            "phone" => self.phone = value,
            "bank" => self.bank = value,
            _ => self.bank_account = value,
        }
    }
}

/// Changes employers one by one.
pub struct EmployerChangeApplier {
    named: FirstLines,
    reaching_back: ReachingBack,
}

impl<'s> Apply<'s, EmployerChangeEntry> for EmployerChangeApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { named: FirstLines::default(), reaching_back: ReachingBack::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, EmployerChangeEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(number) = tally.accepted(line, employer_named(tx.reader(), &entry.employer)?) else { continue };
            if let Some(first_line) = self.named.note(number, line) {
                tally.reject(line, Fault::of("employer", Refusal::DuplicateRow { first_line }));
                continue;
            }
            match change(tx, number, line, &entry)? {
                Ok(true) => {
                    let is_given = |fields: &[usize]| entry.given.iter().any(|(field, _)| fields.contains(field));
                    if is_given(&[INDUSTRY, RISK_CLASS, RATE_FACTOR, REGION]) {
                        self.reaching_back.note(number, day_number(entry.on), is_given(&[REGION]));
                    }
                    tally.told.extend(not_bound(tx, number, &entry)?);
                    tally.counts.changed += 1;
                }
                Ok(false) => tally.counts.same += 1,
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.reaching_back.book(tx, tally)
    }
}

/// The kinds for which people of an employer are insured although its new type is not bound by them: they are not taken away
/// unasked, whoever changes the type is told.
fn not_bound(tx: &Transaction<'_>, number: i64, entry: &EmployerChangeEntry) -> anyhow::Result<Option<Message>> {
    let written = entry.given.iter().find(|(field, _)| *field == EMPLOYER_TYPE).and_then(|(_, text)| text.parse().ok());
    let Some(employer_type) = written else { return Ok(None) };
    let binding = tx.policy.kinds_of_employer_type(employer_type);
    let (mut kinds, mut people) = (KindSet::EMPTY, 0);
    tx.reader().each_enrolment_in_force(Month::of(entry.on), i64::MAX, Some(number), |insured| {
        let others = insured.kinds.without(binding);
        kinds = kinds.union(others);
        people += u64::from(!others.is_empty());
        Ok(())
    })?;
    let employer = entry.employer.to_string();
    Ok((people > 0).then_some(Message::KindsNotBound { employer, kinds, people }))
}

/// Writes the versions of a change; whether there was anything to change.
fn change(
    tx: &mut Transaction<'_>,
    number: i64,
    line: u64,
    entry: &EmployerChangeEntry,
) -> anyhow::Result<Result<bool, Fault>> {
    let mut takes_code = false;
    if let Some((_, code)) = entry.given.iter().find(|(field, _)| *field == CREDIT_CODE) {
        match tx.reader().employer_number(code)? {
            Some(other) if other != number => {
                let employer = code.clone();
                return Ok(Err(Fault::of("new_credit_code", Refusal::EmployerAlreadyRegistered { employer })));
            }
            taken => takes_code = taken.is_none(),
        }
    }
    let versions = tx.reader().employer_versions(number)?;
    let written = carried(&versions, day_number(entry.on), &entry.given);
    for (from_on, details) in &written {
        let head = EmployerHead { from_on: *from_on, line, is_void: false, takes_code };
        tx.writer.insert_employer_version(number, details, &head)?;
        takes_code = false;
    }
    Ok(Ok(!written.is_empty()))
}
