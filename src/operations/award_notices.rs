//! The notices of awards: of a first one, and of one that comes to something else, with why. Where several are paid on a claim, each is told
//! what he is paid.

use crate::documents::Document;
use crate::model::{Awarded, ClaimState, Money, Month};
use crate::operations::benefit_notices::{Said, write};
use crate::operations::corrected_claims::corrections_waiting;
use crate::operations::hold_share::details_of;
use crate::operations::in_pay::{parts, timeline};
use crate::operations::shaken_awards::is_shaken;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::payees::PayeeDetails;

/// Of an award that another one replaces: what it rested on was taken away.
const SHAKEN: &str = "award_shaken";

/// Of an award that another one replaces: figures came in, or other months of the record.
const RECALCULATED: &str = "recalculated";

/// Why a claim is awarded anew, before that is done: its corrections in the words of who made them, else a word.
pub(super) fn why_anew(reader: Reader<'_>, claim: i64) -> anyhow::Result<String> {
    let corrections = corrections_waiting(reader, claim)?;
    if corrections.is_empty() {
        return Ok(if is_shaken(reader, claim)? { SHAKEN.to_owned() } else { RECALCULATED.to_owned() });
    }
    let reasons = corrections.iter().filter_map(|(wording, _)| Some(wording.why.as_ref()?.reason.clone()));
    Ok(reasons.collect::<Vec<_>>().join("; "))
}

/// Tells what a claim comes to, by the items of its award, and what is paid by now where that is something else.
pub(super) fn tell(tx: &mut Transaction<'_>, claim: &Claim, items: &[Awarded], said: &Said) -> anyhow::Result<()> {
    let parts = parts_of(tx.reader(), claim.number, items, None)?;
    let later = paid_by_now(tx.reader(), claim.number, Month::of(tx.today))?;
    tell_each(tx, claim, (parts, later), said)
}

/// Tells what a claim comes to from a month on, by what is on file.
pub(super) fn tell_from(tx: &mut Transaction<'_>, claim: &Claim, from: Month, said: Said) -> anyhow::Result<()> {
    let items = tx.reader().awarded(claim.number)?;
    let parts = parts_of(tx.reader(), claim.number, &items, Some(from))?;
    tell_each(tx, claim, (parts, None), &Said { from: Some(from), ..said })
}

/// One notice to each of several.
fn tell_each(
    tx: &mut Transaction<'_>,
    claim: &Claim,
    (parts, later): (Vec<Part>, Option<(Month, Vec<Part>)>),
    said: &Said,
) -> anyhow::Result<()> {
    let later_of = |payee: Option<i64>| {
        let (from, parts) = later.as_ref()?;
        let own = parts.iter().filter(|part| payee.is_none_or(|payee| payee == part.number));
        let amount: Money = own.map(|part| part.monthly).sum();
        amount.is_positive().then_some((*from, amount))
    };
    if parts.is_empty() || tx.reader().payees_of_claim(claim.number)?.len() < 2 {
        let later = later_of(None).filter(|(_, amount)| *amount != said.amount);
        return write(tx, Document::AwardNotice, claim, Said { later, ..said.clone() }).map(|_| ());
    }
    for part in parts {
        // Who is left alone has the whole.
        let is_whole = (part.monthly, part.once) == (said.amount, said.once);
        let (whole, whole_once) = if is_whole { (Money::ZERO, Money::ZERO) } else { (said.amount, said.once) };
        let later = later_of(Some(part.number)).filter(|(_, amount)| *amount != part.monthly);
        let (amount, once, payee) = (part.monthly, part.once, Some(part.payee));
        write(
            tx,
            Document::AwardNotice,
            claim,
            Said { amount, once, whole, whole_once, later, payee, ..said.clone() },
        )?;
    }
    Ok(())
}

/// What is paid of a claim in a month, increases among it, and since when, where that is something else than in its first month.
fn paid_by_now(reader: Reader<'_>, claim: i64, now: Month) -> anyhow::Result<Option<(Month, Vec<Part>)>> {
    let held = timeline(reader, claim)?;
    let Some(first) = held.began().filter(|first| *first < now) else { return Ok(None) };
    if held.state(now).is_none_or(|state| state == ClaimState::Stopped) {
        return Ok(None);
    }
    let items = held.items.into_iter().filter(|item| !item.is_once).collect();
    let monthly = Timeline { items, states: vec![(ClaimState::Active, first)], ..Timeline::default() };
    let is_so = |month: &Month| monthly.due(*month) == monthly.due(now);
    let since = (1..=now.months_since(first)).map(|months| now.plus(-months)).take_while(is_so).last().unwrap_or(now);
    let parts = parts_of(reader, claim, &monthly.items, Some(now))?;
    Ok((since > first).then_some((since, parts)))
}

