//! Receipts that the rows of a batch name: each has to be there, and is named once.

use crate::operations::batch::{FirstLines, Tally};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::receipts::BookedReceipt;

/// Those that were named so far.
#[derive(Default)]
pub struct NamedReceipts(FirstLines);

impl NamedReceipts {
    /// The receipt of a row. A row is rejected that names one that is unknown, or that another row named before.
    pub fn take(
        &mut self,
        tx: &Transaction<'_>,
        (reference, line): (&str, u64),
        tally: &mut Tally,
    ) -> anyhow::Result<Option<BookedReceipt>> {
        let refusal = match tx.reader().receipt(reference)? {
            None => Refusal::ReceiptUnknown { reference: reference.to_owned() },
            Some(booked) => match self.0.note(booked.row, line) {
                None => return Ok(Some(booked)),
                Some(first_line) => Refusal::DuplicateRow { first_line },
            },
        };
        tally.reject(line, Fault::of("reference", refusal));
        Ok(None)
    }
}
