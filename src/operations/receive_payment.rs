//! Books money that came and applies it to bills: the oldest month first, within a month in the region's order
//! (劳办发〔1997〕116号). What is left is held for the payer and applied when new bills come.

mod apply;
mod give_back;
mod held;
mod settling;
mod void;
mod vouchers;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{CreditCode, IdentityNumber, InsuranceKind, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::employers_named::employer_named;
use crate::operations::mutual_aid::fund_of_kind;
use crate::operations::reading::{
    Cells, Context, Key, Reading, any_text, day, employer_key, kind, month, person_key, positive_money,
};
use crate::operations::register_enrolment::find_person;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::persons::PersonFinder;
use crate::store::receipts::Receipt;

use apply::Applying;
pub use give_back::Freed;
pub use held::{Moving, carry_over, pay_out, post_moved_back, write_off};
pub use settling::{Settling, apply_held_money};
pub use void::void;

const REFERENCE: usize = 0;
const PAID_ON: usize = 1;
const EMPLOYER: usize = 2;
const ID_NUMBER: usize = 3;
const AMOUNT: usize = 4;
const KIND: usize = 5;
const MONTH: usize = 6;
const CHANNEL: usize = 7;
const NOTE: usize = 8;

const CHANNELS: [&str; 3] = ["tax", "treasury", BANK];
/// To the receipts account of the agency.
pub const BANK: &str = "bank";

/// `levy receive`
pub const LAYOUT: Layout = Layout {
    command: "levy receive",
    fields: &[
        Field::required("reference"),
        Field::required("paid_on"),
        Field::optional("employer").also(&["credit_code"]),
        Field::optional("id_number").also(&["person"]),
        Field::required("amount"),
        Field::optional("kind"),
        Field::optional("month"),
        Field::optional("channel").one_of(&CHANNELS),
        Field::optional("note"),
    ],
};

/// A receipt as reported.
#[derive(Debug)]
pub struct ReceiptEntry {
    reference: String,
    paid_on: chrono::NaiveDate,
    payer: PayerKey,
    amount: Money,
    kind: Option<InsuranceKind>,
    month: Option<Month>,
    channel: String,
    note: String,
}

/// Who paid.
#[derive(Clone, Debug, PartialEq, Eq)]
enum PayerKey {
    Employer(Key<CreditCode>),
    Person(Key<IdentityNumber>),
}

impl Entry for ReceiptEntry {
    const KIND: OperationKind = OperationKind::Receive;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = ReceiptApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let reference = row.required(REFERENCE, any_text);
        let paid_on = row.required(PAID_ON, day);
        // Money that has not come is not booked.
        if let Some(day) = paid_on.filter(|day| *day > context.today) {
            row.fault::<()>(PAID_ON, Refusal::DayNotPast { day });
        }
        let payer = payer_key(&mut row);
        let amount = row.required(AMOUNT, positive_money);
        let kind = row.optional(KIND, kind);
        let month = row.optional(MONTH, month);
        let by_tax = context.policy.collection_mode(context.office.region, InsuranceKind::Pension, context.today);
        let default = if by_tax.is_tax_collected() { "tax" } else { BANK };
        let channel = row.optional(CHANNEL, channel).map(|channel| channel.unwrap_or_else(|| default.to_owned()));
        let note = row.text(NOTE);
        match (reference, paid_on, payer, amount, kind, month, channel, row.is_clean()) {
            (
                Some(reference),
                Some(paid_on),
                Some(payer),
                Some(amount),
                Some(kind),
                Some(month),
                Some(channel),
                true,
            ) => Ok(Self { reference, paid_on, payer, amount, kind, month, channel, note }),
            _ => Err(row.into_faults()),
        }
    }
}

fn payer_key(row: &mut Reading<'_>) -> Option<PayerKey> {
    match (row.is_given(EMPLOYER), row.is_given(ID_NUMBER)) {
        (true, false) => row.required(EMPLOYER, employer_key).map(PayerKey::Employer),
        (false, true) => row.required(ID_NUMBER, person_key).map(PayerKey::Person),
        (false, false) => row.fault(EMPLOYER, Refusal::PayerMissing),
        (true, true) => row.fault(EMPLOYER, Refusal::PayerNamedTwice),
    }
}

fn channel(text: &str) -> Result<String, Refusal> {
    let refusal = || Refusal::ChoiceUnknown { value: text.to_owned(), choices: CHANNELS.join(", ") };
    CHANNELS.contains(&text).then(|| text.to_owned()).ok_or_else(refusal)
}

/// Books receipts chunk by chunk, each payer's in the order of payment.
pub struct ReceiptApplier<'s> {
    reader: Reader<'s>,
    persons: PersonFinder<'s>,
    applying: Applying,
    held: Money,
    held_receipts: u64,
    /// The day of each fund's opening balances.
    started: BTreeMap<InsuranceKind, NaiveDate>,
}

