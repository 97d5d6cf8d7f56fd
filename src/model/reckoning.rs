//! Words of the benefit formulas: how months become years, how a part of a pension is reckoned, what happened.

use strum::{Display, EnumString, IntoStaticStr, VariantNames};

/// How months of contribution become years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum YearsMode {
    /// Months over 12, not rounded.
    Exact,
    /// Half up to two decimals.
    #[strum(serialize = "2dp")]
    TwoDecimals,
    /// Half up to four decimals.
    #[strum(serialize = "4dp")]
    FourDecimals,
    /// Up to one decimal (安徽).
    #[strum(serialize = "up1")]
    UpToOne,
    /// Up to two decimals: a third one carries (广西).
    #[strum(serialize = "up2")]
    UpToTwo,
}

/// On what the transitional pension (过渡性养老金) is reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum TransitionForm {
    /// The indexed wage: B × Z.
    Wage,
    /// The mean of reference wage and indexed wage: (B + B × Z) ÷ 2.
    Avg,
    /// The indexed wage, the index raised to 1.
    Floor1,
}

/// Which two reference wages the basic pension takes (河南, 吉林).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum DoubleBase {
    /// Province + city × index (河南); the transitional pension takes the city's.
    ProvinceFirst,
    /// City + province × index (吉林); the transitional pension takes the province's.
    CityFirst,
}

/// What a maternity allowance (生育津贴) is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum BirthKind {
    Normal,
    /// 难产
    Difficult,
    /// 流产
    Miscarriage,
}

/// Whether the day's rate is rounded before it is multiplied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum RoundingOrder {
    Once,
    DayFirst,
}

/// How much care (生活护理) a disabled worker needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum CareLevel {
    /// 完全不能自理
    Full,
    /// 大部分不能自理
    Most,
    /// 部分不能自理
    Part,
}

/// Who died: somebody in receipt of a pension, or somebody insured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum DeceasedKind {
    Pensioner,
    Insured,
}
