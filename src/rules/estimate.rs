//! What an employer is levied that did not declare: 110 per cent of its amount of the month before (社会保险法 第六十二条).
//! Reading: "the amount" is taken kind by kind, rounded for each kind, then summed, so that each fund's estimate can be settled by itself.

use crate::model::{Money, Rate, Rounding};

/// The two shares of an estimate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    pub employer_share: Money,
    pub person_share: Money,
}

impl Estimate {
    pub fn due(self) -> Money {
        self.employer_share + self.person_share
    }
}

/// The estimate of one kind. The due is rounded once; the employer's share takes what the person's leaves, so that they sum to it.
pub fn estimate(employer_share: Money, person_share: Money, factor: Rate, rounding: Rounding) -> Estimate {
    let due = factor.of(employer_share + person_share, rounding);
    let person_share = factor.of(person_share, rounding).min(due);
    Estimate { employer_share: due - person_share, person_share }
}
