//! Death of an insured person or a pensioner, not at work (遗属待遇): 人社部发〔2021〕18号. Only one of the funeral grants of pension, injury and
//! unemployment insurance can be had (社会保险法 第四十九条): [`super::choice::best`].

use rust_decimal::Decimal;

use crate::model::{DeceasedKind, Money, Rounding};
use crate::policy::{DeathTerms, PartYear, UnemploymentDeathTerms};
use crate::rules::Decision;

/// Who died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deceased {
    pub kind: DeceasedKind,
    /// With deemed months.
    pub months_paid: u32,
    /// Months in which a pension was drawn.
    pub months_drawn: u32,
    /// The disposable income a head and month.
    pub income: Decimal,
    /// What he himself paid in, where it is known: it bounds the grants of short contributors.
    pub own_contributions: Option<Money>,
}

/// What is due to the family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeathBenefits {
    pub funeral: Money,
    pub survivor: Money,
    pub total: Money,
    /// The grants of unemployment insurance, taken because they are the better ones.
    pub is_of_unemployment: bool,
}

/// Funeral grant and survivors' grant.
pub fn grants(deceased: &Deceased, terms: &DeathTerms) -> Decision<DeathBenefits> {
    let round = |yuan| Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    let income = deceased.income;
    let funeral = round(income * terms.funeral_months);
    let years = match terms.part_year {
        PartYear::Floor => deceased.months_paid / 12,
        PartYear::Ceiling => deceased.months_paid.div_ceil(12),
    };
    let by_years = terms.survivor_months.at(years).unwrap_or(0);
    let mut workings = vec![format!("funeral_grant: {income} × {} = {funeral}", terms.funeral_months)];
    let months = match deceased.kind {
        DeceasedKind::Insured => {
            workings.push(format!("months_granted: {years}y → {by_years}"));
            by_years
        }
        DeceasedKind::Pensioner => {
            let drawn = deceased.months_drawn / 12;
            let months = by_years.saturating_sub(drawn).max(terms.retired_least_months);
            workings.push(format!(
                "months_granted: {years}y → max({by_years} − {drawn}, {}) = {months}",
                terms.retired_least_months
            ));
            months
        }
    };
    let survivor = round(income * Decimal::from(months));
    workings.push(format!("survivor_grant: {income} × {months} = {survivor}"));
    let value = capped(
        deceased,
        DeathBenefits { funeral, survivor, total: funeral + survivor, is_of_unemployment: false },
        terms,
        &mut workings,
    );
    Decision { value, workings, sources: terms.sources.clone() }
}

/// What the family of somebody who died on unemployment benefit is granted: so many months of the benefit, or of the average wage where the
/// region takes that, and in some regions more for each whom the deceased kept (社会保险法 第四十九条).
pub fn of_unemployed(base: Decimal, kept: u32, terms: &UnemploymentDeathTerms) -> Decision<DeathBenefits> {
    let more = terms.dependants.map_or(Decimal::ZERO, |(each, most)| (each * Decimal::from(kept)).min(most));
    let total = Money::rounded(base * (terms.months + more), Rounding::HALF_UP_TO_FEN).unwrap_or_default();
    let months = terms
        .dependants
        .filter(|_| kept > 0)
        .map_or(terms.months.to_string(), |(each, most)| format!("({} + min({each} × {kept}, {most}))", terms.months));
    let value = DeathBenefits { funeral: Money::ZERO, survivor: total, total, is_of_unemployment: true };
    let workings = vec![format!("unemployment_death_grant: {base} × {months} = {total}")];
    Decision { value, workings, sources: terms.sources.clone() }
}

/// Short contributors get no more than they paid; the survivors' grant is cut first.
fn capped(deceased: &Deceased, grants: DeathBenefits, terms: &DeathTerms, workings: &mut Vec<String>) -> DeathBenefits {
    let is_short = deceased.kind == DeceasedKind::Insured && deceased.months_paid < terms.capped_below_months;
    let Some(cap) = deceased.own_contributions.filter(|cap| is_short && *cap < grants.total) else { return grants };
    workings.push(format!("grants_capped: ≤ {cap}"));
    let funeral = grants.funeral.min(cap);
    DeathBenefits { funeral, survivor: cap - funeral, total: cap, ..grants }
}
