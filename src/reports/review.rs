//! Matters with their due days.

use chrono::NaiveDate;

use crate::model::{
    Cell, Column, ColumnKind, IdentityNumber, InsuranceKind, MatterState, Month, OperationKind, Report,
    day_from_number, masked,
};
use crate::operations::apply_benefit::decided_by;
use crate::operations::approval_steps::step_of;
use crate::operations::assess_contributions::assess_in_turn;
use crate::operations::batch::layout_of;
use crate::operations::continue_matter::{due_without, first_submission};
use crate::operations::foresee_matter::foresee;
use crate::operations::reckon_claim::Desk;
use crate::refusal::Refusal;
use crate::reports::filing;
use crate::reports::record::Field;
use crate::reports::review_benefits;
use crate::session::Session;
use crate::store::claims::Claim;
use crate::store::matters::{Matter, MatterEvent};
use crate::store::supplements::TimeAway;

/// A matter with what the law's clock says of it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub matter: Matter,
    pub submitted_on: Option<NaiveDate>,
    /// None where the calendar of a year it needs is not known yet, or the clock has stopped.
    pub due_on: Option<NaiveDate>,
    pub is_overdue: bool,
    pub last: Option<MatterEvent>,
    /// Of a pending one, the step that waits and how many there are: `2/3`.
    pub step: Option<String>,
    /// The returned one that it continues.
    pub supplements: Option<i64>,
}

/// Matters in a state, or all.
pub fn matters(session: &Session, state: Option<MatterState>) -> anyhow::Result<Vec<Listed>> {
    let reader = session.reader();
    reader.matters(state)?.into_iter().map(|matter| listed(session, matter)).collect()
}

fn listed(session: &Session, matter: Matter) -> anyhow::Result<Listed> {
    let submitted_on = day_from_number(matter.submitted_on);
    let origin = first_submission(session.reader(), &matter)?;
    let due_on = origin.as_ref().and_then(|origin| due_day(session, &matter, origin));
    let supplements = session.reader().continued_by(matter.id)?;
    let is_pending = matter.state == MatterState::Pending;
    let is_overdue = is_pending && due_on.is_some_and(|due| session.today() > due);
    let last = session.reader().matter_events(matter.id)?.pop();
    let desk = Desk { reader: session.reader(), policy: session.policy(), today: session.today() };
    let step = step_of(desk, session.office(), &matter)?;
    Ok(Listed { matter, submitted_on, due_on, is_overdue, last, step, supplements })
}

/// The last day of the review, in working days; none while the calendar is missing: business does not stop for that.
fn due_day(session: &Session, matter: &Matter, origin: &(NaiveDate, Vec<TimeAway>)) -> Option<NaiveDate> {
    if matter.state == MatterState::Returned {
        return None;
    }
    // It is due as its application is: by the benefit, from the day on which it was applied for.
    if let Some(claim) = first_claim(session, matter).ok().flatten() {
        // Who continues nothing was never away.
        let away = match origin.1.as_slice() {
            [] => Vec::new(),
            _ => session.reader().claims_away(Some(claim.number)).ok()?,
        };
        let away: Vec<TimeAway> = away.into_iter().map(|(_, away)| away).collect();
        let (policy, region) = (session.policy(), session.office().region);
        return decided_by(policy, region, (claim.claim.benefit, claim.claim.applied_on), &away);
    }
    let (first, away) = origin;
    let days = session.policy().working_days_limit(matter.kind.review_limit(), session.office().region, *first);
    due_without(*first, days, away, session.policy().calendar())
}

/// The claim that an award or a refusal is about; of several the first.
fn first_claim(session: &Session, matter: &Matter) -> anyhow::Result<Option<Claim>> {
    if !matches!(matter.kind, OperationKind::PayAward | OperationKind::PayRefuse) {
        return Ok(None);
    }
    let Some(payload) = session.reader().first_submitted_rows(matter.id, 1)?.pop() else { return Ok(None) };
    let cells: Vec<String> = serde_json::from_str(&payload)?;
    let number = cells.first().and_then(|cell| cell.parse().ok());
    number.map_or(Ok(None), |number| session.reader().claim(number))
}

