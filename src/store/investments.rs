//! Investments of the funds, what they were worth, and how they ended.

use rusqlite::{OptionalExtension as _, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{InsuranceKind, Money, day_from_number, day_number};

/// A time deposit: booked nowhere else than in the fiscal account.
pub const DEPOSIT: &str = "deposit";

/// An investment as it was bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvestment {
    pub fund: InsuranceKind,
    /// `deposit`, `bond`, or a class of entrusted investment.
    pub class: String,
    pub product: String,
    pub bank: String,
    pub principal: Money,
    /// A year, as a ratio.
    pub rate: String,
    pub bought_on: chrono::NaiveDate,
    pub matures_on: Option<chrono::NaiveDate>,
}

/// An investment with what it is worth by the last valuation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Investment {
    pub number: i64,
    pub bought: NewInvestment,
    pub value: Money,
    /// The day it ended and what came back.
    pub ended: Option<(chrono::NaiveDate, Money)>,
}

const SELECT: &str = "SELECT i.row, i.fund, i.class, i.product, i.bank, i.principal, i.rate, i.bought_on, i.matures_on, \
                      coalesce((SELECT v.fen FROM investment_value v WHERE v.investment = i.row AND NOT EXISTS \
                      (SELECT 1 FROM redemption r JOIN redemption_withdrawal w ON w.row = r.row \
                       WHERE r.investment = i.row AND r.operation = v.operation) \
                      ORDER BY v.valued_on DESC, v.row DESC LIMIT 1), i.principal), \
                      coalesce(r.ended_on, e.ended_on), coalesce(r.proceeds, e.proceeds) \
                      FROM investment i LEFT JOIN investment_end e ON e.row = i.row LEFT JOIN redemption r \
                      ON r.investment = i.row AND r.row NOT IN (SELECT row FROM redemption_withdrawal)";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Investment> {
    let day = |place: usize, number: i64| {
        day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
    };
    let (fund, ended_on): (String, Option<i64>) = (row.get(1)?, row.get(10)?);
    let bought = NewInvestment {
        fund: fund.parse().unwrap_or(InsuranceKind::Pension),
        class: row.get(2)?,
        product: row.get(3)?,
        bank: row.get(4)?,
        principal: Money::from_fen(row.get(5)?),
        rate: row.get(6)?,
        bought_on: day(7, row.get(7)?)?,
        matures_on: row.get::<_, Option<i64>>(8)?.map(|number| day(8, number)).transpose()?,
    };
    let ended = match ended_on {
        Some(number) => Some((day(10, number)?, Money::from_fen(row.get(11)?))),
        None => None,
    };
    Ok(Investment { number: row.get(0)?, bought, value: Money::from_fen(row.get(9)?), ended })
}

impl Reader<'_> {
    /// All investments, of a fund or of all, the first one first.
    pub fn investments(&self, fund: Option<InsuranceKind>) -> anyhow::Result<Vec<Investment>> {
        let mut statement = self.connection().prepare_cached(&format!(
            "{SELECT} WHERE (?1 IS NULL OR i.fund = ?1) AND i.row NOT IN (SELECT row FROM investment_withdrawal) \
             ORDER BY i.row"
        ))?;
        let rows = statement.query_map([fund.map(InsuranceKind::english)], from_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Reader<'_> {
    /// The investments that an operation bought.
    pub fn bought_by(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let mut statement =
            self.connection().prepare("SELECT row FROM investment WHERE operation = ?1 ORDER BY row")?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The redemptions that an operation booked, each with its investment.
    pub fn redeemed_by(&self, operation: i64) -> anyhow::Result<Vec<(i64, i64)>> {
        let mut statement =
            self.connection().prepare("SELECT row, investment FROM redemption WHERE operation = ?1 ORDER BY row")?;
        let rows = statement.query_map([operation], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What an investment was worth on a day: its last value by then, or what it was bought for.
    pub fn investment_value_on(&self, number: i64, principal: Money, on: chrono::NaiveDate) -> anyhow::Result<Money> {
        let sql = "SELECT v.fen FROM investment_value v WHERE v.investment = ?1 AND v.valued_on <= ?2 AND NOT EXISTS \
                   (SELECT 1 FROM redemption r JOIN redemption_withdrawal w ON w.row = r.row \
                    WHERE r.investment = ?1 AND r.operation = v.operation) ORDER BY v.valued_on DESC, v.row DESC LIMIT 1";
        let found = self.connection().query_row(sql, (number, day_number(on)), |row| row.get(0)).optional()?;
        Ok(found.map_or(principal, Money::from_fen))
    }

    /// The day an investment was last valued.
    pub fn last_valued_on(&self, number: i64) -> anyhow::Result<Option<chrono::NaiveDate>> {
        let sql = "SELECT max(v.valued_on) FROM investment_value v WHERE v.investment = ?1 AND NOT EXISTS (SELECT 1 FROM redemption r \
                   JOIN redemption_withdrawal w ON w.row = r.row WHERE r.investment = ?1 AND r.operation = v.operation)";
        let last: Option<i64> = self.connection().query_row(sql, [number], |row| row.get(0))?;
        Ok(last.and_then(day_from_number))
    }

    /// Whether an investment was valued since it was bought.
    pub fn is_valued(&self, number: i64) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM investment_value v WHERE v.investment = ?1 AND NOT EXISTS (SELECT 1 FROM redemption r \
                   JOIN redemption_withdrawal w ON w.row = r.row WHERE r.investment = ?1 AND r.operation = v.operation))";
        Ok(self.connection().query_row(sql, [number], |row| row.get(0))?)
    }
}

impl Writer<'_> {
    /// Records an investment and returns its number.
    pub fn insert_investment(&mut self, bought: &NewInvestment) -> anyhow::Result<i64> {
        let operation = self.operation();
        let values = [
            Value::Text(bought.fund.english()),
            Value::Text(&bought.class),
            Value::Text(&bought.product),
            Value::Text(&bought.bank),
            Value::Int(bought.principal.fen()),
            Value::Text(&bought.rate),
            Value::Int(day_number(bought.bought_on)),
            Value::int_or_null(bought.matures_on.map(day_number)),
            Value::Int(operation),
        ];
        self.insert(TableId::Investment, &values)
    }

    /// Records what an investment is worth on a day.
    pub fn insert_investment_value(&mut self, number: i64, on: chrono::NaiveDate, value: Money) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Int(number), Value::Int(day_number(on)), Value::Int(value.fen()), Value::Int(operation)];
        self.insert(TableId::InvestmentValue, &values)?;
        Ok(())
    }

    /// Records the end of an investment and what came back.
    pub fn end_investment(&mut self, number: i64, on: chrono::NaiveDate, proceeds: Money) -> anyhow::Result<()> {
        let operation = self.operation();
        let values =
            [Value::Int(number), Value::Int(day_number(on)), Value::Int(proceeds.fen()), Value::Int(operation)];
        self.insert(TableId::Redemption, &values)?;
        Ok(())
    }

    /// Takes an investment back that was bought by mistake.
    pub fn withdraw_investment(&mut self, number: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::InvestmentWithdrawal, number, &[Value::Int(operation)])?;
        Ok(())
    }

    /// Takes a redemption back: the investment is held again.
    pub fn withdraw_redemption(&mut self, redemption: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::RedemptionWithdrawal, redemption, &[Value::Int(operation)])?;
        Ok(())
    }
}
