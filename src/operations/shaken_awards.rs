//! Awards that rest on what is taken away: money that never came, a contribution given back, a day of birth that was wrong, work that was
//! another, an enrolment that had ended before. What is true has to be enterable, so that nothing is refused for it; who draws what it was reckoned from is named, and
//! waits until the claim is awarded again (which lowers it, or takes it back), corrected or stopped, or the fact is undone.

use crate::model::{Awarded, Benefit, ClaimState, OperationKind, PaymentReason};
use crate::operations::award_benefit::due;
use crate::operations::differing_items::differing;
use crate::operations::reckon_claim::{Desk, reckon};
use crate::session::Transaction;
use crate::store::claims::{Claim, ClaimStands};
use crate::store::{Reader, TableId};

/// Changes after which claims are looked at. A register of people is changed by the million: whoever is only enrolled, or gets another account,
/// takes nothing away.
const TAKES_AWAY: [OperationKind; 8] = [
    OperationKind::VoidReceipt,
    OperationKind::Adjust,
    OperationKind::SingleOut,
    OperationKind::ChangeEarnings,
    OperationKind::ChangeIdentity,
    OperationKind::ChangePerson,
    OperationKind::CancelEnrolment,
    OperationKind::CancelEmployer,
];

/// Notes the awards in force that the running change shakes.
pub fn note(tx: &mut Transaction<'_>, kind: OperationKind) -> anyhow::Result<()> {
    if !TAKES_AWAY.contains(&kind) {
        return Ok(());
    }
    let claims = tx.reader().claims_awarded(touched(tx, kind)?)?;
    if claims.is_empty() {
        return Ok(());
    }
    // As the file was before this change: what an award had come to differ in otherwise is not laid to it.
    let look = tx.reader().second_look()?;
    let desk = |reader| Desk { reader, policy: tx.policy, today: tx.today };
    let mut shaken = Vec::new();
    for number in claims {
        let Some(claim) = tx.reader().claim(number)?.filter(is_of_record) else { continue };
        let is_other = comes_to(desk(look.reader()), &claim)? != comes_to(desk(tx.reader()), &claim)?;
        if is_other && is_unlike(desk(tx.reader()), &claim)? {
            shaken.push(number);
        }
    }
    drop(look);
    shaken.into_iter().try_for_each(|claim| tx.writer.insert_shaken_award(claim))
}

/// Whether a claim is reckoned from the record here. What an account is paid out as follows the account by itself.
pub(super) fn is_of_record(claim: &Claim) -> bool {
    !claim.claim.is_taken_over && claim.claim.benefit != Benefit::AccountRefund
}

/// The conditions that a claim misses, and what is due on it.
pub(super) fn comes_to(desk: Desk<'_>, claim: &Claim) -> anyhow::Result<(Vec<&'static str>, Vec<Awarded>)> {
    let reckoned = reckon(desk, claim)?;
    let missed = reckoned.conditions.iter().filter(|condition| !condition.is_met).map(|condition| condition.name);
    Ok((missed.collect(), reckoned.items))
}

/// Of whom the running change took away what awards are reckoned from.
fn touched(tx: &Transaction<'_>, kind: OperationKind) -> anyhow::Result<Vec<i64>> {
    let reader = tx.reader();
    let mut people = Vec::new();
    if let Some(rows) = tx.writer.rows_of(TableId::Person).filter(|_| kind == OperationKind::ChangeIdentity) {
        people.extend(reader.persons_in(rows)?);
    }
    if let Some(rows) = tx.writer.rows_of(TableId::Person).filter(|_| kind == OperationKind::ChangePerson) {
        people.extend(reader.persons_reckoned_otherwise(rows)?);
    }
    if matches!(kind, OperationKind::CancelEnrolment | OperationKind::CancelEmployer)
        && let Some((first, last)) = tx.writer.rows_of(TableId::Enrolment)
    {
        people.extend(reader.enrolments_of_operation(first, last)?.into_iter().map(|version| version.person));
    }
    let mut bills = Vec::new();
    if let Some(rows) = tx.writer.rows_of(TableId::Bill) {
        reader.each_bill(rows, |bill| {
            bills.push(bill);
            Ok(())
        })?;
    }
    if let Some(rows) = tx.writer.rows_of(TableId::Allocation) {
        for bill in reader.bills_unpaid_by(rows)? {
            bills.push(reader.bill(bill)?);
        }
    }
    let mut contributions = reader.contribution_reader()?;
    for bill in bills {
        contributions.each_leading(&bill, |person, row| people.extend([person, row.person]))?;
    }
    Ok(people)
}

/// Whether what an award rests on was taken away since it was made.
pub fn is_shaken(reader: Reader<'_>, claim: i64) -> anyhow::Result<bool> {
    let shaken = reader.last_shaken(claim)?;
    Ok(shaken > 0 && shaken > reader.last_award_of(claim)?)
}

/// The claims that draw, or drew until a death, what they were awarded before that was shaken.
pub fn shaken(desk: Desk<'_>) -> anyhow::Result<Vec<i64>> {
    let mut found = Vec::new();
    for number in desk.reader.shaken_claims()? {
        if !is_undecided(desk.reader, number)? || !is_shaken(desk.reader, number)? {
            continue;
        }
        let Some(claim) = desk.reader.claim(number)? else { continue };
        if is_unlike(desk, &claim)? {
            found.push(number);
        }
    }
    Ok(found)
}

/// Whether nobody has stopped a claim. A death decides nothing: what it was owed or overpaid until then is his heirs' or asked back.
pub(super) fn is_undecided(reader: Reader<'_>, claim: i64) -> anyhow::Result<bool> {
    let states = reader.claim_states(claim)?;
    let stands = |last: &ClaimStands| last.state != ClaimState::Stopped || PaymentReason::is_death(&last.reason);
    Ok(states.last().is_some_and(stands))
}

/// Whether a claim would not be awarded as it is by now.
pub(super) fn is_unlike(desk: Desk<'_>, claim: &Claim) -> anyhow::Result<bool> {
    let Ok(items) = due(&reckon(desk, claim)?, claim.number) else { return Ok(true) };
    Ok(!differing(&desk.reader.awarded(claim.number)?, &items).is_empty())
}
