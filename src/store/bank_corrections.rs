//! What a bank is expected to show for an entry where that is another amount than the entry's own.

use chrono::NaiveDate;
use rusqlite::Row;

use super::ledger::source;
use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, day_from_number, day_number};

/// An entry on an account that holds money, with what the bank is expected to show for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankEntry {
    pub entry: i64,
    pub fund: InsuranceKind,
    pub account: String,
    /// Above zero: money in.
    pub amount: Money,
    pub voucher: i64,
}

/// Fund and account.
pub type Purse<'p> = (InsuranceKind, &'p str);

/// Less what lines of statements in force have of it.
const SELECT: &str = "SELECT e.row, v.fund, e.account, e.debit - e.credit + coalesce((SELECT sum(c.fen) FROM bank_correction c \
     WHERE c.entry = e.row), 0) - coalesce((SELECT sum(b.fen) FROM bank_line b JOIN bank_statement s ON s.row = b.statement \
     WHERE b.entry = e.row AND NOT EXISTS (SELECT 1 FROM bank_statement l WHERE l.month = s.month AND l.fund = s.fund \
     AND l.account = s.account AND l.row > s.row)), 0), v.row FROM voucher v JOIN voucher_origin o ON o.row = v.row \
     JOIN entry e ON e.voucher = v.row";

fn from_row(row: &Row<'_>) -> rusqlite::Result<BankEntry> {
    let fund: String = row.get(1)?;
    let fund = fund.parse().map_err(|_| rusqlite::Error::InvalidColumnType(1, fund, rusqlite::types::Type::Text))?;
    let amount = Money::from_fen(row.get(3)?);
    Ok(BankEntry { entry: row.get(0)?, fund, account: row.get(2)?, amount, voucher: row.get(4)? })
}

/// An entry of which a voiding says that the bank shows another amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenEntry {
    /// That voided the receipt.
    pub operation: i64,
    pub entry: i64,
    pub dated_on: NaiveDate,
    /// As it was booked.
    pub booked: Money,
    /// By how much the bank is expected to show more.
    pub more: Money,
    pub corrected_on: NaiveDate,
}

impl Reader<'_> {
    /// What voidings have hidden on an account by the end of a month, and nothing has shown again.
    pub fn hidden_by_voiding(&self, (fund, account): Purse<'_>, month: Month) -> anyhow::Result<Vec<HiddenEntry>> {
        let sql = "WITH hidden AS (SELECT v.operation, e.row AS entry, w.dated_on, e.debit - e.credit AS booked, sum(c.fen) AS more, \
                   max(c.dated_on) AS corrected_on FROM (SELECT DISTINCT operation FROM voided_receipt) v \
                   JOIN bank_correction c ON c.operation = v.operation JOIN entry e ON e.row = c.entry JOIN voucher w ON w.row = e.voucher \
                   WHERE w.fund = ?1 AND e.account = ?2 AND c.dated_on <= ?3 GROUP BY v.operation, e.row HAVING sum(c.fen) <> 0) \
                   SELECT * FROM hidden h WHERE NOT EXISTS (SELECT 1 FROM bank_correction a WHERE a.entry = h.entry \
                   AND a.operation > h.operation AND a.fen = -h.more) ORDER BY h.operation, h.entry";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((fund.english(), account, month.number() * 100 + 31), |row| {
            let day = |place: usize| {
                let number: i64 = row.get(place)?;
                day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
            };
            Ok(HiddenEntry {
                operation: row.get(0)?,
                entry: row.get(1)?,
                dated_on: day(2)?,
                booked: Money::from_fen(row.get(3)?),
                more: Money::from_fen(row.get(4)?),
                corrected_on: day(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The last entry of the books.
    pub fn last_entry(&self) -> anyhow::Result<i64> {
        let sql = "SELECT coalesce(max(row), 0) FROM entry";
        Ok(self.connection().prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    /// What an operation booked of receipts on accounts that hold money after an entry, but for new money and refunds, which banks show.
    pub fn passed_since(&self, operation: i64, entry: i64) -> anyhow::Result<Vec<BankEntry>> {
        let sql = format!(
            "{SELECT} WHERE o.source = ?1 AND o.source_key = ?2 AND e.row > ?3 AND v.summary NOT IN ('receive', 'refund') \
             AND e.account IN ('1002', '1003', '1004', '1005') ORDER BY v.fund, e.account, e.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((source::RECEIPTS, operation, entry), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What an operation booked of benefits after an entry on the accounts of which they are paid, as far as the bank has not shown it.
    pub fn benefits_unseen(&self, operation: i64, entry: i64) -> anyhow::Result<Vec<BankEntry>> {
        let sql = format!(
            "{SELECT} WHERE o.source IN (?1, ?2) AND o.source_key = ?3 AND e.row > ?4 AND e.account IN ('1003', '1004') \
             ORDER BY v.fund, e.account, e.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((source::BENEFITS, source::RECOVERY, operation, entry), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The entries by which an operation brought new money on to an account, as far as the bank has not shown them.
    pub fn received_unseen(&self, operation: i64, (fund, account): Purse<'_>) -> anyhow::Result<Vec<BankEntry>> {
        let sql = format!(
            "{SELECT} WHERE o.source = ?1 AND o.source_key = ?2 AND v.summary = 'receive' AND v.fund = ?3 AND e.account = ?4 ORDER BY e.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((source::RECEIPTS, operation, fund.english(), account), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The entries of sweeps on an account from a voucher on, as far as the bank has not shown them.
    pub fn swept_unseen(&self, (fund, account): Purse<'_>, from: i64) -> anyhow::Result<Vec<BankEntry>> {
        let sql =
            format!("{SELECT} WHERE o.source = ?1 AND v.fund = ?2 AND e.account = ?3 AND v.row > ?4 ORDER BY e.row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((source::SWEEP, fund.english(), account, from), from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Notes by how much the bank is expected to show more than an entry says.
    pub fn insert_bank_correction(&mut self, entry: i64, more: Money, dated_on: NaiveDate) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [entry, more.fen(), day_number(dated_on), operation];
        self.insert(TableId::BankCorrection, &values.map(Value::Int))?;
        Ok(())
    }
}
