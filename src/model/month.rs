//! Contribution months (费款所属期) and days, as users write them.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar month; ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

/// A text that is no month of the years 1900 to 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthFault;

/// A text that is no day of the years 1900 to 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFault;

const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

impl Month {
    /// A month of a year, `None` outside 1900 to 2199 or 1 to 12.
    pub fn new(year: i32, month: i32) -> Option<Self> {
        (YEARS.contains(&year) && (1..=12).contains(&month)).then(|| Self(year * 12 + month - 1))
    }

    /// From the form of the file, `202607`.
    pub fn from_number(yyyymm: i64) -> Option<Self> {
        let yyyymm = i32::try_from(yyyymm).ok()?;
        Self::new(yyyymm / 100, yyyymm % 100)
    }

    /// The month a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        Self(day.year() * 12 + day.month0().cast_signed())
    }

    pub const fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// 1 to 12.
    pub const fn month(self) -> i32 {
        self.0.rem_euclid(12) + 1
    }

    /// The form of the file, `202607`.
    pub fn number(self) -> i64 {
        i64::from(self.year() * 100 + self.month())
    }

    /// This month moved by so many months, forward or back.
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self(self.0 + months)
    }

    /// How many months lie from `earlier` to this one.
    pub const fn months_since(self, earlier: Self) -> i32 {
        self.0 - earlier.0
    }

    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.month().cast_unsigned(), 1).expect("months lie within 1900 to 2199")
    }

    pub fn last_day(self) -> NaiveDate {
        self.plus(1).first_day().pred_opt().expect("months lie within 1900 to 2199")
    }

    /// The given day of this month, or its last day where it has no such day.
    pub fn day(self, day: u32) -> NaiveDate {
        self.first_day().with_day(day).unwrap_or_else(|| self.last_day())
    }
}

impl FromStr for Month {
    type Err = MonthFault;

    /// Reads `2026-07`, `202607`, `2026/7`, `2026年7月`.
    fn from_str(text: &str) -> Result<Self, MonthFault> {
        let text = text.trim().trim_end_matches('月');
        let (year, month) = match text.split_once(['-', '/', '年', '.']) {
            Some(parts) => parts,
            None if text.len() == 6 && text.is_ascii() => text.split_at(4),
            None => return Err(MonthFault),
        };
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten();
        if year.len() != 4 || month.len() > 2 {
            return Err(MonthFault);
        }
        number(year).zip(number(month)).and_then(|(year, month)| Self::new(year, month)).ok_or(MonthFault)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year(), self.month())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|MonthFault| serde::de::Error::custom(format!("not a month: {text}")))
    }
}

/// Reads a day: `2026-07-01`, `20260701`, `2026/7/1`, `2026年7月1日`.
pub fn parse_day(text: &str) -> Result<NaiveDate, DayFault> {
    let text = text.trim().trim_end_matches('日');
    let mut parts: Vec<&str> = text.split(['-', '/', '年', '月', '.']).collect();
    if let ([whole], true) = (parts.as_slice(), text.len() == 8 && text.is_ascii()) {
        parts = vec![&whole[..4], &whole[4..6], &whole[6..]];
    }
    let [year, month, day] = parts.as_slice() else { return Err(DayFault) };
    let number =
        |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return Err(DayFault);
    }
    let (year, month, day) =
        number(year).zip(number(month)).zip(number(day)).map(|((y, m), d)| (y, m, d)).ok_or(DayFault)?;
    NaiveDate::from_ymd_opt(year.cast_signed(), month, day).filter(|date| YEARS.contains(&date.year())).ok_or(DayFault)
}

/// The form of a day in the file's large tables, `20260701`.
pub fn day_number(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 10_000 + i64::from(day.month()) * 100 + i64::from(day.day())
}

/// The day of a number such as `20260701`.
pub fn day_from_number(number: i64) -> Option<NaiveDate> {
    let part = |value: i64| u32::try_from(value).ok();
    NaiveDate::from_ymd_opt(i32::try_from(number / 10_000).ok()?, part(number / 100 % 100)?, part(number % 100)?)
}
