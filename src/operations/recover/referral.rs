//! What is handed to others or written off of a recovery: no more than is left, with why, and the same is handed over once.

use super::{Done, RecoverEntry, above, join};
use crate::store::recoveries::{RecoveryEvent, StandingRecovery};

/// How much of what is left an event is about, all of it where nothing else is said, and why.
pub(super) fn name_amount(event: &mut RecoveryEvent, open: &StandingRecovery, entry: &RecoverEntry) -> Done {
    event.amount = entry.amount.unwrap_or(open.left);
    event.note = join(&entry.reason, &entry.note);
    if event.amount > open.left { Err(above(open, event.amount)) } else { Ok(()) }
}

/// Whether the same was handed over in the same words before.
pub(super) fn says_same(known: &RecoveryEvent, event: &RecoveryEvent) -> bool {
    (known.kind, known.amount, &known.note) == (event.kind, event.amount, &event.note)
}
