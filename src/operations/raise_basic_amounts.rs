//! The basic amount of residents' pensions in payment follows what is published (国发〔2014〕8号 五): whoever is paid less than the figure of
//! a month says is raised from that month on, and the next payroll pays what is behind. A pension that was taken over is right for its
//! first month as the other office set it, and rises by what the figure rises by afterwards. Who died since is owed the months until then.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::model::{AwardItem, Awarded, ClaimState, Money, Month};
use crate::operations::award_benefit::is_provisional;
use crate::operations::differing_items::differing;
use crate::operations::in_pay::{refresh, timeline};
use crate::operations::recompute_awards::Recomputed;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::refusal::Fault;
use crate::rules::benefits::resident_pension::basic_amount;
use crate::session::Transaction;
use crate::store::awards::ResidentBasic;
use crate::store::matters::Matter;

/// What the matter of such a raise is about.
pub const SUBJECT: &str = "basic-amount";

/// The residents' pensions in payment whose basic amount is not what is published.
pub fn behind(tx: &Transaction<'_>) -> anyhow::Result<Vec<Recomputed>> {
    let (mut amounts, mut found) = (Published::default(), Vec::new());
    tx.reader().each_resident_basic(|held| {
        let due = amounts.due(tx, &held)?;
        let mut written = differing(&held.items, &due);
        if written.is_empty() {
            return Ok(());
        }
        let Some(end) = paid_until(tx, held.claim)? else { return Ok(()) };
        written.retain(|item| item.from <= end);
        if written.is_empty() {
            return Ok(());
        }
        let mut timeline = timeline(tx.reader(), held.claim)?;
        let last = written.iter().map(|item| item.from).max();
        let month = last.map_or(Month::of(tx.today), |last| last.max(Month::of(tx.today))).min(end);
        let sum = |items: Vec<(AwardItem, Money)>| items.into_iter().map(|(_, amount)| amount).sum();
        let before = sum(timeline.items_in(month));
        timeline.items.extend(written);
        found.push(Recomputed { claim: held.claim, person: held.person, before, after: sum(timeline.items_in(month)) });
        Ok(())
    })?;
    Ok(found)
}

/// Raises them: what is published when the matter is approved counts.
pub fn raise(tx: &mut Transaction<'_>, claims: &[i64]) -> anyhow::Result<()> {
    let mut amounts = Published::default();
    for claim in claims {
        let Some(held) = tx.reader().resident_basic(*claim)? else { continue };
        let Some(end) = paid_until(tx, *claim)? else { continue };
        let written = differing(&held.items, &amounts.due(tx, &held)?);
        for item in written.into_iter().filter(|item| item.from <= end) {
            tx.writer.insert_award_item(*claim, &item)?;
        }
        refresh(tx, *claim)?;
    }
    Ok(())
}

/// Does what a matter asks for.
pub fn apply(tx: &mut Transaction<'_>, matter: &Matter) -> anyhow::Result<Vec<(u64, Fault)>> {
    let mut claims = Vec::new();
    tx.reader().each_submitted_row(matter.id, |_, payload| {
        let [claim]: [String; 1] = serde_json::from_str(payload)?;
        claims.push(claim.parse()?);
        Ok(())
    })?;
    raise(tx, &claims)?;
    Ok(Vec::new())
}

/// The last month that a claim is paid, or would be but for a suspension; far ahead where it goes on. None where it waits for the figures of
/// its award, or was never to be paid.
fn paid_until(tx: &Transaction<'_>, claim: i64) -> anyhow::Result<Option<Month>> {
    let states = tx.reader().claim_states(claim)?;
    let Some(last) = states.last().filter(|_| !is_provisional(&states)) else { return Ok(None) };
    let is_closed = last.reason == UNDONE || tx.reader().claim_closing(claim)?.is_some();
    let end = if last.state == ClaimState::Stopped { last.from.plus(-1) } else { Month::of(tx.today).plus(AHEAD) };
    Ok((!is_closed).then_some(end))
}

/// Figures are not published further ahead.
const AHEAD: i32 = 1200;

/// The basic amounts from a month on, looked up once.
#[derive(Default)]
struct Published(HashMap<Month, Vec<(Month, Money)>>);

impl Published {
    fn from(&mut self, tx: &Transaction<'_>, first: Month) -> anyhow::Result<&[(Month, Money)]> {
        match self.0.entry(first) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(unknown) => {
                let steps = tx.policy.resident_basic_steps(tx.office.region, first)?;
                let steps = steps.into_iter().map(|(month, basic)| (month, basic_amount(basic.yuan)));
                Ok(unknown.insert(steps.collect()))
            }
        }
    }

    /// The basic amounts that a pension ought to have.
    fn due(&mut self, tx: &Transaction<'_>, held: &ResidentBasic) -> anyhow::Result<Vec<Awarded>> {
        // Of amounts from one month on the last entered, to which the others were corrected.
        let Some(first) = held.items.iter().rev().filter(|item| item.amount.is_positive()).min_by_key(|item| item.from)
        else {
            return Ok(Vec::new());
        };
        let steps = self.from(tx, first.from)?;
        // What another office set stays, with what the figure rose by since.
        let more = if held.is_taken_over { first.amount - steps[0].1 } else { Money::ZERO };
        let item = |(from, amount): &(Month, Money)| Awarded { amount: *amount + more, from: *from, ..*first };
        Ok(steps.iter().map(item).collect())
    }
}
