//! What payments take out of individual accounts (个人账户). A pension takes its account part while the account lasts; afterwards the
//! pooled fund pays on (国发〔2005〕38号 六). An account that is paid out is closed as of its event (社会保险法 第十四条). What turns out not
//! to have been due goes back in as of the day on which it was taken.

use chrono::NaiveDate;

use crate::model::{AccountEntryKind, Benefit, InsuranceKind, Money, Month};
use crate::operations::individual_account::{balance, paid_out_on};
use crate::operations::recover::account_back::follow;
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
pub const fn draws_account(benefit: Benefit) -> bool {
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
    let settled = tx.reader().line_finder()?.entitlements(drawn.payment.key.payee)?;
    let amount = if is_paid {
        let back = settled.iter().filter(|one| one.line == Some(drawn.payment.key));
        let wanted = drawn.payment.account + back.map(|one| one.account).sum::<Money>();
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
    // Months of it may be asked back by now.
    if settled.iter().any(|one| one.recovery.is_some()) { follow(tx, drawn.payment.claim) } else { Ok(()) }
}

/// Whether a payment made an entry, at whatever attempt.
pub fn is_of(entry: &AccountEntry, key: LineKey) -> bool {
    let key = key.to_string();
    entry.source.strip_prefix(&key).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
