//! The views that analysts may ask, and nothing else: each question runs on a connection of its own that can only read, behind an
//! authorizer that knows no tables. Identity numbers, phones and accounts leave masked unless they are to be revealed.

mod catalogue;
mod functions;

use std::hash::BuildHasher;
use std::path::Path;
use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::types::ValueRef;

use super::writer::Value;
use crate::model::{RegionCode, day_number};
use crate::refusal::Refusal;

pub use catalogue::{VIEWS, View, ViewColumn, view};

/// Answers questions about the views.
pub struct ViewReader {
    connection: Connection,
}

impl ViewReader {
    /// Opens the office's file once more, for reading only; its registers are shown as they are on a day.
    pub fn open(
        path: &Path,
        wait: Duration,
        (region, today): (RegionCode, NaiveDate),
        reveal: bool,
    ) -> anyhow::Result<Self> {
        let (mut connection, _) = super::read_only::connect(path, wait)?;
        functions::register(&connection, reveal)?;
        // A question can name its own parts like a view; it cannot guess what the views themselves are made of.
        let secret = format!("view_{:016x}_", std::hash::RandomState::new().hash_one(0));
        for view in VIEWS {
            let sql = view.sql(region, day_number(today));
            connection.execute_batch(&format!(
                "CREATE TEMP VIEW \"{secret}{name}\" AS {sql}; CREATE TEMP VIEW {name} AS SELECT * FROM \"{secret}{name}\"",
                name = view.name
            ))?;
        }
        connection.pragma_update(None, "query_only", true)?;
        connection.authorizer(Some(move |context: AuthContext<'_>| judge(&context, &secret)))?;
        Ok(Self { connection })
    }

    /// Asks one question; the names of the columns come first, then each row.
    pub fn ask<'q>(&'q self, sql: &str) -> anyhow::Result<Question<'q>> {
        let statement = self.connection.prepare(sql).map_err(|error| not_allowed(&error))?;
        let refuse = |reason: &str| Err(Refusal::QueryNotAllowed { reason: reason.to_owned() }.into());
        if statement.is_explain() != 0 || statement.column_count() == 0 {
            return refuse("only SELECT and WITH … SELECT are");
        }
        if statement.parameter_count() > 0 {
            return refuse("it has a parameter, and there is nothing to fill in");
        }
        Ok(Question { statement })
    }
}

/// A question about to be answered.
pub struct Question<'q> {
    statement: rusqlite::Statement<'q>,
}

impl Question<'_> {
    /// The names of the columns.
    pub fn columns(&self) -> Vec<String> {
        self.statement.column_names().map(ToOwned::to_owned).collect()
    }

    /// Goes through the rows.
    pub fn each(mut self, mut take: impl FnMut(&[Value<'_>]) -> anyhow::Result<()>) -> anyhow::Result<()> {
        let width = self.statement.column_count();
        let mut rows = self.statement.query([]).map_err(|error| not_allowed(&error))?;
        let mut texts: Vec<String> = vec![String::new(); width];
        while let Some(row) = rows.next().map_err(|error| not_allowed(&error))? {
            for (place, text) in texts.iter_mut().enumerate() {
                *text = foreign_text(row.get_ref(place)?);
            }
            let values = texts.iter().enumerate().map(|(place, text)| {
                Ok(match row.get_ref(place)? {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(number) => Value::Int(number),
                    ValueRef::Text(bytes) => std::str::from_utf8(bytes).map_or(Value::Text(text), Value::Text),
                    ValueRef::Real(_) | ValueRef::Blob(_) => Value::Text(text),
                })
            });
            let values: Vec<Value<'_>> = values.collect::<rusqlite::Result<_>>()?;
            take(&values)?;
        }
        Ok(())
    }
}

/// What is neither a whole number nor good text, as text.
fn foreign_text(value: ValueRef<'_>) -> String {
    match value {
        ValueRef::Real(number) => format!("{number:?}"),
        ValueRef::Blob(bytes) => super::canonical::hex(bytes),
        ValueRef::Text(bytes) if std::str::from_utf8(bytes).is_err() => String::from_utf8_lossy(bytes).into_owned(),
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Text(_) => String::new(),
    }
}

/// Says yes to reading the views, and through them to what they are made of.
fn judge(context: &AuthContext<'_>, secret: &str) -> Authorization {
    let accessor = context.accessor.unwrap_or_default();
    let is_allowed = match context.action {
        AuthAction::Select | AuthAction::Recursive => true,
        AuthAction::Function { function_name } => !function_name.eq_ignore_ascii_case("load_extension"),
        // Nobody but the views knows the secret names.
        AuthAction::Read { table_name, .. } => {
            view(table_name).is_some() || table_name.starts_with(secret) || accessor.starts_with(secret)
        }
        _ => false,
    };
    if is_allowed { Authorization::Allow } else { Authorization::Deny }
}

/// Faults of the question are the asker's; those of the file are told as such.
fn not_allowed(error: &rusqlite::Error) -> anyhow::Error {
    use rusqlite::ErrorCode;
    let reason = match error {
        rusqlite::Error::SqliteFailure(failure, text) => match failure.code {
            ErrorCode::Unknown | ErrorCode::AuthorizationForStatementDenied | ErrorCode::TooBig => text.clone(),
            _ => return anyhow::anyhow!("{error}"),
        },
        rusqlite::Error::SqlInputError { msg, .. } => Some(msg.clone()),
        rusqlite::Error::MultipleStatement => Some("it is more than one statement".to_owned()),
        _ => None,
    };
    Refusal::QueryNotAllowed { reason: reason.unwrap_or_else(|| error.to_string()) }.into()
}
