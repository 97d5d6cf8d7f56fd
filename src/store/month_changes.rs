//! What a month's levy brings against the month before: who joined, who left, whose base or rate is another. One pass over both
//! months' contributions.

use super::Reader;
use crate::model::{InsuranceKind, Money, Month};

/// A way in which two months differ: so many people, and what it makes in both shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthChange {
    /// `joined`, `left`, `base_changed` or `rate_changed`.
    pub cause: &'static str,
    pub people: i64,
    pub amount: Money,
}

/// In the order in which they are shown.
const CAUSES: [&str; 4] = ["joined", "left", "base_changed", "rate_changed"];

impl Reader<'_> {
    /// How a month differs from the one before it. Somebody insured by two payers counts once with each.
    pub fn month_changes(&self, month: Month) -> anyhow::Result<Vec<MonthChange>> {
        let mut statement = self.connection().prepare(&question())?;
        let mut rows = statement.query((month.number(), month.plus(-1).number()))?;
        let mut found = CAUSES.map(|cause| MonthChange { cause, people: 0, amount: Money::ZERO });
        while let Some(row) = rows.next()? {
            let cause = row.get_ref(0)?.as_str()?;
            if let Some(change) = found.iter_mut().find(|change| change.cause == cause) {
                (change.people, change.amount) = (row.get(1)?, Money::from_fen(row.get(2)?));
            }
        }
        Ok(found.to_vec())
    }
}

fn question() -> String {
    let sum = |ends: &[&str]| {
        let columns = InsuranceKind::ALL
            .iter()
            .flat_map(|kind| ends.iter().map(move |end| format!("coalesce(c.{}_{end}, 0)", kind.english())));
        columns.collect::<Vec<_>>().join(" + ")
    };
    let (base, share) = (sum(&["base"]), sum(&["employer", "person"]));
    format!(
        "WITH levied AS (SELECT a.month = ?1 AS is_now, b.payer AS payer, c.person AS person, {base} AS base, {share} AS share \
             FROM assessment a JOIN bill b ON b.row BETWEEN a.first_bill AND a.last_bill \
             JOIN contribution c ON c.row BETWEEN b.first_row AND b.last_row \
             WHERE a.month IN (?1, ?2) AND a.levy_type IN ('regular', 'late_registration') \
             AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.row = b.row AND x.operation > 0)), \
         both AS (SELECT max(is_now) AS is_in, max(1 - is_now) AS was_in, sum(base * (2 * is_now - 1)) AS base, \
             sum(share * (2 * is_now - 1)) AS share FROM levied GROUP BY payer, person) \
         SELECT CASE WHEN was_in = 0 THEN 'joined' WHEN is_in = 0 THEN 'left' WHEN base <> 0 THEN 'base_changed' \
             ELSE 'rate_changed' END AS cause, count(*), sum(share) FROM both \
         WHERE was_in = 0 OR is_in = 0 OR base <> 0 OR share <> 0 GROUP BY cause"
    )
}
