//! The views of enforcement: the cases, and the steps taken in them.

use super::{View, ViewColumn, column};
use crate::model::ColumnKind::{Account, Code, Count, Day, Flag, Money, Text};

const CASE_COLUMNS: [ViewColumn; 9] = [
    column("region", Code, "{region}"),
    column("enforcement", Count, "f.row"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("cause", Code, "f.cause"),
    column("found_on", Day, "f.found_on"),
    column("evidence", Text, "f.evidence"),
    column("debts", Count, "(SELECT count(*) FROM main.enforcement_debt d WHERE d.enforcement = f.row)"),
    column("operation", Count, "f.operation"),
];

pub(super) const ENFORCEMENTS: View = View {
    name: "enforcements",
    columns: &CASE_COLUMNS,
    source: "main.enforcement f WHERE f.operation > 0 ORDER BY f.row",
    payer: "f.payer",
    person: "",
    is_per_kind: false,
};

const STEP_COLUMNS: [ViewColumn; 14] = [
    column("region", Code, "{region}"),
    column("enforcement", Count, "s.enforcement"),
    column("step", Code, "s.step"),
    column("happened_on", Day, "s.happened_on"),
    column("counts_from", Day, "s.counts_from"),
    column("notice", Code, "(SELECT n.number FROM main.notice n WHERE n.row = s.notice)"),
    column("served_by", Code, "s.method"),
    column("receiver", Text, "s.receiver"),
    column("refused", Flag, "s.is_refused"),
    column("bank", Text, "s.bank"),
    column("bank_account", Account, "s.bank_account"),
    column("amount", Money, "s.amount"),
    column("withdrawn", Flag, "EXISTS (SELECT 1 FROM main.enforcement_reversal r WHERE r.step = s.row)"),
    column("operation", Count, "s.operation"),
];

pub(super) const ENFORCEMENT_STEPS: View = View {
    name: "enforcement_steps",
    columns: &STEP_COLUMNS,
    source: "main.enforcement_step s WHERE s.operation > 0 ORDER BY s.row",
    payer: "",
    person: "",
    is_per_kind: false,
};
