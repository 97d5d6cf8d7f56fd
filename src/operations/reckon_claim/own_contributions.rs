//! What somebody paid in himself for employees' pension, without interest: it bounds the grants after a death with few years of
//! contribution (人社部发〔2021〕18号). Of an employee that is his own share, of who paid for himself what went into his account.

use super::record::{Record, is_handed_over};
use crate::model::{AccountEntryKind, InsuranceKind, Money, Month};
use crate::operations::individual_account::{Crediting, Item, items};
use crate::rules::account_interest::Effect;

const KIND: InsuranceKind = InsuranceKind::Pension;

/// What he paid in for months up to the death, whether the account is paid out since or not. What left the account in life, to another
/// office or to himself, took its contributions with it.
pub(super) fn own_contributions(record: &Record<'_>) -> anyhow::Result<Money> {
    let (desk, event) = (&record.desk, record.event_month());
    let all = items(desk.reader, desk.policy, record.person.number, KIND)?;
    let left = |item: &&Item| item.effect == Effect::Closing && item.valued_on < record.event();
    // What came back after all, as a payment that reached nobody, has not left.
    let is_gone = all.iter().filter(left).map(|item| item.amount).sum::<Money>() < Money::ZERO;
    let left_on = all.iter().filter(left).map(|item| item.valued_on).max().filter(|_| is_gone);
    let stays = |item: &&Item| item.month <= event && left_on.is_none_or(|left_on| item.valued_on > left_on);
    let (handed_over, others): (Vec<Item>, Vec<Item>) = all.iter().filter(stays).copied().partition(is_handed_over);
    let levied: Money = others.iter().filter(|item| is_contribution(item)).map(|item| item.amount).sum();
    let balance: Money = handed_over.iter().map(|item| item.amount).sum();
    let by_months = by_months(record, left_on.map(Month::of), event)?;
    // Reading: the interest in a balance cannot be parted from what was paid in. The months behind it tell that, and where they tell
    // more than the balance holds, not all of it was paid. Where only one of the two is on file, it is taken as it is.
    let is_one_known = balance.is_zero() || by_months.is_zero();
    Ok(levied + if is_one_known { balance + by_months } else { balance.min(by_months) })
}

/// What the months of another office come to by their bases.
fn by_months(record: &Record<'_>, after: Option<Month>, up_to: Month) -> anyhow::Result<Money> {
    let mut sum = Money::ZERO;
    for span in record.desk.reader.history_of_person(record.person.number)?.iter().filter(|span| span.kind == KIND) {
        let own = span.months().filter(|month| *month <= up_to && after.is_none_or(|after| *month > after));
        let credit = |month: Month| Crediting::of(record.desk.policy, KIND, month).amount(span.base, Money::ZERO);
        sum += own.map(credit).sum::<Money>();
    }
    Ok(sum)
}

/// Interest, subsidies and what the unemployment fund paid were not paid in by him; what was drawn or went out is nothing that he paid.
fn is_contribution(item: &Item) -> bool {
    let is_of_others =
        [AccountEntryKind::BackPaymentInterest, AccountEntryKind::Subsidy, AccountEntryKind::ByUnemploymentFund];
    item.effect == Effect::Credit && is_of_others.iter().all(|kind| item.entry != kind.code())
}
