//! `calc contribution`: base and shares of one person, kind and month.

use chrono::NaiveDate;
use clap::Args;

use super::cells::{self, Cells};
use super::{Answer, Options, Question, optional, required};
use crate::model::{Category, Money, Month, Rate, RegionCode};
use crate::policy::{Policy, Terms};
use crate::refusal::Refusal;
use crate::rules::contribution::{Scale, injury_rate};

/// The person, kind and month.
#[derive(Debug, Default, Args)]
pub struct ContributionArgs {
    /// Region code of six digits
    #[arg(long, value_name = "CODE")]
    region: Option<String>,
    /// Contribution month
    #[arg(long, value_name = "MONTH")]
    month: Option<String>,
    /// Kind of insurance
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Monthly earnings in yuan
    #[arg(long, value_name = "YUAN")]
    earnings: Option<String>,
    /// employee, rural_contract or flexible [default: employee]
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    /// Risk class of the employer, 1 to 8, for injury insurance
    #[arg(long, value_name = "CLASS")]
    risk_class: Option<String>,
    /// Experience factor of the employer in per cent, for injury insurance [default: 100]
    #[arg(long, value_name = "PERCENT")]
    rate_factor: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for ContributionArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "region" => self.region.as_deref(),
            "month" => self.month.as_deref(),
            "kind" => self.kind.as_deref(),
            "earnings" => self.earnings.as_deref(),
            "category" => self.category.as_deref(),
            "risk_class" => self.risk_class.as_deref(),
            "rate_factor" => self.rate_factor.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}

pub(super) const QUESTION: Question = Question {
    name: "contribution",
    inputs: &[
        required("region"),
        required("month"),
        required("kind"),
        required("earnings"),
        optional("category"),
        optional("risk_class"),
        optional("rate_factor"),
    ],
    answers: &["base", "employer_share", "person_share"],
    answer,
    explain: Some(explain),
};

/// What the cells ask, resolved.
struct Case {
    terms: Terms,
    scale: Scale,
    earnings: Money,
    injury_rate: Option<Rate>,
}

fn answer(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let Case { scale, earnings, injury_rate, .. } = case(cells, policy)?;
    let share = scale.share(earnings, injury_rate);
    let person = share.person + share.fixed;
    Ok(vec![share.base.to_string(), share.employer.to_string(), person.to_string()])
}

fn explain(cells: Cells<'_>, policy: &Policy, _today: NaiveDate) -> Answer {
    let Case { terms, scale, earnings, injury_rate } = case(cells, policy)?;
    Ok(super::lines(scale.explain(&terms, earnings, injury_rate)))
}

fn case(cells: Cells<'_>, policy: &Policy) -> Result<Case, Refusal> {
    let region = cells::region(cells, "region")?;
    let month = cells::month(cells, "month")?;
    let kind = cells::kind(cells, "kind")?;
    let earnings = cells::positive_money(cells, "earnings")?;
    let categories = Category::ALL.map(Category::code);
    let category = cells::choice(cells, "category", &categories, Category::Employee)?;
    if !policy.knows_region(region) {
        return Err(Refusal::RegionUnknown { region });
    }
    let terms = policy.terms(region, kind, category, month)?;
    let scale = Scale::new(&terms, policy.rounding(region, kind, month))?;
    let injury_rate = if scale.needs_injury_rate() { Some(rate_of_employer(cells, policy, &terms)?) } else { None };
    Ok(Case { terms, scale, earnings, injury_rate })
}

fn rate_of_employer(cells: Cells<'_>, policy: &Policy, terms: &Terms) -> Result<Rate, Refusal> {
    let Some(text) = cells("risk_class") else {
        return Err(Refusal::CalcInputMissing { option: "--risk-class".to_owned() });
    };
    let class = text.parse().ok().filter(|class| (1..=8).contains(class));
    let class: u8 = class.ok_or_else(|| Refusal::ChoiceUnknown {
        value: text.to_owned(),
        choices: "1, 2, 3, 4, 5, 6, 7, 8".to_owned(),
    })?;
    let factor = match cells("rate_factor") {
        Some(text) => allowed_factor(policy, (terms.region, terms.month), class, text)?,
        None => Rate::ONE,
    };
    injury_rate(terms, class, factor)
}

/// A factor that the class may have.
fn allowed_factor(
    policy: &Policy,
    (region, month): (RegionCode, Month),
    class: u8,
    text: &str,
) -> Result<Rate, Refusal> {
    let factor = cells::factor(text)?;
    let steps = policy.rate_factors(region, class, month);
    if steps.iter().any(|step| step.ratio() == factor.ratio()) {
        return Ok(factor);
    }
    let percent = |step: &Rate| (step.ratio() * rust_decimal::Decimal::ONE_HUNDRED).normalize().to_string();
    let choices: Vec<String> = steps.iter().map(percent).collect();
    Err(Refusal::ChoiceUnknown { value: text.to_owned(), choices: choices.join(", ") })
}
