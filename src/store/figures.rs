//! Figures for those who decide: what was levied and collected, for how many, and who is paid benefits. Each is one question over
//! all rows it is about.

use std::collections::BTreeMap;

use super::Reader;
use crate::model::{InsuranceKind, Money, Month};

/// What was levied of a kind in a span of months, and what of it is paid by now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    pub levied: Money,
    pub paid: Money,
}

/// How many are insured in a month, and through whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Insured {
    pub by_kind: BTreeMap<InsuranceKind, i64>,
    pub all: i64,
    pub employers: i64,
    pub paying_themselves: i64,
}

const BILLS: &str = "WITH bills AS (SELECT b.row AS row, b.payer AS payer, b.headcount AS headcount FROM assessment a \
    JOIN bill b ON b.row BETWEEN a.first_bill AND a.last_bill WHERE a.month BETWEEN ?1 AND ?2 AND a.levy_type IN (TYPES) \
    AND NOT EXISTS (SELECT 1 FROM bill_cancellation x WHERE x.row = b.row AND x.operation > 0)) ";
/// The month's own runs, and those beside them.
const OF_MONTH: &str = "'regular', 'late_registration', 'estimate'";
const ALL: &str = "'regular', 'late_registration', 'estimate', 'back_payment', 'base_difference', 'refund'";

impl Reader<'_> {
    /// What was levied and collected of each kind; mutual aid goes with medical.
    pub fn collected(&self, from: Month, to: Month) -> anyhow::Result<BTreeMap<InsuranceKind, Collected>> {
        let bills = BILLS.replace("TYPES", ALL);
        let mut found: BTreeMap<InsuranceKind, Collected> = BTreeMap::new();
        let levied = format!(
            "{bills} SELECT l.row & 15, sum(l.employer_share + l.person_share) FROM bills JOIN bill_line l \
             ON l.row BETWEEN bills.row * 16 AND bills.row * 16 + 15 GROUP BY l.row & 15"
        );
        self.each_sum(&levied, (from, to), |place, fen| {
            let kind = usize::try_from(place).ok().and_then(|place| InsuranceKind::ALL.get(place).copied());
            kind.into_iter().for_each(|kind| found.entry(shown_with(kind)).or_default().levied += fen);
        })?;
        let paid = format!(
            "{bills}, parts AS (\
             SELECT a.kind AS kind, a.fen AS fen FROM bills JOIN allocation a ON a.bill = bills.row \
                 WHERE a.component IN ('employer_share', 'person_share') \
             UNION ALL SELECT s.kind, s.fen FROM bills JOIN set_off s ON s.to_bill = bills.row \
             UNION ALL SELECT s.kind, -s.fen FROM bills JOIN set_off s ON s.from_bill = bills.row) \
             SELECT kind, sum(fen) FROM parts GROUP BY kind"
        );
        let mut statement = self.connection().prepare(&paid)?;
        let mut rows = statement.query((from.number(), to.number()))?;
        while let Some(row) = rows.next()? {
            let (kind, fen) = (row.get_ref(0)?.as_str()?.parse::<InsuranceKind>(), Money::from_fen(row.get(1)?));
            kind.into_iter().for_each(|kind| found.entry(shown_with(kind)).or_default().paid += fen);
        }
        Ok(found)
    }

    /// Who is insured in a month, by its runs.
    pub fn insured_in(&self, month: Month) -> anyhow::Result<Insured> {
        let bills = BILLS.replace("TYPES", OF_MONTH);
        let mut insured = Insured::default();
        let heads = format!(
            "{bills} SELECT l.row & 15, sum(l.headcount) FROM bills JOIN bill_line l \
             ON l.row BETWEEN bills.row * 16 AND bills.row * 16 + 15 GROUP BY l.row & 15"
        );
        self.each_sum(&heads, (month, month), |place, heads| {
            let kind = usize::try_from(place).ok().and_then(|place| InsuranceKind::ALL.get(place).copied());
            kind.into_iter().for_each(|kind| {
                insured.by_kind.insert(kind, heads.fen());
            });
        })?;
        let all = format!(
            "{bills} SELECT coalesce(sum(headcount), 0), count(DISTINCT iif(p.person IS NULL, bills.payer, NULL)), \
             count(DISTINCT p.person) FROM bills JOIN payer p ON p.row = bills.payer"
        );
        (insured.all, insured.employers, insured.paying_themselves) =
            self.connection()
                .query_row(&all, (month.number(), month.number()), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(insured)
    }

    /// The last month with a run of the month's levy up to a month.
    pub fn last_assessed_month(&self, to: Month) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT max(month) FROM assessment WHERE levy_type = 'regular' AND month <= ?1 \
                   AND coalesce(first_bill, 0) NOT IN (SELECT row FROM bill_cancellation)";
        let number: Option<i64> = self.connection().query_row(sql, [to.number()], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// Who was paid in the payrolls of a span, by benefit: how many people, and how much.
    pub fn paid_benefits(&self, from: Month, to: Month) -> anyhow::Result<Vec<(String, i64, Money)>> {
        let sql = "SELECT c.benefit, count(DISTINCT c.person), sum(l.fen + l.back_fen - l.offset_fen) FROM payroll_in_force p \
                   JOIN payment_line l ON l.row BETWEEN p.row << 28 AND (p.row << 28) + (1 << 28) - 1 \
                   JOIN claim c ON c.row = l.claim WHERE p.month BETWEEN ?1 AND ?2 AND p.sort = 'regular' \
                   GROUP BY c.benefit ORDER BY c.benefit";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map((from.number(), to.number()), |row| {
            Ok((row.get(0)?, row.get(1)?, Money::from_fen(row.get(2)?)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last month of a span that has a payroll.
    pub fn last_payroll_month(&self, from: Month, to: Month) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT max(month) FROM payroll_in_force WHERE month BETWEEN ?1 AND ?2";
        let number: Option<i64> = self.connection().query_row(sql, (from.number(), to.number()), |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    fn each_sum(&self, sql: &str, (from, to): (Month, Month), mut take: impl FnMut(i64, Money)) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query((from.number(), to.number()))?;
        while let Some(row) = rows.next()? {
            take(row.get(0)?, Money::from_fen(row.get(1)?));
        }
        Ok(())
    }
}

/// Mutual aid is levied and shown with medical.
const fn shown_with(kind: InsuranceKind) -> InsuranceKind {
    match kind {
        InsuranceKind::MutualAid => InsuranceKind::Medical,
        kind => kind,
    }
}
