//! How lists show the month of somebody who is settled alone (单独结算): his part was taken off his payer's bill and put on one of his own, as
//! a pair of differences. Nothing was levied by that, so that his month reads as it was levied, on the bill where it stands now.

use crate::model::{InsuranceKind, KindSet};
use crate::store::Reader;
use crate::store::bills::{Bill, LevyType};
use crate::store::contributions::ContributionReader;

/// One who was moved.
#[derive(Clone, Copy, Debug)]
struct Moved {
    person: i64,
    kinds: KindSet,
    /// The bill that took his part off, and his own.
    off: i64,
    own: i64,
    origin: LevyType,
}

/// Who was moved of a payer's month.
#[derive(Clone, Debug, Default)]
pub struct SettledAlone {
    moved: Vec<Moved>,
}

impl SettledAlone {
    /// Looks through the bills of a payer for a month, ascending; `own` are all bills on which one person stands alone.
    pub fn of(contributions: &mut ContributionReader<'_>, bills: &[Bill], own: &[i64]) -> anyhow::Result<Self> {
        let mut moved = Vec::new();
        for bill in bills.iter().filter(|bill| own.contains(&bill.number)) {
            // The two are written one after the other.
            let Some(off) = bills.iter().find(|other| other.number + 1 == bill.number) else { continue };
            let (mut person, mut kinds) = (None, KindSet::EMPTY);
            contributions.each_leading(off, |number, row| {
                person = Some(number);
                kinds = row.kinds();
            })?;
            let Some(person) = person else { continue };
            let mut origin = None;
            for other in bills.iter().filter(|other| other.number < off.number && !own.contains(&other.number)) {
                let is_his = origin.is_none() && contributions.of_person(other, person)?.is_some();
                origin = origin.or(is_his.then_some(other.levy_type));
            }
            let origin = origin.unwrap_or(bill.levy_type);
            moved.push(Moved { person, kinds, off: off.number, own: bill.number, origin });
        }
        Ok(Self { moved })
    }

    /// The same for a payer whose bills of one person are to be looked for.
    pub fn of_payer(
        reader: Reader<'_>,
        contributions: &mut ContributionReader<'_>,
        bills: &[Bill],
    ) -> anyhow::Result<Self> {
        let own = bills.first().map(|bill| reader.single_bills(bill.payer)).transpose()?.unwrap_or_default();
        if own.is_empty() { Ok(Self::default()) } else { Self::of(contributions, bills, &own) }
    }

    /// What a row of a bill is shown as; none where it and another one come to nothing.
    pub fn shown(&self, bill: &Bill, person: i64, kind: InsuranceKind) -> Option<LevyType> {
        let is_his = |moved: &&Moved| moved.person == person && moved.kinds.contains(kind);
        let own = self.moved.iter().find(|moved| moved.own == bill.number);
        if let Some(moved) = own {
            return Some(moved.origin);
        }
        let mut taken = self.moved.iter().filter(is_his);
        let is_taken = taken.any(|moved| bill.number <= moved.off);
        (!is_taken).then_some(bill.levy_type)
    }
}
