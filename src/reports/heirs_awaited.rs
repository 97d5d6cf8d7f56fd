//! What people died with unpaid and no heir is named for: nobody is paid it until then.

use crate::model::{Cell, Column, ColumnKind, Money, Month, Report};
use crate::operations::heirs::{Heirs, came_back, owed_now, who_died};
use crate::operations::run_payroll::SettledMonths;
use crate::session::Session;
use crate::store::Reader;
use crate::store::claims::Claim;

/// What a payee died with.
#[derive(Clone, Debug)]
pub struct Left {
    pub claim: Claim,
    pub payee: i64,
    pub name: String,
    /// Of months that were never paid.
    pub months: Money,
    /// The first and the last of them.
    pub span: Option<(Month, Month)>,
    /// What the bank sent back.
    pub returned: Money,
}

impl Left {
    pub fn amount(&self) -> Money {
        self.months + self.returned
    }
}

/// All of it, by payee.
pub fn heirs_awaited(session: &Session) -> anyhow::Result<Vec<Left>> {
    let reader = session.reader();
    let mut settled = SettledMonths::new(reader)?;
    let mut found = Vec::new();
    for (payee, number) in Heirs::of_all(reader)?.awaited() {
        let Some(claim) = reader.claim(number)? else { continue };
        let months = owed_now(reader, &mut settled, (number, payee), session.today())?;
        let span = months.first_key_value().zip(months.last_key_value()).map(|((first, _), (last, _))| (*first, *last));
        let last = reader.payee_versions(payee)?.pop();
        let name = last.map_or_else(|| Ok(String::new()), |last| who_died(reader, &claim, &last))?;
        let left =
            Left { claim, payee, name, span, months: months.into_values().sum(), returned: came_back(reader, payee)? };
        if left.amount().is_positive() {
            found.push(left);
        }
    }
    Ok(found)
}

const COLUMNS: [Column; 11] = [
    Column::new("claim", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::new("payee", ColumnKind::Count),
    Column::of_person("name", ColumnKind::Text),
    Column::new("benefit", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("to_month", ColumnKind::Month),
    Column::new("back_pay", ColumnKind::Money),
    Column::new("returned", ColumnKind::Money),
    Column::new("amount", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

/// One row a payee who died.
pub fn report<'a>(reader: Reader<'a>, left: &'a [Left]) -> Report<'a> {
    Report::new("heirs_awaited", COLUMNS, move |sink| {
        let mut names = reader.person_names()?;
        left.iter().try_for_each(|left| {
            let claim = &left.claim.claim;
            names.with(claim.person, |id_number, _| {
                sink.row(&[
                    Cell::Count(left.claim.number),
                    Cell::Text(id_number),
                    Cell::Count(left.payee),
                    Cell::Text(&left.name),
                    Cell::Text(claim.benefit.into()),
                    left.span.map_or(Cell::Empty, |(first, _)| Cell::Month(first)),
                    left.span.map_or(Cell::Empty, |(_, last)| Cell::Month(last)),
                    Cell::Money(left.months),
                    Cell::Money(left.returned),
                    Cell::Money(left.amount()),
                    Cell::Count(claim.person),
                ])
            })
        })
    })
}
