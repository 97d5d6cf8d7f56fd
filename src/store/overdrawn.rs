//! Accounts of money that hold less than nothing: what was booked to go out of them cannot have gone.

use std::collections::BTreeMap;

use super::Reader;
use super::investments::{DEPOSIT, Investment};
use crate::model::{InsuranceKind, Money};

/// An account of money of a fund, by its four digits.
pub type MoneyAccount = (InsuranceKind, String);

/// What accounts of money lack, or hold.
pub type Overdrawn = BTreeMap<MoneyAccount, Money>;

/// 财政专户存款: time deposits lie in it.
const FISCAL_ACCOUNT: &str = "1003";

/// 收入户存款, 国库存款: what they hold is swept into the fiscal account before the month ends.
const SWEPT: [&str; 2] = ["1002", "1005"];

/// The account of money that an account is, or is a detail of: cash, accounts with banks and the treasury begin with 10 (财会〔2017〕28号).
pub(super) fn money_account(fund: InsuranceKind, account: &str) -> Option<MoneyAccount> {
    account.get(..4).filter(|code| code.starts_with("10")).map(|code| (fund, code.to_owned()))
}

impl Reader<'_> {
    /// What the accounts of money of all funds lack.
    pub fn overdrawn(&self) -> anyhow::Result<Overdrawn> {
        let mut found = Overdrawn::new();
        for fund in self.funds_with_books()? {
            found.extend(self.overdrawn_of(fund)?);
        }
        Ok(found)
    }

    /// What each account of money of a fund lacks at the end of a month that is open, or by now beside what lies in time deposits. Of a fund
    /// whose books are kept elsewhere, with nothing but its benefits here, nothing is known.
    pub fn overdrawn_of(&self, fund: InsuranceKind) -> anyhow::Result<Overdrawn> {
        let open = self.closed_through()?.map_or(0, |closed| closed.plus(1).number());
        let (mut held, mut least) = (Overdrawn::new(), Overdrawn::new());
        for (month, moved) in self.money_by_month(fund)? {
            for (account, net) in moved {
                *held.entry(account).or_default() += net;
            }
            for account in held.keys().filter(|_| month >= open) {
                let lowest = least.entry(account.clone()).or_default();
                *lowest = (*lowest).min(with_what_is_swept(&held, account));
            }
        }
        let fixed = |held: &Investment| held.bought.class == DEPOSIT && held.ended.is_none();
        for deposit in self.investments(Some(fund))?.into_iter().filter(fixed) {
            *held.entry((fund, FISCAL_ACCOUNT.to_owned())).or_default() -= deposit.cost;
        }
        let mut lacking = Overdrawn::new();
        for account in held.keys() {
            let lowest = least.get(account).copied().unwrap_or_default().min(with_what_is_swept(&held, account));
            if lowest < Money::ZERO && self.has_money_booked(account)? {
                lacking.insert(account.clone(), -lowest);
            }
        }
        Ok(lacking)
    }

    /// What vouchers moved on each account of money, month by month.
    fn money_by_month(&self, fund: InsuranceKind) -> anyhow::Result<BTreeMap<i64, Overdrawn>> {
        let sql = "SELECT month, substr(account, 1, 4), sum(debit - credit) FROM account_month \
                   WHERE fund = ?1 AND account BETWEEN '10' AND '11' GROUP BY 1, 2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([fund.english()])?;
        let mut months: BTreeMap<i64, Overdrawn> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            months.entry(row.get(0)?).or_default().insert((fund, row.get(1)?), Money::from_fen(row.get(2)?));
        }
        Ok(months)
    }

    /// Whether the file has the books of an account of money.
    fn has_money_booked(&self, (fund, code): &MoneyAccount) -> anyhow::Result<bool> {
        Ok(!matches!(code.as_str(), FISCAL_ACCOUNT | "1004") || self.has_own_money_booked(*fund)?)
    }
}

/// What an account holds; the fiscal account with what is still to be swept into it.
fn with_what_is_swept(held: &Overdrawn, account: &MoneyAccount) -> Money {
    let (fund, code) = account;
    let of = |code: &str| held.get(&(*fund, code.to_owned())).copied().unwrap_or_default();
    let swept = SWEPT.into_iter().filter(|_| code == FISCAL_ACCOUNT).map(|code| of(code).max(Money::ZERO));
    of(code) + swept.sum()
}
