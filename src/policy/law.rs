//! Every parameter by name and type. A name that a file has and this table has not is refused, and the other way round.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;

use super::bank_names::NamesOfBank;
use super::benefits::{BenefitLaw, Steps};
use super::factor_rule::FactorRule;
use super::fault;
use super::parameter::{Parameter, Written, WrittenLaw};
use super::value::{
    Admitted, Cap, ClassRates, Declaration, DueRule, DunningStages, LateFeeStart, List, MonthOrNone, Percent, Roll,
    RoundingRule, StartMonth,
};
use crate::model::{BankLayout, CollectionMode, Component, EmployerType, InsuranceKind, InterestMethod, KindSet, Rate};
use crate::refusal::Refusal;

/// The law's parameters beside bounds, rates and the calendar.
#[derive(Clone, Debug)]
pub(super) struct Law {
    pub injury_class_rates: Parameter<ClassRates>,
    pub rate_factors: Parameter<List<Percent>>,
    pub rate_factors_class_one: Parameter<List<Percent>>,
    pub rate_factor_rule: Parameter<FactorRule>,
    pub base_rounding: Parameter<RoundingRule>,
    pub amount_rounding: Parameter<RoundingRule>,
    pub rural_contract_unemployment_rate: Parameter<Rate>,
    pub estimate_factor: Parameter<Rate>,
    pub declaration: Parameter<Declaration>,
    pub late_registration_months: Parameter<u32>,
    pub assess_ahead_months: Parameter<u32>,
    pub start_month: Parameter<StartMonth>,
    pub held_money_carried: Parameter<bool>,
    pub minimum_age: Parameter<u32>,
    pub kinds_of_employer_type: Vec<Parameter<KindSet>>,
    pub late_fee_daily_rate: Parameter<Rate>,
    pub late_fee_cap: Parameter<Cap>,
    pub late_fee_start: Parameter<LateFeeStart>,
    pub late_fee_rounding: Parameter<RoundingRule>,
    pub late_fee_charged_to_flexible: Parameter<bool>,
    pub due_rule: Parameter<DueRule>,
    pub due_roll: Parameter<Roll>,
    pub collection_mode: Parameter<CollectionMode>,
    pub allocation_kinds: Parameter<List<InsuranceKind>>,
    pub allocation_components: Parameter<List<Component>>,
    pub dunning: Vec<Parameter<DunningStages>>,
    pub dunning_excludes_before: Parameter<MonthOrNone>,
    pub deferral: DeferralLaw,
    pub ledger: LedgerLaw,
    pub crediting_rate: Parameter<Rate>,
    pub pension_account_rate: Parameter<Rate>,
    pub benefits: BenefitLaw,
    pub medical_crediting_rate: Parameter<Rate>,
    pub resident_crediting_rate: Parameter<Rate>,
    pub account_interest_method: Parameter<InterestMethod>,
    pub interest_on_back_payment: Parameter<bool>,
    pub payment: PaymentLaw,
    pub resident_due_month: Parameter<u32>,
    pub resident_past_years: Parameter<u32>,
    pub resident_government_pays: Parameter<Rate>,
    pub flexible_within_year: Parameter<bool>,
    pub flexible_relief: Parameter<NaiveDate>,
    /// By the name after `time_limit.`.
    pub time_limits: BTreeMap<String, Parameter<u32>>,
}

/// The parameters of paying benefits.
#[derive(Clone, Debug)]
pub(super) struct PaymentLaw {
    pub account_wait_days: Parameter<u32>,
    pub increase_ratio: Parameter<Rate>,
    pub bank_layout: Parameter<BankLayout>,
    /// Whole yuan.
    pub offset_floor: Parameter<u32>,
    pub premium_ordered_back: Parameter<bool>,
    pub certification_interval_months: Parameter<u32>,
    pub certification_remind_days: Parameter<u32>,
    /// Approvals by whole yuan.
    pub approval_award: Parameter<Steps<u32>>,
    pub approval_write_off: Parameter<Steps<u32>>,
    pub approval_payroll: Parameter<Steps<u32>>,
}

