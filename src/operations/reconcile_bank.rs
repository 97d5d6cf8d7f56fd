//! Takes in a statement of a bank, the treasury or the finance bureau on accounts of the funds, and matches its lines with the books.
//! Nothing is booked: what only one side has is a difference.

mod months;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use self::months::by_month;
use crate::exchange::{Field, Layout};
use crate::model::{InsuranceKind, Money, Month, OperationKind, day_number};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::match_statement::{match_lines, match_parts, show_voided};
use crate::operations::move_money::balance;
use crate::operations::reading::{Cells, Context, Reading, day, kind, money, signed_money};
use crate::policy::top;
use crate::refusal::{Fault, Refusal};
use crate::rules::bank_matching::{Difference, Unbooked, own_errors};
use crate::rules::posting::MONEY;
use crate::session::{Session, Transaction};
use crate::store::Reader;
use crate::store::bank_statements::{BankLine, BankStatement, BookLine};

const FUND: usize = 0;
const ACCOUNT: usize = 1;
const DATE: usize = 2;
const RECEIVED: usize = 3;
const SPENT: usize = 4;
const BALANCE: usize = 5;
const REFERENCE: usize = 6;
const SUMMARY: usize = 7;

/// `ledger reconcile`
pub const LAYOUT: Layout = Layout {
    command: "ledger reconcile",
    fields: &[
        Field::required("fund").also(&["kind"]),
        Field::required("account").also(&["code"]),
        Field::required("date").also(&["dated_on"]),
        Field::optional("received").also(&["credit"]),
        Field::optional("spent").also(&["debit"]),
        Field::optional("balance").of_ledger(),
        Field::optional("reference").also(&["document"]),
        Field::optional("summary"),
    ],
};

/// A line of a statement; without an amount it only tells the balance.
#[derive(Debug)]
pub struct StatementEntry {
    fund: InsuranceKind,
    account: String,
    date: NaiveDate,
    amount: Money,
    balance: Option<Money>,
    reference: String,
    summary: String,
    /// It tells the balance before the first line.
    is_opening: bool,
}

/// How the line of the opening balance is marked in the file, and kept.
const OPENING: [&str; 2] = ["opening", "\u{671f}\u{521d}"];

impl Entry for StatementEntry {
    const KIND: OperationKind = OperationKind::LedgerReconcile;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = StatementApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (fund, date) = (row.required(FUND, kind), row.required(DATE, day));
        // What has not happened yet no bank has told.
        if let Some(day) = date.filter(|day| *day > context.latest) {
            row.fault::<()>(DATE, Refusal::DayNotPast { day });
        }
        let account = row.required(ACCOUNT, |text| {
            let named = fund.zip(date).and_then(|(fund, date)| context.policy.chart().named(fund, text, date));
            let code = named.map(|account| top(&account.code).to_owned());
            let code = code.ok_or_else(|| Refusal::AccountUnknown { account: text.to_owned() })?;
            let is_money = MONEY.contains(&code.as_str());
            is_money.then_some(code).ok_or_else(|| Refusal::AccountHoldsNoMoney { account: text.to_owned() })
        });
        let received = row.optional(RECEIVED, money).map(Option::unwrap_or_default);
        let spent = row.optional(SPENT, money).map(Option::unwrap_or_default);
        if [received, spent].iter().all(|side| side.is_some_and(|side| !side.is_zero())) {
            row.fault::<()>(SPENT, Refusal::ReceivedAndSpent);
        }
        let balance = row.optional(BALANCE, |text| money(text).or_else(|_| signed_money(text)));
        let (reference, summary) = (row.text(REFERENCE), row.text(SUMMARY));
        match (fund, account, date, received, spent, balance) {
            (Some(fund), Some(account), Some(date), Some(received), Some(spent), Some(balance)) if row.is_clean() => {
                let amount = received - spent;
                let is_opening = OPENING.contains(&reference.to_lowercase().as_str());
                if is_opening && (balance.is_none() || !amount.is_zero()) {
                    row.fault::<()>(BALANCE, Refusal::OpeningNeedsBalance);
                    return Err(row.into_faults());
                }
                Ok(Self { fund, account, date, amount, balance, reference, summary, is_opening })
            }
            _ => Err(row.into_faults()),
        }
    }
}

