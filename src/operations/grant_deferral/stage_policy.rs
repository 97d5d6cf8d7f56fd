//! Whether a stage policy (阶段性缓缴) covers the months that are asked for, and admits the employer.

use crate::model::{Deferral, EmployerType, InsuranceKind};
use crate::operations::extra_bills::region_of;
use crate::refusal::Refusal;
use crate::rules::deferral::is_admitted;
use crate::session::Transaction;
use crate::store::persons::AsOf;

/// What speaks against deferring a kind under a stage policy beside the limits of every deferral.
pub fn objection(
    tx: &Transaction<'_>,
    wanted: &Deferral,
    kind: InsuranceKind,
    is_small: bool,
) -> anyhow::Result<Option<Refusal>> {
    let region = region_of(tx, wanted.payer)?;
    let months = (1..=wanted.to.months_since(wanted.from)).map(|after| wanted.from.plus(after));
    let mut uncovered = months.filter(|month| tx.policy.deferral(region, kind, *month).stage_policy_pay_by.is_none());
    if let Some(month) = uncovered.next() {
        return Ok(Some(Refusal::DeferralNoStagePolicy { kind, month }));
    }
    let Some((admitted, rule)) = tx.policy.stage_policy_for(region, kind, wanted.from) else { return Ok(None) };
    let Some(version) = tx.reader().employer(wanted.payer, AsOf::NOW)? else { return Ok(None) };
    let details = version.employer.details;
    // A household business (个体工商户) is small by its nature.
    let is_small = is_small || details.employer_type == EmployerType::HouseholdBusiness;
    if is_admitted(admitted, tx.policy.industry_code(&details.industry), is_small) {
        return Ok(None);
    }
    Ok(Some(Refusal::DeferralIndustryNotAdmitted { kind, month: wanted.from, industry: details.industry, rule }))
}
