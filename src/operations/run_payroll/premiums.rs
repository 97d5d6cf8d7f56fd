//! The medical premium of those who draw unemployment benefit (社会保险法 第四十八条): the fund pays both shares, the person nothing. It is
//! booked with the payroll, for each month that is drawn, once. Reading: on the lowest base of the region, as the base is left to it.

use rust_decimal::Decimal;

use super::changes::{Cause, Changes};
use crate::model::{AwardItem, Benefit, Category, ClaimState, InsuranceKind, Money, Month};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers};
use crate::operations::in_pay::timeline;
use crate::refusal::Refusal;
use crate::rules::benefits::unemployment::medical_premium;
use crate::session::Transaction;
use crate::store::medical_premiums::{MedicalPremium, PaidPremium};

/// Books the premiums of all months up to that of the payroll.
pub(super) fn pay(
    tx: &mut Transaction<'_>,
    (payroll, upto): (i64, Month),
    changes: &mut Changes,
) -> anyhow::Result<()> {
    let mut vouchers = BenefitVouchers::default();
    for claim in tx.reader().claims_of_unemployed()? {
        let timeline = timeline(tx.reader(), claim)?;
        let Some(first) = timeline.first_month() else { continue };
        let known = tx.reader().premium_months(claim)?;
        for month in (0..=upto.months_since(first)).map(|place| first.plus(place)) {
            let draws = timeline
                .items_in(month)
                .iter()
                .any(|(item, amount)| *item == AwardItem::UnemploymentBenefit && amount.is_positive());
            if known.contains(&month) || !draws || timeline.state(month) != Some(ClaimState::Active) {
                continue;
            }
            let Some((base, rates)) = base_and_rates(tx, month)? else { continue };
            let amount = medical_premium(base, rates);
            tx.writer.insert_medical_premium(&MedicalPremium { payroll, claim, month, base, amount })?;
            changes.add(Cause::MedicalPremium, amount);
            let items = vec![(AwardItem::MedicalContribution, amount)];
            let (fund, benefit) = (InsuranceKind::Unemployment, Benefit::Unemployment);
            vouchers.paid(tx, &BenefitMoney { fund, benefit, amount, items: &items }, tx.today)?;
        }
    }
    vouchers.post(tx)
}

/// The lowest base of employees and both rates of it; nothing where the region's are not known.
fn base_and_rates(tx: &Transaction<'_>, month: Month) -> anyhow::Result<Option<(Money, Decimal)>> {
    let (region, kind) = (tx.office.region, InsuranceKind::Medical);
    let terms = match tx.policy.terms(region, kind, Category::Employee, month) {
        Err(Refusal::PolicyMissing { .. }) => return Ok(None),
        terms => terms?,
    };
    let employer = match terms.flat_rate() {
        Err(Refusal::PolicyMissing { .. }) => None,
        rate => rate?,
    };
    Ok(terms.floor.zip(employer).map(|(base, employer)| (base, employer.ratio() + terms.person_rate.ratio())))
}

/// Takes premiums back: the fund has them again, by a red entry; of an earlier year they are other income (财会〔2017〕28号).
pub fn take_back(tx: &mut Transaction<'_>, premiums: &[PaidPremium], recovery: Option<i64>) -> anyhow::Result<()> {
    let mut vouchers = BenefitVouchers::default();
    for PaidPremium { row, premium, paid_on, .. } in premiums {
        tx.writer.withdraw_medical_premium(*row, tx.today, recovery)?;
        let amount = premium.amount;
        let items = vec![(AwardItem::MedicalContribution, amount)];
        let (fund, benefit) = (InsuranceKind::Unemployment, Benefit::Unemployment);
        vouchers.premium_back(tx, &BenefitMoney { fund, benefit, amount, items: &items }, (tx.today, *paid_on))?;
    }
    vouchers.post(tx)
}
