//! Payees in place of others who died: a guardian, somebody whom a court gave a part, an heir. Nobody is paid on the account of a dead
//! person: what is due waits until somebody else is named in his place (民法典 第三十九条: guardianship ends with the guardian's death).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::operations::heirs::{is_dead, is_number_of};
use crate::operations::recorded_death::recorded_death;
use crate::store::Reader;
use crate::store::payees::Payee;

/// A payee who died, with whom he is paid for.
#[derive(Clone, Debug)]
pub struct Gone {
    pub payee: Payee,
    /// The person of the claim.
    pub person: i64,
    /// He himself in the register; none where a list of deaths names him who is not in it.
    pub as_person: Option<i64>,
    pub died_on: NaiveDate,
    /// Whether somebody is named in his place whose account is not paid to yet.
    pub is_replaced: bool,
}

/// All of them of whose payments something may be left, by number.
pub fn payees_gone(reader: Reader<'_>, today: NaiveDate) -> anyhow::Result<BTreeMap<i64, Gone>> {
    let mut found = BTreeMap::new();
    for (payee, person) in reader.payees_for_others()? {
        if let Some(gone) = gone(reader, (payee, person), today)? {
            found.insert(payee, gone);
        }
    }
    Ok(found)
}

/// Whether the payee on whose account is paid on a day died.
pub fn gone(reader: Reader<'_>, (payee, person): (i64, i64), today: NaiveDate) -> anyhow::Result<Option<Gone>> {
    let mut versions = reader.payee_versions(payee)?;
    let place = versions.iter().rposition(|version| version.from_on <= today).unwrap_or(0);
    if place >= versions.len() || is_number_of(reader, person, &versions[place].details.id_number)? {
        return Ok(None);
    }
    let last = versions.last().map(|last| last.details.id_number.clone());
    let named_by = named_by(reader, &versions, place)?;
    let payee = versions.swap_remove(place);
    let is_replaced = last.is_some_and(|last| last != payee.details.id_number);
    let as_person = reader.person_finder()?.find_registered(&payee.details.id_number)?;
    let recorded = as_person.map_or(Ok(None), |himself| recorded_death(reader, himself))?;
    // A list of deaths named him, and a person decided that it was he.
    let died_on = recorded.map_or_else(|| reader.decided_death(payee.number, named_by, today), |day| Ok(Some(day)))?;
    // Whom he was paid for is dead too: nobody takes his place, what is left is the heirs' of that person.
    if died_on.is_some()
        && let Some(claim) = reader.claim(payee.claim)?
        && !reader.heirs_of_claim(payee.claim)?.iter().any(|(_, heir)| heir.number == payee.number)
        && is_dead(reader, &claim, &payee)?
    {
        return Ok(None);
    }
    Ok(died_on.map(|died_on| Gone { payee, person, as_person, died_on, is_replaced }))
}

/// The operation that named a payee as one of his versions says: where that only takes back that another one came in his place, the one before.
fn named_by(reader: Reader<'_>, versions: &[Payee], mut place: usize) -> anyhow::Result<i64> {
    let taken_back = reader.taken_back()?;
    while taken_back.contains(&versions[place].operation) {
        let is_he = |earlier: &Payee| earlier.details.id_number == versions[place].details.id_number;
        match versions.iter().take(place).rposition(is_he) {
            Some(earlier) => place = earlier,
            None => break,
        }
    }
    Ok(versions[place].operation)
}
