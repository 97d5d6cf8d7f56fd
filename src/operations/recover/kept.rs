//! Payments that were not due and did not reach anybody: what the bank sent back is not sent again, and what is not with the bank yet
//! is left out of its file. The recovery is less by them. Of a payment that came back and is due in part nobody is asked the other part,
//! whoever is paid from now on: it is kept whole, and the next payroll pays what is due.

use std::collections::{BTreeMap, BTreeSet};

use super::debtors;
use super::overpaid::{Overpaid, open_recovery};
use crate::model::{Money, Month};
use crate::operations::in_pay::refresh;
use crate::operations::run_payroll::SettledMonths;
use crate::rules::entitlement::Due;
use crate::session::Transaction;
use crate::store::payees::Payee;
use crate::store::payrolls::{LineKey, PaymentLine};
use crate::store::recoveries::{RecoveryEvent, RecoveryEventKind};

/// Keeps what can be kept for every open recovery of a claim, the oldest first.
pub fn keep_for_claim(tx: &mut Transaction<'_>, claim: i64) -> anyhow::Result<()> {
    for (recovery, left) in tx.reader().open_recoveries_of(claim)? {
        keep(tx, claim, recovery, left)?;
    }
    Ok(())
}

/// Keeps payments of a claim for a recovery of which so much is open; what is open afterwards.
pub fn keep(tx: &mut Transaction<'_>, claim: i64, recovery: i64, mut left: Money) -> anyhow::Result<Money> {
    let mut payees = tx.reader().payees_and_heirs(claim)?;
    let owing = debtors::payees_of(tx.reader(), recovery, &payees)?;
    payees.retain(|payee| owing.contains(&payee.number));
    for (line, payroll) in waiting(tx, &payees)? {
        let key = line.key;
        if line.net() > left || !is_taken_back(tx, &line)? {
            // One that is frozen goes out in time; what of it is not due is asked back.
            if payroll.is_none() {
                left -= keep_part(tx, &line, recovery)?;
            }
            continue;
        }
        match payroll {
            Some(payroll) => {
                settle(tx, recovery, (line.net(), format!("withheld {key}")))?;
                tx.writer.withhold_line(key, payroll, recovery)?;
            }
            None => {
                settle(tx, recovery, (line.net(), returned(key)))?;
                tx.writer.keep_returned_line(key)?;
            }
        }
        left -= line.net();
    }
    Ok(left)
}

fn returned(key: LineKey) -> String {
    format!("returned {key}")
}

fn settle(tx: &mut Transaction<'_>, recovery: i64, (amount, reference): (Money, String)) -> anyhow::Result<()> {
    let (kind, note) = (RecoveryEventKind::Received, String::new());
    tx.writer
        .insert_recovery_event(recovery, &RecoveryEvent { kind, amount, on: tx.today, reference, note })
        .map(|_| ())
}

/// Keeps a payment that came back of which a part is due: recoveries have their parts of it, and what is due is taken back too, so that it is
/// paid anew. What one of the recoveries has of it; nothing where months of it were settled by other payments as well.
fn keep_part(tx: &mut Transaction<'_>, line: &PaymentLine, recovery: i64) -> anyhow::Result<Money> {
    let (months, mut taken) = (months_of(tx, line)?, BTreeMap::<i64, Money>::new());
    let Some(first) = months.first() else { return Ok(Money::ZERO) };
    for one in tx.reader().line_finder()?.entitlements(line.key.payee)? {
        if let Some(recovery) = one.recovery.filter(|_| months.contains(&one.month)) {
            *taken.entry(recovery).or_default() -= one.amount;
        }
    }
    taken.retain(|_, amount| amount.is_positive());
    let (mut rest, held) = (Overpaid::default(), SettledMonths::new(tx.reader())?.of(line.key.payee, *first)?);
    for month in &months {
        let Some(settled) = held.get(month).filter(|settled| settled.due.amount.is_positive()) else { continue };
        let (amount, account) = (-settled.due.amount, -settled.due.account);
        rest.add(line.key.payee, *month, Due { amount, account }, settled.sequence);
    }
    let all: Money = taken.values().copied().sum::<Money>() + rest.amount();
    if !line.offset.is_zero() || taken.is_empty() || rest.is_empty() || all != line.net() {
        return Ok(Money::ZERO);
    }
    for (recovery, amount) in &taken {
        if tx.reader().recovery(*recovery)?.is_none_or(|open| open.left < *amount) {
            return Ok(Money::ZERO);
        }
    }
    for (recovery, amount) in &taken {
        settle(tx, *recovery, (*amount, format!("{}/{recovery}", returned(line.key))))?;
    }
    let due = open_recovery(tx, line.claim, &rest, "recalculated", 0)?;
    settle(tx, due, (rest.amount(), returned(line.key)))?;
    tx.writer.keep_returned_line(line.key)?;
    refresh(tx, line.claim)?;
    Ok(taken.get(&recovery).copied().unwrap_or_default())
}

/// The payments of payees that nobody has: those that came back, and those of payrolls that no file for the bank has held yet, with the payroll.
fn waiting(tx: &Transaction<'_>, payees: &[Payee]) -> anyhow::Result<Vec<(PaymentLine, Option<i64>)>> {
    let (mut lines, mut found) = (tx.reader().line_finder()?, Vec::new());
    let is_own = |key: &LineKey| payees.iter().any(|payee| payee.number == key.payee);
    let returned: Vec<LineKey> = tx.reader().returned_lines()?.into_iter().map(|(key, _)| key).filter(is_own).collect();
    for key in &returned {
        found.extend(lines.find(*key)?.map(|line| (line, None)));
    }
    let mut funds = tx.reader().fund_finder(tx.office.kinds)?;
    for payroll in tx.reader().payrolls_not_sent()? {
        let sent = tx.reader().sent(payroll)?;
        let sent_again = tx.reader().lines_sent_again(payroll)?.into_iter().filter(is_own);
        let own = payees.iter().map(|payee| LineKey { payroll, payee: payee.number });
        for key in own.chain(sent_again) {
            if tx.reader().is_withheld(key)? || returned.contains(&key) {
                continue;
            }
            let Some(line) = lines.find(key)?.filter(|line| line.net().is_positive()) else { continue };
            if !sent.has(funds.of(&line)?) {
                found.push((line, Some(payroll)));
            }
        }
    }
    Ok(found)
}

/// Whether nothing of what a line paid is due any more.
fn is_taken_back(tx: &Transaction<'_>, line: &PaymentLine) -> anyhow::Result<bool> {
    let months = months_of(tx, line)?;
    let Some(first) = months.first() else { return Ok(false) };
    let held = SettledMonths::new(tx.reader())?.of(line.key.payee, *first)?;
    Ok(months.iter().all(|month| held.get(month).is_none_or(|settled| settled.due.amount.is_zero())))
}

/// The months that a line settled.
fn months_of(tx: &Transaction<'_>, line: &PaymentLine) -> anyhow::Result<BTreeSet<Month>> {
    let mut months = BTreeSet::new();
    if !line.amount.is_zero() {
        months.extend(tx.reader().payroll(line.key.payroll)?.map(|run| run.month));
    }
    let settled = tx.reader().line_finder()?.entitlements(line.key.payee)?;
    months.extend(settled.iter().filter(|one| one.line == Some(line.key)).map(|one| one.month));
    Ok(months)
}
