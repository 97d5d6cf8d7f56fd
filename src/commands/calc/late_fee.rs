//! `calc late-fee`: the late fee of a principal over days, at the national rates.

use chrono::NaiveDate;
use clap::Args;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{InsuranceKind, RegionCode, parse_day};
use crate::policy::{LateFeeTerms, Policy};
use crate::refusal::Refusal;
use crate::rules::late_fee::{self, Span, late_fee};

/// The debt.
#[derive(Debug, Default, Args)]
pub struct LateFeeArgs {
    /// Amount in arrears
    #[arg(long, value_name = "YUAN")]
    principal: Option<String>,
    /// First day that counts; or a file with many cases, - for stdin
    #[arg(long, value_name = "DATE|FILE")]
    from: Option<String>,
    /// Last day that counts
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// Whether the fee may exceed the principal: none or principal
    #[arg(long, value_name = "CAP")]
    cap: Option<String>,
}

impl Options for LateFeeArgs {
    /// What `--from` names where it is not the first day: every other option belongs to a single case.
    fn file(&self) -> Option<&str> {
        let is_single = self.principal.is_some() || self.to.is_some() || self.cap.is_some();
        self.from.as_deref().filter(|from| !is_single && parse_day(from).is_err())
    }

    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "principal" => self.principal.as_deref(),
            "from" => self.from.as_deref(),
            "to" => self.to.as_deref(),
            "cap" => self.cap.as_deref(),
            _ => None,
        }
    }
}

pub(super) const QUESTION: Question = Question {
    name: "late-fee",
    inputs: &[required("principal"), required("from"), required("to"), optional("cap")],
    answers: &["days", "late_fee"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let (span, terms) = debt(cells, policy)?;
    let fee = late_fee(&[span], &terms);
    Ok(vec![fee.days.to_string(), fee.fee.to_string()])
}

fn explain(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let (span, terms) = debt(cells, policy)?;
    Ok(super::lines(late_fee::explain(late_fee(&[span], &terms), &terms)))
}

fn debt(cells: Cells<'_>, policy: &Policy) -> Result<(Span, LateFeeTerms), Refusal> {
    let principal = cells::positive_money(cells, "principal")?;
    let (from, to) = (cells::day(cells, "from")?, cells::day(cells, "to")?);
    if to < from {
        return Err(Refusal::LastDayBeforeFirst { first: from, last: to });
    }
    let national = policy.late_fee(RegionCode::NATION, InsuranceKind::Pension, to);
    let cap = cells::choice(cells, "cap", &["none", "principal"], national.cap)?;
    Ok((Span { from, to, principal }, LateFeeTerms { cap, ..national }))
}