/// Gathers the lines of each account and keeps the statements at the end.
#[derive(Debug, Default)]
pub struct StatementApplier {
    accounts: BTreeMap<(InsuranceKind, String), Vec<(u64, StatementEntry)>>,
}

impl<'s> Apply<'s, StatementEntry> for StatementApplier {
    fn new(_tx: &Transaction<'s>) -> anyhow::Result<Self> {
        Ok(Self::default())
    }

    fn apply(
        &mut self,
        _tx: &mut Transaction<'s>,
        rows: Vec<(u64, StatementEntry)>,
        tally: &mut Tally,
    ) -> anyhow::Result<()> {
        for (line, entry) in rows {
            tally.counts.inserted += 1;
            self.accounts.entry((entry.fund, entry.account.clone())).or_default().push((line, entry));
        }
        Ok(())
    }

    fn finish(self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        self.accounts.into_iter().try_for_each(|((fund, account), lines)| {
            let months = by_month(tx, (fund, &account), lines, tally)?;
            months.into_iter().try_for_each(|(month, lines)| keep(tx, (fund, &account, month), lines))
        })
    }
}

/// Keeps the statement of an account for a month; without a balance the lines are added to the balance of
/// the statement before, or of the books where there is none. What was open on the statement before is carried on.
fn keep(
    tx: &mut Transaction<'_>,
    (fund, account, month): (InsuranceKind, &str, Month),
    lines: Vec<(u64, StatementEntry)>,
) -> anyhow::Result<()> {
    let moved: Money = lines.iter().map(|(_, entry)| entry.amount).sum();
    let told = lines.iter().rev().filter(|(_, entry)| !entry.is_opening).find_map(|(_, entry)| entry.balance);
    let opening = lines.iter().find(|(_, entry)| entry.is_opening).map(|(_, entry)| (entry.date, entry.balance));
    let last = tx.reader().bank_statement_before(fund, account, month)?;
    // The first statement begins where it says; a later one where the one before it ended.
    let opening = opening.filter(|_| last.is_none()).and_then(|(on, balance)| Some((on, balance?)));
    let before = match (&last, opening) {
        (Some(statement), _) => statement.closing,
        (None, Some((_, told))) => told,
        (None, None) => balance(tx.reader(), fund, account, Some(month.plus(-1)))?,
    };
    let closing = told.unwrap_or(before + moved);
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    // A statement that comes again takes the place of those before it for its month; what later months settled stays settled.
    let own_books = |tx: &Transaction<'_>| {
        tx.reader().unmatched_entries((fund, account), month, Month::of(NaiveDate::MAX), Some(month))
    };
    let mut books = own_books(tx)?;
    let mut kept: Vec<BankLine> = Vec::with_capacity(lines.len());
    for (line, entry) in lines.into_iter().filter(|(_, entry)| !entry.amount.is_zero()) {
        let StatementEntry { date: dated_on, amount, reference, summary, .. } = entry;
        kept.push(BankLine { dated_on, amount, reference, summary, line: line.cast_signed(), entry: None });
    }
    let mut carried = match last {
        Some(statement) => tx.reader().bank_lines(statement.row)?,
        None => Vec::new(),
    };
    carried.retain(|line| line.entry.is_none());
    let mut carried = without_own_errors(carried);
    match_parts(tx, ((fund, account), month), &mut kept, &books, terms.match_days)?;
    let shown: Vec<&BankLine> = kept.iter().chain(&carried).collect();
    if show_voided(tx, ((fund, account), month), &shown, terms.match_days)? {
        books = own_books(tx)?;
        match_parts(tx, ((fund, account), month), &mut kept, &books, terms.match_days)?;
    }
    // What was open for long: an entry that the bank paid or received in a later month, or a line that was booked later.
    let is_matched = |kept: &[BankLine], book: &BookLine| kept.iter().any(|line| line.entry == Some(book.entry));
    let old = books.iter().filter(|book| Month::of(book.dated_on) < month && !is_matched(&kept, book));
    let old: Vec<BookLine> = old.cloned().collect();
    match_lines(kept.iter_mut().filter(|line| line.entry.is_none()), &old, terms.open_item_days);
    let left_before: Vec<BookLine> = books.clone();
    let left: Vec<BookLine> = books.into_iter().filter(|book| !is_matched(&kept, book)).collect();
    match_parts(tx, ((fund, account), month), &mut carried, &left, terms.open_item_days)?;
    if let Some((on, told)) = opening {
        carried.push(opening_item(tx, (fund, account), (on, told), (&left_before, &kept))?);
    }
    carried.append(&mut kept);
    let kept = carried;
    let (account, source) = (account.to_owned(), String::new());
    tx.writer.insert_bank_statement(&BankStatement { row: 0, fund, account, month, closing, source }, &kept)?;
    Ok(())
}

