//! Reads the table of bounds and rates: `region,insurance,category,from,to,floor,ceiling,unit_rate,person_rate,person_fixed,tag`.
//! Rates stand in per cent. Every fault names file, line and field.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::table::{CellReader, Table, amount, read_table};
use super::terms::{FixedSum, Row, UnitRate};
use super::value::Percent;
use crate::model::{Category, InsuranceKind, Money, Month, Rate};
use crate::refusal::{Fault, Refusal};

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
    terms(text, is_imported).whole(file)
}

/// All rows that can be read, and what is wrong with the others.
pub(super) fn terms(text: &str, is_imported: bool) -> Table<Row> {
    let mut spans: HashMap<_, Vec<(Month, Month, u64)>> = HashMap::new();
    read_table(text, &HEADER, |line, cells| {
        let row = row_of(cells, is_imported)?;
        let known = spans.entry((row.region, row.kind, row.category)).or_default();
        if let Some((.., first_line)) = known.iter().find(|(from, to, _)| row.from <= *to && *from <= row.to) {
            return Err(vec![Fault::of(HEADER[3], Refusal::PolicyRowOverlaps { first_line: *first_line })]);
        }
        known.push((row.from, row.to, line));
        Ok(row)
    })
}

fn row_of(mut cells: CellReader<'_>, is_imported: bool) -> Result<Row, Vec<Fault>> {
    let region = cells.parsed(0, |value| Refusal::RegionNotValid { value });
    let kind: Option<InsuranceKind> = cells.parsed(1, |value| Refusal::KindUnknown { value });
    let category = cells.read(2, category_of);
    let from: Option<Month> = cells.parsed(3, |value| Refusal::MonthNotValid { value });
    let to: Option<Month> = cells.parsed(4, |value| Refusal::MonthNotValid { value });
    if let Some((start, end)) = from.zip(to).filter(|(start, end)| start > end) {
        cells.refuse(4, Refusal::EndBeforeStart { start, end });
    }
    let (floor, ceiling) = (cells.read(5, bound), cells.read(6, bound));
    if let (Some(Some(floor)), Some(Some(ceiling))) = (floor, ceiling)
        && floor > ceiling
    {
        cells.refuse(6, Refusal::CeilingBelowFloor { floor, ceiling });
    }
    let rate = |text: &str| ratio(text).ok_or_else(|| Refusal::RateNotValid { value: text.to_owned() });
    let unit_rate = cells.read(7, |text| {
        let read = kind.map_or_else(|| ratio(text).map(UnitRate::Flat), |kind| unit_rate(text, kind));
        // Which kind the rate is of is not known: then that is what is wrong.
        read.or_else(|| kind.is_none().then_some(UnitRate::Flat(Rate::ZERO)))
            .ok_or_else(|| Refusal::RateNotValid { value: text.to_owned() })
    });
    let person_rate = cells.read(8, rate);
    let person_fixed = cells.read(9, fixed_sum);
    let tag = cells.text(10).to_owned();
    let row = (|| {
        Some(Row {
            region: region?,
            kind: kind?,
            category: category?,
            from: from?,
            to: to?,
            floor: floor?,
            ceiling: ceiling?,
            unit_rate: unit_rate?,
            person_rate: person_rate?,
            person_fixed: person_fixed?,
            tag,
            is_imported,
        })
    })();
    cells.finish(row)
}

fn category_of(text: &str) -> Result<Category, Refusal> {
    match text {
        "employee" | "civil" => Ok(Category::Employee),
        "flex" | "flexible" => Ok(Category::Flexible),
        _ => Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: "employee, civil, flex".to_owned() }),
    }
}

/// An empty bound is no bound.
fn bound(text: &str) -> Result<Option<Money>, Refusal> {
    if text.is_empty() { Ok(None) } else { amount(text, false).map(Some) }
}

fn ratio(text: &str) -> Option<Rate> {
    text.parse().ok().map(|Percent(rate)| rate).filter(|rate| rate.ratio() <= Decimal::ONE)
}

fn fixed_sum(text: &str) -> Result<FixedSum, Refusal> {
    match text.strip_suffix('%') {
        Some(percent) if percent.parse::<Percent>().is_ok() => Ok(FixedSum::NoSum(text.to_owned())),
        Some(_) => Err(Refusal::RateNotValid { value: text.to_owned() }),
        None if text.is_empty() => Ok(FixedSum::Sum(Money::ZERO)),
        None => amount(text, true).map(FixedSum::Sum),
    }
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
