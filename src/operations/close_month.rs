//! Closes the books of a month (结账) and opens them again: closing entries for every fund, then a seal over all that was posted.

use std::collections::BTreeMap;

use serde_json::json;

use crate::model::{InsuranceKind, KindSet, MatterState, Money, Month, OperationKind};
use crate::operations::move_money::balance;
use crate::operations::post_vouchers::post;
use crate::operations::reconcile_bank::{BankReconciliation, standing};
use crate::operations::review_matter::{approve_own, open_matter};
use crate::policy::top;
use crate::refusal::Refusal;
use crate::rules::closing::{ClosingLine, UNDECIDED, closing_lines};
use crate::rules::posting::{MONEY, RECEIPTS_ACCOUNT, TREASURY};
use crate::session::{Operation, Session, Transaction};
use crate::store::Reader;
use crate::store::ledger::{EntryLine, Posting, source};
use crate::store::matters::Matter;

/// How closing or reopening stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// None where nothing was left to do.
    pub matter: Option<(i64, MatterState)>,
    /// Accounts that should be empty at the end of a month and are not.
    pub not_empty: Vec<(InsuranceKind, &'static str, Money)>,
    /// Funds whose bank accounts were not reconciled for the month.
    pub not_reconciled: Vec<(InsuranceKind, String)>,
    /// Payments of the month that the bank has not answered, and their sum.
    pub unanswered: (i64, Money),
}

/// Asks for a month to be closed: a matter.
pub fn request_close(session: &Session, month: Month, reason: &str, approve: bool) -> anyhow::Result<Closing> {
    let kind = OperationKind::LedgerClose;
    let request = json!({"month": month.to_string(), "reason": reason});
    session.transact(&Operation::new(kind, &request), |tx| {
        let reader = tx.reader();
        if reader.is_closed(month)? {
            return Ok(Closing::default());
        }
        let found = left_at_close(reader, tx.office.kinds, month)?;
        let subject = month.to_string();
        if let Some(pending) = reader.pending_matter(kind, &subject)? {
            return Ok(Closing { matter: Some((pending.id, MatterState::Pending)), ..found });
        }
        tx.rehearse(|tx| close(tx, month, reason))?;
        let matter = open_matter(tx, kind, &request.to_string(), &subject, 1)?;
        let mut state = MatterState::Pending;
        if approve {
            close(tx, month, reason)?;
            approve_own(tx, matter)?;
            state = MatterState::Approved;
        }
        Ok(Closing { matter: Some((matter, state)), ..found })
    })
}

/// What is told beside the closing of a month, by whoever asks for it or approves it.
pub fn left_at_close(reader: Reader<'_>, kinds: KindSet, month: Month) -> anyhow::Result<Closing> {
    let (not_empty, not_reconciled) = (not_empty(reader, month)?, reader.not_reconciled(month)?);
    let unanswered = reader.unanswered_payments(month, kinds)?;
    Ok(Closing { matter: None, not_empty, not_reconciled, unanswered })
}

/// The month and the reason of a matter that closes or opens one.
pub fn asked_of(matter: &Matter) -> anyhow::Result<(Month, String)> {
    let month = matter.subject.parse().map_err(|_| anyhow::anyhow!("the month of matter {} is damaged", matter.id))?;
    let request: serde_json::Value = serde_json::from_str(&matter.request)?;
    let reason = request.get("reason").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
    Ok((month, reason))
}

/// Asks for the last closed month to be opened again: a matter of two approvals.
pub fn request_reopen(session: &Session, month: Month, reason: &str, approve: bool) -> anyhow::Result<Closing> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let kind = OperationKind::LedgerReopen;
    let request = json!({"month": month.to_string(), "reason": reason});
    let operation = Operation { reason: Some(reason.to_owned()), ..Operation::new(kind, &request) };
    let matter = session.transact(&operation, |tx| {
        let subject = month.to_string();
        if let Some(pending) = tx.reader().pending_matter(kind, &subject)? {
            return Ok((pending.id, MatterState::Pending));
        }
        tx.rehearse(|tx| reopen(tx, month, reason))?;
        let matter = open_matter(tx, kind, &request.to_string(), &subject, 1)?;
        if !approve {
            return Ok((matter, MatterState::Pending));
        }
        reopen(tx, month, reason)?;
        approve_own(tx, matter)?;
        Ok((matter, MatterState::Approved))
    })?;
    Ok(Closing { matter: Some(matter), ..Closing::default() })
}

