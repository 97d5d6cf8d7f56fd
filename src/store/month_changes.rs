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

/// What a value of the law may change about a contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LawValue {
    /// A floor or ceiling: whose base is now that, and was not before.
    Bound(Money),
    /// The employer's rate, of those whose base is what it was.
    EmployerRate,
    PersonRate,
}

/// People whom a value of the law concerns, and what was levied for them in the month before and in its first month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LawEffect {
    pub people: i64,
    pub before: Money,
    pub now: Money,
}

impl Reader<'_> {
    /// What a value that holds from a month on changed in what was levied for a kind: of employees, or of those who pay for themselves.
    /// None where one of both months was not levied.
    pub fn law_effect(
        &self,
        (kind, is_flexible): (InsuranceKind, bool),
        month: Month,
        value: LawValue,
    ) -> anyhow::Result<Option<LawEffect>> {
        let before = month.plus(-1);
        if self.assessments(month)?.is_empty() || self.assessments(before)?.is_empty() {
            return Ok(None);
        }
        let kind = kind.english();
        let share = match value {
            LawValue::Bound(_) => format!("coalesce(c.{kind}_employer, 0) + coalesce(c.{kind}_person, 0)"),
            LawValue::EmployerRate => format!("coalesce(c.{kind}_employer, 0)"),
            LawValue::PersonRate => format!("coalesce(c.{kind}_person, 0)"),
        };
        let (bound, concerns) = match value {
            LawValue::Bound(bound) => (bound, "base_now = ?4 AND base_before <> ?4"),
            _ => (Money::ZERO, "base_now = base_before AND now <> before AND ?4 = 0"),
        };
        let sql = format!(
            "WITH levied AS (SELECT a.month = ?1 AS is_now, b.payer AS payer, c.person AS person, c.{kind}_base AS base, {share} AS share \
                 FROM assessment a JOIN bill b ON b.row BETWEEN a.first_bill AND a.last_bill \
                 JOIN contribution c ON c.row BETWEEN b.first_row AND b.last_row JOIN payer p ON p.row = b.payer \
                 WHERE a.month IN (?1, ?2) AND a.levy_type IN ('regular', 'late_registration') AND c.{kind}_base IS NOT NULL \
                 AND (p.person IS NOT NULL) = ?3 \
                 AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.row = b.row AND x.operation > 0)), \
             both AS (SELECT sum(share * is_now) AS now, sum(share * (1 - is_now)) AS before, max(base * is_now) AS base_now, \
                 max(base * (1 - is_now)) AS base_before FROM levied GROUP BY payer, person HAVING min(is_now) = 0 AND max(is_now) = 1) \
             SELECT count(*), coalesce(sum(before), 0), coalesce(sum(now), 0) FROM both WHERE {concerns}"
        );
        let found = |row: &rusqlite::Row<'_>| {
            let (before, now) = (Money::from_fen(row.get(1)?), Money::from_fen(row.get(2)?));
            Ok(LawEffect { people: row.get(0)?, before, now })
        };
        let values = (month.number(), before.number(), is_flexible, bound.fen());
        Ok(Some(self.connection().query_row(&sql, values, found)?))
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
