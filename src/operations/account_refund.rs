//! What of an individual account may be applied for at once (社会保险法 第十四条): what is in it as of the event, or of what was credited
//! since, without what was granted out of it and is not taken out yet. What comes in after a refund may be applied for again.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::model::{AccountEntryKind, AwardItem, Benefit, InsuranceKind, Money, Month};
use crate::operations::in_pay::timeline;
use crate::operations::individual_account::{KINDS, balance, items, paid_out_on};
use crate::operations::reckon_claim::ClaimFacts;
use crate::operations::run_payroll::SettledMonths;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::entitlement::{Due, left_to_heirs};
use crate::store::Reader;
use crate::store::accounts::AccountEntry;
use crate::store::claims::{Claim, NewClaim};

/// The fact of an application that names the account.
const ACCOUNT_KIND: &str = "account_kind";

/// Whose account of which kind.
pub type Account = (i64, InsuranceKind);

/// The account that a refund is of, as its application says.
pub fn account_kind(facts: &str) -> anyhow::Result<InsuranceKind> {
    Ok(ClaimFacts::read(facts)?.parsed(ACCOUNT_KIND).unwrap_or(InsuranceKind::Pension))
}

/// An application that names no account is of the pension's; where nothing is in that, of the one account that something is in.
pub fn name_account((reader, policy): (Reader<'_>, &Policy), mut claim: NewClaim) -> anyhow::Result<NewClaim> {
    let mut facts: BTreeMap<String, String> =
        if claim.facts.is_empty() { BTreeMap::new() } else { serde_json::from_str(&claim.facts)? };
    if claim.benefit != Benefit::AccountRefund || facts.contains_key(ACCOUNT_KIND) {
        return Ok(claim);
    }
    let (mut held, mut applied_for) = (Vec::new(), Vec::new());
    for kind in KINDS {
        let account = (claim.person, kind);
        let (left, _) = refundable((reader, policy), account, claim.event_on, None)?;
        held.extend(left.is_positive().then_some((kind, left)));
        let is_of_event = |refund: &Claim| refund.claim.event_on == claim.event_on;
        applied_for.extend(refunds_of(reader, account)?.iter().any(is_of_event).then_some(kind));
    }
    let is_pension = |kind: &InsuranceKind| *kind == InsuranceKind::Pension;
    if applied_for.iter().any(is_pension) || held.iter().any(|(kind, _)| is_pension(kind)) {
        return Ok(claim);
    }
    let kind = match (held.as_slice(), applied_for.first()) {
        ([(kind, _)], _) | ([], Some(kind)) => kind,
        ([], None) => return Ok(claim),
        _ => {
            let accounts: Vec<String> = held.iter().map(|(kind, left)| format!("{kind} {left}")).collect();
            return Err(Refusal::AccountNotNamed { person: claim.person, accounts: accounts.join(", ") }.into());
        }
    };
    facts.insert(ACCOUNT_KIND.to_owned(), kind.to_string());
    claim.facts = serde_json::to_string(&facts)?;
    Ok(claim)
}

/// The refunds of an account that were applied for and neither withdrawn nor refused.
pub fn refunds_of(reader: Reader<'_>, (person, kind): Account) -> anyhow::Result<Vec<Claim>> {
    let mut refunds = Vec::new();
    for claim in reader.claims_of_person(person)? {
        let is_refund = claim.claim.benefit == Benefit::AccountRefund && account_kind(&claim.claim.facts)? == kind;
        if is_refund && reader.claim_closing(claim.number)?.is_none() {
            refunds.push(claim);
        }
    }
    Ok(refunds)
}

/// A refund of an account that waits for its award.
pub fn undecided(reader: Reader<'_>, account: Account) -> anyhow::Result<Option<Claim>> {
    for claim in refunds_of(reader, account)? {
        if reader.claim_states(claim.number)?.pop().is_none_or(|last| last.reason == UNDONE) {
            return Ok(Some(claim));
        }
    }
    Ok(None)
}

/// The refunds of an account that were granted by other claims than one: the day of the event, and the amount.
fn granted(reader: Reader<'_>, account: Account, except: Option<i64>) -> anyhow::Result<Vec<(NaiveDate, Money)>> {
    let mut found = Vec::new();
    for claim in refunds_of(reader, account)?.into_iter().filter(|claim| Some(claim.number) != except) {
        let timeline = timeline(reader, claim.number)?;
        let Some(first) = timeline.first_month() else { continue };
        if timeline.due(first).amount.is_positive() {
            let item = timeline.items.iter().rev().find(|item| item.item == AwardItem::AccountBalance);
            found.push((claim.claim.event_on, item.map(|item| item.amount).unwrap_or_default()));
        }
    }
    Ok(found)
}

/// The day of the last event for which an account was refunded.
pub fn refunded_for(reader: Reader<'_>, account: Account) -> anyhow::Result<Option<NaiveDate>> {
    Ok(granted(reader, account, None)?.into_iter().map(|(event_on, _)| event_on).max())
}

/// The refunds that were awarded and are not taken out of the account yet, with what is to come of each.
pub fn awarded_unpaid(reader: Reader<'_>, account: Account) -> anyhow::Result<Vec<(Claim, Money)>> {
    let mut found = Vec::new();
    for claim in refunds_of(reader, account)? {
        let timeline = timeline(reader, claim.number)?;
        let due = timeline.first_month().map(|first| timeline.due(first).amount).unwrap_or_default();
        let left = due - taken_by(reader, account, claim.number)?;
        if left.is_positive() {
            found.push((claim, left));
        }
    }
    Ok(found)
}

/// What was awarded out of an account by other claims than one and is not taken out of it yet.
pub fn awarded_out_of(reader: Reader<'_>, account: Account, except: Option<i64>) -> anyhow::Result<Money> {
    let awarded: Money = granted(reader, account, except)?.into_iter().map(|(_, amount)| amount).sum();
    let entries = reader.account_entries(account.0, account.1)?;
    let taken: Money = entries.iter().filter(|entry| is_refund(entry)).map(|entry| -entry.amount).sum();
    let by_others = taken - except.map_or(Ok(Money::ZERO), |claim| taken_by(reader, account, claim))?;
    Ok((awarded - by_others).max(Money::ZERO))
}

const fn is_refund(entry: &AccountEntry) -> bool {
    matches!(entry.entry, AccountEntryKind::Heirs)
}

/// What a refund took out of its account itself, less what its recoveries put back.
fn taken_by(reader: Reader<'_>, (person, kind): Account, claim: i64) -> anyhow::Result<Money> {
    let payees: Vec<i64> = reader.payees_and_heirs(claim)?.iter().map(|payee| payee.number).collect();
    let recoveries = reader.recoveries_of_claim(claim)?.into_iter().map(|one| format!("recovery {}", one.number));
    let recoveries: Vec<String> = recoveries.collect();
    let is_own = |entry: &AccountEntry| {
        let payee = entry.source.split('-').nth(1).and_then(|payee| payee.parse().ok());
        payee.is_some_and(|payee| payees.contains(&payee)) || recoveries.contains(&entry.source)
    };
    let own = reader.account_entries(person, kind)?.into_iter().filter(|entry| is_refund(entry) && is_own(entry));
    Ok(own.map(|entry| -entry.amount).sum())
}

/// What may be refunded, and as of which day: never more than is there, as what was paid since for months before has been taken out, and what
/// is yet to be paid for them is left in it.
/// After a refund only what was credited since counts: the account does not bear interest for being paid out in parts. What a refund
/// that is reckoned anew took itself is still its own.
pub fn refundable(
    desk: (Reader<'_>, &Policy),
    account: Account,
    event_on: NaiveDate,
    except: Option<i64>,
) -> anyhow::Result<(Money, NaiveDate)> {
    let reader = desk.0;
    let (least, as_of) = held(desk, account, event_on, except)?;
    let own = except.map_or(Ok(Money::ZERO), |claim| taken_by(reader, account, claim))?;
    let taken = awarded_out_of(reader, account, except)? + left_for_months(reader, account, event_on)?;
    Ok(((least + own - taken).max(Money::ZERO), as_of))
}

/// What was awarded out of an account, paid or not, beyond what is there for it. What was paid is taken out of what is there.
pub fn awarded_beyond(desk: (Reader<'_>, &Policy), account: Account, event_on: NaiveDate) -> anyhow::Result<Money> {
    let (least, _) = held(desk, account, event_on, None)?;
    Ok(awarded_out_of(desk.0, account, None)? + left_for_months(desk.0, account, event_on)? - least)
}

/// What is there as of the day as of which an account is paid out, and that day. It bears interest up to then and no longer, whenever it is paid out:
/// what moved it since counts as it stands.
fn held(
    (reader, policy): (Reader<'_>, &Policy),
    account: Account,
    event_on: NaiveDate,
    except: Option<i64>,
) -> anyhow::Result<(Money, NaiveDate)> {
    let (person, kind) = account;
    let before = granted(reader, account, except)?.into_iter().map(|(event_on, _)| event_on).min();
    let as_of = paid_out_on(reader, policy, account, before.map_or(event_on, |before| before.min(event_on)))?;
    let moved = items(reader, policy, person, kind)?.into_iter().filter(|item| item.valued_on > as_of);
    let since: Money = moved.map(|item| item.amount).sum();
    Ok((balance(reader, policy, person, kind, as_of)?.total() + since, as_of))
}

/// What pensions of months up to the event still take out of an account that is paid out: payments that the bank has not answered yet, and
/// months that are not paid, which heirs wait for or which were withheld. They are not part of what is refunded, whichever is paid first.
fn left_for_months(reader: Reader<'_>, (person, kind): Account, event_on: NaiveDate) -> anyhow::Result<Money> {
    let mut sum = Money::ZERO;
    for claim in reader.claims_of_person(person)? {
        let draws = matches!(
            (claim.claim.benefit, kind),
            (Benefit::OldAge, InsuranceKind::Pension)
                | (Benefit::AgencyOldAge, InsuranceKind::AgencyPension)
                | (Benefit::ResidentOldAge, InsuranceKind::ResidentPension)
        );
        if draws {
            sum += reader.account_unanswered(claim.number)? + unpaid_months(reader, claim.number, Month::of(event_on))?;
        }
    }
    Ok(sum)
}

/// What the account pays of the months of a claim that no payroll has paid, up to one.
fn unpaid_months(reader: Reader<'_>, claim: i64, upto: Month) -> anyhow::Result<Money> {
    let timeline = timeline(reader, claim)?;
    let Some(first) = timeline.first_month() else { return Ok(Money::ZERO) };
    let (mut settled, mut finder) = (BTreeMap::<Month, Due>::new(), SettledMonths::new(reader)?);
    for payee in reader.payees_and_heirs(claim)? {
        for (month, held) in finder.of(payee.number, first)? {
            let sum = settled.entry(month).or_default();
            sum.amount += held.due.amount;
            sum.account += held.due.account;
        }
    }
    let left = |month| left_to_heirs(timeline.due(month), settled.get(&month).copied().unwrap_or_default()).account;
    Ok((0..=upto.months_since(first)).map(|place| left(first.plus(place))).sum())
}