/// Closes or opens the month of an approved matter.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<()> {
    let (month, reason) = asked_of(matter)?;
    match matter.kind {
        OperationKind::LedgerReopen => reopen(tx, month, &reason),
        _ => close(tx, month, &reason),
    }
}

fn reopen(tx: &mut Transaction<'_>, month: Month, reason: &str) -> anyhow::Result<()> {
    match tx.reader().closed_through()? {
        Some(last) if last == month => tx.writer.insert_month_closing(month, None, reason),
        last => Err(Refusal::NotTheLastClosedMonth { month, last }.into()),
    }
}

fn close(tx: &mut Transaction<'_>, month: Month, reason: &str) -> anyhow::Result<()> {
    if month.last_day() > tx.today {
        return Err(Refusal::MonthNotOver { month }.into());
    }
    if let Some(earlier) = tx.reader().reopened_before(month)? {
        return Err(Refusal::EarlierMonthReopened { month, earlier }.into());
    }
    if let Some(earlier) = tx.reader().first_open_month()?.filter(|earlier| *earlier < month) {
        return Err(Refusal::EarlierMonthNotClosed { month, earlier }.into());
    }
    refuse_waiting(tx, month)?;
    refuse_unanswered(tx, month, reason)?;
    refuse_not_reconciled(tx, month, reason)?;
    for fund in tx.reader().funds_with_books()? {
        refuse_earlier(tx, fund, month)?;
        refuse_overdrawn(tx, fund, month)?;
        refuse_not_opened_again(tx, fund)?;
        close_fund(tx, fund, month)?;
    }
    let seal = tx.reader().seal_of(month)?;
    tx.writer.insert_month_closing(month, Some(&seal), reason)
}

/// The accounts were held against the statements of their banks, and tie (财社〔2017〕144号 第四十二条; 会计法 第十七条). Where a statement cannot
/// be had the reason is written down, and the second person approves that too.
fn refuse_not_reconciled(tx: &Transaction<'_>, month: Month, reason: &str) -> anyhow::Result<()> {
    let terms = tx.policy.ledger_terms(tx.office.region, tx.today)?;
    if !terms.reconciled_before_close || !reason.trim().is_empty() {
        return Ok(());
    }
    for (fund, account) in tx.reader().reconciled_accounts(month)? {
        let stand =
            standing(tx.reader(), fund, &account, month, 0)?.filter(|one| one.adjusted_book != one.adjusted_bank);
        if let Some(BankReconciliation { adjusted_book: book, adjusted_bank: bank, .. }) = stand {
            return Err(Refusal::ReconciliationBroken { fund, account, month, book, bank }.into());
        }
    }
    match tx.reader().not_reconciled(month)?.into_iter().next() {
        Some((fund, account)) => Err(Refusal::MonthNotReconciled { fund, account, month }.into()),
        None => Ok(()),
    }
}

/// What was sent to the bank and has not been answered would be booked into a later month. Where there is a reason it is written down.
fn refuse_unanswered(tx: &Transaction<'_>, month: Month, reason: &str) -> anyhow::Result<()> {
    let (payments, amount) = tx.reader().unanswered_payments(month, tx.office.kinds)?;
    if payments > 0 && reason.trim().is_empty() {
        return Err(Refusal::PaymentsUnanswered { month, payments, amount }.into());
    }
    Ok(())
}

/// Vouchers of the month that still wait for approval would come too late.
fn refuse_waiting(tx: &Transaction<'_>, month: Month) -> anyhow::Result<()> {
    for matter in tx.reader().matters(Some(MatterState::Pending))? {
        let mut is_of_month = false;
        if matches!(matter.kind, OperationKind::LedgerPost | OperationKind::LedgerBook) {
            tx.reader().each_submitted_row(matter.id, |_, payload| {
                let cells: Vec<String> = serde_json::from_str(payload)?;
                let date = cells.get(1).and_then(|text| crate::model::parse_day(text).ok());
                is_of_month |= date.is_some_and(|date| Month::of(date) <= month);
                Ok(())
            })?;
        }
        let day_of = match matter.kind {
            OperationKind::InvestBuy => "bought_on",
            _ => "on",
        };
        if matches!(matter.kind, OperationKind::InvestBuy | OperationKind::InvestRedeem | OperationKind::InvestValue) {
            let request: serde_json::Value = serde_json::from_str(&matter.request)?;
            let day = request.get(day_of).and_then(serde_json::Value::as_str).map(crate::model::parse_day);
            is_of_month |= matches!(day, Some(Ok(day)) if Month::of(day) <= month);
        }
        if is_of_month {
            return Err(Refusal::MatterWaits { matter: matter.id, month }.into());
        }
    }
    Ok(())
}

