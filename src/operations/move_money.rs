//! Money between the accounts of a fund on the two lines (收支两条线): the sweep of what came into the fiscal account, and what is drawn
//! from there for payments (财社〔2017〕144号 第四十条至第四十二条, entries E04, E05, E06).

use std::collections::BTreeSet;

use serde_json::json;

use crate::model::{InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::post_vouchers::{Books, Origin, first_open_day};
use crate::operations::running_balances::RunningBalances;
use crate::operations::transfer_money::{lacking_for_transfers, pay_waiting};
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::posting::{Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, RECEIPTS_ACCOUNT, TREASURY};
use crate::session::{Operation, Session, Transaction};
use crate::store::Reader;
use crate::store::ledger::source;

/// Money that was moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    pub fund: InsuranceKind,
    pub from: &'static str,
    pub to: &'static str,
    pub amount: Money,
    pub voucher: i64,
}

/// Sweeps the receipts accounts and the treasury of all funds into their fiscal accounts, all that is there at the end of the month and
/// was not paid out since.
pub fn sweep(session: &Session, month: Month) -> anyhow::Result<Vec<Moved>> {
    let request = json!({"month": month.to_string()});
    session.transact(&Operation::new(OperationKind::LedgerSweep, &request), |tx| sweep_in(tx, month))
}

/// The same inside a change that does more.
pub fn sweep_in(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<Vec<Moved>> {
    if month > Month::of(tx.today) {
        return Err(Refusal::MonthNotOver { month }.into());
    }
    let on = first_open_day(tx.reader().closed_through()?, month.last_day().min(tx.today));
    let mut moved = Vec::new();
    for fund in tx.reader().funds_with_books()? {
        for (entry, from) in [("E04", RECEIPTS_ACCOUNT), ("E05", TREASURY)] {
            // What was paid out of it since, say a refund, is not there to be taken.
            let amount = RunningBalances::default().free(tx.reader(), (fund, from, on))?;
            if !amount.is_positive() {
                continue;
            }
            let event = Event { entry, case: "", fund, on, debit: FISCAL_ACCOUNT, credit: from, amount };
            let origin = Origin { source: source::SWEEP, key: Some(month.number()) };
            let mut books = Books::default();
            books.add(tx, &event, "sweep", origin)?;
            let voucher = books.post(tx)?.first().copied().unwrap_or_default();
            moved.push(Moved { fund, from, to: FISCAL_ACCOUNT, amount, voucher });
        }
    }
    pay_waiting(tx)?;
    Ok(moved)
}

/// Money that is to be drawn from the fiscal account to the payments account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draw<'d> {
    pub fund: InsuranceKind,
    pub amount: Money,
    /// The order it is drawn by (用款申请书); empty where none is named.
    pub document: &'d str,
    /// Whether it is drawn although the same was drawn on the day before it was asked for.
    pub is_again: bool,
}

/// What was drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    pub moved: Moved,
    /// What the plan of use still leaves, where there is one.
    pub left: Option<Money>,
    /// Nothing was moved: this was drawn before.
    pub is_same: bool,
}

/// Draws money from the fiscal account to the payments account, within the plan of use and what the payments account may hold. The
/// same amount of the same order on the same day is the same draw, unless it is asked for again.
pub fn allocate(session: &Session, draw: &Draw<'_>) -> anyhow::Result<Drawn> {
    let request = json!({"fund": draw.fund.english(), "amount": draw.amount.to_string(), "document": draw.document,
        "again": draw.is_again});
    session.transact(&Operation::new(OperationKind::LedgerAllocate, &request), |tx| allocate_in(tx, draw))
}

