//! Unemployment benefit (失业保险金): months by months of contribution, carried over, never above the cap (社会保险法 第四十六条); amounts
//! by the month drawn; until retirement for those who are near it (国务院办法 第七条).

use rust_decimal::Decimal;

use crate::model::{Money, Month, Rounding};
use crate::policy::{UnemploymentAmounts, UnemploymentTerms};
use crate::rules::Decision;

/// The months of benefit: by the ladder, with what was left from before, up to the cap.
pub fn months(paid: u32, left: u32, terms: &UnemploymentTerms) -> Decision<u32> {
    let new = terms.ladder.at(paid).unwrap_or(0);
    let value = (new + left).min(terms.cap);
    let mut workings: Vec<String> = terms.ladder_ended.iter().map(|day| format!("ladder_ended: {day}")).collect();
    workings.push(format!("months_new: {paid} → {new}"));
    workings.push(format!("months_due: min({}, {new} + {left}) = {value}", terms.cap));
    Decision { value, workings, sources: terms.sources.clone() }
}

/// What the month of a benefit comes to that is drawn as the `ordinal`th, counted from 1.
pub fn amount_of(ordinal: u32, months: u32, amounts: &UnemploymentAmounts) -> Money {
    let exact = match ordinal {
        _ if ordinal > months => amounts.extended,
        ..=12 => amounts.first,
        _ => amounts.later,
    };
    Money::rounded(exact, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

/// The last month of benefit. Who still draws it less than the allowed months before retirement draws it up to that month.
pub fn last_month(first: Month, months: u32, retires: Option<Month>, near_retirement_months: u32) -> Month {
    let end = first.plus(months.cast_signed() - 1);
    let is_near = |month: &Month| *month > end && month.months_since(end) < near_retirement_months.cast_signed();
    retires.filter(is_near).unwrap_or(end)
}

/// The month in which so many months of benefit are drawn, where some months interrupt it.
pub fn end_of(first: Month, months: u32, interrupted: &[Month]) -> Month {
    let (mut end, mut left) = (first.plus(-1), months);
    while left > 0 {
        end = end.plus(1);
        left -= u32::from(!interrupted.contains(&end));
    }
    end
}

/// As the how-manieth a month of benefit is drawn, counted from 1; one that interrupts it as the one after it.
pub fn ordinal_of(first: Month, month: Month, interrupted: &[Month]) -> u32 {
    let passed = u32::try_from(month.months_since(first)).unwrap_or(0);
    let missed = interrupted.iter().filter(|missed| **missed >= first && **missed < month).count();
    passed + 1 - u32::try_from(missed).unwrap_or(0).min(passed)
}

/// What is paid at once to somebody who finds work: a part of the months left, part months counting as whole ones.
pub fn on_reemployment(left: u32, ratio: Decimal, amount: Money) -> Money {
    let months = (Decimal::from(left) * ratio).ceil();
    Money::rounded(amount.yuan() * months, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

/// Whether the fund pays the pension contributions of a month of benefit: less than the allowed months before the statutory retirement, that
/// month included (国务院办法 第七条). Reading: it is about whoever draws the benefit that near to retirement, whether his months were
/// extended or reach that far by themselves.
pub fn is_pension_paid(month: Month, retires: Month, within_months: u32) -> bool {
    month <= retires && retires.months_since(month) < within_months.cast_signed()
}

/// The premium that the fund pays for a month of benefit: of medical insurance (社会保险法 第四十八条), of pension insurance (国务院办法 第七条).
pub fn premium(base: Money, rates: Decimal) -> Money {
    Money::rounded(base.yuan() * rates, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}
