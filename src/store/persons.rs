//! Insured persons in the file, with all their versions.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, Statement};

use super::merges::Merges;
use super::tables::TableId;
use super::writer::Value;
use super::{FIRST_LATER_VERSION, Reader, Writer};
use crate::model::{PackedPerson, Person, PersonDetails, day_from_number, day_number};

/// A version of a person as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonVersion {
    pub person: Person,
    /// Registered and taken back again: not of the register, its number free for a new registration.
    pub is_void: bool,
    pub operation: i64,
    pub line: i64,
    /// `20260930`: the day from which it holds.
    pub from_on: i64,
}

/// How far back and by what knowledge the register is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// What held on that day, `20260930`.
    pub day: i64,
    /// As known after that operation.
    pub operation: i64,
}

impl AsOf {
    /// What holds on the business date by all that is known.
    pub const NOW: Self = Self { day: i64::MAX, operation: i64::MAX };

    /// What held on the business date of now, as known after an operation.
    pub const fn is_of_today(self) -> bool {
        self.day == i64::MAX
    }
}

/// The version `v` of an employer or person that is in force on `:day`, as known after `:operation`: no later one of the same subject
/// also counts. Today, what is registered for a later day is already what it will be then.
pub(super) fn in_force(table: &str, as_of: AsOf) -> String {
    let begins = format!("(SELECT f.from_on FROM {table} f WHERE f.row = v.{table})");
    let day = if as_of.is_of_today() {
        format!("max(:day, CASE WHEN v.row = v.{table} THEN v.from_on ELSE {begins} END)")
    } else {
        ":day".to_owned()
    };
    // Whoever was entered later than his insurance began is on the register from then on, as first entered.
    let since =
        if as_of.is_of_today() { "FALSE".to_owned() } else { format!("v.row = v.{table} AND {}", began(table)) };
    format!(
        "(v.from_on <= {day} OR ({since})) AND v.operation <= :operation AND NOT EXISTS (SELECT 1 FROM {table} w \
         WHERE w.{table} = v.{table} AND w.row <> w.{table} AND w.from_on <= {day} \
         AND w.operation <= :operation AND (w.from_on, w.operation) > (v.from_on, v.operation))"
    )
}

/// That what is on the register began by `:day`, whenever it was entered: a person's first insurance, an employer's first month.
fn began(table: &str) -> &'static str {
    match table {
        "employer" => "v.start_month * 100 + 1 <= :day",
        _ => {
            "EXISTS (SELECT 1 FROM enrolment e WHERE e.person = v.person AND e.kinds <> 0 \
             AND e.operation <= :operation AND e.from_month * 100 + 1 <= :day)"
        }
    }
}

const COLUMNS: &str = "v.person, v.is_void, v.operation, v.line, v.id_number, v.name, v.id_type, v.id_checked, \
                       v.ethnicity, v.hukou, v.phone, v.bank, v.bank_account, v.work_start, v.job_class, v.nationality, v.from_on";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<PersonVersion>> {
    let number: String = row.get(4)?;
    let Ok(id_number) = number.parse() else { return Ok(None) };
    let text = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    let details = PersonDetails {
        id_number,
        name: row.get(5)?,
        id_type: text(6)?,
        id_checked: row.get::<_, Option<bool>>(7)?.unwrap_or_default(),
        ethnicity: text(8)?,
        hukou: text(9)?,
        phone: text(10)?,
        bank: text(11)?,
        bank_account: text(12)?,
        work_start: row.get::<_, Option<i64>>(13)?.and_then(day_from_number),
        job_class: text(14)?,
        nationality: text(15)?,
    };
    Ok(Some(PersonVersion {
        person: Person { number: row.get(0)?, details },
        is_void: row.get(1)?,
        operation: row.get(2)?,
        line: row.get(3)?,
        from_on: row.get(16)?,
    }))
}

