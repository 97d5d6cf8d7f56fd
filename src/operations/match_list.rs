//! Compares a list of another agency with those in pay, or suspended, as what is suspended may be paid back: dead, in prison, with a pension
//! elsewhere, employed, or seen alive. A number fits exactly; name and birth only make a candidate, and of several candidates none is taken: a person decides.

use std::collections::HashSet;

use serde_json::json;

use super::match_records::{Concerned, Matching, Record};
use crate::exchange::{Field, Layout, Row, SourceFile, read_prepared_chunks};
use crate::model::OperationKind;
use crate::operations::dependant_shares::shares_of;
use crate::operations::restore_certified::{Suspended, open_state_matter, restore};
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::certifications::Certified;
use crate::store::matches::{Hit, StoredHit};

/// What a list says of those in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum MatchSource {
    Death,
    Prison,
    PensionElsewhere,
    Employment,
    Alive,
}

impl MatchSource {
    pub const CODES: [&'static str; 5] = ["death", "prison", "pension_elsewhere", "employment", "alive"];

    /// Whether what it says ends or suspends the share of a dependant too.
    pub(super) const fn concerns_shares(self) -> bool {
        matches!(self, Self::Death | Self::Prison)
    }

    /// The matter that a hit of this source opens, and the reason in it; to be seen alive opens none.
    const fn matter(self) -> Option<(OperationKind, &'static str)> {
        match self {
            Self::Death => Some((OperationKind::PayStop, "dead")),
            Self::Prison => Some((OperationKind::PaySuspend, "sentenced")),
            Self::PensionElsewhere => Some((OperationKind::PaySuspend, "other")),
            Self::Employment => Some((OperationKind::PayStop, "re_employed")),
            Self::Alive => None,
        }
    }
}

/// `certify match`
pub const LAYOUT: Layout = Layout {
    command: "certify match",
    fields: &[
        Field::optional("id_number").of_person(),
        Field::optional("name").of_person(),
        Field::optional("birth_date").of_person(),
        Field::optional("on").also(&["happened_on", "death_date"]),
        Field::optional("place"),
    ],
};

/// Takes the line and the faults of a bad row.
pub type Reject<'r> = &'r mut dyn FnMut(u64, &[Fault]) -> anyhow::Result<()>;

/// Records taken at a time.
const CHUNK: usize = 20_000;

/// What came of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matched {
    pub list: Option<i64>,
    pub records: i64,
    /// Records that name somebody in pay by number.
    pub exact: i64,
    /// Records of which a person has to decide.
    pub candidates: i64,
    pub unmatched: i64,
    /// Bad rows; where there are any, nothing of the list is taken in, but where they are to be skipped.
    pub rejected: i64,
    /// The matter about those who were named by number.
    pub matter: Option<i64>,
    pub digest: String,
    pub is_known: bool,
}

/// Compares a file with those in pay. The same file twice changes nothing; one with a bad row neither, but where bad rows are
/// skipped.
pub fn match_list(
    session: &Session,
    file: &SourceFile,
    (source, skips_bad): (MatchSource, bool),
    reject: Reject<'_>,
) -> anyhow::Result<Matched> {
    let code: &str = source.into();
    let name = file_name(file);
    let request = json!({"command": "certify match", "source": code, "file": name});
    let operation = Operation { source: Some(name.clone()), ..Operation::new(OperationKind::CertifyMatch, &request) };
    session.transact(&operation, |tx| {
        let (mut matching, today, look) = (Matching::new(tx, source)?, tx.today, tx.reader().second_look()?);
        let look_up = move |records: &mut [(u64, Record)]| Record::look_up(look.reader(), records);
        let ending =
            read_prepared_chunks(file, &LAYOUT, CHUNK, (|row: &Row| Record::read(row, today), look_up), |chunk| {
                for (line, faults) in &chunk.faulty {
                    matching.matched.records += 1;
                    matching.matched.rejected += 1;
                    reject(*line, faults)?;
                }
                chunk.rows.into_iter().try_for_each(|(line, record)| matching.record(line, record))
            })?;
        let digest: String = ending.digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let Matching { mut matched, hits, concerned, .. } = matching;
        matched.digest = digest;
        if matched.rejected > 0 && !skips_bad {
            return Ok(matched);
        }
        if tx.reader().has_match_list(code, &matched.digest)? {
            matched.is_known = true;
            return Ok(matched);
        }
        let list = tx.writer.insert_match_list(code, &name, &matched.digest, matched.records)?;
        matched.list = Some(list);
        for hit in &hits {
            tx.writer.insert_match_hit(&Hit { list, ..hit.clone() })?;
        }
        let exact: Vec<&Hit> = hits.iter().filter(|hit| hit.is_exact).collect();
        matched.matter = act_on(tx, source, (&exact, &concerned), &name)?;
        Ok(matched)
    })
}

