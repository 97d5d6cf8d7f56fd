//! Bounds and rates (缴费基数上下限, 费率) of a region, kind, category and month, and where they are found.
//! A row is taken whole from the nearest level that has one; no row is ever carried on past its end.

use std::collections::HashMap;

use super::value::ClassRates;
use crate::model::{Category, InsuranceKind, Money, Month, Rate, RegionCode};
use crate::refusal::Refusal;

/// What holds for a region, kind, category and month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The region that was asked for.
    pub region: RegionCode,
    pub kind: InsuranceKind,
    pub category: Category,
    pub month: Month,
    /// No bound where there is none.
    pub floor: Option<Money>,
    pub ceiling: Option<Money>,
    pub employer_rate: EmployerRate,
    pub person_rate: Rate,
    pub person_fixed: FixedSum,
    /// The level of the chain that has the row.
    pub found_in: RegionCode,
    pub from: Month,
    pub to: Month,
    /// The note about where the row comes from, as its file has it.
    pub tag: String,
    /// The last known value, carried on until its successor is published.
    pub is_provisional: bool,
    /// The sources differ, or the text behind it was not found.
    pub is_doubtful: bool,
    pub is_imported: bool,
}

/// The employer's rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EmployerRate {
    Flat(Rate),
    /// Injury insurance: by risk class, class 1 first.
    Classes([Rate; 8]),
    /// Published, but not as a table of eight classes; the text of the row.
    NoTable(String),
}

/// The sum that a person pays every month beside his rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FixedSum {
    Sum(Money),
    /// Published, but not as a sum; the text of the row.
    NoSum(String),
}

/// One row as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub region: RegionCode,
    pub kind: InsuranceKind,
    pub category: Category,
    pub from: Month,
    pub to: Month,
    pub floor: Option<Money>,
    pub ceiling: Option<Money>,
    pub unit_rate: UnitRate,
    pub person_rate: Rate,
    pub person_fixed: FixedSum,
    pub tag: String,
    pub is_imported: bool,
}

/// The employer's rate as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum UnitRate {
    Flat(Rate),
    Own([Rate; 8]),
    /// The national classes times a factor; class 1 may have another.
    National {
        factor: Rate,
        class_one: Rate,
    },
    NoTable(String),
}

/// All rows. Later files go before earlier ones, and all of them before the built-in rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    rows: Vec<Row>,
    places: HashMap<(RegionCode, InsuranceKind, Category), Vec<usize>>,
}

impl Terms {
    /// The eight class rates of injury insurance, or the refusal that names what has to be imported.
    pub fn class_rates(&self) -> Result<&[Rate; 8], Refusal> {
        match &self.employer_rate {
            EmployerRate::Classes(rates) => Ok(rates),
            EmployerRate::Flat(_) | EmployerRate::NoTable(_) => Err(self.missing("unit_rate")),
        }
    }

    /// The employer's rate where it does not depend on a risk class.
    pub fn flat_rate(&self) -> Result<Option<Rate>, Refusal> {
        match &self.employer_rate {
            EmployerRate::Flat(rate) => Ok(Some(*rate)),
            EmployerRate::Classes(_) => Ok(None),
            EmployerRate::NoTable(_) => Err(self.missing("unit_rate")),
        }
    }

    /// The fixed sum, or the refusal that names what has to be imported.
    pub fn fixed_sum(&self) -> Result<Money, Refusal> {
        match self.person_fixed {
            FixedSum::Sum(sum) => Ok(sum),
            FixedSum::NoSum(_) => Err(self.missing("person_fixed")),
        }
    }

    pub fn missing(&self, field: &str) -> Refusal {
        let parameter = format!("{}.{field}", parameter_name(self.kind, self.category));
        Refusal::PolicyMissing { parameter, region: self.region, month: self.month }
    }
}

/// `injury.employee`: the name under which rows are listed and missed.
pub(super) fn parameter_name(kind: InsuranceKind, category: Category) -> String {
    format!("{kind}.{}", category.code())
}

impl Row {
    fn holds(&self, month: Month) -> bool {
        self.from <= month && month <= self.to
    }

    fn employer_rate(&self, national: ClassRates) -> EmployerRate {
        match &self.unit_rate {
            UnitRate::Flat(rate) => EmployerRate::Flat(*rate),
            UnitRate::Own(rates) => EmployerRate::Classes(*rates),
            UnitRate::NoTable(text) => EmployerRate::NoTable(text.clone()),
            UnitRate::National { factor, class_one } => {
                let scaled = national.0.iter().enumerate();
                let scaled = scaled.map(|(place, rate)| rate.times(if place == 0 { *class_one } else { *factor }));
                let scaled = scaled.collect::<Option<Vec<Rate>>>().and_then(|rates| rates.try_into().ok());
                scaled.map_or_else(|| EmployerRate::NoTable(format!("class*{factor}")), EmployerRate::Classes)
            }
        }
    }
}

impl Table {
    pub fn extend(&mut self, rows: Vec<Row>) {
        for row in rows {
            self.places.entry((row.region, row.kind, row.category)).or_default().push(self.rows.len());
            self.rows.push(row);
        }
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The row of the nearest level. Rows of agency pension are the civil ones; rural contract workers are employees.
    pub fn find(&self, region: RegionCode, kind: InsuranceKind, category: Category, month: Month) -> Option<&Row> {
        let category = if category == Category::RuralContract { Category::Employee } else { category };
        region.chain().find_map(|level| {
            let places = self.places.get(&(level, kind, category))?;
            places.iter().rev().map(|place| &self.rows[*place]).find(|row| row.holds(month))
        })
    }

    pub fn knows(&self, region: RegionCode) -> bool {
        region.chain().any(|level| self.rows.iter().any(|row| row.region == level))
    }

    /// The terms, with the pension's bounds where those of injury insurance are left open.
    pub fn terms(&self, asked: &Asked, national: ClassRates) -> Option<Terms> {
        let Asked { region, kind, category, month } = *asked;
        let row = self.find(region, kind, category, month)?;
        let pension = (kind == InsuranceKind::Injury)
            .then(|| self.find(region, InsuranceKind::Pension, category, month))
            .flatten();
        let parts = tag_parts(&row.tag);
        Some(Terms {
            region,
            kind,
            category,
            month,
            floor: row.floor.or(pension.and_then(|row| row.floor)),
            ceiling: row.ceiling.or(pension.and_then(|row| row.ceiling)),
            employer_rate: row.employer_rate(national),
            person_rate: row.person_rate,
            person_fixed: row.person_fixed.clone(),
            found_in: row.region,
            from: row.from,
            to: row.to,
            is_provisional: parts.iter().any(|part| part == "V"),
            is_doubtful: parts.iter().any(|part| part == "P?"),
            tag: row.tag.clone(),
            is_imported: row.is_imported,
        })
    }
}

/// What is asked of the table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub region: RegionCode,
    pub kind: InsuranceKind,
    pub category: Category,
    pub month: Month,
}

/// The words of a tag outside brackets: `P(base)/K(rate)` gives `P`, `K`.
pub(super) fn tag_parts(tag: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut open = String::new();
    for character in tag.chars() {
        match character {
            '(' => depth += 1,
            ')' => {
                depth = depth.saturating_sub(1);
                open.push(' ');
            }
            _ if depth == 0 => open.push(character),
            _ => {}
        }
    }
    open.split([' ', ';', '/', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
