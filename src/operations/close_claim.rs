//! Ends a claim without an award: the person withdraws it, or the office refuses it in writing (不予支付), with the conditions that are
//! missed, by how much, and from which article. Nothing is awarded on it afterwards; the same event may be applied for again.

use crate::documents::{BenefitRefusal, Document, MissedCondition};
use crate::exchange::{Field, Layout};
use crate::model::{ClaimClosed, ColumnKind, OperationKind, masked};
use crate::operations::apply_benefit::is_another_bill;
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::benefit_notices::keep;
use crate::operations::payment_notices::{next_notice_number, office_facts, remedies};
use crate::operations::reading::{Cells, Context, Reading, any_text, number};
use crate::operations::reckon_claim::{Desk, Reckoned, reckon};
use crate::operations::undo_matter::benefits::UNDONE;
use crate::operations::undo_matter::refuse_dependants;
use crate::policy::{cited, cited_in_chinese};
use crate::refusal::{Dependant, Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claim_closings::ClaimClosing;
use crate::store::claims::Claim;
use crate::store::matters::Matter;
use crate::store::persons::AsOf;

const CLAIM: usize = 0;
const REASON: usize = 1;

const FIELDS: &[Field] = &[Field::required("claim"), Field::required("reason")];

/// `pay withdraw`, `pay refuse`
pub const LAYOUTS: [Layout; 2] =
    [Layout { command: "pay withdraw", fields: FIELDS }, Layout { command: "pay refuse", fields: FIELDS }];

const KINDS: [OperationKind; 2] = [OperationKind::PayWithdraw, OperationKind::PayRefuse];
const STATES: [ClaimClosed; 2] = [ClaimClosed::Withdrawn, ClaimClosed::Refused];

/// A claim that is to end; the parameter is the place of how.
#[derive(Debug)]
pub struct ClosingEntry<const HOW: usize> {
    claim: i64,
    reason: String,
}

pub type WithdrawEntry = ClosingEntry<0>;
pub type RefuseEntry = ClosingEntry<1>;

impl<const HOW: usize> Entry for ClosingEntry<HOW> {
    const KIND: OperationKind = KINDS[HOW];
    const LAYOUT: &'static Layout = &LAYOUTS[HOW];
    type Applier<'s> = ClosingApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUTS[HOW]);
        match (row.required(CLAIM, number), row.required(REASON, any_text), row.is_clean()) {
            (Some(claim), Some(reason), true) => Ok(Self { claim, reason }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Closes one by one.
pub struct ClosingApplier {
    named: FirstLines,
}

impl<'s, const HOW: usize> Apply<'s, ClosingEntry<HOW>> for ClosingApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { named: FirstLines::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, ClosingEntry<HOW>)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            if let Some(first_line) = self.named.note(entry.claim, line) {
                tally.reject(line, Fault::of("claim", Refusal::DuplicateRow { first_line }));
                continue;
            }
            match close(tx, &entry, STATES[HOW], line) {
                Ok(true) => tally.counts.changed += 1,
                Ok(false) => tally.counts.same += 1,
                Err(error) => tally.reject(line, Fault::of("claim", error.downcast::<Refusal>()?)),
            }
        }
        Ok(())
    }
}

/// Whether the claim ended now; `false` where it had ended so before.
fn close<const HOW: usize>(
    tx: &mut Transaction<'_>,
    entry: &ClosingEntry<HOW>,
    state: ClaimClosed,
    line: u64,
) -> anyhow::Result<bool> {
    let number = entry.claim;
    let claim = tx.reader().claim(number)?.ok_or(Refusal::ClaimUnknown { claim: number })?;
    match tx.reader().claim_closing(number)? {
        Some(held) if held.state == state => return Ok(false),
        _ => refuse_closed(tx.reader(), number)?,
    }
    if claim.claim.is_taken_over {
        return Err(Refusal::ClaimTakenOver { claim: number }.into());
    }
    let last = tx.reader().claim_states(number)?.pop();
    if last.is_some_and(|last| last.reason != UNDONE) {
        return Err(Refusal::ClaimAwarded { claim: number }.into());
    }
    let reason = entry.reason.clone();
    let notice = if state == ClaimClosed::Refused { write_notice(tx, &claim, &reason)? } else { String::new() };
    let on = tx.today;
    let closing = ClaimClosing { state, happened_on: on, reason, notice };
    tx.writer.insert_claim_closing(number, Some(&closing), on, line)?;
    Ok(true)
}

/// A claim that was withdrawn or refused is not worked on any more.
pub fn refuse_closed(reader: Reader<'_>, claim: i64) -> anyhow::Result<()> {
    match reader.claim_closing(claim)? {
        Some(held) => Err(Refusal::ClaimClosed { claim, state: held.state.to_string(), on: held.happened_on }.into()),
        None => Ok(()),
    }
}

/// The written refusal: what the record shows on the day of the decision.
fn write_notice(tx: &mut Transaction<'_>, claim: &Claim, reason: &str) -> anyhow::Result<String> {
    let number = next_notice_number(tx)?;
    let reckoned = reckon(Desk { reader: tx.reader(), policy: tx.policy, today: tx.today }, claim)?;
    let version = tx.reader().person(claim.claim.person, AsOf::NOW)?;
    let person = version.ok_or_else(|| anyhow::anyhow!("person {} is missing", claim.claim.person))?.person;
    let facts = BenefitRefusal {
        number: number.clone(),
        office: office_facts(tx.office),
        name: person.details.name.clone(),
        id_number: masked(ColumnKind::IdNumber, person.details.id_number.as_str()),
        person_number: person.number.to_string(),
        claim: claim.number,
        benefit: claim.claim.benefit.to_string(),
        event_on: claim.claim.event_on.to_string(),
        applied_on: claim.claim.applied_on.to_string(),
        reason: reason.to_owned(),
        missed: missed(&reckoned),
        remedies: remedies(),
        issued_on: tx.today.to_string(),
    };
    keep(tx, (Document::BenefitRefusal, None), number, &facts)
}

/// The conditions that are not met.
fn missed(reckoned: &Reckoned) -> Vec<MissedCondition> {
    let unmet = reckoned.conditions.iter().filter(|condition| !condition.is_met);
    unmet
        .map(|condition| MissedCondition {
            condition: condition.name.to_owned(),
            needed: condition.needed.clone(),
            found: condition.found.clone(),
            missed_by: condition.missed_by.clone(),
            source: cited_in_chinese(&cited(condition.source)),
        })
        .collect()
}

/// Takes closings back: the claims stand again, unless the same was applied for anew since.
pub fn reopen(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let claims = tx.reader().claims_closed_by(operation)?;
    let mut dependants = Vec::new();
    for number in &claims {
        let claim = tx.reader().claim(*number)?.ok_or(Refusal::ClaimUnknown { claim: *number })?.claim;
        let of_event = tx.reader().claims_of_event(claim.person, claim.benefit, claim.event_on)?;
        let last = of_event.into_iter().rfind(|last| !is_another_bill(&last.claim, &claim));
        dependants.extend(last.filter(|last| last.number != *number).map(|last| Dependant::new("claim", &last.number)));
    }
    refuse_dependants(undone, dependants)?;
    let today = tx.today;
    claims.into_iter().try_for_each(|claim| tx.writer.insert_claim_closing(claim, None, today, 0))
}
