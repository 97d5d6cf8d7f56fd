//! What the law says of individual accounts: what is credited, and at which rate it bears interest.

use chrono::NaiveDate;

use super::Policy;
use super::answers::national;
use super::parameter::Parameter;
use crate::model::{InsuranceKind, InterestMethod, Month, Rate, RegionCode};
use crate::refusal::Refusal;

impl Policy {
    /// The crediting rate of the individual accounts of employees' pension of a year; refused where none is published.
    pub fn crediting_rate(&self, year: i32) -> Result<Rate, Refusal> {
        self.crediting_rate_of(RegionCode::NATION, InsuranceKind::Pension, year)
    }

    /// The crediting rate of the accounts of a kind in a region and year; refused where none is published.
    pub fn crediting_rate_of(&self, region: RegionCode, kind: InsuranceKind, year: i32) -> Result<Rate, Refusal> {
        let day = first_day(year);
        self.crediting_rates(kind).on(region, Some(kind), day).copied()
    }

    /// The crediting rate of a year, or the one published last before it.
    pub fn latest_crediting_rate(&self, region: RegionCode, kind: InsuranceKind, year: i32) -> Rate {
        // No account is older than the accounts themselves.
        let known = (1995..=year).rev().find_map(|year| self.crediting_rate_of(region, kind, year).ok());
        known.unwrap_or(Rate::ZERO)
    }

    fn crediting_rates(&self, kind: InsuranceKind) -> &Parameter<Rate> {
        match kind {
            InsuranceKind::Medical => &self.law.medical_crediting_rate,
            InsuranceKind::ResidentPension => &self.law.resident_crediting_rate,
            _ => &self.law.crediting_rate,
        }
    }

    /// How a year's interest is reckoned.
    pub fn interest_method(&self, region: RegionCode, kind: InsuranceKind, year: i32) -> InterestMethod {
        national(&self.law.account_interest_method, region, Some(kind), first_day(year))
    }

    /// What of the base goes into the individual account of employees' pension.
    pub fn pension_account_rate(&self, month: Month) -> Rate {
        let kind = Some(InsuranceKind::Pension);
        national(&self.law.pension_account_rate, RegionCode::NATION, kind, month.first_day())
    }

    /// Whether a back payment of employees' pension bears the account's interest.
    pub fn charges_interest_on_back_payment(&self, region: RegionCode, on: NaiveDate) -> bool {
        national(&self.law.interest_on_back_payment, region, Some(InsuranceKind::Pension), on)
    }
}

fn first_day(year: i32) -> NaiveDate {
    Month::new(year, 1).map_or(NaiveDate::MIN, Month::first_day)
}
