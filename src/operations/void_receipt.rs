//! Voids a receipt that never came (冲销): entered twice, or with another amount than the bank's. What it had paid is owed again as of the
//! same days, and the books take the money out of where it was said to be. The receipt stays to be seen; the right one gets a reference
//! of its own.

use crate::exchange::{Field, Layout};
use crate::model::OperationKind;
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::named_receipts::NamedReceipts;
use crate::operations::reading::{Cells, Context, Reading, any_text};
use crate::operations::receive_payment::void;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;

const REFERENCE: usize = 0;
const REASON: usize = 1;

/// `levy void`
pub const LAYOUT: Layout =
    Layout { command: "levy void", fields: &[Field::required("reference"), Field::required("reason")] };

/// A receipt that never came.
#[derive(Debug)]
pub struct VoidEntry {
    reference: String,
    reason: String,
}

impl Entry for VoidEntry {
    const KIND: OperationKind = OperationKind::VoidReceipt;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = VoidApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        match (row.required(REFERENCE, any_text), row.required(REASON, any_text)) {
            (Some(reference), Some(reason)) => Ok(Self { reference, reason }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Voids one by one.
pub struct VoidApplier {
    named: NamedReceipts,
}

impl<'s> Apply<'s, VoidEntry> for VoidApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { named: NamedReceipts::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, VoidEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(booked) = self.named.take(tx, (&entry.reference, line), tally)? else { continue };
            if tx.reader().is_voided(booked.row)? {
                tally.counts.same += 1;
                continue;
            }
            match void(tx, booked, &entry.reason, line) {
                Ok(()) => tally.counts.changed += 1,
                Err(error) => tally.reject(line, Fault::of("reference", error.downcast::<Refusal>()?)),
            }
        }
        Ok(())
    }
}
