//! `register list`: the rolls of employers, persons and enrolments, as they are or as they were.

use clap::{Args, ValueEnum};

use crate::commands::keys;
use crate::invocation::Invocation;
use crate::model::{Month, parse_day};
use crate::refusal::Exit;
use crate::reports::register::{self, EnrolmentQuery};
use crate::reports::{conflicts, paid_elsewhere, residents};
use crate::store::persons::AsOf;

/// What is listed
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Roll {
    /// Employers
    #[value(alias = "单位")]
    Employers,
    /// Persons
    #[value(alias = "人员")]
    Persons,
    /// Enrolments
    #[value(alias = "参保")]
    Enrolments,
    /// Months paid elsewhere or before the office was taken over
    #[value(alias = "历史")]
    History,
    /// Tiers of the residents' pension, by funding item
    #[value(alias = "居民")]
    Residents,
    /// People insured twice for one kind in the same months
    #[value(alias = "重复")]
    Conflicts,
}

#[derive(Debug, Args)]
pub struct ListArgs {
    /// What is listed
    roll: Roll,
    /// As it was on that day
    #[arg(long, value_name = "DATE", value_parser = day)]
    as_of: Option<chrono::NaiveDate>,
    /// As it was believed to be on that day
    #[arg(long, value_name = "DATE", value_parser = day)]
    known_on: Option<chrono::NaiveDate>,
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this person
    #[arg(long)]
    person: Option<String>,
    /// Only people insured for this kind
    #[arg(long)]
    kind: Option<String>,
    /// Only this state
    #[arg(long, value_parser = ["active", "ended", "coming"])]
    state: Option<String>,
}

/// A day on the command line.
pub fn day(text: &str) -> Result<chrono::NaiveDate, String> {
    parse_day(text).map_err(|_| format!("{text} is no day such as 2026-09-30"))
}

pub fn run(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let as_of = register::as_of(reader, args.as_of, args.known_on)?;
    let employer = args.employer.as_deref().map(|key| keys::employer(reader, key, AsOf::NOW)).transpose()?;
    let person = args.person.as_deref().map(|key| keys::person(reader, key, AsOf::NOW)).transpose()?;
    let employer = employer.map(|version| version.employer.number);
    let person = person.map(|version| version.person.number);
    let kind = args.kind.as_deref().map(crate::operations::reading::kind).transpose()?;
    let report = match args.roll {
        Roll::Employers => register::employers(reader, as_of, employer),
        Roll::Persons => register::persons(reader, as_of, person),
        Roll::Enrolments => {
            let on = args.as_of.unwrap_or_else(|| session.today());
            let query = EnrolmentQuery { as_of, on, employer, person, kind, state: args.state.clone() };
            register::enrolments(reader, session.policy(), query)
        }
        Roll::Residents => residents::report(reader, as_of, person),
        Roll::Conflicts => conflicts::report(reader, Month::of(session.today()), person, kind),
        Roll::History => paid_elsewhere::report(reader, as_of, person, kind),
    };
    invocation.report(report)?;
    Ok(Exit::Done)
}
