//! What contributions credit to individual accounts, read from bill to bill for all persons at once: the work of the year's end.

use super::Reader;
use super::tables::CONTRIBUTION_COLUMNS;
use crate::model::{InsuranceKind, KindSet, Money, Month, day_from_number};

/// A bill that is covered in full for a kind, with the contributions that it credits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoveredBill {
    pub number: i64,
    pub month: Month,
    pub covered_on: chrono::NaiveDate,
    /// Its contributions.
    pub rows: (i64, i64),
}

/// From when a bill counts for a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BillCredit {
    /// Nothing of it is left to pay, or to give.
    pub is_settled: bool,
    /// The day from which it counts; none where it is not settled, or where nobody ever paid any of it.
    pub on: Option<chrono::NaiveDate>,
}

/// What was paid on bills for a kind, whatever paid it: both shares, by bill, and the day from which they count. What a bill that gives
/// back sets off goes in and out again where money had paid it: money that is given back on behalf of one person does not change when
/// the others' was paid. What nobody has paid was never covered. Where only the employer's share is deferred, the two shares are bills of
/// their own (人社厅发〔2022〕16号): what the person pays counts from its day.
const PAID: &str = "WITH apart (bill) AS (SELECT b.row FROM deferral d JOIN bill b ON b.payer = d.payer \
         AND b.month BETWEEN d.from_month AND d.to_month WHERE d.share = 'employer' AND d.kinds & ?2 <> 0 AND {of_bill_row} \
         AND NOT EXISTS (SELECT 1 FROM deferral_end e WHERE e.deferral = d.row AND e.ended_on = 0) \
         AND NOT EXISTS (SELECT 1 FROM deferral o WHERE o.payer = d.payer AND o.row < d.row AND o.kinds & ?2 <> 0 \
             AND b.month BETWEEN o.from_month AND o.to_month \
             AND NOT EXISTS (SELECT 1 FROM deferral_end e WHERE e.deferral = o.row AND e.ended_on = 0))), \
     moved (bill, component, fen, valued_on, is_money) AS ( \
         SELECT bill, component, fen, valued_on, 1 FROM allocation WHERE kind = ?1 AND {of_bill} \
         UNION ALL SELECT to_bill, component, fen, valued_on, 0 FROM set_off WHERE kind = ?1 AND {of_to_bill} \
         UNION ALL SELECT from_bill, component, -fen, valued_on, 0 FROM set_off WHERE kind = ?1 AND {of_from_bill}), \
     paid (bill, fen, covered_on, moved_on) AS (SELECT bill, sum(fen), \
         max(max(valued_on) FILTER (WHERE is_money AND fen > 0), \
         coalesce(max(valued_on) FILTER (WHERE NOT is_money AND fen > 0), 0) \
         * (coalesce(sum(fen) FILTER (WHERE NOT is_money), 0) > 0)), max(valued_on) FROM moved \
         WHERE component = 'person_share' OR (component = 'employer_share' AND bill NOT IN (SELECT bill FROM apart)) \
         GROUP BY bill), \
     credit (bill, due, fen, covered_on, moved_on) AS (SELECT b.row, \
         (SELECT sum(l.person_share + iif(b.row IN (SELECT bill FROM apart), 0, l.employer_share)) FROM bill_line l \
             WHERE l.row IN (b.row * 16 + ?3, b.row * 16 + ?4)), p.fen, p.covered_on, p.moved_on \
         FROM {of_bills})";

/// The question of all bills that were paid, or of one: parameter 5.
fn credits(of_one: bool) -> String {
    let of = |column: &str| if of_one { format!("{column} = ?5") } else { "TRUE".to_owned() };
    let bills = if of_one {
        "bill b LEFT JOIN paid p ON p.bill = b.row WHERE b.row = ?5"
    } else {
        "paid p CROSS JOIN bill b ON b.row = p.bill"
    };
    PAID.replace("{of_bill_row}", &of("b.row"))
        .replace("{of_bill}", &of("bill"))
        .replace("{of_to_bill}", &of("to_bill"))
        .replace("{of_from_bill}", &of("from_bill"))
        .replace("{of_bills}", bills)
}

/// The parameters of a kind: its name, its bit among the kinds, and the places of its lines. Mutual aid is levied and paid with medical.
fn of_kind(kind: InsuranceKind) -> (&'static str, i64, i64, i64) {
    let beside = if kind == InsuranceKind::Medical { InsuranceKind::MutualAid } else { kind };
    (kind.english(), KindSet::EMPTY.with(kind).bits(), kind.index() as i64, beside.index() as i64)
}

impl Reader<'_> {
    /// The bills that levy something and were covered for a kind in a span of days, in the order of their numbers.
    pub fn each_covered_bill(
        &self,
        kind: InsuranceKind,
        (from, to): (i64, i64),
        mut take: impl FnMut(CoveredBill) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!(
            "{} SELECT b.month, c.covered_on, b.first_row, b.last_row, b.row FROM credit c CROSS JOIN bill b ON b.row = c.bill \
             WHERE b.last_row >= b.first_row AND b.row NOT IN (SELECT row FROM bill_cancellation) \
             AND c.covered_on BETWEEN ?5 AND ?6 AND c.due >= 0 AND c.fen >= c.due ORDER BY b.row",
            credits(false)
        );
        let mut statement = self.connection().prepare(&sql)?;
        let (name, bit, place, beside) = of_kind(kind);
        let mut rows = statement.query((name, bit, place, beside, from, to))?;
        while let Some(row) = rows.next()? {
            let parts = Month::from_number(row.get(0)?).zip(day_from_number(row.get(1)?));
            let Some((month, covered_on)) = parts else { continue };
            take(CoveredBill { number: row.get(4)?, month, covered_on, rows: (row.get(2)?, row.get(3)?) })?;
        }
        Ok(())
    }

    /// From when one bill counts for a kind, whether it levies or gives back.
    pub fn bill_credit(&self, bill: i64, kind: InsuranceKind) -> anyhow::Result<BillCredit> {
        let sql = format!(
            "{} SELECT coalesce(fen, 0) >= due AS is_settled, iif(due < 0, moved_on, covered_on) FROM credit",
            credits(true)
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let (name, bit, place, beside) = of_kind(kind);
        Ok(statement.query_row((name, bit, place, beside, bill), |row| {
            let (is_settled, day): (Option<bool>, Option<i64>) = (row.get(0)?, row.get(1)?);
            let is_settled = is_settled.unwrap_or_default();
            Ok(BillCredit { is_settled, on: day.and_then(day_from_number).filter(|_| is_settled) })
        })?)
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
