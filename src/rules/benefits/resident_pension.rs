//! The residents' pension (城乡居民养老金, 国发〔2014〕8号): the basic amount, the account divided by 139 for everybody, and what years add.

use rust_decimal::Decimal;

use crate::model::{Money, Month, Rounding};
use crate::policy::ResidentPensionTerms;
use crate::rules::Decision;

/// A monthly residents' pension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentPension {
    pub basic: Money,
    pub account: Money,
    pub years: Money,
    pub total: Money,
}

/// The basic amount as it is paid.
pub fn basic_amount(yuan: Decimal) -> Money {
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

/// What is paid at death where the region pays months of the basic amount (丧葬补助).
pub fn funeral_grant(basic: Money, months: Decimal) -> Decision<Money> {
    let value = Money::rounded(basic.yuan() * months, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    Decision { value, workings: vec![format!("funeral_grant: {basic} × {months} = {value}")], sources: Vec::new() }
}

/// The years of contribution that are owed by whoever reaches the age in a month: the minimum, or the whole years since the region has had
/// the scheme where there were fewer (国发〔2014〕8号 六).
pub fn years_owed(of_age: Month, terms: &ResidentPensionTerms) -> u32 {
    let since = |since| u32::try_from(of_age.months_since(since) / 12).unwrap_or(0);
    terms.scheme_since.map_or(terms.minimum_years, |start| since(start).min(terms.minimum_years))
}

/// The monthly pension of somebody with a balance and so many years of contribution.
pub fn pension(
    balance: Money,
    years_paid: u32,
    basic: Money,
    terms: &ResidentPensionTerms,
) -> Decision<ResidentPension> {
    let round = |yuan| Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    let account = round(balance.yuan() / terms.divisor);
    let years = terms.per_year.as_ref().map_or(Money::ZERO, |steps| round(steps.marginal(Decimal::from(years_paid))));
    let total = basic + account + years;
    let workings = vec![
        format!("account_pension: {balance} ÷ {} = {account}", terms.divisor),
        format!("total: {basic} + {account} + {years} = {total}"),
    ];
    Decision { value: ResidentPension { basic, account, years, total }, workings, sources: terms.sources.clone() }
}
