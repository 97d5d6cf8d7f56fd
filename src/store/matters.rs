//! Matters in the file: what waits for a second person, what was said of it, and the rows that were submitted.

use std::collections::HashSet;

use rusqlite::{OptionalExtension, Row};

use super::tables::TableId;
use super::writer::Value;
use super::{Reader, Writer};
use crate::model::{MatterState, OperationKind};

/// A matter with its present state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    pub id: i64,
    pub kind: OperationKind,
    /// What is asked for, as JSON.
    pub request: String,
    pub handler: String,
    /// `20260930`
    pub submitted_on: i64,
    /// What it is about: a file's name, a code, a month.
    pub subject: String,
    pub rows: i64,
    pub operation: i64,
    pub state: MatterState,
}

/// What happened to a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatterEvent {
    pub state: MatterState,
    pub operator: String,
    pub happened_on: i64,
    pub reason: Option<String>,
    /// The handler approved his own matter, as a solo office may.
    pub is_by_handler: bool,
    pub operation: i64,
}

/// A row of a matter that did not hold when it was to be approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatterReject {
    pub line: i64,
    pub column: String,
    pub code: String,
    pub message: String,
}

const SELECT: &str = "SELECT m.id, m.kind, m.request, m.handler, m.submitted_on, m.subject, m.rows, m.operation, s.state \
                      FROM matter m JOIN matter_state s ON s.matter = m.id";

fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<Matter>> {
    let (kind, state): (String, String) = (row.get(1)?, row.get(8)?);
    let known = OperationKind::from_code(&kind).zip(MatterState::from_code(&state));
    let Some((kind, state)) = known else { return Ok(None) };
    Ok(Some(Matter {
        id: row.get(0)?,
        kind,
        request: row.get(2)?,
        handler: row.get(3)?,
        submitted_on: row.get(4)?,
        subject: row.get(5)?,
        rows: row.get(6)?,
        operation: row.get(7)?,
        state,
    }))
}

/// How many submitted rows are read at once.
const SUBMITTED_AT_ONCE: i64 = 10_000;

/// The operations of matters that were undone, and those that undid them.
pub(super) const UNDONE: &str = "SELECT e.operation FROM matter_event e WHERE e.matter IN (SELECT u.matter FROM matter_event u WHERE u.state = 'undone')";

