//! Claims that say something else than when they were awarded (零星调整). A correction moves no money: the award after it does, which a second
//! person approves (社会保险经办条例 第三十七条), who is shown what was said before and what is said now. While an award waits nothing is
//! corrected under it, so that nobody approves what he did not see.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Awarded, Benefit, MatterState, OperationKind};
use crate::operations::award_benefit::due;
use crate::operations::award_taken_over;
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::differing_items::differing;
use crate::operations::in_pay::timeline;
use crate::operations::reckon_claim::{Desk, reckon};
use crate::operations::recorded_death::recorded_death;
use crate::operations::recover::third_party;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::Refusal;
use crate::store::Reader;
use crate::store::claim_versions::Wording;
use crate::store::claims::{Claim, NewClaim};

/// What a correction changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub column: String,
    pub before: String,
    pub after: String,
}

/// The corrections of a claim that no award has followed yet: each with what was said before it.
pub fn corrections_waiting(reader: Reader<'_>, claim: i64) -> anyhow::Result<Vec<(Wording, NewClaim)>> {
    let since = reader.last_award_of(claim)?;
    corrections_between(reader, claim, (since, i64::MAX))
}

/// The corrections of a claim that were entered after an operation and before another.
pub fn corrections_between(
    reader: Reader<'_>,
    claim: i64,
    (after, before): (i64, i64),
) -> anyhow::Result<Vec<(Wording, NewClaim)>> {
    let wordings = reader.claim_wordings(claim)?;
    let mut found = Vec::new();
    for (place, wording) in wordings.iter().enumerate().skip(1) {
        if wording.operation <= after || wording.operation >= before {
            continue;
        }
        // A new assessment stands beside what the claim says; it is compared with what held of it in its month.
        let is_before = |earlier: &&Wording| match wording.from() {
            Some(from) => earlier.from().is_none_or(|month| month <= from),
            None => earlier.from().is_none(),
        };
        let held = wordings.iter().take(place).rfind(is_before).map(|held| held.claim.clone());
        found.extend(held.map(|held| (wording.clone(), held)));
    }
    Ok(found)
}

/// What two wordings of a claim say differently.
pub fn changes(before: &NewClaim, after: &NewClaim) -> anyhow::Result<Vec<Change>> {
    let (old, new) = (said(before)?, said(after)?);
    let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let text = |of: &BTreeMap<String, String>, name: &str| of.get(name).cloned().unwrap_or_default();
    let all = names.into_iter().map(|name| Change {
        column: name.clone(),
        before: text(&old, name),
        after: text(&new, name),
    });
    Ok(all.filter(|change| change.before != change.after).collect())
}

fn said(claim: &NewClaim) -> anyhow::Result<BTreeMap<String, String>> {
    let mut all: BTreeMap<String, String> =
        if claim.facts.is_empty() { BTreeMap::new() } else { serde_json::from_str(&claim.facts)? };
    all.insert("event_on".to_owned(), claim.event_on.to_string());
    let months = [("retirement_month", claim.chosen_month), ("statutory_month", claim.statutory_month)];
    all.extend(months.into_iter().filter_map(|(name, month)| Some((name.to_owned(), month?.to_string()))));
    let counts = [("months_paid", claim.months_paid), ("months_deemed", claim.months_deemed)];
    all.extend(counts.into_iter().filter_map(|(name, count)| Some((name.to_owned(), count?.to_string()))));
    Ok(all)
}

/// Nothing is corrected under an award that waits for a second person, or for a further one.
pub fn refuse_under_award(reader: Reader<'_>, claim: i64) -> anyhow::Result<()> {
    for matter in reader.matters(Some(MatterState::Pending))? {
        if matter.kind != OperationKind::PayAward {
            continue;
        }
        let mut is_of_claim = false;
        reader.each_submitted_row(matter.id, |_, payload| {
            let cells: Vec<String> = serde_json::from_str(payload)?;
            is_of_claim |= cells.first().is_some_and(|cell| *cell == claim.to_string());
            Ok(())
        })?;
        if is_of_claim {
            return Err(Refusal::AwardWaits { claim, matter: matter.id }.into());
        }
    }
    Ok(())
}

/// The claims that were corrected, and those that rest on the months of a benefit that was.
fn corrected_or_resting(reader: Reader<'_>) -> anyhow::Result<BTreeSet<i64>> {
    let mut found: BTreeSet<i64> = reader.claims_corrected()?.into_iter().collect();
    for number in found.clone() {
        let Some(claim) = reader.claim(number)?.filter(is_unemployment) else { continue };
        let others = reader.claims_of_person(claim.claim.person)?.into_iter().filter(is_unemployment);
        found.extend(others.map(|other| other.number));
    }
    Ok(found)
}

/// Whether a claim rests on the months of an unemployment benefit that a correction changed since it was awarded: what is granted on finding
/// work, or the next benefit.
pub fn rests_on_corrected(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<bool> {
    if !is_unemployment(claim) {
        return Ok(false);
    }
    let awarded = reader.last_award_of(claim.number)?;
    for other in reader.claims_of_person(claim.claim.person)?.into_iter().filter(is_unemployment) {
        let is_before = other.number != claim.number && other.claim.event_on <= claim.claim.event_on;
        let is_corrected = || anyhow::Ok(!reader.claim_versions(other.number)?.is_empty());
        if is_before && reader.last_award_of(other.number)? > awarded && is_corrected()? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The increases of a pension that a correction leaves wrong, also where nothing else of it is: by its area, or the day of its beginning.
pub fn increases_differing(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<Vec<Awarded>> {
    if !claim.claim.benefit.is_pension() || corrections_waiting(reader, claim.number)?.is_empty() {
        return Ok(Vec::new());
    }
    let held = timeline(reader, claim.number)?;
    Ok(PastIncreases::load(reader)?.anew(reader, claim.number, &held)?.written)
}

fn is_unemployment(claim: &Claim) -> bool {
    claim.claim.benefit == Benefit::Unemployment
}

/// The awarded claims whose award is not what they say since they were corrected, and those of somebody who is dead after all.
pub fn awaiting_award(desk: Desk<'_>) -> anyhow::Result<Vec<i64>> {
    let mut found = Vec::new();
    for number in desk.reader.claims_ended_by_life()? {
        let Some(claim) = desk.reader.claim(number)? else { continue };
        found.extend(recorded_death(desk.reader, claim.claim.person)?.map(|_| number));
    }
    for number in corrected_or_resting(desk.reader)? {
        let states = desk.reader.claim_states(number)?;
        let is_closed = desk.reader.claim_closing(number)?.is_some();
        let is_awarded = states.last().is_some_and(|last| last.reason != UNDONE);
        let Some(claim) = desk.reader.claim(number)?.filter(|_| is_awarded && !is_closed) else {
            continue;
        };
        if corrections_waiting(desk.reader, number)?.is_empty() && !rests_on_corrected(desk.reader, &claim)? {
            continue;
        }
        if claim.claim.is_taken_over {
            let differs =
                !award_taken_over::differing(desk.reader, &claim, &PastIncreases::load(desk.reader)?)?.is_empty();
            found.extend(differs.then_some(number));
            continue;
        }
        match due(&reckon(desk, &claim)?, number) {
            Ok(items)
                if differing(&desk.reader.awarded(number)?, &items).is_empty()
                    && third_party::differs(desk.reader, &claim)?.is_empty()
                    && increases_differing(desk.reader, &claim)?.is_empty() => {}
            Ok(_) | Err(_) => found.push(number),
        }
    }
    Ok(found)
}
