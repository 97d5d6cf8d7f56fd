//! How often somebody pays who pays for himself (缴费方式): the months of a period are due together, within the calendar year.

use strum::{EnumString, IntoStaticStr};

use super::Month;

/// A period of payment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PaymentPeriod {
    #[default]
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}

impl PaymentPeriod {
    /// The words of a file's column.
    pub const CODES: [&str; 4] = ["monthly", "quarterly", "half_yearly", "yearly"];

    /// The word in the file and in lists.
    pub fn code(self) -> &'static str {
        self.into()
    }

    /// The last month of the period in which a month lies.
    pub const fn last_month(self, month: Month) -> Month {
        let length = match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
            Self::Yearly => 12,
        };
        month.plus(length - 1 - (month.month() - 1) % length)
    }
}
