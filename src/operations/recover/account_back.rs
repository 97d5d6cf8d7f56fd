//! What recoveries put back into an individual account: of each month that they took back what its payment had taken out, as of the same
//! day. It follows whatever comes first: the months are taken back or turn out to be due, the bank says that they are paid or came back.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::model::{AccountEntryKind, Money, Month};
use crate::operations::claim_fund::fund_of;
use crate::operations::draw_account::{draws_account, is_of};
use crate::session::Transaction;
use crate::store::accounts::AccountEntry;
use crate::store::payrolls::{Entitlement, LineKey};

/// What a payment has out of the account.
struct Taken {
    left: Money,
    valued_on: NaiveDate,
    entry: AccountEntryKind,
}

/// What the account pays of a month by a payment that settled it, in the order in which the month was settled.
struct Part {
    month: Month,
    sequence: i64,
    key: LineKey,
    left: Money,
}

/// By recovery, and by the day and the kind of entry.
type PutBack = BTreeMap<(i64, NaiveDate, &'static str), (AccountEntryKind, Money)>;

/// Brings what the recoveries of a claim put back up to date.
pub fn follow(tx: &mut Transaction<'_>, claim: i64) -> anyhow::Result<()> {
    let held = tx.reader().claim(claim)?.ok_or_else(|| anyhow::anyhow!("claim {claim} is missing"))?;
    if !draws_account(held.claim.benefit) {
        return Ok(());
    }
    let (person, kind) = (held.claim.person, fund_of(tx.reader(), &held, tx.office.kinds)?);
    let entries = tx.reader().account_entries(person, kind)?;
    let mut put_back = PutBack::new();
    for payee in tx.reader().payees_and_heirs(claim)? {
        let settled = tx.reader().line_finder()?.entitlements(payee.number)?;
        let recoveries: BTreeSet<i64> = settled.iter().filter_map(|one| one.recovery).collect();
        // What stands is taken off what has to be there.
        for recovery in &recoveries {
            let source = format!("recovery {recovery}");
            for entry in entries.iter().filter(|entry| entry.source == source) {
                let place = (*recovery, entry.valued_on, entry.entry.code());
                put_back.entry(place).or_insert((entry.entry, Money::ZERO));
            }
        }
        if !recoveries.is_empty() {
            add_wanted(tx, (payee.number, &settled), &entries, &mut put_back)?;
        }
    }
    for ((recovery, valued_on, _), (entry, wanted)) in put_back {
        let source = format!("recovery {recovery}");
        let is_own = |one: &&AccountEntry| one.source == source && one.valued_on == valued_on && one.entry == entry;
        let amount = wanted - entries.iter().filter(is_own).map(|one| one.amount).sum::<Money>();
        if !amount.is_zero() {
            let month = Month::of(valued_on);
            tx.writer.insert_account_entry(&AccountEntry { person, kind, month, entry, amount, valued_on, source })?;
        }
    }
    Ok(())
}

/// Adds what recoveries have to put back of the months of a payee: of each month from the last payment on that settled it before.
fn add_wanted(
    tx: &Transaction<'_>,
    (payee, settled): (i64, &[Entitlement]),
    entries: &[AccountEntry],
    put_back: &mut PutBack,
) -> anyhow::Result<()> {
    let mut asked = BTreeMap::<(i64, Month), (Money, i64)>::new();
    for one in settled {
        if let Some(recovery) = one.recovery {
            let (amount, first) = asked.entry((recovery, one.month)).or_insert((Money::ZERO, one.sequence));
            *amount -= one.account;
            *first = one.sequence.min(*first);
        }
    }
    let months: BTreeSet<Month> = asked.keys().map(|(_, month)| *month).collect();
    let mut parts = parts_of(tx, (payee, settled), &months)?;
    let mut taken = BTreeMap::new();
    for Part { key, .. } in &parts {
        if let Some(last) = entries.iter().rev().find(|entry| is_of(entry, *key)) {
            let left = -entries.iter().filter(|entry| is_of(entry, *key)).map(|entry| entry.amount).sum::<Money>();
            taken.insert(*key, Taken { left, valued_on: last.valued_on, entry: last.entry });
        }
    }
    for ((recovery, month), (mut open, first)) in asked {
        let before = |part: &&mut Part| part.month == month && part.sequence < first;
        for part in parts.iter_mut().rev().filter(before) {
            let Some(taken) = taken.get_mut(&part.key) else { continue };
            let amount = open.min(part.left).min(taken.left);
            if amount.is_positive() {
                let place = (recovery, taken.valued_on, taken.entry.code());
                put_back.entry(place).or_insert((taken.entry, Money::ZERO)).1 += amount;
                (open, part.left, taken.left) = (open - amount, part.left - amount, taken.left - amount);
            }
        }
    }
    Ok(())
}

/// What the account pays of months.
fn parts_of(
    tx: &Transaction<'_>,
    (payee, settled): (i64, &[Entitlement]),
    months: &BTreeSet<Month>,
) -> anyhow::Result<Vec<Part>> {
    let (payrolls, mut lines, mut parts) = (tx.reader().regular_payrolls()?, tx.reader().line_finder()?, Vec::new());
    for (month, payroll) in months.iter().filter_map(|month| Some((*month, *payrolls.get(month)?))) {
        let key = LineKey { payroll, payee };
        parts.extend(lines.find(key)?.map(|line| Part { month, sequence: 0, key, left: line.account }));
    }
    let others = settled.iter().filter(|one| months.contains(&one.month));
    let part = |one: &Entitlement| {
        let (month, sequence, left) = (one.month, one.sequence, one.account);
        Some(Part { month, sequence, key: one.line?, left })
    };
    parts.extend(others.filter_map(part));
    parts.sort_by_key(|part| part.sequence);
    Ok(parts)
}
