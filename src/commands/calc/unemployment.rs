//! `calc unemployment`: the months of benefit and what a month comes to.

use chrono::NaiveDate;
use clap::Args;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::RegionCode;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::benefits::unemployment::{amount_of, months};

/// Whose benefit.
#[derive(Debug, Default, Args)]
pub struct UnemploymentArgs {
    /// Months of contribution since the last benefit
    #[arg(long, value_name = "MONTHS")]
    months_paid: Option<String>,
    /// Months left over from before
    #[arg(long, value_name = "MONTHS")]
    months_left: Option<String>,
    /// Region
    #[arg(long, value_name = "CODE")]
    region: Option<String>,
    /// Day of the amounts [default: the business date]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for UnemploymentArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "months_paid" => self.months_paid.as_deref(),
            "months_left" => self.months_left.as_deref(),
            "region" => self.region.as_deref(),
            "on" => self.on.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "unemployment",
    inputs: &[required("months_paid"), optional("months_left"), optional("region"), optional("on")],
    answers: &["months", "monthly_amount"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    let (months, amount) = decided(cells, policy, today)?.value;
    Ok(vec![months.to_string(), amount])
}

fn explain(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy, today)?))
}

/// The amount that a region has not got, or nobody has entered.
pub(super) fn missing(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Option<Refusal> {
    let on = cells("on").map_or(Ok(today), |_| cells::day(cells, "on")).ok()?;
    let region = cells::known_region(cells, "region", policy).ok()?;
    policy.unemployment_amounts(region, on).err()
}

fn decided(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Result<Decision<(u32, String)>, Refusal> {
    let paid = cells::months(cells, "months_paid")?;
    let left = cells("months_left").map_or(Ok(0), |_| cells::months(cells, "months_left"))?;
    let on = cells("on").map_or(Ok(today), |_| cells::day(cells, "on"))?;
    let region = cells("region").map(|_| cells::known_region(cells, "region", policy)).transpose()?;
    let mut decision = months(paid, left, &policy.unemployment(region.unwrap_or(RegionCode::NATION), on)?);
    let amounts = match region.map(|region| policy.unemployment_amounts(region, on)) {
        Some(Ok(amounts)) => amounts,
        // The months are known where the amounts are not.
        None | Some(Err(Refusal::PolicyMissingOn { .. })) => {
            let Decision { value, workings, sources } = decision;
            return Ok(Decision { value: (value, String::new()), workings, sources });
        }
        Some(Err(refusal)) => return Err(refusal),
    };
    let amount = amount_of(1, decision.value.max(1), &amounts);
    decision.workings.push(format!(
        "unemployment_benefit: 1..12: {} · 13..24: {} · +: {}",
        amounts.first, amounts.later, amounts.extended
    ));
    decision.sources.extend(amounts.sources);
    let value = (decision.value, amount.to_string());
    Ok(Decision { value, workings: decision.workings, sources: decision.sources })
}
