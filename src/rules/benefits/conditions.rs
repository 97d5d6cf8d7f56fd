//! A condition of a benefit: what the law asks for, what the record shows, by how much it is missed, and where it stands.

use std::fmt::Display;

use crate::model::{Age, Month};

/// One condition, met or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    pub name: &'static str,
    pub needed: String,
    pub found: String,
    pub is_met: bool,
    /// Empty where it is met, or where nothing can be counted.
    pub missed_by: String,
    pub source: &'static str,
}

impl Condition {
    /// So many at least.
    pub fn at_least(name: &'static str, needed: u32, found: u32, source: &'static str) -> Self {
        let missing = needed.saturating_sub(found);
        let missed_by = if missing > 0 { missing.to_string() } else { String::new() };
        Self {
            name, needed: format!("≥ {needed}"), found: found.to_string(), is_met: missing == 0, missed_by, source
        }
    }

    /// So many years of age at least; missed by so many months.
    pub fn of_age(name: &'static str, needed: u32, found: Age, source: &'static str) -> Self {
        let missing = (needed * 12).saturating_sub(found.in_months());
        let (is_met, years, months) = (missing == 0, found.years(), found.months());
        let found = if is_met { years.to_string() } else { format!("{years}y{months}m") };
        let missed_by = if is_met { String::new() } else { format!("{missing}m") };
        Self { name, needed: format!("≥ {needed}"), found, is_met, missed_by, source }
    }

    /// A month within a span, both ends included; missed by so many months.
    pub fn within(name: &'static str, span: (Month, Month), found: Month, source: &'static str) -> Self {
        let (from, to) = span;
        let missing = from.months_since(found).max(found.months_since(to));
        let is_met = missing <= 0;
        let missed_by = if is_met { String::new() } else { format!("{missing}m") };
        Self { name, needed: format!("{from}..{to}"), found: found.to_string(), is_met, missed_by, source }
    }

    /// A month that has come.
    pub fn not_after(name: &'static str, latest: Month, found: Month, source: &'static str) -> Self {
        let missing = found.months_since(latest);
        let is_met = missing <= 0;
        let missed_by = if is_met { String::new() } else { format!("{missing}m") };
        Self { name, needed: format!("≤ {latest}"), found: found.to_string(), is_met, missed_by, source }
    }

    /// Something that is so or is not.
    pub fn holds(
        name: &'static str,
        is_met: bool,
        (needed, found): (impl Display, impl Display),
        source: &'static str,
    ) -> Self {
        let (needed, found) = (needed.to_string(), found.to_string());
        Self { name, needed, found, is_met, missed_by: String::new(), source }
    }
}
