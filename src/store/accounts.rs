//! What moves individual accounts beside contributions, and their balances at the end of each year.

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{AccountEntryKind, InsuranceKind, Money, Month, day_from_number, day_number};

/// An entry of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountEntry {
    pub person: i64,
    pub kind: InsuranceKind,
    /// The month it is about.
    pub month: Month,
    pub entry: AccountEntryKind,
    /// Below zero where it goes out.
    pub amount: Money,
    pub valued_on: chrono::NaiveDate,
    /// The document, claim or office it comes from.
    pub source: String,
}

/// An account at the end of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountYear {
    pub person: i64,
    pub kind: InsuranceKind,
    pub year: i32,
    pub opening: Money,
    pub credited: Money,
    pub interest: Money,
    pub closing: Money,
}

const ENTRY: &str = "SELECT person, kind, month, entry, fen, valued_on, coalesce(source, '') FROM account_entry";

fn entry_from_row(row: &Row<'_>) -> rusqlite::Result<AccountEntry> {
    let damaged =
        |place: usize| rusqlite::Error::InvalidColumnType(place, "entry".to_owned(), rusqlite::types::Type::Null);
    let (kind, entry): (String, String) = (row.get(1)?, row.get(3)?);
    Ok(AccountEntry {
        person: row.get(0)?,
        kind: kind.parse().map_err(|_| damaged(1))?,
        month: Month::from_number(row.get(2)?).ok_or_else(|| damaged(2))?,
        entry: entry.parse().map_err(|_| damaged(3))?,
        amount: Money::from_fen(row.get(4)?),
        valued_on: day_from_number(row.get(5)?).ok_or_else(|| damaged(5))?,
        source: row.get(6)?,
    })
}

/// Whether a year of a kind was settled after the last change to what moves accounts. A year is settled again with an earlier one.
const IS_SETTLED_SINCE: &str = "SELECT coalesce((SELECT max(id) FROM operation WHERE kind = 'settle-accounts' \
    AND json_extract(request, '$.year') <= ?2 AND instr('+' || json_extract(request, '$.kinds') || '+', '+' || ?1 || '+')), 0) \
    > coalesce((SELECT max(operation) FROM operation_write WHERE table_name IN ('bill', 'contribution', 'allocation', \
    'bill_cancellation', 'set_off', 'interest_set_off', 'deferral', 'deferral_end', 'account_entry', 'bill_interest', 'single_bill', 'person_merge', 'person_merge_end', \
    'policy_file', 'policy_withdrawal')), 0)";

