//! Gathers the entries of business events into vouchers, one a fund, day, summary and source, and posts them. What happened in a month
//! that is closed by now is booked on the first day of the next open one.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::i18n::Message;
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::move_money::balance;
use crate::operations::running_balances::RunningBalances;
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::posting::{self, ENTRUSTED, Event, HELD, Line, Pair, RECEIPTS_ACCOUNT, TREASURY};
use crate::session::Transaction;
use crate::store::ledger::{EntryLine, Posting, source};

/// What vouchers of one origin have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// One of [`source`].
    pub source: &'static str,
    pub key: Option<i64>,
}

/// Debit and credit by account.
type Accounts = BTreeMap<String, (Money, Money)>;

/// Vouchers being gathered.
#[derive(Debug, Default)]
pub struct Books {
    drafts: BTreeMap<(InsuranceKind, NaiveDate, &'static str, Origin), Accounts>,
    document: String,
}

impl Books {
    /// Vouchers that all name one document.
    pub fn by_document(document: &str) -> Self {
        Self { document: document.to_owned(), ..Self::default() }
    }

    /// Adds an event to the voucher of its fund, day, summary and origin. Nothing is nothing.
    pub fn add(
        &mut self,
        tx: &Transaction<'_>,
        event: &Event<'_>,
        summary: &'static str,
        origin: Origin,
    ) -> anyhow::Result<()> {
        if event.amount.is_zero() {
            return Ok(());
        }
        let Pair { debit, credit, amount } = posting::of(tx.policy.chart(), event)?;
        let accounts = self.drafts.entry((event.fund, event.on, summary, origin)).or_default();
        accounts.entry(debit).or_default().0 += amount;
        accounts.entry(credit).or_default().1 += amount;
        Ok(())
    }

    /// Whether nothing was gathered.
    pub fn is_empty(&self) -> bool {
        self.drafts.is_empty()
    }

