//! Records that are one and the same person: which number leads, and which numbers there are.

use std::collections::HashMap;

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};

/// A merge as it was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    pub row: i64,
    pub person: i64,
    pub into: i64,
    pub evidence: String,
    pub operation: i64,
}

/// The merges that hold. Nearly always there are none.
#[derive(Clone, Debug, Default)]
pub struct Merges {
    into: HashMap<i64, i64>,
    merged: HashMap<i64, Vec<i64>>,
}

impl Merges {
    fn new(merges: &[Merge]) -> Self {
        let into: HashMap<i64, i64> = merges.iter().map(|merge| (merge.person, merge.into)).collect();
        let mut own = Self { into, merged: HashMap::new() };
        for merge in merges {
            let leading = own.leading(merge.person);
            own.merged.entry(leading).or_default().push(merge.person);
        }
        own
    }

    /// The number under which a person is known: his own, or that into which it was merged.
    pub fn leading(&self, person: i64) -> i64 {
        let mut leading = person;
        // A chain cannot be a ring: what is merged already is merged no further.
        while let Some(into) = self.into.get(&leading) {
            leading = *into;
        }
        leading
    }

    /// Whether a number was merged into another.
    pub fn is_merged(&self, person: i64) -> bool {
        self.into.contains_key(&person)
    }

    /// All numbers of one person, the leading one first.
    pub fn numbers(&self, person: i64) -> Vec<i64> {
        let leading = self.leading(person);
        let mut numbers = vec![leading];
        numbers.extend(self.merged.get(&leading).into_iter().flatten());
        numbers
    }
}

const HOLDS: &str = "row NOT IN (SELECT row FROM person_merge_end)";

impl Reader<'_> {
    /// The merges as known after an operation.
    pub fn merges(&self, known: i64) -> anyhow::Result<Merges> {
        let sql = "SELECT row, person, into_person, coalesce(evidence, ''), operation FROM person_merge m \
                   WHERE operation <= ?1 \
                   AND NOT EXISTS (SELECT 1 FROM person_merge_end e WHERE e.row = m.row AND e.operation <= ?1)";
        Ok(Merges::new(&self.merge_rows(sql, known)?))
    }

    /// All numbers of one person, the leading one first.
    pub fn numbers_of_person(&self, person: i64) -> anyhow::Result<Vec<i64>> {
        Ok(self.merges(i64::MAX)?.numbers(person))
    }

    /// The identity numbers that a person has or had, under any of his numbers.
    pub fn identity_numbers(&self, person: i64) -> anyhow::Result<Vec<String>> {
        let mut found: Vec<String> = Vec::new();
        for number in self.numbers_of_person(person)? {
            let versions = self.person_history(number)?.into_iter();
            found.extend(versions.map(|version| version.person.details.id_number.as_str().to_owned()));
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// The merges that an operation entered and that hold.
    pub fn merges_of_operation(&self, operation: i64) -> anyhow::Result<Vec<Merge>> {
        let sql = format!(
            "SELECT row, person, into_person, coalesce(evidence, ''), operation FROM person_merge \
             WHERE operation = ?1 AND {HOLDS}"
        );
        self.merge_rows(&sql, operation)
    }

    /// The merges that hold of which a number is part.
    pub fn merges_of_person(&self, person: i64) -> anyhow::Result<Vec<Merge>> {
        let sql = format!(
            "SELECT row, person, into_person, coalesce(evidence, ''), operation FROM person_merge \
             WHERE ?1 IN (person, into_person) AND {HOLDS} ORDER BY row"
        );
        self.merge_rows(&sql, person)
    }

    fn merge_rows(&self, sql: &str, parameter: i64) -> anyhow::Result<Vec<Merge>> {
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([parameter], |row| {
            Ok(Merge {
                row: row.get(0)?,
                person: row.get(1)?,
                into: row.get(2)?,
                evidence: row.get(3)?,
                operation: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Says that one number is another.
    pub fn insert_merge(&mut self, person: i64, into: i64, evidence: &str, line: u64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::PersonMerge,
            &[
                Value::Int(person),
                Value::Int(into),
                Value::text_or_null(evidence),
                Value::Int(line.cast_signed()),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }

    /// Takes a merge back.
    pub fn end_merge(&mut self, row: i64) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert_at(TableId::PersonMergeEnd, row, &[Value::Int(operation)])?;
        Ok(())
    }
}
