//! Writes off held money that nobody can be given back (确实无法偿付的暂收款，经批准转为其他收入: 财会〔2017〕28号, 2001, E25): its payer is gone and has nobody
//! after him. It becomes other income of the fund that held it. Whoever claims it later is given it back once the write-off is undone.

use crate::exchange::{Field, Layout};
use crate::model::{Money, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::cancel_employer::owed;
use crate::operations::named_receipts::NamedReceipts;
use crate::operations::post_vouchers::first_open_day;
use crate::operations::reading::{Cells, Context, Reading, any_text, positive_money};
use crate::operations::receipt_postings::Postings;
use crate::operations::receive_payment::write_off;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::held_write_offs::HeldWriteOff;
use crate::store::receipts::BookedReceipt;

const REFERENCE: usize = 0;
const AMOUNT: usize = 1;
const REASON: usize = 2;
const EVIDENCE: usize = 3;

/// `levy held write-off`
pub const LAYOUT: Layout = Layout {
    command: "levy held write-off",
    fields: &[
        Field::required("reference"),
        Field::optional("amount"),
        Field::required("reason"),
        Field::required("evidence"),
    ],
};

/// Held money to be written off.
#[derive(Debug)]
pub struct WriteOffEntry {
    reference: String,
    /// All that is held where none is given.
    amount: Option<Money>,
    reason: String,
    evidence: String,
}

impl Entry for WriteOffEntry {
    const KIND: OperationKind = OperationKind::WriteOffHeld;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = WriteOffApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (reference, amount) = (row.required(REFERENCE, any_text), row.optional(AMOUNT, positive_money));
        let (reason, evidence) = (row.required(REASON, any_text), row.required(EVIDENCE, any_text));
        match (reference, amount, reason, evidence) {
            (Some(reference), Some(amount), Some(reason), Some(evidence)) => {
                Ok(Self { reference, amount, reason, evidence })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Writes off one receipt after another.
pub struct WriteOffApplier {
    named: NamedReceipts,
}

impl<'s> Apply<'s, WriteOffEntry> for WriteOffApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { named: NamedReceipts::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, WriteOffEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(booked) = self.named.take(tx, (&entry.reference, line), tally)? else { continue };
            let asked = entry.amount.unwrap_or(booked.held);
            let done = tx.reader().written_off(booked.row)?;
            if booked.held.is_zero() && done.is_positive() && entry.amount.is_none_or(|amount| amount == done) {
                tally.counts.same += 1;
            } else if let Some(fault) = refused(tx, &booked, asked)? {
                tally.reject(line, fault);
            } else {
                write_off(tx, &booked, &written(tx, &booked, (asked, line), entry)?)?;
                tally.counts.inserted += 1;
            }
        }
        Ok(())
    }
}

/// Never more than is held; and of an employer that still owes, what is held pays that.
fn refused(tx: &Transaction<'_>, booked: &BookedReceipt, asked: Money) -> anyhow::Result<Option<Fault>> {
    let held = booked.held;
    if asked > held || asked.is_zero() {
        return Ok(Some(Fault::of("amount", Refusal::WriteOffAboveHeld { asked, held })));
    }
    let payer = booked.receipt.payer;
    if tx.reader().person_of_payer(payer)?.is_some() {
        // Whoever pays for himself is free to, and owes nothing.
        return Ok(None);
    }
    let (owed, reference) = (owed(tx, payer)?, booked.receipt.reference.clone());
    Ok(owed.is_positive().then(|| Fault::of("reference", Refusal::HeldPayerOwes { reference, owed })))
}

fn written(
    tx: &Transaction<'_>,
    booked: &BookedReceipt,
    (amount, line): (Money, u64),
    entry: WriteOffEntry,
) -> anyhow::Result<HeldWriteOff> {
    Ok(HeldWriteOff {
        receipt: booked.row,
        fund: Postings::new(tx.office.kinds).holder(&booked.receipt),
        amount,
        reason: entry.reason,
        evidence: entry.evidence,
        on: first_open_day(tx.reader().closed_through()?, tx.today),
        takes_back: None,
        line: line.cast_signed(),
    })
}

/// Takes the write-offs of an operation back: the money is held again for its payer.
pub fn take_back(tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
    let on = first_open_day(tx.reader().closed_through()?, tx.today);
    for (number, done) in tx.reader().write_offs_of_operation(operation)? {
        let booked = tx.reader().receipt_of(done.receipt)?;
        let takes_back = Some((number, done.on));
        write_off(tx, &booked, &HeldWriteOff { amount: -done.amount, on, takes_back, line: 0, ..done })?;
    }
    Ok(())
}
