//! A number of the law as it stands in a file: dated, regional, with its source. Typed once, when it is loaded.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::fault;
use crate::model::{InsuranceKind, RegionCode};
use crate::refusal::Refusal;

/// Whether a value was compared with its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    On(NaiveDate),
    Not,
}

/// One dated value, as its file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub region: RegionCode,
    pub kind: Option<InsuranceKind>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub text: String,
    /// Key of `instruments.toml`, then the article.
    pub source: String,
    pub checked: Checked,
    /// The office's own file; it goes before the built-in law.
    pub is_imported: bool,
    /// The file it stands in.
    pub file: String,
}

/// All values of one name, not yet typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenParameter {
    pub description: String,
    pub unit: String,
    pub values: Vec<Written>,
}

/// All parameters of all files by `topic.name`.
pub type WrittenLaw = BTreeMap<String, WrittenParameter>;

/// A parameter of a type: its values over regions, kinds and days.
#[derive(Clone, Debug)]
pub struct Parameter<T> {
    pub name: String,
    values: Vec<(Written, T)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileParameter {
    #[serde(default)]
    description: String,
    #[serde(default)]
    unit: String,
    values: Vec<FileValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileValue {
    region: Option<RegionCode>,
    kind: Option<InsuranceKind>,
    from: Option<toml::value::Datetime>,
    to: Option<toml::value::Datetime>,
    value: String,
    source: String,
    checked: toml::Value,
}

impl<T: FromStr> Parameter<T> {
    /// Types every value of a written parameter.
    pub fn typed(name: &str, written: &WrittenParameter) -> Result<Self, Refusal> {
        let typed = |value: &Written| match value.text.parse() {
            Ok(typed) => Ok((value.clone(), typed)),
            Err(_) => Err(fault(&value.file, &format!("{name}: value \"{}\" cannot be read", value.text))),
        };
        Ok(Self { name: name.to_owned(), values: written.values.iter().map(typed).collect::<Result<_, _>>()? })
    }
}

impl<T> Parameter<T> {
    /// The value of a region, kind and day: the nearest region first, there the office's own before the built-in,
    /// one for the kind before one for all, the latest before earlier ones.
    pub fn find(&self, region: RegionCode, kind: Option<InsuranceKind>, on: NaiveDate) -> Option<(&Written, &T)> {
        region.chain().find_map(|level| {
            let fitting = self.values.iter().filter(|(written, _)| written.region == level && written.holds(kind, on));
            let best = fitting.max_by_key(|(written, _)| (written.is_imported, written.kind.is_some(), written.from));
            best.map(|(written, value)| (written, value))
        })
    }

    /// The value of a region itself, not of the nation, that held last before a day: what goes on until its successor is published.
    pub fn run_out(&self, region: RegionCode, kind: Option<InsuranceKind>, on: NaiveDate) -> Option<(&Written, &T)> {
        region.chain().filter(|level| *level != RegionCode::NATION).find_map(|level| {
            let ended = self.values.iter().filter(|(written, _)| {
                written.region == level && written.is_for(kind) && written.to.is_some_and(|to| to < on)
            });
            ended.max_by_key(|(written, _)| (written.to, written.is_imported)).map(|(written, value)| (written, value))
        })
    }

    /// The value, or the refusal that names what is missing.
    pub fn on(&self, region: RegionCode, kind: Option<InsuranceKind>, on: NaiveDate) -> Result<&T, Refusal> {
        let found = self.find(region, kind, on).map(|(_, value)| value);
        found.ok_or_else(|| Refusal::PolicyMissingOn { parameter: self.name.clone(), region, day: on })
    }

    /// The days on which some value of the region begins or the day after it ends, ascending.
    pub fn changes(&self, region: RegionCode, kind: Option<InsuranceKind>) -> Vec<NaiveDate> {
        let levels: Vec<RegionCode> = region.chain().collect();
        let concerned = self.values.iter().map(|(written, _)| written);
        let concerned = concerned.filter(|written| levels.contains(&written.region) && written.is_for(kind));
        let mut days: Vec<NaiveDate> =
            concerned.flat_map(|written| [written.from, written.to.and_then(|to| to.succ_opt())]).flatten().collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

impl Written {
    fn is_for(&self, kind: Option<InsuranceKind>) -> bool {
        self.kind.is_none() || self.kind == kind
    }

    fn holds(&self, kind: Option<InsuranceKind>, on: NaiveDate) -> bool {
        self.is_for(kind) && self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }
}

/// Reads a file of parameters. A region in the file's name holds where a value names none.
pub fn read_parameters(file: &str, text: &str, is_imported: bool) -> Result<WrittenLaw, Refusal> {
    type Topics = BTreeMap<String, BTreeMap<String, FileParameter>>;
    let topics: Topics = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        fault(file, &format!("line {line}: {}", error.message()))
    })?;
    let origin = Origin::of(file, is_imported);
    let mut law = WrittenLaw::new();
    for (topic, parameters) in topics {
        for (name, parameter) in parameters {
            let name = format!("{topic}.{name}");
            let values = parameter.values.into_iter().map(|value| written(value, &name, &origin));
            let values = values.collect::<Result<_, _>>()?;
            law.insert(name, WrittenParameter { description: parameter.description, unit: parameter.unit, values });
        }
    }
    Ok(law)
}

/// The file that values come from.
pub(super) struct Origin<'a> {
    file: &'a str,
    region: RegionCode,
    is_imported: bool,
}

impl<'a> Origin<'a> {
    /// A region in the file's name holds where a value names none.
    pub fn of(file: &'a str, is_imported: bool) -> Self {
        Self { file, region: region_of_name(file), is_imported }
    }
}

impl Origin<'_> {
    fn fault(&self, name: &str, reason: &str) -> Refusal {
        fault(self.file, &format!("{name}: {reason}"))
    }
}

/// A value with the file that it stands in.
pub(super) fn written(value: FileValue, name: &str, origin: &Origin<'_>) -> Result<Written, Refusal> {
    let day = |field: &str, day: toml::value::Datetime| {
        day_of(day).ok_or_else(|| origin.fault(name, &format!("{field} is a day such as 2026-07-01")))
    };
    let checked = match value.checked {
        toml::Value::Boolean(false) => Checked::Not,
        toml::Value::Datetime(checked) => Checked::On(day("checked", checked)?),
        _ => return Err(origin.fault(name, "checked is a day or false")),
    };
    let from = value.from.map(|from| day("from", from)).transpose()?;
    let to = value.to.map(|to| day("to", to)).transpose()?;
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(origin.fault(name, "from lies after to"));
    }
    Ok(Written {
        region: value.region.unwrap_or(origin.region),
        kind: value.kind,
        from,
        to,
        text: value.value,
        source: value.source,
        checked,
        is_imported: origin.is_imported,
        file: origin.file.to_owned(),
    })
}

/// A day of a file; none where it has an hour, or lies far off.
pub(super) fn day_of(value: toml::value::Datetime) -> Option<NaiveDate> {
    let date = value.date.filter(|_| value.time.is_none())?;
    let day = NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day));
    day.filter(|day| (1900..=2199).contains(&day.year()))
}

/// The region of `regional/440300-shenzhen.toml`; the nation where the name starts with no code.
fn region_of_name(file: &str) -> RegionCode {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.get(..6).and_then(|code| code.parse().ok()).unwrap_or(RegionCode::NATION)
}
