//! Runs of payments: what each payee is paid, what that settles, what was sent to the bank, and what the bank says.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Statement};

use super::heirs::PassedFinder;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Money, Month, day_from_number, day_number};

/// A line's key is payroll × 2^28 + payee: lines lie in order, and a payee has at most one in a payroll.
const PAYEE_BITS: u32 = 28;

/// The key of a payment line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineKey {
    pub payroll: i64,
    pub payee: i64,
}

impl LineKey {
    pub const fn row(self) -> i64 {
        self.payroll << PAYEE_BITS | self.payee
    }

    pub const fn of_row(row: i64) -> Self {
        Self { payroll: row >> PAYEE_BITS, payee: row & ((1 << PAYEE_BITS) - 1) }
    }
}

impl std::fmt::Display for LineKey {
    /// `3-17`: the reference that goes to the bank and comes back.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}-{}", self.payroll, self.payee)
    }
}

impl std::str::FromStr for LineKey {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (payroll, payee) = text.split_once('-').unwrap_or((text, ""));
        Ok(Self { payroll: payroll.parse()?, payee: payee.parse()? })
    }
}

/// A payment to a payee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaymentLine {
    pub key: LineKey,
    pub claim: i64,
    /// The entitlement of the payroll's own month, and the part of it that the individual account pays.
    pub amount: Money,
    pub account: Money,
    /// The entitlements of other months that it settles.
    pub back: Money,
    /// Kept back for a recovery.
    pub offset: Money,
}

impl PaymentLine {
    /// What goes to the bank.
    pub fn net(&self) -> Money {
        self.amount + self.back - self.offset
    }
}

/// An entitlement beside the month's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entitlement {
    pub payee: i64,
    pub claim: i64,
    pub month: Month,
    /// 0 where the month was never settled before; above, a recorded difference.
    pub sequence: i64,
    pub cause: String,
    pub amount: Money,
    pub account: Money,
    pub line: Option<LineKey>,
    pub recovery: Option<i64>,
}

/// Why payrolls are run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayrollSort {
    Regular,
    Reissue,
}

/// A run of payments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payroll {
    pub number: i64,
    pub month: Month,
    pub sort: PayrollSort,
    /// The day whose accounts are paid to.
    pub paid_on: NaiveDate,
    pub lines: i64,
    pub amount: Money,
    /// People and fen by cause, as JSON.
    pub changes: String,
    pub operation: i64,
}

const PAYROLL: &str = "SELECT row, month, sort, paid_on, lines, fen, changes, operation FROM payroll_in_force";

pub(super) fn payroll(row: &Row<'_>) -> rusqlite::Result<Payroll> {
    let (month, paid_on): (i64, i64) = (row.get(1)?, row.get(3)?);
    Ok(Payroll {
        number: row.get(0)?,
        month: Month::from_number(month).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, month))?,
        sort: if row.get_ref(2)?.as_str()? == "regular" { PayrollSort::Regular } else { PayrollSort::Reissue },
        paid_on: day_from_number(paid_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(3, paid_on))?,
        lines: row.get(4)?,
        amount: Money::from_fen(row.get(5)?),
        changes: row.get(6)?,
        operation: row.get(7)?,
    })
}

const LINE: &str = "SELECT row, claim, fen, account_fen, back_fen, offset_fen FROM";

fn line(row: &Row<'_>) -> rusqlite::Result<PaymentLine> {
    Ok(PaymentLine {
        key: LineKey::of_row(row.get(0)?),
        claim: row.get(1)?,
        amount: Money::from_fen(row.get(2)?),
        account: Money::from_fen(row.get(3)?),
        back: Money::from_fen(row.get(4)?),
        offset: Money::from_fen(row.get(5)?),
    })
}

pub(super) fn entitlement(row: &Row<'_>) -> rusqlite::Result<Entitlement> {
    let month: i64 = row.get(2)?;
    Ok(Entitlement {
        payee: row.get(0)?,
        claim: row.get(1)?,
        month: Month::from_number(month).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, month))?,
        sequence: row.get(3)?,
        cause: row.get(4)?,
        amount: Money::from_fen(row.get(5)?),
        account: Money::from_fen(row.get(6)?),
        line: row.get::<_, Option<i64>>(7)?.map(LineKey::of_row),
        recovery: row.get(8)?,
    })
}

const ENTITLEMENT: &str =
    "SELECT payee, claim, month, sequence, cause, fen, account_fen, line, recovery FROM entitlement_in_force";

/// Reads the lines of payees, one after another.
pub struct LineFinder<'c> {
    line: Statement<'c>,
    entitlements: Statement<'c>,
    passed: PassedFinder<'c>,
}