const COLUMNS: [Column; 13] = [
    Column::new("matter", ColumnKind::Count),
    Column::of_matter("operation", ColumnKind::Code),
    Column::new("state", ColumnKind::Code),
    Column::new("subject", ColumnKind::Text),
    Column::new("rows", ColumnKind::Count),
    Column::new("handler", ColumnKind::Text),
    Column::new("submitted_on", ColumnKind::Day),
    Column::of_matter("due_on", ColumnKind::Day),
    Column::new("overdue", ColumnKind::Flag),
    Column::new("reviewer", ColumnKind::Text),
    Column::new("step", ColumnKind::Text),
    Column::new("supplements", ColumnKind::Count),
    Column::of_matter("reason", ColumnKind::Text),
];

/// The list of matters.
pub fn list(matters: &[Listed]) -> Report<'_> {
    Report::new("matters", COLUMNS, |sink| {
        matters.iter().try_for_each(|listed| {
            let matter = &listed.matter;
            let day = |day: Option<NaiveDate>| day.map_or(Cell::Empty, Cell::Day);
            let settled = listed.last.as_ref().filter(|last| last.state != MatterState::Pending);
            sink.row(&[
                Cell::Count(matter.id),
                Cell::Text(matter.kind.code()),
                Cell::Text(matter.state.code()),
                Cell::Text(&matter.subject),
                Cell::Count(matter.rows),
                Cell::Text(&matter.handler),
                day(listed.submitted_on),
                day(listed.due_on),
                Cell::Flag(listed.is_overdue),
                settled.map_or(Cell::Empty, |last| Cell::Text(&last.operator)),
                listed.step.as_deref().map_or(Cell::Empty, Cell::Text),
                listed.supplements.map_or(Cell::Empty, Cell::Count),
                settled.and_then(|last| last.reason.as_deref()).map_or(Cell::Empty, Cell::Text),
            ])
        })
    })
}

/// One matter with what happened to it.
pub fn record(session: &Session, matter: &Matter) -> anyhow::Result<Vec<Field>> {
    let listed = listed(session, matter.clone())?;
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut fields = vec![
        ("matter", matter.id.to_string()),
        ("operation", matter.kind.code().to_owned()),
        ("state", matter.state.code().to_owned()),
        ("subject", matter.subject.clone()),
        ("rows", matter.rows.to_string()),
        ("handler", matter.handler.clone()),
        ("submitted_on", day(listed.submitted_on)),
        ("due_on", day(listed.due_on)),
        ("request", matter.request.clone()),
    ];
    if let Some(returned) = listed.supplements {
        let first = first_submission(session.reader(), matter)?.map(|(first, _)| first);
        fields.push(("supplements", returned.to_string()));
        fields.push(("first_submitted_on", day(first)));
    }
    if let Some(again) = session.reader().continuation_of(matter.id)? {
        fields.push(("entered_again", again.to_string()));
    }
    if let Some(step) = &listed.step {
        fields.push(("step", step.clone()));
    }
    if let Some(batch) = session.reader().batch_of_matter(matter.id)? {
        fields.push(("batch", batch.id.to_string()));
        fields.push(("digest", batch.digest));
        fields.push(("suspect", batch.counts.suspect.to_string()));
    }
    fields.extend(filing::of_matter(session, matter)?);
    fields.extend(review_benefits::of_matter(session, matter)?);
    fields.extend(suspect_rows(session, matter)?);
    fields.extend(consequences(session, matter)?);
    fields.extend(foreseen_month(session, matter)?);
    for event in session.reader().matter_events(matter.id)? {
        let own = if event.is_by_handler { " (own matter)" } else { "" };
        let reason = event.reason.map(|reason| format!(": {reason}")).unwrap_or_default();
        let happened_on = day(day_from_number(event.happened_on));
        fields.push(("event", format!("{happened_on} {} {}{own}{reason}", event.state.code(), event.operator)));
    }
    let rejects = session.reader().matter_rejects(matter.id)?.len();
    if rejects > 0 {
        fields.push(("rejected", rejects.to_string()));
    }
    Ok(fields)
}

/// What a month that waits would come to now, by kind.
fn foreseen_month(session: &Session, matter: &Matter) -> anyhow::Result<Vec<Field>> {
    let Some(month) = matter.subject.parse::<Month>().ok().filter(|_| is_waiting_month(matter)) else {
        return Ok(Vec::new());
    };
    let assessed = match session.foresee(matter.kind, |tx| assess_in_turn(tx, month)) {
        Err(error) => return Ok(vec![("refused", error.downcast::<Refusal>()?.code().to_owned())]),
        Ok(assessed) => assessed,
    };
    let line = |kind: InsuranceKind| {
        let (headcount, base_total, employer, person) = assessed.by_kind[kind.index()];
        let line = format!(
            "{} headcount {headcount}, base_total {base_total}, employer_share {employer}, person_share {person}",
            kind.english()
        );
        (headcount > 0).then_some(("levied", line))
    };
    let due = assessed.due();
    let total = format!("headcount {}, bills {}, due {due}", assessed.headcount, assessed.bills);
    Ok(InsuranceKind::ALL.into_iter().filter_map(line).chain([("levied", total)]).collect())
}

