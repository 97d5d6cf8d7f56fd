//! Somebody of grades 1 to 4 who dies after the leave with pay (工伤保险条例 第三十九条): his family has the grants without the one-off sum,
//! whether he is insured any more or draws the pension of his injury, or of old age after it. The own wage is that before the injury (第六十四条).

use chrono::NaiveDate;

use super::injury::{CONTRACT_ENDS, FUND_PENSION};
use super::record::Record;
use super::{ClaimFacts, NONE};
use crate::model::{AwardItem, Benefit, Money};
use crate::operations::in_pay::timeline;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::rules::benefits::conditions::Condition;
use crate::store::claims::Claim;

/// The injury by which he is of such a grade.
#[derive(Clone, Debug)]
pub(super) struct Disabled {
    pub injured_on: NaiveDate,
    /// None where the claim was taken over without it.
    grade: Option<u32>,
    is_drawn: bool,
    /// The own wage, where the application said it.
    pub wage: Option<Money>,
}

impl Disabled {
    /// That the grade in the month of death is one of 1 to 4, or the pension of such a grade was drawn.
    pub fn condition(&self) -> Condition {
        let is_met = self.grade.map_or(self.is_drawn, |grade| FUND_PENSION.contains(&grade));
        let found = match self.grade {
            Some(grade) => grade.to_string(),
            None if self.is_drawn => "disablement_pension".to_owned(),
            None => NONE.to_owned(),
        };
        Condition::holds("grade", is_met, ("1..4", found), "injury-regulation 第三十九条")
    }
}

/// The injury of the person that was awarded: that of the determination which the application names, else the last one of such a grade.
pub(super) fn disabled(record: &Record<'_>) -> anyhow::Result<Option<Disabled>> {
    let (mut found, number) = (None, record.facts.text("determination"));
    for claim in record.desk.reader.claims_of_person(record.person.number)? {
        let facts = ClaimFacts::read(&claim.claim.facts)?;
        let is_end = facts.text("reason").is_some_and(|reason| CONTRACT_ENDS.contains(&reason));
        if claim.claim.benefit != Benefit::Injury || is_end || claim.claim.event_on > record.event() {
            continue;
        }
        let Some(injury) = of_claim(record, &claim, &facts)? else { continue };
        if number.is_some() && facts.text("determination") == number {
            return Ok(Some(injury));
        }
        found = Some(injury).filter(|injury| injury.condition().is_met).or(found);
    }
    Ok(found)
}

fn of_claim(record: &Record<'_>, claim: &Claim, facts: &ClaimFacts) -> anyhow::Result<Option<Disabled>> {
    let (reader, month) = (record.desk.reader, record.event_month());
    let is_taken_back = reader.claim_states(claim.number)?.last().is_none_or(|last| last.reason == UNDONE);
    if is_taken_back || reader.claim_closing(claim.number)?.is_some() {
        return Ok(None);
    }
    let mut grade: Option<u32> = facts.parsed("grade");
    for (from, reviewed) in reader.claim_reviews(claim.number)? {
        if from <= month {
            grade = ClaimFacts::read(&reviewed)?.parsed("grade").or(grade);
        }
    }
    let items = timeline(reader, claim.number)?.items_in(month);
    let is_drawn = items.iter().any(|(item, amount)| *item == AwardItem::DisablementPension && amount.is_positive());
    Ok(Some(Disabled { injured_on: claim.claim.event_on, grade, is_drawn, wage: facts.money("wage") }))
}
