//! The options of `calc pension`.

use clap::Args;

use super::Options;

/// The figures of an award.
#[derive(Debug, Default, Args)]
pub struct PensionArgs {
    /// Month of retirement
    #[arg(long, value_name = "MONTH")]
    retirement_month: Option<String>,
    /// Age at retirement, such as 60y4m
    #[arg(long, value_name = "AGE")]
    age: Option<String>,
    /// Reference wage (B); the region's where it is not given
    #[arg(long, value_name = "YUAN")]
    reference_wage: Option<String>,
    /// Average contribution index (Z)
    #[arg(long, value_name = "NUMBER")]
    index: Option<String>,
    /// Months paid
    #[arg(long, value_name = "MONTHS")]
    months_paid: Option<String>,
    /// Months deemed paid
    #[arg(long, value_name = "MONTHS")]
    months_deemed: Option<String>,
    /// Balance of the individual account
    #[arg(long, value_name = "YUAN")]
    account: Option<String>,
    /// Annuity divisor; by age where it is not given
    #[arg(long, value_name = "NUMBER")]
    divisor: Option<String>,
    /// How months become years: exact, 2dp, 4dp, up1, up2
    #[arg(long, value_name = "MODE")]
    years_mode: Option<String>,
    /// Years of contribution as a form prints them, in place of those of the months
    #[arg(long, value_name = "NUMBER")]
    contribution_years: Option<String>,
    /// Rate of the transitional pension, 1.3% or 0.013
    #[arg(long, value_name = "RATE")]
    transition_rate: Option<String>,
    /// Months that the transitional pension counts [default: the deemed ones]; where deemed years are a part of their own, those paid before the accounts
    #[arg(long, value_name = "MONTHS")]
    transition_months: Option<String>,
    /// Index of the transitional pension [default: the average index, where the region has no other]
    #[arg(long, value_name = "NUMBER")]
    transition_index: Option<String>,
    /// Base of the transitional pension: wage, avg, floor1
    #[arg(long, value_name = "FORM")]
    transition_form: Option<String>,
    /// Region whose rules fill what is not given
    #[arg(long, value_name = "CODE")]
    region: Option<String>,
    /// Reference wage of the city, where the region takes two
    #[arg(long, value_name = "YUAN")]
    city_reference_wage: Option<String>,
    /// Parent of an only child: true or false
    #[arg(long, value_name = "BOOL")]
    only_child: Option<String>,
    /// File with many cases, - for stdin
    #[arg(long, value_name = "FILE")]
    from: Option<String>,
}

impl Options for PensionArgs {
    fn cell(&self, name: &str) -> Option<&str> {
        match name {
            "retirement_month" => self.retirement_month.as_deref(),
            "age" => self.age.as_deref(),
            "reference_wage" => self.reference_wage.as_deref(),
            "index" => self.index.as_deref(),
            "months_paid" => self.months_paid.as_deref(),
            "months_deemed" => self.months_deemed.as_deref(),
            "account" => self.account.as_deref(),
            "divisor" => self.divisor.as_deref(),
            "years_mode" => self.years_mode.as_deref(),
            "contribution_years" => self.contribution_years.as_deref(),
            "transition_rate" => self.transition_rate.as_deref(),
            "transition_months" => self.transition_months.as_deref(),
            "transition_index" => self.transition_index.as_deref(),
            "transition_form" => self.transition_form.as_deref(),
            "region" => self.region.as_deref(),
            "city_reference_wage" => self.city_reference_wage.as_deref(),
            "only_child" => self.only_child.as_deref(),
            _ => None,
        }
    }

    fn file(&self) -> Option<&str> {
        self.from.as_deref()
    }
}
