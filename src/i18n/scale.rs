//! The words for what a kind of insurance is levied on in a month.

use chrono::NaiveDate;

use super::Lang;
use super::labels::label;
use crate::model::{Category, InsuranceKind, Money, Month, RegionCode};

/// Bounds, rates, due day and source of a kind and category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleWords {
    pub kind: InsuranceKind,
    pub category: Category,
    pub floor: Option<Money>,
    pub ceiling: Option<Money>,
    pub employer_rate: String,
    pub person_rate: String,
    pub person_fixed: Option<Money>,
    pub due_on: NaiveDate,
    pub is_doubtful: bool,
    pub region: RegionCode,
    pub from: Month,
    pub source: String,
}

impl ScaleWords {
    pub(super) fn english(&self) -> String {
        let Self { employer_rate, person_rate, due_on, region, from, source, .. } = self;
        let (kind, category) = (label(Lang::En, self.kind.english()), label(Lang::En, self.category.code()));
        let base = self.bounds(["no floor", "no ceiling"]);
        let fixed = self.person_fixed.map(|sum| format!(" and {sum} yuan")).unwrap_or_default();
        let doubt = if self.is_doubtful { "; provisional or doubtful" } else { "" };
        format!(
            "{kind}, {category}: base {base}; employer {employer_rate}; person {person_rate}{fixed}; due {due_on}; \
             {region} from {from}: {source}{doubt}"
        )
    }

    pub(super) fn chinese(&self) -> String {
        let Self { employer_rate, person_rate, due_on, region, from, source, .. } = self;
        let (kind, category) = (label(Lang::Zh, self.kind.english()), label(Lang::Zh, self.category.code()));
        let base = self.bounds(["无下限", "无上限"]);
        let fixed = self.person_fixed.map(|sum| format!("另加 {sum} 元")).unwrap_or_default();
        let doubt = if self.is_doubtful { "；暂定或存疑" } else { "" };
        format!(
            "{kind}（{category}）：基数 {base}；单位 {employer_rate}；个人 {person_rate}{fixed}；截止 {due_on}；\
             {region} 自 {from} 起：{source}{doubt}"
        )
    }

    fn bounds(&self, none: [&str; 2]) -> String {
        let bound = |bound: Option<Money>, none: &str| bound.map_or_else(|| none.to_owned(), |sum| sum.to_string());
        format!("{}..{}", bound(self.floor, none[0]), bound(self.ceiling, none[1]))
    }
}
