//! Declarations of a month beside what is on file, and who has not declared where the region asks for it.

use crate::model::{Cell, Column, ColumnKind, Money, Month, Report, day_number};
use crate::operations::declare_earnings::{OnFile, differs, on_file};
use crate::policy::Declaration;
use crate::session::Session;
use crate::store::declarations::Declared;
use crate::store::persons::AsOf;

/// How an employer's declaration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum State {
    Declared,
    Differs,
    Undeclared,
}

/// The words of the states.
pub const STATES: [&str; 3] = ["declared", "differs", "undeclared"];

impl State {
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// One employer.
#[derive(Clone, Debug)]
pub struct DeclarationRow {
    credit_code: String,
    name: String,
    declared: Option<Declared>,
    enrolled: OnFile,
    pub state: State,
}

/// The employers that declared, and those that should have, by number.
pub fn rows(session: &Session, month: Month, payer: Option<i64>) -> anyhow::Result<Vec<DeclarationRow>> {
    let reader = session.reader();
    let declarations = reader.declarations(month)?;
    let mut rows = Vec::new();
    for facts in reader.levy_facts_on(day_number(month.last_day()))? {
        if facts.is_void || payer.is_some_and(|payer| payer != facts.number) {
            continue;
        }
        let found = declarations.binary_search_by_key(&facts.number, |declaration| declaration.payer);
        let declared = found.ok().and_then(|place| declarations.get(place)).map(|found| found.declared);
        let is_asked = session.policy().declaration(facts.region, month) == Declaration::Monthly;
        if declared.is_none() && !(is_asked && facts.start_month <= month) {
            continue;
        }
        let enrolled = on_file(reader, facts.number, month)?;
        let state = match &declared {
            None if enrolled.headcount == 0 => continue,
            None => State::Undeclared,
            Some(declared) if differs(declared, &enrolled) => State::Differs,
            Some(_) => State::Declared,
        };
        let details = reader.employer(facts.number, AsOf::NOW)?.map(|version| version.employer.details);
        let (credit_code, name) =
            details.map(|details| (details.credit_code.to_string(), details.name)).unwrap_or_default();
        rows.push(DeclarationRow { credit_code, name, declared, enrolled, state });
    }
    Ok(rows)
}

const COLUMNS: [Column; 9] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("month", ColumnKind::Month),
    Column::new("headcount", ColumnKind::Count),
    Column::new("earnings_total", ColumnKind::Money),
    Column::new("enrolled", ColumnKind::Count),
    Column::new("enrolled_total", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// The rows as a list.
pub fn report(rows: &[DeclarationRow], month: Month) -> Report<'_> {
    Report::new("declarations", COLUMNS, move |sink| {
        rows.iter().try_for_each(|row| {
            let headcount = row.declared.and_then(|declared| declared.headcount);
            let total: Option<Money> = row.declared.and_then(|declared| declared.earnings_total);
            sink.row(&[
                Cell::Text(&row.credit_code),
                Cell::Text(&row.name),
                Cell::Month(month),
                headcount.map_or(Cell::Empty, Cell::Count),
                total.map_or(Cell::Empty, Cell::Money),
                Cell::Count(row.enrolled.headcount),
                Cell::Money(row.enrolled.earnings_total),
                Cell::Text(row.state.code()),
                Cell::Empty,
            ])
        })
    })
}
