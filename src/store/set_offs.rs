//! Money set off between two bills of one payer: what one was levied too much pays what another still owes.

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Component, InsuranceKind, Money, day_number};

/// One amount set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetOff {
    /// The bill that gives.
    pub from_bill: i64,
    pub to_bill: i64,
    pub kind: InsuranceKind,
    pub component: Component,
    pub amount: Money,
    /// The day from which it counts as paid.
    pub valued_on: chrono::NaiveDate,
}

impl Reader<'_> {
    /// The bills on which a bill that gives back set off something of the shares of a kind.
    pub fn set_off_targets(&self, bill: i64, kind: InsuranceKind) -> anyhow::Result<Vec<i64>> {
        self.targets("SELECT DISTINCT to_bill FROM set_off WHERE from_bill = ?1 AND kind = ?2", bill, kind)
    }

    /// The bills on which a bill that gives back set off something of the interest of a kind.
    pub fn interest_set_off_targets(&self, bill: i64, kind: InsuranceKind) -> anyhow::Result<Vec<i64>> {
        self.targets("SELECT DISTINCT to_bill FROM interest_set_off WHERE from_bill = ?1 AND kind = ?2", bill, kind)
    }

    fn targets(&self, sql: &str, bill: i64, kind: InsuranceKind) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((bill, kind.english()), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Sets something off; the interest of back payments lies in a table of its own.
    pub fn insert_set_off(&mut self, set_off: &SetOff) -> anyhow::Result<()> {
        let SetOff { from_bill, to_bill, kind, component, amount, valued_on } = *set_off;
        let bills = [Value::Int(from_bill), Value::Int(to_bill), Value::Text(kind.english())];
        let rest = [Value::Int(amount.fen()), Value::Int(day_number(valued_on)), Value::Int(self.operation())];
        let (table, share) = match component {
            Component::Interest => (TableId::InterestSetOff, None),
            share => (TableId::SetOff, Some(Value::Text(share.into()))),
        };
        let values: Vec<Value<'_>> = bills.into_iter().chain(share).chain(rest).collect();
        self.insert(table, &values)?;
        Ok(())
    }
}
