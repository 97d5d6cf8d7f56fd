//! What accounts hold day by day, where they may not be overdrawn: money, what others owe the fund, what it invested, holds or has borrowed. A
//! voucher by hand takes from such an account only what lies there on its day and on every later one.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::model::{InsuranceKind, Money, day_number};
use crate::operations::invest::SENT_UP;
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::closing::UNDECIDED;
use crate::rules::posting::{
    ADVANCES, BONDS, BORROWED, ENTRUSTED, FISCAL_ACCOUNT, HELD, MONEY, OF_LOWER, PAYMENTS_ACCOUNT, RESERVES,
};
use crate::store::Reader;
use crate::store::investments::{DEPOSIT, Investment};
use crate::store::ledger::{EntryLine, Posting, source};

/// The balances of the accounts that were asked for, with the vouchers that were taken in since.
#[derive(Debug, Default)]
pub struct RunningBalances {
    days: HashMap<(InsuranceKind, String), BTreeMap<i64, Money>>,
    /// What payments that are not paid yet take of each payments account, once it was asked for.
    unpaid: Option<BTreeMap<InsuranceKind, Money>>,
}

/// What is entrusted of an account's own, through the upper level, or for the lower one (1202, 1101-委托上级投资, 2001-下级归集委托投资): the whole, its
/// principal, its interest and its gains.
struct Entrusted {
    whole: &'static str,
    principal: &'static str,
    interest: &'static str,
    gains: &'static str,
}

const ENTRUSTMENTS: [Entrusted; 3] = [
    Entrusted { whole: ENTRUSTED, principal: "120201", interest: "", gains: "120202" },
    Entrusted { whole: SENT_UP, principal: "11010101", interest: "11010102", gains: "11010103" },
    Entrusted { whole: OF_LOWER, principal: "20010101", interest: "20010102", gains: "20010103" },
];

impl Entrusted {
    fn codes(&self) -> impl Iterator<Item = &'static str> {
        [self.whole, self.principal, self.interest, self.gains].into_iter().filter(|code| !code.is_empty())
    }

    /// Whether a line is of its gains or its interest.
    fn is_earned(&self, account: &str) -> bool {
        account.starts_with(self.gains) || (!self.interest.is_empty() && account.starts_with(self.interest))
    }
}

/// What a line moves: its account, and what is entrusted in all and in part.
fn watched(account: &str) -> impl Iterator<Item = &'static str> + '_ {
    let tops = MONEY.into_iter().chain([ADVANCES, BONDS, HELD, BORROWED]).chain(RESERVES).chain(UNDECIDED);
    tops.chain(ENTRUSTMENTS.iter().flat_map(Entrusted::codes)).filter(move |code| account.starts_with(*code))
}

/// Which way an account is filled: 1 on the debit side, -1 on the credit side.
fn filled_on(account: &str) -> i64 {
    let is_credit =
        [HELD, BORROWED].contains(&top(account)) || RESERVES.contains(&account) || UNDECIDED.contains(&account);
    if is_credit { -1 } else { 1 }
}

/// What a voucher moves on each account that is watched.
fn moved(entries: &[EntryLine]) -> BTreeMap<&'static str, Money> {
    let mut sums: BTreeMap<&'static str, Money> = BTreeMap::new();
    for line in entries {
        for account in watched(&line.account) {
            let net = line.debit - line.credit;
            *sums.entry(account).or_default() += if filled_on(account) > 0 { net } else { -net };
        }
    }
    sums
}

/// Whether what a voucher moves of gains has to be there: where they become principal (E37), or come back as money (E45). Told alone they
/// may turn into losses, as far as the whole goes (E36, E40).
fn is_realised(of: &Entrusted, entries: &[EntryLine]) -> bool {
    let adds = |line: &EntryLine| line.account.starts_with(of.principal) && line.debit.is_positive();
    let moves_money = |line: &EntryLine| MONEY.contains(&top(&line.account));
    if of.whole == ENTRUSTED { entries.iter().any(adds) } else { entries.iter().any(moves_money) }
}

/// The entrustment of whose gains an account is.
fn gains_of(account: &str) -> Option<&'static Entrusted> {
    ENTRUSTMENTS.iter().find(|of| of.gains == account)
}

