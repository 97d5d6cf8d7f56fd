//! What accounts hold day by day, where they may not be overdrawn: money, what others owe the fund, what it invested, holds or has borrowed. A
//! voucher by hand takes from such an account only what lies there on its day and on every later one.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::model::{InsuranceKind, Money, day_number};
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::closing::UNDECIDED;
use crate::rules::posting::{ADVANCES, BONDS, BORROWED, HELD, MONEY, RESERVES};
use crate::store::Reader;
use crate::store::ledger::{EntryLine, Posting};

/// The balances of the accounts that were asked for, with the vouchers that were taken in since.
#[derive(Debug, Default)]
pub struct RunningBalances {
    days: HashMap<(InsuranceKind, String), BTreeMap<i64, Money>>,
}

/// Which way an account is filled: 1 on the debit side, -1 on the credit side; none where it may stand on either.
fn filled_on(account: &str) -> Option<i64> {
    let is_debit = MONEY.contains(&account) || account == ADVANCES || account == BONDS;
    let is_credit =
        account == HELD || account == BORROWED || RESERVES.contains(&account) || UNDECIDED.contains(&account);
    if is_debit { Some(1) } else { is_credit.then_some(-1) }
}

/// What a voucher moves on each account that is watched.
fn moved(entries: &[EntryLine]) -> BTreeMap<&str, Money> {
    let mut sums: BTreeMap<&str, Money> = BTreeMap::new();
    for line in entries {
        let account = top(&line.account);
        match filled_on(account) {
            Some(1..) => *sums.entry(account).or_default() += line.debit - line.credit,
            Some(_) => *sums.entry(account).or_default() += line.credit - line.debit,
            None => {}
        }
    }
    sums
}

/// Where a voucher stands among those of its day: what brings money comes before what takes it.
pub fn rank(posting: &Posting) -> usize {
    let sums = moved(&posting.entries);
    let takes = sums.values().any(|sum| *sum < Money::ZERO);
    usize::from(takes) + usize::from(takes && !sums.values().any(|sum| sum.is_positive()))
}

/// The least that an account holds on a day or later.
fn least_since(days: &BTreeMap<i64, Money>, on: i64) -> Money {
    let mut held: Money = days.range(..=on).map(|(_, net)| *net).sum();
    let mut least = held;
    for (_, net) in days.range(on + 1..) {
        held += *net;
        least = least.min(held);
    }
    least
}

impl RunningBalances {
    fn of(
        &mut self,
        reader: Reader<'_>,
        fund: InsuranceKind,
        account: &str,
    ) -> anyhow::Result<&mut BTreeMap<i64, Money>> {
        let key = (fund, account.to_owned());
        if !self.days.contains_key(&key) {
            let side = filled_on(account).unwrap_or(1);
            let nets = reader.day_nets(fund, account)?.into_iter();
            let nets = nets.map(|(day, net)| (day, Money::from_fen(net.fen() * side))).collect();
            self.days.insert(key.clone(), nets);
        }
        Ok(self.days.entry(key).or_default())
    }

    /// Refuses a voucher that takes more from an account than it holds from that day on.
    pub fn refusal(&mut self, reader: Reader<'_>, posting: &Posting) -> anyhow::Result<Option<Refusal>> {
        let on = day_number(posting.dated_on);
        for (account, sum) in moved(&posting.entries).into_iter().filter(|(_, sum)| *sum < Money::ZERO) {
            let days = self.of(reader, posting.fund, account)?;
            let least = least_since(days, on);
            if least + sum < Money::ZERO {
                let (fund, account, amount) = (posting.fund, account.to_owned(), -sum);
                return Ok(Some(Refusal::AccountHasLess { fund, account, held: least, amount }));
            }
        }
        Ok(None)
    }

    /// Refuses what entries that are posted already have left overdrawn on their day or later.
    pub fn overdrawn_since(
        &mut self,
        reader: Reader<'_>,
        (fund, on): (InsuranceKind, NaiveDate),
        entries: &[EntryLine],
    ) -> anyhow::Result<Option<Refusal>> {
        for (account, sum) in moved(entries).into_iter().filter(|(_, sum)| *sum < Money::ZERO) {
            let least = least_since(self.of(reader, fund, account)?, day_number(on));
            if least < Money::ZERO {
                let (account, held, amount) = (account.to_owned(), least - sum, -sum);
                return Ok(Some(Refusal::AccountHasLess { fund, account, held, amount }));
            }
        }
        Ok(None)
    }

    /// Counts a voucher that is going to be posted. Accounts that nobody asked for yet are read with it, once it is posted.
    pub fn take(&mut self, reader: Reader<'_>, posting: &Posting) -> anyhow::Result<()> {
        for (account, sum) in moved(&posting.entries) {
            let days = self.of(reader, posting.fund, account)?;
            *days.entry(day_number(posting.dated_on)).or_default() += sum;
        }
        Ok(())
    }
}
