//! What the fund pays to other funds for those who draw unemployment benefit: medical insurance of both shares (社会保险法 第四十八条), and
//! near retirement the pension contributions (国务院办法 第七条); the person nothing. It is booked with the payroll, for each month that is
//! drawn, once, and taken back for a month that turns out not to have been due. Reading: on the lowest base of the region, as the base is left to it.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::changes::{Cause, Changes};
use crate::model::{
    AccountEntryKind, AwardItem, Benefit, Category, ClaimState, InsuranceKind, Money, Month, RegionCode,
};
use crate::operations::benefit_vouchers::{BenefitMoney, BenefitVouchers, PremiumStep, premium_item};
use crate::operations::contribution_record::months_paid;
use crate::operations::in_pay::timeline;
use crate::operations::individual_account::Crediting;
use crate::operations::post_vouchers::first_open_day;
use crate::operations::reckon_claim::{Desk, retires_in};
use crate::refusal::Refusal;
use crate::rules::benefits::unemployment::{is_pension_paid, premium};
use crate::rules::entitlement::Timeline;
use crate::rules::posting::{recovery_entry, refund_entry};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::accounts::AccountEntry;
use crate::store::claims::Claim;
use crate::store::premiums::{PaidPremium, Premium};

/// Premiums that a region lets nobody reckon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PremiumUnknown {
    pub kind: InsuranceKind,
    pub region: RegionCode,
    /// What policy does not have, for the first of the months.
    pub parameter: String,
    pub month: Month,
    pub people: i64,
}

/// The kinds for which premiums are paid, medical insurance first.
const KINDS: [InsuranceKind; 2] = [InsuranceKind::Medical, InsuranceKind::Pension];

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
        for (kind, back) in take_back_of_claim(tx, claim, None)? {
            changes.add(causes(kind).1, -back);
        }
        let known = tx.reader().premium_months(claim)?;
        let drawn = (0..=upto.months_since(first)).map(|place| first.plus(place));
        let drawn: Vec<Month> = drawn.filter(|month| is_drawn(&timeline, *month)).collect();
        for kind in KINDS {
            let open = open_months(tx, claim, kind, (&drawn, &known))?;
            let mut is_told = false;
            for month in open {
                match reckon(tx, (payroll, claim), kind, month) {
                    Ok(premium) => book(tx, &premium, &mut vouchers, changes)?,
                    Err(Refusal::PolicyMissing { parameter, region, month }) if !is_told => {
                        note(&mut unknown, PremiumUnknown { kind, region, parameter, month, people: 1 });
                        is_told = true;
                    }
                    Err(Refusal::PolicyMissing { .. }) => {}
                    Err(refusal) => return Err(refusal.into()),
                }
            }
        }
    }
    vouchers.post(tx)?;
    Ok(unknown)
}

/// One more person whose premium is not known.
fn note(unknown: &mut Vec<PremiumUnknown>, one: PremiumUnknown) {
    let is_like = |held: &&mut PremiumUnknown| {
        (held.kind, held.region, &held.parameter) == (one.kind, one.region, &one.parameter)
    };
    match unknown.iter_mut().find(is_like) {
        Some(held) => (held.people, held.month) = (held.people + 1, held.month.min(one.month)),
        None => unknown.push(one),
    }
}

/// The causes under which a payroll tells of a premium, and of one that is taken back.
const fn causes(kind: InsuranceKind) -> (Cause, Cause) {
    match kind {
        InsuranceKind::Pension => (Cause::PensionPremium, Cause::PensionPremiumBack),
        _ => (Cause::MedicalPremium, Cause::MedicalPremiumBack),
    }
}

/// Whether the benefit of a month is drawn.
fn is_drawn(timeline: &Timeline, month: Month) -> bool {
    let is_benefit =
        |(item, amount): &(AwardItem, Money)| *item == AwardItem::UnemploymentBenefit && amount.is_positive();
    timeline.state(month) == Some(ClaimState::Active) && timeline.items_in(month).iter().any(is_benefit)
}

/// The months drawn for which a premium of a kind is due and not booked yet.
fn open_months(
    tx: &Transaction<'_>,
    claim: i64,
    kind: InsuranceKind,
    (drawn, known): (&[Month], &HashSet<(InsuranceKind, Month)>),
) -> anyhow::Result<Vec<Month>> {
    let open: Vec<Month> = drawn.iter().copied().filter(|month| !known.contains(&(kind, *month))).collect();
    if kind != InsuranceKind::Pension || open.is_empty() {
        return Ok(open);
    }
    let held = tx.reader().claim(claim)?.ok_or_else(|| anyhow::anyhow!("claim {claim} is missing"))?;
    near_retirement(tx, &held, open)
}

/// The months near enough to retirement that nobody paid to pension insurance for the person already.
fn near_retirement(tx: &Transaction<'_>, claim: &Claim, mut months: Vec<Month>) -> anyhow::Result<Vec<Month>> {
    let desk = Desk { reader: tx.reader(), policy: tx.policy, today: tx.today };
    let Some(retires) = retires_in(desk, claim)? else { return Ok(Vec::new()) };
    let mut near = Vec::with_capacity(months.len());
    for month in months.drain(..) {
        let within = tx.policy.pension_premium(tx.office.region, month)?.within_months;
        near.extend(is_pension_paid(month, retires, within).then_some(month));
    }
    if !near.is_empty() {
        // Reading: a month that stands in the record already is not paid a second time.
        let paid = months_paid(tx.reader(), claim.claim.person, InsuranceKind::Pension)?;
        near.retain(|month| paid.iter().all(|paid| paid.month != *month));
    }
    Ok(near)
}