/// What a voucher takes from accounts that have to hold it, of an account its parts first: they say more.
fn taken(entries: &[EntryLine]) -> Vec<(&'static str, Money)> {
    let is_held = |account: &str| gains_of(account).is_none_or(|of| is_realised(of, entries));
    let sums = moved(entries).into_iter().filter(|(account, sum)| *sum < Money::ZERO && is_held(account));
    let mut sums: Vec<_> = sums.collect();
    sums.sort_by_key(|(account, _)| (top(account), std::cmp::Reverse(account.len()), *account));
    sums
}

/// Where a voucher stands among those of its day: what brings money comes before what takes it, and what is entrusted before what it earns.
pub fn rank(posting: &Posting) -> usize {
    let sums = moved(&posting.entries);
    let (takes, brings) = (sums.values().any(|sum| *sum < Money::ZERO), sums.values().any(|sum| sum.is_positive()));
    let moves_money = MONEY.iter().any(|account| sums.contains_key(account));
    let grows = ENTRUSTMENTS.iter().any(|of| sums.get(of.whole).is_some_and(|sum| sum.is_positive()));
    let is_earned = posting.entries.iter().any(|line| ENTRUSTMENTS.iter().any(|of| of.is_earned(&line.account)));
    match (takes, brings) {
        (false, _) if is_earned && moves_money => 1,
        (true, true) if grows && moves_money => 2,
        _ if is_earned && !moves_money => 3,
        (false, _) => 0,
        (true, true) => 4,
        (true, false) => 5,
    }
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
            let side = filled_on(account);
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

    /// Refuses gains, losses and interest of what was never entrusted by their day, and a loss that comes back where there is none. Opening
    /// balances say what there was.
    fn refuse_earned(&mut self, reader: Reader<'_>, posting: &Posting) -> anyhow::Result<Option<Refusal>> {
        let is_of = |of: &Entrusted| posting.entries.iter().any(|line| of.is_earned(&line.account));
        if posting.source == source::OPENING || !ENTRUSTMENTS.iter().any(is_of) {
            return Ok(None);
        }
        let (sums, fund, on) = (moved(&posting.entries), posting.fund, posting.dated_on);
        for of in ENTRUSTMENTS.iter().filter(|of| is_of(of)) {
            let adds = sums.get(of.principal).is_some_and(|sum| sum.is_positive());
            if !adds {
                let days = self.of(reader, fund, of.whole)?;
                let mut held = Money::ZERO;
                let nets = days.range(..=day_number(on)).map(|(_, net)| *net);
                let was_entrusted = nets.into_iter().any(|net| {
                    held += net;
                    held.is_positive()
                });
                if !was_entrusted {
                    return Ok(Some(Refusal::NothingEntrusted { fund, account: of.whole.to_owned(), on }));
                }
            }
            let back = sums.get(of.gains).copied().unwrap_or_default();
            if back.is_positive() && of.whole != ENTRUSTED && is_realised(of, &posting.entries) {
                let days = self.of(reader, fund, of.gains)?;
                let stands: Money = days.range(..=day_number(on)).map(|(_, net)| *net).sum();
                let (account, lost) = (of.gains.to_owned(), (-stands).max(Money::ZERO));
                if lost < back {
                    return Ok(Some(Refusal::LossIsLess { fund, account, lost, amount: back }));
                }
            }
        }
        Ok(None)
    }

    /// Refuses a voucher that takes more from an account than it holds from that day on. What one investment gained is looked at by itself:
    /// the losses of others stand on the same account.
    pub fn refusal(
        &mut self,
        reader: Reader<'_>,
        (posting, is_of_investment): (&Posting, bool),
    ) -> anyhow::Result<Option<Refusal>> {
        if let Some(refusal) = self.refuse_earned(reader, posting)? {
            return Ok(Some(refusal));
        }
        let is_looked_at =
            |account: &str| !is_of_investment || gains_of(account).is_none_or(|of| of.whole != ENTRUSTED);
        for (account, sum) in taken(&posting.entries).into_iter().filter(|(account, _)| is_looked_at(account)) {
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
            // A red letter over a loss that came back leaves it a loss.
            if gains_of(account).is_some_and(|of| of.whole != ENTRUSTED) {
                continue;
            }
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
