//! What was levied of one kind, and what a refund takes of it.

use crate::model::{InsuranceKind, Month};
use crate::operations::assess_contributions::recompute::{difference, negated};
use crate::refusal::Refusal;
use crate::store::contributions::{Amounts, Contribution};

/// The amounts of one kind, mutual aid with medical.
pub(super) fn of_kind(
    levied: &[Option<Amounts>; InsuranceKind::ALL.len()],
    kind: InsuranceKind,
) -> [Option<Amounts>; InsuranceKind::ALL.len()] {
    let mut own = *levied;
    for other in InsuranceKind::ALL {
        let is_beside = kind == InsuranceKind::Medical && other == InsuranceKind::MutualAid;
        if other != kind && !is_beside {
            own[other.index()] = None;
        }
    }
    own
}

/// All that was levied, or what it is more than other earnings give.
pub(super) fn refund(
    person: i64,
    owed: &[Option<Amounts>; InsuranceKind::ALL.len()],
    levied: &[Option<Amounts>; InsuranceKind::ALL.len()],
    (kind, month): (InsuranceKind, Month),
) -> Result<Option<Contribution>, Refusal> {
    if owed.iter().all(Option::is_none) {
        let amounts = levied.map(|amounts| amounts.map(negated));
        return Ok(Some(Contribution { person, amounts }));
    }
    let contribution = difference(person, owed, levied);
    let is_more = |amounts: &Amounts| amounts.employer.is_positive() || amounts.person.is_positive();
    match contribution {
        Some(contribution) if contribution.amounts.iter().flatten().any(is_more) => {
            Err(Refusal::RefundAboveLevied { kind, month })
        }
        contribution => Ok(contribution),
    }
}
