//! Recoveries (社会保险经办条例 第四十六条): found, ordered back, agreed in instalments or offset from later benefits, handed to others, and
//! at last written off with a second person's approval. One stays open until nothing is left.

pub mod account_back;
mod by_hand;
pub mod debtors;
pub mod due;
pub mod due_again;
pub mod give_back;
pub mod kept;
pub mod offsets;
pub mod overpaid;
mod referral;
pub mod third_party;
pub mod void;
pub mod years;

use chrono::NaiveDate;

use crate::documents::Document;
use crate::exchange::{Field, Layout};
use crate::model::{Money, Month, OperationKind, PaymentReason};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::benefit_notices::{Said, write};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers};
use crate::operations::claim_fund::fund_of;
use crate::operations::in_pay::timeline;
use crate::operations::reading::{Cells, Context, Reading, any_text, choice, day, month, number, positive_money};
use crate::operations::recover::referral::{name_amount, says_same};
use crate::operations::recover::years::{items_of, record_years};
use crate::refusal::{Fault, Refusal};
use crate::rules::instalments::instalments;
use crate::session::Transaction;
use crate::store::recoveries::{Instalment, NewRecovery, RecoveryEvent, RecoveryEventKind, StandingRecovery};

const ACT: usize = 0;
const RECOVERY: usize = 1;
const CLAIM: usize = 2;
const AMOUNT: usize = 3;
const REASON: usize = 4;
const FROM_MONTH: usize = 5;
const TO_MONTH: usize = 6;
const INSTALMENTS: usize = 7;
const DUE_ON: usize = 8;
const NOTE: usize = 9;

/// What can be done to a recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Act {
    Open,
    Order,
    Plan,
    Offset,
    Refer,
    WriteOff,
}

const ACTS: [&str; 6] = ["open", "order", "plan", "offset", "refer", "write_off"];

/// `pay recover`
pub const LAYOUT: Layout = Layout {
    command: "pay recover",
    fields: &[
        Field::required("act").one_of(&ACTS),
        Field::optional("recovery"),
        Field::optional("claim"),
        Field::optional("amount"),
        Field::optional("reason"),
        Field::optional("from_month"),
        Field::optional("to_month"),
        Field::optional("instalments"),
        Field::optional("due_on"),
        Field::optional("note"),
    ],
};

/// Something that is to be done to a recovery.
#[derive(Debug)]
pub struct RecoverEntry {
    act: Act,
    recovery: Option<i64>,
    claim: Option<i64>,
    amount: Option<Money>,
    reason: String,
    from: Option<Month>,
    to: Option<Month>,
    instalments: i64,
    due_on: Option<NaiveDate>,
    note: String,
}

impl Entry for RecoverEntry {
    const KIND: OperationKind = OperationKind::Recover;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = RecoverApplier;

