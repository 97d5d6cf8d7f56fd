//! Gives back money of a recovery that its payer does not owe: what a third party settled beyond what he owes once the claim was corrected
//! (社会保险法 第三十条). Whoever draws benefits is paid what turns out to be due by the next payroll instead. What was
//! taken off the expenditure of the year is spent again; what was other income, or came in an earlier year, is other expenditure (E03).

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::years::items_of;
use super::{due_again, third_party};
use crate::exchange::{Field, Layout};
use crate::model::{Money, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::benefit_vouchers::BenefitVouchers;
use crate::operations::claim_fund::fund_of;
use crate::operations::corrected_claims::awaiting_award;
use crate::operations::post_vouchers::first_open_day;
use crate::operations::reading::{Cells, Context, Reading, any_text, day, positive_money};
use crate::operations::reckon_claim::Desk;
use crate::operations::undo_matter::refuse_dependants;
use crate::refusal::{Dependant, Fault, Refusal};
use crate::rules::entitlement::share_out;
use crate::rules::posting::refund_entry;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::given_back::{GivenBack, Parts};
use crate::store::matters::Matter;
use crate::store::recoveries::{RecoveryEvent, RecoveryEventKind, StandingRecovery};
use crate::store::voided_recoveries::BookedRecovery;

const RECEIPT: usize = 0;
const REFERENCE: usize = 1;
const AMOUNT: usize = 2;
const PAID_ON: usize = 3;
const REASON: usize = 4;

/// `pay recover give-back`
pub const LAYOUT: Layout = Layout {
    command: "pay recover give-back",
    fields: &[
        Field::required("from_reference"),
        Field::required("reference"),
        Field::required("amount"),
        Field::optional("on"),
        Field::required("reason"),
    ],
};

/// Money that goes back to who had paid it.
#[derive(Debug)]
pub struct GiveBackEntry {
    /// The document by which it had come.
    receipt: String,
    reference: String,
    amount: Money,
    paid_on: NaiveDate,
    reason: String,
}

impl Entry for GiveBackEntry {
    const KIND: OperationKind = OperationKind::GiveBackRecovered;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = GiveBackApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let receipt = row.required(RECEIPT, any_text);
        let reference = row.required(REFERENCE, any_text);
        let amount = row.required(AMOUNT, positive_money);
        let paid_on = row.optional(PAID_ON, day).flatten().unwrap_or(context.today);
        let reason = row.required(REASON, any_text);
        if paid_on > context.today {
            row.fault::<()>(PAID_ON, Refusal::DayNotPast { day: paid_on });
        }
        match (receipt, reference, amount, reason, row.is_clean()) {
            (Some(receipt), Some(reference), Some(amount), Some(reason), true) => {
                Ok(Self { receipt, reference, amount, paid_on, reason })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Gives back one by one.
pub struct GiveBackApplier;

impl<'s> Apply<'s, GiveBackEntry> for GiveBackApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self)
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, GiveBackEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let Some(booked) = tx.reader().booked_recovery(&entry.receipt)?.filter(|booked| !booked.is_voided) else {
                let reference = entry.receipt.clone();
                tally.reject(line, Fault::of("from_reference", Refusal::ReceiptUnknown { reference }));
                continue;
            };
            if let Some((before, receipt)) = tx.reader().given_back_as(&entry.reference)? {
                let is_same =
                    (receipt, before.parts.total(), before.paid_on) == (booked.event, entry.amount, entry.paid_on);
                let reference = entry.reference.clone();
                if is_same {
                    tally.counts.same += 1;
                } else {
                    tally.reject(line, Fault::of("reference", Refusal::ReceiptAlreadyBooked { reference }));
                }
                continue;
            }
            match give_back(tx, &booked, &entry)? {
                Ok(()) => tally.counts.inserted += 1,
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }
}

fn give_back(
    tx: &mut Transaction<'_>,
    booked: &BookedRecovery,
    entry: &GiveBackEntry,
) -> anyhow::Result<Result<(), Fault>> {
    let Some(open) = tx.reader().recovery(booked.recovery)? else {
        return Ok(Err(Fault::of("from_reference", Refusal::RecoveryUnknown { recovery: booked.recovery })));
    };
    if entry.paid_on < booked.on {
        let (first, last) = (booked.on, entry.paid_on);
        return Ok(Err(Fault::of("on", Refusal::LastDayBeforeFirst { first, last })));
    }
    let before = tx.reader().given_back_of(booked.event)?;
    let most = not_owed(tx, &open)?.min(booked.amount - before).max(Money::ZERO);
    if entry.amount > most {
        let (receipt, amount) = (entry.receipt.clone(), entry.amount);
        return Ok(Err(Fault::of("amount", Refusal::GivenBackAboveNotOwed { receipt, most, amount })));
    }
    let (amount, on, note) = (entry.amount, entry.paid_on, String::new());
    // He owes less by it, and less of what he paid is with the fund.
    let operation = tx.writer.operation();
    let reference = format!("{} {}", due_again::reference(open.number, operation), entry.reference);
    let owed_less = RecoveryEvent { kind: RecoveryEventKind::Received, amount, on, reference, note: note.clone() };
    tx.writer.insert_recovery_event(open.number, &owed_less)?;
    // Taken back and entered again, it is another one.
    let reference = format!("given_back {}/{operation} {}", entry.receipt, entry.reference);
    let event = RecoveryEvent { kind: RecoveryEventKind::Received, amount: -amount, on, reference, note };
    let row = tx.writer.insert_recovery_event(open.number, &event)?;
    let parts = parts(tx, booked, (before, amount), on)?;
    tx.writer.insert_given_back((row, booked.event), (&entry.reference, &entry.reason), &parts)?;
    book(tx, &open, &parts, on)?;
    Ok(Ok(()))
}

/// What of a recovery was settled by money that is not owed.
fn not_owed(tx: &Transaction<'_>, open: &StandingRecovery) -> anyhow::Result<Money> {
    if !third_party::is_owed_by_him(&open.recovery) {
        return Ok(Money::ZERO);
    }
    let claim = tx.reader().claim(open.recovery.claim)?;
    let claim = claim.ok_or_else(|| anyhow::anyhow!("claim {} is missing", open.recovery.claim))?;
    Ok(third_party::differs(tx.reader(), &claim)?.settled_beyond)
}

/// What of it the books have as which: of what came by one receipt its parts as they stand to each other, so that several amounts come to the
/// same as all at once.
fn parts(
    tx: &Transaction<'_>,
    booked: &BookedRecovery,
    (before, amount): (Money, Money),
    on: NaiveDate,
) -> anyhow::Result<Parts> {
    let came_on = first_open_day(tx.reader().closed_before(booked.operation)?, booked.on);
    let booked_on = first_open_day(tx.reader().closed_through()?, on);
    if refund_entry(came_on, booked_on) == "E03" {
        return Ok(Parts { spent: Money::ZERO, other: amount });
    }
    let weights = [(true, booked.of_own_year), (false, booked.amount - booked.of_own_year)];
    let spent_upto = |sum: Money| -> Money {
        share_out(&weights, sum).into_iter().filter(|(is_own, _)| *is_own).map(|(_, part)| part).sum()
    };
    let spent = spent_upto(before + amount) - spent_upto(before);
    Ok(Parts { spent, other: amount - spent })
}

fn book(tx: &mut Transaction<'_>, open: &StandingRecovery, parts: &Parts, on: NaiveDate) -> anyhow::Result<()> {
    let claim = tx.reader().claim(open.recovery.claim)?;
    let claim = claim.ok_or_else(|| anyhow::anyhow!("claim {} is missing", open.recovery.claim))?;
    let (fund, benefit) = (fund_of(tx.reader(), &claim, tx.office.kinds)?, claim.claim.benefit);
    let last = open.recovery.to.unwrap_or_else(|| Month::of(open.recovery.found_on));
    let items = items_of(tx.reader(), open, last, parts.spent)?;
    let mut vouchers = BenefitVouchers::default();
    vouchers.given_back(tx, (fund, benefit), (parts, &items), on)?;
    vouchers.post(tx)
}

/// Takes back that money was given back, within the year in which the books have it: it never went.
pub fn take_back(tx: &mut Transaction<'_>, undone: &Matter, operation: i64) -> anyhow::Result<()> {
    let given = tx.reader().recovered_given_back_by(operation, false)?;
    let booked_on = first_open_day(tx.reader().closed_through()?, tx.today);
    for one in &given {
        let went_on = first_open_day(tx.reader().closed_before(operation)?, one.paid_on);
        if refund_entry(went_on, booked_on) == "E03" {
            let kind = undone.kind.code().to_owned();
            return Err(Refusal::UndoNotPossible { matter: undone.id, kind }.into());
        }
    }
    let events = tx.reader().recovery_events_of(operation)?;
    let followed = events.iter().filter(|event| event.is_followed);
    let mut dependants: Vec<Dependant> = followed.map(|event| Dependant::new("recovery", &event.recovery)).collect();
    dependants.dedup();
    refuse_dependants(undone, dependants)?;
    for event in events {
        tx.writer.withdraw_recovery_event(event.number)?;
    }
    for GivenBack { recovery, parts, .. } in given {
        let Some(open) = tx.reader().recovery(recovery)? else { continue };
        book(tx, &open, &parts.negative(), tx.today)?;
    }
    Ok(())
}

/// What a third party settled beyond what he owes by an award, and has not got back.
#[derive(Clone, Debug)]
pub struct ToGiveBack {
    pub claim: i64,
    pub amount: Money,
    /// A receipt by which it came; none where it came by no receipt.
    pub receipt: Option<String>,
}

/// All of it. What a claim is corrected to counts once it is awarded.
pub fn to_give_back(desk: Desk<'_>) -> anyhow::Result<Vec<ToGiveBack>> {
    let held = desk.reader.recoveries()?.into_iter();
    let settled = held.filter(|one| third_party::is_owed_by_him(&one.recovery) && one.settled.is_positive());
    let mut by_claim: BTreeMap<i64, Vec<StandingRecovery>> = BTreeMap::new();
    for one in settled {
        by_claim.entry(one.recovery.claim).or_default().push(one);
    }
    if by_claim.is_empty() {
        return Ok(Vec::new());
    }
    let waiting = awaiting_award(desk)?;
    let mut found = Vec::new();
    for (number, recoveries) in by_claim {
        let Some(claim) = desk.reader.claim(number)?.filter(|_| !waiting.contains(&number)) else { continue };
        let beyond = third_party::differs(desk.reader, &claim)?.settled_beyond;
        if beyond.is_positive() {
            let (amount, receipt) = of_receipt(desk.reader, &recoveries, beyond)?;
            found.push(ToGiveBack { claim: number, amount, receipt });
        }
    }
    Ok(found)
}

/// How much of it the last receipt has that is not given back.
fn of_receipt(
    reader: Reader<'_>,
    recoveries: &[StandingRecovery],
    beyond: Money,
) -> anyhow::Result<(Money, Option<String>)> {
    for recovery in recoveries.iter().rev() {
        let events = reader.recovery_events(recovery.number)?.into_iter().rev();
        let came = events.filter(|event| event.kind == RecoveryEventKind::Received && event.amount.is_positive());
        for event in came.filter(|event| !due_again::is_settled_again(event)) {
            let Some(booked) = reader.booked_recovery(&event.reference)?.filter(|booked| !booked.is_voided) else {
                continue;
            };
            let left = booked.amount - reader.given_back_of(booked.event)?;
            if left.is_positive() {
                return Ok((beyond.min(left), Some(event.reference)));
            }
        }
    }
    Ok((beyond, None))
}
