//! What the rest of the program asks the law.

use chrono::NaiveDate;

use super::Policy;
use super::factor_rule::FactorRule;
use super::parameter::{Checked, Parameter};
use super::terms::{Asked, Terms, parameter_name};
use super::value::{Admitted, Cap, Declaration, DunningStage, LateFeeStart, Percent, Roll};
use super::{industries, instruments};
use crate::model::{
    Category, CollectionMode, Component, EmployerType, InsuranceKind, KindSet, Month, Rate, RegionCode, Rounding,
};
use crate::refusal::Refusal;

/// When a month's contributions are due, and from when they cost a late fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The last day on which payment is in time.
    pub due_on: NaiveDate,
    /// The first day that counts for the late fee.
    pub late_from: NaiveDate,
    /// Whether the region's rule was compared with its source.
    pub checked: bool,
}

/// How a late fee is reckoned for a region and kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateFeeTerms {
    /// Adjoining spans of one rate each, ascending, over all days.
    pub rates: Vec<RateSpan>,
    pub cap: Cap,
    pub rounding: Rounding,
    /// Where the rates stand, in the order in which they hold.
    pub sources: Vec<String>,
}

/// A rate and the days on which it holds, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateSpan {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub rate: Rate,
}

/// How base and amounts are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roundings {
    /// Not rounded where there is none.
    pub base: Option<Rounding>,
    pub amount: Rounding,
}

/// The order in which money is applied within a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllocationOrder {
    pub kinds: Vec<InsuranceKind>,
    pub components: Vec<Component>,
}

/// The limits of a deferral (缓缴).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deferral {
    /// Of one deferral, and of those in a row together.
    pub max_months: u32,
    pub max_in_a_row: u32,
    pub reapply_days_before_end: u32,
    pub is_employer_share_only: bool,
    pub is_refused_with_arrears: bool,
    pub agreement_needs_security: bool,
    /// For so many months in a row wages could not be paid or work stood still.
    pub hardship_months: u32,
    /// An agreement is asked for before the first month is due.
    pub is_asked_before_due: bool,
    /// Where a stage policy holds that month: the day by which its contributions are paid.
    pub stage_policy_pay_by: Option<NaiveDate>,
}

/// Kinds that employees can be levied, apart from mutual aid, which goes with medical.
const EMPLOYEE_KINDS: [InsuranceKind; 7] = [
    InsuranceKind::Pension,
    InsuranceKind::AgencyPension,
    InsuranceKind::Unemployment,
    InsuranceKind::Medical,
    InsuranceKind::Injury,
    InsuranceKind::Maternity,
    InsuranceKind::LongTermCare,
];

impl Policy {
    /// Bounds and rates; nothing is carried on past the end of its row.
    pub fn terms(
        &self,
        region: RegionCode,
        kind: InsuranceKind,
        category: Category,
        month: Month,
    ) -> Result<Terms, Refusal> {
        let day = month.first_day();
        let national = *self.law.injury_class_rates.on(region, Some(kind), day)?;
        let asked = Asked { region, kind, category, month };
        let mut terms = self.terms.terms(&asked, national).ok_or_else(|| Refusal::PolicyMissing {
            parameter: parameter_name(kind, category),
            region,
            month,
        })?;
        if category == Category::RuralContract && kind == InsuranceKind::Unemployment {
            terms.person_rate = *self.law.rural_contract_unemployment_rate.on(region, Some(kind), day)?;
        }
        Ok(terms)
    }

    /// The kinds that the region resolves for employees in a month.
    pub fn office_kinds(&self, region: RegionCode, month: Month) -> KindSet {
        let resolves = |kind: &InsuranceKind| self.terms.find(region, *kind, Category::Employee, month).is_some();
        EMPLOYEE_KINDS.into_iter().filter(resolves).collect()
    }

    /// The kinds that bind a type of employer, whether the office runs them or not.
    pub fn kinds_of_employer_type(&self, employer_type: EmployerType) -> KindSet {
        let kinds = self.law.kinds_of_employer_type.get(employer_type as usize);
        let kinds = kinds.and_then(|kinds| kinds.find(RegionCode::NATION, None, NaiveDate::MAX));
        kinds.map_or(KindSet::EMPTY, |(_, kinds)| *kinds)
    }

    /// Whether some table has bounds or rates for the region, its prefecture or its province.
    pub fn knows_region(&self, region: RegionCode) -> bool {
        region != RegionCode::NATION && self.terms.knows(region)
    }

