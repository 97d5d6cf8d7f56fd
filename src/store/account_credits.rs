//! What contributions credit to individual accounts, read from bill to bill for all persons at once: the work of the year's end.

use super::Reader;
use super::tables::CONTRIBUTION_COLUMNS;
use crate::model::{InsuranceKind, Money, Month, day_from_number};

/// A bill that is covered in full for a kind, with the contributions that it credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoveredBill {
    pub month: Month,
    pub covered_on: chrono::NaiveDate,
    /// Its contributions.
    pub rows: (i64, i64),
}

/// What was paid on bills for a kind, whatever paid it: both shares, by bill, with the day of the last money, or of what was set off for
/// good. What a bill that gives back sets off goes in and out again where money had paid it.
const PAID: &str = "WITH moved (bill, fen, valued_on, is_money) AS ( \
     SELECT bill, fen, valued_on, 1 FROM allocation WHERE kind = ?1 AND component IN ('person_share', 'employer_share') \
     UNION ALL SELECT to_bill, fen, valued_on, 0 FROM set_off WHERE kind = ?1 \
     UNION ALL SELECT from_bill, -fen, valued_on, 0 FROM set_off WHERE kind = ?1), \
     paid (bill, fen, covered_on) AS (SELECT bill, sum(fen), \
     max(max(valued_on) FILTER (WHERE is_money AND fen > 0), \
     coalesce(max(valued_on) FILTER (WHERE NOT is_money AND fen > 0), 0) \
     * (coalesce(sum(fen) FILTER (WHERE NOT is_money), 0) > 0)) FROM moved GROUP BY bill)";

impl Reader<'_> {
    /// The bills that levy something and were covered for a kind in a span of days, in the order of their numbers.
    pub fn each_covered_bill(
        &self,
        kind: InsuranceKind,
        (from, to): (i64, i64),
        mut take: impl FnMut(CoveredBill) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        // Mutual aid is levied and paid with medical.
        let beside = if kind == InsuranceKind::Medical { InsuranceKind::MutualAid } else { kind };
        let sql = format!(
            "{PAID} SELECT b.month, p.covered_on, b.first_row, b.last_row, \
             (SELECT sum(l.employer_share + l.person_share) FROM bill_line l \
              WHERE l.row IN (b.row * 16 + {}, b.row * 16 + {})) AS due \
             FROM paid p CROSS JOIN bill b ON b.row = p.bill \
             WHERE b.last_row >= b.first_row AND b.row NOT IN (SELECT row FROM bill_cancellation) \
             AND p.covered_on BETWEEN ?2 AND ?3 AND due >= 0 AND p.fen >= due ORDER BY b.row",
            kind.index(),
            beside.index()
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query((kind.english(), from, to))?;
        while let Some(row) = rows.next()? {
            let parts = Month::from_number(row.get(0)?).zip(day_from_number(row.get(1)?));
            let Some((month, covered_on)) = parts else { continue };
            take(CoveredBill { month, covered_on, rows: (row.get(2)?, row.get(3)?) })?;
        }
        Ok(())
    }

    /// The first day on which anything was paid for a kind, or entered into its accounts beside contributions. A balance taken over
    /// at a year's end is what the next year begins with.
    pub fn first_account_day(&self, kind: InsuranceKind) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT min(day) FROM (SELECT min(valued_on) AS day FROM allocation WHERE kind = ?1 \
                   UNION ALL SELECT min(CASE WHEN entry = 'opening' AND valued_on % 10000 = 1231 \
                   THEN (valued_on / 10000 + 1) * 10000 + 101 ELSE valued_on END) FROM account_entry WHERE kind = ?1)";
        Ok(self.connection().query_row(sql, [kind.english()], |row| row.get(0))?)
    }

    /// The payers of back payments for a person: whoever was never reported has no enrolment that would lead to them. Goes through all
    /// back payments, of which there are few.
    pub fn payers_that_paid_back(&self, person: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT DISTINCT b.payer FROM assessment a CROSS JOIN bill b \
                   ON b.row BETWEEN a.first_bill AND a.last_bill CROSS JOIN contribution c \
                   ON c.row BETWEEN b.first_row AND b.last_row \
                   WHERE a.levy_type = 'back_payment' AND c.person = ?1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut found = Vec::new();
        for number in self.numbers_of_person(person)? {
            let rows = statement.query_map([number], |row| row.get(0))?;
            found.extend(rows.collect::<rusqlite::Result<Vec<i64>>>()?);
        }
        Ok(found)
    }

    /// Payer and month of every bill that gives back for a kind, each once.
    pub fn payers_given_back(&self, kind: InsuranceKind) -> anyhow::Result<Vec<(i64, Month)>> {
        // Only what was levied beside the month's run can give back: a few ranges of bills.
        let sql = "SELECT DISTINCT b.payer, b.month FROM assessment a CROSS JOIN bill b \
                   ON b.row BETWEEN a.first_bill AND a.last_bill CROSS JOIN bill_line l ON l.row = b.row * 16 + ?1 \
                   WHERE a.levy_type NOT IN ('regular', 'late_registration') AND l.employer_share + l.person_share < 0 \
                   ORDER BY b.payer, b.month";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([kind.index() as i64], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let all: Vec<(i64, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        Ok(all.into_iter().filter_map(|(payer, month)| Some((payer, Month::from_number(month)?))).collect())
    }

    /// Goes through base and own share of a range of contributions for one kind, by row.
    pub fn each_levied(
        &self,
        kind: InsuranceKind,
        (first, last): (i64, i64),
        mut take: impl FnMut(i64, Money, Money),
    ) -> anyhow::Result<()> {
        let column = |part: usize| CONTRIBUTION_COLUMNS[3 + 3 * kind.index() + part];
        let (base, person) = (column(0), column(2));
        let sql = format!("SELECT person, {base}, {person} FROM contribution WHERE row BETWEEN ?1 AND ?2 ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            let Some(base) = row.get::<_, Option<i64>>(1)? else { continue };
            let (base, person) = (Money::from_fen(base), Money::from_fen(row.get(2)?));
            take(row.get(0)?, base, person);
        }
        Ok(())
    }
}
