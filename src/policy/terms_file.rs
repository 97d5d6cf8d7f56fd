//! Reads the table of bounds and rates: `region,insurance,category,from,to,floor,ceiling,unit_rate,person_rate,person_fixed,tag`.
//! Rates stand in per cent. Every fault names file, line and field.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::fault;
use super::terms::{FixedSum, Row, UnitRate};
use super::value::Percent;
use crate::model::{Category, InsuranceKind, Money, Month, Rate, RegionCode};
use crate::refusal::Refusal;

/// The columns, in the order of the file.
pub(super) const HEADER: [&str; 11] = [
    "region",
    "insurance",
    "category",
    "from",
    "to",
    "floor",
    "ceiling",
    "unit_rate",
    "person_rate",
    "person_fixed",
    "tag",
];

/// Reads all rows; two rows of one key that hold in the same month are refused.
pub(super) fn read_terms(file: &str, text: &str, is_imported: bool) -> Result<Vec<Row>, Refusal> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let mut rows: Vec<Row> = Vec::new();
    let mut spans: HashMap<_, Vec<(Month, Month, u64)>> = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| fault(file, &error.to_string()))?;
        let line = record.position().map_or(0, csv::Position::line);
        let cell = |column: usize| record.get(column).unwrap_or_default().trim();
        let row = row_of(&cell, is_imported).map_err(|field| {
            let value = HEADER.iter().position(|name| *name == field).map_or("", cell);
            fault(file, &format!("line {line}, {field}: \"{value}\" cannot be read"))
        })?;
        let known = spans.entry((row.region, row.kind, row.category)).or_default();
        if let Some((_, _, other)) = known.iter().find(|(from, to, _)| row.from <= *to && *from <= row.to) {
            return Err(fault(file, &format!("line {line}, from: overlaps line {other}")));
        }
        known.push((row.from, row.to, line));
        rows.push(row);
    }
    Ok(rows)
}

/// Makes a row, or names the field that cannot be read.
fn row_of<'a>(cell: &dyn Fn(usize) -> &'a str, is_imported: bool) -> Result<Row, &'static str> {
    let field = |column: usize| HEADER[column];
    let region: RegionCode = cell(0).parse().map_err(|_| field(0))?;
    let kind: InsuranceKind = cell(1).parse().map_err(|_| field(1))?;
    let category = category_of(cell(2)).ok_or(field(2))?;
    let from: Month = cell(3).parse().map_err(|_| field(3))?;
    let to: Month = cell(4).parse().ok().filter(|to| from <= *to).ok_or(field(4))?;
    let floor = bound(cell(5)).ok_or(field(5))?;
    let ceiling = bound(cell(6)).ok_or(field(6))?;
    if floor.zip(ceiling).is_some_and(|(floor, ceiling)| floor > ceiling) {
        return Err(field(6));
    }
    let unit_rate = unit_rate(cell(7), kind).ok_or(field(7))?;
    let person_rate = ratio(cell(8)).ok_or(field(8))?;
    let person_fixed = fixed_sum(cell(9)).ok_or(field(9))?;
    let tag = cell(10).to_owned();
    Ok(Row { region, kind, category, from, to, floor, ceiling, unit_rate, person_rate, person_fixed, tag, is_imported })
}

fn category_of(text: &str) -> Option<Category> {
    match text {
        "employee" | "civil" => Some(Category::Employee),
        "flex" | "flexible" => Some(Category::Flexible),
        _ => None,
    }
}

/// An empty bound is no bound.
fn bound(text: &str) -> Option<Option<Money>> {
    if text.is_empty() {
        return Some(None);
    }
    Money::parse(text).ok().filter(|bound| bound.is_positive()).map(Some)
}

fn ratio(text: &str) -> Option<Rate> {
    text.parse().ok().map(|Percent(rate)| rate).filter(|rate| rate.ratio() <= Decimal::ONE)
}

fn fixed_sum(text: &str) -> Option<FixedSum> {
    if let Some(percent) = text.strip_suffix('%') {
        return percent.parse::<Percent>().ok().map(|_| FixedSum::NoSum(text.to_owned()));
    }
    if text.is_empty() {
        return Some(FixedSum::Sum(Money::ZERO));
    }
    Money::parse(text).ok().filter(|sum| *sum >= Money::ZERO).map(FixedSum::Sum)
}

/// `16`; of injury insurance also `class(0.2..1.9)`, `class(a;b;…;h)`, `class*0.8`, `class*0.8(class 1 *1.0)`.
fn unit_rate(text: &str, kind: InsuranceKind) -> Option<UnitRate> {
    let Some(classes) = text.strip_prefix("class").filter(|_| kind == InsuranceKind::Injury) else {
        return ratio(text).map(UnitRate::Flat);
    };
    if let Some(factors) = classes.strip_prefix('*') {
        let (factor, class_one) = factors.split_once("(class 1 *").unwrap_or((factors, factors));
        let factor = factor.parse().ok()?;
        return Some(UnitRate::National { factor, class_one: class_one.trim_end_matches(')').parse().ok()? });
    }
    let inside = classes.strip_prefix('(')?.strip_suffix(')')?;
    if inside == "0.2..1.9" {
        return Some(UnitRate::National { factor: Rate::ONE, class_one: Rate::ONE });
    }
    if inside.contains("..") {
        return Some(UnitRate::NoTable(text.to_owned()));
    }
    let rates: Option<Vec<Rate>> = inside.split(';').map(ratio).collect();
    rates?.try_into().ok().map(UnitRate::Own)
}
