//! The rolls: employers, persons and enrolments.

use std::cell::Cell as StdCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;

use crate::model::{
    Cell, Column, ColumnKind, Enrolment, EnrolmentHistory, InsuranceKind, KindSet, Month, Report, RowSink,
    day_from_number, day_number,
};
use crate::policy::Policy;
use crate::reports::asked_months::Months;
use crate::reports::filing::{EMPLOYER, HIRE, filed_on, report_by};
use crate::store::Reader;
use crate::store::employers::EmployerVersion;
use crate::store::persons::{AsOf, PersonVersion};

/// The look at the register for a day and for what was known on a day.
pub fn as_of(reader: Reader<'_>, on: Option<NaiveDate>, known_on: Option<NaiveDate>) -> anyhow::Result<AsOf> {
    let operation = known_on.map(|day| reader.operation_known_on(day_number(day))).transpose()?;
    Ok(AsOf { day: on.map_or(i64::MAX, day_number), operation: operation.unwrap_or(i64::MAX) })
}

const EMPLOYERS: [Column; 19] = [
    Column::new("credit_code", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("employer_type", ColumnKind::Code),
    Column::new("industry", ColumnKind::Text),
    Column::new("risk_class", ColumnKind::Count),
    Column::new("rate_factor", ColumnKind::Count),
    Column::new("region", ColumnKind::Code),
    Column::new("legal_representative", ColumnKind::Text),
    Column::new("address", ColumnKind::Text),
    Column::new("contact", ColumnKind::Text),
    Column::new("phone", ColumnKind::Phone),
    Column::new("bank", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Account),
    Column::new("start", ColumnKind::Month),
    Column::new("start_on", ColumnKind::Day),
    Column::new("registered_on", ColumnKind::Day),
    Column::new("late", ColumnKind::Flag),
    Column::new("late_days", ColumnKind::Count),
    Column::new("employer_number", ColumnKind::Count),
];

/// Employers of the register.
pub fn employers<'a>(
    (reader, policy): (Reader<'a>, &'a Policy),
    as_of: AsOf,
    (only, among): (Option<i64>, Option<BTreeSet<i64>>),
    late: &'a StdCell<bool>,
) -> Report<'a> {
    let is_among = move |number: i64| among.as_ref().is_none_or(|among| among.contains(&number));
    Report::new("employers", EMPLOYERS, move |sink| match only {
        Some(number) => {
            let version = reader.employer(number, as_of)?.filter(|version| !version.is_void && is_among(number));
            version.map_or(Ok(()), |version| employer_row((reader, policy), sink, &version, late))
        }
        None => reader.each_employer(as_of, |version| {
            if is_among(version.employer.number) {
                employer_row((reader, policy), sink, &version, late)
            } else {
                Ok(())
            }
        }),
    })
}

fn employer_row(
    (reader, policy): (Reader<'_>, &Policy),
    sink: &mut dyn RowSink,
    version: &EmployerVersion,
    late: &StdCell<bool>,
) -> anyhow::Result<()> {
    let late_days = employer_days_late(reader, policy, version)?;
    if late_days > 0 {
        late.set(true);
    }
    let details = &version.employer.details;
    let region = details.region.to_string();
    sink.row(&[
        Cell::Text(details.credit_code.as_str()),
        Cell::Text(&details.name),
        Cell::Text(details.employer_type.code()),
        Cell::Text(&details.industry),
        details.risk_class.map_or(Cell::Empty, |class| Cell::Count(class.into())),
        Cell::Count(details.rate_factor),
        Cell::Text(&region),
        Cell::Text(&details.legal_representative),
        Cell::Text(&details.address),
        Cell::Text(&details.contact),
        Cell::Text(&details.phone),
        Cell::Text(&details.bank),
        Cell::Text(&details.bank_account),
        Cell::Month(details.start_month),
        details.start_on.map_or(Cell::Empty, Cell::Day),
        day_cell(version.from_on),
        Cell::Flag(late_days > 0),
        Cell::Count(late_days),
        Cell::Count(version.employer.number),
    ])
}

/// How many days late an employer registered, counted from the day on which it began; who gave a month is not late.
pub fn employer_days_late(reader: Reader<'_>, policy: &Policy, version: &EmployerVersion) -> anyhow::Result<i64> {
    let Some(start_on) = version.employer.details.start_on else { return Ok(0) };
    let first = reader.employer_history(version.employer.number)?.into_iter().next();
    let filed = filed_on(reader, first.map_or(version.operation, |first| first.operation))?;
    Ok(filed.map_or(0, |filed| report_by(policy, EMPLOYER, start_on).days_late(filed)))
}

fn day_cell(number: i64) -> Cell<'static> {
    day_from_number(number).map_or(Cell::Empty, Cell::Day)
}

