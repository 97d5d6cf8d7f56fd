//! What stands in the cells of a row that is taken over.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{AREA, CERTIFIED_ON, EVENT_ON, TAKEN_OVER};
use crate::model::{Benefit, IdentityNumber};
use crate::operations::before_birth::before_birth_of;
use crate::operations::pension_area::{self, refuse_of_other};
use crate::operations::reading::{Reading, any_text};
use crate::operations::reckon_claim::ClaimFacts;
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

/// What a row states of the past has come, and not before the person was born: the event that the pension is for, and the last proof of life.
pub(super) fn refuse_days(
    row: &mut Reading<'_>,
    number: Option<&IdentityNumber>,
    (event_on, certified_on): (Option<NaiveDate>, Option<NaiveDate>),
    latest: NaiveDate,
) {
    for (field, day) in [(EVENT_ON, event_on), (CERTIFIED_ON, certified_on)] {
        let Some(day) = day else { continue };
        if day > latest {
            row.fault::<()>(field, Refusal::DayNotPast { day });
        } else if let Some(refusal) = number.and_then(|number| before_birth_of(number, day)) {
            row.fault::<()>(field, refusal);
        }
    }
}

/// What a row says beside the columns of a claim: that nobody knows when it began, which counts as before every increase, and the area.
pub(super) fn facts(row: &mut Reading<'_>, benefit: Option<Benefit>, event_on: Option<NaiveDate>) -> String {
    let mut facts = BTreeMap::new();
    if event_on.is_none() {
        facts.insert("event_on".to_owned(), "unknown".to_owned());
    }
    if let Some(area) = row.optional(AREA, any_text).flatten() {
        facts.insert(pension_area::AREA.to_owned(), area.trim().to_owned());
    }
    if let Err(refusal) = refuse_of_other(benefit, &facts) {
        row.fault::<()>(AREA, refusal);
    }
    ClaimFacts::write(&facts)
}
