//! The employees' pension (职工基本养老金): 国发〔2005〕38号 第六条, and what the provinces add.

use rust_decimal::Decimal;

use super::{Look, Policy, Steps};
use crate::model::{DoubleBase, Month, RegionCode, TransitionForm, YearsMode};
use crate::policy::law::Names;
use crate::policy::parameter::Parameter;
use crate::policy::value::{Percent, RoundingSteps};
use crate::refusal::Refusal;

/// How a region reckons the pension of somebody who retires in a month.
#[derive(Clone, Debug)]
pub struct PensionTerms {
    pub years_mode: YearsMode,
    pub component_rounding: RoundingSteps,
    pub total_rounding: RoundingSteps,
    /// What a year of contribution gives, 1 %.
    pub year_rate: Decimal,
    /// What a month past the full years gives, where it is not a twelfth (上海).
    pub odd_month_rate: Option<Decimal>,
    pub double_base: Option<DoubleBase>,
    /// Below this index the reference wage is lowered in proportion (广东).
    pub low_index: Option<Decimal>,
    pub transition: TransitionTerms,
    pub supplements: SupplementTerms,
    pub sources: Vec<String>,
}

/// The transitional pension (过渡性养老金) of a region.
#[derive(Clone, Debug)]
pub struct TransitionTerms {
    /// As a ratio; none where the region's rule is not known.
    pub rate: Option<Decimal>,
    /// The rate of those with more actual years than a number (吉林).
    pub rate_after_years: Option<Steps<Decimal>>,
    pub form: TransitionForm,
    /// The index of deemed months where it is not the person's own (北京).
    pub deemed_index: Option<Decimal>,
    /// The region reckons an index of its own for the transition.
    pub has_own_index: bool,
    /// The months paid before this one count for the transition, as the record tells them.
    pub paid_before: Option<Month>,
}

/// What is added to the three parts.
#[derive(Clone, Debug)]
pub struct SupplementTerms {
    /// By years of contribution past a threshold, on the mean of both wages (长缴增发).
    pub long_contribution: Option<Steps<Decimal>>,
    pub fixed: Option<Decimal>,
    /// Of the indexed wage (高原补贴).
    pub of_indexed_wage: Option<Decimal>,
    /// Parents of an only child: the total times a factor, or a fixed sum.
    pub one_child_factor: Option<Decimal>,
    pub one_child_fixed: Option<Decimal>,
}

#[derive(Clone, Debug)]
pub(super) struct OldAgeLaw {
    years_mode: Parameter<YearsMode>,
    component_rounding: Parameter<RoundingSteps>,
    total_rounding: Parameter<RoundingSteps>,
    year_rate: Parameter<Decimal>,
    odd_month_rate: Parameter<Decimal>,
    double_base: Parameter<DoubleBase>,
    low_index: Parameter<Decimal>,
    transition_rate: Parameter<Percent>,
    transition_rate_after_years: Parameter<Steps<Decimal>>,
    transition_form: Parameter<TransitionForm>,
    transition_deemed_index: Parameter<Decimal>,
    transition_own_index: Parameter<bool>,
    transition_paid_before: Parameter<Month>,
    long_contribution: Parameter<Steps<Decimal>>,
    supplement_fixed: Parameter<Decimal>,
    supplement_of_indexed_wage: Parameter<Decimal>,
    one_child_factor: Parameter<Decimal>,
    one_child_fixed: Parameter<Decimal>,
    index_counts_gaps: Parameter<bool>,
    index_same_year: Parameter<bool>,
    floor_ratio: Parameter<Decimal>,
    average_pension: Parameter<Decimal>,
    reference_wage: Parameter<Decimal>,
    own_reference_wage: Parameter<Decimal>,
}

impl OldAgeLaw {
    pub fn typed(names: &mut Names<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            years_mode: names.take("old_age.years_mode")?,
            component_rounding: names.take("old_age.component_rounding")?,
            total_rounding: names.take("old_age.total_rounding")?,
            year_rate: names.take("old_age.year_rate")?,
            odd_month_rate: names.take("old_age.odd_month_rate")?,
            double_base: names.take("old_age.double_base")?,
            low_index: names.take("old_age.low_index")?,
            transition_rate: names.take("old_age.transition_rate")?,
            transition_rate_after_years: names.take("old_age.transition_rate_after_years")?,
            transition_form: names.take("old_age.transition_form")?,
            transition_deemed_index: names.take("old_age.transition_deemed_index")?,
            transition_own_index: names.take("old_age.transition_own_index")?,
            transition_paid_before: names.take("old_age.transition_paid_before")?,
            long_contribution: names.take("old_age.long_contribution")?,
            supplement_fixed: names.take("old_age.supplement_fixed")?,
            supplement_of_indexed_wage: names.take("old_age.supplement_of_indexed_wage")?,
            one_child_factor: names.take("old_age.one_child_factor")?,
            one_child_fixed: names.take("old_age.one_child_fixed")?,
            index_counts_gaps: names.take("old_age.index_counts_gaps")?,
            index_same_year: names.take("old_age.index_same_year")?,
            floor_ratio: names.take("old_age.floor_ratio")?,
            average_pension: names.take("old_age.average_pension")?,
            reference_wage: names.take("reference_wage.monthly")?,
            own_reference_wage: names.take("reference_wage.city")?,
        })
    }
}

