//! What was not told of a claim when it was taken over is told by the same row with it.

use crate::operations::batch::Tally;
use crate::session::Transaction;
use crate::store::claim_versions::VersionReason;
use crate::store::claims::{Claim, NewClaim};

/// Enters what a row tells of a claim that was not told before; where it tells nothing new, it is the same.
pub(super) fn told(
    tx: &mut Transaction<'_>,
    held: &Claim,
    row: &NewClaim,
    line: u64,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    let Some(told) = with_untold(&held.claim, row) else {
        tally.counts.same += 1;
        return Ok(());
    };
    let why = VersionReason { from: None, reason: "take_over".to_owned(), happened_on: tx.today };
    tx.writer.insert_claim_version(held.number, &told, &why, line)?;
    tally.counts.changed += 1;
    Ok(())
}

/// The claim with what a row tells of it that was not told before; none where it tells nothing new.
fn with_untold(held: &NewClaim, row: &NewClaim) -> Option<NewClaim> {
    let told = NewClaim {
        statutory_month: held.statutory_month.or(row.statutory_month),
        chosen_month: held.chosen_month.or(row.chosen_month),
        months_paid: held.months_paid.or(row.months_paid),
        months_deemed: held.months_deemed.or(row.months_deemed),
        ..held.clone()
    };
    (told != *held).then_some(told)
}
