//! Figures for those who decide: what was levied and collected, for how many, and who is paid benefits. Each is one question over
//! all rows it is about.

use std::collections::BTreeMap;

use bit_set::BitSet;

use super::Reader;
use super::tables::CONTRIBUTION_COLUMNS;
use crate::model::{InsuranceKind, KindSet, Money, Month};

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

/// By benefit: how many people were paid, and how much.
pub type PaidBenefits = BTreeMap<String, (i64, Money)>;

/// People, each counted once: a bit a number, so that a million take 125 kilobytes.
#[derive(Debug, Default)]
struct Heads {
    known: BitSet,
    number: i64,
}

impl Heads {
    fn count(&mut self, person: i64) {
        if usize::try_from(person).is_ok_and(|person| self.known.insert(person)) {
            self.number += 1;
        }
    }
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

    /// Who is insured in a month, by its runs: each person once, whatever he has of jobs. An estimate names nobody; its heads are counted.
    pub fn insured_in(&self, month: Month) -> anyhow::Result<Insured> {
        let bills = BILLS.replace("TYPES", OF_MONTH);
        let mut insured = Insured::default();
        let heads = format!(
            "{bills} SELECT l.row & 15, sum(l.headcount) FROM bills JOIN bill e ON e.row = bills.row AND e.last_row < e.first_row \
             JOIN bill_line l ON l.row BETWEEN bills.row * 16 AND bills.row * 16 + 15 GROUP BY l.row & 15"
        );
        self.each_sum(&heads, (month, month), |place, heads| {
            let kind = usize::try_from(place).ok().and_then(|place| InsuranceKind::ALL.get(place).copied());
            kind.into_iter().for_each(|kind| {
                insured.by_kind.insert(kind, heads.fen());
            });
        })?;
        let mut all = Heads::default();
        let mut by_kind: [Heads; InsuranceKind::ALL.len()] = Default::default();
        self.each_insured(&bills, month, |person, kinds| {
            all.count(person);
            kinds.iter().for_each(|kind| by_kind[kind.index()].count(person));
        })?;
        for (kind, heads) in InsuranceKind::ALL.into_iter().zip(by_kind).filter(|(_, heads)| heads.number > 0) {
            *insured.by_kind.entry(kind).or_default() += heads.number;
        }
        let payers = format!(
            "{bills} SELECT coalesce(sum(iif(e.last_row < e.first_row, bills.headcount, 0)), 0), count(DISTINCT iif(p.person IS NULL, bills.payer, NULL)), \
             count(DISTINCT p.person) FROM bills JOIN bill e ON e.row = bills.row JOIN payer p ON p.row = bills.payer"
        );
        (insured.all, insured.employers, insured.paying_themselves) =
            self.connection().query_row(&payers, (month.number(), month.number()), |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
        insured.all += all.number;
        Ok(insured)
    }

    /// Each contribution of the bills, with its kinds.
    fn each_insured(&self, bills: &str, month: Month, mut take: impl FnMut(i64, KindSet)) -> anyhow::Result<()> {
        let ranges = format!("{bills} SELECT e.first_row, e.last_row FROM bills JOIN bill e ON e.row = bills.row");
        let based = InsuranceKind::ALL.map(|kind| {
            let column = CONTRIBUTION_COLUMNS[3 + 3 * kind.index()];
            format!("(({column} IS NOT NULL) << {})", kind.index())
        });
        let sql = format!("SELECT person, {} FROM contribution WHERE row BETWEEN ?1 AND ?2", based.join(" | "));
        let (mut ranges, mut people) = (self.connection().prepare(&ranges)?, self.connection().prepare(&sql)?);
        let mut ranges = ranges.query((month.number(), month.number()))?;
        while let Some(range) = ranges.next()? {
            let mut rows = people.query((range.get::<_, i64>(0)?, range.get::<_, i64>(1)?))?;
            while let Some(row) = rows.next()? {
                take(row.get(0)?, KindSet::from_bits(row.get(1)?));
            }
        }
        Ok(())
    }

    /// The last month with a run of the month's levy up to a month.
    pub fn last_assessed_month(&self, to: Month) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT max(month) FROM assessment WHERE levy_type = 'regular' AND month <= ?1 \
                   AND coalesce(first_bill, 0) NOT IN (SELECT row FROM bill_cancellation)";
        let number: Option<i64> = self.connection().query_row(sql, [to.number()], |row| row.get(0))?;
        Ok(number.and_then(Month::from_number))
    }

    /// Who was paid in the payrolls of a span: how many people, and by benefit how many, and how much.
    pub fn paid_benefits(&self, from: Month, to: Month) -> anyhow::Result<(i64, PaidBenefits)> {
        let sql = "SELECT c.benefit, c.person, l.fen + l.back_fen - l.offset_fen FROM payroll_in_force p \
                   JOIN payment_line l ON l.row BETWEEN p.row << 28 AND (p.row << 28) + (1 << 28) - 1 \
                   JOIN claim c ON c.row = l.claim WHERE p.month BETWEEN ?1 AND ?2 AND p.sort = 'regular'";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query((from.number(), to.number()))?;
        let (mut all, mut by_benefit) = (Heads::default(), BTreeMap::<String, (Heads, Money)>::new());
        while let Some(row) = rows.next()? {
            let (benefit, person, net) = (row.get_ref(0)?.as_str()?, row.get(1)?, Money::from_fen(row.get(2)?));
            all.count(person);
            if !by_benefit.contains_key(benefit) {
                by_benefit.insert(benefit.to_owned(), Default::default());
            }
            if let Some((heads, sum)) = by_benefit.get_mut(benefit) {
                heads.count(person);
                *sum += net;
            }
        }
        Ok((all.number, by_benefit.into_iter().map(|(name, (heads, sum))| (name, (heads.number, sum))).collect()))
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
