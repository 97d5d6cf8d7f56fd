//! Dependants who were minors when the insured died: their shares end with the month in which they come of age (因工死亡职工供养亲属范围规定
//! 第三、四条), by the payroll of the month after; the shares of the others are reckoned anew. Who is unfit for work goes on.

use chrono::{Months, NaiveDate};

use crate::model::{Age, Benefit, IdentityNumber, Month, PaymentAct};
use crate::operations::dependant_shares::is_drawn;
use crate::operations::reckon_claim::ClaimFacts;
use crate::operations::set_payment_state::{Wanted, set_states};
use crate::policy::Policy;
use crate::rules::benefits::injury_death::{dependant_words, ends_at_majority};
use crate::session::{Session, Transaction};
use crate::store::Reader;
use crate::store::payees::ShareOfSurvivors;

/// A minor who draws a share.
#[derive(Clone, Debug)]
pub struct Minor {
    pub share: ShareOfSurvivors,
    pub of_age_on: NaiveDate,
}

/// All of them, by the day on which they come of age.
fn minors(reader: Reader<'_>, policy: &Policy, region: crate::model::RegionCode) -> anyhow::Result<Vec<Minor>> {
    let mut found = Vec::new();
    for dependant in reader.dependants_in_pay()? {
        let (share, event_on) = (dependant.share, dependant.event_on);
        let birth = dependant.id_number.parse::<IdentityNumber>().ok().and_then(|number| number.birth_date());
        let Some(birth) = birth else { continue };
        let ages = policy.dependant_ages(region, event_on)?;
        let age = Age::on(birth, event_on);
        let payees = reader.payees_of_claim(share.claim)?;
        let place = payees.iter().position(|payee| payee.number == share.payee);
        let facts = ClaimFacts::read(&dependant.facts)?;
        let words = dependant_words(facts.text("dependants").unwrap_or_default());
        let fits = !words.is_empty() && words.len() <= payees.len();
        // Behind the dependants stand those who have a part of the single sums alone.
        if fits && place.is_some_and(|place| place >= words.len()) {
            continue;
        }
        // Of shares that fit no words nobody knows whose they are: the number alone tells.
        let word = place.filter(|_| fits).and_then(|place| words.get(place)).copied();
        if ends_at_majority(word.unwrap_or("child"), age, &ages) {
            let of_age_on = birth.checked_add_months(Months::new(ages.child * 12)).unwrap_or(birth);
            found.push(Minor { share, of_age_on });
        }
    }
    found.sort_by_key(|minor| (minor.of_age_on, minor.share.payee));
    Ok(found)
}

/// Those who come of age from one day to another and still draw their share.
pub fn coming_of_age(session: &Session, (from, to): (NaiveDate, NaiveDate)) -> anyhow::Result<Vec<Minor>> {
    let mut found = Vec::new();
    for minor in minors(session.reader(), session.policy(), session.office().region)? {
        if (from..=to).contains(&minor.of_age_on) && is_drawn(session.reader(), &minor.share)? {
            found.push(minor);
        }
    }
    Ok(found)
}

/// Ends the shares of those who came of age before a month.
pub fn end_shares(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<()> {
    for Minor { share, of_age_on } in minors(tx.reader(), tx.policy, tx.office.region)? {
        if Month::of(of_age_on) >= month {
            continue;
        }
        let wanted = Wanted {
            act: PaymentAct::Stop,
            on: of_age_on,
            reason: "of_age".to_owned(),
            benefit: Some(Benefit::Survivors),
            note: "came of age".to_owned(),
            payee: Some(share.payee),
        };
        // Whose share has ended already has nothing to end.
        let _ = set_states(tx, share.deceased, &wanted, 0)?;
    }
    Ok(())
}
