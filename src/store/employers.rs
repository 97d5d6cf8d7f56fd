//! Employers in the file, with all their versions.

use rusqlite::{OptionalExtension, Row};

use super::persons::{AsOf, in_force};
use super::tables::TableId;
use super::writer::Value;
use super::{FIRST_LATER_VERSION, Reader, Writer};
use crate::model::{Employer, EmployerDetails, Month, RegionCode, day_from_number, day_number};

/// A version of an employer as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmployerVersion {
    pub employer: Employer,
    /// Registered and taken back again.
    pub is_void: bool,
    pub operation: i64,
    pub line: i64,
    /// `20260930`: the day from which it holds.
    pub from_on: i64,
}

const COLUMNS: &str = "v.employer, v.is_void, v.operation, v.line, v.credit_code, v.name, v.employer_type, v.industry, \
                       v.risk_class, v.rate_factor, v.region, v.legal_representative, v.address, v.contact, v.phone, \
                       v.bank, v.bank_account, v.start_month, v.start_on, v.from_on";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<EmployerVersion>> {
    let word = |place: usize| row.get::<_, String>(place);
    let text = |place: usize| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
    let (credit_code, employer_type, region) = (word(4)?.parse(), word(6)?.parse(), word(10)?.parse());
    let start_month = Month::from_number(row.get(17)?);
    let (Ok(credit_code), Ok(employer_type), Ok(region), Some(start_month)) =
        (credit_code, employer_type, region, start_month)
    else {
        return Ok(None);
    };
    let details = EmployerDetails {
        credit_code,
        name: row.get(5)?,
        employer_type,
        industry: text(7)?,
        risk_class: row.get(8)?,
        rate_factor: row.get(9)?,
        region,
        legal_representative: text(11)?,
        address: text(12)?,
        contact: text(13)?,
        phone: text(14)?,
        bank: text(15)?,
        bank_account: text(16)?,
        start_month,
        start_on: row.get::<_, Option<i64>>(18)?.and_then(day_from_number),
    };
    Ok(Some(EmployerVersion {
        employer: Employer { number: row.get(0)?, details },
        is_void: row.get(1)?,
        operation: row.get(2)?,
        line: row.get(3)?,
        from_on: row.get(19)?,
    }))
}

