//! What the tax office reported of a month: its files, and their records, each known by its own number.

use rusqlite::Row;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, day_from_number, day_number};

/// A file about to be recorded.
#[derive(Clone, Copy, Debug)]
pub struct NewTaxMessage<'a> {
    pub month: Month,
    pub batch_number: &'a str,
    pub records: i64,
    pub source: &'a str,
    pub digest: &'a str,
}

/// One record, of an employer or of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxRecord {
    pub uuid: String,
    /// As it came; empty where the person pays for himself.
    pub employer: String,
    /// Empty where the record is of an employer as a whole.
    pub id_number: String,
    pub name: String,
    pub kind: InsuranceKind,
    pub month: Month,
    pub levy_type: String,
    pub headcount: i64,
    pub base_total: Money,
    pub employer_paid: Money,
    pub person_paid: Money,
    pub late_fee: Money,
    pub interest: Money,
    pub reference: String,
    pub collected_on: Option<chrono::NaiveDate>,
    pub treasury_on: Option<chrono::NaiveDate>,
}

impl TaxRecord {
    /// Both shares.
    pub fn paid(&self) -> Money {
        self.employer_paid + self.person_paid
    }
}

const COLUMNS: &str = "uuid, employer, id_number, name, kind, month, levy_type, headcount, base_total, employer_paid, person_paid, \
                       late_fee, interest, reference, collected_on, treasury_on";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<TaxRecord>> {
    let text = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    let money = |place: usize| row.get::<_, i64>(place).map(Money::from_fen);
    let day = |place: usize| row.get::<_, Option<i64>>(place).map(|day| day.and_then(day_from_number));
    let (Ok(kind), Some(month)) = (row.get_ref(4)?.as_str()?.parse(), Month::from_number(row.get(5)?)) else {
        return Ok(None);
    };
    Ok(Some(TaxRecord {
        uuid: row.get(0)?,
        employer: text(1)?,
        id_number: text(2)?,
        name: text(3)?,
        kind,
        month,
        levy_type: row.get(6)?,
        headcount: row.get(7)?,
        base_total: money(8)?,
        employer_paid: money(9)?,
        person_paid: money(10)?,
        late_fee: money(11)?,
        interest: money(12)?,
        reference: text(13)?,
        collected_on: day(14)?,
        treasury_on: day(15)?,
    }))
}

impl Reader<'_> {
    /// Whether a record was reported before.
    pub fn has_tax_record(&self, uuid: &str) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM tax_record WHERE uuid = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([uuid], |row| row.get(0))?)
    }

    /// The records that were reported with a month, in the order in which they came.
    pub fn tax_records(&self, month: Month) -> anyhow::Result<Vec<TaxRecord>> {
        let sql = format!("SELECT {COLUMNS} FROM tax_record WHERE reconciled_month = ?1 ORDER BY row");
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map([month.number()], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }
}

impl Writer<'_> {
    /// The number of the file whose records are being written.
    pub fn next_tax_message(&mut self) -> anyhow::Result<i64> {
        self.next_row(TableId::TaxMessage)
    }

    pub fn insert_tax_message(&mut self, message: &NewTaxMessage<'_>) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::TaxMessage,
            &[
                Value::Int(message.month.number()),
                Value::Text(message.batch_number),
                Value::Int(message.records),
                Value::Text(message.source),
                Value::Text(message.digest),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    pub fn insert_tax_record(
        &mut self,
        message: i64,
        reconciled: Month,
        line: u64,
        record: &TaxRecord,
    ) -> anyhow::Result<()> {
        self.insert(
            TableId::TaxRecord,
            &[
                Value::Int(message),
                Value::Int(reconciled.number()),
                Value::Text(&record.uuid),
                Value::Int(line.cast_signed()),
                Value::text_or_null(&record.employer),
                Value::text_or_null(&record.id_number),
                Value::text_or_null(&record.name),
                Value::Text(record.kind.english()),
                Value::Int(record.month.number()),
                Value::Text(&record.levy_type),
                Value::Int(record.headcount),
                Value::Int(record.base_total.fen()),
                Value::Int(record.employer_paid.fen()),
                Value::Int(record.person_paid.fen()),
                Value::Int(record.late_fee.fen()),
                Value::Int(record.interest.fen()),
                Value::text_or_null(&record.reference),
                Value::int_or_null(record.collected_on.map(day_number)),
                Value::int_or_null(record.treasury_on.map(day_number)),
            ],
        )?;
        Ok(())
    }
}
