//! `shebao levy refund` and `refund list`: money that goes back to who paid it.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::lists::payer;
use crate::cli::day;
use crate::commands::batch_import::{ImportArgs, import};
use crate::documents::{Document, RefundApplication, RefundLine, capitals, render};
use crate::i18n::Lang;
use crate::invocation::Invocation;
use crate::model::{ColumnKind, Money, masked};
use crate::operations::payment_notices::office_facts;
use crate::operations::reading;
use crate::operations::refund_payments::RefundEntry;
use crate::refusal::Exit;
use crate::reports::refunds::{RefundQuery, TaxRefund, of_tax_office, refunds};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct RefundArgs {
    /// The employer that paid: credit code or employer number
    #[arg(long)]
    employer: Option<String>,
    /// The person who paid for himself: identity number or person number
    #[arg(long)]
    id_number: Option<String>,
    /// Only of this receipt [default: the oldest one first]
    #[arg(long)]
    reference: Option<String>,
    /// The amount in yuan [default: all that is held]
    #[arg(long)]
    amount: Option<String>,
    /// The reason, RF1 to RF7
    #[arg(long, required_unless_present = "from")]
    reason: Option<String>,
    /// The documents that show the facts
    #[arg(long)]
    evidence: Option<String>,
    #[command(flatten)]
    import: ImportArgs,
    /// Approve at once, as a solo office may
    #[arg(long)]
    approve: bool,
    #[command(subcommand)]
    command: Option<RefundCommand>,
}

#[derive(Debug, Subcommand)]
enum RefundCommand {
    /// List approved refunds, and by when each is paid out
    ///
    /// Example: shebao levy refund list --refunded-by tax
    List(ListArgs),
    /// Write the application to the tax office for the refunds that it pays out
    ///
    /// Example: shebao levy refund application --on 2026-08-13 -o refunds.html
    Application(ApplicationArgs),
}

#[derive(Debug, Args)]
struct ApplicationArgs {
    /// The refunds, by their numbers in the list [default: those approved on the day]
    refunds: Vec<i64>,
    /// The day of approval [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<NaiveDate>,
    /// The language of the page
    #[arg(long, value_enum, default_value = "zh")]
    page_lang: Lang,
}

#[derive(Debug, Args)]
struct ListArgs {
    /// Only this employer
    #[arg(long)]
    employer: Option<String>,
    /// Only this person, who pays for himself
    #[arg(long)]
    person: Option<String>,
    /// Only what is paid out by: agency or tax
    #[arg(long, value_name = "WHO")]
    refunded_by: Option<String>,
}

pub fn run(args: RefundArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    match args.command {
        Some(RefundCommand::List(args)) => return list(&args, invocation),
        Some(RefundCommand::Application(args)) => return application(&args, invocation),
        None => {}
    }
    let cells = vec![args.employer, args.id_number, args.reference, args.amount, args.reason, args.evidence];
    import::<RefundEntry>(invocation, &args.import, args.approve, cells)
}

fn list(args: &ListArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    if let Some(by) = &args.refunded_by {
        reading::choice::<RefundedBy>(by, &["agency", "tax"])?;
    }
    let payer = payer(&session, args.employer.as_deref(), args.person.as_deref())?;
    invocation.report(refunds(&session, RefundQuery { payer, refunded_by: args.refunded_by.clone() }))?;
    Ok(Exit::Done)
}

fn application(args: &ApplicationArgs, invocation: &Invocation) -> anyhow::Result<Exit> {
    let session = invocation.session()?;
    let refunds = of_tax_office(&session, &args.refunds, args.on.unwrap_or_else(|| session.today()))?;
    let total: Money = refunds.iter().map(|one| one.refund.amount).sum();
    let first = refunds.first().map_or(0, |one| one.number);
    let is_whole = invocation.style.reveal;
    let facts = RefundApplication {
        number: format!("{}-T{first:06}", session.office().region),
        office: office_facts(session.office()),
        region: session.office().region.to_string(),
        lines: refunds.iter().map(|one| line(one, is_whole)).collect(),
        total: total.to_string(),
        total_in_capitals: capitals(total),
        issued_on: session.today().to_string(),
    };
    invocation.document(&render(Document::RefundApplication, args.page_lang, &facts)?)?;
    Ok(Exit::Done)
}

fn line(one: &TaxRefund, is_whole: bool) -> RefundLine {
    let account = &one.bank_account;
    RefundLine {
        refund: one.number,
        payer_name: one.names.name.clone(),
        payer_number: one.names.person.map_or_else(|| one.names.credit_code.clone(), |person| person.to_string()),
        bank: one.bank.clone(),
        bank_account: if is_whole { account.clone() } else { masked(ColumnKind::Account, account) },
        reference: one.reference.clone(),
        paid_on: one.paid_on.to_string(),
        amount: one.refund.amount.to_string(),
        reason: one.refund.reason.clone(),
        evidence: one.refund.evidence.clone(),
        approved_on: one.refund.refunded_on.to_string(),
        due_on: one.due_on.map(|day| day.to_string()).unwrap_or_default(),
    }
}

/// Who pays a refund out.
#[derive(strum::EnumString)]
#[strum(serialize_all = "snake_case")]
enum RefundedBy {
    Agency,
    Tax,
}
