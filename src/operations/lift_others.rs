//! What the other dependants have when the share of one ends (工伤保险条例 第三十九条): their pensions were lowered because all together exceeded
//! the wage of the deceased; of fewer each has more, up to his part.

use crate::model::{AwardItem, Awarded, Benefit, ClaimState, Month};
use crate::operations::in_pay::timeline;
use crate::operations::reckon_claim::{Desk, reckon};
use crate::session::Transaction;
use crate::store::claims::Claim;

const ITEM: AwardItem = AwardItem::SurvivorPension;

/// Awards the pension of the dependants who are left anew, from the month on in which a share changed, as the claim was awarded: a correction
/// that waits for its award is not awarded by that.
pub fn lift_others(tx: &mut Transaction<'_>, claim: &Claim, from: Month) -> anyhow::Result<()> {
    let held = timeline(tx.reader(), claim.number)?;
    let has_ended = held.shares.iter().any(|(_, state, _)| *state == ClaimState::Stopped);
    if claim.claim.benefit != Benefit::Survivors || claim.claim.is_taken_over || !has_ended {
        return Ok(());
    }
    let Some(awarded) = tx.reader().claim_as_awarded(claim.number)? else { return Ok(()) };
    let reckoned = reckon(Desk { reader: tx.reader(), policy: tx.policy, today: tx.today }, &awarded)?.items;
    let Some(first) = reckoned.iter().find(|one| one.item == ITEM).map(|one| one.from) else { return Ok(()) };
    let changed = held.shares.iter().map(|(.., month)| *month).filter(|month| *month >= from);
    // A share may have ended before the pension began.
    let mut months: Vec<Month> = changed.map(|month| month.max(first)).collect();
    months.sort_unstable();
    months.dedup();
    for month in months {
        let of_month = |one: &&Awarded| one.item == ITEM && one.from <= month;
        let Some(amount) = reckoned.iter().rfind(of_month).map(|one| one.amount) else { continue };
        let now = timeline(tx.reader(), claim.number)?;
        if !now.is_of_all(month) && now.items_in(month).iter().any(|(item, held)| *item == ITEM && *held == amount) {
            continue;
        }
        let awarded = Awarded { item: ITEM, amount, from: month, to: None, is_once: false };
        tx.writer.insert_award_item(claim.number, &awarded)?;
    }
    Ok(())
}
