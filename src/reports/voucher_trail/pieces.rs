//! The pieces of a voucher: the records of its operation, put through the same rules that made its entries.

use chrono::NaiveDate;

use super::benefits::Benefits;
use crate::model::{Money, Month};
use crate::operations::income_again::{IncomeAgain, income_booked_on};
use crate::operations::mutual_aid::with_aid_apart;
use crate::operations::payment_items::PaymentItems;
use crate::operations::receipt_postings::{GIVE_BACK, GivenBack, Postings, RECEIVE, Step};
use crate::operations::transfer_money;
use crate::rules::posting::{self, FISCAL_ACCOUNT};
use crate::session::Session;
use crate::store::ledger::{EntryLine, Voucher, source};
use crate::store::receipts::{AppliedMoney, BookedReceipt};
use crate::store::transfers::Direction;

/// Whom a piece is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Payer(i64),
    Person(i64),
    Nobody,
}

/// A record behind a voucher, with the accounts it moved; an empty account is not moved by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub event: &'static str,
    pub reference: String,
    pub on: NaiveDate,
    pub whose: Whose,
    /// What it is about where it is about nobody.
    pub what: String,
    pub month: Option<Month>,
    pub part: Option<AppliedMoney>,
    pub debit: String,
    pub credit: String,
    pub amount: Money,
}

pub(super) type Take<'t> = &'t mut dyn FnMut(&Piece) -> anyhow::Result<()>;

/// Goes through all pieces of the operation that made a voucher which are of its fund and say what it says.
pub fn each_piece(session: &Session, voucher: &Voucher, lines: &[EntryLine], take: Take<'_>) -> anyhow::Result<()> {
    match voucher.source.as_str() {
        source::RECEIPTS => Receipts { session, voucher, postings: postings_of(session, voucher)? }.each(take),
        source::BENEFITS | source::RECOVERY => {
            Benefits { session, voucher, items: PaymentItems::new(session.reader())? }.each(take)
        }
        source::TRANSFERS => of_transfers(session, voucher, take),
        _ => of_document(session, voucher, lines, take),
    }
}

/// Vouchers of pension relations that moved: one piece a person and span.
fn of_transfers(session: &Session, voucher: &Voucher, take: Take<'_>) -> anyhow::Result<()> {
    for money in session.reader().transfer_money_of(voucher.operation)? {
        let (event, summary) = transfer_money::event_of(&money)?;
        if event.fund != voucher.fund || summary != voucher.summary {
            continue;
        }
        let pair = posting::of(session.policy().chart(), &event)?;
        take(&Piece {
            event: if money.transfer.direction == Direction::In { "transferred_in" } else { "transferred_out" },
            reference: money.transfer.region.clone(),
            on: event.on,
            whose: Whose::Person(money.transfer.person),
            what: String::new(),
            month: None,
            part: None,
            debit: pair.debit,
            credit: pair.credit,
            amount: pair.amount,
        })?;
    }
    Ok(())
}

/// Vouchers that come from no list of records: each line is told what it comes from.
fn of_document(session: &Session, voucher: &Voucher, lines: &[EntryLine], take: Take<'_>) -> anyhow::Result<()> {
    let (event, reference, what) = origin(session, voucher)?;
    for line in lines {
        let (debit, credit) =
            if line.debit.is_zero() { ("", line.account.as_str()) } else { (line.account.as_str(), "") };
        let (debit, credit, amount) = (debit.to_owned(), credit.to_owned(), line.debit + line.credit);
        let (reference, what, on) = (reference.clone(), what.clone(), voucher.dated_on);
        let (whose, month, part) = (Whose::Nobody, None, None);
        take(&Piece { event, reference, on, whose, what, month, part, debit, credit, amount })?;
    }
    Ok(())
}

/// What such a voucher comes from: the sort of record, its number, and what it is called.
fn origin(session: &Session, voucher: &Voucher) -> anyhow::Result<(&'static str, String, String)> {
    let key = voucher.source_key.unwrap_or_default();
    let month = || Month::from_number(key).map(|month| month.to_string()).unwrap_or_default();
    let document = voucher.document.clone();
    Ok(match voucher.source.as_str() {
        source::SWEEP => (source::SWEEP, month(), String::new()),
        source::CLOSING => (source::CLOSING, month(), String::new()),
        source::ALLOCATION if document.is_empty() => (source::ALLOCATION, month(), String::new()),
        source::ALLOCATION => (source::ALLOCATION, document, String::new()),
        source::OPENING => (source::OPENING, document, String::new()),
        source::REVERSAL => {
            let reversed = session.reader().voucher(voucher.reverses.unwrap_or(key))?;
            let (number, what) = reversed.map(|one| (one.full_number(), one.summary)).unwrap_or_default();
            (source::REVERSAL, number, what)
        }
        source::INVESTMENT => {
            let all = session.reader().investments(Some(voucher.fund))?;
            let bought = all.into_iter().find(|one| one.number == key).map(|one| one.bought);
            (source::INVESTMENT, key.to_string(), bought.map(|bought| bought.product).unwrap_or_default())
        }
        _ => (source::DOCUMENT, document, String::new()),
    })
}

/// How the operation of a voucher posted: whether what funds passed to one another went between their fiscal accounts.
fn postings_of(session: &Session, voucher: &Voucher) -> anyhow::Result<Postings> {
    let (reader, postings) = (session.reader(), Postings::new(session.office().kinds));
    for made in reader.vouchers_of(source::RECEIPTS, voucher.operation)? {
        if reader.entries(made.row)?.iter().any(|line| line.account == FISCAL_ACCOUNT) {
            return Ok(postings.swept());
        }
    }
    Ok(postings)
}