/// The nets of a fund's accounts up to a month, closings included.
fn nets(reader: Reader<'_>, fund: InsuranceKind, to: Month) -> anyhow::Result<BTreeMap<String, Money>> {
    let turnovers = reader.turnovers(fund, None, Some(to))?;
    Ok(turnovers.into_iter().map(|(code, moved)| (code, moved.net())).collect())
}

/// Income and expenditure of earlier months are closed in those months.
fn refuse_earlier(tx: &Transaction<'_>, fund: InsuranceKind, month: Month) -> anyhow::Result<()> {
    let earlier = month.plus(-1);
    let open = nets(tx.reader(), fund, earlier)?;
    let is_open = |(code, net): (&String, &Money)| {
        (code.starts_with('4') || code.starts_with('5')) && !UNDECIDED.contains(&top(code)) && !net.is_zero()
    };
    if open.iter().any(is_open) {
        return Err(Refusal::EarlierMonthOpen { month, fund }.into());
    }
    Ok(())
}

/// Opening balances that were taken back are entered again, on a day of their own, as long as what was drawn since is more than there is.
fn refuse_not_opened_again(tx: &Transaction<'_>, fund: InsuranceKind) -> anyhow::Result<()> {
    if !tx.reader().is_opening_taken_back(fund)? {
        return Ok(());
    }
    for account in MONEY {
        let held = balance(tx.reader(), fund, account, None)?;
        if (-held).is_positive() {
            return Err(Refusal::AccountOverdrawn { fund, account: account.to_owned(), amount: -held }.into());
        }
    }
    Ok(())
}

/// No account that holds money stands on the credit side, and at the end of a year nothing is undecided.
fn refuse_overdrawn(tx: &Transaction<'_>, fund: InsuranceKind, month: Month) -> anyhow::Result<()> {
    let mut sums: BTreeMap<&str, Money> = BTreeMap::new();
    let nets = nets(tx.reader(), fund, month)?;
    for (code, net) in &nets {
        *sums.entry(top(code)).or_default() += *net;
    }
    for (code, net) in sums {
        let account = code.to_owned();
        if MONEY.contains(&code) && (-net).is_positive() {
            return Err(Refusal::AccountOverdrawn { fund, account, amount: -net }.into());
        }
        if month.month() == 12 && UNDECIDED.contains(&code) && !net.is_zero() {
            return Err(Refusal::UndecidedAtYearEnd { account, amount: -net }.into());
        }
    }
    Ok(())
}

fn close_fund(tx: &mut Transaction<'_>, fund: InsuranceKind, month: Month) -> anyhow::Result<()> {
    let names = ["close income", "close expenditure"];
    for (summary, lines) in names.into_iter().zip(closing_lines(fund, &nets(tx.reader(), fund, month)?)) {
        if lines.is_empty() {
            continue;
        }
        let line = |(account, debit, credit): ClosingLine| EntryLine { account, debit, credit };
        let posting = Posting {
            fund,
            dated_on: month.last_day(),
            summary: summary.to_owned(),
            entries: lines.into_iter().map(line).collect(),
            document: String::new(),
            source: source::CLOSING,
            source_key: Some(month.number()),
            reverses: None,
        };
        post(tx, &posting)?;
    }
    Ok(())
}

/// The receipts account and the treasury are swept before a month ends (财社〔2017〕144号 第四十条).
fn not_empty(reader: Reader<'_>, month: Month) -> anyhow::Result<Vec<(InsuranceKind, &'static str, Money)>> {
    let mut found = Vec::new();
    for fund in reader.funds_with_books()? {
        let nets = nets(reader, fund, month)?;
        for account in [RECEIPTS_ACCOUNT, TREASURY] {
            let net: Money = nets.iter().filter(|(code, _)| top(code) == account).map(|(_, net)| *net).sum();
            if !net.is_zero() {
                found.push((fund, account, net));
            }
        }
    }
    Ok(found)
}
