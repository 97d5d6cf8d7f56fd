//! What a file of enrolments has named so far, small enough for millions.

use std::collections::HashMap;

use crate::model::{Enrolment, EnrolmentHistory, KindSet};
use crate::operations::batch::FirstLines;

/// The enrolments of the office that this file has named, with their lines. Nearly everybody has one payer and one version:
/// four bytes a person do for them.
#[derive(Debug, Default)]
pub struct NamedEnrolments {
    whole: FirstLines,
    parts: HashMap<(i64, i64), Vec<(KindSet, u64)>>,
}

impl NamedEnrolments {
    /// Notes a row that the office holds already; the line where it was named before, if it was.
    pub(super) fn note(&mut self, held: &EnrolmentHistory, wanted: &Enrolment) -> Option<u64> {
        let line = wanted.line.cast_unsigned();
        if let [only] = held.versions()
            && only.kinds == wanted.kinds
        {
            return self.whole.note(wanted.person, line);
        }
        let named = self.parts.entry((wanted.payer, wanted.person)).or_default();
        let first = named.iter().find(|(kinds, _)| !kinds.intersection(wanted.kinds).is_empty());
        let first = first.map(|(_, line)| *line);
        named.push((wanted.kinds, line));
        first
    }
}

/// Persons by their numbers, one bit each.
#[derive(Debug, Default)]
pub(super) struct PersonSet {
    bits: Vec<u64>,
}

impl PersonSet {
    /// Adds a person; whether he was in it already.
    pub(super) fn insert(&mut self, person: i64) -> bool {
        let (place, bit) = (usize::try_from(person / 64).unwrap_or_default(), 1_u64 << (person % 64));
        if self.bits.len() <= place {
            self.bits.resize(place + 1, 0);
        }
        let was_in = self.bits[place] & bit != 0;
        self.bits[place] |= bit;
        was_in
    }
}