/// The premium of a month. Where the fund that receives it is kept here, it is income of that fund, and the individual account of the
/// pension gets its part. Reading: of medical insurance, for which the person pays nothing (社会保险法 第四十八条), all is the pooled fund's.
fn reckon(
    tx: &Transaction<'_>,
    (payroll, claim): (i64, i64),
    kind: InsuranceKind,
    month: Month,
) -> Result<Premium, Refusal> {
    let is_pension = kind == InsuranceKind::Pension;
    let category =
        if is_pension { tx.policy.pension_premium(tx.office.region, month)?.category } else { Category::Employee };
    let terms = tx.policy.terms(tx.office.region, kind, category, month)?;
    let employer = terms.flat_rate()?.ok_or_else(|| terms.missing("unit_rate"))?.ratio();
    let (base, person) = (terms.floor.ok_or_else(|| terms.missing("floor"))?, terms.person_rate.ratio());
    let is_received = tx.office.kinds.contains(kind);
    let account = if is_pension && is_received {
        Crediting::of(tx.policy, kind, month).amount(base, premium(base, person))
    } else {
        Money::ZERO
    };
    let amount = premium(base, employer + person);
    Ok(Premium { payroll, claim, kind, month, base, amount, account, is_received })
}

/// Pays a premium.
fn book(
    tx: &mut Transaction<'_>,
    premium: &Premium,
    vouchers: &mut BenefitVouchers,
    changes: &mut Changes,
) -> anyhow::Result<()> {
    let row = tx.writer.insert_premium(premium)?;
    changes.add(causes(premium.kind).0, premium.amount);
    let items = vec![(premium_item(premium.kind).0, premium.amount)];
    vouchers.paid(tx, &money(premium, &items), tx.today)?;
    if premium.is_received {
        vouchers.received(tx, &PremiumStep::received(tx.policy, tx.office.region, premium, tx.today))?;
    }
    credit(tx, (row, premium), tx.today, premium.account)
}

fn money<'a>(premium: &Premium, items: &'a Vec<(AwardItem, Money)>) -> BenefitMoney<'a> {
    let (fund, benefit) = (InsuranceKind::Unemployment, Benefit::Unemployment);
    BenefitMoney { fund, benefit, amount: premium.amount, items }
}

/// Moves the individual account of the person by what a premium puts into it, or takes out of it again, as of the day on which it was paid.
fn credit(
    tx: &mut Transaction<'_>,
    (row, premium): (i64, &Premium),
    valued_on: NaiveDate,
    amount: Money,
) -> anyhow::Result<()> {
    if amount.is_zero() {
        return Ok(());
    }
    let held = tx.reader().claim(premium.claim)?;
    let held = held.ok_or_else(|| anyhow::anyhow!("claim {} is missing", premium.claim))?;
    let (person, kind, month, source) = (held.claim.person, premium.kind, premium.month, format!("premium {row}"));
    let entry = AccountEntryKind::ByUnemploymentFund;
    tx.writer.insert_account_entry(&AccountEntry { person, kind, month, entry, amount, valued_on, source })?;
    Ok(())
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

/// The premiums that a recovery asks back of the person although their months are drawn.
pub fn asked_of_drawn_months(reader: Reader<'_>, claim: i64, recovery: i64) -> anyhow::Result<Vec<PaidPremium>> {
    let mut premiums = reader.premiums_asked_back(recovery)?;
    if !premiums.is_empty() {
        let timeline = timeline(reader, claim)?;
        premiums.retain(|paid| is_drawn(&timeline, paid.premium.month));
    }
    Ok(premiums)
}

/// Takes back the premiums of a claim for months that are not drawn; what each came to. Reading: the premium follows the benefit, so that a
/// month that is ordered back was none for the other insurance either (社会保险法 第四十八条).
pub fn take_back_of_claim(
    tx: &mut Transaction<'_>,
    claim: i64,
    recovery: Option<i64>,
) -> anyhow::Result<Vec<(InsuranceKind, Money)>> {
    let premiums = not_due(tx.reader(), claim)?;
    take_back(tx, &premiums, recovery)?;
    Ok(premiums.iter().map(|paid| (paid.premium.kind, paid.premium.amount)).collect())
}

/// Takes premiums back: the fund has them again, by a red entry; of an earlier year they are other income (财会〔2017〕28号). The fund that had
/// them gives them back, and the individual account loses its part.
pub fn take_back(tx: &mut Transaction<'_>, premiums: &[PaidPremium], recovery: Option<i64>) -> anyhow::Result<()> {
    let mut vouchers = BenefitVouchers::default();
    let booked_on = first_open_day(tx.reader().closed_through()?, tx.today);
    for paid @ PaidPremium { row, premium, paid_on, paid_by, .. } in premiums {
        tx.writer.withdraw_premium(*row, tx.today, recovery)?;
        let paid_in_books = first_open_day(tx.reader().closed_before(*paid_by)?, *paid_on);
        let entry = recovery_entry(paid_in_books, booked_on);
        let (item, summary) = premium_item(premium.kind);
        let items = vec![(item, premium.amount)];
        vouchers.premium_back(tx, (&money(premium, &items), summary), (tx.today, entry))?;
        if premium.is_received {
            let (came_on, came_by) = paid.came();
            let came_in_books = first_open_day(tx.reader().closed_before(came_by)?, came_on);
            let is_of_this_year = refund_entry(came_in_books, booked_on) == "E02";
            let received = PremiumStep::received(tx.policy, tx.office.region, premium, came_on);
            vouchers.received(tx, &received.given_back(tx.today, is_of_this_year))?;
        }
        credit(tx, (*row, premium), *paid_on, -premium.account)?;
    }
    vouchers.post(tx)
}
