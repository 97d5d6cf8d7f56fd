//! Maternity allowance (生育津贴): the employer's average monthly contribution wage of the year before ÷ 30 × days.
//! 女职工劳动保护特别规定 第七、八条; 社会保险法 第五十四条至第五十六条.

use chrono::{Months, NaiveDate};
use rust_decimal::Decimal;

use crate::model::{BirthKind, Money, Rounding, RoundingOrder};
use crate::policy::{MaternityTerms, Pregnancies};
use crate::rules::Decision;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birth {
    pub kind: BirthKind,
    pub children: u32,
    /// Of the pregnancy, where it ended in a miscarriage.
    pub miscarriage_months: u32,
    pub extra_days: u32,
}

/// Days and allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MaternityAllowance {
    pub days: u32,
    pub allowance: Money,
}

/// Whether two events must be of one pregnancy. Reading: the law names no distance; what lies closer than a pregnancy can follow
/// another was entered twice.
pub fn is_same_pregnancy(one: (NaiveDate, BirthKind), other: (NaiveDate, BirthKind), apart: Pregnancies) -> bool {
    let (earlier, later) = if one.0 <= other.0 { (one, other) } else { (other, one) };
    let months = if later.1 == BirthKind::Miscarriage { apart.before_miscarriage } else { apart.before_birth };
    earlier.0.checked_add_months(Months::new(months)).is_some_and(|first| later.0 < first)
}

/// The days that the region adds: they are leave after a birth (生育假, 奖励假), and a miscarriage has none of them.
pub const fn region_days(kind: BirthKind, terms: &MaternityTerms) -> u32 {
    match kind {
        BirthKind::Normal | BirthKind::Difficult => terms.extra_days,
        BirthKind::Miscarriage => 0,
    }
}

/// The allowance for a birth.
pub fn allowance(wage: Decimal, birth: &Birth, terms: &MaternityTerms) -> Decision<MaternityAllowance> {
    let further = terms.further_child_days * birth.children.saturating_sub(1);
    let (days, shown) = match birth.kind {
        BirthKind::Miscarriage => {
            let days = terms.miscarriage_days.at(birth.miscarriage_months).unwrap_or(0);
            (days + birth.extra_days, format!("{days} + {}", birth.extra_days))
        }
        BirthKind::Normal | BirthKind::Difficult => {
            let difficult = if birth.kind == BirthKind::Difficult { terms.difficult_days } else { 0 };
            let days = terms.days + difficult + further + birth.extra_days;
            (days, format!("{} + {difficult} + {further} + {}", terms.days, birth.extra_days))
        }
    };
    let round = |yuan| Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    let day = wage / terms.divisor;
    let allowance = match terms.rounding_order {
        // Multiplied first, so that a third of a fen is not lost in the division.
        RoundingOrder::Once => round(wage * Decimal::from(days) / terms.divisor),
        RoundingOrder::DayFirst => round(round(day).yuan() * Decimal::from(days)),
    };
    let amount = match terms.rounding_order {
        RoundingOrder::Once => format!("maternity_allowance: {wage} × {days} ÷ {} = {allowance}", terms.divisor),
        RoundingOrder::DayFirst => {
            format!("maternity_allowance: {wage} ÷ {} = {}; × {days} = {allowance}", terms.divisor, round(day))
        }
    };
    let workings = vec![format!("leave_days: {shown} = {days}"), amount];
    Decision { value: MaternityAllowance { days, allowance }, workings, sources: terms.sources.clone() }
}

/// What the employer still owes where the wage for those days is higher than the allowance (就高补差).
pub fn employer_difference(wage_of_leave: Money, allowance: Money) -> Money {
    (wage_of_leave - allowance).max(Money::ZERO)
}
