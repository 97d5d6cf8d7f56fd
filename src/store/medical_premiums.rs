//! What the unemployment fund pays to medical insurance for those who draw its benefit.

use std::collections::HashSet;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month};

/// The premium of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MedicalPremium {
    pub payroll: i64,
    pub claim: i64,
    pub month: Month,
    pub base: Money,
    pub amount: Money,
}

impl Reader<'_> {
    /// The claims for unemployment benefit, in the order of entry.
    pub fn claims_of_unemployed(&self) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT row FROM claim INDEXED BY claim_of_unemployed WHERE benefit = 'unemployment' ORDER BY row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The months of a claim whose premium was booked.
    pub fn premium_months(&self, claim: i64) -> anyhow::Result<HashSet<Month>> {
        let mut statement = self.connection().prepare_cached("SELECT month FROM medical_premium WHERE claim = ?1")?;
        let rows = statement.query_map([claim], |row| row.get::<_, i64>(0))?;
        let months = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(months.into_iter().filter_map(Month::from_number).collect())
    }
}

impl Writer<'_> {
    pub fn insert_medical_premium(&mut self, premium: &MedicalPremium) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::MedicalPremium,
            &[
                Value::Int(premium.payroll),
                Value::Int(premium.claim),
                Value::Int(premium.month.number()),
                Value::Int(premium.base.fen()),
                Value::Int(premium.amount.fen()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
