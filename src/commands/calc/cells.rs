//! Reads the cells of a question into values; each fault quotes the cell.

use std::str::FromStr;

use chrono::NaiveDate;

use rust_decimal::Decimal;

use crate::model::{Age, InsuranceKind, Money, MoneyFault, Month, Rate, RegionCode, parse_day};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::one_kind::one_kind;

/// Cells by the English name of their column; `None` where a cell was not given.
pub type Cells<'a> = &'a dyn Fn(&str) -> Option<&'a str>;

/// The text of a cell that has to be there.
pub(super) fn text<'a>(cells: Cells<'a>, name: &str) -> Result<&'a str, Refusal> {
    cells(name).ok_or(Refusal::RequiredValueMissing)
}

pub(super) fn day(cells: Cells<'_>, name: &str) -> Result<NaiveDate, Refusal> {
    let text = text(cells, name)?;
    parse_day(text).map_err(|_| Refusal::DateNotValid { value: text.to_owned() })
}

pub(super) fn month(cells: Cells<'_>, name: &str) -> Result<Month, Refusal> {
    let text = text(cells, name)?;
    text.parse().map_err(|_| Refusal::MonthNotValid { value: text.to_owned() })
}

pub(super) fn region(cells: Cells<'_>, name: &str) -> Result<RegionCode, Refusal> {
    let text = text(cells, name)?;
    text.parse().map_err(|_| Refusal::RegionNotValid { value: text.to_owned() })
}

pub(super) fn kind(cells: Cells<'_>, name: &str) -> Result<InsuranceKind, Refusal> {
    one_kind(text(cells, name)?)
}

/// An amount above zero.
pub(super) fn positive_money(cells: Cells<'_>, name: &str) -> Result<Money, Refusal> {
    let value = text(cells, name)?.to_owned();
    match Money::parse(&value) {
        Ok(money) if money.is_positive() => Ok(money),
        Ok(_) => Err(Refusal::AmountNotPositive { value }),
        Err(MoneyFault::NotAnAmount) => Err(Refusal::AmountNotValid { value }),
        Err(MoneyFault::MoreThanTwoDecimals) => Err(Refusal::AmountHasMoreThanTwoDecimals { value }),
        Err(MoneyFault::TooLarge) => Err(Refusal::AmountTooLarge { value }),
    }
}

/// A whole number.
pub(super) fn number(cells: Cells<'_>, name: &str) -> Result<u32, Refusal> {
    let text = text(cells, name)?;
    text.parse().map_err(|_| Refusal::NumberNotValid { value: text.to_owned() })
}

/// A rate factor: `80`, `80%` and `0.8` all mean eighty per cent, since no factor lies at or above 10.
pub(super) fn factor(text: &str) -> Result<Rate, Refusal> {
    let rate: Option<Rate> = text.parse().ok();
    let is_percent = |rate: Rate| !text.ends_with(['%', '\u{ff05}']) && rate.ratio() >= rust_decimal::Decimal::TEN;
    let rate = rate.and_then(|rate| if is_percent(rate) { Rate::from_percent(rate.ratio()) } else { Some(rate) });
    rate.filter(|rate| !rate.is_zero()).ok_or_else(|| Refusal::RateNotValid { value: text.to_owned() })
}

/// One word of a list; `otherwise` where it was not given.
pub(super) fn choice<T: FromStr>(cells: Cells<'_>, name: &str, choices: &[&str], otherwise: T) -> Result<T, Refusal> {
    let Some(text) = cells(name) else { return Ok(otherwise) };
    text.parse().map_err(|_| Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices.join(", ") })
}

/// One word of a list, which has to be there.
pub(super) fn word<T: FromStr>(cells: Cells<'_>, name: &str, choices: &[&str]) -> Result<T, Refusal> {
    let text = text(cells, name)?;
    text.parse().map_err(|_| Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices.join(", ") })
}

/// An age such as `61y3m`.
pub(super) fn age(cells: Cells<'_>, name: &str) -> Result<Age, Refusal> {
    let text = text(cells, name)?;
    text.parse().map_err(|_| Refusal::AgeNotValid { value: text.to_owned() })
}

/// A region that the law knows.
pub(super) fn known_region(cells: Cells<'_>, name: &str, policy: &Policy) -> Result<RegionCode, Refusal> {
    let region = region(cells, name)?;
    if policy.knows_region(region) { Ok(region) } else { Err(Refusal::RegionUnknown { region }) }
}

/// An amount that may be zero.
pub(super) fn money(cells: Cells<'_>, name: &str) -> Result<Money, Refusal> {
    match positive_money(cells, name) {
        Err(Refusal::AmountNotPositive { value }) => match Money::parse(&value) {
            Ok(Money::ZERO) => Ok(Money::ZERO),
            _ => Err(Refusal::AmountNegative { value }),
        },
        other => other,
    }
}

/// A number above zero, with decimals.
pub(super) fn positive_decimal(cells: Cells<'_>, name: &str) -> Result<Decimal, Refusal> {
    let text = text(cells, name)?;
    let number: Option<Decimal> = text.replace(',', "").parse().ok();
    let fits = |number: &Decimal| *number > Decimal::ZERO && *number < Decimal::from(1_000_000_000);
    number.filter(fits).ok_or_else(|| Refusal::DecimalNotValid { value: text.to_owned() })
}

/// Months of a life: nobody has more than 1200.
pub(super) fn months(cells: Cells<'_>, name: &str) -> Result<u32, Refusal> {
    let months = number(cells, name)?;
    if months <= 1200 { Ok(months) } else { Err(Refusal::NumberNotValid { value: months.to_string() }) }
}

/// A coefficient: `1.3%`, `1.3` and `0.013` all mean 1.3 per cent, since none lies between 0.1 per cent and 10 per cent otherwise.
pub(super) fn percent_or_ratio(text: &str) -> Result<Decimal, Refusal> {
    let rate: Option<Rate> = text.parse().ok();
    let fault = || Refusal::RateNotValid { value: text.to_owned() };
    let ratio = rate.ok_or_else(fault)?.ratio();
    let is_percent = !text.ends_with(['%', '\u{ff05}']) && ratio >= Decimal::new(1, 1);
    Ok(if is_percent { ratio / Decimal::ONE_HUNDRED } else { ratio })
}
