//! What payments take out of individual accounts (个人账户). A pension takes its account part while the account lasts; afterwards the
//! pooled fund pays on (国发〔2005〕38号 六). An account that is paid out is closed as of its event (社会保险法 第十四条). What turns out not
//! to have been due goes back in as of the day on which it was taken.

use chrono::NaiveDate;

use crate::model::{AccountEntryKind, Benefit, InsuranceKind, Money, Month};
use crate::operations::individual_account::{balance, paid_out_on};
use crate::operations::run_payroll::reissue::reference;
use crate::session::Transaction;
use crate::store::accounts::AccountEntry;
use crate::store::claims::NewClaim;
use crate::store::payrolls::{LineKey, PaymentLine};

/// A payment that the bank answered.
#[derive(Clone, Copy, Debug)]
pub struct Draw<'a> {
    pub claim: &'a NewClaim,
    pub kind: InsuranceKind,
    pub payment: &'a PaymentLine,
    /// The number of the attempt.
    pub number: i64,
    pub on: NaiveDate,
}

/// Whether a benefit is paid out of an individual account first.
const fn draws_account(benefit: Benefit) -> bool {
    matches!(benefit, Benefit::OldAge | Benefit::AgencyOldAge | Benefit::ResidentOldAge | Benefit::AccountRefund)
}

/// Takes what the account pays of a payment, or puts it back where the payment came back.
pub fn draw(tx: &mut Transaction<'_>, drawn: &Draw<'_>, is_paid: bool) -> anyhow::Result<()> {
    let (claim, kind) = (drawn.claim, drawn.kind);
    if !draws_account(claim.benefit) {
        return Ok(());
    }
    let (person, source) = (claim.person, reference(drawn.payment.key, drawn.number));
    let (entry, valued_on) = match claim.benefit {
        Benefit::AccountRefund => {
            let paid_out_on = paid_out_on(tx.reader(), tx.policy, (person, kind), claim.event_on)?;
            (AccountEntryKind::Heirs, paid_out_on)
        }
        _ => (AccountEntryKind::Drawn, drawn.on),
    };
    let entries = tx.reader().account_entries(person, kind)?;
    let amount = if is_paid {
        let wanted = account_part(tx, drawn.payment)?;
        let has_account = !entries.is_empty() || !tx.reader().enrolments_of_person(person)?.is_empty();
        if !wanted.is_positive() || !has_account {
            return Ok(());
        }
        let held = balance(tx.reader(), tx.policy, person, kind, valued_on)?.total();
        -wanted.min(held).max(Money::ZERO)
    } else {
        entries.iter().filter(|drawn| drawn.source == source).map(|drawn| -drawn.amount).sum::<Money>()
    };
    if !amount.is_zero() {
        let month = Month::of(valued_on);
        tx.writer.insert_account_entry(&AccountEntry { person, kind, month, entry, amount, valued_on, source })?;
    }
    Ok(())
}

/// What of a payment the account pays, with the months before, without what a recovery took back meanwhile.
fn account_part(tx: &Transaction<'_>, payment: &PaymentLine) -> anyhow::Result<Money> {
    let month = tx.reader().payroll(payment.key.payroll)?.map(|run| run.month);
    let mut lines = tx.reader().line_finder()?;
    let behind = lines.entitlements(payment.key.payee)?.into_iter();
    let belongs = behind.filter(|entitlement| {
        let is_taken_back = entitlement.recovery.is_some() && Some(entitlement.month) == month;
        entitlement.line == Some(payment.key) || is_taken_back
    });
    Ok(payment.account + belongs.map(|entitlement| entitlement.account).sum::<Money>())
}

/// Puts back what a month took that was not due, as far as it was taken: by the lines that paid the month.
pub fn put_back(
    tx: &mut Transaction<'_>,
    (person, kind): (i64, InsuranceKind),
    (payee, month, most): (i64, Month, Money),
    source: &str,
) -> anyhow::Result<()> {
    let regular = tx.reader().regular_payrolls()?.get(&month).map(|payroll| LineKey { payroll: *payroll, payee });
    let mut finder = tx.reader().line_finder()?;
    let others = finder.entitlements(payee)?.into_iter();
    let others = others.filter(|entitlement| entitlement.month == month).filter_map(|entitlement| entitlement.line);
    let lines: Vec<String> = regular.into_iter().chain(others).map(|key| key.to_string()).collect();
    let is_of_month = |entry: &AccountEntry| {
        let of = |line: &String| entry.source == *line || entry.source.starts_with(&format!("{line}-"));
        matches!(entry.entry, AccountEntryKind::Drawn | AccountEntryKind::Heirs) && lines.iter().any(of)
    };
    let entries = tx.reader().account_entries(person, kind)?;
    let taken: Vec<AccountEntry> = entries.into_iter().filter(is_of_month).collect();
    let net: Money = taken.iter().map(|entry| -entry.amount).sum();
    let Some(last) = taken.last() else { return Ok(()) };
    let amount = most.min(net);
    if amount.is_positive() {
        let (month, valued_on, entry, source) = (last.month, last.valued_on, last.entry, source.to_owned());
        tx.writer.insert_account_entry(&AccountEntry { person, kind, month, entry, amount, valued_on, source })?;
    }
    Ok(())
}
