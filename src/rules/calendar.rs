//! Time limits (期限): the day it starts from is not counted; one that ends on a day of rest is moved (民法典 第二百零一、
//! 二百零三条). Working days go by the State Council's notices; a year without calendar is refused, never guessed.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use strum::{Display, EnumString};

use crate::model::Month;
use crate::policy::{Calendar, Roll};
use crate::refusal::Refusal;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Unit {
    /// 工作日
    #[strum(serialize = "wd")]
    WorkingDays,
    /// 自然日
    Days,
}

/// A time limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub count: u32,
    pub unit: Unit,
    pub roll: Roll,
}

impl Limit {
    /// So many working days.
    pub const fn working_days(count: u32) -> Self {
        Self { count, unit: Unit::WorkingDays, roll: Roll::Next }
    }

    /// So many days, moved on to the next working day.
    pub const fn days(count: u32) -> Self {
        Self { count, unit: Unit::Days, roll: Roll::Next }
    }
}

/// The last day of a limit that starts on a day.
pub fn due(start: NaiveDate, limit: Limit, calendar: &Calendar) -> Result<NaiveDate, Refusal> {
    let last = match limit.unit {
        Unit::WorkingDays => after_working_days(start, limit.count, calendar)?,
        Unit::Days => after_days(start, limit.count)?,
    };
    rolled(last, limit.roll, calendar)
}

/// How the last day of a limit came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The last day before it is moved off days of rest.
    pub last: NaiveDate,
    pub due: NaiveDate,
    /// Days of rest on the way, first and last of each run.
    pub rest: Vec<(NaiveDate, NaiveDate)>,
    /// Saturdays and Sundays on the way on which people work (调休).
    pub worked: Vec<NaiveDate>,
}

/// The same with the days of rest on the way; natural days have none.
pub fn explained(start: NaiveDate, limit: Limit, calendar: &Calendar) -> Result<Explained, Refusal> {
    let last = due(start, Limit { roll: Roll::None, ..limit }, calendar)?;
    let due = rolled(last, limit.roll, calendar)?;
    let (mut rest, mut worked): (Vec<(NaiveDate, NaiveDate)>, _) = (Vec::new(), Vec::new());
    let counts = limit.unit == Unit::WorkingDays;
    for day in start.iter_days().skip(1).take_while(|day| counts && *day <= last) {
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        match (calendar.is_working_day(day)?, rest.last_mut()) {
            (true, _) if is_weekend => worked.push(day),
            (true, _) => {}
            (false, Some((_, end))) if end.succ_opt() == Some(day) => *end = day,
            (false, _) => rest.push((day, day)),
        }
    }
    Ok(Explained { last, due, rest, worked })
}

/// How many working days follow a day up to another: the first does not count, the last does.
pub fn working_days_between(from: NaiveDate, to: NaiveDate, calendar: &Calendar) -> Result<u32, Refusal> {
    let mut count = 0;
    for day in from.iter_days().skip(1).take_while(|day| *day <= to) {
        count += u32::from(calendar.is_working_day(day)?);
    }
    Ok(count)
}

fn after_working_days(start: NaiveDate, count: u32, calendar: &Calendar) -> Result<NaiveDate, Refusal> {
    let (mut day, mut left) = (start, count);
    while left > 0 {
        day = day.succ_opt().ok_or_else(|| beyond(count))?;
        left -= u32::from(calendar.is_working_day(day)?);
    }
    Ok(day)
}

fn after_days(start: NaiveDate, count: u32) -> Result<NaiveDate, Refusal> {
    let last = start.checked_add_days(Days::new(count.into()));
    last.filter(|day| Month::of(*day) <= Month::of(start).plus(12 * 200)).ok_or_else(|| beyond(count))
}

fn beyond(count: u32) -> Refusal {
    Refusal::NumberNotValid { value: count.to_string() }
}

/// Moves a day off days of rest.
pub fn rolled(day: NaiveDate, roll: Roll, calendar: &Calendar) -> Result<NaiveDate, Refusal> {
    let step = match roll {
        Roll::Next => NaiveDate::succ_opt,
        Roll::Prev => NaiveDate::pred_opt,
        Roll::None => return Ok(day),
    };
    let mut moved = day;
    while !calendar.is_working_day(moved)? {
        moved = step(&moved).ok_or_else(|| Refusal::DateNotValid { value: day.to_string() })?;
    }
    Ok(moved)
}
