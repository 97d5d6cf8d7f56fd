//! Money of recoveries that never came, and what has to be known to void it.

use chrono::NaiveDate;
use rusqlite::OptionalExtension;

use super::booked_years::recovered_of_own_year;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, day_number};

/// Money that was booked on a recovery by its document.
#[derive(Clone, Debug)]
pub struct BookedRecovery {
    pub event: i64,
    pub recovery: i64,
    pub reference: String,
    pub amount: Money,
    pub on: NaiveDate,
    /// What of it the books have as paid in the year in which it came.
    pub of_own_year: Money,
    pub operation: i64,
    pub is_voided: bool,
}

impl Reader<'_> {
    /// What was booked by a document.
    pub fn booked_recovery(&self, reference: &str) -> anyhow::Result<Option<BookedRecovery>> {
        let sql = format!(
            "SELECT e.row, e.recovery, e.fen, {}, e.operation, EXISTS (SELECT 1 FROM voided_recovery v WHERE v.row = e.row), e.happened_on \
             FROM recovery_event e JOIN recovery r ON r.row = e.recovery JOIN operation o ON o.id = e.operation \
             WHERE e.reference = ?1 AND e.event = 'received' AND o.kind = 'recover-receipt'",
            recovered_of_own_year()
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let found = statement.query_row([reference], |row| {
            Ok(BookedRecovery {
                event: row.get(0)?,
                recovery: row.get(1)?,
                reference: reference.to_owned(),
                amount: Money::from_fen(row.get(2)?),
                of_own_year: Money::from_fen(row.get(3)?),
                operation: row.get(4)?,
                is_voided: row.get(5)?,
                on: super::voucher_records::day(row, 6)?,
            })
        });
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// Notes that money of a recovery never came.
    pub fn insert_voided_recovery(&mut self, event: i64, reason: &str, voided_on: NaiveDate) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Text(reason), Value::Int(day_number(voided_on)), Value::Int(operation)];
        self.insert_at(TableId::VoidedRecovery, event, &values)?;
        Ok(())
    }
}
