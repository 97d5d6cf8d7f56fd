//! What an operation wrote of receipts, applied money and payments: the records behind its vouchers.

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;

use super::Reader;
use super::booked_years::{recovered_of_own_year, voided_later};
use super::payrolls::LineKey;
use super::receipts::AppliedMoney;
use super::returns_taken_back::TakenBack;
use crate::model::{Money, Month, day_from_number};

/// What the bank said of a payment, as an operation took it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrittenResult {
    pub key: LineKey,
    pub number: i64,
    pub is_paid: bool,
    pub on: NaiveDate,
    /// The day on which a returned payment had been booked as paid, and by which operation.
    pub paid_on: Option<NaiveDate>,
    pub paid_by: Option<i64>,
    /// What was kept back from it of earlier years.
    pub kept_of_earlier_years: Money,
    /// Where it takes back a return, what it took back in the books.
    pub taken_back: Option<TakenBack>,
}

/// Money of a recovery that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenRecovery {
    pub recovery: i64,
    pub amount: Money,
    pub on: NaiveDate,
    pub reference: String,
    /// What of it the books have as paid in the year in which it came.
    pub of_own_year: Money,
    /// Whether it never came, and was taken back in a later year.
    pub is_voided_later: bool,
}

/// The rows of a table that an operation wrote; they stand together.
const WRITTEN: &str = "SELECT first_row, last_row FROM operation_write WHERE operation = ?1 AND table_name = ?2";

pub(super) fn day(row: &rusqlite::Row<'_>, place: usize) -> rusqlite::Result<NaiveDate> {
    let number = row.get(place)?;
    day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
}

