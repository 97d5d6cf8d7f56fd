//! What contributions credit to individual accounts, read from bill to bill for all persons at once: the work of the year's end.

use super::Reader;
use super::contributions::Amounts;
use super::tables::CONTRIBUTION_COLUMNS;
use crate::model::{InsuranceKind, Money, Month, day_from_number};

/// A bill that is covered in full for a kind, with the contributions that it credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoveredBill {
    pub bill: i64,
    pub payer: i64,
    pub month: Month,
    pub covered_on: chrono::NaiveDate,
    /// Its contributions.
    pub rows: (i64, i64),
    /// What it levies; below zero where it gives back.
    pub due: Money,
}

/// What was paid on bills for a kind, whatever paid it: both shares, by bill, with the day of the last payment.
const PAID: &str = "WITH moved (bill, fen, valued_on) AS ( \
     SELECT bill, fen, valued_on FROM allocation WHERE kind = ?1 AND component IN ('person_share', 'employer_share') \
     UNION ALL SELECT to_bill, fen, valued_on FROM set_off WHERE kind = ?1 \
     UNION ALL SELECT from_bill, -fen, valued_on FROM set_off WHERE kind = ?1), \
     paid (bill, fen, covered_on) AS (SELECT bill, sum(fen), max(valued_on) FROM moved GROUP BY bill)";

impl Reader<'_> {
    /// The bills that are covered for a kind, in the order of their numbers, whenever that was.
    pub fn each_covered_bill(
        &self,
        kind: InsuranceKind,
        mut take: impl FnMut(CoveredBill) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        // Mutual aid is levied and paid with medical.
        let beside = if kind == InsuranceKind::Medical { InsuranceKind::MutualAid } else { kind };
        let sql = format!(
            "{PAID} SELECT b.row, b.payer, b.month, p.covered_on, b.first_row, b.last_row, \
             (SELECT sum(l.employer_share + l.person_share) FROM bill_line l \
              WHERE l.row IN (b.row * 16 + {}, b.row * 16 + {})) AS due \
             FROM paid p CROSS JOIN bill b ON b.row = p.bill \
             WHERE b.last_row >= b.first_row AND b.row NOT IN (SELECT row FROM bill_cancellation) AND p.fen >= due \
             ORDER BY b.row",
            kind.index(),
            beside.index()
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([kind.english()])?;
        while let Some(row) = rows.next()? {
            let parts = Month::from_number(row.get(2)?).zip(day_from_number(row.get(3)?));
            let Some((month, covered_on)) = parts else { continue };
            take(CoveredBill {
                bill: row.get(0)?,
                payer: row.get(1)?,
                month,
                covered_on,
                rows: (row.get(4)?, row.get(5)?),
                due: Money::from_fen(row.get(6)?),
            })?;
        }
        Ok(())
    }

    /// Goes through what a range of contributions levies of one kind, by row.
    pub fn each_levied(
        &self,
        kind: InsuranceKind,
        (first, last): (i64, i64),
        mut take: impl FnMut(i64, Amounts),
    ) -> anyhow::Result<()> {
        let column = |part: usize| CONTRIBUTION_COLUMNS[3 + 3 * kind.index() + part];
        let (base, employer, person) = (column(0), column(1), column(2));
        let sql = format!(
            "SELECT person, {base}, {employer}, {person} FROM contribution WHERE row BETWEEN ?1 AND ?2 ORDER BY row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            let Some(base) = row.get::<_, Option<i64>>(1)? else { continue };
            let money = |column: usize| row.get(column).map(Money::from_fen);
            take(row.get(0)?, Amounts { base: Money::from_fen(base), employer: money(2)?, person: money(3)? });
        }
        Ok(())
    }
}
