//! Many rows as one change: the same entries, applied the same way, whether they come from a file, from a pending matter or from
//! the command line.

use crate::exchange::Layout;
use std::collections::{BTreeMap, HashSet};

use crate::i18n::Message;
use crate::model::{InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::emptied_accounts;
use crate::operations::reading::{Cells, Context};
use crate::operations::receive_payment::Freed;
use crate::operations::{outgrown_awards, shaken_awards};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::batches::BatchCounts;

/// One row of a batch as a request.
pub trait Entry: Sized + Send {
    const KIND: OperationKind;
    const LAYOUT: &'static Layout;
    /// Rows worked on at a time: enough to be sorted with profit, few enough to stay in memory.
    const CHUNK: usize = 50_000;
    /// Applies entries chunk by chunk and remembers what it has to between them.
    type Applier<'s>: Apply<'s, Self>;

    /// Puts a chunk in the order in which it is applied best. The thread that reads does it.
    fn arrange(_rows: &mut [(u64, Self)]) {}

    /// Whether rows need to look something up before they are applied.
    const LOOKS_UP: bool = false;

    /// Looks up what the rows need, as it was committed before this change. The thread that reads does it, through a look of
    /// its own at the file.
    fn look_up(_reader: Reader<'_>, _rows: &mut [(u64, Self)]) -> anyhow::Result<()> {
        Ok(())
    }

    /// Reads a row. All its faults are told at once.
    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>>;
}

/// Makes a chunk ready to be applied.
pub fn prepare<E: Entry>(reader: Reader<'_>, rows: &mut [(u64, E)]) -> anyhow::Result<()> {
    E::arrange(rows);
    E::look_up(reader, rows)
}

/// So many rows into an empty table are worth the building of an index anew, once they are in.
pub const WORTH_AN_INDEX: usize = 1000;

/// Applies the entries of a batch within one transaction.
pub trait Apply<'s, E>: Sized {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self>;

    /// Applies one chunk; says of each row what became of it.
    fn apply(&mut self, tx: &mut Transaction<'s>, rows: Vec<(u64, E)>, tally: &mut Tally) -> anyhow::Result<()>;

    /// What is left to do when all rows are through.
    fn finish(self, _tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        Ok(())
    }
}

/// What became of the rows.
#[derive(Debug, Default)]
pub struct Tally {
    pub counts: BatchCounts,
    /// Faults of the present chunk, by line.
    pub faults: Vec<(u64, Fault)>,
    /// Receipts of which something is held, and how much in all.
    pub held: Option<(u64, Money)>,
    /// What months of the past come to beside what was levied: both shares by month and kind.
    /// Persons and months that were levied although they come after the end, and which kinds.
    pub levied_after_end: Vec<(i64, Month, KindSet)>,
    pub differences: BTreeMap<(Month, InsuranceKind), (Money, Money)>,
    /// What is to be told when all is done.
    pub told: Vec<Message>,
    /// A matter that was opened beside, about what follows from the rows.
    pub opened: Option<i64>,
    /// The largest amount of a row, where it decides how many have to approve.
    pub largest: Option<Money>,
    /// What the awards of the rows come to in their first months.
    pub granted: Option<Money>,
    /// Late fees that had been paid on what was never owed.
    pub late_fees_freed: Money,
    /// Interest of back payments that had been paid on what was never owed.
    pub interest_freed: Money,
    /// The interest that back payments were charged.
    pub interest: Option<Money>,
    /// Receipts that came by a channel which the mode of collection does not have.
    pub odd_channels: u64,
    /// Declarations that are not what is on file.
    pub differing: u64,
}

impl Tally {
    /// Remembers the largest amount that decides how many have to approve.
    pub fn weigh(&mut self, amount: Money) {
        self.largest = Some(self.largest.map_or(amount, |largest| largest.max(amount)));
    }

    /// Adds what came free beside the shares.
    pub fn free(&mut self, freed: Freed) {
        self.late_fees_freed += freed.late_fees;
        self.interest_freed += freed.interest;
    }

    /// What a row says, where it says it rightly; else the row is rejected.
    pub fn accepted<T>(&mut self, line: u64, said: Result<T, Fault>) -> Option<T> {
        said.map_err(|fault| self.reject(line, fault)).ok()
    }

    pub fn reject(&mut self, line: u64, fault: Fault) {
        self.faults.push((line, fault));
    }

    /// Rejects a row as a whole.
    pub fn reject_row(&mut self, line: u64, refusal: Refusal) {
        self.reject(line, Fault::of_row(refusal));
    }

    /// The faults of the chunk by line, and the rows they reject counted.
    pub fn take_faults(&mut self) -> Vec<RejectedRow> {
        self.faults.sort_by_key(|(line, _)| *line);
        let mut rows: Vec<RejectedRow> = Vec::new();
        for (line, fault) in self.faults.drain(..) {
            match rows.last_mut() {
                Some((last, faults)) if *last == line => faults.push(fault),
                _ => rows.push((line, vec![fault])),
            }
        }
        self.counts.rejected += rows.len() as u64;
        rows
    }
}

/// Remembers on which line each record of the office was first named by this file, so that a second naming is found
/// however far apart the two lie. Four bytes a record of the office, none a row of the file.
#[derive(Debug, Default)]
pub struct FirstLines {
    lines: Vec<u32>,
}

impl FirstLines {
    /// Notes a record; the line where it was named before, if it was.
    pub fn note(&mut self, record: i64, line: u64) -> Option<u64> {
        let place = usize::try_from(record).unwrap_or_default();
        if self.lines.len() <= place {
            self.lines.resize(place + 1, 0);
        }
        let first = &mut self.lines[place];
        if *first > 0 {
            return Some(u64::from(*first));
        }
        *first = u32::try_from(line).unwrap_or(u32::MAX);
        None
    }
}

/// What is left to do when all rows of a batch are through.
pub fn finish<'s, E: Entry>(
    applier: E::Applier<'s>,
    tx: &mut Transaction<'s>,
    tally: &mut Tally,
) -> anyhow::Result<()> {
    applier.finish(tx, tally)?;
    // Money that comes in takes nothing off a bill.
    if E::KIND != OperationKind::Receive {
        emptied_accounts::follow(tx, 1)?;
    }
    outgrown_awards::note(tx, E::KIND)?;
    shaken_awards::note(tx, E::KIND)
}

