//! What a pension that was taken over came with: the amounts of its row, or those that they were corrected to since (零星调整). They are no
//! result of this office's reckoning, so a correction says them; what increases of this office added lies beside them.

use std::collections::BTreeMap;

use crate::model::{AwardItem, Awarded, Benefit, Money, Month};
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::reading::money;
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands, NewClaim};

/// The facts that a correction of amounts may say, each with its item; `amount` is the main item of the benefit.
pub const AMOUNTS: [(&str, Option<AwardItem>); 6] = [
    ("amount", None),
    ("account_pension", Some(AwardItem::AccountPension)),
    ("transitional_pension", Some(AwardItem::TransitionalPension)),
    ("supplement", Some(AwardItem::Supplement)),
    ("increase", Some(AwardItem::Increase)),
    ("care_allowance", Some(AwardItem::CareAllowance)),
];

/// The fact that corrects how many months of unemployment benefit were left when it was taken over.
pub const MONTHS_LEFT: &str = "months_left";

/// What a claim was taken over with, as it is known now.
#[derive(Clone, Debug)]
pub struct TakenOver {
    /// The first month that this office pays.
    pub from: Month,
    /// Its monthly amounts, those of increases left out.
    pub items: Vec<Awarded>,
    /// What increases before this office's own are in it.
    pub increase: Money,
    /// The last year whose increase is in it.
    pub contains: Option<i32>,
}

impl TakenOver {
    /// The amount of an item that the row had, as it is known now.
    pub fn amount(&self, row: &Awarded) -> Money {
        let known = || self.items.iter().find(|one| one.item == row.item).map_or(row.amount, |one| one.amount);
        if row.item == AwardItem::Increase { self.increase } else { known() }
    }
}

/// Whether it was told when a claim that was taken over began.
pub fn is_day_told(claim: &NewClaim) -> bool {
    !claim.facts.contains("\"event_on\"")
}

/// The main item of a benefit.
pub const fn main_item(benefit: Benefit) -> AwardItem {
    match benefit {
        Benefit::Invalidity => AwardItem::InvalidityAllowance,
        Benefit::Unemployment => AwardItem::UnemploymentBenefit,
        Benefit::Injury => AwardItem::DisablementPension,
        Benefit::Survivors => AwardItem::SurvivorPension,
        Benefit::OldAge
        | Benefit::AgencyOldAge
        | Benefit::ResidentOldAge
        | Benefit::Maternity
        | Benefit::Death
        | Benefit::AccountRefund
        | Benefit::Medical => AwardItem::BasicPension,
    }
}

/// What a claim came with; none of one that was awarded here.
pub fn taken_over(reader: Reader<'_>, claim: &Claim, increases: &PastIncreases) -> anyhow::Result<Option<TakenOver>> {
    let states = reader.claim_states(claim.number)?;
    let Some(taken) = taking(&states).filter(|_| claim.claim.is_taken_over) else { return Ok(None) };
    let written = reader.awarded_by(claim.number, taken.operation, false)?;
    let mut found = as_taken(&written, taken.from);
    let contained = reader.contained_increase(claim.number)?;
    (found.increase, found.contains) = increases.came_with(reader, claim.number, (taken, contained), &written)?;
    let facts = facts_since(reader, claim.number, taken)?;
    if let Some(months) = facts.get(MONTHS_LEFT).and_then(|text| text.parse::<i32>().ok()) {
        let last = taken.from.plus(months - 1);
        found.items.iter_mut().for_each(|one| one.to = Some(last));
    }
    for (item, amount) in corrected_amounts(claim, &facts) {
        if item == AwardItem::Increase {
            found.increase = amount;
            continue;
        }
        let model = found.items.first().copied();
        match found.items.iter_mut().find(|one| one.item == item) {
            Some(one) => one.amount = amount,
            None => found.items.extend(model.map(|model| Awarded { item, amount, ..model })),
        }
    }
    Ok(Some(found))
}

/// The last entry of a claim as taken over.
pub fn taking(states: &[ClaimStands]) -> Option<&ClaimStands> {
    // What is entered again because something else was undone takes nothing over.
    states.iter().rev().find(|stands| stands.reason == "take_over" && stands.note.is_empty())
}

fn as_taken(written: &[Awarded], from: Month) -> TakenOver {
    let mut items: Vec<Awarded> = Vec::new();
    for one in written.iter().filter(|one| one.from == from && one.item != AwardItem::Increase) {
        if !items.iter().any(|known| known.item == one.item) {
            items.push(*one);
        }
    }
    TakenOver { from, items, increase: Money::ZERO, contains: None }
}

/// What the row of a claim that was taken over said of an amount, by the fact that corrects it.
pub fn amount_as_taken(reader: Reader<'_>, claim: i64, fact: &str) -> anyhow::Result<Option<Money>> {
    let Some(known) = reader.claim(claim)?.filter(|known| known.claim.is_taken_over) else { return Ok(None) };
    let Some((_, item)) = AMOUNTS.into_iter().find(|(name, _)| *name == fact) else { return Ok(None) };
    let item = item.unwrap_or_else(|| main_item(known.claim.benefit));
    let states = reader.claim_states(claim)?;
    let Some(taken) = taking(&states) else { return Ok(None) };
    let written = reader.awarded_by(claim, taken.operation, false)?;
    Ok(written.iter().find(|one| one.item == item && one.from == taken.from).map(|one| one.amount))
}

/// What the amounts were corrected to since the claim was taken over.
fn corrected_amounts(claim: &Claim, facts: &BTreeMap<String, String>) -> Vec<(AwardItem, Money)> {
    let amount = |(name, item): (&str, Option<AwardItem>)| {
        let text = facts.get(name)?;
        Some((item.unwrap_or_else(|| main_item(claim.claim.benefit)), money(text).ok()?))
    };
    AMOUNTS.into_iter().filter_map(amount).collect()
}

/// What the last correction since a claim was taken over says; a correction of what was taken back concerns nothing any more.
pub fn facts_since(reader: Reader<'_>, claim: i64, taken: &ClaimStands) -> anyhow::Result<BTreeMap<String, String>> {
    let wordings = reader.claim_wordings(claim)?;
    let last = wordings.into_iter().rfind(|wording| wording.from().is_none() && wording.operation > taken.operation);
    match last.map(|wording| wording.claim.facts).filter(|facts| !facts.is_empty()) {
        Some(facts) => Ok(serde_json::from_str(&facts)?),
        None => Ok(BTreeMap::new()),
    }
}
