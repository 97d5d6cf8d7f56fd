//! Money between the accounts of a fund on the two lines (收支两条线): the sweep of what came into the fiscal account, and what is drawn
//! from there for payments (财社〔2017〕144号 第四十条至第四十二条, entries E04, E05, E06).

use serde_json::json;

use crate::model::{InsuranceKind, KindSet, Money, Month, OperationKind};
use crate::operations::post_vouchers::{Books, Origin, first_open_day};
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

/// Sweeps the receipts accounts and the treasury of all funds into their fiscal accounts, all that is there at the end of the month.
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
            let amount = balance(tx.reader(), fund, from, Some(Month::of(on)))?;
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
    Ok(moved)
}

/// Draws money from the fiscal account to the payments account, within the plan of use and what the payments account may hold.
pub fn allocate(session: &Session, fund: InsuranceKind, amount: Money) -> anyhow::Result<(Moved, Option<Money>)> {
    let request = json!({"fund": fund.english(), "amount": amount.to_string()});
    session.transact(&Operation::new(OperationKind::LedgerAllocate, &request), |tx| allocate_in(tx, fund, amount))
}

/// The same inside a change that does more; what the plan still leaves, where there is one.
pub fn allocate_in(
    tx: &mut Transaction<'_>,
    fund: InsuranceKind,
    amount: Money,
) -> anyhow::Result<(Moved, Option<Money>)> {
    let (reader, month) = (tx.reader(), Month::of(tx.today));
    let held = balance(reader, fund, FISCAL_ACCOUNT, None)?;
    if held < amount {
        let account = FISCAL_ACCOUNT.to_owned();
        return Err(Refusal::AccountHasLess { fund, account, held, amount }.into());
    }
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
    let mut books = Books::default();
    books.add(tx, &event, "allocation", Origin { source: source::ALLOCATION, key: Some(month.number()) })?;
    let voucher = books.post(tx)?.first().copied().unwrap_or_default();
    Ok((Moved { fund, from: FISCAL_ACCOUNT, to: PAYMENTS_ACCOUNT, amount, voucher }, left))
}

/// What the payments account of each fund lacks for the payments that are not paid yet.
pub fn lacking(reader: Reader<'_>, kinds: KindSet) -> anyhow::Result<Vec<(InsuranceKind, Money)>> {
    let mut lacking = Vec::new();
    for (fund, unpaid) in reader.unpaid_by_fund(kinds)? {
        let lacks = unpaid - balance(reader, fund, PAYMENTS_ACCOUNT, None)?;
        if lacks.is_positive() {
            lacking.push((fund, lacks));
        }
    }
    Ok(lacking)
}

/// The payments account holds no more than some months of normal spending, and what is on its way to the bank in any case; without
/// months of spending there is no measure.
pub(super) fn refuse_too_full(tx: &Transaction<'_>, fund: InsuranceKind, amount: Money) -> anyhow::Result<()> {
    let (reader, month) = (tx.reader(), Month::of(tx.today));
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    let Some(spending) = monthly_spending(reader, fund, month.plus(-1))? else { return Ok(()) };
    let limit = Money::from_fen(spending.fen() * i64::from(terms.payments_account_months));
    let limit = limit.max(reader.unpaid_by_fund(tx.office.kinds)?.get(&fund).copied().unwrap_or_default());
    let would_hold = balance(reader, fund, PAYMENTS_ACCOUNT, None)? + amount;
    if would_hold > limit {
        return Err(Refusal::PaymentsAccountTooFull { fund, limit, would_hold }.into());
    }
    Ok(())
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
