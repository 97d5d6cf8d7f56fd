//! What the rest of the program asks the law about people who pay for themselves: residents, and payment periods.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};

use super::Policy;
use super::answers::{Due, national};
use super::finding::{Finding, FindingKind};
use super::listing::ParameterRow;
use super::terms::tag_parts;
use super::tiers::{Tier, tiers_of};
use crate::model::{InsuranceKind, Money, Month, PaymentPeriod, RegionCode, Rounding};

impl Policy {
    /// The tiers of the residents' pension of a year, the lowest first.
    pub fn resident_tiers(&self, region: RegionCode, year: i32) -> Vec<&Tier> {
        tiers_of(&self.tiers, region, year)
    }

    /// What the government pays for those it pays for: a part of the lowest tier.
    pub fn government_pays(&self, region: RegionCode, year: i32, lowest: Money) -> Money {
        let rate = national(&self.law.resident_government_pays, region, None, first_day(year));
        rate.of(lowest, Rounding::HALF_UP_TO_FEN)
    }

    /// How many years back a tier may still be chosen.
    pub fn resident_past_years(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.resident_past_years, region, None, on)
    }

    /// When a resident's year is due.
    pub fn resident_due(&self, region: RegionCode, year: i32) -> Due {
        let (asked, first) = (Some(InsuranceKind::ResidentPension), first_day(year));
        let month = national(&self.law.resident_due_month, region, asked, first).cast_signed();
        due_after(Month::new(year, month).map_or(first, Month::last_day), false)
    }

    /// When a month is due that is paid together with its period: with the last month of it, within the year where that is asked
    /// for.
    pub fn period_due(&self, region: RegionCode, kind: InsuranceKind, month: Month, period: PaymentPeriod) -> Due {
        let due = self.due(region, kind, period.last_month(month));
        let last_day = NaiveDate::from_ymd_opt(month.year(), 12, 31).unwrap_or(due.due_on);
        if period != PaymentPeriod::Monthly && self.flexible_within_year(region, month) && due.due_on > last_day {
            return due_after(last_day, due.checked);
        }
        due
    }

    /// Whether who pays for himself pays within the calendar year.
    pub fn flexible_within_year(&self, region: RegionCode, month: Month) -> bool {
        national(&self.law.flexible_within_year, region, None, month.first_day())
    }

    /// Up to when a month may be paid that is of a year that is over, where a relief says so.
    pub fn flexible_relief_until(&self, region: RegionCode, kind: InsuranceKind, month: Month) -> Option<NaiveDate> {
        self.law.flexible_relief.find(region, Some(kind), month.first_day()).map(|(_, until)| *until)
    }
}

/// What the tiers are called among the parameters; each has its amount behind it.
pub(super) const TIER: &str = "resident_contribution.tier";

impl Tier {
    /// The tier among the parameters: its name is what the person pays, its value what the governments add, yuan a year.
    pub(super) fn as_parameter(&self) -> ParameterRow {
        ParameterRow {
            name: format!("{TIER}.{}", self.amount.yuan().normalize()),
            region: self.region,
            kind: Some(InsuranceKind::ResidentPension),
            from: Some(first_day(self.from)),
            to: self.to.map(last_day),
            value: self.subsidy.to_string(),
            unit: "yuan_per_year".to_owned(),
            source: self.tag.clone(),
            checked: tag_parts(&self.tag).first().cloned().unwrap_or_default(),
            is_imported: self.is_imported,
        }
    }
}

impl Policy {
    /// What is weak in the tiers: of each region that they end, and of each span that it was never compared or is doubtful.
    pub(super) fn tier_findings(&self, today: NaiveDate, until: NaiveDate) -> Vec<Finding> {
        let finding = |kind, tier: &Tier, on, detail: &str| Finding {
            kind,
            parameter: TIER.to_owned(),
            region: tier.region,
            on,
            detail: detail.to_owned(),
        };
        let mut last: BTreeMap<RegionCode, &Tier> = BTreeMap::new();
        let mut findings = Vec::new();
        for tier in &self.tiers {
            let known = last.entry(tier.region).or_insert(tier);
            if tier.to.unwrap_or(i32::MAX) > known.to.unwrap_or(i32::MAX) {
                *known = tier;
            }
            if tier.to.is_none_or(|to| to >= today.year()) {
                let parts = tag_parts(&tier.tag);
                let kind = match parts.first().map(String::as_str) {
                    Some("P?") => FindingKind::Doubtful,
                    Some("K" | "C") => FindingKind::Unchecked,
                    _ => continue,
                };
                findings.push(finding(kind, tier, None, &tier.tag));
            }
        }
        let ended = last.into_values().filter_map(|tier| Some((tier, last_day(tier.to?))));
        let ended = ended.filter(|(_, last)| *last < until);
        findings.extend(ended.map(|(tier, last)| finding(FindingKind::RunsOut, tier, Some(last), &tier.tag)));
        findings.dedup();
        findings
    }
}

fn last_day(year: i32) -> NaiveDate {
    Month::new(year, 12).map_or(NaiveDate::MAX, Month::last_day)
}

fn first_day(year: i32) -> NaiveDate {
    Month::new(year, 1).map_or(NaiveDate::MIN, Month::first_day)
}

fn due_after(due_on: NaiveDate, checked: bool) -> Due {
    Due { due_on, late_from: due_on.succ_opt().unwrap_or(due_on), checked }
}
