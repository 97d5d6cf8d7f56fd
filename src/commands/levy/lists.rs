//! `levy bills`, `detail`, `arrears`, `receipts`: the lists of collection.

use clap::Args;

use crate::cli::FailOn;
use crate::cli::day;
use crate::commands::keys;
use crate::commands::shared_args::MonthsArgs;
use crate::invocation::Invocation;
use crate::model::Month;
use crate::operations::reading;
use crate::refusal::{Exit, Refusal};
use crate::reports::levy::{self, BillsOn, LevyQuery, ReceiptQuery, Workings};
use crate::session::Session;
use crate::store::persons::AsOf;

/// The filters of every list of collection.
#[derive(Debug, Default, Args)]
pub struct FilterArgs {
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this person; in lists of bills, the one who pays for himself
    #[arg(long)]
    person: Option<String>,
    /// Only this kind; several joined with +
    #[arg(long)]
    kind: Option<String>,
    #[command(flatten)]
    months: MonthsArgs,
    /// Only this state, or stage of dunning
    #[arg(long)]
    state: Option<String>,
}

#[derive(Debug, Args)]
pub struct MonthArgs {
    /// The month
    #[arg(value_name = "MONTH", required_unless_present_any = ["month", "from_month", "to_month"], conflicts_with_all = ["month", "from_month", "to_month"])]
    of_month: Option<String>,
    #[command(flatten)]
    filter: FilterArgs,
}

#[derive(Debug, Args)]
pub struct ArrearsArgs {
    /// The day; may lie ahead [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<chrono::NaiveDate>,
    #[command(flatten)]
    filter: FilterArgs,
}

#[derive(Debug, Args)]
pub struct ReceiptsArgs {
    /// Show how this receipt was applied
    reference: Option<String>,
    /// Only receipts of which something is held
    #[arg(long)]
    held: bool,
    #[command(flatten)]
    filter: FilterArgs,
}

/// What the filters mean. In lists of bills a person is a payer; in the detail he is whom it is about.
fn query(session: &Session, args: &FilterArgs, person_is_payer: bool) -> anyhow::Result<LevyQuery> {
    let reader = session.reader();
    let employer = args.employer.as_deref().map(|key| keys::employer(reader, key, AsOf::NOW)).transpose()?;
    let person = args.person.as_deref().map(|key| keys::person(reader, key, AsOf::NOW)).transpose()?;
    let person = person.map(|version| version.person.number);
    let mut payer = employer.map(|version| version.employer.number);
    if let (true, Some(person)) = (person_is_payer, person) {
        // Whoever never paid for himself has no bills: an impossible payer gives an empty list.
        payer = Some(reader.payer_of_person(person)?.unwrap_or(0));
    }
    let (from_month, to_month) = args.months.bounds()?;
    Ok(LevyQuery {
        payer,
        person: person.filter(|_| !person_is_payer),
        kinds: reading::kinds_asked(args.kind.as_deref())?,
        from_month,
        to_month,
        state: args.state.clone(),
        is_of_the_past: false,
    })
}

const BILL_STATES: [&str; 6] = ["open", "part_paid", "paid", "deferred", "overdue", "cancelled"];
/// Whether something of a receipt is held.
const RECEIPT_STATES: [&str; 2] = ["held", "applied"];
const STAGES: [&str; 6] = ["new", "reminded", "ordered", "urged", "seized", "court"];

/// A state that no row can have is a slip of the pen, not an empty list.
fn known_state(query: &LevyQuery, known: &[&str]) -> Result<(), Refusal> {
    match &query.state {
        Some(state) if !known.contains(&state.as_str()) => {
            Err(Refusal::ChoiceUnknown { value: state.clone(), choices: known.join(", ") })
        }
        _ => Ok(()),
    }
}

/// The assessed months that are asked for.
fn months(session: &Session, args: &MonthArgs, query: &LevyQuery) -> anyhow::Result<Vec<Month>> {
    if let Some(month) = args.of_month.as_ref().or(args.filter.months.month.as_ref()) {
        return Ok(vec![reading::month(month)?]);
    }
    let assessed = session.reader().assessed_months()?.into_iter();
    let (from, to) = (query.from_month, query.to_month);
    Ok(assessed.filter(|month| from.is_none_or(|from| from <= *month) && to.is_none_or(|to| *month <= to)).collect())
}

pub fn bills(args: &MonthArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let query = query(&session, &args.filter, true)?;
    known_state(&query, &BILL_STATES)?;
    let months = months(&session, args, &query)?;
    let on = session.today();
    let has_overdue = std::cell::Cell::new(false);
    let on = BillsOn { day: on, terms: levy::fee_terms(&session, on), explains: invocation.explains };
    invocation.report(levy::bills(session.reader(), months, query, on, Some(&has_overdue)))?;
    Ok(if has_overdue.get() && invocation.fails_on(FailOn::Overdue) { Exit::LookAt } else { Exit::Done })
}

pub fn detail(args: &MonthArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let query = query(&session, &args.filter, false)?;
    known_state(&query, &BILL_STATES)?;
    let months = months(&session, args, &query)?;
    let workings = invocation.explains.then(|| Workings::new(&session));
    invocation.report(levy::detail(session.reader(), months, query, session.today(), workings))?;
    Ok(Exit::Done)
}

pub fn arrears(args: &ArrearsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let mut query = query(&session, &args.filter, true)?;
    known_state(&query, &STAGES)?;
    let on = args.on.unwrap_or_else(|| session.today());
    query.is_of_the_past = on < session.today();
    let terms = levy::fee_terms(&session, on);
    let found = std::cell::Cell::new(false);
    let report = if invocation.explains {
        levy::proof(session.reader(), query, terms, on)
    } else {
        levy::arrears(session.reader(), query, terms, on)
    };
    invocation.report(report.noting(&found))?;
    Ok(if found.get() && invocation.fails_on(FailOn::Overdue) { Exit::LookAt } else { Exit::Done })
}

pub fn receipts(args: &ReceiptsArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let reader = session.reader();
    if let Some(reference) = &args.reference {
        let missing = || Refusal::ReceiptUnknown { reference: reference.clone() };
        let booked = reader.receipt(reference)?.ok_or_else(missing)?;
        invocation.report(levy::applied(reader, &booked))?;
        return Ok(Exit::Done);
    }
    let query = query(&session, &args.filter, true)?;
    let LevyQuery { payer, kinds, from_month, to_month, .. } = query;
    known_state(&query, &RECEIPT_STATES)?;
    let holds = query.state.as_deref().map(|state| state == "held").or(args.held.then_some(true));
    invocation.report(levy::receipts(reader, ReceiptQuery { payer, kinds, from_month, to_month, holds }))?;
    Ok(Exit::Done)
}

/// The payer whom an employer or a person is; an impossible one where the person never paid for himself.
pub(super) fn payer(session: &Session, employer: Option<&str>, person: Option<&str>) -> anyhow::Result<Option<i64>> {
    let filter = FilterArgs {
        employer: employer.map(str::to_owned),
        person: person.map(str::to_owned),
        ..FilterArgs::default()
    };
    Ok(query(session, &filter, true)?.payer)
}
