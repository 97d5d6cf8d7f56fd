//! `calc retirement`: the statutory month of retirement, the window of choice, the months of contribution needed.

use chrono::NaiveDate;
use clap::Args;
use strum::VariantNames;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, required};
use crate::model::{RegionCode, RetirementCategory};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::retirement::{Retirement, retirement};

/// Whose retirement.
#[derive(Debug, Default, Args)]
pub struct RetirementArgs {
    /// male, female55, female50; in special work male_special, female_special
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    /// Month of birth
    #[arg(long, value_name = "MONTH")]
    birth_month: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for RetirementArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "category" => self.category.as_deref(),
            "birth_month" => self.birth_month.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "retirement",
    inputs: &[required("category"), required("birth_month")],
    answers: &[
        "delay_months",
        "retirement_age",
        "retirement_month",
        "earliest_month",
        "latest_month",
        "minimum_contribution_months",
    ],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let Retirement { delay_months, age, month, earliest, latest } = retired(cells, policy)?.value;
    let minimum = policy.minimum_contribution_months(RegionCode::NATION, month)?;
    Ok(vec![
        delay_months.to_string(),
        age.to_string(),
        month.to_string(),
        earliest.to_string(),
        latest.to_string(),
        minimum.to_string(),
    ])
}

fn explain(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    Ok(super::lines(retired(cells, policy)?))
}

fn retired(cells: Cells<'_>, policy: &Policy) -> Result<Decision<Retirement>, Refusal> {
    let category: RetirementCategory = cells::word(cells, "category", RetirementCategory::VARIANTS)?;
    let birth = cells::month(cells, "birth_month")?;
    if !(1900..=2100).contains(&birth.year()) {
        return Err(Refusal::MonthNotValid { value: birth.to_string() });
    }
    Ok(retirement(birth, &policy.retirement(RegionCode::NATION, category)?))
}
