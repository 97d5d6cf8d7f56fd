//! Compares a list of another agency with those in pay, or suspended, as what is suspended may be paid back: dead, in prison, with a pension
//! elsewhere, employed, or seen alive. A number fits exactly; name and birth only make a candidate, and of several candidates none is taken: a person decides.

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::json;

use super::match_records::{Concerned, Matching, Record};
use crate::exchange::{Field, Layout, Row, SourceFile, read_prepared_chunks};
use crate::model::{MatterState, OperationKind};
use crate::operations::apply_matter::{Told, apply};
use crate::operations::decide_candidate::continue_each;
use crate::operations::dependant_shares::shares_of;
use crate::operations::hold_share::details_of;
use crate::operations::restore_certified::{Suspended, open_state_matter, restore};
use crate::refusal::{Fault, Refusal};
use crate::session::{Operation, Session, Transaction};
use crate::store::certifications::{Certifiable, Certified};
use crate::store::matches::Hit;

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
        self.matter_of_share().is_some()
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

    /// The same of the share of a dependant: who has found work is not kept any more
    /// (因工死亡职工供养亲属范围规定 第四条). A pension of his own is no reason among those of dependants.
    const fn matter_of_share(self) -> Option<(OperationKind, &'static str)> {
        match self {
            Self::Death | Self::Prison => self.matter(),
            Self::Employment => Some((OperationKind::PaySuspend, "has_work")),
            Self::PensionElsewhere | Self::Alive => None,
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

/// A row of `pay suspend` or `stop`: person, day, reason, benefit, note, payee.
type StateRow<'h> = [Cow<'h, str>; 6];

/// Records taken at a time: few, as one thread looks up while the other compares, and each waits once for a whole chunk of the other.
const CHUNK: usize = 4_000;

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
    /// The matters about those who were named by number.
    pub matters: Vec<i64>,
    pub digest: String,
    pub is_known: bool,
    /// The list that was taken in before, of which a matter was rejected, returned or undone.
    pub went_back: Option<i64>,
}

/// How a list is taken in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ways {
    /// Good rows although others are bad.
    pub skips_bad: bool,
    /// Although the same file was taken in before, unless a matter of it still waits.
    pub is_again: bool,
}

/// How a matter ended of which nothing holds.
const GONE_BACK: [MatterState; 3] = [MatterState::Rejected, MatterState::Returned, MatterState::Undone];

/// Compares a file with those in pay. The same file twice changes nothing; one with a bad row neither, but where bad rows are
/// skipped.
pub fn match_list(
    session: &Session,
    file: &SourceFile,
    (source, ways): (MatchSource, Ways),
    reject: Reject<'_>,
) -> anyhow::Result<Matched> {
    let code: &str = source.into();
    let name = file_name(file);
    let request = json!({"command": "certify match", "source": code, "file": name, "again": ways.is_again});
    let operation = Operation { source: Some(name), ..Operation::new(OperationKind::CertifyMatch, &request) };
    session.transact(&operation, |tx| match_within(tx, file, (source, ways), reject))
}

/// The same within a change that is not kept, its matters approved; bad rows are only counted.
pub fn foresee_list(tx: &mut Transaction<'_>, file: &SourceFile, source: MatchSource) -> anyhow::Result<Matched> {
    let found = match_within(tx, file, (source, Ways::default()), &mut |_, _| Ok(()))?;
    for matter in &found.matters {
        let matter = tx.reader().matter(*matter)?.ok_or(Refusal::MatterUnknown { matter: *matter })?;
        apply(tx, &matter, &mut Told::default())?;
    }
    Ok(found)
}

/// The same within a change that is under way.
fn match_within(
    tx: &mut Transaction<'_>,
    file: &SourceFile,
    (source, ways): (MatchSource, Ways),
    reject: Reject<'_>,
) -> anyhow::Result<Matched> {
    let (code, name): (&str, String) = (source.into(), file_name(file));
    let (mut matching, today, look) = (Matching::new(tx, source)?, tx.today, tx.reader().second_look_for_finding()?);
    let look_up = move |records: &mut [(u64, Record)]| Record::look_up(look.reader(), source, records);
    let ending =
        read_prepared_chunks(file, &LAYOUT, CHUNK, (|row: &Row| Record::read(row, today), look_up), |chunk| {
            for (line, faults) in &chunk.faulty {
                matching.matched.records += 1;
                matching.matched.rejected += 1;
                reject(*line, faults)?;
            }
            chunk.rows.into_iter().try_for_each(|(line, record)| matching.record(line, &record))
        })?;
    let digest: String = ending.digest.iter().map(|byte| format!("{byte:02x}")).collect();
    matching.doubt_contradictions();
    let Matching { mut matched, mut hits, concerned, .. } = matching;
    matched.digest = digest;
    if matched.rejected > 0 && !ways.skips_bad {
        return Ok(matched);
    }
    if let Some(known) = tx.reader().known_list(code, &matched.digest)? {
        // What waits is not opened beside itself, and what a person was asked once is not asked again.
        if !ways.is_again || known.states.contains(&MatterState::Pending) {
            let is_open_again = known.states.iter().any(|state| GONE_BACK.contains(state));
            matched.is_known = true;
            matched.went_back = is_open_again.then_some(known.number);
            return Ok(matched);
        }
        let asked = tx.reader().candidates_known(code, &matched.digest)?;
        hits.retain(|hit| hit.is_exact || !asked.contains(&(hit.line, hit.person, hit.dependant)));
    }
    let list = tx.writer.insert_match_list(code, &name, &matched.digest, matched.records)?;
    matched.list = Some(list);
    for hit in &hits {
        tx.writer.insert_match_hit(&Hit { list, ..hit.clone() })?;
    }
    let exact: Vec<&Hit> = hits.iter().filter(|hit| hit.is_exact).collect();
    matched.matters = act_on(tx, source, (&exact, &concerned), &name)?;
    if ways.is_again {
        continue_each(tx, &matched.matters, &name)?;
    }
    Ok(matched)
}

