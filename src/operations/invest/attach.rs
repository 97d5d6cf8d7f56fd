//! Entries on what is entrusted that are booked beside the investments (E36 of the lower level, E37): they change the investment they are of,
//! so that its cost and value stay what the books hold. Vouchers that name no event may not touch what recorded investments hold.

use std::collections::BTreeSet;

use super::{BOND, DEPOSIT, GAINS, PRINCIPAL, is_entrusted};
use crate::model::{InsuranceKind, Money};
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::posting::{BONDS, ENTRUSTED};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::investments::{Booked, Investment, NewMove};
use crate::store::ledger::{EntryLine, Posting};

/// What an account of a fund holds beside the recorded investments.
fn beside(reader: Reader<'_>, fund: InsuranceKind, account: &str) -> anyhow::Result<Money> {
    let rows = reader.invested_in_books()?.into_iter().filter(|(of, code, _)| *of == fund && code.starts_with(account));
    Ok(rows.map(|(_, _, Booked { opened, by_hand, .. })| opened + by_hand).sum())
}

fn held_of(reader: Reader<'_>, fund: InsuranceKind) -> anyhow::Result<Vec<Investment>> {
    Ok(reader.investments(Some(fund))?.into_iter().filter(|one| one.ended.is_none()).collect())
}

/// The investment that the voucher of an event changes: the one that is named, or the only one. Where something is entrusted that is not
/// recorded, the event is of that, unless it names another.
pub fn investment_of(
    tx: &Transaction<'_>,
    posting: &Posting,
    named: Option<i64>,
) -> anyhow::Result<Result<Option<i64>, Refusal>> {
    let is_of_entrusted = posting.entries.iter().any(|line| top(&line.account) == ENTRUSTED);
    if !is_of_entrusted && named.is_none() {
        return Ok(Ok(None));
    }
    let held: Vec<Investment> = held_of(tx.reader(), posting.fund)?.into_iter().filter(is_entrusted).collect();
    let found = match named {
        Some(number) => held.iter().find(|one| one.number == number && is_of_entrusted),
        None if held.is_empty() || !beside(tx.reader(), posting.fund, PRINCIPAL)?.is_zero() => return Ok(Ok(None)),
        None => held.first().filter(|_| held.len() == 1),
    };
    let Some(found) = found else {
        let numbers = held.iter().map(|one| one.number.to_string()).collect::<Vec<_>>().join(", ");
        return Ok(Err(match named {
            Some(investment) => Refusal::InvestmentUnknown { investment },
            None => Refusal::InvestmentNotNamed { fund: posting.fund, numbers },
        }));
    };
    let since = found.stands_since();
    if posting.dated_on < since {
        return Ok(Err(Refusal::InvestmentStandsLater { investment: found.number, on: posting.dated_on, since }));
    }
    Ok(Ok(Some(found.number)))
}

/// Records what a voucher that was posted changed of an investment.
pub fn record(tx: &mut Transaction<'_>, posting: &Posting, investment: i64) -> anyhow::Result<()> {
    let Some(voucher) = tx.reader().voucher_of_document(posting.fund, &posting.document)? else {
        anyhow::bail!("the voucher of document {} is missing", posting.document)
    };
    let net = |account: &str| -> Money {
        let is_of = |line: &&EntryLine| line.account.starts_with(account);
        posting.entries.iter().filter(is_of).map(|line| line.debit - line.credit).sum()
    };
    let (cost, gain) = (net(PRINCIPAL), net(GAINS));
    let moved = NewMove { cost, worth: cost + gain, proceeds: Money::ZERO, voucher: Some(voucher.row) };
    tx.writer.insert_investment_move(investment, posting.dated_on, &moved)?;
    refuse_beyond(tx, posting.fund, (investment, cost, gain))
}

/// An investment loses no more than it is worth, and of its own gains alone principal is made: the account holds those of all.
fn refuse_beyond(
    tx: &Transaction<'_>,
    fund: InsuranceKind,
    (number, cost, gain): (i64, Money, Money),
) -> anyhow::Result<()> {
    let Some(found) = tx.reader().investments(Some(fund))?.into_iter().find(|one| one.number == number) else {
        return Ok(());
    };
    let (worth, gains) = (found.value - cost - gain, found.value - found.cost - gain);
    let (held, amount) = if cost.is_positive() && gain < Money::ZERO { (gains, -gain) } else { (worth, -cost - gain) };
    if held < amount {
        let held = held.max(Money::ZERO);
        return Err(Refusal::InvestmentHoldsLess { investment: number, held, amount }.into());
    }
    Ok(())
}

/// Refuses a red letter over a voucher whose investment changed again since.
pub fn refuse_later(tx: &Transaction<'_>, voucher: i64, operation: i64) -> anyhow::Result<()> {
    let Some(number) = tx.reader().investment_of_voucher(voucher)? else { return Ok(()) };
    let Some(found) = tx.reader().investments(None)?.into_iter().find(|one| one.number == number) else {
        return Ok(());
    };
    if found.ended.is_some() || found.history.iter().any(|stand| stand.operation > operation) {
        return Err(Refusal::InvestmentChangedSince { voucher, investment: number }.into());
    }
    Ok(())
}

/// Refuses vouchers by hand that take what recorded investments hold: what the accounts hold beside them is all that a hand may move.
pub fn refuse_taken(tx: &Transaction<'_>, funds: &BTreeSet<InsuranceKind>) -> anyhow::Result<()> {
    for fund in funds.iter().copied() {
        let held = held_of(tx.reader(), fund)?;
        let entrusted: Vec<&Investment> = held.iter().filter(|one| is_entrusted(one)).collect();
        let bonds: Vec<&Investment> = held.iter().filter(|one| one.bought.class == BOND).collect();
        for (account, of) in [(BONDS, &bonds), (PRINCIPAL, &entrusted), (GAINS, &entrusted)] {
            if of.is_empty() {
                continue;
            }
            let rest = beside(tx.reader(), fund, account)?;
            let is_taken = if account == GAINS {
                !rest.is_zero() && beside(tx.reader(), fund, PRINCIPAL)?.is_zero()
            } else {
                rest < Money::ZERO
            };
            if is_taken {
                let numbers = of.iter().map(|one| one.number.to_string()).collect::<Vec<_>>().join(", ");
                return Err(Refusal::HeldByInvestments { fund, account: account.to_owned(), numbers }.into());
            }
        }
    }
    Ok(())
}

/// What the books hold of recorded investments, beside what these come to; by fund and account.
pub fn booked_and_held(reader: Reader<'_>) -> anyhow::Result<Vec<(InsuranceKind, String, [Money; 3])>> {
    let mut sums: std::collections::BTreeMap<(InsuranceKind, String), [Money; 3]> = std::collections::BTreeMap::new();
    for (fund, account, Booked { recorded, by_hand, .. }) in reader.invested_in_books()? {
        let sum = sums.entry((fund, account)).or_default();
        sum[0] += recorded;
        sum[2] += by_hand;
    }
    for one in reader.investments(None)?.into_iter().filter(|one| one.bought.class != DEPOSIT) {
        let is_left = one.ended.is_none();
        let mut add = |account: &str, amount: Money| {
            sums.entry((one.bought.fund, account.to_owned())).or_default()[1] +=
                if is_left { amount } else { Money::ZERO };
        };
        if is_entrusted(&one) {
            add(PRINCIPAL, one.cost);
            add(GAINS, one.value - one.cost);
        } else {
            add(BONDS, one.cost);
        }
    }
    Ok(sums.into_iter().map(|((fund, account), sums)| (fund, account, sums)).collect())
}
