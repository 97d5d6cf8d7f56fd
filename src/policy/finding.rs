//! What is weak in the law as it stands: values that run out, are not compared, are carried on; gaps; years without calendar.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};
use rust_decimal::Decimal;

use super::Policy;
use super::averages::average_of;
use super::parameter::Checked;
use super::terms::{FixedSum, Row, UnitRate, parameter_name, tag_parts};
use crate::model::{Category, InsuranceKind, Month, RegionCode};

/// One weakness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub kind: FindingKind,
    pub parameter: String,
    /// The nation for what concerns everybody.
    pub region: RegionCode,
    /// The day that matters: the last one on which a value holds, the first one of a gap.
    pub on: Option<NaiveDate>,
    /// The value or source that is meant, as its file has it.
    pub detail: String,
}

/// What is weak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum FindingKind {
    /// The last row has ended, or ends within the days asked for.
    RunsOut,
    /// The calendar of the year, or of one that begins within the days asked for, is missing.
    CalendarMissing,
    /// Months without a row between two rows.
    Gap,
    /// Two imported rows hold in the same month; the later file wins.
    Overlap,
    /// Published, but not as a table of classes or a sum.
    NoTable,
    /// Not 60 or 300 per cent of the published average wage, by more than rounding.
    BoundDiffers,
    /// The last known value carried on.
    Provisional,
    /// The sources differ.
    Doubtful,
    /// Not compared with a text.
    Unchecked,
}

impl Finding {
    /// Whether a region is concerned: it, what it inherits from, and what lies in it.
    pub fn concerns(&self, region: RegionCode) -> bool {
        region.chain().any(|level| level == self.region) || self.region.chain().any(|level| level == region)
    }
}

impl FindingKind {
    /// Whether work stops when nothing is done about it.
    pub const fn runs_out(self) -> bool {
        matches!(self, Self::RunsOut | Self::CalendarMissing)
    }
}

impl Policy {
    /// All weaknesses on a day; without `ahead_days` only what has already run out counts as running out.
    pub fn findings(&self, today: NaiveDate, ahead_days: Option<u32>) -> Vec<Finding> {
        let until = today.checked_add_days(Days::new(ahead_days.unwrap_or(0).into())).unwrap_or(NaiveDate::MAX);
        let mut findings = self.calendar_findings(today, until);
        findings.extend(self.parameter_findings(today, until));
        findings.extend(self.row_findings(today, until));
        findings.extend(self.tier_findings(today, until));
        findings.sort_by(|one, other| {
            (one.kind, one.region, &one.parameter, one.on).cmp(&(other.kind, other.region, &other.parameter, other.on))
        });
        findings
    }

    fn calendar_findings(&self, today: NaiveDate, until: NaiveDate) -> Vec<Finding> {
        let missing = (today.year()..=until.year()).filter(|year| !self.calendar().knows(*year));
        missing
            .map(|year| Finding {
                kind: FindingKind::CalendarMissing,
                parameter: "calendar".to_owned(),
                region: RegionCode::NATION,
                on: NaiveDate::from_yo_opt(year, 1),
                detail: year.to_string(),
            })
            .collect()
    }

    fn parameter_findings(&self, today: NaiveDate, until: NaiveDate) -> Vec<Finding> {
        let values = self.written.iter().flat_map(|(name, law)| law.values.iter().map(move |value| (name, value)));
        let current = values.filter(|(_, value)| value.to.is_none_or(|to| to >= today));
        current
            .filter_map(|(name, value)| {
                let ends = value.to.filter(|to| *to < until && !self.continues(name, *to));
                let kind = match (ends, value.checked) {
                    (Some(_), _) => FindingKind::RunsOut,
                    (None, Checked::Not) => FindingKind::Unchecked,
                    (None, Checked::On(_)) => return None,
                };
                let detail = format!("{} ({})", value.text, value.source);
                Some(Finding { kind, parameter: name.clone(), region: value.region, on: ends, detail })
            })
            .collect()
    }

