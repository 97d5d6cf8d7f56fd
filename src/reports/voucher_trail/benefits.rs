//! The pieces of vouchers of benefits paid, returned and recovered, and of premiums.

use chrono::NaiveDate;

use super::pieces::{Piece, Take, Whose};
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::benefit_vouchers::{
    BenefitMoney, PAID, PENSION_PREMIUM_BACK, PREMIUM_BACK, PREMIUM_GIVEN_BACK, PREMIUM_RECEIVED, PremiumStep,
    RETURNED, RETURNED_LATER, premium_item,
};
use crate::operations::claim_fund::fund_of;
use crate::operations::payment_items::{Items, PaymentItems};
use crate::operations::recover::items_of;
use crate::rules::posting::{
    self, Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, other_income_of, payment_entry, recovery_entry, return_entry,
};
use crate::session::Session;
use crate::store::ledger::Voucher;
use crate::store::premiums::{PaidPremium, Premium};
use crate::store::voucher_records::WrittenResult;

/// Vouchers of benefits paid, returned and recovered.
pub(super) struct Benefits<'s> {
    pub(super) session: &'s Session,
    pub(super) voucher: &'s Voucher,
    pub(super) items: PaymentItems<'s>,
}

impl Benefits<'_> {
    pub(super) fn each(mut self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation) = (self.session.reader(), self.voucher.operation);
        let mut lines = reader.line_finder()?;
        reader.each_result_written_by(operation, |result| {
            let Some(payment) = lines.find(result.key)? else { return Ok(()) };
            let summary = match (result.is_paid, result.paid_on) {
                (true, _) => PAID,
                (false, Some(paid_on)) => returned(paid_on, result.on),
                // It was never booked as paid.
                (false, None) => return Ok(()),
            };
            if summary != self.voucher.summary {
                return Ok(());
            }
            let items = self.items.of(&payment)?;
            let month = reader.payroll(result.key.payroll)?.map(|run| run.month);
            let event = if result.is_paid { "paid" } else { "returned" };
            let told = Told { event, reference: reference(result), claim: payment.claim, month, on: result.on };
            self.told(&told, payment.net(), &items, take)
        })?;
        for came in reader.recoveries_received_by(operation)? {
            let Some(found) = reader.recovery(came.recovery)? else { continue };
            let paid_on = found.recovery.to.map_or(found.recovery.found_on, Month::first_day);
            let amount = match (returned(paid_on, came.on), self.voucher.summary.as_str()) {
                (RETURNED, RETURNED_LATER) => came.of_earlier_years,
                (RETURNED, RETURNED) => came.amount - came.of_earlier_years,
                (summary, of_voucher) if summary == of_voucher => came.amount,
                _ => Money::ZERO,
            };
            if amount.is_zero() {
                continue;
            }
            let items = items_of(reader, &found, Month::of(paid_on), amount)?;
            let (reference, claim, month, on) = (came.reference, found.recovery.claim, found.recovery.to, came.on);
            self.told(&Told { event: "recovered", reference, claim, month, on }, amount, &items, take)?;
        }
        self.premiums(take)
    }

    /// What was paid to other funds for those who draw unemployment benefit, and what was taken back of it.
    fn premiums(&self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation) = (self.session.reader(), self.voucher.operation);
        for paid in reader.premiums_paid_by(operation)? {
            let told = told_of(&paid.premium, paid.paid_on, false);
            match self.voucher.summary.as_str() {
                PAID => self.told(&told, paid.premium.amount, &items_of_premium(&paid.premium), take)?,
                PREMIUM_RECEIVED => self.received(&told, &paid, self.step_of(&paid), take)?,
                _ => {}
            }
        }
        for paid in reader.premiums_taken_back_by(operation)? {
            let on = paid.withdrawn_on.unwrap_or(self.voucher.dated_on);
            let told = told_of(&paid.premium, on, true);
            let is_later = recovery_entry(paid.paid_on, on) == "E10";
            let summary = if is_later { RETURNED_LATER } else { premium_item(paid.premium.kind).1 };
            match self.voucher.summary.as_str() {
                found if found == summary => {
                    self.told(&told, paid.premium.amount, &items_of_premium(&paid.premium), take)?;
                }
                PREMIUM_GIVEN_BACK => self.received(&told, &paid, self.step_of(&paid).given_back(on), take)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn step_of(&self, paid: &PaidPremium) -> PremiumStep<'static> {
        PremiumStep::received(self.session.policy(), self.session.office().region, &paid.premium, paid.paid_on)
    }

    /// Hands on what a premium is in the books of the fund that receives it, where the voucher is of that fund.
    fn received(&self, told: &Told, paid: &PaidPremium, step: PremiumStep<'_>, take: Take<'_>) -> anyhow::Result<()> {
        if !paid.premium.is_received || paid.premium.kind != self.voucher.fund {
            return Ok(());
        }
        let claim = self.session.reader().claim(told.claim)?;
        let pair = posting::of(self.session.policy().chart(), &step.event)?;
        take(&Piece {
            event: told.event,
            reference: told.reference.clone(),
            on: told.on,
            whose: claim.map_or(Whose::Nobody, |claim| Whose::Person(claim.claim.person)),
            what: String::new(),
            month: told.month,
            part: None,
            debit: pair.debit,
            credit: pair.credit,
            amount: pair.amount,
        })
    }

    /// Hands on a payment, account by account, where its fund is that of the voucher.
    fn told(&self, told: &Told, amount: Money, items: &Items, take: Take<'_>) -> anyhow::Result<()> {
        let reader = self.session.reader();
        let Some(claim) = reader.claim(told.claim)? else { return Ok(()) };
        let fund = fund_of(reader, &claim, self.session.office().kinds)?;
        if fund != self.voucher.fund {
            return Ok(());
        }
        let money = BenefitMoney { fund, benefit: claim.claim.benefit, amount, items };
        for (debit, credit, amount) in self.accounts(told, &money)? {
            take(&Piece {
                event: told.event,
                reference: told.reference.clone(),
                on: told.on,
                whose: Whose::Person(claim.claim.person),
                what: String::new(),
                month: told.month,
                part: None,
                debit,
                credit,
                amount,
            })?;
        }
        Ok(())
    }

    /// The accounts it moved.
    fn accounts(&self, told: &Told, money: &BenefitMoney<'_>) -> anyhow::Result<Vec<(String, String, Money)>> {
        let (chart, on, fund) = (self.session.policy().chart(), told.on, money.fund);
        let entry = |(entry, case), [debit, credit]: [&str; 2], amount| {
            let pair = posting::of(chart, &Event { entry, case, fund, on, debit, credit, amount })?;
            anyhow::Ok((pair.debit, pair.credit, pair.amount))
        };
        if self.voucher.summary == RETURNED_LATER {
            return Ok(vec![entry(("E10", ""), [FISCAL_ACCOUNT, other_income_of(fund)], money.amount)?]);
        }
        let parts = money.by_account(chart, on).into_iter().filter(|(_, amount)| !amount.is_zero());
        parts
            .map(|(account, amount)| match self.voucher.summary.as_str() {
                PAID => entry(payment_entry(account), [account, PAYMENTS_ACCOUNT], amount),
                PREMIUM_BACK | PENSION_PREMIUM_BACK => entry(("E08", ""), [account, PAYMENTS_ACCOUNT], -amount),
                _ => entry(return_entry(account), [PAYMENTS_ACCOUNT, account], amount),
            })
            .collect()
    }
}

/// A payment, and what happened to it.
struct Told {
    event: &'static str,
    reference: String,
    claim: i64,
    month: Option<Month>,
    on: NaiveDate,
}

/// A premium as it is told.
fn told_of(premium: &Premium, on: NaiveDate, is_back: bool) -> Told {
    let event = match (premium.kind, is_back) {
        (InsuranceKind::Pension, false) => "pension_premium",
        (InsuranceKind::Pension, true) => "pension_premium_back",
        (_, false) => "medical_premium",
        (_, true) => "medical_premium_back",
    };
    let Premium { payroll, claim, month, .. } = *premium;
    Told { event, reference: payroll.to_string(), claim, month: Some(month), on }
}

fn items_of_premium(premium: &Premium) -> Items {
    vec![(premium_item(premium.kind).0, premium.amount)]
}

/// The words of the voucher of money that came back.
fn returned(paid_on: NaiveDate, on: NaiveDate) -> &'static str {
    if recovery_entry(paid_on, on) == "E10" { RETURNED_LATER } else { RETURNED }
}

/// `3-17`, and `3-17-2` of a second attempt.
fn reference(result: &WrittenResult) -> String {
    match result.number {
        1 => result.key.to_string(),
        number => format!("{}-{number}", result.key),
    }
}
