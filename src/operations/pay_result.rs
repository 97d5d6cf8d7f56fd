//! Takes in what the bank says of each payment: paid, or returned with a reason. A file that names a payment that was not sent, or
//! another amount or account than was sent, is refused as a whole; a returned payment waits and is sent again.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::exchange::{Field, Layout};
use crate::model::{Money, OperationKind, day_number};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers};
use crate::operations::claim_fund::fund_of;
use crate::operations::draw_account::{Draw, draw};
use crate::operations::payment_items::PaymentItems;
use crate::operations::reading::{Cells, Context, Reading, any_text, day, positive_money};
use crate::operations::recover::kept::keep_for_claim;
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::payees::{PaidTo, PayeeFinder};
use crate::store::payrolls::{Attempted, LineFinder, LineKey, PaymentLine, PaymentResult};

const REFERENCE: usize = 0;
const STATE: usize = 1;
const AMOUNT: usize = 2;
const PAID_ON: usize = 3;
const REASON: usize = 4;
const BANK_ACCOUNT: usize = 5;

const STATES: [&str; 2] = ["paid", "returned"];

/// `pay result`
pub const LAYOUT: Layout = Layout {
    command: "pay result",
    fields: &[
        Field::required("reference"),
        Field::required("state").one_of(&STATES),
        Field::required("amount"),
        Field::optional("paid_on"),
        Field::optional("reason"),
        Field::optional("bank_account"),
    ],
};

/// What the bank says of a payment.
#[derive(Debug)]
pub struct ResultEntry {
    key: LineKey,
    number: i64,
    is_paid: bool,
    amount: Money,
    on: NaiveDate,
    reason: String,
    bank_account: String,
}

impl Entry for ResultEntry {
    const KIND: OperationKind = OperationKind::PayResult;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = ResultApplier<'s>;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let reference = row.required(REFERENCE, reference);
        let is_paid = row.required(STATE, is_paid);
        let amount = row.required(AMOUNT, positive_money);
        let on = row.optional(PAID_ON, day).flatten().unwrap_or(context.today);
        if on > context.today {
            row.fault::<()>(PAID_ON, Refusal::DayNotPast { day: on });
        }
        if is_paid == Some(false) {
            row.required(REASON, any_text);
        }
        let (reason, bank_account) = (row.text(REASON), row.text(BANK_ACCOUNT));
        match (reference, is_paid, amount, row.is_clean()) {
            (Some((key, number)), Some(is_paid), Some(amount), true) => {
                Ok(Self { key, number, is_paid, amount, on, reason, bank_account })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// `3-17` of the first attempt, `3-17-2` of the second.
fn reference(text: &str) -> Result<(LineKey, i64), Refusal> {
    let unknown = || Refusal::PaymentUnknown { reference: text.to_owned() };
    let parts: Vec<i64> = text.split('-').map(str::parse).collect::<Result<_, _>>().map_err(|_| unknown())?;
    match parts[..] {
        [payroll, payee] => Ok((LineKey { payroll, payee }, 1)),
        [payroll, payee, number] if number > 1 => Ok((LineKey { payroll, payee }, number)),
        _ => Err(unknown()),
    }
}

/// How banks say it.
fn is_paid(text: &str) -> Result<bool, Refusal> {
    match text.to_lowercase().as_str() {
        "paid" | "success" | "1" | "\u{6210}\u{529f}" => Ok(true),
        "returned" | "failed" | "2" | "\u{5931}\u{8d25}" | "\u{9000}\u{56de}" => Ok(false),
        _ => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: STATES.join(", ") }),
    }
}

/// Books results one by one.
pub struct ResultApplier<'s> {
    reader: Reader<'s>,
    lines: LineFinder<'s>,
    payees: PayeeFinder<'s>,
    paid_to: PaidTo,
    items: PaymentItems<'s>,
    vouchers: BenefitVouchers,
    /// The line of the file of each result that this file brought, in the order of booking.
    named: FirstLines,
    /// The same of payments that are not the first attempt of the payroll that the file is about.
    others: HashMap<(LineKey, i64), u64>,
    payroll: Option<i64>,
    sent: Vec<(i64, bool)>,
}

