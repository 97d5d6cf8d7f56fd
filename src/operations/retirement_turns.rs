//! What the age of retirement changes of what is drawn before it. Five years before, the basic pension that is paid as sickness allowance becomes
//! the whole one (人社部发〔2024〕72号 第五条), and with the statutory month the allowance ends (社会保险法 第十七条): the payroll does both. The
//! pension of an injury stops only once its person has retired (工伤保险条例 第三十五条): it goes on, and waits for his application.

use crate::model::{AwardItem, Awarded, Benefit, ClaimClosed, ClaimState, Money, Month, PaymentAct};
use crate::operations::award_benefit::{due, increase_anew, keep_calculation};
use crate::operations::award_notices::tell_from;
use crate::operations::benefit_notices::Said;
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::reckon_claim::{ClaimFacts, Desk, category_of, reckon};
use crate::operations::set_payment_state::{Wanted, set_states};
use crate::operations::supersede::OLD_AGE;
use crate::operations::supersede_injury::amount_in;
use crate::policy::Policy;
use crate::refusal::Refusal;
use crate::rules::benefits::retirement::retirement;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::claims::Claim;
use crate::store::persons::AsOf;

const ALLOWANCE: AwardItem = AwardItem::InvalidityAllowance;

/// Why an allowance ends.
const RETIRED: &str = "retired";

/// What changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    WholePension,
    AllowanceEnds,
    InjuryPension,
}

/// A claim that retirement changes.
#[derive(Clone, Debug)]
pub struct Turn {
    pub claim: Claim,
    pub name: String,
    pub change: Change,
    /// The last month before the change.
    pub month: Month,
    /// What is paid in the month behind it as long as nothing changes.
    pub amount: Money,
}

/// Those whose month has come by one, as far as it is not done yet.
pub fn turns(reader: Reader<'_>, policy: &Policy, until: Month) -> anyhow::Result<Vec<Turn>> {
    let mut found = Vec::new();
    for number in reader.drawn_before_retirement()? {
        // A correction that waits for its award changes nothing until then: what was awarded turns, and the award that follows reckons on that.
        let Some(claim) = reader.claim_as_awarded(number)? else { continue };
        let Some((statutory, name)) = statutory(reader, policy, &claim)? else { continue };
        let held = timeline(reader, number)?;
        let turn = |change, month: Month| {
            let amount = held.due(month.plus(1)).amount;
            Turn { claim: claim.clone(), name: name.clone(), change, month, amount }
        };
        match claim.claim.benefit {
            Benefit::Invalidity => {
                let near = near(policy, &claim, statutory)?;
                found
                    .extend((near <= until && is_basic(&claim, &held, near)).then(|| turn(Change::WholePension, near)));
                let is_drawn = goes_on(&held, statutory.plus(1)) && !held.items_in(statutory.plus(1)).is_empty();
                found.extend((statutory <= until && is_drawn).then(|| turn(Change::AllowanceEnds, statutory)));
            }
            _ if statutory <= until => {
                let month = statutory.max(until).plus(1);
                let is_drawn = amount_in(&held, AwardItem::DisablementPension, month).is_positive();
                if is_drawn && goes_on(&held, month) && !has_applied(reader, &claim)? {
                    found.push(turn(Change::InjuryPension, statutory));
                }
            }
            _ => {}
        }
    }
    found.sort_by_key(|turn| (turn.month, turn.claim.number));
    Ok(found)
}

/// Those whose allowance ended with their retirement and who have not applied for a pension of old age.
pub fn to_apply(reader: Reader<'_>) -> anyhow::Result<Vec<(Claim, Month)>> {
    let mut found = Vec::new();
    for number in reader.claims_retired()? {
        let ended = reader.claim_states(number)?.pop().filter(|last| last.reason == RETIRED);
        let Some((claim, ended)) = reader.claim(number)?.zip(ended) else { continue };
        if claim.claim.benefit == Benefit::Invalidity && !has_applied(reader, &claim)? {
            found.push((claim, ended.from.plus(-1)));
        }
    }
    Ok(found)
}

/// Makes the changes that come about by themselves before a month; how many pensions of injuries go on past retirement, and what they come to.
pub fn turn_before(tx: &mut Transaction<'_>, month: Month) -> anyhow::Result<(i64, Money)> {
    let (mut people, mut amount) = (0, Money::ZERO);
    for turn in turns(tx.reader(), tx.policy, month.plus(-1))? {
        match turn.change {
            Change::WholePension => make_whole(tx, &turn)?,
            Change::AllowanceEnds => end(tx, &turn)?,
            Change::InjuryPension => {
                people += 1;
                amount += turn.amount;
            }
        }
    }
    Ok((people, amount))
}