/// What books and bank differ by where the first statement begins: an open item like those of the bank. Entries up to that day are settled
/// by it, but for those that the bank paid or received only later.
fn opening_item(
    tx: &Transaction<'_>,
    (fund, account): (InsuranceKind, &str),
    (on, told): (NaiveDate, Money),
    (books, kept): (&[BookLine], &[BankLine]),
) -> anyhow::Result<BankLine> {
    let nets = tx.reader().day_nets(fund, account)?;
    let held: Money = nets.iter().filter(|(day, _)| *day <= day_number(on)).map(|(_, net)| *net).sum();
    let is_later = |book: &&BookLine| book.dated_on <= on && kept.iter().any(|line| line.entry == Some(book.entry));
    let later: Money = books.iter().filter(is_later).map(|book| book.amount).sum();
    let (reference, summary) = (OPENING[0].to_owned(), "opening balance".to_owned());
    Ok(BankLine { dated_on: on, amount: told - (held - later), reference, summary, line: 0, entry: None })
}

fn unbooked(line: &BankLine) -> Unbooked<'_> {
    Unbooked { on: line.dated_on, amount: line.amount, reference: &line.reference, summary: &line.summary }
}

/// Something that only one side has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenItem {
    pub kind: Difference,
    pub on: NaiveDate,
    pub amount: Money,
    pub reference: String,
    pub summary: String,
    pub is_old: bool,
}

/// How an account stands against its statement: book + a − b = bank + c − d.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankReconciliation {
    pub fund: InsuranceKind,
    pub account: String,
    pub month: Month,
    pub matched: u64,
    pub book: Money,
    pub bank: Money,
    pub items: Vec<OpenItem>,
    pub adjusted_book: Money,
    pub adjusted_bank: Money,
}

/// The reconciliation of an account for a month, by its latest statement.
pub fn reconciliation(
    session: &Session,
    fund: InsuranceKind,
    account: &str,
    month: Month,
) -> anyhow::Result<Option<BankReconciliation>> {
    let terms = session.policy().ledger_terms(session.office().region, session.today())?;
    standing(session.reader(), fund, account, month, terms.old_item_days)
}

/// An account whose last statement left items open that are old by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OldItems {
    pub fund: InsuranceKind,
    pub account: String,
    /// The month of the last statement.
    pub month: Month,
    pub count: i64,
    pub amount: Money,
    /// The day from which the oldest one is too old.
    pub since: NaiveDate,
}

/// What the last statement of each account left open and is older than the office's limit on the business date, whether later
/// statements have come or not.
pub fn old_items(session: &Session) -> anyhow::Result<Vec<OldItems>> {
    let (reader, today) = (session.reader(), session.today());
    let days = session.policy().ledger_terms(session.office().region, today)?.old_item_days;
    let limit = chrono::Days::new(u64::from(days) + 1);
    let mut found = Vec::new();
    for (fund, account, month) in reader.last_statement_months()? {
        let Some(stands) = standing(reader, fund, &account, month, days)? else { continue };
        let too_old = |item: &&OpenItem| item.on.checked_add_days(limit).is_some_and(|since| since <= today);
        let old: Vec<&OpenItem> = stands.items.iter().filter(too_old).collect();
        let Some(oldest) = old.iter().map(|item| item.on).min() else { continue };
        let (count, amount) = (i64::try_from(old.len())?, old.iter().map(|item| item.amount).sum());
        let since = oldest.checked_add_days(limit).unwrap_or(oldest);
        found.push(OldItems { fund, account, month, count, amount, since });
    }
    Ok(found)
}

