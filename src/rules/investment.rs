//! What a fund may invest: the limits of 基本养老保险基金投资管理办法 (国发〔2015〕48号 第三十七条) by class, what is kept before anything
//! is invested, and in which order a shortage is met (财社〔2017〕144号 第三十七条, 第三十八条).

use rust_decimal::Decimal;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::model::{InsuranceKind, Money};

/// The classes of the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum AssetClass {
    /// Demand deposits, time deposits up to a year, bonds with a year or less left.
    Liquid,
    /// Time deposits and bonds of more than a year, and what is like them.
    FixedIncome,
    /// What is owed on bonds sold and to be bought back.
    Repo,
    /// Shares and funds of shares.
    Equity,
    /// Shares in national projects and enterprises.
    Project,
}

/// A limit beside what it is held against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    pub rule: &'static str,
    pub class: AssetClass,
    pub value: Money,
    /// In per cent of the net asset value.
    pub percent: u32,
    pub is_floor: bool,
    pub bound: Money,
    pub is_kept: bool,
}

/// INV1 to INV5: at least 5 per cent liquid; at most 135 fixed income, 40 repo, 30 shares, 20 projects.
const LIMITS: [(&str, AssetClass, u32, bool); 5] = [
    ("INV1", AssetClass::Liquid, 5, true),
    ("INV2", AssetClass::FixedIncome, 135, false),
    ("INV3", AssetClass::Repo, 40, false),
    ("INV4", AssetClass::Equity, 30, false),
    ("INV5", AssetClass::Project, 20, false),
];

/// The limits against what is held of each class at fair value. The bound itself is kept.
pub fn limits(holdings: &[(AssetClass, Money)], net_asset_value: Money) -> Vec<Limit> {
    let limit = |(rule, class, percent, is_floor): (&'static str, AssetClass, u32, bool)| {
        let value: Money = holdings.iter().filter(|(held, _)| *held == class).map(|(_, value)| *value).sum();
        // Compared without rounding: value × 100 against net asset value × per cent.
        let (left, right) = (value.yuan() * Decimal::ONE_HUNDRED, net_asset_value.yuan() * Decimal::from(percent));
        let is_kept = if is_floor { left >= right } else { left <= right };
        let bound = Money::from_fen(net_asset_value.fen() / 100 * i64::from(percent));
        Limit { rule, class, value, percent, is_floor, bound, is_kept }
    };
    LIMITS.into_iter().map(limit).collect()
}

/// Only the three pension funds invest beyond deposits and treasury bonds (第二条, 第三条).
pub fn may_hold(fund: InsuranceKind, class: AssetClass) -> bool {
    let is_pension =
        matches!(fund, InsuranceKind::Pension | InsuranceKind::AgencyPension | InsuranceKind::ResidentPension);
    is_pension || matches!(class, AssetClass::Liquid | AssetClass::FixedIncome)
}

/// What may still be invested: the fund's balance less so many months of payments, less what is invested.
pub fn investable(balance: Money, monthly_spending: Money, months: u32, invested: Money) -> Money {
    balance - Money::from_fen(monthly_spending.fen() * i64::from(months)) - invested
}

/// A source that meets a part of a shortage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub source: &'static str,
    pub amount: Money,
}

/// In the order of the law: deposits, the upper level's grant, investments sold early, the subsidy of finance.
pub fn shortage(need: Money, deposits: Money, grant: Money, investments: Money) -> Vec<Step> {
    let mut left = need;
    let mut step = |source, available: Money| {
        let amount = if available.is_positive() { available.min(left) } else { Money::ZERO };
        left -= amount;
        Step { source, amount }
    };
    let mut steps =
        vec![step("own_deposits", deposits), step("upper_grant", grant), step("investments_sold", investments)];
    steps.push(Step { source: "financial_subsidy", amount: left });
    steps
}
