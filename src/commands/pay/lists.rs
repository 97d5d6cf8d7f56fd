//! `pay show`, `pay list`, `pay history`, `pay payrolls`.

use clap::Args;

use crate::commands::keys;
use crate::invocation::Invocation;
use crate::model::{Month, Subject};
use crate::operations::reading::month;
use crate::refusal::{Exit, Refusal};
use crate::reports::pay::{self, ClaimQuery, PaymentQuery};
use crate::reports::record;
use crate::session::Session;
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub struct ShowArgs {
    /// The number of the claim
    claim: i64,
}

#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only this person
    #[arg(long)]
    person: Option<String>,
    /// Only this benefit
    #[arg(long, value_parser = crate::model::Benefit::CODES)]
    benefit: Option<String>,
    /// Only in this state
    #[arg(long, value_parser = ["applied", "active", "suspended", "stopped", "withdrawn", "refused"])]
    state: Option<String>,
    /// As it stands in that month [default: this one]
    #[arg(long)]
    month: Option<String>,
}

#[derive(Debug, Args)]
pub struct HistoryArgs {
    /// The person: identity number or person number [default: everybody]
    person: Option<String>,
    /// Only this month
    #[arg(long)]
    month: Option<String>,
    /// Only in this state
    #[arg(long, value_parser = ["frozen", "sent", "paid", "returned", "kept_back", "undone"])]
    state: Option<String>,
}

#[derive(Debug, Args)]
pub struct NoticesArgs {
    /// The person: identity number or person number [default: everybody]
    person: Option<String>,
}

pub fn notices(args: &NoticesArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let only = person(&session, args.person.as_ref())?;
    invocation.report(crate::reports::benefit_notices::notices(session.reader(), only))?;
    Ok(Exit::Done)
}

pub fn show(args: &ShowArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let claim = session.reader().claim(args.claim)?.ok_or(Refusal::ClaimUnknown { claim: args.claim })?;
    let month = Month::of(session.today());
    let fields = pay::claim_record(session.reader(), &claim, month, invocation.style.reveal)?;
    invocation.report(record::report(&fields, Subject::Person))?;
    Ok(Exit::Done)
}

/// The number of a person who may be named.
pub fn person(session: &Session, key: Option<&String>) -> anyhow::Result<Option<i64>> {
    let found = key.map(|key| keys::person(session.reader(), key, AsOf::NOW)).transpose()?;
    Ok(found.map(|found| found.person.number))
}

pub fn list(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let asked = args.month.as_deref().map(month).transpose()?;
    let query = ClaimQuery {
        person: person(&session, args.person.as_ref())?,
        benefit: args.benefit.clone(),
        state: args.state.clone(),
    };
    invocation.report(pay::claims(session.reader(), query, asked.unwrap_or_else(|| Month::of(session.today()))))?;
    Ok(Exit::Done)
}

pub fn history(args: &HistoryArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let query = PaymentQuery {
        person: person(&session, args.person.as_ref())?,
        month: args.month.as_deref().map(month).transpose()?,
        state: args.state.clone(),
    };
    invocation.report(pay::payments(session.reader(), query, session.office().kinds))?;
    Ok(Exit::Done)
}

pub fn payrolls(invocation: &Invocation, files: bool) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    invocation.report(if files { pay::bank_files(reader) } else { pay::payrolls(reader) })?;
    Ok(Exit::Done)
}
