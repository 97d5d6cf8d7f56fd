//! How often people pay who pay for themselves.

use std::collections::HashMap;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Month, PaymentPeriod};

impl Reader<'_> {
    /// The periods that hold in a month, by payer; whoever is not among them pays monthly.
    pub fn payment_periods(&self, month: Month) -> anyhow::Result<HashMap<i64, PaymentPeriod>> {
        let sql = "SELECT payer, period FROM payment_period WHERE from_month <= ?1 ORDER BY from_month, row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([month.number()])?;
        let mut periods = HashMap::new();
        while let Some(row) = rows.next()? {
            let period: String = row.get(1)?;
            periods.insert(row.get(0)?, period.parse().unwrap_or_default());
        }
        Ok(periods)
    }

    /// The period of one payer in a month.
    pub fn payment_period(&self, payer: i64, month: Month) -> anyhow::Result<PaymentPeriod> {
        self.period_before(payer, month, i64::MAX)
    }

    /// The period of a payer in a month as it was entered before an operation.
    fn period_before(&self, payer: i64, month: Month, operation: i64) -> anyhow::Result<PaymentPeriod> {
        let sql = "SELECT period FROM payment_period WHERE payer = ?1 AND from_month <= ?2 AND operation < ?3 \
                   ORDER BY from_month DESC, row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let found = statement.query_map((payer, month.number(), operation), |row| row.get::<_, String>(0))?.next();
        Ok(found.transpose()?.and_then(|period| period.parse().ok()).unwrap_or_default())
    }

    /// What an operation changed: payer, month, and the period that held there before.
    pub fn periods_before(&self, operation: i64) -> anyhow::Result<Vec<(i64, Month, PaymentPeriod)>> {
        let sql = "SELECT p.payer, p.from_month FROM operation_write w \
                   JOIN payment_period p ON p.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'payment_period' ORDER BY p.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))?;
        let written = rows.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut found = Vec::new();
        for (payer, month) in written {
            let Some(month) = Month::from_number(month) else { continue };
            found.push((payer, month, self.period_before(payer, month, operation)?));
        }
        Ok(found)
    }
}

impl Writer<'_> {
    /// From a month on somebody pays in another period.
    pub fn insert_payment_period(
        &mut self,
        payer: i64,
        from: Month,
        period: PaymentPeriod,
        line: i64,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::PaymentPeriod,
            &[
                Value::Int(payer),
                Value::Int(from.number()),
                Value::Text(period.code()),
                Value::Int(line),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
