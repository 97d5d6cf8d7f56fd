//! Retirement (退休): the statutory month, and the window in which somebody may choose (弹性退休).
//! 全国人大常委会 2024-09-13 关于实施渐进式延迟法定退休年龄的决定; 国务院办法 第一条, 第三条.

use crate::model::{Age, Month};
use crate::policy::RetirementTerms;
use crate::rules::Decision;

/// When somebody retires by law, and between which months he may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retirement {
    pub delay_months: u32,
    pub age: Age,
    pub month: Month,
    /// Never below the age before the ladder (办法 第三条).
    pub earliest: Month,
    pub latest: Month,
}

/// The statutory month of somebody born in a month. The month chosen is another matter: [`Retirement::allows`].
pub fn retirement(birth: Month, terms: &RetirementTerms) -> Decision<Retirement> {
    let ladder = &terms.ladder;
    let since = birth.months_since(ladder.from);
    let steps = u32::try_from(since).map_or(0, |since| since / ladder.step + 1);
    let delay_months = steps.min(ladder.cap);
    let base = ladder.base * 12;
    let age = Age::from_months(base + delay_months);
    let at = |age: u32| birth.plus(age.cast_signed());
    let month = at(age.in_months());
    let earliest = at(base).max(month.plus(-terms.early_months.cast_signed()));
    let latest = month.plus(terms.late_months.cast_signed());
    let delay = if since < 0 {
        format!("delay: {birth} < {} = 0", ladder.from)
    } else {
        format!("delay: min({}, ⌊{since} ÷ {}⌋ + 1) = {delay_months}", ladder.cap, ladder.step)
    };
    let workings = vec![
        delay,
        format!("statutory_month: {birth} + {} + {delay_months}m = {month} ({age})", Age::from_months(base)),
        format!("earliest_month: max({}, {month} − {}m) = {earliest}", at(base), terms.early_months),
        format!("latest_month: {month} + {}m = {latest}", terms.late_months),
    ];
    let value = Retirement { delay_months, age, month, earliest, latest };
    Decision { value, workings, sources: terms.sources.clone() }
}

impl Retirement {
    /// Whether a month may be chosen, given the application where it is not the statutory one.
    pub fn allows(&self, chosen: Month) -> bool {
        (self.earliest..=self.latest).contains(&chosen)
    }

    /// The year whose minimum of contribution months counts: the chosen one where it is earlier than the statutory one.
    /// Reading: who retires later is measured by the year in which he could have retired (人社部发〔2024〕94号).
    pub fn minimum_of(&self, chosen: Month) -> Month {
        chosen.min(self.month)
    }
}
