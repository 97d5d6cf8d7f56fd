//! The views of the office's own work: matters, batches, the operation log, notices, policy files.

use super::{View, ViewColumn, column};
use crate::model::ColumnKind::{Code, Count, Day, Flag, Money, Month, Text};

const fn of_office(name: &'static str, columns: &'static [ViewColumn], source: &'static str) -> View {
    View { name, columns, source, payer: "n.payer", person: "", is_per_kind: false }
}

const MATTER_COLUMNS: [ViewColumn; 10] = [
    column("region", Code, "{region}"),
    column("matter", Count, "m.id"),
    column("operation_kind", Code, "m.kind"),
    column("state", Code, "(SELECT s.state FROM main.matter_state s WHERE s.matter = m.id)"),
    column("subject", Text, "m.subject"),
    column("rows", Count, "m.rows"),
    column("handler", Text, "m.handler"),
    column("submitted_on", Day, "m.submitted_on"),
    column("supplements", Count, "(SELECT min(p.continues) FROM main.supplement p WHERE p.matter = m.id)"),
    column("operation", Count, "m.operation"),
];

pub(super) const MATTERS: View =
    of_office("matters", &MATTER_COLUMNS, "main.matter m WHERE m.operation > 0 ORDER BY m.id");

const EVENT_COLUMNS: [ViewColumn; 8] = [
    column("region", Code, "{region}"),
    column("matter", Count, "e.matter"),
    column("state", Code, "e.state"),
    column("operator", Text, "e.operator"),
    column("happened_on", Day, "e.happened_on"),
    column("reason", Text, "e.reason"),
    column("by_handler", Flag, "e.is_by_handler"),
    column("operation", Count, "e.operation"),
];

pub(super) const MATTER_EVENTS: View =
    of_office("matter_events", &EVENT_COLUMNS, "main.matter_event e WHERE e.operation > 0 ORDER BY e.row");

const STEP_COLUMNS: [ViewColumn; 8] = [
    column("region", Code, "{region}"),
    column("month", Month, "s.month"),
    column("step", Code, "s.step"),
    column("state", Code, "s.state"),
    column("ran_on", Day, "s.ran_on"),
    column("rows", Count, "s.rows"),
    column("amount", Money, "s.fen"),
    column("operation", Count, "s.operation"),
];

pub(super) const MONTH_END_STEPS: View = of_office(
    "month_end_steps",
    &STEP_COLUMNS,
    "main.month_end_step s WHERE s.row = \
     (SELECT max(l.row) FROM main.month_end_step l WHERE l.month = s.month AND l.step = s.step) ORDER BY s.row",
);

const BATCH_COLUMNS: [ViewColumn; 15] = [
    column("region", Code, "{region}"),
    column("batch", Count, "b.id"),
    column("operation_kind", Code, "b.kind"),
    column("matter", Count, "b.matter"),
    column("state", Code, "coalesce((SELECT s.state FROM main.matter_state s WHERE s.matter = b.matter), 'approved')"),
    column("source", Text, "b.source"),
    column("length", Count, "b.length"),
    column("digest", Code, "b.digest"),
    column("read", Count, "b.read"),
    column("inserted", Count, "b.inserted"),
    column("changed", Count, "b.changed"),
    column("same", Count, "b.same"),
    column("rejected", Count, "b.rejected"),
    column("suspect", Count, "b.suspect"),
    column("operation", Count, "b.operation"),
];

pub(super) const BATCHES: View =
    of_office("batches", &BATCH_COLUMNS, "main.batch b WHERE b.operation > 0 ORDER BY b.id");

const OPERATION_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("operation", Count, "o.id"),
    column("operation_kind", Code, "o.kind"),
    column("business_date", Day, "o.business_date"),
    column("handled_at", Text, "o.clock"),
    column("off_clock", Flag, "o.is_off_clock"),
    column("operator", Text, "o.operator"),
    column("matter", Count, "o.matter"),
    column("reason", Text, "o.reason"),
    column("source", Text, "o.source"),
    column("policy", Code, "o.policy"),
    column("hash", Code, "o.hash"),
];

pub(super) const OPERATIONS: View =
    of_office("operations", &OPERATION_COLUMNS, "main.operation o WHERE o.clock <> '' ORDER BY o.id");

const NOTICE_COLUMNS: [ViewColumn; 11] = [
    column("region", Code, "{region}"),
    column("number", Code, "n.number"),
    column("document", Code, "n.document"),
    column("stage", Code, "n.stage"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("matter", Count, "n.matter"),
    column("issued_on", Day, "n.issued_on"),
    column("template", Code, "n.template"),
    column("operation", Count, "n.operation"),
];

pub(super) const NOTICES: View =
    of_office("notices", &NOTICE_COLUMNS, "main.notice n WHERE n.operation > 0 ORDER BY n.row");

const POLICY_FILE_COLUMNS: [ViewColumn; 5] = [
    column("region", Code, "{region}"),
    column("file", Text, "f.name"),
    column("length", Count, "length(CAST(f.content AS BLOB))"),
    column(
        "withdrawn",
        Flag,
        "EXISTS (SELECT 1 FROM main.policy_withdrawal x WHERE x.row = f.row AND x.operation > 0)",
    ),
    column("operation", Count, "f.operation"),
];

pub(super) const POLICY_FILES: View =
    of_office("policy_files", &POLICY_FILE_COLUMNS, "main.policy_file f WHERE f.operation > 0 ORDER BY f.row");
