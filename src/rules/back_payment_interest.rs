//! The interest of back payments of employees' pension (补缴利息): what is paid late bears the account's crediting rate from its month to
//! the month before the payment, every step rounded to fen. The year of payment has no rate yet and bears that of the year before.

use super::Decision;
use super::account_interest::months_of_first_year;
use crate::model::{Money, Month, Rate, Rounding};
use crate::refusal::Refusal;

/// A month's contribution that is paid late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Late {
    pub month: Month,
    pub amount: Money,
}

const MONTHS: i32 = 12;

/// The interest of months, ascending, that are paid in a month.
pub fn interest(
    late: &[Late],
    paid: Month,
    rate_of: impl Fn(i32) -> Result<Rate, Refusal>,
) -> Result<Decision<Money>, Refusal> {
    let (mut principal, mut interest, mut workings) = (Money::ZERO, Money::ZERO, Vec::new());
    let first = late.first().map_or(paid.year(), |late| late.month.year());
    for year in first..=paid.year() {
        let (rate, end) =
            if year < paid.year() { (rate_of(year)?, MONTHS) } else { (rate_of(year - 1)?, paid.month() - 1) };
        let own: Vec<&Late> = late.iter().filter(|late| late.month.year() == year).collect();
        let carried = principal + interest;
        let on_carried = of_months(carried.fen() * i64::from(end), rate);
        let months = |late: &Late| i64::from((months_of_first_year(late.month) - (MONTHS - end)).max(0));
        let products: i64 = own.iter().map(|late| late.amount.fen() * months(late)).sum();
        let on_own = of_months(products, rate);
        for (what, amount) in [(carried, on_carried), (Money::from_fen(products), on_own)] {
            if amount.is_positive() {
                workings.push(format!("{year}: {what}, {rate}: {amount}"));
            }
        }
        interest += on_carried + on_own;
        principal += own.iter().map(|late| late.amount).sum();
    }
    Ok(Decision { value: interest, workings, sources: vec!["劳办发〔1997〕116号".to_owned()] })
}

/// The interest of fen times months.
fn of_months(products: i64, rate: Rate) -> Money {
    // Of the product of a whole year the twelfth is taken by the rate itself, so that nothing is rounded before.
    let yuan = rust_decimal::Decimal::new(products, 2) * rate.ratio() / rust_decimal::Decimal::from(MONTHS);
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or(Money::ZERO)
}

/// What of the interest falls on each month: its own, the last one taking the fen that rounding leaves.
pub fn shares(
    late: &[Late],
    paid: Month,
    rate_of: impl Fn(i32) -> Result<Rate, Refusal>,
) -> Result<Vec<Money>, Refusal> {
    let all = interest(late, paid, &rate_of)?.value;
    let mut shares = Vec::with_capacity(late.len());
    for one in late {
        shares.push(interest(std::slice::from_ref(one), paid, &rate_of)?.value);
    }
    let rest = all - shares.iter().copied().sum();
    if let Some(last) = shares.last_mut() {
        *last += rest;
    }
    Ok(shares)
}
