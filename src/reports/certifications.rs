//! Certifications: who has to be certified by when, whom lists name, and what is known of one person.

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, Report, RowSink};
use crate::operations::certification_due::{Due, Terms, each_due, terms};
use crate::operations::hold_share::details_of;
use crate::rules::certification::Certification;
use crate::session::Session;
use crate::store::Reader;
use crate::store::certifications::Certifiable;
use crate::store::matches::StoredHit;
use crate::store::persons::PersonNames;

const DUE: [Column; 8] = [
    Column::new("claim", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("certified_on", ColumnKind::Day),
    Column::new("due_month", ColumnKind::Month),
    Column::new("reminded_on", ColumnKind::Day),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// Who is overdue on a day or falls due within some days.
pub fn due(session: &Session, on: NaiveDate, within: Option<u32>, state: Option<String>) -> Report<'_> {
    Report::new("due", DUE, move |sink| {
        let (reader, terms) = (session.reader(), terms(session, on));
        let terms = Terms { remind_days: within.unwrap_or(terms.remind_days), ..terms };
        let mut names = reader.person_names()?;
        each_due(reader, terms, on, |due| {
            let word = word_of(due.state);
            if due.state == Certification::Holds || state.as_deref().is_some_and(|asked| asked != word) {
                return Ok(());
            }
            if !due.is_paid(reader, on)? {
                return Ok(());
            }
            row(reader, &mut names, &due, sink)
        })
    })
}

/// The same of a list that is known.
pub fn listed<'a>(reader: Reader<'a>, due: &'a [Due]) -> Report<'a> {
    Report::new("due", DUE, move |sink| {
        let mut names = reader.person_names()?;
        due.iter().try_for_each(|due| row(reader, &mut names, due, sink))
    })
}

const fn word_of(state: Certification) -> &'static str {
    match state {
        Certification::Holds => "holds",
        Certification::Due => "due",
        Certification::Overdue => "overdue",
    }
}

fn row(reader: Reader<'_>, names: &mut PersonNames<'_>, due: &Due, sink: &mut dyn RowSink) -> anyhow::Result<()> {
    let reminders = reader.reminders(due.who)?;
    let reminded = reminders.iter().rev().find(|(month, _)| *month == due.month).map(|(_, on)| *on);
    let day = |day: Option<NaiveDate>| day.map_or(Cell::Empty, Cell::Day);
    let state = if due.state == Certification::Holds { Certification::Due } else { due.state };
    let mut named = |id_number: &str, name: &str, person: Cell<'_>| {
        sink.row(&[
            Cell::Count(due.claim),
            Cell::Text(id_number),
            Cell::Text(name),
            day(due.certified_on),
            Cell::Month(due.month),
            day(reminded),
            Cell::Text(word_of(state)),
            person,
        ])
    };
    if let Certifiable::Person(person) = due.who {
        return names.with(person, |id_number, name| named(id_number, name, Cell::Count(person)));
    }
    // Of a dependant who is not registered his own name and number, and no person.
    let details = due.dependant.map_or(Ok(None), |payee| details_of(reader, payee))?;
    details.map_or(Ok(()), |details| named(&details.id_number, &details.name, Cell::Empty))
}

const HITS: [Column; 9] = [
    Column::new("hit", ColumnKind::Count),
    Column::new("source", ColumnKind::Code),
    Column::new("line", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("happened_on", ColumnKind::Day),
    Column::new("place", ColumnKind::Text),
    Column::new("state", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// Whom lists name, exactly or as candidates.
pub fn hits(reader: Reader<'_>, state: Option<String>, source: Option<String>) -> Report<'_> {
    Report::new("hits", HITS, move |sink| {
        let mut names = reader.person_names()?;
        for found in reader.hits()? {
            let stands = state_of(&found);
            if state.as_deref().is_some_and(|asked| asked != stands)
                || source.as_deref().is_some_and(|asked| asked != found.source)
            {
                continue;
            }
            let mut row = |id_number: &str, name: &str, person: Cell<'_>| {
                sink.row(&[
                    Cell::Count(found.number),
                    Cell::Text(&found.source),
                    Cell::Count(found.hit.line),
                    Cell::Text(id_number),
                    Cell::Text(name),
                    found.hit.happened_on.map_or(Cell::Empty, Cell::Day),
                    Cell::Text(&found.hit.place),
                    Cell::Text(stands),
                    person,
                ])
            };
            let Some(payee) = found.hit.dependant else {
                names.with(found.hit.person, |number, name| row(number, name, Cell::Count(found.hit.person)))?;
                continue;
            };
            details_of(reader, payee)?.map_or(Ok(()), |payee| row(&payee.id_number, &payee.name, Cell::Empty))?;
        }
        Ok(())
    })
}

const fn state_of(found: &StoredHit) -> &'static str {
    match (!found.is_candidate(), found.decided_same) {
        (true, _) => "exact",
        (false, None) => "candidate",
        (false, Some(true)) => "same",
        (false, Some(false)) => "another",
    }
}

const HISTORY: [Column; 5] = [
    Column::new("event", ColumnKind::Code),
    Column::new("on", ColumnKind::Day),
    Column::new("method", ColumnKind::Code),
    Column::new("note", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
];

/// What is known of somebody: certifications, reminders, matches.
pub fn history(reader: Reader<'_>, who: Certifiable) -> Report<'_> {
    Report::new("history", HISTORY, move |sink| {
        let number = match who {
            Certifiable::Person(person) => Cell::Count(person),
            Certifiable::Dependant(_) => Cell::Empty,
        };
        for certified in reader.certifications(who)? {
            let (method, note) = (Cell::Text(&certified.method), Cell::Text(&certified.evidence));
            sink.row(&[Cell::Text("certified"), Cell::Day(certified.on), method, note, number])?;
        }
        for (month, on) in reader.reminders(who)? {
            let month = month.to_string();
            sink.row(&[Cell::Text("reminded"), Cell::Day(on), Cell::Empty, Cell::Text(&month), number])?;
        }
        for found in reader.hits_of(who)? {
            let on = found.hit.happened_on.map_or(Cell::Empty, Cell::Day);
            let (source, state) = (Cell::Text(&found.source), Cell::Text(state_of(&found)));
            sink.row(&[Cell::Text("matched"), on, source, state, number])?;
        }
        Ok(())
    })
}
