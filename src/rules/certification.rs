//! Certification of who draws a pension (领取资格认证, 社会保险经办条例 第二十六条): it holds for some months counted from the last one that was
//! passed, rolling. Paid is the month in which it ends; from the month after, payment is suspended.

use chrono::NaiveDate;

use crate::model::Month;

/// How a certification stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certification {
    Holds,
    /// It ends soon.
    Due,
    Overdue,
}

/// The last month that is paid without a new certification.
pub fn due_month(certified_on: NaiveDate, months: u32) -> Month {
    Month::of(certified_on).plus(months.cast_signed())
}

/// How it stands on a day, where it is due within some days of its end.
pub fn stands(due: Month, on: NaiveDate, within: u32) -> Certification {
    let left = (due.last_day() - on).num_days();
    if left < 0 {
        Certification::Overdue
    } else if left <= i64::from(within) {
        Certification::Due
    } else {
        Certification::Holds
    }
}
