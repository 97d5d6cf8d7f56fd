//! What accounts hold day by day, where they may not be overdrawn: money, what others owe the fund, what it invested, holds or has borrowed. A
//! voucher by hand takes from such an account only what lies there on its day and on every later one.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::model::{InsuranceKind, Money, day_number};
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::closing::UNDECIDED;
use crate::rules::posting::{ADVANCES, BONDS, BORROWED, FISCAL_ACCOUNT, HELD, MONEY, PAYMENTS_ACCOUNT, RESERVES};
use crate::store::Reader;
use crate::store::investments::{DEPOSIT, Investment};
use crate::store::ledger::{EntryLine, Posting};

/// The balances of the accounts that were asked for, with the vouchers that were taken in since.
#[derive(Debug, Default)]
pub struct RunningBalances {
    days: HashMap<(InsuranceKind, String), BTreeMap<i64, Money>>,
    /// What payments that are not paid yet take of each payments account, once it was asked for.
    unpaid: Option<BTreeMap<InsuranceKind, Money>>,
}

/// 委托投资-本金: no more comes back than was given; gains may turn into losses.
const ENTRUSTED_PRINCIPAL: &str = "120201";

/// 委托投资-投资收益
const ENTRUSTED_GAINS: &str = "120202";

/// Which way an account is filled: 1 on the debit side, -1 on the credit side; none where it may stand on either.
fn filled_on(account: &str) -> Option<i64> {
    let is_debit =
        MONEY.contains(&account) || [ADVANCES, BONDS, ENTRUSTED_PRINCIPAL, ENTRUSTED_GAINS].contains(&account);
    let is_credit =
        account == HELD || account == BORROWED || RESERVES.contains(&account) || UNDECIDED.contains(&account);
    if is_debit { Some(1) } else { is_credit.then_some(-1) }
}

/// What a voucher moves on each account that is watched.
fn moved(entries: &[EntryLine]) -> BTreeMap<&str, Money> {
    let mut sums: BTreeMap<&str, Money> = BTreeMap::new();
    for line in entries {
        let detail = [ENTRUSTED_PRINCIPAL, ENTRUSTED_GAINS].into_iter().find(|detail| line.account.starts_with(detail));
        let account = detail.unwrap_or_else(|| top(&line.account));
        match filled_on(account) {
            Some(1..) => *sums.entry(account).or_default() += line.debit - line.credit,
            Some(_) => *sums.entry(account).or_default() += line.credit - line.debit,
            None => {}
        }
    }
    sums
}

