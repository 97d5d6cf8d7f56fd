//! When what the tax office reports agrees with what was assessed. Practice, not statute: the tax office derives a base from an
//! amount, and rounds a sum where the agency sums what it rounded; neither is a difference worth asking about.

use crate::model::{Money, Rate, Rounding};

/// What one side says of a payer or person, a month and a kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Side {
    pub base: Money,
    pub amount: Money,
}

/// How two sides agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    Same,
    /// Equal amounts; the bases differ, but by no more than the rounding of a share explains (3957 × 0.5 % = 19.79, and 19.79 ÷ 0.5 % =
    /// 3958).
    BaseWithinRounding,
    BaseDiffers,
    /// The amounts differ by at most a fen a head.
    AmountWithinRounding,
    AmountDiffers,
}

impl Agreement {
    /// Whether somebody has to look at it.
    pub const fn is_difference(self) -> bool {
        matches!(self, Self::BaseDiffers | Self::AmountDiffers)
    }
}

/// Compares two sides of so many heads. `rates` are the employer's and the person's, where they are known.
pub fn compare(ours: Side, theirs: Side, rates: &[Rate], heads: i64, rounding: Rounding) -> Agreement {
    let apart = |one: Money, other: Money| (one - other).fen().abs();
    if ours.amount != theirs.amount {
        let is_within = apart(ours.amount, theirs.amount) <= heads.max(1);
        return if is_within { Agreement::AmountWithinRounding } else { Agreement::AmountDiffers };
    }
    if ours.base == theirs.base {
        return Agreement::Same;
    }
    // One head: the rounded shares must be equal. Several: each may be rounded once.
    let slack = heads.max(1) - 1;
    let agrees = |rate: &Rate| apart(rate.of(ours.base, rounding), rate.of(theirs.base, rounding)) <= slack;
    let is_within = !rates.is_empty() && rates.iter().all(agrees);
    if is_within { Agreement::BaseWithinRounding } else { Agreement::BaseDiffers }
}
