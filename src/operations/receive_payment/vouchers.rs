//! The vouchers of money received: one a batch, fund and value date.

use chrono::NaiveDate;

use crate::model::{KindSet, Money};
use crate::operations::mutual_aid::with_aid_apart;
use crate::operations::post_vouchers::{Books, Origin, first_open_day};
use crate::operations::receipt_postings::{Postings, Step};
use crate::session::Transaction;
use crate::store::ledger::source;
use crate::store::receipts::{AppliedMoney, Receipt};

/// Vouchers being gathered.
pub(super) struct Vouchers {
    books: Books,
    origin: Origin,
    postings: Postings,
}

impl Vouchers {
    pub(super) fn new(operation: i64, kinds: KindSet) -> Self {
        let origin = Origin { source: source::RECEIPTS, key: Some(operation) };
        Self { books: Books::default(), origin, postings: Postings::new(kinds) }
    }

    /// New money.
    pub(super) fn received(
        &mut self,
        tx: &Transaction<'_>,
        receipt: &Receipt,
        applied: &[AppliedMoney],
        held: Money,
    ) -> anyhow::Result<()> {
        self.add(tx, &self.postings.received(receipt, &with_aid_apart(tx.reader(), applied)?, held))
    }

    /// Held money that found its bill.
    pub(super) fn applied_later(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        receipt: &Receipt,
        applied: &[AppliedMoney],
    ) -> anyhow::Result<()> {
        self.add(tx, &self.postings.applied_later(day, receipt, &with_aid_apart(tx.reader(), applied)?))
    }

    /// Applied money that is given back.
    pub(super) fn given_back(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        (row, receipt): (i64, &Receipt),
        part: &AppliedMoney,
    ) -> anyhow::Result<()> {
        let parts = with_aid_apart(tx.reader(), &[*part])?;
        let (of, operation) = ((row, receipt.paid_on), tx.writer.operation());
        let income_on = tx.reader().income_booked_on(of, (part.kind, part.component), operation)?;
        // What is booked in the first open month counts in that month's year.
        let booked_on = first_open_day(tx.reader().closed_through()?, day);
        let step = |part| self.postings.given_back((booked_on, income_on), receipt, part);
        let steps: Vec<_> = parts.iter().flat_map(step).collect();
        self.add(tx, &steps)
    }

    /// Held money that is paid out.
    pub(super) fn refunded(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        receipt: &Receipt,
        amount: Money,
    ) -> anyhow::Result<()> {
        self.add(tx, &self.postings.refunded(day, receipt, amount))
    }

    /// Held money that another receipt holds from now on.
    pub(super) fn moved(
        &mut self,
        tx: &Transaction<'_>,
        receipts: (&Receipt, &Receipt),
        held: Money,
    ) -> anyhow::Result<()> {
        self.add(tx, &self.postings.moved(tx.today, receipts, held))
    }

    /// Posts what was gathered.
    pub(super) fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.books.post(tx).map(|_| ())
    }

    fn add(&mut self, tx: &Transaction<'_>, steps: &[Step]) -> anyhow::Result<()> {
        steps.iter().try_for_each(|step| self.books.add(tx, &step.event(), step.summary, self.origin))
    }
}
