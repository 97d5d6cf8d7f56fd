//! The amounts of a pension that is taken over, each with its item.

use super::{AMOUNT, FIRST_ITEM};
use crate::model::{AwardItem, Benefit, Money};
use crate::operations::reading::{Reading, positive_money};
use crate::operations::taken_over_amounts::main_item;

/// The items that have a column of their own, in the order of the columns.
const ITEMS: [AwardItem; 6] = [
    AwardItem::BasicPension,
    AwardItem::AccountPension,
    AwardItem::TransitionalPension,
    AwardItem::Supplement,
    AwardItem::Increase,
    AwardItem::CareAllowance,
];

/// The amounts that are given, each with its item; a bare amount is the main item of the benefit.
pub(super) fn items(row: &mut Reading<'_>, benefit: Benefit) -> Vec<(AwardItem, Money)> {
    let mut items = Vec::new();
    if let Some(amount) = row.optional(AMOUNT, positive_money).flatten() {
        items.push((main_item(benefit), amount));
    }
    for (place, item) in ITEMS.into_iter().enumerate() {
        if let Some(amount) = row.optional(FIRST_ITEM + place, positive_money).flatten() {
            items.push((item, amount));
        }
    }
    items
}
