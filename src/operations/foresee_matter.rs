//! What approving a matter would bring about beside its rows: the reviewer sees it before he decides. Nothing of it is kept.

use crate::model::{MatterState, OperationKind, day_from_number};
use crate::operations::adjust_contributions::AdjustmentEntry;
use crate::operations::batch::{Entry, Tally, replay};
use crate::operations::cancel_enrolment::LeaverEntry;
use crate::operations::cancel_person::PersonEndEntry;
use crate::operations::change_earnings::EarningsEntry;
use crate::operations::change_employer::EmployerChangeEntry;
use crate::operations::reading::Context;
use crate::session::{Session, Transaction};
use crate::store::matters::Matter;

/// The differences of levied months and what stays levied after an end; none where the matter is decided, or makes none.
pub fn foresee(session: &Session, matter: &Matter) -> anyhow::Result<Option<Tally>> {
    if matter.state != MatterState::Pending {
        return Ok(None);
    }
    let replay = match matter.kind {
        OperationKind::ChangeEarnings => replayed::<EarningsEntry>,
        OperationKind::ChangeEmployer => replayed::<EmployerChangeEntry>,
        OperationKind::Adjust => replayed::<AdjustmentEntry>,
        OperationKind::CancelEnrolment => replayed::<LeaverEntry>,
        OperationKind::CancelPerson => replayed::<PersonEndEntry>,
        _ => return Ok(None),
    };
    session.foresee(matter.kind, |tx| replay(tx, matter)).map(Some)
}

fn replayed<E: Entry>(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Tally> {
    let submitted_on = day_from_number(matter.submitted_on).unwrap_or(tx.today);
    let context = Context { today: submitted_on, latest: submitted_on, policy: tx.policy, office: tx.office };
    replay::<E>(tx, matter.id, &context).map(|(tally, _)| tally)
}
