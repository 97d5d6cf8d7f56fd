//! `calc injury`: what a disablement by a work injury gives.

use chrono::NaiveDate;
use clap::Args;
use strum::VariantNames;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{CareLevel, Money, RegionCode};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::injury::{Injured, InjuryBenefits, benefits};

/// Whose injury.
#[derive(Debug, Default, Args)]
pub struct InjuryArgs {
    /// Grade of disablement, 1 to 10
    #[arg(long, value_name = "GRADE")]
    grade: Option<String>,
    /// Own average monthly wage of the twelve months before
    #[arg(long, value_name = "YUAN")]
    wage: Option<String>,
    /// The region's average monthly wage of the year before
    #[arg(long, value_name = "YUAN")]
    average_wage: Option<String>,
    /// Care needed: full, most or part
    #[arg(long, value_name = "LEVEL")]
    care_level: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for InjuryArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "grade" => self.grade.as_deref(),
            "wage" => self.wage.as_deref(),
            "average_wage" => self.average_wage.as_deref(),
            "care_level" => self.care_level.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "injury",
    inputs: &[required("grade"), required("wage"), required("average_wage"), optional("care_level")],
    answers: &["lump_sum", "disablement_pension", "care_allowance"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    let InjuryBenefits { lump_sum, pension, care } = decided(cells, policy, today)?.value;
    let text = |amount: Option<Money>| amount.map(|amount| amount.to_string()).unwrap_or_default();
    Ok(vec![lump_sum.to_string(), text(pension), text(care)])
}

fn explain(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy, today)?))
}

fn decided(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Result<Decision<InjuryBenefits>, Refusal> {
    let grade = cells::number(cells, "grade")?;
    if !(1..=10).contains(&grade) {
        let choices = (1..=10).map(|grade| grade.to_string()).collect::<Vec<_>>().join(", ");
        return Err(Refusal::ChoiceUnknown { value: grade.to_string(), choices });
    }
    let wage = cells::positive_money(cells, "wage")?.yuan();
    let average_wage = cells::positive_money(cells, "average_wage")?.yuan();
    let level = cells("care_level").map(|_| cells::word::<CareLevel>(cells, "care_level", CareLevel::VARIANTS));
    let injured = Injured { grade, wage, average_wage, care: level.transpose()? };
    Ok(benefits(&injured, &policy.injury(RegionCode::NATION, today)?))
}
