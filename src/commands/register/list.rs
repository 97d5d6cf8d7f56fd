//! `register list`: the rolls of employers, persons and enrolments, as they are or as they were.

use std::cell::Cell;
use std::rc::Rc;

use clap::{Args, ValueEnum};

use crate::cli::FailOn;
use crate::cli::day;
use crate::commands::keys;
use crate::invocation::Invocation;
use crate::model::Month;
use crate::refusal::Exit;
use crate::reports::register::{self, EnrolmentQuery};
use crate::reports::{account_refunds, conflicts, paid_elsewhere, residents, transfers};
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
    /// Pension relations moved in and out
    #[value(alias = "转移")]
    Transfers,
    /// Individual accounts of those who died or left the country
    #[value(alias = "退还")]
    AccountRefunds,
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

pub fn run(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let as_of = register::as_of(reader, args.as_of, args.known_on)?;
    let employer = args.employer.as_deref().map(|key| keys::employer(reader, key, AsOf::NOW)).transpose()?;
    let person = args.person.as_deref().map(|key| keys::person(reader, key, AsOf::NOW)).transpose()?;
    let employer = employer.map(|version| version.employer.number);
    let person = person.map(|version| version.person.number);
    let kind = args.kind.as_deref().map(crate::operations::reading::kind).transpose()?;
    let late = Rc::new(Cell::new(false));
    let report = match args.roll {
        Roll::Employers => register::employers((reader, session.policy()), as_of, employer, &late),
        Roll::Persons => register::persons(reader, as_of, person),
        Roll::Enrolments => {
            let on = args.as_of.unwrap_or_else(|| session.today());
            let query =
                EnrolmentQuery { as_of, on, employer, person, kind, state: args.state.clone(), late: late.clone() };
            register::enrolments(reader, session.policy(), query)
        }
        Roll::Residents => residents::report(reader, as_of, person),
        Roll::Transfers => transfers::report(reader, as_of, person),
        Roll::AccountRefunds => account_refunds::report(reader, session.policy(), session.today(), person),
        Roll::Conflicts => conflicts::report(reader, Month::of(session.today()), person, kind),
        Roll::History => paid_elsewhere::report(reader, as_of, person, kind),
    };
    invocation.report(report)?;
    Ok(if late.get() && invocation.fails_on(FailOn::Late) { Exit::LookAt } else { Exit::Done })
}
