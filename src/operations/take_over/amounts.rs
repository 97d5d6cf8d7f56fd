//! The amounts of a pension that is taken over, each with its item.

use super::{AMOUNT, FIRST_ITEM};
use crate::model::{AwardItem, Benefit, Money};
use crate::operations::reading::{Reading, positive_money};
use crate::operations::taken_over_amounts::main_item;
use crate::refusal::Refusal;

/// The items that have a column of their own, in the order of the columns.
const ITEMS: [AwardItem; 6] = [
    AwardItem::BasicPension,
    AwardItem::AccountPension,
    AwardItem::TransitionalPension,
    AwardItem::Supplement,
    AwardItem::Increase,
    AwardItem::CareAllowance,
];

/// The amounts that are given, each with its item; a bare amount is the main item of the benefit. Of a pension it is all there is: beside parts
/// it is their sum, as nobody could tell else whether they are in it.
pub(super) fn items(row: &mut Reading<'_>, benefit: Benefit) -> Vec<(AwardItem, Money)> {
    let amount = row.optional(AMOUNT, positive_money).flatten();
    let mut parts = Vec::new();
    for (place, item) in ITEMS.into_iter().enumerate() {
        if let Some(part) = row.optional(FIRST_ITEM + place, positive_money).flatten() {
            parts.push((item, part));
        }
    }
    let (main, Some(amount)) = (main_item(benefit), amount) else { return parts };
    if main != AwardItem::BasicPension || parts.is_empty() {
        parts.insert(0, (main, amount));
        return parts;
    }
    let sum = parts.iter().map(|(_, part)| *part).sum();
    if amount != sum {
        row.fault::<()>(AMOUNT, Refusal::AmountBesideParts { amount, sum });
    }
    parts
}
