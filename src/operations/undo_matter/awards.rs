//! Awards that rest on what is taken back: as long as one is drawn, what it was reckoned from stays. A death under which grants were
//! paid ends by `pay resume`, which asks them back; a wrong record under a pension by its end.

use crate::model::{OperationKind, PaymentReason};
use crate::operations::recorded_death::death_in_register;
use crate::operations::set_payment_state::course_of;
use crate::refusal::Dependant;
use crate::session::Transaction;
use crate::store::claims::ClaimStands;
use crate::store::matters::Matter;
use crate::store::standings::Subject;

use super::{refuse_dependants, rows_of};

/// Refuses to take back what a claim that stands was awarded on since.
pub(super) fn refuse_resting(tx: &Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let persons = persons_of(tx, undone.kind, operation)?;
    let (mut resting, taken_back) = (Vec::new(), tx.reader().taken_back()?);
    for claim in tx.reader().claims_awarded(persons)? {
        if tx.reader().awards_after(claim, operation)?.iter().any(|award| !taken_back.contains(award)) {
            resting.push(Dependant::new("award", &claim));
        }
    }
    Ok(refuse_dependants(undone, resting)?)
}

/// Of whom a matter says what awards are reckoned from.
fn persons_of(tx: &Transaction<'_>, kind: OperationKind, operation: i64) -> anyhow::Result<Vec<i64>> {
    let reader = tx.reader();
    Ok(match kind {
        OperationKind::RegisterPerson => reader.persons_written_by(operation)?,
        OperationKind::RegisterHistory => {
            reader.history_of_operation(operation)?.iter().map(|span| span.person).collect()
        }
        OperationKind::RegisterResident => {
            reader.resident_choices_of(operation)?.iter().map(|choice| choice.person).collect()
        }
        OperationKind::RegisterEnrolment | OperationKind::RegisterFlexible => {
            let Some((first, last)) = rows_of(tx, operation, "enrolment")? else { return Ok(Vec::new()) };
            reader.enrolments_of_operation(first, last)?.iter().map(|version| version.person).collect()
        }
        OperationKind::TransferIn => {
            reader.transfers(Some(operation))?.iter().map(|transfer| transfer.person).collect()
        }
        // What either number has was counted for the one person.
        OperationKind::ChangeMerge => {
            reader.merges_of_operation(operation)?.iter().flat_map(|merge| [merge.person, merge.into]).collect()
        }
        OperationKind::CancelPerson => {
            let subjects = reader.standings_of(operation)?.into_iter();
            let person = |subject| if let Subject::Person(person) = subject { Some(person) } else { None };
            subjects.filter_map(person).collect()
        }
        OperationKind::PayStop => dead_by(tx, operation)?,
        _ => Vec::new(),
    })
}

/// Whose death nothing says but an end of payments that an operation entered.
fn dead_by(tx: &Transaction<'_>, operation: i64) -> anyhow::Result<Vec<i64>> {
    let (reader, mut found) = (tx.reader(), Vec::new());
    for number in reader.claims_changed_by(operation)? {
        let Some(claim) = reader.claim(number)? else { continue };
        let (states, person) = (reader.claim_states(number)?, claim.claim.person);
        let others: Vec<ClaimStands> = states.iter().filter(|stands| stands.operation != operation).cloned().collect();
        let is_dead =
            |states: &[ClaimStands]| course_of(states).open().iter().any(|hold| PaymentReason::is_death(&hold.reason));
        let is_by_it = is_dead(&states) && !is_dead(&others) && death_in_register(reader, person)?.is_none();
        if is_by_it && claim.claim.benefit.ends_with_death() {
            found.push(person);
        }
    }
    Ok(found)
}
