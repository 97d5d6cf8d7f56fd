//! Money set off between two bills of one payer: what one was levied too much pays what another still owes.

use super::Writer;
use super::tables::TableId;
use super::writer::Value;
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
