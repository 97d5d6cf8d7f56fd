//! Yearly increases that were carried out before a pension came to this office: whoever retired by the day of a notice is raised by it,
//! whenever he is awarded or taken over (社会保险法 第十八条). What a pension that is taken over contains already is not added again, and a
//! pension that is reckoned anew rises by what it would have risen by.

use chrono::NaiveDate;

use crate::model::{AwardItem, Awarded, Benefit, Money, Month, parse_day, reason_word};
use crate::operations::adjust_pensions::{award, raise};
use crate::operations::in_pay::timeline;
use crate::operations::pension_area::area_of;
use crate::operations::set_payment_state::{course_of, said_of};
use crate::operations::taken_over_amounts::taken_over;
use crate::operations::undo_matter::benefits::undone_operation;
use crate::policy::IncreaseFormula;
use crate::refusal::Refusal;
use crate::rules::entitlement::Timeline;
use crate::rules::payment_state::serves_outside;
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

impl Past {
    fn read(year: i32, (name, content): (&str, &str)) -> anyhow::Result<Self> {
        let formula = IncreaseFormula::read(name, content)?;
        let damaged = || anyhow::anyhow!("a formula is read before");
        let retired_by = parse_day(&formula.retired_by).map_err(|_| damaged())?;
        let from = formula.from.parse().map_err(|_| damaged())?;
        Ok(Self { year, from, retired_by, formula })
    }
}

/// All of them, in the order of years.
pub struct PastIncreases {
    found: Vec<Past>,
    /// Those that stood at some time, with the operations that began and ended them.
    ever: Vec<(Past, i64, Option<i64>)>,
}

/// What a pension would rise by if all had been right from the start.
#[derive(Clone, Debug, Default)]
pub struct Anew {
    /// What has to be written where that is not what it has.
    pub written: Vec<Awarded>,
    /// Of each year what it rises on, and by how much.
    pub raised: Vec<(i32, Money, Money)>,
}

impl PastIncreases {
    pub fn load(reader: Reader<'_>) -> anyhow::Result<Self> {
        let (mut found, mut ever) = (Vec::new(), Vec::new());
        for held in reader.adjustments()? {
            found.push(Past::read(held.year, (&held.name, &held.content))?);
        }
        for (held, began, ended) in reader.adjustments_ever()? {
            ever.push((Past::read(held.year, (&held.name, &held.content))?, began, ended));
        }
        Ok(Self { found, ever })
    }

    /// The same with another notice of a year.
    pub fn with(mut self, year: i32, notice: (&str, &str)) -> anyhow::Result<Self> {
        let right = Past::read(year, notice)?;
        self.found.retain(|past| past.year != year);
        self.found.push(right);
        self.found.sort_by_key(|past| past.year);
        Ok(self)
    }

    /// What a pension that was taken over had of increases, and the last year of them: what this office added at once, by the notices that
    /// stood then, lies in the same rows.
    pub fn came_with(
        &self,
        reader: Reader<'_>,
        claim: i64,
        (taken, contained): (&ClaimStands, Option<i32>),
        written: &[Awarded],
    ) -> anyhow::Result<(Money, Option<i32>)> {
        let mut rows: Vec<&Awarded> = written.iter().filter(|one| one.item == AwardItem::Increase).collect();
        let stood = |(_, began, ended): &&(Past, i64, Option<i64>)| {
            *began < taken.operation && ended.is_none_or(|ended| ended > taken.operation)
        };
        let stood: Vec<&Past> = self.ever.iter().filter(stood).map(|(past, ..)| past).collect();
        let Some(first) = rows.first().copied() else { return Ok((Money::ZERO, contained)) };
        let of_month = rows.iter().filter(|one| one.from == taken.from).count();
        let is_own = first.from == taken.from && {
            let made_up = stood.iter().find(|past| past.from == taken.from);
            of_month > 1
                || made_up.is_none_or(|past| self.is_other(reader, (claim, taken.operation), (past, written), first))
        };
        if is_own {
            rows.remove(0);
        }
        let made_up = rows.iter().filter_map(|row| stood.iter().find(|past| past.from == row.from));
        let said = made_up.map(|past| past.year - 1).min();
        Ok((if is_own { first.amount } else { Money::ZERO }, said.or(contained)))
    }

