//! Why something is levied.

/// Why something is levied (缴费类型, field AAA115).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LevyType {
    Regular,
    LateRegistration,
    /// 补缴: months of the past that were not levied.
    BackPayment,
    /// 补差: the difference that another base makes, in either direction.
    BaseDifference,
    /// 按上月缴费额的百分之一百一十确定 (社会保险法 第六十二条): the employer's amount, without persons.
    Estimate,
    /// 退费: what was levied and is not owed.
    Refund,
}

impl LevyType {
    pub const ALL: [Self; 6] =
        [Self::Regular, Self::LateRegistration, Self::BackPayment, Self::BaseDifference, Self::Estimate, Self::Refund];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::LateRegistration => "late_registration",
            Self::BackPayment => "back_payment",
            Self::BaseDifference => "base_difference",
            Self::Estimate => "estimate",
            Self::Refund => "refund",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|levy_type| levy_type.code() == code)
    }

    /// Whether the month's run made it, for everybody or for those who came later.
    pub const fn is_of_month_run(self) -> bool {
        matches!(self, Self::Regular | Self::LateRegistration)
    }
}
