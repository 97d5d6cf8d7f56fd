//! Cases of enforcement: how each stands, what comes next and when, and the steps of one.

use chrono::NaiveDate;

use super::levy::PayerNames;
use crate::model::{Cell, Column, ColumnKind, EnforcementAct, EnforcementStep, Money, Report, Window};
use crate::operations::debts::FeeTerms;
use crate::operations::enforce_arrears::{Case, next_of, terms_of};
use crate::session::Session;
use crate::store::Reader;

/// A case with all that a list shows of it.
pub struct Listed {
    pub case: Case,
    names: PayerNames,
    next: Option<(EnforcementAct, Option<Window>)>,
    pay_by: Option<NaiveDate>,
}

impl Listed {
    pub fn of(session: &Session, case: Case) -> anyhow::Result<Self> {
        let terms = terms_of(session.policy(), session.office().region, case.on);
        let is_live = case.state().is_live();
        let next = next_of(&case.course, &terms, session.policy()).filter(|_| is_live);
        let pay_by = case.course.pay_by(&terms, session.policy().calendar()).ok().flatten();
        let names = PayerNames::of(session.reader(), case.record.payer)?;
        Ok(Self { case, names, next, pay_by })
    }

    /// What comes next, and when it may be done.
    pub fn waiting(&self) -> Option<(&'static str, Option<Window>)> {
        self.next.map(|(act, window)| (act.code(), window))
    }

    /// Whether what comes next should have been done by now.
    pub fn is_overdue(&self) -> bool {
        let window = self.next.and_then(|(_, window)| window);
        window.is_some_and(|window| self.case.on > window.by)
    }
}

/// All cases, or those of one payer.
pub fn cases(session: &Session, payer: Option<i64>) -> anyhow::Result<Vec<Listed>> {
    let on = session.today();
    let terms = FeeTerms::new(session.policy(), session.office().region, on);
    let records = session.reader().enforcements(payer)?;
    records.into_iter().map(|record| Listed::of(session, Case::load(session.reader(), record, on, &terms)?)).collect()
}

/// One case.
pub fn case(session: &Session, number: i64) -> anyhow::Result<Case> {
    let terms = FeeTerms::new(session.policy(), session.office().region, session.today());
    Case::of(session.reader(), number, session.today(), &terms)
}

/// The columns of a case.
pub const COLUMNS: [Column; 17] = [
    Column::new("enforcement", ColumnKind::Count),
    Column::new("employer", ColumnKind::Code),
    Column::new("name", ColumnKind::Text),
    Column::new("cause", ColumnKind::Code),
    Column::new("found_on", ColumnKind::Day),
    Column::new("debts", ColumnKind::Count),
    Column::new("principal", ColumnKind::Money),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("total", ColumnKind::Money),
    Column::new("state", ColumnKind::Code),
    Column::new("since", ColumnKind::Day),
    Column::new("pay_by", ColumnKind::Day),
    Column::new("next_step", ColumnKind::Code),
    Column::new("next_from", ColumnKind::Day),
    Column::new("next_by", ColumnKind::Day),
    Column::new("notice", ColumnKind::Code),
    Column::new("person", ColumnKind::Count),
];

/// One row a case.
pub fn list<'a>(listed: &'a [Listed]) -> Report<'a> {
    Report::new("enforcements", COLUMNS, move |sink| {
        listed.iter().try_for_each(|listed| {
            let (case, names) = (&listed.case, &listed.names);
            let cause: &str = case.record.cause.into();
            let (principal, late_fee) = (case.principal(), case.late_fee());
            let window = listed.next.and_then(|(_, window)| window);
            sink.row(&[
                Cell::Count(case.record.number),
                Cell::Text(&names.credit_code),
                Cell::Text(&names.name),
                Cell::Text(cause),
                Cell::Day(case.record.found_on),
                Cell::Count(i64::try_from(case.debts.len()).unwrap_or_default()),
                Cell::Money(principal),
                Cell::Money(late_fee),
                Cell::Money(principal + late_fee),
                Cell::Text(case.state().code()),
                Cell::Day(case.course.state().1),
                listed.pay_by.map_or(Cell::Empty, Cell::Day),
                listed.next.map_or(Cell::Empty, |(act, _)| Cell::Text(act.code())),
                window.map_or(Cell::Empty, |window| Cell::Day(window.from)),
                window.map_or(Cell::Empty, |window| Cell::Day(window.by)),
                case.last_notice().map_or(Cell::Empty, Cell::Text),
                names.person.map_or(Cell::Empty, Cell::Count),
            ])
        })
    })
}

