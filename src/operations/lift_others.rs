//! What the other dependants have when the share of one ends (工伤保险条例 第三十九条): their pensions were lowered because all together exceeded
//! the wage of the deceased; of fewer each has more, up to his part. Reading: who is kept back for a while still counts.

use rust_decimal::Decimal;

use crate::model::{AwardItem, Awarded, Benefit, ClaimState, Month};
use crate::operations::in_pay::timeline;
use crate::operations::individual_account::region_of;
use crate::operations::reckon_claim::ClaimFacts;
use crate::rules::benefits::injury_death::{dependants, lifted};
use crate::session::Transaction;
use crate::store::claims::Claim;

const ITEM: AwardItem = AwardItem::SurvivorPension;

/// Awards the pension of the dependants who are left anew, from the month on in which a share changed. Only where each dependant has a
/// payee of his own can it be told whose part is whose.
pub fn lift_others(tx: &mut Transaction<'_>, claim: &Claim, from: Month) -> anyhow::Result<()> {
    if claim.claim.benefit != Benefit::Survivors {
        return Ok(());
    }
    let facts = ClaimFacts::read(&claim.claim.facts)?;
    let dependants = dependants(facts.text("dependants").unwrap_or_default());
    let payees = tx.reader().payees_of_claim(claim.number)?;
    let terms = tx.policy.injury_death(region_of(tx.reader())?, claim.claim.event_on).ok();
    let Some(terms) = terms.filter(|_| !dependants.is_empty() && dependants.len() <= payees.len()) else {
        return Ok(());
    };
    let parts: Vec<Decimal> = dependants.iter().map(|one| one.percent(&terms)).collect();
    let held = timeline(tx.reader(), claim.number)?;
    let Some(first) = held.items.iter().find(|awarded| awarded.item == ITEM).map(|awarded| awarded.amount) else {
        return Ok(());
    };
    let mut months: Vec<Month> = held.shares.iter().map(|(.., month)| *month).filter(|month| *month >= from).collect();
    months.sort_unstable();
    months.dedup();
    for month in months {
        let is_left = |number: i64| held.share_state(number, month) != ClaimState::Stopped;
        let own = payees.iter().zip(&parts).filter(|(payee, _)| is_left(payee.number));
        let left: Decimal = own.map(|(_, part)| *part).sum();
        let amount = lifted(first, parts.iter().copied().sum(), left);
        let now = timeline(tx.reader(), claim.number)?.items_in(month);
        if left.is_zero() || now.iter().any(|(item, held)| *item == ITEM && *held == amount) {
            continue;
        }
        let awarded = Awarded { item: ITEM, amount, from: month, to: None, is_once: false };
        tx.writer.insert_award_item(claim.number, &awarded)?;
    }
    Ok(())
}
