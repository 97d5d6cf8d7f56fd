//! Statements of banks, treasury and finance bureau: their lines, and the entries these were matched with.

use std::collections::HashMap;

use rusqlite::OptionalExtension;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, Month, day_from_number, day_number};

/// A line of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankLine {
    pub dated_on: chrono::NaiveDate,
    /// Above zero: money in.
    pub amount: Money,
    pub reference: String,
    pub summary: String,
    pub line: i64,
    /// The entry it was matched with.
    pub entry: Option<i64>,
}

/// A statement on one account of a fund for a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankStatement {
    pub row: i64,
    pub fund: InsuranceKind,
    pub account: String,
    pub month: Month,
    pub closing: Money,
    pub source: String,
}

/// An entry on an account that holds money, not matched with any line yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookLine {
    pub entry: i64,
    pub voucher: i64,
    pub dated_on: chrono::NaiveDate,
    /// Above zero: debited. What no line has of it, as the bank is expected to show it.
    pub amount: Money,
    /// All of it, as it was booked.
    pub booked: Money,
    /// The operation whose receipts it is, where it is new money.
    pub received_by: Option<i64>,
    pub summary: String,
    pub document: String,
    /// The voucher that it takes back.
    pub reverses: Option<i64>,
}

/// Fund, account and month of a statement.
pub type StatementOf = (InsuranceKind, String, Month);

