//! Parts the pension of dependants among the payees by their kinds (工伤保险条例 第三十九条: 40 per cent for a spouse, 30 for each other, ten
//! more for a lonely one); the shares that the application says are those of the single sums. Dependants stand in the order of the payees;
//! payees behind them are near relatives who have a part of the single sums alone.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::model::Benefit;
use crate::operations::individual_account::region_of;
use crate::operations::reckon_claim::ClaimFacts;
use crate::rules::benefits::injury_death::dependants;
use crate::session::Transaction;
use crate::store::claims::Claim;
use crate::store::pension_parts::PensionPart;

/// Weights are hundredths of a per cent.
const WEIGHTS: Decimal = Decimal::ONE_HUNDRED;

/// Says what each payee has, where that differs from what is on file; whether it does.
pub fn part_pension(tx: &mut Transaction<'_>, claim: &Claim) -> anyhow::Result<bool> {
    if claim.claim.benefit != Benefit::Survivors {
        return Ok(false);
    }
    let facts = ClaimFacts::read(&claim.claim.facts)?;
    let dependants = dependants(facts.text("dependants").unwrap_or_default());
    let payees = tx.reader().payees_of_claim(claim.number)?;
    if dependants.is_empty() || dependants.len() > payees.len() {
        return Ok(false);
    }
    let terms = tx.policy.injury_death(region_of(tx.reader())?, claim.claim.event_on)?;
    let held = tx.reader().pension_parts(claim.number)?;
    let mut changed = false;
    for (place, payee) in payees.iter().enumerate() {
        let percent = dependants.get(place).map_or(Decimal::ZERO, |one| one.percent(&terms));
        let weight = (percent * WEIGHTS).to_i64().unwrap_or_default();
        if held.iter().rev().find(|part| part.payee == payee.number).map(|part| part.weight) != Some(weight) {
            tx.writer.insert_pension_part(claim.number, payee.number, weight)?;
            changed = true;
        }
    }
    Ok(changed)
}

/// What each payee had before an operation is his again.
pub fn take_back(tx: &mut Transaction<'_>, claim: i64, operation: i64) -> anyhow::Result<()> {
    let held = tx.reader().pension_parts(claim)?;
    for part in held.iter().filter(|part| part.operation == operation) {
        let is_before = |other: &&PensionPart| other.payee == part.payee && other.operation < operation;
        if let Some(before) = held.iter().rev().find(is_before) {
            tx.writer.insert_pension_part(claim, before.payee, before.weight)?;
        }
    }
    Ok(())
}