impl Reader<'_> {
    pub fn matter(&self, id: i64) -> anyhow::Result<Option<Matter>> {
        let mut statement = self.connection().prepare_cached(&format!("{SELECT} WHERE m.id = ?1"))?;
        Ok(statement.query_row([id], from_row).optional()?.flatten())
    }

    /// All matters in a state, or all there are, oldest first.
    pub fn matters(&self, state: Option<MatterState>) -> anyhow::Result<Vec<Matter>> {
        let mut statement =
            self.connection().prepare(&format!("{SELECT} WHERE ?1 IS NULL OR s.state = ?1 ORDER BY m.id"))?;
        let rows = statement.query_map([state.map(MatterState::code)], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// What happened to a matter, oldest first.
    pub fn matter_events(&self, matter: i64) -> anyhow::Result<Vec<MatterEvent>> {
        let sql = "SELECT state, operator, happened_on, reason, is_by_handler, operation FROM matter_event \
                   WHERE matter = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([matter], |row| {
            let state: String = row.get(0)?;
            Ok(MatterEvent {
                state: MatterState::from_code(&state).unwrap_or(MatterState::Pending),
                operator: row.get(1)?,
                happened_on: row.get(2)?,
                reason: row.get(3)?,
                is_by_handler: row.get(4)?,
                operation: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The matter that an operation approved.
    pub fn matter_approved_by(&self, operation: i64) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT matter FROM matter_event WHERE operation = ?1 AND state = 'approved'";
        Ok(self.connection().prepare_cached(sql)?.query_row([operation], |row| row.get(0)).optional()?)
    }

    /// The operations of matters that were undone, and those that undid them: what they wrote comes to nothing together.
    pub fn taken_back(&self) -> anyhow::Result<HashSet<i64>> {
        let mut statement = self.connection().prepare(UNDONE)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub fn matter_rejects(&self, matter: i64) -> anyhow::Result<Vec<MatterReject>> {
        let sql = "SELECT line, column_name, code, message FROM matter_reject WHERE matter = ?1 ORDER BY row";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map([matter], |row| {
            Ok(MatterReject { line: row.get(0)?, column: row.get(1)?, code: row.get(2)?, message: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The first rows of a matter as they were submitted.
    pub fn first_submitted_rows(&self, matter: i64, most: i64) -> anyhow::Result<Vec<String>> {
        let sql = "SELECT payload FROM submitted_row WHERE matter = ?1 ORDER BY row LIMIT ?2";
        let mut statement = self.connection().prepare_cached(sql)?;
        let rows = statement.query_map((matter, most), |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Goes through the rows of a matter as they were submitted, in order.
    pub fn each_submitted_row(
        &self,
        matter: i64,
        mut take: impl FnMut(u64, &str) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let sql = "SELECT row, line, payload FROM submitted_row WHERE matter = ?1 AND row > ?2 ORDER BY row LIMIT ?3";
        let mut statement = self.connection().prepare(sql)?;
        let mut last = 0;
        loop {
            // No query is open while rows are worked on: the work may set indexes aside.
            let rows = statement.query_map([matter, last, SUBMITTED_AT_ONCE], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?))
            })?;
            let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
            let Some((row, ..)) = rows.last() else { return Ok(()) };
            last = *row;
            for (_, line, payload) in &rows {
                take(line.cast_unsigned(), payload)?;
            }
        }
    }

    /// A pending matter of a kind about a subject.
    pub fn pending_matter(&self, kind: OperationKind, subject: &str) -> anyhow::Result<Option<Matter>> {
        let sql = format!("{SELECT} WHERE s.state = 'pending' AND m.kind = ?1 AND m.subject = ?2");
        let mut statement = self.connection().prepare_cached(&sql)?;
        Ok(statement.query_row([kind.code(), subject], from_row).optional()?.flatten())
    }

    /// The pending matters of a kind about a subject, where it may have several.
    pub fn pending_matters(&self, kind: OperationKind, subject: &str) -> anyhow::Result<Vec<Matter>> {
        let sql = format!("{SELECT} WHERE s.state = 'pending' AND m.kind = ?1 AND m.subject = ?2 ORDER BY m.id");
        let mut statement = self.connection().prepare_cached(&sql)?;
        let rows = statement.query_map([kind.code(), subject], from_row)?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// The pending matters of a kind with what each is about.
    pub fn pending_subjects(&self, kind: OperationKind) -> anyhow::Result<Vec<(i64, String)>> {
        let sql = "SELECT m.id, m.subject FROM matter m JOIN matter_state s ON s.matter = m.id \
                   WHERE s.state = 'pending' AND m.kind = ?1 ORDER BY m.id";
        let mut statement = self.connection().prepare(sql)?;
        let rows = statement.query_map([kind.code()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The pending matter of a kind and subject that has this one row.
    pub fn pending_matter_of_row(
        &self,
        kind: OperationKind,
        subject: &str,
        payload: &str,
    ) -> anyhow::Result<Option<i64>> {
        let sql = "SELECT m.id FROM matter m JOIN matter_state s ON s.matter = m.id \
                   JOIN submitted_row r ON r.matter = m.id \
                   WHERE s.state = 'pending' AND m.kind = ?1 AND m.subject = ?2 AND m.rows = 1 AND r.payload = ?3";
        let mut statement = self.connection().prepare_cached(sql)?;
        Ok(statement.query_row((kind.code(), subject, payload), |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Opens a matter in the state pending and returns its number.
    pub fn insert_matter(&mut self, matter: &NewMatter<'_>) -> anyhow::Result<i64> {
        let operation = self.operation();
        let id = self.insert(
            TableId::Matter,
            &[
                Value::Text(matter.kind.code()),
                Value::Text(matter.request),
                Value::Text(matter.handler),
                Value::Int(matter.submitted_on),
                Value::Text(matter.subject),
                Value::Int(matter.rows),
                Value::Int(operation),
            ],
        )?;
        let event = NewEvent { operator: matter.handler, happened_on: matter.submitted_on, ..NewEvent::default() };
        self.insert_matter_event(id, MatterState::Pending, &event)?;
        Ok(id)
    }

    /// Says what happened to a matter and moves it there.
    pub fn insert_matter_event(&mut self, matter: i64, state: MatterState, event: &NewEvent<'_>) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::MatterEvent,
            &[
                Value::Int(matter),
                Value::Text(state.code()),
                Value::Text(event.operator),
                Value::Int(event.happened_on),
                event.reason.map_or(Value::Null, Value::Text),
                event.is_by_handler.into(),
                Value::Int(operation),
            ],
        )?;
        let sql = "INSERT INTO matter_state (matter, state) VALUES (?1, ?2) \
                   ON CONFLICT (matter) DO UPDATE SET state = excluded.state";
        self.connection().prepare_cached(sql)?.execute((matter, state.code()))?;
        Ok(())
    }

    pub fn insert_submitted_row(&mut self, matter: i64, line: u64, payload: &str) -> anyhow::Result<()> {
        let line = Value::Int(line.cast_signed());
        self.insert(TableId::SubmittedRow, &[Value::Int(matter), line, Value::Text(payload)])?;
        Ok(())
    }

    pub fn insert_matter_reject(&mut self, matter: i64, reject: &MatterReject) -> anyhow::Result<()> {
        let operation = self.operation();
        self.insert(
            TableId::MatterReject,
            &[
                Value::Int(matter),
                Value::Int(reject.line),
                Value::Text(&reject.column),
                Value::Text(&reject.code),
                Value::Text(&reject.message),
                Value::Int(operation),
            ],
        )?;
        Ok(())
    }
}

/// A matter about to be opened.
#[derive(Clone, Copy, Debug)]
pub struct NewMatter<'a> {
    pub kind: OperationKind,
    pub request: &'a str,
    pub handler: &'a str,
    pub submitted_on: i64,
    pub subject: &'a str,
    pub rows: i64,
}

/// Who did what to a matter, and why.
#[derive(Clone, Copy, Debug, Default)]
pub struct NewEvent<'a> {
    pub operator: &'a str,
    pub happened_on: i64,
    pub reason: Option<&'a str>,
    pub is_by_handler: bool,
}
