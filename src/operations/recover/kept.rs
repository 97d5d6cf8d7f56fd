//! Payments that were not due and did not reach anybody: what the bank sent back is not sent again, and what is not with the bank yet
//! is left out of its file. The recovery is less by them.

use super::debtors;
use crate::model::{Money, Month};
use crate::operations::run_payroll::SettledMonths;
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
        // A line of which a part is due goes out; that part is recovered from what the payee gets.
        if line.net() > left || !is_taken_back(tx, &line)? {
            continue;
        }
        let key = line.key;
        let reference = match payroll {
            Some(_) => format!("withheld {key}"),
            None => format!("returned {key}"),
        };
        let (kind, amount) = (RecoveryEventKind::Received, line.net());
        let event = RecoveryEvent { kind, amount, on: tx.today, reference, note: String::new() };
        tx.writer.insert_recovery_event(recovery, &event)?;
        match payroll {
            Some(payroll) => tx.writer.withhold_line(key, payroll, recovery)?,
            None => tx.writer.keep_returned_line(key)?,
        }
        left -= amount;
    }
    Ok(left)
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
    let mut months: Vec<Month> = Vec::new();
    if !line.amount.is_zero() {
        months.extend(tx.reader().payroll(line.key.payroll)?.map(|run| run.month));
    }
    let settled = tx.reader().line_finder()?.entitlements(line.key.payee)?;
    months.extend(settled.iter().filter(|one| one.line == Some(line.key)).map(|one| one.month));
    let Some(first) = months.iter().min() else { return Ok(false) };
    let held = SettledMonths::new(tx.reader())?.of(line.key.payee, *first)?;
    Ok(months.iter().all(|month| held.get(month).is_none_or(|settled| settled.due.amount.is_zero())))
}
