//! What paying benefits asks the law.

use chrono::NaiveDate;

use super::Policy;
use super::answers::national;
use crate::model::{BankLayout, Money, Month, OperationKind, Rate, RegionCode};

impl Policy {
    /// How many days a changed bank account waits before it is paid to.
    pub fn account_wait_days(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.payment.account_wait_days, region, None, on)
    }

    /// What the pensions of a region may rise by in the year of a month at most; none where no notice is known.
    pub fn increase_ratio(&self, region: RegionCode, month: Month) -> Option<Rate> {
        self.law.payment.increase_ratio.find(region, None, month.first_day()).map(|(_, ratio)| *ratio)
    }

    /// The layout of the file for the bank.
    pub fn bank_layout(&self, region: RegionCode, on: NaiveDate) -> BankLayout {
        national(&self.law.payment.bank_layout, region, None, on)
    }

    /// What a payee keeps of a payment at least when an overpayment is offset from it.
    pub fn offset_floor(&self, region: RegionCode, month: Month) -> Money {
        Money::from_yuan(i64::from(national(&self.law.payment.offset_floor, region, None, month.first_day())))
    }

    /// Whether who was overpaid unemployment benefit gives back the medical premiums of these months too.
    pub fn premium_ordered_back(&self, region: RegionCode, on: NaiveDate) -> bool {
        national(&self.law.payment.premium_ordered_back, region, None, on)
    }

    /// How many months a certification holds.
    pub fn certification_months(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.payment.certification_interval_months, region, None, on)
    }

    /// How many days before its end who has to be certified is reminded.
    pub fn certification_remind_days(&self, region: RegionCode, on: NaiveDate) -> u32 {
        national(&self.law.payment.certification_remind_days, region, None, on)
    }

    /// How many people besides the handler approve a matter of an amount: an award or a resumption by what it pays at once, a recovery by what is
    /// written off, a payroll by its sum (社会保险经办条例 第三十七条).
    pub fn approvals(&self, kind: OperationKind, amount: Money, region: RegionCode, on: NaiveDate) -> usize {
        let law = &self.law.payment;
        let parameter = match kind {
            OperationKind::PayAward | OperationKind::PayResume => &law.approval_award,
            OperationKind::Recover => &law.approval_write_off,
            OperationKind::Payroll => &law.approval_payroll,
            _ => return 1,
        };
        let yuan = u32::try_from(amount.fen() / 100).unwrap_or(0);
        let steps = parameter.find(region, None, on).and_then(|(_, steps)| steps.at(yuan));
        steps.map_or(1, |approvals| approvals.max(1) as usize)
    }
}
