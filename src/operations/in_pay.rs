//! Keeps what each payee is paid a month in step with what was awarded and how the claim stands. Whoever writes an award item, a
//! state or a payee of a claim calls [`refresh`] afterwards; the next payroll then settles every month that differs.

use crate::model::{Awarded, ClaimState, Money, Month, PaymentReason};
use crate::rules::entitlement::{Due, Timeline, share_out, standing};
use crate::session::Transaction;
use crate::store::Reader;
use crate::store::awards::InPay;
use crate::store::claims::ClaimStands;
use crate::store::payees::Payee;

/// What was awarded on a claim and how it stood.
pub fn timeline(reader: Reader<'_>, claim: i64) -> anyhow::Result<Timeline> {
    let states = reader.claim_states(claim)?;
    let is_death =
        |stands: &&ClaimStands| stands.state == ClaimState::Stopped && PaymentReason::is_death(&stands.reason);
    let single_sums_to = states.last().filter(is_death).map(|stands| stands.from);
    let states = states.into_iter().map(|stands| (stands.state, stands.from)).collect();
    let shares = reader.payee_states(claim)?;
    let shares = shares.into_iter().map(|(payee, stands)| (payee, stands.state, stands.from)).collect();
    let mut pension_parts: Vec<(i64, Money)> = Vec::new();
    for part in reader.pension_parts(claim)? {
        pension_parts.retain(|(payee, _)| *payee != part.payee);
        pension_parts.push((part.payee, Money::from_fen(part.weight)));
    }
    pension_parts.sort_by_key(|(payee, _)| *payee);
    let of_all = if pension_parts.is_empty() { 0 } else { reader.items_of_all(claim)? };
    Ok(Timeline { items: reader.awarded(claim)?, states, shares, pension_parts, of_all, single_sums_to })
}

/// What was awarded on a claim and still says something of a month.
pub fn awarded_standing(reader: Reader<'_>, claim: i64) -> anyhow::Result<Vec<Awarded>> {
    Ok(standing(&reader.awarded(claim)?))
}

/// The month of the last regular payroll.
pub fn last_payroll_month(reader: Reader<'_>) -> anyhow::Result<Option<Month>> {
    Ok(reader.regular_payrolls()?.into_keys().next_back())
}

/// The first month of which anything can be due: an increase holds from the month of its notice on, which may lie before the pension began, and
/// nothing is due of those months.
fn begins(timeline: &Timeline) -> Option<Month> {
    timeline.began().or_else(|| timeline.first_month())
}

/// What items bring in their first month, a month and once.
pub fn first_brings(items: &[Awarded]) -> (Money, Money) {
    let of = |is_once: bool| {
        let items = items.iter().filter(|item| item.is_once == is_once).copied().collect();
        Timeline { items, ..Timeline::default() }
    };
    let brings = |month| {
        let sum = |timeline: Timeline| timeline.items_in(month).into_iter().map(|(_, amount)| amount).sum();
        (sum(of(false)), sum(of(true)))
    };
    begins(&Timeline { items: items.to_vec(), ..Timeline::default() }).map(brings).unwrap_or_default()
}

/// Brings what the payees of a claim are paid up to date.
pub fn refresh(tx: &mut Transaction<'_>, claim: i64) -> anyhow::Result<()> {
    let last = last_payroll_month(tx.reader())?;
    refresh_after(tx, claim, last)
}

/// The same where the month of the last regular payroll is known.
pub fn refresh_after(tx: &mut Transaction<'_>, claim: i64, last: Option<Month>) -> anyhow::Result<()> {
    let timeline = timeline(tx.reader(), claim)?;
    let payees = tx.reader().payees_of_claim(claim)?;
    let Some(first) = begins(&timeline) else { return Ok(()) };
    // What a payroll has been over before may differ now; only the next payroll can tell.
    let is_behind = last.is_some_and(|last| first <= last);
    write(tx, claim, &payees, &timeline, (first, last, is_behind))
}

/// What is left of a claim once a payroll has settled every month up to its own.
pub fn settle_after(
    tx: &mut Transaction<'_>,
    claim: i64,
    payees: &[Payee],
    timeline: &Timeline,
    last: Month,
) -> anyhow::Result<()> {
    let first = begins(timeline).unwrap_or(last);
    write(tx, claim, payees, timeline, (first, Some(last), false))
}

