//! Everything that is wrong with a file of parameters, each with its line and the parameter, so that it is mended in one go. What is
//! right is read by `parameter`; this only tells.

use serde::Deserialize as _;
use serde::de::IntoDeserializer as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::Draft;
use super::import::{ImportKind, kind_of};
use super::law::Law;
use super::parameter::{FileValue, Origin, WrittenLaw, day_of, written};
use crate::model::{InsuranceKind, RegionCode};
use crate::refusal::Refusal;

/// A fault of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterFault {
    pub line: usize,
    /// `topic.name`, and the field where it is one's; empty where the text itself is broken.
    pub key: String,
    pub reason: String,
}

/// All faults of a file of parameters, in the order of lines; none of another file.
pub fn parameter_faults(file: &str, text: &str) -> Result<Vec<ParameterFault>, Refusal> {
    if kind_of(file, text)? != ImportKind::Parameters {
        return Ok(Vec::new());
    }
    let mut faults = Faults { text, origin: Origin::of(file, true), base: built_in()?, found: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    errors.iter().for_each(|error| faults.broken(error));
    if errors.is_empty() {
        faults.topics(table.into_inner());
    }
    let mut found = faults.found;
    found.sort_by_key(|fault| fault.line);
    found.dedup_by(|later, earlier| later.line == earlier.line && (later.key.is_empty() || later == earlier));
    Ok(found)
}

fn built_in() -> Result<WrittenLaw, Refusal> {
    let mut draft = Draft::default();
    for (name, text) in super::built_in_files() {
        draft.read_built_in(&name, text)?;
    }
    Ok(draft.written)
}

struct Faults<'a> {
    text: &'a str,
    origin: Origin<'a>,
    base: WrittenLaw,
    found: Vec<ParameterFault>,
}

impl<'a> Faults<'a> {
    fn broken(&mut self, error: &Error) {
        let at = error.span().map_or(0, |span| span.start);
        self.note(at, "", error.message());
    }

    fn note(&mut self, at: usize, key: &str, reason: &str) {
        let line = self.text.get(..at).unwrap_or_default().matches('\n').count() + 1;
        self.found.push(ParameterFault { line, key: key.to_owned(), reason: reason.to_owned() });
    }

    fn topics(&mut self, topics: DeTable<'a>) {
        for (topic, parameters) in topics {
            let (at, topic) = (topic.span().start, topic.into_inner());
            let DeValue::Table(parameters) = parameters.into_inner() else {
                self.note(at, &topic, "a topic holds parameters, such as [topic.name]");
                continue;
            };
            for (name, parameter) in parameters {
                let (at, key) = (name.span().start, format!("{topic}.{}", name.get_ref()));
                match parameter.into_inner() {
                    DeValue::Table(fields) => self.parameter(at, &key, fields),
                    _ => self.note(at, &key, "a parameter is a table with `values`"),
                }
            }
        }
    }

    fn parameter(&mut self, at: usize, key: &str, fields: DeTable<'a>) {
        let is_known = self.base.contains_key(key) || key.starts_with("time_limit.");
        if !is_known {
            self.note(at, key, "unknown parameter");
        }
        let mut has_values = false;
        for (name, field) in fields {
            let start = name.span().start;
            match (name.into_inner().as_ref(), field.into_inner()) {
                ("values", DeValue::Array(values)) => {
                    has_values = true;
                    values.into_iter().for_each(|value| self.value(key, value, is_known));
                }
                ("values", _) => {
                    has_values = true;
                    self.note(start, &format!("{key}.values"), "a list of values is expected");
                }
                ("description" | "unit", DeValue::String(_)) => {}
                (name @ ("description" | "unit"), _) => {
                    self.note(start, &format!("{key}.{name}"), "a text is expected");
                }
                (name, _) => {
                    self.note(start, &format!("{key}.{name}"), "unknown field; description, unit and values are known");
                }
            }
        }
        if !has_values {
            self.note(at, key, "`values` is missing");
        }
    }

    fn value(&mut self, key: &str, value: Spanned<DeValue<'a>>, is_known: bool) {
        let (at, before) = (value.span().start, self.found.len());
        let DeValue::Table(fields) = value.get_ref() else {
            self.note(at, key, "a value is a table such as { value = \"0.16\", source = \"…\", checked = false }");
            return;
        };
        for (name, field) in fields.clone() {
            let start = name.span().start;
            if let Err(reason) = readable(name.get_ref(), field) {
                self.note(start, &format!("{key}.{}", name.get_ref()), &reason);
            }
        }
        for needed in ["value", "source", "checked"] {
            if !fields.keys().any(|name| name.get_ref() == needed) {
                self.note(at, &format!("{key}.{needed}"), "is missing");
            }
        }
        if self.found.len() == before && is_known {
            self.meaning(at, key, value);
        }
    }

    /// What each field says for itself is readable: whether it is so beside the others, and of the type of its parameter.
    fn meaning(&mut self, at: usize, key: &str, value: Spanned<DeValue<'a>>) {
        let Ok(value) = FileValue::deserialize(value.into_deserializer()) else { return };
        let refused = written(value, key, &self.origin).and_then(|value| {
            let mut law = self.base.clone();
            law.entry(key.to_owned()).or_default().values.push(value);
            Law::typed(&law)
        });
        if let Err(Refusal::PolicyFileNotValid { reason, .. }) = refused {
            let reason =
                reason.strip_prefix(key).and_then(|rest| rest.strip_prefix(": ")).unwrap_or(&reason).to_owned();
            self.note(at, key, &reason);
        }
    }
}

/// Why a field of a value cannot be read.
fn readable(name: &str, field: Spanned<DeValue<'_>>) -> Result<(), String> {
    let words = |error: Error| error.message().to_owned();
    let deserializer = field.into_deserializer();
    match name {
        "region" => RegionCode::deserialize(deserializer).map(drop).map_err(words),
        "kind" => InsuranceKind::deserialize(deserializer).map(drop).map_err(words),
        "from" | "to" => {
            let day = toml::value::Datetime::deserialize(deserializer).map_err(words)?;
            day_of(day).map(drop).ok_or_else(|| "a day such as 2026-07-01 is expected".to_owned())
        }
        "value" | "source" => String::deserialize(deserializer).map(drop).map_err(words),
        "checked" => match toml::Value::deserialize(deserializer).map_err(words)? {
            toml::Value::Boolean(false) => Ok(()),
            toml::Value::Datetime(day) if day_of(day).is_some() => Ok(()),
            _ => Err("a day or false is expected".to_owned()),
        },
        _ => Err("unknown field; region, kind, from, to, value, source and checked are known".to_owned()),
    }
}
