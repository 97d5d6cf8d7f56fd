//! What a row says of a claim that was taken over before that is not what the office holds: column by column, so that nothing is dropped. An
//! empty cell says nothing.

use super::months_left::last_month_left;
use super::{TakeOverApplier, TakeOverEntry};
use crate::model::{AwardItem, Awarded, ColumnKind, Month, masked};
use crate::operations::pension_area::{AREA, area_of};
use crate::operations::taken_over_amounts::{is_day_told, taken_over};
use crate::refusal::{Fault, Refusal};
use crate::session::Transaction;
use crate::store::certifications::Certifiable;
use crate::store::claims::{Claim, NewClaim};

impl TakeOverApplier<'_> {
    /// The first column that says something else; none where the row says what was taken over.
    pub(super) fn differs(
        &self,
        tx: &Transaction<'_>,
        held: &Claim,
        entry: &TakeOverEntry,
    ) -> anyhow::Result<Option<Fault>> {
        let states = self.reader.claim_states(held.number)?;
        let taken = states.iter().rev().find(|stands| stands.reason == "take_over");
        let Some(taken) = taken.filter(|_| held.claim.is_taken_over) else {
            return Ok(Some(Fault::of("id_number", Refusal::ClaimExists { claim: held.number })));
        };
        let otherwise = |column: &'static str, held_value: String| {
            let (claim, column_text) = (held.number, column.to_owned());
            Fault::of(column, Refusal::ClaimSaysOtherwise { claim, column: column_text, held: held_value })
        };
        if entry.from != taken.from {
            return Ok(Some(otherwise("from_month", taken.from.to_string())));
        }
        let items = self.reader.awarded_by(held.number, taken.operation, false)?;
        let (own, added) = items.split_at_checked(entry.items.len()).unwrap_or((&items, &[]));
        let came =
            taken_over(self.reader, held, &self.increases)?.ok_or_else(|| anyhow::anyhow!("it was taken over"))?;
        let is_same = |(one, said): (&Awarded, &(AwardItem, _))| (one.item, came.amount(one)) == *said;
        let is_whole = own.len() == entry.items.len() && own.iter().zip(&entry.items).all(is_same);
        if !is_whole || !added.iter().all(|one| self.is_added(one)) {
            let said = items.iter().filter(|one| !self.is_added(one));
            let text = said.map(|one| format!("{} {}", one.item, came.amount(one))).collect::<Vec<_>>().join(" + ");
            return Ok(Some(otherwise("amount", text)));
        }
        if let Some(found) = self.account_differs(held, entry)? {
            return Ok(Some(otherwise("bank_account", found)));
        }
        let said = last_month_left(tx, entry)?;
        if let Some(end) = came.items.first().and_then(|one| one.to).filter(|end| Some(*end) != said) {
            return Ok(Some(otherwise("months_left", (end.months_since(entry.from) + 1).to_string())));
        }
        let fault = told_differs(&held.claim, &entry.claim)?.map(|(column, text)| otherwise(column, text));
        if fault.is_some() {
            return Ok(fault);
        }
        let fault = self.certified_differs(held, entry)?.map(|text| otherwise("certified_on", text));
        if fault.is_some() {
            return Ok(fault);
        }
        let said = self.increase_differs(held, entry, added)?;
        Ok(said.map(|text| otherwise("increased_to", text)))
    }

    /// Whether an item was made up for by an increase of this office.
    fn is_added(&self, one: &Awarded) -> bool {
        one.item == AwardItem::Increase && self.increases.begins_in(one.from)
    }

    /// The account that is held, where another one is said: as it was first or as it is now.
    fn account_differs(&self, held: &Claim, entry: &TakeOverEntry) -> anyhow::Result<Option<String>> {
        let Some(payee) = self.reader.payees_of_claim(held.number)?.pop() else { return Ok(None) };
        let versions = self.reader.payee_versions(payee.number)?;
        let is_said = versions.iter().any(|version| version.details.bank_account == entry.bank_account);
        Ok((!is_said).then(|| masked(ColumnKind::Account, &payee.details.bank_account)))
    }

    /// The day on which the person had been certified when he was taken over, where the row says another.
    fn certified_differs(&self, held: &Claim, entry: &TakeOverEntry) -> anyhow::Result<Option<String>> {
        let Some(on) = entry.certified_on else { return Ok(None) };
        let known = self.reader.certifications(Certifiable::Person(held.claim.person))?;
        if known.iter().any(|one| one.on == on) {
            return Ok(None);
        }
        let first = known.iter().find(|one| one.method == "take_over");
        Ok(Some(first.map(|one| one.on.to_string()).unwrap_or_default()))
    }

    /// The last increase in the amounts, where the row says another one: one that would have made up for other years.
    fn increase_differs(
        &self,
        held: &Claim,
        entry: &TakeOverEntry,
        added: &[Awarded],
    ) -> anyhow::Result<Option<String>> {
        let Some(said) = entry.increased_to else { return Ok(None) };
        let made_up = added.iter().map(|one| one.from.year()).min();
        let contained = self.reader.contained_increase(held.number)?;
        let is_same = match made_up {
            Some(first) => said < first,
            None => contained == Some(said),
        };
        let held_value = made_up.map(|first| format!("< {first}")).or(contained.map(|year| year.to_string()));
        Ok((!is_same).then(|| held_value.unwrap_or_default()))
    }
}

/// The first of the other columns that was told otherwise, and what was told. What was not told is told by the row.
fn told_differs(held: &NewClaim, row: &NewClaim) -> anyhow::Result<Option<(&'static str, String)>> {
    let is_day_said = is_day_told(row);
    if is_day_said && (!is_day_told(held) || row.event_on != held.event_on) {
        let told = if is_day_told(held) { held.event_on.to_string() } else { String::new() };
        return Ok(Some(("event_on", told)));
    }
    let month = |month: Option<Month>| month.map(|month| month.to_string());
    let count = |count: Option<i64>| count.map(|count| count.to_string());
    let columns = [
        ("statutory_month", month(held.statutory_month), month(row.statutory_month)),
        ("chosen_month", month(held.chosen_month), month(row.chosen_month)),
        ("months_paid", count(held.months_paid), count(row.months_paid)),
        ("months_deemed", count(held.months_deemed), count(row.months_deemed)),
        (AREA, area_of(held)?, area_of(row)?),
    ];
    let differs = |(column, told, said): (&'static str, Option<String>, Option<String>)| {
        told.zip(said).filter(|(told, said)| told != said).map(|(told, _)| (column, told))
    };
    Ok(columns.into_iter().find_map(differs))
}
