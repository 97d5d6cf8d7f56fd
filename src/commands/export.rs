//! `shebao export`: the office's data as lists for other programs, each the same for the same file.

use clap::Args;

use crate::commands::query::view_reader;
use crate::i18n::{Lang, datasets};
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Report};
use crate::refusal::{Exit, Refusal};
use crate::reports::asked_months::Months;
use crate::reports::levy::{self, LevyQuery};
use crate::reports::register::{self, EnrolmentQuery};
use crate::reports::views;
use crate::session::Session;
use crate::store::persons::AsOf;
use crate::store::views::{VIEWS, view};

/// Export a dataset for other programs
///
/// A dataset starts with the region and carries credit code and person number as keys; its rows come in the order of their keys.
///
/// Example: shebao export bills -o bills.csv
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The dataset; without it they are listed
    dataset: Option<String>,
    /// List the datasets
    #[arg(long, conflicts_with = "dataset")]
    list: bool,
    /// Tell what the columns hold instead
    #[arg(long, requires = "dataset")]
    describe: bool,
}

/// A dataset made of a list that the office has anyhow: its name and columns.
type ListDataset = (&'static str, &'static [&'static str]);

/// The lists that say more than a view does; every view whose name is not here is a dataset too, but for the shape of `detail`.
#[rustfmt::skip]
const LISTS: [ListDataset; 5] = [
    ("enrolments", &[
        "region", "employer", "id_number", "name", "kind", "earnings", "category", "start", "start_on", "end", "state", "late", "person",
    ]),
    ("bills", &[
        "region", "employer", "name", "month", "kind", "headcount", "base_total", "employer_share", "person_share", "due", "paid", "late_fee", "deferred", "balance", "due_on", "state", "person",
    ]),
    ("detail", &[
        "region", "employer", "id_number", "name", "month", "kind", "base", "employer_share", "person_share", "levy_type", "paid", "person",
    ]),
    ("arrears", &[
        "region", "employer", "name", "month", "kind", "principal", "days_overdue", "late_fee", "total", "stage", "person",
    ]),
    ("receipts", &[
        "region", "reference", "paid_on", "employer", "name", "amount", "kind", "month", "channel", "applied", "late_fee", "held", "note", "person",
    ]),
];

/// Every dataset: the lists, then the views that are no list.
fn names() -> impl Iterator<Item = &'static str> {
    let views = VIEWS.iter().map(|view| view.name).filter(|name| list_columns(name).is_none());
    LISTS.iter().map(|(name, _)| *name).chain(views.filter(|name| *name != "contribution_detail"))
}

fn list_columns(name: &str) -> Option<&'static [&'static str]> {
    LISTS.iter().find(|(list, _)| *list == name).map(|(_, columns)| *columns)
}

pub fn run(args: &ExportArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let Some(name) = &args.dataset else {
        invocation.report(list(invocation.lang))?;
        return Ok(Exit::Done);
    };
    let unknown = || Refusal::DatasetUnknown { name: name.clone(), choices: names().collect::<Vec<_>>().join(", ") };
    let name = names().find(|known| known == name).ok_or_else(unknown)?;
    let session = invocation.session()?;
    if let Some(columns) = list_columns(name) {
        let region = session.office().region.to_string();
        let dataset = views::dataset_of_list(list_of(&session, name)?, region, columns);
        let dataset = if args.describe { views::description(dataset.columns) } else { dataset };
        invocation.report(dataset)?;
    } else if let Some(view) = view(name) {
        if args.describe {
            invocation.report(views::description(views::described_columns(view)))?;
        } else {
            let reader = view_reader(&session, invocation)?;
            invocation.report(views::dataset(&reader, view)?)?;
        }
    }
    Ok(Exit::Done)
}

/// Every dataset and what it holds.
fn list(lang: Lang) -> Report<'static> {
    let columns = [Column::new("dataset", ColumnKind::Code), Column::new("description", ColumnKind::Text)];
    Report::new("datasets", columns, move |sink| {
        names().try_for_each(|name| sink.row(&[Cell::Text(name), Cell::Text(datasets::dataset(lang, name))]))
    })
}

/// The list behind a dataset, whole.
fn list_of<'s>(session: &'s Session, name: &str) -> anyhow::Result<Report<'s>> {
    let (reader, on) = (session.reader(), session.today());
    let (query, terms) = (LevyQuery::default(), levy::fee_terms(session, on));
    Ok(match name {
        "enrolments" => {
            let query = EnrolmentQuery {
                months: Months::default(),
                as_of: AsOf::NOW,
                on,
                employer: None,
                person: None,
                kinds: None,
                state: None,
                late: std::rc::Rc::default(),
            };
            register::enrolments(reader, session.policy(), query)
        }
        "bills" => levy::bills(
            reader,
            reader.assessed_months()?,
            query,
            levy::BillsOn { day: on, terms, explains: false },
            None,
        ),
        "detail" => levy::detail(reader, reader.assessed_months()?, query, session.today(), None),
        "arrears" => levy::arrears(reader, query, terms, on),
        _ => levy::receipts(reader, levy::ReceiptQuery::default()),
    })
}
