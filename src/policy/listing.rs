//! The law as a list, for whoever wants to see where a number comes from.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Policy;
use super::parameter::{Checked, Written};
use super::residents::TIER;
use super::terms::{FixedSum, Row, UnitRate, parameter_name};
use super::tiers::Tier;
use crate::model::{InsuranceKind, Rate, RegionCode};

/// One dated value of one parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParameterRow {
    /// `late_fee.daily_rate`, `pension.employee.floor`.
    pub name: String,
    pub region: RegionCode,
    /// The kind that the value is limited to.
    pub kind: Option<InsuranceKind>,
    /// Without a bound where it always held or still holds.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
    pub value: String,
    pub unit: String,
    /// Instrument and article; of bounds and rates the tag of their row.
    pub source: String,
    /// The day of comparison; `false` where it was not compared; the letters of the tag for bounds and rates.
    pub checked: String,
    pub is_imported: bool,
}

impl ParameterRow {
    /// Of a tier of residents what the person pays, in yuan.
    pub fn tier(&self) -> Option<Decimal> {
        self.name.strip_prefix(TIER)?.strip_prefix('.')?.parse().ok()
    }
}

impl Policy {
    /// All values, by name; of one region (with what it inherits), or all.
    pub fn parameters(&self, name: Option<&str>, region: Option<RegionCode>) -> Vec<ParameterRow> {
        let mut rows: Vec<ParameterRow> = self
            .written
            .iter()
            .flat_map(|(name, parameter)| {
                parameter.values.iter().map(move |value| row_of_value(name, &parameter.unit, value))
            })
            .collect();
        rows.extend(self.terms.rows().iter().flat_map(rows_of_terms));
        rows.extend(self.tiers.iter().map(Tier::as_parameter));
        rows.retain(|row| name.is_none_or(|name| is_named(&row.name, name)));
        rows.retain(|row| region.is_none_or(|region| region.chain().any(|level| level == row.region)));
        rows
    }

    /// What a parameter means, where it has a description.
    pub fn description(&self, name: &str) -> Option<&str> {
        self.written.get(name).map(|parameter| parameter.description.as_str())
    }
}

/// A name, or the beginning of one up to a dot.
fn is_named(row: &str, name: &str) -> bool {
    row.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

fn row_of_value(name: &str, unit: &str, value: &Written) -> ParameterRow {
    ParameterRow {
        name: name.to_owned(),
        region: value.region,
        kind: value.kind,
        from: value.from,
        to: value.to,
        value: value.text.clone(),
        unit: unit.to_owned(),
        source: value.source.clone(),
        checked: match value.checked {
            Checked::On(day) => day.to_string(),
            Checked::Not => "false".to_owned(),
        },
        is_imported: value.is_imported,
    }
}

fn rows_of_terms(row: &Row) -> Vec<ParameterRow> {
    let fixed = match &row.person_fixed {
        FixedSum::Sum(sum) => (!sum.is_zero()).then(|| sum.to_string()),
        FixedSum::NoSum(text) => Some(text.clone()),
    };
    let fields = [
        ("floor", "yuan_per_month", row.floor.map(|floor| floor.to_string())),
        ("ceiling", "yuan_per_month", row.ceiling.map(|ceiling| ceiling.to_string())),
        ("unit_rate", "percent", Some(unit_rate_text(&row.unit_rate))),
        ("person_rate", "percent", Some(percent_text(row.person_rate))),
        ("person_fixed", "yuan_per_month", fixed),
    ];
    let stem = parameter_name(row.kind, row.category);
    let row_of = |(field, unit, value): (&str, &str, Option<String>)| {
        value.map(|value| ParameterRow {
            name: format!("{stem}.{field}"),
            region: row.region,
            kind: Some(row.kind),
            from: Some(row.from.first_day()),
            to: Some(row.to.last_day()),
            value,
            unit: unit.to_owned(),
            source: row.tag.clone(),
            checked: super::terms::tag_parts(&row.tag).first().cloned().unwrap_or_default(),
            is_imported: row.is_imported,
        })
    };
    fields.into_iter().filter_map(row_of).collect()
}

fn percent_text(rate: Rate) -> String {
    (rate.ratio() * Decimal::ONE_HUNDRED).normalize().to_string()
}

fn unit_rate_text(rate: &UnitRate) -> String {
    match rate {
        UnitRate::Flat(rate) => percent_text(*rate),
        UnitRate::Own(rates) => rates.map(percent_text).join(" "),
        UnitRate::NoTable(text) => text.clone(),
        UnitRate::National { factor, class_one } if factor == class_one => format!("class*{factor}"),
        UnitRate::National { factor, class_one } => format!("class*{factor}(class 1 *{class_one})"),
    }
}
