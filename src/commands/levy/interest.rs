//! `shebao levy interest YEAR`: the year's end of the individual accounts.

use clap::Args;

use super::account::account_kind;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, InsuranceKind, KindSet, Report};
use crate::operations::individual_account::KINDS;
use crate::operations::settle_accounts::{Settled, settle_accounts};
use crate::refusal::Exit;

#[derive(Debug, Args)]
pub struct InterestArgs {
    /// The year
    #[arg(value_parser = clap::value_parser!(i32).range(1900..2999))]
    year: i32,
    /// Only the accounts of this kind [default: all kinds of the office that have accounts]
    #[arg(long)]
    kind: Option<String>,
}

const COLUMNS: [Column; 9] = [
    Column::new("year", ColumnKind::Count),
    Column::new("kind", ColumnKind::Code),
    Column::new("accounts", ColumnKind::Count),
    Column::new("opening", ColumnKind::Money),
    Column::new("credited", ColumnKind::Money),
    Column::new("interest", ColumnKind::Money),
    Column::new("closing", ColumnKind::Money),
    Column::new("written", ColumnKind::Count),
    Column::new("person", ColumnKind::Count),
];

pub fn run(args: &InterestArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    session.operator()?;
    let of_office: KindSet = KINDS.into_iter().filter(|kind| session.office().kinds.contains(*kind)).collect();
    let asked = args.kind.as_deref().map(account_kind).transpose()?;
    let kinds = asked.map_or(of_office, |kind| KindSet::EMPTY.with(kind));
    let settled = settle_accounts(&session, args.year, kinds)?;
    let written: u64 = settled.iter().map(|(_, settled)| settled.written).sum();
    invocation.count(settled.iter().map(|(_, settled)| settled.accounts).sum(), written);
    if session.is_dry_run() {
        invocation.say(&Message::DryRun);
    } else if written == 0 {
        invocation.say(&Message::NothingToDo);
    }
    invocation.report(report(&settled))?;
    Ok(Exit::Done)
}

fn report(settled: &[(InsuranceKind, Settled)]) -> Report<'_> {
    Report::new("interest", COLUMNS, |sink| {
        settled.iter().try_for_each(|(kind, settled)| {
            sink.row(&[
                Cell::Count(i64::from(settled.year)),
                Cell::Text(kind.english()),
                Cell::Count(settled.accounts.cast_signed()),
                Cell::Money(settled.opening),
                Cell::Money(settled.credited),
                Cell::Money(settled.interest),
                Cell::Money(settled.closing),
                Cell::Count(settled.written.cast_signed()),
                Cell::Empty,
            ])
        })
    })
}
