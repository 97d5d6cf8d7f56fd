//! What the fund paid in the place of a third party (社会保险法 第三十条): his debt from the day of the payment on, not that of whom it was
//! paid to. Where the claim is corrected later, he owes what of the payments is due by what it says now: all of it where it says so only
//! since, less where it comes to less, nothing where it is not his any more.

use chrono::NaiveDate;

use super::due_again;
use crate::i18n::Message;
use crate::model::{Benefit, Money, Month};
use crate::operations::in_pay::timeline;
use crate::operations::reckon_claim::{ClaimFacts, owed_by_third_party};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::{Claim, NewClaim};
use crate::store::payrolls::PaymentLine;
use crate::store::recoveries::{NewRecovery, RecoveryEvent, RecoveryEventKind, StandingRecovery};

/// The cause of such a recovery.
const CAUSE: &str = "third_party_unpaid";

/// Whether a third party owes it.
pub(super) fn is_owed_by_him(recovery: &NewRecovery) -> bool {
    recovery.cause == CAUSE
}

/// Opens it when a payment was made, and withdraws it when the payment came back, as far as nothing was settled.
pub fn follow(
    tx: &mut Transaction<'_>,
    claim: &NewClaim,
    (payment, on): (&PaymentLine, NaiveDate),
    is_paid: bool,
) -> anyhow::Result<()> {
    if claim.benefit != Benefit::Medical || !owed_by_third_party(&ClaimFacts::read(&claim.facts)?) {
        return Ok(());
    }
    let mut held = tx.reader().recoveries_of_claim(payment.claim)?;
    let key = payment.key.to_string();
    held.retain(|one| is_owed_by_him(&one.recovery) && one.recovery.note == key);
    if is_paid && held.is_empty() {
        let (month, amount, found_on) = (Some(Month::of(on)), payment.net(), tx.today);
        let (claim, cause) = (payment.claim, CAUSE.to_owned());
        let new = NewRecovery { claim, cause, from: month, to: month, amount, found_on, note: key };
        return tx.writer.insert_recovery(&new, 0).map(|_| ());
    }
    // What came back is sent again: of what he settled in part the rest stays his debt.
    held.retain(|one| !is_paid && one.settled.is_zero());
    held.iter().try_for_each(|one| tx.writer.withdraw_recovery(one.number))
}

/// How his debt differs from what a claim says now.
#[derive(Debug, Default)]
pub struct Differs {
    /// Payments of which he owes more: the payment, the day on which it was paid, how much more.
    more: Vec<(String, NaiveDate, Money)>,
    /// Recoveries of which he owes less, and how much less.
    less: Vec<(i64, Money)>,
    /// What he settled beyond all that.
    pub(super) settled_beyond: Money,
}

impl Differs {
    pub const fn is_empty(&self) -> bool {
        self.more.is_empty() && self.less.is_empty()
    }
}

/// Compares what he owes of each payment of a claim with what is due of it.
pub fn differs(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<Differs> {
    let mut differs = Differs::default();
    if claim.claim.benefit != Benefit::Medical {
        return Ok(differs);
    }
    let mut owing: Vec<(StandingRecovery, Money)> = Vec::new();
    for recovery in reader.recoveries_of_claim(claim.number)? {
        if is_owed_by_him(&recovery.recovery) {
            let amount = recovery.recovery.amount - due_again::settled_again(reader, recovery.number)?;
            owing.push((recovery, amount));
        }
    }
    let is_his = owed_by_third_party(&ClaimFacts::read(&claim.claim.facts)?);
    let mut due = if is_his { due_in_all(reader, claim.number)? } else { Money::ZERO };
    for (key, paid_on, paid) in reader.payments_made(claim.number)? {
        let owes = paid.min(due);
        due -= owes;
        let key = key.to_string();
        let of_payment = || owing.iter().filter(|(held, _)| held.recovery.note == key);
        let held: Money = of_payment().map(|(_, amount)| *amount).sum();
        if held < owes {
            differs.more.push((key, paid_on, owes - held));
            continue;
        }
        let mut beyond = held - owes;
        for (recovery, amount) in of_payment().rev() {
            let less = beyond.min(recovery.left).min(*amount);
            if less.is_positive() {
                differs.less.push((recovery.number, less));
                beyond -= less;
            }
        }
        differs.settled_beyond += beyond;
    }
    Ok(differs)
}

/// What is due of a claim for costs.
fn due_in_all(reader: Reader<'_>, claim: i64) -> anyhow::Result<Money> {
    let timeline = timeline(reader, claim)?;
    let mut months: Vec<Month> = timeline.items.iter().map(|item| item.from).collect();
    months.sort_unstable();
    months.dedup();
    Ok(months.into_iter().map(|month| timeline.due(month).amount).sum())
}

/// Brings his debt in step with what an award came to; whether it changed, and what is to be told. Nothing is withdrawn, so that the award
/// can be taken back.
pub fn settle(tx: &mut Transaction<'_>, claim: &Claim) -> anyhow::Result<(bool, Option<Message>)> {
    let Differs { more, less, settled_beyond } = differs(tx.reader(), claim)?;
    let is_changed = !more.is_empty() || !less.is_empty();
    for (note, paid_on, amount) in more {
        let (month, cause, found_on) = (Some(Month::of(paid_on)), CAUSE.to_owned(), tx.today);
        let new = NewRecovery { claim: claim.number, cause, from: month, to: month, amount, found_on, note };
        tx.writer.insert_recovery(&new, 0)?;
    }
    for (recovery, amount) in less {
        let (kind, on) = (RecoveryEventKind::Received, tx.today);
        let reference = due_again::reference(recovery, tx.writer.operation());
        tx.writer
            .insert_recovery_event(recovery, &RecoveryEvent { kind, amount, on, reference, note: String::new() })?;
    }
    let told = (is_changed && settled_beyond.is_positive())
        .then_some(Message::OwedLessThanSettled { claim: claim.number, amount: settled_beyond });
    Ok((is_changed || told.is_some(), told))
}
