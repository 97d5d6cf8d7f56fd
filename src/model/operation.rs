//! What can be done to an office's file: one table of every kind of change, whether it is a matter, and how it is called.

/// A kind of change. Each change of the file is one of these, in the operation log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OperationKind {
    OpenOffice,
    AddOperator,
    OfficeContact,
    RegisterEmployer,
    RegisterPerson,
    RegisterEnrolment,
    RegisterFlexible,
    CancelEnrolment,
    Assess,
    Receive,
    Remind,
    ImportPolicy,
    Approve,
    Reject,
    Return,
    Undo,
    Reveal,
    Defer,
    DeferEnd,
    ChangePerson,
    ChangeEmployer,
    ChangeIdentity,
    ChangeEarnings,
    Adjust,
    CancelEmployer,
    CancelPerson,
    Declare,
    Estimate,
    Reconcile,
    SettleAccounts,
    Refund,
    MoveHeld,
    VoidReceipt,
    WriteOffHeld,
    SingleOut,
    EnforceOpen,
    EnforceOrder,
    EnforceServe,
    EnforceQueryBank,
    EnforceUrge,
    EnforceSeize,
    EnforceDecide,
    EnforceCourt,
    EnforceClose,
    EnforceUndo,
    LedgerPost,
    LedgerOpen,
    LedgerBook,
    LedgerReverse,
    LedgerClose,
    LedgerReopen,
    LedgerSweep,
    LedgerPremiums,
    LedgerAllocate,
    LedgerReconcile,
    LedgerBudget,
    InvestValue,
    InvestBuy,
    InvestRedeem,
    MonthEnd,
    RegisterHistory,
    PayApply,
    PayAward,
    PayWithdraw,
    PayRefuse,
    PayTakeOver,
    Payroll,
    PayExport,
    PayResult,
    PayReissue,
    PaySuspend,
    PayResume,
    PayStop,
    PayAccount,
    PayAdjust,
    Recover,
    RecoverReceipt,
    VoidRecovery,
    GiveBackRecovered,
    CertifyRecord,
    CertifyMatch,
    CertifyDecide,
    CertifyRemind,
    CertifyLapse,
    ChangeMerge,
    ChangeSplit,
    RegisterResident,
    AuditScan,
    AuditDismiss,
    TransferOut,
    TransferIn,
}

/// One row of the table of operations.
struct Entry {
    kind: OperationKind,
    code: &'static str,
    /// Needs a second person before it holds.
    is_matter: bool,
    /// The time limit of the policy for the review, where it is a matter.
    limit: &'static str,
}

const fn entry(kind: OperationKind, code: &'static str, limit: &'static str) -> Entry {
    Entry { kind, code, is_matter: !limit.is_empty(), limit }
}

