//! Yearly increases that were carried out before a pension came to this office: whoever retired by the day of a notice is raised by it,
//! whenever he is awarded or taken over (社会保险法 第十八条). What a pension that is taken over contains already is not added again, and a
//! pension that is reckoned anew rises by what it would have risen by.

use chrono::NaiveDate;

use crate::model::{AwardItem, Awarded, Benefit, Money, Month, parse_day, reason_word};
use crate::operations::adjust_pensions::{award, raise};
use crate::operations::in_pay::timeline;
use crate::operations::set_payment_state::course_of;
use crate::policy::IncreaseFormula;
use crate::refusal::Refusal;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::ClaimStands;

/// An increase that was carried out.
struct Past {
    year: i32,
    from: Month,
    retired_by: NaiveDate,
    formula: IncreaseFormula,
}

/// All of them, in the order of years.
pub struct PastIncreases {
    found: Vec<Past>,
}

impl PastIncreases {
    pub fn load(reader: Reader<'_>) -> anyhow::Result<Self> {
        let mut found = Vec::new();
        for held in reader.adjustments()? {
            let formula = IncreaseFormula::read(&held.name, &held.content)?;
            let retired_by = parse_day(&formula.retired_by).map_err(|_| anyhow::anyhow!("a formula is read before"))?;
            found.push(Past { year: held.year, from: held.from, retired_by, formula });
        }
        Ok(Self { found })
    }

    /// The last one that concerns a pension of somebody who retired on a day; of an unknown day every one does.
    pub fn last_for(&self, benefit: Benefit, retired_on: Option<NaiveDate>) -> Option<i32> {
        let concerns = |past: &&Past| retired_on.is_none_or(|day| day <= past.retired_by);
        self.found.iter().rev().find(concerns).filter(|_| benefit.is_pension()).map(|past| past.year)
    }

    /// Whether one of them holds from a month on.
    pub fn begins_in(&self, month: Month) -> bool {
        self.found.iter().any(|past| past.from == month)
    }

    /// Adds those after a year that are not in the amounts of a claim yet; the last that is in them now.
    pub fn add_after(&self, tx: &mut Transaction<'_>, claim: i64, after: Option<i32>) -> anyhow::Result<Option<i32>> {
        let mut contained = after;
        for past in self.found.iter().filter(|past| after.is_none_or(|after| past.year > after)) {
            let Some(mut pensioner) = tx.reader().adjustable_claim(claim)? else { break };
            let timeline = timeline(tx.reader(), claim)?;
            let first = timeline.first_month().map_or(past.from, |first| first.max(past.from));
            pensioner.amount = sum(timeline.items_in(first));
            let more = raise(&pensioner, past.retired_by, &past.formula);
            if more.is_positive() {
                award(tx, &pensioner, more, past.from)?;
                contained = Some(past.year);
            }
        }
        Ok(contained)
    }

    /// The increases that a claim would have if it had been awarded so from the start: what has to be written where they differ from those
    /// that it has. Who was in prison when a year was carried out was not raised, and is not raised by this.
    pub fn anew(&self, reader: Reader<'_>, claim: i64, held: &Timeline) -> anyhow::Result<Vec<Awarded>> {
        let Some(mut pensioner) = reader.adjustable_claim(claim)? else { return Ok(Vec::new()) };
        let mut now = Timeline { items: held.items.clone(), ..Timeline::default() };
        now.items.retain(|item| item.item != AwardItem::Increase);
        let Some(first) = now.first_month() else { return Ok(Vec::new()) };
        let (states, mut total, mut written) = (reader.claim_states(claim)?, Money::ZERO, Vec::new());
        for past in &self.found {
            let was_raised = held.items.iter().any(|item| item.item == AwardItem::Increase && item.from == past.from);
            pensioner.amount = sum(now.items_in(first.max(past.from)));
            if was_raised || !is_in_prison(&states, past.from) {
                total += raise(&pensioner, past.retired_by, &past.formula);
            }
            let increase = |(item, amount)| if item == AwardItem::Increase { amount } else { Money::ZERO };
            let before: Money = held.items_in(past.from).into_iter().map(increase).sum();
            let item = Awarded { item: AwardItem::Increase, amount: total, from: past.from, to: None, is_once: false };
            now.items.push(item);
            // What is written for a year covers the years behind it.
            if before != total || !written.is_empty() {
                written.push(item);
            }
        }
        Ok(written)
    }
}

fn sum(items: Vec<(AwardItem, Money)>) -> Money {
    items.into_iter().map(|(_, amount)| amount).sum()
}

fn is_in_prison(states: &[ClaimStands], month: Month) -> bool {
    course_of(states).holds_in(month).iter().any(|hold| reason_word(&hold.reason) == "sentenced")
}

/// A pension that does not say which increases it contains is not taken over once there were some: it would be raised twice or never.
pub fn refuse_unsaid(last: Option<i32>, said: Option<i32>) -> Result<(), Refusal> {
    match (last, said) {
        (Some(year), None) => Err(Refusal::IncreaseNotSaid { year }),
        _ => Ok(()),
    }
}
