//! The line of a payee with whom something changed: each month since the beginning is compared with what was settled for it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::arrears::withheld;
use super::{Cause, Changes};
use crate::model::{ClaimState, Money, Month, Withheld};
use crate::operations::heirs::{Heirs, owed};
use crate::operations::in_pay::{parts, settle_after, timeline};
use crate::operations::recover::kept::keep;
use crate::operations::recover::overpaid::{Overpaid, open_recovery};
use crate::rules::entitlement::{Due, Timeline};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::awards::InPay;
use crate::store::payees::Payee;
use crate::store::payrolls::{Entitlement, LineFinder, LineKey, PaymentLine};

/// What was settled for a month of a payee.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settled {
    pub due: Due,
    /// What the month's own payroll paid, whatever was taken back since.
    pub paid: Money,
    /// The next sequence of an entitlement for that month.
    pub sequence: i64,
}

/// Looks at every month of changed claims.
pub(super) struct Reckoner<'s> {
    payroll: i64,
    month: Month,
    settled: SettledMonths<'s>,
    /// Claims of several payees, settled when all of these are through.
    shared: Vec<i64>,
    heirs: Heirs,
}

/// Reads what was settled for payees.
pub struct SettledMonths<'s> {
    finder: LineFinder<'s>,
    payrolls: BTreeMap<Month, i64>,
}

impl<'s> SettledMonths<'s> {
    pub fn new(reader: Reader<'s>) -> anyhow::Result<Self> {
        Ok(Self { finder: reader.line_finder()?, payrolls: reader.regular_payrolls()? })
    }

    /// What was settled by month.
    pub fn of(&mut self, payee: i64, from: Month) -> anyhow::Result<BTreeMap<Month, Settled>> {
        let mut settled: BTreeMap<Month, Settled> = BTreeMap::new();
        let mut passed = self.passed(payee)?;
        for (month, payroll) in self.payrolls.range(from..) {
            let key = LineKey { payroll: *payroll, payee };
            if let Some(line) = self.finder.find(key)?
                && !line.amount.is_zero()
            {
                let mut due = Due { amount: line.amount, account: line.account };
                if let Some(kept_back) = passed.get_mut(&key) {
                    due = of_kept_back(due, kept_back);
                }
                settled.insert(*month, Settled { due, paid: line.amount, sequence: 1 });
            }
        }
        for entitlement in self.finder.entitlements(payee)? {
            let held = settled.entry(entitlement.month).or_default();
            let mut due = Due { amount: entitlement.amount, account: entitlement.account };
            if let Some(kept_back) = entitlement.line.and_then(|key| passed.get_mut(&key)) {
                due = of_kept_back(due, kept_back);
            }
            held.due.amount += due.amount;
            held.due.account += due.account;
            held.sequence = held.sequence.max(entitlement.sequence + 1);
        }
        Ok(settled)
    }

    /// The lines that came back and are the heirs', with what had been kept back of each: that alone is settled by it.
    fn passed(&mut self, payee: i64) -> anyhow::Result<BTreeMap<LineKey, Money>> {
        let mut passed = BTreeMap::new();
        for key in self.finder.passed(payee)? {
            passed.extend(self.finder.find(key)?.map(|line| (key, line.offset)));
        }
        Ok(passed)
    }
}

impl<'s> Reckoner<'s> {
    pub(super) fn new(tx: &Transaction<'s>, (payroll, month): (i64, Month), heirs: Heirs) -> anyhow::Result<Self> {
        let settled = SettledMonths::new(tx.reader())?;
        Ok(Self { payroll, month, settled, shared: Vec::new(), heirs })
    }

    pub(super) const fn heirs(&self) -> &Heirs {
        &self.heirs
    }

    /// What a payee died with unpaid.
    pub(super) fn owed(&mut self, tx: &Transaction<'_>, pay: &InPay) -> anyhow::Result<Money> {
        let months = owed(tx.reader(), &mut self.settled, (pay.claim, pay.payee), self.month)?;
        Ok(months.into_values().sum())
    }

