//! The fund that pays a claim: that of its benefit among the kinds of the office; of an account that is paid out, its own kind.

use crate::model::{Benefit, InsuranceKind, KindSet};
use crate::operations::reckon_claim::ClaimFacts;
use crate::store::claims::NewClaim;

/// The fund of a claim.
pub fn fund_of(claim: &NewClaim, kinds: KindSet) -> InsuranceKind {
    let stated = || ClaimFacts::read(&claim.facts).ok()?.parsed("account_kind");
    match claim.benefit {
        Benefit::AccountRefund => stated().unwrap_or(InsuranceKind::Pension),
        benefit => benefit.fund_among(kinds),
    }
}
