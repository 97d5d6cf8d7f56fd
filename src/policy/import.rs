//! A policy file that an office brings: bounds and rates, a year's calendar, or parameters. Read whole or refused,
//! with the line and the field.

use chrono::NaiveDate;

use super::parameter::{WrittenLaw, read_parameters};
use super::table::RowFault;
use super::terms_file::{self, read_terms};
use super::{Policy, calendar, fault, tiers};
use crate::refusal::Refusal;

/// What a policy file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum ImportKind {
    /// The shape of `policy/regions.csv`.
    Terms,
    /// The shape of `policy/resident_tiers.csv`.
    Tiers,
    /// The shape of `policy/calendar.csv`.
    Calendar,
    /// The shape of the files in `policy/national`.
    Parameters,
}

/// A policy file that can be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    pub kind: ImportKind,
    /// Rows of a table, or dated values.
    pub rows: usize,
    /// Of a calendar: the fixed holidays that it makes days of work, which a person should look at.
    pub holidays_at_work: Vec<NaiveDate>,
}

/// Reads a policy file as an office brings it.
pub fn read_import(name: &str, text: &str) -> Result<Import, Refusal> {
    let kind = kind_of(name, text)?;
    let mut holidays_at_work = Vec::new();
    let rows = match kind {
        ImportKind::Terms => read_terms(name, text, true)?.len(),
        ImportKind::Tiers => tiers::read_tiers(name, text, true)?.len(),
        ImportKind::Calendar => {
            holidays_at_work = calendar::read_calendar(name, text)?.holidays_at_work();
            csv::Reader::from_reader(text.as_bytes()).records().count()
        }
        ImportKind::Parameters => values(&read_parameters(name, text, true)?),
    };
    if rows == 0 {
        return Err(fault(name, "holds nothing"));
    }
    // Names and types of parameters are known only beside the built-in law.
    Policy::with_files(&[(name.to_owned(), text.to_owned())])?;
    Ok(Import { kind, rows, holidays_at_work })
}

/// Everything that is wrong with the rows of a table, all at once; none where the file is no table.
pub fn row_faults(name: &str, text: &str) -> Result<Vec<RowFault>, Refusal> {
    Ok(match kind_of(name, text)? {
        ImportKind::Terms => terms_file::terms(text, true).faults,
        ImportKind::Tiers => tiers::tiers(text, true).faults,
        ImportKind::Calendar => calendar::special_days(text).faults,
        ImportKind::Parameters => Vec::new(),
    })
}

fn values(law: &WrittenLaw) -> usize {
    law.values().map(|parameter| parameter.values.len()).sum()
}

/// What a file is, by its header.
pub(super) fn kind_of(name: &str, text: &str) -> Result<ImportKind, Refusal> {
    let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default().trim();
    if first == terms_file::HEADER.join(",") {
        return Ok(ImportKind::Terms);
    }
    if first == tiers::HEADER.join(",") {
        return Ok(ImportKind::Tiers);
    }
    if first == calendar::HEADER.join(",") {
        return Ok(ImportKind::Calendar);
    }
    let is_table = name.to_ascii_lowercase().ends_with(".csv") || first.starts_with("region,");
    if is_table || first.starts_with("date,") {
        return Err(fault(name, &format!("line 1: the header is \"{}\"", nearest_header(first))));
    }
    Ok(ImportKind::Parameters)
}

/// The header that shares most names with the first line of a file.
fn nearest_header(first: &str) -> String {
    let names: Vec<&str> = first.split([',', ';', '\t']).map(str::trim).collect();
    let shared = |header: &&[&str]| names.iter().filter(|name| header.contains(name)).count();
    let headers: [&[&str]; 3] = [&calendar::HEADER, &tiers::HEADER, &terms_file::HEADER];
    headers.into_iter().max_by_key(shared).unwrap_or_default().join(",")
}
