//! Notices to beneficiaries: that payment is suspended, that something is to be given back, that certification falls due. They are kept as
//! facts within the change that brings them about, and printed by `review notice`.

use crate::documents::{BenefitNotice, Document, capitals, template_digest};
use crate::i18n::Lang;
use crate::model::{ClaimState, ColumnKind, Money, Month, day_number, masked};
use crate::operations::hold_share::details_of;
use crate::operations::in_pay::timeline;
use crate::operations::payment_notices::{next_notice_number, office_facts, remedies};
use crate::operations::recorded_death::recorded_death;
use crate::session::Transaction;
use crate::store::claims::Claim;
use crate::store::notices::Notice;
use crate::store::payees::PayeeDetails;
use crate::store::persons::AsOf;

/// What a notice says.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Why, as a word.
    pub reason: String,
    pub from: Option<Month>,
    pub to: Option<Month>,
    pub amount: Money,
    /// What of it is medical premiums.
    pub premiums: Money,
    /// What is paid once.
    pub once: Money,
    /// Where it is a part of what several are paid: the whole, a month and once.
    pub whole: Money,
    pub whole_once: Money,
    /// What is paid a month by now, and since when, where that is something else.
    pub later: Option<(Month, Money)>,
    /// A day, or nothing.
    pub due_on: String,
    /// The notice that it takes back.
    pub taken_back: String,
    /// Whom it is for; the first payee of the claim where nobody is named.
    pub payee: Option<PayeeDetails>,
    /// Of a claim that ended with a death: it is not the dead person's, but somebody's who was paid on it and lives.
    pub is_of_living: bool,
}

/// Writes a notice about a whole claim to each who is paid on it: whose share has not ended by a month.
pub fn write_each(
    tx: &mut Transaction<'_>,
    document: Document,
    claim: &Claim,
    (said, month): (Said, Month),
) -> anyhow::Result<()> {
    let (held, mut told) = (timeline(tx.reader(), claim.number)?, Vec::new());
    for payee in tx.reader().payees_of_claim(claim.number)? {
        if held.share_state(payee.number, month) != ClaimState::Stopped {
            told.extend(details_of(tx.reader(), payee.number)?);
        }
    }
    if told.is_empty() {
        return write(tx, document, claim, said).map(drop);
    }
    told.into_iter()
        .try_for_each(|payee| write(tx, document, claim, Said { payee: Some(payee), ..said.clone() }).map(drop))
}

/// Writes a notice about a claim; its number.
pub fn write(tx: &mut Transaction<'_>, document: Document, claim: &Claim, said: Said) -> anyhow::Result<String> {
    let number = next_notice_number(tx)?;
    let version = tx.reader().person(claim.claim.person, AsOf::NOW)?;
    let person = version.ok_or_else(|| anyhow::anyhow!("person {} is missing", claim.claim.person))?.person;
    // A notice goes to whoever is paid: of a pension of dependants not to the person who died.
    let first = tx.reader().payees_of_claim(claim.number)?.into_iter().next();
    let first = first.map_or(Ok(None), |first| tx.reader().payee_versions(first.number).map(|mut all| all.pop()))?;
    let first = first.map(|payee| payee.details);
    let payee = said.payee.or(first).filter(|payee| !payee.id_number.is_empty());
    let (name, id_number) = match &payee {
        Some(payee) => (payee.name.as_str(), payee.id_number.as_str()),
        None => (person.details.name.as_str(), person.details.id_number.as_str()),
    };
    let is_own = id_number == person.details.id_number.as_str();
    let is_of_dead =
        document == Document::RecoveryNotice && is_own && recorded_death(tx.reader(), claim.claim.person)?.is_some();
    let benefit: &str = claim.claim.benefit.into();
    let month = |month: Option<Month>| month.map(|month| month.to_string()).unwrap_or_default();
    let text = |amount: Money| if amount.is_positive() { amount.to_string() } else { String::new() };
    let in_capitals = |amount: Money| if amount.is_positive() { capitals(amount) } else { String::new() };
    let facts = BenefitNotice {
        number: number.clone(),
        office: office_facts(tx.office),
        name: name.to_owned(),
        id_number: masked(ColumnKind::IdNumber, id_number),
        person_number: person.number.to_string(),
        claim: claim.number,
        benefit: benefit.to_owned(),
        reason: said.reason,
        from_month: month(said.from),
        to_month: month(said.to),
        amount: text(said.amount),
        amount_in_capitals: in_capitals(said.amount),
        premiums: text(said.premiums),
        once: text(said.once),
        whole: text(said.whole),
        whole_once: text(said.whole_once),
        once_in_capitals: in_capitals(said.once),
        later_from: month(said.later.map(|(from, _)| from)),
        later: said.later.map(|(_, amount)| text(amount)).unwrap_or_default(),
        later_in_capitals: said.later.map(|(_, amount)| in_capitals(amount)).unwrap_or_default(),
        is_of_living: said.is_of_living,
        due_on: said.due_on,
        taken_back: said.taken_back,
        is_of_dead,
        remedies: remedies(),
        issued_on: tx.today.to_string(),
    };
    keep(tx, (document, None), number, &facts)
}

/// Keeps the facts of a notice of today, of a matter where it is about one; its number.
pub fn keep(
    tx: &mut Transaction<'_>,
    (document, matter): (Document, Option<i64>),
    number: String,
    facts: &impl serde::Serialize,
) -> anyhow::Result<String> {
    let notice = Notice {
        number,
        document: document.code().to_owned(),
        stage: None,
        payer: None,
        matter,
        issued_on: day_number(tx.today),
        facts: serde_json::to_string(facts)?,
        template: template_digest(document, Lang::Zh),
    };
    tx.writer.insert_notice(&notice, &[])?;
    Ok(notice.number)
}

/// The documents that are such notices.
pub const DOCUMENTS: [Document; 6] = [
    Document::AwardNotice,
    Document::SuspensionNotice,
    Document::StopNotice,
    Document::RecoveryNotice,
    Document::CertificationReminder,
    Document::BenefitRefusal,
];
