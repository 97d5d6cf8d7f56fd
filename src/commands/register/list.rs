//! `register list`: the rolls of employers, persons and enrolments, as they are or as they were.

use std::cell::Cell;
use std::rc::Rc;

use clap::{Args, ValueEnum};

use crate::cli::FailOn;
use crate::cli::day;
use crate::commands::keys;
use crate::commands::shared_args::MonthsArgs;
use crate::invocation::Invocation;
use crate::model::Month;
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::reports::asked_months::Months;
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
#[command(mut_arg("month", |arg| arg.help("Only who is insured in this month")))]
#[command(mut_arg("from_month", |arg| arg.help("Only who is insured in this month or later")))]
#[command(mut_arg("to_month", |arg| arg.help("Only who is insured in this month or before")))]
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
    /// Only people insured for this kind; several joined with +
    #[arg(long)]
    kind: Option<String>,
    #[command(flatten)]
    months: MonthsArgs,
    /// Only this state
    #[arg(long, value_parser = ["active", "ended", "coming"])]
    state: Option<String>,
}

/// A filter that a list does not know would give rows that were not asked for.
fn refuse_idle_filters(args: &ListArgs) -> Result<(), Refusal> {
    let takes_kind = !matches!(args.roll, Roll::Residents | Roll::Transfers | Roll::AccountRefunds);
    let takes_employer = matches!(args.roll, Roll::Employers | Roll::Persons | Roll::Enrolments);
    let takes_months = takes_employer || args.roll == Roll::History;
    let idle = [
        ("--employer", args.employer.is_some() && !takes_employer),
        ("--state", args.state.is_some() && !takes_employer),
        ("--kind", args.kind.is_some() && !takes_kind),
        ("--month", args.months.month.is_some() && !takes_months),
        ("--from-month", args.months.from_month.is_some() && !takes_months),
        ("--to-month", args.months.to_month.is_some() && !takes_months),
    ];
    match idle.iter().find(|(_, is_idle)| *is_idle) {
        Some((filter, _)) => Err(Refusal::FilterNotOfList { filter: (*filter).to_owned() }),
        None => Ok(()),
    }
}

pub fn run(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    let as_of = register::as_of(reader, args.as_of, args.known_on)?;
    let employer = args.employer.as_deref().map(|key| keys::employer(reader, key, AsOf::NOW)).transpose()?;
    let person = args.person.as_deref().map(|key| keys::person(reader, key, AsOf::NOW)).transpose()?;
    let employer = employer.map(|version| version.employer.number);
    let person = person.map(|version| version.person.number);
    let kinds = reading::kinds_asked(args.kind.as_deref())?;
    refuse_idle_filters(args)?;
    let late = Rc::new(Cell::new(false));
    let on = args.as_of.unwrap_or_else(|| session.today());
    let state = args.state.clone();
    let (from, to) = args.months.bounds()?;
    let months = Months { from, to };
    let query = EnrolmentQuery { as_of, on, employer, person, kinds, months, state, late: Rc::new(Cell::new(false)) };
    let asks_enrolments = kinds.is_some() || args.state.is_some() || months != Months::default();
    let report = match args.roll {
        Roll::Employers => {
            let among = (asks_enrolments || person.is_some()).then(|| register::payers(reader, &query)).transpose()?;
            register::employers((reader, session.policy()), as_of, (employer, among), &late)
        }
        Roll::Persons => {
            let among =
                (asks_enrolments || employer.is_some()).then(|| register::insured(reader, &query)).transpose()?;
            register::persons(reader, as_of, (person, among))
        }
        Roll::Enrolments => {
            register::enrolments(reader, session.policy(), EnrolmentQuery { late: late.clone(), ..query })
        }
        Roll::Residents => residents::report(reader, as_of, person),
        Roll::Transfers => transfers::report(reader, as_of, person),
        Roll::AccountRefunds => account_refunds::report(reader, session.policy(), person),
        Roll::Conflicts => conflicts::report(reader, Month::of(session.today()), person, kinds),
        Roll::History => paid_elsewhere::report(reader, as_of, person, (kinds, months)),
    };
    invocation.report(report)?;
    Ok(if late.get() && invocation.fails_on(FailOn::Late) { Exit::LookAt } else { Exit::Done })
}
