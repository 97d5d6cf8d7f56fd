//! Who collects each kind on a day (征收模式), and what follows from it: who orders payment, who refunds, where money comes in.

use chrono::NaiveDate;

use crate::model::{Cell, CollectionMode, Column, ColumnKind, InsuranceKind, Report, Stage};
use crate::session::Session;

const COLUMNS: [Column; 6] = [
    Column::new("kind", ColumnKind::Code),
    Column::new("mode", ColumnKind::Code),
    Column::new("collects", ColumnKind::Code),
    Column::new("orders", ColumnKind::Code),
    Column::new("refunds", ColumnKind::Code),
    Column::new("account", ColumnKind::Code),
];

const AGENCY: &str = "agency";
const TAX: &str = "tax";

/// The office's kinds on a day.
pub fn report(session: &Session, on: NaiveDate) -> Report<'_> {
    let (policy, office) = (session.policy(), session.office());
    Report::new("modes", COLUMNS, move |sink| {
        InsuranceKind::ALL.into_iter().filter(|kind| office.kinds.contains(*kind)).try_for_each(|kind| {
            let mode = policy.collection_mode(office.region, kind, on);
            let collects = if mode.is_tax_collected() { TAX } else { AGENCY };
            // Whoever may send orders to pay has that stage among those of the mode.
            let orders = policy.dunning(mode).iter().any(|stage| stage.stage == Stage::Ordered);
            let orders = if orders { AGENCY } else { TAX };
            let account = if mode.is_tax_collected() { "treasury" } else { "receipts_account" };
            sink.row(&[
                Cell::Text(kind.english()),
                Cell::Text(code(mode)),
                Cell::Text(collects),
                Cell::Text(orders),
                Cell::Text(collects),
                Cell::Text(account),
            ])
        })
    })
}

fn code(mode: CollectionMode) -> &'static str {
    mode.into()
}
