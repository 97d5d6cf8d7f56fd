//! Assessments, bills and what is owed on them.

use rusqlite::{OptionalExtension as _, Row};

pub use super::bill_payments::Payment;
use super::deferrals::GrantedDeferral;
pub use super::levy_type::LevyType;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, Stage, day_from_number, day_number};

/// A run over a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub month: Month,
    pub levy_type: LevyType,
    /// The bills it made, a contiguous range; none where it made none.
    pub bills: Option<(i64, i64)>,
    pub operation: i64,
}

/// A bill: what one payer owes for one month by one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bill {
    pub number: i64,
    pub payer: i64,
    pub month: Month,
    pub levy_type: LevyType,
    pub headcount: i64,
    pub first_row: i64,
    pub last_row: i64,
}

/// What a bill says of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BillLine {
    pub headcount: i64,
    pub base_total: Money,
    pub employer_share: Money,
    pub person_share: Money,
    /// `20260825`
    pub due_on: i64,
    /// The first day that counts for the late fee.
    pub late_from: i64,
    pub is_provisional: bool,
}

/// A bill with its lines by kind and what was paid on it.
#[derive(Clone, Debug)]
pub struct BillAccount {
    pub bill: Bill,
    pub lines: Vec<(InsuranceKind, BillLine)>,
    pub payments: Vec<Payment>,
    /// The interest of a back payment.
    pub interest: Vec<(InsuranceKind, Money)>,
    /// The payer's deferrals that cover the month.
    pub deferrals: Vec<GrantedDeferral>,
}

/// How many kinds a bill may have: the room of its lines' keys.
const LINES: i64 = 16;

const BILL: &str = "row, payer, month, levy_type, headcount, first_row, last_row";

fn bill_from_row(row: &Row<'_>) -> rusqlite::Result<Bill> {
    let levy_type: String = row.get(3)?;
    Ok(Bill {
        number: row.get(0)?,
        payer: row.get(1)?,
        month: month_of(row.get(2)?)?,
        levy_type: LevyType::from_code(&levy_type).unwrap_or(LevyType::Regular),
        headcount: row.get(4)?,
        first_row: row.get(5)?,
        last_row: row.get(6)?,
    })
}

fn month_of(number: i64) -> rusqlite::Result<Month> {
    Month::from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, number))
}

