//! Moves held money (待转金调剂): on to another month or kind of its payer, or to another payer; it is applied at once to what is owed
//! there. Never more than is held. What a person paid for himself goes back to himself only.

use crate::exchange::{Field, Layout};
use crate::model::{InsuranceKind, Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::reading::{
    Cells, Context, Reading, any_text, employer_key, kind, month, person_key, positive_money,
};
use crate::operations::receive_payment::{Moving, carry_over, post_moved_back};
use crate::operations::refund_payments::{Payee, payer_of};
use crate::refusal::{Dependant, Fault, Refusal};
use crate::session::Transaction;
use crate::store::persons::PersonFinder;
use crate::store::receipts::{BookedReceipt, Receipt};
use crate::store::refunds::HeldMove;

const REFERENCE: usize = 0;
const AMOUNT: usize = 1;
const EMPLOYER: usize = 2;
const ID_NUMBER: usize = 3;
const KIND: usize = 4;
const MONTH: usize = 5;
const REASON: usize = 6;

/// `levy held move`
pub const LAYOUT: Layout = Layout {
    command: "levy held move",
    fields: &[
        Field::required("reference"),
        Field::optional("amount"),
        Field::optional("employer").also(&["credit_code"]),
        Field::optional("id_number").also(&["person"]),
        Field::optional("kind"),
        Field::optional("month"),
        Field::required("reason"),
    ],
};

/// A move as asked for.
#[derive(Debug)]
pub struct HeldMoveEntry {
    reference: String,
    /// All that is held where none is given.
    amount: Option<Money>,
    /// To whom; none where it stays with its payer.
    to: Option<Payee>,
    kind: Option<InsuranceKind>,
    month: Option<Month>,
    reason: String,
}

impl Entry for HeldMoveEntry {
    const KIND: OperationKind = OperationKind::MoveHeld;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = HeldMoveApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let reference = row.required(REFERENCE, any_text);
        let amount = row.optional(AMOUNT, positive_money);
        let employer = row.optional(EMPLOYER, employer_key);
        let person = row.optional(ID_NUMBER, person_key);
        if row.is_given(EMPLOYER) && row.is_given(ID_NUMBER) {
            row.fault::<()>(EMPLOYER, Refusal::PayerNamedTwice);
        }
        let kind = row.optional(KIND, |text| kind_of_office(text, context));
        let month = row.optional(MONTH, month);
        let reason = row.required(REASON, any_text);
        match (reference, amount, employer, person, kind.zip(month), reason, row.is_clean()) {
            (Some(reference), Some(amount), Some(employer), Some(person), Some((kind, month)), Some(reason), true) => {
                let to = employer.map(Payee::Employer).or(person.map(Payee::Person));
                Ok(Self { reference, amount, to, kind, month, reason })
            }
            _ => Err(row.into_faults()),
        }
    }
}

fn kind_of_office(text: &str, context: &Context<'_>) -> Result<InsuranceKind, Refusal> {
    let kind = kind(text)?;
    if context.office.kinds.contains(kind) { Ok(kind) } else { Err(Refusal::KindNotOfOffice { kind }) }
}

/// Moves one by one.
pub struct HeldMoveApplier<'s> {
    persons: PersonFinder<'s>,
}

impl<'s> Apply<'s, HeldMoveEntry> for HeldMoveApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { persons: tx.reader().person_finder()? })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, HeldMoveEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match self.moved(tx, line, &entry)? {
                Some(fault) => tally.reject(line, fault),
                None => tally.counts.inserted += 1,
            }
        }
        Ok(())
    }
}

impl HeldMoveApplier<'_> {
    fn moved(&mut self, tx: &mut Transaction<'_>, line: u64, entry: &HeldMoveEntry) -> anyhow::Result<Option<Fault>> {
        let reference = entry.reference.clone();
        let Some(from) = tx.reader().receipt(&reference)? else {
            return Ok(Some(Fault::of("reference", Refusal::ReceiptUnknown { reference })));
        };
        let payer = match &entry.to {
            None => from.receipt.payer,
            Some(payee) => match payer_of(tx, &mut self.persons, payee)? {
                Ok(payer) => payer,
                Err(fault) => return Ok(Some(fault)),
            },
        };
        if let Some(fault) = refused(tx, &from, payer, entry)? {
            return Ok(Some(fault));
        }
        let to = receipt_to(tx, &from, payer, entry)?;
        carry_over(tx, &Moving { from: &from, to, reason: &entry.reason, line })?;
        Ok(None)
    }
}

fn refused(
    tx: &Transaction<'_>,
    from: &BookedReceipt,
    payer: i64,
    entry: &HeldMoveEntry,
) -> anyhow::Result<Option<Fault>> {
    let (held, asked) = (from.held, entry.amount.unwrap_or(from.held));
    if asked > held || asked.is_zero() {
        return Ok(Some(Fault::of("amount", Refusal::MoveAboveHeld { asked, held })));
    }
    if payer != from.receipt.payer && tx.reader().person_of_payer(from.receipt.payer)?.is_some() {
        return Ok(Some(Fault::of("employer", Refusal::FlexibleRefundedInCash)));
    }
    let is_same = (payer, entry.kind, entry.month) == (from.receipt.payer, from.receipt.kind, from.receipt.month);
    let reference = from.receipt.reference.clone();
    Ok(is_same.then(|| Fault::of("reference", Refusal::MoveLeadsNowhere { reference })))
}

/// The receipt that holds the money from now on. With its payer it counts from the day on which it came, with another from today.
fn receipt_to(
    tx: &Transaction<'_>,
    from: &BookedReceipt,
    payer: i64,
    entry: &HeldMoveEntry,
) -> anyhow::Result<Receipt> {
    let mut number = tx.reader().moves_from(from.row)? + 1;
    let mut reference = format!("{}-{number}", from.receipt.reference);
    while tx.reader().receipt(&reference)?.is_some() {
        number += 1;
        reference = format!("{}-{number}", from.receipt.reference);
    }
    let paid_on = if payer == from.receipt.payer { from.receipt.paid_on } else { tx.today };
    Ok(Receipt {
        reference,
        paid_on,
        payer,
        amount: entry.amount.unwrap_or(from.held),
        kind: entry.kind,
        month: entry.month,
        channel: from.receipt.channel.clone(),
        note: entry.reason.clone(),
    })
}

/// Takes the moves of an operation back; the receipts whose money has been used since are named, and nothing is done.
pub fn take_back(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<Vec<Dependant>> {
    let moves = tx.reader().moves_of_operation(operation)?;
    let mut spent = Vec::new();
    for moved in &moves {
        let to = tx.reader().receipt_of(moved.to_receipt)?;
        if to.held < moved.amount {
            spent.push(Dependant::new("", &to.receipt.reference));
        }
    }
    if !spent.is_empty() {
        return Ok(spent);
    }
    for moved in moves {
        let (from, to) = (tx.reader().receipt_of(moved.from_receipt)?, tx.reader().receipt_of(moved.to_receipt)?);
        tx.writer.hold_money(to.row, to.receipt.payer, to.held - moved.amount)?;
        tx.writer.hold_money(from.row, from.receipt.payer, from.held + moved.amount)?;
        post_moved_back(tx, (&to.receipt, &from.receipt), moved.amount)?;
        tx.writer.insert_held_move(&HeldMove { amount: -moved.amount, moved_on: tx.today, line: 0, ..moved })?;
    }
    Ok(spent)
}
