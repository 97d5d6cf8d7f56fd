//! The vouchers of money received: one a batch, fund and value date.

use chrono::NaiveDate;

use crate::model::{KindSet, Money};
use crate::operations::bank_corrections::net_passed;
use crate::operations::income_again::{IncomeAgain, income_booked_on};
use crate::operations::mutual_aid::with_aid_apart;
use crate::operations::post_vouchers::{Books, Origin, first_open_day};
use crate::operations::receipt_postings::{GivenBack, Postings, Step};
use crate::session::Transaction;
use crate::store::held_write_offs::HeldWriteOff;
use crate::store::ledger::source;
use crate::store::receipts::{AppliedMoney, Receipt};
use crate::store::refunds::Refund;

/// Vouchers being gathered. What one fund passes to another is gathered as it is booked where its account was not swept yet, and as it
/// is where it was: which of them holds is seen at the end.
pub(super) struct Vouchers {
    books: Books,
    passed: Books,
    passed_swept: Books,
    origin: Origin,
    postings: Postings,
    given_back: GivenBack,
    again: IncomeAgain,
}

impl Vouchers {
    pub(super) fn new(operation: i64, kinds: KindSet) -> Self {
        let origin = Origin { source: source::RECEIPTS, key: Some(operation) };
        let (books, passed, passed_swept, given_back, again) = Default::default();
        Self { books, passed, passed_swept, origin, postings: Postings::new(kinds), given_back, again }
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

    /// Held money that found its bill, but for what was given back before of the same.
    pub(super) fn applied_later(
        &mut self,
        tx: &Transaction<'_>,
        (row, receipt): (i64, &Receipt),
        applied: &[AppliedMoney],
    ) -> anyhow::Result<()> {
        let mut applied = with_aid_apart(tx.reader(), applied)?;
        applied.iter_mut().for_each(|part| *part = self.given_back.take(row, *part));
        let booked_on = first_open_day(tx.reader().closed_through()?, tx.today);
        for part in &mut applied {
            let (of, by) = ((row, receipt.paid_on), (tx.writer.operation(), booked_on));
            if let Some((red, income_on)) = self.again.take(tx.reader(), of, part, by)? {
                self.pass(tx, |postings| postings.given_back((booked_on, income_on), receipt, &red))?;
            }
        }
        self.pass(tx, |postings| postings.applied_later(tx.today, receipt, &applied))
    }

    /// Applied money that is given back.
    pub(super) fn given_back(
        &mut self,
        tx: &Transaction<'_>,
        (row, receipt): (i64, &Receipt),
        part: &AppliedMoney,
    ) -> anyhow::Result<()> {
        let (of, operation) = ((row, receipt.paid_on), tx.writer.operation());
        let income_on = income_booked_on(tx.reader(), of, part, operation)?;
        let parts = with_aid_apart(tx.reader(), &[*part])?;
        parts.into_iter().for_each(|part| self.given_back.add(row, part, income_on));
        Ok(())
    }

    /// What was given back and is not applied again.
    fn pass_given_back(&mut self, tx: &Transaction<'_>) -> anyhow::Result<()> {
        // What is booked in the first open month counts in that month's year.
        let booked_on = first_open_day(tx.reader().closed_through()?, tx.today);
        for (row, part, income_on) in std::mem::take(&mut self.given_back).rest() {
            let receipt = tx.reader().receipt_of(row)?.receipt;
            self.pass(tx, |postings| postings.given_back((booked_on, income_on), &receipt, &part))?;
        }
        Ok(())
    }

    /// Held money that is paid out.
    pub(super) fn refunded(&mut self, tx: &Transaction<'_>, receipt: &Receipt, refund: &Refund) -> anyhow::Result<()> {
        self.add(tx, &self.postings.refunded(receipt, refund))
    }

    /// Held money that became income.
    pub(super) fn written_off(&mut self, tx: &Transaction<'_>, write_off: &HeldWriteOff) -> anyhow::Result<()> {
        self.add(tx, &[self.postings.written_off(write_off)])
    }

    /// Money that never came.
    pub(super) fn voided(
        &mut self,
        tx: &Transaction<'_>,
        day: NaiveDate,
        receipt: &Receipt,
        amount: Money,
    ) -> anyhow::Result<()> {
        self.pass(tx, |postings| postings.voided(day, receipt, amount))
    }

    /// Held money that another receipt holds from now on.
    pub(super) fn moved(
        &mut self,
        tx: &Transaction<'_>,
        receipts: (&Receipt, &Receipt),
        held: Money,
    ) -> anyhow::Result<()> {
        self.pass(tx, |postings| postings.moved(tx.today, receipts, held))
    }

    /// Posts what was gathered; what the operation passed out of an account and back no bank shows.
    pub(super) fn post(mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.pass_given_back(tx)?;
        let has_passed = !self.passed.is_empty();
        self.post_all(tx, false)?;
        if has_passed { net_passed(tx) } else { Ok(()) }
    }

    /// Posts what takes money out that never came.
    pub(super) fn post_voided(mut self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.pass_given_back(tx)?;
        self.post_all(tx, true)
    }

    fn post_all(self, tx: &mut Transaction<'_>, never_came: bool) -> anyhow::Result<()> {
        let mut books = self.books;
        books.take_over(if self.passed.draw_what_was_swept(tx, never_came)? { self.passed_swept } else { self.passed });
        books.post(tx).map(|_| ())
    }

    fn pass(&mut self, tx: &Transaction<'_>, steps: impl Fn(Postings) -> Vec<Step>) -> anyhow::Result<()> {
        let ways = [(&mut self.passed, self.postings), (&mut self.passed_swept, self.postings.swept())];
        for (books, postings) in ways {
            for step in steps(postings) {
                books.add(tx, &step.event(), step.summary, self.origin)?;
            }
        }
        Ok(())
    }

    fn add(&mut self, tx: &Transaction<'_>, steps: &[Step]) -> anyhow::Result<()> {
        steps.iter().try_for_each(|step| self.books.add(tx, &step.event(), step.summary, self.origin))
    }
}
