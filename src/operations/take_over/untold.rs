//! What was not told of a claim when it was taken over is told by the same row with it.

use crate::operations::batch::Tally;
use crate::operations::pension_area::{area_of, with_area};
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
    let Some(told) = with_untold(&held.claim, row)? else {
        tally.counts.same += 1;
        return Ok(());
    };
    let why = VersionReason { from: None, reason: "take_over".to_owned(), happened_on: tx.today };
    tx.writer.insert_claim_version(held.number, &told, &why, line)?;
    tally.counts.changed += 1;
    Ok(())
}

/// What is taken over again says all of it anew.
pub(super) fn said_again(tx: &mut Transaction<'_>, held: &Claim, row: &NewClaim, line: u64) -> anyhow::Result<()> {
    let said = NewClaim { applied_on: held.claim.applied_on, ..row.clone() };
    if said == held.claim {
        return Ok(());
    }
    let why = VersionReason { from: None, reason: "take_over".to_owned(), happened_on: tx.today };
    tx.writer.insert_claim_version(held.number, &said, &why, line)
}

/// The claim with what a row tells of it that was not told before; none where it tells nothing new.
fn with_untold(held: &NewClaim, row: &NewClaim) -> anyhow::Result<Option<NewClaim>> {
    let area = area_of(row)?.filter(|_| area_of(held).is_ok_and(|area| area.is_none()));
    let told = NewClaim {
        statutory_month: held.statutory_month.or(row.statutory_month),
        chosen_month: held.chosen_month.or(row.chosen_month),
        months_paid: held.months_paid.or(row.months_paid),
        months_deemed: held.months_deemed.or(row.months_deemed),
        facts: area.map_or_else(|| Ok(held.facts.clone()), |area| with_area(&held.facts, &area))?,
        ..held.clone()
    };
    Ok((told != *held).then_some(told))
}
