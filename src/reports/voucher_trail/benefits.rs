//! The pieces of vouchers of benefits paid, returned and recovered, and of premiums.

use chrono::NaiveDate;

use super::pieces::{Piece, Take, Whose};
use crate::model::{InsuranceKind, Money, Month};
use crate::operations::benefit_vouchers::{
    BenefitMoney, GIVEN_BACK, GIVEN_BACK_OTHER, KEPT_BACK, PAID, PENSION_PREMIUM_BACK, PREMIUM_BACK, PREMIUM_RECEIVED,
    PremiumStep, RETURN_TAKEN_BACK, RETURNED, RETURNED_LATER, given_back_as_other, kept_back_later_event,
    never_came_event, premium_item,
};
use crate::operations::claim_fund::fund_of;
use crate::operations::payment_items::{Items, PaymentItems};
use crate::operations::post_vouchers::first_open_day;
use crate::operations::recover::{void::negative, years::items_of};
use crate::rules::posting::{
    self, Event, FISCAL_ACCOUNT, PAYMENTS_ACCOUNT, other_income_of, payment_entry, recovery_entry, refund_entry,
    return_entry,
};
use crate::session::Session;
use crate::store::claims::Claim;
use crate::store::ledger::{Voucher, source};
use crate::store::payrolls::PaymentLine;
use crate::store::premiums::{PaidPremium, Premium};
use crate::store::returns_taken_back::TakenBack;
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
            if let Some(how) = result.taken_back {
                return self.taken_back(result, &payment, how, take);
            }
            let (is_kept, amount) = match self.summary_of(result)? {
                Some(summary) if summary == self.voucher.summary => (false, payment.net()),
                Some(PAID) if self.voucher.summary == KEPT_BACK => (true, result.kept_of_earlier_years),
                Some(RETURNED) if self.voucher.summary == KEPT_BACK => (true, -result.kept_of_earlier_years),
                _ => return Ok(()),
            };
            if amount.is_zero() {
                return Ok(());
            }
            let items = if is_kept { self.items.kept_back(&payment, amount)? } else { self.items.of(&payment)? };
            let month = reader.payroll(result.key.payroll)?.map(|run| run.month);
            let event = match (is_kept, result.is_paid) {
                (true, _) => "offset",
                (false, true) => "paid",
                (false, false) => "returned",
            };
            let told = Told { event, reference: reference(result), claim: payment.claim, month, on: result.on };
            self.told(&told, amount, &items, take)
        })?;
        self.recoveries(take)?;
        self.given_back(take)?;
        self.premiums(take)
    }

    /// What came back of recoveries, and what of it never came.
    fn recoveries(&self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation) = (self.session.reader(), self.voucher.operation);
        let received = reader.recoveries_received_by(operation)?.into_iter().map(|came| (came, false));
        let voided = reader.recoveries_voided_by(operation)?.into_iter().map(|came| (came, true));
        for (came, is_voided) in received.chain(voided) {
            let Some(found) = reader.recovery(came.recovery)? else { continue };
            let parts = [("E09", came.of_own_year), ("E10", came.amount - came.of_own_year)];
            let told = Told {
                event: if is_voided { "voided" } else { "recovered" },
                reference: came.reference,
                claim: found.recovery.claim,
                month: found.recovery.to,
                on: came.on,
            };
            if self.voucher.source == source::RECOVERY {
                if is_voided && came.is_voided_later {
                    self.never_came(&told, parts, take)?;
                }
                continue;
            }
            let amount = match self.voucher.summary.as_str() {
                _ if is_voided && came.is_voided_later => Money::ZERO,
                RETURNED => parts[0].1,
                RETURNED_LATER => parts[1].1,
                _ => Money::ZERO,
            };
            if amount.is_zero() {
                continue;
            }
            let last = found.recovery.to.unwrap_or_else(|| Month::of(found.recovery.found_on));
            let items = items_of(reader, &found, last, amount)?;
            let (amount, items) = if is_voided { (-amount, negative(items)) } else { (amount, items) };
            self.told(&told, amount, &items, take)?;
        }
        Ok(())
    }

    /// A return that the bank took back.
    fn taken_back(
        &self,
        result: &WrittenResult,
        payment: &PaymentLine,
        how: TakenBack,
        take: Take<'_>,
    ) -> anyhow::Result<()> {
        if self.voucher.summary != RETURN_TAKEN_BACK || (self.voucher.source == source::RECOVERY) != how.is_later {
            return Ok(());
        }
        let month = self.session.reader().payroll(result.key.payroll)?.map(|run| run.month);
        let (event, claim, on) = ("return_taken_back", payment.claim, result.on);
        let told = Told { event, reference: reference(result), claim, month, on };
        let entry = if how.is_other_income { "E10" } else { "E09" };
        if how.is_later {
            self.never_came(&told, [(entry, payment.net()), (entry, Money::ZERO)], take)?;
            return self.kept_back_later(&told, result.kept_of_earlier_years, take);
        }
        self.told(&told, -payment.net(), &Items::new(), take)
    }

    /// What was kept back from a payment whose return is taken back in a later year.
    fn kept_back_later(&self, told: &Told, kept: Money, take: Take<'_>) -> anyhow::Result<()> {
        let Some((claim, fund)) = self.claim_of_fund(told.claim)?.filter(|_| !kept.is_zero()) else { return Ok(()) };
        let pair = posting::of(self.session.policy().chart(), &kept_back_later_event(fund, kept, told.on))?;
        take(&piece(told, Whose::Person(claim.claim.person), (pair.debit, pair.credit, pair.amount)))
    }

    /// What went back to who had paid it, and what of that was taken back.
    fn given_back(&self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation, summary) =
            (self.session.reader(), self.voucher.operation, self.voucher.summary.as_str());
        if ![GIVEN_BACK, GIVEN_BACK_OTHER].contains(&summary) {
            return Ok(());
        }
        let went = reader.recovered_given_back_by(operation, false)?.into_iter().map(|one| (one, false));
        let taken_back = reader.recovered_given_back_by(operation, true)?.into_iter().map(|one| (one, true));
        for (one, is_taken_back) in went.chain(taken_back) {
            let Some(found) = reader.recovery(one.recovery)? else { continue };
            let on = if is_taken_back { self.voucher.dated_on } else { one.paid_on };
            let event = if is_taken_back { "recovery_given_back_undone" } else { "recovery_given_back" };
            let (claim, month) = (found.recovery.claim, found.recovery.to);
            let told = Told { event, reference: one.reference, claim, month, on };
            let parts = if is_taken_back { one.parts.negative() } else { one.parts };
            if summary == GIVEN_BACK && !parts.spent.is_zero() {
                let last = month.unwrap_or_else(|| Month::of(found.recovery.found_on));
                self.told(&told, parts.spent, &items_of(reader, &found, last, parts.spent)?, take)?;
            }
            let Some((claim, fund)) = self.claim_of_fund(claim)? else { continue };
            if summary == GIVEN_BACK_OTHER && !parts.other.is_zero() {
                let step = given_back_as_other(fund, parts.other, on);
                let pair = posting::of(self.session.policy().chart(), &step)?;
                take(&piece(&told, Whose::Person(claim.claim.person), (pair.debit, pair.credit, pair.amount)))?;
            }
        }
        Ok(())
    }

    /// What of money that never came an earlier year has as come, where its fund is that of the voucher.
    fn never_came(&self, told: &Told, parts: [(&'static str, Money); 2], take: Take<'_>) -> anyhow::Result<()> {
        let Some((claim, fund)) = self.claim_of_fund(told.claim)? else { return Ok(()) };
        for (entry, amount) in parts.into_iter().filter(|(_, amount)| !amount.is_zero()) {
            let event = never_came_event((fund, amount), (told.on, entry));
            let pair = posting::of(self.session.policy().chart(), &event)?;
            take(&piece(told, Whose::Person(claim.claim.person), (pair.debit, pair.credit, pair.amount)))?;
        }
        Ok(())
    }

    /// A claim and the fund that pays it, where that is the fund of the voucher.
    fn claim_of_fund(&self, claim: i64) -> anyhow::Result<Option<(Claim, InsuranceKind)>> {
        let reader = self.session.reader();
        let Some(claim) = reader.claim(claim)? else { return Ok(None) };
        let fund = fund_of(reader, &claim, self.session.office().kinds)?;
        Ok((fund == self.voucher.fund).then_some((claim, fund)))
    }

    /// What was paid to other funds for those who draw unemployment benefit, and what was taken back of it.
    fn premiums(&self, take: Take<'_>) -> anyhow::Result<()> {
        let (reader, operation) = (self.session.reader(), self.voucher.operation);
        for paid in reader.premiums_paid_by(operation)? {
            let told = told_of(&paid.premium, paid.paid_on, false);
            match self.voucher.summary.as_str() {
                PAID => self.told(&told, paid.premium.amount, &items_of_premium(&paid.premium), take)?,
                PREMIUM_RECEIVED if paid.received.is_none() => {
                    self.received(&told, &paid, self.step_of(&paid), take)?;
                }
                _ => {}
            }
        }
        for paid in reader.premiums_received_by(operation)? {
            let told = told_of(&paid.premium, paid.came().0, false);
            self.received(&told, &paid, self.step_of(&paid), take)?;
        }
        for paid in reader.premiums_booked_back_by(operation)? {
            let on = self.voucher.dated_on;
            self.premium_back(&told_of(&paid.premium, on, true), &paid, on, take)?;
        }
        for paid in reader.premiums_taken_back_by(operation)? {
            let on = paid.withdrawn_on.unwrap_or(self.voucher.dated_on);
            let told = told_of(&paid.premium, on, true);
            let booked_on = self.booked_on(on, operation)?;
            let is_later = recovery_entry(self.booked_on(paid.paid_on, paid.paid_by)?, booked_on) == "E10";
            let summary = if is_later { RETURNED_LATER } else { premium_item(paid.premium.kind).1 };
            match self.voucher.summary.as_str() {
                found if found == summary => {
                    self.told(&told, paid.premium.amount, &items_of_premium(&paid.premium), take)?;
                }
                _ => self.premium_back(&told, &paid, on, take)?,
            }
        }
        Ok(())
    }

    /// Hands on what the fund that had received a premium gives back of it, where the voucher is about that.
    fn premium_back(&self, told: &Told, paid: &PaidPremium, on: NaiveDate, take: Take<'_>) -> anyhow::Result<()> {
        let ((came_on, came_by), by) = (paid.came(), self.voucher.operation);
        let is_of_this_year = refund_entry(self.booked_on(came_on, came_by)?, self.booked_on(on, by)?) == "E02";
        let step = self.step_of(paid).given_back(on, is_of_this_year);
        if self.voucher.summary == step.summary { self.received(told, paid, step, take) } else { Ok(()) }
    }

    /// The words of the voucher that has what the bank said of a payment; none where it was never booked as paid.
    fn summary_of(&self, result: &WrittenResult) -> anyhow::Result<Option<&'static str>> {
        Ok(match (result.is_paid, result.paid_on.zip(result.paid_by)) {
            (true, _) => Some(PAID),
            (false, Some((paid_on, paid_by))) => {
                let days = (self.booked_on(paid_on, paid_by)?, self.booked_on(result.on, self.voucher.operation)?);
                Some(if recovery_entry(days.0, days.1) == "E10" { RETURNED_LATER } else { RETURNED })
            }
            (false, None) => None,
        })
    }

    /// The day on which the books have what an operation booked as of a day.
    fn booked_on(&self, on: NaiveDate, operation: i64) -> anyhow::Result<NaiveDate> {
        Ok(first_open_day(self.session.reader().closed_before(operation)?, on))
    }

    fn step_of(&self, paid: &PaidPremium) -> PremiumStep<'static> {
        PremiumStep::received(self.session.policy(), self.session.office().region, &paid.premium, paid.came().0)
    }

    /// Hands on what a premium is in the books of the fund that receives it, where the voucher is of that fund.
    fn received(&self, told: &Told, paid: &PaidPremium, step: PremiumStep<'_>, take: Take<'_>) -> anyhow::Result<()> {
        if !paid.premium.is_received || paid.premium.kind != self.voucher.fund {
            return Ok(());
        }
        let claim = self.session.reader().claim(told.claim)?;
        let pair = posting::of(self.session.policy().chart(), &step.event)?;
        let whose = claim.map_or(Whose::Nobody, |claim| Whose::Person(claim.claim.person));
        take(&piece(told, whose, (pair.debit, pair.credit, pair.amount)))
    }

    /// Hands on a payment, account by account, where its fund is that of the voucher.
    fn told(&self, told: &Told, amount: Money, items: &Items, take: Take<'_>) -> anyhow::Result<()> {
        let Some((claim, fund)) = self.claim_of_fund(told.claim)? else { return Ok(()) };
        let money = BenefitMoney { fund, benefit: claim.claim.benefit, amount, items };
        for moved in self.accounts(told, &money)? {
            take(&piece(told, Whose::Person(claim.claim.person), moved))?;
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
        if [RETURNED_LATER, RETURN_TAKEN_BACK].contains(&self.voucher.summary.as_str()) {
            return Ok(vec![entry(("E10", ""), [FISCAL_ACCOUNT, other_income_of(fund)], money.amount)?]);
        }
        let parts = money.by_account(chart, on).into_iter().filter(|(_, amount)| !amount.is_zero());
        parts
            .map(|(account, amount)| match self.voucher.summary.as_str() {
                KEPT_BACK => entry(("E10", "offset"), [account, other_income_of(fund)], amount),
                PAID | GIVEN_BACK => entry(payment_entry(account), [account, PAYMENTS_ACCOUNT], amount),
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

/// What is told, on the accounts that it moved.
fn piece(told: &Told, whose: Whose, (debit, credit, amount): (String, String, Money)) -> Piece {
    Piece {
        event: told.event,
        reference: told.reference.clone(),
        on: told.on,
        whose,
        what: String::new(),
        month: told.month,
        part: None,
        debit,
        credit,
        amount,
    }
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

/// `3-17`, and `3-17-2` of a second attempt.
fn reference(result: &WrittenResult) -> String {
    match result.number {
        1 => result.key.to_string(),
        number => format!("{}-{number}", result.key),
    }
}
