//! What a change that reaches back makes of the months that were levied: the difference of each, at its own rules, and only that
//! (补差). Class, factor and industry change the injury rate, on the bases that were levied; another region may change every rate and
//! bound.

use std::collections::BTreeMap;

use crate::model::{InsuranceKind, KindSet, Month, day_number};
use crate::operations::assess_contributions::recompute::{Asked, Recompute, difference};
use crate::operations::batch::Tally;
use crate::operations::extra_bills::{Booking, DueOf};
use crate::session::Transaction;
use crate::store::bills::LevyType;
use crate::store::contributions::Contribution;
use crate::store::enrolments::InForce;

/// The employers whose rates change, with the day from which they do and whether all rates may.
#[derive(Debug, Default)]
pub struct ReachingBack {
    employers: BTreeMap<i64, (i64, bool)>,
}

impl ReachingBack {
    /// Notes that an employer's rates change from a day on.
    pub fn note(&mut self, employer: i64, from_on: i64, is_of_all: bool) {
        self.employers.insert(employer, (from_on, is_of_all));
    }

    /// Books the differences of the months that were levied, each on the due day of the present month.
    pub fn book(self, tx: &mut Transaction<'_>, tally: &mut Tally) -> anyhow::Result<()> {
        if self.employers.is_empty() {
            return Ok(());
        }
        let mut recompute = Recompute::new(tx)?;
        let mut booking = Booking::new(LevyType::BaseDifference, DueOf::PresentMonth);
        for month in tx.reader().assessed_months()? {
            // The month is levied by what holds on its last day.
            let last_day = day_number(month.last_day());
            for (payer, (_, is_of_all)) in self.employers.iter().filter(|(_, (from_on, _))| *from_on <= last_day) {
                let differences = differences(tx, &mut recompute, (month, *payer), *is_of_all)?;
                booking.add(tx, (month, *payer), differences, tally)?;
            }
        }
        booking.finish(tx, tally)
    }
}

/// What the people of a payer owe for a month more or less than was levied of them.
fn differences(
    tx: &Transaction<'_>,
    recompute: &mut Recompute<'_>,
    (month, payer): (Month, i64),
    is_of_all: bool,
) -> anyhow::Result<Vec<Contribution>> {
    let mut people: Vec<InForce> = Vec::new();
    tx.reader().each_enrolment_in_force(month, i64::MAX, Some(payer), |person| {
        people.push(person);
        Ok(())
    })?;
    let injury = InsuranceKind::Injury;
    let numbers: Vec<i64> = people.iter().map(|version| version.person).collect();
    let levied = recompute.levied_of_payer(tx, (month, payer), &numbers)?;
    let mut found = Vec::new();
    for (version, levied) in people.iter().zip(&levied) {
        let asked = Asked { payer, person: version.person, month, category: version.category };
        let owed = match levied[injury.index()].filter(|_| !is_of_all) {
            Some(amounts) => recompute.owed(tx, &asked, KindSet::EMPTY.with(injury), amounts.base)?,
            None if is_of_all => recompute.owed(tx, &asked, version.kinds, version.earnings)?,
            None => continue,
        };
        found.extend(difference(version.person, &owed, levied));
    }
    Ok(found)
}
