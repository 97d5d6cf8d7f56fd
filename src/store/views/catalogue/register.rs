//! The views of the register: the versions in force, by all that is known.

use super::{View, ViewColumn, column};
use crate::model::ColumnKind::{Account, Code, Count, Day, Flag, IdNumber, Money, Month, Phone, Text};

const EMPLOYER_COLUMNS: [ViewColumn; 17] = [
    column("region", Code, "v.region"),
    column("credit_code", Code, "v.credit_code"),
    column("name", Text, "v.name"),
    column("employer_type", Code, "v.employer_type"),
    column("industry", Text, "v.industry"),
    column("risk_class", Count, "v.risk_class"),
    column("rate_factor", Count, "v.rate_factor"),
    column("legal_representative", Text, "v.legal_representative"),
    column("address", Text, "v.address"),
    column("contact", Text, "v.contact"),
    column("phone", Phone, "v.phone"),
    column("bank", Text, "v.bank"),
    column("bank_account", Account, "v.bank_account"),
    column("start", Month, "v.start_month"),
    column("start_on", Day, "v.start_on"),
    column("registered_on", Day, "(SELECT f.from_on FROM main.employer f WHERE f.row = v.employer)"),
    column("operation", Count, "v.operation"),
];

pub(super) const EMPLOYERS: View = View {
    name: "employers",
    columns: &EMPLOYER_COLUMNS,
    source: "main.employer v WHERE v.is_void = 0 AND {employer_in_force} ORDER BY v.employer",
    payer: "",
    person: "",
    is_per_kind: false,
};

const PERSON_COLUMNS: [ViewColumn; 18] = [
    column("region", Code, "{region}"),
    column("person", Count, "v.person"),
    column("id_number", IdNumber, "v.id_number"),
    column("name", Text, "v.name"),
    column("id_type", Code, "id_type_of(v.id_number)"),
    column("id_checked", Flag, "coalesce(v.id_checked, 0)"),
    column("sex", Code, "sex_of(v.id_number)"),
    column("birth_date", Day, "birth_date_of(v.id_number)"),
    column("ethnicity", Text, "v.ethnicity"),
    column("hukou", Text, "v.hukou"),
    column("phone", Phone, "v.phone"),
    column("bank", Text, "v.bank"),
    column("bank_account", Account, "v.bank_account"),
    column("work_start", Day, "v.work_start"),
    column("job_class", Code, "v.job_class"),
    column("nationality", Text, "v.nationality"),
    column("registered_on", Day, "(SELECT f.from_on FROM main.person f WHERE f.row = v.person)"),
    column("operation", Count, "v.operation"),
];

pub(super) const PERSONS: View = View {
    name: "persons",
    columns: &PERSON_COLUMNS,
    source: "main.person v WHERE v.is_void = 0 AND {person_in_force} AND v.person NOT IN (SELECT m.person \
             FROM main.person_merge m WHERE m.row NOT IN (SELECT x.row FROM main.person_merge_end x)) ORDER BY v.person",
    payer: "",
    person: "",
    is_per_kind: false,
};

const ENROLMENT_COLUMNS: [ViewColumn; 13] = [
    column("region", Code, "{region}"),
    column("employer", Code, "{employer}"),
    column("person", Count, "v.person"),
    column("id_number", IdNumber, "{id_number}"),
    column("name", Text, "{person_name}"),
    column("kinds", Code, "kind_names(v.kinds)"),
    column("earnings", Money, "v.earnings"),
    column("category", Code, "category_name(v.category)"),
    column("from_month", Month, "v.from_month"),
    column("to_month", Month, NEXT_MONTH_BEFORE),
    column("start_on", Day, "v.start_on"),
    column("reason", Text, "v.reason"),
    column("operation", Count, "v.operation"),
];

/// The month before the next version begins.
const NEXT_MONTH_BEFORE: &str = "(SELECT CASE w.from_month % 100 WHEN 1 THEN w.from_month - 89 ELSE w.from_month - 1 END \
    FROM main.enrolment w WHERE w.payer = v.payer AND w.person = v.person AND w.from_month > v.from_month \
    ORDER BY w.from_month LIMIT 1)";

pub(super) const ENROLMENTS: View = View {
    name: "enrolments",
    columns: &ENROLMENT_COLUMNS,
    source: "main.enrolment v WHERE v.kinds <> 0 AND NOT EXISTS (SELECT 1 FROM main.enrolment w \
             WHERE w.payer = v.payer AND w.person = v.person AND w.from_month = v.from_month \
             AND w.operation > v.operation) ORDER BY v.payer, v.person, v.from_month",
    payer: "v.payer",
    person: "v.person",
    is_per_kind: false,
};

const HISTORY_COLUMNS: [ViewColumn; 12] = [
    column("region", Code, "{region}"),
    column("person", Count, "v.person"),
    column("id_number", IdNumber, "{id_number}"),
    column("name", Text, "{person_name}"),
    column("kind", Code, "v.kind"),
    column("from_month", Month, "v.from_month"),
    column("to_month", Month, "v.to_month"),
    column("base", Money, "v.base"),
    column("origin", Code, "v.origin"),
    column("former_employer", Text, "v.employer_name"),
    column("former_place", Text, "v.place"),
    column("operation", Count, "v.operation"),
];

pub(super) const HISTORY: View = View {
    name: "history",
    columns: &HISTORY_COLUMNS,
    source: "main.history v WHERE v.row NOT IN (SELECT row FROM main.history_withdrawal) ORDER BY v.row",
    payer: "",
    person: "v.person",
    is_per_kind: false,
};
