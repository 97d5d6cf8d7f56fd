//! The scales of a month: bounds, rates and due days with their sources, for `--explain`.

use crate::model::{Category, Cell, Column, ColumnKind, InsuranceKind, Month, Report};
use crate::policy::{Due, EmployerRate, Terms};
use crate::session::Session;

const COLUMNS: [Column; 13] = [
    Column::new("kind", ColumnKind::Code),
    Column::new("category", ColumnKind::Code),
    Column::new("month", ColumnKind::Month),
    Column::new("floor", ColumnKind::Money),
    Column::new("ceiling", ColumnKind::Money),
    Column::new("employer_rate", ColumnKind::Text),
    Column::new("person_rate", ColumnKind::Decimal),
    Column::new("person_fixed", ColumnKind::Money),
    Column::new("due_on", ColumnKind::Day),
    Column::new("provisional", ColumnKind::Flag),
    Column::new("region", ColumnKind::Code),
    Column::new("from", ColumnKind::Month),
    Column::new("source", ColumnKind::Text),
];

/// What a month is levied on.
pub fn report(session: &Session, month: Month) -> anyhow::Result<Report<'_>> {
    let region = session.office().region;
    let mut found: Vec<(InsuranceKind, Category, Terms, Due)> = Vec::new();
    for kind in session.office().kinds.iter() {
        for category in Category::ALL {
            if let Ok(terms) = session.policy().terms(region, kind, category, month) {
                found.push((kind, category, terms, session.policy().due(region, kind, month)));
            }
        }
    }
    Ok(Report::new("scales", COLUMNS, move |sink| {
        found.iter().try_for_each(|(kind, category, terms, due)| {
            let region = terms.found_in.to_string();
            sink.row(&[
                Cell::Text(kind.english()),
                Cell::Text(category.code()),
                Cell::Month(month),
                terms.floor.map_or(Cell::Empty, Cell::Money),
                terms.ceiling.map_or(Cell::Empty, Cell::Money),
                Cell::Text(&rate_text(&terms.employer_rate)),
                Cell::Decimal(terms.person_rate.ratio()),
                terms.fixed_sum().map_or(Cell::Empty, Cell::Money),
                Cell::Day(due.due_on),
                Cell::Flag(terms.is_provisional || terms.is_doubtful),
                Cell::Text(&region),
                Cell::Month(terms.from),
                Cell::Text(&terms.tag),
            ])
        })
    }))
}

fn rate_text(rate: &EmployerRate) -> String {
    match rate {
        EmployerRate::Flat(rate) => rate.to_string(),
        EmployerRate::Classes(rates) => rates.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        EmployerRate::NoTable(text) => text.clone(),
    }
}
