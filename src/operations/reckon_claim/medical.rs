//! Medical costs from the record (医疗费手工报销): one bill, and what the year of the person came to before it.

use chrono::Datelike as _;

use super::others::Granted;
use super::record::Record;
use super::residents::missing;
use super::{ClaimFacts, NONE, Reckoned};
use crate::model::{AwardItem, Awarded, Benefit, InsuranceKind, Money, Month};
use crate::operations::later_bills::stands_since;
use crate::rules::benefits::conditions::Condition;
use crate::rules::benefits::medical::{Exclusion, Stay, YearSoFar, payment};

/// Whether the cost is a third party's, who does not pay it (社会保险法 第三十条).
pub fn owed_by_third_party(facts: &ClaimFacts) -> bool {
    facts.parsed("exclusion") == Some(Exclusion::ThirdPartyUnpaid)
}

pub(super) fn medical(record: &Record<'_>, reckoned: &mut Reckoned) -> anyhow::Result<()> {
    let (event, policy, facts) = (record.event_month(), record.desk.policy, &record.facts);
    let is_insured = record.was_insured(InsuranceKind::Medical, event)?;
    let exclusion = facts.text("exclusion").unwrap_or(NONE);
    reckoned.conditions = vec![
        record.event_has_come("sil 第二十八条"),
        Condition::holds(
            "insured_in_month",
            is_insured,
            ("yes", if is_insured { "yes" } else { "no" }),
            "sil 第二十三条",
        ),
        // What a third party does not pay the fund pays in his place, and claims it back of him.
        Condition::holds(
            "not_excluded",
            exclusion == NONE || owed_by_third_party(facts),
            (NONE, exclusion),
            "sil 第三十条",
        ),
        record.granted_once("one_payment_a_document", "sil 第二十八条", |other| {
            let document = other.facts.text("document");
            document.is_some() && document == facts.text("document")
        })?,
    ];
    let (so_far, is_first) = year_so_far(record)?;
    let stated = facts.money("paid_this_year").unwrap_or(Money::ZERO);
    let stay = Stay {
        cost: facts.money("cost").ok_or_else(|| missing("cost"))?,
        hospital_level: facts.parsed("hospital_level").unwrap_or(3),
        is_retired: record.other_claim(&[Benefit::OldAge, Benefit::AgencyOldAge])?.is_some(),
        is_first: facts.text("first_stay").map_or(is_first, |stated| !matches!(stated, "no" | "false" | "0")),
        // What hospitals settled directly is told by the application; never less than what the office itself granted.
        so_far: YearSoFar { pooled_fund: so_far.pooled_fund.max(stated), ..so_far },
    };
    let terms = policy.medical(record.region, record.event())?;
    let paid = reckoned.explain(payment(&stay, &terms));
    let month = Month::of(record.claim.claim.applied_on).plus(1);
    // A bill of which nothing is paid is awarded too: it is the first stay of the year, and what was borne of it counts.
    reckoned.items.push(Awarded {
        item: AwardItem::MedicalCost,
        amount: paid.pooled_fund,
        from: month,
        to: None,
        is_once: true,
    });
    reckoned.once(AwardItem::CriticalIllness, paid.critical_illness, month);
    Ok(())
}

/// What was granted here for stays of the same calendar year, and whether this is the first of them.
fn year_so_far(record: &Record<'_>) -> anyhow::Result<(YearSoFar, bool)> {
    let (mut so_far, mut is_first) = (YearSoFar::default(), true);
    for other in granted_before(record)? {
        let paid = |item: AwardItem| granted_of(&other, item);
        let (pooled, critical) = (paid(AwardItem::MedicalCost), paid(AwardItem::CriticalIllness));
        let cost = other.facts.money("cost").unwrap_or(Money::ZERO);
        so_far.pooled_fund += pooled;
        so_far.critical_illness += critical;
        so_far.borne += (cost - pooled).max(Money::ZERO);
        is_first = false;
    }
    Ok((so_far, is_first))
}

/// Those awarded before this one; all that are awarded where this one is not.
fn granted_before(record: &Record<'_>) -> anyhow::Result<Vec<Granted>> {
    let awarded_by = |claim: i64| stands_since(record.desk.reader, claim);
    let own = awarded_by(record.claim.number)?;
    let mut before = Vec::new();
    for other in record.granted(Benefit::Medical)? {
        let is_of_year = other.claim.claim.event_on.year() == record.event().year();
        let is_before = awarded_by(other.claim.number)?
            .is_some_and(|at| own.is_none_or(|own| (at, other.claim.number) < (own, record.claim.number)));
        if is_of_year && is_before {
            before.push(other);
        }
    }
    Ok(before)
}

/// The amount of an item that holds; of several rows the last one.
fn granted_of(other: &Granted, item: AwardItem) -> Money {
    let last = other.timeline.items.iter().rev().find(|awarded| awarded.item == item);
    last.map(|awarded| awarded.amount).unwrap_or_default()
}