/// A reference wage (计发基数), and whether it is that of an earlier year because its own is not published (预发).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceWage {
    pub yuan: Decimal,
    pub year: i32,
    pub is_provisional: bool,
}

impl ReferenceWage {
    /// As a line of a calculation.
    pub fn working(&self) -> String {
        let provisional = if self.is_provisional { ", provisional" } else { "" };
        format!("reference_wage: {} ({}{provisional})", self.yuan, self.year)
    }
}

impl Policy {
    /// How the pension of somebody who retires in a month is reckoned.
    pub fn pension(&self, region: RegionCode, retired: Month) -> Result<PensionTerms, Refusal> {
        let law = &self.law.benefits.old_age;
        let mut look = Look::new(region, retired.first_day());
        let transition = TransitionTerms {
            rate: look.may(&law.transition_rate).map(|Percent(rate)| rate.ratio()),
            rate_after_years: look.may(&law.transition_rate_after_years),
            form: look.must(&law.transition_form)?,
            deemed_index: look.may(&law.transition_deemed_index),
            has_own_index: look.may(&law.transition_own_index).unwrap_or(false),
            paid_before: look.may(&law.transition_paid_before),
        };
        let supplements = SupplementTerms {
            long_contribution: look.may(&law.long_contribution),
            fixed: look.may(&law.supplement_fixed),
            of_indexed_wage: look.may(&law.supplement_of_indexed_wage),
            one_child_factor: look.may(&law.one_child_factor),
            one_child_fixed: look.may(&law.one_child_fixed),
        };
        Ok(PensionTerms {
            years_mode: look.must(&law.years_mode)?,
            component_rounding: look.must(&law.component_rounding)?,
            total_rounding: look.must(&law.total_rounding)?,
            year_rate: look.must(&law.year_rate)?,
            odd_month_rate: look.may(&law.odd_month_rate),
            double_base: look.may(&law.double_base),
            low_index: look.may(&law.low_index),
            transition,
            supplements,
            sources: look.sources,
        })
    }

    /// The reference wage of a year; the year before where it is not published yet (预发).
    pub fn reference_wage(&self, region: RegionCode, retired: Month) -> Result<ReferenceWage, Refusal> {
        wage_of_year(&self.law.benefits.old_age.reference_wage, region, retired)
    }

    /// The city's reference wage of a year, or of the year before, where the region takes two; the province's does not stand in for it.
    pub fn city_reference_wage(&self, region: RegionCode, retired: Month) -> Result<Option<ReferenceWage>, Refusal> {
        let law = &self.law.benefits.old_age;
        let takes_two = law.double_base.find(region, None, retired.first_day()).is_some();
        takes_two.then(|| wage_of_year(&law.own_reference_wage, region, retired)).transpose()
    }

    /// Whether months without contribution stand in the denominator of the average index, and whether a month is compared
    /// with the average of its own year instead of the year before.
    pub fn index_rules(&self, region: RegionCode, retired: Month) -> (bool, bool) {
        let law = &self.law.benefits.old_age;
        let is = |parameter: &Parameter<bool>| {
            parameter.find(region, None, retired.first_day()).is_some_and(|(_, is_so)| *is_so)
        };
        (is(&law.index_counts_gaps), is(&law.index_same_year))
    }

    /// The least pension of a region: the part of the average pension of the year before, and that pension; none where the region has no floor or
    /// the average is not on file.
    pub fn pension_floor(&self, region: RegionCode, retired: Month) -> Option<(Decimal, Decimal, String)> {
        let law = &self.law.benefits.old_age;
        let (dated, ratio) = law.floor_ratio.find(region, None, retired.first_day())?;
        let (_, average) = law.average_pension.find(region, None, retired.plus(-12).first_day())?;
        Some((*ratio, *average, dated.source.clone()))
    }
}

fn wage_of_year(parameter: &Parameter<Decimal>, region: RegionCode, retired: Month) -> Result<ReferenceWage, Refusal> {
    let of = |month: Month| parameter.on(region, None, month.first_day()).copied();
    let wage = |yuan, month: Month, is_provisional| ReferenceWage { yuan, year: month.year(), is_provisional };
    let before = retired.plus(-12);
    match (of(retired), of(before)) {
        (Ok(yuan), _) => Ok(wage(yuan, retired, false)),
        (Err(_), Ok(yuan)) => Ok(wage(yuan, before, true)),
        (Err(missing), Err(_)) => Err(missing),
    }
}
