//! Months by which a list is filtered.

use crate::model::Month;

/// The months that are asked for, open where none is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months {
    pub from: Option<Month>,
    pub to: Option<Month>,
}

impl Months {
    /// Whether a span of months has any of them.
    pub fn touch(self, from: Month, to: Option<Month>) -> bool {
        self.to.is_none_or(|last| from <= last) && self.from.zip(to).is_none_or(|(first, end)| first <= end)
    }
}
