//! The true-up of last year's split of the medical fund (财会〔2017〕28号 第三部分 4601, 4602; E33): between pooled fund and individual accounts
//! goes no more than the year's end had given to the side that gives it back.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use crate::model::{InsuranceKind, Money, day_number};
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::ledger::{Posting, source};

/// 一般基金结余-统筹基金, 一般基金结余-个人账户基金
const SIDES: [&str; 2] = ["300101", "300102"];

/// The years in which vouchers by hand move net assets of the medical fund.
pub fn note(years: &mut BTreeSet<i32>, posting: &Posting) {
    let is_moved = posting.entries.iter().any(|line| SIDES.contains(&line.account.as_str()));
    if posting.source == source::DOCUMENT && posting.fund == InsuranceKind::Medical && is_moved {
        years.insert(posting.dated_on.year());
    }
}

/// Refuses what is moved beyond the split of the year before.
pub fn refuse_beyond(tx: &Transaction<'_>, years: &BTreeSet<i32>) -> anyhow::Result<()> {
    for year in years.iter().copied() {
        for account in SIDES {
            let asked = tx.reader().trued_up(year, side_of(account))?;
            if !asked.is_positive() {
                continue;
            }
            let split = may_give(tx, year, account)?;
            if asked > split {
                return Err(Refusal::TrueUpBeyondSplit { account: account.to_owned(), year, asked, split }.into());
            }
        }
    }
    Ok(())
}

/// What a side may give back: what it was given, and what the other side bore of a loss. The books of an office that was taken over since
/// do not have the split; there it is what the side has.
fn may_give(tx: &Transaction<'_>, year: i32, account: &str) -> anyhow::Result<Money> {
    let (reader, medical) = (tx.reader(), InsuranceKind::Medical);
    let december = i64::from(year - 1) * 10_000 + 1201;
    if reader.opening_of(medical)?.is_some_and(|opening| day_number(opening.dated_on) >= december) {
        let turnovers = reader.turnovers(medical, None, None)?;
        let left = turnovers.get(account).map_or(Money::ZERO, |moved| -moved.net());
        return Ok(left + reader.trued_up(year, side_of(account))?);
    }
    let mut split = Money::ZERO;
    for side in SIDES {
        let is_own = side == account;
        for given in reader.split_at_year_end(year - 1, side_of(side))? {
            let given = if is_own { given } else { -given };
            split += given.max(Money::ZERO);
        }
    }
    Ok(split)
}

/// The two digits of a side, which are the same in all accounts of the fund.
fn side_of(account: &str) -> &str {
    account.get(4..6).unwrap_or_default()
}