const PERSONS: [Column; 14] = [
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("id_type", ColumnKind::Code),
    Column::new("sex", ColumnKind::Code),
    Column::new("birth_date", ColumnKind::Day),
    Column::new("ethnicity", ColumnKind::Text),
    Column::new("hukou", ColumnKind::Text),
    Column::of_person("phone", ColumnKind::Phone),
    Column::new("bank", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Account),
    Column::new("work_start", ColumnKind::Day),
    Column::new("job_class", ColumnKind::Code),
    Column::new("nationality", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// Persons of the register.
pub fn persons(reader: Reader<'_>, as_of: AsOf, (only, among): (Option<i64>, Option<BTreeSet<i64>>)) -> Report<'_> {
    let is_among = move |number: i64| among.as_ref().is_none_or(|among| among.contains(&number));
    Report::new("persons", PERSONS, move |sink| match only {
        Some(number) => {
            let version = reader.person(number, as_of)?.filter(|version| !version.is_void && is_among(number));
            version.map_or(Ok(()), |version| person_row(sink, &version))
        }
        None => {
            let merges = reader.merges(as_of.operation)?;
            reader.each_person(as_of, |version| {
                let number = version.person.number;
                if merges.is_merged(number) || !is_among(number) { Ok(()) } else { person_row(sink, &version) }
            })
        }
    })
}

fn person_row(sink: &mut dyn RowSink, version: &PersonVersion) -> anyhow::Result<()> {
    let details = &version.person.details;
    let number = &details.id_number;
    sink.row(&[
        Cell::Text(number.as_str()),
        Cell::Text(&details.name),
        Cell::Text(number.identity_type().code()),
        number.sex().map_or(Cell::Empty, |sex| Cell::Text(sex.code())),
        number.birth_date().map_or(Cell::Empty, Cell::Day),
        Cell::Text(&details.ethnicity),
        Cell::Text(&details.hukou),
        Cell::Text(&details.phone),
        Cell::Text(&details.bank),
        Cell::Text(&details.bank_account),
        details.work_start.map_or(Cell::Empty, Cell::Day),
        Cell::Text(&details.job_class),
        Cell::Text(&details.nationality),
        Cell::Count(version.person.number),
    ])
}

/// Which enrolments are asked for.
#[derive(Clone, Debug)]
pub struct EnrolmentQuery {
    pub as_of: AsOf,
    /// The state is that of this day's month.
    pub on: NaiveDate,
    pub employer: Option<i64>,
    pub person: Option<i64>,
    pub kinds: Option<KindSet>,
    pub months: Months,
    /// `active`, `ended` or `coming`
    pub state: Option<String>,
    /// Set where something is late.
    pub late: Rc<StdCell<bool>>,
}

const ENROLMENTS: [Column; 13] = [
    Column::new("employer", ColumnKind::Code),
    Column::new("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("kind", ColumnKind::Code),
    Column::new("earnings", ColumnKind::Money),
    Column::new("category", ColumnKind::Code),
    Column::new("start", ColumnKind::Month),
    Column::new("start_on", ColumnKind::Day),
    Column::new("end", ColumnKind::Month),
    Column::new("state", ColumnKind::Code),
    Column::new("late", ColumnKind::Flag),
    Column::new("late_days", ColumnKind::Count),
    Column::new("person", ColumnKind::Count),
];

/// One row a payer, person, kind and unbroken span of months.
pub fn enrolments<'a>(reader: Reader<'a>, policy: &'a Policy, query: EnrolmentQuery) -> Report<'a> {
    Report::new("enrolments", ENROLMENTS, move |sink| {
        let mut pair: Vec<Enrolment> = Vec::new();
        let mut take = |version: Enrolment, sink: &mut dyn RowSink| {
            let is_other =
                pair.first().is_some_and(|held| (held.payer, held.person) != (version.payer, version.person));
            if is_other {
                spans((reader, policy), &query, std::mem::take(&mut pair), sink)?;
            }
            pair.push(version);
            anyhow::Ok(())
        };
        match query.person {
            Some(person) => {
                let mut versions = reader.enrolments_of_person(person)?;
                versions.retain(|version| version.operation <= query.as_of.operation);
                versions.sort_by_key(|version| version.payer);
                versions.into_iter().try_for_each(|version| take(version, sink))?;
            }
            None => reader.each_enrolment_version(query.as_of.operation, |version| take(version, sink))?,
        }
        spans((reader, policy), &query, pair, sink)
    })
}

/// The persons of the enrolments that are asked for.
pub fn insured(reader: Reader<'_>, query: &EnrolmentQuery) -> anyhow::Result<BTreeSet<i64>> {
    let mut found = BTreeSet::new();
    each_pair(reader, query, |_, person| {
        found.insert(person);
    })?;
    Ok(found)
}

/// The payers of the enrolments that are asked for.
pub fn payers(reader: Reader<'_>, query: &EnrolmentQuery) -> anyhow::Result<BTreeSet<i64>> {
    let mut found = BTreeSet::new();
    each_pair(reader, query, |payer, _| {
        found.insert(payer);
    })?;
    Ok(found)
}

/// Payer and person of each pair that has an enrolment that is asked for.
fn each_pair(reader: Reader<'_>, query: &EnrolmentQuery, mut take: impl FnMut(i64, i64)) -> anyhow::Result<()> {
    let mut pair: Vec<Enrolment> = Vec::new();
    let mut close = |pair: Vec<Enrolment>| {
        let Some((payer, person)) = pair.first().map(|first| (first.payer, first.person)) else { return };
        let is_meant =
            query.employer.is_none_or(|asked| asked == payer) && query.person.is_none_or(|asked| asked == person);
        if is_meant && spans_of(query, pair).iter().any(|span| is_asked(query, span)) {
            take(payer, person);
        }
    };
    reader.each_enrolment_version(query.as_of.operation, |version| {
        if pair.first().is_some_and(|held| (held.payer, held.person) != (version.payer, version.person)) {
            close(std::mem::take(&mut pair));
        }
        pair.push(version);
        Ok(())
    })?;
    close(pair);
    Ok(())
}

/// One kind, insured without a gap.
struct Span {
    kind: InsuranceKind,
    first: Enrolment,
    last: Enrolment,
    end: Option<Month>,
}

/// The spans of one payer and person.
fn spans(
    (reader, policy): (Reader<'_>, &Policy),
    query: &EnrolmentQuery,
    versions: Vec<Enrolment>,
    sink: &mut dyn RowSink,
) -> anyhow::Result<()> {
    let Some(first) = versions.first().copied() else { return Ok(()) };
    if query.employer.is_some_and(|employer| employer != first.payer) {
        return Ok(());
    }
    let mut names = None;
    for span in spans_of(query, versions).iter().filter(|span| is_asked(query, span)) {
        let state = state_of(span, Month::of(query.on));
        if names.is_none() {
            names = Some(Names::of(reader, &first)?);
        }
        let Some(names) = &names else { continue };
        let is_late = enrolment_row((reader, policy), sink, span, state, names)?;
        query.late.set(query.late.get() || is_late);
    }
    Ok(())
}

/// Whether a span is of the kind and state that are asked for, and had begun.
fn is_asked(query: &EnrolmentQuery, span: &Span) -> bool {
    let state = state_of(span, Month::of(query.on));
    let is_seen = query.as_of.day == i64::MAX || day_number(span.first.from.first_day()) <= query.as_of.day;
    is_seen
        && query.kinds.is_none_or(|asked| asked.contains(span.kind))
        && query.months.touch(span.first.from, span.end)
        && query.state.as_deref().is_none_or(|asked| asked == state)
}

fn spans_of(query: &EnrolmentQuery, versions: Vec<Enrolment>) -> Vec<Span> {
    let history = EnrolmentHistory::new(versions);
    let mut spans: Vec<Span> = Vec::new();
    for version in history.versions() {
        for kind in InsuranceKind::ALL {
            let open = spans.iter_mut().find(|span| span.kind == kind && span.end.is_none());
            match (version.kinds.contains(kind), open) {
                (true, None) => spans.push(Span { kind, first: *version, last: *version, end: None }),
                // What holds on the day that is asked for, not what will.
                (true, Some(span)) if version.from <= Month::of(query.on) => span.last = *version,
                (true, Some(_)) => {}
                (false, Some(span)) => span.end = Some(version.from.plus(-1)),
                (false, None) => {}
            }
        }
    }
    spans
}

fn state_of(span: &Span, month: Month) -> &'static str {
    match span.end {
        Some(end) if end < month => "ended",
        _ if span.first.from > month => "coming",
        _ => "active",
    }
}

/// How payer and person are called.
struct Names {
    employer: String,
    id_number: String,
    name: String,
}

impl Names {
    fn of(reader: Reader<'_>, enrolment: &Enrolment) -> anyhow::Result<Self> {
        let employer = reader.employer(enrolment.payer, AsOf::NOW)?;
        let person = reader.person(enrolment.person, AsOf::NOW)?;
        let person = person.map(|version| version.person.details);
        Ok(Self {
            employer: employer.map(|version| version.employer.details.credit_code.to_string()).unwrap_or_default(),
            id_number: person.as_ref().map(|details| details.id_number.to_string()).unwrap_or_default(),
            name: person.map(|details| details.name).unwrap_or_default(),
        })
    }
}

fn enrolment_row(
    (reader, policy): (Reader<'_>, &Policy),
    sink: &mut dyn RowSink,
    span: &Span,
    state: &str,
    names: &Names,
) -> anyhow::Result<bool> {
    let late_days = enrolment_days_late(reader, policy, &span.first)?;
    let is_late = late_days > 0;
    sink.row(&[
        Cell::Text(&names.employer),
        Cell::Text(&names.id_number),
        Cell::Text(&names.name),
        Cell::Text(span.kind.english()),
        Cell::Money(span.last.earnings),
        Cell::Text(span.last.category.code()),
        Cell::Month(span.first.from),
        span.first.start_on.map_or(Cell::Empty, Cell::Day),
        span.end.map_or(Cell::Empty, Cell::Month),
        Cell::Text(state),
        Cell::Flag(is_late),
        Cell::Count(late_days),
        Cell::Count(span.first.person),
    ])?;
    Ok(is_late)
}

/// How many days after the 30 of 社会保险法 第五十八条, moved to a working day, a hire was filed. Only a day can be late; where the
/// calendar of a year is missing the limit is not moved.
pub fn enrolment_days_late(reader: Reader<'_>, policy: &Policy, first: &Enrolment) -> anyhow::Result<i64> {
    let Some(start_on) = first.start_on else { return Ok(0) };
    let filed = filed_on(reader, first.operation)?;
    Ok(filed.map_or(0, |filed| report_by(policy, HIRE, start_on).days_late(filed)))
}
