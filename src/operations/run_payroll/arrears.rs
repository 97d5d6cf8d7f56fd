//! What is not sent to somebody who is suspended although it is due of months before: it is unknown if he lives, or where he is paid. It
//! waits until he is resumed, and is paid with the rest then.

use std::collections::BTreeMap;

use crate::model::{ClaimState, Month, PaymentReason, Withheld};
use crate::operations::hold_share::states_of;
use crate::operations::in_pay::timeline;
use crate::operations::set_payment_state::course_of;
use crate::rules::entitlement::Timeline;
use crate::rules::payment_state::Hold;
use crate::store::Reader;

/// What of it waits for the resumption of a payee of a claim, as the claim or his share stands in a month.
pub(super) fn withheld(
    reader: Reader<'_>,
    (claim, payee): (i64, i64),
    (timeline, month): (&Timeline, Month),
) -> anyhow::Result<Withheld> {
    let most = |holds: &[Hold]| {
        let withheld = holds.iter().map(|hold| PaymentReason::arrears_withheld(&hold.reason));
        withheld.max().unwrap_or_default()
    };
    let mut found = Withheld::Nothing;
    if timeline.state(month) == Some(ClaimState::Suspended) {
        found = most(course_of(&reader.claim_states(claim)?).holds_in(month));
    }
    if timeline.share_state(payee, month) == ClaimState::Suspended
        && let Some(claim) = reader.claim(claim)?
    {
        found = found.max(most(course_of(&states_of(reader, &claim, payee)?).holds_in(month)));
    }
    Ok(found)
}

/// Whether what came back waits, of payees one after another: it is sent to nobody who may not live.
pub(super) struct Awaited<'r> {
    reader: Reader<'r>,
    month: Month,
    known: BTreeMap<i64, bool>,
}

impl<'r> Awaited<'r> {
    pub(super) const fn new(reader: Reader<'r>, month: Month) -> Self {
        Self { reader, month, known: BTreeMap::new() }
    }

    pub(super) fn waits(&mut self, payee: i64) -> anyhow::Result<bool> {
        if let Some(known) = self.known.get(&payee) {
            return Ok(*known);
        }
        let claim = self.reader.claim_of_payee(payee)?;
        let timeline = timeline(self.reader, claim)?;
        let waits = withheld(self.reader, (claim, payee), (&timeline, self.month))? > Withheld::Nothing;
        self.known.insert(payee, waits);
        Ok(waits)
    }
}
