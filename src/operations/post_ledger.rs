//! Posts vouchers from a file (`ledger post`), and the opening balances of an office that is taken over (`ledger open`). All lines of
//! one fund and document are one voucher; it balances by itself, so none can lie over two funds.

mod draft;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use self::draft::{Draft, Good, Verdict, over_two_funds, posting_of, sides_of};
use crate::exchange::{Field, Layout};
use crate::i18n::Message;
use crate::model::{InsuranceKind, MatterState, Month, OperationKind};
use crate::operations::batch::{Apply, Entry, Tally};
use crate::operations::hand_limits::HandLimits;
use crate::operations::invest::attach;
use crate::operations::post_vouchers::{fault_of, not_kept, refuse_ahead, refuse_closed};
use crate::operations::reading::{Cells, Context, Reading, any_text, day, kind, money};
use crate::operations::running_balances::{RunningBalances, rank};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::ledger::{EntryLine, Posting, source};
use crate::store::matters::Matter;

/// Lines that are judged together: their vouchers are held while they are sorted by day.
const CHUNK: usize = 20_000;

const FUND: usize = 0;
const DATE: usize = 1;
const SUMMARY: usize = 2;
const ACCOUNT: usize = 3;
const DEBIT: usize = 4;
const CREDIT: usize = 5;
const DOCUMENT: usize = 6;

/// `ledger post`
pub const LAYOUT: Layout = Layout {
    command: "ledger post",
    fields: &[
        Field::required("fund").also(&["kind"]),
        Field::required("date").also(&["dated_on"]),
        Field::required("summary"),
        Field::required("account").also(&["code"]),
        Field::optional("debit"),
        Field::optional("credit"),
        Field::required("document").of_ledger(),
    ],
};

/// `ledger open`
pub const OPENING_LAYOUT: Layout = Layout {
    command: "ledger open",
    fields: &[
        Field::required("fund").also(&["kind"]),
        Field::optional("date").also(&["dated_on"]),
        Field::optional("summary"),
        Field::required("account").also(&["code"]),
        Field::optional("debit"),
        Field::optional("credit"),
    ],
};

/// One line of a voucher as a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoucherLine {
    pub fund: InsuranceKind,
    pub date: NaiveDate,
    pub summary: String,
    pub line: EntryLine,
    pub document: String,
    /// The investment that an event names.
    pub investment: Option<i64>,
}

/// A line of `ledger post`.
#[derive(Debug)]
pub struct PostEntry(VoucherLine);

/// A line of `ledger open`.
#[derive(Debug)]
pub struct OpeningEntry(VoucherLine);

/// A row that is a line of a voucher, or several.
pub trait LineEntry: Entry {
    const SOURCE: &'static str;
    /// Whether rows are events, which change the investments that they are of.
    const IS_EVENT: bool = false;

    fn into_lines(self) -> Vec<VoucherLine>;
}

impl Entry for PostEntry {
    const CHUNK: usize = CHUNK;
    const KIND: OperationKind = OperationKind::LedgerPost;
    const LAYOUT: &'static Layout = &LAYOUT;
    type Applier<'s> = VoucherApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &LAYOUT);
        let (fund, date) = (row.required(FUND, kind), row.required(DATE, day));
        let summary = row.required(SUMMARY, any_text);
        let document = row.required(DOCUMENT, any_text);
        let line = entry_line(&mut row, fund.zip(date), context);
        match (fund, date, summary, document, line) {
            (Some(fund), Some(date), Some(summary), Some(document), Some(line)) if row.is_clean() => {
                if let Some(refusal) = detail_missing(context, fund, &line.account, (date, false)) {
                    row.fault::<()>(ACCOUNT, refusal);
                    return Err(row.into_faults());
                }
                Ok(Self(VoucherLine { fund, date, summary, line, document, investment: None }))
            }
            _ => Err(row.into_faults()),
        }
    }
}

impl LineEntry for PostEntry {
    const SOURCE: &'static str = source::DOCUMENT;

    fn into_lines(self) -> Vec<VoucherLine> {
        vec![self.0]
    }
}

impl Entry for OpeningEntry {
    const CHUNK: usize = CHUNK;
    const KIND: OperationKind = OperationKind::LedgerOpen;
    const LAYOUT: &'static Layout = &OPENING_LAYOUT;
    type Applier<'s> = VoucherApplier;

