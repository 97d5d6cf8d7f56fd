//! Awards what an interruption left of unemployment benefit: where a sentence only interrupts it, the months that were left are drawn
//! after the release (广东省失业保险条例 第二十八条).

use crate::model::{AwardItem, Awarded, Benefit};
use crate::operations::differing_items::differing;
use crate::operations::in_pay::refresh;
use crate::operations::reckon_claim::{Desk, reckon};
use crate::session::Transaction;
use crate::store::claims::Claim;

/// Moves the end of a benefit that was resumed by the months of the interruption. Whether the conditions are still met is not asked: the
/// benefit was awarded, and ends for its own reasons.
pub fn award_rest(tx: &mut Transaction<'_>, claim: &Claim) -> anyhow::Result<()> {
    let extras = tx.policy.unemployment_extras(tx.office.region, tx.today);
    if claim.claim.benefit != Benefit::Unemployment || claim.claim.is_taken_over || !extras.sentence_interrupts {
        return Ok(());
    }
    let of_months = |item: &Awarded| matches!(item.item, AwardItem::UnemploymentBenefit | AwardItem::SeekingAllowance);
    // A correction that waits for its award is not awarded by that.
    let awarded = tx.reader().claim_as_awarded(claim.number)?;
    let desk = Desk { reader: tx.reader(), policy: tx.policy, today: tx.today };
    let reckoned = reckon(desk, awarded.as_ref().unwrap_or(claim))?;
    let items: Vec<Awarded> = reckoned.items.into_iter().filter(of_months).collect();
    let mut held = tx.reader().awarded(claim.number)?;
    held.retain(of_months);
    if items.is_empty() {
        return Ok(());
    }
    for item in differing(&held, &items) {
        tx.writer.insert_award_item(claim.number, &item)?;
    }
    refresh(tx, claim.number)
}