/// A draw that says the same, if there is one and another is not asked for. An order is drawn once, with its amount.
fn drawn_before(tx: &Transaction<'_>, draw: &Draw<'_>) -> anyhow::Result<Option<Drawn>> {
    let (reader, month) = (tx.reader(), Month::of(tx.today));
    let moved =
        |voucher| Moved { fund: draw.fund, from: FISCAL_ACCOUNT, to: PAYMENTS_ACCOUNT, amount: draw.amount, voucher };
    if !draw.document.is_empty()
        && let Some(known) = reader.voucher_of_document(draw.fund, draw.document)?
        && reader.reversal_of(known.row)?.is_none()
    {
        let drawn: Money = reader.entries(known.row)?.iter().map(|line| line.debit).sum();
        if known.source != source::ALLOCATION || drawn != draw.amount {
            let document = draw.document.to_owned();
            return Err(Refusal::DocumentAlreadyPosted { document, voucher: known.row }.into());
        }
        let left = left_of_plan(reader, draw.fund, Month::of(known.dated_on))?;
        return Ok(Some(Drawn { moved: moved(known.row), left, is_same: true }));
    }
    if draw.is_again {
        return Ok(None);
    }
    let on = first_open_day(reader.closed_through()?, tx.today);
    let same = reader.allocation_like(draw.fund, on, draw.amount, draw.document)?;
    let left = left_of_plan(reader, draw.fund, month)?;
    Ok(same.map(|voucher| Drawn { moved: moved(voucher), left, is_same: true }))
}

/// What the plan of use of a month still leaves.
fn left_of_plan(reader: Reader<'_>, fund: InsuranceKind, month: Month) -> anyhow::Result<Option<Money>> {
    let drawn = reader.allocated(fund, month)?;
    Ok(reader.use_plan(fund, month)?.map(|plan| plan - drawn))
}

/// The same inside a change that does more.
pub fn allocate_in(tx: &mut Transaction<'_>, draw: &Draw<'_>) -> anyhow::Result<Drawn> {
    if let Some(same) = drawn_before(tx, draw)? {
        return Ok(same);
    }
    let (fund, amount) = (draw.fund, draw.amount);
    let (reader, month) = (tx.reader(), Month::of(tx.today));
    let on = first_open_day(reader.closed_through()?, tx.today);
    RunningBalances::default().refuse_short(reader, (fund, FISCAL_ACCOUNT, on), amount)?;
    let plan = reader.use_plan(fund, month)?;
    let drawn = reader.allocated(fund, month)?;
    let left = plan.map(|plan| plan - drawn - amount);
    if let (Some(plan), Some(left)) = (plan, left)
        && left < Money::ZERO
    {
        return Err(Refusal::PlanExceeded { fund, month, plan, drawn }.into());
    }
    refuse_too_full(tx, fund, amount)?;
    let event =
        Event { entry: "E06", case: "", fund, on: tx.today, debit: PAYMENTS_ACCOUNT, credit: FISCAL_ACCOUNT, amount };
    let mut books = Books::by_document(draw.document);
    books.add(tx, &event, "allocation", Origin { source: source::ALLOCATION, key: Some(month.number()) })?;
    let voucher = books.post(tx)?.first().copied().unwrap_or_default();
    let moved = Moved { fund, from: FISCAL_ACCOUNT, to: PAYMENTS_ACCOUNT, amount, voucher };
    pay_waiting(tx)?;
    Ok(Drawn { moved, left, is_same: false })
}

/// Draws, for a month's end, what the payments account of a fund lacks for its payments, if it lacks anything. It is asked and drawn in one
/// change: of two who ask at once, the second finds nothing lacking.
pub fn draw_lacking(session: &Session, fund: InsuranceKind, month_end: Month) -> anyhow::Result<Option<Drawn>> {
    let request = json!({"fund": fund.english(), "for": "unpaid", "month_end": month_end.to_string()});
    session.transact(&Operation::new(OperationKind::LedgerAllocate, &request), |tx| {
        let found = lacking(tx.reader(), tx.office.kinds)?;
        let Some((fund, amount)) = found.into_iter().find(|(of, _)| *of == fund) else { return Ok(None) };
        allocate_in(tx, &Draw { fund, amount, document: "", is_again: true }).map(Some)
    })
}