    fn read(cells: &dyn Cells, context: &Context<'_>) -> Result<Self, Vec<Fault>> {
        let mut row = Reading::new(cells, &OPENING_LAYOUT);
        // Taken over at the beginning of the present month, if nothing else is said.
        let default = Month::of(context.today).plus(-1).last_day();
        let (fund, date) = (row.required(FUND, kind), row.optional(DATE, day).map(|date| date.unwrap_or(default)));
        let line = entry_line(&mut row, fund.zip(date), context);
        let summary = if row.is_given(SUMMARY) { row.text(SUMMARY) } else { "opening".to_owned() };
        match (fund, date, line) {
            (Some(fund), Some(date), Some(line)) if row.is_clean() => {
                if let Some(refusal) = detail_missing(context, fund, &line.account, (date, false)) {
                    row.fault::<()>(ACCOUNT, refusal);
                    return Err(row.into_faults());
                }
                let document = format!("opening {date}");
                Ok(Self(VoucherLine { fund, date, summary, line, document, investment: None }))
            }
            _ => Err(row.into_faults()),
        }
    }
}

impl LineEntry for OpeningEntry {
    const SOURCE: &'static str = source::OPENING;

    fn into_lines(self) -> Vec<VoucherLine> {
        vec![self.0]
    }
}

/// Account and amount of a line: exactly one of debit and credit.
fn entry_line(
    row: &mut Reading<'_>,
    fund_and_day: Option<(InsuranceKind, NaiveDate)>,
    context: &Context<'_>,
) -> Option<EntryLine> {
    let account = row.required(ACCOUNT, |text| match fund_and_day {
        Some((fund, on)) => account_named(context, fund, text, on),
        None => Ok(String::new()),
    });
    let debit = row.optional(DEBIT, money).map(Option::unwrap_or_default);
    let credit = row.optional(CREDIT, money).map(Option::unwrap_or_default);
    let (account, debit, credit) = (account?, debit?, credit?);
    if debit.is_zero() == credit.is_zero() {
        return row.fault(DEBIT, Refusal::EntryNeedsOneSide);
    }
    Some(EntryLine { account, debit, credit })
}

fn account_named(context: &Context<'_>, fund: InsuranceKind, text: &str, on: NaiveDate) -> Result<String, Refusal> {
    let chart = context.policy.chart();
    match chart.named(fund, text, on) {
        Some(account) => Ok(account.code.clone()),
        None if chart.is_known(text, on) => Err(Refusal::AccountNotOfFund { account: text.to_owned(), fund }),
        None => Err(Refusal::AccountUnknown { account: text.to_owned() }),
    }
}

/// An account that has to be booked by one of its details, which are named.
pub(super) fn detail_missing(
    context: &Context<'_>,
    fund: InsuranceKind,
    account: &str,
    (on, is_template): (NaiveDate, bool),
) -> Option<Refusal> {
    let details = context.policy.chart().details_needed(fund, account, on, is_template);
    (!details.is_empty()).then(|| Refusal::AccountNeedsDetail {
        account: account.to_owned(),
        fund,
        details: details.join(", "),
    })
}

/// Puts lines together and posts the vouchers. The voucher of the last line of a full chunk waits for the next one.
#[derive(Debug, Default)]
pub struct VoucherApplier {
    closed: Option<Month>,
    waiting: Option<Draft>,
    balances: RunningBalances,
    /// Whether balances are known: while opening balances wait for approval they are looked at when these are there.
    is_judged: bool,
    is_of_events: bool,
    limits: HandLimits,
    /// The day on which the file opens each fund.
    opened: BTreeMap<InsuranceKind, NaiveDate>,
    /// The day of each fund's opening balances in the books.
    started: BTreeMap<InsuranceKind, Option<NaiveDate>>,
    /// Funds of which it was said that an account is not kept here.
    not_kept: BTreeSet<InsuranceKind>,
    /// Accounts of which it was said that their detail is not named.
    vague: BTreeSet<(InsuranceKind, String)>,
}

impl<'s, E: LineEntry> Apply<'s, E> for VoucherApplier {
    fn new(tx: &Transaction<'s>) -> anyhow::Result<Self> {
        let waits = |matter: &Matter| matter.kind == OperationKind::LedgerOpen;
        let has_opening = tx.reader().matters(Some(MatterState::Pending))?.iter().any(waits);
        Ok(Self {
            closed: tx.reader().closed_through()?,
            is_judged: !has_opening,
            is_of_events: E::IS_EVENT,
            ..Self::default()
        })
    }

