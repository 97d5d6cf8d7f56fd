//! What a matter about benefits is about, for whoever decides it: who, which benefit, the conditions with what the record shows, what it
//! comes to and how that was reckoned; of an account the old one and the new.

use crate::model::{
    Awarded, ClaimState, ColumnKind, MatterState, Money, Month, OperationKind, masked, parse_day, reason_word,
};
use crate::operations::batch::layout_of;
use crate::operations::corrected_claims::{Change, changes, corrections_between, corrections_waiting};
use crate::operations::in_pay::timeline;
use crate::operations::reckon_claim::{Desk, Reckoned, reckon};
use crate::operations::taken_over_amounts::amount_as_taken;
use crate::policy::cited;
use crate::reports::record::Field;
use crate::rules::benefits::conditions::Condition;
use crate::session::Session;
use crate::store::Reader;
use crate::store::claims::{Claim, ClaimStands};
use crate::store::matters::Matter;
use crate::store::payees::Payee;
use crate::store::persons::AsOf;
use crate::store::recoveries::EnteredEvent;

/// Of so many rows of a matter is told what they are about; `--rows` shows all.
const TOLD: i64 = 5;

/// The fields of a matter about benefits; none of any other.
pub fn of_matter(session: &Session, matter: &Matter) -> anyhow::Result<Vec<Field>> {
    let tell = match matter.kind {
        OperationKind::PayAward | OperationKind::PayWithdraw | OperationKind::PayRefuse => decision,
        OperationKind::PayAccount => account,
        OperationKind::PaySuspend | OperationKind::PayResume | OperationKind::PayStop => state,
        OperationKind::Recover => recovery,
        _ => return Ok(Vec::new()),
    };
    let events = session.reader().matter_events(matter.id)?;
    let approved = events.iter().find(|event| event.state == MatterState::Approved).map(|event| event.operation);
    let fields = layout_of(matter.kind).map(|layout| layout.fields).unwrap_or_default();
    let mut told = Vec::new();
    for payload in session.reader().first_submitted_rows(matter.id, TOLD)? {
        let cells: Vec<String> = serde_json::from_str(&payload)?;
        let named = fields.iter().map(|field| field.name).zip(cells).collect();
        told.extend(tell(&Row { session, named, approved })?);
    }
    if let (OperationKind::Recover, true, Some(approved)) = (matter.kind, told.is_empty(), approved) {
        told.extend(steps_of_recoveries(session.reader(), approved)?);
    }
    Ok(told)
}

/// A row of a matter.
struct Row<'a> {
    session: &'a Session,
    named: Vec<(&'static str, String)>,
    /// The operation that applied it.
    approved: Option<i64>,
}

impl<'a> Row<'a> {
    fn reader(&self) -> Reader<'a> {
        self.session.reader()
    }

    fn cell(&self, name: &str) -> &str {
        self.named.iter().find(|(named, _)| *named == name).map_or("", |(_, text)| text)
    }

    fn claim(&self) -> anyhow::Result<Option<Claim>> {
        self.cell("claim").parse().map_or(Ok(None), |claim| self.reader().claim(claim))
    }

    /// The person a row names by identity number or person number.
    fn person(&self) -> anyhow::Result<Option<i64>> {
        let key = self.cell("id_number");
        let number = key.parse().ok().filter(|_| key.len() <= 12);
        number.map_or_else(|| self.reader().person_number(key), |number| Ok(Some(number)))
    }

    fn say(&self, name: &'static str, column: &str) -> Option<Field> {
        Some(self.cell(column)).filter(|text| !text.is_empty()).map(|text| (name, text.to_owned()))
    }
}

/// Who somebody is.
fn who(reader: Reader<'_>, person: i64) -> anyhow::Result<Vec<Field>> {
    let Some(version) = reader.person(person, AsOf::NOW)? else { return Ok(Vec::new()) };
    let details = version.person.details;
    let id_number = masked(ColumnKind::IdNumber, details.id_number.as_str());
    Ok(vec![("person", person.to_string()), ("id_number", id_number), ("person_name", details.name)])
}

