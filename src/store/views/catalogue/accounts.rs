//! The views of individual accounts: what moved them beside contributions, and how they stood at the end of each year.

use super::{View, ViewColumn, column};
use crate::model::ColumnKind::{Code, Count, Day, Money, Month, Text};

const ENTRY_COLUMNS: [ViewColumn; 9] = [
    column("region", Code, "{region}"),
    column("person", Count, "a.person"),
    column("kind", Code, "a.kind"),
    column("month", Month, "a.month"),
    column("entry", Code, "a.entry"),
    column("amount", Money, "a.fen"),
    column("valued_on", Day, "a.valued_on"),
    column("source", Text, "a.source"),
    column("operation", Count, "a.operation"),
];

pub(super) const ACCOUNT_ENTRIES: View = View {
    name: "account_entries",
    columns: &ENTRY_COLUMNS,
    source: "main.account_entry a WHERE a.operation > 0 ORDER BY a.row",
    payer: "",
    person: "a.person",
    is_per_kind: false,
};

const YEAR_COLUMNS: [ViewColumn; 9] = [
    column("region", Code, "{region}"),
    column("person", Count, "a.person"),
    column("kind", Code, "a.kind"),
    column("year", Count, "a.year"),
    column("opening", Money, "a.opening"),
    column("credited", Money, "a.credited"),
    column("interest", Money, "a.interest"),
    column("closing", Money, "a.closing"),
    column("operation", Count, "a.operation"),
];

pub(super) const ACCOUNT_YEARS: View = View {
    name: "account_years",
    columns: &YEAR_COLUMNS,
    source: "main.account_year a WHERE a.operation > 0 AND NOT EXISTS (SELECT 1 FROM main.account_year b \
             WHERE b.year = a.year AND b.kind = a.kind AND b.person = a.person AND b.row > a.row) ORDER BY a.row",
    payer: "",
    person: "a.person",
    is_per_kind: false,
};
