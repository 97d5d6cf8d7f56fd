//! Months paid before this file knew of them, or elsewhere: spans of one person and kind on one base.

use rusqlite::{Row, Statement};

use super::merges::Merges;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month};

/// Where months that were not levied here come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Of the office that was taken over.
    History,
    /// Brought along from another region.
    Transfer,
}

impl Origin {
    /// The word in the file and in lists.
    pub const fn code(self) -> &'static str {
        match self {
            Self::History => "history",
            Self::Transfer => "transfer",
        }
    }

    fn from_code(code: &str) -> Self {
        if code == Self::Transfer.code() { Self::Transfer } else { Self::History }
    }
}

/// Unbroken months of one person, kind and base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistorySpan {
    pub row: i64,
    pub person: i64,
    pub kind: InsuranceKind,
    pub from: Month,
    pub to: Month,
    /// A month's base.
    pub base: Money,
    pub origin: Origin,
    /// Who paid then, as text; may be empty.
    pub employer_name: String,
    /// Where it was paid, as text; may be empty.
    pub place: String,
    pub line: i64,
    pub operation: i64,
}

impl HistorySpan {
    /// Its months, the first one first.
    pub fn months(&self) -> impl Iterator<Item = Month> + use<> {
        let from = self.from;
        (0..=self.to.months_since(from)).map(move |place| from.plus(place))
    }

    /// Whether it shares a month with another span.
    pub fn overlaps(&self, from: Month, to: Month) -> bool {
        self.from <= to && from <= self.to
    }
}

const COLUMNS: &str = "h.row, h.person, h.kind, h.from_month, h.to_month, h.base, h.origin, h.employer_name, h.place, h.line, h.operation";

/// What was not taken back.
const HOLDS: &str = "h.row NOT IN (SELECT row FROM history_withdrawal)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<HistorySpan>> {
    let (kind, origin): (String, String) = (row.get(2)?, row.get(6)?);
    let months = Month::from_number(row.get(3)?).zip(Month::from_number(row.get(4)?));
    let Some(((from, to), kind)) = months.zip(kind.parse().ok()) else { return Ok(None) };
    let text = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    Ok(Some(HistorySpan {
        row: row.get(0)?,
        person: row.get(1)?,
        kind,
        from,
        to,
        base: Money::from_fen(row.get(5)?),
        origin: Origin::from_code(&origin),
        employer_name: text(7)?,
        place: text(8)?,
        line: row.get(9)?,
        operation: row.get(10)?,
    }))
}

/// Finds the history of persons, one after another.
pub struct HistoryFinder<'c> {
    by_person: Statement<'c>,
    merges: Merges,
}

impl HistoryFinder<'_> {
    /// Puts all spans of a person that hold, under whichever of his numbers, into `found`, by month.
    pub fn find(&mut self, person: i64, found: &mut Vec<HistorySpan>) -> anyhow::Result<()> {
        found.clear();
        for number in self.merges.numbers(person) {
            let mut rows = self.by_person.query([number])?;
            while let Some(row) = rows.next()? {
                found.extend(from_row(row)?);
            }
        }
        found.sort_by_key(|span| (span.kind, span.from, span.row));
        Ok(())
    }
}

impl<'c> Reader<'c> {
    pub fn history_finder(&self) -> anyhow::Result<HistoryFinder<'c>> {
        let sql = format!("SELECT {COLUMNS} FROM history h WHERE h.person = ?1 AND {HOLDS}");
        Ok(HistoryFinder { by_person: self.connection().prepare(&sql)?, merges: self.merges(i64::MAX)? })
    }

    /// All spans of a person that hold.
    pub fn history_of_person(&self, person: i64) -> anyhow::Result<Vec<HistorySpan>> {
        let mut found = Vec::new();
        self.history_finder()?.find(person, &mut found)?;
        Ok(found)
    }

    /// All spans that hold, as they were entered.
    pub fn each_history(
        &self,
        known: i64,
        mut take: impl FnMut(HistorySpan) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!("SELECT {COLUMNS} FROM history h WHERE {HOLDS} AND h.operation <= ?1 ORDER BY h.row");
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([known])?;
        while let Some(row) = rows.next()? {
            if let Some(span) = from_row(row)? {
                take(span)?;
            }
        }
        Ok(())
    }

    /// The spans that an operation entered and that hold.
    pub fn history_of_operation(&self, operation: i64) -> anyhow::Result<Vec<HistorySpan>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM operation_write w JOIN history h ON h.row BETWEEN w.first_row AND w.last_row \
             WHERE w.operation = ?1 AND w.table_name = 'history' AND {HOLDS} ORDER BY h.row"
        );
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map([operation], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }
}

impl Writer<'_> {
    /// Enters a span; its row and operation are given by the file.
    pub fn insert_history(&mut self, span: &HistorySpan) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::History,
            &[
                Value::Int(span.person),
                Value::Text(span.kind.english()),
                Value::Int(span.from.number()),
                Value::Int(span.to.number()),
                Value::Int(span.base.fen()),
                Value::Text(span.origin.code()),
                Value::text_or_null(&span.employer_name),
                Value::text_or_null(&span.place),
                Value::Int(span.line),
                Value::Int(operation),
            ],
        )
    }

    /// Takes a span back.
    pub fn withdraw_history(&mut self, row: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::HistoryWithdrawal, row, &[Value::Int(operation)])?;
        Ok(())
    }
}
