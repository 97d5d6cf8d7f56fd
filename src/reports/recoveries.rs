//! Recoveries: what is to be given back, what came of it, what is left.

use chrono::NaiveDate;

use crate::model::{Cell, Column, ColumnKind, Money, Month, Report, reason_word};
use crate::operations::recover::debtors::debtors;
use crate::operations::recover::due::{due, parts, terms};
use crate::operations::recover::offsets::idle;
use crate::session::Session;
use crate::store::Reader;
use crate::store::recoveries::{RecoveryEventKind, StandingRecovery};

/// Agreed to be kept back, and nothing is.
const IDLE: &str = "offset_idle";
const FOUND: &str = "found";
const PART_SETTLED: &str = "part_settled";

const COLUMNS: [Column; 16] = [
    Column::new("recovery", ColumnKind::Count),
    Column::new("claim", ColumnKind::Count),
    Column::of_person("id_number", ColumnKind::IdNumber),
    Column::of_person("name", ColumnKind::Text),
    Column::new("reason", ColumnKind::Code),
    Column::new("from_month", ColumnKind::Month),
    Column::new("to_month", ColumnKind::Month),
    Column::new("amount", ColumnKind::Money),
    Column::new("settled", ColumnKind::Money),
    Column::new("left", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("payees", ColumnKind::Text),
    Column::new("person", ColumnKind::Count),
    Column::of_recovery("due_on", ColumnKind::Day),
    Column::of_recovery("overdue", ColumnKind::Flag),
    Column::new("overdue_amount", ColumnKind::Money),
];

/// Which recoveries are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub state: Option<String>,
    pub person: Option<i64>,
    /// Only those of which something should have come by now.
    pub is_overdue: bool,
}

/// Recoveries in a state, or all, and what is due of them as of a day.
pub fn recoveries(session: &Session, asked: Asked) -> Report<'_> {
    let (reader, today) = (session.reader(), session.today());
    Report::new("recoveries", COLUMNS, move |sink| {
        let idle = idle(session, Month::of(today))?;
        let (mut names, terms, referred) = (reader.person_names()?, terms(reader)?, reader.recoveries_referred()?);
        for standing in reader.recoveries()? {
            let stands = if idle.contains(&standing.number) { IDLE } else { state_of(&standing) };
            let due = due(&standing, terms.get(&standing.number), today);
            let is_overdue = due.is_some_and(|due| due.overdue.is_positive());
            // What was handed to others stays with them whatever comes of it meanwhile.
            let is_referred = standing.left.is_positive() && referred.contains(&standing.number);
            let stands_so = |asked: &str| match asked {
                "referred" => is_referred,
                "offsetting" => stands == asked || stands == IDLE,
                asked => stands == asked,
            };
            // It waits for them, here as in `todo`.
            let is_waited_for = is_overdue && !due.is_some_and(|due| due.is_referred);
            if asked.is_overdue && !is_waited_for || asked.state.as_deref().is_some_and(|asked| !stands_so(asked)) {
                continue;
            }
            let Some(claim) = reader.claim(standing.recovery.claim)? else { continue };
            if asked.person.is_some_and(|asked| asked != claim.claim.person) {
                continue;
            }
            let recovery = &standing.recovery;
            let payees = others(reader, &standing)?;
            names.with(claim.claim.person, |id_number, name| {
                sink.row(&[
                    Cell::Count(standing.number),
                    Cell::Count(recovery.claim),
                    Cell::Text(id_number),
                    Cell::Text(name),
                    Cell::Text(reason_word(&recovery.cause)),
                    recovery.from.map_or(Cell::Empty, Cell::Month),
                    recovery.to.map_or(Cell::Empty, Cell::Month),
                    Cell::Money(recovery.amount),
                    Cell::Money(standing.settled),
                    Cell::Money(standing.left),
                    Cell::Text(stands),
                    Cell::Text(&payees),
                    Cell::Count(claim.claim.person),
                    due.map_or(Cell::Empty, |due| Cell::Day(due.due_on)),
                    Cell::Flag(is_overdue),
                    Cell::Money(due.map_or(Money::ZERO, |due| due.overdue)),
                ])
            })?;
        }
        Ok(())
    })
}

/// Who gives it back, where that is not the person of the claim himself.
fn others(reader: Reader<'_>, standing: &StandingRecovery) -> anyhow::Result<String> {
    let payees = debtors(reader, &standing.recovery, standing.number)?.into_iter();
    let others = payees.filter(|payee| !payee.details.id_number.is_empty()).map(|payee| payee.details.name);
    Ok(others.collect::<Vec<_>>().join("; "))
}

