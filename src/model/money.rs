//! An amount of money as whole fen. No float can become one, and rounding happens only in [`Money::rounded`].

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

/// An amount of renminbi in fen (1 yuan = 100 fen); may be negative as a difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

/// To which unit an amount is rounded, and in which direction (facts of each region, see `policy/`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rounding {
    pub unit: RoundingUnit,
    pub mode: RoundingMode,
}

/// The smallest unit that an amount keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundingUnit {
    /// 分
    Fen,
    /// 角
    Jiao,
    /// 元
    Yuan,
}

/// The direction of rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoundingMode {
    /// 四舍五入: half away from zero
    HalfUp,
    /// 见分进角: away from zero
    Up,
    /// 去尾: towards zero
    Down,
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyFault {
    NotAnAmount,
    MoreThanTwoDecimals,
    TooLarge,
}

/// The largest amount taken from a text: 10^13 yuan, far above any fund and far below overflow.
const LARGEST_YUAN: i64 = 10_000_000_000_000;

impl Rounding {
    /// Half up to fen, the rule where a region has none of its own.
    pub const HALF_UP_TO_FEN: Self = Self { unit: RoundingUnit::Fen, mode: RoundingMode::HalfUp };
}

impl RoundingUnit {
    /// How many fen the unit has.
    pub const fn fen(self) -> i64 {
        match self {
            Self::Fen => 1,
            Self::Jiao => 10,
            Self::Yuan => 100,
        }
    }
}

impl Money {
    pub const ZERO: Self = Self(0);

    pub const fn from_fen(fen: i64) -> Self {
        Self(fen)
    }

    pub const fn from_yuan(yuan: i64) -> Self {
        Self(yuan * 100)
    }

    /// Rounds an exact number of yuan. Errors where the result does not fit.
    pub fn rounded(yuan: Decimal, rounding: Rounding) -> Option<Self> {
        let units = yuan.checked_mul(Decimal::ONE_HUNDRED)? / Decimal::from(rounding.unit.fen());
        let strategy = match rounding.mode {
            RoundingMode::HalfUp => rust_decimal::RoundingStrategy::MidpointAwayFromZero,
            RoundingMode::Up => rust_decimal::RoundingStrategy::AwayFromZero,
            RoundingMode::Down => rust_decimal::RoundingStrategy::ToZero,
        };
        let whole = units.round_dp_with_strategy(0, strategy).to_i64()?;
        whole.checked_mul(rounding.unit.fen()).map(Self)
    }

    /// Reads `1234.5`, `1,234.50` or `¥1234.50`; at most two decimals, no exponent, a sign is kept.
    pub fn parse(text: &str) -> Result<Self, MoneyFault> {
        let text = text.trim();
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let digits = digits.strip_prefix(['\u{a5}', '\u{ffe5}']).unwrap_or(digits).trim_end_matches('元');
        let (whole, decimals) =
            digits.split_once('.').map_or((digits, None), |(whole, decimals)| (whole, Some(decimals)));
        let fen = whole_yuan(whole)? * 100 + decimals.map_or(Ok(0), decimal_fen)?;
        Ok(Self(if negative { -fen } else { fen }))
    }

    pub const fn fen(self) -> i64 {
        self.0
    }

    /// The amount in yuan, exact.
    pub fn yuan(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }
}

/// The yuan before the point; thousands separators only in groups of three.
fn whole_yuan(text: &str) -> Result<i64, MoneyFault> {
    let mut groups = text.split([',', '\u{ff0c}']);
    let first = groups.next().unwrap_or_default();
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.is_empty() || first.len() > 3 {
            return Err(MoneyFault::NotAnAmount);
        }
        digits.push_str(group);
    }
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MoneyFault::NotAnAmount);
    }
    digits.parse().ok().filter(|yuan| *yuan <= LARGEST_YUAN).ok_or(MoneyFault::TooLarge)
}

fn decimal_fen(text: &str) -> Result<i64, MoneyFault> {
    match text.as_bytes() {
        bytes if bytes.is_empty() || !bytes.iter().all(u8::is_ascii_digit) => Err(MoneyFault::NotAnAmount),
        [jiao] => Ok(i64::from(jiao - b'0') * 10),
        [jiao, fen] => Ok(i64::from(jiao - b'0') * 10 + i64::from(fen - b'0')),
        _ => Err(MoneyFault::MoreThanTwoDecimals),
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let fen = self.0.unsigned_abs();
        write!(formatter, "{sign}{}.{:02}", fen / 100, fen % 100)
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Self) {
        self.0 -= other.0;
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}