/// The parameters of deferral (缓缴).
#[derive(Clone, Debug)]
pub(super) struct DeferralLaw {
    pub max_months: Parameter<u32>,
    pub max_in_a_row: Parameter<u32>,
    pub reapply_days_before_end: Parameter<u32>,
    pub employer_share_only: Parameter<bool>,
    pub refused_with_arrears: Parameter<bool>,
    pub agreement_needs_security: Parameter<bool>,
    pub hardship_months: Parameter<u32>,
    pub asked_before_due: Parameter<bool>,
    pub stage_policy: Parameter<NaiveDate>,
    pub stage_policy_for: Parameter<Admitted>,
}

/// The parameters of the books.
#[derive(Clone, Debug)]
pub(super) struct LedgerLaw {
    pub payments_account_months: Parameter<u32>,
    pub reserve_months: Parameter<u32>,
    pub reconciled_before_close: Parameter<bool>,
    pub match_days: Parameter<u32>,
    pub old_item_days: Parameter<u32>,
    pub open_item_days: Parameter<u32>,
    pub budget_low: Parameter<Rate>,
    pub budget_high: Parameter<Rate>,
    pub bank_concentration: Parameter<Rate>,
    /// By the name after `bank.`.
    pub banks: BTreeMap<String, Parameter<NamesOfBank>>,
    pub liquid_least: Parameter<u32>,
    pub fixed_income_most: Parameter<u32>,
    pub repo_most: Parameter<u32>,
    pub equity_most: Parameter<u32>,
    pub project_most: Parameter<u32>,
}

impl Law {
    /// Types all parameters.
    #[allow(clippy::too_many_lines, reason = "a row a parameter")]
    pub fn typed(written: &WrittenLaw) -> Result<Self, Refusal> {
        let mut names = Names { written, taken: Vec::new() };
        let law = Self {
            injury_class_rates: names.take("contribution.injury_class_rates")?,
            rate_factors: names.take("contribution.rate_factors")?,
            rate_factors_class_one: names.take("contribution.rate_factors_class_one")?,
            rate_factor_rule: names.take("contribution.rate_factor_rule")?,
            base_rounding: names.take("contribution.base_rounding")?,
            amount_rounding: names.take("contribution.amount_rounding")?,
            rural_contract_unemployment_rate: names.take("contribution.rural_contract_unemployment_rate")?,
            estimate_factor: names.take("contribution.estimate_factor")?,
            declaration: names.take("contribution.declaration")?,
            late_registration_months: names.take("contribution.late_registration_months")?,
            assess_ahead_months: names.take("contribution.assess_ahead_months")?,
            start_month: names.take("contribution.start_month")?,
            held_money_carried: names.take("contribution.held_money_carried")?,
            minimum_age: names.take("contribution.minimum_age")?,
            kinds_of_employer_type: names.take_each("employer_type.", EmployerType::CODES)?,
            late_fee_daily_rate: names.take("late_fee.daily_rate")?,
            late_fee_cap: names.take("late_fee.cap")?,
            late_fee_start: names.take("late_fee.start")?,
            late_fee_rounding: names.take("late_fee.rounding")?,
            late_fee_charged_to_flexible: names.take("late_fee.charged_to_flexible")?,
            due_rule: names.take("due_day.rule")?,
            due_roll: names.take("due_day.roll")?,
            collection_mode: names.take("collection.mode")?,
            allocation_kinds: names.take("allocation.kinds")?,
            allocation_components: names.take("allocation.components")?,
            dunning: names.take_each("dunning.", ["m1", "m2", "m3", "m4"])?,
            dunning_excludes_before: names.take("dunning.excludes_before")?,
            deferral: DeferralLaw {
                max_months: names.take("deferral.max_months")?,
                max_in_a_row: names.take("deferral.max_in_a_row")?,
                reapply_days_before_end: names.take("deferral.reapply_days_before_end")?,
                employer_share_only: names.take("deferral.employer_share_only")?,
                refused_with_arrears: names.take("deferral.refused_with_arrears")?,
                agreement_needs_security: names.take("deferral.agreement_needs_security")?,
                hardship_months: names.take("deferral.hardship_months")?,
                asked_before_due: names.take("deferral.asked_before_due")?,
                stage_policy: names.take("deferral.stage_policy")?,
                stage_policy_for: names.take("deferral.stage_policy_for")?,
            },
            ledger: LedgerLaw {
                payments_account_months: names.take("ledger.payments_account_months")?,
                reserve_months: names.take("ledger.reserve_months")?,
                reconciled_before_close: names.take("ledger.reconciled_before_close")?,
                match_days: names.take("ledger.match_days")?,
                old_item_days: names.take("ledger.old_item_days")?,
                open_item_days: names.take("ledger.open_item_days")?,
                budget_low: names.take("ledger.budget_low")?,
                budget_high: names.take("ledger.budget_high")?,
                bank_concentration: names.take("ledger.bank_concentration")?,
                banks: names.take_topic("bank.")?,
                liquid_least: names.take("ledger.liquid_least")?,
                fixed_income_most: names.take("ledger.fixed_income_most")?,
                repo_most: names.take("ledger.repo_most")?,
                equity_most: names.take("ledger.equity_most")?,
                project_most: names.take("ledger.project_most")?,
            },
            crediting_rate: names.take("account_interest.crediting_rate")?,
            pension_account_rate: names.take("account_interest.pension_account_rate")?,
            benefits: BenefitLaw::typed(&mut names)?,
            medical_crediting_rate: names.take("account_interest.medical_crediting_rate")?,
            resident_crediting_rate: names.take("account_interest.resident_crediting_rate")?,
            account_interest_method: names.take("account_interest.method")?,
            interest_on_back_payment: names.take("account_interest.on_back_payment")?,
            payment: PaymentLaw {
                account_wait_days: names.take("payment.account_wait_days")?,
                increase_ratio: names.take("payment.increase_ratio")?,
                bank_layout: names.take("payment.bank_layout")?,
                offset_floor: names.take("payment.offset_floor")?,
                premium_ordered_back: names.take("unemployment.premium_ordered_back")?,
                certification_interval_months: names.take("certification.interval_months")?,
                certification_remind_days: names.take("certification.remind_days")?,
                approval_award: names.take("approval.award")?,
                approval_write_off: names.take("approval.write_off")?,
                approval_payroll: names.take("approval.payroll")?,
            },
            resident_due_month: names.take("resident_contribution.due_month")?,
            resident_past_years: names.take("resident_contribution.past_years")?,
            resident_government_pays: names.take("resident_contribution.government_pays")?,
            flexible_within_year: names.take("contribution.flexible_within_year")?,
            flexible_relief: names.take("contribution.flexible_relief")?,
            time_limits: names.take_topic("time_limit.")?,
        };
        names.all_taken().map(|()| law)
    }
}