/// The line of a bad row and all that is wrong with it.
pub type RejectedRow = (u64, Vec<Fault>);

/// Replays the submitted rows of a matter, checking all of them again.
pub fn replay<'s, E: Entry>(
    tx: &mut Transaction<'s>,
    matter: i64,
    context: &Context<'_>,
) -> anyhow::Result<(Tally, Vec<RejectedRow>)> {
    replay_but::<E>(tx, matter, context, &HashSet::new())
}

/// The same, some lines left out.
pub fn replay_but<'s, E: Entry>(
    tx: &mut Transaction<'s>,
    matter: i64,
    context: &Context<'_>,
    left_out: &HashSet<u64>,
) -> anyhow::Result<(Tally, Vec<RejectedRow>)> {
    let mut applier = E::Applier::new(tx)?;
    let (mut tally, mut rejects, mut rows) = (Tally::default(), Vec::new(), Vec::new());
    let reader = tx.reader();
    reader.each_submitted_row(matter, |line, payload| {
        if left_out.contains(&line) {
            return Ok(());
        }
        let cells: Vec<String> = serde_json::from_str(payload)?;
        match E::read(&cells, context) {
            Ok(entry) => rows.push((line, entry)),
            Err(faults) => faults.into_iter().for_each(|fault| tally.reject(line, fault)),
        }
        if rows.len() == E::CHUNK {
            prepare(tx.reader(), &mut rows)?;
            applier.apply(tx, std::mem::take(&mut rows), &mut tally)?;
            rejects.extend(tally.take_faults());
        }
        Ok(())
    })?;
    prepare(tx.reader(), &mut rows)?;
    applier.apply(tx, rows, &mut tally)?;
    finish::<E>(applier, tx, &mut tally)?;
    rejects.extend(tally.take_faults());
    Ok((tally, rejects))
}

/// The columns of a kind's import; none where it takes no rows.
pub fn layout_of(kind: OperationKind) -> Option<&'static Layout> {
    LAYOUTS.iter().find(|(imported, _)| *imported == kind).map(|(_, layout)| *layout)
}

