//! What an application says beside person, benefit and event: texts by the name of their column, checked when they were entered.

use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::model::{Money, parse_day};

/// The facts of a claim.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimFacts(BTreeMap<String, String>);

impl ClaimFacts {
    /// From the form of the file; none where nothing was said.
    pub fn read(json: &str) -> anyhow::Result<Self> {
        if json.is_empty() { Ok(Self::default()) } else { Ok(Self(serde_json::from_str(json)?)) }
    }

    /// The form of the file.
    pub fn write(given: &BTreeMap<String, String>) -> String {
        if given.is_empty() { String::new() } else { serde_json::json!(given).to_string() }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub fn parsed<T: FromStr>(&self, name: &str) -> Option<T> {
        self.text(name)?.parse().ok()
    }

    pub fn decimal(&self, name: &str) -> Option<Decimal> {
        self.parsed(name)
    }

    pub fn money(&self, name: &str) -> Option<Money> {
        Money::parse(self.text(name)?).ok()
    }

    pub fn day(&self, name: &str) -> Option<NaiveDate> {
        parse_day(self.text(name)?).ok()
    }

    pub fn is_yes(&self, name: &str) -> bool {
        matches!(self.text(name), Some("yes" | "true" | "1"))
    }
}
