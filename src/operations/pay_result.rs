//! Takes in what the bank says of each payment: paid, or returned with a reason. A file that names a payment that was not sent, or
//! another amount or account than was sent, is refused as a whole; a returned payment waits and is sent again.

use std::collections::{HashMap, hash_map};

use chrono::{Datelike as _, NaiveDate};

use crate::exchange::{Field, Layout};
use crate::model::{Money, OperationKind, day_number};
use crate::operations::answer_held::{Answer, Says, says};
use crate::operations::batch::{Apply, Entry, FirstLines, Tally};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers};
use crate::operations::claim_fund::fund_of;
use crate::operations::draw_account::{Draw, draw};
use crate::operations::payment_items::{Items, PaymentItems};
use crate::operations::post_vouchers::first_open_day;
use crate::operations::reading::{Cells, Context, Reading, any_text, day, positive_money};
use crate::operations::recover::kept::keep_for_claim;
use crate::operations::recover::third_party;
use crate::operations::recover::years::by_year;
use crate::operations::return_taken_back::{AfterAll, ReturnsTakenBack, booked_day, stood_in_books};
use crate::operations::sent_places::SentPlaces;
use crate::refusal::{Fault, Refusal};
use crate::rules::posting::recovery_entry;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::attempts::{Attempted, PaymentResult};
use crate::store::payees::{PaidTo, PayeeFinder};
use crate::store::payrolls::{LineFinder, LineKey, PaymentLine};
use crate::store::sent_funds::{FundFinder, Sent};

const REFERENCE: usize = 0;
const STATE: usize = 1;
const AMOUNT: usize = 2;
const PAID_ON: usize = 3;
const REASON: usize = 4;
const BANK_ACCOUNT: usize = 5;
const ACCOUNT_NAME: usize = 6;
/// The payroll that an answer is about.
pub const PAYROLL: usize = 7;
const NOTE: usize = 8;

const STATES: [&str; 2] = ["paid", "returned"];

/// `pay result`
pub const LAYOUT: Layout = Layout {
    command: "pay result",
    fields: &[
        Field::required("reference").also(&["\u{5e8f}\u{53f7}"]),
        Field::required("state").one_of(&STATES),
        Field::required("amount"),
        Field::optional("paid_on"),
        Field::optional("reason").also(&["\u{9519}\u{8bef}\u{4fe1}\u{606f}"]),
        Field::optional("bank_account").also(&["\u{8d26}\u{53f7}", "\u{5e10}\u{53f7}"]),
        Field::optional("account_name"),
        Field::optional("payroll").also(&["\u{6279}\u{6b21}\u{53f7}"]),
        Field::optional("note"),
    ],
};

/// What the bank says of a payment.
#[derive(Debug)]
pub struct ResultEntry {
    payment: Named,
    is_paid: bool,
    amount: Money,
    /// The day that the bank states.
    on: Option<NaiveDate>,
    reason: String,
    bank_account: String,
    account_name: String,
}