    /// The due day of a contribution month and the first day of the late fee.
    pub fn due(&self, region: RegionCode, kind: InsuranceKind, month: Month) -> Due {
        let (asked, first) = (Some(kind), month.first_day());
        let rule = self.law.due_rule.find(region, asked, first).expect("the nation has a due day, without dates");
        let due_on = self.rolled(rule.1.day(month), national(&self.law.due_roll, region, asked, first));
        let late_from = match national(&self.law.late_fee_start, region, asked, first) {
            LateFeeStart::AfterDueDay => due_on.succ_opt().expect("months end in 2199"),
            LateFeeStart::NextMonth => month.plus(1).first_day(),
            LateFeeStart::SecondMonth => month.plus(2).first_day(),
        };
        Due { due_on, late_from, checked: matches!(rule.0.checked, Checked::On(_)) }
    }

    /// Moves a day off days of rest; a year without calendar leaves it where it is.
    fn rolled(&self, day: NaiveDate, roll: Roll) -> NaiveDate {
        let step = match roll {
            Roll::Next => NaiveDate::succ_opt,
            Roll::Prev => NaiveDate::pred_opt,
            Roll::None => return day,
        };
        let mut moved = day;
        loop {
            match (self.calendar.is_working_day(moved), step(&moved)) {
                (Ok(true), _) => return moved,
                (Ok(false), Some(next)) => moved = next,
                _ => return day,
            }
        }
    }

    /// Daily rates, cap and rounding of the late fee. Cap and rounding are those of the day asked for.
    pub fn late_fee(&self, region: RegionCode, kind: InsuranceKind, on: NaiveDate) -> LateFeeTerms {
        let asked = Some(kind);
        let rate = &self.law.late_fee_daily_rate;
        let mut starts = vec![Month::new(1900, 1).expect("1900 is a year of ours").first_day()];
        starts.extend(rate.changes(region, asked));
        let (mut rates, mut sources): (Vec<RateSpan>, Vec<String>) = Default::default();
        for (place, from) in starts.iter().enumerate() {
            let to = starts.get(place + 1).and_then(NaiveDate::pred_opt).unwrap_or(NaiveDate::MAX);
            let Some((written, rate)) = rate.find(region, asked, *from) else { continue };
            if !sources.contains(&written.source) {
                sources.push(written.source.clone());
            }
            match rates.last_mut().filter(|last| last.rate == *rate && last.to.succ_opt() == Some(*from)) {
                Some(last) => last.to = to,
                None => rates.push(RateSpan { from: *from, to, rate: *rate }),
            }
        }
        LateFeeTerms {
            rates,
            cap: national(&self.law.late_fee_cap, region, asked, on),
            rounding: national(&self.law.late_fee_rounding, region, asked, on).0.unwrap_or(Rounding::HALF_UP_TO_FEN),
            sources,
        }
    }

    /// Whether flexible workers pay a late fee.
    pub fn charges_late_fee_to_flexible(&self, region: RegionCode, on: NaiveDate) -> bool {
        national(&self.law.late_fee_charged_to_flexible, region, None, on)
    }

    pub fn rounding(&self, region: RegionCode, kind: InsuranceKind, month: Month) -> Roundings {
        let (asked, day) = (Some(kind), month.first_day());
        Roundings {
            base: national(&self.law.base_rounding, region, asked, day).0,
            amount: national(&self.law.amount_rounding, region, asked, day).0.unwrap_or(Rounding::HALF_UP_TO_FEN),
        }
    }

    /// The order of kinds and components; the oldest month comes first in any case.
    pub fn allocation_order(&self, region: RegionCode, on: NaiveDate) -> AllocationOrder {
        let kinds = self.law.allocation_kinds.find(region, None, on).map(|(_, kinds)| kinds.0.clone());
        let components = self.law.allocation_components.find(region, None, on).map(|(_, parts)| parts.0.clone());
        AllocationOrder { kinds: kinds.unwrap_or_default(), components: components.unwrap_or_default() }
    }

    pub fn collection_mode(&self, region: RegionCode, kind: InsuranceKind, on: NaiveDate) -> CollectionMode {
        national(&self.law.collection_mode, region, Some(kind), on)
    }

    /// The stages of dunning of a mode, in order.
    pub fn dunning(&self, mode: CollectionMode) -> &[DunningStage] {
        let stages = self.law.dunning.get(mode as usize);
        let stages = stages.and_then(|stages| stages.find(RegionCode::NATION, None, NaiveDate::MAX));
        stages.map_or(&[], |(_, stages)| &stages.0)
    }

    /// Arrears of months before this one are left out of the dunning.
    pub fn dunning_excludes_before(&self, region: RegionCode, on: NaiveDate) -> Option<Month> {
        national(&self.law.dunning_excludes_before, region, None, on).0
    }

    /// A time limit in working days by its name, such as `register.review_wd`; that of other matters where it has none.
    pub fn working_days_limit(&self, name: &str, region: RegionCode, on: NaiveDate) -> u32 {
        let known = self.time_limit(name, region, on).or_else(|| self.time_limit("other_wd", region, on));
        known.expect("the nation has time_limit.other_wd, without dates")
    }

