//! The interest of an individual account (个人账户) by monthly products (月积数法, 劳办发〔1997〕116号): a credit of month n bears interest
//! for the months from n to December, the balance of the year before for the whole year. Nothing is rounded on the way.

use rust_decimal::Decimal;

use super::Decision;
use crate::model::{Money, Month, Rate, Rounding};
use crate::refusal::Refusal;

/// What an account comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Credited {
    pub interest: Money,
    pub balance: Money,
}

const MONTHS: i32 = 12;

/// Months of its first year for which a credit of a month bears interest: that month and all after it.
pub const fn months_of_first_year(credited: Month) -> i32 {
    MONTHS - credited.month() + 1
}

/// The interest of a year: the opening balance for the whole of it, the monthly products (credit × months) for their parts.
pub fn interest_of_year(opening: Money, products: Money, rate: Rate) -> Decimal {
    opening.yuan() * rate.ratio() + products.yuan() * rate.ratio() / Decimal::from(MONTHS)
}

/// One credit with interest to the end of a year. `rate_of` gives the crediting rate of a year, or says that there is none.
pub fn one_credit(
    month: Month,
    amount: Money,
    to_year: i32,
    rate_of: impl Fn(i32) -> Result<Rate, Refusal>,
) -> Result<Decision<Credited>, Refusal> {
    let mut balance = amount.yuan();
    let mut workings = Vec::new();
    for year in month.year()..=to_year {
        let rate = rate_of(year)?.ratio();
        let months = if year == month.year() { months_of_first_year(month) } else { MONTHS };
        let interest = balance * rate * Decimal::from(months) / Decimal::from(MONTHS);
        workings.push(format!("{year}: {} × {rate} × {months} ÷ 12 = {}", balance.normalize(), interest.normalize()));
        balance += interest;
    }
    let rounded = Money::rounded(balance, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO);
    let value = Credited { interest: rounded - amount, balance: rounded };
    Ok(Decision { value, workings, sources: vec!["劳办发〔1997〕116号; 人社部发〔2017〕31号".to_owned()] })
}
