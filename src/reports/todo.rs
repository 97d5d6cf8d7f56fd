//! What waits for the one who asks: matters to review or to mend, steps of enforcement, months to end, findings, bills that
//! fall due, and what is to come.

mod ahead;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::declarations::{self, DeclarationRow};
use super::enforcements;
use super::review::matters;
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, MatterState, Money, Month, Report};
use crate::operations::invest::exceeded;
use crate::operations::late_registrations::late_registrations;
use crate::operations::receive_premiums::not_received;
use crate::operations::reconcile_bank::{OldItems, old_items};
use crate::rules::posting::{FISCAL_ACCOUNT, PAYMENTS_ACCOUNT};
use crate::session::Session;

/// Something that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub task: &'static str,
    pub subject: String,
    pub count: i64,
    pub amount: Option<Money>,
    pub due_on: Option<NaiveDate>,
    pub is_overdue: bool,
    /// What shows it or does it.
    pub command: String,
}

impl Task {
    fn new(task: &'static str, subject: impl Into<String>, command: impl Into<String>) -> Self {
        Self {
            task,
            subject: subject.into(),
            count: 1,
            amount: None,
            due_on: None,
            is_overdue: false,
            command: command.into(),
        }
    }
}

/// How many days ahead bills that fall due are shown.
const AHEAD: u64 = 7;

/// Everything that waits, most pressing sorts first.
pub fn tasks(session: &Session) -> anyhow::Result<Vec<Task>> {
    let mut found = reviews(session)?;
    found.extend(months(session)?);
    found.extend(registered_late(session)?);
    found.extend(estimates(session)?);
    found.extend(enforcement(session)?);
    found.extend(findings(session)?);
    found.extend(money(session)?);
    found.extend(ahead::tasks(session)?);
    Ok(found)
}

/// Matters of others that wait for a second person, and own ones that came back.
fn reviews(session: &Session) -> anyhow::Result<Vec<Task>> {
    let me = session.operator().ok();
    let is_mine = |handler: &str| me == Some(handler);
    let mut found = Vec::new();
    for listed in matters(session, Some(MatterState::Pending))? {
        let matter = &listed.matter;
        if is_mine(&matter.handler) && !session.office().is_solo {
            continue;
        }
        let subject = format!("{} {}: {}", matter.id, matter.kind.code(), matter.subject);
        let (due_on, is_overdue, count) = (listed.due_on, listed.is_overdue, matter.rows);
        let task = Task::new("review", subject, format!("shebao review show {}", matter.id));
        found.push(Task { due_on, is_overdue, count, ..task });
    }
    for listed in matters(session, Some(MatterState::Returned))?.iter().filter(|it| is_mine(&it.matter.handler)) {
        let matter = &listed.matter;
        if session.reader().continuation_of(matter.id)?.is_some() {
            continue;
        }
        let subject = format!("{} {}: {}", matter.id, matter.kind.code(), matter.subject);
        let task = Task::new("returned", subject, format!("shebao review show {}", matter.id));
        found.push(Task { count: matter.rows, ..task });
    }
    Ok(found)
}

/// People registered for a month after it was levied.
fn registered_late(session: &Session) -> anyhow::Result<Vec<Task>> {
    let task = |(month, count): (Month, i64)| {
        let task = Task::new("registered_late", month.to_string(), format!("shebao levy assess {month}"));
        Task { count, ..task }
    };
    Ok(late_registrations(session)?.into_iter().map(task).collect())
}

/// Employers of the last month levied that have not declared and have no month before: the agency sets what they owe.
fn estimates(session: &Session) -> anyhow::Result<Vec<Task>> {
    let Some(month) = session.reader().assessed_months()?.into_iter().next_back() else { return Ok(Vec::new()) };
    let rows = declarations::rows(session, month, None)?;
    let task = |row: &DeclarationRow| {
        let command = format!("shebao levy estimate {} {month}", row.credit_code);
        Task::new("estimate", format!("{} {month}", row.credit_code), command)
    };
    Ok(rows.iter().filter(|row| row.needs_estimate).map(task).collect())
}

/// The first month that was missed, or whose end was begun and not finished, else the one after the last that was. Where months are ended by
/// single commands, the one behind the last is asked for once it is over.
fn months(session: &Session) -> anyhow::Result<Vec<Task>> {
    let (reader, today) = (session.reader(), session.today());
    let begun = reader.first_month_end()?;
    let missed = reader.missed_before(begun.unwrap_or(Month::of(today)))?;
    let Some(mut month) = missed.or(begun) else { return Ok(Vec::new()) };
    let is_closed = |month: Month| -> anyhow::Result<bool> {
        Ok(reader.settled_steps(month)?.iter().any(|settled| settled.step == "close"))
    };
    while is_closed(month)? {
        month = month.plus(1);
    }
    if month.first_day() > today {
        return Ok(Vec::new());
    }
    let due_on = month.last_day();
    let done = reader.settled_steps(month)?;
    let subject = done.last().map_or_else(|| month.to_string(), |last| format!("{month}: {}", last.step));
    let task = Task::new("month_end", subject, format!("shebao month-end {month}"));
    Ok(vec![Task { due_on: Some(due_on), is_overdue: today > due_on, ..task }])
}

/// Cases whose next step may be taken.
fn enforcement(session: &Session) -> anyhow::Result<Vec<Task>> {
    let today = session.today();
    let listed = enforcements::cases(session, None)?;
    let waiting = listed.iter().filter_map(|listed| listed.waiting().map(|(act, window)| (listed, act, window)));
    let open = waiting.filter(|(_, _, window)| window.is_none_or(|window| window.from <= today));
    let task = |(listed, act, window): (&enforcements::Listed, _, Option<crate::model::Window>)| {
        let number = listed.case.record.number;
        let task = Task::new("enforcement", format!("{number}: {act}"), format!("shebao enforce show {number}"));
        let amount = Some(listed.case.principal() + listed.case.late_fee());
        Task { amount, due_on: window.map(|window| window.by), is_overdue: listed.is_overdue(), ..task }
    };
    Ok(open.map(task).collect())
}