    /// Whether more is taken from an account that is swept than lies there by now; what has still to be swept as of the month before is
    /// left there but for money that never came.
    pub fn draw_what_was_swept(&self, tx: &Transaction<'_>, never_came: bool) -> anyhow::Result<bool> {
        let (closed, mut balances) = (tx.reader().closed_through()?, RunningBalances::default());
        let mut asked: BTreeMap<(InsuranceKind, NaiveDate, &str), Money> = BTreeMap::new();
        for ((fund, on, ..), accounts) in &self.drafts {
            for account in [RECEIPTS_ACCOUNT, TREASURY] {
                let (debit, credit) = accounts.get(account).copied().unwrap_or_default();
                *asked.entry((*fund, first_open_day(closed, *on), account)).or_default() += credit - debit;
            }
        }
        for ((fund, on, account), amount) in asked.into_iter().filter(|(_, amount)| amount.is_positive()) {
            let mut free = balances.free(tx.reader(), (fund, account, on))?;
            if !never_came {
                free -= balance(tx.reader(), fund, account, Some(Month::of(on).plus(-1)))?.max(Money::ZERO);
            }
            if free < amount {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Gathers what another has gathered.
    pub fn take_over(&mut self, other: Self) {
        for (voucher, accounts) in other.drafts {
            let own = self.drafts.entry(voucher).or_default();
            for (account, (debit, credit)) in accounts {
                let sums = own.entry(account).or_default();
                (sums.0, sums.1) = (sums.0 + debit, sums.1 + credit);
            }
        }
    }

    /// Posts what was gathered, of a fund and day what comes to be held before what is no longer; the keys of the vouchers.
    pub fn post(self, tx: &mut Transaction<'_>) -> anyhow::Result<Vec<i64>> {
        let closed = tx.reader().closed_through()?;
        let mut drafts: Vec<_> = self.drafts.into_iter().collect();
        drafts.sort_by_key(|((fund, on, ..), accounts)| {
            (*fund, *on, accounts.get(HELD).is_some_and(|(debit, credit)| debit > credit))
        });
        let mut vouchers = Vec::with_capacity(drafts.len());
        for ((fund, on, summary, origin), accounts) in drafts {
            let dated_on = first_open_day(closed, on);
            let entries: Vec<EntryLine> = accounts.into_iter().flat_map(lines).collect();
            let Origin { source, key: source_key } = origin;
            let (summary, document) = (summary.to_owned(), self.document.clone());
            let posting = Posting { fund, dated_on, summary, entries, document, source, source_key, reverses: None };
            vouchers.push(post(tx, &posting)?);
        }
        Ok(vouchers)
    }
}

/// Debits first, as vouchers are written; an account that stands on both sides has a line on each.
fn lines((account, (debit, credit)): (String, (Money, Money))) -> Vec<EntryLine> {
    let mut lines = Vec::with_capacity(2);
    if !debit.is_zero() {
        lines.push(EntryLine { account: account.clone(), debit, credit: Money::ZERO });
    }
    if !credit.is_zero() {
        lines.push(EntryLine { account, debit: Money::ZERO, credit });
    }
    lines
}

/// The day, or the first one after the closed months.
pub fn first_open_day(closed_through: Option<Month>, on: NaiveDate) -> NaiveDate {
    match closed_through {
        Some(closed) if Month::of(on) <= closed => closed.plus(1).first_day(),
        _ => on,
    }
}

/// Refuses a day in a closed month.
pub fn refuse_closed(closed_through: Option<Month>, on: NaiveDate) -> Result<(), Refusal> {
    let month = Month::of(on);
    let is_closed = closed_through.is_some_and(|closed| month <= closed);
    if is_closed { Err(Refusal::MonthIsClosed { month }) } else { Ok(()) }
}

/// Refuses a day that is still to come: nothing of it has happened.
pub fn refuse_ahead(on: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    if on > today { Err(Refusal::DatedAhead { on, today }) } else { Ok(()) }
}

/// Posts one voucher that satisfies every rule of the books.
pub fn post(tx: &mut Transaction<'_>, posting: &Posting) -> anyhow::Result<i64> {
    if let Some(refusal) = fault_of(tx, posting) {
        return Err(refusal.into());
    }
    tx.writer.post(posting)
}

/// What is wrong with a voucher, if anything. Opening balances moved no money.
pub fn fault_of(tx: &Transaction<'_>, posting: &Posting) -> Option<Refusal> {
    let lines: Vec<Line<'_>> =
        posting.entries.iter().map(|line| (line.account.as_str(), line.debit, line.credit)).collect();
    let fault = posting::fault_of(tx.policy.chart(), posting.fund, posting.dated_on, &lines);
    let (region, is_entrusted) = (tx.office.region, |line: &EntryLine| top(&line.account) == ENTRUSTED);
    if region != region.province() && posting.entries.iter().any(is_entrusted) {
        // 基本养老保险基金投资管理办法 第二条、第三条: the province is the principal (INV10).
        return Some(Refusal::OnlyProvincesEntrust { region });
    }
    if posting.source == source::DOCUMENT
        && let Some(refusal) = surplus_by_hand(posting)
    {
        return Some(refusal);
    }
    let moves_money = posting.source != source::OPENING;
    let is_flow =
        |refusal: &Refusal| matches!(refusal, Refusal::MoneyMayNotEnter { .. } | Refusal::MoneyMayNotLeave { .. });
    fault.filter(|refusal| moves_money || !is_flow(refusal))
}

/// What is to be said of money that comes by hand into an account that is not kept where the collector of its fund collects
/// (社会保险基金财务制度 第四十条). It is no refusal: who collects may have changed, and the page that says so may be late.
pub fn not_kept(tx: &Transaction<'_>, posting: &Posting) -> Option<Message> {
    let (fund, on) = (posting.fund, posting.dated_on);
    let collector = tx.policy.collector(tx.office.region, fund, on);
    let is_absent =
        |line: &&EntryLine| line.debit.is_positive() && tx.policy.chart().is_absent(collector, top(&line.account), on);
    let line = posting.entries.iter().find(is_absent)?;
    Some(Message::AccountNotKept { account: top(&line.account).to_owned(), fund, region: tx.office.region })
}

/// What was left over in earlier years is moved between net assets only (E27, E28, E33); the closing books the surplus there.
fn surplus_by_hand(posting: &Posting) -> Option<Refusal> {
    let is_net_assets = |line: &&EntryLine| line.account.starts_with('3');
    let account = posting.entries.iter().find(is_net_assets)?;
    let other = posting.entries.iter().find(|line| !is_net_assets(line))?;
    let [account, counterpart] = [account, other].map(|line| top(&line.account).to_owned());
    Some(Refusal::NetAssetsByHand { account, counterpart })
}
