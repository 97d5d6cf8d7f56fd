//! Returns that the bank took back where the books had them otherwise than as less spent in the running year.

use chrono::NaiveDate;
use rusqlite::OptionalExtension as _;

use super::payrolls::LineKey;
use super::tables::TableId;
use super::voucher_records::day;
use super::writer::Value;
use super::{Reader, Writer};

/// An answer of the bank: its row, its day and the operation that took it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    pub row: i64,
    pub on: NaiveDate,
    pub by: i64,
}

/// How a return stood in the books that is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The entry of the return, E09 or E10.
    pub is_other_income: bool,
    /// Whether it is taken back in a later year than that of the return.
    pub is_later: bool,
}

/// Joins to an answer `p` that a payment was made the answer `s` by which the books have it as spent.
pub(super) const SPENT: &str =
    "LEFT JOIN return_taken_back t ON t.row = p.row JOIN payment_result s ON s.row = coalesce(t.spent, p.row)";

impl Reader<'_> {
    /// By which answer the books have an attempt as spent that was paid.
    pub fn spent_by(&self, key: LineKey, number: i64) -> anyhow::Result<Option<Answered>> {
        let sql = format!(
            "SELECT s.row, s.happened_on, s.operation FROM payment_result p {SPENT} \
             WHERE p.line = ?1 AND p.number = ?2 AND p.state = 'paid'"
        );
        self.answered(&sql, (key, number))
    }

    /// The answer that an attempt came back.
    pub fn returned_by(&self, key: LineKey, number: i64) -> anyhow::Result<Option<Answered>> {
        let sql = "SELECT row, happened_on, operation FROM payment_result WHERE line = ?1 AND number = ?2 AND state = 'returned'";
        self.answered(sql, (key, number))
    }

    fn answered(&self, sql: &str, (key, number): (LineKey, i64)) -> anyhow::Result<Option<Answered>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let found = statement
            .query_row((key.row(), number), |row| Ok(Answered { row: row.get(0)?, on: day(row, 1)?, by: row.get(2)? }));
        Ok(found.optional()?)
    }
}

impl Writer<'_> {
    /// Notes that an answer took back a return, and by which answer the payment goes on standing as spent.
    pub fn insert_return_taken_back(
        &mut self,
        answer: i64,
        (returned, spent): (i64, i64),
        how: TakenBack,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [
            Value::Int(returned),
            Value::Int(spent),
            Value::Text(if how.is_other_income { "E10" } else { "E09" }),
            Value::Int(how.is_later.into()),
            Value::Int(operation),
        ];
        self.insert_at(TableId::ReturnTakenBack, answer, &values).map(|_| ())
    }
}