/// Every import with its columns.
pub const LAYOUTS: &[(OperationKind, &Layout)] = &[
    (OperationKind::RegisterEmployer, &super::register_employer::LAYOUT),
    (OperationKind::RegisterPerson, &super::register_person::LAYOUT),
    (OperationKind::RegisterEnrolment, &super::register_enrolment::LAYOUT),
    (OperationKind::RegisterFlexible, &super::register_flexible::LAYOUT),
    (OperationKind::CancelEnrolment, &super::cancel_enrolment::LAYOUT),
    (OperationKind::Receive, &super::receive_payment::LAYOUT),
    (OperationKind::Defer, &super::grant_deferral::LAYOUT),
    (OperationKind::DeferEnd, &super::end_deferral::LAYOUT),
    (OperationKind::ChangePerson, &super::change_person::LAYOUT),
    (OperationKind::ChangeEmployer, &super::change_employer::LAYOUT),
    (OperationKind::ChangeIdentity, &super::change_identity::LAYOUT),
    (OperationKind::ChangeEarnings, &super::change_earnings::LAYOUT),
    (OperationKind::Adjust, &super::adjust_contributions::LAYOUT),
    (OperationKind::CancelEmployer, &super::cancel_employer::LAYOUT),
    (OperationKind::CancelPerson, &super::cancel_person::LAYOUT),
    (OperationKind::Declare, &super::declare_earnings::LAYOUT),
    (OperationKind::Reconcile, &super::reconcile_tax::LAYOUT),
    (OperationKind::Estimate, &super::estimate_employer::LAYOUT),
    (OperationKind::Refund, &super::refund_payments::LAYOUT),
    (OperationKind::MoveHeld, &super::move_held_money::LAYOUT),
    (OperationKind::VoidReceipt, &super::void_receipt::LAYOUT),
    (OperationKind::WriteOffHeld, &super::write_off_held::LAYOUT),
    (OperationKind::SingleOut, &super::single_out::LAYOUT),
    (OperationKind::LedgerPost, &super::post_ledger::LAYOUT),
    (OperationKind::LedgerOpen, &super::post_ledger::OPENING_LAYOUT),
    (OperationKind::LedgerBook, &super::book_event::LAYOUT),
    (OperationKind::LedgerReconcile, &super::reconcile_bank::LAYOUT),
    (OperationKind::LedgerBudget, &super::plan_budget::LAYOUT),
    (OperationKind::RegisterHistory, &super::register_history::LAYOUT),
    (OperationKind::PayApply, &super::apply_benefit::LAYOUT),
    (OperationKind::PayAward, &super::award_benefit::LAYOUT),
    (OperationKind::PayWithdraw, &super::close_claim::LAYOUTS[0]),
    (OperationKind::PayRefuse, &super::close_claim::LAYOUTS[1]),
    (OperationKind::PayTakeOver, &super::take_over::LAYOUT),
    (OperationKind::PayResult, &super::pay_result::LAYOUT),
    (OperationKind::PaySuspend, &super::set_payment_state::LAYOUTS[0]),
    (OperationKind::PayResume, &super::set_payment_state::LAYOUTS[1]),
    (OperationKind::PayStop, &super::set_payment_state::LAYOUTS[2]),
    (OperationKind::PayAccount, &super::change_payee::LAYOUT),
    (OperationKind::Recover, &super::recover::LAYOUT),
    (OperationKind::RecoverReceipt, &super::recover::RECEIPT_LAYOUT),
    (OperationKind::VoidRecovery, &super::recover::void::LAYOUT),
    (OperationKind::GiveBackRecovered, &super::recover::give_back::LAYOUT),
    (OperationKind::CertifyRecord, &super::record_certification::LAYOUT),
    (OperationKind::CertifyMatch, &super::match_list::LAYOUT),
    (OperationKind::ChangeMerge, &super::merge_persons::LAYOUT),
    (OperationKind::ChangeSplit, &super::split_employer::LAYOUT),
    (OperationKind::RegisterResident, &super::register_resident::LAYOUT),
    (OperationKind::TransferOut, &super::transfer_out::LAYOUT),
    (OperationKind::TransferIn, &super::transfer_in::LAYOUT),
];