/// Takes back the notices of an award, or of its end, that an operation issued and that is undone: each to whom it had gone, with what stands
/// again.
pub(super) fn take_back(tx: &mut Transaction<'_>, operation: i64, reason: &str) -> anyhow::Result<()> {
    let told = [Document::AwardNotice.code(), Document::StopNotice.code()];
    for notice in tx.reader().notices_issued_by(operation)? {
        let facts: serde_json::Value = serde_json::from_str(&notice.facts)?;
        let claim = facts["claim"].as_i64().map_or(Ok(None), |claim| tx.reader().claim(claim))?;
        let Some(claim) = claim.filter(|_| told.contains(&notice.document.as_str())) else { continue };
        let from: Option<Month> = facts["from_month"].as_str().and_then(|month| month.parse().ok());
        let name = facts["name"].as_str().unwrap_or_default();
        let parts = parts_of(tx.reader(), claim.number, &tx.reader().awarded(claim.number)?, from)?;
        let payee = parts.iter().find(|part| part.payee.name == name).map(|part| part.payee.clone());
        let (mut amount, mut once) = (Money::ZERO, Money::ZERO);
        for part in parts.iter().filter(|part| parts.len() == 1 || part.payee.name == name) {
            amount += part.monthly;
            once += part.once;
        }
        let (reason, taken_back) = (reason.to_owned(), notice.number);
        let said = Said { reason, from, amount, once, taken_back, payee, ..Said::default() };
        write(tx, Document::AwardNotice, &claim, said)?;
    }
    Ok(())
}

/// Takes back the notices of a suspension, or of an end, that an operation issued and that is undone: each to whom it had gone.
pub(super) fn take_back_state(tx: &mut Transaction<'_>, operation: i64, reason: &str) -> anyhow::Result<()> {
    for notice in tx.reader().notices_issued_by(operation)? {
        let document = Document::from_code(&notice.document);
        let is_of_state = |document: &Document| [Document::SuspensionNotice, Document::StopNotice].contains(document);
        let Some(document) = document.filter(is_of_state) else { continue };
        let facts: serde_json::Value = serde_json::from_str(&notice.facts)?;
        let claim = facts["claim"].as_i64().map_or(Ok(None), |claim| tx.reader().claim(claim))?;
        let Some(claim) = claim else { continue };
        let from: Option<Month> = facts["from_month"].as_str().and_then(|month| month.parse().ok());
        let mut payee = None;
        for paid in tx.reader().payees_of_claim(claim.number)? {
            payee = payee.or(details_of(tx.reader(), paid.number)?.filter(|details| facts["name"] == details.name));
        }
        let (reason, taken_back) = (reason.to_owned(), notice.number);
        write(tx, document, &claim, Said { reason, from, taken_back, payee, ..Said::default() })?;
    }
    Ok(())
}

/// What somebody is paid of what a month brings.
struct Part {
    number: i64,
    payee: PayeeDetails,
    monthly: Money,
    once: Money,
}

/// The part of each payee whose share has not ended, of a month, else of the first; one that is withheld is his all the same.
fn parts_of(reader: Reader<'_>, claim: i64, items: &[Awarded], month: Option<Month>) -> anyhow::Result<Vec<Part>> {
    let payees = reader.payees_of_claim(claim)?;
    let Some(first) = month.or_else(|| items.iter().map(|item| item.from).min()) else { return Ok(Vec::new()) };
    let mut held = timeline(reader, claim)?;
    held.shares.retain(|(_, state, _)| *state != ClaimState::Suspended);
    let part_of = |is_once: bool| {
        let items = items.iter().filter(|item| item.is_once == is_once).copied().collect();
        let states = vec![(ClaimState::Active, first)];
        parts(&payees, &Timeline { items, states, of_all: 0, ..held.clone() }, first)
    };
    let (monthly, once) = (part_of(false), part_of(true));
    let mut found = Vec::new();
    for (place, payee) in payees.iter().enumerate() {
        let Some(last) = reader.payee_versions(payee.number)?.pop() else { continue };
        if held.share_state(payee.number, first) == ClaimState::Active {
            let (number, payee) = (payee.number, last.details);
            found.push(Part { number, payee, monthly: monthly[place].1.amount, once: once[place].1.amount });
        }
    }
    Ok(found)
}