/// Recoveries that wait for the office.
#[derive(Clone, Copy, Debug, Default)]
pub struct Waiting {
    pub count: i64,
    pub amount: Money,
    /// The first day by which something was or is to come.
    pub due_on: Option<NaiveDate>,
}

impl Waiting {
    fn add(&mut self, amount: Money, due_on: Option<NaiveDate>) {
        self.count += 1;
        self.amount += amount;
        self.due_on = self.due_on.into_iter().chain(due_on).min();
    }
}

/// Recoveries that nobody has ordered back yet, those of which a part is settled all the same, those of which something should have come, those of which it is to come by a day, and those that
/// are to be kept back of what is not paid. What was handed to others waits for them.
pub fn waiting(session: &Session, until: NaiveDate) -> anyhow::Result<[(&'static str, Waiting); 5]> {
    let [mut found, mut part, mut overdue, mut soon, mut unpaid] = [Waiting::default(); 5];
    let (reader, today) = (session.reader(), session.today());
    let idle = idle(session, Month::of(today))?;
    let (terms, referred) = (terms(reader)?, reader.recoveries_referred()?);
    for standing in reader.open_recoveries()? {
        let is_agreed = terms.contains_key(&standing.number) || referred.contains(&standing.number);
        match standing.last {
            None => found.add(standing.left, None),
            // Something came before anybody ordered it back: the rest has no day either.
            Some(RecoveryEventKind::Received | RecoveryEventKind::WrittenOff) if !is_agreed => {
                part.add(standing.left, None);
            }
            Some(_) => {}
        }
        if idle.contains(&standing.number) {
            unpaid.add(standing.left, None);
        }
        let Some(due) = due(&standing, terms.get(&standing.number), today).filter(|due| !due.is_referred) else {
            continue;
        };
        if due.overdue.is_positive() {
            overdue.add(due.overdue, Some(due.due_on));
        } else if due.due_on <= until {
            soon.add(due.amount, Some(due.due_on));
        }
    }
    Ok([(FOUND, found), (PART_SETTLED, part), ("overdue", overdue), ("due", soon), (IDLE, unpaid)])
}

/// How a recovery stands: by what was last agreed or done, closed only when nothing is left.
fn state_of(standing: &StandingRecovery) -> &'static str {
    match standing.last {
        _ if !standing.left.is_positive() => "closed",
        None => FOUND,
        Some(RecoveryEventKind::Ordered) => "ordered_back",
        Some(RecoveryEventKind::Planned) => "planned",
        Some(RecoveryEventKind::OffsetAgreed | RecoveryEventKind::Offset) => "offsetting",
        Some(RecoveryEventKind::Referred) => "referred",
        Some(RecoveryEventKind::Received | RecoveryEventKind::WrittenOff) => PART_SETTLED,
    }
}

const EVENTS: [Column; 8] = [
    Column::new("recovery", ColumnKind::Count),
    Column::new("event", ColumnKind::Code),
    Column::new("on", ColumnKind::Day),
    Column::new("amount", ColumnKind::Money),
    Column::new("reference", ColumnKind::Text),
    Column::new("note", ColumnKind::Text),
    Column::new("paid_back", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
];

/// What happened to a recovery, then the days by which it is to be given back: the instalments of its plan or the day of its order, with what of
/// each is paid.
pub fn history<'a>(reader: Reader<'a>, standing: &'a StandingRecovery, today: NaiveDate) -> Report<'a> {
    Report::new("recovery", EVENTS, move |sink| {
        let number = Cell::Count(standing.number);
        for event in reader.recovery_events(standing.number)? {
            let kind: &str = event.kind.into();
            sink.row(&[
                number,
                Cell::Text(kind),
                Cell::Day(event.on),
                Cell::Money(event.amount),
                Cell::Text(&event.reference),
                Cell::Text(&event.note),
                Cell::Empty,
                Cell::Empty,
            ])?;
        }
        for terms in reader.recovery_terms(Some(standing.number))? {
            let word = if terms.instalments.is_empty() { "ordered_back" } else { "instalment" };
            for (place, part) in parts(standing, &terms).into_iter().enumerate() {
                let place = (place + 1).to_string();
                sink.row(&[
                    number,
                    Cell::Text(word),
                    Cell::Day(part.due_on),
                    Cell::Money(part.amount),
                    Cell::Text(if terms.instalments.is_empty() { "" } else { &place }),
                    Cell::Empty,
                    Cell::Money(part.paid),
                    Cell::Text(part.state(today)),
                ])?;
            }
        }
        Ok(())
    })
}
