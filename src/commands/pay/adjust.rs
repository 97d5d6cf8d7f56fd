//! `pay adjust`: the yearly increase.

use std::path::PathBuf;

use clap::Args;

use crate::exchange::SourceFile;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, MatterState, Report};
use crate::operations::adjust_pensions::{Answer, ratio_of, request_adjustment};
use crate::operations::pension_area::AreasApart;
use crate::operations::review_matter::may_approve_own;
use crate::refusal::{Exit, Refusal};

#[derive(Debug, Args)]
pub struct AdjustArgs {
    /// The year
    year: String,
    /// The formula of the notice, a TOML file
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// Put this notice in the place of the year's wrong one, and why: the next payroll settles the differences
    #[arg(long, value_name = "REASON")]
    correction: Option<String>,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

const COLUMNS: [Column; 7] = [
    Column::new("matter", ColumnKind::Count),
    Column::new("state", ColumnKind::Code),
    Column::new("year", ColumnKind::Count),
    Column::new("people", ColumnKind::Count),
    Column::new("before", ColumnKind::Money),
    Column::new("increase", ColumnKind::Money),
    Column::new("ratio", ColumnKind::Decimal),
];

pub fn run(args: &AdjustArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let year = args.year.parse().ok().filter(|year| (1990..=2200).contains(year));
    let year: i32 = year.ok_or_else(|| Refusal::NumberNotValid { value: args.year.clone() })?;
    let session = invocation.session()?;
    session.operator()?;
    if args.approve {
        may_approve_own(&session)?;
    }
    let text = SourceFile::open(&args.from)?.whole_text()?;
    let name = args.from.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let answer = request_adjustment(&session, year, (&name, &text), args.correction.as_deref(), args.approve)?;
    match (answer.matter, answer.state) {
        _ if session.is_dry_run() => invocation.say(&Message::DryRun),
        (Some(matter), Some(MatterState::Pending)) => invocation.say(&Message::MatterOpened { matter }),
        (None, _) => invocation.say(&Message::NothingToDo),
        _ => {}
    }
    tell_apart(invocation, &answer.apart);
    invocation.count(answer.totals.claims.unsigned_abs(), answer.totals.claims.unsigned_abs());
    show(invocation, &answer, year)?;
    Ok(Exit::Done)
}

/// Areas that do not meet: named by the notice and of no pension, or the other way round.
fn tell_apart(invocation: &Invocation, apart: &AreasApart) {
    if !apart.of_nobody.is_empty() {
        invocation.say(&Message::AreasOfNobody { areas: apart.of_nobody.join(", ") });
    }
    for (area, pensions) in &apart.not_named {
        invocation.say(&Message::AreaNotNamed { area: area.clone(), pensions: *pensions });
    }
}

fn show(invocation: &Invocation, answer: &Answer, year: i32) -> anyhow::Result<()> {
    invocation.report(Report::new("adjustment", COLUMNS, |sink| {
        sink.row(&[
            answer.matter.map_or(Cell::Empty, Cell::Count),
            Cell::Text(answer.state.map_or("approved", MatterState::code)),
            Cell::Count(i64::from(year)),
            Cell::Count(answer.totals.claims),
            Cell::Money(answer.totals.before),
            Cell::Money(answer.totals.increase),
            Cell::Decimal(ratio_of(&answer.totals)),
        ])
    }))
}
