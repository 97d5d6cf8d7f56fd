//! `levy assess MONTH`: the month's run.

use clap::Args;

use super::scales;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, Month, Report};
use crate::operations::assess_contributions::{Answer, Assessed, LeftOut, request_assessment};
use crate::operations::reading::month;
use crate::operations::register_enrolment::public_name;
use crate::operations::review_matter::may_approve_own;
use crate::refusal::Exit;
use crate::session::Session;

#[derive(Debug, Args)]
pub struct AssessArgs {
    /// The month
    month: String,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn run(args: &AssessArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let month = month(&args.month)?;
    invocation.check_columns(&COLUMNS)?;
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let answer = request_assessment(&session, month, args.approve)?;
    tell(invocation, &session, &answer, month)?;
    invocation.count(answer.assessed.headcount, answer.assessed.bills);
    show(invocation, &answer, month)?;
    if invocation.explains {
        scales::lines(&session, month).iter().for_each(|line| invocation.say(line));
    }
    Ok(if answer.assessed.left_out.needs_attention() { Exit::LookAt } else { Exit::Done })
}

fn tell(invocation: &Invocation, session: &Session, answer: &Answer, month: Month) -> anyhow::Result<()> {
    let assessed = &answer.assessed;
    if month > Month::of(session.today()) {
        invocation.say(&Message::MonthAhead { month, today: session.today() });
    }
    tell_left_out(invocation, session, &assessed.left_out)?;
    if assessed.estimated > 0 {
        invocation.say(&Message::EmployersEstimated { employers: assessed.estimated });
    }
    if assessed.settled > 0 {
        invocation.say(&Message::EstimatesSettled { employers: assessed.settled });
    }
    if assessed.is_provisional {
        invocation.say(&Message::Provisional { month });
    }
    if assessed.applied.is_positive() {
        invocation.say(&Message::HeldMoneyApplied { amount: assessed.applied });
    }
    match (answer.matter, answer.state) {
        _ if session.is_dry_run() => invocation.say(&Message::DryRun),
        (Some(matter), Some(MatterState::Pending)) => invocation.say(&Message::MatterOpened { matter }),
        (None, _) => invocation.say(&Message::NothingToDo),
        _ => {}
    }
    Ok(())
}

/// Says who is not levied, and why.
pub(super) fn tell_left_out(invocation: &Invocation, session: &Session, left_out: &LeftOut) -> anyhow::Result<()> {
    if left_out.before_registration > 0 {
        invocation.say(&Message::LeftOutBeforeRegistration { people: left_out.before_registration });
    }
    if !left_out.without_risk_class.is_empty() {
        invocation.say(&Message::LeftOutWithoutRiskClass { employers: named(session, &left_out.without_risk_class)? });
    }
    if left_out.without_terms > 0 {
        invocation.say(&Message::LeftOutWithoutTerms { people: left_out.without_terms });
    }
    if left_out.past_year > 0 {
        invocation.say(&Message::LeftOutOfPastYear { people: left_out.past_year });
    }
    if !left_out.without_declaration.is_empty() {
        let employers = named(session, &left_out.without_declaration)?;
        invocation.say(&Message::LeftOutWithoutDeclaration { employers });
    }
    Ok(())
}

/// The first of some employers, and how many more there are.
fn named(session: &Session, employers: &[i64]) -> anyhow::Result<String> {
    let first = employers.iter().take(5).map(|employer| public_name(session.reader(), *employer));
    let first: Vec<String> = first.collect::<Result<_, _>>()?;
    let more = employers.len().saturating_sub(first.len());
    let more = if more > 0 { format!(", +{more}") } else { String::new() };
    Ok(first.join(", ") + &more)
}

const COLUMNS: [Column; 9] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("month", ColumnKind::Month),
    Column::new("levy_type", ColumnKind::Code),
    Column::new("bills", ColumnKind::Count),
    Column::new("headcount", ColumnKind::Count),
    Column::new("employer_share", ColumnKind::Money),
    Column::new("person_share", ColumnKind::Money),
    Column::new("due", ColumnKind::Money),
];

fn show(invocation: &Invocation, answer: &Answer, month: Month) -> anyhow::Result<()> {
    let Assessed { bills, headcount, employer_share, person_share, is_late_run, .. } = answer.assessed;
    invocation.report(Report::new("assessment", COLUMNS, |sink| {
        sink.row(&[
            answer.matter.map_or(Cell::Empty, Cell::Count),
            answer.state.map_or(Cell::Text("approved"), |state| Cell::Text(state.code())),
            Cell::Month(month),
            Cell::Text(if is_late_run { "late_registration" } else { "regular" }),
            Cell::Count(bills.cast_signed()),
            Cell::Count(headcount.cast_signed()),
            Cell::Money(employer_share),
            Cell::Money(person_share),
            Cell::Money(employer_share + person_share),
        ])
    }))
}