/// The whole pension from the month after. What cannot be reckoned is left to a clerk.
fn make_whole(tx: &mut Transaction<'_>, turn: &Turn) -> anyhow::Result<()> {
    let (claim, from) = (&turn.claim, turn.month.plus(1));
    if claim.claim.is_taken_over {
        return Ok(());
    }
    let reckoned = match reckon(Desk { reader: tx.reader(), policy: tx.policy, today: tx.today }, claim) {
        Ok(reckoned) => reckoned,
        Err(error) => return error.downcast::<Refusal>().map(drop),
    };
    let items = due(&reckoned, claim.number).unwrap_or_default();
    let Some(whole) = items.into_iter().find(|item| item.item == ALLOWANCE && item.from == from) else { return Ok(()) };
    if let Some(basic) = basic(&timeline(tx.reader(), claim.number)?, turn.month) {
        tx.writer.insert_award_item(claim.number, &Awarded { to: Some(turn.month), ..basic })?;
    }
    tx.writer.insert_award_item(claim.number, &whole)?;
    keep_calculation(tx, claim.number, &reckoned)?;
    increase_anew(tx, claim.number)?;
    refresh(tx, claim.number)?;
    let amount = timeline(tx.reader(), claim.number)?.due(from).amount;
    tell_from(tx, claim, from, Said { amount, ..Said::default() })
}

fn end(tx: &mut Transaction<'_>, turn: &Turn) -> anyhow::Result<()> {
    let wanted = Wanted {
        act: PaymentAct::Stop,
        on: turn.month.last_day(),
        reason: RETIRED.to_owned(),
        benefit: Some(Benefit::Invalidity),
        note: "statutory month of retirement".to_owned(),
        payee: None,
    };
    // What has ended already has nothing to end.
    set_states(tx, turn.claim.claim.person, &wanted, 0).map(drop)
}

/// The statutory month of the person of a claim, as the register has him, and his name; none where nobody knows it.
fn statutory(reader: Reader<'_>, policy: &Policy, claim: &Claim) -> anyhow::Result<Option<(Month, String)>> {
    let Some(person) = reader.person(claim.claim.person, AsOf::NOW)?.map(|version| version.person) else {
        return Ok(None);
    };
    let (details, facts) = (person.details, ClaimFacts::read(&claim.claim.facts)?);
    let birth = details.id_number.birth_date().map(Month::of);
    let Some((category, birth)) = category_of(&details, facts.text("category")).zip(birth) else {
        return Ok(claim.claim.statutory_month.map(|month| (month, details.name)));
    };
    let region = reader.office()?.map_or(crate::model::RegionCode::NATION, |office| office.region);
    Ok(Some((retirement(birth, &policy.retirement(region, category)?).value.month, details.name)))
}

/// The last month that lies too far before retirement for the whole pension.
fn near(policy: &Policy, claim: &Claim, statutory: Month) -> anyhow::Result<Month> {
    let months = policy.sickness_allowance(claim.claim.event_on)?.near_retirement_months;
    Ok(statutory.plus(-months.cast_signed()))
}

/// Whether an allowance is the basic pension up to a month and beyond, and nothing was awarded from the next one on.
fn is_basic(claim: &Claim, held: &Timeline, near: Month) -> bool {
    let is_turned = held.items.iter().any(|one| one.item == ALLOWANCE && one.from > near);
    let was_far = Month::of(claim.claim.event_on) < near;
    was_far && !is_turned && basic(held, near).is_some() && goes_on(held, near.plus(1))
}

/// The allowance without an end that holds in a month.
fn basic(held: &Timeline, month: Month) -> Option<Awarded> {
    let last = held.items.iter().rfind(|one| one.item == ALLOWANCE && one.from <= month);
    last.filter(|one| one.to.is_none() && one.amount.is_positive()).copied()
}

fn goes_on(held: &Timeline, month: Month) -> bool {
    held.state(month).is_some_and(|state| state != ClaimState::Stopped)
}

/// Whether a pension of old age was applied for: drawn, waiting or refused.
fn has_applied(reader: Reader<'_>, claim: &Claim) -> anyhow::Result<bool> {
    for other in reader.claims_of_person(claim.claim.person)? {
        let is_withdrawn = || {
            anyhow::Ok(reader.claim_closing(other.number)?.is_some_and(|closed| closed.state == ClaimClosed::Withdrawn))
        };
        if OLD_AGE.contains(&other.claim.benefit) && !is_withdrawn()? {
            return Ok(true);
        }
    }
    Ok(false)
}
