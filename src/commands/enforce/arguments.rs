//! The options of `shebao enforce`, a set a subcommand.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use crate::cli::day;

#[derive(Debug, Args)]
pub(super) struct OpenArgs {
    /// The employer: credit code or employer number
    pub employer: String,
    /// The day on which the arrears were found [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
    /// unpaid, not_declared or concealed
    #[arg(long, default_value = "unpaid")]
    pub cause: String,
    /// The documents that show the facts
    #[arg(long)]
    pub evidence: Option<String>,
    /// Only this kind
    #[arg(long)]
    pub kind: Option<String>,
    /// From this month on
    #[arg(long, value_name = "MONTH")]
    pub from_month: Option<String>,
    /// Up to this month
    #[arg(long, value_name = "MONTH")]
    pub to_month: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct IssueArgs {
    /// The number of the case
    pub enforcement: i64,
    /// The folder for the document [default: notices/DATE]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    /// The number of the case
    pub enforcement: i64,
    /// The day on which it was received, left or made public
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: NaiveDate,
    /// direct, left, mail, electronic or notice
    #[arg(long)]
    pub method: String,
    /// Who received it
    #[arg(long)]
    pub receiver: Option<String>,
    /// The receiver would not take it: it was left before a witness
    #[arg(long)]
    pub refused: bool,
    /// Witnesses, the number of the letter, where the notice was published
    #[arg(long)]
    pub note: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct BankArgs {
    /// The number of the case
    pub enforcement: i64,
    /// The bank
    #[arg(long)]
    pub bank: String,
    /// The account
    #[arg(long)]
    pub account: String,
    /// The name of the account [default: the employer's]
    #[arg(long)]
    pub account_name: Option<String>,
    /// The balance in yuan
    #[arg(long)]
    pub balance: String,
    /// The day of the inquiry [default: the business date]
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<NaiveDate>,
}

#[derive(Debug, Args)]
pub(super) struct DecideArgs {
    /// The number of the case
    pub enforcement: i64,
    /// The day of the decision
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: NaiveDate,
    /// The number of the decision
    #[arg(long)]
    pub document: String,
    /// What is transferred, in yuan
    #[arg(long, required_unless_present = "declined")]
    pub amount: Option<String>,
    /// The transfer was declined
    #[arg(long, conflicts_with = "amount")]
    pub declined: bool,
}

#[derive(Debug, Args)]
pub(super) struct CourtArgs {
    /// The number of the case
    pub enforcement: i64,
    /// The court
    #[arg(long)]
    pub court: Option<String>,
    /// What the employer stated
    #[arg(long)]
    pub statement: Option<String>,
    /// What may be seized
    #[arg(long)]
    pub assets: Option<String>,
    /// The head who signs
    #[arg(long)]
    pub signed_by: Option<String>,
    /// The folder for the document [default: notices/DATE]
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct CloseArgs {
    /// The number of the case
    pub enforcement: i64,
    /// paid, withdrawn, agreement or bankruptcy
    #[arg(long)]
    pub reason: String,
    /// More about it
    #[arg(long)]
    pub note: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    /// Only this employer's
    #[arg(long)]
    pub employer: Option<String>,
    /// Only this state
    #[arg(long)]
    pub state: Option<String>,
    /// Only those whose next step is overdue
    #[arg(long)]
    pub overdue: bool,
}
