//! What a fund may invest: the limits of 基本养老保险基金投资管理办法 (国发〔2015〕48号 第三十七条) by class, what is kept before anything
//! is invested, and in which order a shortage is met (财社〔2017〕144号 第三十七条, 第三十八条).

use std::collections::{BTreeMap, HashMap};

use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::model::{InsuranceKind, Money, Rate, Rounding, RoundingMode, RoundingUnit};
use crate::policy::{BankNames, bank_key};

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

/// INV1 to INV5: of what is liquid at least so much, of the others at most.
const LIMITS: [(&str, AssetClass, bool); 5] = [
    ("INV1", AssetClass::Liquid, true),
    ("INV2", AssetClass::FixedIncome, false),
    ("INV3", AssetClass::Repo, false),
    ("INV4", AssetClass::Equity, false),
    ("INV5", AssetClass::Project, false),
];

/// What no fund may buy, with the rule that says so: futures but by a trustee who hedges with them (INV6); loans, guarantees, warrants
/// (INV7); nothing abroad (INV8, 第三十四条).
const FORBIDDEN: [(&str, &str); 5] =
    [("futures", "INV6"), ("loan", "INV7"), ("guarantee", "INV7"), ("warrant", "INV7"), ("foreign", "INV8")];

/// The rule that forbids a class, where one does.
pub fn forbidden_by(class: &str) -> Option<&'static str> {
    FORBIDDEN.iter().find(|(forbidden, _)| *forbidden == class).map(|(_, rule)| *rule)
}

/// Whether a year or less lies between two days; a year ends on the day of its name (民法典 第二百零二条).
pub fn is_within_a_year(from: NaiveDate, to: NaiveDate) -> bool {
    from.checked_add_months(Months::new(12)).is_none_or(|year| to <= year)
}

/// The limits against what is held of each class at fair value. The bound itself is kept.
pub fn limits(holdings: &[(AssetClass, Money)], net_asset_value: Money, percents: [u32; 5]) -> Vec<Limit> {
    let limit = |((rule, class, is_floor), percent): ((&'static str, AssetClass, bool), u32)| {
        let value: Money = holdings.iter().filter(|(held, _)| *held == class).map(|(_, value)| *value).sum();
        // Compared without rounding: value × 100 against net asset value × per cent.
        let (left, right) = (value.yuan() * Decimal::ONE_HUNDRED, net_asset_value.yuan() * Decimal::from(percent));
        let is_kept = if is_floor { left >= right } else { left <= right };
        let bound = Money::from_fen(net_asset_value.fen() / 100 * i64::from(percent));
        Limit { rule, class, value, percent, is_floor, bound, is_kept }
    };
    LIMITS.into_iter().zip(percents).map(limit).collect()
}

/// What lies with a bank against the most that may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankLimit {
    pub bank: String,
    pub value: Money,
    pub bound: Money,
    pub is_kept: bool,
}

impl BankLimit {
    /// Whether it is of what was entered without a bank.
    pub fn is_unnamed(&self) -> bool {
        self.bank == UNNAMED_BANK
    }
}

/// A bound is never rounded up.
const DOWN: Rounding = Rounding { unit: RoundingUnit::Fen, mode: RoundingMode::Down };

/// What is said of the bank where none is named: all that lies so counts as one.
pub const UNNAMED_BANK: &str = "unnamed_bank";

/// What lies with each bank under the name that it had first, in the order of the names, against a part of the net asset value. The bound itself is kept.
pub fn bank_limits(
    holdings: &[(String, Money)],
    net_asset_value: Money,
    most: Rate,
    names: &BankNames,
) -> Vec<BankLimit> {
    let mut first: HashMap<String, &str> = HashMap::new();
    let mut banks: BTreeMap<String, (&str, Money)> = BTreeMap::new();
    for (name, value) in holdings {
        let name = Some(name.trim()).filter(|name| !name.is_empty()).unwrap_or(UNNAMED_BANK);
        let name = first.entry(names.bank(name)).or_insert(name);
        banks.entry(bank_key(name)).or_insert((name, Money::ZERO)).1 += *value;
    }
    let limit = |(bank, value): (&str, Money)| {
        // Compared without rounding.
        let most = net_asset_value.yuan() * most.ratio();
        let bound = Money::rounded(most, DOWN).unwrap_or(net_asset_value);
        BankLimit { bank: bank.to_owned(), value, bound, is_kept: value.yuan() <= most }
    };
    banks.into_values().map(limit).collect()
}

/// Only the three pension funds invest beyond deposits and treasury bonds (第二条, 第三条).
pub fn may_hold(fund: InsuranceKind, class: AssetClass) -> bool {
    let is_pension =
        matches!(fund, InsuranceKind::Pension | InsuranceKind::AgencyPension | InsuranceKind::ResidentPension);
    is_pension || matches!(class, AssetClass::Liquid | AssetClass::FixedIncome)
}

/// What is left of a value at which an investment was reported once a part of its cost came back: as much of it as of the cost.
pub fn value_left(value: Money, cost: Money, part: Money) -> Money {
    if cost.is_zero() {
        return value;
    }
    let left = value.yuan() * (cost - part).yuan() / cost.yuan();
    Money::rounded(left, Rounding::HALF_UP_TO_FEN).unwrap_or(value)
}

/// What may still be invested: the fund's balance less so many months of payments, less what is invested.
pub fn investable(balance: Money, monthly_spending: Money, months: u32, invested: Money) -> Money {
    balance - Money::from_fen(monthly_spending.fen() * i64::from(months)) - invested
}

/// What of a fund's balance is not invested against the payments of so many months that come first. Where nothing is invested nothing is
/// broken, however little there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reserve {
    pub left: Money,
    pub bound: Money,
    pub is_kept: bool,
}

/// The reserve of a fund (财社〔2017〕144号 第三十七条). The bound itself is kept.
pub fn reserve(balance: Money, monthly_spending: Money, months: u32, invested: Money) -> Reserve {
    let (left, bound) = (balance - invested, Money::from_fen(monthly_spending.fen() * i64::from(months)));
    Reserve { left, bound, is_kept: invested.is_zero() || left >= bound }
}

/// A source that meets a part of a shortage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub source: &'static str,
    pub amount: Money,
}

/// What a fund has against a shortage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Deposits beside the reserve.
    pub deposits: Money,
    pub grant: Money,
    /// 储备金 of the injury fund, 风险基金 of the new rural medical fund.
    pub reserve: Money,
    pub investments: Money,
}

/// In the order of the law: deposits, the upper level's grant and the reserve, investments sold early, the subsidy of finance. The
/// reserve is a step of its own where there is one.
pub fn shortage(need: Money, sources: Sources) -> Vec<Step> {
    let Sources { deposits, grant, reserve, investments } = sources;
    let mut left = need;
    let mut step = |source, available: Money| {
        let amount = if available.is_positive() { available.min(left) } else { Money::ZERO };
        left -= amount;
        Step { source, amount }
    };
    let mut steps = vec![step("own_deposits", deposits), step("upper_grant", grant)];
    if reserve.is_positive() {
        steps.push(step("reserve_used", reserve));
    }
    steps.push(step("investments_sold", investments));
    steps.push(Step { source: "financial_subsidy", amount: left });
    steps
}
