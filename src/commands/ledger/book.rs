//! `ledger book`, `events`: what is booked by hand goes by the templates of the accounting system.

use clap::Args;

use crate::commands::batch_import::{ImportArgs, import};
use crate::i18n::Lang;
use crate::invocation::Invocation;
use crate::model::{Cell, Column, ColumnKind, Report, nearest};
use crate::operations::book_event::EventEntry;
use crate::policy::Policy;
use crate::refusal::{Exit, Refusal};

#[derive(Debug, Args)]
pub struct BookArgs {
    /// What happened: a word of `ledger events`
    #[arg(required_unless_present = "from", value_parser = event)]
    event: Option<String>,
    /// The fund
    #[arg(long, required_unless_present = "from")]
    fund: Option<String>,
    /// How much, in yuan; a loss of what is entrusted is below zero
    #[arg(long, required_unless_present = "from", allow_negative_numbers = true)]
    amount: Option<String>,
    /// The day [default: the business date]
    #[arg(long)]
    on: Option<String>,
    /// The account that is debited, where the event has several
    #[arg(long, value_name = "ACCOUNT")]
    debit_account: Option<String>,
    /// The account that is credited, where the event has several
    #[arg(long, value_name = "ACCOUNT")]
    credit_account: Option<String>,
    /// The document that proves it
    #[arg(long, required_unless_present = "from")]
    document: Option<String>,
    /// What it is about [default: the event]
    #[arg(long)]
    summary: Option<String>,
    /// The entrusted investment that it is of, where the fund has several
    #[arg(long, value_name = "NUMBER")]
    investment: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
}

pub fn book(args: BookArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let BookArgs { event, fund, amount, on, debit_account, credit_account, document, summary, investment, .. } = args;
    let (from, approve) = (args.import, args.approve);
    let on = match on {
        Some(on) => Some(on),
        None => Some(invocation.session()?.today().to_string()),
    };
    let cells = vec![fund, on, event, amount, debit_account, credit_account, document, summary, investment];
    import::<EventEntry>(invocation, &from, approve, cells)
}

/// A word that is no event is told before what else may be missing.
fn event(text: &str) -> Result<String, Refusal> {
    let policy = Policy::built_in().expect("the policy that is built in is read by a test");
    if policy.chart().event(text).is_some() {
        return Ok(text.to_owned());
    }
    let nearest = nearest(text, policy.chart().event_words()).map(str::to_owned);
    Err(Refusal::LedgerEventUnknown { event: text.to_owned(), nearest })
}

const COLUMNS: [Column; 6] = [
    Column::new("event", ColumnKind::Code),
    Column::of_ledger("entry", ColumnKind::Code),
    // A word of the entry alone: what it means stands beside it.
    Column::new("case", ColumnKind::Text),
    Column::new("meaning", ColumnKind::Text),
    Column::new("debit_account", ColumnKind::Text),
    Column::new("credit_account", ColumnKind::Text),
];

/// The events with the accounts that each may have.
pub fn events(invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let is_chinese = invocation.lang == Lang::Zh;
    invocation.report(Report::new("ledger_events", COLUMNS, |sink| {
        session.policy().chart().events(session.today()).try_for_each(|(event, template)| {
            let meaning = if is_chinese { &event.chinese } else { &event.english };
            sink.row(&[
                Cell::Text(&event.event),
                Cell::Text(&event.entry),
                Cell::Text(&event.case),
                Cell::Text(meaning),
                Cell::Text(&template.debit.join(" ")),
                Cell::Text(&template.credit.join(" ")),
            ])
        })
    }))?;
    Ok(Exit::Done)
}