fn file_name(file: &SourceFile) -> String {
    let name = std::path::Path::new(file.name()).file_name();
    name.map_or_else(|| file.name().to_owned(), |name| name.to_string_lossy().into_owned())
}

/// What follows from hits that are certain: a matter, or a certification.
fn act_on(
    tx: &mut Transaction<'_>,
    source: MatchSource,
    (hits, concerned): (&[&Hit], &Concerned),
    subject: &str,
) -> anyhow::Result<Option<i64>> {
    let Some((kind, reason)) = source.matter() else { return certify(tx, hits).map(|()| None) };
    let mut seen = HashSet::new();
    let mut rows = Vec::new();
    for hit in hits.iter().filter(|hit| concerned.shares.contains_key(&hit.line) || seen.insert(hit.person)) {
        let on = hit.happened_on.unwrap_or(tx.today).to_string();
        let benefit = if source == MatchSource::Employment { "unemployment" } else { "" };
        if source == MatchSource::Employment && !draws_unemployment(tx, hit.person)? {
            continue;
        }
        let row = |person: i64, benefit: &str, payee: String| {
            [person.to_string(), on.clone(), reason.to_owned(), benefit.to_owned(), hit.place.clone(), payee]
        };
        let own_share = concerned.shares.get(&hit.line);
        if own_share.is_none() && concerned.drawing.contains(&hit.person) {
            rows.push(row(hit.person, benefit, String::new()));
        }
        let shares = match own_share {
            Some(share) => vec![share.clone()],
            None if concerned.dependants.contains(&hit.person) => shares_of(tx.reader(), hit.person)?,
            None => Vec::new(),
        };
        rows.extend(shares.iter().map(|share| row(share.deceased, "survivors", share.payee.to_string())));
    }
    open_state_matter(tx, kind, subject, &rows)
}

fn draws_unemployment(tx: &Transaction<'_>, person: i64) -> anyhow::Result<bool> {
    let claims = tx.reader().claims_of_person(person)?;
    Ok(claims.iter().any(|claim| claim.claim.benefit == crate::model::Benefit::Unemployment))
}

/// Who was seen alive is certified by that.
fn certify(tx: &mut Transaction<'_>, hits: &[&Hit]) -> anyhow::Result<()> {
    let suspended = Suspended::load(tx)?;
    let mut restored = Vec::new();
    for hit in hits {
        let (person, on) = (hit.person, hit.happened_on.unwrap_or(tx.today));
        if tx.reader().is_certified_on(person, on)? {
            continue;
        }
        let certified = Certified { person, on, method: "match".to_owned(), evidence: hit.place.clone() };
        tx.writer.insert_certification(&certified, hit.line.cast_unsigned())?;
        restored.extend(suspended.restored(person, on));
    }
    restore(tx, &restored).map(|_| ())
}

/// Decides about a candidate; if it is the same person, what the list says follows. The matter that this opened.
pub fn decide(session: &Session, hit: i64, is_same: bool, reason: &str) -> anyhow::Result<Option<i64>> {
    if reason.trim().is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let request = json!({"hit": hit, "same": is_same});
    let operation =
        Operation { reason: Some(reason.to_owned()), ..Operation::new(OperationKind::CertifyDecide, &request) };
    session.transact(&operation, |tx| {
        let found: StoredHit = tx.reader().hit(hit)?.ok_or(Refusal::HitUnknown { hit })?;
        if found.hit.is_exact || found.decided_same.is_some() {
            return Err(Refusal::HitDecided { hit }.into());
        }
        tx.writer.insert_match_decision(hit, is_same, reason)?;
        let source: MatchSource =
            found.source.parse().map_err(|_| anyhow::anyhow!("the source of hit {hit} is damaged"))?;
        if !is_same {
            return Ok(None);
        }
        let concerned = Concerned::of_hit(tx.reader(), source, found.hit.person)?;
        act_on(tx, source, (&[&found.hit], &concerned), &format!("hit {hit}"))
    })
}
