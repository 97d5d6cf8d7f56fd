//! How money is applied to what is owed: the oldest month first (劳办发〔1997〕116号), within a month in the region's order
//! of kinds and components. What is left over is held for the payer.

use crate::model::{Component, InsuranceKind, Money, Month};
use crate::policy::AllocationOrder;

/// Something owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The bill it stands on, as its reader numbers it.
    pub bill: i64,
    pub month: Month,
    pub kind: InsuranceKind,
    pub component: Component,
    pub open: Money,
}

/// Money applied to a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocation {
    pub bill: i64,
    pub month: Month,
    pub kind: InsuranceKind,
    pub component: Component,
    pub amount: Money,
}

/// Where an amount went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub allocations: Vec<Allocation>,
    /// What is left for later.
    pub rest: Money,
}

/// Brings claims into the order in which they are paid; equals stay as they came.
pub fn in_order(claims: &mut [Claim], order: &AllocationOrder) {
    let kind = |claim: &Claim| place(&order.kinds, &claim.kind);
    let component = |claim: &Claim| place(&order.components, &claim.component);
    claims.sort_by_key(|claim| (claim.month, kind(claim), component(claim)));
}

/// What the order does not name comes last.
fn place<T: PartialEq>(order: &[T], one: &T) -> usize {
    order.iter().position(|other| other == one).unwrap_or(order.len())
}

/// Applies an amount to claims in the order given.
pub fn allocate(claims: &[Claim], amount: Money) -> Outcome {
    let mut rest = amount.max(Money::ZERO);
    let mut allocations = Vec::new();
    for claim in claims.iter().filter(|claim| claim.open.is_positive()) {
        let amount = claim.open.min(rest);
        if amount.is_zero() {
            break;
        }
        rest -= amount;
        let Claim { bill, month, kind, component, .. } = *claim;
        allocations.push(Allocation { bill, month, kind, component, amount });
    }
    Outcome { allocations, rest }
}
