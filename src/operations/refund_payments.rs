//! Refunds (退费): held money goes back to who paid it, for one of the reasons there are, never more than is held. Where the tax
//! office collects, it pays out what the agency has approved.

use std::collections::HashMap;

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, IdentityNumber, InsuranceKind, Money, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::employers_named::employer_named;
use crate::operations::reading::{Cells, Context, Key, Reading, any_text, employer_key, person_key, positive_money};
use crate::operations::receive_payment::{BANK, pay_out};
use crate::operations::refund_accounts::RefundAccounts;
use crate::operations::register_enrolment::find_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::persons::PersonFinder;
use crate::store::receipts::BookedReceipt;
use crate::store::refunds::Refund;

const EMPLOYER: usize = 0;
const ID_NUMBER: usize = 1;
const REFERENCE: usize = 2;
const AMOUNT: usize = 3;
const REASON: usize = 4;
const EVIDENCE: usize = 5;

/// Left or died and not stopped in time, beyond the age, insured twice, no employment, paid twice or by mistake, base or rate too
/// high, a changed rule or the agency's error.
pub const REASONS: [&str; 7] = ["RF1", "RF2", "RF3", "RF4", "RF5", "RF6", "RF7"];

/// `levy refund`
pub const LAYOUT: Layout = Layout {
    command: "levy refund",
    fields: &[
        Field::optional("employer").also(&["credit_code"]),
        Field::optional("id_number").also(&["person"]),
        Field::optional("reference"),
        Field::optional("amount"),
        Field::required("reason").one_of(&REASONS),
        Field::optional("evidence"),
    ],
};

/// Who paid, and gets it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Payee {
    Employer(Key<CreditCode>),
    Person(Key<IdentityNumber>),
}

/// A refund as asked for.
#[derive(Debug)]
pub struct RefundEntry {
    payee: Payee,
    /// Only of this receipt; else of all of which something is held, the oldest first.
    reference: String,
    /// All that is held where none is given.
    amount: Option<Money>,
    reason: String,
    evidence: String,
}

impl Entry for RefundEntry {
    const KIND: OperationKind = OperationKind::Refund;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = RefundApplier<'s>;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let payee = match (row.is_given(EMPLOYER), row.is_given(ID_NUMBER)) {
            (true, false) => row.required(EMPLOYER, employer_key).map(Payee::Employer),
            (false, true) => row.required(ID_NUMBER, person_key).map(Payee::Person),
            (false, false) => row.fault(EMPLOYER, Refusal::PayerMissing),
            (true, true) => row.fault(EMPLOYER, Refusal::PayerNamedTwice),
        };
        let amount = row.optional(AMOUNT, positive_money);
        let reason = row.required(REASON, reason);
        let (reference, evidence) = (row.optional(REFERENCE, any_text), row.text(EVIDENCE));
        match (payee, amount, reason, reference) {
            (Some(payee), Some(amount), Some(reason), Some(reference)) => {
                Ok(Self { payee, reference: reference.unwrap_or_default(), amount, reason, evidence })
            }
            _ => Err(row.into_faults()),
        }
    }
}

fn reason(text: &str) -> Result<String, Refusal> {
    let code = text.trim().to_uppercase();
    let refusal = || Refusal::ChoiceUnknown { value: text.to_owned(), choices: REASONS.join(", ") };
    REASONS.contains(&code.as_str()).then_some(code).ok_or_else(refusal)
}

/// Books refunds one by one.
pub struct RefundApplier<'s> {
    persons: PersonFinder<'s>,
    named: HashMap<(i64, String), u64>,
}

impl<'s> Apply<'s, RefundEntry> for RefundApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()?, named: HashMap::new() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, RefundEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let payer = match payer_of(tx, &mut self.persons, &entry.payee)? {
                Ok(payer) => payer,
                Err(fault) => {
                    tally.reject(line, fault);
                    continue;
                }
            };
            if let Some(first_line) = self.named.insert((payer, entry.reference.clone()), line) {
                tally.reject(line, Fault::of("reference", Refusal::DuplicateRow { first_line }));
                continue;
            }
            match refund(tx, payer, line, &entry)? {
                Some(fault) => tally.reject(line, fault),
                None => tally.counts.inserted += 1,
            }
        }
        Ok(())
    }
}

