use crate::refusal::Refusal;

/// Message and hint of a refusal.
pub(super) fn refusal(refusal: &Refusal) -> (String, &'static str) {
    (refusal.code().to_owned(), "")
}
