//! What each document states. One struct a document, all fields required, so that no caller forgets one.
//! Amounts are texts with two decimals, days and months texts in ISO form, codes the English words of the file.

use serde::Serialize;

/// The office that issues a document; empty texts are not printed.
#[derive(Clone, Debug, Serialize)]
pub struct OfficeFacts {
    pub name: String,
    pub address: String,
    pub contact: String,
    pub phone: String,
}

/// How long, and to whom, a document may be contested.
#[derive(Clone, Debug, Serialize)]
pub struct Remedies {
    /// Where empty, the government of the same level.
    pub reconsideration_body: String,
    pub reconsideration_days: u32,
    pub lawsuit_months: u32,
}

/// What an employer owes: the reminder, the order to pay and the letter of demand.
#[derive(Clone, Debug, Serialize)]
pub struct PaymentNotice {
    pub number: String,
    pub office: OfficeFacts,
    /// The pooling region, by name where it is known, else its code.
    pub region: String,
    pub employer_name: String,
    pub credit_code: String,
    pub employer_number: String,
    pub address: String,
    pub legal_representative: String,
    pub lines: Vec<NoticeLine>,
    /// Principal of all lines.
    pub arrears_total: String,
    pub arrears_in_capitals: String,
    /// Late fee of all lines to `counted_to`.
    pub late_fee_total: String,
    /// Principal and late fee.
    pub total: String,
    pub total_in_capitals: String,
    /// Such as `0.05%`; empty where the rate is not known.
    pub late_fee_daily_rate: String,
    /// The day to which late fees are counted, itself included.
    pub counted_to: String,
    pub issued_on: String,
    /// Empty where there is no such day.
    pub pay_by: String,
    pub term_working_days: u32,
    /// Who takes the money, such as 国家税务总局北京市税务局; where empty, the tax office in a reminder, else this office.
    pub collector: String,
    /// Where empty, a general sentence stands in its place.
    pub way_of_payment: String,
    pub remedies: Remedies,
    /// The order that came before a letter of demand.
    pub previous: Option<PreviousNotice>,
}

/// One kind and month of arrears.
#[derive(Clone, Debug, Serialize)]
pub struct NoticeLine {
    /// The English word of the kind.
    pub kind: String,
    pub month: String,
    pub levy_type: String,
    pub headcount: i64,
    /// As declared; empty where nothing was.
    pub earnings_total: String,
    pub base_total: String,
    pub employer_arrears: String,
    pub person_arrears: String,
    pub total: String,
    pub late_fee: String,
    pub daily_late_fee: String,
}

/// A notice that was served before.
#[derive(Clone, Debug, Serialize)]
pub struct PreviousNotice {
    pub number: String,
    pub served_on: String,
}

/// The application for the transfer from a bank account, or to the court.
#[derive(Clone, Debug, Serialize)]
pub struct EnforcementApplication {
    pub number: String,
    pub office: OfficeFacts,
    pub region: String,
    /// The number of the case.
    pub enforcement: i64,
    /// Where empty, the body that is competent by law.
    pub addressed_to: String,
    pub employer_name: String,
    pub credit_code: String,
    pub employer_number: String,
    pub address: String,
    pub legal_representative: String,
    pub contact: String,
    pub phone: String,
    /// `unpaid`, `not_declared` or `concealed`.
    pub cause: String,
    pub evidence: String,
    pub found_on: String,
    pub lines: Vec<NoticeLine>,
    pub arrears_total: String,
    pub late_fee_total: String,
    pub total: String,
    pub total_in_capitals: String,
    pub late_fee_daily_rate: String,
    pub counted_to: String,
    pub order: Option<ServedDocument>,
    pub urging: Option<ServedDocument>,
    pub accounts: Vec<BankLine>,
    /// The end of the time to sue against the order.
    pub sue_by: String,
    pub steps: Vec<StepLine>,
    /// What the employer stated.
    pub statement: String,
    /// What may be seized.
    pub assets: String,
    /// The head who signs.
    pub signed_by: String,
    pub issued_on: String,
}

/// A document of a case and how it was served.
#[derive(Clone, Debug, Serialize)]
pub struct ServedDocument {
    pub number: String,
    pub issued_on: String,
    pub served_on: String,
    /// `by_direct`, `by_left` …
    pub method: String,
    pub receiver: String,
    pub is_refused: bool,
}

/// A bank account that was found.
#[derive(Clone, Debug, Serialize)]
pub struct BankLine {
    pub bank: String,
    pub account_name: String,
    pub account: String,
    pub balance: String,
    pub queried_on: String,
}

/// A step of a case.
#[derive(Clone, Debug, Serialize)]
pub struct StepLine {
    pub step: String,
    pub on: String,
    pub notice: String,
}

