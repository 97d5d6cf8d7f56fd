//! Who gives back what was overpaid (社会保险经办条例 第四十六条): the person of the claim, and whoever was paid on it. From what somebody else
//! draws nothing is kept back.

use super::third_party::is_owed_by_him;
use super::{Act, RecoverEntry};
use crate::model::{Money, Month};
use crate::operations::in_pay::timeline;
use crate::operations::recorded_death::death_in_register;
use crate::operations::run_payroll::SettledMonths;
use crate::refusal::{Fault, Refusal};
use crate::rules::entitlement::share_out;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::payees::{Payee, PayeeDetails};
use crate::store::payrolls::LineKey;
use crate::store::recoveries::{NewRecovery, RecoveryEvent, RecoveryEventKind, StandingRecovery};

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

/// The payees of a claim from whose payments a recovery may be kept back: who owes it, by whatever number he is paid. Another claim than its own is
/// a debtor's, whoever gets the money for him.
pub fn asked_on(reader: Reader<'_>, open: &StandingRecovery, claim: i64) -> anyhow::Result<Vec<i64>> {
    let payees = reader.payees_and_heirs(claim)?;
    let numbers = || payees.iter().map(|payee| payee.number).collect();
    if payees.len() < 2 {
        return Ok(numbers());
    }
    let is_other = claim != open.recovery.claim;
    let debtors = debtors(reader, &open.recovery, open.number)?;
    let persons = persons_of(reader, open.recovery.claim, &debtors)?;
    let mut asked = Vec::new();
    for (payee, person) in payees.iter().zip(persons_of(reader, claim, &payees)?) {
        let number = payee.details.id_number.as_str();
        // Without numbers the payees of one claim cannot be told from each other by who they are.
        let is_known = is_other || !number.is_empty();
        let is_debtor =
            |one: &Payee| one.number == payee.number || !number.is_empty() && one.details.id_number == number;
        if debtors.iter().any(is_debtor) || is_known && person.is_some() && persons.contains(&person) {
            asked.push(payee.number);
        }
    }
    Ok(if is_other && asked.is_empty() { numbers() } else { asked })
}

/// Who each payee of a claim is, where he is registered: without a number of his own the person of the claim.
fn persons_of(reader: Reader<'_>, claim: i64, payees: &[Payee]) -> anyhow::Result<Vec<Option<i64>>> {
    let own = reader.claim(claim)?.map(|claim| claim.claim.person);
    let mut finder = reader.person_finder()?;
    let person = |payee: &Payee| match payee.details.id_number.as_str() {
        "" => own.map_or(Ok(None), |own| finder.find_number(own)),
        number => finder.find_registered(number),
    };
    payees.iter().map(person).collect()
}

/// What one of them gives back, premiums among it; nobody named where nobody is paid on the claim.
pub struct Part {
    pub payee: Option<PayeeDetails>,
    pub amount: Money,
    pub premiums: Money,
}

/// What is open of a recovery in parts, as what each got stands to each other that was not kept of his payments. Premiums were paid for the first alone.
pub fn parts_of(reader: Reader<'_>, open: &StandingRecovery, premiums: Money) -> anyhow::Result<Vec<Part>> {
    let debtors = debtors(reader, &open.recovery, open.number)?;
    let (mut lines, mut weights) = (reader.line_finder()?, Vec::new());
    let events = reader.recovery_events(open.number)?;
    for (place, payee) in debtors.iter().enumerate() {
        let taken = lines.entitlements(payee.number)?.into_iter().filter(|one| one.recovery == Some(open.number));
        weights.push((place, -taken.map(|one| one.amount).sum::<Money>()));
    }
    if weights.iter().all(|(_, owed)| owed.is_zero()) {
        weights = asked_by_hand(reader, &open.recovery, &debtors)?;
    }
    for (place, owed) in &mut weights {
        let payee = debtors[*place].number;
        let kept = events.iter().filter(|event| payment_of(event).is_some_and(|key| key.payee == payee));
        *owed = (*owed - kept.map(|event| event.amount).sum()).max(Money::ZERO);
    }
    let mut parts: Vec<Part> = share_out(&weights, open.left - premiums)
        .into_iter()
        .map(|(place, amount)| Part { payee: Some(debtors[place].details.clone()), amount, premiums: Money::ZERO })
        .collect();
    if parts.is_empty() {
        let payee = debtors.into_iter().next().map(|one| one.details);
        parts.push(Part { payee, amount: open.left - premiums, premiums: Money::ZERO });
    }
    parts[0].amount += premiums;
    parts[0].premiums = premiums;
    Ok(parts)
}

/// What each gives back of a recovery that was opened by hand: it took back no months, so as what each was paid of those that it names, or of all.
fn asked_by_hand(reader: Reader<'_>, asked: &NewRecovery, debtors: &[Payee]) -> anyhow::Result<Vec<(usize, Money)>> {
    let mut settled = SettledMonths::new(reader)?;
    let Some(from) =
        asked.from.map_or_else(|| Ok(timeline(reader, asked.claim)?.first_month()), |from| anyhow::Ok(Some(from)))?
    else {
        return Ok(Vec::new());
    };
    let is_asked = |month: Month| asked.to.or(asked.from).is_none_or(|to| month <= to);
    let mut paid = Vec::new();
    for (place, payee) in debtors.iter().enumerate() {
        let months = settled.of(payee.number, from)?.into_iter().filter(|(month, _)| is_asked(*month));
        paid.push((place, months.map(|(_, held)| held.due.amount).sum()));
    }
    Ok(share_out(&paid, asked.amount))
}

/// The payment of which an event kept something, where it tells.
fn payment_of(event: &RecoveryEvent) -> Option<LineKey> {
    let is_offset = event.kind == RecoveryEventKind::Offset;
    let key = ["withheld ", "returned "].iter().find_map(|word| event.reference.strip_prefix(word));
    // Several recoveries may have their parts of one payment.
    let key = key.map(|key| key.split_once('/').map_or(key, |(payment, _)| payment));
    key.or_else(|| is_offset.then_some(event.reference.as_str()))?.parse().ok()
}

/// Whether somebody who was paid on the claim of a person who died lives himself, as far as the office knows.
pub fn lives(reader: Reader<'_>, claim: &Claim, payee: Option<&PayeeDetails>) -> anyhow::Result<bool> {
    let Some(number) = payee.map(|payee| payee.id_number.as_str()).filter(|number| !number.is_empty()) else {
        return Ok(false);
    };
    let is_own = reader.identity_numbers(claim.claim.person)?.iter().any(|own| own == number);
    if is_own || !claim.claim.benefit.ends_with_death() {
        return Ok(false);
    }
    let registered = reader.person_finder()?.find_registered(number)?;
    Ok(registered.map_or(Ok(None), |person| death_in_register(reader, person))?.is_none())
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