    fn read(cells: &dyn Cells, _context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let act: Option<Act> = row.required(ACT, |text| choice(text, &ACTS));
        let (recovery, claim) = (row.optional(RECOVERY, number).flatten(), row.optional(CLAIM, number).flatten());
        let amount = row.optional(AMOUNT, positive_money).flatten();
        let (from, to) = (row.optional(FROM_MONTH, month).flatten(), row.optional(TO_MONTH, month).flatten());
        let instalments = row.optional(INSTALMENTS, number).flatten().unwrap_or_default();
        let due_on = row.optional(DUE_ON, day).flatten();
        let (reason, note) = (row.text(REASON), row.text(NOTE));
        let needs: &[usize] = match act {
            Some(Act::Open) => &[CLAIM, AMOUNT, REASON],
            Some(Act::Order) => &[RECOVERY, DUE_ON],
            Some(Act::Plan) => &[RECOVERY, INSTALMENTS, DUE_ON],
            Some(Act::Offset) => &[RECOVERY, AMOUNT],
            Some(Act::Refer | Act::WriteOff) => &[RECOVERY, REASON],
            None => &[],
        };
        for field in needs {
            if !row.is_given(*field) {
                row.fault::<()>(*field, Refusal::RequiredValueMissing);
            }
        }
        match (act, row.is_clean()) {
            (Some(act), true) => Ok(Self { act, recovery, claim, amount, reason, from, to, instalments, due_on, note }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Does it one by one.
pub struct RecoverApplier;

impl<'s> Apply<'s, RecoverEntry> for RecoverApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self)
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, RecoverEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let done = if entry.act == Act::Open { open(tx, &entry, line)?.map(|()| true) } else { go_on(tx, &entry)? };
            match done {
                Ok(true) => tally.counts.inserted += 1,
                Ok(false) => tally.counts.same += 1,
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }
}

type Done = Result<(), Fault>;

fn open(tx: &mut Transaction<'_>, entry: &RecoverEntry, line: u64) -> anyhow::Result<Done> {
    let claim = entry.claim.unwrap_or_default();
    let Some(known) = tx.reader().claim(claim)? else {
        return Ok(Err(Fault::of("claim", Refusal::ClaimUnknown { claim })));
    };
    if let (Some(start), Some(end)) = (entry.from, entry.to)
        && end < start
    {
        return Ok(Err(Fault::of("to_month", Refusal::EndBeforeStart { start, end })));
    }
    let amount = entry.amount.unwrap_or_default();
    let paid = by_hand::recoverable(tx.reader(), claim, entry.from.zip(entry.to.or(entry.from)))?;
    // What the office before this one paid is not known here.
    let first = timeline(tx.reader(), claim)?.first_month();
    let is_of_before =
        known.claim.is_taken_over && entry.from.is_some_and(|from| first.is_some_and(|first| from < first));
    if amount > paid && !is_of_before {
        return Ok(Err(Fault::of("amount", Refusal::RecoveryAbovePaid { claim, paid, amount })));
    }
    let (cause, note, found_on) = (entry.reason.clone(), entry.note.clone(), tx.today);
    let recovery = NewRecovery { claim, cause, from: entry.from, to: entry.to, amount, found_on, note };
    tx.writer.insert_recovery(&recovery, line)?;
    Ok(Ok(()))
}

/// Does the next step of a recovery; whether it is a new one.
fn go_on(tx: &mut Transaction<'_>, entry: &RecoverEntry) -> anyhow::Result<Result<bool, Fault>> {
    let number = entry.recovery.unwrap_or_default();
    let open = match open_one(tx, number)? {
        Ok(open) => open,
        Err(fault) => return Ok(Err(fault)),
    };
    if let Some(fault) = debtors::fault_of(tx, &open, entry)? {
        return Ok(Err(fault));
    }
    let mut event = RecoveryEvent {
        kind: RecoveryEventKind::Ordered,
        amount: Money::ZERO,
        on: tx.today,
        reference: String::new(),
        note: entry.note.clone(),
    };
    match entry.act {
        Act::Open => {}
        Act::Order => {
            let due_on = entry.due_on.map(|day| day.to_string()).unwrap_or_default();
            event.note = join(&due_on, &entry.note);
            // The file does not know who the third party is: it is written to by the office itself.
            if !third_party::is_owed_by_him(&open.recovery) {
                event.reference = write_order(tx, &open, due_on)?;
            }
        }
        Act::Plan => {
            event.kind = RecoveryEventKind::Planned;
            event.amount = open.left;
            if let Err(fault) = plan(tx, &open, entry)? {
                return Ok(Err(fault));
            }
        }
        Act::Offset => {
            event.kind = RecoveryEventKind::OffsetAgreed;
            event.amount = entry.amount.unwrap_or_default();
            event.reference = entry.claim.map(|claim| claim.to_string()).unwrap_or_default();
        }
        Act::Refer => {
            event.kind = RecoveryEventKind::Referred;
            if let Err(fault) = name_amount(&mut event, &open, entry) {
                return Ok(Err(fault));
            }
            if tx.reader().recovery_events(number)?.iter().any(|known| says_same(known, &event)) {
                return Ok(Ok(false));
            }
        }
        Act::WriteOff => {
            event.kind = RecoveryEventKind::WrittenOff;
            if let Err(fault) = name_amount(&mut event, &open, entry) {
                return Ok(Err(fault));
            }
        }
    }
    tx.writer.insert_recovery_event(number, &event)?;
    Ok(Ok(true))
}

/// The order to give back, in writing: to each of several what he got. The numbers of the notices.
fn write_order(tx: &mut Transaction<'_>, open: &StandingRecovery, due_on: String) -> anyhow::Result<String> {
    let NewRecovery { claim, cause, from, to, .. } = &open.recovery;
    let claim = tx.reader().claim(*claim)?.ok_or_else(|| anyhow::anyhow!("claim {claim} is missing"))?;
    // Nothing says which part was given back already; the premiums are told as long as nothing was.
    let premiums = tx.reader().premiums_charged(open.number)?;
    let premiums = if open.settled.is_zero() { premiums } else { Money::ZERO };
    let said = Said { reason: cause.clone(), from: *from, to: *to, due_on, ..Said::default() };
    let mut numbers = Vec::new();
    for part in debtors::parts_of(tx.reader(), open, premiums)? {
        let is_of_living = PaymentReason::is_death(cause) && debtors::lives(tx.reader(), &claim, part.payee.as_ref())?;
        let debtors::Part { payee, amount, premiums } = part;
        let said = Said { amount, premiums, payee, is_of_living, ..said.clone() };
        numbers.push(write(tx, Document::RecoveryNotice, &claim, said)?);
    }
    Ok(numbers.join(" "))
}

fn join(one: &str, other: &str) -> String {
    if other.is_empty() { one.to_owned() } else { format!("{one}; {other}") }
}

fn above(open: &StandingRecovery, amount: Money) -> Fault {
    Fault::of("amount", Refusal::RecoveryHasLess { recovery: open.number, left: open.left, amount })
}

/// A recovery of which something is left.
fn open_one(tx: &Transaction<'_>, number: i64) -> anyhow::Result<Result<StandingRecovery, Fault>> {
    Ok(match tx.reader().recovery(number)? {
        None => Err(Fault::of("recovery", Refusal::RecoveryUnknown { recovery: number })),
        Some(found) if !found.left.is_positive() => {
            Err(Fault::of("recovery", Refusal::RecoveryClosed { recovery: number }))
        }
        Some(found) => Ok(found),
    })
}

fn plan(tx: &mut Transaction<'_>, open: &StandingRecovery, entry: &RecoverEntry) -> anyhow::Result<Done> {
    let Some(first) = entry.due_on.filter(|_| (1..=120).contains(&entry.instalments)) else {
        let value = entry.instalments.to_string();
        return Ok(Err(Fault::of("instalments", Refusal::NumberNotValid { value })));
    };
    for (place, (due_on, amount)) in instalments(open.left, entry.instalments, first).into_iter().enumerate() {
        let number = i64::try_from(place)? + 1;
        tx.writer.insert_instalment(open.number, &Instalment { number, due_on, amount })?;
    }
    Ok(Ok(()))
}

/// `pay recover receipt`
pub const RECEIPT_LAYOUT: Layout = Layout {
    command: "pay recover receipt",
    fields: &[
        Field::required("reference"),
        Field::required("recovery"),
        Field::required("amount"),
        Field::optional("received_on"),
        Field::optional("note"),
    ],
};

/// Money that came back.
#[derive(Debug)]
pub struct RecoveryReceiptEntry {
    reference: String,
    recovery: i64,
    amount: Money,
    on: NaiveDate,
    note: String,
}

impl Entry for RecoveryReceiptEntry {
    const KIND: OperationKind = OperationKind::RecoverReceipt;
    const LAYOUT: &'static Layout = &RECEIPT_LAYOUT;
    type Applier<'s> = RecoveryReceiptApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &RECEIPT_LAYOUT);
        let reference = row.required(0, any_text);
        let recovery = row.required(1, number);
        let amount = row.required(2, positive_money);
        let on = row.optional(3, day).flatten().unwrap_or(context.today);
        let note = row.text(4);
        if on > context.today {
            row.fault::<()>(3, Refusal::DayNotPast { day: on });
        }
        match (reference, recovery, amount, row.is_clean()) {
            (Some(reference), Some(recovery), Some(amount), true) => Ok(Self { reference, recovery, amount, on, note }),
            _ => Err(row.into_faults()),
        }
    }
}

/// Books one by one; the vouchers come at the end.
pub struct RecoveryReceiptApplier {
    vouchers: BenefitVouchers,
}

impl<'s> Apply<'s, RecoveryReceiptEntry> for RecoveryReceiptApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self { vouchers: BenefitVouchers::default() })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, RecoveryReceiptEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            if tx.reader().booked_recovery(&entry.reference)?.is_some_and(|booked| booked.is_voided) {
                let reference = entry.reference.clone();
                tally.reject(line, Fault::of("reference", Refusal::ReceiptVoided { reference }));
                continue;
            }
            if let Some((recovery, event)) = tx.reader().recovery_of_receipt(&entry.reference)? {
                let is_same = (recovery, event.amount, event.on) == (entry.recovery, entry.amount, entry.on);
                let reference = entry.reference.clone();
                if is_same {
                    tally.counts.same += 1;
                } else {
                    tally.reject(line, Fault::of("reference", Refusal::ReceiptAlreadyBooked { reference }));
                }
                continue;
            }
            match self.book(tx, &entry)? {
                Ok(()) => tally.counts.inserted += 1,
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        self.vouchers.post(tx)
    }
}

