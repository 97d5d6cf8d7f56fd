//! The one kind of insurance that a question is about.

use crate::model::{InsuranceKind, KindSet};
use crate::refusal::Refusal;

/// Reads one kind; several, or all, are told from what is no kind.
pub fn one_kind(text: &str) -> Result<InsuranceKind, Refusal> {
    let value = text.to_owned();
    text.parse().map_err(|_| match text.parse::<KindSet>() {
        Ok(_) => Refusal::OneKindOnly { value },
        Err(_) if text.eq_ignore_ascii_case("all") || text == "\u{5168}\u{90e8}" => Refusal::OneKindOnly { value },
        Err(_) => Refusal::KindUnknown { value },
    })
}
