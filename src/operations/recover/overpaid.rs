//! What was settled although it was not due: found when a claim stops or is recomputed, and opened as a recovery
//! (社会保险经办条例 第四十六条: the agency orders it back).

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{InsuranceKind, Money, Month};
use crate::operations::heirs::Heirs;
use crate::operations::in_pay::{last_payroll_month, parts, timeline};
use crate::operations::recover::account_back;
use crate::operations::recover::by_hand::withdraw_replaced;
use crate::operations::recover::kept::keep;
use crate::operations::run_payroll::SettledMonths;
use crate::operations::run_payroll::premiums::{not_due, take_back_of_claim};
use crate::rules::entitlement::Due;
use crate::session::Transaction;
use crate::store::payrolls::Entitlement;
use crate::store::premiums::PaidPremium;
use crate::store::recoveries::NewRecovery;

/// Months of a claim that were settled and are not due; amounts below zero.
#[derive(Clone, Debug, Default)]
pub struct Overpaid {
    months: Vec<(i64, Month, Due, i64)>,
}

impl Overpaid {
    pub fn add(&mut self, payee: i64, month: Month, difference: Due, sequence: i64) {
        self.months.push((payee, month, difference, sequence));
    }

    pub const fn is_empty(&self) -> bool {
        self.months.is_empty()
    }

    /// What is to be given back of the months from one to another.
    fn amount_of(&self, from: Month, to: Month) -> Money {
        let of_months = self.months.iter().filter(|(_, month, ..)| (from..=to).contains(month));
        -of_months.map(|(_, _, due, _)| due.amount).sum::<Money>()
    }

    /// Together with others, month by month.
    fn with(&self, other: &Self) -> Self {
        let mut months: Vec<_> = self.months.iter().chain(&other.months).copied().collect();
        months.sort_by_key(|(_, month, ..)| *month);
        Self { months }
    }

    /// What is to be given back of one payee.
    fn of(&self, payee: i64) -> Self {
        Self { months: self.months.iter().filter(|(of, ..)| *of == payee).copied().collect() }
    }

    /// What is to be given back.
    pub fn amount(&self) -> Money {
        -self.months.iter().map(|(_, _, due, _)| due.amount).sum::<Money>()
    }
}

/// Opens a recovery of what was overpaid, and takes the months back.
pub fn open_recovery(
    tx: &mut Transaction<'_>,
    claim: i64,
    overpaid: &Overpaid,
    cause: &str,
    line: u64,
) -> anyhow::Result<i64> {
    let charged = charged_to_person(tx, claim)?;
    let premiums: Money = charged.iter().map(|paid| paid.premium.amount).sum();
    let of_premiums = charged.iter().map(|paid| paid.premium.month).filter(|_| overpaid.is_empty());
    let months = || overpaid.months.iter().map(|(_, month, ..)| *month).chain(of_premiums.clone());
    let new = NewRecovery {
        claim,
        cause: cause.to_owned(),
        from: months().min(),
        to: months().max(),
        amount: overpaid.amount() + premiums,
        found_on: tx.today,
        note: String::new(),
    };
    let recovery = tx.writer.insert_recovery(&new, line)?;
    for (payee, month, due, sequence) in &overpaid.months {
        let entitlement = Entitlement {
            payee: *payee,
            claim,
            month: *month,
            sequence: *sequence,
            cause: "overpaid".to_owned(),
            amount: due.amount,
            account: due.account,
            line: None,
            recovery: Some(recovery),
        };
        tx.writer.insert_entitlement(&entitlement)?;
    }
    if overpaid.months.iter().any(|(_, _, due, _)| !due.account.is_zero()) {
        account_back::follow(tx, claim)?;
    }
    charged.iter().try_for_each(|paid| tx.writer.charge_premium(paid.row, recovery))?;
    take_back_of_claim(tx, claim, Some(recovery))?;
    Ok(recovery)
}

/// The premiums that a person gives back with the benefit of months that are not due: of medical insurance, where the region says so. They stay
/// paid; elsewhere, and of pension insurance, the fund takes them back.
fn charged_to_person(tx: &Transaction<'_>, claim: i64) -> anyhow::Result<Vec<PaidPremium>> {
    let is_charged = tx.policy.premium_ordered_back(tx.office.region, tx.today);
    let mut charged = if is_charged { not_due(tx.reader(), claim)? } else { Vec::new() };
    charged.retain(|paid| paid.premium.kind == InsuranceKind::Medical);
    Ok(charged)
}