/// The parameters of the files, taken one by one by whoever types them.
pub(super) struct Names<'a> {
    written: &'a WrittenLaw,
    taken: Vec<&'a str>,
}

impl<'a> Names<'a> {
    pub fn take<T: FromStr>(&mut self, name: &str) -> Result<Parameter<T>, Refusal> {
        let (name, written) =
            self.written.get_key_value(name).ok_or_else(|| fault("policy", &format!("{name}: parameter missing")))?;
        self.taken.push(name);
        Parameter::typed(name, written)
    }

    pub fn take_each<T: FromStr, const N: usize>(
        &mut self,
        topic: &str,
        names: [&str; N],
    ) -> Result<Vec<Parameter<T>>, Refusal> {
        names.into_iter().map(|name| self.take(&format!("{topic}{name}"))).collect()
    }

    fn take_topic<T: FromStr>(&mut self, topic: &str) -> Result<BTreeMap<String, Parameter<T>>, Refusal> {
        let names: Vec<&'a String> = self.written.keys().filter(|name| name.starts_with(topic)).collect();
        names.into_iter().map(|name| Ok((name[topic.len()..].to_owned(), self.take(name)?))).collect()
    }

    fn all_taken(self) -> Result<(), Refusal> {
        let unknown = self.written.iter().find(|(name, _)| !self.taken.contains(&name.as_str()));
        let file = |values: &[Written]| values.first().map(|value| value.file.clone()).unwrap_or_default();
        unknown.map_or(Ok(()), |(name, found)| Err(fault(&file(&found.values), &format!("{name}: unknown parameter"))))
    }
}