/// How the bank names a payment.
#[derive(Debug)]
enum Named {
    /// By our reference: the line and the number of its attempt.
    Attempt(LineKey, i64),
    /// By its place in the file that was sent, and what says which file: a batch, a month or a payroll.
    Place(usize, String),
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
        let on = row.optional(PAID_ON, day).flatten();
        if let Some(day) = on.filter(|on| *on > context.latest) {
            row.fault::<()>(PAID_ON, Refusal::DayNotPast { day });
        }
        if is_paid == Some(false) {
            row.required(REASON, any_text);
        }
        let batch = [PAYROLL, NOTE].into_iter().map(|place| row.text(place)).find(|text| !text.is_empty());
        let payment = reference.map(|named| match named {
            Named::Place(place, _) => Named::Place(place, batch.unwrap_or_default()),
            attempt @ Named::Attempt(..) => attempt,
        });
        let (reason, bank_account) = (row.text(REASON), row.text(BANK_ACCOUNT));
        // A place alone says little: the account has to fit too.
        if matches!(payment, Some(Named::Place(..))) {
            row.required(BANK_ACCOUNT, any_text);
        }
        let account_name = row.text(ACCOUNT_NAME);
        match (payment, is_paid, amount, row.is_clean()) {
            (Some(payment), Some(is_paid), Some(amount), true) => {
                Ok(Self { payment, is_paid, amount, on, reason, bank_account, account_name })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// `3-17` of the first attempt, `3-17-2` of the second; `17` is the place in the file that was sent.
fn reference(text: &str) -> Result<Named, Refusal> {
    let unknown = || Refusal::PaymentUnknown { reference: text.to_owned() };
    let parts: Vec<i64> = text.split('-').map(str::parse).collect::<Result<_, _>>().map_err(|_| unknown())?;
    match parts[..] {
        [place] if place > 0 => Ok(Named::Place(usize::try_from(place).map_err(|_| unknown())?, String::new())),
        [payroll, payee] => Ok(Named::Attempt(LineKey { payroll, payee }, 1)),
        [payroll, payee, number] if number > 1 => Ok(Named::Attempt(LineKey { payroll, payee }, number)),
        _ => Err(unknown()),
    }
}

/// How banks say it.
fn is_paid(text: &str) -> Result<bool, Refusal> {
    match text.to_lowercase().as_str() {
        "paid" | "success" | "1" | "\u{6210}\u{529f}" | "\u{4ea4}\u{6613}\u{6210}\u{529f}" => Ok(true),
        "returned" | "failed" | "2" | "\u{5931}\u{8d25}" | "\u{9000}\u{56de}" | "\u{4ea4}\u{6613}\u{5931}\u{8d25}" => {
            Ok(false)
        }
        _ => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: STATES.join(", ") }),
    }
}

/// The payment that an answer is about, which attempt it was, and the day of its payroll.
struct Known {
    payment: PaymentLine,
    attempt: Attempted,
    /// That it was told as returned before.
    is_after_all: bool,
    frozen_on: Option<NaiveDate>,
}

/// Books results one by one.
pub struct ResultApplier<'s> {
    reader: Reader<'s>,
    lines: LineFinder<'s>,
    payees: PayeeFinder<'s>,
    paid_to: PaidTo,
    items: PaymentItems<'s>,
    vouchers: BenefitVouchers,
    taken_back: ReturnsTakenBack,
    /// The line of the file of each result that this file brought, in the order of booking.
    named: FirstLines,
    /// The same of payments that are not the first attempt of the payroll that the file is about.
    others: HashMap<(LineKey, i64), u64>,
    payroll: Option<i64>,
    sent: HashMap<i64, Sent>,
    funds: FundFinder<'s>,
    places: SentPlaces,
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
            taken_back: ReturnsTakenBack::default(),
            named: FirstLines::default(),
            others: HashMap::new(),
            payroll: None,
            sent: HashMap::new(),
            funds: reader.fund_finder(tx.office.kinds)?,
            places: SentPlaces::new(tx.office.kinds),
        })
    }

    fn apply(
        &mut self,
        tx: &mut Transaction<'s>,
        rows: Vec<(u64, ResultEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            let named = match &entry.payment {
                Named::Attempt(key, number) => Some((*key, *number)),
                Named::Place(place, batch) => self.places.find(self.reader, *place, batch)?,
            };
            let Some(named) = named else {
                let Named::Place(place, _) = entry.payment else { continue };
                let refusal = Refusal::PaymentPlaceUnknown { place: place.to_string() };
                tally.reject(line, Fault::of("reference", refusal));
                continue;
            };
            match self.check(line, &entry, named)? {
                Ok(None) => tally.counts.same += 1,
                Ok(Some(known)) => {
                    self.book(tx, &entry, &known)?;
                    tally.counts.inserted += 1;
                }
                Err(fault) => tally.reject(line, fault),
            }
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, _tally: &mut Tally) -> anyhow::Result<()> {
        let since = tx.reader().last_entry()?;
        self.vouchers.post(tx)?;
        self.taken_back.correct_bank(tx, since)
    }
}