impl LineFinder<'_> {
    /// One line of a payroll in force.
    pub fn find(&mut self, key: LineKey) -> anyhow::Result<Option<PaymentLine>> {
        Ok(self.line.query_row([key.row()], line).optional()?)
    }

    /// The lines of a payee that came back and are his heirs'.
    pub fn passed(&mut self, payee: i64) -> anyhow::Result<Vec<LineKey>> {
        self.passed.of(payee)
    }

    /// The entitlements in force of a payee beside the months' own, by month and sequence.
    pub fn entitlements(&mut self, payee: i64) -> anyhow::Result<Vec<Entitlement>> {
        let rows = self.entitlements.query_map([payee], entitlement)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl<'c> Reader<'c> {
    /// The entitlements in force that an operation entered.
    pub fn entitlements_of_operation(&self, operation: i64) -> anyhow::Result<Vec<Entitlement>> {
        let sql = format!(
            "{ENTITLEMENT} WHERE operation = ?1 AND row BETWEEN (SELECT min(first_row) FROM operation_write \
             WHERE operation = ?1 AND table_name = 'entitlement') AND (SELECT max(last_row) FROM operation_write \
             WHERE operation = ?1 AND table_name = 'entitlement') ORDER BY row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([operation], entitlement)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The regular payrolls in force by month.
    pub fn regular_payrolls(&self) -> anyhow::Result<BTreeMap<Month, i64>> {
        let payrolls = self.payrolls()?.into_iter();
        Ok(payrolls.filter(|run| run.sort == PayrollSort::Regular).map(|run| (run.month, run.number)).collect())
    }

    /// The payrolls in force in the order of entry.
    pub fn payrolls(&self) -> anyhow::Result<Vec<Payroll>> {
        let mut statement = self.connection().prepare(&format!("{PAYROLL} ORDER BY row"))?;
        let rows = statement.query_map([], payroll)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn payroll(&self, number: i64) -> anyhow::Result<Option<Payroll>> {
        let mut statement = self.connection().prepare_cached(&format!("{PAYROLL} WHERE row = ?1"))?;
        Ok(statement.query_row([number], payroll).optional()?)
    }

    /// A line of any payroll, in force or not.
    pub fn line_of_any(&self, key: LineKey) -> anyhow::Result<Option<PaymentLine>> {
        let mut statement = self.connection().prepare_cached(&format!("{LINE} payment_line WHERE row = ?1"))?;
        Ok(statement.query_row([key.row()], line).optional()?)
    }

    /// A statement that reads lines and entitlements of many payees.
    pub fn line_finder(&self) -> anyhow::Result<LineFinder<'c>> {
        Ok(LineFinder {
            line: self.connection().prepare(&format!("{LINE} payment_line_in_force WHERE row = ?1"))?,
            entitlements: self
                .connection()
                .prepare(&format!("{ENTITLEMENT} WHERE payee = ?1 ORDER BY month, sequence"))?,
            passed: self.passed_finder()?,
        })
    }

    /// The lines of a payroll in order, those that were sent again with it behind them, each with the number of the attempt.
    pub fn each_line_of(
        &self,
        number: i64,
        mut take: impl FnMut(&PaymentLine, i64) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let span = [LineKey { payroll: number, payee: 0 }.row(), LineKey { payroll: number + 1, payee: 0 }.row()];
        let sql = format!("{LINE} payment_line WHERE row >= ?1 AND row < ?2 ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let mut rows = statement.query(span)?;
        while let Some(row) = rows.next()? {
            take(&line(row)?, 1)?;
        }
        let sql = "SELECT l.row, l.claim, l.fen, l.account_fen, l.back_fen, l.offset_fen, a.number FROM attempt a \
                   JOIN payment_line l ON l.row = a.line WHERE a.payroll = ?1 ORDER BY l.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([number])?;
        while let Some(row) = rows.next()? {
            take(&line(row)?, row.get(6)?)?;
        }
        Ok(())
    }

    /// Whether a file for the bank with these bytes was made of a payroll.
    pub fn has_bank_file(&self, payroll: i64, digest: &str) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM bank_file WHERE payroll = ?1 AND digest = ?2";
        Ok(self.connection().prepare_cached(sql)?.exists((payroll, digest))?)
    }

    /// Whether any file for the bank was made of a payroll.
    pub fn is_exported(&self, payroll: i64) -> anyhow::Result<bool> {
        let mut statement = self.connection().prepare_cached("SELECT 1 FROM bank_file WHERE payroll = ?1")?;
        Ok(statement.exists([payroll])?)
    }
}

impl Writer<'_> {
    /// The number that the next payroll will get.
    pub fn next_payroll(&mut self) -> anyhow::Result<i64> {
        self.next_row(TableId::Payroll)
    }

    /// Enters a payroll under the number its lines carry.
    pub fn insert_payroll(&mut self, run: &Payroll) -> anyhow::Result<()> {
        let operation = self.operation();
        let sort = match run.sort {
            PayrollSort::Regular => "regular",
            PayrollSort::Reissue => "reissue",
        };
        self.insert_at(
            TableId::Payroll,
            run.number,
            &[
                Value::Int(run.month.number()),
                Value::Text(sort),
                Value::Int(day_number(run.paid_on)),
                Value::Int(run.lines),
                Value::Int(run.amount.fen()),
                Value::Text(&run.changes),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Enters a line; `note_unpaid_lines` has to follow once all of the payroll are there.
    pub fn insert_payment_line(&mut self, line: &PaymentLine) -> anyhow::Result<()> {
        let amounts = [line.amount, line.account, line.back, line.offset].map(|amount| Value::Int(amount.fen()));
        let [amount, account, back, offset] = amounts;
        self.insert_at(TableId::PaymentLine, line.key.row(), &[Value::Int(line.claim), amount, account, back, offset])?;
        Ok(())
    }

    pub fn insert_entitlement(&mut self, entitlement: &Entitlement) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::Entitlement,
            &[
                Value::Int(entitlement.payee),
                Value::Int(entitlement.claim),
                Value::Int(entitlement.month.number()),
                Value::Int(entitlement.sequence),
                Value::Text(&entitlement.cause),
                Value::Int(entitlement.amount.fen()),
                Value::Int(entitlement.account.fen()),
                Value::int_or_null(entitlement.line.map(LineKey::row)),
                Value::int_or_null(entitlement.recovery),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Notes a file for the bank; the row of it.
    pub fn insert_bank_file(
        &mut self,
        payroll: i64,
        layout: &str,
        (lines, amount): (i64, Money),
        digest: &str,
    ) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::BankFile,
            &[
                Value::Int(payroll),
                Value::Text(layout),
                Value::Int(lines),
                Value::Int(amount.fen()),
                Value::Text(digest),
                Value::Int(operation),
            ],
        )
    }
}
