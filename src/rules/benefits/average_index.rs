//! The average contribution index (平均缴费工资指数): each month's base over the average wage, then the mean of the months.

use rust_decimal::Decimal;

use crate::model::{Money, Month};
use crate::refusal::Refusal;
use crate::rules::Decision;

/// How a region reckons the mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IndexRules {
    /// Months without contribution between the first and the last stand in the denominator.
    pub counts_gaps: bool,
    /// A month is compared with the average wage of its own year, not of the year before.
    pub same_year: bool,
}

/// The average index of the months paid. Award forms print four decimals of it; the indexed wage keeps them all (国发〔2005〕38号 第六条
/// rounds nothing). `wage_of` gives the average monthly wage of a year, or says that it is not known.
pub fn average_index(
    months: &[(Month, Money)],
    rules: IndexRules,
    wage_of: impl Fn(i32) -> Result<Decimal, Refusal>,
) -> Result<Decision<Decimal>, Refusal> {
    let mut years: Vec<(i32, Decimal, u32)> = Vec::new();
    for (month, base) in months {
        match years.last_mut().filter(|(year, ..)| *year == month.year()) {
            Some((_, sum, count)) => (*sum, *count) = (*sum + base.yuan(), *count + 1),
            None => years.push((month.year(), base.yuan(), 1)),
        }
    }
    let mut sum = Decimal::ZERO;
    let mut workings = Vec::new();
    for (year, bases, count) in years {
        let wage = wage_of(if rules.same_year { year } else { year - 1 })?;
        let index = bases / wage;
        workings.push(format!("{year}: {} ÷ {wage} = {} ({count})", bases.normalize(), index.round_dp(6).normalize()));
        sum += index;
    }
    let paid = u32::try_from(months.len()).unwrap_or(u32::MAX);
    let span = months.first().zip(months.last()).map_or(0, |(first, last)| last.0.months_since(first.0) + 1);
    let count = if rules.counts_gaps { u32::try_from(span).unwrap_or(paid) } else { paid };
    let value = if count == 0 { Decimal::ZERO } else { sum / Decimal::from(count) };
    workings.push(format!("average_index: {} ÷ {count} = {}", sum.round_dp(6).normalize(), shown_index(value)));
    Ok(Decision { value, workings, sources: Vec::new() })
}

/// An index as people read it; the calculation keeps all decimals.
pub fn shown_index(index: Decimal) -> Decimal {
    index.round_dp(6).normalize()
}
