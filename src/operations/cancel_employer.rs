//! Cancels employers (注销登记, 社会保险经办条例 第十条): first all that is owed is settled. One that is bankrupt or struck off becomes
//! dormant instead: no longer assessed or dunned, its arrears stay.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, Money, Month, OperationKind, Standing};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::debts::{FeeTerms, debts_of, late_fees_open};
use crate::operations::employers_named::employer_named;
use crate::operations::reading::{Cells, Context, Key, Reading, any_text, day, employer_key, yes_or_no};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::standings::{Stands, Subject};

const EMPLOYER: usize = 0;
const ON: usize = 1;
const REASON: usize = 2;
const EVIDENCE: usize = 3;
const DORMANT: usize = 4;

/// `cancel employer`
pub const LAYOUT: Layout = Layout {
    command: "cancel employer",
    fields: &[
        Field::required("employer").also(&["credit_code"]),
        Field::required("on"),
        Field::required("reason"),
        Field::optional("evidence"),
        Field::optional("dormant").one_of(&["yes", "no"]),
    ],
};

/// An employer that leaves the register.
#[derive(Debug)]
pub struct EmployerEndEntry {
    employer: Key<CreditCode>,
    on: NaiveDate,
    reason: String,
    evidence: String,
    is_dormant: bool,
}

impl Entry for EmployerEndEntry {
    const KIND: OperationKind = OperationKind::CancelEmployer;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = EmployerEndApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let employer = row.required(EMPLOYER, employer_key);
        let on = row.required(ON, day);
        let reason = row.required(REASON, any_text);
        let evidence = row.text(EVIDENCE);
        let dormant = row.optional(DORMANT, yes_or_no);
        if let Some(day) = on.filter(|on| *on > context.today) {
            row.fault::<()>(ON, Refusal::DayNotPast { day });
        }
        match (employer, on, reason, dormant, row.is_clean()) {
            (Some(employer), Some(on), Some(reason), Some(dormant), true) => {
                Ok(Self { employer, on, reason, evidence, is_dormant: dormant.unwrap_or_default() })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Cancels one by one.
pub struct EmployerEndApplier {
    named: FirstLines,
}

impl<'s> Apply<'s, EmployerEndEntry> for EmployerEndApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, EmployerEndEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(number) = tally.accepted(line, employer_named(tx.reader(), &entry.employer)?) else { continue };
            if let Some(first_line) = self.named.note(number, line) {
                tally.reject(line, Fault::of("employer", Refusal::DuplicateRow { first_line }));
                continue;
            }
            end(tx, number, line, &entry, tally)?;
        }
        Ok(())
    }
}

fn end(
    tx: &mut Transaction<'_>,
    number: i64,
    line: u64,
    entry: &EmployerEndEntry,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let state = if entry.is_dormant { Standing::Dormant } else { Standing::Cancelled };
    let held = tx.reader().standing(Subject::Employer(number))?;
    if held.is_some_and(|held| held.state == state) {
        tally.counts.same += 1;
        return Ok(());
    }
    let objections = if entry.is_dormant { Vec::new() } else { objections(tx, number, entry)? };
    if objections.is_empty() {
        let EmployerEndEntry { on, reason, evidence, .. } = entry;
        let stands = Stands { state, on: *on, reason: reason.clone(), evidence: evidence.clone(), operation: 0 };
        tx.writer.insert_standing(Subject::Employer(number), &stands, line)?;
        tally.counts.changed += 1;
    }
    objections.into_iter().for_each(|refusal| tally.reject(line, Fault::of("employer", refusal)));
    Ok(())
}

/// What stands against leaving the register: debts, people, money to its credit.
fn objections(tx: &Transaction<'_>, number: i64, entry: &EmployerEndEntry) -> anyhow::Result<Vec<Refusal>> {
    let (reader, employer) = (tx.reader(), entry.employer.to_string());
    let mut found = Vec::new();
    let owed = owed(tx, number)?;
    if owed.is_positive() {
        found.push(Refusal::EmployerOwes { employer: employer.clone(), amount: owed });
    }
    let people = reader.headcount(number, Month::of(entry.on).plus(1))?;
    if people > 0 {
        found.push(Refusal::EmployerEmploys { employer: employer.clone(), people });
    }
    let amount: Money = reader.receipts_held(number)?.iter().map(|receipt| receipt.held).sum();
    if amount.is_positive() {
        found.push(Refusal::EmployerHasMoneyHeld { employer, amount });
    }
    Ok(found)
}

/// Both shares and late fees that are open today.
pub fn owed(tx: &Transaction<'_>, number: i64) -> anyhow::Result<Money> {
    let reader = tx.reader();
    let terms = FeeTerms::new(tx.policy, tx.office.region, tx.today);
    let (mut bills, mut debts) = (Vec::new(), Vec::new());
    reader.each_open_bill(Some(number), |bill| {
        bills.push(bill);
        Ok(())
    })?;
    for bill in bills {
        debts.extend(debts_of(&reader.bill_account(bill)?, true));
    }
    let fees = late_fees_open(&debts, tx.today, &terms);
    Ok(debts.iter().map(|debt| debt.balance()).sum::<Money>() + fees.into_iter().sum())
}
