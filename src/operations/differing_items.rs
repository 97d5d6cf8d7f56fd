//! What an award comes to now, held against what was awarded before: only what differs is written.

use crate::model::{AwardItem, Awarded, Money};
use crate::rules::entitlement::Timeline;

/// What has to be written so that the items hold: all spans of an item of which one differs, and nothing where an item is gone.
/// What others than an award write on a claim is left alone.
pub fn differing(held: &[Awarded], items: &[Awarded]) -> Vec<Awarded> {
    let mut written = dropped(held, items);
    let differs = |item: AwardItem| {
        let is_other = match item {
            // Between awards the end of a share writes of it too.
            AwardItem::SurvivorPension => comes_to_other(held, items, item),
            _ => items.iter().any(|new| new.item == item && !stands(held, new)),
        };
        is_other || written.iter().any(|none| none.item == item)
    };
    let anew: Vec<Awarded> = items.iter().filter(|new| differs(new.item)).copied().collect();
    written.extend(anew);
    for old in held {
        let is_gone = !items.iter().any(|new| new.item == old.item) && !NOT_OF_AWARDS.contains(&old.item);
        let none = Awarded { amount: Money::ZERO, to: None, ..*old };
        if is_gone && !stands(held, &none) && !written.contains(&none) {
            written.push(none);
        }
    }
    written
}

/// Months, or the month of a single sum, that an item was awarded for before and that come before what it is awarded for now.
fn dropped(held: &[Awarded], items: &[Awarded]) -> Vec<Awarded> {
    let mut found: Vec<Awarded> = Vec::new();
    for old in held {
        let of_item = || items.iter().filter(|new| new.item == old.item && new.is_once == old.is_once);
        let Some(first) = of_item().map(|new| new.from).min() else { continue };
        let is_left = if old.is_once { of_item().all(|new| new.from != old.from) } else { old.from < first };
        let none = Awarded { amount: Money::ZERO, to: None, ..*old };
        if is_left && !stands(held, &none) && !found.contains(&none) {
            found.push(none);
        }
    }
    found
}

/// Whether there is a month of which an item comes to another amount.
fn comes_to_other(held: &[Awarded], items: &[Awarded], item: AwardItem) -> bool {
    let of = |all: &[Awarded]| {
        let items = all.iter().filter(|one| one.item == item).copied().collect();
        Timeline { items, ..Timeline::default() }
    };
    let (before, after) = (of(held), of(items));
    let months = before.items.iter().chain(&after.items).flat_map(|one| [Some(one.from), one.to.map(|to| to.plus(1))]);
    let mut months = months.flatten();
    months.any(|month| before.items_in(month) != after.items_in(month))
}

/// Items that the yearly increase writes.
const NOT_OF_AWARDS: [AwardItem; 1] = [AwardItem::Increase];

/// Whether an item was awarded in just this form and nothing later of its kind replaced it.
fn stands(held: &[Awarded], item: &Awarded) -> bool {
    let same_span = |other: &&Awarded| other.item == item.item && (other.from, other.to) == (item.from, item.to);
    held.iter().rev().find(same_span).is_some_and(|last| last == item)
}
