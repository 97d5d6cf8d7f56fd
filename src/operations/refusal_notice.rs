//! The written answer to an application that was refused or returned for what is missing.

use crate::documents::{Decided, Document, Reason, RefusalNotice};
use crate::model::{MatterState, day_from_number};
use crate::operations::batch::layout_of;
use crate::operations::benefit_notices::keep;
use crate::operations::payment_notices::{office_facts, remedies};
use crate::session::Transaction;
use crate::store::matters::Matter;
use crate::store::persons::AsOf;

/// The written notice of a refusal or of what is missing.
pub fn write_notice(
    tx: &mut Transaction<'_>,
    matter: &Matter,
    state: MatterState,
    reason: &str,
) -> anyhow::Result<String> {
    let number = super::payment_notices::next_notice_number(tx)?;
    let decision = if state == MatterState::Returned { Decided::Returned } else { Decided::Refused };
    let applicant = applicant_of(tx, matter)?;
    let facts = RefusalNotice {
        number: number.clone(),
        office: office_facts(tx.office),
        applicant_name: applicant.0,
        applicant_number: applicant.1,
        matter: matter.id,
        matter_kind: matter.kind.code().to_owned(),
        applied_on: day_from_number(matter.submitted_on).unwrap_or(tx.today).to_string(),
        decision,
        reasons: vec![Reason { text: reason.to_owned(), basis: String::new() }],
        supplement_by: None,
        remedies: remedies(),
        issued_on: tx.today.to_string(),
    };
    keep(tx, (Document::RefusalNotice, Some(matter.id)), number, &facts)
}

/// Name and number of whom an application of one row is about, as far as the row says; an application of many has only its file.
fn applicant_of(tx: &Transaction<'_>, matter: &Matter) -> anyhow::Result<(String, String)> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    tx.reader().each_submitted_row(matter.id, |_, payload| {
        if rows.len() < 2 {
            rows.push(serde_json::from_str(payload)?);
        }
        Ok(())
    })?;
    let ([row], Some(layout)) = (rows.as_slice(), layout_of(matter.kind)) else {
        return Ok((matter.subject.clone(), String::new()));
    };
    let cell = |names: &[&str]| {
        let place = layout.fields.iter().position(|field| names.contains(&field.name));
        place.and_then(|place| row.get(place)).filter(|text| !text.is_empty()).cloned()
    };
    let code = cell(&["credit_code", "employer"]).unwrap_or_default();
    let known = match cell(&["id_number", "person"]) {
        Some(number) => name_of_person(tx, &number)?,
        None => name_of_employer(tx, &code)?,
    };
    let named = cell(&["name"]).or(known).or_else(|| Some(code.clone()).filter(|code| !code.is_empty()));
    Ok((named.unwrap_or_else(|| matter.subject.clone()), code))
}

fn name_of_person(tx: &Transaction<'_>, number: &str) -> anyhow::Result<Option<String>> {
    let reader = tx.reader();
    let Some(person) = reader.person_number(number)? else { return Ok(None) };
    Ok(reader.person(person, AsOf::NOW)?.map(|version| version.person.details.name))
}

fn name_of_employer(tx: &Transaction<'_>, code: &str) -> anyhow::Result<Option<String>> {
    let reader = tx.reader();
    let Some(employer) = reader.employer_number(code)? else { return Ok(None) };
    Ok(reader.employer(employer, AsOf::NOW)?.map(|version| version.employer.details.name))
}