const STEPS: [Column; 12] = [
    Column::new("step", ColumnKind::Code),
    Column::new("happened_on", ColumnKind::Day),
    Column::new("counts_from", ColumnKind::Day),
    Column::new("notice", ColumnKind::Code),
    Column::new("served_by", ColumnKind::Code),
    Column::new("receiver", ColumnKind::Text),
    Column::new("refused", ColumnKind::Flag),
    Column::new("bank", ColumnKind::Text),
    Column::new("bank_account", ColumnKind::Account),
    Column::new("amount", ColumnKind::Money),
    Column::new("note", ColumnKind::Text),
    Column::new("operation", ColumnKind::Count),
];

/// The steps of a case, in order; the finding first.
pub fn steps(case: &Case) -> Report<'_> {
    Report::new("enforcement_steps", STEPS, move |sink| {
        let found = case.record.found_on;
        let mut cells = [const { Cell::Empty }; STEPS.len()];
        (cells[0], cells[1], cells[2]) = (Cell::Text("found"), Cell::Day(found), Cell::Day(found));
        cells[10] = text(&case.record.evidence);
        sink.row(&cells)?;
        case.steps.iter().try_for_each(|taken| {
            let facts = &taken.facts;
            let method: Option<&str> = facts.method.map(Into::into);
            let is_service = matches!(facts.step, EnforcementStep::OrderServed | EnforcementStep::UrgeServed);
            sink.row(&[
                Cell::Text(facts.step.code()),
                Cell::Day(facts.happened_on),
                Cell::Day(facts.counts_from),
                taken.notice.as_deref().map_or(Cell::Empty, Cell::Text),
                method.map_or(Cell::Empty, Cell::Text),
                text(&facts.receiver),
                if is_service { Cell::Flag(facts.is_refused) } else { Cell::Empty },
                text(&facts.bank),
                text(&facts.bank_account),
                facts.amount.map_or(Cell::Empty, Cell::Money),
                text(&facts.note),
                Cell::Count(taken.operation),
            ])
        })
    })
}

fn text(text: &str) -> Cell<'_> {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

const DEBTS: [Column; 7] = [
    Column::new("month", ColumnKind::Month),
    Column::new("kind", ColumnKind::Code),
    Column::new("levy_type", ColumnKind::Code),
    Column::new("principal", ColumnKind::Money),
    Column::new("late_fee", ColumnKind::Money),
    Column::new("total", ColumnKind::Money),
    Column::new("stage", ColumnKind::Code),
];

/// The debts of a case, those that were paid too.
pub fn debts<'a>(reader: Reader<'a>, case: &'a Case) -> Report<'a> {
    Report::new("enforcement_debts", DEBTS, move |sink| {
        case.debts.iter().try_for_each(|(debt, late_fee)| {
            let principal: Money = debt.overdue_on(case.on);
            let stage = reader.stage(debt.bill, debt.kind, case.on)?.map_or("new", |(stage, _)| stage.code());
            sink.row(&[
                Cell::Month(debt.month),
                Cell::Text(debt.kind.english()),
                Cell::Text(debt.levy_type.code()),
                Cell::Money(principal),
                Cell::Money(*late_fee),
                Cell::Money(principal + *late_fee),
                Cell::Text(stage),
            ])
        })
    })
}
