//! Moving a pension relation between provinces (转移接续, 国办发〔2009〕66号): what is moved, and where the benefit is paid.

use rust_decimal::Decimal;

use crate::model::{Money, RegionCode, Rounding};
use crate::policy::TransferTerms;
use crate::rules::Decision;

/// What goes with the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transferred {
    pub pooled: Money,
    pub account: Money,
    pub total: Money,
}

/// The pooled part of the contribution wages since 1998, and the whole account.
pub fn transferred(wages: Money, account: Money, terms: &TransferTerms) -> Decision<Transferred> {
    let pooled = Money::rounded(wages.yuan() * terms.pooled_rate, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    let total = pooled + account;
    let workings =
        vec![format!("{wages} × {} = {pooled}", terms.pooled_rate), format!("{pooled} + {account} = {total}")];
    Decision { value: Transferred { pooled, account, total }, workings, sources: terms.sources.clone() }
}

/// Months in a place, in the order in which the person was insured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    pub region: RegionCode,
    pub months: u32,
    /// Months of a temporary account do not make a place of benefit.
    pub is_temporary: bool,
}

/// Where the benefit is paid. The last stay is where the relation is now. At the place of the household register it stays there; else
/// where there are ten years: the present place, then the last one before it; else the place of the household register.
pub fn place_of_benefit(household: RegionCode, stays: &[Stay], terms: &TransferTerms) -> Decision<RegionCode> {
    let present = stays.last().map(|stay| stay.region);
    let months_in = |region: RegionCode| -> u32 {
        stays.iter().filter(|stay| stay.region == region && !stay.is_temporary).map(|stay| stay.months).sum()
    };
    let has_enough = |region: &RegionCode| months_in(*region) >= terms.needed_months;
    let value = match present {
        Some(present) if present == household => household,
        Some(present) if has_enough(&present) => present,
        _ => stays.iter().rev().map(|stay| stay.region).find(has_enough).unwrap_or(household),
    };
    let workings = stays.iter().map(|stay| {
        let kind = if stay.is_temporary { " (temporary_account)" } else { "" };
        format!("{}: {} / {}{kind}", stay.region, stay.months, terms.needed_months)
    });
    Decision { value, workings: workings.chain([format!("→ {value}")]).collect(), sources: terms.sources.clone() }
}

/// A year's unemployment or pension contributions parted by months, the way a relation without an account is settled.
pub fn by_months(amount: Money, months: u32, of_months: u32) -> Money {
    let part = amount.yuan() * Decimal::from(months) / Decimal::from(of_months.max(1));
    Money::rounded(part, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}
