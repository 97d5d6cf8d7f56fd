//! Money of recoveries that was given back to who had paid it, as he did not owe it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use super::paid_benefits::NAMED_FUND;
use super::tables::TableId;
use super::voucher_records::day;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, KindSet, Money};

/// What is given back, as the books have it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// What had been taken off the expenditure of the year.
    pub spent: Money,
    /// What was other income, or had come in an earlier year: other expenditure.
    pub other: Money,
}

impl Parts {
    pub fn total(&self) -> Money {
        self.spent + self.other
    }

    #[must_use]
    pub fn negative(&self) -> Self {
        Self { spent: -self.spent, other: -self.other }
    }
}

/// Money that was given back.
#[derive(Clone, Debug)]
pub struct GivenBack {
    pub event: i64,
    pub recovery: i64,
    pub reference: String,
    pub paid_on: NaiveDate,
    pub parts: Parts,
}

const SELECT: &str = "SELECT g.row, e.recovery, g.reference, e.happened_on, g.spent_fen, g.other_fen FROM recovery_given_back g \
                      JOIN recovery_event e ON e.row = g.row";

/// Those that stand.
const STANDS: &str = "g.row NOT IN (SELECT row FROM recovery_event_withdrawal)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<GivenBack> {
    let fen = |place: usize| row.get(place).map(Money::from_fen);
    Ok(GivenBack {
        event: row.get(0)?,
        recovery: row.get(1)?,
        reference: row.get(2)?,
        paid_on: day(row, 3)?,
        parts: Parts { spent: fen(4)?, other: fen(5)? },
    })
}

impl Reader<'_> {
    /// What was given back by a document and stands, with the receipt of which it was.
    pub fn given_back_as(&self, reference: &str) -> anyhow::Result<Option<(GivenBack, i64)>> {
        let sql = format!("{SELECT} WHERE g.reference = ?1 AND {STANDS}").replacen(" FROM", ", g.receipt FROM", 1);
        let mut statement = self.connection().prepare_cached(&sql)?;
        Ok(statement.query_row([reference], |row| Ok((from_row(row)?, row.get(6)?))).optional()?)
    }

    /// What of a receipt was given back before.
    pub fn given_back_of(&self, receipt: i64) -> anyhow::Result<Money> {
        let sql = format!(
            "SELECT coalesce(sum(g.spent_fen + g.other_fen), 0) FROM recovery_given_back g WHERE g.receipt = ?1 AND {STANDS}"
        );
        Ok(Money::from_fen(self.connection().prepare_cached(&sql)?.query_row([receipt], |row| row.get(0))?))
    }

    /// What an operation gave back, or took back of that.
    pub fn recovered_given_back_by(&self, operation: i64, is_taken_back: bool) -> anyhow::Result<Vec<GivenBack>> {
        let which = if is_taken_back {
            "g.row IN (SELECT w.row FROM recovery_event_withdrawal w WHERE w.operation = ?1)"
        } else {
            "g.operation = ?1"
        };
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE {which} ORDER BY g.row"))?;
        let rows = statement.query_map([operation], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What was given back as other expenditure, by the fund.
    pub fn given_back_as_other(&self, kinds: KindSet) -> anyhow::Result<BTreeMap<InsuranceKind, Money>> {
        self.sums_by_benefit_fund(&sums("g.other_fen"), kinds)
    }
}

/// A part of what was given back, by benefit and the fund that it names.
pub(super) fn sums(part: &str) -> String {
    format!(
        "SELECT c.benefit AS benefit, {NAMED_FUND} AS kind, sum({part}) AS fen FROM recovery_given_back g JOIN recovery_event e ON e.row = g.row \
         JOIN recovery r ON r.row = e.recovery JOIN claim c ON c.row = r.claim WHERE {STANDS} AND {part} <> 0 GROUP BY 1, 2"
    )
}

impl Writer<'_> {
    /// Notes what was given back of a receipt, by the event that takes it off what came.
    pub fn insert_given_back(
        &mut self,
        (event, receipt): (i64, i64),
        (reference, reason): (&str, &str),
        parts: &Parts,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let fen = |amount: Money| Value::Int(amount.fen());
        let values = [
            Value::Int(receipt),
            Value::Text(reference),
            fen(parts.spent),
            fen(parts.other),
            Value::Text(reason),
            Value::Int(operation),
        ];
        self.insert_at(TableId::RecoveryGivenBack, event, &values).map(|_| ())
    }
}
