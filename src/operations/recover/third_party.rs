//! What the fund paid in the place of a third party (社会保险法 第三十条): his debt from the day of the payment on, not that of whom it was
//! paid to.

use chrono::NaiveDate;

use crate::model::{Benefit, Month};
use crate::operations::reckon_claim::{ClaimFacts, owed_by_third_party};
use crate::session::Transaction;
use crate::store::claims::NewClaim;
use crate::store::payrolls::PaymentLine;
use crate::store::recoveries::NewRecovery;

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
    let held = tx.reader().recoveries_of_claim(payment.claim)?.into_iter();
    let key = payment.key.to_string();
    let held = held.rev().find(|one| is_owed_by_him(&one.recovery) && one.recovery.note == key);
    match (held, is_paid) {
        (None, true) => {
            let (month, amount, found_on) = (Some(Month::of(on)), payment.net(), tx.today);
            let (claim, cause) = (payment.claim, CAUSE.to_owned());
            let new = NewRecovery { claim, cause, from: month, to: month, amount, found_on, note: key };
            tx.writer.insert_recovery(&new, 0).map(|_| ())
        }
        // What came back is sent again: of what he settled in part the rest stays his debt.
        (Some(held), false) if held.settled.is_zero() => tx.writer.withdraw_recovery(held.number),
        _ => Ok(()),
    }
}