impl ResultApplier<'_> {
    /// The payment a row is about, where it says something new.
    fn check(
        &mut self,
        line: u64,
        entry: &ResultEntry,
        (key, number): (LineKey, i64),
    ) -> anyhow::Result<Result<Option<Known>, Fault>> {
        let reference = super::run_payroll::reissue::reference(key, number);
        let unknown = || Fault::of("reference", Refusal::PaymentUnknown { reference: reference.clone() });
        let Some(payment) = self.lines.find(key)? else { return Ok(Err(unknown())) };
        let attempts = self.reader.attempts(key)?;
        let is_named = |attempt: &&Attempted| attempt.number == number && attempt.told_as() == number;
        let Some(attempt) = attempts.iter().find(is_named) else {
            return Ok(Err(unknown()));
        };
        if let Some(first_line) = self.note((key, number), line) {
            return Ok(Err(Fault::of("reference", Refusal::DuplicateRow { first_line })));
        }
        if !self.is_sent(attempt.payroll, &payment)? || self.reader.is_withheld(key)? {
            return Ok(Err(Fault::of("reference", Refusal::PaymentNotSent { reference })));
        }
        let frozen_on = self.reader.payroll(attempt.payroll)?.map(|run| run.paid_on);
        if let (Some(day), Some(frozen_on)) = (entry.on, frozen_on)
            && day < frozen_on
        {
            let refusal = Refusal::PaidBeforePayroll { reference, day, frozen_on };
            return Ok(Err(Fault::of("paid_on", refusal)));
        }
        if payment.net() != entry.amount {
            let (stated, sent) = (entry.amount.to_string(), payment.net().to_string());
            return Ok(Err(Fault::of("amount", Refusal::PaymentDiffers { reference, stated, sent })));
        }
        if let Some(fault) = self.other_account(entry, key, attempt, &reference)? {
            return Ok(Err(fault));
        }
        let answer = Answer { key, number, is_paid: entry.is_paid, on: entry.on, reason: &entry.reason };
        let (attempt, is_after_all) = match says(&answer, &attempts, self.reader.is_waiting(key)?) {
            Says::Held => return Ok(Ok(None)),
            Says::Otherwise(fault) => return Ok(Err(fault)),
            Says::New(attempt) => (attempt, false),
            Says::PaidAfterAll(attempt) => (attempt, true),
        };
        Ok(Ok(Some(Known { payment, attempt, is_after_all, frozen_on })))
    }

    /// Notes a payment; the line where it was named before, if it was.
    fn note(&mut self, (key, number): (LineKey, i64), line: u64) -> Option<u64> {
        let payroll = *self.payroll.get_or_insert(key.payroll);
        if number == 1 && key.payroll == payroll {
            return self.named.note(key.payee, line);
        }
        let first = *self.others.entry((key, number)).or_insert(line);
        (first != line).then_some(first)
    }

    fn is_sent(&mut self, payroll: i64, payment: &PaymentLine) -> anyhow::Result<bool> {
        let sent = match self.sent.entry(payroll) {
            hash_map::Entry::Occupied(known) => known.into_mut(),
            hash_map::Entry::Vacant(unknown) => unknown.insert(self.reader.sent(payroll)?),
        };
        Ok(match sent {
            Sent::Nothing => false,
            Sent::Whole => true,
            Sent::Parts(_) => sent.has(self.funds.of(payment)?),
        })
    }

    /// What is wrong with the account or the name that the bank states; nothing where it states none.
    fn other_account(
        &mut self,
        entry: &ResultEntry,
        key: LineKey,
        attempt: &Attempted,
        reference: &str,
    ) -> anyhow::Result<Option<Fault>> {
        if entry.bank_account.is_empty() && entry.account_name.is_empty() {
            return Ok(None);
        }
        if let Some(run) = self.reader.payroll(attempt.payroll)? {
            self.payees.read(key.payee, day_number(run.paid_on), run.operation, &mut self.paid_to)?;
        }
        let stated = [("bank_account", &entry.bank_account), ("account_name", &entry.account_name)];
        let sent = [&self.paid_to.bank_account, &self.paid_to.name];
        let differs = stated.into_iter().zip(sent).find(|((_, stated), sent)| !stated.is_empty() && stated != sent);
        Ok(differs.map(|((column, stated), sent)| {
            let (reference, stated, sent) = (reference.to_owned(), stated.clone(), sent.clone());
            Fault::of(column, Refusal::PaymentDiffers { reference, stated, sent })
        }))
    }

    fn book(&mut self, tx: &mut Transaction<'_>, entry: &ResultEntry, known: &Known) -> anyhow::Result<()> {
        let (Known { payment, attempt, frozen_on, .. }, is_paid) = (known, entry.is_paid);
        let key = payment.key;
        let number = match known.is_after_all {
            true => tx.writer.insert_paid_after_all(key, attempt)?,
            false => attempt.number,
        };
        // Where the bank states none it is the day of the run, but not before there was a payroll.
        let on = entry.on.unwrap_or_else(|| frozen_on.map_or(tx.today, |frozen_on| frozen_on.max(tx.today)));
        let reason = if is_paid { String::new() } else { entry.reason.clone() };
        let row = tx.writer.insert_payment_result(&PaymentResult { key, number, is_paid, reason, on })?;
        let missing = || anyhow::anyhow!("claim {} is missing", payment.claim);
        let claim = self.reader.claim(payment.claim)?.ok_or_else(missing)?;
        let fund = fund_of(self.reader, &claim, tx.office.kinds)?;
        let (claim, amount) = (claim.claim, payment.net());
        let drawn = Draw { claim: &claim, kind: fund, payment, number, on };
        let booked_on = first_open_day(tx.reader().closed_through()?, on);
        let mut money = BenefitMoney { fund, benefit: claim.benefit, amount, items: &Items::new() };
        let spent = if is_paid { None } else { self.reader.spent_by(key, number)? };
        match (is_paid, spent) {
            (true, _) => {
                let stood = if known.is_after_all { stood_in_books(self.reader, key, attempt.number)? } else { None };
                let kept = stood.map_or(Ok(Money::ZERO), |stood| self.kept_of_earlier_years(payment, stood))?;
                let after_all = AfterAll { key, number: attempt.number, fund, amount, kept, on, answer: row };
                let is_taken_back = known.is_after_all && self.taken_back.book(tx, &mut self.vouchers, &after_all)?;
                if !is_taken_back {
                    let items = self.items.of(payment)?;
                    self.vouchers.paid(tx, &BenefitMoney { items: &items, ..money }, on)?;
                    let kept = self.kept_of_earlier_years(payment, booked_on)?;
                    self.keep_back(tx, (row, &money), payment, (kept, kept), on)?;
                }
                draw(tx, &drawn, true)?;
                third_party::follow(tx, &claim, (payment, on), true)?;
            }
            // It was booked as paid and came back all the same.
            (false, Some(spent)) => {
                let paid_in_books = booked_day(self.reader, &spent)?;
                let entry = recovery_entry(paid_in_books, booked_on);
                let items = self.items.of(payment)?;
                money.items = &items;
                self.vouchers.came_back(tx, &money, (on, entry))?;
                let kept = self.kept_of_earlier_years(payment, paid_in_books)?;
                if entry == "E09" {
                    self.keep_back(tx, (row, &money), payment, (kept, -kept), on)?;
                }
                draw(tx, &drawn, false)?;
                third_party::follow(tx, &claim, (payment, on), false)?;
            }
            // Nothing was booked yet.
            (false, None) => {}
        }
        // What came back of months that are being recovered never reached anybody: it is not sent again.
        if is_paid { Ok(()) } else { keep_for_claim(tx, payment.claim) }
    }

    /// Books what of earlier years was kept back from a payment, and records it with the bank's answer.
    fn keep_back(
        &mut self,
        tx: &mut Transaction<'_>,
        (answer, money): (i64, &BenefitMoney<'_>),
        payment: &PaymentLine,
        (kept, amount): (Money, Money),
        on: NaiveDate,
    ) -> anyhow::Result<()> {
        if !kept.is_positive() {
            return Ok(());
        }
        tx.writer.insert_kept_of_earlier_years(answer, kept)?;
        let items = self.items.kept_back(payment, amount)?;
        self.vouchers.kept_back(tx, &BenefitMoney { amount, items: &items, ..*money }, on)
    }

    /// What was kept back from a payment of what the books have as paid too much in years before that of a day.
    fn kept_of_earlier_years(&self, payment: &PaymentLine, booked_on: NaiveDate) -> anyhow::Result<Money> {
        let mut sum = Money::ZERO;
        let kept = if payment.offset.is_zero() { Vec::new() } else { self.reader.kept_back(payment.key)? };
        for kept in kept {
            let Some(found) = self.reader.recovery(kept.recovery)? else { continue };
            sum += by_year(self.reader, &found.recovery, booked_on.year(), (kept.settled, kept.amount))?.earlier;
        }
        Ok(sum)
    }
}
