//! `calc account-interest`: what one credit of an individual account has grown to by the end of a year.

use chrono::NaiveDate;
use clap::Args;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, required};
use crate::model::Month;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::account_interest::{Credited, one_credit};

/// The credit.
#[derive(Debug, Default, Args)]
pub struct AccountInterestArgs {
    /// The month of the credit
    #[arg(long, value_name = "MONTH")]
    month_paid: Option<String>,
    /// The amount in yuan
    #[arg(long, value_name = "YUAN")]
    amount: Option<String>,
    /// The year at whose end the interest is asked for
    #[arg(long, value_name = "YEAR")]
    to_year: Option<String>,
    /// A file with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for AccountInterestArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "month_paid" => self.month_paid.as_deref(),
            "amount" => self.amount.as_deref(),
            "to_year" => self.to_year.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "account-interest",
    inputs: &[required("month_paid"), required("amount"), required("to_year")],
    answers: &["interest", "balance"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let Credited { interest, balance } = credited(cells, policy)?.value;
    Ok(vec![interest.to_string(), balance.to_string()])
}

fn explain(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    Ok(super::lines(credited(cells, policy)?))
}

fn credited(cells: Cells<'_>, policy: &Policy) -> Result<Decision<Credited>, Refusal> {
    let month = cells::month(cells, "month_paid")?;
    let amount = cells::positive_money(cells, "amount")?;
    let text = cells::text(cells, "to_year")?;
    let value = || text.to_owned();
    let year = text.parse().ok().filter(|year| (1900..=2999).contains(year));
    let year: i32 = year.ok_or_else(|| Refusal::NumberNotValid { value: value() })?;
    match Month::new(year, 12) {
        Some(end) if end < month => Err(Refusal::EndBeforeStart { start: month, end }),
        _ => one_credit(month, amount, year, |year| policy.crediting_rate(year)),
    }
}
