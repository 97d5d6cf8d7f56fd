//! Who was registered for a month after it was levied, and has not been levied since: a month is levied again for them, as late
//! registrations, as long as policy lets it; before that it is a back payment.

use std::collections::BTreeSet;

use crate::model::{Category, KindSet, Month};
use crate::session::Session;
use crate::store::bills::LevyType;
use crate::store::contributions::ContributionReader;
use crate::store::enrolments::InForce;

/// The months that were levied and may be levied again, with how many people wait for it.
pub fn late_registrations(session: &Session) -> anyhow::Result<Vec<(Month, i64)>> {
    let (policy, region, today) = (session.policy(), session.office().region, session.today());
    let mut found = Vec::new();
    let levied = session.reader().assessed_months()?.into_iter();
    for month in levied.filter(|month| policy.is_levied_late(region, today, *month)) {
        let people = waiting(session, month)?;
        found.extend((people > 0).then_some((month, people)));
    }
    Ok(found)
}

/// How many people a month was not levied for, as they came after its last run.
fn waiting(session: &Session, month: Month) -> anyhow::Result<i64> {
    let reader = session.reader();
    let mut runs = reader.assessments(month)?;
    runs.retain(|run| run.levy_type.is_of_month_run());
    let Some(last) = runs.last().map(|run| run.operation) else { return Ok(0) };
    if reader.last_operation_on("enrolment")? <= last {
        return Ok(0);
    }
    let (mut contributions, mut people) = (reader.contribution_reader()?, BTreeSet::new());
    let (kinds, is_past_year) = (session.office().kinds, month.year() < Month::of(session.today()).year());
    for late in reader.registered_since(month, last)? {
        // Who pays for himself pays nothing for a year that is over.
        if is_past_year && late.category == Category::Flexible {
            continue;
        }
        if !late.kinds.intersection(kinds).without(levied(session, &mut contributions, (&late, month))?).is_empty() {
            people.insert(late.person);
        }
    }
    Ok(i64::try_from(people.len())?)
}

/// The kinds that a person was levied for a month with a payer; all of them where the payer is levied an estimate.
fn levied(
    session: &Session,
    contributions: &mut ContributionReader<'_>,
    (late, month): (&InForce, Month),
) -> anyhow::Result<KindSet> {
    let mut levied = KindSet::EMPTY;
    for bill in session.reader().bills_of_payer(late.payer)?.iter().filter(|bill| bill.month == month) {
        if bill.levy_type == LevyType::Estimate {
            return Ok(late.kinds);
        }
        let row = contributions.of_person(bill, late.person)?;
        levied = row.map_or(levied, |row| levied.union(row.kinds()));
    }
    Ok(levied)
}