impl RecoveryReceiptApplier {
    fn book(&mut self, tx: &mut Transaction<'_>, entry: &RecoveryReceiptEntry) -> anyhow::Result<Done> {
        let open = match open_one(tx, entry.recovery)? {
            Ok(open) => open,
            Err(fault) => return Ok(Err(fault)),
        };
        if entry.amount > open.left {
            return Ok(Err(above(&open, entry.amount)));
        }
        let (amount, on, reference, note) = (entry.amount, entry.on, entry.reference.clone(), entry.note.clone());
        let event = RecoveryEvent { kind: RecoveryEventKind::Received, amount, on, reference, note };
        let row = tx.writer.insert_recovery_event(open.number, &event)?;
        let claim = tx.reader().claim(open.recovery.claim)?;
        let claim = claim.ok_or_else(|| anyhow::anyhow!("claim {} is missing", open.recovery.claim))?;
        let (fund, benefit) = (fund_of(tx.reader(), &claim, tx.office.kinds)?, claim.claim.benefit);
        // What is given back belongs to the year in which the books have it as paid.
        let (years, last) = record_years(tx, (row, &open), (on, amount))?;
        for (entry, amount) in [("E10", years.earlier), ("E09", years.own)] {
            let items = items_of(tx.reader(), &open, last, amount)?;
            self.vouchers.came_back(tx, &BenefitMoney { fund, benefit, amount, items: &items }, (on, entry))?;
        }
        Ok(Ok(()))
    }
}