impl<'s> Apply<'s, ReceiptEntry> for ReceiptApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let persons = reader.person_finder()?;
        let mut started = BTreeMap::new();
        for fund in tx.office.kinds.iter().map(fund_of_kind) {
            if let Some(opening) = reader.opening_of(fund)? {
                started.insert(fund, opening.dated_on);
            }
        }
        Ok(Self { reader, persons, applying: Applying::new(tx), held: Money::ZERO, held_receipts: 0, started })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, ReceiptEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        let mut found = Vec::with_capacity(rows.len());
        for (line, entry) in rows {
            found.extend(self.check(tx, line, entry, tally)?);
        }
        found.sort_by_key(|(line, receipt)| (receipt.payer, receipt.paid_on, *line));
        for (line, receipt) in found {
            if let Some(booked) = self.reader.receipt(&receipt.reference)? {
                tally.reject(
                    line,
                    Fault::of("reference", Refusal::DuplicateRow { first_line: booked.line.cast_unsigned() }),
                );
                continue;
            }
            if let Some(refusal) = self.before_the_opening(&receipt) {
                tally.reject(line, Fault::of("paid_on", refusal));
                continue;
            }
            if let Some(refusal) = not_for_the_agency(tx, &receipt)? {
                tally.reject(line, Fault::of("channel", refusal));
                continue;
            }
            let row = tx.writer.insert_receipt(&receipt, line)?;
            let held = self.applying.apply(tx, row, &receipt, receipt.amount)?;
            tally.odd_channels += u64::from(is_odd(tx, &receipt));
            self.held += held;
            self.held_receipts += u64::from(held.is_positive());
            tally.counts.inserted += 1;
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        if self.held_receipts > 0 {
            tally.held = Some((self.held_receipts, self.held));
        }
        self.applying.post(tx)
    }
}

/// Whether the money came through the tax office or the treasury where the agency collects.
fn is_odd(tx: &Transaction<'_>, receipt: &Receipt) -> bool {
    let kind = receipt.kind.unwrap_or(InsuranceKind::Pension);
    receipt.channel != BANK && !tx.policy.collection_mode(tx.office.region, kind, receipt.paid_on).is_tax_collected()
}

/// Why money may not have come to the agency's own receipts account: the tax office collects on that day. It may still be arrears of a
/// month that the agency collected itself, or what was taken from the bank by the agency's own decision (社会保险法 第六十三条).
fn not_for_the_agency(tx: &Transaction<'_>, receipt: &Receipt) -> anyhow::Result<Option<Refusal>> {
    if receipt.channel != BANK {
        return Ok(None);
    }
    let kind = receipt.kind.unwrap_or(InsuranceKind::Pension);
    let mode_on = |day: NaiveDate| tx.policy.collection_mode(tx.office.region, kind, day);
    let (mode, of_month) = (mode_on(receipt.paid_on), receipt.month.map(|month| mode_on(month.last_day())));
    let is_own = !mode.is_tax_collected() || of_month.is_some_and(|mode| !mode.is_tax_collected());
    if is_own || !tx.reader().enforcements(Some(receipt.payer))?.is_empty() {
        return Ok(None);
    }
    let (reference, mode) = (receipt.reference.clone(), mode.to_string());
    Ok(Some(Refusal::ReceiptNotForAgency { reference, paid_on: receipt.paid_on, mode }))
}

impl ReceiptApplier<'_> {
    /// Money that came before the books of its fund were taken over lies in their opening balances.
    fn before_the_opening(&self, receipt: &Receipt) -> Option<Refusal> {
        let is_of = |fund: &InsuranceKind| receipt.kind.is_none_or(|kind| fund_of_kind(kind) == *fund);
        let opened = self.started.iter().filter(|(fund, _)| is_of(fund));
        let (fund, opened) = opened.max_by_key(|(_, day)| **day).filter(|(_, day)| receipt.paid_on < **day)?;
        Some(Refusal::BeforeTheOpening { fund: *fund, on: receipt.paid_on, opened: *opened })
    }

    /// Finds the payer and sorts out what is booked already.
    fn check(
        &mut self,
        tx: &Transaction<'_>,
        line: u64,
        entry: ReceiptEntry,
        tally: &mut Tally,
    ) -> anyhow::Result<Option<(u64, Receipt)>> {
        let payer = match self.payer(&entry.payer)? {
            Ok(payer) => payer,
            Err(fault) => {
                tally.reject(line, fault);
                return Ok(None);
            }
        };
        let ReceiptEntry { reference, paid_on, amount, kind, month, channel, note, .. } = entry;
        let receipt = Receipt { reference, paid_on, payer, amount, kind, month, channel, note };
        match self.reader.receipt(&receipt.reference)? {
            None => return Ok(Some((line, receipt))),
            Some(booked) if booked.operation == tx.writer.operation() => {
                tally.reject(
                    line,
                    Fault::of("reference", Refusal::DuplicateRow { first_line: booked.line.cast_unsigned() }),
                );
            }
            // What was said never to have come is not taken for the same: it came after all, or is told once more by mistake.
            Some(booked) if self.reader.is_voided(booked.row)? => {
                let reference = receipt.reference;
                tally.reject(line, Fault::of("reference", Refusal::ReceiptVoided { reference }));
            }
            Some(booked) if booked.receipt == receipt => tally.counts.same += 1,
            Some(_) => {
                let reference = receipt.reference;
                tally.reject(line, Fault::of("reference", Refusal::ReceiptAlreadyBooked { reference }));
            }
        }
        Ok(None)
    }

    fn payer(&mut self, key: &PayerKey) -> anyhow::Result<Result<i64, Fault>> {
        match key {
            PayerKey::Employer(key) => employer_named(self.reader, key),
            PayerKey::Person(key) => {
                let person = find_person(&mut self.persons, key)?;
                let payer = person.map(|person| self.reader.payer_of_person(person)).transpose()?.flatten();
                let person = key.to_string();
                Ok(payer.ok_or_else(|| Fault::of("id_number", Refusal::PersonNotRegistered { person })))
            }
        }
    }
}
