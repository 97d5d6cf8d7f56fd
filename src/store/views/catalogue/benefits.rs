//! The views of benefits: claims, payments, recoveries, certifications.

use super::{View, ViewColumn, column};
use crate::model::ColumnKind::{Code, Count, Day, IdNumber, Money, Month, Text};

const CLAIM_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("claim", Count, "c.row"),
    column("id_number", IdNumber, "{id_number}"),
    column("name", Text, "{person_name}"),
    column("person", Count, "c.person"),
    column("benefit", Code, "c.benefit"),
    column(
        "event_on",
        Day,
        "ifnull((SELECT v.event_on FROM main.claim_version v WHERE v.claim = c.row AND v.from_month IS NULL \
         ORDER BY v.row DESC LIMIT 1), c.event_on)",
    ),
    column("applied_on", Day, "c.applied_on"),
    column("statutory_month", Month, "c.statutory_month"),
    column("chosen_month", Month, "c.chosen_month"),
    column(
        "state",
        Code,
        "coalesce((SELECT nullif(d.state, 'reopened') FROM main.claim_closing d WHERE d.claim = c.row ORDER BY d.row DESC LIMIT 1), \
         (SELECT s.state FROM main.claim_state s WHERE s.claim = c.row ORDER BY s.row DESC LIMIT 1), 'applied')",
    ),
    column("operation", Count, "c.operation"),
];

pub(super) const CLAIMS: View = View {
    name: "claims",
    columns: &CLAIM_COLUMNS,
    source: "main.claim c WHERE c.operation > 0 ORDER BY c.row",
    payer: "",
    person: "c.person",
    is_per_kind: false,
};

const PAYMENT_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("month", Month, "r.month"),
    column("payroll", Count, "r.row"),
    column("reference", Text, "r.row || '-' || (l.row & 268435455)"),
    column("claim", Count, "l.claim"),
    column("id_number", IdNumber, "{id_number}"),
    column("person", Count, "c.person"),
    column("benefit", Code, "c.benefit"),
    column("amount", Money, "l.fen"),
    column("back_pay", Money, "l.back_fen"),
    column("offset", Money, "l.offset_fen"),
    column("net", Money, "l.fen + l.back_fen - l.offset_fen"),
];

pub(super) const PAYMENTS: View = View {
    name: "payments",
    columns: &PAYMENT_COLUMNS,
    source: "main.payment_line l JOIN main.payroll r ON r.row = l.row >> 28 JOIN main.claim c ON c.row = l.claim \
             WHERE r.operation > 0 AND c.operation > 0 \
             AND r.row NOT IN (SELECT row FROM main.payroll_cancellation) ORDER BY l.row",
    payer: "",
    person: "c.person",
    is_per_kind: false,
};

const BANK_FILE_COLUMNS: [ViewColumn; 10] = [
    column("region", Code, "{region}"),
    column("month", Month, "r.month"),
    column("payroll", Count, "f.payroll"),
    column("file", Count, "ifnull((SELECT p.sequence FROM main.bank_file_part p WHERE p.row = f.row), 1)"),
    column("funds", Code, "kind_names((SELECT p.funds FROM main.bank_file_part p WHERE p.row = f.row))"),
    column("layout", Code, "f.layout"),
    column("lines", Count, "f.lines"),
    column("amount", Money, "f.fen"),
    column("digest", Text, "f.digest"),
    column("operation", Count, "f.operation"),
];

pub(super) const BANK_FILES: View = View {
    name: "bank_files",
    columns: &BANK_FILE_COLUMNS,
    source: "main.bank_file f JOIN main.payroll r ON r.row = f.payroll WHERE f.operation > 0 AND r.operation > 0 ORDER BY f.row",
    payer: "",
    person: "",
    is_per_kind: false,
};

const PREMIUM_COLUMNS: [ViewColumn; 10] = [
    column("region", Code, "{region}"),
    column("month", Month, "m.month"),
    column("payroll", Count, "m.payroll"),
    column("claim", Count, "m.claim"),
    column("id_number", IdNumber, "{id_number}"),
    column("person", Count, "c.person"),
    column("base", Money, "m.base_fen"),
    column("amount", Money, "m.fen"),
    column("state", Code, "iif(w.premium IS NULL, 'paid', 'medical_premium_back')"),
    column("operation", Count, "m.operation"),
];