impl Reader<'_> {
    /// The version of an employer in force.
    pub fn employer(&self, number: i64, as_of: AsOf) -> anyhow::Result<Option<EmployerVersion>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM employer v WHERE (v.row = :employer OR (v.employer = :employer AND v.row <> v.employer)) AND {}",
            in_force("employer", as_of)
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let named =
            rusqlite::named_params! {":employer": number, ":day": self.day_of(as_of), ":operation": as_of.operation};
        Ok(statement.query_row(named, from_row).optional()?.flatten())
    }

    /// The versions of an employer that hold, by day, one a day.
    pub fn employer_versions(&self, number: i64) -> anyhow::Result<Vec<(i64, EmployerDetails)>> {
        let mut versions = self.employer_history(number)?;
        versions.sort_by_key(|version| (version.from_on, std::cmp::Reverse(version.operation)));
        versions.dedup_by_key(|version| version.from_on);
        Ok(versions.into_iter().map(|version| (version.from_on, version.employer.details)).collect())
    }

    /// All versions of an employer in the order of entry.
    pub fn employer_history(&self, number: i64) -> anyhow::Result<Vec<EmployerVersion>> {
        let sql = format!(
            "SELECT {COLUMNS} FROM employer v WHERE v.row = ?1 OR (v.employer = ?1 AND v.row <> v.employer) ORDER BY v.operation, v.row"
        );
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([number], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// The number of the employer with a credit code, void or not.
    pub fn employer_number(&self, credit_code: &str) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT employer FROM employer WHERE credit_code = ?1 AND takes_code = 1";
        Ok(self.connection().prepare_cached(sql)?.query_row([credit_code], |row| row.get(0)).optional()?)
    }

    /// All employers of the register in the order of their numbers.
    pub fn each_employer(
        &self,
        as_of: AsOf,
        mut take: impl FnMut(EmployerVersion) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = format!(
            "SELECT {COLUMNS} FROM employer v WHERE v.is_void = 0 AND {} ORDER BY v.employer",
            in_force("employer", as_of)
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

    /// What the levy needs of every employer on a day, by number. Before its first version an employer is what it became then.
    pub fn levy_facts_on(&self, day: i64) -> anyhow::Result<Vec<LevyFacts>> {
        let mut facts = self.last_levy_facts()?;
        let mut statement = self.connection().prepare(
            "SELECT DISTINCT employer FROM employer WHERE row <> employer AND from_on > ?1 ORDER BY employer",
        )?;
        let changed = statement.query_map([day], |row| row.get(0))?;
        for number in changed.collect::<rusqlite::Result<Vec<i64>>>()? {
            let versions = self.employer_versions(number)?;
            let held = versions.iter().rev().find(|(from_on, _)| *from_on <= day).or_else(|| versions.first());
            let place = facts.binary_search_by_key(&number, |facts| facts.number).ok();
            if let (Some((_, details)), Some(place)) = (held, place) {
                facts[place].risk_class = details.risk_class;
                facts[place].industry.clone_from(&details.industry);
                facts[place].rate_factor = details.rate_factor;
                facts[place].region = details.region;
            }
        }
        Ok(facts)
    }

    /// What the levy needs of every employer by all that is known, by number, whenever it begins to hold.
    fn last_levy_facts(&self) -> anyhow::Result<Vec<LevyFacts>> {
        let sql = format!(
            "SELECT v.employer, v.is_void, v.risk_class, v.rate_factor, v.region, v.start_month, \
             v.industry FROM employer v \
             WHERE {} ORDER BY v.employer",
            in_force("employer", AsOf { day: 0, ..AsOf::NOW })
        );
        let mut statement = self.connection().prepare(&sql)?;
        let named = rusqlite::named_params! {":day": i64::MAX, ":operation": i64::MAX};
        let rows = statement.query_map(named, |row| {
            let (region, start): (String, i64) = (row.get(4)?, row.get(5)?);
            let start_month = Month::from_number(start).ok_or(rusqlite::Error::IntegralValueOutOfRange(5, start))?;
            Ok(LevyFacts {
                number: row.get(0)?,
                is_void: row.get(1)?,
                risk_class: row.get(2)?,
                rate_factor: row.get(3)?,
                region: region.parse().unwrap_or(RegionCode::NATION),
                start_month,
                industry: row.get::<_, Option<String>>(6)?.unwrap_or_default(),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Employers of whom an operation wrote a version.
    pub fn employers_written_by(&self, operation: i64) -> anyhow::Result<Vec<i64>> {
        let sql = "SELECT e.employer FROM operation_write w JOIN employer e ON e.row BETWEEN w.first_row AND w.last_row \
                   WHERE w.operation = ?1 AND w.table_name = 'employer' AND e.operation = ?1 ORDER BY e.row";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([operation], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The person who is a payer for himself.
    pub fn person_of_payer(&self, payer: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT person FROM payer WHERE row = ?1";
        Ok(self.connection().prepare_cached(sql)?.query_row([payer], |row| row.get(0)).optional()?.flatten())
    }

    /// The payer number of a person who pays for himself.
    pub fn payer_of_person(&self, person: i64) -> anyhow::Result<Option<i64>> {
        let mut statement = self.connection().prepare_cached("SELECT row FROM payer WHERE person = ?1")?;
        for number in self.numbers_of_person(person)? {
            if let Some(payer) = statement.query_row([number], |row| row.get(0)).optional()? {
                return Ok(Some(payer));
            }
        }
        Ok(None)
    }
}

/// What the levy needs of an employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevyFacts {
    pub number: i64,
    pub is_void: bool,
    pub risk_class: Option<u8>,
    /// Per cent.
    pub rate_factor: i64,
    pub region: RegionCode,
    pub start_month: Month,
    /// GB/T 4754, by code or name; gives the risk class where none is registered.
    pub industry: String,
}

impl Writer<'_> {
    /// A new payer: an employer, or a person who pays for himself.
    pub fn insert_payer(&mut self, person: Option<i64>) -> anyhow::Result<i64> {
        let operation = self.operation();
        self.insert(TableId::Payer, &[Value::int_or_null(person), Value::Int(operation)])
    }

    /// Registers an employer under the number of its payer.
    pub fn insert_employer(
        &mut self,
        number: i64,
        details: &EmployerDetails,
        from_on: i64,
        line: u64,
    ) -> anyhow::Result<bool> {
        self.insert_employer_row(
            number,
            number,
            details,
            &EmployerHead { from_on, line, is_void: false, takes_code: true },
        )
    }

    /// Adds a later version of an employer.
    pub fn insert_employer_version(
        &mut self,
        number: i64,
        details: &EmployerDetails,
        head: &EmployerHead,
    ) -> anyhow::Result<()> {
        let row = self.next_later_row(TableId::Employer)?;
        self.insert_employer_row(row, number, details, head)?;
        Ok(())
    }

    fn insert_employer_row(
        &mut self,
        row: i64,
        number: i64,
        details: &EmployerDetails,
        head: &EmployerHead,
    ) -> anyhow::Result<bool> {
        let operation = self.operation();
        let region = details.region.to_string();
        self.insert_at(
            TableId::Employer,
            row,
            &[
                Value::Int(number),
                Value::Int(head.from_on),
                Value::Int(operation),
                Value::Int(head.line.cast_signed()),
                head.is_void.into(),
                head.takes_code.into(),
                Value::Text(details.credit_code.as_str()),
                Value::Text(&details.name),
                Value::Text(details.employer_type.code()),
                Value::text_or_null(&details.industry),
                Value::int_or_null(details.risk_class.map(i64::from)),
                Value::Int(details.rate_factor),
                Value::Text(&region),
                Value::text_or_null(&details.legal_representative),
                Value::text_or_null(&details.address),
                Value::text_or_null(&details.contact),
                Value::text_or_null(&details.phone),
                Value::text_or_null(&details.bank),
                Value::text_or_null(&details.bank_account),
                Value::Int(details.start_month.number()),
                Value::int_or_null(details.start_on.map(day_number)),
            ],
        )
    }

    /// The next key above all later versions of a table.
    pub(super) fn next_later_row(&mut self, table: TableId) -> anyhow::Result<i64> {
        let name = table.table().name;
        let sql = format!(
            "SELECT coalesce(max(row), {FIRST_LATER_VERSION}) + 1 FROM {name} WHERE row >= {FIRST_LATER_VERSION}"
        );
        Ok(self.connection().prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
    }
}

/// What a version of an employer says beside the details.
#[derive(Clone, Copy, Debug)]
pub struct EmployerHead {
    pub from_on: i64,
    pub line: u64,
    pub is_void: bool,
    /// This version brings the credit code in.
    pub takes_code: bool,
}
