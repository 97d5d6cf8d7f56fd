//! The vouchers of benefits (财会〔2017〕28号): paid is E08; returned or recovered in the same year E09, of an earlier year E10. One a
//! batch, fund and value date.

use chrono::NaiveDate;

use crate::model::{InsuranceKind, Money};
use crate::operations::post_vouchers::{Books, Origin};
use crate::rules::posting::{Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, recovery_entry};
use crate::session::Transaction;
use crate::store::ledger::source;

/// Vouchers being gathered.
pub struct BenefitVouchers {
    books: Books,
    origin: Origin,
}

impl BenefitVouchers {
    pub fn new(tx: &Transaction<'_>) -> Self {
        let origin = Origin { source: source::BENEFITS, key: Some(tx.writer.operation()) };
        Self { books: Books::default(), origin }
    }

    /// Money that went to a payee.
    pub fn paid(
        &mut self,
        tx: &Transaction<'_>,
        fund: InsuranceKind,
        on: NaiveDate,
        amount: Money,
    ) -> anyhow::Result<()> {
        let event = Event { entry: "E08", case: "", fund, on, debit: "", credit: PAYMENTS_ACCOUNT, amount };
        self.books.add(tx, &event, "benefits paid", self.origin)
    }

    /// Money that came back, of a payment made on a day.
    pub fn came_back(
        &mut self,
        tx: &Transaction<'_>,
        fund: InsuranceKind,
        (on, paid_on): (NaiveDate, NaiveDate),
        amount: Money,
    ) -> anyhow::Result<()> {
        let entry = recovery_entry(paid_on, on);
        let (debit, summary) = match entry {
            "E10" => (FISCAL_ACCOUNT, "benefits of earlier years returned"),
            _ => (PAYMENTS_ACCOUNT, "benefits returned"),
        };
        let event = Event { entry, case: "", fund, on, debit, credit: "", amount };
        self.books.add(tx, &event, summary, self.origin)
    }

    /// Posts them.
    pub fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<()> {
        self.books.post(tx).map(|_| ())
    }
}
