//! A deferral (缓缴): contributions that may be paid later without being overdue.

use chrono::NaiveDate;
use strum::{Display, EnumString, IntoStaticStr};

use super::{InsuranceKind, KindSet, Month};

/// Why contributions are deferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DeferralReason {
    /// 不可抗力 (实施《社会保险法》若干规定 第二十一条)
    ForceMajeure,
    /// 延期缴费协议 (社会保险法 第六十三条)
    Agreement,
    /// 阶段性缓缴政策
    StagePolicy,
}

impl DeferralReason {
    pub const CODES: [&'static str; 3] = ["force_majeure", "agreement", "stage_policy"];
}

/// Which shares are deferred.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DeferredShare {
    Employer,
    Both,
}

impl DeferredShare {
    pub const CODES: [&'static str; 2] = ["employer", "both"];
}

/// What was granted to a payer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deferral {
    pub payer: i64,
    pub kinds: KindSet,
    pub from: Month,
    pub to: Month,
    pub share: DeferredShare,
    pub reason: DeferralReason,
    pub evidence: String,
    pub security: String,
    /// The last day of the term: from the day after, the late fee starts.
    pub until: NaiveDate,
    /// The months that are paid earlier or later than that, each with its last day (分期缴纳).
    pub instalments: Vec<(Month, NaiveDate)>,
    pub applied_on: NaiveDate,
}

impl Deferral {
    /// The last day on which a deferred month is in time.
    pub fn until_of(&self, month: Month) -> NaiveDate {
        let instalment = self.instalments.iter().find(|(of, _)| *of == month);
        instalment.map_or(self.until, |(_, due_on)| *due_on)
    }

    /// The last day of all.
    pub fn last_day(&self) -> NaiveDate {
        self.instalments.iter().map(|(_, due_on)| *due_on).fold(self.until, NaiveDate::max)
    }

    /// Whether a month's contribution of a kind is deferred by it.
    pub fn covers(&self, kind: InsuranceKind, month: Month) -> bool {
        self.kinds.contains(kind) && self.from <= month && month <= self.to
    }
}
