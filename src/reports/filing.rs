//! Whether something was reported in time: by the law's 30 days, moved to a working day (社会保险法 第五十七、五十八条), and by the
//! working days of the measures, which are shown beside them. Only what has a day can be late.

use chrono::NaiveDate;

use crate::model::{MatterState, OperationKind, RegionCode, day_from_number, parse_day};
use crate::operations::batch::layout_of;
use crate::operations::register_enrolment::public_name;
use crate::policy::Policy;
use crate::reports::record::Field;
use crate::rules::calendar::{Limit, due};
use crate::session::Session;
use crate::store::Reader;
use crate::store::employers::EmployerVersion;
use crate::store::matters::Matter;
use crate::store::persons::AsOf;

/// How many late rows of a matter are named.
const NAMED: usize = 5;

/// The limits of what is reported: in days by the law, in working days by the measures where they have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    days: &'static str,
    working_days: &'static str,
}

/// An employer's own registration.
pub const EMPLOYER: Limits = Limits { days: "register.employer_days", working_days: "" };
/// A hire.
pub const HIRE: Limits = Limits { days: "register.employee_days", working_days: "" };
/// A change of what is registered.
pub const CHANGE: Limits = Limits { days: "change.apply_days", working_days: "change.apply_wd" };
/// An end.
pub const END: Limits = Limits { days: "cancel.apply_days", working_days: "cancel.apply_wd" };

/// By when something had to be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportBy {
    /// The law's day.
    pub law: NaiveDate,
    /// That of the measures; none where they have none or the calendar is missing.
    pub measures: Option<NaiveDate>,
}

impl ReportBy {
    /// The days late by the law; zero in time.
    pub fn days_late(&self, filed: NaiveDate) -> i64 {
        (filed - self.law).num_days().max(0)
    }
}

/// By when an event had to be reported. Where the calendar of a year is missing the law's day is not moved.
pub fn report_by(policy: &Policy, limits: Limits, event: NaiveDate) -> ReportBy {
    let days = policy.time_limit(limits.days, RegionCode::NATION, event).unwrap_or(30);
    let plain = event.checked_add_days(chrono::Days::new(days.into())).unwrap_or(event);
    let law = due(event, Limit::days(days), policy.calendar()).unwrap_or(plain);
    let working_days = policy.time_limit(limits.working_days, RegionCode::NATION, event);
    let measures = working_days.and_then(|count| due(event, Limit::working_days(count), policy.calendar()).ok());
    ReportBy { law, measures }
}

/// What of a matter is an event, by the column of its day.
const fn event_of(kind: OperationKind) -> Option<(&'static str, Limits)> {
    match kind {
        OperationKind::RegisterEmployer => Some(("start", EMPLOYER)),
        OperationKind::RegisterEnrolment => Some(("start", HIRE)),
        OperationKind::ChangeEmployer | OperationKind::ChangePerson => Some(("on", CHANGE)),
        OperationKind::CancelEmployer | OperationKind::CancelPerson => Some(("on", END)),
        _ => None,
    }
}

/// What the rows of a matter say of the time limits: both days where there is one row, and every row that came late.
pub fn of_matter(session: &Session, matter: &Matter) -> anyhow::Result<Vec<Field>> {
    let mut fields = Vec::new();
    let Some((column, limits)) = event_of(matter.kind) else { return Ok(fields) };
    let place = layout_of(matter.kind).and_then(|layout| layout.fields.iter().position(|field| field.name == column));
    let Some((place, filed)) = place.zip(day_from_number(matter.submitted_on)) else { return Ok(fields) };
    let mut late = 0_usize;
    session.reader().each_submitted_row(matter.id, |line, payload| {
        let cells: Vec<String> = serde_json::from_str(payload)?;
        let Some(event) = cells.get(place).and_then(|cell| parse_day(cell).ok()) else { return Ok(()) };
        let by = report_by(session.policy(), limits, event);
        if matter.rows == 1 {
            fields.push(("event_on", event.to_string()));
            fields.push(("report_by", by.law.to_string()));
            fields.extend(by.measures.map(|day| ("report_by_measures", day.to_string())));
        }
        let days = by.days_late(filed);
        late += usize::from(days > 0);
        if days > 0 && late <= NAMED {
            fields.push(("late_row", format!("{line}: {event}, {}, +{days}", by.law)));
        }
        Ok(())
    })?;
    if late > 0 {
        fields.push(("late_rows", late.to_string()));
    }
    Ok(fields)
}

