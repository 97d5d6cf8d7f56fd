//! Instalments of a repayment agreement (还款协议, 社会保险经办条例 第四十六条): equal parts cut to the fen, one a month, the last with the rest.

use chrono::{Months, NaiveDate};

use crate::model::Money;

/// The instalments of an amount, the first on a day, each of the others a month later.
pub fn instalments(amount: Money, count: i64, first: NaiveDate) -> Vec<(NaiveDate, Money)> {
    let part = Money::from_fen(amount.fen() / count.max(1));
    let due_on = |place: i64| {
        let months = Months::new(u32::try_from(place).unwrap_or_default());
        first.checked_add_months(months).unwrap_or(first)
    };
    let rest = |place: i64| if place + 1 == count { amount - Money::from_fen(part.fen() * (count - 1)) } else { part };
    (0..count).map(|place| (due_on(place), rest(place))).collect()
}

/// What of each instalment is paid by a sum: the first ones first.
pub fn paid_of(instalments: &[Money], sum: Money) -> Vec<Money> {
    let mut rest = sum.max(Money::ZERO);
    let paid = |amount: &Money| {
        let paid = rest.min(*amount);
        rest -= paid;
        paid
    };
    instalments.iter().map(paid).collect()
}