    /// Says that a payee who was paid the month before is not any more: he died, and what he is owed waits.
    pub(super) fn note_death(&mut self, pay: &InPay, changes: &mut Changes) -> anyhow::Result<()> {
        let before = self.month.plus(-1);
        let paid = self.settled.of(pay.payee, before)?.get(&before).map(|settled| settled.paid).unwrap_or_default();
        if paid.is_positive() {
            changes.add(Cause::Stopped, -paid);
        }
        Ok(())
    }

    /// What falls to a payee of each month up to that of the payroll.
    fn parts_of(
        &mut self,
        (payees, timeline, first): (&[Payee], &Timeline, Month),
        payee: i64,
    ) -> anyhow::Result<BTreeMap<Month, Due>> {
        let (mut found, mut known) = (BTreeMap::new(), BTreeMap::<i64, BTreeMap<Month, Settled>>::new());
        let mut month = first;
        while month <= self.month {
            let all = parts(payees, timeline, month);
            let mut settled_of = |payee: i64| {
                let months = match known.entry(payee) {
                    Entry::Occupied(held) => held.into_mut(),
                    Entry::Vacant(place) => place.insert(self.settled.of(payee, first)?),
                };
                Ok(months.get(&month).map(|settled| settled.due).unwrap_or_default())
            };
            found.insert(month, self.heirs.part(&all, payee, &mut settled_of)?);
            month = month.plus(1);
        }
        Ok(found)
    }

    /// What is due to a payee up to the month of the payroll and not settled.
    pub(super) fn left(&mut self, tx: &Transaction<'_>, pay: &InPay) -> anyhow::Result<Money> {
        let (timeline, payees) = (timeline(tx.reader(), pay.claim)?, tx.reader().payees_of_claim(pay.claim)?);
        let Some(first) = timeline.first_month() else { return Ok(Money::ZERO) };
        let settled = self.settled.of(pay.payee, first)?;
        let due = self.parts_of((&payees, &timeline, first), pay.payee)?;
        let held = |month: &Month| settled.get(month).map(|held| held.due.amount).unwrap_or_default();
        Ok(due.iter().map(|(month, due)| (due.amount - held(month)).max(Money::ZERO)).sum())
    }

    /// The line of a payee, with what it settles beside its month.
    pub(super) fn line(
        &mut self,
        tx: &mut Transaction<'_>,
        pay: &InPay,
        changes: &mut Changes,
    ) -> anyhow::Result<Option<PaymentLine>> {
        let timeline = timeline(tx.reader(), pay.claim)?;
        let payees = tx.reader().payees_of_claim(pay.claim)?;
        let Some(first) = timeline.first_month() else { return Ok(None) };
        let mut settled = self.settled.of(pay.payee, first)?;
        let mut due = self.parts_of((&payees, &timeline, first), pay.payee)?;
        if self.recover_overpaid(tx, pay, (&due, &settled))? {
            // A payment that came back may have been taken back whole: what is due of it is paid now.
            settled = self.settled.of(pay.payee, first)?;
            due = self.parts_of((&payees, &timeline, first), pay.payee)?;
        }
        let part = |month: Month| due.get(&month).copied().unwrap_or_default();
        let own = part(self.month);
        let key = LineKey { payroll: self.payroll, payee: pay.payee };
        let mut back = Money::ZERO;
        let withheld = withheld(tx.reader(), (pay.claim, pay.payee), (&timeline, self.month))?;
        let mut waiting = Money::ZERO;
        let mut month = first;
        while month < self.month {
            let (due, held) = (part(month), settled.get(&month).copied().unwrap_or_default());
            let (amount, account) = (due.amount - held.due.amount, due.account - held.due.account);
            let is_difference = held.sequence > 0;
            let waits = withheld == Withheld::Everything || (withheld == Withheld::Differences && is_difference);
            if waits && amount.is_positive() {
                waiting += amount;
            } else if amount.is_positive() || (amount.is_zero() && !account.is_zero()) {
                back += amount;
                let cause = cause_of(amount, held);
                let entitlement = Entitlement {
                    payee: pay.payee,
                    claim: pay.claim,
                    month,
                    sequence: held.sequence,
                    cause: cause.to_owned(),
                    amount,
                    account,
                    line: Some(key),
                    recovery: None,
                };
                tx.writer.insert_entitlement(&entitlement)?;
            }
            month = month.plus(1);
        }
        if waiting.is_positive() {
            changes.add_of(pay.payee, Cause::ResumptionAwaited, waiting);
        }
        self.note(&timeline, pay.payee, &settled, (own.amount, back), changes);
        if payees.len() == 1 && !self.heirs.is_of(&payees) {
            settle_after(tx, pay.claim, &payees, &timeline, self.month)?;
        } else if self.shared.last() != Some(&pay.claim) {
            self.shared.push(pay.claim);
        }
        let is_paid = own.amount.is_positive() || back.is_positive();
        let (amount, account, offset) = (own.amount, own.account, Money::ZERO);
        Ok(is_paid.then_some(PaymentLine { key, claim: pay.claim, amount, account, back, offset }))
    }

