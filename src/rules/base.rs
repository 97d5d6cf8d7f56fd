//! Floor and ceiling of the contribution base as they follow from an average wage (国办发〔2019〕13号: 60 and 300 per cent).
//! Published bounds often differ, by transition or rounding; so they are stored, and this only checks them.

use rust_decimal::Decimal;

use crate::model::{Money, Rate, Rounding};

/// An average wage over some months: a year's over 12, a quarter's over 3, a month's over 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AverageWage {
    pub amount: Money,
    pub months: u32,
}

/// A part of the average monthly wage, multiplied before it is divided, rounded once; `None` without months.
pub fn bound(average: AverageWage, part: Rate, rounding: Rounding) -> Option<Money> {
    let product = average.amount.yuan().checked_mul(part.ratio())?;
    Money::rounded(product.checked_div(Decimal::from(average.months))?, rounding)
}
