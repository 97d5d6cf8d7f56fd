//! `calc death`: funeral grant and survivors' grant.

use chrono::NaiveDate;
use clap::Args;
use strum::VariantNames;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{DeceasedKind, RegionCode};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::death::{DeathBenefits, Deceased, grants};

/// Who died.
#[derive(Debug, Default, Args)]
pub struct DeathArgs {
    /// pensioner or insured
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Months of contribution, deemed ones included
    #[arg(long, value_name = "MONTHS")]
    months_paid: Option<String>,
    /// Months in which a pension was drawn
    #[arg(long, value_name = "MONTHS")]
    months_drawn: Option<String>,
    /// Disposable income a head and month
    #[arg(long, value_name = "YUAN")]
    income_month: Option<String>,
    /// What the deceased himself paid in: below 60 months of contribution the grants together are no more
    #[arg(long, value_name = "YUAN")]
    own_contributions: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for DeathArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "kind" => self.kind.as_deref(),
            "months_paid" => self.months_paid.as_deref(),
            "months_drawn" => self.months_drawn.as_deref(),
            "income_month" => self.income_month.as_deref(),
            "own_contributions" => self.own_contributions.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "death",
    inputs: &[
        required("kind"),
        required("months_paid"),
        optional("months_drawn"),
        required("income_month"),
        optional("own_contributions"),
    ],
    answers: &["funeral_grant", "survivor_grant", "total"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    let DeathBenefits { funeral, survivor, total, .. } = decided(cells, policy, today)?.value;
    Ok([funeral, survivor, total].map(|grant| grant.to_string()).to_vec())
}

fn explain(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy, today)?))
}

/// Below how many months of contribution the grants are bounded by what the deceased paid in, where that was not given.
pub(super) fn unbounded_below(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Option<u32> {
    let kind: DeceasedKind = cells::word(cells, "kind", DeceasedKind::VARIANTS).ok()?;
    let months_paid = cells::months(cells, "months_paid").ok()?;
    let below = policy.death(RegionCode::NATION, today).ok()?.capped_below_months;
    let is_bounded = kind == DeceasedKind::Insured && months_paid < below;
    (is_bounded && cells("own_contributions").is_none()).then_some(below)
}

fn decided(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Result<Decision<DeathBenefits>, Refusal> {
    let kind = cells::word(cells, "kind", DeceasedKind::VARIANTS)?;
    let months_paid = cells::months(cells, "months_paid")?;
    let months_drawn = match (kind, cells("months_drawn")) {
        (DeceasedKind::Pensioner, None) => {
            return Err(Refusal::CalcInputMissing { option: "--months-drawn".to_owned() });
        }
        (DeceasedKind::Pensioner, Some(_)) => cells::months(cells, "months_drawn")?,
        (DeceasedKind::Insured, _) => 0,
    };
    let income = cells::positive_decimal(cells, "income_month")?;
    let own_contributions = cells("own_contributions").map(|_| cells::money(cells, "own_contributions")).transpose()?;
    let deceased = Deceased { kind, months_paid, months_drawn, income, own_contributions };
    Ok(grants(&deceased, &policy.death(RegionCode::NATION, today)?))
}
