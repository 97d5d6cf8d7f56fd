//! Sets what an employer is levied that neither declared nor has a month before: the agency decides by its business, its number of
//! employees and the like (社会保险费征缴暂行条例 第十条第二款), with a reason, and a second person.

use std::collections::HashMap;

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::debts::{debts_of, shown_as};
use crate::operations::employers_named::employer_named;
use crate::operations::extra_bills::{DueOf, Lump, region_of, write_lumps};
use crate::operations::reading::{
    Cells, Context, Key, Reading, any_text, count, employer_key, kind, month, positive_money,
};
use crate::operations::receive_payment::apply_held_money;
use crate::policy::Declaration;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::bills::LevyType;
use crate::store::contributions::Amounts;

const EMPLOYER: usize = 0;
const MONTH: usize = 1;
const AMOUNTS: usize = 2;
const HEADCOUNT: usize = 3;
const REASON: usize = 4;

/// `levy estimate`
pub const LAYOUT: Layout = Layout {
    command: "levy estimate",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("month"),
        Field::required("amounts"),
        Field::optional("headcount"),
        Field::required("reason"),
    ],
};

type AmountOfKind = (InsuranceKind, Money);

/// An estimate that somebody sets.
#[derive(Debug)]
pub struct EstimateEntry {
    employer: Key<CreditCode>,
    month: Month,
    amounts: Vec<AmountOfKind>,
    headcount: i64,
}

impl Entry for EstimateEntry {
    const KIND: OperationKind = OperationKind::Estimate;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = EstimateApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let month = row.required(MONTH, month);
        let amounts = row.required(AMOUNTS, |text| amounts(text, context.office.kinds));
        let headcount = row.optional(HEADCOUNT, count);
        let reason = row.required(REASON, any_text);
        match (employer, month, amounts, headcount, reason) {
            (Some(employer), Some(month), Some(amounts), Some(headcount), Some(_)) => {
                Ok(Self { employer, month, amounts, headcount: headcount.unwrap_or_default() })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Reads `pension=1000.00+medical=200.00`.
fn amounts(text: &str, of_office: KindSet) -> Result<Vec<AmountOfKind>, Refusal> {
    let mut found: Vec<AmountOfKind> = Vec::new();
    for part in text.split('+') {
        let wrong = || Refusal::AmountNotValid { value: part.trim().to_owned() };
        let (name, amount) = part.split_once('=').ok_or_else(wrong)?;
        let kind = kind(name.trim())?;
        if !of_office.contains(kind) {
            return Err(Refusal::KindNotOfOffice { kind });
        }
        found.push((shown_as(kind), positive_money(amount.trim())?));
    }
    Ok(found)
}

/// Writes estimates, once all are read.
pub struct EstimateApplier<'s> {
    reader: Reader<'s>,
    named: HashMap<(i64, Month), u64>,
    lumps: Vec<Lump>,
}

impl<'s> Apply<'s, EstimateEntry> for EstimateApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { reader: tx.reader(), named: HashMap::new(), lumps: Vec::new() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, EstimateEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(payer) = tally.accepted(line, employer_named(self.reader, &entry.employer)?) else { continue };
            if let Some(first_line) = self.named.insert((payer, entry.month), line) {
                tally.reject(line, Fault::of("month", Refusal::DuplicateRow { first_line }));
                continue;
            }
            match refused(tx, payer, &entry)? {
                Some(refusal) => tally.reject(line, Fault::of("month", refusal)),
                None => {
                    self.lumps.push(lump(payer, &entry));
                    tally.counts.inserted += 1;
                }
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        if self.lumps.is_empty() {
            return Ok(());
        }
        write_lumps(tx, LevyType::Estimate, DueOf::ContributionMonth, self.lumps)?;
        if tx.policy.carries_held_money(tx.office.region, tx.today) {
            apply_held_money(tx)?;
        }
        Ok(())
    }
}

/// Why nobody may set the amount of an employer's month.
fn refused(tx: &Transaction<'_>, payer: i64, entry: &EstimateEntry) -> anyhow::Result<Option<Refusal>> {
    let (reader, month) = (tx.reader(), entry.month);
    let employer = entry.employer.to_string();
    if let Some(first) = reader.first_assessed_month()?.filter(|first| month < *first) {
        return Ok(Some(Refusal::MonthBeforeHistory { month, first }));
    }
    let is_monthly = tx.policy.declaration(region_of(tx, payer)?, month) == Declaration::Monthly;
    if !is_monthly || reader.declaration(payer, month)?.is_some() {
        return Ok(Some(Refusal::EmployerHasDeclared { employer, month }));
    }
    let bills = reader.bills_of_payer(payer)?;
    if bills.iter().any(|bill| bill.month == month) {
        return Ok(Some(Refusal::EmployerAlreadyLevied { employer, month }));
    }
    let mut before = Money::ZERO;
    for bill in bills.iter().filter(|bill| bill.month == month.plus(-1)) {
        before += debts_of(&reader.bill_account(*bill)?, false).iter().map(|debt| debt.due()).sum::<Money>();
    }
    let has_month_before = before.is_positive();
    Ok(has_month_before.then_some(Refusal::EmployerHasMonthBefore { employer, month: month.plus(-1) }))
}

/// Nobody knows the persons' part: the employer owes it all until it declares.
fn lump(payer: i64, entry: &EstimateEntry) -> Lump {
    let mut amounts = [None; InsuranceKind::ALL.len()];
    for (kind, amount) in &entry.amounts {
        let known: &mut Option<Amounts> = &mut amounts[kind.index()];
        let before = known.map_or(Money::ZERO, |known| known.employer);
        *known = Some(Amounts { base: Money::ZERO, employer: before + *amount, person: Money::ZERO });
    }
    Lump { month: entry.month, payer, headcount: entry.headcount, amounts }
}
