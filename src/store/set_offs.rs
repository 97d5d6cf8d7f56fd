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
    /// The bills on which a bill that gives back set off something of a kind.
    pub fn set_off_targets(&self, bill: i64, kind: InsuranceKind) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT to_bill FROM set_off WHERE from_bill = ?1 AND kind = ?2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((bill, kind.english()), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_set_off(&mut self, set_off: &SetOff) -> anyhow::Result<()> {
        let operation = self.operation();
        let component: &str = set_off.component.into();
        self.insert(
            TableId::SetOff,
            &[
                Value::Int(set_off.from_bill),
                Value::Int(set_off.to_bill),
                Value::Text(set_off.kind.english()),
                Value::Text(component),
                Value::Int(set_off.amount.fen()),
                Value::Int(day_number(set_off.valued_on)),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
