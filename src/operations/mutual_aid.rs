//! The fixed sum beside medical insurance (大额医疗互助) is levied, paid and shown with it, and never belongs to the individual accounts: in the
//! books it stands with the pooled fund.

use crate::model::{Component, InsuranceKind};
use crate::rules::entitlement::share_out;
use crate::store::Reader;
use crate::store::receipts::AppliedMoney;

/// What was applied, with the mutual aid in persons' shares of medical insurance apart: as the two stand to each other on the bill.
pub fn with_aid_apart(reader: Reader<'_>, applied: &[AppliedMoney]) -> anyhow::Result<Vec<AppliedMoney>> {
    let mut apart = Vec::with_capacity(applied.len());
    for part in applied {
        if (part.kind, part.component) != (InsuranceKind::Medical, Component::PersonShare) {
            apart.push(*part);
            continue;
        }
        let own = (InsuranceKind::Medical, reader.person_share_of(part.bill, InsuranceKind::Medical)?);
        let aid = (InsuranceKind::MutualAid, reader.person_share_of(part.bill, InsuranceKind::MutualAid)?);
        let shares = share_out(&[own, aid], part.amount);
        apart.extend(shares.into_iter().map(|(kind, amount)| AppliedMoney { kind, amount, ..*part }));
    }
    Ok(apart)
}

/// The fund that a kind belongs to.
pub const fn fund_of_kind(kind: InsuranceKind) -> InsuranceKind {
    match kind {
        InsuranceKind::MutualAid => InsuranceKind::Medical,
        kind => kind,
    }
}
