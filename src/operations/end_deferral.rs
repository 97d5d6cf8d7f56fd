//! Ends a deferral before its term: from that day on the ordinary rules hold again.

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::OperationKind;
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::reading::{Cells, Context, Reading, day};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;

const DEFERRAL: usize = 0;
const ON: usize = 1;
const REASON: usize = 2;

/// `defer end`
pub const LAYOUT: Layout = Layout {
    command: "defer end",
    fields: &[Field::required("deferral"), Field::required("on"), Field::optional("reason")],
};

/// A deferral that is to end.
#[derive(Debug)]
pub struct DeferralEndEntry {
    deferral: i64,
    /// The first day on which it no longer holds.
    on: NaiveDate,
    reason: String,
}

impl Entry for DeferralEndEntry {
    const KIND: OperationKind = OperationKind::DeferEnd;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = DeferralEndApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let deferral = row.required(DEFERRAL, number);
        let on = row.required(ON, day);
        let reason = row.text(REASON);
        deferral.zip(on).map(|(deferral, on)| Self { deferral, on, reason }).ok_or_else(|| row.into_faults())
    }
}

fn number(text: &str) -> Result<i64, Refusal> {
    text.parse().map_err(|_| Refusal::NumberNotValid { value: text.to_owned() })
}

/// Ends one by one.
pub struct DeferralEndApplier;

impl<'s> Apply<'s, DeferralEndEntry> for DeferralEndApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self)
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, DeferralEndEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let DeferralEndEntry { deferral, on, reason } = entry;
            let granted = tx.reader().deferral(deferral)?.filter(|granted| !granted.is_void);
            let Some(granted) = granted else {
                tally.reject(line, Fault::of("deferral", Refusal::DeferralUnknown { deferral }));
                continue;
            };
            if granted.ended_on == Some(on) {
                tally.counts.same += 1;
            } else if on > granted.last_day() {
                let last = granted.last_day();
                tally.reject(line, Fault::of("on", Refusal::DeferralOver { deferral, last }));
            } else {
                tx.writer.end_deferral(deferral, Some(on), &reason)?;
                tally.counts.changed += 1;
            }
        }
        Ok(())
    }
}
