//! Who gives back what was overpaid (社会保险经办条例 第四十六条): the person of the claim, and whoever was paid on it. From what somebody else
//! draws nothing is kept back.

use super::third_party::is_owed_by_him;
use super::{Act, RecoverEntry};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::payees::Payee;
use crate::store::recoveries::{NewRecovery, StandingRecovery};

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
    let is_owed = claims_of_debtors(tx.reader(), open)?.contains(&claim);
    let another = Refusal::ClaimOfAnother { claim, recovery: open.number };
    Ok((!is_owed).then(|| Fault::of("claim", another)))
}

/// The payees whose months a recovery took back; all of them where it names none.
pub fn payees_of(reader: Reader<'_>, recovery: i64, payees: &[Payee]) -> anyhow::Result<Vec<i64>> {
    let (mut lines, mut found) = (reader.line_finder()?, Vec::new());
    for payee in payees {
        if lines.entitlements(payee.number)?.iter().any(|one| one.recovery == Some(recovery)) {
            found.push(payee.number);
        }
    }
    Ok(if found.is_empty() { payees.iter().map(|payee| payee.number).collect() } else { found })
}

/// The payees of a claim, and the heirs of those who died, who have to give a recovery back.
pub fn debtors(reader: Reader<'_>, open: &NewRecovery, recovery: i64) -> anyhow::Result<Vec<Payee>> {
    let mut payees = reader.payees_and_heirs(open.claim)?;
    let owing = payees_of(reader, recovery, &payees)?;
    payees.retain(|payee| owing.contains(&payee.number));
    Ok(payees)
}

/// All claims of the person of a claim and of those who were paid on it. Who lives after all got nothing of what was paid because of his
/// death.
fn claims_of_debtors(reader: Reader<'_>, open: &StandingRecovery) -> anyhow::Result<Vec<i64>> {
    let Some(claim) = reader.claim(open.recovery.claim)? else { return Ok(Vec::new()) };
    let payees = debtors(reader, &open.recovery, open.number)?;
    let is_own = claim.claim.benefit.ends_with_death() || payees.iter().any(|payee| payee.details.id_number.is_empty());
    let mut persons = if is_own { vec![claim.claim.person] } else { Vec::new() };
    for payee in payees {
        persons.extend(reader.person_finder()?.find_registered(&payee.details.id_number)?);
    }
    let mut claims = Vec::new();
    for person in persons {
        claims.extend(reader.claims_of_person(person)?.into_iter().map(|claim| claim.number));
    }
    Ok(claims)
}