    /// A time limit by its name, in the unit that the name ends in (`wd`, `days`, `months`, `years`).
    pub fn time_limit(&self, name: &str, region: RegionCode, on: NaiveDate) -> Option<u32> {
        self.law.time_limits.get(name)?.find(region, None, on).map(|(_, limit)| *limit)
    }

    /// How many months after the present one may be levied.
    pub fn assess_ahead_months(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.assess_ahead_months, region, None, on)
    }

    /// How many months back a repeated assessment adds people registered late.
    pub fn late_registration_months(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.late_registration_months, region, None, on)
    }

    /// Whether a month that was levied is levied again on a day for those registered since.
    pub fn is_levied_late(&self, region: RegionCode, on: NaiveDate, month: Month) -> bool {
        Month::of(on).months_since(month) <= self.late_registration_months(region, on).cast_signed()
    }

    /// The first contribution month of somebody hired on a day.
    pub fn start_month(&self, region: RegionCode, hired: NaiveDate) -> Month {
        national(&self.law.start_month, region, None, hired).month(hired)
    }

    /// Whether money held for a payer goes to his new bills.
    pub fn carries_held_money(&self, region: RegionCode, on: NaiveDate) -> bool {
        national(&self.law.held_money_carried, region, None, on)
    }

    /// What counts as the declaration of a month.
    pub fn declaration(&self, region: RegionCode, month: Month) -> Declaration {
        national(&self.law.declaration, region, None, month.first_day())
    }

    /// What an employer owes who did not declare, as a part of last month's amount.
    pub fn estimate_factor(&self, region: RegionCode, month: Month) -> Rate {
        national(&self.law.estimate_factor, region, None, month.first_day())
    }

    /// The age from which somebody can be insured.
    pub fn minimum_age(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.minimum_age, region, None, on)
    }

    /// The steps of experience rating that a risk class may have, as ratios.
    pub fn rate_factors(&self, region: RegionCode, risk_class: u8, month: Month) -> Vec<Rate> {
        let steps = if risk_class == 1 { &self.law.rate_factors_class_one } else { &self.law.rate_factors };
        let found = steps.find(region, None, month.first_day());
        found.map(|(_, steps)| steps.0.iter().map(|Percent(rate)| *rate).collect()).unwrap_or_default()
    }

    /// The risk class of an industry of GB/T 4754, given by code or name.
    pub fn risk_class_of(&self, region: RegionCode, industry: &str, month: Month) -> Option<u8> {
        super::industries::class_of(&self.industries, region, industry, month)
    }

    /// The rule by which the factor of experience rating is proposed.
    pub fn rate_factor_rule(&self, region: RegionCode, on: NaiveDate) -> Result<FactorRule, Refusal> {
        self.law.rate_factor_rule.on(region, Some(InsuranceKind::Injury), on).cloned()
    }

    /// Whom the stage policy of a month admits, and the instrument that says so; none where it says nothing.
    pub fn stage_policy_for(
        &self,
        region: RegionCode,
        kind: InsuranceKind,
        month: Month,
    ) -> Option<(&Admitted, String)> {
        let found = self.law.deferral.stage_policy_for.find(region, Some(kind), month.first_day());
        found.map(|(written, admitted)| (admitted, instruments::cited(&written.source)))
    }

    /// The digits of an industry's code, given by code or by the name of its division.
    pub fn industry_code<'a>(&'a self, industry: &'a str) -> Option<&'a str> {
        industries::code_of(&self.industries, industry)
    }

    /// The limits of a deferral of a month's contributions.
    pub fn deferral(&self, region: RegionCode, kind: InsuranceKind, month: Month) -> Deferral {
        let (law, asked, day) = (&self.law.deferral, Some(kind), month.first_day());
        Deferral {
            max_months: national(&law.max_months, region, asked, day),
            max_in_a_row: national(&law.max_in_a_row, region, asked, day),
            reapply_days_before_end: national(&law.reapply_days_before_end, region, asked, day),
            is_employer_share_only: national(&law.employer_share_only, region, asked, day),
            is_refused_with_arrears: national(&law.refused_with_arrears, region, asked, day),
            agreement_needs_security: national(&law.agreement_needs_security, region, asked, day),
            hardship_months: national(&law.hardship_months, region, asked, day),
            is_asked_before_due: national(&law.asked_before_due, region, asked, day),
            stage_policy_pay_by: law.stage_policy.find(region, asked, day).map(|(_, pay_by)| *pay_by),
        }
    }
}

/// A value that the built-in law has for the whole nation and all days.
pub(super) fn national<T: Copy>(
    parameter: &Parameter<T>,
    region: RegionCode,
    kind: Option<InsuranceKind>,
    on: NaiveDate,
) -> T {
    let found = parameter.find(region, kind, on).map(|(_, value)| *value);
    found.expect("the nation has a value for all days, which a test holds")
}
