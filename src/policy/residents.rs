//! What the rest of the program asks the law about people who pay for themselves: residents, and payment periods.

use chrono::NaiveDate;

use super::Policy;
use super::answers::{Due, national};
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
}

fn first_day(year: i32) -> NaiveDate {
    Month::new(year, 1).map_or(NaiveDate::MIN, Month::first_day)
}

fn due_after(due_on: NaiveDate, checked: bool) -> Due {
    Due { due_on, late_from: due_on.succ_opt().unwrap_or(due_on), checked }
}
