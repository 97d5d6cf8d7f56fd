//! The business tables and their columns in order: what the writer binds, digests, and `log verify` reads again.

/// A table of the domain. The discriminant is its place in [`TABLES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableId {
    Office,
    Operator,
    Matter,
    MatterEvent,
    SubmittedRow,
    MatterReject,
    Batch,
    Payer,
    Employer,
    Person,
    Enrolment,
    Assessment,
    Bill,
    BillLine,
    Contribution,
    BillCancellation,
    Receipt,
    Allocation,
    Voucher,
    Entry,
    Notice,
    NoticeLine,
    PolicyFile,
    PolicyWithdrawal,
    SetOff,
    Declaration,
    TaxMessage,
    TaxRecord,
}

/// A table's name and columns; the first column is the key.
#[derive(Debug)]
pub struct Table {
    pub name: &'static str,
    pub columns: &'static [&'static str],
    /// A row whose unique value is taken is skipped, and the writer told so.
    pub skips_taken: bool,
}

const fn table(name: &'static str, columns: &'static [&'static str]) -> Table {
    Table { name, columns, skips_taken: false }
}

/// All business tables, in the order of [`TableId`].
pub const TABLES: [Table; 28] = [
    table("office", &["row", "region", "name", "kinds", "is_solo", "made_by", "operation"]),
    table("operator", &["row", "name", "department", "operation"]),
    table("matter", &["id", "kind", "request", "handler", "submitted_on", "subject", "rows", "operation"]),
    table(
        "matter_event",
        &["row", "matter", "state", "operator", "happened_on", "reason", "is_by_handler", "operation"],
    ),
    table("submitted_row", &["row", "matter", "line", "payload"]),
    table("matter_reject", &["row", "matter", "line", "column_name", "code", "message", "operation"]),
    table(
        "batch",
        &[
            "id",
            "kind",
            "matter",
            "source",
            "length",
            "digest",
            "read",
            "inserted",
            "changed",
            "same",
            "rejected",
            "suspect",
            "operation",
        ],
    ),
    table("payer", &["row", "person", "operation"]),
    Table {
        name: "employer",
        columns: &[
            "row",
            "employer",
            "from_on",
            "operation",
            "line",
            "is_void",
            "takes_code",
            "credit_code",
            "name",
            "employer_type",
            "industry",
            "risk_class",
            "rate_factor",
            "region",
            "legal_representative",
            "address",
            "contact",
            "phone",
            "bank",
            "bank_account",
            "start_month",
            "start_on",
        ],
        skips_taken: true,
    },
    Table {
        name: "person",
        columns: &[
            "row",
            "person",
            "from_on",
            "operation",
            "line",
            "is_void",
            "takes_number",
            "id_number",
            "name",
            "id_type",
            "id_checked",
            "ethnicity",
            "hukou",
            "phone",
            "bank",
            "bank_account",
            "work_start",
            "job_class",
            "nationality",
        ],
        skips_taken: true,
    },
    table(
        "enrolment",
        &[
            "row",
            "payer",
            "person",
            "from_month",
            "operation",
            "line",
            "kinds",
            "earnings",
            "category",
            "start_on",
            "reason",
        ],
    ),
    table("assessment", &["row", "month", "levy_type", "first_bill", "last_bill", "operation"]),
    table("bill", &["row", "payer", "month", "levy_type", "headcount", "first_row", "last_row", "operation"]),
    table(
        "bill_line",
        &["row", "headcount", "base_total", "employer_share", "person_share", "due_on", "late_from", "is_provisional"],
    ),
    table("contribution", &CONTRIBUTION_COLUMNS),
    table("bill_cancellation", &["row", "operation"]),
    table(
        "receipt",
        &["row", "reference", "paid_on", "payer", "amount", "kind", "month", "channel", "note", "line", "operation"],
    ),
    table("allocation", &["row", "receipt", "bill", "kind", "component", "fen", "valued_on", "operation"]),
    table("voucher", &["row", "fund", "dated_on", "summary", "operation"]),
    table("entry", &["row", "voucher", "account", "debit", "credit"]),
    table(
        "notice",
        &["row", "number", "document", "stage", "payer", "matter", "issued_on", "facts", "template", "operation"],
    ),
    table("notice_line", &["row", "notice", "bill", "kind", "principal", "late_fee"]),
    table("policy_file", &["row", "name", "content", "operation"]),
    table("policy_withdrawal", &["row", "operation"]),
    table("set_off", &["row", "from_bill", "to_bill", "kind", "component", "fen", "valued_on", "operation"]),
    table("declaration", &["row", "payer", "month", "headcount", "earnings_total", "line", "operation"]),
    table("tax_message", &["row", "month", "batch_number", "records", "source", "digest", "operation"]),
    table(
        "tax_record",
        &[
            "row",
            "message",
            "reconciled_month",
            "uuid",
            "line",
            "employer",
            "id_number",
            "name",
            "kind",
            "month",
            "levy_type",
            "headcount",
            "base_total",
            "employer_paid",
            "person_paid",
            "late_fee",
            "interest",
            "reference",
            "collected_on",
            "treasury_on",
        ],
    ),
];

/// Key, bill, person, then base, employer's and person's share of each kind in the order of `InsuranceKind::ALL`.
#[rustfmt::skip]
pub const CONTRIBUTION_COLUMNS: [&str; 33] = [
    "row", "bill", "person",
    "pension_base", "pension_employer", "pension_person",
    "agency_pension_base", "agency_pension_employer", "agency_pension_person",
    "resident_pension_base", "resident_pension_employer", "resident_pension_person",
    "unemployment_base", "unemployment_employer", "unemployment_person",
    "medical_base", "medical_employer", "medical_person",
    "mutual_aid_base", "mutual_aid_employer", "mutual_aid_person",
    "resident_medical_base", "resident_medical_employer", "resident_medical_person",
    "injury_base", "injury_employer", "injury_person",
    "maternity_base", "maternity_employer", "maternity_person",
    "long_term_care_base", "long_term_care_employer", "long_term_care_person",
];

impl TableId {
    pub const fn table(self) -> &'static Table {
        &TABLES[self as usize]
    }
}