pub(super) fn applied(row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<AppliedMoney>> {
    let (month, kind, component): (i64, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
    let (Some(month), Ok(kind), Ok(component)) = (Month::from_number(month), kind.parse(), component.parse()) else {
        return Ok(None);
    };
    Ok(Some(AppliedMoney { bill: row.get(0)?, month, kind, component, amount: Money::from_fen(row.get(4)?) }))
}

const APPLIED: &str =
    "SELECT a.bill, b.month, a.kind, a.component, a.fen, a.receipt FROM allocation a JOIN bill b ON b.row = a.bill";

impl Reader<'_> {
    fn written(&self, operation: i64, table: &str) -> anyhow::Result<(i64, i64)> {
        let mut statement = self.connection().prepare_cached(WRITTEN)?;
        let rows = statement.query_row((operation, table), |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(rows.unwrap_or((1, 0)))
    }

    /// The keys of the receipts that an operation booked.
    pub fn receipts_written_by(&self, operation: i64) -> anyhow::Result<std::ops::RangeInclusive<i64>> {
        let (first, last) = self.written(operation, "receipt")?;
        Ok(first..=last)
    }

    /// Where an operation put the money of a receipt.
    pub fn applied_by(&self, operation: i64, receipt: i64) -> anyhow::Result<Vec<AppliedMoney>> {
        let sql = format!("{APPLIED} WHERE a.receipt = ?1 AND a.operation = ?2 ORDER BY a.row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((receipt, operation), applied)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// What an operation took off bills of receipts that were there before it.
    pub fn given_back_by(&self, operation: i64) -> anyhow::Result<Money> {
        let ((first, last), own) = (self.written(operation, "allocation")?, self.receipts_written_by(operation)?);
        let sql = "SELECT coalesce(-sum(fen), 0) FROM allocation WHERE row BETWEEN ?1 AND ?2 AND fen < 0 \
                   AND receipt NOT BETWEEN ?3 AND ?4";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((first, last, own.start(), own.end()), |row| row.get(0)).map(Money::from_fen)?)
    }

    /// What an operation applied of receipts that were there before it, or took back from bills.
    pub fn each_applied_of_earlier(
        &self,
        operation: i64,
        mut take: impl FnMut(i64, AppliedMoney) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let ((first, last), own) = (self.written(operation, "allocation")?, self.receipts_written_by(operation)?);
        let sql = format!("{APPLIED} WHERE a.row BETWEEN ?1 AND ?2 AND a.receipt NOT BETWEEN ?3 AND ?4 ORDER BY a.row");
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query((first, last, own.start(), own.end()))?;
        while let Some(row) = rows.next()? {
            if let Some(part) = applied(row)? {
                take(row.get(5)?, part)?;
            }
        }
        Ok(())
    }

    /// What an operation took in of the bank's answers, in the order of the file.
    pub fn each_result_written_by(
        &self,
        operation: i64,
        mut take: impl FnMut(&WrittenResult) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let (first, last) = self.written(operation, "payment_result")?;
        let sql = "SELECT r.line, r.number, r.state = 'paid', r.happened_on, s.happened_on, s.operation, \
                   coalesce((SELECT k.fen FROM kept_of_earlier_years k WHERE k.row = r.row), 0), b.entry = 'E10', b.is_later \
                   FROM payment_result r LEFT JOIN return_taken_back b ON b.row = r.row LEFT JOIN payment_result s ON s.row = \
                   (SELECT coalesce(t.spent, p.row) FROM payment_result p LEFT JOIN return_taken_back t ON t.row = p.row \
                   WHERE p.line = r.line AND p.number = r.number AND p.state = 'paid' AND p.row < r.row) WHERE r.row BETWEEN ?1 AND ?2 ORDER BY r.row";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query((first, last))?;
        while let Some(row) = rows.next()? {
            take(&WrittenResult {
                key: LineKey::of_row(row.get(0)?),
                number: row.get(1)?,
                is_paid: row.get(2)?,
                on: day(row, 3)?,
                paid_on: row.get::<_, Option<i64>>(4)?.and_then(day_from_number),
                paid_by: row.get(5)?,
                kept_of_earlier_years: Money::from_fen(row.get(6)?),
                taken_back: row
                    .get::<_, Option<bool>>(7)?
                    .zip(row.get(8)?)
                    .map(|(is_other_income, is_later)| TakenBack { is_other_income, is_later }),
            })?;
        }
        Ok(())
    }

    /// What an operation booked of recoveries.
    pub fn recoveries_received_by(&self, operation: i64) -> anyhow::Result<Vec<WrittenRecovery>> {
        let (first, last) = self.written(operation, "recovery_event")?;
        self.written_recoveries("e.happened_on", "e.row BETWEEN ?1 AND ?2", (first, last))
    }

    /// What an operation voided of what had been booked of recoveries, on the day of the voiding.
    pub fn recoveries_voided_by(&self, operation: i64) -> anyhow::Result<Vec<WrittenRecovery>> {
        let voided = "(SELECT v.voided_on FROM voided_recovery v WHERE v.row = e.row)";
        let which = "e.row IN (SELECT row FROM voided_recovery WHERE operation BETWEEN ?1 AND ?2)";
        self.written_recoveries(voided, which, (operation, operation))
    }

    fn written_recoveries(&self, on: &str, which: &str, bounds: (i64, i64)) -> anyhow::Result<Vec<WrittenRecovery>> {
        let sql = format!(
            "SELECT e.recovery, e.fen, {on}, e.reference, {}, {} FROM recovery_event e JOIN recovery r ON r.row = e.recovery \
             WHERE {which} AND e.event = 'received' ORDER BY e.row",
            recovered_of_own_year(),
            voided_later()
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map(bounds, |row| {
            let (recovery, amount) = (row.get(0)?, Money::from_fen(row.get(1)?));
            let reference = row.get::<_, Option<String>>(3)?.unwrap_or_default();
            Ok(WrittenRecovery {
                recovery,
                amount,
                on: day(row, 2)?,
                reference,
                of_own_year: Money::from_fen(row.get(4)?),
                is_voided_later: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