fn of_claim(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<Vec<Field>> {
    let mut fields = vec![("claim", claim.number.to_string())];
    fields.extend(who(reader, claim.claim.person)?);
    fields.push(("benefit", claim.claim.benefit.to_string()));
    fields.push(("event_on", claim.claim.event_on.to_string()));
    fields.push(("applied_on", claim.claim.applied_on.to_string()));
    Ok(fields)
}

/// An award, a withdrawal, a refusal: until it is decided what the record shows today, then what was awarded.
fn decision(row: &Row<'_>) -> anyhow::Result<Vec<Field>> {
    let Some(claim) = row.claim()? else { return Ok(Vec::new()) };
    let reader = row.reader();
    let mut fields = of_claim(reader, &claim)?;
    fields.extend(row.say("reason", "reason"));
    fields.extend(corrected(row, claim.number)?);
    if let Some(approved) = row.approved {
        fields.extend(items(&reader.awarded_by(claim.number, approved, false)?));
        return Ok(fields);
    }
    let desk = Desk { reader, policy: row.session.policy(), today: row.session.today() };
    fields.extend(reckoned(&reckon(desk, &claim)?));
    for payee in reader.payees_of_claim(claim.number)? {
        fields.extend(reader.payee_versions(payee.number)?.last().map(|payee| ("payee", paid_to(payee))));
    }
    Ok(fields)
}

/// What was corrected since the award before: why, and each fact as it was and as it is.
fn corrected(row: &Row<'_>, claim: i64) -> anyhow::Result<Vec<Field>> {
    let reader = row.reader();
    let corrections = match row.approved {
        None => corrections_waiting(reader, claim)?,
        Some(approved) => corrections_between(reader, claim, (reader.award_before(claim, approved)?, approved))?,
    };
    let mut fields = Vec::new();
    for (wording, before) in corrections {
        let from = wording.from().map(|month| format!("{month}: ")).unwrap_or_default();
        fields.extend(wording.why.map(|why| ("correction", format!("{from}{} ({})", why.reason, why.happened_on))));
        for Change { column, mut before, after } in changes(&before, &wording.claim)? {
            if before.is_empty() {
                before = amount_as_taken(reader, claim, &column)?.map_or(before, |amount| amount.to_string());
            }
            fields.push(("corrected", format!("{column}: {before} → {after}")));
        }
    }
    Ok(fields)
}

fn reckoned(reckoned: &Reckoned) -> Vec<Field> {
    let mut fields: Vec<Field> =
        reckoned.conditions.iter().map(|condition| ("condition", condition_said(condition))).collect();
    fields.extend(items(&reckoned.items));
    fields.extend(reckoned.workings.iter().map(|working| ("working", working.clone())));
    fields
}

/// A condition in one line: whether it is met, what is found, what is needed, by how much it is missed, its article.
fn condition_said(condition: &Condition) -> String {
    let Condition { name, needed, found, is_met, missed_by, source } = condition;
    let met = if *is_met { "yes" } else { "no" };
    let missed = if missed_by.is_empty() { String::new() } else { format!(" −{missed_by}") };
    let (found, needed) = (found.replace('|', " | "), needed.replace('|', " | "));
    format!("{name} {met} {found} ( {needed} ){missed} {}", cited(source))
}

/// What is or was awarded, with what the first month brings.
fn items(items: &[Awarded]) -> Vec<Field> {
    let Some(first) = items.iter().map(|item| item.from).min() else { return Vec::new() };
    let total = |is_once: bool| {
        let of_first = items.iter().filter(|item| item.is_once == is_once && item.from == first);
        of_first.map(|item| item.amount).sum::<Money>()
    };
    let mut fields = vec![("from_month", first.to_string())];
    for (name, amount) in [("monthly", total(false)), ("once", total(true))] {
        if !amount.is_zero() {
            fields.push((name, amount.to_string()));
        }
    }
    fields.extend(items.iter().map(|item| ("item", item_said(item))));
    fields
}

fn item_said(item: &Awarded) -> String {
    let Awarded { item, amount, from, to, is_once } = item;
    match (is_once, to) {
        (true, _) => format!("{item} {amount} {from} once"),
        (false, None) => format!("{item} {amount} {from} –"),
        (false, Some(to)) => format!("{item} {amount} {from} – {to}"),
    }
}

fn paid_to(payee: &Payee) -> String {
    let account = masked(ColumnKind::Account, &payee.details.bank_account);
    format!("{} {} {} {account}", payee.number, payee.details.name, payee.details.bank)
}

/// A change of an account: the old one and the new, of each payee that is meant.
fn account(row: &Row<'_>) -> anyhow::Result<Vec<Field>> {
    let Some(person) = row.person()? else { return Ok(Vec::new()) };
    let reader = row.reader();
    let mut fields = who(reader, person)?;
    let named: Option<i64> = row.cell("payee").parse().ok();
    for claim in reader.claims_of_person(person)? {
        for first in reader.payees_of_claim(claim.number)? {
            let is_meant = named.map_or(first.details.id_number.is_empty(), |named| named == first.number);
            if !is_meant {
                continue;
            }
            let versions = reader.payee_versions(first.number)?;
            let written = row.approved.and_then(|done| versions.iter().position(|version| version.operation == done));
            let held = match (row.approved, written) {
                (Some(_), Some(place)) => place.checked_sub(1).and_then(|place| versions.get(place)),
                (Some(_), None) => continue,
                (None, _) => versions.last(),
            };
            fields.push(("claim", format!("{} {}", claim.number, claim.claim.benefit)));
            fields.extend(held.map(|held| ("account_before", paid_to(held))));
            let new = masked(ColumnKind::Account, row.cell("bank_account"));
            fields
                .push(("account_after", format!("{} {} {} {new}", first.number, first.details.name, row.cell("bank"))));
            let from = written.and_then(|place| versions.get(place)).map(|written| written.from_on);
            fields.extend(from.map(|from| ("from_on", from.to_string())));
        }
    }
    Ok(fields)
}

/// A suspension, a resumption, a stop: which claims, what is paid on them a month, and from when it holds.
fn state(row: &Row<'_>) -> anyhow::Result<Vec<Field>> {
    let Some(person) = row.person()? else { return Ok(Vec::new()) };
    let reader = row.reader();
    let mut fields = who(reader, person)?;
    fields.push(("reason", reason_word(row.cell("reason")).to_owned()));
    let on = parse_day(row.cell("on"));
    fields.extend(on.map(|on| ("event_on", on.to_string())));
    fields.extend(on.map(|on| ("from_month", Month::of(on).plus(1).to_string())));
    for claim in reader.claims_of_person(person)? {
        let timeline = timeline(reader, claim.number)?;
        let is_other = row.cell("benefit") != claim.claim.benefit.to_string() && !row.cell("benefit").is_empty();
        let (Some(first), false) = (timeline.first_month(), is_other) else { continue };
        let (standing, month) = stood(row, (claim.number, first), on.ok().map(Month::of))?;
        let state = standing.map_or_else(String::new, |state| state.to_string());
        // Of what is suspended the amount that is kept back.
        let is_left = standing != Some(ClaimState::Stopped);
        let amount: Money = timeline.items_in(month).into_iter().filter(|_| is_left).map(|(_, amount)| amount).sum();
        fields.push(("claim", format!("{} {} {state} {amount}", claim.number, claim.claim.benefit)));
    }
    fields.extend(row.say("payee", "payee"));
    fields.extend(row.say("note", "note"));
    Ok(fields)
}

/// How a claim stands before what is asked for: today, or in the month from which on that would hold; of what is done already, as it stood until
/// then.
fn stood(
    row: &Row<'_>,
    (claim, first): (i64, Month),
    event: Option<Month>,
) -> anyhow::Result<(Option<ClaimState>, Month)> {
    let today = Some(Month::of(row.session.today())).filter(|_| row.approved.is_none());
    let month = event.map(|event| event.plus(1)).max(today).map_or(first, |month| month.max(first));
    let states = row.reader().claim_states(claim)?;
    let is_before = |stands: &&ClaimStands| row.approved.is_none_or(|done| stands.operation < done);
    let standing = states.iter().filter(is_before).rfind(|stands| stands.from <= month);
    Ok((standing.map(|stands| stands.state), month))
}

/// What an operation did to recoveries, where it was approved as it was entered and no rows were kept for a review.
fn steps_of_recoveries(reader: Reader<'_>, operation: i64) -> anyhow::Result<Vec<Field>> {
    let entered = reader.recovery_events_of(operation)?;
    let said = |step: &EnteredEvent| {
        let text = format!("{} {} {} {}", step.recovery, step.event, step.amount, step.note);
        ("recovery", text.trim_end().to_owned())
    };
    Ok(entered.iter().take(usize::try_from(TOLD)?).map(said).collect())
}

/// A step of a recovery: of which claim, and what is left.
fn recovery(row: &Row<'_>) -> anyhow::Result<Vec<Field>> {
    let reader = row.reader();
    let mut fields: Vec<Field> = row.say("act", "act").into_iter().collect();
    let open = row.cell("recovery").parse().map_or(Ok(None), |recovery| reader.recovery(recovery))?;
    let claim = match &open {
        Some(open) => reader.claim(open.recovery.claim)?,
        None => row.claim()?,
    };
    if let Some(claim) = claim {
        fields.extend(of_claim(reader, &claim)?);
    }
    if let Some(open) = open {
        let owed = &open.recovery;
        let months = [owed.from, owed.to].into_iter().flatten().map(|month| month.to_string()).collect::<Vec<_>>();
        fields
            .push(("recovery", format!("{} {} {}", open.number, owed.cause, months.join(" – ")).trim_end().to_owned()));
        fields.push(("left", open.left.to_string()));
    }
    for column in ["reason", "amount", "from_month", "to_month", "instalments", "due_on", "note"] {
        fields.extend(row.say(column, column));
    }
    Ok(fields)
}
