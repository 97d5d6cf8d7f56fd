//! How employers and persons stand with the office: active, cancelled, dormant.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{Month, Standing, day_from_number, day_number};

/// Who stands so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Employer(i64),
    Person(i64),
}

/// A standing in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    pub state: Standing,
    /// The day of the event.
    pub on: chrono::NaiveDate,
    pub reason: String,
    pub evidence: String,
    pub operation: i64,
}

const COLUMNS: &str = "state, from_on, reason, evidence, operation";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Stands> {
    let (state, on): (String, i64) = (row.get(0)?, row.get(1)?);
    let text = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    Ok(Stands {
        state: state.parse().unwrap_or(Standing::Active),
        on: day_from_number(on).ok_or(rusqlite::Error::IntegralValueOutOfRange(1, on))?,
        reason: text(2)?,
        evidence: text(3)?,
        operation: row.get(4)?,
    })
}

impl Subject {
    const fn column(self) -> (&'static str, i64) {
        match self {
            Self::Employer(number) => ("employer", number),
            Self::Person(number) => ("person", number),
        }
    }

    pub const fn number(self) -> i64 {
        self.column().1
    }
}

impl Reader<'_> {
    /// How somebody stands, where anything but the registration was ever entered.
    pub fn standing(&self, subject: Subject) -> anyhow::Result<Option<Stands>> {
        self.standing_known(subject, (i64::MAX, i64::MAX))
    }

    /// How somebody stood on a day, as known after an operation.
    pub fn standing_known(&self, subject: Subject, (day, known): (i64, i64)) -> anyhow::Result<Option<Stands>> {
        let (column, number) = subject.column();
        let sql = format!(
            "SELECT {COLUMNS} FROM standing WHERE {column} = ?1 AND from_on <= ?2 AND operation <= ?3 \
             ORDER BY row DESC LIMIT 1"
        );
        Ok(self.connection().prepare_cached(&sql)?.query_row([number, day, known], from_row).optional()?)
    }

    /// The employers that are no longer assessed, with the last month that is.
    pub fn ended_employers(&self) -> anyhow::Result<HashMap<i64, Month>> {
        self.ended("employer")
    }

    /// The persons that ended, with the last month that is paid.
    pub fn ended_persons(&self) -> anyhow::Result<HashMap<i64, Month>> {
        self.ended("person")
    }

    fn ended(&self, column: &str) -> anyhow::Result<HashMap<i64, Month>> {
        let sql = format!("SELECT {column}, state, from_on FROM standing WHERE {column} IS NOT NULL ORDER BY row");
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut ended = HashMap::new();
        while let Some(row) = rows.next()? {
            let (number, is_active) = (row.get(0)?, row.get_ref(1)?.as_str()? == "active");
            match day_from_number(row.get(2)?).filter(|_| !is_active) {
                Some(on) => ended.insert(number, Month::of(on)),
                None => ended.remove(&number),
            };
        }
        Ok(ended)
    }

    /// The operations that gave somebody a standing after one.
    pub fn standings_since(&self, subject: Subject, operation: i64) -> anyhow::Result<Vec<i64>> {
        let (column, number) = subject.column();
        let sql = format!("SELECT operation FROM standing WHERE {column} = ?1 AND operation > ?2 ORDER BY row");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map((number, operation), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Who was given a standing by an operation, with how he stood before it.
    pub fn standings_of(&self, operation: i64) -> anyhow::Result<Vec<Subject>> {
        let mut statement =
            self.connection().prepare("SELECT employer, person FROM standing WHERE operation = ?1 ORDER BY row")?;
        let rows = statement.query_map([operation], |row| {
            let employer: Option<i64> = row.get(0)?;
            Ok(match employer {
                Some(employer) => Subject::Employer(employer),
                None => Subject::Person(row.get(1)?),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    pub fn insert_standing(&mut self, subject: Subject, stands: &Stands, line: u64) -> anyhow::Result<()> {
        let (employer, person) = match subject {
            Subject::Employer(number) => (Value::Int(number), Value::Null),
            Subject::Person(number) => (Value::Null, Value::Int(number)),
        };
        let (operation, state): (i64, &str) = (self.operation(), stands.state.into());
        self.insert(
            TableId::Standing,
            &[
                employer,
                person,
                Value::Text(state),
                Value::Int(day_number(stands.on)),
                Value::text_or_null(&stands.reason),
                Value::text_or_null(&stands.evidence),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}
