//! Dependants who were minors when the insured died: their shares end with the month in which they come of age (因工死亡职工供养亲属范围规定
//! 第三、四条), by the payroll of the month after; the shares of the others are reckoned anew. Who is unfit for work goes on, also where that is
//! said only after his share has ended.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use crate::model::{Age, Benefit, IdentityNumber, Month, PaymentAct, PaymentReason, reason_word};
use crate::operations::dependant_shares::is_drawn;
use crate::operations::hold_share::states_of;
use crate::operations::reckon_claim::ClaimFacts;
use crate::operations::set_payment_state::{RESTATED, Wanted, course_of, entries, set_states};
use crate::operations::undo_matter::benefits::undone_operation;
use crate::policy::Policy;
use crate::rules::benefits::injury_death::{dependant_words, ends_at_majority, is_of_unfit};
use crate::rules::payment_state::Said;
use crate::session::{Session, Transaction};
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands};
use crate::store::payees::ShareOfSurvivors;

/// Why his share ends.
const OF_AGE: &str = "of_age";

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
            reason: OF_AGE.to_owned(),
            benefit: Some(Benefit::Survivors),
            note: "came of age".to_owned(),
            payee: Some(share.payee),
        };
        // Whose share has ended already has nothing to end.
        let _ = set_states(tx, share.deceased, &wanted, 0)?;
    }
    Ok(())
}

/// The shares that ended as of age of those whom the claim says by now to be unfit for work, each with what resumes it: from the month in which
/// it ended. An end that was entered of somebody who was said to be unfit then is meant as it is.
pub fn paid_on(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<Vec<(i64, Said)>> {
    let words = |facts: &str| -> anyhow::Result<Vec<String>> {
        let facts = ClaimFacts::read(facts)?;
        Ok(dependant_words(facts.text("dependants").unwrap_or_default()).into_iter().map(str::to_owned).collect())
    };
    let states = reader.payee_states(claim.number)?;
    let undone: Vec<i64> = states.iter().filter_map(|(_, stands)| undone_operation(stands)).collect();
    // What was taken back, or is only entered again, was not meant by anybody.
    let is_meant = |stands: &ClaimStands| {
        stands.note != RESTATED && undone_operation(stands).is_none() && !undone.contains(&stands.operation)
    };
    let is_end = |(_, stands): &&(i64, ClaimStands)| reason_word(&stands.reason) == OF_AGE && is_meant(stands);
    let ended: BTreeMap<i64, &ClaimStands> = states.iter().filter(is_end).map(|(payee, last)| (*payee, last)).collect();
    if ended.is_empty() {
        return Ok(Vec::new());
    }
    let (now, wordings) = (words(&claim.claim.facts)?, reader.claim_wordings(claim.number)?);
    let payees = reader.payees_of_claim(claim.number)?;
    let mut found: Vec<(i64, Said)> = Vec::new();
    for (payee, stands) in ended {
        let Some(place) = payees.iter().position(|one| one.number == payee) else { continue };
        let then = wordings.iter().rfind(|wording| wording.operation < stands.operation);
        let then = then.map(|wording| words(&wording.claim.facts)).transpose()?.unwrap_or_default();
        let is_unfit = |words: &[String]| words.get(place).is_some_and(|word| is_of_unfit(word));
        if is_unfit(&now) && !is_unfit(&then) {
            let course = course_of(&states_of(reader, claim, payee)?);
            let said = course.next(PaymentAct::Resume, &PaymentReason::UNFIT, stands.happened_on);
            found.extend(said.into_iter().map(|said| (payee, said)));
        }
    }
    Ok(found)
}

/// Resumes them; whether there were any.
pub fn pay_on(tx: &mut Transaction<'_>, claim: &Claim, line: u64) -> anyhow::Result<bool> {
    let shares = paid_on(tx.reader(), claim)?;
    for (payee, said) in &shares {
        let states = states_of(tx.reader(), claim, *payee)?;
        for stands in entries(&states, (std::slice::from_ref(said), "unfit for work"), tx.writer.operation()) {
            tx.writer.insert_payee_state(claim.number, *payee, &stands, line)?;
        }
    }
    Ok(!shares.is_empty())
}
