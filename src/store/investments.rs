//! Investments of the funds, what they were worth, and how they ended.

use chrono::NaiveDate;
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
    pub bought_on: NaiveDate,
    pub matures_on: Option<NaiveDate>,
}

/// An investment with what is left of it, and what it is worth by the last valuation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Investment {
    pub number: i64,
    pub bought: NewInvestment,
    /// What is left of the principal.
    pub cost: Money,
    pub value: Money,
    /// What it came to since it was bought, the first change first.
    pub history: Vec<Stand>,
    /// The day it ended and what came back.
    pub ended: Option<(NaiveDate, Money)>,
}

/// What an investment came to on a day, by an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    pub on: NaiveDate,
    pub cost: Money,
    pub value: Money,
    pub operation: i64,
}

impl Investment {
    /// Cost and value at the end of a day, as long as it is held.
    pub fn stood(&self, on: NaiveDate) -> (Money, Money) {
        let last = self.history.iter().rev().find(|stand| stand.on <= on);
        last.map_or((self.bought.principal, self.bought.principal), |stand| (stand.cost, stand.value))
    }

    /// Whether it is held at the end of a day.
    pub fn is_held(&self, on: NaiveDate) -> bool {
        self.bought.bought_on <= on && self.ended.is_none_or(|(ended_on, _)| ended_on > on)
    }

    /// The day it was bought or last changed.
    pub fn stands_since(&self) -> NaiveDate {
        self.history.last().map_or(self.bought.bought_on, |stand| stand.on.max(self.bought.bought_on))
    }
}

/// What changes an investment that is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NewMove {
    /// What the principal grows by.
    pub cost: Money,
    /// What the value grows by.
    pub worth: Money,
    /// What came back.
    pub proceeds: Money,
    /// The voucher that carries it, where taking that back takes this back.
    pub voucher: Option<i64>,
}

const SELECT: &str = "SELECT i.row, i.fund, i.class, i.product, i.bank, i.principal, i.rate, i.bought_on, i.matures_on, \
                      coalesce(r.ended_on, e.ended_on), coalesce(r.proceeds, e.proceeds) \
                      FROM investment i LEFT JOIN investment_end e ON e.row = i.row LEFT JOIN redemption r \
                      ON r.investment = i.row AND r.row NOT IN (SELECT row FROM redemption_withdrawal)";

/// Values and moves in force, in the order they were recorded. A value says what it is worth, a move by what it changes.
const CHANGES: &str = "WITH undone (operation) AS (SELECT row FROM investment_undone UNION \
                       SELECT r.operation FROM redemption r JOIN redemption_withdrawal w ON w.row = r.row) \
                       SELECT v.investment, v.valued_on, v.operation, v.row, 1, v.fen, 0 FROM investment_value v \
                       WHERE v.operation NOT IN undone \
                       UNION ALL SELECT m.investment, m.moved_on, m.operation, m.row, 0, m.worth, m.cost FROM investment_move m \
                       WHERE m.operation NOT IN undone AND NOT EXISTS (SELECT 1 FROM voucher_origin o WHERE o.reverses = m.voucher) \
                       ORDER BY 1, 2, 3, 5, 4";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Investment> {
    let day = |place: usize, number: i64| {
        day_from_number(number).ok_or(rusqlite::Error::IntegralValueOutOfRange(place, number))
    };
    let (fund, ended_on): (String, Option<i64>) = (row.get(1)?, row.get(9)?);
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
        Some(number) => Some((day(9, number)?, Money::from_fen(row.get(10)?))),
        None => None,
    };
    let (cost, history) = (bought.principal, Vec::new());
    Ok(Investment { number: row.get(0)?, bought, cost, value: cost, history, ended })
}

