//! Awards that the record has outgrown: months registered, moved here, paid or merged later than they were awarded on. The office reckons such an award
//! again on its own account; until it does, the claim waits. Money of the month that has just ended is not looked at, as it comes by the million:
//! an award that went before its last month was paid is not named for that month.

use crate::model::{Month, OperationKind};
use crate::operations::reckon_claim::Desk;
use crate::operations::shaken_awards::{comes_to, is_of_record, is_undecided, is_unlike};
use crate::session::Transaction;
use crate::store::TableId;

/// Changes after which claims are looked at.
const ADDS: [OperationKind; 4] =
    [OperationKind::RegisterHistory, OperationKind::TransferIn, OperationKind::Receive, OperationKind::ChangeMerge];

/// Notes the awards in force that come to something else by what the running change adds, and could be awarded.
pub fn note(tx: &mut Transaction<'_>, kind: OperationKind) -> anyhow::Result<()> {
    if !ADDS.contains(&kind) || !tx.reader().has_claims()? {
        return Ok(());
    }
    let people = touched(tx)?;
    let claims = if people.is_empty() { Vec::new() } else { tx.reader().claims_awarded(people)? };
    if claims.is_empty() {
        return Ok(());
    }
    let look = tx.reader().second_look()?;
    let desk = |reader| Desk { reader, policy: tx.policy, today: tx.today };
    let mut outgrown = Vec::new();
    for number in claims {
        let Some(claim) = tx.reader().claim(number)?.filter(is_of_record) else { continue };
        let now = comes_to(desk(tx.reader()), &claim)?;
        let is_due = now.0.is_empty() && !now.1.is_empty();
        if is_due && now != comes_to(desk(look.reader()), &claim)? && is_unlike(desk(tx.reader()), &claim)? {
            outgrown.push(number);
        }
    }
    drop(look);
    outgrown.into_iter().try_for_each(|claim| tx.writer.insert_outgrown_award(claim))
}

/// To whose record the running change added something.
fn touched(tx: &Transaction<'_>) -> anyhow::Result<Vec<i64>> {
    let reader = tx.reader();
    let mut people = match tx.writer.rows_of(TableId::History) {
        Some(rows) => reader.claimants_in_history(rows)?,
        None => Vec::new(),
    };
    // Under the leading number all of them are found.
    people.extend(reader.merges_of_operation(tx.writer.operation())?.into_iter().map(|merge| merge.into));
    if let Some(rows) = tx.writer.rows_of(TableId::Allocation) {
        let mut contributions = reader.contribution_reader()?;
        for bill in reader.bills_paid_late_by(rows, Month::of(tx.today).plus(-1))? {
            contributions.each_leading(&reader.bill(bill)?, |person, row| people.extend([person, row.person]))?;
        }
    }
    Ok(people)
}

/// The claims that draw, or drew until a death, what they were awarded before the record grew.
pub fn outgrown(desk: Desk<'_>) -> anyhow::Result<Vec<i64>> {
    let mut found = Vec::new();
    for number in desk.reader.outgrown_claims()? {
        let is_undecided = is_undecided(desk.reader, number)?;
        let Some(claim) = desk.reader.claim(number)?.filter(|_| is_undecided) else { continue };
        if is_unlike(desk, &claim)? {
            found.push(number);
        }
    }
    Ok(found)
}