/// Why an application was refused or returned.
#[derive(Clone, Debug, Serialize)]
pub struct RefusalNotice {
    pub number: String,
    pub office: OfficeFacts,
    pub applicant_name: String,
    /// Credit code or person number; empty where the applicant has none.
    pub applicant_number: String,
    pub matter: i64,
    pub matter_kind: String,
    pub applied_on: String,
    pub decision: Decided,
    /// The reasons of a refusal, or what is missing.
    pub reasons: Vec<Reason>,
    pub supplement_by: Option<String>,
    pub remedies: Remedies,
    pub issued_on: String,
}

/// Which of the two notices it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    /// 不予受理
    Refused,
    /// 退回补正
    Returned,
}

/// One reason, and the article it rests on; the latter may be empty.
#[derive(Clone, Debug, Serialize)]
pub struct Reason {
    pub text: String,
    pub basis: String,
}

/// The registration of an employer.
#[derive(Clone, Debug, Serialize)]
pub struct EmployerCertificate {
    pub number: String,
    pub office: OfficeFacts,
    pub region: String,
    /// Whether the market authority registered the employer; others get a certificate of their own (登记证).
    pub market_registered: bool,
    pub employer_name: String,
    pub credit_code: String,
    pub employer_number: String,
    pub employer_type: String,
    pub industry: String,
    pub risk_class: String,
    pub legal_representative: String,
    pub address: String,
    pub contact: String,
    pub phone: String,
    pub start: String,
    pub registered_on: String,
    pub kinds: Vec<KindLine>,
    /// Whether nothing is overdue; what is deferred is in order (人社厅发〔2022〕50号).
    pub in_order: bool,
    pub issued_on: String,
}

/// One kind that an employer takes part in.
#[derive(Clone, Debug, Serialize)]
pub struct KindLine {
    pub kind: String,
    pub since: String,
    pub headcount: i64,
    /// How its months stand: what is deferred is in order.
    pub payment: String,
}

/// What is on record for a person.
#[derive(Clone, Debug, Serialize)]
pub struct PersonCertificate {
    pub number: String,
    pub office: OfficeFacts,
    pub region: String,
    pub name: String,
    /// Masked unless the operator reveals it.
    pub id_number: String,
    pub person_number: String,
    pub sex: String,
    pub birth_date: String,
    pub work_start: String,
    pub hukou: String,
    pub enrolments: Vec<EnrolmentLine>,
    pub as_of: String,
    pub issued_on: String,
}

/// One kind, payer and span of a person.
#[derive(Clone, Debug, Serialize)]
pub struct EnrolmentLine {
    pub kind: String,
    pub payer_name: String,
    pub start: String,
    /// Empty where it goes on.
    pub end: String,
    pub months_paid: i64,
    /// `active` or `ended`.
    pub state: String,
    /// Whether nothing of it is overdue; what is deferred is in order.
    pub in_order: bool,
}

/// 个人权益记录单: what was levied of a person from the first month on.
#[derive(Clone, Debug, Serialize)]
pub struct PersonStatement {
    pub number: String,
    pub office: OfficeFacts,
    pub region: String,
    pub name: String,
    /// Masked or whole, as the caller may show it.
    pub id_number: String,
    pub person_number: String,
    pub lines: Vec<StatementLine>,
    pub totals: Vec<StatementTotal>,
    /// Nothing is past its due day; what is deferred is not.
    pub in_order: bool,
    pub as_of: String,
    pub issued_on: String,
}

/// 缴费证明: what an employer was levied and paid from the first month on.
#[derive(Clone, Debug, Serialize)]
pub struct EmployerStatement {
    pub number: String,
    pub office: OfficeFacts,
    pub region: String,
    pub employer_name: String,
    pub credit_code: String,
    pub employer_number: String,
    pub lines: Vec<StatementLine>,
    pub totals: Vec<StatementTotal>,
    /// Nothing is past its due day; what is deferred is not.
    pub in_order: bool,
    pub as_of: String,
    pub issued_on: String,
}

/// A month and kind of a statement.
#[derive(Clone, Debug, Serialize)]
pub struct StatementLine {
    pub month: String,
    /// The English word of the kind.
    pub kind: String,
    /// Empty on an employer's own.
    pub payer_name: String,
    pub headcount: i64,
    pub base: String,
    pub employer_share: String,
    pub person_share: String,
    pub paid: String,
    pub state: String,
}

/// A kind of a statement, all months together.
#[derive(Clone, Debug, Serialize)]
pub struct StatementTotal {
    pub kind: String,
    pub months: usize,
    pub employer_share: String,
    pub person_share: String,
    pub paid: String,
    /// What the individual account holds; empty where there is none.
    pub account: String,
}
