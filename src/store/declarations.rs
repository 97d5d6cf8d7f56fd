//! What employers declared of a month (申报): rows that are only added; the latest of a payer and month counts.

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month};

/// What was declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    pub headcount: Option<i64>,
    pub earnings_total: Option<Money>,
}

/// The declaration of a payer and month that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declaration {
    pub payer: i64,
    pub declared: Declared,
    pub line: i64,
    pub operation: i64,
    /// The operation that brought the first declaration of the month.
    pub first_operation: i64,
}

const SELECT: &str = "SELECT d.payer, d.headcount, d.earnings_total, d.line, d.operation, \
                      (SELECT min(f.operation) FROM declaration f WHERE f.payer = d.payer AND f.month = d.month) \
                      FROM declaration d";

const LATEST: &str =
    "NOT EXISTS (SELECT 1 FROM declaration l WHERE l.payer = d.payer AND l.month = d.month AND l.row > d.row)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Declaration> {
    let earnings_total = row.get::<_, Option<i64>>(2)?.map(Money::from_fen);
    Ok(Declaration {
        payer: row.get(0)?,
        declared: Declared { headcount: row.get(1)?, earnings_total },
        line: row.get(3)?,
        operation: row.get(4)?,
        first_operation: row.get(5)?,
    })
}

impl Reader<'_> {
    /// The declaration of a payer for a month.
    pub fn declaration(&self, payer: i64, month: Month) -> anyhow::Result<Option<Declaration>> {
        let sql = format!("{SELECT} WHERE d.payer = ?1 AND d.month = ?2 ORDER BY d.row DESC LIMIT 1");
        let mut statement = self.connection().prepare_cached(&sql)?;
        Ok(statement.query_row((payer, month.number()), from_row).optional()?)
    }

    /// The declarations of a month, by payer.
    pub fn declarations(&self, month: Month) -> anyhow::Result<Vec<Declaration>> {
        let sql = format!("{SELECT} WHERE d.month = ?1 AND {LATEST} ORDER BY d.payer");
        let mut statement = self.connection().prepare(&sql)?;
        let rows = statement.query_map([month.number()], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_declaration(
        &mut self,
        payer: i64,
        month: Month,
        declared: &Declared,
        line: u64,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::Declaration,
            &[
                Value::Int(payer),
                Value::Int(month.number()),
                Value::int_or_null(declared.headcount),
                Value::int_or_null(declared.earnings_total.map(Money::fen)),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
