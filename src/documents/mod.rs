//! The notices and certificates that the office hands out: facts in, one self-contained HTML page out, ready to print on A4.
//! The same facts and the same template give the same page, so that a notice is kept as its facts and the digest of its template.

mod award_facts;
mod benefit_facts;
mod capitals;
mod facts;
mod money_facts;
mod templates;

pub use award_facts::{AwardForm, AwardLine, PayeeLine};
pub use benefit_facts::{BenefitNotice, BenefitRefusal, MissedCondition};
pub use capitals::capitals;
pub use facts::{
    BankLine, Decided, EmployerCertificate, EmployerStatement, EnforcementApplication, EnrolmentLine, KindLine,
    NoticeLine, OfficeFacts, PaymentNotice, PersonCertificate, PersonStatement, PreviousNotice, Reason, RefusalNotice,
    Remedies, ServedDocument, StatementLine, StatementTotal, StepLine,
};
pub use money_facts::{AppliedLine, ReceiptSheet, RefundApplication, RefundLine};

use anyhow::Context;
use serde::Serialize;

use crate::i18n::Lang;

/// A kind of document; each has its template in every language and its struct of facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Document {
    /// 缴费提醒: where the tax office collects; neither order nor threat. Facts: [`PaymentNotice`].
    PaymentReminder,
    /// 社会保险费限期补缴通知书. Facts: [`PaymentNotice`].
    PaymentOrder,
    /// 催告书. Facts: [`PaymentNotice`].
    DemandLetter,
    /// 不予受理通知书, 退回补正通知书. Facts: [`RefusalNotice`].
    RefusalNotice,
    /// 社会保险登记表, 社会保险登记证. Facts: [`EmployerCertificate`].
    EmployerCertificate,
    /// 参保凭证. Facts: [`PersonCertificate`].
    PersonCertificate,
    /// 收款分配单. Facts: [`ReceiptSheet`].
    Receipt,
    /// 待遇核定表. Facts: [`AwardForm`].
    AwardForm,
    /// 个人权益记录单. Facts: [`PersonStatement`].
    PersonStatement,
    /// 缴费证明. Facts: [`EmployerStatement`].
    EmployerStatement,
    /// 划拨申请书. Facts: [`EnforcementApplication`].
    SeizureApplication,
    /// 强制执行申请书. Facts: [`EnforcementApplication`].
    CourtApplication,
    /// 退费申请表, for the tax office. Facts: [`RefundApplication`].
    RefundApplication,
    /// 暂停发放待遇通知书. Facts: [`BenefitNotice`].
    SuspensionNotice,
    /// 责令退回通知书. Facts: [`BenefitNotice`].
    RecoveryNotice,
    /// 终止发放待遇通知书. Facts: [`BenefitNotice`].
    StopNotice,
    /// 待遇核定告知书. Facts: [`BenefitNotice`].
    AwardNotice,
    /// 领取资格认证提醒. Facts: [`BenefitNotice`].
    CertificationReminder,
    /// 不予支付待遇决定书. Facts: [`BenefitRefusal`].
    BenefitRefusal,
}

impl Document {
    /// All kinds of document.
    pub const ALL: [Self; 19] = [
        Self::PaymentReminder,
        Self::PaymentOrder,
        Self::DemandLetter,
        Self::RefusalNotice,
        Self::EmployerCertificate,
        Self::PersonCertificate,
        Self::Receipt,
        Self::AwardForm,
        Self::PersonStatement,
        Self::EmployerStatement,
        Self::SeizureApplication,
        Self::CourtApplication,
        Self::RefundApplication,
        Self::SuspensionNotice,
        Self::RecoveryNotice,
        Self::StopNotice,
        Self::AwardNotice,
        Self::CertificationReminder,
        Self::BenefitRefusal,
    ];

    /// The word for it in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PaymentReminder => "payment_reminder",
            Self::PaymentOrder => "payment_order",
            Self::DemandLetter => "demand_letter",
            Self::RefusalNotice => "refusal_notice",
            Self::EmployerCertificate => "employer_certificate",
            Self::PersonCertificate => "person_certificate",
            Self::Receipt => "receipt",
            Self::AwardForm => "award_form",
            Self::PersonStatement => "person_statement",
            Self::EmployerStatement => "employer_statement",
            Self::SeizureApplication => "seizure_application",
            Self::CourtApplication => "court_application",
            Self::RefundApplication => "refund_application",
            Self::SuspensionNotice => "suspension_notice",
            Self::RecoveryNotice => "recovery_notice",
            Self::StopNotice => "stop_notice",
            Self::AwardNotice => "award_notice",
            Self::CertificationReminder => "certification_reminder",
            Self::BenefitRefusal => "benefit_refusal",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|document| document.code() == code)
    }
}

/// The page of a document. The facts are its struct, or the JSON it was kept as.
pub fn render(document: Document, lang: Lang, facts: &impl Serialize) -> anyhow::Result<String> {
    let (name, _) = templates::source(document, lang);
    let template = templates::compiled(lang).get_template(name).with_context(|| format!("template {name}"))?;
    template.render(minijinja::value::Serde(facts)).with_context(|| format!("document {}", document.code()))
}

/// The SM3 of the template and all it is built upon, in hexadecimal; kept with the facts of a notice.
pub fn template_digest(document: Document, lang: Lang) -> String {
    templates::digest(document, lang)
}

#[cfg(test)]
mod examples;
#[cfg(test)]
mod tests;
