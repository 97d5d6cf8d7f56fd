//! The fund that pays a claim: that of its benefit among the kinds of the office; of an account that is paid out, its own kind; of the
//! grants after a death, the one whose grants were the better ones.

use crate::model::{AwardItem, Benefit, InsuranceKind, KindSet};
use crate::operations::reckon_claim::ClaimFacts;
use crate::store::Reader;
use crate::store::claims::Claim;

/// The fund of a claim.
pub fn fund_of(reader: Reader<'_>, claim: &Claim, kinds: KindSet) -> anyhow::Result<InsuranceKind> {
    let held = &claim.claim;
    Ok(match held.benefit {
        Benefit::AccountRefund => {
            ClaimFacts::read(&held.facts)?.parsed("account_kind").unwrap_or(InsuranceKind::Pension)
        }
        Benefit::Death => {
            let last = reader.awarded(claim.number)?.into_iter().rfind(|awarded| !awarded.amount.is_zero());
            match last.map(|awarded| awarded.item) {
                Some(AwardItem::UnemploymentDeathGrant) => InsuranceKind::Unemployment,
                Some(AwardItem::ResidentFuneralGrant) => InsuranceKind::ResidentPension,
                _ => InsuranceKind::Pension,
            }
        }
        benefit => benefit.fund_among(kinds),
    })
}
