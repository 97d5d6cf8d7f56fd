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

const REFUND_COLUMNS: [ViewColumn; 11] = [
    column("region", Code, "{region}"),
    column("refund", Count, "f.row"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("reference", Text, "r.reference"),
    column("amount", Money, "f.fen"),
    column("reason", Code, "f.reason"),
    column("refunded_by", Code, "f.refunded_by"),
    column("refunded_on", Day, "f.refunded_on"),
    column("operation", Count, "f.operation"),
];

pub(super) const REFUNDS: View = View {
    name: "refunds",
    columns: &REFUND_COLUMNS,
    source: "main.refund f CROSS JOIN main.receipt r WHERE r.row = f.receipt AND r.operation > 0 \
             AND f.operation > 0 ORDER BY f.row",
    payer: "f.payer",
    person: "",
    is_per_kind: false,
};

const MOVE_COLUMNS: [ViewColumn; 7] = [
    column("region", Code, "{region}"),
    column("from_reference", Text, "r.reference"),
    column("to_reference", Text, "s.reference"),
    column("amount", Money, "m.fen"),
    column("reason", Text, "m.reason"),
    column("moved_on", Day, "m.moved_on"),
    column("operation", Count, "m.operation"),
];

const VOID_COLUMNS: [ViewColumn; 7] = [
    column("region", Code, "{region}"),
    column("reference", Text, "r.reference"),
    column("paid_on", Day, "r.paid_on"),
    column("amount", Money, "v.fen"),
    column("reason", Text, "v.reason"),
    column("voided_on", Day, "v.voided_on"),
    column("operation", Count, "v.operation"),
];

pub(super) const VOIDED_RECEIPTS: View = View {
    name: "voided_receipts",
    columns: &VOID_COLUMNS,
    source: "main.voided_receipt v CROSS JOIN main.receipt r WHERE r.row = v.row AND r.operation > 0 \
             AND v.operation > 0 ORDER BY v.row",
    payer: "",
    person: "",
    is_per_kind: false,
};

const WRITE_OFF_COLUMNS: [ViewColumn; 8] = [
    column("region", Code, "{region}"),
    column("reference", Text, "r.reference"),
    column("fund", Code, "w.fund"),
    column("amount", Money, "w.fen"),
    column("reason", Text, "w.reason"),
    column("evidence", Text, "w.evidence"),
    column("written_off_on", Day, "w.written_off_on"),
    column("operation", Count, "w.operation"),
];

pub(super) const HELD_WRITE_OFFS: View = View {
    name: "held_write_offs",
    columns: &WRITE_OFF_COLUMNS,
    source: "main.held_write_off w CROSS JOIN main.receipt r WHERE r.row = w.receipt AND r.operation > 0 \
             AND w.operation > 0 ORDER BY w.row",
    payer: "",
    person: "",
    is_per_kind: false,
};

pub(super) const HELD_MOVES: View = View {
    name: "held_moves",
    columns: &MOVE_COLUMNS,
    source: "main.held_move m CROSS JOIN main.receipt r CROSS JOIN main.receipt s WHERE r.row = m.from_receipt \
             AND s.row = m.to_receipt AND r.operation > 0 AND s.operation > 0 AND m.operation > 0 ORDER BY m.row",
    payer: "",
    person: "",
    is_per_kind: false,
};

const INTEREST_COLUMNS: [ViewColumn; 9] = [
    column("region", Code, "{region}"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("month", Month, "b.month"),
    column("levy_type", Code, "b.levy_type"),
    column("kind", Code, "{kind_of_place}"),
    column("interest", Money, "l.fen"),
    column("operation", Count, "l.operation"),
];

pub(super) const BILL_INTEREST: View = View {
    name: "bill_interest",
    columns: &INTEREST_COLUMNS,
    source: "(SELECT i.bill_line AS row, i.fen AS fen, i.operation AS operation, i.row AS place FROM main.bill_interest i) l \
             CROSS JOIN main.bill b WHERE b.row = l.row / 16 AND l.operation > 0 AND b.operation > 0 ORDER BY l.place",
    payer: "b.payer",
    person: "",
    is_per_kind: false,
};