/// Vouchers of money received, held, given back and refunded.
struct Receipts<'s> {
    session: &'s Session,
    voucher: &'s Voucher,
    postings: Postings,
}

impl Receipts<'_> {
    fn each(&self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation, on) = (self.session.reader(), self.voucher.operation, self.voucher.dated_on);
        let moves = reader.moves_of_operation(operation)?;
        for row in reader.receipts_written_by(operation)? {
            let (booked, applied) = (reader.receipt_of(row)?, reader.applied_by(operation, row)?);
            let held = booked.receipt.amount - applied.iter().map(|part| part.amount).sum();
            let applied = with_aid_apart(reader, &applied)?;
            let Some(moved) = moves.iter().find(|moved| moved.to_receipt == row) else {
                self.told(&booked, &self.postings.received(&booked.receipt, &applied, held), take)?;
                continue;
            };
            let from = reader.receipt_of(moved.from_receipt)?;
            self.told(&booked, &self.postings.applied_later(on, &from.receipt, &applied), take)?;
            self.told(&booked, &self.postings.moved(on, (&from.receipt, &booked.receipt), held), take)?;
        }
        self.moved_between_bills(take)?;
        for refund in reader.refunds_of_operation(operation)? {
            let booked = reader.receipt_of(refund.receipt)?;
            self.told(&booked, &self.postings.refunded(&booked.receipt, &refund), take)?;
        }
        for (_, write_off) in reader.write_offs_of_operation(operation)? {
            let booked = reader.receipt_of(write_off.receipt)?;
            self.told(&booked, &[self.postings.written_off(&write_off)], take)?;
        }
        for voided in reader.voided_by(operation)? {
            let booked = reader.receipt_of(voided.receipt)?;
            self.told(&booked, &self.postings.voided(on, &booked.receipt, voided.amount), take)?;
        }
        for moved in moves.iter().filter(|moved| !moved.amount.is_positive()) {
            let (to, from) = (reader.receipt_of(moved.to_receipt)?, reader.receipt_of(moved.from_receipt)?);
            self.told(&from, &self.postings.moved(on, (&to.receipt, &from.receipt), -moved.amount), take)?;
        }
        Ok(())
    }

    /// What was given back, and applied to other bills, of receipts that were there before.
    fn moved_between_bills(&self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation, on) = (self.session.reader(), self.voucher.operation, self.voucher.dated_on);
        let (mut given_back, is_netted) = (GivenBack::default(), !self.tells_every_move()?);
        let mut again = IncomeAgain::default();
        reader.each_applied_of_earlier(operation, |row, part| {
            let (booked, apart) = (reader.receipt_of(row)?, with_aid_apart(reader, &[part])?);
            if part.amount.is_positive() {
                let left = |part| if is_netted { given_back.take(row, part) } else { part };
                let mut applied: Vec<AppliedMoney> = apart.into_iter().map(left).collect();
                for part in &mut applied {
                    let of = (row, booked.receipt.paid_on);
                    if let Some((red, income_on)) = again.take(reader, of, part, (operation, on))? {
                        self.told(&booked, &self.postings.given_back((on, income_on), &booked.receipt, &red), take)?;
                    }
                }
                return self.told(&booked, &self.postings.applied_later(on, &booked.receipt, &applied), take);
            }
            let income_on = income_booked_on(reader, (row, booked.receipt.paid_on), &part, operation)?;
            for part in apart {
                given_back.add(row, AppliedMoney { amount: -part.amount, ..part }, income_on);
            }
            Ok(())
        })?;
        for (row, part, income_on) in given_back.rest() {
            let booked = reader.receipt_of(row)?;
            self.told(&booked, &self.postings.given_back((on, income_on), &booked.receipt, &part), take)?;
        }
        Ok(())
    }

    /// Whether the operation booked all that it gave back: nothing of it went to the same month again; or it is of a file of
    /// before, when what only moved was booked too.
    fn tells_every_move(&self) -> anyhow::Result<bool> {
        let (reader, operation) = (self.session.reader(), self.voucher.operation);
        let mut booked = Money::ZERO;
        for made in reader.vouchers_of(source::RECEIPTS, operation)?.iter().filter(|made| made.summary == GIVE_BACK) {
            let off = reader.entries(made.row)?.into_iter().filter(|line| line.account.starts_with(['4', '5']));
            booked += off.map(|line| line.debit).sum();
        }
        Ok(booked == reader.given_back_by(operation)?)
    }

    /// Hands on the steps that are of this voucher.
    fn told(&self, booked: &BookedReceipt, steps: &[Step], take: Take<'_>) -> anyhow::Result<()> {
        let is_own = |step: &&Step| {
            step.fund == self.voucher.fund && step.summary == self.voucher.summary && !step.amount.is_zero()
        };
        for step in steps.iter().filter(is_own) {
            let pair = posting::of(self.session.policy().chart(), &step.event())?;
            let event = match (step.summary, step.part) {
                (RECEIVE, None) => "held",
                (RECEIVE, Some(_)) => "applied",
                _ => event_of(step.summary),
            };
            take(&Piece {
                event,
                reference: booked.receipt.reference.clone(),
                on: step.on,
                whose: Whose::Payer(booked.receipt.payer),
                what: String::new(),
                month: step.part.map(|part| part.month),
                part: step.part,
                debit: pair.debit,
                credit: pair.credit,
                amount: pair.amount,
            })?;
        }
        Ok(())
    }
}

/// The code of what a voucher of receipts is about.
fn event_of(summary: &str) -> &'static str {
    use crate::operations::receipt_postings::{APPLY, REFUND, VOID, WRITE_OFF};
    match summary {
        APPLY => "applied_later",
        GIVE_BACK => "given_back",
        REFUND => "refunded",
        VOID => "voided",
        WRITE_OFF => "written_off",
        _ => "moved",
    }
}
