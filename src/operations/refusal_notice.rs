//! The written answer to an application that was refused or returned for what is missing.

use crate::documents::{Decided, Document, Reason, RefusalNotice, template_digest};
use crate::i18n::Lang;
use crate::model::{MatterState, day_from_number};
use crate::operations::payment_notices::{office_facts, remedies};
use crate::session::Transaction;
use crate::store::matters::Matter;
use crate::store::notices::Notice;

/// The written notice of a refusal or of what is missing.
pub fn write_notice(
    tx: &mut Transaction<'_>,
    matter: &Matter,
    state: MatterState,
    reason: &str,
) -> anyhow::Result<String> {
    let number = super::payment_notices::next_notice_number(tx)?;
    let decision = if state == MatterState::Returned { Decided::Returned } else { Decided::Refused };
    let facts = RefusalNotice {
        number: number.clone(),
        office: office_facts(tx.office),
        applicant_name: matter.subject.clone(),
        applicant_number: String::new(),
        matter: matter.id,
        matter_kind: matter.kind.code().to_owned(),
        applied_on: day_from_number(matter.submitted_on).unwrap_or(tx.today).to_string(),
        decision,
        reasons: vec![Reason { text: reason.to_owned(), basis: String::new() }],
        supplement_by: None,
        remedies: remedies(),
        issued_on: tx.today.to_string(),
    };
    let document = Document::RefusalNotice;
    let notice = Notice {
        number: number.clone(),
        document: document.code().to_owned(),
        stage: None,
        payer: None,
        matter: Some(matter.id),
        issued_on: tx.day(),
        facts: serde_json::to_string(&facts)?,
        template: template_digest(document, Lang::Zh),
    };
    tx.writer.insert_notice(&notice, &[])?;
    Ok(number)
}
