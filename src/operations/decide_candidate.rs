//! Decides about candidates of a list: whether somebody is whom a record means. A record is about one human being, so that with one of
//! several candidates the others are decided too; where what followed was rejected, returned or undone, all of them wait again.

use serde_json::json;

use crate::i18n::Message;
use crate::model::OperationKind;
use crate::operations::continue_matter::{Same, continue_returned};
use crate::operations::hold_share::details_of;
use crate::operations::match_list::{MatchSource, act_on};
use crate::operations::match_records::Concerned;
use crate::refusal::Refusal;
use crate::session::{Operation, Session, Transaction};
use crate::store::certifications::Certifiable;
use crate::store::matches::{Hit, StoredHit};

/// What a decision brought about.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    pub matters: Vec<i64>,
    /// That other candidates of the same record are another, where there are any.
    pub told: Option<Message>,
}

/// Decides about a candidate; if it is the same person, what the list says follows.
pub fn decide(session: &Session, hit: i64, is_same: bool, reason: &str) -> anyhow::Result<Decided> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let request = json!({"hit": hit, "same": is_same});
    let operation =
        Operation { reason: Some(reason.to_owned()), ..Operation::new(OperationKind::CertifyDecide, &request) };
    session.transact(&operation, |tx| {
        let found: StoredHit = tx.reader().hit(hit)?.ok_or(Refusal::HitUnknown { hit })?;
        if !found.is_candidate() || found.decided_same.is_some() {
            return Err(Refusal::HitDecided { hit }.into());
        }
        if !is_same {
            tx.writer.insert_match_decision(hit, false, reason)?;
            return Ok(Decided::default());
        }
        let told = settle_others(tx, &found, reason)?;
        tx.writer.insert_match_decision(hit, true, reason)?;
        let source: MatchSource =
            found.source.parse().map_err(|_| anyhow::anyhow!("the source of hit {hit} is damaged"))?;
        let concerned = Concerned::of_hit(tx.reader(), source, found.hit.person)?;
        let subject = format!("hit {hit}");
        let matters = act_on(tx, source, (&[&found.hit], &concerned), &subject)?;
        continue_each(tx, &matters, &subject)?;
        Ok(Decided { matters, told })
    })
}

/// Ties matters to the returned ones about the same that they continue.
pub fn continue_each(tx: &mut Transaction<'_>, matters: &[i64], subject: &str) -> anyhow::Result<()> {
    for matter in matters {
        let opened = tx.reader().matter(*matter)?.ok_or(Refusal::MatterUnknown { matter: *matter })?;
        continue_returned(tx, (*matter, opened.kind), None, Same::Subject(subject))?;
    }
    Ok(())
}

/// Whoever else the record of a hit may mean is another; nobody else may be decided to be it already.
fn settle_others(tx: &mut Transaction<'_>, found: &StoredHit, reason: &str) -> anyhow::Result<Option<Message>> {
    let who = human(tx, &found.hit)?;
    let mut settled = Vec::new();
    for other in tx.reader().hits_of_record((found.hit.list, found.hit.line))? {
        if other.number == found.number || human(tx, &other.hit)? == who {
            continue;
        }
        if !other.is_candidate() || other.decided_same == Some(true) {
            return Err(Refusal::RecordMeansAnother { hit: found.number, other: other.number }.into());
        }
        if other.decided_same.is_none() {
            tx.writer.insert_match_decision(other.number, false, &format!("{}: {reason}", found.number))?;
            settled.push(other.number);
        }
    }
    Ok((!settled.is_empty()).then_some(Message::CandidatesSettled { hit: found.number, others: settled }))
}

/// Whom a hit names: a person under the number that he has now, or a dependant who is not registered.
fn human(tx: &Transaction<'_>, hit: &Hit) -> anyhow::Result<Option<Certifiable>> {
    let leading = |person| anyhow::Ok(Certifiable::Person(tx.reader().merges(i64::MAX)?.leading(person)));
    let Some(payee) = hit.dependant else { return leading(hit.person).map(Some) };
    let Some(details) = details_of(tx.reader(), payee)? else { return Ok(None) };
    Certifiable::of_payee(&mut tx.reader().person_finder()?, &details.id_number, hit.person)
}
