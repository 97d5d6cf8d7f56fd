//! Notices in the file: facts and template digest, to be rendered again, and the debts they speak of.

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money};

/// A notice that was issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub number: String,
    /// The document's code, such as `payment_reminder`.
    pub document: String,
    pub stage: Option<String>,
    pub payer: Option<i64>,
    pub matter: Option<i64>,
    /// `20260930`
    pub issued_on: i64,
    /// What the document says, as JSON.
    pub facts: String,
    /// SM3 of the template it was first rendered with.
    pub template: String,
}

/// A debt that a notice speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoticeLine {
    pub bill: i64,
    pub kind: InsuranceKind,
    pub principal: Money,
    pub late_fee: Money,
}

const SELECT: &str = "SELECT number, document, stage, payer, matter, issued_on, facts, template FROM notice";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Notice> {
    Ok(Notice {
        number: row.get(0)?,
        document: row.get(1)?,
        stage: row.get(2)?,
        payer: row.get(3)?,
        matter: row.get(4)?,
        issued_on: row.get(5)?,
        facts: row.get(6)?,
        template: row.get(7)?,
    })
}

impl Reader<'_> {
    pub fn notice(&self, number: &str) -> anyhow::Result<Option<Notice>> {
        let mut statement = self.connection().prepare(&format!("{SELECT} WHERE number = ?1"))?;
        Ok(statement.query_row([number], from_row).optional()?)
    }

    /// The notices that an operation issued, in the order of issue.
    pub fn notices_issued_by(&self, operation: i64) -> anyhow::Result<Vec<Notice>> {
        let sql = format!(
            "{SELECT} WHERE row BETWEEN (SELECT first_row FROM operation_write WHERE operation = ?1 AND table_name = 'notice') \
             AND (SELECT last_row FROM operation_write WHERE operation = ?1 AND table_name = 'notice') ORDER BY row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([operation], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// All notices in the order of issue.
    pub fn each_notice(&self, mut take: impl FnMut(Notice) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(&format!("{SELECT} ORDER BY row"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(from_row(row)?)?;
        }
        Ok(())
    }
}

impl Writer<'_> {
    /// Records a notice with the debts it speaks of. Its number is made of the key that is next.
    pub fn insert_notice(&mut self, notice: &Notice, lines: &[NoticeLine]) -> anyhow::Result<i64> {
        let operation = self.operation();
        let row = self.insert(
            TableId::Notice,
            &[
                Value::Text(&notice.number),
                Value::Text(&notice.document),
                notice.stage.as_deref().map_or(Value::Null, Value::Text),
                Value::int_or_null(notice.payer),
                Value::int_or_null(notice.matter),
                Value::Int(notice.issued_on),
                Value::Text(&notice.facts),
                Value::Text(&notice.template),
                Value::Int(operation),
            ],
        )?;
        for line in lines {
            self.insert(
                TableId::NoticeLine,
                &[
                    Value::Int(row),
                    Value::Int(line.bill),
                    Value::Text(line.kind.english()),
                    Value::Int(line.principal.fen()),
                    Value::Int(line.late_fee.fen()),
                ],
            )?;
        }
        Ok(row)
    }
}
