//! `calc rate-factor`: the step of experience rating that an employer's payout rate gives.

use chrono::NaiveDate;
use clap::Args;
use rust_decimal::Decimal;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{Money, Rate, RegionCode};
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::Decision;
use crate::rules::rate_factor::{Experience, payout_percent, rate_factor};

/// The employer over the period of assessment.
#[derive(Debug, Default, Args)]
pub struct RateFactorArgs {
    /// The risk class, 1 to 8
    #[arg(long, value_name = "CLASS")]
    risk_class: Option<String>,
    /// Whether there was a new injury: yes or no
    #[arg(long, value_name = "YES|NO")]
    new_injury: Option<String>,
    /// What the fund paid in per cent of what the employer paid in
    #[arg(long, value_name = "PERCENT")]
    payout_rate: Option<String>,
    /// What the fund paid, in yuan, in place of the payout rate
    #[arg(long, value_name = "YUAN")]
    benefits: Option<String>,
    /// What the employer paid in, in yuan
    #[arg(long, value_name = "YUAN")]
    premiums: Option<String>,
    /// How many months it was insured
    #[arg(long, value_name = "MONTHS")]
    insured_months: Option<String>,
    /// The region whose rule holds [default: the nation]
    #[arg(long, value_name = "CODE")]
    region: Option<String>,
    /// The day of the assessment [default: the business date]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// The employer, to be named in the answer
    #[arg(long)]
    employer: Option<String>,
    /// A file with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for RateFactorArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "risk_class" => self.risk_class.as_deref(),
            "new_injury" => self.new_injury.as_deref(),
            "payout_rate" => self.payout_rate.as_deref(),
            "benefits" => self.benefits.as_deref(),
            "premiums" => self.premiums.as_deref(),
            "insured_months" => self.insured_months.as_deref(),
            "region" => self.region.as_deref(),
            "on" => self.on.as_deref(),
            "employer" => self.employer.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "rate-factor",
    inputs: &[
        optional("employer"),
        required("risk_class"),
        optional("new_injury"),
        optional("payout_rate"),
        optional("benefits"),
        optional("premiums"),
        optional("insured_months"),
        optional("region"),
        optional("on"),
    ],
    answers: &["rate_factor"],
    answer,
    explain: Some(explain),
};

fn answer(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    let factor = decided(cells, policy, today)?.value;
    Ok(vec![(factor.ratio() * Decimal::ONE_HUNDRED).normalize().to_string()])
}

fn explain(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Answer {
    Ok(super::lines(decided(cells, policy, today)?))
}

fn decided(cells: Cells<'_>, policy: &Policy, today: NaiveDate) -> Result<Decision<Rate>, Refusal> {
    let class = cells::number(cells, "risk_class")?;
    let risk_class = u8::try_from(class).ok().filter(|class| (1..=8).contains(class));
    let unknown = || Refusal::ChoiceUnknown { value: class.to_string(), choices: "1, 2, 3, 4, 5, 6, 7, 8".to_owned() };
    let months = cells("insured_months").map(|_| cells::number(cells, "insured_months")).transpose()?;
    let region = cells("region").map_or(Ok(RegionCode::NATION), |_| cells::region(cells, "region"))?;
    let on = cells("on").map_or(Ok(today), |_| cells::day(cells, "on"))?;
    let experience = Experience {
        risk_class: risk_class.ok_or_else(unknown)?,
        has_new_injury: is_yes(cells, "new_injury")?,
        payout_percent: payout(cells)?,
        insured_months: months,
    };
    Ok(rate_factor(&policy.rate_factor_rule(region, on)?, &experience))
}

fn is_yes(cells: Cells<'_>, name: &str) -> Result<bool, Refusal> {
    match cells(name) {
        None | Some("no" | "false" | "\u{5426}") => Ok(false),
        Some("yes" | "true" | "\u{662f}") => Ok(true),
        Some(other) => Err(Refusal::ChoiceUnknown { value: other.to_owned(), choices: "yes, no".to_owned() }),
    }
}

/// The payout rate as it is given, or from the two sums.
fn payout(cells: Cells<'_>) -> Result<Decimal, Refusal> {
    if let Some(text) = cells("payout_rate") {
        let percent: Option<Decimal> = text.trim_end_matches(['%', '\u{ff05}']).parse().ok();
        let percent = percent.filter(|percent| !percent.is_sign_negative());
        return percent.ok_or_else(|| Refusal::RateNotValid { value: text.to_owned() });
    }
    let benefits = match cells("benefits").map(Money::parse) {
        Some(Ok(amount)) if amount.is_zero() => Money::ZERO,
        _ => cells::positive_money(cells, "benefits")?,
    };
    let premiums = cells::positive_money(cells, "premiums")?;
    payout_percent(benefits, premiums).ok_or(Refusal::RequiredValueMissing)
}
