//! The views of collection: what is levied, what came, where it went, and the books.

use super::{View, ViewColumn, column};
use crate::model::ColumnKind::{Code, Count, Day, Flag, IdNumber, Money, Month, Text};

const CANCELLED: &str = "EXISTS (SELECT 1 FROM main.bill_cancellation x WHERE x.row = b.row AND x.operation > 0)";

const ASSESSMENT_COLUMNS: [ViewColumn; 6] = [
    column("region", Code, "{region}"),
    column("month", Month, "a.month"),
    column("levy_type", Code, "a.levy_type"),
    column("bills", Count, "coalesce(a.last_bill - a.first_bill + 1, 0)"),
    column(
        "cancelled",
        Flag,
        "EXISTS (SELECT 1 FROM main.bill_cancellation x WHERE x.row = a.first_bill AND x.operation > 0)",
    ),
    column("operation", Count, "a.operation"),
];

pub(super) const ASSESSMENTS: View = View {
    name: "assessments",
    columns: &ASSESSMENT_COLUMNS,
    source: "main.assessment a WHERE a.operation > 0 ORDER BY a.row",
    payer: "",
    person: "",
    is_per_kind: false,
};

/// Both shares of a bill, and the principal and late fees that were paid on it.
const BILL_COLUMNS: [ViewColumn; 16] = [
    column("region", Code, "{region}"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("month", Month, "b.month"),
    column("levy_type", Code, "b.levy_type"),
    column("headcount", Count, "b.headcount"),
    column("base_total", Money, "sum(l.base_total)"),
    column("employer_share", Money, "sum(l.employer_share)"),
    column("person_share", Money, "sum(l.person_share)"),
    column("due", Money, "sum(l.employer_share + l.person_share)"),
    column("paid", Money, PAID),
    column("late_fee_paid", Money, LATE_FEE_PAID),
    column("balance", Money, BALANCE),
    column("cancelled", Flag, CANCELLED),
    column("operation", Count, "b.operation"),
];

// What was set off between two bills of a payer counts as paid on the one and as given by the other.
const PAID: &str = "((SELECT coalesce(sum(p.fen), 0) FROM main.allocation p WHERE p.bill = b.row \
    AND p.component IN ('employer_share', 'person_share')) \
    + (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.to_bill = b.row) \
    - (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.from_bill = b.row))";
const BALANCE: &str = "sum(l.employer_share + l.person_share) \
    - (SELECT coalesce(sum(p.fen), 0) FROM main.allocation p WHERE p.bill = b.row \
    AND p.component IN ('employer_share', 'person_share')) \
    - (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.to_bill = b.row) \
    + (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.from_bill = b.row)";
const LATE_FEE_PAID: &str =
    "(SELECT coalesce(sum(p.fen), 0) FROM main.allocation p WHERE p.bill = b.row AND p.component = 'late_fee')";

pub(super) const BILLS: View = View {
    name: "bills",
    columns: &BILL_COLUMNS,
    source: "main.bill b CROSS JOIN main.bill_line l WHERE l.row BETWEEN b.row * 16 AND b.row * 16 + 15 \
             AND l.due_on > 0 GROUP BY b.row ORDER BY b.row",
    payer: "b.payer",
    person: "",
    is_per_kind: false,
};

const LINE_PAID: &str = "((SELECT coalesce(sum(p.fen), 0) FROM main.allocation p WHERE p.bill = b.row \
    AND p.kind = {kind_of_place} AND p.component IN ('employer_share', 'person_share')) \
    + (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.to_bill = b.row AND s.kind = {kind_of_place}) \
    - (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.from_bill = b.row AND s.kind = {kind_of_place}))";
const LINE_BALANCE: &str = "l.employer_share + l.person_share \
    - (SELECT coalesce(sum(p.fen), 0) FROM main.allocation p \
    WHERE p.bill = b.row AND p.kind = {kind_of_place} AND p.component IN ('employer_share', 'person_share')) \
    - (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.to_bill = b.row AND s.kind = {kind_of_place}) \
    + (SELECT coalesce(sum(s.fen), 0) FROM main.set_off s WHERE s.from_bill = b.row AND s.kind = {kind_of_place})";
const LINE_LATE_FEE: &str = "(SELECT coalesce(sum(p.fen), 0) FROM main.allocation p WHERE p.bill = b.row \
    AND p.kind = {kind_of_place} AND p.component = 'late_fee')";

const BILL_LINE_COLUMNS: [ViewColumn; 20] = [
    column("region", Code, "{region}"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("month", Month, "b.month"),
    column("levy_type", Code, "b.levy_type"),
    column("kind", Code, "{kind_of_place}"),
    column("headcount", Count, "l.headcount"),
    column("base_total", Money, "l.base_total"),
    column("employer_share", Money, "l.employer_share"),
    column("person_share", Money, "l.person_share"),
    column("due", Money, "l.employer_share + l.person_share"),
    column("paid", Money, LINE_PAID),
    column("late_fee_paid", Money, LINE_LATE_FEE),
    column("balance", Money, LINE_BALANCE),
    column("due_on", Day, "l.due_on"),
    column("late_from", Day, "l.late_from"),
    column("provisional", Flag, "l.is_provisional"),
    column("cancelled", Flag, CANCELLED),
    column("operation", Count, "b.operation"),
];

pub(super) const BILL_LINES: View = View {
    name: "bill_lines",
    columns: &BILL_LINE_COLUMNS,
    source: "main.bill b CROSS JOIN main.bill_line l WHERE l.row BETWEEN b.row * 16 AND b.row * 16 + 15 \
             AND l.due_on > 0 AND b.operation > 0 ORDER BY b.row, l.row",
    payer: "b.payer",
    person: "",
    is_per_kind: false,
};

const CONTRIBUTION_COLUMNS: [ViewColumn; 14] = [
    column("region", Code, "{region}"),
    column("employer", Code, "{employer}"),
    column("person", Count, "c.person"),
    column("id_number", IdNumber, "{id_number}"),
    column("name", Text, "{person_name}"),
    column("month", Month, "b.month"),
    column("kind", Code, "{kind}"),
    column("base", Money, "{base}"),
    column("employer_share", Money, "{employer_fen}"),
    column("person_share", Money, "{person_fen}"),
    column("due", Money, "{employer_fen} + {person_fen}"),
    column("levy_type", Code, "b.levy_type"),
    column("cancelled", Flag, CANCELLED),
    column("operation", Count, "b.operation"),
];

pub(super) const CONTRIBUTION_DETAIL: View = View {
    name: "contribution_detail",
    columns: &CONTRIBUTION_COLUMNS,
    source: "main.bill b CROSS JOIN main.contribution c WHERE c.row BETWEEN b.first_row AND b.last_row \
             AND {base} IS NOT NULL",
    payer: "b.payer",
    person: "c.person",
    is_per_kind: true,
};

const RECEIPT_COLUMNS: [ViewColumn; 14] = [
    column("region", Code, "{region}"),
    column("reference", Text, "r.reference"),
    column("paid_on", Day, "r.paid_on"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("amount", Money, "r.amount"),
    column("kind", Code, "r.kind"),
    column("month", Month, "r.month"),
    column("channel", Code, "r.channel"),
    column("applied", Money, "coalesce((SELECT sum(p.fen) FROM main.allocation p WHERE p.receipt = r.row), 0)"),
    column("held", Money, "coalesce((SELECT h.fen FROM main.held_money h WHERE h.receipt = r.row), 0)"),
    column("note", Text, "r.note"),
    column("operation", Count, "r.operation"),
];

pub(super) const RECEIPTS: View = View {
    name: "receipts",
    columns: &RECEIPT_COLUMNS,
    source: "main.receipt r WHERE r.operation > 0 ORDER BY r.row",
    payer: "r.payer",
    person: "",
    is_per_kind: false,
};

const ALLOCATION_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("reference", Text, "r.reference"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("month", Month, "b.month"),
    column("levy_type", Code, "b.levy_type"),
    column("kind", Code, "a.kind"),
    column("component", Code, "a.component"),
    column("amount", Money, "a.fen"),
    column("valued_on", Day, "a.valued_on"),
    column("operation", Count, "a.operation"),
];

pub(super) const ALLOCATIONS: View = View {
    name: "allocations",
    columns: &ALLOCATION_COLUMNS,
    source: "main.allocation a CROSS JOIN main.receipt r CROSS JOIN main.bill b \
             WHERE r.row = a.receipt AND r.operation > 0 AND b.row = a.bill AND b.operation > 0 ORDER BY a.row",
    payer: "b.payer",
    person: "",
    is_per_kind: false,
};

const HELD_COLUMNS: [ViewColumn; 7] = [
    column("region", Code, "{region}"),
    column("reference", Text, "r.reference"),
    column("paid_on", Day, "r.paid_on"),
    column("employer", Code, "{employer}"),
    column("name", Text, "{payer_name}"),
    column("person", Count, "{payer_person}"),
    column("held", Money, "h.fen"),
];

pub(super) const HELD_MONEY: View = View {
    name: "held_money",
    columns: &HELD_COLUMNS,
    source: "main.held_money h CROSS JOIN main.receipt r WHERE r.row = h.receipt AND h.fen > 0 AND r.operation > 0 \
             ORDER BY h.receipt",
    payer: "h.payer",
    person: "",
    is_per_kind: false,
};

const VOUCHER_COLUMNS: [ViewColumn; 10] = [
    column("region", Code, "{region}"),
    column("voucher", Count, "v.row"),
    column("fund", Code, "v.fund"),
    column("dated_on", Day, "v.dated_on"),
    column("summary", Code, "v.summary"),
    column("operation", Count, "v.operation"),
    column("number", Count, "o.number"),
    column("document", Text, "o.document"),
    column("source", Code, "coalesce(o.source, 'receipts')"),
    column("reverses", Count, "o.reverses"),
];

pub(super) const VOUCHERS: View = View {
    name: "vouchers",
    columns: &VOUCHER_COLUMNS,
    source: "main.voucher v LEFT JOIN main.voucher_origin o ON o.row = v.row AND o.number > 0 \
             WHERE v.operation > 0 ORDER BY v.row",
    payer: "",
    person: "",
    is_per_kind: false,
};

const ENTRY_COLUMNS: [ViewColumn; 7] = [
    column("region", Code, "{region}"),
    column("voucher", Count, "e.voucher"),
    column("fund", Code, "v.fund"),
    column("dated_on", Day, "v.dated_on"),
    column("account", Code, "e.account"),
    column("debit", Money, "e.debit"),
    column("credit", Money, "e.credit"),
];

pub(super) const ENTRIES: View = View {
    name: "entries",
    columns: &ENTRY_COLUMNS,
    source: "main.entry e CROSS JOIN main.voucher v WHERE v.row = e.voucher AND v.operation > 0 ORDER BY e.row",
    payer: "",
    person: "",
    is_per_kind: false,
};