/// Whether a row of a matter came late: of the rows that wait, or of those that its approval wrote.
pub fn is_any_late(session: &Session, matter: i64) -> anyhow::Result<bool> {
    let reader = session.reader();
    let Some(matter) = reader.matter(matter)? else { return Ok(false) };
    let events = reader.matter_events(matter.id)?;
    match events.iter().find(|event| event.state == MatterState::Approved) {
        None => Ok(of_matter(session, &matter)?.iter().any(|(field, _)| *field == "late_rows")),
        Some(approved) => is_any_written_late(session, &matter, approved.operation),
    }
}

fn is_any_written_late(session: &Session, matter: &Matter, operation: i64) -> anyhow::Result<bool> {
    let (reader, policy) = (session.reader(), session.policy());
    let filed = day_from_number(matter.submitted_on).unwrap_or_else(|| session.today());
    let is_late = |limits: Limits, event: NaiveDate| report_by(policy, limits, event).days_late(filed) > 0;
    let mut events = Vec::new();
    match matter.kind {
        OperationKind::RegisterEmployer => {
            for employer in reader.employers_written_by(operation)? {
                let version = reader.employer(employer, AsOf::NOW)?;
                events.extend(version.and_then(|version| version.employer.details.start_on).map(|on| (EMPLOYER, on)));
            }
        }
        OperationKind::RegisterEnrolment => {
            let written = reader.written_by(operation)?.into_iter().find(|(table, ..)| table == "enrolment");
            if let Some((_, _, first, last, _)) = written {
                let hires = reader.enrolments_of_operation(first, last)?.into_iter();
                events.extend(hires.filter_map(|hire| hire.start_on).map(|on| (HIRE, on)));
            }
        }
        OperationKind::ChangeEmployer => {
            for employer in reader.employers_written_by(operation)? {
                let own = reader.employer_history(employer)?.into_iter().filter(|own| own.operation == operation);
                events.extend(own.filter_map(|own| Some((CHANGE, day_from_number(own.from_on)?))));
            }
        }
        OperationKind::ChangePerson => {
            for person in reader.persons_written_by(operation)? {
                let own = reader.person_history(person)?.into_iter().filter(|own| own.operation == operation);
                events.extend(own.filter_map(|own| Some((CHANGE, day_from_number(own.from_on)?))));
            }
        }
        OperationKind::CancelEmployer | OperationKind::CancelPerson => {
            for subject in reader.standings_of(operation)? {
                events.extend(reader.standing(subject)?.map(|stands| (END, stands.on)));
            }
        }
        _ => {}
    }
    Ok(events.into_iter().any(|(limits, event)| is_late(limits, event)))
}

/// By when an employer that gave a day had to register, and how late it did.
pub fn of_employer(reader: Reader<'_>, policy: &Policy, version: &EmployerVersion) -> anyhow::Result<Vec<Field>> {
    let Some(start_on) = version.employer.details.start_on else { return Ok(Vec::new()) };
    let late_days = super::register::employer_days_late(reader, policy, version)?;
    let by = report_by(policy, EMPLOYER, start_on).law;
    Ok(vec![("report_by", by.to_string()), ("late_days", late_days.to_string())])
}

/// A person's hires that were filed late: with whom, since when, and by how many days.
pub fn of_person(reader: Reader<'_>, policy: &Policy, person: i64) -> anyhow::Result<Vec<Field>> {
    let mut versions = reader.enrolments_of_person(person)?;
    versions.sort_by_key(|version| (version.payer, version.operation));
    versions.dedup_by_key(|version| (version.payer, version.start_on));
    let mut fields = Vec::new();
    for version in &versions {
        let days = super::register::enrolment_days_late(reader, policy, version)?;
        if let Some(start_on) = version.start_on.filter(|_| days > 0) {
            let payer = public_name(reader, version.payer)?;
            fields.push(("late_enrolment", format!("{payer} {start_on}, +{days}")));
        }
    }
    Ok(fields)
}

/// The day on which something was filed: that of its matter, however long the review took, else that of the operation.
pub fn filed_on(reader: Reader<'_>, operation: i64) -> anyhow::Result<Option<NaiveDate>> {
    let Some(entry) = reader.operation(operation)? else { return Ok(None) };
    let matter = entry.matter.map(|matter| reader.matter(matter)).transpose()?.flatten();
    Ok(day_from_number(matter.map_or(entry.business_date, |matter| matter.submitted_on)))
}
