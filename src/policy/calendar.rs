//! Days of work and of rest by the State Council's yearly notices (全国年节及纪念日放假办法 第六条).
//! A year that no file has is unknown: it is never guessed.

use std::collections::{BTreeMap, HashMap};

use chrono::{Datelike, NaiveDate, Weekday};

use super::table::{Table, read_table};
use crate::model::parse_day;
use crate::refusal::Refusal;

/// The known years with their days that differ from the plain week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeMap<i32, BTreeMap<NaiveDate, DayKind>>,
}

/// What the notice makes of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayKind {
    Off,
    Work,
}

/// The holidays that lie on the same day every year, month and day (全国年节及纪念日放假办法 第二条, in force since 1999-09-18): New
/// Year, Labour Day and the first three days of National Day. A notice that makes one of them a day of work is not whole.
const FIXED_HOLIDAYS: [(u32, u32); 5] = [(1, 1), (5, 1), (10, 1), (10, 2), (10, 3)];

/// The columns of a calendar file.
pub(super) const HEADER: [&str; 3] = ["date", "kind", "occasion"];

impl Calendar {
    /// Whether people work on a day; refuses a year it does not know.
    pub fn is_working_day(&self, day: NaiveDate) -> Result<bool, Refusal> {
        let days = self.years.get(&day.year()).ok_or(Refusal::CalendarMissing { year: day.year() })?;
        Ok(match days.get(&day) {
            Some(kind) => *kind == DayKind::Work,
            None => !is_weekend(day),
        })
    }

    /// Whether the year is known.
    pub fn knows(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// The known years, ascending.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.years.keys().copied()
    }

    /// The fixed holidays that a known year does not have off: what is left out there was most likely left out by mistake.
    pub(super) fn holidays_at_work(&self) -> Vec<NaiveDate> {
        let of_year = |year: i32| {
            FIXED_HOLIDAYS.into_iter().filter_map(move |(month, day)| NaiveDate::from_ymd_opt(year, month, day))
        };
        self.years().flat_map(of_year).filter(|day| self.is_working_day(*day) == Ok(true)).collect()
    }

    /// How many working days a year has.
    pub fn working_days(&self, year: i32) -> Result<u32, Refusal> {
        let first = NaiveDate::from_yo_opt(year, 1).ok_or(Refusal::CalendarMissing { year })?;
        let mut count = 0;
        for day in first.iter_days().take_while(|day| day.year() == year) {
            count += u32::from(self.is_working_day(day)?);
        }
        Ok(count)
    }

    /// Takes the years of another calendar; they replace those of the same number.
    pub(super) fn replace(&mut self, newer: Self) {
        self.years.extend(newer.years);
    }
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// Reads `date,kind,occasion` of one or more whole years: a day that is not listed is a weekday or weekend as usual.
pub(super) fn read_calendar(file: &str, text: &str) -> Result<Calendar, Refusal> {
    let mut calendar = Calendar::default();
    for (day, kind) in special_days(text).whole(file)? {
        calendar.years.entry(day.year()).or_default().insert(day, kind);
    }
    Ok(calendar)
}

/// All days that can be read, and what is wrong with the others.
pub(super) fn special_days(text: &str) -> Table<(NaiveDate, DayKind)> {
    let mut known: HashMap<NaiveDate, u64> = HashMap::new();
    read_table(text, &HEADER, |line, mut cells| {
        let day = cells.read(0, |text| {
            let day = parse_day(text).map_err(|_| Refusal::DateNotValid { value: text.to_owned() })?;
            let first_line = *known.entry(day).or_insert(line);
            if first_line == line { Ok(day) } else { Err(Refusal::DuplicateRow { first_line }) }
        });
        let kind = cells.read(1, |text| match text {
            "off" => Ok(DayKind::Off),
            "work" => Ok(DayKind::Work),
            _ => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: "off, work".to_owned() }),
        });
        cells.finish(day.zip(kind))
    })
}
