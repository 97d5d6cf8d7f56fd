//! A rate (费率) as an exact fraction, and the one multiplication by it.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::money::{Money, Rounding, RoundingMode};

/// A ratio such as 0.16; exact, with at most 12 decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate {
    numerator: i64,
    denominator: i64,
}

/// A text that is no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateFault;

/// More decimals than any published rate has; keeps the product of base and rate inside `i128`.
const MOST_DECIMALS: u32 = 12;

impl Rate {
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// Makes a rate of an exact decimal; `None` where it has too many decimals.
    pub fn new(ratio: Decimal) -> Option<Self> {
        let ratio = ratio.normalize();
        let numerator = i64::try_from(ratio.mantissa()).ok()?;
        (ratio.scale() <= MOST_DECIMALS).then(|| Self { numerator, denominator: 10_i64.pow(ratio.scale()) })
    }

    /// Makes a rate of per cent: `16` is 0.16.
    pub fn from_percent(percent: Decimal) -> Option<Self> {
        Self::new(percent / Decimal::ONE_HUNDRED)
    }

    /// This rate times another, exact.
    pub fn times(self, other: Self) -> Option<Self> {
        Self::new(self.ratio().checked_mul(other.ratio())?)
    }

    /// The rate as a decimal ratio.
    pub fn ratio(self) -> Decimal {
        Decimal::from_i128_with_scale(i128::from(self.numerator), self.denominator.ilog10()).normalize()
    }

    pub const fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// The amount times the rate, rounded once. Integer arithmetic throughout: this runs ten times for each person and month.
    pub fn of(self, amount: Money, rounding: Rounding) -> Money {
        let unit = rounding.unit.fen();
        if let (Some(product), Some(divisor)) =
            (amount.fen().checked_mul(self.numerator), self.denominator.checked_mul(unit))
        {
            return Money::from_fen(divide(product, divisor, rounding.mode) * unit);
        }
        let product = i128::from(amount.fen()) * i128::from(self.numerator);
        let divisor = i128::from(self.denominator) * i128::from(unit);
        let quotient = divide_wide(product, divisor, rounding.mode);
        Money::from_fen(i64::try_from(quotient).expect("a share is not larger than ten times its base") * unit)
    }
}

fn divide(product: i64, divisor: i64, mode: RoundingMode) -> i64 {
    let (quotient, rest) = (product / divisor, product % divisor);
    let away = match mode {
        RoundingMode::HalfUp => rest.unsigned_abs() * 2 >= divisor.unsigned_abs(),
        RoundingMode::Up => rest != 0,
        RoundingMode::Down => false,
    };
    if away { quotient + product.signum() } else { quotient }
}

fn divide_wide(product: i128, divisor: i128, mode: RoundingMode) -> i128 {
    let (quotient, rest) = (product / divisor, product % divisor);
    let away = match mode {
        RoundingMode::HalfUp => rest.unsigned_abs() * 2 >= divisor.unsigned_abs(),
        RoundingMode::Up => rest != 0,
        RoundingMode::Down => false,
    };
    if away { quotient + product.signum() } else { quotient }
}

impl FromStr for Rate {
    type Err = RateFault;

    /// Reads `0.16` or `16%`.
    fn from_str(text: &str) -> Result<Self, RateFault> {
        let text = text.trim();
        let rate = match text.strip_suffix(['%', '\u{ff05}']) {
            Some(percent) => Decimal::from_str(percent.trim()).ok().and_then(Self::from_percent),
            None => Decimal::from_str(text).ok().and_then(Self::new),
        };
        rate.filter(|rate| rate.numerator >= 0).ok_or(RateFault)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.ratio())
    }
}
