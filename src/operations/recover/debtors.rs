//! Who gives back what was overpaid (社会保险经办条例 第四十六条): the person of the claim, and whoever was paid on it. From what somebody else
//! draws nothing is kept back.

use super::third_party::is_owed_by_him;
use super::{Act, RecoverEntry};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::recoveries::StandingRecovery;

/// Why a recovery cannot be agreed on in this way: by a claim of somebody else, or for a day that has passed.
pub(super) fn fault_of(
    tx: &Transaction<'_>,
    open: &StandingRecovery,
    entry: &RecoverEntry,
) -> anyhow::Result<Option<Fault>> {
    if let Some(day) = entry.due_on.filter(|day| *day < tx.today) {
        return Ok(Some(Fault::of("due_on", Refusal::DueDayPassed { day, today: tx.today })));
    }
    if entry.act == Act::Offset && is_owed_by_him(&open.recovery) {
        return Ok(Some(Fault::of("recovery", Refusal::OwedByThirdParty { recovery: open.number })));
    }
    let Some(claim) = entry.claim else { return Ok(None) };
    if tx.reader().claim(claim)?.is_none() {
        return Ok(Some(Fault::of("claim", Refusal::ClaimUnknown { claim })));
    }
    let is_owed = claims_of_debtors(tx.reader(), open.recovery.claim)?.contains(&claim);
    let another = Refusal::ClaimOfAnother { claim, recovery: open.number };
    Ok((!is_owed).then(|| Fault::of("claim", another)))
}

/// All claims of the person of a claim and of those who were paid on it.
fn claims_of_debtors(reader: Reader<'_>, overpaid: i64) -> anyhow::Result<Vec<i64>> {
    let Some(claim) = reader.claim(overpaid)? else { return Ok(Vec::new()) };
    let mut persons = vec![claim.claim.person];
    for payee in reader.payees_of_claim(overpaid)? {
        persons.extend(reader.person_finder()?.find_registered(&payee.details.id_number)?);
    }
    let mut claims = Vec::new();
    for person in persons {
        claims.extend(reader.claims_of_person(person)?.into_iter().map(|claim| claim.number));
    }
    Ok(claims)
}