/// The same for what transfers that wait lack beside the payments.
pub fn draw_for_transfers(session: &Session, fund: InsuranceKind, month_end: Month) -> anyhow::Result<Option<Drawn>> {
    let request = json!({"fund": fund.english(), "for": "transfers", "month_end": month_end.to_string()});
    session.transact(&Operation::new(OperationKind::LedgerAllocate, &request), |tx| {
        let amount = lacking_for_transfers(tx, fund)?;
        if !amount.is_positive() {
            return Ok(None);
        }
        allocate_in(tx, &Draw { fund, amount, document: "", is_again: true }).map(Some)
    })
}

/// What the payments account of each fund lacks for the payments that are not paid yet, and for what it has paid beyond what it held.
pub fn lacking(reader: Reader<'_>, kinds: KindSet) -> anyhow::Result<Vec<(InsuranceKind, Money)>> {
    let (unpaid, mut lacking) = (reader.unpaid_by_fund(kinds)?, Vec::new());
    let funds: BTreeSet<InsuranceKind> = unpaid.keys().copied().chain(reader.funds_with_books()?).collect();
    for fund in funds {
        let due = unpaid.get(&fund).copied().unwrap_or_default();
        let lacks = due - balance(reader, fund, PAYMENTS_ACCOUNT, None)?;
        if lacks.is_positive() {
            lacking.push((fund, lacks));
        }
    }
    Ok(lacking)
}

/// The payments account holds no more than some months of normal spending, and what is on its way to the bank or to other regions in any case; without
/// months of spending there is no measure.
pub(super) fn refuse_too_full(tx: &Transaction<'_>, fund: InsuranceKind, amount: Money) -> anyhow::Result<()> {
    let (reader, month) = (tx.reader(), Month::of(tx.today));
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    let Some(spending) = monthly_spending(reader, fund, month.plus(-1))? else { return Ok(()) };
    let limit = Money::from_fen(spending.fen() * i64::from(terms.payments_account_months));
    let unpaid = reader.unpaid_by_fund(tx.office.kinds)?.get(&fund).copied().unwrap_or_default();
    let waiting = reader.transfers_waiting()?.into_iter().filter(|transfer| transfer.kind == fund);
    let limit = limit.max(unpaid + waiting.map(|transfer| transfer.account + transfer.pooled).sum());
    let would_hold = balance(reader, fund, PAYMENTS_ACCOUNT, None)? + amount;
    if would_hold > limit {
        return Err(Refusal::PaymentsAccountTooFull { fund, limit, would_hold }.into());
    }
    Ok(())
}

/// What a fund spends a month, by the months before one that is not over yet; by that one where it is the first to spend.
pub fn spending_before(reader: Reader<'_>, fund: InsuranceKind, month: Month) -> anyhow::Result<Option<Money>> {
    match monthly_spending(reader, fund, month.plus(-1))? {
        None => monthly_spending(reader, fund, month),
        spent => Ok(spent),
    }
}

/// What a fund spends a month: the mean of the last twelve months that spent anything; none where no month did.
pub fn monthly_spending(reader: Reader<'_>, fund: InsuranceKind, to: Month) -> anyhow::Result<Option<Money>> {
    let (mut sum, mut months) = (Money::ZERO, 0);
    for back in 0..12 {
        let month = to.plus(-back);
        let turnovers = reader.turnovers(fund, Some(month), Some(month))?;
        let own = turnovers.iter().filter(|(code, _)| code.starts_with('5'));
        let spent: Money = own.map(|(_, moved)| moved.net() - moved.closing).sum();
        if spent.is_positive() {
            sum += spent;
            months += 1;
        }
    }
    Ok((months > 0).then(|| Money::from_fen(sum.fen() / months)))
}

/// What an account and its details hold, on the debit side.
pub fn balance(reader: Reader<'_>, fund: InsuranceKind, account: &str, to: Option<Month>) -> anyhow::Result<Money> {
    let turnovers = reader.turnovers(fund, None, to)?;
    Ok(turnovers.iter().filter(|(code, _)| top(code) == account).map(|(_, moved)| moved.net()).sum())
}