    fn apply(&mut self, tx: &mut Transaction<'s>, rows: Vec<(u64, E)>, tally: &mut Tally) -> anyhow::Result<()> {
        let mut drafts: Vec<Draft> = self.waiting.take().into_iter().collect();
        let mut places: HashMap<(InsuranceKind, String), usize> = HashMap::new();
        let key = |posting: &Posting| (posting.fund, posting.document.clone());
        places.extend(drafts.iter().map(|draft| (key(&draft.posting), 0)));
        let mut last = 0;
        // A chunk that is not full is the last one.
        let goes_on = rows.len() >= E::CHUNK;
        let lines = rows.into_iter().flat_map(|(line, entry)| entry.into_lines().into_iter().map(move |it| (line, it)));
        for (line, voucher_line) in lines {
            let VoucherLine { fund, date, summary, line: entry, document, investment } = voucher_line;
            last = *places.entry((fund, document.clone())).or_insert(drafts.len());
            if let Some(draft) = drafts.get_mut(last) {
                draft.add(line, date, entry);
                draft.investment = draft.investment.or(investment);
            } else {
                let posting = posting_of(E::SOURCE, (fund, date), summary, document, entry);
                drafts.push(Draft { lines: vec![line], posting, investment, fault: None });
            }
        }
        if goes_on && last < drafts.len() {
            self.waiting = Some(drafts.remove(last));
        }
        self.post(tx, drafts, tally)
    }

    fn finish(mut self, tx: &mut Transaction<'s>, tally: &mut Tally) -> anyhow::Result<()> {
        let waiting = self.waiting.take().into_iter().collect();
        self.post(tx, waiting, tally)?;
        if self.is_judged { self.limits.refuse_broken(tx) } else { Ok(()) }
    }
}

impl VoucherApplier {
    /// Checks each voucher and posts those that hold; the lines of the others are rejected, every one.
    fn post(&mut self, tx: &mut Transaction<'_>, drafts: Vec<Draft>, tally: &mut Tally) -> anyhow::Result<()> {
        let mut good = Vec::with_capacity(drafts.len());
        let sides = sides_of(&drafts);
        for Draft { lines, posting, investment, fault } in drafts {
            let mut investment = investment;
            let started = self.started_on(tx, posting.fund)?.filter(|day| posting.dated_on < *day);
            let mut verdict = match fault {
                Some(fault) => Verdict::Bad(fault),
                None if self.is_second_opening(&posting) => {
                    let first = self.opened.get(&posting.fund).copied().unwrap_or(posting.dated_on);
                    Verdict::Bad(Fault::of("date", Refusal::VoucherHasTwoDays { first, second: posting.dated_on }))
                }
                None => over_two_funds(self.verdict(tx, &posting)?, &posting, &sides),
            };
            if let (Verdict::New, Some(opened)) = (&verdict, started) {
                let (fund, on) = (posting.fund, posting.dated_on);
                verdict = Verdict::Bad(Fault::of("date", Refusal::BeforeTheOpening { fund, on, opened }));
            }
            if self.is_of_events && matches!(verdict, Verdict::New) {
                match attach::investment_of(tx, &posting, investment)? {
                    Ok(found) => investment = found,
                    Err(refusal) => verdict = Verdict::Bad(Fault::of("investment", refusal)),
                }
            }
            match verdict {
                Verdict::Same => tally.counts.same += lines.len() as u64,
                Verdict::New => {
                    self.tell_not_kept(tx, &posting, tally);
                    good.push(Good { lines, posting, investment });
                }
                Verdict::Bad(fault) => lines.into_iter().for_each(|line| tally.reject(line, fault.clone())),
            }
        }
        self.post_covered(tx, good, tally)
    }

    /// Says once a fund that an account is not kept here, and that one is booked without the detail that its templates ask for.
    fn tell_not_kept(&mut self, tx: &Transaction<'_>, posting: &Posting, tally: &mut Tally) {
        if posting.source != source::DOCUMENT {
            return;
        }
        let (fund, chart) = (posting.fund, tx.policy.chart());
        let is_vague =
            |line: &&EntryLine| !chart.details_needed(fund, &line.account, posting.dated_on, true).is_empty();
        for line in posting.entries.iter().filter(is_vague) {
            if self.vague.insert((fund, line.account.clone())) {
                tally.told.push(Message::DetailNotNamed { fund, account: line.account.clone() });
            }
        }
        if self.not_kept.contains(&posting.fund) {
            return;
        }
        if let Some(message) = not_kept(tx, posting) {
            self.not_kept.insert(posting.fund);
            tally.told.push(message);
        }
    }