const ENTRIES: &[Entry] = &[
    entry(OperationKind::OpenOffice, "init", ""),
    entry(OperationKind::AddOperator, "operator-add", ""),
    entry(OperationKind::OfficeContact, "office-contact", ""),
    entry(OperationKind::RegisterEmployer, "register-employer", "register.review_wd"),
    entry(OperationKind::RegisterPerson, "register-person", "register.review_wd"),
    entry(OperationKind::RegisterEnrolment, "register-enrolment", "register.review_wd"),
    entry(OperationKind::RegisterFlexible, "register-flexible", "register.review_wd"),
    entry(OperationKind::CancelEnrolment, "cancel-enrolment", "cancel.handle_wd"),
    entry(OperationKind::Assess, "assess", "review.default_wd"),
    entry(OperationKind::Receive, "receive", ""),
    entry(OperationKind::Remind, "remind", ""),
    entry(OperationKind::ImportPolicy, "policy-import", "review.default_wd"),
    entry(OperationKind::Approve, "approve", ""),
    entry(OperationKind::Reject, "reject", ""),
    entry(OperationKind::Return, "return", ""),
    entry(OperationKind::Undo, "undo", "review.default_wd"),
    entry(OperationKind::Reveal, "reveal", ""),
    entry(OperationKind::Defer, "defer", "review.default_wd"),
    entry(OperationKind::DeferEnd, "defer-end", "review.default_wd"),
    entry(OperationKind::ChangePerson, "change-person", "change.handle_wd"),
    entry(OperationKind::ChangeEmployer, "change-employer", "change.handle_wd"),
    entry(OperationKind::ChangeIdentity, "change-identity", "change.handle_wd"),
    entry(OperationKind::ChangeEarnings, "change-earnings", "change.handle_wd"),
    entry(OperationKind::Adjust, "adjust", "review.default_wd"),
    entry(OperationKind::CancelEmployer, "cancel-employer", "cancel.handle_wd"),
    entry(OperationKind::CancelPerson, "cancel-person", "cancel.handle_wd"),
    entry(OperationKind::Declare, "declare", ""),
    entry(OperationKind::Estimate, "estimate-employer", "review.default_wd"),
    entry(OperationKind::Reconcile, "reconcile", ""),
    entry(OperationKind::SettleAccounts, "settle-accounts", ""),
    entry(OperationKind::Refund, "refund", "refund.review_wd"),
    entry(OperationKind::MoveHeld, "move-held", "review.default_wd"),
    entry(OperationKind::VoidReceipt, "void-receipt", "review.default_wd"),
    entry(OperationKind::WriteOffHeld, "write-off-held", "review.default_wd"),
    entry(OperationKind::SingleOut, "single-out", "review.default_wd"),
    entry(OperationKind::EnforceOpen, "enforce-open", ""),
    entry(OperationKind::EnforceOrder, "enforce-order", ""),
    entry(OperationKind::EnforceServe, "enforce-serve", ""),
    entry(OperationKind::EnforceQueryBank, "enforce-query-bank", ""),
    entry(OperationKind::EnforceUrge, "enforce-urge", ""),
    entry(OperationKind::EnforceSeize, "enforce-seize", ""),
    entry(OperationKind::EnforceDecide, "enforce-decide", ""),
    entry(OperationKind::EnforceCourt, "enforce-court", ""),
    entry(OperationKind::EnforceClose, "enforce-close", ""),
    entry(OperationKind::EnforceUndo, "enforce-undo", ""),
    entry(OperationKind::LedgerPost, "ledger-post", "review.default_wd"),
    entry(OperationKind::LedgerOpen, "ledger-open", "review.default_wd"),
    entry(OperationKind::LedgerBook, "ledger-book", "review.default_wd"),
    entry(OperationKind::LedgerReverse, "ledger-reverse", "review.default_wd"),
    entry(OperationKind::LedgerClose, "ledger-close", "review.default_wd"),
    entry(OperationKind::LedgerReopen, "ledger-reopen", "review.default_wd"),
    entry(OperationKind::LedgerSweep, "ledger-sweep", ""),
    entry(OperationKind::LedgerPremiums, "ledger-premiums", "review.default_wd"),
    entry(OperationKind::LedgerAllocate, "ledger-allocate", ""),
    entry(OperationKind::LedgerReconcile, "ledger-reconcile", ""),
    entry(OperationKind::LedgerBudget, "ledger-budget", ""),
    entry(OperationKind::InvestValue, "invest-value", "review.default_wd"),
    entry(OperationKind::InvestBuy, "invest-buy", "review.default_wd"),
    entry(OperationKind::InvestRedeem, "invest-redeem", "review.default_wd"),
    entry(OperationKind::MonthEnd, "month-end", ""),
    entry(OperationKind::RegisterHistory, "register-history", "register.review_wd"),
    entry(OperationKind::PayApply, "pay-apply", ""),
    entry(OperationKind::PayAward, "pay-award", "pay.old_age_wd"),
    entry(OperationKind::PayWithdraw, "pay-withdraw", "review.default_wd"),
    entry(OperationKind::PayRefuse, "pay-refuse", "pay.old_age_wd"),
    entry(OperationKind::PayTakeOver, "pay-take-over", "review.default_wd"),
    entry(OperationKind::Payroll, "payroll", "review.default_wd"),
    entry(OperationKind::PayExport, "pay-export", ""),
    entry(OperationKind::PayResult, "pay-result", ""),
    entry(OperationKind::PayReissue, "pay-reissue", "review.default_wd"),
    entry(OperationKind::PaySuspend, "pay-suspend", "review.default_wd"),
    entry(OperationKind::PayResume, "pay-resume", "review.default_wd"),
    entry(OperationKind::PayStop, "pay-stop", "review.default_wd"),
    entry(OperationKind::PayAccount, "pay-account", "review.default_wd"),
    entry(OperationKind::PayAdjust, "pay-adjust", "review.default_wd"),
    entry(OperationKind::Recover, "recover", "review.default_wd"),
    entry(OperationKind::RecoverReceipt, "recover-receipt", ""),
    entry(OperationKind::VoidRecovery, "void-recovery", "review.default_wd"),
    entry(OperationKind::GiveBackRecovered, "give-back-recovered", "review.default_wd"),
    entry(OperationKind::CertifyRecord, "certify-record", ""),
    entry(OperationKind::CertifyMatch, "certify-match", ""),
    entry(OperationKind::CertifyDecide, "certify-decide", ""),
    entry(OperationKind::CertifyRemind, "certify-remind", ""),
    entry(OperationKind::CertifyLapse, "certify-lapse", "review.default_wd"),
    entry(OperationKind::ChangeMerge, "change-merge", "change.handle_wd"),
    entry(OperationKind::ChangeSplit, "change-split", "change.handle_wd"),
    entry(OperationKind::RegisterResident, "register-resident", "register.review_wd"),
    entry(OperationKind::AuditScan, "audit-scan", ""),
    entry(OperationKind::AuditDismiss, "audit-dismiss", ""),
    entry(OperationKind::TransferOut, "transfer-out", "cancel.handle_wd"),
    entry(OperationKind::TransferIn, "transfer-in", "register.review_wd"),
];

impl OperationKind {
    const fn entry(self) -> &'static Entry {
        &ENTRIES[self as usize]
    }

    /// The stable word in the log and in lists.
    pub const fn code(self) -> &'static str {
        self.entry().code
    }

    /// Whether a second person is needed.
    pub const fn is_matter(self) -> bool {
        self.entry().is_matter
    }

    /// How many people besides its handler have to approve it.
    pub const fn approvals(self) -> usize {
        if matches!(self, Self::LedgerReopen) { 2 } else { 1 }
    }

    /// The policy parameter with the working days for the review.
    pub const fn review_limit(self) -> &'static str {
        self.entry().limit
    }

    /// The kind of a stored code.
    pub fn from_code(code: &str) -> Option<Self> {
        ENTRIES.iter().find(|entry| entry.code == code).map(|entry| entry.kind)
    }
}

/// How far a matter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MatterState {
    Pending,
    Approved,
    Rejected,
    Returned,
    Undone,
}

impl MatterState {
    pub const ALL: [Self; 5] = [Self::Pending, Self::Approved, Self::Rejected, Self::Returned, Self::Undone];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Returned => "returned",
            Self::Undone => "undone",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}