impl Reader<'_> {
    /// Whether an account under a person's number went out, was refunded or is to be.
    pub fn has_emptied_account(&self, person: i64) -> anyhow::Result<bool> {
        let sql = "SELECT 1 FROM account_entry WHERE person = ?1 AND entry IN ('transfer_out', 'heirs') \
                   UNION ALL SELECT 1 FROM claim WHERE person = ?1 AND benefit = 'account_refund'";
        Ok(self.connection().prepare_cached(sql)?.exists([person])?)
    }

    /// Whether nothing that moves accounts has changed since a year of a kind was settled.
    pub fn is_settled_since(&self, kind: InsuranceKind, year: i32) -> anyhow::Result<bool> {
        Ok(self.connection().query_row(IS_SETTLED_SINCE, (kind.english(), year), |row| row.get(0))?)
    }

    /// The entries of a person's account of a kind, in the order of entry.
    pub fn account_entries(&self, person: i64, kind: InsuranceKind) -> anyhow::Result<Vec<AccountEntry>> {
        let mut statement =
            self.connection().prepare_cached(&format!("{ENTRY} WHERE person = ?1 AND kind = ?2 ORDER BY row"))?;
        let mut found = Vec::new();
        for number in self.numbers_of_person(person)? {
            let rows = statement.query_map((number, kind.english()), entry_from_row)?;
            found.extend(rows.collect::<rusqlite::Result<Vec<_>>>()?);
        }
        Ok(found)
    }

    /// The entries of a kind that are valued in a span of days, in the order of entry.
    pub fn each_account_entry(
        &self,
        kind: InsuranceKind,
        (from, to): (i64, i64),
        mut take: impl FnMut(AccountEntry) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!("{ENTRY} WHERE kind = ?1 AND valued_on BETWEEN ?2 AND ?3 ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let mut rows = statement.query((kind.english(), from, to))?;
        while let Some(row) = rows.next()? {
            take(entry_from_row(row)?)?;
        }
        Ok(())
    }

    /// The entries of an operation, in the order of entry. What premiums moved goes the way of the premium and is not among them.
    pub fn account_entries_of_operation(&self, operation: i64) -> anyhow::Result<Vec<AccountEntry>> {
        let sql = "SELECT a.person, a.kind, a.month, a.entry, a.fen, a.valued_on, coalesce(a.source, '') \
                   FROM operation_write w JOIN account_entry a ON a.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'account_entry' AND a.entry <> 'by_unemployment_fund' ORDER BY a.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], entry_from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The account of a person at the end of a year, where it was settled.
    pub fn account_year(&self, person: i64, kind: InsuranceKind, year: i32) -> anyhow::Result<Option<AccountYear>> {
        let sql = "SELECT opening, credited, interest, closing FROM account_year \
                   WHERE year = ?1 AND kind = ?2 AND person = ?3 ORDER BY row DESC LIMIT 1";
        let mut statement = self.connection().prepare_cached(sql)?;
        let found = statement.query_row((year, kind.english(), person), |row| {
            let money = |column: usize| row.get(column).map(Money::from_fen);
            Ok(AccountYear {
                person,
                kind,
                year,
                opening: money(0)?,
                credited: money(1)?,
                interest: money(2)?,
                closing: money(3)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Goes through the accounts of a kind at the end of a year, by person; of several rows the last one counts.
    pub fn each_account_year(
        &self,
        kind: InsuranceKind,
        year: i32,
        mut take: impl FnMut(AccountYear) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = "SELECT person, opening, credited, interest, closing FROM account_year \
                   WHERE year = ?1 AND kind = ?2 ORDER BY person, row";
        let mut statement = self.connection().prepare(sql)?;
        let mut rows = statement.query((year, kind.english()))?;
        let mut held: Option<AccountYear> = None;
        while let Some(row) = rows.next()? {
            let money = |column: usize| row.get(column).map(Money::from_fen);
            let next = AccountYear {
                person: row.get(0)?,
                kind,
                year,
                opening: money(1)?,
                credited: money(2)?,
                interest: money(3)?,
                closing: money(4)?,
            };
            if let Some(before) = held.filter(|before| before.person != next.person) {
                take(before)?;
            }
            held = Some(next);
        }
        held.map_or(Ok(()), take)
    }

    /// The years that were settled for a kind, ascending.
    pub fn settled_years(&self, kind: InsuranceKind) -> anyhow::Result<Vec<i32>> {
        // From year to year along the index, whatever many rows a year has.
        let sql = "WITH RECURSIVE years (year) AS (SELECT min(year) FROM account_year UNION ALL \
                   SELECT (SELECT min(a.year) FROM account_year a WHERE a.year > y.year) FROM years y \
                   WHERE y.year IS NOT NULL) \
                   SELECT year FROM years WHERE year IS NOT NULL \
                   AND EXISTS (SELECT 1 FROM account_year a WHERE a.year = years.year AND a.kind = ?1)";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([kind.english()], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Enters something into an account.
    pub fn insert_account_entry(&mut self, entry: &AccountEntry) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(
            TableId::AccountEntry,
            &[
                Value::Int(entry.person),
                Value::Text(entry.kind.english()),
                Value::Int(entry.month.number()),
                Value::Text(entry.entry.code()),
                Value::Int(entry.amount.fen()),
                Value::Int(day_number(entry.valued_on)),
                Value::text_or_null(&entry.source),
                Value::Int(operation),
            ],
        )
    }

    /// Settles an account at the end of a year.
    pub fn insert_account_year(&mut self, settled: &AccountYear) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::AccountYear,
            &[
                Value::Int(settled.person),
                Value::Text(settled.kind.english()),
                Value::Int(i64::from(settled.year)),
                Value::Int(settled.opening.fen()),
                Value::Int(settled.credited.fen()),
                Value::Int(settled.interest.fen()),
                Value::Int(settled.closing.fen()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