    fn started_on(&mut self, tx: &Transaction<'_>, fund: InsuranceKind) -> anyhow::Result<Option<NaiveDate>> {
        if let Some(known) = self.started.get(&fund) {
            return Ok(*known);
        }
        let day = tx.reader().opening_of(fund)?.map(|voucher| voucher.dated_on);
        self.started.insert(fund, day);
        Ok(day)
    }

    /// Whether the file has opened the fund on another day; notes that it did on this one.
    fn is_second_opening(&mut self, posting: &Posting) -> bool {
        let is_opening = posting.source == source::OPENING;
        is_opening && *self.opened.entry(posting.fund).or_insert(posting.dated_on) != posting.dated_on
    }

    /// Posts, in the order of the file, the vouchers that take no more than there is. Whether they do is looked at day by day, what
    /// brings money first.
    fn post_covered(&mut self, tx: &mut Transaction<'_>, vouchers: Vec<Good>, tally: &mut Tally) -> anyhow::Result<()> {
        let mut order: Vec<usize> = (0..vouchers.len()).collect();
        order.sort_by_key(|place| vouchers.get(*place).map(|good| (good.posting.dated_on, rank(&good.posting))));
        let mut refusals: Vec<Option<Refusal>> = vec![None; vouchers.len()];
        for place in order {
            let (Some(Good { posting, investment, .. }), Some(refusal)) =
                (vouchers.get(place), refusals.get_mut(place))
            else {
                continue;
            };
            let judged = (posting, investment.is_some());
            *refusal = if self.is_judged { self.balances.refusal(tx.reader(), judged)? } else { None };
            if refusal.is_none() {
                self.balances.take(tx.reader(), posting)?;
            }
        }
        let (mut good, mut attached) = (Vec::with_capacity(vouchers.len()), Vec::new());
        for (Good { lines, posting, investment }, refusal) in vouchers.into_iter().zip(refusals) {
            if let Some(refusal) = refusal {
                lines.into_iter().for_each(|line| tally.reject(line, Fault::of_row(refusal.clone())));
            } else {
                tally.counts.inserted += lines.len() as u64;
                self.limits.note(&posting, investment.is_some());
                attached.extend(investment.map(|investment| (good.len(), investment)));
                good.push(posting);
            }
        }
        tx.writer.post_all(&good)?;
        for (place, investment) in attached {
            good.get(place).map_or(Ok(()), |posting| attach::record(tx, posting, investment))?;
        }
        Ok(())
    }

    fn verdict(&self, tx: &Transaction<'_>, posting: &Posting) -> anyhow::Result<Verdict> {
        if let Some(known) = tx.reader().voucher_of_document(posting.fund, &posting.document)? {
            let is_same = known.operation != tx.writer.operation()
                && (known.dated_on, &known.summary) == (posting.dated_on, &posting.summary)
                && tx.reader().entries(known.row)? == posting.entries;
            let (document, voucher) = (posting.document.clone(), known.row);
            let refusal = Refusal::DocumentAlreadyPosted { document, voucher };
            return Ok(if is_same { Verdict::Same } else { Verdict::Bad(Fault::of("document", refusal)) });
        }
        // A fund is taken over once.
        if posting.source == source::OPENING
            && let Some(known) = tx.reader().opening_of(posting.fund)?
        {
            let (fund, on, voucher) = (posting.fund, known.dated_on, known.row);
            return Ok(Verdict::Bad(Fault::of("fund", Refusal::FundAlreadyOpened { fund, on, voucher })));
        }
        if let Err(refusal) = refuse_closed(self.closed, posting.dated_on) {
            return Ok(Verdict::Bad(Fault::of("date", refusal)));
        }
        if let Err(refusal) = refuse_ahead(posting.dated_on, tx.today) {
            return Ok(Verdict::Bad(Fault::of("date", refusal)));
        }
        Ok(fault_of(tx, posting).map_or(Verdict::New, |refusal| Verdict::Bad(Fault::of_row(refusal))))
    }
}
