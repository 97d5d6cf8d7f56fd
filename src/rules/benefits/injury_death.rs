//! Death at work (因工死亡, 工伤保险条例 第三十九条): funeral grant, one-off grant, and the monthly pensions of the dependants, together
//! never above the own wage.

use rust_decimal::Decimal;

use crate::model::{Age, Money, Rounding, Sex};
use crate::policy::{DependantAges, InjuryDeathTerms};
use crate::rules::Decision;

/// Somebody whom the deceased kept (供养亲属).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dependant {
    pub is_spouse: bool,
    /// A lonely old person or an orphan: ten points more.
    pub is_lonely: bool,
}

impl Dependant {
    /// By the word of an application: `spouse`, `lonely`, any other.
    pub fn of_word(word: &str) -> Self {
        let (word, _) = of_unfit(word);
        Self { is_spouse: word == "spouse", is_lonely: word == "lonely" }
    }

    /// His part of the own wage, per cent.
    pub fn percent(self, terms: &InjuryDeathTerms) -> Decimal {
        let lonely = if self.is_lonely { terms.lonely_percent } else { Decimal::ZERO };
        lonely + if self.is_spouse { terms.spouse_percent } else { terms.other_percent }
    }
}

/// The dependants that an application names.
pub fn dependants(text: &str) -> Vec<Dependant> {
    dependant_words(text).into_iter().map(Dependant::of_word).collect()
}

/// The words of an application, one a dependant.
pub fn dependant_words(text: &str) -> Vec<&str> {
    text.split([';', ' ', '、']).filter(|word| !word.is_empty()).collect()
}

/// A word, and whether it is of somebody who is unfit for work: `child_unfit`.
fn of_unfit(word: &str) -> (&str, bool) {
    word.strip_suffix("_unfit").map_or((word, false), |word| (word, true))
}

/// Whether a word says of somebody that he is unfit for work.
pub fn is_of_unfit(word: &str) -> bool {
    of_unfit(word).1
}

/// Whether somebody of an age at the death is a dependant: a child below one age, others from another on, each age who is unfit for work
/// (因工死亡职工供养亲属范围规定 第三条). Of relations that the rule does not name nothing is asked.
pub fn is_of_age(word: &str, (age, sex): (Age, Sex), ages: &DependantAges) -> bool {
    let (word, is_unfit) = of_unfit(word);
    let least = if sex == Sex::Male { ages.man } else { ages.woman };
    let (is_minor, is_old) = (age.years() < ages.child, age.years() >= least);
    is_unfit
        || match word {
            "child" => is_minor,
            "spouse" | "parent" => is_old,
            "lonely" => is_minor || is_old,
            _ => true,
        }
}

/// Whether the pension of somebody of an age at the death ends when he comes of age (第四条).
pub fn ends_at_majority(word: &str, age: Age, ages: &DependantAges) -> bool {
    let (word, is_unfit) = of_unfit(word);
    !is_unfit && word != "spouse" && age.years() < ages.child
}

/// Somebody who is missing since an accident on a journey for his employer, or since a rescue (工伤保险条例 第四十一条).
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::Display, strum::EnumString, strum::VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Absence {
    /// Nobody knows whether he lives: the dependants draw their pensions.
    Missing,
    /// A court declared him dead since: as after any death at work, but that the pensions began later.
    DeclaredDead,
}

/// How much of the one-off grant is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LumpSum {
    Whole,
    /// So many per cent of it beforehand.
    Beforehand(Decimal),
    Nothing,
}

/// The one-off sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeathGrants {
    pub funeral: Money,
    pub lump_sum: Money,
}

fn round(yuan: Decimal) -> Money {
    Money::rounded(yuan, Rounding::HALF_UP_TO_FEN).unwrap_or_default()
}

/// Funeral grant and one-off grant, from the region's average monthly wage and the nation's disposable income of the year before.
/// Without the one-off grant where somebody of grades 1 to 4 died after the leave with pay; nobody is buried who is only missing.
pub fn grants(
    average_wage: Decimal,
    income: Decimal,
    (lump_sum, is_buried): (LumpSum, bool),
    terms: &InjuryDeathTerms,
) -> Decision<DeathGrants> {
    let multiple = terms.lump_multiple;
    let (mut funeral, mut workings) = (Money::ZERO, Vec::new());
    if is_buried {
        funeral = round(average_wage * terms.funeral_months);
        workings.push(format!("funeral_grant: {average_wage} × {} = {funeral}", terms.funeral_months));
    }
    let (exact, percent) = match lump_sum {
        LumpSum::Whole => (income * multiple, String::new()),
        LumpSum::Beforehand(part) => (income * multiple * part / Decimal::ONE_HUNDRED, format!(" × {part}%")),
        LumpSum::Nothing => (Decimal::ZERO, String::new()),
    };
    let (is_due, lump_sum) = (lump_sum != LumpSum::Nothing, round(exact));
    workings.extend(is_due.then(|| format!("survivor_grant: {income} × {multiple}{percent} = {lump_sum}")));
    Decision { value: DeathGrants { funeral, lump_sum }, workings, sources: terms.sources.clone() }
}

/// What each dependant gets a month. Where the parts come to more than the wage they are lowered in proportion.
/// Reading: the law bounds the sum and leaves open how it is lowered; regions differ.
pub fn pensions(wage: Decimal, dependants: &[Dependant], terms: &InjuryDeathTerms) -> Decision<Vec<Money>> {
    let parts: Vec<Decimal> = dependants.iter().map(|one| one.percent(terms)).collect();
    let sum: Decimal = parts.iter().copied().sum();
    let whole = sum.max(Decimal::ONE_HUNDRED);
    let mut value: Vec<Money> = parts.iter().map(|part| round(wage * part / whole)).collect();
    let excess = value.iter().copied().sum::<Money>() - round(wage);
    // Rounding may not lift the sum above the wage.
    if let (true, Some(last)) = (excess.is_positive(), value.last_mut()) {
        *last -= excess;
    }
    let each = parts.iter().zip(&value);
    let workings =
        each.map(|(part, amount)| format!("survivor_pension: {wage} × {part} ÷ {whole} = {amount}")).collect();
    Decision { value, workings, sources: terms.sources.clone() }
}
