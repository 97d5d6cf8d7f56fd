//! An enrolment (参保关系): what a person is insured for through a payer, from which month on.

use chrono::NaiveDate;

use super::{Category, KindSet, Money, Month};

/// One version: from that month on these kinds on these earnings. No kind means that nothing is insured any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enrolment {
    pub payer: i64,
    pub person: i64,
    pub from: Month,
    pub kinds: KindSet,
    pub earnings: Money,
    pub category: Category,
    pub start_on: Option<NaiveDate>,
    /// The operation that wrote it, and the line of its file.
    pub operation: i64,
    pub line: i64,
}

/// The versions in force of one payer and person, by month: of several for a month only the one written last.
#[derive(Clone, Debug, Default)]
pub struct EnrolmentHistory {
    versions: Vec<Enrolment>,
}

impl EnrolmentHistory {
    /// Takes versions in any order.
    pub fn new(mut versions: Vec<Enrolment>) -> Self {
        // Where one operation ends something and starts it anew under another number of the person, the start counts.
        versions.sort_by_key(|version| (version.from, std::cmp::Reverse(version.operation), version.kinds.is_empty()));
        versions.dedup_by_key(|version| version.from);
        Self { versions }
    }

    pub fn versions(&self) -> &[Enrolment] {
        &self.versions
    }

    /// The version in force in a month.
    pub fn on(&self, month: Month) -> Option<&Enrolment> {
        self.versions.iter().rev().find(|version| version.from <= month)
    }

    /// The kinds insured in a month.
    pub fn kinds_on(&self, month: Month) -> KindSet {
        self.on(month).map_or(KindSet::EMPTY, |version| version.kinds)
    }

    /// The kinds insured in that month or any later one.
    pub fn kinds_from(&self, month: Month) -> KindSet {
        let later = self.versions.iter().filter(|version| version.from > month).map(|version| version.kinds);
        later.fold(self.kinds_on(month), KindSet::union)
    }

    /// The versions that add kinds from a month on: one there, and every later one again with them.
    pub fn with_kinds(&self, added: &Enrolment) -> Vec<Enrolment> {
        let first = Enrolment { kinds: self.kinds_on(added.from).union(added.kinds), ..*added };
        let later = self.versions.iter().filter(|version| version.from > added.from);
        let later = later.map(|version| Enrolment {
            kinds: version.kinds.union(added.kinds),
            operation: added.operation,
            line: added.line,
            ..*version
        });
        std::iter::once(first).chain(later).collect()
    }

    /// The versions that end everything from a month on, later new starts too.
    pub fn without_all(&self, from: Month, operation: i64, line: i64) -> Vec<Enrolment> {
        let none = |version: &Enrolment| Enrolment { kinds: KindSet::EMPTY, operation, line, ..*version };
        let first = self.on(from).filter(|version| !version.kinds.is_empty());
        let first = first.map(|version| Enrolment { from, ..none(version) });
        let later = self.versions.iter().filter(|version| version.from > from && !version.kinds.is_empty());
        first.into_iter().chain(later.map(none)).collect()
    }

    /// The versions that bring other earnings from a month on: one there, and every later one again that only repeated the old
    /// ones. None where nothing differs.
    pub fn with_earnings(&self, from: Month, earnings: Money, operation: i64, line: i64) -> Vec<Enrolment> {
        let Some(current) = self.on(from) else { return Vec::new() };
        let mut written = Vec::new();
        if current.earnings != earnings {
            written.push(Enrolment { from, earnings, operation, line, ..*current });
        }
        let later = self.versions.iter().filter(|version| version.from > from);
        let repeated = later.take_while(|version| version.earnings == current.earnings);
        let again = |version: &Enrolment| Enrolment { earnings, operation, line, ..*version };
        written.extend(repeated.filter(|version| version.earnings != earnings).map(again));
        written
    }

    /// The versions that take kinds away from a month on, as far as each is insured without a gap; a later new start stays.
    pub fn without_kinds(&self, kinds: KindSet, from: Month, operation: i64, line: i64) -> Vec<Enrolment> {
        let Some(current) = self.on(from) else { return Vec::new() };
        let mut ending = current.kinds.intersection(kinds);
        let mut written = vec![Enrolment { from, kinds: current.kinds.without(ending), operation, line, ..*current }];
        for version in self.versions.iter().filter(|version| version.from > from) {
            ending = ending.intersection(version.kinds);
            if ending.is_empty() {
                break;
            }
            written.push(Enrolment { kinds: version.kinds.without(ending), operation, line, ..*version });
        }
        written
    }
}
