//! The interest of back payments as it goes into an account, and out again with the contribution that is given back.

use crate::model::{AccountEntryKind, InsuranceKind, Money, Rounding};
use crate::operations::individual_account::{Covering, Crediting, Item};
use crate::policy::Policy;
use crate::rules::account_interest::Effect;
use crate::store::bills::Bill;
use crate::store::contributions::Contribution;

/// What the interest of a payer's back payments for one month moves in the account of one person, whose row on a bill is asked for, by
/// bill. Of the interest as much goes in as of the contribution; who has nothing left of the contribution has nothing left of its interest.
pub fn interest_credits(
    policy: &Policy,
    kind: InsuranceKind,
    of_month: &[Covering],
    mut row: impl FnMut(&Bill) -> anyhow::Result<Option<Contribution>>,
) -> anyhow::Result<Vec<(i64, Item)>> {
    let mut found: Vec<(i64, Item)> = Vec::new();
    if of_month.iter().all(|covering| covering.interest.is_none()) {
        return Ok(found);
    }
    let (mut credited, mut entered) = (Money::ZERO, Money::ZERO);
    for covering in of_month {
        let month = covering.bill.month;
        let amounts = row(&covering.bill)?.and_then(|row| row.amounts[kind.index()]);
        let Some(amounts) = amounts else { continue };
        let credit = Crediting::of(policy, kind, month).amount(amounts.base, amounts.person);
        credited += credit;
        let Some((interest, valued_on)) = covering.interest.zip(covering.interest_counts_from(of_month)) else {
            continue;
        };
        let part = interest.amount.yuan() * credit.yuan() / covering.due.yuan();
        let part = Money::rounded(part, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
        let amount = if covering.is_giving && credited.is_zero() { -entered } else { part };
        entered += amount;
        let entry = AccountEntryKind::BackPaymentInterest.code();
        found.push((covering.bill.number, Item { month, entry, valued_on, amount, effect: Effect::Credit }));
    }
    Ok(found)
}
