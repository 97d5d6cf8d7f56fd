//! `register show KEY`: one employer or person as a list of what is known, field by field.

use clap::Args;

use crate::cli::day;
use crate::commands::keys::{self, Found};
use crate::invocation::Invocation;
use crate::model::{Month, Subject};
use crate::refusal::{Exit, Refusal};
use crate::reports::{account_refunds, filing, record, register};
use crate::store::persons::AsOf;

#[derive(Debug, Args)]
pub struct ShowArgs {
    /// A credit code, an identity number, or the office's own number
    key: String,
    #[command(flatten)]
    meant: keys::Meant,
    /// As it was on that day
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<chrono::NaiveDate>,
    /// As it was believed to be on that day
    #[arg(long, value_name = "DATE", value_parser = day)]
    known_on: Option<chrono::NaiveDate>,
}

pub fn run(args: &ShowArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let as_of = register::as_of(reader, args.as_of, args.known_on)?;
    let on = args.as_of.unwrap_or_else(|| session.today());
    let found = keys::anything(reader, &args.key, args.meant, as_of).map_err(|missing| {
        let day = args.as_of.or(args.known_on);
        match day.filter(|_| keys::anything(reader, &args.key, args.meant, AsOf::NOW).is_ok()) {
            Some(day) => Refusal::NotRegisteredOn { key: args.key.clone(), day }.into(),
            None => missing,
        }
    })?;
    let (fields, subject) = match found {
        Found::Employer(version) => {
            let mut fields = record::employer(reader, &version, Month::of(on), as_of, invocation.style.reveal)?;
            fields.extend(filing::of_employer(reader, session.policy(), &version)?);
            (fields, Subject::Employer)
        }
        Found::Person(version) => {
            let mut fields = record::person(reader, &version, Month::of(on), as_of, invocation.style.reveal)?;
            let refunds = account_refunds::open_refunds(reader, session.policy(), version.person.number)?;
            let refunds = refunds.map(|refunds| refunds.open).unwrap_or_default().into_iter();
            fields.extend(refunds.map(|(kind, amount)| ("account_refund", format!("{kind} {amount}"))));
            fields.extend(filing::of_person(reader, session.policy(), version.person.number)?);
            (fields, Subject::Person)
        }
    };
    invocation.report(record::report(&fields, subject))?;
    Ok(Exit::Done)
}
