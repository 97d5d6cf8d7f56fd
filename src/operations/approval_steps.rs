//! How many people have to approve a matter (分级审核, 社会保险经办条例 第三十七条): by its kind, and of awards, resumptions, write-offs and payrolls by the
//! amount that it is about.

use chrono::Datelike as _;

use crate::model::{MatterState, Money, OperationKind};
use crate::operations::paid_at_once::{paid_at_once, resumed_at_once};
use crate::operations::reckon_claim::{Desk, reckon};
use crate::operations::register_enrolment::find_person;
use crate::operations::set_payment_state::Wanted;
use crate::store::matters::Matter;
use crate::store::office::Office;

/// What the events of a matter say of an approval that is not the last one.
pub const APPROVED_ONCE: &str = "approved once";

/// How many people besides the handler have to approve a matter as the file stands; in a solo office one.
pub fn approvals_of(desk: Desk<'_>, office: &Office, matter: &Matter) -> anyhow::Result<usize> {
    let own = matter.kind.approvals();
    if office.is_solo {
        return Ok(1);
    }
    Ok(own.max(by_amount(desk, office, matter, amount_of(desk, matter)?)))
}

/// How many the amount asks for.
fn by_amount(desk: Desk<'_>, office: &Office, matter: &Matter, amount: Option<Money>) -> usize {
    match amount {
        Some(amount) => desk.policy.approvals(matter.kind, amount, office.region, desk.today),
        None => 1,
    }
}

/// The step at which a pending matter waits and how many there are, entry being the first: `2/3`. It goes by what the matter came to
/// on its entry; approval reckons it again.
pub fn step_of(desk: Desk<'_>, office: &Office, matter: &Matter) -> anyhow::Result<Option<String>> {
    if matter.state != MatterState::Pending {
        return Ok(None);
    }
    let events = desk.reader.matter_events(matter.id)?;
    let done = events.iter().filter(|event| event.reason.as_deref() == Some(APPROVED_ONCE)).count();
    // Once approved, it has been reckoned again and found to need more.
    let approvals = match stated(matter).filter(|_| !office.is_solo && done == 0) {
        Some(amount) => matter.kind.approvals().max(by_amount(desk, office, matter, Some(amount))),
        None => approvals_of(desk, office, matter)?,
    };
    // What it comes to may have become less since it was approved once.
    Ok(Some(format!("{}/{}", done.min(approvals - 1) + 2, approvals + 1)))
}

/// What the matter itself says it comes to, as reckoned on its entry.
fn stated(matter: &Matter) -> Option<Money> {
    let request: serde_json::Value = serde_json::from_str(&matter.request).ok()?;
    request["amount"].as_str().and_then(|text| Money::parse(text).ok())
}

/// The amount that decides; none where the kind of matter has none.
fn amount_of(desk: Desk<'_>, matter: &Matter) -> anyhow::Result<Option<Money>> {
    match matter.kind {
        OperationKind::PayAward => rows(desk, matter, largest_sum),
        OperationKind::PayResume => rows(desk, matter, resumed),
        OperationKind::Recover => rows(desk, matter, written_off),
        OperationKind::Payroll => Ok(stated(matter)),
        _ => Ok(None),
    }
}

type Amount = fn(Desk<'_>, &[String]) -> anyhow::Result<Money>;

/// The largest amount of the rows of a matter.
fn rows(desk: Desk<'_>, matter: &Matter, amount: Amount) -> anyhow::Result<Option<Money>> {
    let mut largest = Money::ZERO;
    desk.reader.each_submitted_row(matter.id, |_, payload| {
        let cells: Vec<String> = serde_json::from_str(payload)?;
        largest = largest.max(amount(desk, &cells)?);
        Ok(())
    })?;
    Ok(Some(largest))
}

fn number(cells: &[String], place: usize) -> Option<i64> {
    cells.get(place)?.parse().ok()
}

/// What a claim pays at once.
fn largest_sum(desk: Desk<'_>, cells: &[String]) -> anyhow::Result<Money> {
    let claim = number(cells, 0).map(|number| desk.reader.claim(number)).transpose()?.flatten();
    let Some(claim) = claim else { return Ok(Money::ZERO) };
    paid_at_once(desk, &claim, &reckon(desk, &claim)?)
}

/// What the resumption of a person's payments pays at once.
fn resumed(desk: Desk<'_>, cells: &[String]) -> anyhow::Result<Money> {
    let Some((key, wanted)) = Wanted::resumption(cells) else { return Ok(Money::ZERO) };
    let person = find_person(&mut desk.reader.person_finder()?, &key)?;
    person.map_or(Ok(Money::ZERO), |person| resumed_at_once(desk.reader, person, &wanted))
}

/// What would be lost: of a recovery the third cell behind act, recovery and claim, or all that is left; with what was written off of it before,
/// and of what the same person owes in the year, so that a large sum does not pass in small ones.
fn written_off(desk: Desk<'_>, cells: &[String]) -> anyhow::Result<Money> {
    if cells.first().map(String::as_str) != Some("write_off") {
        return Ok(Money::ZERO);
    }
    let stated = cells.get(3).and_then(|text| Money::parse(text).ok());
    let open = number(cells, 1).map(|recovery| desk.reader.recovery(recovery)).transpose()?.flatten();
    let Some(open) = open else { return Ok(stated.unwrap_or_default()) };
    let before = desk.reader.written_off_beside(open.number, desk.today.year())?;
    Ok(before + stated.unwrap_or(open.left))
}