    /// Whether an amount is another one than a notice adds to the rest.
    fn is_other(
        &self,
        reader: Reader<'_>,
        (claim, taken): (i64, i64),
        (past, written): (&Past, &[Awarded]),
        row: &Awarded,
    ) -> bool {
        let Ok(Some(mut pensioner)) = reader.adjustable_claim(claim) else { return true };
        // By what was said then: the notice did not know what was corrected since.
        let then = reader.claim_wordings(claim).unwrap_or_default().into_iter().rfind(|said| said.operation <= taken);
        if let Some(said) = then.map(|said| said.claim) {
            pensioner.months = said.months_paid.unwrap_or_default() + said.months_deemed.unwrap_or_default();
            pensioner.area = area_of(&said).unwrap_or_default();
        }
        let is_base = |one: &&Awarded| one.item != AwardItem::Increase && one.from == row.from;
        pensioner.amount = written.iter().filter(is_base).map(|one| one.amount).sum();
        raise(&pensioner, past.retired_by, &past.formula) != row.amount
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
            let first = timeline.began().map_or(past.from, |first| first.max(past.from));
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
    pub fn anew(&self, reader: Reader<'_>, claim: i64, held: &Timeline) -> anyhow::Result<Anew> {
        let mut anew = Anew::default();
        let Some(mut pensioner) = reader.adjustable_claim(claim)? else { return Ok(anew) };
        let mut now = Timeline { items: held.items.clone(), ..Timeline::default() };
        now.items.retain(|item| item.item != AwardItem::Increase);
        let Some(first) = held.began() else { return Ok(anew) };
        let known = reader.claim(claim)?.ok_or_else(|| anyhow::anyhow!("claim {claim} is missing"))?;
        let came = taken_over(reader, &known, self)?;
        let contains = came.as_ref().and_then(|came| came.contains);
        let (states, mut total) = (reader.claim_states(claim)?, Money::ZERO);
        let mut right: Vec<Awarded> = Vec::new();
        let increase = |amount, from| Awarded { item: AwardItem::Increase, amount, from, to: None, is_once: false };
        if let Some(came) = came {
            total = came.increase;
            right.push(increase(total, came.from));
            now.items.push(increase(total, came.from));
        }
        for past in self.found.iter().filter(|past| contains.is_none_or(|contains| past.year > contains)) {
            let from = first.max(past.from);
            pensioner.amount = sum(now.items_in(from));
            if !serves_sentence(&known_at(&states, self.carried_out(past.year))) {
                let more = raise(&pensioner, past.retired_by, &past.formula);
                anew.raised.push((past.year, pensioner.amount, more));
                total += more;
            }
            right.push(increase(total, from));
            now.items.push(increase(total, from));
        }
        anew.written = differing_from(held, &right, first);
        Ok(anew)
    }

    /// The operation that carried a year out first: a right notice takes the place of a wrong one for whom that raised. None yet, of a
    /// notice that is being carried out.
    fn carried_out(&self, year: i32) -> Option<i64> {
        let of_year = || self.ever.iter().filter(|(past, ..)| past.year == year);
        let mut began = of_year().find(|(.., ended)| ended.is_none()).map(|(_, began, _)| *began)?;
        while let Some((_, earlier, _)) = of_year().find(|(.., ended)| *ended == Some(began)) {
            began = *earlier;
        }
        Some(began)
    }
}

/// What has to be written so that the right increases hold, month by month in which either changes. What is written for a month covers the
/// months behind it.
fn differing_from(held: &Timeline, right: &[Awarded], first: Month) -> Vec<Awarded> {
    let in_month = |items: &[Awarded], month: Month| {
        let covers = |one: &&Awarded| one.item == AwardItem::Increase && one.from <= month;
        items.iter().rfind(covers).map_or(Money::ZERO, |one| one.amount)
    };
    let of_held = held.items.iter().filter(|one| one.item == AwardItem::Increase);
    let mut months: Vec<Month> = of_held.chain(right).map(|one| one.from.max(first)).collect();
    months.sort_unstable();
    months.dedup();
    let differs = |month: &Month| in_month(&held.items, *month) != in_month(right, *month);
    let Some(start) = months.iter().position(differs) else { return Vec::new() };
    let item = |from: &Month| {
        let amount = in_month(right, *from);
        Awarded { item: AwardItem::Increase, amount, from: *from, to: None, is_once: false }
    };
    months.iter().skip(start).map(item).collect()
}

fn sum(items: Vec<(AwardItem, Money)>) -> Money {
    items.into_iter().map(|(_, amount)| amount).sum()
}

/// What was entered of a claim before an operation, without what was taken back since.
fn known_at(states: &[ClaimStands], operation: Option<i64>) -> Vec<ClaimStands> {
    let is_known = |one: &&ClaimStands| {
        let entered = undone_operation(one).unwrap_or(one.operation);
        operation.is_none_or(|operation| entered < operation)
    };
    states.iter().filter(is_known).cloned().collect()
}

/// Whether the person of a claim serves a sentence at last, or did when he died, in prison or outside: his pension is not raised.
pub fn serves_sentence(states: &[ClaimStands]) -> bool {
    let course = course_of(states);
    let is_in_prison = course.open().iter().any(|hold| reason_word(&hold.reason) == "sentenced");
    is_in_prison || serves_outside(&said_of(states))
}

/// A pension that does not say which increases it contains is not taken over once there were some: it would be raised twice or never.
pub fn refuse_unsaid(last: Option<i32>, said: Option<i32>) -> Result<(), Refusal> {
    match (last, said) {
        (Some(year), None) => Err(Refusal::IncreaseNotSaid { year }),
        _ => Ok(()),
    }
}