    /// Opens a recovery of what a payee was paid of months before beyond what is due, where there is any.
    fn recover_overpaid(
        &self,
        tx: &mut Transaction<'_>,
        pay: &InPay,
        (due, settled): (&BTreeMap<Month, Due>, &BTreeMap<Month, Settled>),
    ) -> anyhow::Result<bool> {
        let mut overpaid = Overpaid::default();
        for (month, held) in settled.range(..self.month).filter(|(month, _)| due.contains_key(month)) {
            let due = due.get(month).copied().unwrap_or_default();
            let (amount, account) = (due.amount - held.due.amount, due.account - held.due.account);
            if amount < Money::ZERO {
                overpaid.add(pay.payee, *month, Due { amount, account }, held.sequence);
            }
        }
        if !overpaid.is_empty() {
            let recovery = open_recovery(tx, pay.claim, &overpaid, "recalculated", 0)?;
            keep(tx, pay.claim, recovery, overpaid.amount())?;
        }
        Ok(!overpaid.is_empty())
    }

    /// Says what is new about a payee's month.
    fn note(
        &self,
        timeline: &Timeline,
        payee: i64,
        settled: &BTreeMap<Month, Settled>,
        (own, back): (Money, Money),
        changes: &mut Changes,
    ) {
        let before = settled.get(&self.month.plus(-1)).map(|settled| settled.paid).unwrap_or_default();
        let was_paid = settled.values().any(|settled| settled.paid.is_positive());
        let is_suspended = timeline.state(self.month) == Some(ClaimState::Suspended)
            || timeline.share_state(payee, self.month) == ClaimState::Suspended;
        match (own.is_positive(), before.is_positive()) {
            (true, false) if was_paid => changes.add(Cause::Resumed, own),
            (true, false) => changes.add(Cause::New, own),
            (false, true) if is_suspended => {
                changes.add(Cause::Suspended, -before);
            }
            (false, true) => changes.add(Cause::Stopped, -before),
            (true, true) if own > before => changes.add(Cause::Increased, own - before),
            (true, true) if own < before => changes.add(Cause::Decreased, own - before),
            (true, true) => changes.add(Cause::Unchanged, own),
            (false, false) => {}
        }
        if back.is_positive() {
            changes.add(Cause::BackPay, back);
        }
    }

    /// Settles the claims that have several payees.
    pub(super) fn finish(mut self, tx: &mut Transaction<'_>) -> anyhow::Result<Heirs> {
        self.shared.sort_unstable();
        self.shared.dedup();
        for claim in std::mem::take(&mut self.shared) {
            let (timeline, payees) = (timeline(tx.reader(), claim)?, tx.reader().payees_of_claim(claim)?);
            settle_after(tx, claim, &payees, &timeline, self.month)?;
        }
        Ok(self.heirs)
    }
}

/// What of an amount had been kept back for a recovery, as far as that reaches.
fn of_kept_back(due: Due, kept_back: &mut Money) -> Due {
    let amount = due.amount.min(*kept_back).max(Money::ZERO);
    *kept_back -= amount;
    Due { amount, account: Money::ZERO }
}

/// Why a month before is paid now.
const fn cause_of(amount: Money, held: Settled) -> &'static str {
    if amount.is_zero() {
        "correction"
    } else if held.sequence == 0 {
        "back_pay"
    } else {
        "difference"
    }
}