impl<'s> Apply<'s, ResultEntry> for ResultApplier<'s> {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let reader = tx.reader();
        Ok(Self {
            reader,
            lines: reader.line_finder()?,
            payees: reader.payee_finder()?,
            paid_to: PaidTo::default(),
            items: PaymentItems::new(reader)?,
            vouchers: BenefitVouchers::default(),
            named: FirstLines::default(),
            others: HashMap::new(),
            payroll: None,
            sent: Vec::new(),
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, ResultEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            match self.check(line, &entry)? {
                Ok(None) => tally.counts.same += 1,
                Ok(Some((payment, attempt))) => {
                    self.book(tx, &entry, &payment, &attempt)?;
                    tally.counts.inserted += 1;
                }
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        self.vouchers.post(tx)
    }
}

impl ResultApplier<'_> {
    /// The payment a row is about, where it says something new.
    fn check(
        &mut self,
        line: u64,
        entry: &ResultEntry,
    ) -> anyhow::Result<Result<Option<(PaymentLine, Attempted)>, Fault>> {
        let reference = super::run_payroll::reissue::reference(entry.key, entry.number);
        let unknown = || Fault::of("reference", Refusal::PaymentUnknown { reference: reference.clone() });
        let Some(payment) = self.lines.find(entry.key)? else { return Ok(Err(unknown())) };
        let attempts = self.reader.attempts(entry.key)?;
        let Some(attempt) = attempts.iter().find(|attempt| attempt.number == entry.number) else {
            return Ok(Err(unknown()));
        };
        if let Some(first_line) = self.note(entry, line) {
            return Ok(Err(Fault::of("reference", Refusal::DuplicateRow { first_line })));
        }
        if !self.is_sent(attempt.payroll)? || self.reader.is_withheld(entry.key)? {
            return Ok(Err(Fault::of("reference", Refusal::PaymentNotSent { reference })));
        }
        let frozen_on = self.reader.payroll(attempt.payroll)?.map(|run| run.paid_on);
        if let Some(frozen_on) = frozen_on.filter(|frozen_on| entry.on < *frozen_on) {
            let refusal = Refusal::PaidBeforePayroll { reference, day: entry.on, frozen_on };
            return Ok(Err(Fault::of("paid_on", refusal)));
        }
        if payment.net() != entry.amount {
            let (stated, sent) = (entry.amount.to_string(), payment.net().to_string());
            return Ok(Err(Fault::of("amount", Refusal::PaymentDiffers { reference, stated, sent })));
        }
        if !entry.bank_account.is_empty() && !self.is_account(entry, attempt)? {
            let (stated, sent) = (entry.bank_account.clone(), self.paid_to.bank_account.clone());
            return Ok(Err(Fault::of("bank_account", Refusal::PaymentDiffers { reference, stated, sent })));
        }
        let is_last = attempts.last().is_some_and(|last| last.number == entry.number);
        let says_same = if entry.is_paid { attempt.paid_on.is_some() } else { attempt.returned_on.is_some() };
        match (says_same, attempt.returned_on) {
            (true, _) => Ok(Ok(None)),
            // What came back does not become paid: it is sent again.
            (false, Some(_)) => Ok(Err(Fault::of("state", Refusal::PaymentReturned { reference }))),
            (false, None) if !is_last => Ok(Err(Fault::of("reference", Refusal::PaymentReturned { reference }))),
            (false, None) => Ok(Ok(Some((payment, attempt.clone())))),
        }
    }

    /// Notes a payment; the line where it was named before, if it was.
    fn note(&mut self, entry: &ResultEntry, line: u64) -> Option<u64> {
        let payroll = *self.payroll.get_or_insert(entry.key.payroll);
        if entry.number == 1 && entry.key.payroll == payroll {
            return self.named.note(entry.key.payee, line);
        }
        let first = *self.others.entry((entry.key, entry.number)).or_insert(line);
        (first != line).then_some(first)
    }

    fn is_sent(&mut self, payroll: i64) -> anyhow::Result<bool> {
        if let Some((_, is_sent)) = self.sent.iter().find(|(known, _)| *known == payroll) {
            return Ok(*is_sent);
        }
        let is_sent = self.reader.is_exported(payroll)?;
        self.sent.push((payroll, is_sent));
        Ok(is_sent)
    }

    /// Whether the account is the one that was sent.
    fn is_account(&mut self, entry: &ResultEntry, attempt: &Attempted) -> anyhow::Result<bool> {
        let Some(run) = self.reader.payroll(attempt.payroll)? else { return Ok(false) };
        self.payees.read(entry.key.payee, day_number(run.paid_on), run.operation, &mut self.paid_to)?;
        Ok(self.paid_to.bank_account == entry.bank_account)
    }

    fn book(
        &mut self,
        tx: &mut Transaction<'_>,
        entry: &ResultEntry,
        payment: &PaymentLine,
        attempt: &Attempted,
    ) -> anyhow::Result<()> {
        let ResultEntry { key, number, is_paid, on, .. } = *entry;
        let reason = if is_paid { String::new() } else { entry.reason.clone() };
        tx.writer.insert_payment_result(&PaymentResult { key, number, is_paid, reason, on })?;
        let claim = self.reader.claim(payment.claim)?;
        let claim = claim.ok_or_else(|| anyhow::anyhow!("claim {} is missing", payment.claim))?;
        let fund = fund_of(self.reader, &claim, tx.office.kinds)?;
        let claim = claim.claim;
        let (benefit, amount) = (claim.benefit, payment.net());
        let drawn = Draw { claim: &claim, kind: fund, payment, number, on };
        match (is_paid, attempt.paid_on) {
            (true, _) => {
                let items = self.items.of(payment)?;
                self.vouchers.paid(tx, &BenefitMoney { fund, benefit, amount, items: &items }, on)?;
                draw(tx, &drawn, true)?;
            }
            // It was booked as paid and came back all the same.
            (false, Some(paid_on)) => {
                let items = self.items.of(payment)?;
                self.vouchers.came_back(tx, &BenefitMoney { fund, benefit, amount, items: &items }, (on, paid_on))?;
                draw(tx, &drawn, false)?;
            }
            // Nothing was booked yet.
            (false, None) => {}
        }
        // What came back of months that are being recovered never reached anybody: it is not sent again.
        if is_paid { Ok(()) } else { keep_for_claim(tx, payment.claim) }
    }
}
