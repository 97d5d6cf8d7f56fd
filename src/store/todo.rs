//! What is about to fall due in the file: bills, and money that is held for its payers.

use chrono::NaiveDate;

use super::Reader;
use super::month_end::Totals;
use crate::model::{Money, day_from_number, day_number};

impl Reader<'_> {
    /// The days within a span on which open bills fall due, with how many bills each.
    pub fn due_days(&self, from: NaiveDate, to: NaiveDate) -> anyhow::Result<Vec<(NaiveDate, i64)>> {
        let sql = "SELECT l.due_on, count(DISTINCT o.bill) FROM open_bill o \
                   JOIN bill_line l ON l.row BETWEEN o.bill * 16 AND o.bill * 16 + 15 \
                   WHERE l.due_on BETWEEN ?1 AND ?2 GROUP BY l.due_on ORDER BY l.due_on";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query((day_number(from), day_number(to)))?;
        let mut days = Vec::new();
        while let Some(row) = rows.next()? {
            let count = row.get(1)?;
            days.extend(day_from_number(row.get(0)?).map(|day| (day, count)));
        }
        Ok(days)
    }

    /// How many receipts have money that is held, and how much.
    pub fn held_in_all(&self) -> anyhow::Result<Totals> {
        let sql = "SELECT count(*), coalesce(sum(fen), 0) FROM held_money WHERE fen > 0";
        Ok(self
            .connection()
            .query_row(sql, [], |row| Ok(Totals { rows: row.get(0)?, amount: Money::from_fen(row.get(1)?) }))?)
    }
}