/// Looks for months of a claim that were settled and are no longer due, and opens a recovery of them for each payee: each gives back what he was
/// paid. What the bank sent back is not sent again and counts as given back at once, and so does what is not with the bank yet. The premium
/// of a month whose benefit reached nobody is asked back by itself. What they are asked back in all, without what reached nobody.
pub fn recover_overpaid(tx: &mut Transaction<'_>, claim: i64, cause: &str, line: u64) -> anyhow::Result<Money> {
    let (ended, lowered) = overpaid_of(tx, claim)?;
    let overpaid = ended.with(&lowered);
    recover_with_premiums(tx, claim, (&overpaid, &overpaid), (cause, line))
}

/// The same once a claim or a share is paid no longer. Months of which nothing is due any more are given back for the reason of that; where less is
/// due of a month than was paid, a correction had left that, and it is found as the payroll would have: for its own reason.
pub fn recover_ended(tx: &mut Transaction<'_>, claim: i64, cause: &str, line: u64) -> anyhow::Result<()> {
    let (ended, lowered) = overpaid_of(tx, claim)?;
    let all = ended.with(&lowered);
    recover_with_premiums(tx, claim, (&ended, &all), (cause, line))?;
    recover_by_payee(tx, claim, (&lowered, &all), ("recalculated", line)).map(drop)
}

fn recover_with_premiums(
    tx: &mut Transaction<'_>,
    claim: i64,
    (own, all): (&Overpaid, &Overpaid),
    said: (&str, u64),
) -> anyhow::Result<Money> {
    if own.is_empty() && !charged_to_person(tx, claim)?.is_empty() {
        return Ok(recover(tx, claim, (own, all), said)?.1);
    }
    recover_by_payee(tx, claim, (own, all), said)
}

fn recover_by_payee(
    tx: &mut Transaction<'_>,
    claim: i64,
    (own, all): (&Overpaid, &Overpaid),
    said: (&str, u64),
) -> anyhow::Result<Money> {
    let payees: BTreeSet<i64> = own.months.iter().map(|(payee, ..)| *payee).collect();
    let mut left = Money::ZERO;
    for payee in payees {
        left += recover(tx, claim, (&own.of(payee), all), said)?.1;
    }
    Ok(left)
}

fn recover(
    tx: &mut Transaction<'_>,
    claim: i64,
    (own, all): (&Overpaid, &Overpaid),
    (cause, line): (&str, u64),
) -> anyhow::Result<(i64, Money)> {
    let recovery = open_recovery(tx, claim, own, cause, line)?;
    withdraw_replaced(tx, claim, recovery, |from, to| all.amount_of(from, to))?;
    let left = keep(tx, claim, recovery, own.amount())?;
    Ok((recovery, left))
}

/// The months of a claim that were settled and are no longer due: those of which nothing is, and those of which less is than was paid.
fn overpaid_of(tx: &Transaction<'_>, claim: i64) -> anyhow::Result<(Overpaid, Overpaid)> {
    let (mut ended, mut lowered) = (Overpaid::default(), Overpaid::default());
    let timeline = timeline(tx.reader(), claim)?;
    let (Some(last), Some(first)) = (last_payroll_month(tx.reader())?, timeline.first_month()) else {
        return Ok((ended, lowered));
    };
    let payees = tx.reader().payees_of_claim(claim)?;
    let mut finder = SettledMonths::new(tx.reader())?;
    let mut settled = BTreeMap::new();
    let heirs = Heirs::of_claim(tx.reader(), claim)?;
    let numbers: Vec<i64> = payees.iter().map(|payee| payee.number).chain(heirs.numbers(&payees)).collect();
    for payee in &numbers {
        settled.insert(*payee, finder.of(*payee, first)?);
    }
    let mut month = first;
    while month <= last {
        let all = parts(&payees, &timeline, month);
        let of_month =
            |payee: i64| settled.get(&payee).and_then(|months| months.get(&month)).copied().unwrap_or_default();
        for payee in numbers.iter().copied() {
            let due = heirs.part(&all, payee, &mut |payee| Ok(of_month(payee).due))?;
            let held = of_month(payee);
            let amount = due.amount - held.due.amount;
            if amount < Money::ZERO {
                let account = due.account - held.due.account;
                let found = if due.amount.is_zero() { &mut ended } else { &mut lowered };
                found.add(payee, month, Due { amount, account }, held.sequence);
            }
        }
        month = month.plus(1);
    }
    Ok((ended, lowered))
}
