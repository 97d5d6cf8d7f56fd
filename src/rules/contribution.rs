//! What a base yields: the base within its bounds, the employer's and the person's share of a kind (社会保险法 第十二、二十三、
//! 三十五、四十四条). Shares are rounded for each person and kind; injury insurance multiplies class rate and factor first
//! (工伤保险条例 第八条).

use super::Decision;
use crate::model::{InsuranceKind, Money, Rate, Rounding};
use crate::policy::{Roundings, Terms, cited};
use crate::refusal::Refusal;

/// The scale of one region, kind, category and month, made once for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    floor: Money,
    ceiling: Money,
    base_rounding: Option<Rounding>,
    amount_rounding: Rounding,
    /// None where it depends on the employer's risk class.
    employer_rate: Option<Rate>,
    person_rate: Rate,
    fixed: Money,
}

/// What one person owes for one kind and month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub base: Money,
    pub employer: Money,
    /// Without the fixed sum.
    pub person: Money,
    /// The fixed sum; beside medical it is mutual aid (大额医疗互助).
    pub fixed: Money,
}

impl Scale {
    /// Refuses where the rates or the fixed sum are published, but not as a number.
    pub fn new(terms: &Terms, roundings: Roundings) -> Result<Self, Refusal> {
        Ok(Self {
            floor: terms.floor.unwrap_or(Money::ZERO),
            ceiling: terms.ceiling.unwrap_or(Money::from_fen(i64::MAX)),
            base_rounding: roundings.base,
            amount_rounding: roundings.amount,
            employer_rate: terms.flat_rate()?,
            person_rate: terms.person_rate,
            fixed: terms.fixed_sum()?,
        })
    }

    /// Whether a share needs the employer's injury rate.
    pub const fn needs_injury_rate(&self) -> bool {
        self.employer_rate.is_none()
    }

    /// The base that earnings give: rounded by the region's rule, then held within floor and ceiling.
    pub fn base(&self, earnings: Money) -> Money {
        let rounded = self.base_rounding.map_or(earnings, |rounding| Rate::ONE.of(earnings, rounding));
        rounded.max(self.floor).min(self.ceiling)
    }

    /// The shares of one person. `injury_rate` counts only where the scale needs it.
    pub fn share(&self, earnings: Money, injury_rate: Option<Rate>) -> Share {
        let base = self.base(earnings);
        let employer_rate = self.employer_rate.or(injury_rate);
        let employer_rate = employer_rate.expect("whoever assesses injury insurance has the employer's rate first");
        Share {
            base,
            employer: employer_rate.of(base, self.amount_rounding),
            person: self.person_rate.of(base, self.amount_rounding),
            fixed: self.fixed,
        }
    }

    /// The shares of one person with their working.
    pub fn explain(&self, terms: &Terms, earnings: Money, injury_rate: Option<Rate>) -> Decision<Share> {
        let value = self.share(earnings, injury_rate);
        let bound = |bound: Option<Money>| bound.map_or_else(|| "-".to_owned(), |bound| bound.to_string());
        let (floor, ceiling) = (bound(terms.floor), bound(terms.ceiling));
        let rate = self.employer_rate.or(injury_rate).unwrap_or(Rate::ZERO);
        let mut workings = vec![
            format!("{earnings} [{floor}, {ceiling}] = {}", value.base),
            format!("{} × {rate} = {}", value.base, value.employer),
            format!("{} × {} = {}", value.base, self.person_rate, value.person),
        ];
        if !value.fixed.is_zero() {
            workings.push(format!("{} + {} = {}", value.person, value.fixed, value.person + value.fixed));
        }
        let source = format!("{} {}..{} {}", terms.found_in, terms.from, terms.to, terms.tag);
        let article = article(terms.kind).map(cited);
        Decision { value, workings, sources: [source].into_iter().chain(article).collect() }
    }
}

/// The article of the Social Insurance Law by which a kind is paid for.
const fn article(kind: InsuranceKind) -> Option<&'static str> {
    match kind {
        InsuranceKind::Pension => Some("sil 第十二条"),
        InsuranceKind::ResidentPension => Some("sil 第二十条"),
        InsuranceKind::Medical => Some("sil 第二十三条"),
        InsuranceKind::ResidentMedical => Some("sil 第二十五条"),
        InsuranceKind::Injury => Some("sil 第三十五条"),
        InsuranceKind::Unemployment => Some("sil 第四十四条"),
        InsuranceKind::Maternity => Some("sil 第五十三条"),
        _ => None,
    }
}

impl Share {
    /// All that is owed.
    pub fn total(&self) -> Money {
        self.employer + self.person + self.fixed
    }
}

/// The employer's rate of injury insurance: class rate times experience factor (费率浮动), exact.
pub fn injury_rate(terms: &Terms, risk_class: u8, factor: Rate) -> Result<Rate, Refusal> {
    let rates = terms.class_rates()?;
    let rate = usize::from(risk_class).checked_sub(1).and_then(|place| rates.get(place));
    let product = rate.and_then(|rate| rate.times(factor));
    product.ok_or_else(|| Refusal::ChoiceUnknown {
        value: risk_class.to_string(),
        choices: "1, 2, 3, 4, 5, 6, 7, 8".to_owned(),
    })
}