pub(super) const MEDICAL_PREMIUMS: View = View {
    name: "medical_premiums",
    columns: &PREMIUM_COLUMNS,
    source: "(SELECT row, payroll, claim, 'medical' AS kind, month, base_fen, fen, 0 AS account_fen, operation FROM main.medical_premium \
             UNION ALL SELECT row, payroll, claim, kind, month, base_fen, fen, account_fen, operation FROM main.premium) m \
             JOIN main.claim c ON c.row = m.claim LEFT JOIN (SELECT row AS premium, operation FROM main.medical_premium_withdrawal \
             UNION ALL SELECT premium, operation FROM main.premium_withdrawal) w ON w.premium = m.row AND w.operation > 0 \
             WHERE m.kind = 'medical' AND m.operation > 0 AND c.operation > 0 ORDER BY m.row",
    payer: "",
    person: "c.person",
    is_per_kind: false,
};

const ALL_PREMIUM_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("month", Month, "m.month"),
    column("kind", Code, "m.kind"),
    column("payroll", Count, "m.payroll"),
    column("claim", Count, "m.claim"),
    column("id_number", IdNumber, "{id_number}"),
    column("person", Count, "c.person"),
    column("base", Money, "m.base_fen"),
    column("amount", Money, "m.fen"),
    column("account", Money, "m.account_fen"),
    column("state", Code, "CASE WHEN w.premium IS NULL THEN 'paid' ELSE m.kind || '_premium_back' END"),
    column("operation", Count, "m.operation"),
];

pub(super) const PREMIUMS: View = View {
    name: "premiums",
    columns: &ALL_PREMIUM_COLUMNS,
    source: "(SELECT row, payroll, claim, 'medical' AS kind, month, base_fen, fen, 0 AS account_fen, operation FROM main.medical_premium \
             UNION ALL SELECT row, payroll, claim, kind, month, base_fen, fen, account_fen, operation FROM main.premium) m \
             JOIN main.claim c ON c.row = m.claim LEFT JOIN (SELECT row AS premium, operation FROM main.medical_premium_withdrawal \
             UNION ALL SELECT premium, operation FROM main.premium_withdrawal) w ON w.premium = m.row AND w.operation > 0 \
             WHERE m.operation > 0 AND c.operation > 0 ORDER BY m.row",
    payer: "",
    person: "c.person",
    is_per_kind: false,
};

const RECOVERED: &str = "(SELECT coalesce(sum(e.fen), 0) FROM main.recovery_event e WHERE e.recovery = r.row \
     AND e.row NOT IN (SELECT row FROM main.recovery_event_withdrawal) \
     AND e.event IN ('received', 'offset', 'written_off'))";

const RECOVERY_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("recovery", Count, "r.row"),
    column("claim", Count, "r.claim"),
    column("id_number", IdNumber, "{id_number}"),
    column("person", Count, "c.person"),
    column("reason", Code, "r.cause"),
    column("from_month", Month, "r.from_month"),
    column("to_month", Month, "r.to_month"),
    column("amount", Money, "r.fen"),
    column("settled", Money, RECOVERED),
    column("registered_on", Day, "r.found_on"),
    column("operation", Count, "r.operation"),
];

pub(super) const RECOVERIES: View = View {
    name: "recoveries",
    columns: &RECOVERY_COLUMNS,
    source: "main.recovery r JOIN main.claim c ON c.row = r.claim WHERE r.operation > 0 AND c.operation > 0 \
             AND r.row NOT IN (SELECT row FROM main.recovery_withdrawal) ORDER BY r.row",
    payer: "",
    person: "c.person",
    is_per_kind: false,
};

const CERTIFICATION_COLUMNS: [ViewColumn; 6] = [
    column("region", Code, "{region}"),
    column("id_number", IdNumber, "ifnull(t.id_number, {id_number})"),
    column("person", Count, "t.person"),
    column("certified_on", Day, "t.certified_on"),
    column("method", Code, "t.method"),
    column("operation", Count, "t.operation"),
];

pub(super) const CERTIFICATIONS: View = View {
    name: "certifications",
    columns: &CERTIFICATION_COLUMNS,
    // Behind those of the register the dependants who were not in it when they were certified.
    source: "(SELECT 0 AS part, row, person, NULL AS id_number, certified_on, method, operation FROM main.certification UNION ALL \
             SELECT 1, d.row, (SELECT n.person FROM main.person n WHERE n.id_number = d.id_number AND n.takes_number = 1), \
             d.id_number, d.certified_on, d.method, d.operation FROM main.dependant_certification d) t \
             WHERE t.operation > 0 ORDER BY t.part, t.row",
    payer: "",
    person: "t.person",
    is_per_kind: false,
};
