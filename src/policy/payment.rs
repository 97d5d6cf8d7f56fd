//! What paying benefits asks the law.

use chrono::NaiveDate;

use super::Policy;
use super::answers::national;
use crate::model::{BankLayout, Money, Month, RegionCode};

impl Policy {
    /// How many days a changed bank account waits before it is paid to.
    pub fn account_wait_days(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.payment.account_wait_days, region, None, on)
    }

    /// The layout of the file for the bank.
    pub fn bank_layout(&self, region: RegionCode, on: NaiveDate) -> BankLayout {
        national(&self.law.payment.bank_layout, region, None, on)
    }

    /// What a payee keeps of a payment at least when an overpayment is offset from it.
    pub fn offset_floor(&self, region: RegionCode, month: Month) -> Money {
        Money::from_yuan(i64::from(national(&self.law.payment.offset_floor, region, None, month.first_day())))
    }

    /// How many months a certification holds.
    pub fn certification_months(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.payment.certification_interval_months, region, None, on)
    }

    /// How many days before its end who has to be certified is reminded.
    pub fn certification_remind_days(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.payment.certification_remind_days, region, None, on)
    }
}
