//! Deferrals in the file, and how they ended.

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Deferral, KindSet, Month, day_from_number, day_number};

/// A deferral as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantedDeferral {
    pub number: i64,
    pub deferral: Deferral,
    /// The first day on which it no longer holds, where it was ended before its term.
    pub ended_on: Option<chrono::NaiveDate>,
    /// Taken back as if it had never been.
    pub is_void: bool,
    pub operation: i64,
    pub line: i64,
}

impl GrantedDeferral {
    /// The last day on which it holds.
    pub fn last_day(&self) -> chrono::NaiveDate {
        let ended = self.ended_on.and_then(|ended_on| ended_on.pred_opt());
        let last = self.deferral.last_day();
        ended.map_or(last, |ended| ended.min(last))
    }

    /// The last day on which it holds for a month.
    pub fn last_day_of(&self, month: Month) -> chrono::NaiveDate {
        self.last_day().min(self.deferral.until_of(month))
    }
}

const SELECT: &str = "SELECT d.row, d.payer, d.kinds, d.from_month, d.to_month, d.share, d.reason, d.evidence, d.security, \
                      d.until, d.applied_on, (SELECT min(e.ended_on) FROM deferral_end e WHERE e.deferral = d.row), \
                      d.operation, d.line, (SELECT group_concat(i.month || ' ' || i.due_on) FROM deferral_instalment i \
                      WHERE i.deferral = d.row) FROM deferral d";

fn from_row(row: &Row<'_>) -> rusqlite::Result<GrantedDeferral> {
    let damaged =
        |place: usize| rusqlite::Error::InvalidColumnType(place, "deferral".to_owned(), rusqlite::types::Type::Null);
    let day = |place: usize| row.get::<_, i64>(place).map(|day| day_from_number(day).ok_or_else(|| damaged(place)))?;
    let month = |place: usize| row.get(place).map(|month| Month::from_number(month).ok_or_else(|| damaged(place)))?;
    let (share, reason): (String, String) = (row.get(5)?, row.get(6)?);
    let ended_on: Option<i64> = row.get(11)?;
    Ok(GrantedDeferral {
        number: row.get(0)?,
        deferral: Deferral {
            payer: row.get(1)?,
            kinds: KindSet::from_bits(row.get(2)?),
            from: month(3)?,
            to: month(4)?,
            share: share.parse().map_err(|_| damaged(5))?,
            reason: reason.parse().map_err(|_| damaged(6))?,
            evidence: row.get(7)?,
            security: row.get::<_, Option<String>>(8)?.unwrap_or_default(),
            until: day(9)?,
            applied_on: day(10)?,
            instalments: instalments(row.get::<_, Option<String>>(14)?.as_deref().unwrap_or_default()),
        },
        ended_on: ended_on.and_then(day_from_number),
        is_void: ended_on == Some(0),
        operation: row.get(12)?,
        line: row.get(13)?,
    })
}

/// Reads `202609 20261231,202610 20270131`.
fn instalments(text: &str) -> Vec<(Month, chrono::NaiveDate)> {
    let parsed = text.split(',').filter_map(|pair| {
        let (month, day) = pair.split_once(' ')?;
        Some((Month::from_number(month.parse().ok()?)?, day_from_number(day.parse().ok()?)?))
    });
    parsed.collect()
}

impl Reader<'_> {
    pub fn deferral(&self, number: i64) -> anyhow::Result<Option<GrantedDeferral>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE d.row = ?1"))?;
        Ok(statement.query_row([number], from_row).optional()?)
    }

    /// The deferrals of a payer that were not taken back, in the order of granting.
    pub fn deferrals_of_payer(&self, payer: i64) -> anyhow::Result<Vec<GrantedDeferral>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE d.payer = ?1 ORDER BY d.row"))?;
        let rows = statement.query_map([payer], from_row)?;
        let all: Vec<GrantedDeferral> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(all.into_iter().filter(|granted| !granted.is_void).collect())
    }

    /// All deferrals, taken back or not.
    pub fn deferrals(&self) -> anyhow::Result<Vec<GrantedDeferral>> {
        let mut statement = self.connection().prepare(&format!("{SELECT} ORDER BY d.row"))?;
        let rows = statement.query_map([], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The deferrals that an operation granted.
    pub fn deferrals_of_operation(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare("SELECT row FROM deferral WHERE operation = ?1 ORDER BY row")?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_deferral(&mut self, deferral: &Deferral, line: u64) -> anyhow::Result<i64> {
        let operation = self.operation();
        let (share, reason): (&str, &str) = (deferral.share.into(), deferral.reason.into());
        let number = self.insert(
            TableId::Deferral,
            &[
                Value::Int(deferral.payer),
                Value::Int(deferral.kinds.bits()),
                Value::Int(deferral.from.number()),
                Value::Int(deferral.to.number()),
                Value::Text(share),
                Value::Text(reason),
                Value::Text(&deferral.evidence),
                Value::text_or_null(&deferral.security),
                Value::Int(day_number(deferral.until)),
                Value::Int(day_number(deferral.applied_on)),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        for (month, due_on) in &deferral.instalments {
            let values = [Value::Int(number), Value::Int(month.number()), Value::Int(day_number(*due_on))];
            self.insert(TableId::DeferralInstalment, &values)?;
        }
        Ok(number)
    }

    /// Ends a deferral from a day on; `None` takes it back as if it had never been.
    pub fn end_deferral(&mut self, deferral: i64, on: Option<chrono::NaiveDate>, reason: &str) -> anyhow::Result<()> {
        let operation = self.operation();
        let ended_on = Value::Int(on.map_or(0, day_number));
        self.insert(
            TableId::DeferralEnd,
            &[Value::Int(deferral), ended_on, Value::text_or_null(reason), Value::Int(operation)],
        )?;
        Ok(())
    }
}