impl Reader<'_> {
    /// The latest statement on an account for a month.
    pub fn bank_statement(
        &self,
        fund: InsuranceKind,
        account: &str,
        month: Month,
    ) -> anyhow::Result<Option<BankStatement>> {
        let sql = "SELECT row, closing, source FROM bank_statement WHERE month = ?1 AND fund = ?2 AND account = ?3 \
                   ORDER BY row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let found = statement.query_row((month.number(), fund.english(), account), |row| {
            Ok((row.get(0)?, Money::from_fen(row.get(1)?), row.get(2)?))
        });
        let account = account.to_owned();
        Ok(found.optional()?.map(|(row, closing, source)| BankStatement { row, fund, account, month, closing, source }))
    }

    /// The latest statement on an account for a month before one.
    pub fn bank_statement_before(
        &self,
        fund: InsuranceKind,
        account: &str,
        month: Month,
    ) -> anyhow::Result<Option<BankStatement>> {
        let sql = "SELECT max(month) FROM bank_statement WHERE month < ?1 AND fund = ?2 AND account = ?3";
        let mut statement = self.connection().prepare_cached(sql)?;
        let before: Option<i64> = statement.query_row((month.number(), fund.english(), account), |row| row.get(0))?;
        let Some(before) = before.and_then(Month::from_number) else { return Ok(None) };
        self.bank_statement(fund, account, before)
    }

    /// Accounts of funds with a statement for a month.
    pub fn reconciled_accounts(&self, month: Month) -> anyhow::Result<Vec<(InsuranceKind, String)>> {
        let sql = "SELECT DISTINCT fund, account FROM bank_statement WHERE month = ?1 ORDER BY fund, account";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([month.number()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter();
        Ok(rows.filter_map(|(fund, account)| Some((fund.parse().ok()?, account))).collect())
    }

    /// The month of the last statement of each account that has one.
    pub fn last_statement_months(&self) -> anyhow::Result<Vec<StatementOf>> {
        let sql = "SELECT fund, account, max(month) FROM bank_statement GROUP BY fund, account ORDER BY fund, account";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter();
        Ok(rows
            .filter_map(|(fund, account, month)| Some((fund.parse().ok()?, account, Month::from_number(month)?)))
            .collect())
    }

    /// The last statements that were taken in together: their operation, and the account and month of each.
    pub fn last_statements(&self) -> anyhow::Result<(i64, Vec<StatementOf>)> {
        let sql = "SELECT operation, fund, account, month FROM bank_statement \
                   WHERE operation = (SELECT max(operation) FROM bank_statement) ORDER BY row";
        let mut statement = self.connection().prepare(sql)?;
        let (mut operation, mut found) = (0, Vec::new());
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            operation = row.get(0)?;
            let (fund, month) = (row.get_ref(1)?.as_str()?.parse().ok(), Month::from_number(row.get(3)?));
            if let (Some(fund), Some(month)) = (fund, month) {
                found.push((fund, row.get(2)?, month));
            }
        }
        Ok((operation, found))
    }

    /// Accounts that hold money and moved up to a month, without a statement for it.
    pub fn not_reconciled(&self, month: Month) -> anyhow::Result<Vec<(InsuranceKind, String)>> {
        let sql = "SELECT DISTINCT fund, substr(account, 1, 4) FROM account_month m WHERE month <= ?1 \
                   AND substr(account, 1, 4) IN ('1002', '1003', '1004', '1005') AND NOT EXISTS \
                   (SELECT 1 FROM bank_statement s WHERE s.month = ?1 AND s.fund = m.fund \
                   AND s.account = substr(m.account, 1, 4)) \
                   GROUP BY fund, substr(account, 1, 4) HAVING sum(debit - credit) <> 0 OR max(month) = ?1 ORDER BY 1, 2";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([month.number()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter();
        let mut found: Vec<_> = rows.filter_map(|(fund, account)| Some((fund.parse().ok()?, account))).collect();
        found.sort();
        Ok(found)
    }

    /// The lines of a statement in their order.
    pub fn bank_lines(&self, statement: i64) -> anyhow::Result<Vec<BankLine>> {
        let sql =
            "SELECT dated_on, fen, reference, summary, line, entry FROM bank_line WHERE statement = ?1 ORDER BY row";
        let mut prepared = self.connection().prepare_cached(sql)?;
        let rows = prepared.query_map([statement], |row| {
            let dated_on: i64 = row.get(0)?;
            Ok(BankLine {
                dated_on: day_from_number(dated_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, dated_on))?,
                amount: Money::from_fen(row.get(1)?),
                reference: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                summary: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
                line: row.get(4)?,
                entry: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The lines that the statements in force for the months up to one have of the days up to its end: how often each stands there, by its
    /// day, amount and reference. What is carried on from statement to statement is one line.
    pub fn held_bank_lines(
        &self,
        (fund, account): (InsuranceKind, &str),
        month: Month,
    ) -> anyhow::Result<HashMap<(chrono::NaiveDate, Money, String), i64>> {
        let sql = "SELECT dated_on, fen, reference, max(often) FROM (SELECT b.statement, b.dated_on, b.fen, \
                   coalesce(b.reference, '') AS reference, count(*) AS often FROM bank_line b JOIN bank_statement s ON s.row = b.statement \
                   WHERE s.fund = ?1 AND s.account = ?2 AND s.month <= ?3 AND b.dated_on <= ?4 AND b.line > 0 AND NOT EXISTS \
                   (SELECT 1 FROM bank_statement l WHERE l.month = s.month AND l.fund = ?1 AND l.account = ?2 AND l.row > s.row) \
                   GROUP BY 1, 2, 3, 4) GROUP BY 1, 2, 3";
        let mut statement = self.connection().prepare(sql)?;
        let number = month.number();
        let rows = statement.query_map((fund.english(), account, number, number * 100 + 31), |row| {
            let on: i64 = row.get(0)?;
            let on = day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, on))?;
            Ok(((on, Money::from_fen(row.get(1)?), row.get(2)?), row.get(3)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Amount and reference of the lines in force that have an entry, whatever the statement of one month says.
    pub fn lines_of_entry(&self, entry: i64, but: Month) -> anyhow::Result<Vec<(Money, String)>> {
        let sql = "SELECT b.fen, coalesce(b.reference, '') FROM bank_line b JOIN bank_statement s ON s.row = b.statement WHERE b.entry = ?1 \
                   AND s.month <> ?2 AND NOT EXISTS (SELECT 1 FROM bank_statement l WHERE l.month = s.month AND l.fund = s.fund AND l.account = s.account \
                   AND l.row > s.row) ORDER BY b.row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((entry, but.number()), |row| Ok((Money::from_fen(row.get(0)?), row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Entries on an account up to the end of a month that no statement in force for a month up to another has matched, whatever the
    /// statement of one month says. Of several statements for a month the last is in force. Opening balances are no movement of money. An entry is as large as
    /// the bank is expected to show it.
    pub fn unmatched_entries(
        &self,
        (fund, account): (InsuranceKind, &str),
        month: Month,
        matched_through: Month,
        but: Option<Month>,
    ) -> anyhow::Result<Vec<BookLine>> {
        let sql = "SELECT e.row, v.row, v.dated_on, e.debit - e.credit + coalesce((SELECT sum(c.fen) FROM bank_correction c \
                   WHERE c.entry = e.row AND c.dated_on <= ?3), 0) - coalesce((SELECT sum(b.fen) FROM bank_line b \
                   JOIN bank_statement s ON s.row = b.statement WHERE b.entry = e.row AND s.month IS NOT ?4 AND s.month <= ?5 \
                   AND NOT EXISTS (SELECT 1 FROM bank_statement l WHERE l.month = s.month AND l.fund = ?1 AND l.account = ?2 \
                   AND l.row > s.row)), 0) AS shown, v.summary, coalesce(o.document, ''), o.reverses, e.debit - e.credit, \
                   iif(o.source = 'receipts' AND v.summary = 'receive', o.source_key, NULL) FROM entry e \
                   JOIN voucher v ON v.row = e.voucher LEFT JOIN voucher_origin o ON o.row = v.row \
                   WHERE v.fund = ?1 AND substr(e.account, 1, 4) = ?2 AND v.dated_on <= ?3 AND shown <> 0 \
                   AND coalesce(o.source, '') <> 'opening' AND v.dated_on > coalesce((SELECT max(b.dated_on) FROM bank_line b \
                   JOIN bank_statement s ON s.row = b.statement WHERE s.fund = ?1 AND s.account = ?2 AND b.line = 0 \
                   AND b.reference = 'opening' AND s.month IS NOT ?4 AND NOT EXISTS (SELECT 1 FROM bank_statement l \
                   WHERE l.month = s.month AND l.fund = ?1 AND l.account = ?2 AND l.row > s.row)), 0) \
                   ORDER BY e.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map(
            (fund.english(), account, month.number() * 100 + 31, but.map(Month::number), matched_through.number()),
            |row| {
                let dated_on: i64 = row.get(2)?;
                Ok(BookLine {
                    entry: row.get(0)?,
                    voucher: row.get(1)?,
                    dated_on: day_from_number(dated_on).ok_or(rusqlite::Error::IntegralValueOutOfRange(2, dated_on))?,
                    amount: Money::from_fen(row.get(3)?),
                    summary: row.get(4)?,
                    document: row.get(5)?,
                    reverses: row.get(6)?,
                    booked: Money::from_fen(row.get(7)?),
                    received_by: row.get(8)?,
                })
            },
        )?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Keeps a statement and its lines; returns its key.
    pub fn insert_bank_statement(&mut self, statement: &BankStatement, lines: &[BankLine]) -> anyhow::Result<i64> {
        let operation = self.operation();
        let values = [
            Value::Text(statement.fund.english()),
            Value::Text(&statement.account),
            Value::Int(statement.month.number()),
            Value::Int(statement.closing.fen()),
            Value::Text(&statement.source),
            Value::Int(operation),
        ];
        let row = self.insert(TableId::BankStatement, &values)?;
        for line in lines {
            let values = [
                Value::Int(row),
                Value::Int(day_number(line.dated_on)),
                Value::Int(line.amount.fen()),
                Value::text_or_null(&line.reference),
                Value::text_or_null(&line.summary),
                Value::Int(line.line),
                Value::int_or_null(line.entry),
            ];
            self.insert(TableId::BankLine, &values)?;
        }
        Ok(row)
    }
}
