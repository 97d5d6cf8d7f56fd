//! What was paid on a bill, by money or by what another bill gives back.

use super::Reader;
use crate::model::{Component, InsuranceKind, Money, day_from_number};

/// Money applied to a kind of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    pub kind: InsuranceKind,
    pub component: Component,
    pub amount: Money,
    pub valued_on: chrono::NaiveDate,
    /// Money; else what a bill that gives back sets off, as it was never owed.
    pub is_money: bool,
}

impl Reader<'_> {
    /// The bills from which rows of the allocations took money, that of kinds with individual accounts.
    pub fn bills_taken_off(&self, (first, last): (i64, i64)) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT bill FROM allocation WHERE row BETWEEN ?1 AND ?2 AND fen < 0 \
                   AND kind IN ('pension', 'agency_pension', 'resident_pension', 'medical') ORDER BY bill";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([first, last], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// All that was paid on a bill, by its day.
    pub(super) fn payments(&self, bill: i64) -> anyhow::Result<Vec<Payment>> {
        let sql = "SELECT kind, component, fen, valued_on, 1 FROM allocation WHERE bill = ?1 \
                   UNION ALL SELECT kind, component, fen, valued_on, 0 FROM set_off WHERE to_bill = ?1 \
                   UNION ALL SELECT kind, component, -fen, valued_on, 0 FROM set_off WHERE from_bill = ?1 \
                   UNION ALL SELECT kind, 'interest', fen, valued_on, 0 FROM interest_set_off WHERE to_bill = ?1 \
                   UNION ALL SELECT kind, 'interest', -fen, valued_on, 0 FROM interest_set_off WHERE from_bill = ?1 \
                   ORDER BY 4";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([bill])?;
        let mut payments = Vec::new();
        while let Some(row) = rows.next()? {
            let parts = (row.get_ref(0)?.as_str()?.parse().ok(), row.get_ref(1)?.as_str()?.parse().ok());
            let valued_on = day_from_number(row.get(3)?);
            if let ((Some(kind), Some(component)), Some(valued_on)) = (parts, valued_on) {
                let (amount, is_money) = (Money::from_fen(row.get(2)?), row.get(4)?);
                payments.push(Payment { kind, component, amount, valued_on, is_money });
            }
        }
        Ok(payments)
    }
}