fn write(
    tx: &mut Transaction<'_>,
    claim: i64,
    payees: &[Payee],
    timeline: &Timeline,
    months: (Month, Option<Month>, bool),
) -> anyhow::Result<()> {
    for (payee, pay) in derived(tx.reader(), claim, payees, timeline, months)? {
        match pay {
            Some(pay) => tx.writer.set_in_pay(&pay)?,
            None => tx.writer.remove_in_pay(payee)?,
        }
    }
    Ok(())
}

/// What is paid to each payee of a claim, heirs among them; nothing to one who is paid nothing.
fn derived(
    reader: Reader<'_>,
    claim: i64,
    payees: &[Payee],
    timeline: &Timeline,
    (first, last, is_behind): (Month, Option<Month>, bool),
) -> anyhow::Result<Vec<(i64, Option<InPay>)>> {
    let next = last.map_or(first, |last| first.max(last.plus(1)));
    let (due, is_steady) = (timeline.due(next), timeline.is_steady_from(next));
    // A change from the next month on is told by the next payroll, which looks at the claim once more.
    let is_other = |last| parts(payees, timeline, last) != parts(payees, timeline, next);
    let is_changed = is_behind
        || !is_steady
        || last.is_some_and(|last| first <= last && (timeline.due(last) != due || is_other(last)));
    // What heirs are paid is what is left of months before; only a payroll can tell.
    let heirs = reader.heirs_of_claim(claim)?.into_iter().map(|(_, heir)| (heir.number, Due::default()));
    let all = heirs.chain(parts(payees, timeline, next));
    let pay = |(payee, due): (i64, Due)| {
        let (from, amount, account) = (first, due.amount, due.account);
        let is_paid = due != Due::default() || is_changed;
        (payee, is_paid.then_some(InPay { payee, claim, amount, account, from, is_changed }))
    };
    Ok(all.map(pay).collect())
}

/// Claims whose payees are to be paid something else than awards and states come to, and the first of them. What a payroll has yet to look
/// at is told by that.
pub fn underivable(reader: Reader<'_>) -> anyhow::Result<(i64, String)> {
    let (last, mut found, mut first) = (last_payroll_month(reader)?, 0, String::new());
    reader.each_claim(|claim| {
        let (claim, timeline) = (claim.number, timeline(reader, claim.number)?);
        let payees = reader.payees_of_claim(claim)?;
        let derived = match begins(&timeline) {
            Some(first) => derived(reader, claim, &payees, &timeline, (first, last, false))?,
            None => payees.iter().map(|payee| (payee.number, None)).collect(),
        };
        let mut is_other = false;
        for (payee, pay) in derived {
            let held = reader.in_pay(payee)?;
            is_other |= held != pay && !held.is_some_and(|held| held.is_changed);
        }
        if is_other {
            found += 1;
            if first.is_empty() {
                first = format!("claim {claim}");
            }
        }
        Ok(())
    })?;
    Ok((found, first))
}

/// What falls to each payee of what is due in a month; nothing to one whose share is kept back.
pub fn parts(payees: &[Payee], timeline: &Timeline, month: Month) -> Vec<(i64, Due)> {
    let (mut due, mut before) = (timeline.due(month), 0);
    let pension = timeline.pension_of_dependants(month);
    due.amount -= pension;
    // What is awarded for a month is of those whose shares have not ended.
    let is_of_all = timeline.is_of_all(month);
    let is_left = |(payee, _): &&(i64, Money)| is_of_all || timeline.share_state(*payee, month) != ClaimState::Stopped;
    let left: Vec<(i64, Money)> = timeline.pension_parts.iter().filter(is_left).copied().collect();
    let of_pension = share_out(&left, pension);
    let part = |payee: &Payee| {
        let share = payee.details.share;
        before += share;
        let is_paid = timeline.share_state(payee.number, month) == ClaimState::Active;
        let mut part = due.part(before - share, share);
        part.amount += of_pension.iter().filter(|(of, _)| *of == payee.number).map(|(_, part)| *part).sum();
        (payee.number, if is_paid { part } else { Due::default() })
    };
    payees.iter().map(part).collect()
}
