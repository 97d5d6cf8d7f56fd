//! Words of retirement: ages, whose age it is, and how the annuity divisor is read.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};

use super::{Month, Sex};
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

/// An age in years and months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age(u32);

/// A text that is no age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeFault;

/// Nobody is older.
const MOST_YEARS: u32 = 150;

impl Age {
    pub const fn from_months(months: u32) -> Self {
        Self(months)
    }

    /// The age on a day, in months that are full by then.
    pub fn on(birth: NaiveDate, day: NaiveDate) -> Self {
        let months = Month::of(day).months_since(Month::of(birth)) - i32::from(day.day() < birth.day());
        Self(u32::try_from(months).unwrap_or(0))
    }

    /// The age in whole months.
    pub const fn in_months(self) -> u32 {
        self.0
    }

    pub const fn years(self) -> u32 {
        self.0 / 12
    }

    /// The months past the last birthday, 0 to 11.
    pub const fn months(self) -> u32 {
        self.0 % 12
    }
}

impl FromStr for Age {
    type Err = AgeFault;

    /// Reads `61y3m`, `61y`, `61岁3个月`, `61`.
    fn from_str(text: &str) -> Result<Self, AgeFault> {
        let text = text.trim().trim_end_matches(['m', '月']).trim_end_matches('个');
        let (years, months) = text.split_once(['y', '岁']).unwrap_or((text, ""));
        let number = |part: &str| {
            let digits = part.len() <= 3 && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<u32>().ok()).flatten().ok_or(AgeFault)
        };
        let months = if months.is_empty() { 0 } else { number(months)? };
        let years = number(years)?;
        if years > MOST_YEARS || months > 11 {
            return Err(AgeFault);
        }
        Ok(Self(years * 12 + months))
    }
}

impl fmt::Display for Age {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}y{}m", self.years(), self.months())
    }
}

/// Whose retirement age: the three ladders of 全国人大常委会 2024-09-13 决定, and special work (特殊工种).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum RetirementCategory {
    /// 男职工
    Male,
    /// 原法定退休年龄五十五周岁的女职工
    #[strum(serialize = "female55")]
    Female55,
    /// 原法定退休年龄五十周岁的女职工
    #[strum(serialize = "female50")]
    Female50,
    /// 特殊工种, 男
    MaleSpecial,
    /// 特殊工种, 女
    FemaleSpecial,
}

impl RetirementCategory {
    /// Whose it is.
    pub const fn sex(self) -> Sex {
        match self {
            Self::Male | Self::MaleSpecial => Sex::Male,
            Self::Female55 | Self::Female50 | Self::FemaleSpecial => Sex::Female,
        }
    }
}

/// How the annuity divisor (计发月数) is read from its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum AnnuityMethod {
    /// By the whole years of age, until 2024.
    WholeYear,
    /// Between two ages by months, from 2025.
    Monthly,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_as_users_write_them() {
        for (text, months) in [("61y3m", 735), ("60y0m", 720), ("60y", 720), ("60", 720), ("61岁3个月", 735)] {
            assert_eq!(text.parse(), Ok(Age(months)), "{text}");
        }
        for text in ["", "y", "60y12m", "-1y", "60.5", "abc", "151", "y3m"] {
            assert_eq!(text.parse::<Age>(), Err(AgeFault), "{text}");
        }
        assert_eq!(Age(735).to_string(), "61y3m");
    }
}
