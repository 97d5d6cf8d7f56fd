//! Experience rating of injury insurance (浮动费率, 人社部发〔2015〕71号): the step that the payout rate of an employer gives. It is a
//! proposal: the factor holds once it is registered for the employer.

use rust_decimal::Decimal;

use super::Decision;
use crate::model::{Money, Rate};
use crate::policy::FactorRule;

/// What is known of an employer over the period of assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Experience {
    pub risk_class: u8,
    pub has_new_injury: bool,
    /// 支缴率: what the fund paid for the employer as a part of what it paid in, in per cent.
    pub payout_percent: Decimal,
    pub insured_months: Option<u32>,
}

/// What the fund paid as a part of what came in, in per cent; none where nothing came in.
pub fn payout_percent(benefits: Money, premiums: Money) -> Option<Decimal> {
    (benefits.yuan() * Decimal::ONE_HUNDRED).checked_div(premiums.yuan())
}

/// The factor that a rule gives, with the reason.
pub fn rate_factor(rule: &FactorRule, experience: &Experience) -> Decision<Rate> {
    let Experience { risk_class, has_new_injury, payout_percent, insured_months } = *experience;
    let decided = |value: Rate, working: String| Decision { value, workings: vec![working], sources: Vec::new() };
    if risk_class <= rule.still_up_to {
        return decided(Rate::ONE, format!("{risk_class} ≤ {}", rule.still_up_to));
    }
    if let Some(months) = insured_months.filter(|months| *months < rule.new_below_months) {
        return decided(Rate::ONE, format!("{months} < {}", rule.new_below_months));
    }
    let bands = if has_new_injury { &rule.injury } else { &rule.quiet };
    let is_within = |bound: Decimal| payout_percent < bound || (bands.includes_bound && payout_percent == bound);
    let sign = if bands.includes_bound { "≤" } else { "<" };
    match bands.bounds.iter().find(|(bound, _)| is_within(*bound)) {
        Some((bound, factor)) => decided(*factor, format!("{payout_percent} {sign} {bound}")),
        None => decided(bands.above, payout_percent.to_string()),
    }
}
