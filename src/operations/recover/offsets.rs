//! Keeps back from a payment what was agreed for a recovery; the payee always keeps the subsistence floor.

use std::collections::{HashMap, HashSet};

use crate::model::{Money, Month};
use crate::operations::in_pay::{parts, timeline};
use crate::operations::recover::debtors::asked_on;
use crate::operations::recover::due::terms;
use crate::operations::run_payroll::{Cause, Changes};
use crate::session::{Session, Transaction};
use crate::store::payrolls::PaymentLine;
use crate::store::recoveries::{RecoveryEvent, RecoveryEventKind};
use crate::store::recovery_terms::Terms;

/// What is open and to be offset, by claim, oldest first.
pub struct Offsets {
    by_claim: HashMap<i64, Vec<Open>>,
    floor: Money,
}

struct Open {
    recovery: i64,
    left: Money,
    /// What may still be kept in the month, of all payees together.
    most: Money,
    payees: Vec<i64>,
}

impl Offsets {
    /// The recoveries that are offset from the payments of a month.
    pub fn open(tx: &Transaction<'_>, month: Month) -> anyhow::Result<Self> {
        let mut by_claim: HashMap<i64, Vec<Open>> = HashMap::new();
        for open in tx.reader().open_recoveries()? {
            let Some(most) = open.offset_monthly.filter(|most| most.is_positive()) else { continue };
            let (recovery, left) = (open.number, open.left);
            let from = open.offset_claim.unwrap_or(open.recovery.claim);
            let payees = asked_on(tx.reader(), &open, from)?;
            by_claim.entry(from).or_default().push(Open { recovery, left, most, payees });
        }
        let floor = tx.policy.offset_floor(tx.office.region, month);
        Ok(Self { by_claim, floor })
    }

    /// Keeps back what may be kept back of a payment.
    pub fn keep_back(
        &mut self,
        tx: &mut Transaction<'_>,
        line: &mut PaymentLine,
        changes: &mut Changes,
    ) -> anyhow::Result<()> {
        let Some(open) = self.by_claim.get_mut(&line.claim) else { return Ok(()) };
        for open in open.iter_mut().filter(|open| open.payees.contains(&line.key.payee)) {
            let amount = offset(line.net(), open.left.min(open.most), self.floor);
            if !amount.is_positive() {
                continue;
            }
            line.offset += amount;
            open.left -= amount;
            open.most -= amount;
            let event = RecoveryEvent {
                kind: RecoveryEventKind::Offset,
                amount,
                on: tx.today,
                reference: line.key.to_string(),
                note: String::new(),
            };
            tx.writer.insert_recovery_event(open.recovery, &event)?;
            // Of several recoveries something may be kept of the same payment.
            changes.add_of(line.key.payee, Cause::Deduction, -amount);
        }
        Ok(())
    }
}

/// The recoveries that were agreed to be kept back, of which nothing is as of a month: nothing is paid from which it could be, or no more than
/// the floor to anybody who owes it. What was handed to others waits for them.
pub fn idle(session: &Session, month: Month) -> anyhow::Result<HashSet<i64>> {
    let (reader, terms) = (session.reader(), terms(session.reader())?);
    let floor = session.policy().offset_floor(session.office().region, month);
    let mut found = HashSet::new();
    for open in reader.open_recoveries()? {
        let is_agreed = |terms: &Terms| terms.event == RecoveryEventKind::OffsetAgreed && !terms.is_referred;
        if !terms.get(&open.number).is_some_and(is_agreed) {
            continue;
        }
        let claim = open.offset_claim.unwrap_or(open.recovery.claim);
        let timeline = timeline(reader, claim)?;
        let is_to_come = timeline.first_month().is_some_and(|first| first > month);
        let asked = asked_on(reader, &open, claim)?;
        let paid = parts(&reader.payees_of_claim(claim)?, &timeline, month);
        if !is_to_come && paid.iter().all(|(payee, due)| due.amount <= floor || !asked.contains(payee)) {
            found.insert(open.number);
        }
    }
    Ok(found)
}

/// As much of what is wanted as leaves the floor.
fn offset(net: Money, wanted: Money, floor: Money) -> Money {
    wanted.min(net - floor).max(Money::ZERO)
}
