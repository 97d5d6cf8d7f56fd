//! The interest that months of the pension paid late bear, where the region asks for it.

use crate::model::{InsuranceKind, Money, Month};
use crate::operations::extra_bills::{Extra, region_of};
use crate::rules::back_payment_interest::{Late, shares};
use crate::session::Transaction;

/// Where the region asks for it, months paid late bear the account's interest up to the month of the business date; its sum.
pub(super) fn charge_interest(tx: &Transaction<'_>, payer: i64, extras: &mut [Extra]) -> anyhow::Result<Money> {
    let region = region_of(tx, payer)?;
    if extras.is_empty() || !tx.policy.charges_interest_on_back_payment(region, tx.today) {
        return Ok(Money::ZERO);
    }
    let pension = |extra: &Extra| extra.contribution.amounts[InsuranceKind::Pension.index()];
    let late = |extra: &Extra| Late {
        month: extra.month,
        amount: pension(extra).map_or(Money::ZERO, |amounts| amounts.employer + amounts.person),
    };
    let late: Vec<Late> = extras.iter().map(late).collect();
    let rate_of = |year| tx.policy.crediting_rate_of(region, InsuranceKind::Pension, year);
    let shares = shares(&late, Month::of(tx.today), rate_of)?;
    for (extra, share) in extras.iter_mut().zip(&shares) {
        extra.interest = *share;
    }
    Ok(shares.into_iter().sum())
}