impl<'c> Reader<'c> {
    /// The version of a person in force.
    pub fn person(&self, number: i64, as_of: AsOf) -> anyhow::Result<Option<PersonVersion>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM person v WHERE (v.row = :person OR (v.person = :person AND v.row <> v.person)) AND {}",
            in_force("person", as_of)
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let named =
            rusqlite::named_params! {":person": number, ":day": self.day_of(as_of), ":operation": as_of.operation};
        Ok(statement.query_row(named, from_row).optional()?.flatten())
    }

    /// The versions of a person that hold, by day, one a day.
    pub fn person_versions(&self, number: i64) -> anyhow::Result<Vec<(i64, PersonDetails)>> {
        let mut versions = self.person_history(number)?;
        versions.sort_by_key(|version| (version.from_on, std::cmp::Reverse(version.operation)));
        versions.dedup_by_key(|version| version.from_on);
        Ok(versions.into_iter().map(|version| (version.from_on, version.person.details)).collect())
    }

    /// All versions of a person in the order of entry.
    pub fn person_history(&self, number: i64) -> anyhow::Result<Vec<PersonVersion>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM person v WHERE v.row = ?1 OR (v.person = ?1 AND v.row <> v.person) ORDER BY v.operation, v.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([number], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// The number of the person with an identity number, void or not.
    pub fn person_number(&self, id_number: &str) -> anyhow::Result<Option<i64>> {
        PersonFinder::new(self)?.find(id_number)
    }

    /// All persons of the register in the order of their numbers.
    pub fn each_person(
        &self,
        as_of: AsOf,
        mut take: impl FnMut(PersonVersion) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!(
            "SELECT {COLUMNS} FROM person v WHERE v.is_void = 0 AND {} ORDER BY v.person",
            in_force("person", as_of)
        );
        let mut statement = self.connection().prepare(&sql)?;
        let mut rows =
            statement.query(rusqlite::named_params! {":day": self.day_of(as_of), ":operation": as_of.operation})?;
        while let Some(row) = rows.next()? {
            if let Some(version) = from_row(row)? {
                take(version)?;
            }
        }
        Ok(())
    }

    /// Persons of a name, for the counter.
    pub fn persons_named(&self, name: &str) -> anyhow::Result<Vec<i64>> {
        let mut statement = self.connection().prepare_cached("SELECT DISTINCT person FROM person WHERE name = ?1")?;
        let rows = statement.query_map([name], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// A statement that reads the names of many persons by their numbers.
    pub fn person_names(&self) -> anyhow::Result<PersonNames<'c>> {
        // Where nobody has a later version, the first one is read by its key alone.
        let sql = if self.has_later_persons()? {
            "SELECT id_number, name FROM person WHERE row = coalesce((SELECT w.row FROM person w \
             WHERE w.person = ?1 AND w.row <> w.person AND w.from_on <= \
             max(?2, (SELECT f.from_on FROM person f WHERE f.row = ?1)) \
             ORDER BY w.from_on DESC, w.operation DESC LIMIT 1), ?1)"
        } else {
            "SELECT id_number, name FROM person WHERE row = ?1 AND ?2 IS NOT NULL"
        };
        Ok(PersonNames { statement: self.connection().prepare(sql)?, today: self.today() })
    }

    /// The highest number that a person has; 0 where there is none.
    pub fn last_person(&self) -> anyhow::Result<i64> {
        let sql = format!("SELECT coalesce(max(row), 0) FROM person WHERE row < {FIRST_LATER_VERSION}");
        Ok(self.connection().query_row(&sql, [], |row| row.get(0))?)
    }

    /// Whether the file holds any person.
    pub fn has_any_person(&self) -> anyhow::Result<bool> {
        Ok(self.connection().query_row("SELECT EXISTS (SELECT 1 FROM person)", [], |row| row.get(0))?)
    }

    /// Whether anybody has a later version.
    fn has_later_persons(&self) -> anyhow::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM person WHERE row >= ?1)";
        Ok(self.connection().query_row(sql, [FIRST_LATER_VERSION], |row| row.get(0))?)
    }

    /// A statement that finds many persons by their identity numbers.
    pub fn person_finder(&self) -> anyhow::Result<PersonFinder<'c>> {
        PersonFinder::new(self)
    }

    /// Persons of whom an operation wrote a version.
    pub fn persons_written_by(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT p.person FROM operation_write w JOIN person p ON p.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'person' AND p.operation = ?1 ORDER BY p.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

/// Reads identity number and name of persons, one after another, without copying them.
pub struct PersonNames<'c> {
    statement: Statement<'c>,
    today: i64,
}

impl PersonNames<'_> {
    /// Gives identity number and name of a person as they are now.
    pub fn with<T>(&mut self, person: i64, take: impl FnOnce(&str, &str) -> anyhow::Result<T>) -> anyhow::Result<T> {
        let mut rows = self.statement.query([person, self.today])?;
        let row = rows.next()?.ok_or_else(|| anyhow::anyhow!("person {person} is missing"))?;
        take(row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?)
    }
}

/// Finds persons by identity number, one after another.
pub struct PersonFinder<'c> {
    by_number: Statement<'c>,
    of_version: Statement<'c>,
    last_version: Statement<'c>,
    exists: Statement<'c>,
    /// Whether anybody has a later version: where nobody has, whoever is found is registered.
    has_later_versions: bool,
    merges: Merges,
}

impl<'c> PersonFinder<'c> {
    fn new(reader: &Reader<'c>) -> anyhow::Result<Self> {
        let connection = reader.connection();
        Ok(Self {
            // The index alone answers this: a first version stands under the person's own number.
            by_number: connection.prepare("SELECT row FROM person WHERE id_number = ?1 AND takes_number = 1")?,
            of_version: connection.prepare("SELECT person FROM person WHERE row = ?1")?,
            last_version: connection.prepare(
                "SELECT is_void FROM person WHERE person = ?1 AND row <> person ORDER BY from_on DESC, operation DESC LIMIT 1",
            )?,
            exists: connection.prepare("SELECT 1 FROM person WHERE row = ?1 AND row = person")?,
            has_later_versions: reader.has_later_persons()?,
            merges: reader.merges(i64::MAX)?,
        })
    }

