//! The medical premium of those who draw unemployment benefit (社会保险法 第四十八条): the fund pays both shares, the person nothing. It is
//! booked with the payroll, for each month that is drawn, once, and taken back for a month that turns out not to have been due. Reading: on the lowest base of the region, as the base is left to it.

use rust_decimal::Decimal;

use super::changes::{Cause, Changes};
use crate::model::{AwardItem, Benefit, Category, ClaimState, InsuranceKind, Money, Month, RegionCode};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers};
use crate::operations::in_pay::timeline;
use crate::refusal::Refusal;
use crate::rules::benefits::unemployment::medical_premium;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::medical_premiums::{MedicalPremium, PaidPremium};

/// Premiums that a region lets nobody reckon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PremiumUnknown {
    pub region: RegionCode,
    /// What policy does not have, for the first of the months.
    pub parameter: String,
    pub month: Month,
    pub people: i64,
}

/// Books the premiums of all months up to that of the payroll, and takes back those of months that are not drawn after all; which are
/// not known.
pub(super) fn pay(
    tx: &mut Transaction<'_>,
    (payroll, upto): (i64, Month),
    changes: &mut Changes,
) -> anyhow::Result<Vec<PremiumUnknown>> {
    let (mut vouchers, mut unknown) = (BenefitVouchers::default(), Vec::new());
    for claim in tx.reader().claims_of_unemployed()? {
        let timeline = timeline(tx.reader(), claim)?;
        let Some(first) = timeline.first_month() else { continue };
        for back in take_back_of_claim(tx, claim, None)? {
            changes.add(Cause::MedicalPremiumBack, -back);
        }
        let known = tx.reader().premium_months(claim)?;
        let mut is_told = false;
        for month in (0..=upto.months_since(first)).map(|place| first.plus(place)) {
            if known.contains(&month) || !is_drawn(&timeline, month) {
                continue;
            }
            let (base, rates) = match base_and_rates(tx, month) {
                Ok(found) => found,
                Err(Refusal::PolicyMissing { parameter, region, month }) => {
                    if !is_told {
                        note(&mut unknown, PremiumUnknown { region, parameter, month, people: 1 });
                    }
                    is_told = true;
                    continue;
                }
                Err(refusal) => return Err(refusal.into()),
            };
            let amount = medical_premium(base, rates);
            tx.writer.insert_medical_premium(&MedicalPremium { payroll, claim, month, base, amount })?;
            changes.add(Cause::MedicalPremium, amount);
            let items = vec![(AwardItem::MedicalContribution, amount)];
            let (fund, benefit) = (InsuranceKind::Unemployment, Benefit::Unemployment);
            vouchers.paid(tx, &BenefitMoney { fund, benefit, amount, items: &items }, tx.today)?;
        }
    }
    vouchers.post(tx)?;
    Ok(unknown)
}

/// One more person whose premium is not known.
fn note(unknown: &mut Vec<PremiumUnknown>, one: PremiumUnknown) {
    let is_like = |held: &&mut PremiumUnknown| (held.region, &held.parameter) == (one.region, &one.parameter);
    match unknown.iter_mut().find(is_like) {
        Some(held) => (held.people, held.month) = (held.people + 1, held.month.min(one.month)),
        None => unknown.push(one),
    }
}

/// Whether the benefit of a month is drawn.
fn is_drawn(timeline: &Timeline, month: Month) -> bool {
    let is_benefit =
        |(item, amount): &(AwardItem, Money)| *item == AwardItem::UnemploymentBenefit && amount.is_positive();
    timeline.state(month) == Some(ClaimState::Active) && timeline.items_in(month).iter().any(is_benefit)
}

/// The lowest base of employees and both rates of it.
fn base_and_rates(tx: &Transaction<'_>, month: Month) -> Result<(Money, Decimal), Refusal> {
    let terms = tx.policy.terms(tx.office.region, InsuranceKind::Medical, Category::Employee, month)?;
    let employer = terms.flat_rate()?.ok_or_else(|| terms.missing("unit_rate"))?;
    let base = terms.floor.ok_or_else(|| terms.missing("floor"))?;
    Ok((base, employer.ratio() + terms.person_rate.ratio()))
}

/// The premiums of a claim for months that are not drawn and that nobody was asked back.
pub fn not_due(reader: Reader<'_>, claim: i64) -> anyhow::Result<Vec<PaidPremium>> {
    let mut premiums = reader.premiums_not_charged(claim)?;
    if !premiums.is_empty() {
        let timeline = timeline(reader, claim)?;
        premiums.retain(|paid| !is_drawn(&timeline, paid.premium.month));
    }
    Ok(premiums)
}

/// Takes back the premiums of a claim for months that are not drawn; what each came to. Reading: the premium follows the benefit, so that a
/// month that is ordered back was none for medical insurance either (社会保险法 第四十八条).
pub fn take_back_of_claim(tx: &mut Transaction<'_>, claim: i64, recovery: Option<i64>) -> anyhow::Result<Vec<Money>> {
    let premiums = not_due(tx.reader(), claim)?;
    take_back(tx, &premiums, recovery)?;
    Ok(premiums.iter().map(|paid| paid.premium.amount).collect())
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