impl Reader<'_> {
    /// All investments, of a fund or of all, the first one first.
    pub fn investments(&self, fund: Option<InsuranceKind>) -> anyhow::Result<Vec<Investment>> {
        let mut statement = self.connection().prepare_cached(&format!(
            "{SELECT} WHERE (?1 IS NULL OR i.fund = ?1) AND i.row NOT IN (SELECT row FROM investment_withdrawal) \
             ORDER BY i.row"
        ))?;
        let rows = statement.query_map([fund.map(InsuranceKind::english)], from_row)?;
        let mut all: Vec<Investment> = rows.collect::<rusqlite::Result<_>>()?;
        if !all.is_empty() {
            self.add_changes(&mut all)?;
        }
        Ok(all)
    }

    /// Adds to each investment what it came to since it was bought.
    fn add_changes(&self, all: &mut [Investment]) -> anyhow::Result<()> {
        let mut statement = self.connection().prepare_cached(CHANGES)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let number: i64 = row.get(0)?;
            let Some(held) = all.iter_mut().find(|one| one.number == number) else { continue };
            let fen = |place| row.get(place).map(Money::from_fen);
            if row.get(4)? {
                held.value = fen(5)?;
            } else {
                held.value += fen(5)?;
                held.cost += fen(6)?;
            }
            let on = day_from_number(row.get(1)?).ok_or_else(|| anyhow::anyhow!("a value is of no day"))?;
            let (cost, value) = (held.cost, held.value);
            held.history.push(Stand { on, cost, value, operation: row.get(2)? });
        }
        Ok(())
    }

    /// The investment that a voucher moved.
    pub fn investment_of_voucher(&self, voucher: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT investment FROM investment_move WHERE voucher = ?1";
        Ok(self.connection().query_row(sql, [voucher], |row| row.get(0)).optional()?)
    }

    /// What vouchers gave to the accounts of investments, by fund and account: those of recorded investments, and all others.
    pub fn invested_in_books(&self) -> anyhow::Result<Vec<(InsuranceKind, String, Booked)>> {
        let mut statement = self.connection().prepare_cached(BOOKED)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let Ok(fund) = row.get_ref(0)?.as_str()?.parse() else { continue };
            let fen = |place| row.get(place).map(Money::from_fen);
            found.push((fund, row.get(1)?, Booked { recorded: fen(2)?, opened: fen(3)?, by_hand: fen(4)? }));
        }
        Ok(found)
    }
}

/// What an account of investments holds, by what put it there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Booked {
    /// Investments that are recorded.
    pub recorded: Money,
    /// Opening balances.
    pub opened: Money,
    /// Vouchers by hand.
    pub by_hand: Money,
}

/// The vouchers of recorded investments with their red-letter copies, and those of opening balances, apart from all others. Found by their
/// origins, so that it takes no longer in large books.
const BOOKED: &str = "WITH named (row) AS (SELECT row FROM voucher_origin WHERE source = 'investment' AND source <> 'document' \
                          UNION SELECT voucher FROM investment_move WHERE voucher IS NOT NULL), \
                      own (row, origin) AS (SELECT row, 'recorded' FROM named \
                          UNION SELECT o.row, 'recorded' FROM named n JOIN voucher_origin o ON o.reverses = n.row \
                          UNION SELECT row, 'opened' FROM voucher_origin WHERE source = 'opening' AND source <> 'document'), \
                      moved (fund, account, origin, fen) AS (SELECT v.fund, e.account, w.origin, e.debit - e.credit FROM own w \
                          CROSS JOIN voucher v ON v.row = w.row CROSS JOIN entry e ON e.voucher = v.row \
                          WHERE substr(e.account, 1, 4) IN ('1201', '1202') \
                          UNION ALL SELECT fund, account, 'all', sum(debit - credit) FROM account_month \
                          WHERE substr(account, 1, 4) IN ('1201', '1202') GROUP BY 1, 2) \
                      SELECT fund, account, sum(iif(origin = 'recorded', fen, 0)), sum(iif(origin = 'opened', fen, 0)), \
                          sum(iif(origin = 'all', fen, -fen)) FROM moved GROUP BY fund, account ORDER BY fund, account";

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
    pub fn insert_investment_value(&mut self, number: i64, on: NaiveDate, value: Money) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [Value::Int(number), Value::Int(day_number(on)), Value::Int(value.fen()), Value::Int(operation)];
        self.insert(TableId::InvestmentValue, &values)?;
        Ok(())
    }

    /// Records the end of an investment and what came back.
    pub fn end_investment(&mut self, number: i64, on: NaiveDate, proceeds: Money) -> anyhow::Result<()> {
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

    /// Records what changes an investment beside valuations.
    pub fn insert_investment_move(&mut self, number: i64, on: NaiveDate, moved: &NewMove) -> anyhow::Result<()> {
        let operation = self.operation();
        let values = [
            Value::Int(number),
            Value::Int(day_number(on)),
            Value::Int(moved.cost.fen()),
            Value::Int(moved.worth.fen()),
            Value::Int(moved.proceeds.fen()),
            Value::int_or_null(moved.voucher),
            Value::Int(operation),
        ];
        self.insert(TableId::InvestmentMove, &values)?;
        Ok(())
    }

    /// Takes back the values and moves that an operation recorded.
    pub fn undo_investments_of(&mut self, undone: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::InvestmentUndone, undone, &[Value::Int(operation)])?;
        Ok(())
    }
}
