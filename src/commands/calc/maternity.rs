//! `calc maternity`: days and allowance of a birth.

use chrono::NaiveDate;
use clap::Args;
use strum::VariantNames;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{BirthKind, RegionCode};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::maternity::{Birth, MaternityAllowance, allowance};

/// The birth.
#[derive(Debug, Default, Args)]
pub struct MaternityArgs {
    /// The employer's average monthly contribution wage of the year before
    #[arg(long, value_name = "YUAN")]
    average_wage: Option<String>,
    /// normal, difficult or miscarriage
    #[arg(long, value_name = "KIND")]
    birth_kind: Option<String>,
    /// Children born
    #[arg(long, value_name = "NUMBER")]
    children: Option<String>,
    /// Months of the pregnancy, at a miscarriage
    #[arg(long, value_name = "MONTHS")]
    miscarriage_months: Option<String>,
    /// Days that the region adds
    #[arg(long, value_name = "DAYS")]
    extra_days: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for MaternityArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "average_wage" => self.average_wage.as_deref(),
            "birth_kind" => self.birth_kind.as_deref(),
            "children" => self.children.as_deref(),
            "miscarriage_months" => self.miscarriage_months.as_deref(),
            "extra_days" => self.extra_days.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "maternity",
    inputs: &[
        required("average_wage"),
        required("birth_kind"),
        optional("children"),
        optional("miscarriage_months"),
        optional("extra_days"),
    ],
    answers: &["days", "allowance"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    let MaternityAllowance { days, allowance } = decided(cells, policy, today)?.value;
    Ok(vec![days.to_string(), allowance.to_string()])
}

fn explain(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy, today)?))
}

fn decided(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Result<Decision<MaternityAllowance>, Refusal> {
    let wage = cells::positive_money(cells, "average_wage")?.yuan();
    let kind = cells::word(cells, "birth_kind", BirthKind::VARIANTS)?;
    let is_miscarriage = kind == BirthKind::Miscarriage;
    let needed = if is_miscarriage { "miscarriage_months" } else { "children" };
    if cells(needed).is_none() {
        return Err(Refusal::CalcInputMissing { option: format!("--{}", needed.replace('_', "-")) });
    }
    let optional = |name: &str| cells(name).map_or(Ok(0), |_| cells::months(cells, name));
    let children = optional("children")?;
    match children {
        0 if !is_miscarriage => return Err(Refusal::BirthWithoutChild { value: children.to_string() }),
        0..=12 => {}
        _ => return Err(Refusal::NumberNotValid { value: children.to_string() }),
    }
    let miscarriage_months = optional("miscarriage_months")?;
    if miscarriage_months > 0 && !is_miscarriage {
        return Err(Refusal::BirthIsNoMiscarriage { months: miscarriage_months.to_string() });
    }
    let extra_days = optional("extra_days")?;
    let terms = policy.maternity(RegionCode::NATION, today)?;
    Ok(allowance(wage, &Birth { kind, children, miscarriage_months, extra_days }, &terms))
}
