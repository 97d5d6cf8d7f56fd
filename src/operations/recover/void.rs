//! Voids money of a recovery that never came (冲销): entered twice, or with another amount than the bank's. What is left to give back rises
//! again, and the books take it back as it came; what they have of an earlier year as other expenditure. It stays to be seen; the right one gets a reference of its own.

use super::due_again::is_settled_again;
use super::years::items_of;
use crate::exchange::{Field, Layout};
use crate::model::{Money, Month, OperationKind};
use crate::operations::bank_corrections::correct_voided_recovery;
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers, NEVER_CAME};
use crate::operations::claim_fund::fund_of;
use crate::operations::payment_items::Items;
use crate::operations::post_vouchers::first_open_day;
use crate::operations::reading::{Cells, Context, Reading, any_text};
use crate::refusal::{Fault, Refusal};
use crate::rules::posting::refund_entry;
use crate::session::Transaction;
use crate::store::voided_recoveries::BookedRecovery;

/// `pay recover void`
pub const LAYOUT: Layout =
    Layout { command: "pay recover void", fields: &[Field::required("reference"), Field::required("reason")] };

/// Money that never came.
#[derive(Debug)]
pub struct VoidRecoveryEntry {
    reference: String,
    reason: String,
}

impl Entry for VoidRecoveryEntry {
    const KIND: OperationKind = OperationKind::VoidRecovery;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = VoidRecoveryApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        match (row.required(0, any_text), row.required(1, any_text)) {
            (Some(reference), Some(reason)) => Ok(Self { reference, reason }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Voids one by one.
pub struct VoidRecoveryApplier;

impl<'s> Apply<'s, VoidRecoveryEntry> for VoidRecoveryApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self)
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, VoidRecoveryEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, VoidRecoveryEntry { reference, reason }) in rows {
            let Some(booked) = tx.reader().booked_recovery(&reference)? else {
                tally.reject(line, Fault::of("reference", Refusal::ReceiptUnknown { reference }));
                continue;
            };
            if booked.is_voided {
                tally.counts.same += 1;
                continue;
            }
            match void(tx, &booked, &reason) {
                Ok(()) => tally.counts.changed += 1,
                Err(error) => tally.reject(line, Fault::of("reference", error.downcast::<Refusal>()?)),
            }
        }
        Ok(())
    }
}

fn void(tx: &mut Transaction<'_>, booked: &BookedRecovery, reason: &str) -> anyhow::Result<()> {
    let Some(open) = tx.reader().recovery(booked.recovery)? else {
        return Err(Refusal::RecoveryUnknown { recovery: booked.recovery }.into());
    };
    // What was found to be due after all went back to him with what he had given back.
    if tx.reader().recovery_events(booked.recovery)?.iter().any(is_settled_again) {
        return Err(Refusal::ReceiptUsed { reference: booked.reference.clone() }.into());
    }
    let claim = tx.reader().claim(open.recovery.claim)?;
    let claim = claim.ok_or_else(|| anyhow::anyhow!("claim {} is missing", open.recovery.claim))?;
    let (fund, benefit) = (fund_of(tx.reader(), &claim, tx.office.kinds)?, claim.claim.benefit);
    let last = open.recovery.to.unwrap_or_else(|| Month::of(open.recovery.found_on));
    let (mut vouchers, since) = (BenefitVouchers::default(), tx.reader().last_entry()?);
    // What an earlier year has as come is not taken off what this one spends or takes in.
    let came_on = first_open_day(tx.reader().closed_before(booked.operation)?, booked.on);
    let booked_on = first_open_day(tx.reader().closed_through()?, tx.today);
    let is_of_earlier_year = refund_entry(came_on, booked_on) == "E03";
    for (entry, amount) in [("E10", booked.amount - booked.of_own_year), ("E09", booked.of_own_year)] {
        if is_of_earlier_year {
            vouchers.never_came(tx, (fund, amount), (tx.today, entry), NEVER_CAME)?;
            continue;
        }
        let items = negative(items_of(tx.reader(), &open, last, amount)?);
        let money = BenefitMoney { fund, benefit, amount: -amount, items: &items };
        vouchers.came_back(tx, &money, (tx.today, entry))?;
    }
    tx.writer.withdraw_recovery_event(booked.event)?;
    tx.writer.insert_voided_recovery(booked.event, reason, tx.today)?;
    vouchers.post(tx)?;
    correct_voided_recovery(tx, booked.operation, since)
}

/// What is taken back of what came back.
pub fn negative(items: Items) -> Items {
    items.into_iter().map(|(item, amount)| (item, Money::ZERO - amount)).collect()
}