/// The payer whom an employer or person is.
pub fn payer_of(
    tx: &Transaction<'_>,
    persons: &mut PersonFinder<'_>,
    payee: &Payee,
) -> anyhow::Result<Result<i64, Fault>> {
    match payee {
        Payee::Employer(key) => employer_named(tx.reader(), key),
        Payee::Person(key) => {
            let person = find_person(persons, key)?;
            let payer = person.map(|person| tx.reader().payer_of_person(person)).transpose()?.flatten();
            let person = key.to_string();
            Ok(payer.ok_or_else(|| Fault::of("id_number", Refusal::PersonNotRegistered { person })))
        }
    }
}

fn refund(tx: &mut Transaction<'_>, payer: i64, line: u64, entry: &RefundEntry) -> anyhow::Result<Option<Fault>> {
    let receipts = match receipts(tx, payer, &entry.reference)? {
        Ok(receipts) => receipts,
        Err(refusal) => return Ok(Some(Fault::of("reference", refusal))),
    };
    let held: Money = receipts.iter().map(|booked| booked.held).sum();
    let asked = entry.amount.unwrap_or(held);
    if asked > held || asked.is_zero() {
        return Ok(Some(Fault::of("amount", Refusal::RefundAboveHeld { asked, held })));
    }
    // Every part has its account before the first is booked: a row is booked whole or not at all.
    let (mut left, mut accounts, mut parts) = (asked, RefundAccounts::default(), Vec::new());
    for booked in receipts {
        let amount = booked.held.min(left);
        if amount.is_zero() {
            continue;
        }
        left -= amount;
        match accounts.find(tx, &booked.receipt, amount)? {
            Ok(account) => parts.push((booked, amount, account)),
            Err(refusal) => return Ok(Some(Fault::of("amount", refusal))),
        }
    }
    for (booked, amount, account) in parts {
        let refund = Refund {
            receipt: booked.row,
            payer,
            amount,
            reason: entry.reason.clone(),
            evidence: entry.evidence.clone(),
            refunded_by: refunded_by(tx, &booked).to_owned(),
            refunded_on: tx.today,
            account,
            line: line.cast_signed(),
        };
        pay_out(tx, &booked, &refund)?;
    }
    Ok(None)
}

/// The receipts of a payer of which something is held, or the one that is named.
fn receipts(tx: &Transaction<'_>, payer: i64, reference: &str) -> anyhow::Result<Result<Vec<BookedReceipt>, Refusal>> {
    if reference.is_empty() {
        return Ok(Ok(tx.reader().receipts_held(payer)?));
    }
    let reference = reference.to_owned();
    Ok(match tx.reader().receipt(&reference)? {
        None => Err(Refusal::ReceiptUnknown { reference }),
        Some(booked) if booked.receipt.payer != payer => Err(Refusal::ReceiptOfAnother { reference }),
        Some(booked) => Ok(vec![booked]),
    })
}

/// Who pays out: whoever collected the money. What the bank brought came to the agency, whoever collects else.
fn refunded_by(tx: &Transaction<'_>, booked: &BookedReceipt) -> &'static str {
    if booked.receipt.channel == BANK {
        return "agency";
    }
    let kind = booked.receipt.kind.or_else(|| tx.office.kinds.iter().next()).unwrap_or(InsuranceKind::Pension);
    let mode = tx.policy.collection_mode(tx.office.region, kind, booked.receipt.paid_on);
    if mode.is_tax_collected() { "tax" } else { "agency" }
}

/// Takes the refunds of an operation back: the money is held again.
pub fn take_back(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    for refund in tx.reader().refunds_of_operation(operation)? {
        let booked = tx.reader().receipt_of(refund.receipt)?;
        let back = Refund { amount: -refund.amount, refunded_on: tx.today, line: 0, ..refund };
        pay_out(tx, &booked, &back)?;
    }
    Ok(())
}