/// Open findings, those that hold payments first.
fn findings(session: &Session) -> anyhow::Result<Vec<Task>> {
    let mut found = Vec::new();
    for severity in ["high", "medium", "low"] {
        let open = session.reader().open_findings(Some(severity))?;
        if open.rows > 0 {
            let command = format!("shebao audit findings --state open --severity {severity}");
            let task = Task::new("finding", severity, command);
            found.push(Task { count: open.rows, amount: Some(open.amount), ..task });
        }
    }
    Ok(found)
}

/// Bills that fall due in the next days, and money without a bill.
fn money(session: &Session) -> anyhow::Result<Vec<Task>> {
    let (reader, today) = (session.reader(), session.today());
    let until = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let due = reader.due_days(today, until)?.into_iter().map(|(day, count)| {
        let task = Task::new("bills_due", day.to_string(), "shebao levy bills --state open");
        Task { count, due_on: Some(day), ..task }
    });
    let mut found: Vec<Task> = due.collect();
    let held = reader.held_in_all()?;
    if held.rows > 0 {
        let task = Task::new("held_money", "", "shebao levy receipts --held");
        found.push(Task { count: held.rows, amount: Some(held.amount), ..task });
    }
    let waiting = reader.transfers_waiting()?;
    if !waiting.is_empty() {
        let amount = waiting.iter().map(|transfer| transfer.account + transfer.pooled).sum();
        let task = Task::new("transfer_money", "", "shebao register list transfers");
        found.push(Task { count: i64::try_from(waiting.len())?, amount: Some(amount), ..task });
    }
    found.extend(overdrawn(session)?);
    found.extend(old_bank_items(session)?);
    found.extend(premiums_not_booked(session)?);
    found.extend(exceeded_limits(session)?);
    Ok(found)
}

/// Accounts of money out of which more was booked than they hold.
fn overdrawn(session: &Session) -> anyhow::Result<Vec<Task>> {
    let reader = session.reader();
    let task = |((fund, account), amount): ((InsuranceKind, String), Money)| {
        let command = match account.as_str() {
            _ if reader.is_opening_taken_back(fund)? => "shebao ledger open --from FILE".to_owned(),
            FISCAL_ACCOUNT => format!("shebao ledger invest shortage {fund} {amount}"),
            PAYMENTS_ACCOUNT => format!("shebao ledger allocate {fund} {amount}"),
            _ => format!("shebao ledger journal --fund {fund} --account {account}"),
        };
        let task = Task::new("account_overdrawn", format!("{fund} {account}"), command);
        Ok(Task { amount: Some(amount), is_overdue: true, ..task })
    };
    reader.overdrawn()?.into_iter().map(task).collect()
}

/// Funds whose investments exceed a bound by now.
fn exceeded_limits(session: &Session) -> anyhow::Result<Vec<Task>> {
    let held = session.reader().investments(None)?.into_iter().filter(|held| held.ended.is_none());
    let funds: BTreeSet<InsuranceKind> = held.map(|held| held.bought.fund).collect();
    let mut found = Vec::new();
    for fund in funds {
        let count = exceeded(session, fund)?;
        if count > 0 {
            let command = format!("shebao ledger invest limits --fund {fund}");
            found.push(Task { count, ..Task::new("limits_exceeded", fund.to_string(), command) });
        }
    }
    Ok(found)
}

/// What the unemployment fund paid to funds kept here and these have not booked.
fn premiums_not_booked(session: &Session) -> anyhow::Result<Vec<Task>> {
    let task = |(fund, (count, amount)): (InsuranceKind, (i64, Money))| {
        let task = Task::new("premiums_not_booked", fund.to_string(), "shebao ledger premiums");
        Task { count, amount: Some(amount), ..task }
    };
    Ok(not_received(session)?.into_iter().map(task).collect())
}

/// Items that a statement of a bank left open and that are older than the limit by now.
fn old_bank_items(session: &Session) -> anyhow::Result<Vec<Task>> {
    let task = |old: OldItems| {
        let (fund, month) = (old.fund, old.month);
        let command = format!("shebao ledger statement reconciliation {month} --fund {fund}");
        let task = Task::new("bank_items_old", format!("{fund} {}", old.account), command);
        Task { count: old.count, amount: Some(old.amount), due_on: Some(old.since), is_overdue: true, ..task }
    };
    Ok(old_items(session)?.into_iter().map(task).collect())
}

const COLUMNS: [Column; 7] = [
    Column::new("task", ColumnKind::Code),
    Column::new("subject", ColumnKind::Value),
    Column::new("count", ColumnKind::Count),
    Column::new("amount", ColumnKind::Money),
    Column::new("due_on", ColumnKind::Day),
    Column::new("overdue", ColumnKind::Flag),
    Column::new("command", ColumnKind::Text),
];

/// One row a task.
pub fn list(tasks: &[Task]) -> Report<'_> {
    Report::new("todo", COLUMNS, |sink| {
        tasks.iter().try_for_each(|task| {
            sink.row(&[
                Cell::Text(task.task),
                Cell::Text(&task.subject),
                Cell::Count(task.count),
                task.amount.map_or(Cell::Empty, Cell::Money),
                task.due_on.map_or(Cell::Empty, Cell::Day),
                Cell::Flag(task.is_overdue),
                Cell::Text(&task.command),
            ])
        })
    })
}