    /// The number of a person of the register, by identity number; void ones are not of it. Of several numbers of one person it
    /// is the leading one.
    pub fn find_registered(&mut self, id_number: &str) -> anyhow::Result<Option<i64>> {
        let number = self.find(id_number)?;
        number.map_or(Ok(None), |number| self.registered(number))
    }

    /// The number under which a person of the register is known, where there is such a person.
    pub fn find_number(&mut self, number: i64) -> anyhow::Result<Option<i64>> {
        if self.exists.exists([number])? { self.registered(number) } else { Ok(None) }
    }

    fn registered(&mut self, number: i64) -> anyhow::Result<Option<i64>> {
        Ok((!self.is_void(number)?).then(|| self.merges.leading(number)))
    }

    fn is_void(&mut self, number: i64) -> anyhow::Result<bool> {
        if !self.has_later_versions {
            return Ok(false);
        }
        let is_void: Option<bool> = self.last_version.query_row([number], |row| row.get(0)).optional()?;
        Ok(is_void.unwrap_or(false))
    }

    /// The number of the person, void or not.
    pub fn find(&mut self, id_number: &str) -> anyhow::Result<Option<i64>> {
        let row: Option<i64> = self.by_number.query_row([id_number], |row| row.get(0)).optional()?;
        match row {
            Some(row) if row >= FIRST_LATER_VERSION => {
                Ok(self.of_version.query_row([row], |row| row.get(0)).optional()?)
            }
            row => Ok(row),
        }
    }
}

impl Writer<'_> {
    /// Registers a person under the next number. `None`: the identity number is taken.
    pub fn insert_person(&mut self, person: &PackedPerson, from_on: i64, line: u64) -> anyhow::Result<Option<i64>> {
        let number = self.next_row(TableId::Person)?;
        let head = VersionHead { person: number, from_on, line, is_void: false, takes_number: true };
        let [name, ethnicity, hukou, phone, bank, bank_account, job_class, nationality] = person.texts();
        let texts = [name, "", ethnicity, hukou, phone, bank, bank_account, job_class, nationality];
        let values = PersonValues {
            id_number: person.id_number.as_str(),
            id_checked: person.id_checked,
            work_start: person.work_start,
            texts,
        };
        Ok(self.insert_person_row(number, &head, &values)?.then_some(number))
    }

    /// Adds a later version of a person.
    pub fn insert_person_version(&mut self, head: &VersionHead, details: &PersonDetails) -> anyhow::Result<()> {
        let row = self.next_later_row(TableId::Person)?;
        let values = PersonValues {
            id_number: details.id_number.as_str(),
            id_checked: details.id_checked,
            work_start: details.work_start,
            texts: [
                &details.name,
                &details.id_type,
                &details.ethnicity,
                &details.hukou,
                &details.phone,
                &details.bank,
                &details.bank_account,
                &details.job_class,
                &details.nationality,
            ],
        };
        self.insert_person_row(row, head, &values)?;
        Ok(())
    }

    fn insert_person_row(&mut self, row: i64, head: &VersionHead, person: &PersonValues<'_>) -> anyhow::Result<bool> {
        let [name, id_type, ethnicity, hukou, phone, bank, bank_account, job_class, nationality] = person.texts;
        let operation = self.operation();
        self.insert_at(
            TableId::Person,
            row,
            &[
                Value::Int(head.person),
                Value::Int(head.from_on),
                Value::Int(operation),
                Value::Int(head.line.cast_signed()),
                head.is_void.into(),
                head.takes_number.into(),
                Value::Text(person.id_number),
                Value::Text(name),
                Value::text_or_null(id_type),
                if person.id_checked { Value::Int(1) } else { Value::Null },
                Value::text_or_null(ethnicity),
                Value::text_or_null(hukou),
                Value::text_or_null(phone),
                Value::text_or_null(bank),
                Value::text_or_null(bank_account),
                Value::int_or_null(person.work_start.map(day_number)),
                Value::text_or_null(job_class),
                Value::text_or_null(nationality),
            ],
        )
    }
}

/// What the register says of a person, borrowed: name, document type, ethnicity, household registration, phone, bank, bank
/// account, job class and nationality as texts.
struct PersonValues<'a> {
    id_number: &'a str,
    id_checked: bool,
    work_start: Option<NaiveDate>,
    texts: [&'a str; 9],
}

/// What a version of a person says beside the details.
#[derive(Clone, Copy, Debug)]
pub struct VersionHead {
    pub person: i64,
    pub from_on: i64,
    pub line: u64,
    pub is_void: bool,
    /// This version brings the identity number in.
    pub takes_number: bool,
}
