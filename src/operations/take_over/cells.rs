//! What stands in the cells of a row that is taken over.

use super::TAKEN_OVER;
use crate::model::Benefit;
use crate::refusal::Refusal;

/// A benefit that can be taken over.
pub(super) fn taken_over(text: &str) -> Result<Benefit, Refusal> {
    let choices = TAKEN_OVER.join(", ");
    let found = TAKEN_OVER.contains(&text).then(|| text.parse().ok()).flatten();
    found.ok_or_else(|| Refusal::ChoiceUnknown { value: text.to_owned(), choices })
}

/// A year of increases.
pub(super) fn year(text: &str) -> Result<i32, Refusal> {
    let year = text.parse().ok().filter(|year| (1990..=2100).contains(year));
    year.ok_or_else(|| Refusal::NumberNotValid { value: text.to_owned() })
}

/// A number of months.
pub(super) fn count(text: &str) -> Result<i64, Refusal> {
    let count = text.parse().ok().filter(|count| (0..=1200).contains(count));
    count.ok_or_else(|| Refusal::NumberNotValid { value: text.to_owned() })
}
