//! `shebao levy account`: a person's individual account, month by month, with interest.

use chrono::Datelike as _;
use clap::Args;

use crate::commands::keys;
use crate::i18n::Message;
use crate::invocation::Invocation;
use crate::model::InsuranceKind;
use crate::operations::individual_account::{KINDS, balance, items, years};
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::reports::account::{lines, report};
use crate::session::Session;
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub(super) struct AccountArgs {
    /// The person: identity number or person number
    key: String,
    /// Only what was entered in this year
    #[arg(long)]
    #[arg(value_parser = clap::value_parser!(i32).range(1900..2999))]
    year: Option<i32>,
    /// pension, agency_pension, resident_pension or medical [default: the first of them that he has]
    #[arg(long)]
    kind: Option<String>,
}

pub(super) fn run(args: &AccountArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let asked = args.kind.as_deref().map(account_kind).transpose()?;
    let person = keys::person(session.reader(), &args.key, AsOf::NOW)?.person.number;
    let kind = asked.map_or_else(|| first_account(&session, person), Ok)?;
    let items = items(session.reader(), session.policy(), person, kind)?;
    let years = years(&items, session.policy(), (session.office().region, kind), session.today());
    let mut settled = Vec::new();
    for year in &years {
        let held = session.reader().account_year(person, kind, year.year)?;
        settled.extend(held.filter(|held| Some(held.interest) == year.interest).map(|held| held.year));
    }
    let mut lines = lines(&years, |year| settled.contains(&year.year));
    lines.retain(|line| args.year.is_none_or(|year| line.credited_on.year() == year));
    invocation.report(report(&lines, kind, person))?;
    let held = balance(session.reader(), session.policy(), person, kind, session.today())?;
    // Of an account that was closed nothing is left to tell.
    if held.running_interest.is_positive() && held.total().is_positive() {
        let (interest, total) = (held.running_interest, held.total());
        invocation.say(&Message::RunningInterest { on: session.today(), interest, total });
    }
    Ok(Exit::Done)
}

/// A kind that has individual accounts.
pub(super) fn account_kind(text: &str) -> Result<InsuranceKind, Refusal> {
    let kind = reading::kind(text)?;
    let choices = || KINDS.map(InsuranceKind::english).join(", ");
    let known = KINDS.contains(&kind).then_some(kind);
    known.ok_or_else(|| Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices() })
}

/// The first kind in which the person has an account; the office's first one where he has none.
fn first_account(session: &Session, person: i64) -> anyhow::Result<InsuranceKind> {
    for kind in KINDS {
        if !items(session.reader(), session.policy(), person, kind)?.is_empty() {
            return Ok(kind);
        }
    }
    let first = KINDS.into_iter().find(|kind| session.office().kinds.contains(*kind));
    Ok(first.unwrap_or(InsuranceKind::Pension))
}
