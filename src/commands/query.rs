//! `shebao query`: one SELECT over the documented views.

use clap::Args;

use crate::i18n;
use crate::invocation::Invocation;
use crate::refusal::{Exit, Refusal};
use crate::reports::views;
use crate::session::Session;
use crate::store::views::ViewReader;

/// Ask the office's file with one SELECT over the documented views
///
/// Nothing but the views can be read and nothing can be changed. Months are texts such as 2026-07, days ISO texts, flags 0 or 1,
/// amounts texts with two decimals: fen(amount) gives the whole number to reckon with, money(fen) the text again.
///
/// Example: shebao query "SELECT month, money(sum(fen(due))) AS due FROM bills GROUP BY month"
#[derive(Debug, Args)]
pub struct QueryArgs {
    /// The SELECT
    #[arg(required_unless_present = "views")]
    sql: Option<String>,
    /// List the views with their columns
    #[arg(long, conflicts_with = "sql")]
    views: bool,
}

pub fn run(args: &QueryArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let Some(sql) = &args.sql else {
        let lang = invocation.lang;
        invocation.report(views::list(move |name| i18n::datasets::view(lang, name)))?;
        return Ok(Exit::Done);
    };
    if sql.contains('\0') {
        return Err(Refusal::NulCharacter.into());
    }
    let session = invocation.session()?;
    let reader = view_reader(&session, invocation)?;
    invocation.report(views::answer(reader.ask(sql)?))?;
    Ok(Exit::Done)
}

/// The views of an office, masked unless they are to be revealed.
pub fn view_reader(session: &Session, invocation: &Invocation) -> anyhow::Result<ViewReader> {
    let options = session.options();
    let place = (session.office().region, session.today());
    ViewReader::open(session.store().path(), options.wait, place, invocation.style.reveal)
}