impl Reader<'_> {
    /// The runs over a month that hold, whatever they levied, the first one first.
    pub fn assessments(&self, month: Month) -> anyhow::Result<Vec<Assessment>> {
        let sql = "SELECT month, levy_type, first_bill, last_bill, operation FROM assessment \
                   WHERE month = ?1 AND coalesce(first_bill, 0) NOT IN (SELECT row FROM bill_cancellation) ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([month.number()], |row| {
            let levy_type: String = row.get(1)?;
            let (first, last): (Option<i64>, Option<i64>) = (row.get(2)?, row.get(3)?);
            Ok(Assessment {
                month: month_of(row.get(0)?)?,
                levy_type: LevyType::from_code(&levy_type).unwrap_or(LevyType::Regular),
                bills: first.zip(last),
                operation: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first month that this file ever assessed.
    pub fn first_assessed_month(&self) -> anyhow::Result<Option<Month>> {
        let sql = "SELECT min(month) FROM assessment WHERE levy_type = 'regular' \
                   AND coalesce(first_bill, 0) NOT IN (SELECT row FROM bill_cancellation)";
        let number: Option<i64> = self.connection().query_row(sql, [], |row| row.get(0))?;
        Ok(number.map(month_of).transpose()?)
    }

    /// The months that were assessed, ascending.
    pub fn assessed_months(&self) -> anyhow::Result<Vec<Month>> {
        let sql = "SELECT DISTINCT month FROM assessment \
                   WHERE coalesce(first_bill, 0) NOT IN (SELECT row FROM bill_cancellation) ORDER BY month";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| month_of(row.get(0)?))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Goes through the bills of a range, in order.
    pub fn each_bill(
        &self,
        (first, last): (i64, i64),
        mut take: impl FnMut(Bill) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!("SELECT {BILL} FROM bill WHERE row BETWEEN ?1 AND ?2 ORDER BY row");
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([first, last])?;
        while let Some(row) = rows.next()? {
            take(bill_from_row(row)?)?;
        }
        Ok(())
    }

    /// One bill.
    pub fn bill(&self, number: i64) -> anyhow::Result<Bill> {
        let sql = format!("SELECT {BILL} FROM bill WHERE row = ?1");
        Ok(self.connection().prepare_cached(&sql)?.query_row([number], bill_from_row)?)
    }

    /// The operation that made a bill.
    pub fn bill_operation(&self, number: i64) -> anyhow::Result<i64> {
        let sql = "SELECT operation FROM bill WHERE row = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([number], |row| row.get(0))?)
    }

    /// The bills of a payer that hold, by month.
    pub fn bills_of_payer(&self, payer: i64) -> anyhow::Result<Vec<Bill>> {
        let sql = format!(
            "SELECT {BILL} FROM bill WHERE payer = ?1 AND row NOT IN (SELECT row FROM bill_cancellation) ORDER BY month, row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([payer], bill_from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A bill with its lines and payments.
    pub fn bill_account(&self, bill: Bill) -> anyhow::Result<BillAccount> {
        let (lines, payments) = (self.bill_lines(bill.number)?, self.payments(bill.number)?);
        let mut deferrals = self.deferrals_of_payer(bill.payer)?;
        deferrals.retain(|granted| granted.deferral.from <= bill.month && bill.month <= granted.deferral.to);
        let interest = self.bill_interest(bill.number)?;
        Ok(BillAccount { bill, lines, payments, interest, deferrals })
    }

    /// What the persons on a bill owe of a kind.
    pub fn person_share_of(&self, bill: i64, kind: InsuranceKind) -> anyhow::Result<Money> {
        let mut statement = self.connection().prepare_cached("SELECT person_share FROM bill_line WHERE row = ?1")?;
        let row = bill * LINES + i64::try_from(kind.index())?;
        let share = statement.query_row([row], |row| row.get(0)).optional()?;
        Ok(Money::from_fen(share.unwrap_or_default()))
    }

    fn bill_lines(&self, bill: i64) -> anyhow::Result<Vec<(InsuranceKind, BillLine)>> {
        let sql = "SELECT row, headcount, base_total, employer_share, person_share, due_on, late_from, is_provisional \
                   FROM bill_line WHERE row BETWEEN ?1 AND ?2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([bill * LINES, bill * LINES + LINES - 1])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let place = usize::try_from(row.get::<_, i64>(0)? % LINES)?;
            let money = |column: usize| row.get::<_, i64>(column).map(Money::from_fen);
            let line = BillLine {
                headcount: row.get(1)?,
                base_total: money(2)?,
                employer_share: money(3)?,
                person_share: money(4)?,
                due_on: row.get(5)?,
                late_from: row.get(6)?,
                is_provisional: row.get(7)?,
            };
            lines.extend(InsuranceKind::ALL.get(place).map(|kind| (*kind, line)));
        }
        Ok(lines)
    }

    /// Goes through the bills that are not settled, by payer and month, of one payer or of all.
    pub fn each_open_bill(
        &self,
        payer: Option<i64>,
        mut take: impl FnMut(Bill) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let (from, to) = payer.map_or((i64::MIN, i64::MAX), |payer| (payer, payer));
        let sql = "SELECT b.row, b.payer, b.month, b.levy_type, b.headcount, b.first_row, b.last_row \
                   FROM open_bill o CROSS JOIN bill b ON b.row = o.bill \
                   WHERE o.payer BETWEEN ?1 AND ?2 ORDER BY o.payer, o.bill";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([from, to])?;
        while let Some(row) = rows.next()? {
            take(bill_from_row(row)?)?;
        }
        Ok(())
    }

    /// Goes through the bills that hold, settled or not, by payer and month, of one payer or of all.
    pub fn each_bill_of_payers(
        &self,
        payer: Option<i64>,
        mut take: impl FnMut(Bill) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let (from, to) = payer.map_or((i64::MIN, i64::MAX), |payer| (payer, payer));
        let sql = format!(
            "SELECT {BILL} FROM bill WHERE payer BETWEEN ?1 AND ?2 \
             AND row NOT IN (SELECT row FROM bill_cancellation) ORDER BY payer, row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let mut rows = statement.query([from, to])?;
        while let Some(row) = rows.next()? {
            take(bill_from_row(row)?)?;
        }
        Ok(())
    }

    /// The stage a debt had reached on a day and since when, by the documents that were issued and not taken back.
    pub fn stage(
        &self,
        bill: i64,
        kind: InsuranceKind,
        on: chrono::NaiveDate,
    ) -> anyhow::Result<Option<(Stage, chrono::NaiveDate)>> {
        let sql = "SELECT n.stage, n.issued_on FROM notice_line l JOIN notice n ON n.row = l.notice \
                   WHERE l.bill = ?1 AND l.kind = ?2 AND n.stage IS NOT NULL AND n.issued_on <= ?3 \
                   AND NOT EXISTS (SELECT 1 FROM enforcement_step s \
                   JOIN enforcement_reversal r ON r.step = s.row WHERE s.notice = n.row)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query((bill, kind.english(), day_number(on)))?;
        let mut furthest: Option<(Stage, chrono::NaiveDate)> = None;
        while let Some(row) = rows.next()? {
            let stage: Option<Stage> = row.get_ref(0)?.as_str()?.parse().ok();
            let next = stage.zip(day_from_number(row.get(1)?));
            if next.map(|next| next.0) > furthest.map(|furthest| furthest.0) {
                furthest = next;
            }
        }
        Ok(furthest)
    }

    /// Whether money was applied to any bill of a range, or a notice sent about one.
    pub fn bills_are_touched(&self, (first, last): (i64, i64)) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM allocation WHERE bill BETWEEN ?1 AND ?2 AND receipt NOT IN (SELECT row FROM voided_receipt)) \
                   OR EXISTS (SELECT 1 FROM notice_line WHERE bill BETWEEN ?1 AND ?2) \
                   OR EXISTS (SELECT 1 FROM enforcement_debt WHERE bill BETWEEN ?1 AND ?2) \
                   OR EXISTS (SELECT 1 FROM set_off WHERE to_bill BETWEEN ?1 AND ?2 OR from_bill BETWEEN ?1 AND ?2) \
                   OR EXISTS (SELECT 1 FROM interest_set_off WHERE to_bill BETWEEN ?1 AND ?2 OR from_bill BETWEEN ?1 AND ?2)";
        Ok(self.connection().query_row(sql, [first, last], |row| row.get(0))?)
    }

    /// The bills beside the month's run that an operation made, as ranges.
    pub fn extra_runs_of(&self, operation: i64) -> anyhow::Result<Vec<(LevyType, i64, i64)>> {
        let sql = "SELECT levy_type, first_bill, last_bill FROM assessment WHERE operation = ?1 \
                   AND first_bill IS NOT NULL ORDER BY row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))?;
        let all: Vec<(String, i64, i64)> = rows.collect::<rusqlite::Result<_>>()?;
        let typed = |(code, first, last): (String, i64, i64)| Some((LevyType::from_code(&code)?, first, last));
        Ok(all.into_iter().filter_map(typed).filter(|(levy_type, ..)| !levy_type.is_of_month_run()).collect())
    }

    /// The runs that an operation made.
    pub fn assessments_of(&self, operation: i64) -> anyhow::Result<Vec<(Month, i64, i64)>> {
        let sql = "SELECT month, first_bill, last_bill FROM assessment WHERE operation = ?1 AND first_bill IS NOT NULL";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| Ok((month_of(row.get(0)?)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// A bill about to be written, its contributions written already.
#[derive(Clone, Copy, Debug)]
pub struct NewBill<'a> {
    pub number: i64,
    pub payer: i64,
    pub month: Month,
    pub levy_type: LevyType,
    pub headcount: i64,
    pub rows: (i64, i64),
    pub lines: &'a [(InsuranceKind, BillLine)],
}

impl Writer<'_> {
    /// Adds a bill that is open from now on.
    pub fn insert_bill(&mut self, bill: &NewBill<'_>) -> anyhow::Result<()> {
        self.insert_bill_of_run(bill)?;
        self.open_bills((bill.number, bill.number))
    }

    /// The bills of a range are open from now on.
    pub fn open_bills(&self, (first, last): (i64, i64)) -> anyhow::Result<()> {
        let sql = "INSERT INTO open_bill (bill, payer) SELECT row, payer FROM bill WHERE row BETWEEN ?1 AND ?2";
        self.connection().prepare_cached(sql)?.execute((first, last))?;
        Ok(())
    }

    /// A bill whose payment was taken back is open again.
    pub fn reopen_bill(&self, bill: i64) -> anyhow::Result<()> {
        let sql =
            "INSERT INTO open_bill (bill, payer) SELECT row, payer FROM bill WHERE row = ?1 ON CONFLICT DO NOTHING";
        self.connection().prepare_cached(sql)?.execute([bill])?;
        Ok(())
    }

    /// Adds one of many bills; they are opened together.
    pub fn insert_bill_of_run(&mut self, bill: &NewBill<'_>) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(
            TableId::Bill,
            bill.number,
            &[
                Value::Int(bill.payer),
                Value::Int(bill.month.number()),
                Value::Text(bill.levy_type.code()),
                Value::Int(bill.headcount),
                Value::Int(bill.rows.0),
                Value::Int(bill.rows.1),
                Value::Int(operation),
            ],
        )?;
        for (kind, line) in bill.lines {
            self.insert_bill_line(bill.number * LINES + kind.index() as i64, line)?;
        }
        Ok(())
    }

    fn insert_bill_line(&mut self, row: i64, line: &BillLine) -> anyhow::Result<()> {
        self.insert_at(
            TableId::BillLine,
            row,
            &[
                Value::Int(line.headcount),
                Value::Int(line.base_total.fen()),
                Value::Int(line.employer_share.fen()),
                Value::Int(line.person_share.fen()),
                Value::Int(line.due_on),
                Value::Int(line.late_from),
                line.is_provisional.into(),
            ],
        )?;
        Ok(())
    }

    pub fn insert_assessment(
        &mut self,
        month: Month,
        levy_type: LevyType,
        bills: Option<(i64, i64)>,
    ) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::Assessment,
            &[
                Value::Int(month.number()),
                Value::Text(levy_type.code()),
                Value::int_or_null(bills.map(|bills| bills.0)),
                Value::int_or_null(bills.map(|bills| bills.1)),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Takes a bill back: it is owed no more.
    pub fn cancel_bill(&mut self, bill: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::BillCancellation, bill, &[Value::Int(operation)])?;
        self.settle_bill(bill)
    }

    /// Takes a bill off the open ones.
    pub fn settle_bill(&mut self, bill: i64) -> anyhow::Result<()> {
        self.connection().prepare_cached("DELETE FROM open_bill WHERE bill = ?1")?.execute([bill])?;
        Ok(())
    }
}
