//! What an application that was entered before says otherwise, column by column: an application is not entered twice, and what differs is
//! not dropped.

use std::collections::BTreeMap;

use crate::model::{ColumnKind, masked};
use crate::operations::apply_benefit::ApplicationEntry;
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::claims::{Claim, NewClaim};
use crate::store::payees::PayeeDetails;

/// The first column of an application that is not what a claim says.
pub fn says_otherwise(
    reader: Reader<'_>,
    held: &Claim,
    (asked, entry): (&NewClaim, &ApplicationEntry),
) -> anyhow::Result<Option<Refusal>> {
    let own = &held.claim;
    let otherwise = |column: &str, held_value: String| {
        Some(Refusal::ClaimSaysOtherwise { claim: held.number, column: column.to_owned(), held: held_value })
    };
    if own.event_on != asked.event_on {
        return Ok(otherwise("event_on", own.event_on.to_string()));
    }
    if own.months_deemed != asked.months_deemed {
        return Ok(otherwise("months_deemed", own.months_deemed.map(|months| months.to_string()).unwrap_or_default()));
    }
    let (said, now) = (facts(&own.facts)?, facts(&asked.facts)?);
    if let Some(name) = said.keys().chain(now.keys()).find(|name| said.get(*name) != now.get(*name)) {
        return Ok(otherwise(name, said.get(name).cloned().unwrap_or_default()));
    }
    Ok(payees_otherwise(reader, held.number, entry)?.and_then(|(column, text)| otherwise(column, text)))
}

fn facts(text: &str) -> anyhow::Result<BTreeMap<String, String>> {
    Ok(if text.is_empty() { BTreeMap::new() } else { serde_json::from_str(text)? })
}

/// Whether an application names other payees, or another account, than the office holds, as they were first entered or as they are now; where
/// it names none it says nothing else.
fn payees_otherwise(
    reader: Reader<'_>,
    claim: i64,
    entry: &ApplicationEntry,
) -> anyhow::Result<Option<(&'static str, String)>> {
    let held = reader.payees_of_claim(claim)?;
    let names = || held.iter().map(|payee| payee.details.name.as_str()).collect::<Vec<_>>().join(", ");
    if !entry.payees.is_empty() && entry.payees.len() != held.len() {
        return Ok(Some(("payees", names())));
    }
    for (place, payee) in held.iter().enumerate() {
        let versions = reader.payee_versions(payee.number)?;
        let is_named = |details: &PayeeDetails| match entry.payees.get(place) {
            Some(named) => named == details,
            None => entry.own_place.bank_account.is_empty() || entry.own_place.bank_account == details.bank_account,
        };
        if versions.iter().any(|version| is_named(&version.details)) {
            continue;
        }
        let account = masked(ColumnKind::Account, &payee.details.bank_account);
        return Ok(Some(if entry.payees.is_empty() { ("bank_account", account) } else { ("payees", names()) }));
    }
    Ok(None)
}
