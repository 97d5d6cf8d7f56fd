//! `pay recompute`: provisional awards once the figures of the year are out.

use clap::Args;

use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, Report};
use crate::operations::recompute_awards::request_recomputation;
use crate::operations::review_matter::may_approve_own;
use crate::refusal::Exit;

#[derive(Debug, Args)]
pub struct RecomputeArgs {
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

const COLUMNS: [Column; 6] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("claim", ColumnKind::Count),
    Column::new("before", ColumnKind::Money),
    Column::new("amount", ColumnKind::Money),
    Column::new("person", ColumnKind::Count),
];

pub fn run(args: &RecomputeArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    invocation.check_columns(&COLUMNS)?;
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let answer = request_recomputation(&session, args.approve)?;
    match (answer.matter, answer.state) {
        _ if session.is_dry_run() => invocation.say(&Message::DryRun),
        (Some(matter), Some(MatterState::Pending)) => invocation.say(&Message::MatterOpened { matter }),
        (None, _) => invocation.say(&Message::NothingToDo),
        _ => {}
    }
    invocation.report(Report::new("recomputed", COLUMNS, |sink| {
        answer.awards.iter().try_for_each(|one| {
            sink.row(&[
                answer.matter.map_or(Cell::Empty, Cell::Count),
                Cell::Text(answer.state.map_or("approved", MatterState::code)),
                Cell::Count(one.claim),
                Cell::Money(one.before),
                Cell::Money(one.after),
                Cell::Count(one.person),
            ])
        })
    }))?;
    Ok(Exit::Done)
}
