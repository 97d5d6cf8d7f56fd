//! The facts of pages about money that came or goes back.

use serde::Serialize;

use super::facts::OfficeFacts;

/// How a receipt was applied to bills.
#[derive(Clone, Debug, Serialize)]
pub struct ReceiptSheet {
    pub number: String,
    pub office: OfficeFacts,
    pub payer_name: String,
    pub payer_number: String,
    pub reference: String,
    pub paid_on: String,
    pub channel: String,
    pub handler: String,
    pub amount: String,
    pub amount_in_capitals: String,
    /// The order of application in words.
    pub rule: String,
    pub lines: Vec<AppliedLine>,
    pub applied_total: String,
    /// What fitted no bill and is held.
    pub unapplied: String,
    pub issued_on: String,
}

/// One application of money, in the order in which it was made.
#[derive(Clone, Debug, Serialize)]
pub struct AppliedLine {
    pub month: String,
    pub kind: String,
    /// `person_share`, `employer_share`, `late_fee` …
    pub component: String,
    pub before: String,
    pub applied: String,
    pub after: String,
}

/// Refunds that the tax office is asked to pay out (退费申请表).
#[derive(Clone, Debug, Serialize)]
pub struct RefundApplication {
    pub number: String,
    pub office: OfficeFacts,
    pub region: String,
    pub lines: Vec<RefundLine>,
    pub total: String,
    pub total_in_capitals: String,
    pub issued_on: String,
}

/// One refund that was approved.
#[derive(Clone, Debug, Serialize)]
pub struct RefundLine {
    pub refund: i64,
    pub payer_name: String,
    /// Credit code, or the person's number.
    pub payer_number: String,
    pub bank: String,
    pub bank_account: String,
    pub reference: String,
    pub paid_on: String,
    pub amount: String,
    /// `RF1` to `RF7`
    pub reason: String,
    pub evidence: String,
    pub approved_on: String,
    /// By when it is to be paid out; empty where no calendar says.
    pub due_on: String,
}