/// What a voucher takes from accounts that have to hold it. Gains may turn into losses, but only those that are there into principal (E37).
fn taken(entries: &[EntryLine]) -> BTreeMap<&str, Money> {
    let adds = |line: &EntryLine| line.account.starts_with(ENTRUSTED_PRINCIPAL) && line.debit.is_positive();
    let is_held = |account: &str| account != ENTRUSTED_GAINS || entries.iter().any(adds);
    moved(entries).into_iter().filter(|(account, sum)| *sum < Money::ZERO && is_held(account)).collect()
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

/// Time deposits lie in the fiscal account and cannot be drawn until they end.
fn lie_fixed(days: &mut BTreeMap<i64, Money>, reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<()> {
    for deposit in reader.investments(Some(fund))?.into_iter().filter(|one| one.bought.class == DEPOSIT) {
        let mut lies = deposit.bought.principal;
        *days.entry(day_number(deposit.bought.bought_on)).or_default() -= lies;
        for stand in &deposit.history {
            *days.entry(day_number(stand.on)).or_default() += lies - stand.cost;
            lies = stand.cost;
        }
        if let Some((ended_on, _)) = deposit.ended {
            *days.entry(day_number(ended_on)).or_default() += lies;
        }
    }
    Ok(())
}

/// What receipts hold for their payers is paid out, moved and applied by their own commands: the books alone do not dispose of it.
fn belong_to_payers(days: &mut BTreeMap<i64, Money>, reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<()> {
    let Some(first) = reader.office()?.and_then(|office| office.kinds.iter().next()) else { return Ok(()) };
    let held = reader.held_by_fund(first)?.get(&fund).copied().unwrap_or_default();
    *days.entry(i64::MAX).or_default() -= held;
    Ok(())
}

/// What is said where an account has less than is taken; what lies in time deposits is named.
fn short(
    reader: Reader<'_>,
    (fund, account, on): (InsuranceKind, &str, NaiveDate),
    held: Money,
    amount: Money,
) -> anyhow::Result<Refusal> {
    if account == HELD {
        return Ok(Refusal::HeldForPayers { fund, free: held.max(Money::ZERO), amount });
    }
    let is_held = |one: &&Investment| one.bought.class == DEPOSIT && one.is_held(on);
    let mut deposits = Money::ZERO;
    if account == FISCAL_ACCOUNT {
        deposits = reader.investments(Some(fund))?.iter().filter(is_held).map(|one| one.stood(on).0).sum();
    }
    if deposits.is_positive() {
        return Ok(Refusal::RestLiesInDeposits { fund, free: held, deposits, amount });
    }
    Ok(Refusal::AccountHasLess { fund, account: account.to_owned(), held, amount })
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
            let mut nets: BTreeMap<i64, Money> =
                nets.map(|(day, net)| (day, Money::from_fen(net.fen() * side))).collect();
            if account == HELD {
                belong_to_payers(&mut nets, reader, fund)?;
            }
            if account == FISCAL_ACCOUNT {
                lie_fixed(&mut nets, reader, fund)?;
            }
            self.days.insert(key.clone(), nets);
        }
        Ok(self.days.entry(key).or_default())
    }

    /// Refuses a voucher that takes more from an account than it holds from that day on.
    pub fn refusal(&mut self, reader: Reader<'_>, posting: &Posting) -> anyhow::Result<Option<Refusal>> {
        for (account, sum) in taken(&posting.entries) {
            let place = (posting.fund, account, posting.dated_on);
            let least = self.free(reader, place)?;
            if least + sum >= Money::ZERO {
                continue;
            }
            let held = least_since(self.of(reader, posting.fund, account)?, day_number(posting.dated_on));
            if account == PAYMENTS_ACCOUNT && held + sum >= Money::ZERO {
                let (fund, unpaid, amount) = (posting.fund, self.unpaid(reader, posting.fund)?, -sum);
                return Ok(Some(Refusal::RestIsForPayments { fund, held, unpaid, amount }));
            }
            return Ok(Some(short(reader, place, held, -sum)?));
        }
        Ok(None)
    }

    /// What may be taken from an account on a day without it lacking then or later. What lies in the payments account for payments that are
    /// not paid yet is there for nothing else: the bank may have their file already.
    pub fn free(
        &mut self,
        reader: Reader<'_>,
        (fund, account, on): (InsuranceKind, &str, NaiveDate),
    ) -> anyhow::Result<Money> {
        let days = self.of(reader, fund, account)?;
        let (least, now): (Money, Money) = (least_since(days, day_number(on)), days.values().copied().sum());
        if account != PAYMENTS_ACCOUNT {
            return Ok(least);
        }
        Ok(least.min(now - self.unpaid(reader, fund)?))
    }

    fn unpaid(&mut self, reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Money> {
        if self.unpaid.is_none() {
            let kinds = reader.office()?.map(|office| office.kinds).unwrap_or_default();
            self.unpaid = Some(reader.unpaid_by_fund(kinds)?);
        }
        Ok(self.unpaid.as_ref().and_then(|unpaid| unpaid.get(&fund)).copied().unwrap_or_default())
    }

    /// Refuses to take more from an account than lies there from a day on.
    pub fn refuse_short(
        &mut self,
        reader: Reader<'_>,
        (fund, account, on): (InsuranceKind, &str, NaiveDate),
        amount: Money,
    ) -> anyhow::Result<()> {
        let least = self.free(reader, (fund, account, on))?;
        if least < amount {
            return Err(short(reader, (fund, account, on), least, amount)?.into());
        }
        Ok(())
    }

    /// Refuses what entries that are posted already have left overdrawn on their day or later.
    pub fn overdrawn_since(
        &mut self,
        reader: Reader<'_>,
        (fund, on): (InsuranceKind, NaiveDate),
        entries: &[EntryLine],
    ) -> anyhow::Result<Option<Refusal>> {
        for (account, sum) in taken(entries) {
            let least = least_since(self.of(reader, fund, account)?, day_number(on));
            if least < Money::ZERO {
                return Ok(Some(short(reader, (fund, account, on), least - sum, -sum)?));
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
