//! Takes back a payroll that the bank has no file of. Its lines stay and are in force no more: the months are owed again, what was kept
//! back for recoveries is open again, what it sent again waits again, and the same month can be run anew. Once the bank has the file,
//! answers and recoveries correct it.

use std::collections::{BTreeMap, BTreeSet};

use super::benefits::{UNDONE, give_back_months, reverse_account_entries};
use super::refuse_dependants;
use crate::model::{MatterState, Money, OperationKind};
use crate::operations::in_pay::{last_payroll_month, refresh_after};
use crate::operations::run_payroll::premiums::take_back;
use crate::refusal::{Dependant, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::matters::Matter;
use crate::store::payrolls::{Entitlement, LineKey, Payroll, PayrollSort};
use crate::store::recoveries::{RecoveryEvent, RecoveryEventKind};

/// Writes the reverse of a payroll, or of a run that sent returned payments again.
pub(super) fn reverse(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    for run in tx.reader().payrolls_of(operation)? {
        if tx.reader().is_exported(run.number)? {
            return Err(Refusal::PayrollWithBank { matter: undone.id, payroll: run.number, month: run.month }.into());
        }
        let opened = Opened::of(tx, operation)?;
        let mut dependants = later_runs(tx, &run)?;
        dependants.extend(opened.followed.iter().map(|recovery| Dependant::new("recovery", &recovery)));
        dependants.extend(stated_recoveries(tx, &run)?);
        let (credits, short) = credits(tx, &run)?;
        dependants.extend(short);
        refuse_dependants(undone, dependants)?;
        take_back_run(tx, &run, &opened, credits)?;
    }
    Ok(())
}

/// The pending matter that asks for a payroll to be taken back.
pub fn asked_to_undo(reader: Reader<'_>, run: &Payroll) -> anyhow::Result<Option<i64>> {
    let pending = reader.matters(Some(MatterState::Pending))?.into_iter();
    for undo in pending.filter(|matter| matter.kind == OperationKind::Undo) {
        let events = reader.matter_events(undo.subject.parse()?)?;
        if events.iter().any(|event| event.state == MatterState::Approved && event.operation == run.operation) {
            return Ok(Some(undo.id));
        }
    }
    Ok(None)
}

fn take_back_run(
    tx: &mut Transaction<'_>,
    run: &Payroll,
    opened: &Opened,
    credits: BTreeMap<i64, Credit>,
) -> anyhow::Result<()> {
    credits.into_iter().try_for_each(|(recovery, credit)| credit.write(tx, run, recovery))?;
    opened.withdraw(tx, run.operation)?;
    let claims = tx.reader().claims_looked_at(run)?;
    let mut waiting = Vec::new();
    for (key, number) in tx.reader().attempts_of(run.number)? {
        // What was withheld meanwhile is not due and waits for nothing.
        if !tx.reader().is_withheld(key)? {
            waiting.push((key, number));
        }
    }
    waiting.extend(tx.reader().lines_passed_by(run.number)?);
    tx.writer.cancel_payroll(run.number, &waiting, tx.today)?;
    let premiums = tx.reader().premiums_of_payroll(run.number)?;
    take_back(tx, &premiums, None)?;
    let last = last_payroll_month(tx.reader())?;
    claims.into_iter().try_for_each(|claim| refresh_after(tx, claim, last))
}

/// The payrolls of later months, which go on from this one.
fn later_runs(tx: &Transaction<'_>, run: &Payroll) -> anyhow::Result<Vec<Dependant>> {
    if run.sort != PayrollSort::Regular {
        return Ok(Vec::new());
    }
    let later = tx.reader().regular_payrolls()?.into_keys().filter(|month| *month > run.month);
    Ok(later.map(|month| Dependant::new("payroll", &month)).collect())
}

/// The recoveries that a payroll opened.
struct Opened {
    /// Those that are none any more.
    withdrawn: Vec<i64>,
    /// Those that took payments that never went out stay: what these were for is paid by the next payroll where it is due.
    kept: Vec<i64>,
    /// Those of which something came since.
    followed: Vec<i64>,
}

impl Opened {
    fn of(tx: &Transaction<'_>, operation: i64) -> anyhow::Result<Self> {
        let reader = tx.reader();
        let mut opened = Self { withdrawn: Vec::new(), kept: Vec::new(), followed: Vec::new() };
        for recovery in reader.recoveries_of(operation)? {
            if reader.recovery(recovery)?.is_none() {
                continue;
            }
            let events = reader.recovery_events(recovery)?;
            let is_kept = |event: &RecoveryEvent| {
                event.reference.starts_with("withheld ") || event.reference.starts_with("returned ")
            };
            if events.is_empty() {
                opened.withdrawn.push(recovery);
            } else if events.iter().all(is_kept) {
                opened.kept.push(recovery);
            } else {
                opened.followed.push(recovery);
            }
        }
        Ok(opened)
    }

    fn withdraw(&self, tx: &mut Transaction<'_>, operation: i64) -> anyhow::Result<()> {
        for recovery in &self.withdrawn {
            let claim = tx.reader().recovery(*recovery)?.map(|found| found.recovery.claim).unwrap_or_default();
            give_back_months(tx, claim, *recovery)?;
            tx.writer.withdraw_recovery(*recovery)?;
        }
        // What was kept back of its payments is open again.
        for entered in tx.reader().recovery_events_of(operation)? {
            if !self.kept.contains(&entered.recovery) {
                tx.writer.withdraw_recovery_event(entered.number)?;
            }
        }
        reverse_account_entries(tx, operation)
    }
}

/// Recoveries entered by hand since, without months of their own, of claims that the payroll paid: they rest on what it paid.
fn stated_recoveries(tx: &Transaction<'_>, run: &Payroll) -> anyhow::Result<Vec<Dependant>> {
    let reader = tx.reader();
    let taken: BTreeSet<i64> =
        reader.taken_back_since(run.operation)?.iter().filter_map(|taken| taken.recovery).collect();
    let mut found = Vec::new();
    for open in reader.recoveries()?.into_iter().filter(|one| one.operation > run.operation) {
        let reaches = open.recovery.to.is_none_or(|to| to >= run.month);
        if !reaches || taken.contains(&open.number) {
            continue;
        }
        for payee in reader.payees_and_heirs(open.recovery.claim)? {
            if reader.line_of_any(LineKey { payroll: run.number, payee: payee.number })?.is_some() {
                found.push(Dependant::new("recovery", &open.number));
                break;
            }
        }
    }
    Ok(found)
}

/// What a recovery loses because a payroll never paid it.
#[derive(Default)]
struct Credit {
    /// What it took back of months that the payroll paid; amounts below zero.
    months: Vec<Entitlement>,
    /// What it asks back of premiums that the payroll paid.
    premiums: Money,
    /// What is left of it by less.
    amount: Money,
}

impl Credit {
    fn write(self, tx: &mut Transaction<'_>, run: &Payroll, recovery: i64) -> anyhow::Result<()> {
        for taken in &self.months {
            let all = tx.reader().line_finder()?.entitlements(taken.payee)?;
            let next = all.iter().filter(|one| one.month == taken.month).map(|one| one.sequence + 1).max();
            let (sequence, cause) = (next.unwrap_or(1), UNDONE.to_owned());
            let (amount, account) = (-taken.amount, -taken.account);
            tx.writer.insert_entitlement(&Entitlement { amount, account, sequence, cause, ..taken.clone() })?;
        }
        if self.is_whole(tx, run, recovery)? {
            return tx.writer.withdraw_recovery(recovery);
        }
        if self.amount.is_zero() {
            return Ok(());
        }
        let reference = format!("undone {}/{recovery}", run.number);
        let kind = RecoveryEventKind::Received;
        let event = RecoveryEvent { kind, amount: self.amount, on: tx.today, reference, note: String::new() };
        tx.writer.insert_recovery_event(recovery, &event).map(|_| ())
    }

    /// Whether a recovery is of nothing but what the payroll would have paid, and nothing else came of it.
    fn is_whole(&self, tx: &Transaction<'_>, run: &Payroll, recovery: i64) -> anyhow::Result<bool> {
        let withheld = format!("withheld {}-", run.number);
        let is_of_run = |event: &RecoveryEvent| event.reference.starts_with(&withheld);
        let taken: Money = self.months.iter().map(|taken| -taken.amount).sum();
        let amount = tx.reader().recovery(recovery)?.map(|open| open.recovery.amount);
        Ok(amount == Some(taken + self.premiums) && tx.reader().recovery_events(recovery)?.iter().all(is_of_run))
    }
}

/// What a payroll paid for months of its payees, as recoveries take it back.
struct PaidByRun<'t, 's> {
    tx: &'t Transaction<'s>,
    run: &'t Payroll,
    left: BTreeMap<(i64, i64), [Money; 2]>,
}

impl PaidByRun<'_, '_> {
    /// As much of a recovery's month as the payroll paid.
    fn part(&mut self, taken: &Entitlement) -> anyhow::Result<Entitlement> {
        let place = (taken.payee, taken.month.number());
        if !self.left.contains_key(&place) {
            let paid = self.paid(taken)?;
            self.left.insert(place, paid);
        }
        let [amount, account] = self.left.entry(place).or_default();
        let (of_amount, of_account) = ((-taken.amount).min(*amount), (-taken.account).min(*account));
        *amount -= of_amount;
        *account -= of_account;
        Ok(Entitlement { amount: -of_amount, account: -of_account, ..taken.clone() })
    }

    fn paid(&self, taken: &Entitlement) -> anyhow::Result<[Money; 2]> {
        let (reader, key) = (self.tx.reader(), LineKey { payroll: self.run.number, payee: taken.payee });
        let Some(line) = reader.line_of_any(key)? else { return Ok([Money::ZERO; 2]) };
        let mut paid = if taken.month == self.run.month { [line.amount, line.account] } else { [Money::ZERO; 2] };
        for settled in reader.line_finder()?.entitlements(taken.payee)? {
            if settled.line == Some(key) && settled.month == taken.month {
                paid = [paid[0] + settled.amount, paid[1] + settled.account];
            }
        }
        Ok(paid)
    }
}

/// What each recovery since loses, and those of which less is left than they would lose.
fn credits(tx: &Transaction<'_>, run: &Payroll) -> anyhow::Result<(BTreeMap<i64, Credit>, Vec<Dependant>)> {
    let mut paid = PaidByRun { tx, run, left: BTreeMap::new() };
    let (mut credits, mut by_claim) = (BTreeMap::<i64, Credit>::new(), BTreeMap::<i64, Vec<(i64, Money)>>::new());
    for taken in tx.reader().taken_back_since(run.operation)? {
        let (part, recovery) = (paid.part(&taken)?, taken.recovery.unwrap_or_default());
        if part.amount.is_zero() && part.account.is_zero() {
            continue;
        }
        by_claim.entry(taken.claim).or_default().push((recovery, -part.amount));
        credits.entry(recovery).or_default().months.push(part);
    }
    for (claim, recovery, amount) in tx.reader().charges_of_payroll(run.number)? {
        by_claim.entry(claim).or_default().push((recovery, amount));
        credits.entry(recovery).or_default().premiums += amount;
    }
    let mut short = Vec::new();
    for (claim, parts) in by_claim {
        // What was withheld for them is settled already.
        let mut due = parts.iter().map(|(_, amount)| *amount).sum::<Money>() - withheld(tx, run, claim)?;
        for (recovery, amount) in parts.iter().rev() {
            let credit = credits.entry(*recovery).or_default();
            let left = tx.reader().recovery(*recovery)?.map(|open| open.left).unwrap_or_default() - credit.amount;
            let taken = due.min(*amount).min(left).max(Money::ZERO);
            credit.amount += taken;
            due -= taken;
        }
        if due.is_positive() {
            short.extend(parts.last().map(|(recovery, _)| Dependant::new("recovery", &recovery)));
        }
    }
    Ok((credits, short))
}

/// What of the payments of a claim in a payroll was withheld for its recoveries.
fn withheld(tx: &Transaction<'_>, run: &Payroll, claim: i64) -> anyhow::Result<Money> {
    let withheld = tx.reader().withheld_of(run.number)?;
    let payees = tx.reader().payees_and_heirs(claim)?;
    let own = |key: &LineKey| key.payroll == run.number && payees.iter().any(|payee| payee.number == key.payee);
    Ok(withheld.into_iter().filter(|(key, _)| own(key)).map(|(_, amount)| amount).sum())
}