    /// Whether some value of the name begins after a day or holds without end.
    fn continues(&self, name: &str, after: NaiveDate) -> bool {
        let values = self.written.get(name).map(|law| law.values.as_slice()).unwrap_or_default();
        values.iter().any(|value| value.to.is_none_or(|to| to > after))
    }

    fn row_findings(&self, today: NaiveDate, until: NaiveDate) -> Vec<Finding> {
        let mut spans: BTreeMap<_, Vec<&Row>> = BTreeMap::new();
        for row in self.terms.rows() {
            spans.entry((row.region, row.kind, row.category)).or_default().push(row);
        }
        let mut findings = Vec::new();
        for rows in spans.values_mut() {
            rows.sort_by_key(|row| (row.from, row.to));
            findings.extend(span_findings(rows, until));
            let current = rows.iter().filter(|row| row.to >= Month::of(today));
            findings.extend(current.clone().flat_map(|row| weaknesses(row)));
            findings.extend(current.flat_map(|row| self.bounds_that_differ(row)));
        }
        findings
    }
}

/// Parts of the average that floor and ceiling are by 国办发〔2019〕13号, in per cent.
const FLOOR_PERCENT: u32 = 60;
const CEILING_PERCENT: u32 = 300;

impl Policy {
    /// The bounds of a row of employees' pension that are not what the average wage of their months gives, where it is known.
    /// Regions round to yuan in different ways and have transitional floors: it is worth a look, not a fault.
    fn bounds_that_differ(&self, row: &Row) -> Vec<Finding> {
        let is_checked = row.kind == InsuranceKind::Pension && row.category == Category::Employee;
        let average = is_checked.then(|| average_of(&self.averages, row.region, row.from)).flatten();
        let Some(average) = average else { return Vec::new() };
        let sides = [("floor", row.floor, FLOOR_PERCENT), ("ceiling", row.ceiling, CEILING_PERCENT)];
        let differs = sides.into_iter().filter_map(|(side, bound, percent)| {
            let exact = average.amount.yuan() * Decimal::from(percent) / Decimal::from(100 * average.months);
            let bound = bound.filter(|bound| (bound.yuan() - exact).abs() > Decimal::ONE)?;
            let detail = format!("{side} {bound}: {percent}% of the average is {}", exact.round_dp(2));
            Some(Finding { detail, ..finding(FindingKind::BoundDiffers, row, Some(row.from.first_day())) })
        });
        differs.collect()
    }
}

/// The end, the gaps and the overlaps of the rows of one key, which are sorted.
fn span_findings(rows: &[&Row], until: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut rest = rows.iter();
    let Some(mut furthest) = rest.next() else { return findings };
    for next in rest {
        let distance = next.from.months_since(furthest.to);
        if distance > 1 {
            findings.push(finding(FindingKind::Gap, furthest, Some(furthest.to.plus(1).first_day())));
        } else if distance < 1 && furthest.is_imported && next.is_imported {
            findings.push(finding(FindingKind::Overlap, next, Some(next.from.first_day())));
        }
        furthest = if next.to > furthest.to { next } else { furthest };
    }
    if furthest.to.last_day() < until {
        findings.push(finding(FindingKind::RunsOut, furthest, Some(furthest.to.last_day())));
    }
    findings
}

fn weaknesses(row: &Row) -> Vec<Finding> {
    let parts = tag_parts(&row.tag);
    let has = |letter: &str| parts.iter().any(|part| part == letter);
    let has_no_table = matches!(row.unit_rate, UnitRate::NoTable(_)) || matches!(row.person_fixed, FixedSum::NoSum(_));
    let kinds = [
        (has_no_table, FindingKind::NoTable),
        (has("V"), FindingKind::Provisional),
        (has("P?"), FindingKind::Doubtful),
        (has("K") || has("C"), FindingKind::Unchecked),
    ];
    kinds.into_iter().filter(|(is_so, _)| *is_so).map(|(_, kind)| finding(kind, row, None)).collect()
}

fn finding(kind: FindingKind, row: &Row, on: Option<NaiveDate>) -> Finding {
    Finding { kind, parameter: parameter_name(row.kind, row.category), region: row.region, on, detail: row.tag.clone() }
}