fn file_name(file: &SourceFile) -> String {
    let name = std::path::Path::new(file.name()).file_name();
    name.map_or_else(|| file.name().to_owned(), |name| name.to_string_lossy().into_owned())
}

/// What follows from hits that are certain: a matter for each thing that is to be done, or certifications.
pub(super) fn act_on(
    tx: &mut Transaction<'_>,
    source: MatchSource,
    (hits, concerned): (&[&Hit], &Concerned),
    subject: &str,
) -> anyhow::Result<Vec<i64>> {
    let Some((kind, reason)) = source.matter() else { return certify(tx, hits) };
    let mut seen = HashSet::new();
    let (mut stopped, mut suspended) = (Vec::new(), Vec::new());
    let for_others =
        if hits.iter().any(|hit| hit.dependant.is_some()) { tx.reader().payees_for_others()? } else { Vec::new() };
    // Who is paid for somebody else draws nothing of his own: from the decision on nobody is paid on his account.
    let ends = |hit: &&&Hit| !hit.dependant.is_some_and(|payee| for_others.iter().any(|(other, _)| *other == payee));
    for hit in hits.iter().filter(ends).filter(|hit| seen.insert((hit.person, hit.dependant))) {
        let on = hit.happened_on.unwrap_or(tx.today).to_string();
        let mut open = |kind, row| match kind {
            OperationKind::PayStop => stopped.push(row),
            _ => suspended.push(row),
        };
        let row = |person: i64, reason: &'static str, benefit: &'static str, payee: String| -> StateRow<'_> {
            let [reason, benefit, place] = [reason, benefit, hit.place.as_str()].map(Cow::Borrowed);
            [Cow::Owned(person.to_string()), Cow::Owned(on.clone()), reason, benefit, place, Cow::Owned(payee)]
        };
        if hit.dependant.is_none() && draws_what_ends(tx, source, (hit.person, concerned))? {
            let benefit = if source == MatchSource::Employment { "unemployment" } else { "" };
            open(kind, row(hit.person, reason, benefit, String::new()));
        }
        let Some((kind, reason)) = source.matter_of_share() else { continue };
        let shares: Vec<(i64, i64)> = match hit.dependant {
            Some(payee) => vec![(hit.person, payee)],
            None if concerned.dependants.contains(&hit.person) => {
                shares_of(tx.reader(), hit.person)?.iter().map(|share| (share.deceased, share.payee)).collect()
            }
            None => Vec::new(),
        };
        for (deceased, payee) in shares {
            open(kind, row(deceased, reason, "survivors", payee.to_string()));
        }
    }
    let stops = open_state_matter(tx, OperationKind::PayStop, subject, &stopped)?;
    let suspensions = open_state_matter(tx, OperationKind::PaySuspend, subject, &suspended)?;
    Ok(stops.into_iter().chain(suspensions).collect())
}

/// Whether somebody draws for himself what a list of this source ends.
fn draws_what_ends(
    tx: &Transaction<'_>,
    source: MatchSource,
    (person, concerned): (i64, &Concerned),
) -> anyhow::Result<bool> {
    let is_meant = source != MatchSource::Employment || draws_unemployment(tx, person)?;
    Ok(is_meant && !concerned.not_drawing.contains(&person))
}

fn draws_unemployment(tx: &Transaction<'_>, person: i64) -> anyhow::Result<bool> {
    let claims = tx.reader().claims_of_person(person)?;
    Ok(claims.iter().any(|claim| claim.claim.benefit == crate::model::Benefit::Unemployment))
}

/// Who was seen alive is certified by that. The matter that resumes what was suspended until then.
fn certify(tx: &mut Transaction<'_>, hits: &[&Hit]) -> anyhow::Result<Vec<i64>> {
    let (suspended, mut known) = (Suspended::load(tx)?, tx.reader().certification_finder()?);
    let (mut restored, mut seen, mut persons) = (Vec::new(), HashSet::new(), tx.reader().person_finder()?);
    for hit in hits {
        let on = hit.happened_on.unwrap_or(tx.today);
        let who = match hit.dependant {
            None => Some(Certifiable::Person(hit.person)),
            Some(payee) => {
                let details = details_of(tx.reader(), payee)?;
                details.map_or(Ok(None), |payee| Certifiable::of_payee(&mut persons, &payee.id_number, hit.person))?
            }
        };
        let Some(who) = who.filter(|who| seen.insert((*who, on))) else { continue };
        if known.is_certified(who, on, None)? {
            continue;
        }
        let certified = Certified { who, on, method: "match".to_owned(), evidence: hit.place.clone() };
        tx.writer.insert_certification(&certified, hit.line.cast_unsigned())?;
        restored.extend(suspended.restored(who, on));
    }
    Ok(restore(tx, &restored)?.into_iter().collect())
}
