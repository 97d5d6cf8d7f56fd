//! Contributions that turn out not to have been paid, or not to have been due, after the individual account that they had made was emptied.
//! What went to another region has to come back first: what is left goes out anew. What was refunded (社会保险法 第十四条) was not due as far as
//! the account does not hold it: the award comes down to what there is, and what was paid beyond is asked back (社会保险经办条例 第四十六条).

use crate::model::{AwardItem, Awarded, InsuranceKind, Money, day_from_number};
use crate::operations::account_refund::{Account, awarded_beyond, awarded_unpaid, refunds_of};
use crate::operations::award_notices::tell_from;
use crate::operations::benefit_notices::Said;
use crate::operations::in_pay::refresh;
use crate::operations::individual_account::{KINDS, balance};
use crate::operations::nothing_due::take_back;
use crate::operations::recover::overpaid::recover_overpaid;
use crate::refusal::Refusal;
use crate::session::Transaction;
use crate::store::TableId;
use crate::store::claims::Claim;
use crate::store::transfers::Direction;

/// Looks at the accounts that lost contributions by what the running operation took off bills.
pub fn follow(tx: &mut Transaction<'_>, line: u64) -> anyhow::Result<()> {
    let Some(rows) = tx.writer.rows_of(TableId::Allocation) else { return Ok(()) };
    let (reader, mut contributions, mut people) = (tx.reader(), tx.reader().contribution_reader()?, Vec::new());
    for bill in reader.bills_taken_off(rows)? {
        let bill = reader.bill(bill)?;
        contributions.each_leading(&bill, |person, row| people.extend([person, row.person]))?;
    }
    drop(contributions);
    people.sort_unstable();
    people.dedup();
    for person in people {
        if reader.has_emptied_account(person)? {
            KINDS.into_iter().try_for_each(|kind| settle(tx, (person, kind), line))?;
        }
    }
    Ok(())
}

fn settle(tx: &mut Transaction<'_>, account: (i64, InsuranceKind), line: u64) -> anyhow::Result<()> {
    let (person, kind) = account;
    let unpaid = awarded_unpaid(tx.reader(), account)?;
    bring_down(tx, account, unpaid, line)?;
    let reader = tx.reader();
    let lacking = -balance(reader, tx.policy, person, kind, tx.today)?.total();
    let went = reader.transfers_of_person(person)?.into_iter().rev();
    let mut went = went.filter(|one| one.direction == Direction::Out && one.kind == kind);
    if let Some(went) = went.next().filter(|_| lacking.is_positive()) {
        let (matter, on) = (reader.matter_approved_by(went.operation)?, day_from_number(went.moved_on));
        let (region, on) = (went.region, on.unwrap_or(tx.today));
        return Err(Refusal::AccountWentOut { person, kind, region, on, lacking, matter }.into());
    }
    let mut awarded = Vec::new();
    for claim in refunds_of(reader, account)? {
        awarded.extend(refund_awarded(tx, &claim)?.map(|held| (claim, held.amount)));
    }
    bring_down(tx, account, awarded, line)
}

/// Brings refunds of an account, with what may be cut of each, down to what there is for them, the last first.
fn bring_down(
    tx: &mut Transaction<'_>,
    account: Account,
    refunds: Vec<(Claim, Money)>,
    line: u64,
) -> anyhow::Result<()> {
    let Some((first, _)) = refunds.first() else { return Ok(()) };
    let mut lacking = awarded_beyond((tx.reader(), tx.policy), account, first.claim.event_on)?;
    for (claim, most) in refunds.into_iter().rev() {
        let cut = most.min(lacking);
        let Some(held) = refund_awarded(tx, &claim)?.filter(|_| cut.is_positive()) else { continue };
        lower(tx, &claim, (&held, cut), line)?;
        lacking -= cut;
        if cut < held.amount {
            let once = held.amount - cut;
            tell_from(tx, &claim, held.from, Said { once, ..Said::default() })?;
        }
    }
    Ok(())
}

fn refund_awarded(tx: &Transaction<'_>, claim: &Claim) -> anyhow::Result<Option<Awarded>> {
    let awarded = tx.reader().awarded(claim.number)?;
    Ok(awarded.into_iter().rev().find(|item| item.item == AwardItem::AccountBalance))
}

fn lower(tx: &mut Transaction<'_>, claim: &Claim, (held, cut): (&Awarded, Money), line: u64) -> anyhow::Result<()> {
    if cut == held.amount {
        return take_back(tx, claim, line);
    }
    tx.writer.insert_award_item(claim.number, &Awarded { amount: held.amount - cut, ..*held })?;
    refresh(tx, claim.number)?;
    recover_overpaid(tx, claim.number, "recalculated", line).map(|_| ())
}
