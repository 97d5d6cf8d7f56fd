//! The types that values of the law have beside numbers.

use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use strum::{Display, EnumString};

use crate::model::{Money, Month, Rate, Rounding, RoundingMode, RoundingUnit, Stage};

/// A text of a policy file that its type does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueFault;

/// Whether a late fee may exceed the principal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Cap {
    None,
    Principal,
}

/// Where a day is moved that is no working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Roll {
    Next,
    Prev,
    None,
}

/// From which day a late fee runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum LateFeeStart {
    /// The day after the due day.
    AfterDueDay,
    /// The 1st of the month after the contribution month (属期次月1日).
    NextMonth,
    /// The 1st of the second month after it.
    SecondMonth,
}

/// What counts as the declaration of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Declaration {
    EarningsOnFile,
    Monthly,
}

/// The last day for paying, before it is moved off a day of rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DueRule {
    /// Months after the contribution month.
    months: i32,
    /// Past the end of a month it means its last day.
    day: u32,
}

/// The month that a day of hire gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartMonth {
    AnyDay,
    /// Up to this day the month itself, afterwards the next one.
    CutoffDay(u32),
    NextMonth,
}

/// How something is rounded, or that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundingRule(pub Option<Rounding>);

/// A month, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthOrNone(pub Option<Month>);

/// The rates of the eight risk classes of injury insurance, class 1 first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassRates(pub [Rate; 8]);

/// Words parted by spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T>(pub Vec<T>);

/// Per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(pub Rate);

/// A stage of dunning and how long after the one before it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DunningStage {
    pub stage: Stage,
    /// Working days that must have passed since the stage before; since the due day where it is the first.
    pub after_working_days: u32,
}

/// The stages of a collection mode, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DunningStages(pub Vec<DunningStage>);

impl DueRule {
    /// The due day of a contribution month.
    pub fn day(self, month: Month) -> NaiveDate {
        month.plus(self.months).day(self.day)
    }
}

impl StartMonth {
    /// The first contribution month of somebody hired on a day.
    pub fn month(self, hired: NaiveDate) -> Month {
        let month = Month::of(hired);
        match self {
            Self::AnyDay => month,
            Self::CutoffDay(day) if hired <= month.day(day) => month,
            Self::CutoffDay(_) | Self::NextMonth => month.plus(1),
        }
    }
}

impl FromStr for DueRule {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let (month, day) = text.split_once(' ').ok_or(ValueFault)?;
        let months = match month {
            "same_month" => 0,
            "next_month" => 1,
            _ => return Err(ValueFault),
        };
        let day = if day == "last" { 31 } else { day_of_month(day)? };
        Ok(Self { months, day })
    }
}

impl FromStr for StartMonth {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        match (text, text.strip_prefix("cutoff_day ")) {
            ("any_day", _) => Ok(Self::AnyDay),
            ("next_month", _) => Ok(Self::NextMonth),
            (_, Some(day)) => day_of_month(day).map(Self::CutoffDay),
            _ => Err(ValueFault),
        }
    }
}

fn day_of_month(text: &str) -> Result<u32, ValueFault> {
    text.parse().ok().filter(|day| (1..=31).contains(day)).ok_or(ValueFault)
}

impl FromStr for RoundingRule {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        if text == "none" {
            return Ok(Self(None));
        }
        let (unit, mode) = text.split_once(' ').ok_or(ValueFault)?;
        let unit = match unit {
            "fen" => RoundingUnit::Fen,
            "jiao" => RoundingUnit::Jiao,
            "yuan" => RoundingUnit::Yuan,
            _ => return Err(ValueFault),
        };
        let mode = match mode {
            "half_up" => RoundingMode::HalfUp,
            "up" => RoundingMode::Up,
            "down" => RoundingMode::Down,
            _ => return Err(ValueFault),
        };
        Ok(Self(Some(Rounding { unit, mode })))
    }
}

impl FromStr for MonthOrNone {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        if text == "none" {
            Ok(Self(None))
        } else {
            text.parse().map(|month| Self(Some(month))).map_err(|_| ValueFault)
        }
    }
}

impl FromStr for ClassRates {
    type Err = ValueFault;

    /// Reads eight rates in per cent, parted by spaces.
    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let List(rates) = text.parse::<List<Percent>>()?;
        let rates: Vec<Rate> = rates.into_iter().map(|Percent(rate)| rate).collect();
        rates.try_into().map(Self).map_err(|_| ValueFault)
    }
}

impl FromStr for Percent {
    type Err = ValueFault;

    /// Reads `0.2` as 0.2 per cent; nothing below zero or above 1000.
    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let percent = text.parse::<Decimal>().map_err(|_| ValueFault)?;
        let in_range = !percent.is_sign_negative() && percent <= Decimal::ONE_THOUSAND;
        in_range.then(|| Rate::from_percent(percent)).flatten().map(Self).ok_or(ValueFault)
    }
}

impl<T: FromStr> FromStr for List<T> {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        text.split_whitespace().map(|word| word.parse().map_err(|_| ValueFault)).collect::<Result<_, _>>().map(Self)
    }
}

impl FromStr for DunningStages {
    type Err = ValueFault;

    /// Reads `ordered 0, urged 5`.
    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let stage = |part: &str| {
            let (stage, days) = part.trim().split_once(' ')?;
            Some(DunningStage { stage: stage.parse().ok()?, after_working_days: days.parse().ok()? })
        };
        let stages: Option<Vec<DunningStage>> = text.split(',').map(stage).collect();
        let stages = stages.filter(|stages| stages.is_sorted_by_key(|stage| stage.stage));
        stages.map(Self).ok_or(ValueFault)
    }
}

/// Whom a stage policy admits: `13+62+7291+small`, divisions and classes of GB/T 4754; `small` stands for the small and medium
/// employers of areas hard hit, whatever their industry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    codes: Vec<String>,
    pub small_employers: bool,
}

impl Admitted {
    /// Whether an industry is of them, by the digits of its code.
    pub fn has_industry(&self, code: &str) -> bool {
        self.codes.iter().any(|admitted| code.starts_with(admitted.as_str()))
    }
}

impl FromStr for Admitted {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let (small, codes): (Vec<&str>, Vec<&str>) = text.split('+').map(str::trim).partition(|part| *part == "small");
        let is_code = |code: &&str| (2..=4).contains(&code.len()) && code.bytes().all(|digit| digit.is_ascii_digit());
        if !codes.iter().all(is_code) {
            return Err(ValueFault);
        }
        Ok(Self { codes: codes.into_iter().map(str::to_owned).collect(), small_employers: !small.is_empty() })
    }
}

/// Roundings one after another: `fen down, jiao up`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundingSteps(Vec<Rounding>);

impl RoundingSteps {
    /// The amount after all of them. Amounts of money fit by far; one that does not is cut to the largest.
    pub fn round(&self, yuan: Decimal) -> Money {
        let mut rounded = yuan;
        for rounding in &self.0 {
            rounded = Money::rounded(rounded, *rounding).map_or(Decimal::ZERO, Money::yuan);
        }
        Money::rounded(rounded, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
    }
}

impl FromStr for RoundingSteps {
    type Err = ValueFault;

    fn from_str(text: &str) -> Result<Self, ValueFault> {
        let step = |part: &str| part.trim().parse::<RoundingRule>().ok().and_then(|RoundingRule(rounding)| rounding);
        text.split(',').map(step).collect::<Option<Vec<_>>>().map(Self).ok_or(ValueFault)
    }
}