fn is_waiting_month(matter: &Matter) -> bool {
    matter.kind == OperationKind::Assess && matter.state == MatterState::Pending
}

/// What approving it would bring about in levied months, as far as its rows hold.
fn consequences(session: &Session, matter: &Matter) -> anyhow::Result<Vec<Field>> {
    let Some(tally) = foresee(session, matter)? else { return Ok(Vec::new()) };
    let differences = tally.differences.iter().map(|((month, kind), (employer, person))| {
        let kind = kind.english();
        ("difference", format!("{month} {kind}: employer_share {employer}, person_share {person}"))
    });
    let levied_after = tally.levied_after_end.iter().map(|(person, month, kinds)| {
        ("levied_after_end", format!("person {person}, {month} {kinds}: shebao levy adjust, refund, RF1"))
    });
    let freed = [("late_fees_freed", tally.late_fees_freed), ("interest_freed", tally.interest_freed)];
    let freed = freed.into_iter().filter(|(_, freed)| freed.is_positive());
    let freed = freed.map(|(field, freed)| (field, freed.to_string()));
    Ok(differences.chain(levied_after).chain(freed).collect())
}

/// The rows whose number is doubtful and was taken because a clerk has seen the card: the reviewer should look at them.
fn suspect_rows(session: &Session, matter: &Matter) -> anyhow::Result<Vec<Field>> {
    let mut fields = Vec::new();
    if matter.kind != OperationKind::RegisterPerson {
        return Ok(fields);
    }
    session.reader().each_submitted_row(matter.id, |line, payload| {
        let cells: Vec<String> = serde_json::from_str(payload)?;
        let number = cells.first().and_then(|cell| cell.parse::<IdentityNumber>().ok());
        if let Some(number) = number.filter(|number| number.suspicion(session.today()).is_some()) {
            let number = masked(ColumnKind::IdNumber, number.as_str());
            fields.push(("suspect_row", format!("{line}: {number}")));
        }
        Ok(())
    })?;
    Ok(fields)
}

/// The rows that did not hold any more when the matter was to be approved.
pub fn rejects(session: &Session, matter: i64) -> Report<'_> {
    let columns = [
        Column::new("line", ColumnKind::Count),
        Column::new("column", ColumnKind::Field),
        Column::new("code", ColumnKind::Code),
        Column::new("message", ColumnKind::Text),
    ];
    Report::new("rejects", columns, move |sink| {
        session.reader().matter_rejects(matter)?.iter().try_for_each(|reject| {
            sink.row(&[
                Cell::Count(reject.line),
                Cell::Text(&reject.column),
                Cell::Text(&reject.code),
                Cell::Text(&reject.message),
            ])
        })
    })
}

/// The submitted rows of a matter in the columns of their import.
pub fn rows<'s>(session: &'s Session, matter: &Matter) -> anyhow::Result<Report<'s>> {
    let mut columns = vec![Column::new("line", ColumnKind::Count)];
    let layout = layout_of(matter.kind);
    for field in layout.map(|layout| layout.fields).unwrap_or_default() {
        let kind = match field.name {
            "id_number" => ColumnKind::IdNumber,
            "phone" => ColumnKind::Phone,
            "bank_account" => ColumnKind::Account,
            _ => ColumnKind::Value,
        };
        columns.push(Column { name: field.name, kind, subject: field.subject });
    }
    let (matter, width) = (matter.id, columns.len());
    Ok(Report::new("rows", columns, move |sink| {
        session.reader().each_submitted_row(matter, |line, payload| {
            let cells: Vec<String> = serde_json::from_str(payload)?;
            let line = [Cell::Count(line.cast_signed())];
            let row: Vec<Cell<'_>> =
                line.into_iter().chain(cells.iter().map(|cell| Cell::Text(cell))).take(width).collect();
            if row.len() == width { sink.row(&row) } else { Ok(()) }
        })
    }))
}