/// The same of a reader; items older than so many days at the month's end are old.
pub fn standing(
    reader: Reader<'_>,
    fund: InsuranceKind,
    account: &str,
    month: Month,
    old_item_days: u32,
) -> anyhow::Result<Option<BankReconciliation>> {
    let Some(statement) = reader.bank_statement(fund, account, month)? else { return Ok(None) };
    let lines = reader.bank_lines(statement.row)?;
    let is_old = |on: NaiveDate| (month.last_day() - on).num_days() > i64::from(old_item_days);
    let item = |kind, on, amount: Money, reference: &str, summary: &str| OpenItem {
        kind,
        on,
        amount: if amount.is_positive() { amount } else { -amount },
        reference: reference.to_owned(),
        summary: summary.to_owned(),
        is_old: is_old(on),
    };
    let mut items = Vec::new();
    let (mut adjusted_book, mut adjusted_bank) = (balance(reader, fund, account, Some(month))?, statement.closing);
    let book = adjusted_book;
    let open = lines.iter().filter(|line| line.entry.is_none() && !line.amount.is_zero());
    for line in without_own_errors(open.cloned().collect()) {
        adjusted_book += line.amount;
        let kind = Difference::of(line.amount, true);
        items.push(item(kind, line.dated_on, line.amount, &line.reference, &line.summary));
    }
    // What a later month settled was open at the end of this one.
    for entry in without_taken_back(reader.unmatched_entries((fund, account), month, month, None)?) {
        adjusted_bank += entry.amount;
        let kind = Difference::of(entry.amount, false);
        items.push(item(kind, entry.dated_on, entry.amount, &entry.document, &entry.summary));
    }
    let matched = lines.iter().filter(|line| line.entry.is_some()).count() as u64;
    let (account, bank) = (account.to_owned(), statement.closing);
    Ok(Some(BankReconciliation { fund, account, month, matched, book, bank, items, adjusted_book, adjusted_bank }))
}

/// What the bank has to tell of that the books lack: an error of its own that it corrected is nothing.
fn without_own_errors(mut lines: Vec<BankLine>) -> Vec<BankLine> {
    // In the order of days: a statement may have its lines from the last to the first.
    lines.sort_by_key(|line| line.dated_on);
    let told: Vec<Unbooked<'_>> = lines.iter().map(unbooked).collect();
    let gone = own_errors(&told);
    let left = lines.into_iter().enumerate().filter(|(place, _)| !gone.contains(place));
    left.map(|(_, line)| line).collect()
}

/// A voucher and the red letter that takes it back moved nothing together: where the bank knows neither of them nothing is open.
fn without_taken_back(books: Vec<BookLine>) -> Vec<BookLine> {
    let mut moved: BTreeMap<i64, (Money, Option<i64>)> = BTreeMap::new();
    for book in &books {
        let (sum, reverses) = moved.entry(book.voucher).or_default();
        *sum += book.amount;
        *reverses = book.reverses;
    }
    let is_whole = |red: &Money, voucher: &i64| moved.get(voucher).is_some_and(|(sum, _)| *sum + *red == Money::ZERO);
    let pairs = moved.iter().filter_map(|(red, (sum, reverses))| reverses.map(|voucher| (*red, *sum, voucher)));
    let gone: BTreeSet<i64> =
        pairs.filter(|(_, sum, voucher)| is_whole(sum, voucher)).flat_map(|(red, _, voucher)| [red, voucher]).collect();
    books.into_iter().filter(|book| !gone.contains(&book.voucher)).collect()
}
