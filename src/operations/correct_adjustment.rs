//! Puts the right notice of a year in the place of a wrong one, whatever was paid by it (零星调整): every pension of the office rises by what
//! it would have risen by from the start, later years with it, and the next payroll pays or asks back the differences only. What happened
//! to the pensions since, suspensions, ends, corrections, stays as it is.

use crate::model::{ClaimState, Month};
use crate::operations::adjust_pensions::{Terms, Totals, due_between, record, terms};
use crate::operations::catch_up_increases::PastIncreases;
use crate::operations::in_pay::{last_payroll_month, refresh_after, timeline};
use crate::operations::recover::due_again::due_again;
use crate::operations::undo_matter::benefits::UNDONE;
use crate::policy::IncreaseFormula;
use crate::refusal::Refusal;
use crate::rules::entitlement::Timeline;
use crate::session::Transaction;
use crate::store::Reader;

/// The year by the right notice; what it comes to as a whole is checked as that of a first notice is.
pub(super) fn correct_adjustment(
    tx: &mut Transaction<'_>,
    year: i32,
    (name, text): (&str, &str),
    formula: &IncreaseFormula,
) -> anyhow::Result<Totals> {
    let wrong = tx.reader().adjustment(year)?.ok_or(Refusal::AdjustmentUnknown { year })?;
    let terms @ Terms { from, .. } = terms(tx, year, formula)?;
    let increases = PastIncreases::load(tx.reader())?.with(year, (name, text))?;
    let last = last_payroll_month(tx.reader())?;
    let mut totals = Totals::default();
    for claim in tx.reader().claims_raised_yearly()? {
        let held = timeline(tx.reader(), claim)?;
        if !is_concerned(tx.reader(), claim, &held, (wrong.from, from))? {
            continue;
        }
        let anew = increases.anew(tx.reader(), claim, &held)?;
        if let Some((_, before, more)) = anew.raised.iter().find(|(of, _, more)| *of == year && more.is_positive()) {
            totals.count(*before, *more);
        }
        if anew.written.is_empty() {
            continue;
        }
        anew.written.iter().try_for_each(|item| tx.writer.insert_award_item(claim, item).map(|_| ()))?;
        refresh_after(tx, claim, last)?;
        due_again(tx, claim)?;
    }
    tx.writer.end_adjustment(year)?;
    record(tx, (year, name, text), (formula, &terms), &totals)?;
    Ok(totals)
}

/// Whether anything is due of a claim that the notices of the year bear on.
fn is_concerned(
    reader: Reader<'_>,
    claim: i64,
    held: &Timeline,
    (wrong, right): (Month, Month),
) -> anyhow::Result<bool> {
    let states = reader.claim_states(claim)?;
    let Some(last) = states.last().filter(|last| last.reason != UNDONE) else { return Ok(false) };
    let since = wrong.min(right);
    if last.state == ClaimState::Stopped {
        return Ok(last.from > since && due_between(held, since));
    }
    Ok(true)
}
