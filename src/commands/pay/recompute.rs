//! `pay recompute`: provisional awards once the figures of the year are out, and residents' basic amounts.

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
    let answers = request_recomputation(&session, args.approve)?;
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    } else if answers.iter().all(|answer| answer.matter.is_none()) {
        invocation.say(&Message::NothingToDo);
    } else {
        let pending = answers.iter().filter(|answer| answer.state == Some(MatterState::Pending));
        pending.filter_map(|answer| answer.matter).for_each(|matter| invocation.say(&Message::MatterOpened { matter }));
    }
    invocation.report(Report::new("recomputed", COLUMNS, |sink| {
        let awards = answers.iter().flat_map(|answer| answer.awards.iter().map(move |one| (answer, one)));
        awards.into_iter().try_for_each(|(answer, one)| {
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
