//! `calc annuity-divisor`: the months by which an individual account is divided.

use chrono::NaiveDate;
use clap::Args;
use rust_decimal::Decimal;
use strum::VariantNames;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{AnnuityMethod, Month, RegionCode};
use crate::policy::{AnnuityTerms, Policy};
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::annuity::divisor;

/// The age.
#[derive(Debug, Default, Args)]
pub struct AnnuityDivisorArgs {
    /// Age in years and months, such as 61y3m
    #[arg(long, value_name = "AGE")]
    age: Option<String>,
    /// monthly (from 2025) or `whole_year` (until 2024) [default: that of the business date]
    #[arg(long, value_name = "METHOD")]
    method: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for AnnuityDivisorArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "age" => self.age.as_deref(),
            "method" => self.method.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "annuity-divisor",
    inputs: &[required("age"), optional("method")],
    answers: &["divisor"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(vec![decided(cells, policy, today)?.value.to_string()])
}

fn explain(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy, today)?))
}

fn decided(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Result<Decision<Decimal>, Refusal> {
    let age = cells::age(cells, "age")?;
    let terms = policy.annuity(RegionCode::NATION, Month::of(today))?;
    let method = cells::choice(cells, "method", AnnuityMethod::VARIANTS, terms.method)?;
    Ok(divisor(age, &AnnuityTerms { method, ..terms }))
}
